import { type Klient } from '../support/klient';
import { tilSlutt } from './plattform/oppsett';
import { Varslingsoppsett } from './varsling.oppsett';

jest.setTimeout(120_000);

interface Sak { readonly suspensjon?: { readonly holdt: readonly { readonly nr: number; readonly handling: string; readonly tekst: string }[] }; readonly innspillsrunder: readonly { readonly status: string }[] }
interface Runde { readonly mottakere: readonly { readonly mottakerId: string; readonly svar: readonly { readonly forSent: boolean; readonly fristDag?: string }[] }[] }

const o = new Varslingsoppsett('innspillopphold');
const BEGRUNNELSE = { begrunnelse: 'Venter på en dom' };
const kl = (tid: string) => o.saksgang.klokke.sett(tid);
let sak: string;
let id: string;
const postmottak: Klient[] = [];

beforeAll(async () => {
  await o.start();
  await o.regel('sendes-til-innspill', [7]);
  for (const [i, part] of o.parter.entries()) {
    const { id: person, klient } = await o.scene.bruker(`innspillopphold-post${i}`, `Post ${i}`);
    await o.scene.rolle(person, 'postmottak', part);
    await klient.ventTil<{ roller: readonly unknown[] }>('/meg', (meg) => meg.roller.length > 0);
    postmottak.push(klient);
  }
  ({ sak } = await o.vedta('2026-01-15', [[{ slag: 'frist', hva: 'Noe annet', frist: { presisjon: 'ikke-oppgitt' } }]]));
  id = (await o.klient.post('/innspill', {
    sakId: sak, tittel: 'Utkastet', frist: { presisjon: 'dag', dato: '2026-09-24' }, spoersmaal: [{ tekst: 'Hva mener dere?', slag: 'fritekst', paakrevd: true }], mottakere: o.parter.map((p) => ({ slag: 'part', id: p })),
  })).id;
  await o.kommende((l) => l.filter((p) => p.gjelder === 'Utkastet').length === 2, `?sak=${sak}`);
  // What asks them must have gone: it too is held while the sak stands still.
  await o.logg((l) => l.filter((p) => p.gjelder === 'Utkastet' && p.utfall === 'sendt').length === 2, `?sak=${sak}`);
}, 120_000);
afterAll(() => o.stopp());

const svar = (nr: number) => postmottak[nr]?.post(`/innspill/${id}/mottakere/${o.parter[nr]}/svar`, { svar: [{ nr: 1, tekst: 'Bra' }] });
const svaret = async (nr: number) => (await o.klient.hent<Runde>(`/innspill/${id}`)).mottakere.find((m) => m.mottakerId === o.parter[nr])?.svar[0];

test('mens saken er suspendert, går ingen påminnelse, og fristen står stille: et svar er ikke for sent', async () => {
  kl('2026-09-14T09:00:00.000Z');
  await o.klient.post(`/saker/${sak}/suspensjon`, BEGRUNNELSE);
  kl('2026-09-17T06:00:00.000Z');
  const { suspensjon } = await o.klient.ventTil<Sak>(`/saker/${sak}`, (s) => s.suspensjon?.holdt.length === 2, 30_000);
  expect(suspensjon?.holdt.map((h) => h.tekst).sort()).toEqual(['Nord kommune', 'Sør kommune'].map((navn) => `påminnelsen til ${navn} om «Utkastet» skulle gå ut (2026-09-17)`));
  kl('2026-09-28T09:00:00.000Z');
  await svar(0);
  expect(await svaret(0)).toMatchObject({ forSent: false, fristDag: '2026-09-24' });
  expect(o.post.brev.filter((b) => b.tekst.includes('har ikke svart'))).toEqual([]);
});

test('når saken går videre, har den tause like mange dager igjen, og den som har svart, minnes ikke', async () => {
  const { suspensjon } = await o.klient.hent<Sak>(`/saker/${sak}`);
  await o.klient.post(`/saker/${sak}/gjenopptakelse`, { ...BEGRUNNELSE, valg: suspensjon?.holdt.map((h) => ({ nr: h.nr, valg: 'utfoer' })) });
  const [kommer, ...flere] = await o.kommende((l) => l.length === 1, `?sak=${sak}`);
  expect([kommer?.frist, kommer?.naar, flere]).toEqual(['2026-10-08', '2026-10-01T06:00:00.000Z', []]);
  kl('2026-10-01T06:00:00.000Z');
  await tilSlutt(() => o.post.brev.some((b) => b.tekst.includes('har ikke svart')), 30_000);
  await o.klient.put(`/saker/${sak}/frister`, { dager: 7, ...BEGRUNNELSE }, { ifMatch: async () => (await o.klient.hent<{ revisjon: number }>(`/saker/${sak}`)).revisjon });
  kl('2026-10-15T09:00:00.000Z');
  await svar(1);
  expect(await svaret(1)).toMatchObject({ forSent: false, fristDag: '2026-10-15' });
  expect(o.post.brev.filter((b) => b.tekst.includes('har ikke svart')).flatMap((b) => b.til)).toEqual([expect.stringContaining('post1')]);
});
