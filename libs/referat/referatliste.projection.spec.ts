import { loggfoert, rader } from '../eventsourcing/rader';
import { ferdig, godkjenning, publisert, utkast } from './referat.testdata';
import { referatliste } from './referatliste.projection';

const godkjent = (dato = '2026-06-10') => ({ type: 'ReferatGodkjent', data: godkjenning({ dato }) }) as const;
const rettet = { type: 'ReferatRettet', data: { rettelse: 1, opprinnelig: 'a', rettet: 'b' } } as const;
const liste = (...hendelser: Parameters<typeof loggfoert>[1]) => rader(referatliste, loggfoert('referat-m1', hendelser));

describe('Listen over referater', () => {
  it('har én rad per møte, med siste utkast, publisering, godkjenning og antall rettelser', () => {
    expect(liste(utkast(), utkast(2), ferdig, publisert, godkjent(), rettet)).toMatchObject([
      { moete_id: 'm1', organ_id: 'ssu', tittel: 'SSU mars', dato: '2026-03-11', utkast: 2, publisert: '2026-01-15T09:00:00.000Z', godkjent: '2026-06-10', rettelser: 1 },
    ]);
  });
  it('husker den første godkjenningen, også når den kom før utkastet', () => {
    expect(liste(godkjent(), godkjent('2026-09-01'))).toMatchObject([{ dato: null, godkjent: '2026-06-10', utkast: 0 }]);
    expect(liste(godkjent(), utkast())).toMatchObject([{ dato: '2026-03-11', godkjent: '2026-06-10', utkast: 1 }]);
  });
});
