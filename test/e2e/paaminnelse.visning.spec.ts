import { type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { PaaminnelseModule } from '#frist/arbeid';
import { DataModule, KjerneModule } from '#platform';
import { ArbeiderModule } from '#platform/arbeid';
import { reaksjoner } from '#saksflyt';
import { KATALOGER, PROJEKSJONER } from '../../apps/kontekster';
import { WorkerModule } from '../../apps/worker/worker.module';
import { type Klient } from '../support/klient';
import { type Saksgang, startSaksgang } from '../support/saksgang';
import { Scene } from '../support/scene';
import { sendtAvtale } from '../support/sendt-avtale';

interface Kommende {
  readonly id: string; readonly naar: string; readonly regel: string; readonly avtaleId: string; readonly messageId: string; readonly antallMottakere: number; readonly sakId: string;
  readonly mottakere: readonly { personId: string; epost: string }[] | null; readonly aarsak: { readonly hendelseId: string; readonly type: string };
}
interface Linje { readonly utfall: string; readonly paaminnelseId: string; readonly messageId: string | null; readonly mottakere: readonly string[] | null; readonly sakId: string; readonly aarsak: { readonly hendelseId: string } }
interface Liste<T> { readonly elementer: readonly T[]; readonly neste?: string }

jest.setTimeout(60_000);

const slug = 'paaminnelsesfjorden';
let saksgang: Saksgang;
let worker: INestApplicationContext;
let scene: Scene;
let klient: Klient;
let medlem: Klient;
const parter: string[] = [];

beforeAll(async () => {
  saksgang = await startSaksgang({ plattformadmin: 'paaminnelse-plattform', naa: '2026-01-15T09:00:00.000Z', worker: false });
  const { konfigurasjon, klokke } = saksgang;
  const deler = [
    KjerneModule.forRoot(konfigurasjon), DataModule.forRoot({ kataloger: KATALOGER, projeksjoner: PROJEKSJONER, klokke }),
    ArbeiderModule.forRoot({ projeksjoner: PROJEKSJONER, reaksjoner }), PaaminnelseModule.forRoot({ sveipHvertMs: 300 }),
  ];
  worker = await NestFactory.createApplicationContext({ module: WorkerModule, imports: deler }, { logger: false, abortOnError: false });
  scene = await Scene.ny(saksgang.adresse, { slug, navn: 'Påminnelsesfjorden', plattformadmin: 'paaminnelse-plattform', fra: '2026-01-01' });
  const sekretaer = await scene.bruker('paaminnelse-sekretaer', 'Siri Sekretær');
  ({ klient } = sekretaer);
  await scene.rolle(sekretaer.id, 'sekretariat');
  for (const navn of ['Nord', 'Sør']) {
    const part = await scene.part(`${navn} kommune`, 'kommune');
    parter.push(part);
    await scene.rolle(await scene.person(`Post ${navn}`), 'postmottak', part);
  }
  const andre = await scene.bruker('paaminnelse-medlem', 'Mona Medlem');
  medlem = andre.klient;
  await scene.medlem(await scene.organ('Utvalget', 'U', 'ssu'), andre.id, 'medlem');
  await klient.ventTil<{ roller: readonly unknown[] }>('/meg', (meg) => meg.roller.length === 1);
  await medlem.ventTil<{ medlemskap: readonly unknown[] }>('/meg', (meg) => meg.medlemskap.length === 1);
});
afterAll(async () => {
  await worker?.close();
  await saksgang?.stopp();
});

test('det som er varslet å komme, er det som så blir sendt, og hver linje peker på hendelsen som førte til den', async () => {
  const [nord = '', soer = ''] = parter;
  const avtale = await sendtAvtale(saksgang, { slug, klient, navn: 'Nattvakt', part: nord, paaminnelser: [14, 7] });
  await sendtAvtale(saksgang, { slug, klient, navn: 'Dagvakt', part: soer, paaminnelser: [14] });
  const { elementer: plan } = await klient.ventTil<Liste<Kommende>>('/paaminnelser/kommende', (l) => l.elementer.length === 3);
  expect(plan.map((p) => [p.naar.slice(0, 10), p.regel.slice(0, 2), p.antallMottakere, p.aarsak.type])).toEqual([
    ['2026-04-20', '14', 1, 'AvtaleSendtTilPartene'], ['2026-04-20', '14', 1, 'AvtaleSendtTilPartene'], ['2026-04-27', '7 ', 1, 'AvtaleSendtTilPartene'],
  ]);
  saksgang.klokke.sett('2026-04-20T07:00:00.000Z');
  const { elementer: sendt } = await klient.ventTil<Liste<Linje>>('/paaminnelser/logg', (l) => l.elementer.filter((e) => e.utfall === 'sendt').length === 2);
  const varslet = plan.filter((p) => p.naar < '2026-04-21').map((p) => [p.id, p.messageId, p.mottakere?.map((m) => m.personId), p.aarsak.hendelseId, p.sakId]);
  expect(sendt.filter((e) => e.utfall === 'sendt').map((e) => [e.paaminnelseId, e.messageId, e.mottakere, e.aarsak.hendelseId, e.sakId]).sort()).toEqual(varslet.sort());
  const { elementer: rest } = await klient.ventTil<Liste<Kommende>>('/paaminnelser/kommende', (l) => l.elementer.length === 1);
  expect(rest.map((p) => [p.naar.slice(0, 10), p.avtaleId])).toEqual([['2026-04-27', avtale]]);
});

test('listene kan avgrenses til en part og en sak, og blas gjennom', async () => {
  const [nord = '', soer = ''] = parter;
  const logg = (filter: string) => klient.hent<Liste<Linje>>(`/paaminnelser/logg${filter}`);
  const [alle, deres] = [await logg(''), await logg(`?part=${soer}`)];
  expect(deres.elementer.map((l) => l.utfall)).toEqual(['sendt', 'besluttet']);
  expect((await logg(`?sak=${deres.elementer[0]?.sakId ?? ''}`)).elementer).toEqual(deres.elementer);
  const foerste = await logg('?antall=3');
  expect([...foerste.elementer, ...(await logg(`?antall=3&etter=${foerste.neste ?? ''}`)).elementer]).toEqual(alle.elementer);
  expect((await klient.hent<Liste<Kommende>>(`/paaminnelser/kommende?part=${soer}`)).elementer).toEqual([]);
  expect((await klient.hent<Liste<Kommende>>(`/paaminnelser/kommende?part=${nord}`)).elementer).toHaveLength(1);
});

test('bare sekretariatet, administratorer og parten selv ser hvem brevet går til', async () => {
  const { elementer: sett } = await medlem.hent<Liste<Kommende>>('/paaminnelser/kommende');
  expect(sett.map((p) => [p.antallMottakere, p.mottakere])).toEqual([[1, null]]);
  expect(JSON.stringify(sett)).not.toContain('@eksempel');
  expect((await klient.hent<Liste<Kommende>>('/paaminnelser/kommende')).elementer[0]?.mottakere?.[0]?.epost).toContain('@eksempel.invalid');
});
