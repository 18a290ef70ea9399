import { Problem } from './problem';
import { Markoerer, sidesvar } from './sider';

const markoerer = new Markoerer('n'.repeat(32));
const rader = [1, 2, 3, 4].map((nr) => ({ nr }));
const forseglet = (tenant = 't', rute = '/saker') => markoerer.forsegl(sidesvar(rader, 3, (r) => [r.nr, null, 'å']), tenant, rute) as { elementer: unknown[]; neste: string };
const side = (query: Record<string, unknown>, tenant = 't', rute = '/saker') => markoerer.side(query, tenant, rute);

describe('sider', () => {
  test('en side har så mange som det ble spurt om, og neste begynner etter den siste', () => {
    const { elementer, neste } = forseglet();
    expect(elementer).toHaveLength(3);
    expect(side({ antall: '3', etter: neste })).toEqual({ antall: 3, etter: [3, null, 'å'] });
  });

  test('den siste siden har ingen neste', () => expect(markoerer.forsegl(sidesvar(rader, 4, (r) => [r.nr]), 't', '/saker')).toEqual({ elementer: rader }));

  test('en markør gjelder bare der den ble laget', () => {
    const { neste } = forseglet();
    for (const feil of [() => side({ etter: neste }, 'annen'), () => side({ etter: neste }, 't', '/moeter'), () => side({ etter: `${neste}x` }), () => side({ etter: `A${neste}` }), () => side({ etter: `${neste}.x` })]) expect(feil).toThrow(Problem);
  });

  test('antall er 1 til 200, og 50 når ingen har sagt noe', () => {
    expect(side({})).toEqual({ antall: 50 });
    expect(side({ antall: '200' })).toEqual({ antall: 200 });
    for (const antall of ['0', '201', '-1', '1.5', '01', '1e2', ['1', '2']]) expect(() => side({ antall })).toThrow(Problem);
  });

  test('det som er lest, er tatt ut av spørringen', () => {
    const query = { antall: '5', status: 'meldt' };
    side(query);
    expect(query).toEqual({ status: 'meldt' });
  });
});
