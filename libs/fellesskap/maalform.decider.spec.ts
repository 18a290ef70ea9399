import { gitt } from '../eventsourcing/gitt';
import { type Rolle } from '#felles';
import { fellesskapDecider } from './fellesskap.decider';
import { type FellesskapHendelse } from './fellesskap.events';

const som = (person: string, ...roller: Rolle[]) => ({ tilgang: { person, roller: roller.map((rolle) => ({ id: rolle, rolle })), medlemskap: [] }, plattformAdmin: false });
const bestaar: FellesskapHendelse[] = [
  { type: 'FellesskapOpprettet', data: { navn: 'Fjordhelse', slug: 'fjordhelse' } },
  { type: 'PersonRegistrert', data: { personId: 'kari', navn: 'Kari', epost: 'kari@example.no' } },
  { type: 'OrganOpprettet', data: { organId: 'ssu', navn: 'SSU', kortnavn: 'SSU', slag: 'ssu', nummerformat: '{nr}/{aa}', beslutningsform: 'konsensus', moeteformer: ['fysisk'] } },
];
const velg = (personId: string, maalform: 'nb' | 'nn') => ({ type: 'VelgMaalform', data: { personId, maalform } }) as const;
const valgt: FellesskapHendelse = { type: 'MaalformValgt', data: { personId: 'kari', maalform: 'nn' } };
const organ = (maalform: 'nb' | 'nn') => ({ type: 'InnstillOrganMaalform', data: { organId: 'ssu', maalform, begrunnelse: 'Kommunen har vedtatt det' } }) as const;
const innstilt: FellesskapHendelse = { type: 'OrganMaalformInnstilt', data: organ('nn').data };

describe('Målformen til en person', () => {
  it('velges av personen selv eller en administrator', () => {
    gitt(fellesskapDecider, ...bestaar).naar(velg('kari', 'nn'), som('kari')).gir(valgt);
    gitt(fellesskapDecider, ...bestaar).naar(velg('kari', 'nn'), som('ola', 'administrator')).gir(valgt);
    gitt(fellesskapDecider, ...bestaar).naar(velg('kari', 'nn'), som('ola', 'sekretariat')).avvises('bare-egen-maalform');
    gitt(fellesskapDecider, ...bestaar).naar(velg('per', 'nn'), som('ola', 'administrator')).avvises('finnes-ikke');
  });
  it('kan velges om igjen, og det samme valget er ingen hendelse', () => {
    gitt(fellesskapDecider, ...bestaar, valgt).naar(velg('kari', 'nb'), som('kari')).gir({ type: 'MaalformValgt', data: { personId: 'kari', maalform: 'nb' } });
    gitt(fellesskapDecider, ...bestaar, valgt).naar(velg('kari', 'nn'), som('kari')).gir();
  });
  it('velges også når det er bokmål, som ellers gjelder: det er et valg', () => {
    gitt(fellesskapDecider, ...bestaar).naar(velg('kari', 'nb'), som('kari')).gir({ type: 'MaalformValgt', data: { personId: 'kari', maalform: 'nb' } });
  });
});

describe('Målformen til et organ', () => {
  it('bestemmes av sekretariatet eller organets ledelse', () => {
    gitt(fellesskapDecider, ...bestaar).naar(organ('nn'), som('ola', 'sekretariat')).gir(innstilt);
    gitt(fellesskapDecider, ...bestaar).naar(organ('nn'), som('kari', 'saksinnmelder')).avvises('krever-organledelse');
  });
  it('er bokmål til noe annet er bestemt', () => {
    gitt(fellesskapDecider, ...bestaar).naar(organ('nb'), som('ola', 'sekretariat')).gir();
    gitt(fellesskapDecider, ...bestaar, innstilt).naar(organ('nn'), som('ola', 'sekretariat')).gir();
  });
  it('kan ikke bestemmes for et organ som er lagt ned', () => {
    gitt(fellesskapDecider, ...bestaar, { type: 'OrganNedlagt', data: { organId: 'ssu', til: '2026-01-01', begrunnelse: 'Slått sammen' } }).naar(organ('nn'), som('ola', 'sekretariat')).avvises('organ-nedlagt');
  });
});
