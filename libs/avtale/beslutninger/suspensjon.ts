import { Rejection, ugyldig, ugyldigTilstand } from '#eventsourcing';
import { dagerMellom, krevSekretariat, krevSystem, leggTilDager, osloDato } from '#felles';
import { type AvtaleHendelse } from '../avtale.events';
import { type AvtaleFakta, type Kommando } from '../avtale.kommandoer';
import { type Avtale, erFerdig, erSuspendert, harSvart, type HoldtPaaminnelse, type Part, type Runde, sisteRunde, type Suspensjon } from '../avtale.tilstand';
import { krevAapenRunde, krevPart } from './krav';

type Gjelder = Kommando<'SuspenderSvarfrist' | 'GjenopptaSvarfrist'>['data'];

const er = ({ grunn, partId }: Gjelder) => (s: Suspensjon) => s.grunn === grunn && s.partId === partId;

/** The round that the suspension is about; undefined when the sak tells of one that is over or not its own. */
function rundenFor(avtale: Avtale, { grunn, sakId }: Gjelder, { tilgang }: AvtaleFakta, idag: string): Runde | undefined {
  if (grunn !== 'saken') {
    krevSekretariat(tilgang);
    return krevAapenRunde(avtale, idag);
  }
  krevSystem(tilgang);
  const runde = sisteRunde(avtale);
  return runde && !runde.trukket && !erFerdig(avtale) && runde.sakId === sakId ? runde : undefined;
}

/** The deadline stands still for the whole round or for one part: those who have answered are not concerned. */
export function suspenderSvarfrist({ data, tid }: Kommando<'SuspenderSvarfrist'>, avtale: Avtale, fakta: AvtaleFakta): AvtaleHendelse[] {
  const runde = rundenFor(avtale, data, fakta, osloDato(tid));
  if (!runde) return [];
  const alt = runde.suspensjoner.some(er(data));
  const parter = (data.partId === undefined ? runde.parter : [krevPart(runde, data.partId)]).filter((p) => !harSvart(p)).map((p) => p.partId);
  if (data.grunn === 'saken' && (alt || parter.length === 0)) return [];
  if (parter.length === 0) throw ugyldigTilstand('fristen-er-moett', 'Den eller de det gjelder, har svart: det er ingen frist å suspendere');
  if (alt) throw ugyldigTilstand('fristen-er-suspendert', 'Svarfristen er alt suspendert');
  return [{ type: 'SvarfristSuspendert', data: { runde: runde.nr, grunn: data.grunn, parter, dato: osloDato(tid), begrunnelse: data.begrunnelse } }];
}

/** Each has as many days left as when it stopped; each reminder that fell due meanwhile is chosen. */
export function gjenopptaSvarfrist({ data, tid }: Kommando<'GjenopptaSvarfrist'>, avtale: Avtale, fakta: AvtaleFakta): AvtaleHendelse[] {
  const runde = rundenFor(avtale, data, fakta, osloDato(tid));
  if (!runde?.suspensjoner.some(er(data))) {
    // Held because the sak stood still, before that was told here.
    if (data.grunn === 'saken') return runde && runde.holdt.length > 0 ? [gaarVidere(data, runde, osloDato(tid))] : [];
    throw ugyldigTilstand('fristen-er-ikke-suspendert', 'Svarfristen er ikke suspendert');
  }
  return [gaarVidere(data, runde, osloDato(tid))];
}

function gaarVidere(data: Kommando<'GjenopptaSvarfrist'>['data'], runde: Runde, idag: string): AvtaleHendelse {
  const { grunn, partId, begrunnelse } = data;
  const rest: Pick<Runde, 'suspensjoner'> = { suspensjoner: runde.suspensjoner.filter((s) => !er(data)(s)) };
  const stanset = (p: Part) => p.stansetSiden !== undefined || runde.holdt.some((h) => h.partId === p.partId);
  const gaar = runde.parter.filter((p) => stanset(p) && !harSvart(p) && !erSuspendert(rest, p.partId));
  const holdt = runde.holdt.filter((h) => gaar.some((p) => p.partId === h.partId));
  if (grunn !== 'saken') krevValg(holdt, data.valg);
  const valgt = (id: string) => data.valg.find((v) => v.paaminnelseId === id)?.valg ?? 'utfoer';
  const { stansetSiden, svarfrist } = runde;
  return {
    type: 'SvarfristGjenopptatt',
    data: {
      runde: runde.nr, grunn, ...(partId !== undefined && { partId }), dato: idag, begrunnelse,
      ...(stansetSiden !== undefined && !erSuspendert(rest) && { frist: { fra: svarfrist, til: leggTilDager(svarfrist, dagerMellom(stansetSiden, idag)) } }),
      parter: gaar.map((p) => gjenstaar(p, runde, idag)), paaminnelser: [...runde.paaminnelser],
      valg: holdt.map(({ paaminnelseId, partId: part, trinn }) => ({ paaminnelseId, partId: part, trinn, valg: valgt(paaminnelseId) })),
    },
  };
}

function gjenstaar({ partId, svarfrist, stansetSiden }: Part, runde: Runde, idag: string) {
  const fra = svarfrist ?? runde.svarfrist;
  const dager = dagerMellom(stansetSiden ?? idag, idag);
  return { partId, fra, til: leggTilDager(fra, dager), dager };
}

function krevValg(holdt: readonly HoldtPaaminnelse[], valg: Kommando<'GjenopptaSvarfrist'>['data']['valg']): void {
  if (new Set(valg.map((v) => v.paaminnelseId)).size !== valg.length) throw ugyldig('valg-to-ganger', 'Det samme er valgt to ganger', '#/valg');
  if (valg.some((v) => !holdt.some((h) => h.paaminnelseId === v.paaminnelseId))) throw ugyldig('valg-uten-handling', 'Det er valgt for noe som ikke venter', '#/valg');
  const mangler = holdt.filter((h) => !valg.some((v) => v.paaminnelseId === h.paaminnelseId));
  if (mangler.length === 0) return;
  throw new Rejection('ugyldig', 'valg-mangler', 'Påminnelser forfalt mens fristen var suspendert, og det er ikke valgt hva som skal skje', mangler.map((h) => (
    { pointer: '#/valg', kode: 'mangler', melding: `Velg utfør eller dropp for påminnelsen ${h.paaminnelseId} til ${h.part} (${h.tid.slice(0, 10)})` })));
}
