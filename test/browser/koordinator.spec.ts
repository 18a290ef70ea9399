import { dagerEtter } from '#felles';
import { eksempelprosesser } from '#prosess';
import { type Klient } from '../support/klient';
import { type Saksgang, startSaksgang } from '../support/saksgang';
import { Scene } from '../support/scene';
import { axeFinner } from './axe';
import { MAATER, Nettleser, type Vindu } from './oppsett';

jest.setTimeout(300_000);

const SLUG = 'koordinatorfjorden';
const [OU, SSU] = ['OU Nord', 'Strategisk samarbeidsutvalg'];
const STEG = { meldt: 'Meldt', forberedelse: 'Forberedelse i sekretariatet', ou: 'Råd fra områdeutvalg', ssu: 'Vedtak i strategisk samarbeidsutvalg' };

let saksgang: Saksgang;
let nettleser: Nettleser;
let eier: Klient;
let koordinator: { readonly id: string; readonly klient: Klient };
let organer: { readonly ou: string; readonly ssu: string };

beforeAll(async () => {
  saksgang = await startSaksgang({ plattformadmin: 'koordinator-plattform', naa: '2026-09-01T07:00:00.000Z' });
  const scene = await Scene.ny(saksgang.adresse, { slug: SLUG, navn: 'Koordinatorfjorden', plattformadmin: 'koordinator-plattform', fra: '2026-01-01' });
  await scene.prosess(eksempelprosesser.medOu);
  organer = { ou: await scene.organ(OU, 'OUN', 'ou'), ssu: await scene.organ(SSU, 'SSU', 'ssu') };
  koordinator = await scene.bruker('koordinator', 'Kari Koordinator');
  await scene.rolle(koordinator.id, 'sekretariat');
  for (const organ of Object.values(organer)) await scene.medlem(organ, koordinator.id, 'sekretaer');
  const melder = await scene.bruker('koordinator-eier', 'Eirik Eier');
  await scene.rolle(melder.id, 'saksinnmelder', await scene.part('Fjell kommune', 'kommune'));
  eier = melder.klient;
  await koordinator.klient.ventTil<{ roller: readonly unknown[]; medlemskap: readonly unknown[] }>('/meg', (meg) => meg.roller.length + meg.medlemskap.length === 3);
  await eier.ventTil<{ roller: readonly unknown[] }>('/meg', (meg) => meg.roller.length > 0);
  await eier.ventTil<{ elementer: readonly unknown[] }>('/prosesser', (p) => p.elementer.length > 0);
  nettleser = await Nettleser.start(saksgang);
}, 180_000);
afterAll(async () => {
  await nettleser?.stopp();
  await saksgang?.stopp();
});

const overskrift = (v: Vindu, navn: string) => v.side.getByRole('heading', { level: 1, name: navn, exact: true }).waitFor();
const knapp = (v: Vindu, nb: string, nn = nb) => v.side.getByRole('button', { name: v.t(nb, nn), exact: true });
const planlegg = async (organId: string, dato: string) => (await koordinator.klient.post('/moeter', { organId, tittel: `Møtet ${dato}`, naar: { dato, start: '10:00', slutt: '14:00' }, form: 'fysisk' })).id;
const dagen = (nr: number) => dagerEtter('2026-08-31', nr);
const paaNorsk = (v: Vindu, dato: string) => new Intl.DateTimeFormat(v.maate.maalform === 'nn' ? 'nn-NO' : 'nb-NO', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(dato));

/** The column as one sees it: on a phone it must be chosen first. */
async function kolonnen(v: Vindu, navn: string) {
  if (v.maate.haand === 'finger') await v.side.getByLabel('Vis kolonnen').selectOption(navn);
  return v.side.getByRole('region', { name: new RegExp(`^${navn}`) });
}

async function flytt(v: Vindu, tittel: string, til: string, moete?: string): Promise<void> {
  await v.hand.trykk(v.side.getByRole('button', { name: `Flytt til … «${tittel}»` }));
  await v.hand.trykk(v.side.getByRole('radio', { name: til }));
  if (moete !== undefined) await v.hand.velg(v.side.getByLabel(v.t('Møte'), { exact: true }), moete);
  expect(await axeFinner(v.side)).toEqual([]);
  await v.hand.trykk(knapp(v, 'Flytt saken', 'Flytt saka'));
  await v.side.getByText(v.t(`«${tittel}» er flyttet til «${til}».`, `«${tittel}» er flytta til «${til}».`)).waitFor();
}

async function meny(v: Vindu, navn: string): Promise<void> {
  if (v.maate.haand === 'finger') await v.hand.trykk(knapp(v, 'Meny'));
  await v.hand.trykk(v.side.getByRole('link', { name: navn, exact: true }));
  await overskrift(v, navn);
}

/** The body's meeting, from its agenda until it is over; the advice in other words than the proposal. */
async function behandles(v: Vindu, moete: string, sak: string): Promise<void> {
  await meny(v, v.t('Møter', 'Møte'));
  await v.hand.trykk(v.side.getByRole('link', { name: moete, exact: true }));
  await overskrift(v, moete);
  await v.hand.trykk(knapp(v, 'Fastsett sakslisten', 'Fastset saklista'));
  await v.hand.trykk(knapp(v, 'Åpne møtet', 'Opne møtet'));
  await v.hand.trykk(knapp(v, 'Lagre fremmøtet', 'Lagre frammøtet'));
  await v.side.getByText(v.t('1 til stede', '1 til stades')).waitFor();
  expect(await axeFinner(v.side)).toEqual([]);
  await v.hand.trykk(v.side.getByRole('link', { name: v.t('Gå til møtelederens bilde', 'Gå til biletet for møteleiaren') }));
  await v.side.getByRole('heading', { name: new RegExp(`${sak}$`) }).waitFor();
  await v.hand.skriv(v.side.getByRole('textbox', { name: v.t('Vedtakstekst, punkt 1') }), 'OU Nord rår til ordningen.');
  await v.side.getByText(v.t('Endret fra forslaget', 'Endra frå forslaget')).waitFor();
  await v.hand.trykk(knapp(v, 'Vedtatt med endringer', 'Vedteke med endringar'));
  await v.side.getByText(v.t('Alle sakene er behandlet', 'Alle sakene er behandla')).waitFor();
  expect(await axeFinner(v.side)).toEqual([]);
  await v.hand.trykk(knapp(v, 'Hev møtet'));
  await knapp(v, 'Lag utkast').waitFor();
}

test.each(MAATER.map((maate, nr) => ({ ...maate, nr })))('en koordinator ser saken på Min side $navn, forbereder den, får råd fra OU og løfter den til SSU', async ({ nr, ...maate }) => {
  const foerst = 1 + 7 * nr;
  saksgang.klokke.sett(`${dagen(foerst)}T07:00:00.000Z`);
  const tittel = `Felles legevakt ${maate.navn}`;
  await planlegg(organer.ou, dagen(foerst + 1));
  const hosSsu = await planlegg(organer.ssu, dagen(foerst + 3));
  const sakId = (await eier.post('/saker', { tittel, sakstype: 'vedtak', saksframlegg: { beskrivelse: 'Vakten spriker.', forslag: [{ alternativ: '1', punkter: ['Vakten samles.'] }] } })).id;
  await koordinator.klient.ventTil<{ gjoer: readonly { tittel: string }[] }>('/min-side', (m) => m.gjoer.some((g) => g.tittel === tittel));

  const v = await nettleser.som('koordinator', `/${SLUG}`, maate);
  await overskrift(v, v.t('Min side', 'Mi side'));
  const lenke = v.side.getByRole('link', { name: v.t(`Forbered saken ${tittel}`, `Førebu saka ${tittel}`) });
  await lenke.waitFor();
  await v.side.getByRole('link', { name: OU }).first().waitFor();
  expect(await axeFinner(v.side)).toEqual([]);
  await v.hand.trykk(lenke);
  await overskrift(v, tittel);

  await meny(v, 'Tavle');
  await (await kolonnen(v, STEG.meldt)).getByRole('link', { name: tittel }).waitFor();
  expect(await axeFinner(v.side)).toEqual([]);
  await flytt(v, tittel, STEG.forberedelse);
  await (await kolonnen(v, STEG.forberedelse)).getByRole('link', { name: tittel }).waitFor();
  await flytt(v, tittel, STEG.ou, `${OU}, ${paaNorsk(v, dagen(foerst + 1))}`);
  await (await kolonnen(v, STEG.ou)).getByText(v.t(`Hos ${OU}`)).waitFor();
  await behandles(v, `Møtet ${dagen(foerst + 1)}`, tittel);
  await meny(v, 'Tavle');
  await (await kolonnen(v, STEG.ou)).getByText('Ferdig her, klar for neste steg').waitFor();
  await flytt(v, tittel, STEG.ssu, `${SSU}, ${paaNorsk(v, dagen(foerst + 3))}`);
  await (await kolonnen(v, STEG.ssu)).getByRole('link', { name: tittel }).waitFor();
  expect(await axeFinner(v.side)).toEqual([]);

  await v.hand.trykk(knapp(v, 'Organ'));
  await (await kolonnen(v, SSU)).getByRole('link', { name: tittel }).waitFor();
  expect(await axeFinner(v.side)).toEqual([]);
  const { saksliste } = await koordinator.klient.hent<{ saksliste: readonly { sakId: string }[] }>(`/moeter/${hosSsu}`);
  expect(saksliste.map((s) => s.sakId)).toEqual([sakId]);
  const { behandlinger } = await koordinator.klient.hent<{ behandlinger: readonly { organ: { id: string }; resultat?: { punkter: readonly { tekst: string }[] } }[] }>(`/saker/${sakId}`);
  expect(behandlinger.find((b) => b.organ.id === organer.ou)?.resultat?.punkter.map((p) => p.tekst)).toEqual(['OU Nord rår til ordningen.']);
  expect(v.feil).toEqual([]);
});
