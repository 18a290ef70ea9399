import { type Problem as Avvist, Rutescene } from './rute.oppsett';

jest.setTimeout(90_000);

type Problem = Avvist & { readonly errors?: readonly { readonly pointer: string; readonly melding: string }[] };
interface Retur { readonly begrunnelse: string; readonly besvart?: string; readonly mangler: readonly object[] }
interface Lenker { readonly ut: readonly { readonly sakId: string }[]; readonly inn: readonly { readonly sakId: string }[] }

let s: Rutescene;
beforeAll(async () => { s = await Rutescene.ny('innmelding'); }, 120_000);
afterAll(() => s?.stopp());

const sak = { tittel: 'Sendt på nytt', sakstype: 'vedtak', saksframlegg: { beskrivelse: 'Bedre begrunnet', forslag: [{ alternativ: '1', punkter: ['Ja'] }] } };

test('en retur krever grunn og mangler; ny innsending må svare på hver av dem, og svarene står i saken, i køen og i historikken', async () => {
  const sakId = await s.meldSak('Uten økonomi');
  const retur = (kropp: object) => s.sekretariat.raa<Problem>('POST', `/saker/${sakId}/retur`, kropp);
  expect((await retur({ mangler: ['økonomi'] })).kropp.errors?.map((e) => e.pointer)).toEqual(['#/begrunnelse']);
  expect((await retur({ begrunnelse: 'Ikke klar', mangler: [] })).kropp.errors?.map((e) => e.pointer)).toEqual(['#/mangler']);
  await s.sekretariat.post(`/saker/${sakId}/retur`, { begrunnelse: 'Ikke klar', mangler: ['økonomi', 'høring', 'tidsplan'] });

  const ubesvart = await s.innmelder.raa<Problem>('POST', `/saker/${sakId}/innmelding`, { ...sak, besvarteMangler: ['høring'] });
  expect([ubesvart.status, ubesvart.kropp.kode, ubesvart.kropp.vakt]).toEqual([422, 'mangler-ikke-besvart', 'krev-svar-paa-mangler']);
  expect(ubesvart.kropp.errors?.map((e) => e.melding)).toEqual(['Dette ble etterspurt og er ikke besvart: økonomi', 'Dette ble etterspurt og er ikke besvart: tidsplan']);
  const uspurt = await s.innmelder.raa<Problem>('POST', `/saker/${sakId}/innmelding`, { ...sak, besvarteMangler: ['økonomi', 'høring', 'tidsplan'], manglersvar: [{ mangel: 'klima', svar: 'Nei' }] });
  expect(uspurt.kropp.errors?.map((e) => e.pointer)).toEqual(['#/manglersvar/0/mangel']);
  expect((await s.innmelder.hent<{ status: string }>(`/saker/${sakId}`)).status).toBe('returnert');

  await s.innmelder.post(`/saker/${sakId}/innmelding`, { ...sak, besvarteMangler: ['høring', 'tidsplan'], manglersvar: [{ mangel: 'økonomi', svar: 'To årsverk, delt likt' }] });
  await s.sekretariat.post(`/saker/${sakId}/forberedelse`);
  const besvart = { begrunnelse: 'Ikke klar', mangler: [{ mangel: 'økonomi', besvart: true, svar: 'To årsverk, delt likt' }, { mangel: 'høring', besvart: true }, { mangel: 'tidsplan', besvart: true }] };
  const { leder, id: organ } = s.ou[0]!;
  expect((await leder.hent<{ returer: readonly Retur[] }>(`/saker/${sakId}`)).returer).toMatchObject([besvart]);
  const koe = await leder.ventTil<{ elementer: readonly { sakId: string; returer: readonly Retur[] }[] }>(`/organer/${organ}/koe`, (k) => k.elementer.some((l) => l.sakId === sakId));
  expect(koe.elementer.find((l) => l.sakId === sakId)?.returer).toMatchObject([besvart]);
  await leder.ventTil(`/saker/${sakId}/historikk`, (h) => JSON.stringify(h).includes('To årsverk, delt likt'));
});

test('«Oppfølging OSO-sak 6/21» finner den eldre saken, selv om organet er borte, og sakene viser til hverandre', async () => {
  const [eldre, annen, ny] = [await s.meldSak('Rekruttering'), await s.meldSak('En annen'), await s.meldSak('Oppfølging OSO-sak 6/21')];
  await s.sekretariat.post(`/saker/${eldre}/saksnumre`, { saksnummer: '6/21', organ: 'OSO', aar: 2021 });
  await s.sekretariat.post(`/saker/${annen}/saksnumre`, { saksnummer: '6/21', organ: 'Et annet utvalg', aar: 2021 });
  for (const nummer of ['OSO-sak 6/21', 'oso sak nr. 06/21']) {
    const { elementer } = await s.innmelder.ventTil<{ elementer: readonly { sakId: string }[] }>(`/saker?nummer=${encodeURIComponent(nummer)}`, (l) => l.elementer.length === 1);
    expect(elementer).toMatchObject([{ sakId: eldre, organ: 'OSO', aar: 2021 }]);
  }
  const lenk = (kropp: object) => s.innmelder.raa<Problem>('POST', `/saker/${ny}/lenker`, { forhold: 'oppfoelger', ...kropp });
  expect((await lenk({ nummer: 'OSO-sak 7/21' })).kropp.kode).toBe('sak-finnes-ikke');
  expect((await lenk({ nummer: 'sak 6/21' })).kropp.kode).toBe('flere-saker-har-nummeret');
  await s.innmelder.post(`/saker/${ny}/lenker`, { forhold: 'oppfoelger', nummer: 'OSO-sak 6/21' });
  expect(await s.innmelder.hent(`/saker/${ny}`)).toMatchObject({ lenker: [{ forhold: 'oppfoelger', tilSak: eldre, tekst: 'OSO-sak 6/21' }] });
  const inn = await s.innmelder.ventTil<Lenker>(`/saker/${eldre}/lenker`, (l) => l.inn.length === 1);
  expect(inn).toMatchObject({ ut: [], inn: [{ sakId: ny, forhold: 'oppfoelger', tekst: 'OSO-sak 6/21', tittel: 'Oppfølging OSO-sak 6/21' }] });
  expect((await s.innmelder.hent<Lenker>(`/saker/${ny}/lenker`)).ut).toMatchObject([{ sakId: eldre, saksnumre: ['6/21'] }]);

  await s.innmelder.post(`/saker/${annen}/lenker`, { forhold: 'duplikat', tilSak: ny });
  expect((await s.innmelder.ventTil<Lenker>(`/saker/${ny}/lenker`, (l) => l.inn.length === 1)).inn).toMatchObject([{ sakId: annen, forhold: 'duplikat' }]);
});
