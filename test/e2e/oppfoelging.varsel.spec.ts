import { type Frist, type Virkning } from '#felles';
import { type Kommende, Varslingsoppsett } from './varsling.oppsett';

jest.setTimeout(90_000);

interface Forpliktelse { readonly id: string; readonly sakId: string; readonly hva: string; readonly status: string; readonly forfalt: boolean }
interface Side<T> { readonly elementer: readonly T[] }

const o = new Varslingsoppsett('oppfoelgingen');
let eier = '';

beforeAll(async () => {
  await o.start();
  eier = await o.scene.person('Eli Eier');
  await o.scene.rolle(await o.scene.person('Post Nord'), 'postmottak', o.parter[0]);
  await o.regel('ny-sak', [7], { dagerEtter: 1, til: ['nestleder'] });
  await o.regel('oppdrag', [7]);
}, 90_000);
afterAll(() => o.stopp());

const moete = async (dato: string) => (await o.klient.post('/moeter', { organId: o.ssu, tittel: `SSU ${dato}`, naar: { dato }, form: 'fysisk', innlevering: { antall: 14, enhet: 'dager' } })).id;
const forpliktelse = async (sak: string) => (await o.klient.ventTil<Side<Forpliktelse>>(`/forpliktelser?sak=${sak}`, (l) => l.elementer.length === 1)).elementer[0] as Forpliktelse;
const revisjon = (sak: string) => async () => (await o.klient.hent<{ revisjon: number }>(`/saker/${sak}`)).revisjon;
const kort = (plan: readonly Kommende[]) => plan.map((p) => [p.naar.slice(0, 10), p.gjelder, p.frist, p.rolle, p.eskalering]);

describe('en sak som er lovet til junimøtet', () => {
  let sak = '';
  let september = '';
  beforeAll(async () => {
    const juni = await moete('2026-06-10');
    september = await moete('2026-09-16');
    const lovet: Virkning = { slag: 'ny-sak', tittel: 'Evaluering', organ: { id: o.ssu, slag: 'ssu' }, frist: { presisjon: 'moete', moeteId: juni }, ansvarlig: 'Eli Eier', bindende: true };
    sak = (await o.vedta('2026-01-15', [[lovet]])).sak;
  }, 60_000);

  it('minner eieren før sakene må være meldt til møtet', async () => {
    expect(kort(await o.kommende((l) => l.length === 2, `?sak=${sak}`))).toEqual([
      ['2026-05-20', 'Evaluering (meldes innen 27. mai 2026)', '2026-06-10', 'Eli Eier', false], ['2026-06-11', 'Evaluering (meldes innen 27. mai 2026)', '2026-06-10', 'nestlederen i Strategisk utvalg', true],
    ]);
    o.saksgang.klokke.sett('2026-05-20T07:00:00.000Z');
    const sendt = await o.logg((l) => l.some((e) => e.utfall === 'sendt'), `?sak=${sak}`);
    expect(sendt.find((e) => e.utfall === 'sendt')?.mottakere).toEqual([eier]);
    expect(o.post.brev.filter((b) => b.tekst.includes('Evaluering'))).toHaveLength(1);
  });

  it('er forfalt når møtet er over uten den, og da får et annet menneske vite det', async () => {
    o.saksgang.klokke.sett('2026-06-11T07:00:00.000Z');
    const logg = await o.logg((l) => l.some((e) => e.eskalering && e.utfall === 'sendt'), `?sak=${sak}`);
    expect(logg.find((e) => e.eskalering && e.utfall === 'sendt')?.mottakere).toEqual([o.nestleder]);
    expect((await forpliktelse(sak)).forfalt).toBe(true);
  });

  it('flyttes til neste møte med en grunn, minnes om på nytt, og ikke mer når den er meldt', async () => {
    const { id } = await forpliktelse(sak);
    await o.klient.put(`/saker/${sak}/frister/${id}`, { frist: { presisjon: 'moete', moeteId: september }, begrunnelse: 'Tallene kommer i august' }, { ifMatch: revisjon(sak) });
    expect(kort(await o.kommende((l) => l.length === 2, `?sak=${sak}`)).map(([naar, , frist]) => [naar, frist])).toEqual([['2026-08-26', '2026-09-16'], ['2026-09-17', '2026-09-16']]);
    const { elementer } = await o.klient.hent<Side<{ sakId: string; tittel: string }>>(`/moeter/${september}/lovede-saker`);
    expect(elementer.map((l) => l.tittel)).toEqual(['Evaluering']);
    const saksframlegg = { beskrivelse: 'Evaluert', forslag: [{ alternativ: 'innstilling', punkter: ['Tas til orientering.'] }] };
    await o.klient.post(`/saker/${elementer[0]?.sakId}/innmelding`, { tittel: 'Evaluering', sakstype: 'vedtak', saksframlegg });
    await o.kommende((l) => l.length === 0, `?sak=${sak}`);
    expect((await forpliktelse(sak)).status).toBe('utfoert');
    await o.klient.ventTil<Side<object>>(`/moeter/${september}/lovede-saker`, (l) => l.elementer.length === 0);
  });
});

test('det ingen er nevnt for, spørres sekretariatet om; den som så får ansvaret, minnes i stedet, til det er gjort', async () => {
  const { sak } = await o.vedta('2026-07-01', [[{ slag: 'oppdrag', hva: 'Send tall', frist: { presisjon: 'dag', dato: '2026-10-14' }, bindende: true }]]);
  expect(kort(await o.kommende((l) => l.length === 1, `?sak=${sak}`))).toEqual([['2026-10-07', 'Send tall (mangler ansvarlig: si hva som gjelder, eller at det ikke er kjent)', '2026-10-14', 'sekretariatet', false]]);
  const { id } = await forpliktelse(sak);
  await o.klient.put(`/saker/${sak}/forpliktelser/${id}/ansvarlig`, { ansvarlig: 'Nord kommune', begrunnelse: 'Kommunen har tallene' });
  const plan = await o.kommende((l) => l[0]?.gjelder === 'Send tall', `?sak=${sak}`);
  expect(plan.map((p) => [p.rolle, p.antallMottakere])).toEqual([['postmottaket til Nord kommune', 1]]);
  await o.klient.put(`/saker/${sak}/forpliktelser/${id}/status`, { status: 'utfoert', bevis: [{ slag: 'notat', tekst: 'Mottatt på e-post' }], begrunnelse: 'Tallene er her' });
  await o.kommende((l) => l.length === 0, `?sak=${sak}`);
});

test('det ingen har sagt når skal skje, spørres sekretariatet om før det neste møtet, til det er svart at det ikke er kjent', async () => {
  const november = await moete('2026-11-11');
  const { sak } = await o.vedta('2026-10-01', [[{ slag: 'oppdrag', hva: 'Invitere høyskolen', ansvarlig: 'Nord kommune', frist: { presisjon: 'ikke-oppgitt' }, bindende: true }]]);
  const plan = await o.kommende((l) => l.length === 1, `?sak=${sak}`);
  expect(kort(plan)).toEqual([['2026-11-04', 'Invitere høyskolen (mangler dato: si hva som gjelder, eller at det ikke er kjent)', '2026-11-11', 'sekretariatet', false]]);
  o.saksgang.klokke.sett('2026-11-04T07:00:00.000Z');
  await o.logg((l) => l.some((e) => e.utfall === 'sendt'), `?sak=${sak}`);
  const { id } = await forpliktelse(sak);
  const svar = async (frist: Frist) => o.klient.put(`/saker/${sak}/frister/${id}`, { frist, begrunnelse: 'Avklart' }, { ifMatch: revisjon(sak) });
  await svar({ presisjon: 'moete', moeteId: november });
  await o.kommende((l) => l.length === 0 || l[0]?.rolle === 'postmottaket til Nord kommune', `?sak=${sak}`);
  await svar({ presisjon: 'ikke-oppgitt', merknad: 'Høyskolen bestemmer' });
  await o.kommende((l) => l.length === 0, `?sak=${sak}`);
});
