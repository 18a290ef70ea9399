import { konflikt, ugyldig, ugyldigTilstand } from '#eventsourcing';
import { harRolle, krevForPart, type Tilgang } from '#felles';
import { type Maate } from '../avtale.events';
import { type Avtale, erFerdig, type Part, type Runde, sisteRunde } from '../avtale.tilstand';
import { erOver } from '../avtalestatus';

interface Handling {
  readonly partId: string;
  readonly maate: Maate;
  readonly begrunnelse?: string | undefined;
}

/** Who may enter an act for a part: its own people here; the secretariat (or the part's postmottak) for what was done elsewhere. */
export function krevRegistrering({ partId, maate, begrunnelse }: Handling, tilgang: Tilgang) {
  if (maate === 'i-saksgang') return { maate, rolle: krevForPart(tilgang, 'postmottak', partId).rolle as string };
  const rolle: string = harRolle(tilgang, 'sekretariat') ? 'sekretariat' : krevForPart(tilgang, 'postmottak', partId).rolle;
  if (begrunnelse === undefined) throw manglerBegrunnelse();
  return { maate, rolle, begrunnelse };
}

export const manglerBegrunnelse = () => ugyldig('begrunnelse-mangler', 'Si hvordan dette ble mottatt, for eksempel i brev eller e-post', '#/begrunnelse');

/** The round that the parts answer now. @param partId of one that is bound though its decision was annulled: it answers anew though all were done */
export function krevAapenRunde(avtale: Avtale, idag: string, partId?: string): Runde {
  const runde = sisteRunde(avtale);
  if (!runde) throw ugyldigTilstand('ikke-sendt', 'Avtalen er ikke sendt til partene');
  if (runde.trukket) throw ugyldigTilstand('runden-er-trukket', 'Versjonen er trukket tilbake: vent på en ny');
  krevIkkeOver(avtale, idag);
  const skylderVedtak = runde.parter.some((p) => p.partId === partId && p.utenGrunnlag);
  if (erFerdig(avtale) && !skylderVedtak) throw ugyldigTilstand('avtalen-er-ferdig-signert', 'Alle parter er ferdige med avtalen');
  return runde;
}

export function krevIkkeOver(avtale: Avtale, idag: string): void {
  if (erOver(avtale, idag)) throw ugyldigTilstand('avtalen-er-over', 'Avtalen er erstattet, utløpt eller opphørt: ingen kan svare på den eller signere den lenger');
}

export function krevPart(runde: Runde, partId: string): Part {
  const part = runde.parter.find((p) => p.partId === partId);
  if (!part) throw ugyldigTilstand('part-ikke-paa-listen', 'Parten står ikke på listen over dem avtalen er sendt til');
  return part;
}

export function krevIkkeFramtid(dato: string, idag: string, pointer: string): void {
  if (dato > idag) throw ugyldig('dato-i-framtiden', 'Datoen kan ikke ligge fram i tid', pointer);
}

/** @param fra the earliest day allowed */
export function krevKommendeDag(dato: string, fra: string, idag: string, pointer: string): void {
  if (dato < fra) throw ugyldig('dato-er-passert', 'Datoen må ligge fram i tid', pointer);
  if (dato > `${Number(idag.slice(0, 4)) + 10}${idag.slice(4)}`) throw ugyldig('dato-for-langt-fram', 'Datoen kan ligge høyst ti år fram', pointer);
}

/** R6: what is signed or answered must be the text that was sent. */
export function krevSendtTekst(runde: Runde, versjon: number, hash: string): void {
  if (versjon !== runde.versjon || hash !== runde.hash) throw konflikt('feil-versjon', `Det er versjon ${runde.versjon} som er sendt til partene, med en annen tekst enn denne`);
}
