import { type Virkning } from '#felles';
import { gitt } from '../../eventsourcing/gitt';
import { INNMELDER, SYSTEMET, UTEN_ROLLE } from '../../felles/tilgang.testdata';
import { sakDecider } from '../sak.decider';
import { avsluttet, behandlet, behandling, berammet, fakta, klar, lukket, meldt, oppdrag, ouNes, punkt, ssu, trukket, vedtatt } from '../sak.testdata';

const lukk = (nr: number) => ({ type: 'LukkPunkt', data: { behandlingId: 'b1', punkt: nr, begrunnelse: 'Utført' } }) as const;

describe('Vedtakspunkter lukkes', () => {
  const toAapne = vedtatt(punkt(1, [oppdrag]), punkt(2, [oppdrag]), punkt(3));

  it('saken avsluttes når det siste punktet lukkes, og ikke før', () => {
    gitt(sakDecider, ...toAapne).naar(lukk(1), fakta()).gir(lukket('b1', 1));
    gitt(sakDecider, ...toAapne, lukket('b1', 1)).naar(lukk(2), fakta()).gir(lukket('b1', 2), avsluttet);
  });
  it('saken avsluttes ikke mens et organ har den til behandling', () => {
    gitt(sakDecider, ...toAapne, lukket('b1', 1), berammet('b2', ouNes)).naar(lukk(2), fakta()).gir(lukket('b1', 2));
  });
  it('en sak som skal behandles igjen, avsluttes ikke av at et punkt lukkes', () => {
    const utsattMedOppdrag = behandlet(behandling('b1', ssu, { utfall: 'UTSATT', punkter: [punkt(1, [oppdrag], 'UTSATT')] }));
    gitt(sakDecider, ...klar, utsattMedOppdrag).naar(lukk(1), fakta()).gir(lukket('b1', 1));
  });
  it('et punkt som ikke finnes eller alt er lukket, kan ikke lukkes', () => {
    gitt(sakDecider, ...toAapne).naar(lukk(4), fakta()).avvises('punkt-finnes-ikke');
    gitt(sakDecider, ...toAapne).naar(lukk(3), fakta()).avvises('punkt-er-lukket');
  });
  it('bare sekretariatet lukker punkter', () => {
    gitt(sakDecider, ...toAapne).naar(lukk(1), fakta(INNMELDER)).avvises('krever-sekretariat');
  });
});

describe('Et vedtak gjøres om', () => {
  const data = (hva: 'trukket' | 'endret') => ({ behandlingId: 'b1', punkt: 1, hva, begrunnelse: 'Finansieringen falt bort', ved: { sakId: 'sak-2', behandlingId: 'b7', punkt: 1, saksnummer: '12/26' } });
  const omgjoer = (hva: 'trukket' | 'endret') => ({ type: 'OmgjoerVedtak', data: data(hva) }) as const;
  const omgjort = (hva: 'trukket' | 'endret', virkninger: Virkning[] = [oppdrag]) => ({ type: 'VedtakOmgjort', data: { ...data(hva), ...(virkninger.length > 0 && { virkninger }) } }) as const;
  const historie = vedtatt(punkt(1, [oppdrag]), punkt(2, [oppdrag]));

  it('det som punktet satte i gang, tar slutt når det trekkes, og går videre når det endres', () => {
    gitt(sakDecider, ...historie).naar(omgjoer('trukket'), fakta(SYSTEMET)).gir(omgjort('trukket'), lukket('b1', 1));
    gitt(sakDecider, ...historie).naar(omgjoer('endret'), fakta(SYSTEMET)).gir(omgjort('endret'));
    gitt(sakDecider, ...historie, lukket('b1', 2)).naar(omgjoer('trukket'), fakta(SYSTEMET)).gir(omgjort('trukket'), lukket('b1', 1), avsluttet);
  });
  it('det gamle blir stående som det var', () => {
    const foer = gitt(sakDecider, ...historie).state;
    expect(gitt(sakDecider, ...historie, omgjort('endret')).state).toEqual({ ...foer, omgjoeringer: [omgjort('endret').data] });
  });
  it('også i en sak som er avsluttet, én gang, og bare fordi organet har vedtatt det', () => {
    gitt(sakDecider, ...vedtatt(punkt(1)), avsluttet).naar(omgjoer('trukket'), fakta(SYSTEMET)).gir(omgjort('trukket', []));
    gitt(sakDecider, ...historie, omgjort('endret')).naar(omgjoer('trukket'), fakta(SYSTEMET)).gir();
    gitt(sakDecider, ...historie).naar(omgjoer('trukket'), fakta()).avvises('bare-systemet');
  });
});

describe('Lenker', () => {
  const lenk = (data: { tilSak?: string; tekst?: string }) => ({ type: 'LenkSak', data: { forhold: 'oppfoelger', ...data } }) as const;
  const finnes = fakta(INNMELDER, { lenketSakFinnes: true });

  it('en sak kan lenkes til en annen sak eller til noe utenfor, også etter at den er avsluttet', () => {
    gitt(sakDecider, meldt()).naar(lenk({ tilSak: 'sak-2' }), finnes).gir({ type: 'SakLenket', data: { forhold: 'oppfoelger', tilSak: 'sak-2' } });
    gitt(sakDecider, ...vedtatt(), avsluttet).naar(lenk({ tekst: 'Rapport fra 2019' }), fakta()).gir({ type: 'SakLenket', data: { forhold: 'oppfoelger', tekst: 'Rapport fra 2019' } });
  });
  it('den samme lenken settes én gang', () => {
    const historie = [meldt(), { type: 'SakLenket' as const, data: { forhold: 'oppfoelger' as const, tilSak: 'sak-2' } }];
    gitt(sakDecider, ...historie).naar(lenk({ tilSak: 'sak-2' }), finnes).gir();
    gitt(sakDecider, ...historie).naar(lenk({ tilSak: 'sak-3' }), finnes).gir({ type: 'SakLenket', data: { forhold: 'oppfoelger', tilSak: 'sak-3' } });
  });
  it('en lenke må føre et sted, og ikke til saken selv', () => {
    gitt(sakDecider, meldt()).naar(lenk({}), finnes).avvises('lenke-uten-maal');
    gitt(sakDecider, meldt()).naar(lenk({ tilSak: 'sak-2' }), fakta()).avvises('sak-finnes-ikke');
    gitt(sakDecider, meldt()).naar(lenk({ tilSak: 'sak-2' }), finnes, { id: 'sak-2' }).avvises('lenke-til-seg-selv');
  });
  it('den som ikke hører til, kan ikke lenke', () => {
    gitt(sakDecider, meldt()).naar(lenk({ tekst: 'Rapport' }), fakta(UTEN_ROLLE)).avvises('krever-tilknytning');
  });
});

describe('Rettelser', () => {
  const rettelse = { gjelder: 'Møtedato', opprinnelig: 'torsdag 9. juni', rettet: 'onsdag 9. juni' };
  const rett = (endring: Partial<typeof rettelse> & { behandlingId?: string } = {}) => ({ type: 'RettSak', data: { ...rettelse, begrunnelse: 'Feil ukedag', ...endring } }) as const;

  it.each([['meldt', [meldt()]], ['avsluttet', [...vedtatt(), avsluttet]], ['trukket', [meldt(), trukket]]])('en sak som er %s, kan rettes', (_, historie) => {
    gitt(sakDecider, ...historie).naar(rett(), fakta()).gir({ type: 'SakRettet', data: rettelse });
  });
  it('det opprinnelige og det rettede består begge, og saken står ellers som før', () => {
    const foer = gitt(sakDecider, ...vedtatt(), avsluttet).state;
    const { state } = gitt(sakDecider, ...vedtatt(), avsluttet, { type: 'SakRettet', data: rettelse });
    expect(state).toEqual({ ...foer, rettelser: [rettelse] });
  });
  it('en rettelse må endre noe', () => {
    gitt(sakDecider, meldt()).naar(rett({ rettet: rettelse.opprinnelig }), fakta()).avvises('ingen-endring');
  });
  it('en rettelse kan gjelde en behandling, og den må finnes', () => {
    gitt(sakDecider, ...vedtatt()).naar(rett({ behandlingId: 'b1' }), fakta()).gir({ type: 'SakRettet', data: { ...rettelse, behandlingId: 'b1' } });
    gitt(sakDecider, ...vedtatt()).naar(rett({ behandlingId: 'b9' }), fakta()).avvises('behandling-finnes-ikke');
  });
  it('bare sekretariatet retter', () => {
    gitt(sakDecider, meldt()).naar(rett(), fakta(INNMELDER)).avvises('krever-sekretariat');
  });
});
