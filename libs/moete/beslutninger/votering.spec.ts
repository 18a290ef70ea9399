import { gitt } from '../../eventsourcing/gitt';
import { medVerv } from '../../felles/tilgang.testdata';
import { moeteDecider } from '../moete.decider';
import { type MoeteHendelse } from '../moete.events';
import { visForMoeteleder } from '../moeteleder';
import { aapnet, behandlet, fakta, fastsatt, fremmoete, LEDER, planlagt, punkt, registrerVedtak, satt } from '../moete.testdata';

const til = (personId: string, stemmerett = true) => ({ personId, status: 'til-stede', stemmerett }) as const;
const perForOla = { ...til('per'), varaFor: 'ola', representerer: 'Nes kommune' } as const;
const moetet = (...mer: MoeteHendelse[]) => [
  planlagt({ beslutningsform: 'avstemning' }), satt(1), satt(2), fastsatt(1, 1, 2), aapnet, fremmoete(til('kari'), til('liv'), til('siv', false), perForOla, { personId: 'ola', status: 'forfall', stemmerett: true }), ...mer,
];
const MANNTALL = [{ personId: 'kari' }, { personId: 'liv' }, { personId: 'per', varaFor: 'ola', representerer: 'Nes kommune' }];
const aapne = (valg = ['for', 'mot'], behandlingId = 'b1') => ({ type: 'AapneVotering', data: { voteringId: 'v1', behandlingId, gjelder: 'Innstillingen', valg } }) as const;
const aapen = (manntall = MANNTALL): MoeteHendelse => ({ type: 'VoteringAapnet', data: { voteringId: 'v1', behandlingId: 'b1', gjelder: 'Innstillingen', valg: ['for', 'mot'], manntall } });
const stem = (valg: string, personId?: string, voteringId = 'v1') => ({ type: 'AvgiStemme', data: { voteringId, valg, ...(personId !== undefined && { personId }) } }) as const;
const stemte = (personId: string, valg: string, mer: object = {}): MoeteHendelse => ({ type: 'StemmeAvgitt', data: { voteringId: 'v1', personId, valg, ...mer } });
const FOR_OLA = { varaFor: 'ola', representerer: 'Nes kommune' };
const lukket = (foer: number, mot: number, ...avsto: string[]): MoeteHendelse => ({ type: 'VoteringLukket', data: { voteringId: 'v1', resultat: [{ valg: 'for', antall: foer }, { valg: 'mot', antall: mot }], avsto } });
const inhabil = (personId: string): MoeteHendelse => ({ type: 'InhabilitetRegistrert', data: { behandlingId: 'b1', sakId: 'sak-1', personId, grunn: 'Sitter i styret' } });
const somKari = fakta(medVerv('kari', 'medlem', 'ssu', 'ssu'));
const lukk = { type: 'LukkVotering', data: { voteringId: 'v1' } } as const;
const vedta = (...punkter: Parameters<typeof punkt>[2][]) => registrerVedtak({ punkter: punkter.map((p, i) => punkt(i + 1, 'Rutinen innføres', p)) });

describe('Manntallet', () => {
  it('er de som er til stede med stemmerett når voteringen åpnes; varaen står for medlemmet som er borte', () => {
    gitt(moeteDecider, ...moetet()).naar(aapne(), fakta(LEDER)).gir(aapen());
  });
  it('sier hvem plassen i organet er for, når ikke annet er ført', () => {
    const [votering] = gitt(moeteDecider, ...moetet(fremmoete({ ...til('kari'), plassFor: 'Fjell kommune' }, { ...perForOla, plassFor: 'Øy kommune' }))).naar(aapne(), fakta(LEDER)).hendelser();
    expect(votering).toMatchObject({ data: { manntall: [{ personId: 'kari', representerer: 'Fjell kommune' }, { personId: 'per', representerer: 'Nes kommune' }] } });
  });
  it('har ikke den som er inhabil i saken, men i den neste', () => {
    gitt(moeteDecider, ...moetet(inhabil('liv'))).naar(aapne(), fakta(LEDER)).gir(aapen(MANNTALL.filter((m) => m.personId !== 'liv')));
    const [neste] = gitt(moeteDecider, ...moetet(inhabil('liv'))).naar(aapne(['for', 'mot'], 'b2'), fakta(LEDER)).hendelser();
    expect(neste).toMatchObject({ type: 'VoteringAapnet', data: { manntall: MANNTALL } });
  });
  it('står fast: den som kommer etterpå, er ikke med i denne voteringen', () => {
    const kom: MoeteHendelse = { type: 'DeltakerKom', data: { personId: 'gunn', status: 'til-stede', fraSak: 'b1', stemmerett: true } };
    gitt(moeteDecider, ...moetet(aapen(), kom)).naar(stem('for', 'gunn'), fakta(LEDER)).avvises('mangler-stemmerett');
  });
  it('må ha noen', () => {
    gitt(moeteDecider, planlagt(), satt(1), fastsatt(1, 1), aapnet).naar(aapne(), fakta(LEDER)).avvises('ingen-med-stemmerett');
  });
});

describe('En stemme', () => {
  it('gis av en selv, eller føres av organets ledelse, og sier hvem den gjelder', () => {
    gitt(moeteDecider, ...moetet(aapen())).naar(stem('for'), somKari).gir(stemte('kari', 'for'));
    gitt(moeteDecider, ...moetet(aapen())).naar(stem('mot', 'per'), fakta(LEDER)).gir(stemte('per', 'mot', { ...FOR_OLA, foertAv: LEDER.person }));
  });
  it('gis ikke for en annen', () => {
    gitt(moeteDecider, ...moetet(aapen())).naar(stem('for', 'liv'), somKari).avvises('krever-organledelse');
  });
  it('gis én gang, også for den som møter som vara', () => {
    gitt(moeteDecider, ...moetet(aapen(), stemte('kari', 'for'))).naar(stem('mot'), somKari).avvises('har-stemt');
    gitt(moeteDecider, ...moetet(aapen(), stemte('per', 'for', FOR_OLA))).naar(stem('mot', 'ola'), fakta(LEDER)).avvises('mangler-stemmerett');
  });
  it.each([['uten stemmerett', 'siv'], ['med forfall', 'ola'], ['som ikke er der', 'gunn']])('gis ikke av en %s', (_, hvem) => {
    gitt(moeteDecider, ...moetet(aapen())).naar(stem('for', hvem), fakta(LEDER)).avvises('mangler-stemmerett');
  });
  it('er ett av valgene, i en votering som er åpen', () => {
    gitt(moeteDecider, ...moetet(aapen())).naar(stem('kanskje'), somKari).avvises('ukjent-valg');
    gitt(moeteDecider, ...moetet(aapen(), lukket(0, 0, 'kari', 'liv', 'per'))).naar(stem('for'), somKari).avvises('votering-er-lukket');
    gitt(moeteDecider, ...moetet(aapen())).naar(stem('for', undefined, 'v2'), somKari).avvises('votering-finnes-ikke');
  });
});

describe('En stemme som er ført feil', () => {
  const rett = (personId: string, valg: string) => ({ type: 'RettStemme', data: { voteringId: 'v1', personId, valg, begrunnelse: 'Hørte feil' } }) as const;
  const foert = stemte('per', 'mot', { ...FOR_OLA, foertAv: LEDER.person });
  const rettet: MoeteHendelse = { type: 'StemmeRettet', data: { voteringId: 'v1', personId: 'per', fra: 'mot', valg: 'for' } };

  it('rettes av organets ledelse til voteringen lukkes, med det som sto og det som skal stå, og telles slik', () => {
    gitt(moeteDecider, ...moetet(aapen(), foert)).naar(rett('per', 'for'), fakta(LEDER)).gir(rettet);
    gitt(moeteDecider, ...moetet(aapen(), foert, rettet)).naar(lukk, fakta(LEDER)).gir(lukket(1, 0, 'kari', 'liv'));
    gitt(moeteDecider, ...moetet(aapen(), foert, lukket(0, 1, 'kari', 'liv'))).naar(rett('per', 'for'), fakta(LEDER)).avvises('votering-er-lukket');
    gitt(moeteDecider, ...moetet(aapen(), foert)).naar(rett('per', 'for'), somKari).avvises('krever-organledelse');
  });
  it('er ikke den medlemmet selv avga, og ikke en som ikke er avgitt', () => {
    gitt(moeteDecider, ...moetet(aapen(), stemte('kari', 'for'))).naar(rett('kari', 'mot'), fakta(LEDER)).avvises('har-stemt-selv');
    gitt(moeteDecider, ...moetet(aapen())).naar(rett('kari', 'mot'), fakta(LEDER)).avvises('har-ikke-stemt');
  });
  it('rettes til et annet av valgene', () => {
    gitt(moeteDecider, ...moetet(aapen(), foert)).naar(rett('per', 'mot'), fakta(LEDER)).avvises('stemmen-er-lik');
    gitt(moeteDecider, ...moetet(aapen(), foert)).naar(rett('per', 'kanskje'), fakta(LEDER)).avvises('ukjent-valg');
  });
});

describe('En votering som avbrytes', () => {
  const bryt = { type: 'AvbrytVotering', data: { voteringId: 'v1', begrunnelse: 'Feil spørsmål' } } as const;
  const avbrutt: MoeteHendelse = { type: 'VoteringAvbrutt', data: { voteringId: 'v1', grunn: 'Feil spørsmål' } };
  const igjen = (): MoeteHendelse => ({ type: 'VoteringAapnet', data: { voteringId: 'v2', behandlingId: 'b1', gjelder: 'Innstillingen', valg: ['for', 'mot'], manntall: MANNTALL } });

  it('er åpen, og avbrytes av organets ledelse', () => {
    gitt(moeteDecider, ...moetet(aapen())).naar(bryt, fakta(LEDER)).gir(avbrutt);
    gitt(moeteDecider, ...moetet(aapen())).naar(bryt, somKari).avvises('krever-organledelse');
    gitt(moeteDecider, ...moetet(aapen(), lukket(0, 0, 'kari', 'liv', 'per'))).naar(bryt, fakta(LEDER)).avvises('votering-er-lukket');
  });
  it('tar ikke imot flere stemmer, og kan ikke bestemme noe', () => {
    for (const kommando of [stem('for'), bryt, lukk]) gitt(moeteDecider, ...moetet(aapen(), avbrutt)).naar(kommando, kommando.type === 'AvgiStemme' ? somKari : fakta(LEDER)).avvises('votering-er-avbrutt');
    gitt(moeteDecider, ...moetet(aapen(), avbrutt)).naar(vedta({ voteringId: 'v1' }), fakta(LEDER)).avvises('votering-finnes-ikke');
  });
  it('kan holdes på nytt, og står ikke i veien for vedtaket, habiliteten eller den som går', () => {
    const etter = moetet(behandlet(2), aapen(), stemte('kari', 'for'), avbrutt);
    gitt(moeteDecider, ...etter).naar({ type: 'AapneVotering', data: { voteringId: 'v2', behandlingId: 'b1', gjelder: 'Innstillingen', valg: ['for', 'mot'] } }, fakta(LEDER)).gir(igjen());
    expect(gitt(moeteDecider, ...etter).naar(vedta({}), fakta(LEDER)).hendelser()).toHaveLength(1);
    expect(gitt(moeteDecider, ...etter).naar({ type: 'RegistrerInhabilitet', data: { behandlingId: 'b1', personId: 'kari', grunn: 'Sitter i styret' } }, fakta(LEDER)).hendelser()).toHaveLength(1);
    expect(gitt(moeteDecider, ...etter).naar({ type: 'MeldAvgang', data: { personId: 'kari', tilSak: 'b2' } }, fakta(LEDER)).hendelser()).toHaveLength(1);
  });
});

describe('En votering', () => {
  it('telles fra stemmene, og den som ikke stemte, avsto', () => {
    gitt(moeteDecider, ...moetet(aapen(), stemte('kari', 'for'), stemte('per', 'mot', FOR_OLA))).naar(lukk, fakta(LEDER)).gir(lukket(1, 1, 'liv'));
  });
  it('holdes over minst to ulike valg, én om gangen, i en sak som ikke er behandlet', () => {
    gitt(moeteDecider, ...moetet()).naar(aapne(['for']), fakta(LEDER)).avvises('for-faa-valg');
    gitt(moeteDecider, ...moetet()).naar(aapne(['For', 'for ']), fakta(LEDER)).avvises('for-faa-valg');
    gitt(moeteDecider, ...moetet(aapen())).naar(aapne(), fakta(LEDER)).avvises('votering-er-aapen');
    gitt(moeteDecider, ...moetet(behandlet(1))).naar(aapne(), fakta(LEDER)).avvises('sak-er-behandlet');
    gitt(moeteDecider, ...moetet()).naar(aapne(['for', 'mot'], 'b9'), fakta(LEDER)).avvises('sak-er-ikke-paa-saksliste');
  });
  it('må være lukket før vedtaket føres, og punktet sier hvilken den var', () => {
    gitt(moeteDecider, ...moetet(aapen())).naar(vedta({}), fakta(LEDER)).avvises('votering-er-aapen');
    const etter = moetet(aapen(), stemte('kari', 'for'), lukket(1, 0, 'liv', 'per'));
    const [vedtaket] = gitt(moeteDecider, ...etter).naar(vedta({ voteringId: 'v1' }), fakta(LEDER)).hendelser();
    expect(vedtaket).toMatchObject({ data: { behandling: { punkter: [{ voteringId: 'v1' }] } } });
    gitt(moeteDecider, ...etter).naar(vedta({ voteringId: 'v2' }), fakta(LEDER)).avvises('votering-finnes-ikke');
  });
  it('bestemmer: det færre stemte for, kan ikke være vedtaket, men ved likt antall kan begge', () => {
    const alternativer: MoeteHendelse = { type: 'VoteringAapnet', data: { voteringId: 'v1', behandlingId: 'b1', gjelder: 'Alternativene', valg: ['1', '2'], manntall: MANNTALL } };
    const telt = (en: number, to: number): MoeteHendelse => ({ type: 'VoteringLukket', data: { voteringId: 'v1', resultat: [{ valg: '1', antall: en }, { valg: '2', antall: to }], avsto: [] } });
    const foerste = vedta({ voteringId: 'v1', fraForslag: { alternativ: '1', punkt: 1 } });
    gitt(moeteDecider, ...moetet(alternativer, telt(1, 2))).naar(foerste, fakta(LEDER)).avvises('vedtak-mot-votering');
    for (const resultat of [telt(2, 1), telt(1, 1)]) expect(gitt(moeteDecider, ...moetet(alternativer, resultat)).naar(foerste, fakta(LEDER)).hendelser()).toHaveLength(1);
  });
  it('er ikke over når en i manntallet går', () => {
    gitt(moeteDecider, ...moetet(behandlet(2), aapen())).naar({ type: 'MeldAvgang', data: { personId: 'kari', tilSak: 'b2' } }, fakta(LEDER)).avvises('votering-er-aapen');
  });
});

describe('En dissens', () => {
  const med = (personId: string) => registrerVedtak({ dissenser: [{ personId, tekst: 'Jeg er uenig i finansieringen' }] });

  it('føres på den som var med på saken, med ordene', () => {
    const [vedtaket] = gitt(moeteDecider, ...moetet()).naar(med('kari'), fakta(LEDER)).hendelser();
    expect(vedtaket).toMatchObject({ data: { behandling: { dissenser: [{ personId: 'kari', tekst: 'Jeg er uenig i finansieringen' }] } } });
  });
  it('føres ikke på en gjest eller en observatør', () => {
    const gjest = (rolle: 'gjest' | 'observatoer') => moetet(fremmoete(til('kari'), { ...til('gunn', false), rolle }));
    gitt(moeteDecider, ...gjest('gjest')).naar(med('gunn'), fakta(LEDER)).avvises('ikke-medlem');
    gitt(moeteDecider, ...gjest('observatoer')).naar(med('gunn'), fakta(LEDER)).avvises('ikke-medlem');
  });
  it('føres ikke på den som var borte eller inhabil', () => {
    gitt(moeteDecider, ...moetet()).naar(med('ola'), fakta(LEDER)).avvises('ikke-til-stede');
    gitt(moeteDecider, ...moetet(inhabil('liv'))).naar(med('liv'), fakta(LEDER)).avvises('ikke-til-stede');
  });
});

describe('Inhabilitet', () => {
  const meld = (personId: string, behandlingId = 'b1') => ({ type: 'RegistrerInhabilitet', data: { behandlingId, personId, grunn: 'Sitter i styret' } }) as const;

  it('gjelder én sak, og føres før det stemmes eller vedtas i den', () => {
    gitt(moeteDecider, ...moetet()).naar(meld('liv'), fakta(LEDER)).gir(inhabil('liv'));
    gitt(moeteDecider, ...moetet(aapen())).naar(meld('liv'), fakta(LEDER)).avvises('det-er-votert');
    gitt(moeteDecider, ...moetet(behandlet(1))).naar(meld('liv'), fakta(LEDER)).avvises('sak-er-behandlet');
  });
  it('føres på en som er til stede, én gang', () => {
    gitt(moeteDecider, ...moetet()).naar(meld('ola'), fakta(LEDER)).avvises('ikke-til-stede');
    gitt(moeteDecider, ...moetet(inhabil('liv'))).naar(meld('liv'), fakta(LEDER)).avvises('er-inhabil');
  });
  const habil = (personId: string): MoeteHendelse => ({ type: 'HabilitetFastslaatt', data: { behandlingId: 'b1', sakId: 'sak-1', personId, grunn: 'Sitter i styret' } });
  const trekk = (personId: string) => ({ type: 'TrekkHabilitetsvurdering', data: { behandlingId: 'b1', personId, begrunnelse: 'Feil person' } }) as const;
  const trukket = (personId: string): MoeteHendelse => ({ type: 'HabilitetsvurderingTrukket', data: { behandlingId: 'b1', sakId: 'sak-1', personId } });

  it('kan være vurdert og ikke funnet: medlemmet er med i saken, og funnet er ført', () => {
    const meldHabil = { type: 'RegistrerInhabilitet', data: { ...meld('liv').data, vurdering: 'habil' } } as const;
    gitt(moeteDecider, ...moetet()).naar(meldHabil, fakta(LEDER)).gir(habil('liv'));
    gitt(moeteDecider, ...moetet(habil('liv'))).naar(aapne(), fakta(LEDER)).gir(aapen());
    gitt(moeteDecider, ...moetet(habil('liv'))).naar(meld('liv'), fakta(LEDER)).avvises('er-funnet-habil');
  });
  it('som er ført feil, trekkes tilbake før det er stemt eller vedtatt i saken', () => {
    gitt(moeteDecider, ...moetet(inhabil('liv'))).naar(trekk('liv'), fakta(LEDER)).gir(trukket('liv'));
    gitt(moeteDecider, ...moetet(inhabil('liv'), trukket('liv'))).naar(aapne(), fakta(LEDER)).gir(aapen());
    gitt(moeteDecider, ...moetet(habil('liv'), trukket('liv'))).naar(meld('liv'), fakta(LEDER)).gir(inhabil('liv'));
    gitt(moeteDecider, ...moetet()).naar(trekk('liv'), fakta(LEDER)).avvises('er-ikke-vurdert');
    gitt(moeteDecider, ...moetet(inhabil('liv'), aapen(MANNTALL.slice(0, 1)))).naar(trekk('liv'), fakta(LEDER)).avvises('det-er-votert');
    gitt(moeteDecider, ...moetet(inhabil('liv'), behandlet(1))).naar(trekk('liv'), fakta(LEDER)).avvises('sak-er-behandlet');
    gitt(moeteDecider, ...moetet(inhabil('liv'))).naar(trekk('liv'), somKari).avvises('krever-organledelse');
  });
  it('trekkes ikke tilbake så lenge en vara møter for medlemmet i saken', () => {
    const vara: MoeteHendelse = { type: 'DeltakerKom', data: { personId: 'gunn', status: 'til-stede', varaFor: 'liv', fraSak: 'b1', tilSak: 'b1', stemmerett: false } };
    gitt(moeteDecider, ...moetet(inhabil('liv'), vara)).naar(trekk('liv'), fakta(LEDER)).avvises('medlem-er-til-stede');
  });
  it('hos alle lar ingen beslutte, heller ikke ved konsensus', () => {
    const alene = [planlagt(), satt(1), fastsatt(1, 1), aapnet, fremmoete(til('liv'))];
    expect(gitt(moeteDecider, ...alene).naar(registrerVedtak(), fakta(LEDER)).hendelser()).toHaveLength(1);
    gitt(moeteDecider, ...alene, inhabil('liv')).naar(registrerVedtak(), fakta(LEDER)).avvises('ingen-i-saken');
  });
  it('lar en vara møte for den sakens del', () => {
    const vara = { type: 'MeldAnkomst', data: { personId: 'gunn', varaFor: 'liv', fraSak: 'b1', tilSak: 'b1' } } as const;
    const naa = fakta(LEDER, { kjentePersoner: ['gunn', 'liv'] });
    gitt(moeteDecider, ...moetet()).naar(vara, naa).avvises('medlem-er-til-stede');
    expect(gitt(moeteDecider, ...moetet(inhabil('liv'))).naar(vara, naa).hendelser()).toHaveLength(1);
    gitt(moeteDecider, ...moetet(inhabil('liv'))).naar({ ...vara, data: { ...vara.data, tilSak: 'b2' } }, naa).avvises('medlem-er-til-stede');
  });
});

describe('Møtelederens bilde', () => {
  it('viser saken møtet er kommet til, hvem som kan stemme, og stillingen', () => {
    const { state } = gitt(moeteDecider, ...moetet(inhabil('liv'), aapen(MANNTALL.filter((m) => m.personId !== 'liv')), stemte('kari', 'for')));
    expect(visForMoeteleder(state)).toMatchObject({
      behandlet: 0, antallSaker: 2, neste: { behandlingId: 'b2' }, gjenstaar: [{ behandlingId: 'b2' }],
      naa: { behandlingId: 'b1', stemmeberettigede: 2, inhabile: [{ personId: 'liv' }], voteringer: [{ aapen: true, stemt: 1, manntall: 2, stilling: [{ valg: 'for', antall: 1 }, { valg: 'mot', antall: 0 }], gjenstaar: ['per'] }] },
    });
  });
  it('viser den saken en blar til, også når den er behandlet', () => {
    const { state } = gitt(moeteDecider, ...moetet(behandlet(1)));
    expect(visForMoeteleder(state, new Map(), 'b1')).toMatchObject({ naa: { behandlingId: 'b2' }, sett: { behandlingId: 'b1', behandlet: true } });
    expect(visForMoeteleder(state).sett).toMatchObject({ behandlingId: 'b2', behandlet: false });
  });
  it('er tomt for saker når alle er behandlet', () => {
    expect(visForMoeteleder(gitt(moeteDecider, ...moetet(behandlet(1), behandlet(2))).state)).toMatchObject({ naa: null, neste: null, behandlet: 2 });
  });
});
