import { Injectable } from '@nestjs/common';
import { langDato, type Maalform } from '#felles';
import { Fristfakta } from '#frist';
import { type Innspillsrunde, type Sammenstilling } from '#innspill';
import { Arkivlager } from '#platform';
import { type Dokument, Dokumentskriver, type Format, hashAv, MEDIETYPER, merknad } from '#referat';
import { INNSPILLSMAL, tegnInnspill } from './innspill.dokument';
import { INNSPILLSORD } from './innspill.ord';

/** `maalform` left out: that of the paper in the archive, else bokmål. */
export interface Papirvalg { readonly format: Format; readonly maalform?: Maalform | undefined }

/** The summary paper: as it is in the archive, or as it would be now. */
@Injectable()
export class Innspillspapir {
  constructor(
    private readonly frister: Fristfakta,
    private readonly skriver: Dokumentskriver,
    private readonly arkivlager: Arkivlager,
  ) {}

  /** The file is in the archive before the event that names it. */
  async arkiver(tenant: string, id: string, runde: Innspillsrunde, maalform: Maalform): Promise<Sammenstilling> {
    const frist = await this.frist(tenant, id);
    const dokument = tegnInnspill(runde, frist, maalform);
    const { bytes } = await this.skriver.somFil(dokument, 'pdf');
    const { hash, stoerrelse } = await this.arkivlager.lagre(bytes);
    return { mal: INNSPILLSMAL, maalform, frist, innholdshash: hashAv(dokument), fil: { navn: INNSPILLSORD[maalform].filnavn, hash, stoerrelse } };
  }

  async fil(tenant: string, id: string, runde: Innspillsrunde, { format, maalform = runde.sammenstilling?.maalform ?? 'nb' }: Papirvalg): Promise<{ readonly type: string; readonly bytes: Buffer; readonly policy?: string }> {
    const { sammenstilling } = runde;
    if (!sammenstilling) return this.skriver.somFil(foreloepig(tegnInnspill(runde, await this.frist(tenant, id), maalform)), format);
    const arkivert = format === 'pdf' && maalform === (sammenstilling.maalform ?? 'nb') ? await this.arkivlager.hent(sammenstilling.fil.hash) : undefined;
    return arkivert ? { type: MEDIETYPER.pdf, bytes: arkivert } : this.skriver.somFil(tegnInnspill(runde, sammenstilling.frist, maalform), format);
  }

  private async frist(tenant: string, id: string): Promise<string> {
    const { dag } = await this.frister.frist(tenant, id);
    return dag === undefined ? 'ingen frist' : langDato(dag);
  }
}

function foreloepig({ blokker: [tittel, ...resten], ...dokument }: Dokument): Dokument {
  return { ...dokument, blokker: [...(tittel ? [tittel] : []), merknad(INNSPILLSORD[dokument.maalform].foreloepig), ...resten] };
}
