import { ingenFunn, Moetescene } from './moetescene';
import { type Maate, MAATER, type Vindu } from './oppsett';

jest.setTimeout(420_000);

interface Moete { readonly status: string; readonly saksliste: readonly { readonly saksnummer?: string; readonly behandlet: boolean }[] }
interface Referat { readonly status: string }

const ANTALL = 15;
const ALTERNATIVER = [{ alternativ: 'Alternativ A', punkter: ['Senteret legges til Granvåg.'] }, { alternativ: 'Alternativ B', punkter: ['Senteret legges til Sundvik.'] }];
const forslag = (nr: number) => (nr === 2 ? ALTERNATIVER : [{ alternativ: 'Forslag til vedtak', punkter: [`Tiltak ${nr} gjennomføres i hele området.`] }]);

const sakstittel = (nr: number, maate: Maate) => `Tiltak ${maate.navn} nummer ${nr}`;

let ms: Moetescene;

/** A body with a leader, a member and a secretary who has a log-in, in one helsefellesskap for all four walks. */
beforeAll(async () => {
  ms = await Moetescene.ny('moetefjorden', 'Møtefjorden');
}, 180_000);
afterAll(() => ms?.stopp());

/** A body of its own for each walk, with a planned meeting and the saker that wait for it. */
async function organMedKoe(maate: Maate): Promise<string> {
  const navn = `Utvalget ${maate.navn}`;
  const organ = await ms.scene.organ(navn, navn, 'ssu');
  await ms.scene.medlem(organ, await ms.scene.person('Leif Leder'), 'leder');
  await ms.scene.medlem(organ, await ms.scene.person('Mari Medlem'), 'medlem');
  const moete = await ms.planlegg({ organ, tittel: `Møtet ${maate.navn}`, dato: '2026-03-11' });
  for (let nr = 1; nr <= ANTALL; nr++) {
    const sakId = await ms.sak(sakstittel(nr, maate), forslag(nr));
    // One is put on the agenda from the screen; the rest as quickly as may be.
    if (nr < ANTALL) await ms.siri.post(`/moeter/${moete}/saksliste`, { sakId });
  }
  return moete;
}

const knapp = (v: Vindu, nb: string, nn = nb) => v.side.getByRole('button', { name: v.t(nb, nn) });
const overskrift = (v: Vindu, tekst: string | RegExp) => v.side.getByRole('heading', { name: tekst }).first().waitFor();

/** The agenda from the queue, in another order, fixed; then the pack. */
async function lagSakslisten(v: Vindu): Promise<void> {
  await v.hand.trykk(knapp(v, `Sett på sakslisten: ${sakstittel(ANTALL, v.maate)}`, `Set på saklista: ${sakstittel(ANTALL, v.maate)}`));
  await knapp(v, `Ta av: ${sakstittel(ANTALL, v.maate)}`).waitFor();
  await ingenFunn(v);
  await v.hand.trykk(v.side.getByRole('button', { name: `Ned: ${sakstittel(1, v.maate)}`, exact: true }));
  await v.side.getByText(v.t('Rekkefølgen er endret', 'Rekkjefølgja er endra')).waitFor();
  await v.hand.trykk(knapp(v, 'Fastsett sakslisten', 'Fastset saklista'));
  await overskrift(v, v.t('Innkalling'));
  await v.hand.trykk(knapp(v, 'Forhåndsvis', 'Førehandsvis'));
  await v.side.frameLocator('iframe').getByText(sakstittel(2, v.maate)).first().waitFor();
  await ingenFunn(v);
}

/** Opens the meeting and calls the roll. */
async function aapneMoetet(v: Vindu): Promise<void> {
  await v.hand.trykk(knapp(v, 'Åpne møtet', 'Opne møtet'));
  await v.hand.trykk(knapp(v, 'Lagre fremmøtet', 'Lagre frammøtet'));
  await v.side.getByText(v.t('2 til stede', '2 til stades')).waitFor();
  await ingenFunn(v);
  await v.hand.trykk(v.side.getByRole('link', { name: v.t('Gå til møtelederens bilde', 'Gå til biletet for møteleiaren') }));
  await v.side.getByText(`Sak 1 av ${ANTALL}`).waitFor();
}

/** One sak with one of two alternatives, one with other words, the rest as proposed; the keys alone where there is no mouse. */
async function treffVedtakene(v: Vindu): Promise<void> {
  const alene = v.maate.haand === 'tastatur';
  const somForeslaatt = () => (alene ? v.side.keyboard.press('v') : v.hand.trykk(knapp(v, 'Vedtatt som foreslått', 'Vedteke som foreslått')));
  await overskrift(v, /nummer 2$/);
  if (alene) await v.side.keyboard.press('2');
  else await v.hand.trykk(v.side.getByRole('radio', { name: /Alternativ B/ }));
  await v.side.getByRole('textbox', { name: v.t('Vedtakstekst, punkt 1') }).waitFor();
  await ingenFunn(v);
  await somForeslaatt();
  await overskrift(v, /nummer 1$/);
  const tekst = v.side.getByRole('textbox', { name: v.t('Vedtakstekst, punkt 1') });
  await v.hand.skriv(tekst, 'Tiltak 1 gjennomføres i to kommuner først. Vi venter.');
  await v.side.getByText(v.t('Endret fra forslaget', 'Endra frå forslaget')).waitFor();
  expect(await v.side.locator('del').first().textContent()).toContain('hele');
  await ingenFunn(v);
  if (alene) {
    await v.side.keyboard.press('Escape');
    await v.side.keyboard.press('v');
  } else await v.hand.trykk(knapp(v, 'Vedtatt med endringer', 'Vedteke med endringar'));
  for (let nr = 3; nr <= ANTALL; nr++) {
    await overskrift(v, new RegExp(`nummer ${nr}$`));
    await somForeslaatt();
  }
  await v.side.getByText(v.t('Alle sakene er behandlet', 'Alle sakene er behandla')).waitFor();
  await ingenFunn(v);
  if (alene) await v.side.keyboard.press('h');
  else await v.hand.trykk(knapp(v, 'Hev møtet'));
}

/** A draft in the person's own language, out for comments, finished and published. */
async function publiserReferatet(v: Vindu): Promise<void> {
  await v.hand.trykk(knapp(v, 'Lag utkast'));
  await v.side.frameLocator('iframe').getByText(/i to kommuner først/).first().waitFor();
  await ingenFunn(v);
  await v.hand.trykk(knapp(v, 'Send til kommentar'));
  await v.side.getByText(v.t('Kommentarfristen løper til og med', 'Kommentarfristen går til og med')).waitFor();
  await v.hand.velg(v.side.getByRole('combobox', { name: v.t('Hvem er den fra?', 'Kven er han frå?') }), 'Leif Leder');
  await v.hand.trykk(knapp(v, 'Ingen merknader'));
  await v.side.getByText(v.t('(ingen merknader)')).waitFor();
  await ingenFunn(v);
}

/** After the deadline for comments. */
async function ferdigstill(v: Vindu): Promise<void> {
  await v.hand.trykk(knapp(v, 'Ferdigstill referatet'));
  await v.hand.trykk(knapp(v, 'Publiser referatet'));
  await v.side.getByRole('link', { name: v.t('Åpne den offentlige utgaven', 'Opne den offentlege utgåva') }).waitFor();
  await ingenFunn(v);
}

test.each(MAATER)('en sekretær tar et møte med femten saker fra kø til publisert referat $navn', async (maate) => {
  ms.saksgang.klokke.sett('2026-03-02T08:00:00.000Z');
  const moete = await organMedKoe(maate);
  const v = await ms.nettleser.som(ms.sekretaer, `/moetefjorden/moeter/${moete}`, maate);
  await lagSakslisten(v);
  await ms.siri.ventTil<Moete>(`/moeter/${moete}`, (m) => m.saksliste.every((p) => p.saksnummer !== undefined));
  await aapneMoetet(v);
  await treffVedtakene(v);
  await publiserReferatet(v);
  ms.saksgang.klokke.sett('2026-03-12T08:00:00.000Z');
  const senere = await ms.nettleser.som(ms.sekretaer, `/moetefjorden/moeter/${moete}/referat`, maate);
  await ferdigstill(senere);
  expect(await ms.siri.hent<Moete>(`/moeter/${moete}`)).toMatchObject({ status: 'hevet' });
  expect(await ms.siri.hent<Referat>(`/moeter/${moete}/referat`)).toMatchObject({ status: 'publisert' });
  expect(await senere.side.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)).toBe(true);
  expect([...v.feil, ...senere.feil]).toEqual([]);
});
