import fc from 'fast-check';
import { type Virkning } from '#felles';
import { forpliktelserI, FORPLIKTELSESSTATUSER, type SakHendelse } from '#sak';
import { type Recorded } from '#eventsourcing';
import { loggfoert, rader } from '../eventsourcing/rader';
import { forpliktelse, type ForpliktelseRad } from './forpliktelse.projection';
import { tilstandVed } from './forpliktelsestilstand';
import { regelVed } from './fristbilde';
import { punktlukking } from './punktlukking.projection';

const ORGAN = { id: 'ssu', slag: 'ssu', navn: 'SSU' } as const;
const UKJENT = { presisjon: 'ikke-oppgitt' } as const;
const VIRKNINGER: Virkning[] = [{ slag: 'tiltak', hva: 'Kurs', ansvarlig: 'SSE', frist: UKJENT }, { slag: 'oppdrag', hva: 'Plan', frist: UKJENT, bindende: true }, { slag: 'tiltak', hva: 'Uten frist' }];
const [kurs = '', plan = '', uten = ''] = forpliktelserI('b', 1, VIRKNINGER).map((f) => f.forpliktelseId);

const vedtatt: SakHendelse = {
  type: 'SakVedtattISSU',
  data: {
    behandling: {
      behandlingId: 'b', moeteId: 'm', organ: ORGAN, dato: '2026-03-11', saksnummer: '05/26', opptak: 'saksliste', endelig: true, utfall: 'VEDTATT', forslag: [], visertilSaksgrunnlag: false, utenforPunkt: [], protokoll: [],
      punkter: [{ nr: 1, tekst: 'x', klasse: 'VEDTATT', virkninger: VIRKNINGER, avvikerFraForslag: false }],
    },
  },
};
const sted = (forpliktelseId: string) => ({ forpliktelseId, behandlingId: 'b', punkt: 1 });
const vilkaarligId = fc.constantFrom(kurs, plan, uten);

/** Whatever may be recorded of the three commitments, in any order, also what the rules would refuse. */
const hendelse: fc.Arbitrary<SakHendelse> = fc.oneof(
  fc.record({ id: vilkaarligId, status: fc.constantFrom(...FORPLIKTELSESSTATUSER) }).map(({ id, status }): SakHendelse => ({ type: 'ForpliktelseOppdatert', data: { ...sted(id), status, ...(status === 'utfoert' && { bevis: [{ slag: 'notat' as const, tekst: 'Gjort' }] }) } })),
  fc.record({ id: vilkaarligId, status: fc.constantFrom('ikke-startet', 'i-gang', 'gjennomfoert', 'stanset') }).map(({ id, status }): SakHendelse => ({ type: 'TiltakOppdatert', data: { tiltakId: id, behandlingId: 'b', punkt: 1, status } })),
  fc.record({ id: vilkaarligId, ansvarlig: fc.option(fc.constantFrom('Nord kommune', 'OU Sør'), { nil: undefined }) }).map(({ id, ansvarlig }): SakHendelse => ({ type: 'ForpliktelseTildelt', data: { ...sted(id), ...(ansvarlig !== undefined && { ansvarlig }) } })),
  fc.constant<SakHendelse>({ type: 'PunktLukket', data: { behandlingId: 'b', punkt: 1 } }),
  fc.record({ nr: fc.constantFrom(1, 2), dato: fc.constantFrom('2026-06-10', '2026-09-01') }).map(({ nr, dato }): SakHendelse => ({ type: 'FristEndret', data: { fristId: nr === 1 ? kurs : plan, behandlingId: 'b', punkt: 1, nr, frist: { presisjon: 'dag', dato } } })),
);

const logg = (hendelser: readonly SakHendelse[]) => loggfoert('sak-s', [vedtatt, ...hendelser].map((h, i) => ({ ...h, tid: `2026-03-11T09:${String(i).padStart(2, '0')}:00.000Z` })));

/** What the read models would answer about each commitment at a place in the log; left out: at the end of it. */
function bilde(hendelser: readonly Recorded[], pos = Infinity) {
  const lukkinger = rader(punktlukking, hendelser);
  return rader(forpliktelse, hendelser).map((rad: ForpliktelseRad) => {
    const punkt = lukkinger.find((p) => p.punkt === rad.punkt);
    const tilstand = tilstandVed({ ...rad, punkt_lukket: punkt?.lukket ?? null, punkt_pos: punkt?.pos ?? null }, pos);
    return tilstand && { id: rad.forpliktelse_id, ...tilstand, ...regelVed({ ...rad, id: rad.forpliktelse_id, organ: 'SSU' }, pos) };
  }).filter((b) => b !== undefined);
}

describe('handlingsplanen slik den var', () => {
  it('på hvert sted i loggen er som i et tomt system som har lest loggen til dit', () => {
    fc.assert(fc.property(fc.array(hendelse, { maxLength: 12 }), (hendelser) => {
      // A point is closed once.
      const foerste = hendelser.findIndex((h) => h.type === 'PunktLukket');
      const alle = logg(hendelser.filter((h, i) => h.type !== 'PunktLukket' || i === foerste));
      for (const { position } of alle) expect(bilde(alle, Number(position))).toEqual(bilde(alle.filter((e) => e.position <= position)));
    }), { numRuns: 300 });
  });

  it('er tom før vedtaket, og sier siden når det var over', () => {
    const alle = logg([
      { type: 'ForpliktelseOppdatert', data: { ...sted(kurs), status: 'utfoert', bevis: [{ slag: 'notat', tekst: 'Gjort' }] } },
      { type: 'PunktLukket', data: { behandlingId: 'b', punkt: 1 } },
      { type: 'ForpliktelseOppdatert', data: { ...sted(plan), status: 'aapen' } },
    ]);
    const ved = (pos: number) => bilde(alle, pos).map((b) => [b.status, b.lukket]);
    expect([ved(-1), ved(0), ved(1), ved(2), ved(3)]).toEqual([
      [], [['aapen', null], ['aapen', null], ['aapen', null]], [['utfoert', '2026-03-11T09:01:00.000Z'], ['aapen', null], ['aapen', null]],
      [['utfoert', '2026-03-11T09:01:00.000Z'], ['lukket-med-punktet', '2026-03-11T09:02:00.000Z'], ['lukket-med-punktet', '2026-03-11T09:02:00.000Z']],
      [['utfoert', '2026-03-11T09:01:00.000Z'], ['aapen', null], ['lukket-med-punktet', '2026-03-11T09:02:00.000Z']],
    ]);
  });
});
