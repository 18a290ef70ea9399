import { type Frist } from '#felles';
import { gitt } from '../../eventsourcing/gitt';
import { INNMELDER } from '../../felles/tilgang.testdata';
import { forpliktelseId, stegfristId } from '../frister';
import { sakDecider } from '../sak.decider';
import { type SakHendelse } from '../sak.events';
import { behandlet, behandling, berammet, fakta, klar, oppdrag, punkt, ssu } from '../sak.testdata';

const vedtak = behandling('b1', ssu, { punkter: [punkt(1, [oppdrag]), punkt(2, [oppdrag])] });
const vedtatt = [...klar, berammet('b1', ssu), behandlet(vedtak)];
const lukket = (nr: number): SakHendelse => ({ type: 'PunktLukket', data: { behandlingId: 'b1', punkt: nr } });
const suspendert: SakHendelse = { type: 'SakSuspendert', data: { avvik: true } };
const DAG: Frist = { presisjon: 'dag', dato: '2026-09-01' };
const begrunnelse = 'Trenger mer tid';
const endre = (punktnr = 1, frist = DAG) => ({ type: 'EndreFrist', data: { fristId: forpliktelseId('b1', punktnr, 1), frist, begrunnelse } }) as const;
const endret: SakHendelse = { type: 'FristEndret', data: { fristId: forpliktelseId('b1', 1, 1), behandlingId: 'b1', punkt: 1, nr: 1, frist: DAG } };
const forleng = { type: 'ForlengFrister', data: { dager: 7, begrunnelse } } as const;

describe('Å gi en frist en ny regel', () => {
  it('gjøres av sekretariatet, flere ganger, men ikke til den samme', () => {
    gitt(sakDecider, ...vedtatt).naar(endre(), fakta()).gir(endret);
    gitt(sakDecider, ...vedtatt, endret).naar(endre(), fakta()).avvises('uendret-frist');
    gitt(sakDecider, ...vedtatt).naar(endre(), fakta(INNMELDER)).avvises('krever-sekretariat');
  });

  it('gjøres ikke med en frist som er møtt (B112), en som ikke finnes, eller mens saken er suspendert', () => {
    gitt(sakDecider, ...vedtatt, lukket(1)).naar(endre(), fakta()).avvises('fristen-er-moett');
    gitt(sakDecider, ...vedtatt, lukket(1), lukket(2)).naar(endre(), fakta()).avvises('fristen-er-moett');
    gitt(sakDecider, ...vedtatt).naar(endre(7), fakta()).avvises('finnes-ikke');
    gitt(sakDecider, ...klar).naar(endre(), fakta()).avvises('ingen-frister');
    gitt(sakDecider, ...vedtatt, suspendert).naar(endre(), fakta()).avvises('sak-er-suspendert');
  });

  it('gir alle feilene i den nye regelen på én gang, og ingen hendelse', () => {
    gitt(sakDecider, ...vedtatt).naar(endre(), { ...fakta(), fristfeil: [{ pointer: '#/frist', kode: 'frist-er-passert', melding: 'x' }] }).avvises('ugyldige-frister');
  });

  it('gjelder også en frist som prosessen har startet, til det den gjelder, er gjort', () => {
    const startet: SakHendelse = { type: 'StegfristStartet', data: { nr: 1, steg: 'ssu', slag: 'papirer', hva: 'Papirer', frist: { presisjon: 'ved-behov' }, satt: '2026-01-15', paaminnelser: [] } };
    const id = '00000000-0000-4000-8000-000000000001';
    const kommando = { type: 'EndreFrist', data: { fristId: stegfristId(id, 1), frist: DAG, begrunnelse } } as const;
    expect(gitt(sakDecider, ...klar, startet).naar(kommando, fakta(), { id }).hendelser()[0]).toEqual({ type: 'FristEndret', data: { fristId: stegfristId(id, 1), nr: 1, frist: DAG } });
    gitt(sakDecider, ...klar, startet, { type: 'StegfristAvsluttet', data: { nr: 1 } }).naar(kommando, fakta(), { id }).avvises('fristen-er-moett');
  });
});

describe('Å forlenge alle frister i saken', () => {
  it('gjelder også avtalene partene ikke er ferdige med', () => {
    gitt(sakDecider, ...vedtatt).naar(forleng, fakta()).gir({ type: 'FristerForlenget', data: { dager: 7, avtaler: [] } });
    gitt(sakDecider, ...klar).naar(forleng, fakta()).avvises('ingen-frister');
    gitt(sakDecider, ...vedtatt).naar(forleng, fakta(INNMELDER)).avvises('krever-sekretariat');
  });
});
