import { Rutescene } from './rute.oppsett';

jest.setTimeout(90_000);

interface Koelinje { readonly sakId: string; readonly tilstand: string; readonly tittel: string; readonly frist: { readonly dato: string } | null; readonly mangler: readonly string[] }
interface Lovet { readonly sakId: string; readonly tittel: string; readonly frist: { readonly dato: string }; readonly forfalt: boolean; readonly opphav: object }
interface Koe { readonly elementer: readonly Koelinje[] }

let s: Rutescene;
beforeAll(async () => { s = await Rutescene.ny('koe'); }, 120_000);
afterAll(() => s?.stopp());

const vist = ({ elementer }: Koe) => elementer.map((l) => [l.tittel, l.tilstand]);

test('en ny saksliste begynner med de faste punktene, og køen viser alt som er klart, til det står på en saksliste', async () => {
  const [nord] = s.ou;
  const { leder, id: organ } = nord!;
  await leder.put(`/organer/${organ}/faste-punkter`, { titler: ['Godkjenning av innkalling og saksliste', 'Orienteringer'], begrunnelse: 'Slik begynner vi' });
  await leder.ventTil<{ fastePunkter: readonly string[] }>(`/organer/${organ}`, (o) => o.fastePunkter.length === 2);
  const moete = await s.planlegg(nord!, '2026-09-16');
  expect((await leder.hent<{ fastePunkter: readonly string[] }>(`/moeter/${moete}`)).fastePunkter).toEqual(['Godkjenning av innkalling og saksliste', 'Orienteringer']);

  const eldst = await s.forberedtSak('Den eldste');
  s.sett('2026-09-01T08:00:00.000Z');
  const yngst = await s.forberedtSak('Den yngste');
  const uforberedt = await s.meldSak('Ikke forberedt');
  const koe = await s.sekretariat.ventTil<Koe>(`/organer/${organ}/koe`, (k) => k.elementer.length === 2);
  expect(vist(koe)).toEqual([['Den eldste', 'klar'], ['Den yngste', 'klar']]);
  expect(koe.elementer.some((l) => l.sakId === uforberedt)).toBe(false);
  const iSsu = await s.sekretariat.hent<Koe>(`/organer/${s.ssu.id}/koe`);
  expect(iSsu.elementer.map((l) => [l.sakId, l.tilstand]).toSorted()).toEqual([[eldst, 'klar'], [yngst, 'klar']].toSorted());

  await leder.post(`/moeter/${moete}/saksliste`, { sakId: eldst });
  expect(vist(await s.sekretariat.ventTil<Koe>(`/organer/${organ}/koe`, (k) => k.elementer.length === 1))).toEqual([['Den yngste', 'klar']]);
  await leder.post(`/moeter/${moete}/avlysning`, { begrunnelse: 'For få saker' });
  expect(vist(await s.sekretariat.ventTil<Koe>(`/organer/${organ}/koe`, (k) => k.elementer.length === 2))).toEqual([['Den eldste', 'klar'], ['Den yngste', 'klar']]);
});

test('en sak som et vedtak har lovet, står i køen som ventet med fristen sin, foran dem uten frist', async () => {
  const sakId = await s.forberedtSak('Lover en sak til');
  const oppsatt = await s.settOpp(s.ssu, '2026-10-20', sakId);
  await s.behandle(oppsatt, sakId, 'VEDTATT', [{ slag: 'ny-sak', tittel: 'Den lovede', organ: { slag: 'ou' }, frist: { presisjon: 'dag', dato: '2026-12-01' }, bindende: true }]);
  const koe = await s.sekretariat.ventTil<Koe>(`/organer/${s.ou[0]!.id}/koe`, (k) => k.elementer.some((l) => l.tilstand === 'ventet'));
  expect(koe.elementer[0]).toMatchObject({ tittel: 'Den lovede', tilstand: 'ventet', frist: { dato: '2026-12-01' }, mangler: ['Ingen har meldt saken ennå'] });
});

test('en sak som et vedtak har lovet til et møte, er ventet der og i innkallingen, følger møtet når det flyttes, og er borte når noen melder den', async () => {
  const [nord] = s.ou;
  const { leder, id: organ } = nord!;
  const moete = await s.planlegg(nord!, '2026-11-25');
  const lover = await s.forberedtSak('Lover en sak til november');
  await s.behandle(await s.settOpp(s.ssu, '2026-10-21', lover), lover, 'VEDTATT', [{ slag: 'ny-sak', tittel: 'Den til november', organ: { id: organ, slag: 'ou' }, frist: { presisjon: 'moete', moeteId: moete }, bindende: true }]);
  const lovet = (naar: (mine: readonly Lovet[]) => boolean) => {
    const mine = (l: { elementer: readonly Lovet[] }) => l.elementer.filter((e) => e.tittel === 'Den til november');
    return s.sekretariat.ventTil<{ elementer: readonly Lovet[] }>(`/moeter/${moete}/lovede-saker`, (l) => naar(mine(l))).then(mine);
  };
  const [den] = await lovet((l) => l.length === 1);
  expect(den).toMatchObject({ frist: { dato: '2026-11-25' }, forfalt: false, opphav: { sakId: lover, punkt: 1 } });

  await leder.post(`/moeter/${moete}/saksliste`, { sakId: await s.forberedtSak('En annen sak') });
  await leder.post(`/moeter/${moete}/sakslisteversjoner`);
  const innkalling = async () => (await leder.fil(`/moeter/${moete}/innkalling?format=html`)).bytes.toString();
  expect(await innkalling()).toContain('Den til november. Lovet i sak');
  await leder.post(`/moeter/${moete}/flytting`, { til: { dato: '2026-11-30' }, begrunnelse: 'Ledig sal' }, { ifMatch: async () => (await leder.hent<{ revisjon: number }>(`/moeter/${moete}`)).revisjon });
  await lovet(([l]) => l?.frist.dato === '2026-11-30');

  const saksframlegg = { beskrivelse: 'Slik det ble lovet.', forslag: [{ alternativ: '1', punkter: ['Rutinen innføres.'] }] };
  await s.sekretariat.post(`/saker/${den!.sakId}/innmelding`, { tittel: 'Den til november', sakstype: 'vedtak', saksframlegg });
  await lovet((l) => l.length === 0);
  expect(await innkalling()).not.toContain('Den til november');
});
