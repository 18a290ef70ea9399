import { gitt } from '../../eventsourcing/gitt';
import { INNMELDER } from '../../felles/tilgang.testdata';
import { type Virkning } from '#felles';
import { moeteDecider } from '../moete.decider';
import { aapnet, ANNEN_LEDER, behandlet, fakta, fastsatt, fremmoete, hash, hevet, iGang, LEDER, nummer, planlagt, punkt, registrerVedtak, saksgrunnlag, sakIMoetet, satt, tattOpp } from '../moete.testdata';

const leder = fakta(LEDER);
const likt = (endring = {}) => ({ ...punkt(1, 'Rutinen innføres', endring), avvikerFraForslag: false });
const oppdrag: Virkning = { slag: 'oppdrag', hva: 'Lage en plan', frist: { presisjon: 'ikke-oppgitt' }, bindende: true };
const nySak: Virkning = { slag: 'ny-sak', tittel: 'Evaluering', organ: { slag: 'ssu' }, frist: { presisjon: 'ved-behov' }, bindende: true };

describe('Hvor et vedtak fattes', () => {
  it('et vedtak om en sak på den fastsatte sakslisten bærer organ, dag, nummer og saksgrunnlag', () => {
    gitt(moeteDecider, ...iGang).naar(registrerVedtak(), leder).gir(behandlet(1));
    gitt(moeteDecider, ...iGang, nummer(1, '05/26')).naar(registrerVedtak({ protokoll: ['Enstemmig'] }), leder).gir(behandlet(1, { saksnummer: '05/26', protokoll: ['Enstemmig'] }));
  });
  it('en rådgivende sak gir en rådgivende behandling', () => {
    gitt(moeteDecider, planlagt(), satt(1, { endelig: false }), fastsatt(1, 1), aapnet).naar(registrerVedtak(), leder).gir(behandlet(1, { endelig: false }));
  });
  it('en sak som ikke er på den fastsatte sakslisten, kan ikke vedtas', () => {
    gitt(moeteDecider, ...iGang).naar(registrerVedtak({ behandlingId: 'b2' }), leder).avvises('sak-er-ikke-paa-saksliste');
    gitt(moeteDecider, planlagt(), satt(1), aapnet).naar(registrerVedtak(), leder).avvises('sak-er-ikke-paa-saksliste');
  });
  it('en hastesak som er tatt opp i møtet, kan vedtas', () => {
    gitt(moeteDecider, ...iGang, tattOpp(2, 'hastesak')).naar(registrerVedtak({ behandlingId: 'b2' }), leder).gir(behandlet(2, { opptak: 'hastesak' }));
  });
  it.each([['planlagt', [planlagt(), satt(1), fastsatt(1, 1)]], ['hevet', [...iGang, hevet]]])('i et møte som er %s, fattes ingen vedtak', (_, historie) => {
    gitt(moeteDecider, ...historie).naar(registrerVedtak(), leder).avvises('moete-er-ikke-aapnet');
  });
  it('en sak som er trukket etter at den kom på sakslisten, kan ikke vedtas, og møtet får vite hvorfor', () => {
    const naa = gitt(moeteDecider, ...iGang).naar(registrerVedtak(), fakta(LEDER, { sak: { ...sakIMoetet, hindring: { melding: 'Saken er trukket', vakt: 'krev-steg', kind: 'ugyldig-tilstand' as const, mangler: [] } } }));
    naa.avvises('sak-kan-ikke-behandles');
    expect(naa.hendelser).toThrow('Møtet kan ikke fatte vedtak i saken: Saken er trukket');
  });
  it('en sak behandles én gang i samme møte', () => {
    gitt(moeteDecider, ...iGang, behandlet(1)).naar(registrerVedtak(), leder).avvises('sak-er-behandlet');
  });
  it.each([['ledelsen i et annet organ', ANNEN_LEDER], ['en saksinnmelder', INNMELDER]])('%s fører ikke vedtak', (_, tilgang) => {
    gitt(moeteDecider, ...iGang).naar(registrerVedtak(), fakta(tilgang)).avvises('krever-organledelse');
  });
});

describe('Stemmerett', () => {
  const medAvstemning = [planlagt({ beslutningsform: 'avstemning' }), satt(1), fastsatt(1, 1), aapnet];
  const kari = { personId: 'kari', status: 'til-stede', stemmerett: true } as const;

  it('der organet stemmer, må noen med stemmerett være til stede', () => {
    gitt(moeteDecider, ...medAvstemning).naar(registrerVedtak(), leder).avvises('ingen-med-stemmerett');
    gitt(moeteDecider, ...medAvstemning, fremmoete({ ...kari, stemmerett: false })).naar(registrerVedtak(), leder).avvises('ingen-med-stemmerett');
    gitt(moeteDecider, ...medAvstemning, fremmoete({ ...kari, status: 'forfall' })).naar(registrerVedtak(), leder).avvises('ingen-med-stemmerett');
    gitt(moeteDecider, ...medAvstemning, fremmoete(kari)).naar(registrerVedtak(), leder).gir(behandlet(1));
  });
  it('der organet avgjør ved konsensus, bestemmer medlemmene uten egen stemmerett', () => {
    gitt(moeteDecider, ...iGang, fremmoete({ ...kari, stemmerett: false })).naar(registrerVedtak(), leder).gir(behandlet(1));
  });
});

describe('Vedtaket og forslagene', () => {
  it('forslagene bevares ved siden av vedtaket, også de som kom i møtet', () => {
    const benkeforslag = { alternativ: '2', punkter: ['Rutinen prøves i ett år'] };
    gitt(moeteDecider, ...iGang).naar(registrerVedtak({ forslagIMoetet: [benkeforslag] }), leder).gir(behandlet(1, { forslag: [...saksgrunnlag.forslag, benkeforslag] }));
  });
  it('et punkt kan komme fra ett av flere forslag', () => {
    const benkeforslag = { alternativ: '2', punkter: ['Rutinen prøves i ett år'] };
    const fraBenken = punkt(1, 'Rutinen prøves i ett år', { fraForslag: { alternativ: '2', punkt: 1 } });
    gitt(moeteDecider, ...iGang).naar(registrerVedtak({ punkter: [fraBenken], forslagIMoetet: [benkeforslag] }), leder).gir(
      behandlet(1, { punkter: [{ ...fraBenken, avvikerFraForslag: false }], forslag: [...saksgrunnlag.forslag, benkeforslag] }),
    );
  });
  it('et forslag i møtet har et navn som ingen andre forslag i saken har', () => {
    const med = (...alternativer: string[]) => registrerVedtak({ forslagIMoetet: alternativer.map((alternativ) => ({ alternativ, punkter: ['Rutinen prøves i ett år'] })) });
    gitt(moeteDecider, ...iGang).naar(med('1'), leder).avvises('alternativ-finnes');
    gitt(moeteDecider, ...iGang).naar(med('2', '2'), leder).avvises('alternativ-finnes');
  });
  it('et forslag kan settes fram av den som er med på saken med forslagsrett, og vedtaket sier hvem', () => {
    const fra = (fremsattAv: string) => registrerVedtak({ forslagIMoetet: [{ alternativ: '2', punkter: ['Rutinen prøves i ett år'], fremsattAv }] });
    const rett = (forslag: boolean) => ({ moete: true, tale: true, forslag, stemme: false });
    const der = fremmoete({ personId: 'kari', status: 'til-stede', stemmerett: false, rettigheter: rett(true) }, { personId: 'ola', status: 'til-stede', stemmerett: false, rettigheter: rett(false) }, { personId: 'liv', status: 'forfall', stemmerett: false, rettigheter: rett(true) });
    const [vedtaket] = gitt(moeteDecider, ...iGang, der).naar(fra('kari'), leder).hendelser();
    expect(vedtaket).toMatchObject({ data: { behandling: { forslag: [{ alternativ: '1' }, { alternativ: '2', fremsattAv: 'kari' }] } } });
    for (const uten of ['ola', 'liv', 'ukjent']) gitt(moeteDecider, ...iGang, der).naar(fra(uten), leder).avvises('mangler-forslagsrett');
  });
  it('en sak uten saksgrunnlag kan vedtas, og vedtaket viser ikke til noe', () => {
    const hastesak = tattOpp(1, 'hastesak', { saksgrunnlag: undefined });
    gitt(moeteDecider, planlagt(), aapnet, hastesak).naar(registrerVedtak(), leder).gir(behandlet(1, { opptak: 'hastesak', forslag: [], saksgrunnlag: undefined }));
  });
  it('et punkt med andre ord enn forslagene er merket som endret', () => {
    const endret = punkt(1, 'Rutinen innføres fra høsten', { klasse: 'VEDTATT_ENDRET', fraForslag: { alternativ: '1', punkt: 1 } });
    gitt(moeteDecider, ...iGang).naar(registrerVedtak({ punkter: [endret] }), leder).gir(behandlet(1, { utfall: 'VEDTATT_ENDRET', punkter: [{ ...endret, avvikerFraForslag: true }] }));
  });
  it('mellomrom og linjeskift gjør ikke et punkt endret', () => {
    const tekst = ' Rutinen\n  innføres ';
    gitt(moeteDecider, ...iGang).naar(registrerVedtak({ punkter: [punkt(1, tekst)] }), leder).gir(behandlet(1, { punkter: [{ ...likt(), tekst }] }));
  });
  it('et punkt som er likt et forslag, er ikke vedtatt endret', () => {
    gitt(moeteDecider, ...iGang).naar(registrerVedtak({ punkter: [punkt(1, 'Rutinen innføres', { klasse: 'VEDTATT_ENDRET' })] }), leder).avvises('vedtak-er-ikke-endret');
  });
  it('uten forslag er det ikke noe å avvike fra', () => {
    const utenForslag = [planlagt(), satt(1, { saksgrunnlag: { ...saksgrunnlag, forslag: [] } }), fastsatt(1, 1), aapnet];
    gitt(moeteDecider, ...utenForslag).naar(registrerVedtak(), leder).gir(behandlet(1, { forslag: [] }));
  });
  it.each([[{ alternativ: '9', punkt: 1 }], [{ alternativ: '1', punkt: 3 }]])('et punkt kan ikke vise til forslaget %j, som ikke ligger i saken', (fraForslag) => {
    gitt(moeteDecider, ...iGang).naar(registrerVedtak({ punkter: [punkt(1, 'Rutinen innføres', { fraForslag })] }), leder).avvises('forslag-finnes-ikke');
  });
  it('et vedtak kan bare vise til et saksgrunnlag som finnes', () => {
    gitt(moeteDecider, ...iGang).naar(registrerVedtak({ visertilSaksgrunnlag: true }), leder).gir(behandlet(1, { visertilSaksgrunnlag: true }));
    gitt(moeteDecider, planlagt(), aapnet, tattOpp(1, 'hastesak', { saksgrunnlag: undefined })).naar(registrerVedtak({ visertilSaksgrunnlag: true }), leder).avvises('saksgrunnlag-mangler');
  });
  it('to punkter kan ikke ha samme nummer', () => {
    gitt(moeteDecider, ...iGang).naar(registrerVedtak({ punkter: [punkt(1, 'Rutinen innføres'), punkt(1, 'Rutinen evalueres')] }), leder).avvises('punkt-to-ganger');
  });
});

describe('Utfallet', () => {
  const utfall = (punkter: ReturnType<typeof punkt>[], oppgitt?: 'UTSATT' | 'VEDTATT') =>
    gitt(moeteDecider, ...iGang).naar(registrerVedtak({ punkter, utfall: oppgitt }), leder).hendelser().map((e) => (e.data as { behandling: { utfall: string } }).behandling.utfall);

  it('er den sterkeste klassen blant punktene', () => {
    expect(utfall([punkt(1, 'a', { klasse: 'BESTILLING' }), punkt(2, 'b', { klasse: 'TILSLUTNING' }), punkt(3, 'c', { klasse: 'UTSATT' })])).toEqual(['TILSLUTNING']);
  });
  it('må stemme med punktene når det oppgis', () => {
    gitt(moeteDecider, ...iGang).naar(registrerVedtak({ utfall: 'UTSATT' }), leder).avvises('utfall-stemmer-ikke');
    expect(utfall([punkt(1, 'Rutinen innføres')], 'VEDTATT')).toEqual(['VEDTATT']);
  });
  it('sies for seg når saken ikke har punkter, ellers er den uten vedtak', () => {
    expect(utfall([], 'UTSATT')).toEqual(['UTSATT']);
    expect(utfall([])).toEqual(['UTEN_VEDTAK']);
  });
});

describe('Under Eventuelt', () => {
  const eventuelt = [...iGang, tattOpp(2, 'eventuelt')];
  const under = (endring: Parameters<typeof registrerVedtak>[0]) => registrerVedtak({ behandlingId: 'b2', punkter: [], ...endring });

  it('kan saken tas til orientering eller gi løfte om en formell sak', () => {
    gitt(moeteDecider, ...eventuelt).naar(under({ utenforPunkt: [nySak, oppdrag] }), leder).gir(behandlet(2, { opptak: 'eventuelt', utfall: 'UTEN_VEDTAK', punkter: [], utenforPunkt: [nySak, oppdrag] }));
    gitt(moeteDecider, ...eventuelt).naar(under({ utfall: 'TIL_ORIENTERING' }), leder).gir(behandlet(2, { opptak: 'eventuelt', utfall: 'TIL_ORIENTERING', punkter: [] }));
  });
  it.each(['VEDTATT', 'GODKJENT', 'TILSLUTNING', 'BESTILLING', 'IKKE_GODKJENT', 'UTSATT'] as const)('fattes ikke vedtak: %s', (klasse) => {
    gitt(moeteDecider, ...eventuelt).naar(under({ punkter: [punkt(1, 'Rutinen innføres', { klasse })] }), leder).avvises('ingen-vedtak-under-eventuelt');
    gitt(moeteDecider, ...eventuelt).naar(under({ utfall: klasse }), leder).avvises('ingen-vedtak-under-eventuelt');
  });
  it('får ingenting virkning som et vedtak, heller ikke utenfor punktene', () => {
    const godkjenner: Virkning = { slag: 'godkjenner-dokument', dokument: 'Mandat' };
    gitt(moeteDecider, ...eventuelt).naar(under({ utenforPunkt: [godkjenner] }), leder).avvises('ingen-vedtak-under-eventuelt');
    gitt(moeteDecider, ...eventuelt).naar(under({ punkter: [punkt(1, 'Notert', { klasse: 'UTEN_VEDTAK', virkninger: [godkjenner] })] }), leder).avvises('ingen-vedtak-under-eventuelt');
  });
});

describe('Vedtak om avtaler', () => {
  const versjon = { versjon: 3, hash: hash('c') };
  const medAvtale = fakta(LEDER, { avtaler: new Map([['avtale-1', versjon]]) });
  const med = (...virkninger: Virkning[]) => registrerVedtak({ punkter: [punkt(1, 'Rutinen innføres', { virkninger })] });

  it('versjonen avtalen står i, fryses med vedtaket', () => {
    const sendes: Virkning = { slag: 'sendes-til-partene', avtaleId: 'avtale-1' };
    gitt(moeteDecider, ...iGang).naar(med({ slag: 'godkjenner-avtale', avtaleId: 'avtale-1' }, sendes), medAvtale).gir(
      behandlet(1, { punkter: [likt({ virkninger: [{ slag: 'godkjenner-avtale', avtaleId: 'avtale-1', dokumentversjon: versjon }, { ...sendes, dokumentversjon: versjon }] })] }),
    );
  });
  it('et vedtak om en annen tekst enn den som gjelder, avvises', () => {
    const gammel: Virkning = { slag: 'godkjenner-avtale', avtaleId: 'avtale-1', dokumentversjon: { versjon: 2, hash: hash('b') } };
    gitt(moeteDecider, ...iGang).naar(med(gammel), medAvtale).avvises('versjon-er-ikke-gjeldende');
    gitt(moeteDecider, ...iGang).naar(med({ ...gammel, dokumentversjon: { ...versjon, versjon: 1 } }), medAvtale).avvises('versjon-er-ikke-gjeldende');
    const gjeldende: Virkning = { ...gammel, dokumentversjon: versjon };
    gitt(moeteDecider, ...iGang).naar(med(gjeldende), medAvtale).gir(behandlet(1, { punkter: [likt({ virkninger: [gjeldende] })] }));
  });
  it.each(['godkjenner-avtale', 'sendes-til-partene'] as const)('en avtale som ikke finnes, kan ikke vedtas: %s', (slag) => {
    gitt(moeteDecider, ...iGang).naar(med({ slag, avtaleId: 'borte' }), medAvtale).avvises('avtale-finnes-ikke');
    gitt(moeteDecider, ...iGang).naar(registrerVedtak({ utenforPunkt: [{ slag, avtaleId: 'avtale-1' }] }), leder).avvises('avtale-finnes-ikke');
  });
});

describe('Vedtak som gjør om et tidligere', () => {
  const omgjoer = { slag: 'omgjoer-vedtak', sakId: 'sak-9', behandlingId: 'b9', punkt: 1, hva: 'trukket', begrunnelse: 'Finansieringen falt bort' } as const;
  const vedta = registrerVedtak({ punkter: [punkt(1, 'Vedtaket trekkes', { virkninger: [omgjoer] })] });

  it('må gjelde et punkt som organet selv har vedtatt, og som står', () => {
    expect(gitt(moeteDecider, ...iGang).naar(vedta, fakta(LEDER, { omgjoerbare: new Set(['b9#1']) })).hendelser()).toHaveLength(1);
    gitt(moeteDecider, ...iGang).naar(vedta, fakta(LEDER, { omgjoerbare: new Set(['b9#2']) })).avvises('vedtak-kan-ikke-omgjoeres');
    gitt(moeteDecider, ...iGang).naar(vedta, fakta(LEDER)).avvises('vedtak-kan-ikke-omgjoeres');
  });
  it('gjør det én gang, og ikke når det selv ikke ble vedtatt', () => {
    const naa = fakta(LEDER, { omgjoerbare: new Set(['b9#1']) });
    const med = (endring: Parameters<typeof punkt>[2]) => registrerVedtak({ punkter: [punkt(1, 'Vedtaket trekkes', endring)] });
    gitt(moeteDecider, ...iGang).naar(med({ virkninger: [omgjoer, omgjoer] }), naa).avvises('vedtak-kan-ikke-omgjoeres');
    for (const klasse of ['IKKE_GODKJENT', 'UTSATT'] as const) gitt(moeteDecider, ...iGang).naar(med({ klasse, virkninger: [omgjoer] }), naa).avvises('omgjoering-er-ikke-vedtatt');
  });
});

describe('Vedtak som godkjenner et referat', () => {
  const vedta = (moeteId?: string) => registrerVedtak({ punkter: [punkt(1, 'Referatet godkjennes', { virkninger: [{ slag: 'godkjenner-referat', ...(moeteId !== undefined && { moeteId }) }] })] });

  it('gjelder et tidligere møte i organet, eller det forrige når ikke annet er sagt', () => {
    const naa = fakta(LEDER, { egneMoeter: new Set(['mars']), forrigeMoeteId: 'februar' });
    for (const moeteId of ['mars', undefined]) expect(gitt(moeteDecider, ...iGang).naar(vedta(moeteId), naa).hendelser()).toHaveLength(1);
    gitt(moeteDecider, ...iGang).naar(vedta('naboens'), naa).avvises('referat-kan-ikke-godkjennes');
  });
});

describe('Når et vedtak gjelder', () => {
  const vedta = (gjelderFra: string | undefined, gjelderTil: string) => registrerVedtak({ punkter: [punkt(1, 'Rutinen innføres', { gjelderFra, gjelderTil })] });

  it('kan være fra før det ble fattet, til en dag som ikke kommer før den første', () => {
    expect(gitt(moeteDecider, ...iGang).naar(vedta('2026-01-01', '2026-01-01'), fakta(LEDER)).hendelser()).toHaveLength(1);
    gitt(moeteDecider, ...iGang).naar(vedta('2026-01-01', '2025-12-31'), fakta(LEDER)).avvises('gjelder-til-foer-fra');
    gitt(moeteDecider, ...iGang).naar(vedta(undefined, '2026-03-10'), fakta(LEDER)).avvises('gjelder-til-foer-fra');
  });
});
