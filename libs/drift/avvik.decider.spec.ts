import { gitt } from '../eventsourcing/gitt';
import { type Rolle, SYSTEM, type Tilgang } from '#felles';
import { avvikDecider } from './avvik.decider';
import { type AvvikData, type AvvikHendelse } from './avvik.events';

const som = (rolle: Rolle): { tilgang: Tilgang } => ({ tilgang: { person: 'kari', roller: [{ id: 'r', rolle }], medlemskap: [] } });
const systemet = { tilgang: SYSTEM };
const sekretariat = som('sekretariat');
const data: AvvikData = { kilde: 'reaksjon', navn: 'speil', kode: 'lukket', melding: 'Tellingen er lukket', forsoek: 1, foerst: '2026-01-15T09:00:00.000Z' };
const oppstod = (endring: Partial<AvvikData> = {}): AvvikHendelse => ({ type: 'AvvikOppstod', data: { ...data, ...endring } });
const nytt: AvvikHendelse = { type: 'AvvikSendtTilNyttForsoek', data: { begrunnelse: 'Rettet' } };
const hoppet: AvvikHendelse = { type: 'AvvikHoppetOver', data: { begrunnelse: 'Gjelder ikke' } };
const begrunnet = (type: 'ProevIgjen' | 'HoppOver' | 'LoesAvvik') => ({ type, data: { begrunnelse: 'Gjelder ikke' } }) as const;
const meld = { type: 'MeldAvvik', data } as const;

describe('Et avvik', () => {
  it('står i listen én gang, hvor ofte det enn meldes', () => {
    gitt(avvikDecider).naar(meld, systemet).gir(oppstod());
    gitt(avvikDecider, oppstod()).naar(meld, systemet).gir();
  });
  it('som er avgjort, åpnes ikke igjen av maskinen', () => {
    gitt(avvikDecider, oppstod(), hoppet).naar(meld, systemet).gir();
  });
  it('som feiler igjen når en person ba om det, sier hvor mange forsøk det er blitt', () => {
    gitt(avvikDecider, oppstod(), nytt).naar({ type: 'MeldAvvik', data: { ...data, forsoek: 4 } }, systemet).gir({ type: 'AvvikGjentatt', data: { kode: 'lukket', melding: 'Tellingen er lukket', forsoek: 4 } });
  });
  it('som lykkes til slutt, er løst uten begrunnelse', () => {
    gitt(avvikDecider, oppstod(), nytt).naar({ type: 'BekreftLoest', data: {} }, systemet).gir({ type: 'AvvikLoest', data: {} });
    gitt(avvikDecider, oppstod(), hoppet).naar({ type: 'BekreftLoest', data: {} }, systemet).gir();
  });
  it('prøves igjen, hoppes over eller løses med en begrunnelse, av sekretariat eller administrator', () => {
    gitt(avvikDecider, oppstod()).naar(begrunnet('HoppOver'), sekretariat).gir(hoppet);
    gitt(avvikDecider, oppstod()).naar(begrunnet('LoesAvvik'), som('administrator')).gir({ type: 'AvvikLoest', data: { begrunnelse: 'Gjelder ikke' } });
    for (const type of ['ProevIgjen', 'HoppOver', 'LoesAvvik'] as const) gitt(avvikDecider, oppstod()).naar(begrunnet(type), som('revisor')).avvises('krever-driftsansvar');
  });
  it('avgjøres bare én gang', () => {
    for (const type of ['ProevIgjen', 'HoppOver', 'LoesAvvik'] as const) gitt(avvikDecider, oppstod(), hoppet).naar(begrunnet(type), sekretariat).avvises('avviket-er-avgjort');
  });
  it('som ingen maskin kan gjøre om igjen, må ordnes for hånd', () => {
    gitt(avvikDecider, oppstod({ kilde: 'paaminnelse' })).naar(begrunnet('ProevIgjen'), sekretariat).avvises('kan-ikke-proeves-igjen');
  });
  it('meldes bare av maskinen', () => {
    gitt(avvikDecider).naar(meld, sekretariat).avvises('bare-systemet');
  });
});
