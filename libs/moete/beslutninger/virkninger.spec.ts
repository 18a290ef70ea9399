import { type Virkning } from '#felles';
import { gitt } from '../../eventsourcing/gitt';
import { moeteDecider } from '../moete.decider';
import { behandlet, fakta, hash, iGang, LEDER, naar, planlagt, punkt, registrerVedtak, saksgrunnlag } from '../moete.testdata';

const forelagt = { versjon: saksgrunnlag.versjon, hash: saksgrunnlag.hash };
const med = (...virkninger: Virkning[]) => registrerVedtak({ punkter: [punkt(1, 'Rutinen innføres', { virkninger })] });
const gir = (...virkninger: Virkning[]) => behandlet(1, { punkter: [{ ...punkt(1, 'Rutinen innføres', { virkninger }), avvikerFraForslag: false }] });
const dokument = (mer: object = {}): Virkning => ({ slag: 'godkjenner-dokument', dokument: 'Modellen', ...mer });

describe('Et dokument som godkjennes', () => {
  it('fryses i den versjonen som lå foran møtet', () => {
    gitt(moeteDecider, ...iGang).naar(med(dokument()), fakta(LEDER)).gir(gir(dokument({ dokumentversjon: forelagt })));
    for (const annen of [{ ...forelagt, versjon: 1 }, { ...forelagt, hash: hash('2') }]) gitt(moeteDecider, ...iGang).naar(med(dokument({ dokumentversjon: annen })), fakta(LEDER)).avvises('versjon-er-ikke-forelagt');
  });
  it('kan være en fil, når den er et vedlegg til det papiret', () => {
    const fil = dokument({ vedlegg: hash('7') });
    gitt(moeteDecider, ...iGang).naar(med(fil), fakta(LEDER, { vedlegg: new Set([hash('7')]) })).gir(gir(dokument({ vedlegg: hash('7'), dokumentversjon: forelagt })));
    gitt(moeteDecider, ...iGang).naar(med(fil), fakta(LEDER, { vedlegg: new Set() })).avvises('vedlegg-er-ikke-forelagt');
  });
});

describe('Et organ som etableres', () => {
  const organ = (mer: object = {}): Virkning => ({ slag: 'etablerer-organ', organslag: 'arbeidsgruppe', navn: 'Gruppen', ...mer });
  it('har mandatet med ord, ellers i papiret som lå foran møtet', () => {
    gitt(moeteDecider, ...iGang).naar(med(organ({ mandat: 'Lage utkast' })), fakta(LEDER)).gir(gir(organ({ mandat: 'Lage utkast' })));
    gitt(moeteDecider, ...iGang).naar(med(organ()), fakta(LEDER)).gir(gir(organ({ mandatversjon: forelagt })));
  });
});

it('et alternativ som velges, er et av dem som lå i saken', () => {
  gitt(moeteDecider, ...iGang).naar(med({ slag: 'velger-alternativ', alternativ: ' 1' }), fakta(LEDER)).gir(gir({ slag: 'velger-alternativ', alternativ: ' 1' }));
  gitt(moeteDecider, ...iGang).naar(med({ slag: 'velger-alternativ', alternativ: '2' }), fakta(LEDER)).avvises('alternativ-finnes-ikke');
});

it('et vedtak som ikke kan settes i verk, føres ikke, og alt som er galt nevnes', () => {
  const feil = (kode: string) => ({ pointer: '#/punkter/0/virkninger/0', kode, melding: kode });
  const naa = gitt(moeteDecider, ...iGang).naar(med(dokument()), fakta(LEDER, { virkningsfeil: [feil('ett'), feil('to')] }));
  naa.avvises('virkning-kan-ikke-settes-i-verk');
  expect(naa.hendelser).toThrow('Vedtaket kan ikke settes i verk slik: ett. to');
});

it('møtet viser innkallingen og sakslisten som godkjent, og ved hvilket punkt; et nei godkjenner ingenting', () => {
  const godkjenner: Virkning[] = [{ slag: 'godkjenner-innkalling' }, { slag: 'godkjenner-saksliste' }];
  const sted = { sakId: 'sak-1', behandlingId: 'b1', punkt: 1, moeteId: '00000000-0000-4000-8000-000000000001' };
  expect(gitt(moeteDecider, ...iGang, gir(...godkjenner)).state.godkjent).toEqual([{ hva: 'innkalling', ...sted }, { hva: 'saksliste', ...sted }]);
  const nei = behandlet(1, { utfall: 'IKKE_GODKJENT', punkter: [{ ...punkt(1, 'Nei', { klasse: 'IKKE_GODKJENT', virkninger: godkjenner }), avvikerFraForslag: false }] });
  expect(gitt(moeteDecider, ...iGang, nei).state.godkjent).toEqual([]);
});

describe('Et møte som et vedtak flytter', () => {
  const opphav = { sakId: 'sak-9', behandlingId: 'b9', punkt: 2 };
  const flytt = (data: object) => ({ type: 'FlyttMoete' as const, data: { til: { dato: '2026-04-07' }, begrunnelse: 'Vedtatt', ...data } });
  it('får nytt vertskap med, og viser til punktet', () => {
    const til = { ...naar, dato: '2026-04-07' };
    gitt(moeteDecider, planlagt()).naar(flytt({ vertskap: 'Fjordbyen', opphav }), fakta()).gir({ type: 'MoeteFlyttet', data: { fra: naar, til, vertskap: 'Fjordbyen', opphav } });
    expect(gitt(moeteDecider, planlagt(), { type: 'MoeteFlyttet', data: { fra: naar, til, vertskap: 'Fjordbyen', opphav } }).state).toMatchObject({ vertskap: 'Fjordbyen', flyttetVed: opphav });
  });
  it('kan bare få nytt vertskap', () => {
    gitt(moeteDecider, planlagt()).naar(flytt({ til: {}, vertskap: 'Fjordbyen', opphav }), fakta()).gir({ type: 'MoeteFlyttet', data: { fra: naar, til: naar, vertskap: 'Fjordbyen', opphav } });
    gitt(moeteDecider, planlagt()).naar(flytt({ til: {}, opphav }), fakta()).avvises('moete-flyttes-ikke');
  });
  it('kommer ikke på en dag der organet har et annet møte', () => {
    gitt(moeteDecider, planlagt()).naar(flytt({ opphav }), fakta(undefined, { opptatt: [{ moeteId: 'et-annet', dato: '2026-04-07' }] })).avvises('har-moete-den-dagen');
    gitt(moeteDecider, planlagt()).naar(flytt({}), fakta(undefined, { opptatt: [{ moeteId: 'et-annet', dato: '2026-04-07' }] })).hendelser();
  });
});
