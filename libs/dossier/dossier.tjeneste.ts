import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { existsSync } from 'node:fs';
import { Injectable } from '@nestjs/common';
import { type Tilgang } from '#felles';
import { serUnntatt } from '#innsyn';
import { Dokumentskriver } from '#referat';
import { OffentlighetFraSakene } from '#saksflyt';
import { type Ferdig, ferdig, iderI, innhold, somLinjer } from './dossier.bygg';
import { tegnDossier } from './dossier.dokument';
import { type Gjelder } from './dossier.events';
import { Dossierkilde, type Grunnlag } from './dossier.kilde';
import { andresSaker, INGENTING, type Utelating } from './dossier.utvalg';

/** Puts a dossier together for somebody. */
@Injectable()
export class Dossierer {
  private readonly versjon = programversjon();

  constructor(
    private readonly kilde: Dossierkilde,
    private readonly skriver: Dokumentskriver,
    private readonly offentlighet: OffentlighetFraSakene,
  ) {}

  /** @throws Rejection finnes-ikke; Problem midlertidig-utilgjengelig */
  async lag(tenant: string, gjelder: Gjelder, tilgang: Tilgang): Promise<Ferdig & { readonly redigert: boolean }> {
    const grunnlag = await this.kilde.hent(tenant, gjelder);
    const i = innhold(grunnlag, await this.utelating(grunnlag, tilgang));
    const hendelser = somLinjer(i.linjer);
    const referanser = await this.kilde.referanser(tenant, gjelder, iderI(i.linjer));
    const { bytes: rapport } = await this.skriver.somFil(tegnDossier(i, referanser), 'pdf');
    return { ...ferdig(i, { rapport, hendelser, referanser, versjon: this.versjon }), redigert: i.redigert };
  }

  /** What the law keeps out, for one who has no right to it: an attachment is kept out if any version of the paper says so. */
  private async utelating({ tenant, gjelder, saker }: Grunnlag, tilgang: Tilgang): Promise<Utelating> {
    const andres = serUnntatt(tilgang) ? [] : andresSaker(saker, tilgang.person);
    if (andres.length === 0) return INGENTING;
    const { saker: unntatt, filer } = await this.offentlighet.for(tenant, andres.map((s) => ({ sakId: s.id })));
    const merket = andres.flatMap((s) => s.tilstand.framlagt.flatMap((f) => f.vedlegg.flatMap((v) => (v.unntattOffentlighet ? [[v.hash, v.hjemmel ?? ''] as const] : []))));
    return { hele: gjelder.slag === 'sak' ? unntatt.get(gjelder.id) : undefined, saker: unntatt, filer: new Map([...merket, ...filer]) };
  }
}

function programversjon(): string {
  let mappe = __dirname;
  while (!existsSync(join(mappe, 'package.json'))) mappe = dirname(mappe);
  return (JSON.parse(readFileSync(join(mappe, 'package.json'), 'utf8')) as { version: string }).version;
}
