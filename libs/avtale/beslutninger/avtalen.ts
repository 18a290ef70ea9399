import { konflikt, ugyldig, ugyldigTilstand } from '#eventsourcing';
import { feilIRekkefoelgen, FLEST_PAAMINNELSER, krevSekretariat, krevSystem, leggTilDager, osloDato, STOERSTE_DAGER_FOER } from '#felles';
import { type AvtaleHendelse, type Ikrafttredelse } from '../avtale.events';
import { type AvtaleFakta, type Kommando } from '../avtale.kommandoer';
import { type Avtale, erFerdig, erSuspendert, harSvart, type Runde, sisteRunde } from '../avtale.tilstand';
import { utvikle } from '../avtale.utvikling';
import { erLike } from '../likhet';
import { krevTillattDag } from './ikraft';
import { krevAapenRunde, krevKommendeDag, krevPart } from './krav';
import { beholdt, krevesForhaandsvist, noenAaSpoerre, omstart } from './omstart';
import { nesteTur } from './signatur';

export function registrerAvtaleversjon({ data }: Kommando<'RegistrerAvtaleversjon'>, avtale: Avtale, { tilgang }: AvtaleFakta): AvtaleHendelse[] {
  krevSekretariat(tilgang);
  krevIkkeBindende(avtale);
  if (avtale.versjoner.at(-1)?.hash === data.hash) throw konflikt('uendret-tekst', 'Teksten er den samme som i forrige versjon');
  return [{ type: 'AvtaleversjonRegistrert', data: { versjon: avtale.versjoner.length + 1, ...data } }];
}

/** R5. Comes from the sak that was decided; a newer version ends the round that stands, and all answer again. */
export function sendAvtale({ data }: Kommando<'SendAvtale'>, avtale: Avtale, { tilgang, kalender }: AvtaleFakta): AvtaleHendelse[] {
  krevSystem(tilgang);
  const hindring = hindringForUtsendelse(avtale, { ...data, parter: data.parter.map((p) => p.partId) });
  if (hindring) throw ugyldigTilstand(hindring.kode, hindring.melding);
  krevHelUtsendelse(data);
  if (data.ikrafttredelse.regel === 'fast-dato') krevTillattDag(data.ikrafttredelse.dato, data.tidligstIKraft, '#/ikrafttredelse/dato');
  if (!avtale.versjoner.some((v) => v.versjon === data.versjon && v.hash === data.hash)) throw ugyldig('versjon-finnes-ikke', 'Avtalen har ingen versjon med dette nummeret og denne teksten', '#/versjon');
  const forrige = sisteRunde(avtale);
  const avbryt = forrige && !forrige.trukket ? [trukket(forrige, 'En ny versjon er sendt til partene')] : [];
  const { punkt, tidligstIKraft, varsles, rekkefoelge, fingeravtrykk: _, ...resten } = data;
  const beholder = beholdt(avtale, data.versjon, data.parter);
  if (!noenAaSpoerre(avtale, beholder, data.parter)) throw ugyldigTilstand('ingen-aa-spoerre', 'Ingen av partene på listen har noe å gjøre i en ny runde');
  const sendt: AvtaleHendelse = {
    type: 'AvtaleSendtTilPartene',
    data: {
      ...resten, ...(punkt !== undefined && { punkt }), ...(tidligstIKraft !== undefined && { tidligstIKraft }), ...(varsles && { varsles }), runde: (forrige?.nr ?? 0) + 1, navn: avtale.navn,
      parter: [...data.parter], paaminnelser: [...data.paaminnelser], ...(kalender && { kalender }),
      ...(rekkefoelge && { rekkefoelge: rekkefoelge.map((gruppe) => [...gruppe]) }), ...(beholder.length > 0 && { beholdt: beholder }),
    },
  };
  return [...avbryt, sendt, ...(avtale.kreverSignatur ? nesteTur(undefined, sisteRunde(utvikle(avtale, sendt))) : [])];
}

export interface Hindring {
  readonly kode: string;
  readonly melding: string;
}

interface Utsendelse {
  readonly sakId: string;
  readonly versjon: number;
  /** Left out while they are not chosen yet. */
  readonly parter?: readonly string[] | undefined;
  readonly ikrafttredelse?: Ikrafttredelse | undefined;
  /** Of what becomes of the signatures there are, as it was shown. */
  readonly fingeravtrykk?: string | undefined;
}

/** Why this version may not be sent from this sak now; undefined when it may. */
export function hindringForUtsendelse(avtale: Avtale, utsendelse: Utsendelse): Hindring | undefined {
  const { sakId, versjon, fingeravtrykk } = utsendelse;
  const forrige = sisteRunde(avtale);
  if (erBindende(avtale)) return BINDENDE;
  if (forrige && !forrige.trukket && forrige.sakId !== sakId) return { kode: 'avtalen-er-sendt-fra-annen-sak', melding: 'Avtalen ligger hos partene fra en annen sak: trekk den runden tilbake først' };
  if (forrige && versjon <= forrige.versjon) return { kode: 'krever-ny-versjon', melding: 'En ny runde krever en nyere versjon enn den som er sendt' };
  return hindringFraRegisteret(avtale, utsendelse) ?? ikkeForhaandsvist(avtale, versjon, fingeravtrykk);
}

/** What the register says of the agreement counts for every round of it. */
function hindringFraRegisteret({ opplysninger: { parter, ikrafttredelse, form } }: Avtale, utsendelse: Utsendelse): Hindring | undefined {
  if (parter && utsendelse.parter?.some((id) => !parter.some((p) => p.partId === id))) return { kode: 'ikke-avtalepart', melding: 'Listen har en part som avtalen ikke er mellom' };
  const regel = utsendelse.ikrafttredelse;
  if (ikrafttredelse && regel && !erLike(ikrafttredelse, regel)) return { kode: 'annen-ikrafttredelse', melding: 'Avtalen har sin egen regel for ikrafttredelse i registeret: send den med samme regel' };
  return form === 'par' && regel && regel.regel !== 'parvis' ? { kode: 'par-krever-parvis', melding: 'En avtale i par trer i kraft par for par' } : undefined;
}

/** Signatures are not lost unseen: who starts anew has seen what becomes of each, as it is now. */
function ikkeForhaandsvist(avtale: Avtale, versjon: number, fingeravtrykk: string | undefined): Hindring | undefined {
  const runde = sisteRunde(avtale);
  const bilde = runde && krevesForhaandsvist(runde) ? omstart(avtale, versjon) : undefined;
  if (!bilde || fingeravtrykk === bilde.fingeravtrykk) return undefined;
  return fingeravtrykk === undefined
    ? { kode: 'krever-forhaandsvisning', melding: 'Noen har signert den versjonen som er ute: se først hva som skjer med signaturene, og oppgi fingeravtrykket av det du så' }
    : { kode: 'endret-siden-forhaandsvisning', melding: 'Svar eller signaturer er endret siden du så hva som ville skje: se en gang til' };
}

function krevHelUtsendelse({ parter, ikrafttredelse, paaminnelser, rekkefoelge }: Kommando<'SendAvtale'>['data']): void {
  if (parter.length === 0) throw ugyldig('partsliste-mangler', 'Si hvilke parter avtalen sendes til', '#/parter');
  if (new Set(parter.map((p) => p.partId)).size !== parter.length) throw ugyldig('part-to-ganger', 'En part står to ganger på listen', '#/parter');
  if (ikrafttredelse.regel === 'antall' && ikrafttredelse.antall > parter.length) throw ugyldig('for-hoeyt-antall', 'Ikrafttredelsen krever flere parter enn listen har', '#/ikrafttredelse/antall');
  const gyldige = paaminnelser.length <= FLEST_PAAMINNELSER && paaminnelser.every((d) => Number.isInteger(d) && d >= 0 && d <= STOERSTE_DAGER_FOER);
  if (!gyldige) throw ugyldig('ugyldige-paaminnelser', 'Høyst fem påminnelser, hver 0 til 365 dager før fristen', '#/paaminnelser');
  const feil = feilIRekkefoelgen(rekkefoelge, parter.map((p) => p.partId));
  if (feil) throw ugyldig('ugyldig-rekkefoelge', feil, '#/rekkefoelge');
}

/** For the whole round; a part that was given a later day of its own keeps it. */
export function endreSvarfrist({ data, tid }: Kommando<'EndreSvarfrist'>, avtale: Avtale, { tilgang }: AvtaleFakta): AvtaleHendelse[] {
  krevSekretariat(tilgang);
  const runde = krevAapenRunde(avtale, osloDato(tid));
  if (erSuspendert(runde)) throw STANSET();
  if (runde.parter.every(harSvart)) throw ugyldigTilstand('fristen-er-moett', 'Alle parter har svart: fristen kan ikke flyttes');
  krevKommendeFrist(data.svarfrist, osloDato(tid));
  if (data.svarfrist === runde.svarfrist) throw ugyldigTilstand('uendret-frist', 'Svarfristen er alt denne dagen');
  return [{
    type: 'AvtaleSvarfristEndret',
    data: {
      runde: runde.nr, fra: runde.svarfrist, til: data.svarfrist, begrunnelse: data.begrunnelse, paaminnelser: [...runde.paaminnelser],
      parter: runde.parter.filter((p) => !erSuspendert(runde, p.partId) && (p.svarfrist === undefined || p.svarfrist <= data.svarfrist)).map((p) => p.partId),
    },
  }];
}

/** One part alone gets another day: only its reminders move. */
export function endrePartsSvarfrist({ data, tid }: Kommando<'EndrePartsSvarfrist'>, avtale: Avtale, { tilgang }: AvtaleFakta): AvtaleHendelse[] {
  krevSekretariat(tilgang);
  const runde = krevAapenRunde(avtale, osloDato(tid));
  const part = krevPart(runde, data.partId);
  if (harSvart(part)) throw ugyldigTilstand('fristen-er-moett', 'Parten har svart: fristen kan ikke flyttes');
  if (erSuspendert(runde, part.partId)) throw STANSET();
  krevKommendeFrist(data.svarfrist, osloDato(tid));
  const fra = part.svarfrist ?? runde.svarfrist;
  if (data.svarfrist === fra) throw ugyldigTilstand('uendret-frist', 'Svarfristen er alt denne dagen');
  const { partId, svarfrist: til, begrunnelse } = data;
  return [{ type: 'PartSvarfristEndret', data: { partId, runde: runde.nr, fra, til, begrunnelse, paaminnelser: [...runde.paaminnelser] } }];
}

/** For all who are silent; one with a day of its own, or whose deadline stands still, gets as many days more. */
export function forlengSvarfrist({ data: { sakId, dager, begrunnelse } }: Kommando<'ForlengSvarfrist'>, avtale: Avtale, { tilgang }: AvtaleFakta): AvtaleHendelse[] {
  krevSystem(tilgang);
  const runde = sisteRunde(avtale);
  const tause = runde && !runde.trukket && runde.sakId === sakId ? runde.parter.filter((p) => !harSvart(p)) : [];
  if (!runde || erFerdig(avtale) || tause.length === 0) return [];
  const egne = tause.filter((p) => p.svarfrist !== undefined || erSuspendert(runde, p.partId));
  const felles = { runde: runde.nr, begrunnelse, paaminnelser: [...runde.paaminnelser] };
  const fra = runde.svarfrist;
  return [
    { type: 'AvtaleSvarfristEndret', data: { ...felles, fra, til: leggTilDager(fra, dager), parter: tause.filter((p) => !egne.includes(p)).map((p) => p.partId) } },
    ...egne.map(({ partId, svarfrist = fra }): AvtaleHendelse => ({ type: 'PartSvarfristEndret', data: { ...felles, partId, fra: svarfrist, til: leggTilDager(svarfrist, dager) } })),
  ];
}

const STANSET = () => ugyldigTilstand('fristen-er-suspendert', 'Svarfristen er suspendert: gjenoppta den først');

function krevKommendeFrist(svarfrist: string, idag: string): void {
  if (svarfrist <= idag) throw ugyldig('dato-er-passert', 'Svarfristen må ligge fram i tid', '#/svarfrist');
  krevKommendeDag(svarfrist, idag, idag, '#/svarfrist');
}

/** Only what is still to be reminded of is concerned. */
export function innstillKalender({ data: { kalender } }: Kommando<'InnstillKalender'>, avtale: Avtale, { tilgang }: AvtaleFakta): AvtaleHendelse[] {
  krevSystem(tilgang);
  const runde = sisteRunde(avtale);
  if (!runde || runde.trukket || erFerdig(avtale)) return [];
  return [{ type: 'AvtalekalenderEndret', data: { runde: runde.nr, kalender, parter: runde.parter.map((p) => p.partId) } }];
}

export function trekkTilbake({ data, tid }: Kommando<'TrekkTilbake'>, avtale: Avtale, { tilgang }: AvtaleFakta): AvtaleHendelse[] {
  krevSekretariat(tilgang);
  const runde = krevAapenRunde(avtale, osloDato(tid));
  krevIkkeBindende(avtale);
  return [trukket(runde, data.begrunnelse)];
}

function trukket(runde: Runde, begrunnelse: string): AvtaleHendelse {
  return { type: 'AvtaleversjonTrukketTilbake', data: { runde: runde.nr, versjon: runde.versjon, begrunnelse, parter: runde.parter.map((p) => p.partId) } };
}

/** What binds somebody is not changed in place: its revision is an agreement of its own. */
function krevIkkeBindende(avtale: Avtale): void {
  if (erBindende(avtale)) throw ugyldigTilstand(BINDENDE.kode, BINDENDE.melding);
}

const BINDENDE: Hindring = { kode: 'avtalen-er-bindende', melding: 'Avtalen binder alt parter: en revisjon er en ny avtale som erstatter denne' };

const erBindende = (avtale: Avtale) => erFerdig(avtale) || Object.keys(avtale.bundet).length > 0;

export function erstattAvtale({ data }: Kommando<'ErstattAvtale'>, avtale: Avtale, { tilgang }: AvtaleFakta): AvtaleHendelse[] {
  krevSystem(tilgang);
  const { flytter, ...ny } = data;
  const { erstattet } = avtale;
  const annerledes = flytter && erstattet?.avAvtaleId === ny.avAvtaleId && !erLike(erstattet, ny);
  return !erstattet || annerledes ? [{ type: 'AvtaleErstattet', data: ny }] : [];
}
