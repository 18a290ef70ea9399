import { gitt } from '../../eventsourcing/gitt';
import { medVerv } from '../../felles/tilgang.testdata';
import { moeteDecider } from '../moete.decider';
import { type MoeteHendelse, type Sirkulasjonssvar } from '../moete.events';
import { type Organmedlem } from '../moete.kommandoer';
import { aapnet, behandlet, fakta, fastsatt, hevet, LEDER, MOETE_ID, naar, planlagt, punkt, registrerVedtak, saksgrunnlag, satt } from '../moete.testdata';

const FRIST = naar.dato;
const ETTER = '2026-03-12';
const plass = (personId: string, verv: Organmedlem['verv'] = 'medlem', mer: Partial<Organmedlem> = {}): Organmedlem => ({ medlemskapId: `plass-${personId}`, personId, verv, stemme: true, ...mer });
const MEDLEMMER = [plass('leif', 'leder'), plass('kari', 'medlem', { stemme: false }), plass('ola', 'medlem', { representerer: 'Nes kommune' }), plass('per', 'vara', { varaFor: 'plass-ola' }), plass('siv', 'observatoer'), plass('sam', 'sekretaer')];
const SPURTE = [{ personId: 'leif' }, { personId: 'kari' }, { personId: 'ola', representerer: 'Nes kommune' }];
const papir = { versjon: saksgrunnlag.versjon, hash: saksgrunnlag.hash };
const startet = (mer: Partial<Extract<MoeteHendelse, { type: 'SirkulasjonStartet' }>['data']> = {}): MoeteHendelse => ({ type: 'SirkulasjonStartet', data: { frist: FRIST, spurte: SPURTE, saker: [{ behandlingId: 'b1', sakId: 'sak-1', saksgrunnlag: papir }], ...mer } });
const klar = (mer: Parameters<typeof planlagt>[0] = {}) => [planlagt({ form: 'skriftlig', ...mer }), satt(1), fastsatt(1, 1)];
const ute = (...mer: MoeteHendelse[]) => [...klar(), aapnet, startet(), ...mer];
const start = { type: 'StartSirkulasjon', data: {} } as const;
const svar = (mer: object = {}) => ({ type: 'BesvarSirkulasjon', data: { behandlingId: 'b1', svar: 'ja' as Sirkulasjonssvar, ...mer } }) as const;
const svarte = (personId: string, hva: Sirkulasjonssvar = 'ja', mer: object = {}): MoeteHendelse => ({ type: 'SirkulasjonBesvart', data: { personId, behandlingId: 'b1', sakId: 'sak-1', svar: hva, forSent: false, ...mer } });
const borte = (vara?: object): MoeteHendelse => ({ type: 'SirkulasjonsfravaerRegistrert', data: { personId: 'ola', ...(vara && { vara: { personId: 'per', varaFor: 'ola', representerer: 'Nes kommune' } }) } });
const fravaer = (personId: string, varaId?: string) => ({ type: 'RegistrerSirkulasjonsfravaer', data: { personId, ...(varaId !== undefined && { varaId }) } }) as const;
const som = (personId: string, idag = FRIST) => fakta(medVerv(personId, 'medlem', 'ssu', 'ssu'), { idag });
const leder = (mer: Parameters<typeof fakta>[1] = {}) => fakta(LEDER, { medlemmer: MEDLEMMER, ...mer });

describe('En skriftlig behandling', () => {
  it('sendes til medlemmene med papiret slik det er; varaer, observatører og sekretærer spørres ikke', () => {
    gitt(moeteDecider, ...klar()).naar(start, leder()).gir(aapnet, startet());
  });
  it('spør bare dem med stemmerett der organet stemmer, og husker organets regel om møte', () => {
    gitt(moeteDecider, ...klar({ beslutningsform: 'avstemning' })).naar(start, leder({ kreverMoete: 1 })).gir(aapnet, startet({ kreverMoete: 1, spurte: SPURTE.filter((s) => s.personId !== 'kari') }));
  });
  it('trenger en fastsatt saksliste, papir i hver sak, en frist som ikke er ute, og noen å spørre', () => {
    gitt(moeteDecider, planlagt({ form: 'skriftlig' })).naar(start, leder()).avvises('saksliste-er-tom');
    gitt(moeteDecider, planlagt({ form: 'skriftlig' }), satt(1)).naar(start, leder()).avvises('saksliste-er-ikke-fastsatt');
    gitt(moeteDecider, planlagt({ form: 'skriftlig' }), satt(1, { saksgrunnlag: undefined }), fastsatt(1, 1)).naar(start, leder()).avvises('saksgrunnlag-mangler');
    gitt(moeteDecider, ...klar()).naar(start, leder({ idag: ETTER })).avvises('frist-er-passert');
    gitt(moeteDecider, ...klar()).naar(start, leder({ medlemmer: [] })).avvises('ingen-aa-spoerre');
  });
  it('er ikke et møte: den åpnes ikke, tar ikke opp nye saker, og bare ledelsen sender den', () => {
    gitt(moeteDecider, ...klar()).naar({ type: 'AapneMoete', data: {} }, leder()).avvises('moete-er-skriftlig');
    gitt(moeteDecider, ...ute()).naar({ type: 'TaOppIMoetet', data: { behandlingId: 'b2', sakId: 'sak-2', opptak: 'hastesak', begrunnelse: 'Haster' } }, leder()).avvises('moete-er-skriftlig');
    gitt(moeteDecider, planlagt(), satt(1), fastsatt(1, 1)).naar(start, leder()).avvises('moete-er-ikke-skriftlig');
    gitt(moeteDecider, ...klar()).naar(start, som('kari')).avvises('krever-organledelse');
    gitt(moeteDecider, ...ute()).naar(start, leder()).avvises('moete-er-ikke-planlagt');
  });
});

describe('Et svar', () => {
  it('er medlemmets eget, med merknad, og sier hvem det representerer', () => {
    gitt(moeteDecider, ...ute()).naar(svar({ merknad: 'Bra' }), som('ola')).gir(svarte('ola', 'ja', { merknad: 'Bra', representerer: 'Nes kommune' }));
    gitt(moeteDecider, ...ute()).naar(svar({ personId: 'kari' }), leder()).gir(svarte('kari'));
  });
  it('etter fristen tas vare på og merkes; hele dagen teller', () => {
    gitt(moeteDecider, ...ute()).naar(svar(), som('kari', FRIST)).gir(svarte('kari'));
    gitt(moeteDecider, ...ute()).naar(svar(), som('kari', ETTER)).gir(svarte('kari', 'ja', { forSent: true }));
  });
  it('gis én gang, for én, av den som er spurt, og ikke for en annen', () => {
    gitt(moeteDecider, ...ute(svarte('kari'))).naar(svar({ svar: 'nei' }), som('kari')).avvises('har-svart');
    gitt(moeteDecider, ...ute()).naar(svar({ varaFor: 'ola' }), som('kari')).avvises('svarer-for-to');
    gitt(moeteDecider, ...ute()).naar(svar(), som('siv')).avvises('mangler-svarrett');
    gitt(moeteDecider, ...ute()).naar(svar({ personId: 'ola' }), som('kari')).avvises('krever-organledelse');
  });
  it('gis av vara bare når medlemmet er ført som fraværende, og da ikke av medlemmet', () => {
    gitt(moeteDecider, ...ute()).naar(svar(), som('per')).avvises('mangler-svarrett');
    gitt(moeteDecider, ...ute(borte({}))).naar(svar({ varaFor: 'ola' }), som('per')).gir(svarte('per', 'ja', { varaFor: 'ola', representerer: 'Nes kommune' }));
    gitt(moeteDecider, ...ute(borte({}))).naar(svar(), som('ola')).avvises('medlem-er-fravaerende');
  });
  it('kan kreve møte bare der organet har en regel om det', () => {
    gitt(moeteDecider, ...ute()).naar(svar({ svar: 'krever-moete' }), som('kari')).avvises('kan-ikke-kreve-moete');
    gitt(moeteDecider, ...klar(), aapnet, startet({ kreverMoete: 1 })).naar(svar({ svar: 'krever-moete' }), som('kari')).gir(svarte('kari', 'krever-moete'));
  });
  it('tas ikke imot før saken er sendt, i en annen sak, eller når saken er avgjort', () => {
    gitt(moeteDecider, ...klar()).naar(svar(), som('kari')).avvises('ikke-paa-sirkulasjon');
    gitt(moeteDecider, ...ute()).naar(svar({ behandlingId: 'b9' }), som('kari')).avvises('sak-er-ikke-paa-saksliste');
    gitt(moeteDecider, ...ute(behandlet(1))).naar(svar(), som('kari')).avvises('sak-er-behandlet');
    gitt(moeteDecider, ...ute(behandlet(1), hevet)).naar(svar(), som('kari')).avvises('sirkulasjon-er-avsluttet');
  });
});

describe('Fravær', () => {
  it('føres på et medlem som ikke har svart, med en vara som er oppnevnt', () => {
    gitt(moeteDecider, ...ute()).naar(fravaer('ola', 'per'), leder()).gir(borte({}));
    gitt(moeteDecider, ...ute()).naar(fravaer('ola'), leder()).gir(borte());
  });
  it('føres ikke på den som har svart eller ikke er spurt, med en annens vara, eller med en vara som alt svarer', () => {
    gitt(moeteDecider, ...ute(svarte('ola'))).naar(fravaer('ola', 'per'), leder()).avvises('har-svart');
    gitt(moeteDecider, ...ute()).naar(fravaer('siv'), leder()).avvises('ikke-spurt');
    gitt(moeteDecider, ...ute()).naar(fravaer('kari', 'per'), leder()).avvises('er-ikke-vara');
    const forAlle = MEDLEMMER.map((m) => (m.personId === 'per' ? plass('per', 'vara') : m));
    gitt(moeteDecider, ...ute(borte({}))).naar(fravaer('kari', 'per'), leder({ medlemmer: forAlle })).avvises('svarer-for-to');
    const olaForAlle = [...MEDLEMMER, plass('ola', 'vara')];
    gitt(moeteDecider, ...ute(borte())).naar(fravaer('kari', 'ola'), leder({ medlemmer: olaForAlle })).avvises('svarer-for-to');
  });
});

describe('Utfallet', () => {
  const alle = [svarte('leif'), svarte('kari', 'nei', { merknad: 'For dyrt' }), svarte('ola')];
  const skriftlig = (opptelling: object) => ({ mellomMoeter: { maate: 'sirkulasjon', frist: FRIST, opptelling: { ja: 0, nei: 0, kreverMoete: 0, ikkeSvart: 0, forSent: 0, ...opptelling } } });
  it('føres når alle har svart, med opptellingen; et nei med merknad er dissens, og behandlingen er over', () => {
    const [vedtak, slutt] = gitt(moeteDecider, ...ute(...alle)).naar(registrerVedtak(), leder({ idag: '2026-03-05' })).hendelser();
    expect(vedtak).toMatchObject({ data: { tittel: 'Henvisningsrutine', behandling: { moeteId: MOETE_ID, dato: '2026-03-05', dissenser: [{ personId: 'kari', tekst: 'For dyrt' }], ...skriftlig({ ja: 2, nei: 1 }) } } });
    expect(slutt).toEqual(hevet);
  });
  it('venter ellers på fristen; et sent svar telles ikke', () => {
    gitt(moeteDecider, ...ute(svarte('leif'))).naar(registrerVedtak(), leder()).avvises('svarfristen-loeper');
    const [vedtak] = gitt(moeteDecider, ...ute(svarte('leif'), svarte('kari', 'nei', { forSent: true }))).naar(registrerVedtak(), leder({ idag: ETTER })).hendelser();
    expect(vedtak).toMatchObject({ data: { behandling: skriftlig({ ja: 1, ikkeSvart: 1, forSent: 1 }) } });
  });
  it('er UTSATT når mange nok krever møte, og saken går til neste møte', () => {
    const krevd = [...klar(), aapnet, startet({ kreverMoete: 1 }), svarte('leif'), svarte('kari', 'krever-moete'), svarte('ola')];
    gitt(moeteDecider, ...krevd).naar(registrerVedtak(), leder()).avvises('moete-er-krevd');
    const [vedtak] = gitt(moeteDecider, ...krevd).naar(registrerVedtak({ punkter: [], utfall: 'UTSATT' }), leder({ nesteMoeteId: 'mai' })).hendelser();
    expect(vedtak).toMatchObject({ data: { behandling: { utfall: 'UTSATT', utsettelse: { tilMoeteId: 'mai' } } } });
  });
  it('er ikke et vedtak uten at noen har sagt ja, eller uten flertall der organet stemmer', () => {
    gitt(moeteDecider, ...ute()).naar(registrerVedtak(), leder({ idag: ETTER })).avvises('ingen-tilslutning');
    const stemmer = [...klar({ beslutningsform: 'avstemning' }), aapnet, startet(), svarte('leif'), svarte('kari', 'nei')];
    gitt(moeteDecider, ...stemmer).naar(registrerVedtak(), leder({ idag: ETTER })).avvises('flertall-mangler');
    const [vedtak] = gitt(moeteDecider, ...stemmer).naar(registrerVedtak({ punkter: [punkt(1, 'Avslås', { klasse: 'IKKE_GODKJENT' })] }), leder({ idag: ETTER })).hendelser();
    expect(vedtak).toMatchObject({ data: { behandling: { utfall: 'IKKE_GODKJENT' } } });
  });
  it('etter delegasjon føres av ledelsen alene, med det som gir dem rett til det', () => {
    const deleger = { type: 'TaDelegasjonIBruk', data: { grunnlag: 'Sak 12/25, punkt 3' } } as const;
    const delegert: MoeteHendelse = { type: 'DelegasjonTattIBruk', data: { grunnlag: 'Sak 12/25, punkt 3', av: 'lederen' } };
    gitt(moeteDecider, ...klar()).naar(deleger, leder()).gir(aapnet, delegert);
    gitt(moeteDecider, ...klar()).naar(deleger, som('kari')).avvises('krever-organledelse');
    const [vedtak] = gitt(moeteDecider, ...klar(), aapnet, delegert).naar(registrerVedtak(), leder({ idag: '2026-03-05' })).hendelser();
    expect(vedtak).toMatchObject({ data: { behandling: { mellomMoeter: { maate: 'delegasjon', grunnlag: 'Sak 12/25, punkt 3', av: 'lederen' } } } });
  });
});
