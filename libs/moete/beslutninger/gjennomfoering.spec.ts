import { gitt } from '../../eventsourcing/gitt';
import { INNMELDER } from '../../felles/tilgang.testdata';
import { moeteDecider } from '../moete.decider';
import { aapnet, ANNEN_LEDER, avlyst, behandlet, fakta, fastsatt, hevet, iGang, LEDER, nummer, planlagt, satt, tattOpp } from '../moete.testdata';

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
