import { Rutescene } from './rute.oppsett';
import { type Klient } from '../support/klient';
import { type Signaturscene, signaturscene } from './signatur.oppsett';

jest.setTimeout(120_000);

interface Gjoeremaal { readonly slag: string; readonly tittel: string; readonly gjelder: { readonly slag: string; readonly id: string; readonly partId?: string }; readonly paaVegneAv: string | null; readonly dag: string | null; readonly forfalt: boolean; readonly antall?: number }
interface MinSide {
  readonly gjoer: readonly Gjoeremaal[];
  readonly antallGjoer: number;
  readonly venter: { readonly saker: readonly { readonly id: string; readonly steg: { readonly navn: string; readonly utfoert: boolean } | null; readonly organer: readonly string[] }[]; readonly runder: readonly { readonly slag: string; readonly id: string; readonly ikkeSvart: number; readonly mottakere: number; readonly dag: string | null }[] };
  readonly moeter: readonly { readonly organ: { readonly navn: string } }[];
  readonly aapneAvvik: number | null;
}
interface Kort { readonly id: string; readonly steg: { readonly navn: string; readonly utfoert: boolean } | null }
interface Tavle { readonly antall: number; readonly kolonner: readonly { readonly noekkel: string | null; readonly navn: string | null; readonly antall: number; readonly elementer: readonly Kort[] }[] }

const minSide = (hvem: Klient) => hvem.hent<MinSide>('/min-side');
const gjoer = async (hvem: Klient) => (await minSide(hvem)).gjoer.map((g) => [g.slag, g.tittel]);
const hvor = async (hvem: Klient, sakId: string, etter: string) => (await hvem.hent<Tavle>(`/tavle?etter=${etter}`)).kolonner.filter((k) => k.elementer.some((s) => s.id === sakId)).map((k) => k.navn);

describe('den som melder, sekretariatet og organets leder', () => {
  let s: Rutescene;
  beforeAll(async () => { s = await Rutescene.ny('minside'); }, 120_000);
  afterAll(() => s?.stopp());

  test('en meldt sak venter på sekretariatet, en returnert på den som meldte den, og en forberedt på organet', async () => {
    const [meldt, returnert] = [await s.meldSak('En meldt sak'), await s.meldSak('En sak som mangler noe')];
    await s.sekretariat.post(`/saker/${returnert}/retur`, { mangler: ['Et budsjett'], begrunnelse: 'Kostnaden er ukjent' });
    expect(await gjoer(s.sekretariat)).toEqual([['forbered-sak', 'En meldt sak']]);
    expect(await gjoer(s.innmelder)).toEqual([['rett-sak', 'En sak som mangler noe']]);
    expect((await minSide(s.innmelder)).venter.saker).toMatchObject([{ id: meldt, steg: { navn: 'Meldt', utfoert: true }, organer: [] }]);
    expect((await minSide(s.sekretariat)).aapneAvvik).toBe(0);
    expect((await minSide(s.innmelder)).aapneAvvik).toBeNull();
    expect(await gjoer(s.ou[0]!.leder)).toEqual([]);
    await s.sekretariat.post(`/saker/${meldt}/forberedelse`);
    expect((await minSide(s.ou[0]!.leder)).gjoer).toMatchObject([{ slag: 'sett-paa-saksliste', tittel: 'OU Nord', gjelder: { slag: 'organ', id: s.ou[0]?.id }, antall: 1 }]);
    expect(await gjoer(s.innmelder)).toEqual([['rett-sak', 'En sak som mangler noe']]);
  });

  test('tavlen viser saken i det steget og hos det organet som har den, og der den sto til noen tar den', async () => {
    const sak = await s.forberedtSak('En sak på vei opp');
    expect([await hvor(s.sekretariat, sak, 'steg'), await hvor(s.sekretariat, sak, 'organ'), await hvor(s.sekretariat, sak, 'part')]).toEqual([['Forberedelse i sekretariatet'], [null], [null]]);
    const hosOu = await s.settOpp(s.ou[0]!, '2026-09-10', sak);
    expect([await hvor(s.innmelder, sak, 'steg'), await hvor(s.innmelder, sak, 'organ')]).toEqual([['Råd fra områdeutvalg'], ['OU Nord']]);
    await s.behandle(hosOu, sak);
    const naa = await s.sekretariat.hent<Tavle>('/tavle');
    expect(naa.kolonner.flatMap((k) => k.elementer).find((k) => k.id === sak)?.steg).toMatchObject({ navn: 'Råd fra områdeutvalg', utfoert: true });
    expect(await hvor(s.sekretariat, sak, 'organ')).toEqual([null]);
    await s.settOpp(s.ssu, '2026-09-20', sak);
    expect([await hvor(s.innmelder, sak, 'steg'), await hvor(s.innmelder, sak, 'organ')]).toEqual([['Vedtak i strategisk samarbeidsutvalg'], ['Strategisk samarbeidsutvalg']]);
    expect(naa.kolonner.reduce((sum, k) => sum + k.antall, 0)).toBe(naa.antall);
    const { kolonner } = await s.sekretariat.hent<Tavle>(`/tavle?etter=organ&kolonne=${s.ssu.id}`);
    expect(kolonner).toMatchObject([{ noekkel: s.ssu.id, antall: 1 }]);
    expect((await minSide(s.ou[0]!.leder)).moeter.map((m) => m.organ.navn)).not.toContain('Strategisk samarbeidsutvalg');
    expect((await minSide(s.ssu.leder)).moeter.map((m) => m.organ.navn)).toEqual(['Strategisk samarbeidsutvalg']);
  });

  test('den som har sett hva andre gjorde med en sak, kan be om lister som er like nye', async () => {
    const sak = await s.meldSak('En sak som flytter seg');
    const posisjon = async (sti: string) => BigInt((await s.innmelder.raa('GET', sti)).hoder.get('saksgang-posisjon') ?? -1);
    const gjort = BigInt((await s.sekretariat.raa('POST', `/saker/${sak}/forberedelse`, {})).hoder.get('saksgang-posisjon') ?? 0);
    expect(await posisjon(`/saker/${sak}`)).toBe(gjort);
    const { moeteId } = await s.settOpp(s.ou[1]!, '2026-09-11', sak);
    expect(await posisjon(`/saker/${sak}`)).toBeGreaterThan(await posisjon(`/moeter/${moeteId}`));
  });

  test('det vedtaket ga deg ansvaret for, står hos deg og ingen andre, det som er forfalt først; det ingen er nevnt for, hos sekretariatet', async () => {
    const sak = await s.forberedtSak('En sak med oppdrag');
    const oppsatt = await s.settOpp(s.ssu, '2026-09-01', sak);
    const oppdrag = (hva: string, dato: string, ansvarlig?: string) => ({ slag: 'oppdrag', hva, frist: { presisjon: 'dag', dato }, bindende: true, ...(ansvarlig && { ansvarlig }) });
    const etterRyddingen = { slag: 'oppdrag', hva: 'Se over', ansvarlig: 'OU Nord', bindende: true, frist: { presisjon: 'avstand-fra', antall: 1, enhet: 'dager', retning: 'etter', fra: { slag: 'frist', punkt: 1, nr: 3 } } };
    await s.behandle(oppsatt, sak, 'VEDTATT', [oppdrag('Skrive rapport', '2026-10-01', 'OU Nord'), oppdrag('Lage en plan', '2026-09-04', 'OU Nord'), oppdrag('Rydde', '2026-09-21'), etterRyddingen]);
    s.sett('2026-09-07T07:00:00.000Z');
    const mine = (await minSide(s.ou[0]!.leder)).gjoer.filter((g) => g.slag === 'oppfyll');
    expect(mine).toMatchObject([
      { tittel: 'Lage en plan', dag: '2026-09-04', forfalt: true, gjelder: { slag: 'sak', id: sak }, paaVegneAv: 'OU Nord' },
      // Counted from a deadline that is somebody else's.
      { tittel: 'Se over', dag: '2026-09-22' }, { tittel: 'Skrive rapport', dag: '2026-10-01', forfalt: false },
    ]);
    expect((await gjoer(s.ou[1]!.leder)).filter(([slag]) => slag === 'oppfyll')).toEqual([]);
    expect((await gjoer(s.sekretariat)).filter(([slag]) => slag === 'avklar')).toEqual([['avklar', 'Rydde']]);
    expect((await gjoer(s.innmelder)).filter(([slag]) => slag !== 'rett-sak')).toEqual([]);
  });

  test('listen finner saker på ord i tittelen og på organet som har dem, og tar tegnene som de er', async () => {
    const titler = async (spoersmaal: string) => (await s.innmelder.hent<{ elementer: readonly { tittel: string }[] }>(`/saker?${spoersmaal}`)).elementer.map((e) => e.tittel).toSorted();
    expect(await titler('q=PÅ VEI')).toEqual(['En sak på vei opp']);
    expect(await titler('q=%25')).toEqual([]);
    expect(await titler(`organ=${s.ou[0]?.id ?? ''}`)).toEqual(['En sak på vei opp']);
    expect(await titler('q=en sak&status=returnert')).toEqual(['En sak som mangler noe']);
  });
});

describe('den som svarer eller signerer for en part', () => {
  let s: Signaturscene;
  beforeAll(async () => { s = await signaturscene('minpart', '2026-05-04T07:00:00.000Z'); }, 120_000);
  afterAll(() => s?.saksgang.stopp());

  test('har avtalen til svar eller til signering hos seg, og bare for sin egen part, til det er gjort', async () => {
    const { avtaleId, hash } = await s.send('Avtalen om utskriving');
    const [part] = s.parter;
    // The round is sent by what follows from the command, not by the command.
    for (const hvem of [s.post[0]!, s.signatarer[0]!.klient]) await hvem.ventTil<MinSide>('/min-side', (m) => m.gjoer.length > 0);
    const gjelder = { slag: 'avtale', id: avtaleId, partId: part };
    expect((await minSide(s.post[0]!)).gjoer).toMatchObject([{ slag: 'svar-avtale', tittel: 'Avtalen om utskriving', gjelder, paaVegneAv: 'Austvik kommune', dag: '2026-06-01', forfalt: false }]);
    expect((await minSide(s.signatarer[0]!.klient)).gjoer).toMatchObject([{ slag: 'signer-avtale', gjelder, dag: '2026-06-01' }]);
    expect((await minSide(s.signatarer[0]!.klient)).antallGjoer).toBe(1);
    expect((await minSide(s.sekretaer)).venter.runder).toMatchObject([{ slag: 'avtale', id: avtaleId, ikkeSvart: 3, mottakere: 3, dag: '2026-06-01' }]);
    expect((await minSide(s.post[0]!)).venter.runder).toEqual([]);
    await s.post[0]!.post(`/avtaler/${avtaleId}/parter/${part}/svar`, { svar: 'ja', dato: '2026-05-04' });
    expect(await gjoer(s.post[0]!)).toEqual([]);
    expect(await gjoer(s.post[1]!)).toEqual([['svar-avtale', 'Avtalen om utskriving']]);
    expect((await minSide(s.sekretaer)).venter.runder).toMatchObject([{ ikkeSvart: 2 }]);
    s.saksgang.klokke.sett('2026-06-02T07:00:00.000Z');
    expect((await minSide(s.post[1]!)).gjoer).toMatchObject([{ forfalt: true }]);
    expect(hash).toBeTruthy();
  });
});
