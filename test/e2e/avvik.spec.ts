import { type INestApplicationContext } from '@nestjs/common';
import { type Kysely } from 'kysely';
import { fellesskapId } from '#fellesskap';
import { Database } from '#platform';
import { eksempelprosesser } from '#prosess';
import { type Gift, type Proeverad, startGiftigWorker } from '../support/giftig-worker';
import { type Klient } from '../support/klient';
import { type Saksgang, startSaksgang } from '../support/saksgang';
import { Scene } from '../support/scene';

interface Avvik {
  readonly id: string; readonly kilde: string; readonly navn: string; readonly kode: string; readonly sakId: string; readonly forsoek: number; readonly tilstand: string;
  readonly hendelse: { readonly type: string }; readonly avgjoerelse: { readonly av: string; readonly begrunnelse: string | null } | null;
}
interface Liste<T> { readonly elementer: readonly T[] }

jest.setTimeout(60_000);

let saksgang: Saksgang;
let worker: INestApplicationContext;
let klient: Klient;
let person: string;
const gift: Gift = { reaksjon: true, lesemodell: true };

beforeAll(async () => {
  saksgang = await startSaksgang({ plattformadmin: 'avvik-plattform', naa: '2026-01-15T09:00:00.000Z', worker: false });
  worker = await startGiftigWorker(saksgang, gift);
  const scene = await Scene.ny(saksgang.adresse, { slug: 'avvikskysten', navn: 'Avvikskysten', plattformadmin: 'avvik-plattform', fra: '2026-01-01' });
  await scene.prosess(eksempelprosesser.medOu);
  ({ id: person, klient } = await scene.bruker('avvik-sekretaer', 'Siri Sekretær'));
  await scene.rolle(person, 'sekretariat');
  await klient.ventTil<{ roller: readonly unknown[] }>('/meg', (meg) => meg.roller.length === 1);
});
afterAll(async () => {
  await worker?.close();
  await saksgang?.stopp();
});

async function meldtOgForberedt(tittel: string): Promise<string> {
  const { id } = await klient.post('/saker', { tittel, sakstype: 'godkjenning', saksframlegg: { beskrivelse: 'Noe må avklares', forslag: [{ alternativ: 'Innstilling', punkter: ['Tas til orientering'] }] } });
  await klient.post(`/saker/${id}/forberedelse`, {});
  return id;
}
const avtaler = async (...deler: string[]): Promise<string[]> => (await klient.hent<Liste<{ navn: string }>>('/avtaler')).elementer.map((a) => a.navn).filter((n) => deler.some((d) => n.startsWith(d))).sort();
const venter = (antall: number, ...deler: string[]) => klient.ventTil<Liste<{ navn: string }>>('/avtaler', ({ elementer }) => elementer.filter((a) => deler.some((d) => a.navn.startsWith(d))).length === antall);
const avvikFor = async (sak: string, ferdig: (a: Avvik) => boolean): Promise<Avvik> => {
  const { elementer } = await klient.ventTil<Liste<Avvik>>(`/avvik?sak=${sak}`, (l) => l.elementer.length === 1 && l.elementer.every(ferdig));
  return elementer[0] as Avvik;
};

test('en forgiftet sak blir et avvik med årsak og antall forsøk, mens en frisk sak går sin gang; et nytt forsøk gjør alt i rett rekkefølge', async () => {
  gift.reaksjon = true;
  const syk = await meldtOgForberedt('Gift i brønnen');
  const frisk = await meldtOgForberedt('Frisk sak');
  await venter(2, 'Frisk sak', frisk);
  const avvik = await avvikFor(syk, (a) => a.tilstand === 'aapent');
  expect(avvik).toMatchObject({ kilde: 'reaksjon', navn: 'proeve', kode: 'teknisk-feil', forsoek: 3, hendelse: { type: 'SakMeldt' }, avgjoerelse: null });
  expect(JSON.stringify(avvik)).not.toContain('Gift');
  expect(await avtaler('Gift', syk)).toEqual([]);

  await klient.post(`/avvik/${avvik.id}/nytt-forsoek`, { begrunnelse: 'Kanskje går det nå' });
  const igjen = await avvikFor(syk, (a) => a.forsoek === 4 && a.tilstand === 'aapent');
  expect(igjen.avgjoerelse).toMatchObject({ av: person, begrunnelse: 'Kanskje går det nå' });

  gift.reaksjon = false;
  await klient.post(`/avvik/${avvik.id}/nytt-forsoek`, { begrunnelse: 'Rettet i ny versjon' });
  await venter(2, 'Gift', syk);
  expect(await avvikFor(syk, (a) => a.tilstand === 'loest')).toMatchObject({ avgjoerelse: { av: person, begrunnelse: 'Rettet i ny versjon' } });
  expect((await klient.raa('POST', `/avvik/${avvik.id}/overhopping`, { begrunnelse: 'For sent' })).status).toBe(409);
});

test('det som hoppes over med en begrunnelse, blir ikke gjort, og det som ventet bak, går videre', async () => {
  gift.reaksjon = true;
  const syk = await meldtOgForberedt('Gift i jorda');
  const avvik = await avvikFor(syk, (a) => a.tilstand === 'aapent');
  expect((await klient.raa('POST', `/avvik/${avvik.id}/overhopping`, {})).status).toBe(422);
  await klient.post(`/avvik/${avvik.id}/overhopping`, { begrunnelse: 'Avtalen lages for hånd' });
  await venter(1, syk);
  expect(await avtaler('Gift i jorda')).toEqual([]);
  expect(await avvikFor(syk, (a) => a.tilstand === 'hoppet-over')).toMatchObject({ avgjoerelse: { av: person, begrunnelse: 'Avtalen lages for hånd' } });
  const historie = await klient.ventTil<Liste<{ hva: { type: string } }>>(`/saker/${syk}/historikk`, (h) => h.elementer.some((e) => e.hva.type === 'AvvikOppstod'));
  expect(historie.elementer.map((e) => e.hva.type)).toContain('SakForberedt');
});

const titler = async (): Promise<string[]> => (await worker.get(Database).les(fellesskapId('avvikskysten'), (db: Kysely<{ proeveliste: Proeverad }>) => db.selectFrom('proeveliste').selectAll().execute())).map((r) => r.tittel);
const lesemodellavvik = (ferdig: (a: Avvik) => boolean) => klient.ventTil<Liste<Avvik>>('/avvik?kilde=lesemodell', (l) => l.elementer.some(ferdig));

test('en lesemodell som står stille, er et avvik: den går videre når hendelsen er rettet eller hoppet over, og de andre lesemodellene har gått hele tiden', async () => {
  gift.reaksjon = false;
  await meldtOgForberedt('Lesegift en');
  const { elementer: [foerste] } = await lesemodellavvik((a) => a.tilstand === 'aapent');
  expect(foerste).toMatchObject({ navn: 'proeveliste', kode: 'lesemodell-staar', hendelse: { type: 'SakMeldt' }, forsoek: 1 });
  await meldtOgForberedt('Etter lesegiften');
  expect(await titler()).not.toContain('Etter lesegiften');
  await klient.post(`/avvik/${foerste?.id ?? ''}/nytt-forsoek`, { begrunnelse: 'Er den bedre nå?' });
  await lesemodellavvik((a) => a.forsoek === 2 && a.tilstand === 'aapent');
  gift.lesemodell = false;
  await klient.post(`/avvik/${foerste?.id ?? ''}/nytt-forsoek`, { begrunnelse: 'Rettet' });
  await lesemodellavvik((a) => a.tilstand === 'loest');
  expect(await titler()).toEqual(expect.arrayContaining(['Lesegift en', 'Etter lesegiften']));

  gift.lesemodell = true;
  await meldtOgForberedt('Lesegift to');
  const { elementer } = await lesemodellavvik((a) => a.tilstand === 'aapent');
  await meldtOgForberedt('Etter den andre');
  await klient.post(`/avvik/${elementer.find((a) => a.tilstand === 'aapent')?.id ?? ''}/overhopping`, { begrunnelse: 'Trengs ikke i listen' });
  for (const frist = Date.now() + 10_000; Date.now() < frist && !(await titler()).includes('Etter den andre');) await new Promise((klar) => setTimeout(klar, 100));
  expect(await titler()).toContain('Etter den andre');
  expect(await titler()).not.toContain('Lesegift to');
});
