import { gitt } from '../../eventsourcing/gitt';
import { INNMELDER } from '../../felles/tilgang.testdata';
import { moeteDecider } from '../moete.decider';
import { type MoeteHendelse } from '../moete.events';
import { aapnet, ANNEN_LEDER, avlyst, fakta, fastsatt, hevet, LEDER, planlagt, satt } from '../moete.testdata';

const send = (...varaer: string[]) => ({ type: 'SendInnkalling', data: { varaer } }) as const;
const innkalles = { faste: ['liv', 'mari', 'inge', 'mari'], varaer: ['vera', 'vidar'] };
const sendt = (versjon: number, mottakere: string[], sistSendt?: number): MoeteHendelse => ({ type: 'InnkallingSendt', data: { versjon, ...(sistSendt !== undefined && { sistSendt }), mottakere } });
const klart = [planlagt(), satt(1), fastsatt(1, 1)] as const;
const medFakta = (tilgang = LEDER) => fakta(tilgang, { innkalles });

describe('Å sende innkallingen', () => {
  it('går til medlemmene og dem som har meldt saker, hver én gang, og til varaene som kalles inn', () => {
    gitt(moeteDecider, ...klart).naar(send(), medFakta()).gir(sendt(1, ['liv', 'mari', 'inge']));
    gitt(moeteDecider, ...klart).naar(send('vera'), medFakta()).gir(sendt(1, ['liv', 'mari', 'inge', 'vera']));
    gitt(moeteDecider, ...klart).naar(send('kari'), medFakta()).avvises('ikke-vara');
    gitt(moeteDecider, ...klart).naar(send(), fakta(LEDER, { innkalles: { faste: [], varaer: [] } })).avvises('innkalling-uten-mottakere');
  });
  it('krever at sakslisten er fastsatt', () => {
    gitt(moeteDecider, planlagt(), satt(1)).naar(send(), medFakta()).avvises('saksliste-er-ikke-fastsatt');
  });
  it('gjøres én gang for hver saksliste, og den neste vet hvilken som ble sendt sist', () => {
    gitt(moeteDecider, ...klart, sendt(1, ['liv'])).naar(send(), medFakta()).avvises('innkalling-er-sendt');
    gitt(moeteDecider, ...klart, sendt(1, ['liv']), fastsatt(2, 1), satt(2), fastsatt(3, 1, 2)).naar(send(), medFakta()).gir(sendt(3, ['liv', 'mari', 'inge'], 1));
  });
  it.each([['åpnet', [aapnet]], ['hevet', [aapnet, hevet]], ['avlyst', [avlyst]]] as const)('er for sent når møtet er %s', (_, etter) => {
    gitt(moeteDecider, ...klart, ...etter).naar(send(), medFakta()).avvises('moete-er-ikke-planlagt');
  });
  it('gjelder ikke det som avgjøres skriftlig', () => {
    gitt(moeteDecider, planlagt({ form: 'skriftlig' }), satt(1), fastsatt(1, 1)).naar(send(), medFakta()).avvises('moete-er-skriftlig');
  });
  it.each([['ledelsen i et annet organ', ANNEN_LEDER], ['en saksinnmelder', INNMELDER]])('kan ikke gjøres av %s', (_, tilgang) => {
    gitt(moeteDecider, ...klart).naar(send(), medFakta(tilgang)).avvises('krever-organledelse');
  });
  it('huskes med når, av hvem og til hvem', () => {
    expect(gitt(moeteDecider, ...klart, sendt(1, ['liv'])).state.innkallinger).toMatchObject([{ versjon: 1, mottakere: ['liv'], av: expect.any(String) as string, sendt: expect.any(String) as string }]);
  });
});
