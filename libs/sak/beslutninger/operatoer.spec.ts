import { gitt } from '../../eventsourcing/gitt';
import { INNMELDER, SEKRETARIAT, SYSTEMET } from '../../felles/tilgang.testdata';
import { sakDecider } from '../sak.decider';
import { type SakHendelse } from '../sak.events';
import { behandlet, behandling, berammet, fakta, frafalt, klar, meldt, oppdrag, punkt, ssu, trukket, vedtatt } from '../sak.testdata';

const suspendert: SakHendelse = { type: 'SakSuspendert', data: { avvik: true } };
const vedtak = behandling('b1', ssu, { punkter: [punkt(1, [oppdrag])] });
const holdt = (nr: number, behandlingId = 'b1'): SakHendelse => ({ type: 'HandlingHoldtTilbake', data: { nr, handling: { type: 'FrafallBehandling', data: { behandlingId } } } });
const holdtVedtak: SakHendelse = { type: 'HandlingHoldtTilbake', data: { nr: 1, handling: { type: 'RegistrerBehandling', data: { behandling: vedtak } } } };
const gjenopptatt = (handling: string, valg: 'utfoer' | 'dropp'): SakHendelse => ({ type: 'SakGjenopptatt', data: { avvik: true, valg: [{ nr: 1, handling, valg }] } });
const gjenoppta = (...valg: { nr: number; valg: 'utfoer' | 'dropp' }[]) => ({ type: 'GjenopptaSak', data: { begrunnelse: 'Dommen har falt', valg } }) as const;
const suspender = { type: 'SuspenderSak', data: { begrunnelse: 'Venter på en dom' } } as const;
const flytt = (steg: string) => ({ type: 'FlyttSak', data: { steg, begrunnelse: 'Rådet ble gitt på telefon' } }) as const;
const iSsu = [...klar, berammet('b1', ssu)];

describe('Å suspendere en sak', () => {
  it('merkes som avvik', () => gitt(sakDecider, ...klar).naar(suspender, fakta()).gir(suspendert));
  it('gjøres ikke av saksinnmelderen, ikke to ganger og ikke med en avsluttet sak', () => {
    gitt(sakDecider, ...klar).naar(suspender, fakta(INNMELDER)).avvises('krever-operatoer');
    gitt(sakDecider, ...klar, suspendert).naar(suspender, fakta()).avvises('sak-er-suspendert');
    gitt(sakDecider, meldt(), trukket).naar(suspender, fakta()).avvises('sak-er-avsluttet');
  });
  it('det som kommer av seg selv imens, holdes tilbake i den rekkefølgen det kom', () => {
    gitt(sakDecider, ...iSsu, suspendert).naar({ type: 'RegistrerBehandling', data: { behandling: vedtak } }, fakta(SYSTEMET)).gir(holdtVedtak);
    gitt(sakDecider, ...iSsu, suspendert, holdtVedtak).naar({ type: 'FrafallBehandling', data: { behandlingId: 'b1' } }, fakta(SYSTEMET)).gir(holdt(2));
  });
  it('bare systemet lar noe vente', () => {
    gitt(sakDecider, ...iSsu, suspendert).naar({ type: 'FrafallBehandling', data: { behandlingId: 'b1' } }, fakta(SEKRETARIAT)).avvises('bare-systemet');
  });
});

describe('Å gjenoppta en sak', () => {
  it('det som velges utført, skjer da, som om det kom nå', () => {
    gitt(sakDecider, ...iSsu, suspendert, holdtVedtak).naar(gjenoppta({ nr: 1, valg: 'utfoer' }), fakta()).gir(gjenopptatt('RegistrerBehandling', 'utfoer'), behandlet(vedtak));
    gitt(sakDecider, ...iSsu, suspendert, holdt(1)).naar(gjenoppta({ nr: 1, valg: 'utfoer' }), fakta()).gir(gjenopptatt('FrafallBehandling', 'utfoer'), frafalt('b1'));
  });
  it('det som droppes, skjer ikke, men står i historien', () => {
    gitt(sakDecider, ...iSsu, suspendert, holdtVedtak).naar(gjenoppta({ nr: 1, valg: 'dropp' }), fakta()).gir(gjenopptatt('RegistrerBehandling', 'dropp'));
  });
  it('alt som venter, må velges, én gang, og ikke noe annet', () => {
    const naa = gitt(sakDecider, ...iSsu, suspendert, holdtVedtak);
    naa.naar(gjenoppta(), fakta()).avvises('valg-mangler');
    naa.naar(gjenoppta({ nr: 1, valg: 'dropp' }, { nr: 1, valg: 'utfoer' }), fakta()).avvises('valg-to-ganger');
    naa.naar(gjenoppta({ nr: 1, valg: 'dropp' }, { nr: 2, valg: 'dropp' }), fakta()).avvises('valg-uten-handling');
  });
  it('det som ikke lenger kan utføres, stanser gjenopptakelsen med sin egen grunn, og kan droppes', () => {
    const historie = [...iSsu, suspendert, holdt(1), { type: 'HandlingHoldtTilbake', data: { nr: 2, handling: { type: 'RegistrerBehandling', data: { behandling: vedtak } } } } as const];
    const begge = gitt(sakDecider, ...historie).naar(gjenoppta({ nr: 1, valg: 'utfoer' }, { nr: 2, valg: 'utfoer' }), fakta());
    begge.avvises('sak-kan-ikke-behandles');
    expect(begge.hendelser).toThrow('Nr. 2');
    expect(gitt(sakDecider, ...historie).naar(gjenoppta({ nr: 1, valg: 'utfoer' }, { nr: 2, valg: 'dropp' }), fakta()).hendelser()).toHaveLength(2);
  });
  it('en sak som ikke er suspendert, gjenopptas ikke', () => gitt(sakDecider, ...klar).naar(gjenoppta(), fakta()).avvises('sak-er-ikke-suspendert'));
});

describe('Å flytte en sak for hånd', () => {
  it('merkes som avvik, med hvor den kom fra', () => {
    gitt(sakDecider, ...klar).naar(flytt('ou'), fakta()).gir({ type: 'SakFlyttetTilSteg', data: { avvik: true, fra: 'forberedelse', til: 'ou', slag: 'raadgivende' } });
  });
  it('gir aldri saken et vedtak og avslutter den ikke', () => {
    gitt(sakDecider, ...klar).naar(flytt('partene'), fakta()).avvises('sak-er-ikke-vedtatt');
    gitt(sakDecider, ...klar).naar(flytt('avsluttet'), fakta()).avvises('kan-ikke-flyttes-til-slutten');
    gitt(sakDecider, ...vedtatt(punkt(1, [oppdrag]))).naar(flytt('partene'), fakta()).gir({ type: 'SakFlyttetTilSteg', data: { avvik: true, fra: 'ssu', til: 'partene', slag: 'partene' } });
  });
  it('et steg som prosessen ikke har, finnes ikke', () => gitt(sakDecider, ...klar).naar(flytt('et-annet'), fakta()).avvises('steg-finnes-ikke'));
  it('tilbake til forberedelsen må saken forberedes på nytt', () => {
    const historie = [...klar, { type: 'SakFlyttetTilSteg', data: { avvik: true, fra: 'forberedelse', til: 'forberedelse', slag: 'forberedelse' } } as const];
    gitt(sakDecider, ...historie).naar({ type: 'BerammBehandling', data: berammet('b1', ssu).data }, fakta(SYSTEMET)).avvises('sak-er-ikke-klar');
    expect(gitt(sakDecider, ...historie).naar({ type: 'ForberedSak', data: {} }, fakta()).hendelser()).toHaveLength(1);
  });
});
