import { avtaleHendelser } from '#avtale';
import { HASH, id } from '../e2e/innsyn/historie';
import { innsynsscene, type Innsynsscene } from '../e2e/innsyn/scene';
import { axeFinner } from './axe';
import { type Maate, Nettleser, TO_MAATER, type Vindu } from './oppsett';

jest.setTimeout(240_000);

const AVTALE = id('vaktavtalen');

let s: Innsynsscene;
let nettleser: Nettleser;
beforeAll(async () => {
  s = await innsynsscene();
  const parter = s.parter.map((partId, nr) => ({ partId, navn: ['Fjordvik kommune', 'Utnes kommune'][nr] ?? '' }));
  const da = { registrert: '2026-04-15T14:00:00.000Z' };
  await s.historie.skriv(avtaleHendelser, AVTALE, { type: 'AvtaleOpprettet', data: { navn: 'Vaktavtalen', slag: 'saeravtale', kreverSignatur: true, kreverGodkjenningFoerSignatur: false } }, da);
  await s.historie.skriv(avtaleHendelser, AVTALE, { type: 'AvtaleSendtTilPartene', data: { navn: 'Vaktavtalen', parter, svarfrist: '2026-06-01', ikrafttredelse: { regel: 'alle-signert' }, paaminnelser: [], runde: 1, sakId: id('avtalesaken'), versjon: 1, hash: HASH } }, da);
  await s.historie.skriv(avtaleHendelser, AVTALE, { type: 'PartGodkjente', data: { partId: s.part, runde: 1, dato: '2026-04-20', maate: 'registrert-utenfra', rolle: 'sekretariat' } }, { registrert: '2026-04-21T08:00:00.000Z' });
  const varslet = { type: 'PartVarsletBehandling', data: { partId: s.parter[1] ?? '', runde: 1, dato: '2026-05-20', maate: 'registrert-utenfra', rolle: 'sekretariat' } } as const;
  await s.historie.skriv(avtaleHendelser, AVTALE, varslet, { registrert: '2026-04-22T08:00:00.000Z' });
  s.saksgang.klokke.sett('2026-05-04T08:00:00.000Z');
  await s.sekretaer.ventTil<{ telling: { varslet: number } }>(`/avtaler/${AVTALE}/tavle`, (t) => t.telling.varslet === 1);
  nettleser = await Nettleser.start(s.saksgang);
}, 240_000);
afterAll(async () => {
  await nettleser?.stopp();
  await s?.stopp();
});
afterEach(() => nettleser?.lukkVinduene());

async function erFeilfri(v: Vindu): Promise<void> {
  expect(await axeFinner(v.side)).toEqual([]);
  expect(v.feil).toEqual([]);
  expect(await v.side.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
}

const som = (sti: string, maate: Maate) => nettleser.som('innsyn-sekretaer', `/innsyn/${sti}`, maate);
const velgDag = (v: Vindu, dag: string) => v.hand.skriv(v.side.getByLabel('Dag', { exact: true }), dag);

describe.each(TO_MAATER)('slik det var, $navn', (maate) => {
  test('avtalen viser hvem som hadde svart, hvem som hadde varslet en dag, og hvem som var tause', async () => {
    const v = await som(`avtaler/${AVTALE}`, maate);
    await v.hand.trykk(v.side.getByText(v.t('Se avtalen slik den var en annen dag', 'Sjå avtalen slik han var ein annan dag')));
    const sto = async (dag: string, tall: readonly number[]) => {
      await velgDag(v, dag);
      const ord = [v.t('parter', 'partar'), 'hadde svart', v.t('hadde varslet en dag', 'hadde varsla ein dag'), v.t('hadde ikke sagt noe', 'hadde ikkje sagt noko'), 'hadde signert'];
      for (const [nr, hva] of ord.entries()) await v.side.getByRole('listitem').filter({ hasText: new RegExp(`^${tall[nr]} ${hva}$`) }).waitFor();
    };
    await sto('2026-04-20', [2, 0, 0, 2, 0]);
    await v.side.getByRole('heading', { level: 2, name: v.t('Slik avtalen var 20. april 2026') }).waitFor();
    await sto('2026-04-21', [2, 1, 0, 1, 0]);
    await sto('2026-04-22', [2, 1, 1, 0, 0]);
    await v.side.getByRole('row').filter({ hasText: /Utnes kommune.*20\. mai 2026/ }).waitFor();
    await erFeilfri(v);
    await velgDag(v, '2026-03-10');
    await v.side.getByText(v.t('Avtalen var ikke kjent 10. mars 2026', 'Avtalen var ikkje kjend 10. mars 2026')).waitFor();
    expect(await v.side.getByText('Vaktavtalen').count()).toBe(0);
    await erFeilfri(v);
    await v.hand.trykk(v.side.getByRole('button', { name: v.t('Tilbake til nå', 'Tilbake til no') }).first());
    await v.side.getByRole('heading', { level: 1, name: 'Vaktavtalen' }).waitFor();
  });

  test('møtet viser når det skulle være, slik det var kjent da, og dagen flyttes med piltastene', async () => {
    const v = await som(`moeter/${id('partnerskapsmøtet')}?per=2021-10-07`, maate);
    await v.side.getByText(v.t('torsdag 7. april 2022')).waitFor();
    await erFeilfri(v);
    const skyver = v.side.getByRole('slider');
    await skyver.focus();
    await v.side.keyboard.press('ArrowLeft');
    await v.side.keyboard.press('ArrowLeft');
    await v.side.getByText(v.t('torsdag 21. april 2022')).waitFor();
    expect([new URL(v.side.url()).searchParams.get('per'), await skyver.getAttribute('aria-valuetext')]).toEqual(['2021-10-05', v.t('tirsdag 5. oktober 2021', 'tysdag 5. oktober 2021')]);
    await v.side.getByText(v.t('Ingen saker sto på sakslisten.', 'Ingen saker stod på saklista.')).waitFor();
    await erFeilfri(v);
  });
});
