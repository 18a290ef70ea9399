import { writeFileSync } from 'node:fs';
import { type Oppsatt, Rutescene } from './rute.oppsett';

interface Diagram { readonly tittel: string; readonly sammendrag: string; readonly steg: readonly { readonly id: string; readonly merke?: string; readonly iOrd: string }[] }

jest.setTimeout(60_000);

let s: Rutescene;
let sakId: string;
beforeAll(async () => {
  s = await Rutescene.ny('tegningen');
  sakId = await s.forberedtSak('Felles vaktlag');
  const hosOu = await Promise.all(s.ou.slice(0, 2).map((ou, nr) => s.settOpp(ou, `2026-09-0${nr + 2}`, sakId)));
  await s.behandle(hosOu[0] as Oppsatt, sakId);
  await s.behandle(hosOu[1] as Oppsatt, sakId);
  await s.settOpp(s.ssu, '2026-10-20', sakId);
}, 120_000);
afterAll(() => s?.stopp());

const hent = async <T>(sti: string, aksepterer?: string, spraak: 'nb' | 'nn' = 'nb') => s.sekretariat.raa<T>('GET', sti, undefined, { spraak, ...(aksepterer !== undefined && { aksepterer }) });
const merker = (d: Diagram) => Object.fromEntries(d.steg.map((x) => [x.id, x.merke]));
/** For whoever wants to look at it: `DIAGRAM=/tmp/x` keeps the drawings. */
const ta = (navn: string, svg: string) => { if (process.env.DIAGRAM) writeFileSync(`${process.env.DIAGRAM}-${navn}.svg`, svg); };

test('en sak tegnes i sin prosess: veien den gikk, hvor den står, og hva som gjenstår med dager', async () => {
  const { kropp } = await hent<Diagram>(`/saker/${sakId}/diagram`, 'application/json');
  expect(merker(kropp)).toEqual({
    meldt: 'Gått 1. sep. 2026', forberedelse: 'Gått 1. sep. 2026', fagorgan: 'Gått forbi', omraadeutvalg: 'Saken står her, utført 3. sep. 2026', ssu: 'Gjenstår: 20. okt. 2026', partene: 'Gjenstår', signering: 'Gjenstår', avsluttet: 'Gjenstår',
  });
  expect(kropp.sammendrag).toBe('Saken står i steget «Råd fra områdeutvalg», som er utført. Den har gått: Meldt 1. sep. 2026, Forberedelse i sekretariatet 1. sep. 2026, Råd fra områdeutvalg 2. sep. 2026, '
    + 'Råd fra områdeutvalg 3. sep. 2026. Det gjenstår: Vedtak i strategisk samarbeidsutvalg 20. okt. 2026, Behandling hos partene, Signering, Avsluttet.');
  const { kropp: svg, hoder } = await hent<string>(`/saker/${sakId}/diagram`);
  expect(hoder.get('content-type')).toBe('image/svg+xml; charset=utf-8');
  expect([...svg.matchAll(/data-steg="(\w+)" data-merke="(\w+)"/g)].map(([, steg, merke]) => [steg, merke])).toEqual([
    ['meldt', 'gaatt'], ['forberedelse', 'gaatt'], ['omraadeutvalg', 'her'], ['ssu', 'gjenstaar'], ['partene', 'gjenstaar'], ['signering', 'gjenstaar'], ['avsluttet', 'gjenstaar'],
  ]);
  expect([...svg.matchAll(/data-fra="(\w+)" data-til="(\w+)"[^>]*data-gaatt/g)].map(([, fra, til]) => `${fra} ${til}`).toSorted()).toEqual(['fagorgan omraadeutvalg', 'forberedelse fagorgan', 'meldt forberedelse']);
  ta('sak', svg);
  const { kropp: tekst } = await hent<string>(`/saker/${sakId}/diagram`, 'text/plain');
  expect(tekst).toContain('Saken står i steget «Råd fra områdeutvalg», som er utført.');
});

test('for en versjon av prosessen vises det hvor mange saker som står i hvert steg', async () => {
  for (const tittel of ['En til', 'Og en']) await s.meldSak(tittel);
  const trukket = await s.meldSak('Trukket');
  await s.sekretariat.post(`/saker/${trukket}/tilbaketrekking`, { begrunnelse: 'Løst' });
  const antall = await s.sekretariat.hent<string>('/prosesser/samarbeidssak/versjoner/1/saksdiagram');
  ta('antall', antall);
  const { kropp } = await hent<Diagram>('/prosesser/samarbeidssak/versjoner/1/saksdiagram', 'application/json');
  expect([kropp.sammendrag, merker(kropp)]).toEqual(['4 saker følger denne versjonen, 1 av dem er avsluttet eller trukket.', {
    meldt: '2 saker', forberedelse: '0 saker', fagorgan: '0 saker', omraadeutvalg: '1 sak', ssu: '0 saker', partene: '0 saker', signering: '0 saker', avsluttet: '1 sak',
  }]);
  ta('prosess', (await hent<string>('/prosesser/samarbeidssak/versjoner/1/diagram')).kropp);
});

test('en sak og en versjon som ikke finnes, har ikke noe diagram', async () => {
  for (const sti of ['/saker/00000000-0000-4000-8000-00000000000a/diagram', '/prosesser/samarbeidssak/versjoner/9/saksdiagram']) expect((await hent(sti)).status).toBe(404);
});

test('den som leser nynorsk, får tegningen og det den sier på nynorsk', async () => {
  const { kropp } = await hent<Diagram>(`/saker/${sakId}/diagram`, 'application/json', 'nn');
  expect(kropp.tittel).toBe('Felles vaktlag: vegen gjennom prosessen');
  expect(kropp.sammendrag).toContain('Saka står i steget «Råd fra områdeutvalg», som er utført.');
  expect(merker(kropp)).toMatchObject({ omraadeutvalg: 'Saka står her, utført 3. sep. 2026', partene: 'Står att' });
  expect(kropp.steg.map((x) => x.iOrd).join(' ')).not.toMatch(/\b(?:ikke|saken|organer|hoppes|utføres|samarbeidsutvalg:)\b/);
  expect(kropp.steg[4]?.iOrd).toMatch(/^5\. Vedtak i strategisk samarbeidsutvalg: vedtek \(strategisk samarbeidsutval\)\./);
  const { kropp: svg } = await hent<string>(`/saker/${sakId}/diagram`, undefined, 'nn');
  expect(svg).toContain('lang="nn"');
  expect(svg).toContain('strategisk samarbeidsutval<');
});
