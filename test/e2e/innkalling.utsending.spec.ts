import { randomUUID } from 'node:crypto';
import { Fristscene } from './frister.oppsett';

jest.setTimeout(90_000);

interface Moete { readonly innkallinger: readonly { readonly versjon: number; readonly sendt: string; readonly av: string; readonly mottakere: readonly string[] }[]; readonly saksliste: readonly { readonly saksnummer?: string }[] }
interface Beroerte { readonly medlemmer: readonly { readonly personId: string }[]; readonly saker: readonly { readonly meldtAv: { readonly personId: string } | null }[] }

let s: Fristscene;
let moete = '';
let vera = '';
beforeAll(async () => {
  s = await Fristscene.ny('innkalles', '2026-02-02T09:15:00.000Z');
  const [mari, innmelder] = [await s.scene.bruker('innkalles-mari', 'Mari Medlem'), await s.scene.bruker('innkalles-inge', 'Inge Innmelder')];
  await s.scene.medlem(s.ssu, mari.id, 'medlem');
  await s.scene.rolle(innmelder.id, 'saksinnmelder');
  vera = (await s.scene.bruker('innkalles-vera', 'Vera Vara')).id;
  await s.scene.medlem(s.ssu, vera, 'vara');
  await mari.klient.ventTil('/meg', () => true);
  await mari.klient.put(`/personer/${mari.id}/maalform`, { maalform: 'nn' });
  moete = (await s.sekretariat.post('/moeter', { organId: s.ssu, tittel: 'SSU mars', naar: { dato: '2026-03-11', start: '09:00', slutt: '14:00', sted: 'Granvåg' }, form: 'fysisk' })).id;
  await innmelder.klient.ventTil<{ roller: readonly unknown[] }>('/meg', (meg) => meg.roller.length === 1);
  await settOpp(await meld('Nattvakt', {}, innmelder.klient));
  await settOpp(await meld('Klagen fra Kari', { unntattOffentlighet: true, hjemmel: 'offl. § 13' }));
}, 120_000);
afterAll(() => s?.stopp());

async function meld(tittel: string, mer: object, som = s.sekretariat): Promise<string> {
  const { id } = await som.post('/saker', { tittel, sakstype: 'vedtak', saksframlegg: { beskrivelse: `Om ${tittel}`, forslag: [{ alternativ: '1', punkter: ['Rutinen innføres.'] }], ...mer } });
  await s.sekretariat.post(`/saker/${id}/forberedelse`);
  return id;
}
const settOpp = (sakId: string) => s.sekretariat.post(`/moeter/${moete}/saksliste`, { sakId });
const fastsett = async () => {
  await s.sekretariat.post(`/moeter/${moete}/sakslisteversjoner`, {});
  await s.sekretariat.ventTil<Moete>(`/moeter/${moete}`, (m) => m.saksliste.every((p) => p.saksnummer !== undefined));
};
const brev = () => s.post().filter((b) => b.messageId.includes('@innkalling.'));
const adresser = () => brev().map((b) => /innkalles-(\w+)@/.exec(b.til)?.[1]).sort();
const til = (hvem: string) => brev().filter((b) => b.til.includes(`innkalles-${hvem}@`)).map((b) => b.tekst);
/** Long enough for several sweeps: what would be sent twice is sent by then. */
const sveipet = async (antall: number) => {
  const frist = Date.now() + 30_000;
  while (brev().length < antall && Date.now() < frist) await new Promise((klar) => setTimeout(klar, 100));
  await new Promise((klar) => setTimeout(klar, 1_500));
};

test('innkallingen går på e-post til hvert medlem og hver innmelder, ett brev til hver på målformen sin, også når det bes om to ganger', async () => {
  expect((await s.sekretariat.raa('POST', `/moeter/${moete}/utsending`, {})).status).toBe(409);
  await fastsett();
  const noekkel = randomUUID();
  const svar = [await s.sekretariat.raa('POST', `/moeter/${moete}/utsending`, {}, { noekkel }), await s.sekretariat.raa('POST', `/moeter/${moete}/utsending`, {}, { noekkel }), await s.sekretariat.raa('POST', `/moeter/${moete}/utsending`, {})];
  expect(svar.map((x) => x.status)).toEqual([200, 200, 409]);
  await sveipet(3);
  expect(adresser()).toEqual(['inge', 'mari', 'sekretaer']);
  const [tekst = ''] = til('inge');
  expect(tekst).toMatch(/Du kalles inn til møte i Strategisk utvalg 11\. mars 2026\.[\s\S]*Tid: 11\. mars 2026 kl\. 09\.00–14\.00\r?\nSted: Granvåg[\s\S]*Saksliste, versjon 1:\r?\n- Sak 01\/26: Nattvakt\r?\n- Sak 02\/26: unntatt offentlighet/);
  expect(tekst).toContain(`/innkalles/moeter/${moete}`);
  expect(brev().some((b) => b.tekst.includes('Kari') || b.emne.includes('Kari'))).toBe(false);
  expect(til('mari')[0]).toContain('Du blir kalla inn til møte');
  const { innkallinger } = await s.sekretariat.hent<Moete>(`/moeter/${moete}`);
  const { medlemmer, saker } = await s.sekretariat.hent<Beroerte>(`/moeter/${moete}/beroerte`);
  const ventet = [...new Set([...medlemmer.map((m) => m.personId), ...saker.flatMap((x) => x.meldtAv?.personId ?? [])])].sort();
  expect(innkallinger.map((i) => [i.versjon, i.sendt, i.av, [...i.mottakere].sort()])).toEqual([[1, expect.stringMatching(/^2026-02-02T09:15/), s.leder, ventet]]);
});

test('den neste sakslisten sier først hva som er nytt siden den de fikk, og varaen som kalles inn, får den også', async () => {
  await settOpp(await meld('Dagvakt', {}));
  await fastsett();
  expect((await s.sekretariat.raa('POST', `/moeter/${moete}/utsending`, { varaer: [s.leder] })).status).toBe(422);
  await s.sekretariat.post(`/moeter/${moete}/utsending`, { varaer: [vera] });
  await sveipet(7);
  expect(adresser()).toEqual(['inge', 'inge', 'mari', 'mari', 'sekretaer', 'sekretaer', 'vera']);
  expect(new Set(brev().map((b) => b.messageId)).size).toBe(7);
  expect(til('vera')[0]).toMatch(/er kommet i versjon 2[\s\S]*Nye saker:\r?\n- Sak 03\/26: Dagvakt[\s\S]*Tid: [\s\S]*Saksliste, versjon 2:[\s\S]*Nattvakt[\s\S]*Dagvakt/);
  expect(til('mari').filter((t) => t.includes('er komen i versjon 2'))).toHaveLength(1);
});

test('et møte som er avlyst, har ingen innkalling', async () => {
  await settOpp(await meld('Kveldsvakt', {}));
  await fastsett();
  await s.sekretariat.post(`/moeter/${moete}/avlysning`, { begrunnelse: 'For få kan komme' });
  expect((await s.sekretariat.raa('POST', `/moeter/${moete}/utsending`, {})).status).toBe(409);
});
