import { type FellesskapHendelse } from '#fellesskap';
import { loggfoert } from '../eventsourcing/rader';
import { signaturrett } from './signaturrett';

type Hendelse = FellesskapHendelse & { tid?: string };
const rolle: Hendelse = { type: 'RolleTildelt', tid: '2026-01-01T09:00:00.000Z', data: { tildelingId: 'r-kari', personId: 'kari', rolle: 'signatar', partId: 'nes', fra: '2026-01-01', grunnlag: 'Vedtak' } };
const delegert: Hendelse = {
  type: 'SignaturrettDelegert', tid: '2026-01-10T09:00:00.000Z',
  data: { delegasjonId: 'd1', tildelingId: 'r-kari', giver: 'kari', personId: 'ola', partId: 'nes', avtaler: ['x'], fra: '2026-01-10', til: '2026-06-30', grunnlag: 'Permisjon' },
};
const rolleSlutt: Hendelse = { type: 'RolleTrukket', tid: '2026-03-01T09:00:00.000Z', data: { tildelingId: 'r-kari', personId: 'kari', begrunnelse: 'Sluttet' } };
const hvem = (gjaldt: string, ...mer: Hendelse[]) => signaturrett(loggfoert('fellesskap-f', [rolle, delegert, ...mer]), { part: 'nes', gjaldt, kjentDa: gjaldt });

describe('hvem som kunne signere for en part', () => {
  it('er også den som fikk retten av en annen, med hvem det var og for hvilke avtaler', () => {
    expect(hvem('2026-02-01T12:00:00.000Z')).toMatchObject([
      { personId: 'kari', delegertAv: null, delegasjonId: null, avtaler: null },
      { personId: 'ola', delegertAv: 'kari', delegasjonId: 'd1', tildelingId: 'r-kari', avtaler: ['x'], registrert: '2026-01-10T09:00:00.000Z', kjentDa: true, kjentNaa: true },
    ]);
    expect(hvem('2026-07-01T12:00:00.000Z').map((r) => r.personId)).toEqual(['kari']);
  });

  it('men bare så lenge fullmakten den hviler på, gjelder og den ikke er trukket', () => {
    expect(hvem('2026-03-02T12:00:00.000Z', rolleSlutt)).toEqual([]);
    const trukket: Hendelse = { type: 'SignaturrettTrukket', tid: '2026-03-01T09:00:00.000Z', data: { delegasjonId: 'd1', personId: 'ola', begrunnelse: 'Tilbake' } };
    expect(hvem('2026-03-02T12:00:00.000Z', trukket).map((r) => r.personId)).toEqual(['kari']);
  });
});
