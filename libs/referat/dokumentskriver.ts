import { Injectable, Module, type OnApplicationShutdown } from '@nestjs/common';
import { bygd, Verksted } from '#platform';
import { type Dokument } from './dokument';
import { type Skriveoppgave } from './format.barn';
import { type Fil, MEDIETYPER, somNettside } from './format';
import { type Format } from './referat.dto';

const VERKSTED = { samtidige: 2, koe: 20, fristMs: 25_000, minneMb: 256, tomgangMs: 20_000 };

/** Documents as files. A web page is made at once; what takes longer is made in a process that others need not wait for. */
@Injectable()
export class Dokumentskriver implements OnApplicationShutdown {
  private readonly verksted = new Verksted<Skriveoppgave, Uint8Array>(bygd(__dirname, 'format.barn.js'), VERKSTED);

  /** @throws Problem midlertidig-utilgjengelig */
  async somFil(dokument: Dokument, format: Format): Promise<Fil> {
    if (format === 'html') return somNettside(dokument);
    return { type: MEDIETYPER[format], bytes: Buffer.from(await this.verksted.utfoer({ dokument, format })) };
  }

  onApplicationShutdown(): void {
    this.verksted.stopp();
  }
}

@Module({ providers: [Dokumentskriver], exports: [Dokumentskriver] })
export class DokumentModule {}
