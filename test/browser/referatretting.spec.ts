import { erFeilfri, IDAG, knapp, Moetescene, send, sendTomt } from './moetescene';
import { TO_MAATER, type Vindu } from './oppsett';

jest.setTimeout(240_000);

interface Referat { readonly status: string; readonly kommentarer: readonly { readonly tekst: string; readonly besvart?: { readonly utfall: string; readonly svar: string } }[]; readonly rettelser: readonly { readonly opprinnelig: string; readonly rettet: string; readonly begrunnelse?: string }[] }

let ms: Moetescene;
beforeAll(async () => {
  ms = await Moetescene.ny('referatfjorden', 'Referatfjorden');
}, 180_000);
afterAll(() => ms?.stopp());

const utfall = (v: Vindu) => ({ ja: v.t('Tatt til følge', 'Teken til følgje'), svar: v.t('Svar på kommentaren'), send: v.t('Send svaret') });

/** A comment that says nothing is not sent; one that does is answered, and the answer says why. */
async function kommenterOgSvar(v: Vindu): Promise<void> {
  await v.hand.trykk(knapp(v, 'Send kommentaren'));
  await v.side.getByText(v.t('Velg hvem kommentaren er fra', 'Vel kven kommentaren er frå')).waitFor();
  await v.side.getByText(v.t('Skriv kommentaren, eller velg «Ingen merknader»', 'Skriv kommentaren, eller vel «Ingen merknader»')).waitFor();
  await erFeilfri(v);
  await v.hand.velg(v.side.getByRole('combobox', { name: v.t('Hvem er den fra?', 'Kven er han frå?') }), 'Mari Medlem');
  await v.hand.skriv(v.side.getByRole('textbox', { name: v.t('Skriv en kommentar', 'Skriv ein kommentar') }), 'Vi drøftet det lenge.');
  await v.hand.trykk(knapp(v, 'Send kommentaren'));
  await v.hand.trykk(knapp(v, 'Svar på kommentaren'));
  const ord = utfall(v);
  const dialog = v.side.getByRole('dialog', { name: ord.svar });
  await sendTomt(v, dialog, ord.send, /Fyll ut «Svar»/);
  await v.hand.velg(dialog.getByRole('combobox').first(), ord.ja);
  await v.hand.skriv(dialog.getByRole('textbox').first(), 'Det står nå.');
  await send(v, dialog, ord.send);
  await v.side.getByText('Det står nå.').waitFor();
  await erFeilfri(v);
}

/** An error in published minutes is put right beside what stood. */
async function rett(v: Vindu): Promise<void> {
  await v.hand.trykk(knapp(v, 'Rett en feil', 'Rett ein feil'));
  const dialog = v.side.getByRole('dialog', { name: v.t('Rett en feil', 'Rett ein feil') });
  const foer = v.t('Før rettelsen', 'Før rettinga');
  await sendTomt(v, dialog, foer, /Fyll ut «Teksten nøyaktig som (?:den|han) står»/);
  await v.hand.skriv(dialog.getByLabel(v.t('Teksten nøyaktig som den står', 'Teksten nøyaktig som han står')), 'Møtet drøftet saken.');
  await v.hand.skriv(dialog.getByLabel(v.t('Riktig tekst', 'Rett tekst')), 'Møtet drøftet saken i en time.');
  await v.hand.skriv(dialog.getByLabel(v.t('Begrunnelse', 'Grunngiving')), 'Tiden manglet.');
  await send(v, dialog, foer);
  await v.side.getByText(/Møtet drøftet saken i en time\./).first().waitFor();
  await erFeilfri(v);
}

test.each(TO_MAATER)('en kommentar besvares, og en feil i det publiserte referatet rettes med begrunnelse $navn', async (maate) => {
  ms.saksgang.klokke.sett(`${IDAG}T08:00:00.000Z`);
  const { siri } = ms;
  const { moete, behandlinger: [behandlingId] } = await ms.aapent(await ms.organ(`Referat ${maate.navn}`), [`Referert ${maate.navn}`]);
  await siri.post(`/moeter/${moete}/vedtak`, { behandlingId, punkter: [{ nr: 1, tekst: 'Tiltaket gjennomføres.', klasse: 'VEDTATT', virkninger: [] }], protokoll: ['Møtet drøftet saken.'] });
  await siri.post(`/moeter/${moete}/heving`);
  await siri.post(`/moeter/${moete}/referat/utkast`, { maalform: 'nb' });
  await siri.post(`/moeter/${moete}/referat/kommentarrunder`, { frist: '2026-03-09' });
  const side = `/referatfjorden/moeter/${moete}/referat`;
  const v = await ms.nettleser.som(ms.sekretaer, side, maate);
  await kommenterOgSvar(v);
  expect((await siri.hent<Referat>(`/moeter/${moete}/referat`)).kommentarer).toMatchObject([{ tekst: 'Vi drøftet det lenge.', besvart: { utfall: 'tatt-til-foelge', svar: 'Det står nå.' } }]);
  ms.saksgang.klokke.sett('2026-03-12T08:00:00.000Z');
  const senere = await ms.nettleser.som(ms.sekretaer, side, maate);
  await senere.hand.trykk(knapp(senere, 'Ferdigstill referatet'));
  await senere.hand.trykk(knapp(senere, 'Publiser referatet'));
  await rett(senere);
  expect(await siri.hent<Referat>(`/moeter/${moete}/referat`)).toMatchObject({ status: 'publisert', rettelser: [{ opprinnelig: 'Møtet drøftet saken.', rettet: 'Møtet drøftet saken i en time.', begrunnelse: 'Tiden manglet.' }] });
});

test.each(TO_MAATER)('det organet skal skrive fra nå av, bestemmes der et utkast lages, med en grunn $navn', async (maate) => {
  const { siri } = ms;
  ms.saksgang.klokke.sett(`${IDAG}T08:00:00.000Z`);
  const organet = await ms.organ(`Målform ${maate.navn}`);
  const { moete, behandlinger: [behandlingId] } = await ms.aapent(organet, [`Målform ${maate.navn}`]);
  await siri.post(`/moeter/${moete}/vedtak`, { behandlingId, punkter: [{ nr: 1, tekst: 'Tiltaket gjennomføres.', klasse: 'VEDTATT', virkninger: [] }] });
  await siri.post(`/moeter/${moete}/heving`);
  const v = await ms.nettleser.som(ms.sekretaer, `/referatfjorden/moeter/${moete}/referat`, maate);
  const alltid = v.side.getByRole('button', { name: /alltid skrive nynorsk/ });
  await v.hand.trykk(v.side.getByRole('radio', { name: 'Nynorsk' }));
  await v.hand.trykk(alltid);
  const dialog = v.side.getByRole('dialog', { name: /alltid skrive nynorsk/ });
  await sendTomt(v, dialog, 'Bestem det', /Fyll ut «(?:Hvorfor|Kvifor)\?»/);
  await v.hand.skriv(dialog.getByRole('textbox'), 'Vedtatt i organet.');
  await send(v, dialog, 'Bestem det');
  await alltid.waitFor({ state: 'detached' });
  await erFeilfri(v);
  expect(await siri.hent<{ maalform: string }>(`/organer/${organet.organ}`)).toMatchObject({ maalform: 'nn' });
});
