import { id } from './historie';
import { type Innsynsscene, innsynsscene } from './scene';

interface Endring { readonly felt: string; readonly foer: unknown; readonly etter: unknown; readonly hendelser: readonly string[] }
interface Liste<T> { readonly elementer: readonly T[]; readonly neste?: string }
interface Linje {
  readonly hendelseId: string; readonly setning: string; readonly hva: { readonly type: string }; readonly ledd: number; readonly leder?: string;
  readonly endringer: readonly Endring[] | null; readonly foelger: readonly Linje[]; readonly vei: readonly Linje[];
}

jest.setTimeout(60_000);
let scene: Innsynsscene;
beforeAll(async () => { scene = await innsynsscene(); }, 60_000);
afterAll(() => scene?.stopp());

async function les<T>(sti: string): Promise<T> {
  const svar = await scene.sekretaer.raa<T>('GET', sti, undefined, { etter: scene.posisjon });
  expect([svar.status, svar.status === 200 ? '' : svar.kropp]).toEqual([200, '']);
  return svar.kropp;
}
const linje = async (sti: string, type: string) => {
  const funnet = (await les<Liste<Linje>>(`${sti}/historikk`)).elementer.find((h) => h.hva.type === type);
  if (!funnet) throw new Error(`Ingen ${type} i ${sti}`);
  return funnet;
};

describe('forskjellen mellom to tidspunkter', () => {
  test('er feltene som ble andre, med hva de var og hendelsene som gjorde det', async () => {
    const sti = `/moeter/${id('partnerskapsmøtet')}`;
    const { hendelseId } = await linje(sti, 'MoeteFlyttet');
    expect((await les<Liste<Endring>>(`${sti}/forskjell?fra=2021-10-01&til=2021-10-07`)).elementer).toEqual([{ felt: 'naar.dato', foer: '2022-04-21', etter: '2022-04-07', hendelser: [hendelseId] }]);
    expect((await les<Liste<Endring>>(`${sti}/forskjell?fra=2021-10-07`)).elementer).toEqual([]);
  });
  test('er alt, når ingenting var kjent ved den første', async () => {
    const svar = await les<Liste<Endring> & { fraRevisjon: number; tilRevisjon: number }>(`/saker/${id('kartet')}/forskjell?fra=2020-01-01&til=2021-09-20`);
    expect([svar.fraRevisjon, svar.tilRevisjon]).toEqual([-1, 1]);
    expect(svar.elementer.find((e) => e.felt === 'status')).toMatchObject({ foer: null, etter: 'ikke-godkjent' });
    expect(svar.elementer.every((e) => e.hendelser.length > 0)).toBe(true);
  });
  test('finnes for avtaler og organer, og som CSV', async () => {
    const ja = (await les<Liste<Endring>>(`/avtaler/${id('avtalen')}/forskjell?fra=2026-03-12T08:00:00Z&til=2026-03-12T08:30:00Z`)).elementer;
    expect(ja).toEqual([]);
    expect((await les<Liste<Endring>>(`/organer/${scene.ou}/forskjell?fra=2020-01-01`)).elementer).toContainEqual(expect.objectContaining({ felt: 'slag', etter: 'ou' }));
    const svar = await scene.sekretaer.raa<string>('GET', `/moeter/${id('partnerskapsmøtet')}/forskjell?fra=2021-10-01&til=2021-10-07`, undefined, { aksepterer: 'text/csv' });
    expect(svar.kropp.split('\r\n').map((l) => l.replace('\uFEFF', '').split(';').slice(0, 3))).toEqual([['felt', 'før', 'etter'], ['naar.dato', '2022-04-21', '2022-04-07'], ['']]);
  });
  test.each([
    ['fra=2026-03-01&til=2026-01-01', 400], ['til=2026-01-01', 400], ['fra=2027-01-01', 400], ['fra=i%20fjor', 400], ['fra=2019-01-01&til=2020-01-01', 404],
  ])('%s gir %i', async (valg, status) => {
    expect((await scene.sekretaer.raa('GET', `/saker/${id('kartet')}/forskjell?${valg}`)).status).toBe(status);
    expect((await scene.nabo.raa('GET', `/saker/${id('kartet')}/forskjell?fra=2021-01-01`)).status).toBe(404);
    expect((await scene.utenRolle.raa('GET', `/saker/${id('kartet')}/forskjell?fra=2021-01-01`)).status).toBe(404);
  });
});

describe('en linje i historikken', () => {
  test('sier i klartekst hva som skjedde, ved hvem og hvorfor, og hva som ble endret', async () => {
    const flyttet = await linje(`/moeter/${id('partnerskapsmøtet')}`, 'MoeteFlyttet');
    expect(flyttet.setning).toBe('Møtet ble flyttet fra 21.04.2022 til 07.04.2022. Av Siri Sekretær (sekretariat). Begrunnelse: Kolliderer med påsken.');
    expect(flyttet.endringer).toEqual([{ felt: 'naar.dato', foer: '2022-04-21', etter: '2022-04-07' }]);
    const ja = await linje(`/avtaler/${id('avtalen')}`, 'PartGodkjente');
    expect(ja.setning).toBe('Fjordvik kommune godkjente avtalen 20.04.2026. Av Siri Sekretær (sekretariat).');
    expect(ja.endringer?.map((e) => [e.felt.replace(/\[[\da-f-]{36}\]/, '[parten]'), e.foer, e.etter])).toEqual([['runder[1].parter[parten].svar', null, 'godkjent'], ['runder[1].parter[parten].svarDato', null, '2026-04-20']]);
    expect((await linje(`/avtaler/${id('avtalen')}`, 'AvtaleSendtTilPartene')).setning).toBe('Versjon 1 av avtalen ble sendt til 2 parter med svarfrist 01.06.2026. Skjedde av seg selv. Følger av: Sak sendt til partene.');
  });
  test('sier det på nynorsk med maalform=nn, også på hendelsens egen side og i regnearket', async () => {
    const { elementer } = await les<Liste<Linje>>(`/avtaler/${id('avtalen')}/historikk?maalform=nn`);
    const setninger = elementer.map((h) => h.setning);
    expect(setninger).toContain('Fjordvik kommune godkjende avtalen 20.04.2026. Av Siri Sekretær (sekretariat).');
    expect(setninger).toContain('Versjon 1 av avtalen vart send til 2 partar med svarfrist 01.06.2026. Skjedde av seg sjølv. Følgjer av: Sak send til partane.');
    const { hendelseId = '' } = elementer[0] ?? {};
    expect((await les<Linje>(`/hendelser/${hendelseId}?maalform=nn`)).setning).toBe(setninger[0]);
    expect((await les<Linje>(`/hendelser/${hendelseId}?maalform=nb`)).setning).toBe((await les<Linje>(`/hendelser/${hendelseId}`)).setning);
    const flyttet = 'Møtet vart flytta frå 21.04.2022 til 07.04.2022. Av Siri Sekretær (sekretariat). Grunngiving: Kolliderer med påsken.';
    expect((await les<Liste<Linje>>('/historikk?type=MoeteFlyttet&maalform=nn')).elementer.map((h) => h.setning)).toEqual([flyttet]);
    expect((await scene.sekretaer.raa<string>('GET', '/historikk?type=MoeteFlyttet&maalform=nn', undefined, { aksepterer: 'text/csv' })).kropp).toContain(flyttet);
    expect((await scene.sekretaer.raa('GET', '/historikk?maalform=en')).status).toBe(400);
  });
  test('har det samme som CSV', async () => {
    const { kropp } = await scene.sekretaer.raa<string>('GET', `/moeter/${id('partnerskapsmøtet')}/historikk`, undefined, { etter: scene.posisjon, aksepterer: 'text/csv' });
    expect(kropp).toContain('naar.dato: 2022-04-21 → 2022-04-07');
  });
});

describe('fra en hendelse', () => {
  test('går veien tilbake til at saken ble meldt, også forbi det et menneske gjorde', async () => {
    const svar = await linje(`/avtaler/${id('avtalen')}`, 'PartGodkjente');
    const { vei } = await les<Linje>(`/hendelser/${svar.hendelseId}`);
    expect(vei.map((h) => [h.hva.type, h.leder])).toEqual([['SakMeldt', 'grunnlag'], ['SakSendtTilPartene', 'aarsak'], ['AvtaleSendtTilPartene', 'grunnlag']]);
    const lovet = await linje(`/saker/${id('lovet 1')}`, 'SakVentet');
    expect((await les<Linje>(`/hendelser/${lovet.hendelseId}`)).vei.map((h) => h.hva.type)).toEqual(['SakMeldt', 'SakBehandletIMoete', 'SakVedtattISSU']);
  });
  test('går det videre til alt den førte til, ledd for ledd og side for side', async () => {
    const moetet = await linje(`/saker/${id('lovesaken')}`, 'SakBehandletIMoete');
    const { foelger } = await les<Linje>(`/hendelser/${moetet.hendelseId}`);
    expect(foelger.map((h) => [h.hva.type, h.foelger.map((f) => f.hva.type)])).toEqual([['SakVedtattISSU', ['SakVentet', 'SakVentet', 'SakVentet']]]);
    const sett: unknown[] = [];
    for (let etter: string | undefined = ''; etter !== undefined;) {
      const side: Liste<Linje> = await les(`/hendelser/${moetet.hendelseId}/foelger?antall=3${etter && `&etter=${etter}`}`);
      sett.push(...side.elementer.map((h) => [h.ledd, h.hva.type]));
      etter = side.neste;
    }
    expect(sett).toEqual([[1, 'SakVedtattISSU'], [2, 'SakVentet'], [2, 'SakVentet'], [2, 'SakVentet']]);
    expect((await les<Liste<Linje>>(`/hendelser/${moetet.hendelseId}/foelger?dybde=1`)).elementer).toHaveLength(1);
  });
  test.each([['dybde=0', 400], ['dybde=51', 400], ['', 200]])('følger med %s gir %i', async (valg, status) => {
    const moetet = await linje(`/saker/${id('lovesaken')}`, 'SakBehandletIMoete');
    expect((await scene.sekretaer.raa('GET', `/hendelser/${moetet.hendelseId}/foelger?${valg}`)).status).toBe(status);
    expect((await scene.nabo.raa('GET', `/hendelser/${moetet.hendelseId}/foelger`)).status).toBe(404);
    expect((await scene.sekretaer.raa('GET', `/hendelser/${id('aldri')}/foelger`)).status).toBe(404);
  });
});
