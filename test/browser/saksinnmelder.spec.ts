import { eksempelprosesser } from '#prosess';
import { type Klient } from '../support/klient';
import { type Saksgang, startSaksgang } from '../support/saksgang';
import { Scene } from '../support/scene';
import { axeFinner } from './axe';
import { MAATER, Nettleser, type Vindu } from './oppsett';

jest.setTimeout(300_000);

const SLUG = 'innmelderfjorden';
const PDF = { name: 'Kostnader.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF\n') };

let saksgang: Saksgang;
let nettleser: Nettleser;
let sekretaer: Klient;

beforeAll(async () => {
  saksgang = await startSaksgang({ plattformadmin: 'innmelder-plattform', naa: new Date().toISOString() });
  const scene = await Scene.ny(saksgang.adresse, { slug: SLUG, navn: 'Innmelderfjorden', plattformadmin: 'innmelder-plattform', fra: '2026-01-01' });
  await scene.prosess(eksempelprosesser.utenOu);
  await scene.organ('Strategisk samarbeidsutvalg', 'SSU', 'ssu');
  const kommune = await scene.part('Fjell kommune', 'kommune');
  const sekretariat = await scene.bruker('innmelder-sekretaer', 'Siri Sekretær');
  await scene.rolle(sekretariat.id, 'sekretariat');
  const eier = await scene.bruker('innmelder-eier', 'Eirik Eier');
  await scene.rolle(eier.id, 'saksinnmelder', kommune);
  sekretaer = sekretariat.klient;
  for (const { klient } of [sekretariat, eier]) await klient.ventTil<{ roller: readonly unknown[] }>('/meg', (meg) => meg.roller.length > 0);
  await eier.klient.ventTil<{ elementer: readonly unknown[] }>('/prosesser', (p) => p.elementer.length > 0);
  nettleser = await Nettleser.start(saksgang);
}, 180_000);
afterAll(async () => {
  await nettleser?.stopp();
  await saksgang?.stopp();
});

const overskrift = (v: Vindu, navn: string | RegExp) => v.side.getByRole('heading', { level: 1, name: navn }).waitFor();
const knapp = (v: Vindu, nb: string, nn = nb) => v.side.getByRole('button', { name: v.t(nb, nn), exact: true });
const lenke = (v: Vindu, nb: string, nn = nb) => v.side.getByRole('link', { name: v.t(nb, nn) });
const send = (v: Vindu) => v.hand.trykk(knapp(v, 'Send inn saken', 'Send inn saka'));

async function fyllUt(v: Vindu, tittel: string): Promise<void> {
  await v.hand.skriv(v.side.getByLabel(/^Tittel/), tittel);
  await v.hand.skriv(v.side.getByLabel(v.t('Beskrivelse', 'Skildring')), 'Ventetiden på skyss er lang.');
  await v.hand.skriv(v.side.getByLabel('Punkt 1'), 'Partene deler utgiftene.');
}

test.each(MAATER)('den som melder en sak $navn, retter det som mangler, får den tilbake, og ser den klargjort', async (maate) => {
  const tittel = `Skyss til dagbehandling ${maate.navn}`;
  const v = await nettleser.som('innmelder-eier', `/${SLUG}`, maate);
  await v.hand.trykk(lenke(v, 'Ny sak').first());
  await overskrift(v, 'Ny sak');
  await send(v);
  await v.side.getByRole('link', { name: v.t('Velg hva slags sak det er', 'Vel kva slags sak det er') }).waitFor();
  await v.hand.velg(v.side.getByLabel(v.t('Hva slags sak er det?', 'Kva slags sak er det?')), 'Vedtakssak');
  await v.side.getByLabel(/^Tittel/).waitFor();
  await send(v);
  await v.side.getByRole('link', { name: v.t('Saksframlegget mangler beskrivelse', 'Saksframlegget manglar skildring') }).waitFor();
  expect(await axeFinner(v.side)).toEqual([]);
  await v.hand.trykk(v.side.getByRole('link', { name: v.t('Saken mangler tittel', 'Saka manglar tittel') }));
  expect(await v.side.getByLabel(/^Tittel/).evaluate((e) => e === document.activeElement)).toBe(true);

  await fyllUt(v, tittel);
  const vedlegg = v.side.getByLabel(/^Vedlegg/);
  await vedlegg.setInputFiles({ name: 'program.exe', mimeType: 'application/octet-stream', buffer: Buffer.from('MZ') });
  await v.side.getByText(v.t('program.exe er av et slag som ikke tas imot', 'program.exe er av eit slag som ikkje blir teke imot')).waitFor();
  await vedlegg.setInputFiles(PDF);
  await v.side.getByText(v.t('Lastet opp', 'Lasta opp')).waitFor();
  expect(await axeFinner(v.side)).toEqual([]);
  await send(v);

  await overskrift(v, v.t('Saken er sendt inn', 'Saka er send inn'));
  await v.side.getByText(/Referanse: S-/).waitFor();
  expect(await axeFinner(v.side)).toEqual([]);
  await v.hand.trykk(lenke(v, 'Gå til saken', 'Gå til saka'));
  await overskrift(v, tittel);
  await v.side.getByRole('status').getByText(v.t('Meldt', 'Meld'), { exact: true }).waitFor();
  await v.side.getByText(v.t('Veien gjennom samarbeidet', 'Vegen gjennom samarbeidet')).waitFor();
  expect(await axeFinner(v.side)).toEqual([]);

  const sakId = new URL(v.side.url()).pathname.split('/').at(-1) ?? '';
  await sekretaer.post(`/saker/${sakId}/retur`, { mangler: ['Hva ordningen koster'], begrunnelse: 'Utvalget kan ikke ta stilling uten tall.' });
  await v.side.getByText(v.t('Saken er sendt tilbake til deg', 'Saka er send tilbake til deg')).waitFor();
  expect(await axeFinner(v.side)).toEqual([]);
  await v.hand.trykk(lenke(v, 'Rett og send inn på nytt'));
  await overskrift(v, 'Rett og send inn på nytt');
  await v.hand.skriv(v.side.getByLabel(v.t('Beskrivelse', 'Skildring')), 'Ventetiden på skyss er lang. Ordningen koster 2 millioner.');
  await v.hand.trykk(knapp(v, 'Send inn på nytt'));
  await v.side.getByRole('link', { name: v.t('Si hvordan «Hva ordningen koster» er rettet', 'Sei korleis «Hva ordningen koster» er retta') }).waitFor();
  await v.hand.trykk(v.side.getByLabel(v.t('Rettet: Hva ordningen koster', 'Retta: Hva ordningen koster')));
  expect(await axeFinner(v.side)).toEqual([]);
  await v.hand.trykk(knapp(v, 'Send inn på nytt'));
  await overskrift(v, tittel);
  await v.side.getByRole('status').getByText(v.t('Meldt', 'Meld'), { exact: true }).waitFor();

  await sekretaer.post(`/saker/${sakId}/forberedelse`, {});
  await v.side.getByRole('status').getByText('Klar til behandling').waitFor();
  expect(await axeFinner(v.side)).toEqual([]);
  await v.hand.trykk(v.side.getByText(v.t('Se saken slik den var en annen dag', 'Sjå saka slik ho var ein annan dag')));
  await v.hand.skriv(v.side.getByLabel('Dag', { exact: true }), '2026-05-05');
  await v.side.getByText(v.t('Saken var ikke kjent 5. mai 2026', 'Saka var ikkje kjend 5. mai 2026')).waitFor();
  expect(await axeFinner(v.side)).toEqual([]);
  await v.hand.trykk(knapp(v, 'Tilbake til nå', 'Tilbake til no').first());
  await v.side.getByRole('status').getByText('Klar til behandling').waitFor();
  const sak = await sekretaer.hent<{ saksframlegg: { versjon: number; vedlegg: readonly { navn: string }[] } }>(`/saker/${sakId}`);
  expect(sak.saksframlegg).toMatchObject({ versjon: 2, vedlegg: [{ navn: 'Kostnader.pdf' }] });

  await v.side.goto(`/${SLUG}`);
  await v.hand.trykk(lenke(v, 'Se hva det ble til av sakene dine', 'Sjå kva det vart til av sakene dine'));
  await overskrift(v, 'Sakene dine');
  const min = v.side.getByRole('listitem').filter({ has: v.side.getByRole('link', { name: tittel }) });
  await min.getByText('Strategisk samarbeidsutvalg').waitFor();
  expect(await axeFinner(v.side)).toEqual([]);
  expect(v.feil).toEqual([]);
});

test('et brudd i nettet midt i skjemaet mister ingenting, og to klikk på knappen gir én sak', async () => {
  const v = await nettleser.som('innmelder-eier', `/${SLUG}/saker/ny`);
  await v.hand.velg(v.side.getByLabel('Hva slags sak er det?'), 'Vedtakssak');
  await v.side.getByLabel(/^Tittel/).waitFor();
  await fyllUt(v, 'Saken som ble borte');
  await v.side.context().setOffline(true);
  await send(v);
  await v.side.getByText('Ingen kontakt med Saksgang').waitFor();
  await v.side.context().setOffline(false);
  await v.side.reload();
  await v.side.getByText('Her er det du holdt på med sist.').waitFor();
  expect(await v.side.getByLabel(/^Tittel/).inputValue()).toBe('Saken som ble borte');
  await knapp(v, 'Send inn saken').dblclick();
  await overskrift(v, 'Saken er sendt inn');
  const { elementer } = await sekretaer.hent<{ elementer: readonly { tittel: string }[] }>('/saker?antall=100');
  expect(elementer.filter((s) => s.tittel === 'Saken som ble borte')).toHaveLength(1);
});

test('delene av saken og en dialog har ingenting som axe finner, i lyst og mørkt', async () => {
  const { elementer: [sak] } = await sekretaer.hent<{ elementer: readonly { id: string }[] }>('/saker?antall=1');
  const mulig = await Promise.all([false, true].map((morkt) => nettleser.som('innmelder-sekretaer', `/${SLUG}/saker/${sak?.id ?? ''}`, MAATER[0], { morkt })));
  for (const v of mulig) {
    for (const fane of ['Sakspapirer', 'Vedtak', 'Oppfølging', 'Sammenheng', 'Historikk', 'Oversikt']) {
      await v.side.getByRole('tab', { name: fane }).click();
      await v.side.getByRole('tab', { name: fane, selected: true }).waitFor();
      await v.side.getByRole('tabpanel', { name: fane }).waitFor();
      await v.side.waitForFunction(() => !document.querySelector('main .laster'));
      expect([fane, await axeFinner(v.side)]).toEqual([fane, []]);
    }
    await v.side.getByText('Flere handlinger').click();
    await knapp(v, 'Stans saken').click();
    await v.side.getByRole('dialog').getByLabel('Begrunnelse').waitFor();
    expect(await axeFinner(v.side)).toEqual([]);
    await v.side.keyboard.press('Escape');
    expect(await knapp(v, 'Stans saken').evaluate((e) => e === document.activeElement)).toBe(true);
    expect(v.feil).toEqual([]);
  }
});
