import { Rejection, ugyldig, ugyldigTilstand, vakt } from '#eventsourcing';
import { SYSTEM } from '#felles';
import { gaaRuten, type Rute, type Rutesteg } from '../plass';
import { type HoldtHandling, type SakHendelse } from '../sak.events';
import { type SakFakta, type SakKommando } from '../sak.kommandoer';
import { erVedtatt, type Holdt, type Sak } from '../sak.tilstand';
import { berammBehandling, frafallBehandling, registrerBehandling } from './behandling';
import { etter } from './foelger';
import { noterInnspillsrunde } from './innspill';
import { registrerAvtaleSignert } from './partene';
import { krevSystem } from './roller';
import { lukkSamling } from './raad';
import { krevRute } from './rute';
import { lukkRaad } from './undersak';

const HOLDES = new Set<string>(['BerammBehandling', 'FrafallBehandling', 'RegistrerBehandling', 'RegistrerAvtaleSignert', 'SendPaaminnelse', 'SendFristpaaminnelse', 'LukkSamling', 'LukkRaad', 'NoterInnspillsrunde'] satisfies HoldtHandling['type'][]);

/** What happens by itself waits while the sak is suspended: it is neither done nor lost. */
export function holdTilbake({ type, data }: SakKommando, { suspensjon }: Sak, { tilgang }: SakFakta): SakHendelse[] | undefined {
  if (!suspensjon || !HOLDES.has(type)) return undefined;
  krevSystem(tilgang);
  return [{ type: 'HandlingHoldtTilbake', data: { nr: suspensjon.holdt.length + 1, handling: { type, data } as HoldtHandling } }];
}

/** Agreements that the parts have not finished. */
export const avtalerUte = (sak: Sak): string[] => Object.entries(sak.utsendelser).filter(([, u]) => !u.signert).map(([avtaleId]) => avtaleId);

export function suspenderSak(_: SakKommando<'SuspenderSak'>, sak: Sak): SakHendelse[] {
  const avtaler = avtalerUte(sak);
  return [{ type: 'SakSuspendert', data: { avvik: true, ...(avtaler.length > 0 && { avtaler }) } }];
}

export const krevSuspendert = vakt('krev-suspendert', (sak: Sak) => {
  if (!sak.suspensjon) throw ugyldigTilstand('sak-er-ikke-suspendert', 'Saken er ikke suspendert');
  return sak.suspensjon;
});

/** Each thing that fell due is chosen: what is carried out is judged as if it came now, after the resumption. */
export function gjenopptaSak({ data, tid }: SakKommando<'GjenopptaSak'>, sak: Sak, fakta: SakFakta): SakHendelse[] {
  const { holdt } = krevSuspendert(sak);
  krevValg(holdt, data.valg);
  const valgt = (nr: number) => data.valg.find((v) => v.nr === nr)?.valg ?? 'dropp';
  const valg = holdt.map(({ nr, handling }) => ({ nr, handling: handling.type, valg: valgt(nr) }));
  const avtaler = avtalerUte(sak).map((avtaleId) => ({
    avtaleId, valg: holdt.flatMap(({ nr, handling: h }) => (h.type === 'SendPaaminnelse' && h.data.avtaleId === avtaleId ? [{ paaminnelseId: h.data.paaminnelseId, valg: valgt(nr) }] : [])),
  }));
  const frister = holdt.flatMap(({ nr, handling: h }) => (h.type === 'SendFristpaaminnelse' ? [{ fristId: h.data.fristId, trinn: h.data.trinn, valg: valgt(nr) }] : []));
  const gjenopptatt: SakHendelse[] = [{ type: 'SakGjenopptatt', data: { avvik: true, valg, ...(avtaler.length > 0 && { avtaler }), ...(frister.length > 0 && { frister }) } }];
  return holdt.filter(({ nr }) => valgt(nr) === 'utfoer').reduce(
    (hendelser, h) => [...hendelser, ...krevUtfoerbar(h, () => utfoer(h.handling, tid, etter(sak, hendelser, tid), fakta))],
    gjenopptatt,
  );
}

const krevValg = vakt('krev-valg', (holdt: readonly Holdt[], valg: SakKommando<'GjenopptaSak'>['data']['valg']): void => {
  if (new Set(valg.map((v) => v.nr)).size !== valg.length) throw ugyldig('valg-to-ganger', 'Det samme er valgt to ganger', '#/valg');
  if (valg.some((v) => !holdt.some((h) => h.nr === v.nr))) throw ugyldig('valg-uten-handling', 'Det er valgt for noe som ikke venter', '#/valg');
  const mangler = holdt.filter((h) => !valg.some((v) => v.nr === h.nr)).map((h) => `Velg utfør eller dropp for nr. ${h.nr}: ${beskriv(h)}`);
  if (mangler.length === 0) return;
  throw new Rejection('ugyldig', 'valg-mangler', 'Noe forfalt mens saken var suspendert, og det er ikke valgt hva som skal skje', mangler.map((melding) => ({ pointer: '#/valg', kode: 'mangler', melding })));
});

const TEKST: Readonly<Record<Exclude<HoldtHandling['type'], 'SendPaaminnelse' | 'SendFristpaaminnelse'>, string>> = {
  BerammBehandling: 'saken er satt på en saksliste',
  FrafallBehandling: 'saken er tatt av en saksliste',
  RegistrerBehandling: 'et møte har behandlet saken',
  RegistrerAvtaleSignert: 'en avtale er signert av alle',
  LukkSamling: 'fristen for et felles steg er ute',
  LukkRaad: 'en undersak er besvart, eller slutt uten svar',
  NoterInnspillsrunde: 'en innspillsrunde er sendt, sammenstilt eller trukket',
};

export function beskriv({ handling, tid }: Holdt): string {
  return `${hvaForfalt(handling)} (${tid.slice(0, 10)})`;
}

function hvaForfalt(handling: HoldtHandling): string {
  switch (handling.type) {
    case 'SendPaaminnelse': return `påminnelsen til ${handling.data.part} om «${handling.data.avtale}» skulle gå ut`;
    case 'SendFristpaaminnelse': return `påminnelsen til ${handling.data.mottaker} om «${handling.data.hva}» skulle gå ut`;
    default: return TEKST[handling.type];
  }
}

/** What can no longer be carried out is refused with its own reason, and may be dropped. */
function krevUtfoerbar(h: Holdt, gjoer: () => SakHendelse[]): SakHendelse[] {
  try {
    return gjoer();
  } catch (feil) {
    if (!(feil instanceof Rejection)) throw feil;
    throw new Rejection(feil.kind, feil.code, `Nr. ${h.nr} (${beskriv(h)}) kan ikke utføres nå: ${feil.message}`, feil.errors, feil.vakt, feil.mangler);
  }
}

function utfoer(handling: HoldtHandling, tid: string, sak: Sak, fakta: SakFakta): SakHendelse[] {
  const avSystemet = { ...fakta, tilgang: SYSTEM };
  switch (handling.type) {
    case 'BerammBehandling': return berammBehandling({ data: handling.data, tid }, sak, avSystemet);
    case 'FrafallBehandling': return frafallBehandling({ data: handling.data, tid }, sak, avSystemet);
    case 'RegistrerBehandling': return registrerBehandling({ data: handling.data, tid }, sak, avSystemet);
    case 'SendPaaminnelse':
    case 'SendFristpaaminnelse': return [];
    case 'RegistrerAvtaleSignert': return registrerAvtaleSignert({ data: handling.data, tid }, sak, avSystemet);
    case 'LukkRaad': return lukkRaad({ data: handling.data, tid }, sak, avSystemet);
    case 'NoterInnspillsrunde': return noterInnspillsrunde({ data: handling.data, tid }, sak, avSystemet);
    case 'LukkSamling': return lukkSamling({ data: handling.data, tid }, sak, avSystemet);
  }
}

/** Past the ways of the process, by hand and marked. It moves the sak; it decides nothing. */
export function flyttSak({ data }: SakKommando<'FlyttSak'>, sak: Sak, { rute }: SakFakta): SakHendelse[] {
  const r = krevRute(rute);
  const til = krevMaal(sak, r, data.steg);
  return [{ type: 'SakFlyttetTilSteg', data: { avvik: true, fra: gaaRuten(sak.spor, r).steg?.id ?? '', til: til.id, slag: til.slag } }];
}

const krevMaal = vakt('krev-maal', (sak: Sak, rute: Rute, stegId: string): Rutesteg => {
  const til = rute.steg.find((s) => s.id === stegId);
  if (!til) throw ugyldig('steg-finnes-ikke', `Prosessen har ikke noe slikt steg. Den har: ${rute.steg.map((s) => s.id).join(', ')}`, '#/steg');
  if (til.slag === 'avsluttet') throw ugyldigTilstand('kan-ikke-flyttes-til-slutten', 'En sak avsluttes når punktene er lukket, eller trekkes; den flyttes ikke dit');
  const hosPartene = til.slag === 'partene' || til.slag === 'signering';
  if (hosPartene && !erVedtatt(sak.grunnstatus)) throw ugyldigTilstand('sak-er-ikke-vedtatt', 'Saken har ikke noe vedtak, og flytting gir den ikke noe');
  return til;
});
