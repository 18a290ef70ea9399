import { gitt } from '../../eventsourcing/gitt';
import { INNMELDER, SYSTEMET } from '../../felles/tilgang.testdata';
import { moeteDecider } from '../moete.decider';
import { aapnet, ANNEN_LEDER, behandlet, fakta, fastsatt, hevet, iGang, LEDER, nummer, planlagt, sakIMoetet, satt, tattAv, tattOpp } from '../moete.testdata';

const settPaa = (nr: number, raadgivende = false) => ({ type: 'SettPaaSaksliste', data: { behandlingId: `b${nr}`, sakId: `sak-${nr}`, raadgivende } }) as const;
const taAv = (nr: number) => ({ type: 'TaAvSaksliste', data: { behandlingId: `b${nr}`, begrunnelse: 'Utsatt etter ønske' } }) as const;
const fastsett = (...rekkefoelge: string[]) => ({ type: 'FastsettSaksliste', data: rekkefoelge.length > 0 ? { rekkefoelge } : {} }) as const;
const taOpp = (nr: number, opptak: 'hastesak' | 'eventuelt') => ({ type: 'TaOppIMoetet', data: { behandlingId: `b${nr}`, sakId: `sak-${nr}`, opptak, begrunnelse: 'Kan ikke vente' } }) as const;
const medSak = (endring: Partial<typeof sakIMoetet>) => fakta(LEDER, { sak: { ...sakIMoetet, ...endring } });

describe('Å sette en sak på sakslisten', () => {
  it('saksgrunnlaget som ligger der, fryses med versjon, hash og forslag', () => {
    gitt(moeteDecider, planlagt()).naar(settPaa(1), fakta(LEDER)).gir(satt(1));
  });
  it('organet gir bare råd når prosessen ikke lar det bestemme', () => {
    gitt(moeteDecider, planlagt()).naar(settPaa(1), medSak({ organetKan: 'raadgi' })).gir(satt(1, { endelig: false }));
    const prosess = { id: 'prosess-1', versjon: 2 };
    gitt(moeteDecider, planlagt()).naar(settPaa(1), medSak({ prosess })).gir(satt(1, { prosess }));
  });
  it('et organ som kan bestemme, kan velge å gi råd', () => {
    gitt(moeteDecider, planlagt()).naar(settPaa(1, true), fakta(LEDER)).gir(satt(1, { endelig: false }));
  });
  it('en sak hvis prosess ikke går innom organet, kan ikke settes opp', () => {
    gitt(moeteDecider, planlagt()).naar(settPaa(1), medSak({ organetKan: 'ingenting' })).avvises('organ-er-ikke-i-prosessen');
  });
  it('en sak som ikke finnes eller ikke er klar, kan ikke settes opp', () => {
    gitt(moeteDecider, planlagt()).naar(settPaa(1), fakta(LEDER, { sak: undefined })).avvises('sak-finnes-ikke');
    gitt(moeteDecider, planlagt()).naar(settPaa(1), medSak({ hindring: { melding: 'Saken er ikke forberedt', vakt: 'krev-steg', kind: 'ugyldig-tilstand' as const, mangler: [] } })).avvises('sak-er-ikke-klar');
  });
  it('en sak står én gang på sakslisten', () => {
    gitt(moeteDecider, planlagt(), satt(1)).naar(settPaa(1), fakta(LEDER)).avvises('sak-staar-paa-saksliste');
    gitt(moeteDecider, planlagt(), satt(1), tattAv(1)).naar(settPaa(1), fakta(LEDER)).gir(satt(1));
  });
  it('bare før møtet er åpnet, og bare av organets ledelse', () => {
    gitt(moeteDecider, planlagt(), aapnet).naar(settPaa(1), fakta(LEDER)).avvises('moete-er-ikke-planlagt');
    gitt(moeteDecider, planlagt()).naar(settPaa(1), fakta(ANNEN_LEDER)).avvises('krever-organledelse');
  });
});

describe('Innleveringsfristen til et møte', () => {
  const levert = (innlevert: string, tilgang = LEDER) => fakta(tilgang, { innlevering: { frist: '2026-02-25', innlevert } });
  const medDispensasjon = { type: 'SettPaaSaksliste', data: { ...settPaa(1).data, dispensasjon: 'Statsforvalteren svarte først i går' } } as const;

  it('en sak som ble meldt på fristens dag, er i tide', () => {
    gitt(moeteDecider, planlagt()).naar(settPaa(1), levert('2026-02-25')).gir(satt(1));
  });
  it('en som ble meldt dagen etter, slipper bare til når noen sier hvorfor, og den som slapp den til, står der', () => {
    gitt(moeteDecider, planlagt()).naar(settPaa(1), levert('2026-02-26')).avvises('innlevert-for-sent');
    gitt(moeteDecider, planlagt()).naar(medDispensasjon, levert('2026-02-26'))
      .gir(satt(1, { forSen: { frist: '2026-02-25', innlevert: '2026-02-26', tillattAv: 'lederen', begrunnelse: 'Statsforvalteren svarte først i går' } }));
  });
  it('en sak i tide trenger ingen dispensasjon, og får ingen', () => {
    gitt(moeteDecider, planlagt()).naar(medDispensasjon, levert('2026-02-01')).gir(satt(1));
  });
  it('det som ble utsatt til møtet, er ikke for sent', () => {
    gitt(moeteDecider, planlagt()).naar(settPaa(1), levert('2026-02-26', SYSTEMET)).gir(satt(1));
  });
});

describe('Å ta en sak av sakslisten', () => {
  it('saken er fri igjen', () => {
    gitt(moeteDecider, planlagt(), satt(1), satt(2), fastsatt(1, 1, 2)).naar(taAv(1), fakta(LEDER)).gir(tattAv(1));
    expect(gitt(moeteDecider, planlagt(), satt(1), satt(2), fastsatt(1, 1, 2), tattAv(1)).state.saksliste.map((p) => p.sakId)).toEqual(['sak-2']);
  });
  it('en sak som ikke står der, kan ikke tas av', () => {
    gitt(moeteDecider, planlagt(), satt(1)).naar(taAv(2), fakta(LEDER)).avvises('sak-er-ikke-paa-saksliste');
  });
  it('bare før møtet er åpnet, og bare av organets ledelse', () => {
    gitt(moeteDecider, ...iGang).naar(taAv(1), fakta(LEDER)).avvises('moete-er-ikke-planlagt');
    gitt(moeteDecider, planlagt(), satt(1)).naar(taAv(1), fakta(INNMELDER)).avvises('krever-organledelse');
  });
});

describe('Å fastsette sakslisten', () => {
  const toSaker = [planlagt(), satt(1), satt(2)];

  it('sakene står i rekkefølgen de ble satt opp, eller den som blir sagt', () => {
    gitt(moeteDecider, ...toSaker).naar(fastsett(), fakta(LEDER)).gir(fastsatt(1, 1, 2));
    gitt(moeteDecider, ...toSaker).naar(fastsett('b2', 'b1'), fakta(LEDER)).gir(fastsatt(1, 2, 1));
  });
  it('den kan fastsettes igjen med flere saker, som ny versjon', () => {
    gitt(moeteDecider, ...toSaker, fastsatt(1, 2, 1), satt(3)).naar(fastsett(), fakta(LEDER)).gir(fastsatt(2, 2, 1, 3));
  });
  it('en sak som settes opp etterpå, er ikke med før sakslisten er fastsatt igjen', () => {
    const opptatt = gitt(moeteDecider, ...toSaker, fastsatt(1, 2, 1), satt(3)).state.saksliste.map((p) => [p.sakId, p.opptatt]);
    expect(opptatt).toEqual([['sak-2', true], ['sak-1', true], ['sak-3', false]]);
  });
  it.each([[['b1']], [['b1', 'b1']], [['b1', 'b2', 'b3']], [['b1', 'b3']]])('rekkefølgen %j har ikke hver sak én gang og avvises', (rekkefoelge) => {
    gitt(moeteDecider, ...toSaker).naar(fastsett(...rekkefoelge), fakta(LEDER)).avvises('rekkefoelge-stemmer-ikke');
  });
  it('en tom saksliste kan ikke fastsettes', () => {
    gitt(moeteDecider, planlagt()).naar(fastsett(), fakta(LEDER)).avvises('saksliste-er-tom');
  });
  it('bare før møtet er åpnet, og bare av organets ledelse', () => {
    gitt(moeteDecider, ...iGang).naar(fastsett(), fakta(LEDER)).avvises('moete-er-ikke-planlagt');
    gitt(moeteDecider, ...toSaker).naar(fastsett(), fakta(ANNEN_LEDER)).avvises('krever-organledelse');
  });
});

describe('En sak som er trukket', () => {
  const taAv = (nr: number) => ({ type: 'TaAvSaksliste', data: { behandlingId: `b${nr}`, begrunnelse: 'Saken er trukket' } }) as const;
  const trukket = (tilgang = LEDER) => fakta(tilgang, { sak: { ...sakIMoetet, hindring: { melding: 'Saken er trukket', vakt: 'krev-steg', kind: 'ugyldig-tilstand' as const, mangler: [] } } });

  it.each([['planlagt', [planlagt(), satt(1)]], ['i gang', iGang]])('går av sakslisten av seg selv i et møte som er %s', (_, historie) => {
    gitt(moeteDecider, ...historie).naar(taAv(1), trukket(SYSTEMET)).gir(tattAv(1));
  });
  it('gjør ingenting der den alt er tatt av eller behandlet, eller møtet er hevet', () => {
    gitt(moeteDecider, ...iGang, tattAv(1)).naar(taAv(1), trukket(SYSTEMET)).gir();
    gitt(moeteDecider, ...iGang, behandlet(1)).naar(taAv(1), trukket(SYSTEMET)).gir();
    gitt(moeteDecider, ...iGang, behandlet(1), hevet).naar(taAv(1), trukket(SYSTEMET)).gir();
  });
  it('er det eneste ledelsen kan ta av når møtet er i gang', () => {
    gitt(moeteDecider, ...iGang).naar(taAv(1), fakta(LEDER)).avvises('moete-er-ikke-planlagt');
    gitt(moeteDecider, ...iGang).naar(taAv(1), trukket()).gir(tattAv(1));
    gitt(moeteDecider, ...iGang, behandlet(1)).naar(taAv(1), trukket()).avvises('sak-er-behandlet');
  });
});

describe('Å ta opp en sak i møtet', () => {
  it.each(['hastesak', 'eventuelt'] as const)('en sak kan tas opp som %s når møtet er i gang', (opptak) => {
    gitt(moeteDecider, ...iGang).naar(taOpp(2, opptak), fakta(LEDER)).gir(tattOpp(2, opptak));
    expect(gitt(moeteDecider, ...iGang, tattOpp(2, opptak)).state.saksliste[1]).toMatchObject({ opptak, opptatt: true, behandlet: false });
  });
  it('også en hastesak er et råd når organet ikke kan bestemme', () => {
    gitt(moeteDecider, ...iGang).naar(taOpp(2, 'hastesak'), medSak({ organetKan: 'raadgi' })).gir(tattOpp(2, 'hastesak', { endelig: false }));
  });
  it.each([['planlagt', [planlagt()]], ['hevet', [planlagt(), aapnet, hevet]]])('men ikke når møtet er %s', (_, historie) => {
    gitt(moeteDecider, ...historie).naar(taOpp(2, 'hastesak'), fakta(LEDER)).avvises('moete-er-ikke-aapnet');
  });
  it('en sak som alt står på sakslisten, tas ikke opp i tillegg', () => {
    gitt(moeteDecider, ...iGang, behandlet(1)).naar(taOpp(1, 'hastesak'), fakta(LEDER)).avvises('sak-staar-paa-saksliste');
  });
  it('saken må finnes og være klar for det', () => {
    gitt(moeteDecider, ...iGang).naar(taOpp(2, 'hastesak'), fakta(LEDER, { sak: undefined })).avvises('sak-finnes-ikke');
    gitt(moeteDecider, ...iGang).naar(taOpp(2, 'hastesak'), medSak({ hindring: { melding: 'Saken er ikke klar', vakt: 'krev-steg', kind: 'ugyldig-tilstand' as const, mangler: [] } })).avvises('sak-er-ikke-klar');
  });
  it('bare organets ledelse tar opp saker', () => {
    gitt(moeteDecider, ...iGang).naar(taOpp(2, 'hastesak'), fakta(INNMELDER)).avvises('krever-organledelse');
  });
});

describe('Saksnummer på sakslisten', () => {
  const settNummer = (nr: number, saksnummer: string) => ({ type: 'SettSaksnummer', data: nummer(nr, saksnummer).data }) as const;

  it('nummeret som er tildelt, skrives på sakslisten én gang', () => {
    gitt(moeteDecider, planlagt(), satt(1)).naar(settNummer(1, '05/26'), fakta(SYSTEMET)).gir(nummer(1, '05/26'));
    gitt(moeteDecider, planlagt(), satt(1), nummer(1, '05/26')).naar(settNummer(1, '06/26'), fakta(SYSTEMET)).gir();
  });
  it('en sak som er tatt av i mellomtiden, får ikke noe nummer der', () => {
    gitt(moeteDecider, planlagt(), satt(1), tattAv(1)).naar(settNummer(1, '05/26'), fakta(SYSTEMET)).gir();
  });
  it('ingen setter nummer for hånd', () => {
    gitt(moeteDecider, planlagt(), satt(1)).naar(settNummer(1, '05/26'), fakta()).avvises('bare-systemet');
  });
});
