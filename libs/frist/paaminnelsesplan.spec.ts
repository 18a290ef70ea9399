import { osloTid } from '#felles';
import { paaminnelseEtter, paaminnelserFoer } from './paaminnelsesplan';

describe('påminnelser planlegges fra fristen', () => {
  it('så mange dager før, klokken åtte i Oslo, sommer som vinter', () => {
    expect(paaminnelserFoer('2026-04-01', [7, 1])).toEqual([
      { trinn: 1, dag: '2026-03-25', forfaller: '2026-03-25T07:00:00.000Z' },
      { trinn: 2, dag: '2026-03-31', forfaller: '2026-03-31T06:00:00.000Z' },
    ]);
  });

  it.each([['2026-05-25', 1, '2026-05-22'], ['2026-04-07', 1, '2026-04-01'], ['2026-05-19', 2, '2026-05-15'], ['2026-03-25', 0, '2026-03-25']])('fristen %s, %i dager før: %s', (frist, dager, ventet) => {
    expect(paaminnelserFoer(frist, [dager]).map((p) => p.dag)).toEqual([ventet]);
  });

  it('to som faller på samme dag, blir én', () => {
    expect(paaminnelserFoer('2026-04-07', [5, 3, 2, 1]).map((p) => [p.trinn, p.dag])).toEqual([[4, '2026-04-01']]);
    expect(paaminnelserFoer('2026-03-25', [3, 3, 7]).map((p) => [p.trinn, p.dag])).toEqual([[1, '2026-03-18'], [2, '2026-03-20']]);
  });

  it('den som har varslet en dag, minnes første arbeidsdag etter den', () => {
    expect(paaminnelseEtter('2026-04-01')).toMatchObject({ trinn: 0, dag: '2026-04-07' });
    expect(osloTid(paaminnelseEtter('2026-10-23').forfaller)).toEqual({ dato: '2026-10-26', klokkeslett: '08:00' });
  });
});
