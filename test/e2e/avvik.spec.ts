import { type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { derivedId, type Reaction, reaction } from '#eventsourcing';
import { PaaminnelseModule } from '#frist/arbeid';
import { DataModule, KjerneModule } from '#platform';
import { ArbeiderModule } from '#platform/arbeid';
import { eksempelprosesser } from '#prosess';
import { sakHendelser } from '#sak';
import { reaksjoner } from '#saksflyt';
import { KATALOGER, PROJEKSJONER } from '../../apps/kontekster';
import { WorkerModule } from '../../apps/worker/worker.module';
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
let giftig = true;

/** Makes an agreement of each sak that is reported and each that is prepared; cannot while the sak is called poison. */
const proeve: Reaction = reaction({ name: 'proeve', fra: 'start' }, sakHendelser, {
  SakMeldt: (e) => {
    if (giftig && e.data.tittel.startsWith('Gift')) throw new TypeError(`kan ikke: ${e.data.tittel}`);
    return [avtale(e.id, `${e.data.tittel} 1`)];
  },
  SakForberedt: (e) => [avtale(e.id, `${e.streamId} 2`)],
});
const avtale = (hendelse: string, navn: string) => ({
  category: 'avtale', id: derivedId('proeve', hendelse), intent: { type: 'OpprettAvtale', data: { navn, slag: 'saeravtale', kreverSignatur: false, kreverGodkjenningFoerSignatur: true } },
});

beforeAll(async () => {
  saksgang = await startSaksgang({ plattformadmin: 'avvik-plattform', naa: '2026-01-15T09:00:00.000Z', worker: false });
  const { konfigurasjon, klokke } = saksgang;
  const deler = [
    KjerneModule.forRoot(konfigurasjon), DataModule.forRoot({ kataloger: KATALOGER, projeksjoner: PROJEKSJONER, klokke }),
    ArbeiderModule.forRoot({ projeksjoner: PROJEKSJONER, reaksjoner: [proeve, ...reaksjoner], pauserMs: [100, 200] }), PaaminnelseModule.forRoot(),
  ];
  worker = await NestFactory.createApplicationContext({ module: WorkerModule, imports: deler }, { logger: false, abortOnError: false });
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
  giftig = true;
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

  giftig = false;
  await klient.post(`/avvik/${avvik.id}/nytt-forsoek`, { begrunnelse: 'Rettet i ny versjon' });
  await venter(2, 'Gift', syk);
  await avvikFor(syk, (a) => a.tilstand === 'loest');
  expect((await klient.raa('POST', `/avvik/${avvik.id}/overhopping`, { begrunnelse: 'For sent' })).status).toBe(409);
});

test('det som hoppes over med en begrunnelse, blir ikke gjort, og det som ventet bak, går videre', async () => {
  giftig = true;
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
