import { type Maalform, SYSTEM } from '#felles';
import { SEKRETARIAT } from '../felles/tilgang.testdata';
import { gitt } from '../eventsourcing/gitt';
import { endringsbrev } from './arbeid/endringsbrev';
import { fristendringDecider } from './fristendring.decider';
import { type FristendringHendelse, type FristerFlyttet } from './fristendring.events';

const frist = { fristId: 'f', sakId: 's', hva: 'Papirer', fra: '2026-05-27', til: '2026-06-03', forklaring: 'x' };
const flyttet: FristerFlyttet = { aarsak: { hendelseId: 'h', slag: 'moete-flyttet', forklaring: 'Møtet i SSU ble flyttet' }, varsler: [{ varselId: 'v1', mottaker: 'SSE', frister: [frist] }, { varselId: 'v2', frister: [frist] }] };
const varslet: FristendringHendelse = { type: 'FristerFlyttet', data: flyttet };
const besluttet = (forsoek = 1): FristendringHendelse => ({ type: 'EndringsvarselBesluttet', data: { varselId: 'v1', forsoek } });
const sendt: FristendringHendelse = { type: 'EndringsvarselSendt', data: { varselId: 'v1', messageId: '<v1@x>', mottakere: ['p'] } };
const varsle = { type: 'VarsleEndring', data: { hendelseId: 'h', posisjon: '7' } } as const;
const send = (varselId = 'v1') => ({ type: 'SendEndringsvarsel', data: { varselId } }) as const;
const fakta = { tilgang: SYSTEM };

describe('varsler om frister som fikk en annen dag', () => {
  it('fryses én gang for én årsak, og en årsak som ikke flyttet noe, er ingen hendelse', () => {
    gitt(fristendringDecider).naar(varsle, { ...fakta, flyttet }).gir(varslet);
    gitt(fristendringDecider).naar(varsle, fakta).gir();
    gitt(fristendringDecider, varslet).naar(varsle, { ...fakta, flyttet }).gir();
    gitt(fristendringDecider).naar(varsle, { tilgang: SEKRETARIAT, flyttet }).avvises('bare-systemet');
  });

  it('besluttes på nytt for hvert forsøk til det er sendt eller oppgitt, og aldri etterpå', () => {
    gitt(fristendringDecider, varslet).naar(send(), fakta).gir(besluttet());
    gitt(fristendringDecider, varslet, besluttet()).naar(send(), fakta).gir(besluttet(2));
    gitt(fristendringDecider, varslet, besluttet(), sendt).naar(send(), fakta).gir();
    gitt(fristendringDecider, varslet, { type: 'EndringsvarselFeilet', data: { varselId: 'v1', aarsak: 'ikke-sendbar' } }).naar(send(), fakta).gir();
    gitt(fristendringDecider, varslet).naar(send('ukjent'), fakta).gir();
  });

  it('om en innkalling bestilles én gang, ett brev til hver, og sendes som de andre', () => {
    const data = { hendelseId: 'h', moeteId: 'm', versjon: 2, sistSendt: 1, varsler: [{ varselId: 'v1', personId: 'p' }] };
    const bestilt: FristendringHendelse = { type: 'InnkallingsbrevBestilt', data };
    gitt(fristendringDecider).naar({ type: 'BestillInnkallingsbrev', data }, fakta).gir(bestilt);
    gitt(fristendringDecider, bestilt).naar({ type: 'BestillInnkallingsbrev', data }, fakta).gir();
    gitt(fristendringDecider).naar({ type: 'BestillInnkallingsbrev', data }, { tilgang: SEKRETARIAT }).avvises('bare-systemet');
    gitt(fristendringDecider, bestilt).naar(send(), fakta).gir(besluttet());
    gitt(fristendringDecider, bestilt, besluttet(), sendt).naar(send(), fakta).gir();
  });

  it('føres som sendt én gang, uansett hvor mange ganger det meldes', () => {
    const meld = { type: 'RegistrerEndringsvarselSendt', data: { varselId: 'v1', messageId: '<v1@x>', mottakere: ['p'] } } as const;
    gitt(fristendringDecider, varslet, besluttet()).naar(meld, fakta).gir(sendt);
    gitt(fristendringDecider, varslet, besluttet(), sendt).naar(meld, fakta).gir();
  });

  it('sier hvorfor, og gammel og ny dag for hver frist', () => {
    const [adresse, uoversatt] = [{ mottakere: [], fellesskap: 'Fjordhelse', lenke: 'https://x' }, { i: (_: string, setning: string) => setning }];
    const brev = endringsbrev({ forklaring: 'Møtet i SSU ble avlyst', frister: [frist, { fristId: 'g', sakId: 't', avtaleId: 'a', hva: 'Til møtet', fra: '2026-06-10', forklaring: 'x' }] }, adresse, uoversatt);
    expect(brev).toEqual({
      emne: '2 frister har fått ny dag',
      tekst: 'Hei\n\nMøtet i SSU ble avlyst. Derfor er dagene slik nå:\n\n- Papirer: fra 27. mai 2026 til 3. juni 2026\n  https://x/saker/s\n- Til møtet: fra 10. juni 2026 til ingen dag\n  https://x/avtaler/a\n\nHilsen\nFjordhelse\n',
    });
  });

  it('sier det på nynorsk til den som leser det, og i begge former til flere', () => {
    const til = (...former: readonly Maalform[]) => endringsbrev({ forklaring: 'Møtet ble avlyst', frister: [frist] }, { mottakere: former.map((maalform, nr) => ({ personId: `p${nr}`, navn: 'Navn', epost: 'x@y', maalform })), fellesskap: 'Fjordhelse', lenke: 'https://x' }, { i: (maalform, setning) => (maalform === 'nn' ? setning.replace('ble avlyst', 'vart avlyst') : setning) });
    expect(til('nn')).toEqual({ emne: 'Ein frist har fått ny dag', tekst: 'Hei\n\nMøtet vart avlyst. Difor er dagane slik no:\n\n- Papirer: frå 27. mai 2026 til 3. juni 2026\n  https://x/saker/s\n\nHelsing\nFjordhelse\n' });
    expect(til('nn', 'nb').tekst).toMatch(/Møtet ble avlyst[\s\S]*Møtet vart avlyst/);
  });
});
