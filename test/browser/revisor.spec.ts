import { avtaleHendelser } from '#avtale';
import { sakHendelser } from '#sak';
import { endretForslag } from '../e2e/innsyn/endret-forslag';
import { behandling, HASH, id, meldt, punkt } from '../e2e/innsyn/historie';
import { moetteVara } from '../e2e/innsyn/moette-vara';
import { innsynsscene, type Innsynsscene } from '../e2e/innsyn/scene';
import { axeFinner } from './axe';
import { type Maate, MAATER, Nettleser, type Vindu } from './oppsett';

jest.setTimeout(240_000);

const SLUG = 'innsyn';
const OPPDRAG = 'Lage plan for vaktordningen';

let s: Innsynsscene;
let nettleser: Nettleser;

/** A history that has been lived since 2021, and an auditor who comes to it in May 2026. */
beforeAll(async () => {
  s = await innsynsscene();
  const revisor = await s.scene.bruker('innsyn-revisor', 'Rita Revisor');
  await s.scene.rolle(revisor.id, 'revisor');
  const organ = { id: s.ssu, slag: 'ssu', navn: 'Strategisk utvalg' } as const;
  const vedtatt = behandling('07/26', organ, { punkter: [punkt(1, 'Sekretariatet lager en plan.', { klasse: 'BESTILLING', virkninger: [{ slag: 'oppdrag', hva: OPPDRAG, frist: { presisjon: 'ikke-oppgitt' }, bindende: true }] })] });
  const da = { registrert: '2026-04-22T14:00:00.000Z' };
  await s.historie.skriv(sakHendelser, id('vaktsaken'), meldt('Felles vaktordning'), da);
  await s.historie.skriv(sakHendelser, id('vaktsaken'), { type: 'SakVedtattISSU', data: { behandling: vedtatt } }, da);
  const avtale = id('vaktavtalen');
  const parter = [{ partId: s.part, navn: 'Fjordvik kommune' }, { partId: await s.scene.part('Sundnes kommune', 'kommune'), navn: 'Sundnes kommune' }];
  await s.historie.skriv(avtaleHendelser, avtale, { type: 'AvtaleOpprettet', data: { navn: 'Vaktavtalen', slag: 'saeravtale', kreverSignatur: true, kreverGodkjenningFoerSignatur: false } }, da);
  await s.historie.skriv(avtaleHendelser, avtale, { type: 'AvtaleSendtTilPartene', data: { navn: 'Vaktavtalen', parter, svarfrist: '2026-06-01', ikrafttredelse: { regel: 'alle-signert' }, paaminnelser: [], runde: 1, sakId: id('vaktsaken'), punkt: 1, versjon: 1, hash: HASH } }, da);
  await s.historie.skriv(avtaleHendelser, avtale, { type: 'PartGodkjente', data: { partId: s.part, runde: 1, dato: '2026-04-24', maate: 'registrert-utenfra', rolle: 'sekretariat' } }, { registrert: '2026-04-24T08:00:00.000Z' });
  await moetteVara(s);
  await endretForslag(s);
  s.saksgang.klokke.sett('2026-05-04T08:00:00.000Z');
  await revisor.klient.ventTil<{ elementer: readonly unknown[] }>('/forpliktelser?uten=dato', (f) => f.elementer.length > 0);
  nettleser = await Nettleser.start(s.saksgang);
}, 240_000);
afterAll(async () => {
  await nettleser?.stopp();
  await s?.stopp();
});

async function erFeilfri(v: Vindu): Promise<void> {
  expect(await axeFinner(v.side)).toEqual([]);
  expect(v.feil).toEqual([]);
  expect(await v.side.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
}

const fane = (v: Vindu, navn: string) => v.hand.trykk(v.side.getByRole('navigation', { name: v.t('Måter å lete på', 'Måtar å leite på') }).getByRole('link', { name: navn }));

async function spoer(v: Vindu, spoersmaal: string, felt: Readonly<Record<string, string>> = {}): Promise<void> {
  await v.hand.velg(v.side.getByLabel(v.t('Hva vil du vite?', 'Kva vil du vite?')), spoersmaal);
  for (const [navn, verdi] of Object.entries(felt)) {
    const feltet = v.side.getByLabel(navn);
    if (await feltet.evaluate((e) => e.tagName === 'SELECT')) await v.hand.velg(feltet, verdi);
    else await v.hand.skriv(feltet, verdi);
  }
  await v.hand.trykk(v.side.getByRole('button', { name: v.t('Vis svaret') }));
}

async function visListen(v: Vindu, dag: string): Promise<void> {
  await v.hand.skriv(v.side.getByLabel(v.t('Slik det var kjent ved slutten av')), dag);
  await v.hand.trykk(v.side.getByRole('button', { name: v.t('Vis listen', 'Vis lista') }));
}

/** What a person sees has no name or date that only a machine would write. */
async function erOrd(v: Vindu): Promise<void> {
  expect((await v.side.getByRole('main').innerText()).match(/\b[a-z]+[A-Z]\w*|\d{4}-\d{2}-\d{2}|\b(?:true|false|null)\b/g)).toBeNull();
}

const rad = (v: Vindu, navn: RegExp) => v.side.getByRole('row').filter({ hasText: navn });

describe.each(MAATER)('en revisor leter i historikken, $navn', (maate: Maate) => {
  let v: Vindu;
  beforeAll(async () => {
    v = await nettleser.som('innsyn-revisor', `/${SLUG}/historikk`, maate);
  }, 120_000);

  test('når møtet skulle være, svarer listen slik det var kjent da', async () => {
    await fane(v, v.t('Slik det var'));
    await v.hand.velg(v.side.getByLabel(v.t('Liste'), { exact: true }), v.t('Møtene', 'Møta'));
    const kjent = async (dag: string, naar: RegExp) => {
      await visListen(v, dag);
      await rad(v, /Partnerskapsmøtet/).filter({ hasText: naar }).waitFor();
      await erFeilfri(v);
    };
    await kjent('2021-10-01', /21\. april 2022/);
    await kjent('2021-10-07', /7\. april 2022/);
  });

  test('et treff i søket fører til hendelsen, med hvem, når og hvorfor', async () => {
    await fane(v, 'Søk');
    await v.hand.skriv(v.side.getByLabel(v.t('Ord i teksten')), 'påsken');
    await v.hand.trykk(v.side.getByRole('button', { name: 'Søk', exact: true }));
    await v.hand.trykk(v.side.getByRole('main').getByRole('link', { name: /flytt/i }).first());
    await v.side.getByRole('heading', { level: 1, name: v.t('Hendelse', 'Hending') }).waitFor();
    await v.side.getByText('Kolliderer med påsken').first().waitFor();
    await v.side.getByText('Siri Sekretær').first().waitFor();
    await v.hand.trykk(v.side.getByText(v.t('Det som ble registrert', 'Det som vart registrert')));
    await v.side.locator('.verdier').getByText('7. april 2022').first().waitFor();
    await erOrd(v);
    await erFeilfri(v);
    await v.hand.trykk(v.side.getByRole('main').getByRole('link', { name: 'Historikk' }));
  });

  test('hva som ble endret fra alternativ 1, punkt for punkt, med det som gikk ut ved siden av det som kom inn', async () => {
    await fane(v, 'Søk');
    await v.hand.skriv(v.side.getByLabel(v.t('Ord i teksten')), 'Akuttgruppen');
    await v.hand.trykk(v.side.getByRole('button', { name: 'Søk', exact: true }));
    await v.hand.trykk(v.side.getByRole('main').getByRole('link', { name: /^(?:Sak|Saka) ?: Felles beredskapsplan/ }).first());
    await v.side.getByRole('heading', { level: 1, name: 'Felles beredskapsplan' }).waitFor();
    await v.hand.trykk(v.side.getByRole('tab', { name: 'Vedtak' }));
    await v.side.getByText('Fagutvalget skriver utkastet.').waitFor();
    const [ut, inn] = [v.side.locator('del'), v.side.locator('ins')];
    expect(await Promise.all([ut, inn].map((l) => l.allInnerTexts()))).toEqual([
      [/Fagutvalget/, /skal/, /orientering/, /november/].map((m): unknown => expect.stringMatching(m)),
      [/Akuttgruppen/, /kan/, /godkjenning/, /desember/].map((m): unknown => expect.stringMatching(m)),
    ]);
    await v.side.getByText('Utkastet skal sendes på høring.').waitFor();
    await erFeilfri(v);
    await v.side.goto(`/${SLUG}/historikk`);
  });

  test('hvilke saker utvalget sendte til partene 11. mars', async () => {
    await fane(v, v.t('Spørsmål'));
    await spoer(v, v.t('Hvilke saker ble sendt til partene, og hvor langt er hver kommet?', 'Kva saker vart sende til partane, og kor langt er kvar komen?'), { [v.t('Fra og med', 'Frå og med')]: '2026-03-11', [v.t('Til og med')]: '2026-03-11' });
    await rad(v, /12\/26 =Samarbeid om nyresykdom/).waitFor();
    expect(await v.side.getByRole('row').count()).toBe(2);
    await erFeilfri(v);
  });

  test('hvilke vedtak som virker fra før de ble fattet', async () => {
    await spoer(v, v.t('Hvilke vedtak virker fra før de ble fattet?', 'Kva vedtak verkar frå før dei vart gjorde?'));
    await rad(v, /12\/26.*1\. januar 2026/).waitFor();
  });

  test('hva som er lovet utvalget', async () => {
    await spoer(v, v.t('Hvilke saker har vedtak lovet, til hvilket organ og når?', 'Kva saker har vedtak lova, til kva organ og når?'));
    await rad(v, /Lovet sak 1.*juni 2026/).waitFor();
    await rad(v, /Lovet sak 2.*mai 2026/).waitFor();
    await erFeilfri(v);
  });

  test('hva som skal til områdeutvalgene, og når', async () => {
    await spoer(v, v.t('Hvilke saker har vedtak lovet, til hvilket organ og når?', 'Kva saker har vedtak lova, til kva organ og når?'), { [v.t('Slag organ')]: v.t('Områdeutvalg', 'Områdeutval') });
    await rad(v, /Lovet sak 2.*mai 2026/).waitFor();
    await rad(v, /Lovet sak 3/).waitFor();
    expect(await rad(v, /Lovet sak 1/).count()).toBe(0);
    await erFeilfri(v);
  });

  test('hvem som ikke har svart, og hvor lenge det er ventet', async () => {
    await spoer(v, v.t('Hvem har ikke svart, og hvor lenge har vi ventet?', 'Kven har ikkje svart, og kor lenge har vi venta?'));
    await rad(v, /Vaktavtalen/).filter({ hasText: 'Sundnes kommune' }).filter({ hasText: '22. april 2026' }).waitFor();
    expect(await rad(v, /Fjordvik kommune/).count()).toBe(0);
    await erFeilfri(v);
    await v.hand.trykk(rad(v, /Vaktavtalen/).getByRole('link', { name: /^(?:Se hendelsen|Sjå hendinga)/ }));
    await v.side.getByRole('heading', { level: 1, name: v.t('Hendelse', 'Hending') }).waitFor();
    await v.hand.trykk(v.side.getByText(v.t('Det som ble registrert', 'Det som vart registrert')));
    await v.side.locator('.verdier').getByText('Vaktavtalen').first().waitFor();
    await erFeilfri(v);
    await v.side.goBack();
  });

  test('hvilke vedtak som bygger på et saksgrunnlag', async () => {
    await spoer(v, v.t('Hvilke vedtak viser til saksgrunnlaget?', 'Kva vedtak viser til saksgrunnlaget?'));
    await rad(v, /12\/26/).waitFor();
    expect(await rad(v, /05\/26|07\/26/).count()).toBe(0);
    await erFeilfri(v);
  });

  test('hva som ikke hadde noen dato, slik det var kjent da, og svaret lastet ned', async () => {
    const uten = v.t('Hvilke forpliktelser hadde ingen dato?', 'Kva forpliktingar hadde ingen dato?');
    await spoer(v, uten, { [v.t('Slik det var kjent ved slutten av')]: '2021-09-01' });
    await v.side.getByText(v.t('Svaret er: ingen')).waitFor();
    await spoer(v, uten, { [v.t('Slik det var kjent ved slutten av')]: '2026-04-23' });
    await rad(v, new RegExp(OPPDRAG)).waitFor();
    await erFeilfri(v);
    const [fil] = await Promise.all([v.side.waitForEvent('download'), v.hand.trykk(v.side.getByRole('button', { name: v.t('Last ned som regneark', 'Last ned som rekneark') }))]);
    expect(fil.suggestedFilename()).toBe('uten-dato.csv');
  });

  test('hvor saken om organisasjonskartet sto mellom de to møtene', async () => {
    await fane(v, v.t('Slik det var'));
    await v.hand.skriv(v.side.getByLabel(v.t('Slik det var kjent ved slutten av')), '2021-10-01');
    await v.hand.trykk(v.side.getByRole('button', { name: v.t('Vis listen', 'Vis lista') }));
    await rad(v, /Organisasjonskart/).getByText(v.t('Ikke godkjent', 'Ikkje godkjend')).waitFor();
    await v.hand.skriv(v.side.getByLabel(v.t('Slik det var kjent ved slutten av')), '2021-10-07');
    await v.hand.trykk(v.side.getByRole('button', { name: v.t('Vis listen', 'Vis lista') }));
    await rad(v, /Organisasjonskart/).getByText(v.t('Vedtatt', 'Vedteken')).waitFor();
    await erFeilfri(v);
  });

  test('hvor mange som hadde svart på avtalen en dag', async () => {
    const svart = async (dag: string, antall: string) => {
      await v.hand.velg(v.side.getByLabel(v.t('Liste'), { exact: true }), v.t('Avtalene', 'Avtalane'));
      await v.hand.skriv(v.side.getByLabel(v.t('Slik det var kjent ved slutten av')), dag);
      await v.hand.trykk(v.side.getByRole('button', { name: v.t('Vis listen', 'Vis lista') }));
      await rad(v, /Vaktavtalen/).getByRole('cell').nth(3).filter({ hasText: antall }).waitFor();
    };
    await svart('2026-04-23', '0');
    await svart('2026-04-25', '1');
    await erFeilfri(v);
  });

  test('hvem som møtte som vara for hvem', async () => {
    await fane(v, v.t('Spørsmål'));
    await spoer(v, v.t('Hvem møtte som vara for hvem?', 'Kven møtte som vara for kven?'));
    await rad(v, /Vidar Vara.*Mona Medlem/).waitFor();
    await erFeilfri(v);
  });

  test('saken selv viser, på den dagen man velger, at kartet ikke var godkjent, og sier at det er fortid', async () => {
    await v.side.goto(`/${SLUG}/saker/${id('kartet')}?per=2021-01-01`);
    await v.side.getByRole('heading', { level: 1, name: v.t('Saken slik den var', 'Saka slik ho var') }).waitFor();
    await v.side.getByText(v.t('Saken var ikke kjent 1. januar 2021', 'Saka var ikkje kjend 1. januar 2021')).waitFor();
    expect(await v.side.getByText('Organisasjonskart').count()).toBe(0);
    await v.side.goto(`/${SLUG}/saker/${id('kartet')}?per=2021-09-20`);
    await v.side.getByRole('heading', { level: 1, name: 'Organisasjonskart' }).waitFor();
    await v.side.getByText(v.t('Ikke godkjent', 'Ikkje godkjend')).first().waitFor();
    await erFeilfri(v);
    await v.hand.skriv(v.side.getByLabel(v.t('Dag', 'Dag'), { exact: true }), '2021-10-07');
    await v.side.getByText(v.t('Vedtatt', 'Vedteken')).first().waitFor();
    await erFeilfri(v);
  });

  test('hva som ble endret i en avtale, står med ord og datoer slik folk skriver dem', async () => {
    await v.side.goto(`/${SLUG}/historikk?vis=endringer&gjelder=avtale&avtale=${id('vaktavtalen')}&fra=2026-04-21&til=2026-04-25`);
    await rad(v, new RegExp(v.t('Krever godkjenning før signatur.*nei', 'Krev godkjenning før signatur.*nei'))).waitFor();
    await rad(v, /Svarfrist.*1\. juni 2026/).waitFor();
    await rad(v, new RegExp(v.t('Ikrafttredelse.*Når alle har signert', 'Iverksetjing.*Når alle har signert'))).waitFor();
    await erOrd(v);
    await erFeilfri(v);
  });

  test('tallene for arbeidet, slik de var kjent da, uten å bli avbrutt av at siden er bred', async () => {
    await v.side.goto(`/${SLUG}/statistikk?per=2026-04-23`);
    await v.side.getByRole('heading', { name: v.t('Hva det ble til', 'Kva det vart til') }).waitFor();
    await rad(v, new RegExp(v.t('Strategisk utvalg.*Bestilling'))).first().waitFor();
    await erFeilfri(v);
  });
});

test('tilgjengelighetserklæringen kan leses uten å logge inn, i begge målformer', async () => {
  const v = await nettleser.som('innsyn-revisor', `/${SLUG}`);
  await v.side.context().clearCookies();
  await v.side.goto('/tilgjengelighet');
  await v.side.getByRole('heading', { level: 1, name: 'Tilgjengelighetserklæring' }).waitFor();
  await erFeilfri(v);
  await v.hand.trykk(v.side.getByRole('button', { name: 'Nynorsk' }));
  await v.side.getByRole('heading', { level: 1, name: 'Tilgjengeerklæring' }).waitFor();
  await erFeilfri(v);
});

test('det som skrives ut fra en mørk skjerm, skrives ut som fra en lys', async () => {
  const v = await nettleser.som('innsyn-revisor', `/${SLUG}/historikk`, MAATER[0], { morkt: true });
  const sidene = (farger: string) => v.side.locator(`html[data-color-scheme=${farger}]`).waitFor();
  await sidene('auto');
  await v.side.emulateMedia({ media: 'print' });
  await sidene('light');
  await v.side.emulateMedia({ media: 'screen' });
  await sidene('auto');
});
