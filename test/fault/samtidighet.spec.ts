import { eksempelprosesser } from '#prosess';
import { type Klient } from '../support/klient';
import { type Saksgang, startSaksgang } from '../support/saksgang';
import { Scene } from '../support/scene';

const OMFANG = process.env['SAKSGANG_FAULT'] ?? '';
const SKRIVERE = 16;
const FORSOEK = { quick: 500, full: 500 }[OMFANG] ?? 40;
const MOETER = 20;
const SAKER_PER_MOETE = 10;

jest.setTimeout(120_000 + SKRIVERE * FORSOEK * 60);

interface Moete { readonly saksliste: readonly { readonly saksnummer?: string }[] }

let saksgang: Saksgang;
let ssu: string;
let sekretariat: Klient;

beforeAll(async () => {
  saksgang = await startSaksgang({ plattformadmin: 'samtidig-plattform', naa: '2026-03-02T08:00:00.000Z' });
  const scene = await Scene.ny(saksgang.adresse, { slug: 'samtidig', navn: 'Helsefellesskapet Samtidig', plattformadmin: 'samtidig-plattform', fra: '2026-01-01' });
  await scene.prosess(eksempelprosesser.utenOu);
  ssu = await scene.organ('Strategisk samarbeidsutvalg', 'SSU', 'ssu');
  const { id, klient } = await scene.bruker('samtidig-sekretariat', 'Siri Sekretær');
  await scene.rolle(id, 'sekretariat');
  await klient.ventTil<{ roller: readonly unknown[] }>('/meg', (meg) => meg.roller.length > 0);
  sekretariat = klient;
}, 120_000);
afterAll(() => saksgang?.stopp());

const framlegg = (beskrivelse: string) => ({ beskrivelse, forslag: [{ alternativ: '1', punkter: ['Saken tas til orientering.'] }] });
const meldSak = async (tittel: string) => (await sekretariat.post('/saker', { tittel, sakstype: 'vedtak', saksframlegg: framlegg('Bakgrunn') })).id;

test(`${SKRIVERE} skrivere × ${FORSOEK} endringer av samme sak: revisjonen er antallet som ble tatt imot, og alle andre får vite at de så en eldre`, async () => {
  const sak = await meldSak('Alle vil endre denne');
  const { revisjon: foer } = await sekretariat.hent<{ revisjon: number }>(`/saker/${sak}`);
  const statuser = new Map<number, number>();
  const tatt: number[] = [];
  const skriver = async (hvem: number): Promise<void> => {
    let sett = foer;
    for (let nr = 0; nr < FORSOEK; nr++) {
      const { status, kropp } = await sekretariat.raa<{ revisjon: number }>('PUT', `/saker/${sak}/saksframlegg`, framlegg(`Skriver ${hvem}, endring ${nr}`), { ifMatch: sett });
      statuser.set(status, (statuser.get(status) ?? 0) + 1);
      if (status === 200) tatt.push(kropp.revisjon);
      sett = status === 200 ? kropp.revisjon : (await sekretariat.raa<{ revisjon: number }>('GET', `/saker/${sak}`)).kropp.revisjon;
    }
  };
  await Promise.all(Array.from({ length: SKRIVERE }, (_, hvem) => skriver(hvem)));

  const { revisjon: etter } = await sekretariat.hent<{ revisjon: number }>(`/saker/${sak}`);
  expect([...statuser.keys()].toSorted()).toEqual([200, 412]);
  expect(statuser.get(200)).toBe(etter - foer);
  expect(tatt.toSorted((a, b) => a - b)).toEqual(Array.from({ length: etter - foer }, (_, i) => foer + 1 + i));
  console.log(`samtidige endringer: ${statuser.get(200)} tatt imot, ${statuser.get(412)} avvist`);
});

test(`${MOETER} møter i samme organ fastsetter sakslisten samtidig: ${MOETER * SAKER_PER_MOETE} saksnumre uten hull og uten dobler`, async () => {
  const moeter = await Promise.all(Array.from({ length: MOETER }, async (_, nr) => {
    const dato = `2026-${String(4 + Math.floor(nr / 10)).padStart(2, '0')}-${String(1 + (nr % 10)).padStart(2, '0')}`;
    const moete = (await sekretariat.post('/moeter', { organId: ssu, tittel: `Møte ${nr}`, naar: { dato }, form: 'skriftlig' })).id;
    for (let i = 0; i < SAKER_PER_MOETE; i++) {
      const sakId = await meldSak(`Sak ${i} i møte ${nr}`);
      await sekretariat.post(`/saker/${sakId}/forberedelse`);
      await sekretariat.post(`/moeter/${moete}/saksliste`, { sakId });
    }
    return moete;
  }));
  await Promise.all(moeter.map((moete) => sekretariat.post(`/moeter/${moete}/sakslisteversjoner`)));
  const lister = await Promise.all(moeter.map((moete) => sekretariat.ventTil<Moete>(`/moeter/${moete}`, (m) => m.saksliste.every((p) => p.saksnummer !== undefined), 120_000)));
  const loepenumre = lister.flatMap((m) => m.saksliste.map((p) => Number(p.saksnummer?.split('/')[0]))).toSorted((a, b) => a - b);
  expect(loepenumre).toEqual(Array.from({ length: MOETER * SAKER_PER_MOETE }, (_, i) => i + 1));
  for (const { saksliste } of lister) {
    const numre = saksliste.map((p) => Number(p.saksnummer?.split('/')[0]));
    expect(numre).toEqual(numre.toSorted((a, b) => a - b));
  }
});
