import { type Klient } from '../support/klient';
import { tilSlutt } from './plattform/oppsett';
import { type Liste, Varslingsoppsett } from './varsling.oppsett';

jest.setTimeout(120_000);

interface Problem { readonly kode: string; readonly detail: string }
interface Purreliste {
  readonly svarfrist: string | null;
  readonly tause: readonly { readonly navn: string; readonly dager: number; readonly svarfrist: string | null; readonly kanPurres: boolean; readonly paaminnet: { readonly antall: number }; readonly brev: { readonly til: readonly { readonly navn: string }[]; readonly emne: string; readonly tekst: string } | null }[];
}
interface Ubesvart { readonly part: { readonly navn: string }; readonly frist: string | null; readonly paaminnelser: { readonly sendt: number } }
interface Hendelse { readonly type: string; readonly hvem?: unknown; readonly data: { readonly mottakere: readonly string[] } }

const o = new Varslingsoppsett('innspillpurring');
const NORD = 0;
const postmottak: Klient[] = [];
let ufab: string;
let sak: string;
let id: string;

const kl = (tid: string) => o.saksgang.klokke.sett(tid);
/** Quoted-printable, as it goes over SMTP. */
const lest = (tekst: string) => Buffer.from(tekst.replaceAll(/=\r?\n/g, '').replaceAll(/=([0-9A-F]{2})/g, (_, tegn: string) => String.fromCharCode(Number.parseInt(tegn, 16))), 'latin1').toString().replaceAll('\r\n', '\n');
const fikk = (del: string) => o.post.brev.filter((b) => lest(b.tekst).includes(del)).flatMap((b) => b.til).map((t) => /innspillpurring-\w+/.exec(t)?.[0] ?? t).toSorted();
const purr = async (kropp: object = {}, klient = o.klient) => {
  const { status, kropp: svar } = await klient.raa<Problem>('POST', `/innspill/${id}/purringer`, kropp);
  return [status, svar.kode];
};
const liste = (ferdig: (l: Purreliste) => boolean = () => true) => o.klient.ventTil<Purreliste>(`/innspill/${id}/purreliste`, ferdig);
const ubesvarte = (ferdig: (l: Liste<Ubesvart>) => boolean) => o.klient.ventTil<Liste<Ubesvart>>(`/spoersmaal/ikke-svart?slag=innspill&sak=${sak}`, ferdig, 30_000);
const svar = (nr: number) => postmottak[nr]?.post(`/innspill/${id}/mottakere/${o.parter[nr]}/svar`, { svar: [{ nr: 1, tekst: 'Bra' }] });

beforeAll(async () => {
  await o.start();
  await o.regel('sendes-til-innspill', [7]);
  for (const [i, part] of o.parter.entries()) {
    const { id: person, klient } = await o.scene.bruker(`innspillpurring-post${i}`, `Post ${i}`);
    await o.scene.rolle(person, 'postmottak', part);
    await klient.ventTil<{ roller: readonly unknown[] }>('/meg', (meg) => meg.roller.length > 0);
    postmottak.push(klient);
  }
  ufab = await o.scene.organ('UFAB 1', 'UFAB1', 'ufab');
  ({ sak } = await o.vedta('2026-01-15', [[{ slag: 'frist', hva: 'Noe annet', frist: { presisjon: 'ikke-oppgitt' } }]]));
}, 120_000);
afterAll(() => o.stopp());

const start = () => o.klient.post('/innspill', {
  sakId: sak, tittel: 'Utkastet', frist: { presisjon: 'neste-runde', organslag: 'ssu' }, spoersmaal: [{ tekst: 'Hva mener dere?', slag: 'fritekst', paakrevd: true }],
  mottakere: [...o.parter.map((p) => ({ slag: 'part', id: p })), { slag: 'organ', id: ufab, forventet: false }],
}).then((r) => r.id);

test('en runde som ikke har fått noen dag, sier likevel fra til alle den spør', async () => {
  kl('2026-02-02T09:00:00.000Z');
  id = await start();
  await tilSlutt(() => fikk('er bedt om').length === 2, 30_000);
  expect(fikk('er bedt om')).toEqual(['innspillpurring-post0', 'innspillpurring-post1']);
  expect(lest(o.post.brev.find((b) => b.tekst.includes('er bedt om'))?.tekst ?? '')).toContain('Svarfristen er ikke satt til noen dag ennå');
});

test('ingen purres samme dag som de er spurt; dagen etter viser listen nøyaktig hvem som får hva', async () => {
  expect((await liste((l) => l.tause.length === 2)).tause.map((t) => t.kanPurres)).toEqual([false, false]);
  expect(await purr()).toEqual([409, 'ingen-aa-purre']);
  expect(await purr({}, postmottak[NORD])).toEqual([403, 'krever-sekretariat']);
  kl('2026-02-12T09:00:00.000Z');
  await svar(NORD);
  const { tause, svarfrist } = await liste((l) => l.tause.length === 1);
  expect([tause[0]?.navn, tause[0]?.dager, tause[0]?.svarfrist, tause[0]?.kanPurres, svarfrist]).toEqual(['Sør kommune', 10, null, true, null]);
  expect(tause[0]?.brev?.til.map((t) => t.navn)).toEqual(['Post 1']);
  expect(await purr({ mottakere: [o.parter[NORD]] })).toEqual([409, 'mottakeren-skal-ikke-purres']);
  expect(await purr({ mottakere: [ufab] })).toEqual([409, 'mottakeren-skal-ikke-purres']);
});

test('ett trykk purrer nettopp den tause, med brevet som ble vist, én gang om dagen, og historikken sier hvem som gjorde det', async () => {
  const brev = (await liste()).tause[0]?.brev;
  await o.klient.post(`/innspill/${id}/purringer`, {});
  await tilSlutt(() => fikk('ikke fått svar').length === 1, 30_000);
  const [sendt] = o.post.brev.filter((b) => lest(b.tekst).includes('ikke fått svar'));
  expect(sendt?.til).toHaveLength(1);
  expect(lest(sendt?.tekst ?? '')).toContain(brev?.tekst.trim());
  expect(await purr()).toEqual([409, 'ingen-aa-purre']);
  const { elementer } = await o.klient.ventTil<Liste<Hendelse>>('/historikk?type=InnspillPurringBestilt', (l) => l.elementer.length === 1);
  expect(JSON.stringify(elementer[0])).toContain(o.leder);
  expect((await liste((l) => l.tause[0]?.paaminnet.antall === 1)).tause[0]?.kanPurres).toBe(false);
  expect((await ubesvarte((l) => l.elementer[0]?.paaminnelser.sendt === 1)).elementer.map((u) => [u.part.navn, u.frist])).toEqual([['Sør kommune', null]]);
});

test('når møtet får sin dag, spørres ingen en gang til: dagen står, og de vanlige påminnelsene går', async () => {
  await o.klient.post('/moeter', { organId: o.ssu, tittel: 'SSU juni', naar: { dato: '2026-06-10' }, form: 'fysisk' });
  expect((await ubesvarte((l) => l.elementer[0]?.frist === '2026-06-10')).elementer).toHaveLength(1);
  expect((await o.kommende((l) => l.some((p) => p.gjelder === 'Utkastet'), `?sak=${sak}`)).map((p) => [p.frist, p.naar])).toEqual([['2026-06-10', '2026-06-03T06:00:00.000Z']]);
  kl('2026-06-03T06:00:00.000Z');
  await tilSlutt(() => fikk('har ikke svart').length === 1, 30_000);
  expect([fikk('har ikke svart'), fikk('er bedt om'), fikk('ikke fått svar')]).toEqual([['innspillpurring-post1'], ['innspillpurring-post0', 'innspillpurring-post1'], ['innspillpurring-post1']]);
  expect(await purr()).toEqual([409, 'ingen-aa-purre']);
  expect((await ubesvarte((l) => l.elementer[0]?.paaminnelser.sendt === 2)).elementer).toHaveLength(1);
});

test('mens saken står stille, purres ingen, og en runde som ble sendt like før, spør først når den går videre, én gang', async () => {
  o.post.brev.length = 0;
  await o.stoppArbeider();
  kl('2026-06-04T09:00:00.000Z');
  const ny = await start();
  await o.klient.post(`/saker/${sak}/suspensjon`, { begrunnelse: 'Venter på en dom' });
  await o.startArbeider();
  expect(await purr()).toEqual([409, 'sak-er-suspendert']);
  await o.klient.ventTil<Liste<object>>(`/innspill?sak=${sak}`, (l) => l.elementer.length === 2);
  kl('2026-06-05T09:00:00.000Z');
  const { suspensjon } = await o.klient.ventTil<{ suspensjon?: { holdt: readonly { nr: number }[] } }>(`/saker/${sak}`, (s) => s.suspensjon?.holdt.length === 1);
  expect(fikk('er bedt om')).toEqual([]);
  await o.klient.post(`/saker/${sak}/gjenopptakelse`, { begrunnelse: 'Dommen er falt', valg: suspensjon?.holdt.map((h) => ({ nr: h.nr, valg: 'utfoer' })) });
  await tilSlutt(() => fikk('er bedt om').length === 2, 30_000);
  expect(o.post.brev.filter((b) => b.tekst.includes(ny))).toHaveLength(2);
});

test('den som starter en egen runde ved siden av et utkast, sier hva som skal skje med det, og det blir ikke liggende', async () => {
  kl('2026-06-15T09:00:00.000Z');
  const vedtak = await o.vedta('2026-06-15', [[{ slag: 'sendes-til-innspill', til: 'UFAB', frist: { presisjon: 'ikke-oppgitt' }, frivillig: false }]]);
  const utkastene = (status: string) => o.klient.ventTil<Liste<{ id: string }>>(`/innspill?sak=${vedtak.sak}&status=${status}`, (l) => l.elementer.length === 1).then((l) => l.elementer[0]?.id);
  const utkast = await utkastene('foreslaatt');
  const kropp = { sakId: vedtak.sak, tittel: 'Egne spørsmål', frist: { presisjon: 'dag', dato: '2026-08-10' }, spoersmaal: [{ tekst: 'Hva mener dere?', slag: 'fritekst' }], mottakere: [{ slag: 'part', id: o.parter[NORD] }] };
  expect((await o.klient.raa<Problem>('POST', '/innspill', kropp)).kropp.kode).toBe('utkast-maa-velges');
  const egen = (await o.klient.post('/innspill', { ...kropp, utkast: [{ id: utkast, valg: 'tilside', begrunnelse: 'Bare Nord berøres' }] })).id;
  expect([await utkastene('trukket'), await utkastene('sendt')]).toEqual([utkast, egen]);
  const { venterPaa } = await o.klient.ventTil<{ innspillsrunder: readonly unknown[]; venterPaa: readonly string[] }>(`/saker/${vedtak.sak}`, (s) => s.innspillsrunder.length === 1);
  expect(venterPaa).toEqual(['Punkt 1: innspill til «Egne spørsmål»']);
});
