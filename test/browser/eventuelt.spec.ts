import { erFeilfri, knapp, Moetescene } from './moetescene';
import { TO_MAATER } from './oppsett';

jest.setTimeout(240_000);

interface Saken { readonly tittel: string; readonly opphav?: { readonly sakId: string; readonly behandlingId?: string; readonly forhold: string } }

let ms: Moetescene;
beforeAll(async () => {
  ms = await Moetescene.ny('eventuelt', 'Eventuelt');
}, 180_000);
afterAll(() => ms?.stopp());

test.each(TO_MAATER)('det som ble tatt opp under Eventuelt, meldes som formell sak i ett skritt, $navn', async (maate) => {
  const organet = await ms.organ(`Under eventuelt ${maate.navn}`);
  const { moete } = await ms.aapent(organet, [`På sakslisten ${maate.navn}`]);
  const tatt = await ms.sak(`Spurt om parkering ${maate.navn}`);
  await ms.siri.post(`/moeter/${moete}/opptak`, { sakId: tatt, opptak: 'eventuelt', begrunnelse: 'Kom opp i møtet' });
  const { saksliste } = await ms.siri.ventTil<{ saksliste: readonly { sakId: string; behandlingId: string; saksnummer?: string }[] }>(`/moeter/${moete}`, (m) => m.saksliste.some((p) => p.sakId === tatt && p.saksnummer !== undefined));
  const behandlingId = saksliste.find((p) => p.sakId === tatt)?.behandlingId;
  await ms.siri.post(`/moeter/${moete}/vedtak`, { behandlingId, punkter: [{ nr: 1, tekst: 'Saken meldes.', klasse: 'TIL_ORIENTERING', virkninger: [] }] });
  await ms.siri.ventTil<{ behandlinger: readonly { resultat?: object }[] }>(`/saker/${tatt}`, (s) => s.behandlinger.some((b) => b.resultat !== undefined));
  const v = await ms.nettleser.som(ms.sekretaer, `/eventuelt/saker/${tatt}?fane=vedtak`, maate);
  await v.hand.trykk(v.side.getByRole('link', { name: v.t('Meld den som formell sak', 'Meld ho som formell sak') }));
  await v.side.getByText(v.t(`Saken blir den formelle saken om «Spurt om parkering ${maate.navn}»`, `Saka blir den formelle saka om «Spurt om parkering ${maate.navn}»`)).waitFor();
  await v.hand.velg(v.side.getByLabel(v.t('Hva slags sak er det?', 'Kva slags sak er det?')), 'Vedtakssak');
  await v.hand.skriv(v.side.getByLabel(/^Tittel/), `Parkering ${maate.navn}`);
  await v.hand.skriv(v.side.getByLabel(v.t('Beskrivelse', 'Skildring')), 'Plassene er for få.');
  await v.hand.skriv(v.side.getByLabel('Punkt 1'), 'Partene bygger flere.');
  await erFeilfri(v);
  await v.hand.trykk(knapp(v, 'Send inn saken', 'Send inn saka'));
  await v.side.getByRole('heading', { level: 1, name: v.t('Saken er sendt inn', 'Saka er send inn') }).waitFor();
  const id = new URL(v.side.url()).searchParams.get('kvittering');
  expect(await ms.siri.hent<Saken>(`/saker/${id}`)).toMatchObject({ tittel: `Parkering ${maate.navn}`, opphav: { sakId: tatt, behandlingId, forhold: 'eventuelt' } });
  await erFeilfri(v);
});
