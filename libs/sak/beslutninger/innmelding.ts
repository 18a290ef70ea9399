import { type FieldError, finnesIkke, forbudt, Rejection, ugyldig, ugyldigTilstand, vakt } from '#eventsourcing';
import { harRolle, SYSTEM, type Tilgang } from '#felles';
import { gaaRuten, type Rute } from '../plass';
import { type Opphav, type Prosessref, type SakHendelse, type Saksframlegg } from '../sak.events';
import { type SakFakta, type SakKommando } from '../sak.kommandoer';
import { aapneUndersaker, type Sak, ventendeBehandlinger } from '../sak.tilstand';
import { UNDERSAK } from '../undersak';
import { etter } from './foelger';
import { krevSystem } from './roller';
import { nyeGodkjenninger } from './virkninger';
import { krevUtfoerer, krevVilkaar } from './vilkaar';

/** Kinds of sak that ask for nothing to be decided. */
const UTEN_FORSLAG: ReadonlySet<string> = new Set(['orientering', 'eventuelt', 'droefting']);

export function ventSak({ data }: SakKommando<'VentSak'>, sak: Sak, { tilgang }: SakFakta): SakHendelse[] {
  krevSystem(tilgang);
  krevNySak(sak);
  return [{ type: 'SakVentet', data }];
}

const krevNySak = vakt('krev-ny-sak', (sak: Sak): void => {
  if (sak.status !== undefined) throw ugyldigTilstand('sak-finnes-alt', 'Saken finnes alt');
});

export function meldSak({ id, data, actor, tid }: SakKommando<'MeldSak'>, sak: Sak, fakta: SakFakta): SakHendelse[] {
  krevTilhoerighet(data.saksinnmelder, fakta.tilgang);
  krevOpphav(data.opphav, fakta);
  krevSakstype(sak, data.sakstype);
  krevUtfylt(data, sak.bestilling !== undefined);
  krevVedlegg(data.saksframlegg.vedlegg, sak, fakta);
  krevHjemmel(data.saksframlegg);
  krevSvarPaaMangler(sak, data.besvarteMangler);
  // A sak stays on its process version for ever, unless it comes back as another kind of sak.
  const prosess = krevProsess(sak.sakstype === data.sakstype ? (sak.prosess ?? fakta.prosess) : fakta.prosess);
  const { tittel, sakstype, saksinnmelder, saksframlegg, besvarteMangler, opphav } = data;
  const meldt: SakHendelse = {
    type: 'SakMeldt',
    data: {
      referanse: sak.referanse ?? `S-${id.slice(0, 8)}`,
      tittel,
      sakstype,
      saksinnmelder: { ...saksinnmelder, person: sak.meldtAv ?? actor.person },
      saksframlegg: { ...saksframlegg, versjon: (sak.saksframlegg?.versjon ?? 0) + 1 },
      prosess,
      opphav,
      besvarteMangler,
    },
  };
  if (fakta.rute) {
    krevKanMelde(fakta.rute, fakta.tilgang);
    krevVedInnmelding(etter(sak, [meldt], tid), fakta.rute);
  }
  return [meldt];
}

/** Somebody waits for what an undersak gives: it comes of an order, and stays what it is. */
const krevSakstype = vakt('krev-bestilling', ({ bestilling }: Sak, sakstype: string): void => {
  if (sakstype === UNDERSAK && !bestilling) throw ugyldig('undersak-uten-bestilling', 'En undersak meldes av seg selv når en annen sak ber organer om råd', '#/sakstype');
  if (sakstype !== UNDERSAK && bestilling) throw ugyldig('undersak-blir-undersak', `En undersak kan bare meldes på nytt som «${UNDERSAK}»`, '#/sakstype');
});

/** Of whom the process lets report; a sak is reported before it stands anywhere, so no transition leads there. */
export function krevKanMelde(rute: Rute, tilgang: Tilgang): void {
  for (const til of rute.steg.filter((s) => s.slag === 'meldt')) krevUtfoerer({ gang: gaaRuten([], rute), rute, til, hvem: { tilgang } });
}

export function krevVedInnmelding(meldt: Sak, rute: Rute): void {
  for (const til of rute.steg.filter((s) => s.slag === 'meldt')) krevVilkaar(meldt, { gang: gaaRuten([], rute), rute, til, hvem: { tilgang: SYSTEM } });
}

const krevProsess = vakt('krev-prosess', (prosess: Prosessref | undefined): Prosessref => {
  if (!prosess) throw ugyldig('sakstype-uten-prosess', 'Det finnes ingen prosess for denne sakstypen', '#/sakstype');
  return prosess;
});

/** Whoever reports for a part or a body belongs to it; the secretariat enters what others sent on paper. */
export const krevTilhoerighet = vakt('krev-tilhoerighet', ({ part, organ }: SakKommando<'MeldSak'>['data']['saksinnmelder'], tilgang: Tilgang): void => {
  if (harRolle(tilgang, 'sekretariat')) return;
  if (part !== undefined && !tilgang.roller.some((r) => r.partId === part)) throw forbudt('ikke-for-denne-parten', 'Du kan ikke melde sak for denne parten');
  if (organ !== undefined && !tilgang.medlemskap.some((m) => m.organId === organ)) throw forbudt('ikke-for-dette-organet', 'Du kan ikke melde sak for dette organet');
});

/** T2: only what was raised under Eventuelt becomes a formal sak this way; anything else was decided where it stood. */
const krevOpphav = vakt('krev-opphav', (opphav: Opphav | undefined, { opphavsopptak }: SakFakta): void => {
  if (opphav?.forhold !== 'eventuelt') return;
  if (!opphavsopptak) throw finnesIkke();
  if (opphavsopptak !== 'eventuelt') throw ugyldigTilstand('ikke-tatt-opp-under-eventuelt', 'Bare en sak som ble tatt opp under Eventuelt kan meldes som formell sak slik');
});

/** Also when the paper is changed later: what could not be reported cannot be written into a sak that stands. */
const krevUtfylt = vakt('krev-saksframlegg', (data: Pick<SakKommando<'MeldSak'>['data'], 'tittel' | 'sakstype' | 'saksframlegg'>, erUndersak: boolean): void => {
  const mangler: FieldError[] = [];
  if (!data.tittel) mangler.push(feil('#/tittel', 'Saken mangler tittel'));
  if (!data.saksframlegg.beskrivelse) mangler.push(feil('#/saksframlegg/beskrivelse', 'Saksframlegget mangler beskrivelse'));
  const harForslag = data.saksframlegg.forslag.some((f) => f.punkter.length > 0);
  if (!harForslag && !erUndersak && !UTEN_FORSLAG.has(data.sakstype)) mangler.push(feil('#/saksframlegg/forslag', 'Saken mangler forslag til vedtak'));
  if (mangler.length > 0) throw new Rejection('ugyldig', 'mangler-opplysninger', mangler.map((m) => m.melding).join('. '), mangler);
});

const feil = (pointer: string, melding: string): FieldError => ({ pointer, kode: 'mangler', melding });

const krevHjemmel = vakt('krev-hjemmel', ({ unntattOffentlighet, hjemmel }: Pick<Saksframlegg, 'unntattOffentlighet' | 'hjemmel'>): void => {
  if (unntattOffentlighet && hjemmel === undefined) throw ugyldig('unntak-uten-hjemmel', 'Si med hvilken hjemmel saken er unntatt offentlighet', '#/saksframlegg/hjemmel');
});

/** A paper names only files that are here; what the sak had before, it may keep. */
const krevVedlegg = vakt('krev-vedlegg', (vedlegg: Saksframlegg['vedlegg'], sak: Sak, { vedlegg: kjenner }: SakFakta): void => {
  const { ukjente = [], maks = Infinity } = kjenner ?? {};
  if (vedlegg.length > maks) throw ugyldig('for-mange-vedlegg', `Saksframlegget kan ha høyst ${maks} vedlegg`, '#/saksframlegg/vedlegg');
  const har = new Set(sak.saksframlegg?.vedlegg.map((v) => v.hash));
  for (const [nr, { navn, hash, unntattOffentlighet, hjemmel }] of vedlegg.entries()) {
    const her = `#/saksframlegg/vedlegg/${nr}`;
    if (ukjente.includes(hash) && !har.has(hash)) throw ugyldig('vedlegg-finnes-ikke', `Vedlegget «${navn}» er ikke sendt inn: send filen først`, `${her}/hash`);
    if (unntattOffentlighet && hjemmel === undefined) throw ugyldig('unntak-uten-hjemmel', `Si med hvilken hjemmel «${navn}» er unntatt offentlighet`, `${her}/hjemmel`);
  }
});

const krevSvarPaaMangler = vakt('krev-svar-paa-mangler', (sak: Sak, besvart: readonly string[]): void => {
  const ubesvart = sak.mangler.filter((m) => !besvart.includes(m));
  if (ubesvart.length > 0) throw ugyldig('mangler-ikke-besvart', `Dette ble etterspurt og er ikke besvart: ${ubesvart.join(', ')}`, '#/besvarteMangler');
});

export function endreSaksframlegg({ data }: SakKommando<'EndreSaksframlegg'>, sak: Sak, fakta: SakFakta): SakHendelse[] {
  krevVedlegg(data.saksframlegg.vedlegg, sak, fakta);
  krevHjemmel(data.saksframlegg);
  krevUtfylt({ tittel: sak.tittel, sakstype: sak.sakstype, saksframlegg: data.saksframlegg }, sak.bestilling !== undefined);
  const nyGodkjenning = nyeGodkjenninger(sak);
  const saksframlegg = { ...data.saksframlegg, versjon: (sak.saksframlegg?.versjon ?? 0) + 1 };
  const endret: SakHendelse = { type: 'SaksframleggEndret', data: { saksframlegg, ...(nyGodkjenning.length > 0 && { nyGodkjenning }) } };
  const { utsatt } = sak;
  const igjen: SakHendelse[] = utsatt?.nyeOpplysninger && utsatt.tilMoeteId !== undefined ? [{ type: 'NyBehandlingBestilt', data: { moeteId: utsatt.tilMoeteId, endelig: utsatt.endelig } }] : [];
  return [endret, ...igjen];
}

export function forberedSak({ data }: SakKommando<'ForberedSak'>, sak: Sak): SakHendelse[] {
  const { versjon, hash } = krevSaksframlegg(sak);
  return [{ type: 'SakForberedt', data: { dokumentversjon: { versjon, hash }, merknad: data.merknad } }];
}

export const krevSaksframlegg = vakt('krev-saksframlegg', (sak: Sak) => {
  if (!sak.saksframlegg) throw ugyldigTilstand('sak-er-ikke-meldt', 'Saken er ikke meldt ennå');
  return sak.saksframlegg;
});

export function returnerSak({ data }: SakKommando<'ReturnerSak'>): SakHendelse[] {
  krevOppgitteMangler(data.mangler);
  return [{ type: 'SakReturnert', data: { mangler: data.mangler } }];
}

const krevOppgitteMangler = vakt('krev-mangler', (mangler: readonly string[]): void => {
  if (mangler.length === 0) throw ugyldig('mangler-er-ikke-oppgitt', 'Si hva som mangler når saken returneres', '#/mangler');
});

export function trekkSak(_: SakKommando<'TrekkSak'>, sak: Sak): SakHendelse[] {
  const frafalt = ventendeBehandlinger(sak).map(({ behandlingId, moeteId }): SakHendelse => ({ type: 'BehandlingFrafalt', data: { behandlingId, moeteId } }));
  const undersaker = aapneUndersaker(sak).map((u) => u.sakId);
  return [...frafalt, { type: 'SakTrukket', data: undersaker.length > 0 ? { undersaker } : {} }];
}
