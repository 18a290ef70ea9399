import { type Virkning } from '#felles';
import { type Klient } from '../support/klient';
import { type Logglinje, Varslingsoppsett } from './varsling.oppsett';

jest.setTimeout(90_000);

const o = new Varslingsoppsett('eskalering');
let direktoer = '';
let post: Klient;

beforeAll(async () => {
  await o.start();
  const [nord = '', soer = ''] = o.parter;
  direktoer = await o.scene.person('Dag Direktør');
  await o.scene.rolle(direktoer, 'signatar', nord);
  const { id, klient } = await o.scene.bruker('eskalering-post', 'Pia Post');
  for (const part of [nord, soer]) await o.scene.rolle(id, 'postmottak', part);
  post = klient;
  await post.ventTil<{ roller: readonly unknown[] }>('/meg', (meg) => meg.roller.length === 2);
  await o.regel('svarfrist', [7], { dagerEtter: 2, til: ['partens-ledelse', 'nestleder'] });
}, 90_000);
afterAll(() => o.stopp());
beforeEach(() => { o.post.brev.length = 0; });

const eskalert = (logg: readonly Logglinje[], gjelder: string) => logg.filter((l) => l.eskalering && l.gjelder === gjelder && l.utfall === 'sendt').map((l) => [l.part?.navn ?? null, ...(l.mottakere ?? [])]);
const sendte = (logg: readonly Logglinje[], gjelder: string) => logg.filter((l) => l.gjelder === gjelder && l.utfall === 'sendt').length;

test('en avtale uten egne dager følger regelen, og en frist som er gått ut, meldes til partens ledelse, eller nestlederen der parten ikke har noen', async () => {
  const avtale = await o.sendAvtale('Nattvakt', '2026-01-15', '2026-03-12');
  const plan = await o.kommende((l) => l.length === 4);
  expect(new Set(plan.map((p) => [p.naar.slice(0, 10), p.eskalering, p.aarsak.type].join(' ')))).toEqual(new Set(['2026-03-05 false AvtalepaaminnelserEndret', '2026-03-16 true AvtalepaaminnelserEndret']));
  expect(new Set(plan.filter((p) => p.eskalering).map((p) => p.rolle))).toEqual(new Set(['ledelsen i Nord kommune', 'nestlederen i Strategisk utvalg']));
  o.saksgang.klokke.sett('2026-03-05T07:00:00.000Z');
  await o.logg((l) => sendte(l, 'Nattvakt') === 2);
  o.saksgang.klokke.sett('2026-03-16T07:00:00.000Z');
  const logg = await o.logg((l) => eskalert(l, 'Nattvakt').length === 2);
  expect(eskalert(logg, 'Nattvakt').sort()).toEqual([['Nord kommune', direktoer], ['Sør kommune', o.nestleder]].sort());
  expect(logg.filter((l) => l.utfall === 'eskalert')).toHaveLength(2);
  expect(o.post.brev.filter((b) => b.tekst.includes('gikk ut 12. mars 2026'))).toHaveLength(2);
  o.saksgang.klokke.sett('2026-03-20T07:00:00.000Z');
  await o.stoppArbeider();
  await o.startArbeider();
  const { elementer } = await o.klient.ventTil<{ elementer: readonly { paaminnelser: { sendt: number; eskalert: string | null } }[] }>(`/avtaler/${avtale}/parter`, (l) => l.elementer.every((p) => p.paaminnelser.eskalert !== null));
  expect(elementer.map((p) => p.paaminnelser.sendt)).toEqual([1, 1]);
  expect(o.post.brev).toHaveLength(4);
});

test('et svar eller en flyttet frist stanser eskaleringen', async () => {
  o.saksgang.klokke.sett('2026-04-01T09:00:00.000Z');
  const [nord = ''] = o.parter;
  const svart = await o.sendAvtale('Besvart', '2026-04-01', '2026-05-06', { parter: [nord] });
  const flyttet = await o.sendAvtale('Flyttet', '2026-04-01', '2026-05-06', { parter: [nord] });
  await o.kommende((l) => l.length === 4);
  o.saksgang.klokke.sett('2026-05-07T09:00:00.000Z');
  await post.post(`/avtaler/${svart}/parter/${nord}/svar`, { svar: 'ja', maate: 'i-saksgang', dato: '2026-05-07' });
  await o.klient.put(`/avtaler/${flyttet}/svarfrist`, { svarfrist: '2026-06-03', begrunnelse: 'Kommunestyret møtes senere' }, { ifMatch: async () => (await o.klient.hent<{ revisjon: number }>(`/avtaler/${flyttet}`)).revisjon });
  await o.kommende((l) => l.length === 2 && l.every((p) => p.frist === '2026-06-03'));
  o.saksgang.klokke.sett('2026-05-08T09:00:00.000Z');
  await o.logg((l) => eskalert(l, 'Besvart').length + eskalert(l, 'Flyttet').length === 0);
  o.saksgang.klokke.sett('2026-06-05T07:00:00.000Z');
  const logg = await o.logg((l) => eskalert(l, 'Flyttet').length === 1);
  expect([eskalert(logg, 'Besvart').length, o.post.brev.filter((b) => b.tekst.includes('gikk ut 6. mai')).length]).toEqual([0, 0]);
});

test('den som har varslet en dag etter fristen, er først over tiden etter den dagen', async () => {
  o.saksgang.klokke.sett('2026-07-01T09:00:00.000Z');
  const [nord = ''] = o.parter;
  const avtale = await o.sendAvtale('Varslet', '2026-07-01', '2026-08-05', { parter: [nord] });
  await o.kommende((l) => l.some((p) => p.gjelder === 'Varslet' && p.naar.startsWith('2026-08-07')));
  await post.post(`/avtaler/${avtale}/parter/${nord}/varsel`, { maate: 'i-saksgang', dato: '2026-08-19' });
  const plan = await o.kommende((l) => l.some((p) => p.gjelder === 'Varslet' && p.eskalering && p.naar.startsWith('2026-08-21')));
  expect(plan.filter((p) => p.gjelder === 'Varslet').map((p) => p.naar.slice(0, 10))).toEqual(['2026-08-20', '2026-08-21']);
});

test('nye dager for svarfrister når runder som alt er ute, men ikke dem som ble sendt med egne dager', async () => {
  o.saksgang.klokke.sett('2026-09-01T09:00:00.000Z');
  const [nord = ''] = o.parter;
  await o.sendAvtale('Etter regel', '2026-09-01', '2026-10-15', { parter: [nord] });
  await o.sendAvtale('Egne dager', '2026-09-01', '2026-10-15', { parter: [nord], paaminnelser: [20] });
  const dager = (l: readonly { gjelder: string; eskalering: boolean; naar: string }[], gjelder: string) => l.filter((p) => p.gjelder === gjelder && !p.eskalering).map((p) => p.naar.slice(5, 10)).join();
  await o.kommende((l) => dager(l, 'Etter regel') === '10-08' && dager(l, 'Egne dager') === '09-25');
  await o.regel('svarfrist', [10, 1]);
  const plan = await o.kommende((l) => dager(l, 'Etter regel') === '10-05,10-14' && !l.some((p) => p.eskalering));
  expect(dager(plan, 'Egne dager')).toBe('09-25');
});

test('en forpliktelse som ikke er gjort i tide, meldes til nestlederen i organet som skulle gjøre den', async () => {
  o.saksgang.klokke.sett('2026-11-02T09:00:00.000Z');
  await o.regel('oppdrag', [], { dagerEtter: 1, til: ['nestleder', 'leder'] });
  const oppdrag: Virkning = { slag: 'oppdrag', hva: 'Skriv rapport', frist: { presisjon: 'dag', dato: '2026-11-19' }, ansvarlig: 'SSU', bindende: true };
  await o.vedta('2026-11-02', [[oppdrag]]);
  await o.kommende((l) => l.some((p) => p.gjelder === 'Skriv rapport' && p.eskalering));
  o.saksgang.klokke.sett('2026-11-20T07:00:00.000Z');
  const logg = await o.logg((l) => eskalert(l, 'Skriv rapport').length === 1);
  expect(eskalert(logg, 'Skriv rapport')).toEqual([[null, o.nestleder]]);
});
