import { gitt } from '../../eventsourcing/gitt';
import { INNMELDER } from '../../felles/tilgang.testdata';
import { moeteDecider } from '../moete.decider';
import { type MoeteKommando } from '../moete.kommandoer';
import { aapnet, ANNEN_LEDER, avlyst, behandlet, fakta, fastsatt, fremmoete, hevet, iGang, LEDER, nummer, planlagt, satt, tattOpp } from '../moete.testdata';

const aapne = { type: 'AapneMoete', data: {} } as const;
const hev = { type: 'HevMoete', data: {} } as const;

describe('Å åpne og heve et møte', () => {
  it('et møte med fastsatt saksliste, eller uten saker, kan åpnes', () => {
    gitt(moeteDecider, planlagt(), satt(1), fastsatt(1, 1)).naar(aapne, fakta(LEDER)).gir(aapnet);
    gitt(moeteDecider, planlagt()).naar(aapne, fakta(LEDER)).gir(aapnet);
  });
  it('sakslisten må være fastsatt med alle saker før møtet åpnes', () => {
    gitt(moeteDecider, planlagt(), satt(1)).naar(aapne, fakta(LEDER)).avvises('saksliste-er-ikke-fastsatt');
    gitt(moeteDecider, planlagt(), satt(1), fastsatt(1, 1), satt(2)).naar(aapne, fakta(LEDER)).avvises('saksliste-er-ikke-fastsatt');
  });
  it('møtet heves når hver sak har fått et utfall', () => {
    gitt(moeteDecider, ...iGang, tattOpp(2, 'eventuelt'), behandlet(1)).naar(hev, fakta(LEDER)).avvises('saker-er-ikke-behandlet');
    gitt(moeteDecider, ...iGang, tattOpp(2, 'eventuelt'), behandlet(1), behandlet(2)).naar(hev, fakta(LEDER)).gir(hevet);
  });
  it('den som hever møtet for tidlig, får vite hvilke saker som gjenstår', () => {
    const naa = gitt(moeteDecider, ...iGang, nummer(1, '05/26'), tattOpp(2, 'hastesak')).naar(hev, fakta(LEDER));
    expect(naa.hendelser).toThrow('eventuelt at saken er utsatt: 05/26, Henvisningsrutine');
  });
  it.each([['åpnet', [planlagt(), aapnet]], ['hevet', [planlagt(), aapnet, hevet]], ['avlyst', [planlagt(), avlyst]]])('et møte som er %s, kan ikke åpnes', (_, historie) => {
    gitt(moeteDecider, ...historie).naar(aapne, fakta(LEDER)).avvises('moete-er-ikke-planlagt');
  });
  it.each([['planlagt', [planlagt()]], ['hevet', [planlagt(), aapnet, hevet]]])('et møte som er %s, kan ikke heves', (_, historie) => {
    gitt(moeteDecider, ...historie).naar(hev, fakta(LEDER)).avvises('moete-er-ikke-aapnet');
  });
  it('bare sekretariatet eller organets egen ledelse åpner og hever', () => {
    gitt(moeteDecider, planlagt()).naar(aapne, fakta(ANNEN_LEDER)).avvises('krever-organledelse');
    gitt(moeteDecider, planlagt(), aapnet).naar(hev, fakta(INNMELDER)).avvises('krever-organledelse');
    gitt(moeteDecider, planlagt(), aapnet).naar(hev, fakta()).gir(hevet);
  });
});

describe('Fremmøte', () => {
  type Deltakere = MoeteKommando<'RegistrerFremmoete'>['data']['deltakere'];
  const registrer = (...deltakere: Deltakere) => ({ type: 'RegistrerFremmoete', data: { deltakere } }) as const;
  const kari = { personId: 'kari', status: 'til-stede' } as const;
  const olaBorte = { personId: 'ola', status: 'forfall' } as const;
  const vara = (personId: string, varaFor: string) => ({ personId, status: 'til-stede', varaFor }) as const;

  it('den som har stemmerett, eller er vara for en som har det, er registrert med stemmerett', () => {
    gitt(moeteDecider, planlagt(), aapnet).naar(registrer(kari, olaBorte, vara('per', 'ola'), vara('liv', 'gunn')), fakta(LEDER, { stemmeberettigede: ['kari', 'ola', 'per'] })).gir(
      fremmoete({ ...kari, stemmerett: true }, { ...olaBorte, stemmerett: true }, { ...vara('per', 'ola'), stemmerett: true }, { ...vara('liv', 'gunn'), stemmerett: false }),
    );
  });
  it('uten fakta om stemmerett har ingen stemmerett', () => {
    gitt(moeteDecider, planlagt(), aapnet).naar(registrer(kari), fakta(LEDER)).gir(fremmoete({ ...kari, stemmerett: false }));
  });
  it('en vara kan møte for en som er borte uten å ha meldt forfall', () => {
    const fravaerende = { personId: 'ola', status: 'fravaer' } as const;
    expect(gitt(moeteDecider, planlagt(), aapnet).naar(registrer(fravaerende, vara('per', 'ola')), fakta(LEDER)).hendelser()).toHaveLength(1);
    expect(gitt(moeteDecider, planlagt(), aapnet).naar(registrer(vara('per', 'ola')), fakta(LEDER)).hendelser()).toHaveLength(1);
  });
  it('en vara kan ikke møte for en som selv er til stede', () => {
    gitt(moeteDecider, planlagt(), aapnet).naar(registrer(kari, vara('per', 'kari')), fakta(LEDER)).avvises('medlem-er-til-stede');
  });
  it('to varaer kan ikke møte for samme medlem, men den ene kan tre inn når den andre ikke kom', () => {
    gitt(moeteDecider, planlagt(), aapnet).naar(registrer(olaBorte, vara('per', 'ola'), vara('liv', 'ola')), fakta(LEDER)).avvises('to-varaer');
    const perBorte = { personId: 'per', status: 'forfall', varaFor: 'ola' } as const;
    expect(gitt(moeteDecider, planlagt(), aapnet).naar(registrer(olaBorte, perBorte, vara('liv', 'ola')), fakta(LEDER)).hendelser()).toHaveLength(1);
  });
  it('en person står én gang', () => {
    gitt(moeteDecider, planlagt(), aapnet).naar(registrer(kari, kari), fakta(LEDER)).avvises('deltaker-to-ganger');
  });
  it('fremmøtet kan føres på nytt, og det siste gjelder', () => {
    const { state } = gitt(moeteDecider, planlagt(), aapnet, fremmoete({ ...kari, stemmerett: true }), fremmoete({ ...olaBorte, stemmerett: false }));
    expect(state.deltakere).toEqual([{ ...olaBorte, stemmerett: false }]);
  });
  it('fremmøte føres i et møte som er i gang, av organets ledelse', () => {
    gitt(moeteDecider, planlagt()).naar(registrer(kari), fakta(LEDER)).avvises('moete-er-ikke-aapnet');
    gitt(moeteDecider, planlagt(), aapnet).naar(registrer(kari), fakta(INNMELDER)).avvises('krever-organledelse');
  });
});
