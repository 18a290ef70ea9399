import { ugyldig, ugyldigTilstand, vakt } from '#eventsourcing';
import { osloDato } from '#felles';
import { type AvtaleHendelse, type Svar } from '../avtale.events';
import { type AvtaleFakta, type Kommando, type Svarvalg } from '../avtale.kommandoer';
import { type Avtale, type Part, type Runde, sisteRunde } from '../avtale.tilstand';
import { medFoelger } from './ikraft';
import { krevAapenRunde, krevIkkeFramtid, krevPart, krevRegistrering } from './krav';

const SOM_SVAR: Readonly<Record<Svarvalg, Svar>> = { ja: 'godkjent', 'ja-med-forbehold': 'forbehold', 'ja-ved-likelydende': 'forbehold', nei: 'avslag' };
export const LIKELYDENDE = 'Forutsatt likelydende vedtak hos de andre partene';

/** A no or a reservation may become a yes while the round lasts; a yes stands until it is corrected or annulled. */
export function svarForPart({ data, tid }: Kommando<'SvarForPart'>, avtale: Avtale, { tilgang }: AvtaleFakta): AvtaleHendelse[] {
  const registrert = krevRegistrering(data, tilgang);
  const runde = krevAapenRunde(avtale, osloDato(tid), data.partId);
  const part = krevPart(runde, data.partId);
  krevNyttSvar(part, data.svar);
  krevIkkeFramtid(data.dato, osloDato(tid), '#/dato');
  const { partId, dato, organ, saksnummer: saksnummerHosPart, vedtak } = data;
  const felles = {
    partId, runde: runde.nr, dato, ...(organ !== undefined && { organ }), ...(saksnummerHosPart !== undefined && { saksnummerHosPart }), ...(vedtak && { vedtak: { ...vedtak, avtaler: [...vedtak.avtaler] } }),
    ...(part.likelydende && { tidligereLikelydende: true as const }), ...registrert,
  };
  const aarsak = krevAarsak(data);
  if (data.svar === 'nei') return [{ type: 'PartAvslo', data: { ...felles, aarsak: aarsak ?? '', ...(part.svar === 'forbehold' && { tidligereSvar: part.svar }) } }];
  const tidligere = part.svar === undefined || part.svar === 'godkjent' ? {} : { tidligereSvar: part.svar };
  const forbehold = data.svar === 'ja' ? {} : { medForbehold: aarsak ?? LIKELYDENDE, ...(data.svar === 'ja-ved-likelydende' && { likelydende: true as const }) };
  return medFoelger(avtale, { type: 'PartGodkjente', data: { ...felles, ...forbehold, ...tidligere } });
}

function krevNyttSvar(part: Part, svar: Svarvalg): void {
  if (part.utenGrunnlag) {
    if (svar !== 'ja') throw ugyldigTilstand('avtalen-gjelder-for-parten', 'Avtalen er i kraft for parten: den kan vedta den på nytt, eller si den opp');
    return;
  }
  if (part.signertDato) throw ugyldigTilstand('allerede-signert', 'Parten har alt signert');
  const samme = part.svar === SOM_SVAR[svar] && part.likelydende === (svar === 'ja-ved-likelydende' ? true : undefined);
  if (part.svar === 'godkjent' || samme) throw ugyldigTilstand('allerede-svart', 'Parten har alt svart');
}

function krevAarsak({ svar, aarsak }: { readonly svar: Svarvalg; readonly aarsak?: string | undefined }): string | undefined {
  if (aarsak === undefined && svar === 'nei') throw ugyldig('aarsak-mangler', 'Si hvorfor parten svarer nei', '#/aarsak');
  if (aarsak === undefined && svar === 'ja-med-forbehold') throw ugyldig('aarsak-mangler', 'Si hva forbeholdet er', '#/aarsak');
  return aarsak;
}

/** R10: what was entered wrong stays, with what is right beside it. */
export function rettSvar({ data, tid }: Kommando<'RettSvar'>, avtale: Avtale, { tilgang }: AvtaleFakta): AvtaleHendelse[] {
  const registrert = krevRegistrering({ ...data, maate: 'registrert-utenfra' }, tilgang);
  const runde = rundenForRettelse(avtale, data, osloDato(tid));
  const part = krevPart(runde, data.partId);
  krevIkkeFramtid(data.dato, osloDato(tid), '#/dato');
  const fra = krevSvart(part);
  krevRettbart(avtale, part, data);
  const aarsak = krevAarsak(data) ?? (data.svar === 'ja-ved-likelydende' ? LIKELYDENDE : undefined);
  const { organ, saksnummer: saksnummerHosPart } = data;
  const til = {
    svar: SOM_SVAR[data.svar], dato: data.dato, ...(data.svar === 'ja-ved-likelydende' && { likelydende: true as const }),
    ...(aarsak !== undefined && { aarsak }), ...(organ !== undefined && { organ }), ...(saksnummerHosPart !== undefined && { saksnummerHosPart }),
  };
  if (JSON.stringify(fra) === JSON.stringify(til)) throw ugyldigTilstand('uendret-svar', 'Svaret er alt slik');
  return medFoelger(avtale, { type: 'PartSvarRettet', data: { partId: data.partId, runde: runde.nr, fra, til, ...registrert } });
}

/** What changes neither the answer nor its day, such as a wrong number, can be corrected also when all are done. */
function rundenForRettelse(avtale: Avtale, { partId, svar, dato }: Kommando<'RettSvar'>['data'], idag: string): Runde {
  const runde = sisteRunde(avtale);
  const part = runde?.parter.find((p) => p.partId === partId);
  return runde && !runde.trukket && part?.svar === SOM_SVAR[svar] && part.svarDato === dato ? runde : krevAapenRunde(avtale, idag, partId);
}

function krevSvart({ svar, svarDato, likelydende, svaret, utenGrunnlag }: Part) {
  if (utenGrunnlag) throw ugyldigTilstand('vedtaket-er-opphevet', 'Vedtaket er opphevet: parten må vedta på nytt, det kan ikke rettes');
  if (svar === undefined || svarDato === undefined) throw ugyldigTilstand('ikke-svart', 'Parten har ikke svart: det er ikke noe svar å rette');
  const { aarsak, organ, saksnummerHosPart } = svaret ?? {};
  return {
    svar: likelydende ? ('forbehold' as const) : svar, dato: svarDato, ...(likelydende && { likelydende }),
    ...(aarsak !== undefined && { aarsak }), ...(organ !== undefined && { organ }), ...(saksnummerHosPart !== undefined && { saksnummerHosPart }),
  };
}

/** A signature rests on the yes before it; what binds a part is no longer only its own. */
const krevRettbart = vakt('krev-rettbart-svar', (avtale: Avtale, part: Part, { svar, dato }: Kommando<'RettSvar'>['data']): void => {
  const annet = part.likelydende ? svar !== 'ja-ved-likelydende' : SOM_SVAR[svar] !== part.svar || svar === 'ja-ved-likelydende';
  if (avtale.bundet[part.partId] !== undefined && (annet || dato !== part.svarDato)) throw ugyldigTilstand('avtalen-gjelder-for-parten', 'Avtalen er i kraft for parten: svaret og dagen står, og parten kan bare si avtalen opp');
  if (part.signertDato === undefined) return;
  if (SOM_SVAR[svar] !== 'godkjent') throw ugyldigTilstand('allerede-signert', 'Parten har signert: svaret kan ikke bli et annet enn ja');
  if (dato > part.signertDato) throw ugyldig('signert-foer-godkjent', 'Underskriften kan ikke være eldre enn partens godkjenning', '#/dato');
});

/** Anyone who acts for the part and reads the text that was sent has opened it; the first time counts. */
export function registrerAapning({ data }: Kommando<'RegistrerAapning'>, avtale: Avtale, { tilgang }: AvtaleFakta): AvtaleHendelse[] {
  const runde = sisteRunde(avtale);
  const part = runde?.parter.find((p) => p.partId === data.partId);
  const rolle = tilgang.roller.find((r) => r.partId === data.partId)?.rolle;
  if (!runde || runde.trukket || !part || part.aapnet || !rolle || data.versjon !== runde.versjon) return [];
  return [{ type: 'PartAapnet', data: { partId: data.partId, runde: runde.nr, versjon: runde.versjon, rolle } }];
}
