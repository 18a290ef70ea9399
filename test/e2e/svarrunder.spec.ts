import { type Klient } from '../support/klient';
import { tilSlutt } from './plattform/oppsett';
import { Varslingsoppsett } from './varsling.oppsett';

jest.setTimeout(90_000);

const o = new Varslingsoppsett('svarrunder');
let kari: { id: string; klient: Klient };
let ola: { id: string; klient: Klient };
beforeAll(async () => {
  await o.start();
  [kari, ola] = [await medlem('Kari'), await medlem('Ola')];
}, 120_000);
afterAll(() => o.stopp());
beforeEach(() => { o.post.brev.length = 0; });

async function medlem(navn: string) {
  const person = await o.scene.bruker(`svarrunder-${navn.toLowerCase()}`, `${navn} Nordmann`);
  await o.scene.medlem(o.ssu, person.id, 'medlem');
  await person.klient.ventTil<{ medlemskap: readonly unknown[] }>('/meg', (meg) => meg.medlemskap.length > 0);
  return person;
}
const tid = (naar: string) => o.saksgang.klokke.sett(`${naar}T09:00:00.000Z`);
const til = (del: string) => o.post.brev.filter((b) => b.til.some((t) => t.includes(del)));
/** Others may be told that an earlier round is overdue. */
const om = (tittel: string) => o.post.brev.filter((b) => b.emne.replaceAll('_', ' ').includes(tittel));
const fikk = (brev = o.post.brev) => brev.flatMap((b) => b.til).map((t) => /svarrunder-\w+|person\d+/.exec(t)?.[0] ?? t).toSorted();

/** A meeting that is over, with those three on the roll. */
async function hevet(dato: string): Promise<string> {
  const moete = (await o.klient.post('/moeter', { organId: o.ssu, tittel: `SSU ${dato}`, naar: { dato }, form: 'digital' })).id;
  await o.klient.post(`/moeter/${moete}/aapning`);
  await o.klient.post(`/moeter/${moete}/fremmoete`, { deltakere: [o.leder, kari.id, ola.id].map((personId) => ({ personId, status: 'til-stede' })) });
  await o.klient.post(`/moeter/${moete}/heving`);
  await o.klient.post(`/moeter/${moete}/referat/utkast`);
  return moete;
}

let moete: string;

test('når utkastet sendes ut, får hver mottaker brev med frist og adresse, uten at noen har satt en regel', async () => {
  moete = await hevet('2026-01-15');
  await o.klient.post(`/moeter/${moete}/referat/kommentarrunder`, { frist: '2026-02-13' });
  await tilSlutt(() => o.post.brev.length === 3, 20_000);
  expect(fikk()).toEqual(['svarrunder-kari', 'svarrunder-leder', 'svarrunder-ola']);
  const [brev] = til('svarrunder-kari');
  expect(brev?.emne).toBe('Til svar: Utkast til referat: SSU 2026-01-15');
  for (const del of ['Kari Nordmann er bedt om', 'Svarfristen er 13. februar 2026', `/svarrunder/moeter/${moete}/referat`]) expect(brev?.tekst).toContain(del);
  const logg = await o.logg((l) => l.filter((e) => e.utfall === 'sendt').length === 3);
  expect(new Set(logg.map((l) => l.aarsak?.type))).toEqual(new Set(['ReferatSendtTilKommentar']));
});

test('bare de tause minnes om fristen: ikke den som har kommentert, og ikke den som ikke har merknader', async () => {
  await o.regel('referatkommentar', [7, 1]);
  await o.kommende((l) => l.length === 6);
  await kari.klient.post(`/moeter/${moete}/referat/kommentarer`, { tekst: 'Jeg husker det annerledes' });
  await o.kommende((l) => l.length === 4);
  tid('2026-02-06');
  await tilSlutt(() => o.post.brev.length === 2, 20_000);
  expect(fikk()).toEqual(['svarrunder-leder', 'svarrunder-ola']);
  expect(til('svarrunder-ola')[0]?.tekst).toContain('Ola Nordmann har ikke svart');
  await ola.klient.post(`/moeter/${moete}/referat/ingen-merknader`, {});
  expect((await ola.klient.raa<{ kode: string }>('POST', `/moeter/${moete}/referat/ingen-merknader`, {})).kropp.kode).toBe('har-ingen-merknader');
  expect((await ola.klient.raa<{ kode: string }>('POST', `/moeter/${moete}/referat/ingen-merknader`, { fra: kari.id })).kropp.kode).toBe('krever-organledelse');
  expect(await o.kommende((l) => l.length === 1)).toMatchObject([{ naar: '2026-02-12T07:00:00.000Z', slag: 'referatkommentar', sakId: null }]);
});

test('når referatet er ferdig, minnes ingen mer', async () => {
  tid('2026-02-11');
  const annet = await hevet('2026-02-11');
  await o.klient.post(`/moeter/${annet}/referat/kommentarrunder`, { frist: '2026-02-11' });
  await tilSlutt(() => o.post.brev.length === 3, 20_000);
  await o.regel('referatkommentar', [7, 1], { dagerEtter: 3, til: ['sekretariat'] });
  await o.kommende((l) => l.filter((p) => p.gjelder.endsWith('2026-02-11') && p.eskalering).length === 3);
  tid('2026-02-12');
  const { innholdshash } = await o.klient.hent<{ innholdshash: string }>(`/moeter/${annet}/referat`);
  await o.klient.post(`/moeter/${annet}/referat/ferdigstilling`, { innholdshash });
  await o.kommende((l) => !l.some((p) => p.gjelder.endsWith('2026-02-11')));
  expect((await kari.klient.raa<{ kode: string }>('POST', `/moeter/${annet}/referat/ingen-merknader`, {})).kropp.kode).toBe('referat-er-ferdigstilt');
});

test('medlemmene som er spurt skriftlig, får brev med en gang, og bare de som ikke har svart, minnes om fristen', async () => {
  tid('2026-03-02');
  await o.regel('skriftlig-svar', [3]);
  const { id: sakId } = await o.klient.post('/saker', { tittel: 'Bemanning', sakstype: 'godkjenning', saksframlegg: { beskrivelse: 'Bakgrunn', forslag: [{ alternativ: '1', punkter: ['Godkjennes.'] }] } });
  await o.klient.post(`/saker/${sakId}/forberedelse`);
  const skriftlig = (await o.klient.post('/moeter', { organId: o.ssu, tittel: 'Bemanning', naar: { dato: '2026-03-13' }, form: 'skriftlig' })).id;
  const { behandlingId } = await o.klient.post(`/moeter/${skriftlig}/saksliste`, { sakId });
  await o.klient.post(`/moeter/${skriftlig}/sakslisteversjoner`);
  o.post.brev.length = 0;
  await o.klient.post(`/moeter/${skriftlig}/sirkulasjon`, {});
  await tilSlutt(() => om('Bemanning').length === 4, 20_000);
  expect(om('Bemanning').find((b) => b.til.some((t) => t.includes('ola')))?.tekst).toMatch(new RegExp(`/svarrunder/moeter/${skriftlig}\\s`));
  await kari.klient.post(`/moeter/${skriftlig}/sirkulasjon/svar`, { behandlingId, svar: 'ja' });
  await o.klient.post(`/moeter/${skriftlig}/sirkulasjon/fravaer`, { personId: o.nestleder });
  await o.kommende((l) => l.filter((p) => p.slag === 'skriftlig-svar').length === 2);
  o.post.brev.length = 0;
  tid('2026-03-10');
  await tilSlutt(() => om('Bemanning').length === 2, 20_000);
  expect(fikk(om('Bemanning'))).toEqual(['svarrunder-leder', 'svarrunder-ola']);
});
