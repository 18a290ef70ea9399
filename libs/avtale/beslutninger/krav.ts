import { konflikt, ugyldig, ugyldigTilstand } from '#eventsourcing';
import { harRolle, krevForPart, type Tilgang } from '#felles';
import { type Maate } from '../avtale.events';
import { type Avtale, type Part, type Runde, sisteRunde } from '../avtale.tilstand';

interface Handling {
  readonly partId: string;
  readonly maate: Maate;
  readonly begrunnelse?: string | undefined;
}

interface Underskriver {
  readonly signertAv?: string | undefined;
  readonly stilling?: string | undefined;
}

/** Who may enter an act for a part: its own people here; the secretariat (or the part's postmottak) for what was done elsewhere. */
export function krevRegistrering({ partId, maate, begrunnelse }: Handling, tilgang: Tilgang) {
  if (maate === 'i-saksgang') return { maate, rolle: krevForPart(tilgang, 'postmottak', partId).rolle as string };
  const rolle: string = harRolle(tilgang, 'sekretariat') ? 'sekretariat' : krevForPart(tilgang, 'postmottak', partId).rolle;
  if (begrunnelse === undefined) throw manglerBegrunnelse();
  return { maate, rolle, begrunnelse };
}

const manglerBegrunnelse = () => ugyldig('begrunnelse-mangler', 'Si hvordan dette ble mottatt, for eksempel i brev eller e-post', '#/begrunnelse');

/** R6: a signature made elsewhere is entered by the secretariat or by one who may sign for the part, and says whose it is. */
export function krevRegistrertSignatur({ partId, maate, begrunnelse, signertAv, stilling }: Handling & Underskriver, tilgang: Tilgang) {
  const rolle: string = harRolle(tilgang, 'sekretariat') ? 'sekretariat' : krevForPart(tilgang, 'signatar', partId).rolle;
  if (begrunnelse === undefined) throw manglerBegrunnelse();
  if (signertAv === undefined) throw ugyldig('underskriver-mangler', 'Si hvem som har skrevet under for parten', '#/signertAv');
  if (stilling === undefined) throw ugyldig('stilling-mangler', 'Si hvilken stilling den som har skrevet under, har hos parten', '#/stilling');
  return { maate, rolle, begrunnelse, signertAv, stilling };
}

/** The round that the parts answer now. */
export function krevAapenRunde(avtale: Avtale): Runde {
  const runde = sisteRunde(avtale);
  if (!runde) throw ugyldigTilstand('ikke-sendt', 'Avtalen er ikke sendt til partene');
  if (runde.trukket) throw ugyldigTilstand('runden-er-trukket', 'Versjonen er trukket tilbake: vent på en ny');
  if (avtale.ferdigSignert) throw ugyldigTilstand('avtalen-er-ferdig-signert', 'Alle parter er ferdige med avtalen');
  return runde;
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
