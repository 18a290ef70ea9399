import { ventetI } from './lovedesaker';

const DAGER = ['2026-03-11', '2026-05-13', '2026-06-10', '2026-09-16'];
const juni = { fra: '2026-06-10', til: '2026-06-10', forklaring: '' };
const mai = { fra: '2026-05-01', til: '2026-05-29', forklaring: '' };
const hvor = (frist: { fra?: string; til?: string }, idag: string) => DAGER.map((d) => ventetI(d, DAGER, { ...frist, forklaring: '' }, idag));

test.each([
  ['i møtet den er lovet til', juni, '2026-03-12', [undefined, undefined, 'ventet', undefined]],
  ['i møtet i måneden', mai, '2026-03-12', [undefined, 'ventet', undefined, undefined]],
  ['i det siste møtet som er i tide, når ingen møter faller innenfor dagene', { fra: '2026-08-01', til: '2026-08-01' }, '2026-03-12', [undefined, undefined, 'ventet', undefined]],
  ['fortsatt der den var lovet, og i det neste møtet som kommer, når dagene er over', mai, '2026-06-01', [undefined, 'ventet', 'forfalt', undefined]],
  ['ingen steder uten dager', {}, '2026-03-12', [undefined, undefined, undefined, undefined]],
])('en lovet sak er ventet %s', (_, frist, idag, ventet) => {
  expect(hvor(frist, idag)).toEqual(ventet);
});

test('et møte som er over, venter ikke på det som ikke rakk det; da venter det neste', () => {
  expect(hvor({ fra: '2026-08-01', til: '2026-08-01' }, '2026-07-01')).toEqual([undefined, undefined, undefined, 'ventet']);
  expect(hvor({ fra: '2026-08-01', til: '2026-08-01' }, '2026-08-02')).toEqual([undefined, undefined, undefined, 'forfalt']);
});
