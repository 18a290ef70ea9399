import { erFeilfri, knapp, Moetescene, send } from './moetescene';
import { TO_MAATER } from './oppsett';

jest.setTimeout(240_000);

interface Moetesvar { readonly revisjon: number; readonly innkallinger: readonly { readonly versjon: number; readonly mottakere: readonly string[] }[] }

let ms: Moetescene;
beforeAll(async () => {
  ms = await Moetescene.ny('innkallingene', 'Innkallingene');
}, 180_000);
afterAll(() => ms?.stopp());
afterEach(() => ms?.nettleser.lukkVinduene());

describe.each(TO_MAATER)('innkallingen $navn', (maate) => {
  test('sendes til dem som vises fram, og neste saksliste viser hva som er nytt og hva som kom for sent, og sendes for seg', async () => {
    const { organ, leif, mari, vera } = await ms.organ(`Innkalles ${maate.navn}`);
    await ms.siri.put(`/organer/${organ}/innleveringsfrist`, { antall: 30, enhet: 'dager', begrunnelse: 'Papirene må bli lest' });
    await ms.siri.ventTil<{ innlevering: object | null }>(`/organer/${organ}`, (o) => o.innlevering !== null);
    const moete = await ms.planlegg({ organ, tittel: 'Med innkalling', dato: '2026-04-20' });
    await ms.fastsett(moete, [await ms.sak(`Den første ${maate.navn}`)]);
    const v = await ms.nettleser.som(ms.sekretaer, `/innkallingene/moeter/${moete}`, maate);
    const del = v.side.getByRole('region', { name: v.t('Innkalling'), exact: true });
    const dialog = v.side.getByRole('dialog', { name: v.t('Send innkallingen', 'Send innkallinga') });

    await v.hand.trykk(knapp(v, 'Send innkallingen', 'Send innkallinga'));
    for (const navn of ['Leif Leder', 'Mari Medlem', 'Siri Sekretær']) await dialog.getByText(navn).waitFor();
    await dialog.getByText(v.t('3 personer får brevet.', '3 personar får brevet.')).waitFor();
    await v.hand.trykk(dialog.getByRole('checkbox', { name: 'Vera Vara' }));
    await dialog.getByText(v.t('4 personer får brevet.', '4 personar får brevet.')).waitFor();
    await erFeilfri(v);
    await send(v, dialog, 'Send på e-post');
    await del.getByText(v.t('Versjon 1 ble sendt 2. mars 2026 kl. 09.00 til 4 personer.', 'Versjon 1 vart send 2. mars 2026 kl. 09.00 til 4 personar.')).waitFor();
    expect(await knapp(v, 'Send innkallingen', 'Send innkallinga').count()).toBe(0);

    const sen = `Den sene ${maate.navn}`;
    ms.saksgang.klokke.sett('2026-03-25T08:00:00.000Z');
    await ms.siri.post(`/moeter/${moete}/saksliste`, { sakId: await ms.sak(sen), dispensasjon: 'Kom i går' });
    await ms.siri.post(`/moeter/${moete}/sakslisteversjoner`, {});
    ms.saksgang.klokke.sett('2026-03-02T08:00:00.000Z');
    const nytt = v.side.getByRole('region', { name: v.t('Nytt eller endret siden saksliste 1', 'Nytt eller endra sidan sakliste 1') });
    await nytt.getByRole('listitem').filter({ hasText: sen }).filter({ hasText: v.t('Kom for sent', 'Kom for seint') }).waitFor();
    expect(await nytt.getByRole('listitem').count()).toBe(1);
    await del.getByText(v.t('Versjon 2 er fastsatt, men ikke sendt ennå.', 'Versjon 2 er fastsett, men ikkje send enno.')).waitFor();
    await erFeilfri(v);
    await v.hand.trykk(knapp(v, 'Send innkallingen', 'Send innkallinga'));
    await dialog.getByText(v.t('4 personer får brevet.', '4 personar får brevet.')).waitFor();
    await send(v, dialog, 'Send på e-post');
    await del.getByText(v.t('Versjon 2 ble sendt', 'Versjon 2 vart send')).waitFor();
    await erFeilfri(v);
    const { innkallinger } = await ms.siri.hent<Moetesvar>(`/moeter/${moete}`);
    expect(innkallinger.map((i) => i.versjon)).toEqual([1, 2]);
    for (const { mottakere } of innkallinger) expect(mottakere).toEqual(expect.arrayContaining([leif, mari, vera]));
  });

  test('møtene følges i egen kalender på en hemmelig adresse, og en ny adresse avslutter den gamle', async () => {
    const navn = `innkallingene-${maate.maalform}`;
    const { id, klient } = await ms.scene.bruker(navn, 'Kari Kalender');
    await ms.scene.rolle(id, 'saksinnmelder');
    await klient.ventTil<{ roller: readonly unknown[] }>('/meg', (meg) => meg.roller.length > 0);
    const v = await ms.nettleser.som(navn, '/innkallingene/moeter', maate);
    await v.hand.trykk(knapp(v, 'Få en adresse å abonnere på', 'Få ei adresse å abonnere på'));
    const felt = v.side.getByLabel(v.t('Din kalenderadresse', 'Kalenderadressa di'));
    await felt.waitFor();
    const gammel = await felt.inputValue();
    expect(gammel).toMatch(/\/kalender\/.+\.ics$/);
    await v.side.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await v.hand.trykk(knapp(v, 'Kopier adressen', 'Kopier adressa'));
    await v.side.getByText(v.t('Adressen er kopiert.', 'Adressa er kopiert.')).waitFor();
    expect(await v.side.evaluate(() => navigator.clipboard.readText())).toBe(gammel);
    await erFeilfri(v);
    await v.hand.trykk(knapp(v, 'Lag en ny adresse', 'Lag ei ny adresse'));
    const dialog = v.side.getByRole('dialog', { name: v.t('Lag en ny adresse', 'Lag ei ny adresse') });
    await dialog.getByText(v.t('Den gamle adressen slutter å virke med en gang.', 'Den gamle adressa sluttar å verke med ein gong.')).waitFor();
    await erFeilfri(v);
    await send(v, dialog, 'Lag ny adresse');
    const ny = await felt.inputValue();
    const svarer = async (adresse: string) => (await fetch(new URL(new URL(adresse).pathname, ms.saksgang.adresse))).status;
    expect([ny === gammel, await svarer(gammel), await svarer(ny)]).toEqual([false, 404, 200]);
  });
});
