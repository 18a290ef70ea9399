import { pdf } from '../../libs/platform/files/filer.testdata';
import { erFeilfri, knapp, Moetescene, send, sendTomt } from './moetescene';
import { type Maate, TO_MAATER, type Vindu } from './oppsett';

jest.setTimeout(240_000);

const SLUG = 'innspillene';
const PARTER = ['Askvik kommune', 'Bortnes kommune', 'Cirkeløy kommune'] as const;
interface Runde { readonly status: string; readonly trukketFordi?: string; readonly mottakere: readonly { readonly navn: string; readonly kvittert?: string; readonly varslet?: string; readonly svar: readonly { readonly maate: string }[] }[]; readonly frist: { readonly dato?: string } }

let ms: Moetescene;
beforeAll(async () => {
  ms = await Moetescene.ny(SLUG, 'Innspillene');
  for (const [nr, navn] of PARTER.entries()) {
    const { id, klient } = await ms.scene.bruker(`${SLUG}-post-${nr}`, `Per Post ${nr}`);
    await ms.scene.rolle(id, 'postmottak', await ms.scene.part(navn, 'kommune'));
    await klient.ventTil<{ roller: readonly unknown[] }>('/meg', (meg) => meg.roller.length > 0);
  }
}, 180_000);
afterAll(() => ms?.stopp());
afterEach(() => ms?.nettleser.lukkVinduene());

const dialogen = (v: Vindu) => v.side.getByRole('dialog');
const rad = (v: Vindu, navn: string) => v.side.getByRole('row').filter({ hasText: navn });

describe.each(TO_MAATER)('en innspillsrunde, $navn', (maate: Maate) => {
  const tittel = `Utkast til samhandlingsreform ${maate.maalform}`;
  let id = '';
  const runden = (ferdig: (r: Runde) => boolean) => ms.siri.ventTil<Runde>(`/innspill/${id}`, ferdig);
  const hos = (r: Runde, nr: number) => r.mottakere.find((m) => m.navn === PARTER[nr]);
  const som = (hvem: string) => ms.nettleser.som(hvem, `/${SLUG}/innspill/${id}`, maate);

  test('sendes av sekretariatet til alle partene, med spørsmål, vedlegg og frist', async () => {
    const sak = await ms.sak(tittel);
    await ms.siri.ventTil<{ elementer: readonly { sakId: string | null }[] }>(`/soek?slag=sak&q=samhandlingsreform%20${maate.maalform}`, (s) => s.elementer.some((e) => e.sakId === sak));
    const v = await ms.nettleser.som(ms.sekretaer, `/${SLUG}/innspill`, maate);
    await v.hand.trykk(v.side.getByRole('button', { name: v.t('Start en runde', 'Start ein runde') }).or(v.side.getByRole('link', { name: v.t('Start en runde', 'Start ein runde') })));
    const sendKnapp = knapp(v, 'Send til alle');
    await v.hand.trykk(sendKnapp);
    await v.side.locator('.ds-error-summary').getByRole('listitem').nth(3).waitFor();
    await erFeilfri(v);
    await v.hand.skriv(v.side.getByLabel(v.t('Finn saken', 'Finn saka')), `samhandlingsreform ${maate.maalform}`);
    await v.side.locator('#runde-sak option').filter({ hasText: tittel }).waitFor({ state: 'attached' });
    await v.hand.velg(v.side.locator('#runde-sak'), tittel);
    await v.hand.skriv(v.side.locator('#runde-tittel'), `Innspill til ${tittel}`);
    await v.hand.trykk(v.side.getByRole('checkbox', { name: v.t('Velg alle parter', 'Vel alle partar') }));
    await v.side.locator('#runde-vedlegg').setInputFiles({ name: 'Notat om reformen.pdf', mimeType: 'application/pdf', buffer: pdf(`Notat ${maate.maalform}`) });
    await v.side.locator('.filliste').getByText(v.t('Lastet opp', 'Lasta opp'), { exact: false }).waitFor();
    await v.hand.skriv(v.side.locator('#runde-spoersmaal-1'), 'Hva mener dere om utkastet?');
    await v.hand.trykk(knapp(v, 'Legg til spørsmål'));
    await v.hand.skriv(v.side.locator('#runde-spoersmaal-2'), 'Støtter dere punkt 3?');
    await v.hand.velg(v.side.getByLabel(v.t('Svaret er')).nth(1), v.t('Ja eller nei'));
    await v.hand.skriv(v.side.getByLabel(v.t('Dag'), { exact: true }), '2026-04-20');
    await erFeilfri(v);
    await v.hand.trykk(sendKnapp);
    await v.side.getByRole('heading', { level: 1, name: `Innspill til ${tittel}` }).waitFor();
    id = new URL(v.side.url()).pathname.split('/').at(-1) ?? '';
    await rad(v, PARTER[2]).getByText(v.t('Har ikke svart', 'Har ikkje svart')).waitFor();
    await erFeilfri(v);
  });

  test('en part bekrefter mottak, leser vedlegget og svarer der spørsmålene står', async () => {
    const v = await ms.nettleser.som(`${SLUG}-post-0`, `/${SLUG}/innspill`, maate);
    await v.hand.trykk(v.side.getByRole('link', { name: `Innspill til ${tittel}` }).first());
    const svar = v.side.getByRole('region', { name: `Svar for ${PARTER[0]}` });
    const [fil] = await Promise.all([v.side.waitForEvent('download'), v.hand.trykk(v.side.getByRole('link', { name: 'Notat om reformen.pdf' }))]);
    expect(fil.suggestedFilename()).toBe('Notat om reformen.pdf');
    await v.hand.trykk(svar.getByRole('button', { name: v.t('Bekreft mottak', 'Stadfest mottak') }));
    await runden((r) => hos(r, 0)?.kvittert !== undefined);
    await v.hand.trykk(svar.getByRole('button', { name: 'Send svaret' }));
    await v.side.locator('.ds-error-summary').getByRole('link').nth(1).waitFor();
    await erFeilfri(v);
    await v.hand.skriv(svar.getByLabel('1. Hva mener dere om utkastet?'), 'Vi støtter det, men ikke fristen.');
    await v.hand.trykk(svar.getByRole('radio', { name: 'Ja', exact: true }));
    await v.hand.trykk(svar.getByRole('button', { name: 'Send svaret' }));
    await svar.getByRole('status').filter({ hasText: v.t('Dere svarte', 'De svarte') }).waitFor();
    await v.side.getByText('Vi støtter det, men ikke fristen.').first().waitFor();
    await erFeilfri(v);
  });

  test('en annen sier når den svarer, og står som varslet', async () => {
    const v = await som(`${SLUG}-post-1`);
    const varsle = v.t('Si når dere svarer', 'Sei når de svarar');
    await v.hand.trykk(knapp(v, varsle));
    await sendTomt(v, dialogen(v), varsle, new RegExp(v.t('Velg en dag', 'Vel ein dag')));
    await v.hand.skriv(dialogen(v).getByLabel(v.t('Vi svarer innen', 'Vi svarar innan')), '2026-04-17');
    await send(v, dialogen(v), varsle);
    await rad(v, PARTER[1]).getByText(v.t('Har varslet', 'Har varsla')).waitFor();
    expect(hos(await runden((r) => hos(r, 1)?.varslet !== undefined), 1)?.varslet).toBe('2026-04-17');
  });

  test('sekretariatet purrer bare den som er taus, etter å ha lest brevet, og fører inn svaret som kom på e-post', async () => {
    ms.saksgang.klokke.sett(maate.maalform === 'nn' ? '2026-03-12T08:00:00.000Z' : '2026-03-06T08:00:00.000Z');
    const v = await som(ms.sekretaer);
    await v.hand.trykk(knapp(v, 'Purr de tause', 'Purr dei tause'));
    await v.hand.trykk(dialogen(v).getByText(v.t(`Les brevet til ${PARTER[2]}`)));
    await dialogen(v).getByText(`Per Post 2`).waitFor();
    expect(await dialogen(v).getByText(PARTER[1]).count()).toBe(0);
    await erFeilfri(v);
    await send(v, dialogen(v), 'Send 1 brev');
    const utenfra = v.t('Før inn svar som kom utenfra', 'Før inn svar som kom utanfrå');
    await v.hand.trykk(v.side.locator('summary').filter({ hasText: utenfra }));
    await v.hand.velg(v.side.getByLabel(v.t('Hvem kom svaret fra?', 'Kven kom svaret frå?')), PARTER[2]);
    await v.hand.skriv(v.side.locator('#svar-utenfra-1'), 'Ingen innvendinger.');
    await v.hand.trykk(v.side.locator('#svar-utenfra-2').getByRole('radio', { name: 'Nei', exact: true }));
    await v.hand.trykk(knapp(v, utenfra));
    await v.side.locator('.ds-error-summary').getByText(v.t('Skriv hvordan svaret kom', 'Skriv korleis svaret kom')).waitFor();
    await erFeilfri(v);
    await v.hand.skriv(v.side.locator('#utenfra-begrunnelse'), 'E-post i dag');
    await v.hand.trykk(knapp(v, utenfra));
    expect(hos(await runden((r) => (hos(r, 2)?.svar.length ?? 0) > 0), 2)?.svar).toMatchObject([{ maate: 'registrert-utenfra' }]);
    await rad(v, PARTER[2]).getByText('Har svart', { exact: true }).waitFor();
    await erFeilfri(v);
  });

  test('fristen flyttes med en grunn, og runden sammenstilles og er slutt', async () => {
    const v = await som(ms.sekretaer);
    const endre = v.t('Endre fristen');
    await v.hand.trykk(knapp(v, endre));
    await v.hand.skriv(dialogen(v).getByLabel('Dag', { exact: true }), '2026-04-27');
    await v.hand.skriv(dialogen(v).getByLabel(v.t('Begrunnelse', 'Grunngiving')), 'Påske');
    await send(v, dialogen(v), endre);
    expect((await runden((r) => r.frist.dato === '2026-04-27')).frist.dato).toBe('2026-04-27');
    await v.hand.trykk(knapp(v, 'Sammenstill og avslutt', 'Samanstill og avslutt'));
    await send(v, dialogen(v), v.t('Sammenstill og avslutt', 'Samanstill og avslutt'));
    await v.side.getByText(v.t('Sammenstilt', 'Samanstilt'), { exact: true }).first().waitFor();
    expect((await runden((r) => r.status === 'sammenstilt')).status).toBe('sammenstilt');
    const [fil] = await Promise.all([v.side.waitForEvent('download'), v.hand.trykk(v.side.getByRole('link', { name: v.t('Last ned PDF') }))]);
    expect(fil.suggestedFilename()).toMatch(/\.pdf$/);
    await erFeilfri(v);
  });

  test('en runde som ikke skulle vært sendt, trekkes med grunnen', async () => {
    const sak = await ms.sak(`Trekkes ${maate.maalform}`);
    const parter = (await ms.siri.hent<{ elementer: readonly { id: string }[] }>('/parter')).elementer;
    ({ id } = await ms.siri.post('/innspill', { sakId: sak, tittel: 'Trekkes', mottakere: parter.map((p) => ({ slag: 'part', id: p.id })), spoersmaal: [{ tekst: 'Hva?', slag: 'fritekst' }], frist: { presisjon: 'ikke-oppgitt' } }));
    const v = await som(ms.sekretaer);
    const trekk = v.t('Trekk runden');
    await v.hand.trykk(knapp(v, trekk));
    await sendTomt(v, dialogen(v), trekk, new RegExp(v.t('Skriv en begrunnelse', 'Skriv ei grunngiving')));
    await v.hand.skriv(dialogen(v).getByLabel(v.t('Begrunnelse', 'Grunngiving')), 'Feil utkast');
    await send(v, dialogen(v), trekk);
    await v.side.getByText(v.t('Runden ble trukket: Feil utkast', 'Runden vart trekt: Feil utkast')).waitFor();
    expect(await runden((r) => r.status === 'trukket')).toMatchObject({ trukketFordi: 'Feil utkast' });
    await erFeilfri(v);
  });
});
