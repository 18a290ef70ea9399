import { type Verv } from '#felles';
import { gitt } from '../eventsourcing/gitt';
import { medRolle, SYSTEMET } from '../felles/tilgang.testdata';
import { fellesskapDecider } from './fellesskap.decider';
import { type FellesskapHendelse, type Representerer } from './fellesskap.events';
import { sammensetningAv, varslerOmTaket } from './sammensetning';

const opphav = { sakId: 'sak-1', behandlingId: 'b1', punkt: 1, moeteId: 'm-1', saksnummer: '07/26' };
const sammensetning = [{ gruppe: 'kommunene', inntil: 1, partsslag: 'kommune' as const }, { gruppe: 'brukerrepresentant', inntil: 1 }];
const organ = { slag: 'arbeidsgruppe' as const, nummerformat: '{nr}/{aa}', beslutningsform: 'konsensus' as const, moeteformer: ['digital' as const] };
const ssu: FellesskapHendelse = { type: 'OrganOpprettet', data: { ...organ, slag: 'ssu', organId: 'ssu', navn: 'Strategisk samarbeidsutvalg', kortnavn: 'SSU' } };
const gruppen: FellesskapHendelse = { type: 'OrganOpprettet', data: { ...organ, organId: 'gr', navn: 'Gruppen', kortnavn: 'Gruppen', overordnet: 'ssu', mandat: 'Lage utkast', sammensetning, opphav } };
const nes: FellesskapHendelse = { type: 'PartRegistrert', data: { partId: 'nes', navn: 'Nes kommune', slag: 'kommune', organisasjonsnummer: '974760673' } };
const medlem = (medlemskapId: string, representerer?: Representerer, verv: Verv = 'medlem', til?: string): FellesskapHendelse => ({
  type: 'MedlemOppnevnt', data: { medlemskapId, organId: 'gr', organslag: 'arbeidsgruppe', personId: medlemskapId, verv, rettigheter: { moete: true, tale: true, forslag: true, stemme: true }, fra: '2026-01-01', ...(til !== undefined && { til }), ...(representerer && { representerer }) },
});

describe('Et organ som et vedtak etablerer', () => {
  const etabler = (data: object = {}) => ({ type: 'EtablerOrgan' as const, data: { organId: 'gr', navn: 'Gruppen', slag: 'arbeidsgruppe' as const, mandat: 'Lage utkast', sammensetning, opphav, besluttetAv: 'ssu', ...data } });
  const fakta = { tilgang: SYSTEMET, plattformAdmin: false };
  it('arbeider som det organet som vedtok det, og viser til punktet', () => gitt(fellesskapDecider, ssu).naar(etabler(), fakta).gir(gruppen));
  it('har et navn som ingen andre har', () => gitt(fellesskapDecider, ssu).naar(etabler({ navn: 'ssu' }), fakta).avvises('navn-i-bruk'));
  it('kommer av et vedtak, ikke for hånd', () => gitt(fellesskapDecider, ssu).naar(etabler(), { ...fakta, tilgang: medRolle('ada', 'administrator') }).avvises('bare-systemet'));
});

describe('Sammensetningen', () => {
  const etter = (...hendelser: FellesskapHendelse[]) => gitt(fellesskapDecider, ssu, nes, gruppen, ...hendelser).state;
  it('teller medlemmene i hver gruppe, etter gruppen de er oppnevnt for eller slaget til parten', () => {
    const s = etter(medlem('a', { partId: 'nes' }), medlem('b', { gruppe: ' Kommunene' }), medlem('c', { gruppe: 'andre' }), medlem('d', { gruppe: 'Kommunene' }, 'vara'), medlem('e', { gruppe: 'Kommunene' }, 'medlem', '2026-01-31'));
    expect(sammensetningAv(s, 'gr', '2026-03-01')).toEqual({ grupper: [{ ...sammensetning[0], antall: 2, overTaket: true }, { ...sammensetning[1], antall: 0, overTaket: false }], utenGruppe: 1 });
  });
  it('varsler den som oppnevner én for mye, og ingen andre', () => {
    expect(varslerOmTaket(etter(medlem('a', { partId: 'nes' })), 'a')).toEqual([]);
    expect(varslerOmTaket(etter(medlem('a', { partId: 'nes' }), medlem('b', { partId: 'nes' })), 'b')).toEqual([{ pointer: '#/representerer', kode: 'over-taket', melding: 'Organet har nå 2 fra kommunene; vedtaket sier inntil 1' }]);
    expect(varslerOmTaket(etter(medlem('a', { partId: 'nes' }), medlem('b', { partId: 'nes' }), medlem('c', { gruppe: 'brukerrepresentant' })), 'c')).toEqual([]);
  });
});
