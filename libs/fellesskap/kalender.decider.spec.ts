import { type Kalendervalg, type Rolle, VANLIGE_SESONGER } from '#felles';
import { gitt } from '../eventsourcing/gitt';
import { fellesskapDecider } from './fellesskap.decider';

const med = (rolle: Rolle) => ({ tilgang: { person: 'kari', roller: [{ id: rolle, rolle }], medlemskap: [] }, plattformAdmin: false });
const opprettet = { type: 'FellesskapOpprettet', data: { navn: 'Fjordhelse', slug: 'fjordhelse' } } as const;
const SOMMER: Kalendervalg = { inneklemteDagerErFri: true, friperioder: [{ fra: '07-01', til: '07-31', navn: 'fellesferien' }] };
const innstill = (valg: Kalendervalg) => ({ type: 'InnstillKalender', data: { ...valg, begrunnelse: 'Vedtatt i SSU' } }) as const;
const innstilt = (valg: Kalendervalg) => ({ type: 'KalenderInnstilt', data: { ...valg, begrunnelse: 'Vedtatt i SSU' } }) as const;
const periode = (fra: string, til: string): Kalendervalg => ({ ...SOMMER, friperioder: [{ fra, til, navn: 'fri' }] });

describe('kalenderen til et helsefellesskap', () => {
  it('innstilles av en administrator, og av ingen andre', () => {
    gitt(fellesskapDecider, opprettet).naar(innstill(SOMMER), med('administrator')).gir(innstilt(SOMMER));
    gitt(fellesskapDecider, opprettet).naar(innstill(SOMMER), med('sekretariat')).avvises('krever-administrator');
  });

  it('som før er ingen hendelse', () => {
    gitt(fellesskapDecider, opprettet, innstilt(SOMMER)).naar(innstill(SOMMER), med('administrator')).gir();
    gitt(fellesskapDecider, opprettet, innstilt(SOMMER)).naar(innstill({ ...SOMMER, inneklemteDagerErFri: false }), med('administrator')).gir(innstilt({ ...SOMMER, inneklemteDagerErFri: false }));
  });

  it('har årstider som kan settes, og som er en endring', () => {
    const medSesonger = { ...SOMMER, sesonger: { ...VANLIGE_SESONGER, vaar: { fra: 3, til: 5 } } };
    gitt(fellesskapDecider, opprettet, innstilt(SOMMER)).naar(innstill(medSesonger), med('administrator')).gir(innstilt(medSesonger));
    gitt(fellesskapDecider, opprettet, innstilt(medSesonger)).naar(innstill(medSesonger), med('administrator')).gir();
  });

  it.each([['12-24', '01-02'], ['02-29', '02-29'], ['01-01', '06-28']])('%s til %s er en periode', (fra, til) => {
    gitt(fellesskapDecider, opprettet).naar(innstill(periode(fra, til)), med('administrator')).gir(innstilt(periode(fra, til)));
  });

  it.each([['13-01', '07-31'], ['07-00', '07-31'], ['02-30', '03-01'], ['7-1', '07-31'], ['07-01', '31-07'], ['01-01', '06-29'], ['07-01', '06-30']])('%s til %s er ingen periode', (fra, til) => {
    gitt(fellesskapDecider, opprettet).naar(innstill(periode(fra, til)), med('administrator')).avvises('ugyldig-kalender');
  });
});
