import { ugyldig, ugyldigTilstand } from '#eventsourcing';
import { krevForPart, osloDato } from '#felles';
import { type AvtaleHendelse } from '../avtale.events';
import { type AvtaleFakta, type Kommando } from '../avtale.kommandoer';
import { type Avtale, type Part } from '../avtale.tilstand';
import { medFoelger } from './ikraft';
import { krevAapenRunde, krevIkkeFramtid, krevKommendeDag, krevPart, krevRegistrering, krevRegistrertSignatur, krevSendtTekst } from './krav';

export function registrerMottak({ data, tid }: Kommando<'RegistrerMottak'>, avtale: Avtale, { tilgang }: AvtaleFakta): AvtaleHendelse[] {
  const registrert = krevRegistrering(data, tilgang);
  const runde = krevAapenRunde(avtale);
  if (krevPart(runde, data.partId).mottatt) throw ugyldigTilstand('alt-mottatt', 'Mottaket er alt registrert');
  krevIkkeFramtid(data.dato, osloDato(tid), '#/dato');
  return [{ type: 'PartMottok', data: { partId: data.partId, runde: runde.nr, dato: data.dato, ...registrert } }];
}

export function varsleBehandling({ data, tid }: Kommando<'VarsleBehandling'>, avtale: Avtale, { tilgang }: AvtaleFakta): AvtaleHendelse[] {
  const registrert = krevRegistrering(data, tilgang);
  const runde = krevAapenRunde(avtale);
  const part = krevPart(runde, data.partId);
  if (part.svar ?? part.signertDato) throw ugyldigTilstand('allerede-svart', 'Parten har alt svart');
  const idag = osloDato(tid);
  krevKommendeDag(data.dato, idag, idag, '#/dato');
  return [{ type: 'PartVarsletBehandling', data: { partId: data.partId, runde: runde.nr, dato: data.dato, ...(data.organ !== undefined && { organ: data.organ }), ...registrert } }];
}

/** A no or a reservation may become a yes while the round lasts; a yes stands. */
export function svarForPart({ data, tid }: Kommando<'SvarForPart'>, avtale: Avtale, { tilgang }: AvtaleFakta): AvtaleHendelse[] {
  const registrert = krevRegistrering(data, tilgang);
  const runde = krevAapenRunde(avtale);
  const part = krevPart(runde, data.partId);
  krevNyttSvar(part, data.svar);
  krevIkkeFramtid(data.dato, osloDato(tid), '#/dato');
  const felles = { partId: data.partId, runde: runde.nr, dato: data.dato, ...(data.saksnummer !== undefined && { saksnummerHosPart: data.saksnummer }), ...registrert };
  if (data.svar === 'nei') {
    const aarsak = krevAarsak(data.aarsak, 'Si hvorfor parten svarer nei');
    return [{ type: 'PartAvslo', data: { ...felles, aarsak, ...(part.svar === 'forbehold' && { tidligereSvar: part.svar }) } }];
  }
  const forbehold = data.svar === 'ja-med-forbehold' ? { medForbehold: krevAarsak(data.aarsak, 'Si hva forbeholdet er') } : {};
  const tidligere = part.svar === undefined || part.svar === 'godkjent' ? {} : { tidligereSvar: part.svar };
  return medFoelger(avtale, { type: 'PartGodkjente', data: { ...felles, ...forbehold, ...tidligere } });
}

function krevNyttSvar(part: Part, svar: Kommando<'SvarForPart'>['data']['svar']): void {
  if (part.signertDato) throw ugyldigTilstand('allerede-signert', 'Parten har alt signert');
  const samme = { ja: 'godkjent', 'ja-med-forbehold': 'forbehold', nei: 'avslag' }[svar];
  if (part.svar === 'godkjent' || part.svar === samme) throw ugyldigTilstand('allerede-svart', 'Parten har alt svart');
}

function krevAarsak(aarsak: string | undefined, melding: string): string {
  if (aarsak === undefined) throw ugyldig('aarsak-mangler', melding, '#/aarsak');
  return aarsak;
}

/** R6: a signature is its own act, on the text that was sent, by one with a mandate, after the part's yes where that is required. */
export function signerForPart({ data, tid }: Kommando<'SignerForPart'>, avtale: Avtale, { tilgang }: AvtaleFakta): AvtaleHendelse[] {
  const registrert = krevSignaturrett(data, tilgang);
  if (!avtale.kreverSignatur) throw ugyldigTilstand('signeres-ikke', 'Avtalen signeres ikke: partens svar er nok');
  const runde = krevAapenRunde(avtale);
  const part = krevPart(runde, data.partId);
  if (part.signertDato) throw ugyldigTilstand('allerede-signert', 'Parten har alt signert');
  krevSendtTekst(runde, data.versjon, data.hash);
  krevSignertDato(data, part, avtale, osloDato(tid));
  const { partId, versjon, hash, signertDato } = data;
  return medFoelger(avtale, {
    type: 'PartSignerte',
    data: { partId, runde: runde.nr, versjon, hash, signertDato, ...registrert },
  });
}

function krevSignaturrett(data: Kommando<'SignerForPart'>['data'], tilgang: AvtaleFakta['tilgang']) {
  if (data.maate === 'registrert-utenfra') return krevRegistrertSignatur(data, tilgang);
  const { id, rolle } = krevForPart(tilgang, 'signatar', data.partId);
  // Who signs here is the one logged in: a name given beside that would be a second truth.
  return { maate: data.maate, rolle: rolle as string, fullmakt: id, ...(data.stilling !== undefined && { stilling: data.stilling }) };
}

function krevSignertDato({ maate, signertDato }: Kommando<'SignerForPart'>['data'], part: Part, avtale: Avtale, idag: string): void {
  krevIkkeFramtid(signertDato, idag, '#/signertDato');
  if (maate === 'i-saksgang' && signertDato !== idag) throw ugyldig('signeres-i-dag', 'Den som signerer her, signerer i dag: en eldre underskrift registreres som utenfra', '#/signertDato');
  if (part.svar === 'avslag') throw ugyldigTilstand('parten-har-avslaatt', 'Parten har svart nei: den må svare ja før den kan signere');
  if (!avtale.kreverGodkjenningFoerSignatur) return;
  if (part.svar === 'forbehold') throw ugyldigTilstand('forbehold-er-ikke-avklart', 'Parten har godkjent med forbehold: forbeholdet må avklares før den kan signere');
  if (part.svar !== 'godkjent' || part.svarDato === undefined) throw ugyldigTilstand('mangler-godkjenning', 'Parten må godkjenne avtalen før den kan signere');
  if (signertDato < part.svarDato) throw ugyldig('signert-foer-godkjent', 'Underskriften kan ikke være eldre enn partens godkjenning', '#/signertDato');
}
