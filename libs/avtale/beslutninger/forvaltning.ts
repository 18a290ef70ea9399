import { ugyldig, ugyldigTilstand } from '#eventsourcing';
import { harRolle, krevSekretariat, osloDato, type Tilgang } from '#felles';
import { type AvtaleHendelse } from '../avtale.events';
import { type AvtaleFakta, type Kommando } from '../avtale.kommandoer';
import { type Avtale } from '../avtale.tilstand';
import { avtalestatus } from '../avtalestatus';
import { foersteDag, overleveringssteg } from '../avtalefrister';
import { krevIkkeFramtid } from './krav';

/** T19. It binds as before while its revision is worked on; the revised text is an agreement of its own that replaces it. */
export function taTilRevisjon({ data: { sakId, begrunnelse }, tid }: Kommando<'TaTilRevisjon'>, avtale: Avtale, fakta: AvtaleFakta): AvtaleHendelse[] {
  krevSekretariat(fakta.tilgang);
  krevIKraft(avtale, tid);
  if (avtale.underRevisjon) throw ugyldigTilstand('alt-under-revisjon', 'Avtalen er alt under revisjon');
  if (sakId !== undefined && fakta.sakFinnes !== true) throw ugyldig('sak-finnes-ikke', 'Saken finnes ikke', '#/sakId');
  return [{ type: 'AvtaleTattTilRevisjon', data: { dato: osloDato(tid), ...(sakId !== undefined && { sakId }), begrunnelse } }];
}

export function frafallRevisjon({ data: { begrunnelse }, tid }: Kommando<'FrafallRevisjon'>, avtale: Avtale, { tilgang }: AvtaleFakta): AvtaleHendelse[] {
  krevSekretariat(tilgang);
  if (!avtale.underRevisjon) throw ugyldigTilstand('ikke-under-revisjon', 'Avtalen er ikke under revisjon');
  return [{ type: 'AvtalerevisjonFrafalt', data: { dato: osloDato(tid), begrunnelse } }];
}

/** The yearly review, or whatever interval the agreement has: the next is counted from this one. */
export function registrerGjennomgang({ data: { dato, merknad }, tid }: Kommando<'RegistrerGjennomgang'>, avtale: Avtale, { tilgang }: AvtaleFakta): AvtaleHendelse[] {
  krevForvalter(avtale, tilgang);
  krevIKraft(avtale, tid);
  krevIkkeFramtid(dato, osloDato(tid), '#/dato');
  const sist = avtale.gjennomganger.at(-1)?.dato;
  if (dato < (foersteDag(avtale) ?? dato)) throw ugyldig('gjennomgang-foer-ikraft', 'Avtalen var ikke i kraft denne dagen', '#/dato');
  if (sist !== undefined && dato <= sist) throw ugyldig('gjennomgang-er-registrert', 'Det er alt registrert en gjennomgang denne dagen eller senere', '#/dato');
  return [{ type: 'AvtaleGjennomgaatt', data: { dato, merknad } }];
}

/** A step of the hand-off is done, with its receipt. Told of before: says why it is told anew. */
export function utfoerOverleveringssteg({ data, tid }: Kommando<'UtfoerOverleveringssteg'>, avtale: Avtale, { tilgang }: AvtaleFakta): AvtaleHendelse[] {
  krevForvalter(avtale, tilgang);
  krevHarVaertIKraft(avtale, tid);
  const { steg, dato, referanse, url, hash, utfoertAv, rettelse } = data;
  const navn = krevSteg(avtale, steg);
  krevIkkeFramtid(dato, osloDato(tid), '#/dato');
  if (referanse === undefined && url === undefined && hash === undefined) throw ugyldig('kvittering-mangler', 'Si hva som viser at steget er gjort: en referanse, en adresse eller hashen til et dokument', '#/referanse');
  const foert = (avtale.overlevering[steg] ?? []).length > 0;
  if (foert && rettelse === undefined) throw ugyldig('rettelse-mangler-begrunnelse', 'Steget er alt ført: si hvorfor det føres på nytt', '#/rettelse');
  const kvittering = { ...(referanse !== undefined && { referanse }), ...(url !== undefined && { url }), ...(hash !== undefined && { hash }) };
  return [{ type: 'OverleveringsstegUtfoert', data: { steg, navn, registrertAv: tilgang.person, dato, kvittering, ...(utfoertAv !== undefined && { utfoertAv }), ...(foert && { rettelse }) } }];
}

export function utelatOverleveringssteg({ data: { steg, begrunnelse }, tid }: Kommando<'UtelatOverleveringssteg'>, avtale: Avtale, { tilgang }: AvtaleFakta): AvtaleHendelse[] {
  krevForvalter(avtale, tilgang);
  krevHarVaertIKraft(avtale, tid);
  const navn = krevSteg(avtale, steg);
  if (avtale.overlevering[steg]?.at(-1)?.ikkeAktuelt !== undefined) throw ugyldigTilstand('alt-ikke-aktuelt', 'Steget er alt ført som ikke aktuelt');
  return [{ type: 'OverleveringsstegIkkeAktuelt', data: { steg, navn, registrertAv: tilgang.person, dato: osloDato(tid), begrunnelse } }];
}

/** The secretariat, or the person who looks after this agreement. */
function krevForvalter({ opplysninger: { eier } }: Avtale, tilgang: Tilgang): void {
  if (eier === undefined || tilgang.person !== eier || harRolle(tilgang, 'sekretariat')) krevSekretariat(tilgang);
}

function krevIKraft(avtale: Avtale, tid: string): void {
  if (avtalestatus(avtale, osloDato(tid)) !== 'i-kraft') throw ugyldigTilstand('ikke-i-kraft', 'Avtalen er ikke i kraft');
}

function krevHarVaertIKraft(avtale: Avtale, tid: string): void {
  const fra = foersteDag(avtale);
  if (fra === undefined || fra > osloDato(tid)) throw ugyldigTilstand('ikke-i-kraft', 'Avtalen overleveres når den er i kraft');
}

function krevSteg(avtale: Avtale, noekkel: string): string {
  const alle = overleveringssteg(avtale);
  const steg = alle.find((s) => s.noekkel === noekkel);
  if (!steg) throw ugyldig('steg-finnes-ikke', `Avtalen har ikke dette steget: den har ${alle.map((s) => s.noekkel).join(', ')}`, '#/steg');
  return steg.navn;
}
