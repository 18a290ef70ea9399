import { type AvtaleHendelse, avtaleHendelser } from '#avtale';
import { endreRad, type Fold, nyRad, projection, type Recorded } from '#eventsourcing';
import { type Behandling, type Frist, osloDato } from '#felles';
import { type InnspillHendelse, innspillHendelser } from '#innspill';
import { type Forpliktelsesstatus, forpliktelserI, type SakHendelse, sakHendelser, SAMLING, stegfristId, TILTAKSSTATUS, type Virkningsfrist } from '#sak';
import { type Flytting, type ForpliktelseRad, innspillFra, type Oppfoelgingssteg, type Svarpart, type Svardag } from './forpliktelse.rad';
import { svarfristId } from './paaminnelse.projection';

export * from './forpliktelse.rad';

const UKJENT: Frist = { presisjon: 'ikke-oppgitt' };

type Vedtatt = Extract<SakHendelse, { type: 'SakVedtattISSU' }>;
type MedRunde = Extract<AvtaleHendelse, { data: { runde: number } }>;
type Svar = Extract<AvtaleHendelse, { type: 'PartGodkjente' | 'PartAvslo' | 'PartSignerte' | 'PartAvsloSignering' }>;
type Innhold = Pick<ForpliktelseRad, 'slag' | 'hva' | 'ansvarlig' | 'frist' | 'bindende'>;

export function innhold(v: Virkningsfrist): Innhold {
  switch (v.slag) {
    case 'ny-sak': return { slag: v.slag, hva: v.tittel, ansvarlig: v.ansvarlig ?? null, frist: v.frist, bindende: v.bindende };
    case 'oppdrag': return { slag: v.slag, hva: v.hva, ansvarlig: v.ansvarlig ?? null, frist: v.frist, bindende: v.bindende };
    case 'tiltak': return { slag: v.slag, hva: v.hva, ansvarlig: v.ansvarlig ?? null, frist: v.frist, bindende: true };
    case 'sendes-til-innspill': return { slag: v.slag, hva: innspillFra(v.til), ansvarlig: null, frist: v.frist, bindende: !v.frivillig };
    case 'frist': return { slag: v.slag, hva: v.hva, ansvarlig: null, frist: v.frist, bindende: true };
  }
}

/** What is told of it, and where it was decided, only what a decision started has. */
const UTEN_VEDTAK = { status: 'aapen', gjenaapnet: null, historikk: [], moete_id: null, organ_id: null, organ: null, handlingsplan: null } as const;

function bestiltI(e: Recorded<Vedtatt>): ForpliktelseRad[] {
  const { behandlingId, moeteId, organ, saksnummer, dato, punkter, utenforPunkt }: Behandling = e.data.behandling;
  return [...punkter, { nr: 0, virkninger: utenforPunkt }].flatMap(({ nr: punkt, virkninger }) => forpliktelserI(behandlingId, punkt, virkninger).map(({ forpliktelseId, virkning, nr }) => ({
    forpliktelse_id: forpliktelseId, nr, pos: Number(e.position), flyttinger: [], unntak: [], sak_id: e.streamId, behandling_id: behandlingId, punkt, saksnummer: saksnummer ?? null,
    avtale_id: null, ...innhold({ ...virkning, frist: virkning.frist ?? UKJENT }), steg: null, stegfrist: null, satt: dato, hendelse_id: e.id, parter: [], lukket: null,
    registrert: e.metadata.registrert, runde: null, regel: null, paaminnelser: [],
    ...UTEN_VEDTAK, moete_id: moeteId, organ_id: organ.id, organ: organ.navn, handlingsplan: virkning.slag === 'tiltak' ? virkning.handlingsplan ?? null : null,
  })));
}

const vedtatt: Fold<ForpliktelseRad, Vedtatt> = {
  keys: (e) => bestiltI(e).map(({ forpliktelse_id }) => ({ forpliktelse_id })),
  fold: (_rad, e, { forpliktelse_id }) => bestiltI(e).find((f) => f.forpliktelse_id === forpliktelse_id),
};

/** The deadline of a round of input has the round's id. */
const innspillsrunden = (e: Recorded) => ({ forpliktelse_id: e.streamId });
const runde = (e: Recorded<MedRunde>) => ({ forpliktelse_id: svarfristId(e.streamId, e.data.runde) });
/** The nth deadline that a sak's process has started. */
const stegfrist = (e: Recorded<Extract<SakHendelse, { type: 'StegfristStartet' | 'StegfristAvsluttet' }>>) => ({ forpliktelse_id: stegfristId(e.streamId, e.data.nr) });

/** Goes on in a step of another version: the same deadline, in a step with another id. */
const iAnnetSteg = <H extends Extract<SakHendelse, { type: 'SakMigrert' | 'SakMigreringAngret' }>>(frister: (e: Recorded<H>) => readonly { readonly nr: number; readonly steg: string }[]): Fold<ForpliktelseRad, H> => ({
  keys: (e) => frister(e).map(({ nr }) => ({ forpliktelse_id: stegfristId(e.streamId, nr) })),
  fold: (rad, e, { forpliktelse_id }) => {
    const videre = frister(e).find(({ nr }) => stegfristId(e.streamId, nr) === forpliktelse_id);
    return rad && videre ? { ...rad, steg: videre.steg } : rad;
  },
});
const dag = (dato: string): Frist => ({ presisjon: 'dag', dato });
const sted = (e: Recorded, begrunnelse: string) => ({ pos: Number(e.position), hendelseId: e.id, naar: e.metadata.registrert, dag: osloDato(e.metadata.registrert), begrunnelse });
const flytting = (e: Recorded, foer: Frist, begrunnelse = e.metadata.reason ?? ''): Flytting => ({ ...sted(e, begrunnelse), foer });
const svardag = (e: Recorded, dato: string, begrunnelse = ''): Svardag => ({ ...sted(e, begrunnelse), frist: dag(dato) });

/** @param nyDag of those who got one, `YYYY-MM-DD` */
function medNyeDager({ parter }: ForpliktelseRad, e: Recorded, begrunnelse: string, nyDag: (partId: string) => string | undefined): readonly Svarpart[] {
  return parter.map((p) => {
    const [ny, sist] = [nyDag(p.partId), p.dager.at(-1)?.frist];
    return ny === undefined || (sist?.presisjon === 'dag' && sist.dato === ny) ? p : { ...p, dager: [...p.dager, svardag(e, ny, begrunnelse)] };
  });
}

const svar = <H extends Svar>() => endreRad<ForpliktelseRad, H>(runde, (rad, e) => {
  const parter = rad.parter.map((p) => (p.partId === e.data.partId ? { ...p, svart: p.svart ?? Number(e.position) } : p));
  return { parter, lukket: rad.lukket ?? naarAlleHarSvart(parter, e) };
});
const naarAlleHarSvart = (parter: readonly Svarpart[], e: Recorded): string | null => (parter.every((p) => p.svart !== null) ? e.metadata.registrert : null);

/** Those who keep what they did in the round before, have answered when it is sent. */
function spurte(e: Recorded<Extract<AvtaleHendelse, { type: 'AvtaleSendtTilPartene' }>>): Pick<ForpliktelseRad, 'parter' | 'lukket'> {
  const { parter, beholdt = [], svarfrist } = e.data;
  const spurt = parter.map(({ partId, navn }): Svarpart => ({ partId, navn, svart: beholdt.some((b) => b.partId === partId) ? Number(e.position) : null, dager: [svardag(e, svarfrist)] }));
  return { parter: spurt, lukket: naarAlleHarSvart(spurt, e) };
}

const FERDIG: ReadonlySet<Forpliktelsesstatus> = new Set(['utfoert', 'bortfalt']);

function medSteg(rad: ForpliktelseRad, e: Recorded, nytt: Pick<Oppfoelgingssteg, 'slag'> & Partial<Oppfoelgingssteg>): Partial<ForpliktelseRad> {
  const { status = rad.status, ansvarlig = rad.ansvarlig, bevis = [], slag, runde } = nytt;
  const { registrert: naar, actor, reason: begrunnelse = '' } = e.metadata;
  const steg: Oppfoelgingssteg = { pos: Number(e.position), hendelseId: e.id, naar, av: actor.person, begrunnelse, slag, status, ansvarlig, bevis, ...(runde !== undefined && { runde }), foer: { status: rad.status, ansvarlig: rad.ansvarlig } };
  return { status, ansvarlig, historikk: [...rad.historikk, steg] };
}

function medStatus(rad: ForpliktelseRad, e: Recorded, status: Forpliktelsesstatus, bevis: Oppfoelgingssteg['bevis'] = []): Partial<ForpliktelseRad> {
  return { ...medSteg(rad, e, { slag: 'status', status, bevis }), lukket: FERDIG.has(status) ? (rad.lukket ?? e.metadata.registrert) : null, ...(status === 'aapen' && { gjenaapnet: Number(e.position) }) };
}

type MedOpphav = Recorded<Extract<InnspillHendelse, { type: 'InnspillsrundeSendt' | 'InnspillsrundeTrukket' }>>;
const rundenOgBestillingen = (e: MedOpphav) => [innspillsrunden(e), ...(e.data.opphav?.forpliktelseId === undefined ? [] : [{ forpliktelse_id: e.data.opphav.forpliktelseId }])];

/** What the decision promised is done when the round is out, and not done after all when that round is withdrawn; a point that was closed meanwhile stays so. */
function medRunde(rad: ForpliktelseRad, e: MedOpphav): ForpliktelseRad {
  const felles = { slag: 'status', runde: e.streamId } as const;
  if (e.type === 'InnspillsrundeSendt') return { ...rad, ...medSteg(rad, e, { ...felles, status: 'utfoert', bevis: [{ slag: 'hendelse', hendelseId: e.id }] }), lukket: rad.lukket ?? e.metadata.registrert };
  const sist = rad.historikk.findLast((h) => h.slag === 'status');
  return sist?.status === 'utfoert' && sist.runde === e.streamId ? { ...rad, ...medSteg(rad, e, { ...felles, status: 'aapen' }), lukket: null } : rad;
}

export const forpliktelse = projection<ForpliktelseRad>({
  name: 'forpliktelse',
  version: 8,
  columns: {
    forpliktelse_id: 'uuid', sak_id: 'uuid', behandling_id: 'uuid', punkt: 'integer', saksnummer: 'text', avtale_id: 'uuid', slag: 'text', hva: 'text',
    ansvarlig: 'text', frist: 'jsonb', satt: 'date', bindende: 'boolean', hendelse_id: 'uuid', steg: 'text', stegfrist: 'text', nr: 'integer', pos: 'bigint', flyttinger: 'jsonb', unntak: 'jsonb', parter: 'jsonb', lukket: 'timestamptz',
    registrert: 'timestamptz', runde: 'integer', regel: 'uuid', paaminnelser: 'jsonb',
    status: 'text', gjenaapnet: 'bigint', historikk: 'jsonb', moete_id: 'uuid', organ_id: 'uuid', organ: 'text', handlingsplan: 'text',
  },
  key: ['forpliktelse_id'],
  indexes: ['behandling_id, punkt', 'sak_id'],
}).from(sakHendelser, {
  SakVedtattISSU: vedtatt,
  TiltakOppdatert: endreRad((e) => ({ forpliktelse_id: e.data.tiltakId }), (rad, e) => medStatus(rad, e, TILTAKSSTATUS[e.data.status])),
  ForpliktelseOppdatert: endreRad((e) => ({ forpliktelse_id: e.data.forpliktelseId }), (rad, e) => medStatus(rad, e, e.data.status, e.data.bevis)),
  ForpliktelseTildelt: endreRad((e) => ({ forpliktelse_id: e.data.forpliktelseId }), (rad, e) => medSteg(rad, e, { slag: 'ansvarlig', ansvarlig: e.data.ansvarlig ?? null })),
  FristEndret: endreRad((e) => ({ forpliktelse_id: e.data.fristId }), (rad, e) => ({ frist: e.data.frist, flyttinger: [...rad.flyttinger, flytting(e, rad.frist)] })),
  StegfristStartet: nyRad(stegfrist, (e) => {
    const { steg, slag, hva, ansvarlig, frist, satt, behandlingId, bestilling } = e.data;
    return {
      ...stegfrist(e), sak_id: e.streamId, behandling_id: behandlingId ?? null, punkt: null, saksnummer: null, avtale_id: null, slag: slag === SAMLING ? 'samling' : bestilling ? 'raad' : 'stegfrist', hva,
      ansvarlig: ansvarlig ?? null, frist, nr: null, pos: Number(e.position), unntak: [], flyttinger: [], satt, bindende: true, hendelse_id: e.id, steg, stegfrist: slag, parter: [], lukket: null,
      registrert: e.metadata.registrert, runde: null, regel: null, paaminnelser: e.data.paaminnelser, ...UTEN_VEDTAK,
    };
  }),
  SakMigrert: iAnnetSteg((e) => e.data.plass.frister),
  SakMigreringAngret: iAnnetSteg((e) => e.data.frister),
  StegfristAvsluttet: endreRad(stegfrist, (rad, e) => ({ lukket: rad.lukket ?? e.metadata.registrert })),
}).from(avtaleHendelser, {
  AvtaleSendtTilPartene: nyRad(runde, (e) => ({
    ...runde(e), sak_id: e.data.sakId, behandling_id: null, punkt: e.data.punkt ?? null, saksnummer: null, avtale_id: e.streamId, slag: 'svarfrist', nr: null, pos: Number(e.position), flyttinger: [], unntak: [],
    hva: `Svar på ${e.data.navn}`, ansvarlig: 'Partene', frist: dag(e.data.svarfrist), satt: osloDato(e.metadata.registrert), bindende: true,
    hendelse_id: e.id, steg: null, stegfrist: null, ...spurte(e), registrert: e.metadata.registrert, runde: e.data.runde, regel: null, paaminnelser: [], ...UTEN_VEDTAK,
  })),
  AvtaleSvarfristEndret: endreRad(runde, (rad, e) => {
    const unntak = rad.unntak.filter((u) => !e.data.parter.includes(u.partId));
    const { parter: flyttes, til, begrunnelse } = e.data;
    return { frist: dag(til), unntak, flyttinger: [...rad.flyttinger, flytting(e, rad.frist, begrunnelse)], parter: medNyeDager(rad, e, begrunnelse, (p) => (flyttes.includes(p) ? til : undefined)) };
  }),
  PartSvarfristEndret: endreRad(runde, (rad, e) => {
    const { partId, til, begrunnelse } = e.data;
    return { unntak: [...rad.unntak.filter((u) => u.partId !== partId), { partId, til, begrunnelse, hendelseId: e.id }], parter: medNyeDager(rad, e, begrunnelse, (p) => (p === partId ? til : undefined)) };
  }),
  AvtalepaaminnelserEndret: endreRad(runde, (_, e) => ({ regel: e.data.regel })),
  AvtaleversjonTrukketTilbake: endreRad(runde, (rad, e) => ({ lukket: rad.lukket ?? e.metadata.registrert })),
  PartGodkjente: svar(),
  PartAvslo: svar(),
  PartSignerte: svar(),
  PartAvsloSignering: svar(),
  SvarfristGjenopptatt: endreRad(runde, (rad, e) => {
    const { frist, parter, begrunnelse } = e.data;
    const svarfrist = frist?.til ?? (rad.frist.presisjon === 'dag' ? rad.frist.dato : '');
    const egne = parter.filter((p) => p.til !== svarfrist).map((p) => ({ partId: p.partId, til: p.til, begrunnelse, hendelseId: e.id }));
    const unntak = [...rad.unntak.filter((u) => !parter.some((p) => p.partId === u.partId)), ...egne];
    const nyeDager = medNyeDager(rad, e, begrunnelse, (id) => parter.find((p) => p.partId === id)?.til);
    return { unntak, parter: nyeDager, ...(frist && frist.fra !== frist.til && { frist: dag(frist.til), flyttinger: [...rad.flyttinger, flytting(e, rad.frist, begrunnelse)] }) };
  }),
}).from(innspillHendelser, {
  /** From here on the round itself has the deadline. */
  InnspillsrundeSendt: {
    keys: rundenOgBestillingen,
    fold: (rad, e, { forpliktelse_id }) => {
      const { sakId, opphav, tittel, frist, mottakere } = e.data;
      if (forpliktelse_id !== e.streamId) return rad && medRunde(rad, e);
      return {
        ...innspillsrunden(e), sak_id: sakId, behandling_id: null, punkt: opphav?.punkt ?? null, saksnummer: null, avtale_id: null, slag: 'innspillsrunde', hva: `Innspill til ${tittel}`, ansvarlig: null, frist, nr: null,
        pos: Number(e.position), unntak: [], flyttinger: [], satt: osloDato(e.metadata.registrert), bindende: mottakere.some((m) => m.forventet), hendelse_id: e.id, steg: null, stegfrist: null,
        parter: mottakere.map(({ mottakerId, slag, navn }) => ({ partId: mottakerId, navn, ...(slag === 'organ' && { organ: true as const }), svart: null, dager: [] })),
        lukket: null, registrert: e.metadata.registrert, runde: null, regel: null, paaminnelser: e.data.paaminnelser, ...UTEN_VEDTAK,
      };
    },
  },
  InnspillsfristEndret: endreRad(innspillsrunden, (rad, e) => ({ frist: e.data.til, flyttinger: [...rad.flyttinger, flytting(e, rad.frist, e.data.begrunnelse)] })),
  InnspillAvgitt: endreRad(innspillsrunden, (rad, e) => ({ parter: rad.parter.map((p) => (p.partId === e.data.mottakerId ? { ...p, svart: p.svart ?? Number(e.position) } : p)) })),
  InnspillsrundeTrukket: {
    keys: rundenOgBestillingen,
    fold: (rad, e, { forpliktelse_id }) => rad && (forpliktelse_id === e.streamId ? { ...rad, lukket: rad.lukket ?? e.metadata.registrert } : medRunde(rad, e)),
  },
  InnspillSammenstilt: endreRad(innspillsrunden, (rad, e) => ({ lukket: rad.lukket ?? e.metadata.registrert })),
});
