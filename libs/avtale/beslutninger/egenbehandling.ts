import { ugyldig, ugyldigTilstand, vakt } from '#eventsourcing';
import { osloDato } from '#felles';
import { type AvtaleHendelse } from '../avtale.events';
import { type AvtaleFakta, type Kommando, type NyttLedd } from '../avtale.kommandoer';
import { type Avtale, type Part, sisteRunde } from '../avtale.tilstand';
import { medFoelger } from './ikraft';
import { krevAapenRunde, krevIkkeFramtid, krevKommendeDag, krevPart, krevRegistrering } from './krav';

/** The chain of the part's own bodies. The day of the last of them is the day that the part announces. */
export function settBehandlingsplan({ data, tid }: Kommando<'SettBehandlingsplan'>, avtale: Avtale, { tilgang }: AvtaleFakta): AvtaleHendelse[] {
  const registrert = krevRegistrering(data, tilgang);
  const runde = krevAapenRunde(avtale, osloDato(tid), data.partId);
  const part = krevUbesvart(krevPart(runde, data.partId));
  const idag = osloDato(tid);
  krevLedd(data.ledd, part, idag);
  const ledd = data.ledd.map(({ organ, dato, saksnummer }) => ({ organ, ...(dato !== undefined && { dato }), ...(saksnummer !== undefined && { saksnummer }) }));
  const felles = { partId: data.partId, runde: runde.nr };
  return [{ type: 'PartBehandlingsplanSatt', data: { ...felles, ledd, ...registrert } }, ...varsel(felles, part, ledd.at(-1), registrert)];
}

const krevLedd = vakt('krev-behandlingsplan', (ledd: readonly NyttLedd[], part: Part, idag: string): void => {
  if (ledd.length === 0) throw ugyldig('ledd-mangler', 'Si hvilke organer hos parten som skal behandle saken', '#/ledd');
  if (new Set(ledd.map((l) => l.organ.toLowerCase())).size !== ledd.length) throw ugyldig('organ-to-ganger', 'Samme organ står to ganger i behandlingsplanen', '#/ledd');
  krevRekkefoelge(ledd);
  const behandlet = new Set((part.ledd ?? []).flatMap((l) => (l.behandlet === undefined ? [] : [l.organ])));
  for (const [nr, { organ, dato }] of ledd.entries()) if (dato !== undefined && !behandlet.has(organ)) krevKommendeDag(dato, idag, idag, `#/ledd/${nr}/dato`);
});

function krevRekkefoelge(ledd: readonly NyttLedd[]): void {
  const datoer = ledd.flatMap((l) => l.dato ?? []);
  if (datoer.some((dato, i) => dato < (datoer[i - 1] ?? ''))) throw ugyldig('ledd-i-feil-rekkefoelge', 'Organene må stå i den rekkefølgen de skal behandle saken', '#/ledd');
}

function varsel(felles: { partId: string; runde: number }, part: Part, siste: NyttLedd | undefined, registrert: ReturnType<typeof krevRegistrering>): AvtaleHendelse[] {
  if (siste?.dato === undefined || siste.dato === part.varslet) return [];
  return [{ type: 'PartVarsletBehandling', data: { ...felles, dato: siste.dato, organ: siste.organ, ...registrert } }];
}

/** R13: an advice on the way, never the part's answer. */
export function behandleILedd({ data, tid }: Kommando<'BehandleILedd'>, avtale: Avtale, { tilgang }: AvtaleFakta): AvtaleHendelse[] {
  const registrert = krevRegistrering(data, tilgang);
  const runde = krevAapenRunde(avtale, osloDato(tid), data.partId);
  const part = krevUbesvart(krevPart(runde, data.partId));
  krevIkkeFramtid(data.dato, osloDato(tid), '#/dato');
  krevIkkeSisteLedd(part, data.organ);
  const { partId, organ, dato, saksnummer, innstilling } = data;
  return [{ type: 'PartBehandletILedd', data: { partId, runde: runde.nr, organ, dato, ...(saksnummer !== undefined && { saksnummer }), ...(innstilling !== undefined && { innstilling }), ...registrert } }];
}

/** What the deciding body says is the part's answer, and is entered as that. */
const krevIkkeSisteLedd = vakt('krev-innstillende-organ', ({ ledd = [] }: Part, organ: string): void => {
  if (ledd.find((l) => l.organ === organ)?.behandlet !== undefined) throw ugyldigTilstand('leddet-er-behandlet', `${organ} har alt behandlet saken`);
  if (ledd.length > 1 && ledd.at(-1)?.organ === organ) throw ugyldigTilstand('organet-avgjoer', `${organ} avgjør saken for parten: registrer svaret i stedet`);
});

/** Another day, with the reason: it counts as announced. */
export function utsettBehandling({ data, tid }: Kommando<'UtsettBehandling'>, avtale: Avtale, { tilgang }: AvtaleFakta): AvtaleHendelse[] {
  const registrert = krevRegistrering(data, tilgang);
  const runde = krevAapenRunde(avtale, osloDato(tid), data.partId);
  const part = krevUbesvart(krevPart(runde, data.partId));
  const idag = osloDato(tid);
  krevKommendeDag(data.dato, idag, idag, '#/dato');
  const { partId, dato, aarsak } = data;
  const ledd = part.ledd ?? [];
  const utsatt = krevUtsattLedd(ledd, data.organ, dato);
  const organ = utsatt?.organ ?? data.organ;
  const fra = utsatt?.dato ?? part.varslet;
  const felles = { partId, runde: runde.nr, ...registrert };
  const ny: AvtaleHendelse = { type: 'PartUtsatteBehandling', data: { ...felles, ...(organ !== undefined && { organ }), ...(fra !== undefined && { fra }), dato, aarsak } };
  const avgjoer = utsatt === undefined || utsatt === ledd.at(-1);
  return avgjoer && dato !== part.varslet ? [ny, { type: 'PartVarsletBehandling', data: { ...felles, dato, ...(organ !== undefined && { organ }) } }] : [ny];
}

/** The body that was to treat it: the one named, or else the one that decides. */
const krevUtsattLedd = vakt('krev-utsatt-ledd', (ledd: NonNullable<Part['ledd']>, organ: string | undefined, dato: string) => {
  if (ledd.length === 0) return undefined;
  const nr = organ === undefined ? ledd.length - 1 : ledd.findIndex((l) => l.organ === organ);
  const leddet = ledd[nr];
  if (!leddet) throw ugyldig('ledd-finnes-ikke', `${organ} står ikke i partens behandlingsplan`, '#/organ');
  if (leddet.behandlet !== undefined) throw ugyldigTilstand('leddet-er-behandlet', `${leddet.organ} har alt behandlet saken`);
  const neste = ledd.slice(nr + 1).find((l) => l.dato !== undefined && l.dato < dato);
  if (neste) throw ugyldig('ledd-i-feil-rekkefoelge', `${neste.organ} står med ${neste.dato}, før den nye dagen: sett hele behandlingsplanen på nytt`, '#/dato');
  return leddet;
});

function krevUbesvart(part: Part): Part {
  if (part.svar ?? part.signertDato) throw ugyldigTilstand('allerede-svart', 'Parten har alt svart');
  return part;
}

/** T17: can follow a yes, also when all are done and the agreement is in force. */
export function krevLovlighetskontroll({ data, tid }: Kommando<'KrevLovlighetskontroll'>, avtale: Avtale, { tilgang }: AvtaleFakta): AvtaleHendelse[] {
  const registrert = krevRegistrering(data, tilgang);
  const { runde, part } = krevSendtPart(avtale, data.partId);
  const { partId, dato, krevdAv, aarsak } = data;
  if (paagaar(part)) throw ugyldigTilstand('kontroll-paagaar', 'Vedtaket er alt under lovlighetskontroll');
  krevJa(part);
  krevIkkeFramtid(dato, osloDato(tid), '#/dato');
  if (part.svarDato !== undefined && dato < part.svarDato) throw ugyldig('kontroll-foer-vedtaket', 'Lovlighetskontroll kan ikke kreves før vedtaket er gjort', '#/dato');
  return [{ type: 'PartLovlighetskontrollKrevd', data: { partId, runde: runde.nr, dato, krevdAv, aarsak, ...registrert } }];
}

/**
 * Annulled: the yes falls, and a signature that rested on it. What is in force already stays so (R7: it is computed from what has
 * happened, and the other parts have acted on it): that ends by a termination, or is mended by a new decision.
 */
export function avgjoerLovlighetskontroll({ data, tid }: Kommando<'AvgjoerLovlighetskontroll'>, avtale: Avtale, { tilgang }: AvtaleFakta): AvtaleHendelse[] {
  const registrert = krevRegistrering(data, tilgang);
  const { runde, part } = krevSendtPart(avtale, data.partId);
  const { partId, dato, utfall, avgjortAv } = data;
  if (!paagaar(part)) throw ugyldigTilstand('kontroll-er-ikke-krevd', 'Det er ikke krevd lovlighetskontroll av partens vedtak');
  krevIkkeFramtid(dato, osloDato(tid), '#/dato');
  if (dato < (part.kontroll?.dato ?? '')) throw ugyldig('avgjort-foer-krevd', 'Kontrollen kan ikke være avgjort før den ble krevd', '#/dato');
  const falt = utfall === 'opphevet' ? faller(avtale, part, osloDato(tid)) : undefined;
  const avgjort: AvtaleHendelse = { type: 'PartLovlighetskontrollAvgjort', data: { partId, runde: runde.nr, dato, utfall, avgjortAv, ...(falt && { falt }), ...registrert } };
  return falt && !falt.iKraft ? medFoelger(avtale, avgjort) : [avgjort];
}

/** Nothing where the answer has become a no meanwhile. What will bind on a day to come does not bind yet. */
function faller({ bundet }: Avtale, { partId, svar, likelydende, signertDato }: Part, idag: string) {
  if (svar !== 'godkjent' && svar !== 'forbehold') return undefined;
  const fra = bundet[partId];
  return { svar: likelydende ? ('forbehold' as const) : svar, ...(likelydende && { likelydende }), ...(signertDato !== undefined && { signertDato }), iKraft: fra !== undefined && fra <= idag };
}

const paagaar = ({ kontroll }: Part): boolean => kontroll !== undefined && kontroll.utfall === undefined;

function krevJa({ svar, utenGrunnlag }: Part): void {
  if (utenGrunnlag) throw ugyldigTilstand('vedtaket-er-opphevet', 'Vedtaket er alt opphevet: det er ikke noe vedtak å kontrollere før parten har vedtatt på nytt');
  if (svar !== 'godkjent' && svar !== 'forbehold') throw ugyldigTilstand('ikke-godkjent', 'Parten har ikke gjort noe positivt vedtak som kan kontrolleres');
}

function krevSendtPart(avtale: Avtale, partId: string) {
  const runde = sisteRunde(avtale);
  if (!runde || runde.trukket) throw ugyldigTilstand('ikke-sendt', 'Avtalen ligger ikke hos partene');
  return { runde, part: krevPart(runde, partId) };
}
