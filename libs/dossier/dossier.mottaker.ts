import { Injectable } from '@nestjs/common';
import { Catalogues, type FieldError, Rejection, streamName, ugyldig } from '#eventsourcing';
import { Arkivlager, Hendelseslager, Klokke, Konfigurasjon } from '#platform';
import { type DossierData, type Gjelder, somFelt } from './dossier.events';
import { type Fil, type Manifest, referanser as referanseskjema } from './dossier.format';
import { Stroemmer } from './dossier.innleser';
import { type Dossierfeil, Dossierpakke } from './dossier.kontroll';
import { Linjedommer, lesLinjer } from './dossier.linjeleser';

export interface Mottatt {
  readonly gjelder: Gjelder;
  readonly data: DossierData<'DossierMottatt'>;
  readonly filer: number;
  /** Files that the dossier itself says it lacks. */
  readonly mangler: number;
}

/** Events whose `hash` is that of a file. */
const NEVNER_FIL: ReadonlySet<string> = new Set(['VedleggMottatt', 'AvtaleversjonRegistrert']);

/** Judges a dossier whole before anything of it is stored, and puts its files in the archive. */
@Injectable()
export class Mottaker {
  constructor(
    private readonly lager: Hendelseslager,
    private readonly arkivlager: Arkivlager,
    private readonly kataloger: Catalogues,
    private readonly klokke: Klokke,
    private readonly konfigurasjon: Konfigurasjon,
  ) {}

  /** @param sti of the zip @throws Rejection that says which file or line; StorageFull, and then nothing is left of it */
  async taImot(sti: string, tenant: string): Promise<Mottatt> {
    const pakke = await Dossierpakke.aapne(sti, this.konfigurasjon.dossierMaksBytes);
    if ('kode' in pakke) throw ugyldig(pakke.kode, pakke.melding);
    try {
      return await this.doemOgTaVare(pakke, tenant);
    } finally {
      pakke.lukk();
    }
  }

  private async doemOgTaVare(pakke: Dossierpakke, tenant: string): Promise<Mottatt> {
    const { manifest, manifesthash } = pakke;
    krevHerfra(manifest, tenant);
    krevHel(await pakke.kontroller());
    const maskinfil = finn(manifest, 'hendelser');
    const referanser = finn(manifest, 'referanser');
    await this.doemHendelser(pakke, maskinfil, tenant);
    await krevReferanser(pakke, referanser);
    const filer = manifest.filer.filter((f) => f.slag === 'dokument');
    await this.taVarePaa(pakke, [...filer, maskinfil, referanser]);
    const { slag, id } = manifest.gjelder;
    return {
      gjelder: { slag, id }, filer: filer.length, mangler: manifest.mangler.length,
      data: { ...somFelt({ slag, id }), manifesthash, maskinfil: maskinfil.sjekksum, referanser: referanser.sjekksum, hendelser: manifest.hendelser },
    };
  }

  private async doemHendelser(pakke: Dossierpakke, maskinfil: Fil, tenant: string): Promise<void> {
    const { manifest: { gjelder, hendelser, filer, mangler } } = pakke;
    const dommer = new Linjedommer(this.kataloger, tenant);
    const stroemmer = new Stroemmer(this.lager);
    const kjente = new Set([...filer, ...mangler].map((f) => f.sjekksum));
    let antall = 0;
    for await (const lest of lesLinjer(await pakke.innhold(maskinfil))) {
      dommer.doem(lest);
      antall++;
      if (lest.linje.omfang === 'utdrag') continue;
      if (NEVNER_FIL.has(lest.linje.type) && !kjente.has((lest.linje.data as { hash: string }).hash)) throw ugyldig('vedlegg-mangler', `Linje ${lest.nr} i hendelsene nevner en fil som ikke er i pakken`);
      await stroemmer.har(lest.linje);
    }
    if (antall !== hendelser) throw ugyldig('feil-antall-hendelser', `Manifestet sier ${hendelser} hendelser, men pakken har ${antall}`);
    if (!dommer.stroemmer.has(streamName(gjelder.slag, gjelder.id))) throw ugyldig('hovedstroem-mangler', 'Hendelsene til det dossieret gjelder, er ikke med');
  }

  /** Laid aside again when one cannot be kept: what somebody has named meanwhile comes back, the rest is thrown (libs/saksflyt/vedleggsrydding). */
  private async taVarePaa(pakke: Dossierpakke, filer: readonly Fil[]): Promise<void> {
    const nye: string[] = [];
    try {
      for (const fil of filer) {
        if (await this.arkivlager.finnes(fil.sjekksum)) continue;
        const { hash } = await this.arkivlager.motta(await pakke.innhold(fil), () => Promise.resolve());
        nye.push(hash);
        if (hash !== fil.sjekksum) throw new Error('Pakken ble endret mens den ble lest');
      }
    } catch (feil) {
      for (const hash of nye) await this.arkivlager.leggTilSide(hash, this.klokke.naa()).catch(() => undefined);
      throw feil;
    }
  }
}

function krevHerfra({ fellesskap, utgave }: Manifest, tenant: string): void {
  if (fellesskap.id !== tenant) throw ugyldig('annet-helsefellesskap', 'Dossieret hører til et annet helsefellesskap: det kan bare leses inn i et system der helsefellesskapet har samme kortnavn som der det ble tatt ut');
  if (utgave !== 'hel') throw ugyldig('dossieret-er-redigert', 'Noe er holdt tilbake i dossieret, så tilstanden kan ikke bygges av det: ta det ut på nytt med rett til å se alt');
}

function krevHel(feil: readonly Dossierfeil[]): void {
  if (feil.length === 0) return;
  // Names of files are the sender's: their place in the manifest says which.
  const errors = feil.map(({ kode, melding, nr }): FieldError => ({ pointer: nr === undefined ? '#/filer' : `#/filer/${nr}`, kode, melding }));
  throw new Rejection('ugyldig', 'dossieret-er-endret', `Dossieret er ikke slik det ble tatt ut: ${feil[0]?.melding}${feil.length > 1 ? `, og ${feil.length - 1} feil til` : ''}`, errors);
}

function finn({ filer }: Manifest, slag: Fil['slag']): Fil {
  const [fil, annen] = filer.filter((f) => f.slag === slag);
  if (!fil || annen) throw ugyldig('ukjent-manifest', `Manifestet skal nevne én fil av slaget ${slag}`);
  return fil;
}

async function krevReferanser(pakke: Dossierpakke, fil: Fil): Promise<void> {
  const biter: Buffer[] = [];
  for await (const bit of await pakke.innhold(fil)) biter.push(bit as Buffer);
  try {
    referanseskjema.parse(JSON.parse(Buffer.concat(biter).toString('utf8')));
  } catch {
    throw ugyldig('ugyldige-referanser', 'Filen med navn på parter, organer og personer har ikke formen den skal ha');
  }
}
