import { type Saksgang, startSaksgang } from '../support/saksgang';
import { MAATER, Nettleser } from './oppsett';
import { Blikk, rammen, VISNINGER } from './skjermer/blikk';
import { brettUt, trykkPaaAlt } from './skjermer/knapper';
import { fortell, type Ider, navnPaa, type Rad, RADER, stiTil } from './skjermer/rader';
import { ruterIWeben } from './skjermer/ruter';

jest.setTimeout(240_000);

let saksgang: Saksgang;
let nettleser: Nettleser;
let ider: Ider;
const vinduer = new Map<string, Promise<Blikk>>();
/** Names of the buttons that have been pressed, by route: another row of the same route presses only what is new there. */
const proevde = new Map<string, Set<string>>();

beforeAll(async () => {
  saksgang = await startSaksgang({ plattformadmin: 'plattformadmin', naa: new Date().toISOString() });
  ider = await fortell(saksgang);
  nettleser = await Nettleser.start(saksgang);
}, 240_000);
afterAll(async () => {
  await nettleser?.stopp();
  await saksgang?.stopp();
});

/** Each person has one window for each written form. */
function blikket(som: string, maate: (typeof MAATER)[number]): Promise<Blikk> {
  const noekkel = `${som} ${maate.maalform}`;
  const blikk = vinduer.get(noekkel) ?? nettleser.som(som, '/tilgjengelighet', maate).then((v) => Blikk.med(v));
  vinduer.set(noekkel, blikk);
  return blikk;
}

test('hver rute i weben har en rad her, og hver rad har en rute', () => {
  expect([...new Set(RADER.map((r) => r.rute))].sort()).toEqual(ruterIWeben());
});

const SKJERMER = RADER.map((r) => [navnPaa(r), r] as const);

describe.each(MAATER.filter((m) => m.haand === 'mus'))('$navn', (maate) => {
  const titler = new Map<string, string>();

  test.each(SKJERMER)('%s er feilfri, lys og mørk, bred og smal', async (_navn, rad: Rad) => {
    const blikk = await blikket(rad.som, maate);
    await blikk.gaaTil(stiTil(rad, ider));
    const { tittel, lang, nivaaer, foerInnholdet } = await rammen(blikk.v.side);
    expect({ lang, h1: nivaaer.filter((n) => n === 1).length, hopper: nivaaer.filter((n, i) => n > (nivaaer[i - 1] ?? 0) + 1) }).toEqual({ lang: maate.maalform, h1: 1, hopper: [] });
    expect(tittel).toMatch(/\S – Saksgang$/);
    expect(titler.get(tittel) ?? rad.rute).toBe(rad.rute);
    titler.set(tittel, rad.rute);
    if (foerInnholdet !== '') await hopp(blikk, maate.maalform === 'nn' ? 'Hopp til hovudinnhald' : 'Hopp til hovedinnhold');
    await brettUt(blikk);
    expect([...await blikk.finner(VISNINGER[maate.maalform]), ...blikk.feil()]).toEqual([]);
  });
});

test.each(SKJERMER)('%s på papir har innholdet og ikke knappene', async (_navn, rad: Rad) => {
  const blikk = await blikket(rad.som, MAATER[0] as (typeof MAATER)[number]);
  await blikk.gaaTil(stiTil(rad, ider));
  expect(await blikk.paaPapir()).toEqual([]);
  blikk.feil();
});

test('en side som ikke finnes, sier det også i vinduets navn', async () => {
  const blikk = await blikket('fjord-sekretariat', MAATER[0] as (typeof MAATER)[number]);
  const { side } = blikk.v;
  for (const sti of [`/fjordkysten/saker/${ider.part}`, '/fjordkysten/ukjent', '/fjordkysten/saker/ny/ukjent']) {
    await side.goto('/fjordkysten/saker');
    await side.waitForFunction(() => document.title.startsWith('Saker'));
    await side.goto(sti);
    await side.getByRole('heading', { level: 1, name: 'Siden finnes ikke' }).waitFor();
    expect(await side.title()).toBe('Siden finnes ikke – Saksgang');
  }
  blikk.feil();
});

/** The first that Tab meets leads past what all pages begin with. */
async function hopp({ v: { side } }: Blikk, navn: string): Promise<void> {
  const lenke = side.getByRole('link', { name: navn });
  expect(await lenke.evaluate((e) => e === document.querySelector('a[href], button, input, select, textarea, summary, [tabindex="0"]'))).toBe(true);
  await lenke.focus();
  expect(await lenke.evaluate((e) => e.getBoundingClientRect().top >= 0 && e.getBoundingClientRect().height > 20)).toBe(true);
  await side.keyboard.press('Enter');
  await side.waitForFunction(() => document.activeElement === document.querySelector('main'));
}

test.each(SKJERMER)('det knappene åpner på %s, er feilfritt og slipper en tilbake', async (_navn, rad: Rad) => {
  const [blikk, sti] = [await blikket(rad.som, MAATER[0] as (typeof MAATER)[number]), stiTil(rad, ider)];
  const proevd = proevde.get(rad.rute) ?? new Set<string>();
  proevde.set(rad.rute, proevd);
  await blikk.gaaTil(sti);
  await brettUt(blikk);
  const { funn, dialoger } = await trykkPaaAlt(blikk, sti, proevd);
  expect(funn).toEqual([]);
  expect(dialoger.length).toBeGreaterThanOrEqual(rad.dialoger ?? 0);
});
