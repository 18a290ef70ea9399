import { type Rolle } from '#felles';
import { gitt } from '../eventsourcing/gitt';
import { fellesskapDecider } from './fellesskap.decider';
import { type FellesskapHendelse } from './fellesskap.events';

const person = (id: string, ...roller: Rolle[]) => ({ tilgang: { person: id, roller: roller.map((rolle) => ({ id: rolle, rolle })), medlemskap: [] }, plattformAdmin: false });
const opprettet = { type: 'FellesskapOpprettet', data: { navn: 'Fjordhelse', slug: 'fjordhelse' } } as const;
const ssu: FellesskapHendelse = { type: 'OrganOpprettet', data: { organId: 'ssu', navn: 'Strategisk utvalg', kortnavn: 'SSU', slag: 'ssu', nummerformat: '{nr}', beslutningsform: 'konsensus', moeteformer: ['fysisk'] } };
const kari: FellesskapHendelse = { type: 'PersonRegistrert', data: { personId: 'kari', navn: 'Kari', epost: 'kari@eksempel.invalid' } };
const data = (antall: number, organId = 'ssu') => ({ organId, innlevering: { antall, enhet: 'arbeidsdager' as const }, begrunnelse: 'Papirene må bli lest' });
const innstill = (antall: number, organId?: string) => ({ type: 'InnstillInnlevering', data: data(antall, organId) }) as const;
const innstilt = (antall: number) => ({ type: 'InnleveringsfristInnstilt', data: data(antall) }) as const;
const gi = { type: 'GiKalenderadresse', data: { personId: 'kari' } } as const;

describe('innleveringsfristen til et organ', () => {
  it('settes av organets ledelse eller sekretariatet', () => {
    gitt(fellesskapDecider, opprettet, ssu).naar(innstill(10), person('siv', 'sekretariat')).gir(innstilt(10));
    gitt(fellesskapDecider, opprettet, ssu).naar(innstill(10), person('per', 'saksinnmelder')).avvises('krever-organledelse');
  });
  it('som før er ingen hendelse', () => {
    gitt(fellesskapDecider, opprettet, ssu, innstilt(10)).naar(innstill(10), person('siv', 'sekretariat')).gir();
    gitt(fellesskapDecider, opprettet, ssu, innstilt(10)).naar(innstill(5), person('siv', 'sekretariat')).gir(innstilt(5));
  });
  it('finnes ikke for et organ som ikke finnes', () => {
    gitt(fellesskapDecider, opprettet, ssu).naar(innstill(10, 'et-annet'), person('siv', 'sekretariat')).avvises('finnes-ikke');
  });
});

describe('de faste punktene til et organ', () => {
  const punkter = (...titler: string[]) => ({ organId: 'ssu', titler, begrunnelse: 'Slik begynner vi' });
  const sett = (...titler: string[]) => ({ type: 'InnstillFastePunkter', data: punkter(...titler) }) as const;
  const satt = (...titler: string[]) => ({ type: 'FastePunkterInnstilt', data: punkter(...titler) }) as const;
  it('settes av organets ledelse eller sekretariatet, hele listen om gangen, og som før er ingen hendelse', () => {
    gitt(fellesskapDecider, opprettet, ssu).naar(sett('Godkjenning av saksliste'), person('siv', 'sekretariat')).gir(satt('Godkjenning av saksliste'));
    gitt(fellesskapDecider, opprettet, ssu, satt('Godkjenning av saksliste')).naar(sett('Godkjenning av saksliste'), person('siv', 'sekretariat')).gir();
    gitt(fellesskapDecider, opprettet, ssu, satt('Godkjenning av saksliste')).naar(sett(), person('siv', 'sekretariat')).gir(satt());
    gitt(fellesskapDecider, opprettet, ssu).naar(sett('A'), person('per', 'saksinnmelder')).avvises('krever-organledelse');
  });
});

describe('kalenderadressen til en person', () => {
  it('gis til personen selv, og en ny avløser den gamle', () => {
    gitt(fellesskapDecider, opprettet, kari).naar(gi, person('kari')).gir({ type: 'KalenderadresseGitt', data: { personId: 'kari', nr: 1 } });
    gitt(fellesskapDecider, opprettet, kari, { type: 'KalenderadresseGitt', data: { personId: 'kari', nr: 1 } }).naar(gi, person('kari')).gir({ type: 'KalenderadresseGitt', data: { personId: 'kari', nr: 2 } });
  });
  it('gis ikke til andre, ikke engang av en administrator', () => {
    gitt(fellesskapDecider, opprettet, kari).naar(gi, person('siv', 'administrator')).avvises('bare-egen-kalenderadresse');
  });
});
