import { type Virkning } from '#felles';
import { gitt } from '../../eventsourcing/gitt';
import { SEKRETARIAT, SYSTEMET } from '../../felles/tilgang.testdata';
import { forpliktelserI } from '../frister';
import { sakDecider } from '../sak.decider';
import { type NotertInnspillsrunde, type SakHendelse } from '../sak.events';
import { avsluttet, fakta, hash, klar, lukket, oppdrag, punkt, vedtatt } from '../sak.testdata';

const innspill: Virkning = { slag: 'sendes-til-innspill', til: 'UFAB', frist: { presisjon: 'ikke-oppgitt' }, frivillig: false };
const DOKUMENT = { innholdshash: hash('a'), navn: 'Sammenstilling.pdf', hash: hash('b') };
const runde = (status: NotertInnspillsrunde['status'], endring: Partial<NotertInnspillsrunde> = {}): NotertInnspillsrunde => (
  { innspillId: 'i1', tittel: 'Utkastet', behandlingId: 'b1', punkt: 1, virkning: 1, status, ...(status === 'sammenstilt' && { dokument: DOKUMENT }), ...endring });
const noter = (status: NotertInnspillsrunde['status'], endring = {}) => ({ type: 'NoterInnspillsrunde', data: runde(status, endring) }) as const;
const notert = (status: NotertInnspillsrunde['status'], endring = {}): SakHendelse => ({ type: 'InnspillsrundeNotert', data: runde(status, endring) });
const avSystemet = fakta(SYSTEMET);

describe('Innspill som et vedtak har bedt om', () => {
  const historie = vedtatt(punkt(1, [innspill]), punkt(2, [oppdrag]));

  it('står på saken når runden er sendt, og punktet lukkes når den er sammenstilt', () => {
    gitt(sakDecider, ...historie).naar(noter('sendt'), avSystemet).gir(notert('sendt'));
    gitt(sakDecider, ...historie, notert('sendt')).naar(noter('sammenstilt'), avSystemet).gir(notert('sammenstilt'), lukket('b1', 1));
    gitt(sakDecider, ...historie, lukket('b1', 2), notert('sendt')).naar(noter('sammenstilt'), avSystemet).gir(notert('sammenstilt'), lukket('b1', 1), avsluttet);
  });

  it('lukker ikke et punkt som også venter på noe annet, eller på en runde til', () => {
    gitt(sakDecider, ...vedtatt(punkt(1, [innspill, oppdrag]))).naar(noter('sammenstilt'), avSystemet).gir(notert('sammenstilt'));
    const to = vedtatt(punkt(1, [innspill, innspill]));
    gitt(sakDecider, ...to).naar(noter('sammenstilt'), avSystemet).gir(notert('sammenstilt'));
    gitt(sakDecider, ...to, notert('sammenstilt')).naar(noter('sammenstilt', { innspillId: 'i2', virkning: 2 }), avSystemet).gir(notert('sammenstilt', { innspillId: 'i2', virkning: 2 }), lukket('b1', 1), avsluttet);
  });

  it('lukker punktet sammen med det andre det bestilte, i den rekkefølgen det blir gjort', () => {
    const [forpliktelse] = forpliktelserI('b1', 1, [innspill, oppdrag]).filter((f) => f.virkning.slag === 'oppdrag');
    const forpliktelseId = forpliktelse?.forpliktelseId ?? '';
    const bortfalt: SakHendelse = { type: 'ForpliktelseOppdatert', data: { forpliktelseId, behandlingId: 'b1', punkt: 1, status: 'bortfalt' } };
    const bortfall = { type: 'OppdaterForpliktelse', data: { forpliktelseId, status: 'bortfalt', bevis: undefined, begrunnelse: 'x' } } as const;
    const begge = [...vedtatt(punkt(1, [innspill, oppdrag])), notert('sendt')];
    gitt(sakDecider, ...begge, bortfalt).naar(noter('sammenstilt'), avSystemet).gir(notert('sammenstilt'), lukket('b1', 1), avsluttet);
    gitt(sakDecider, ...begge, notert('sammenstilt')).naar(bortfall, fakta()).gir(bortfalt, lukket('b1', 1), avsluttet);
    gitt(sakDecider, ...begge).naar(bortfall, fakta()).gir(bortfalt);
  });

  it('er ingen del av punktet når runden er trukket, eller sendt uten vedtak', () => {
    gitt(sakDecider, ...historie, notert('sendt')).naar(noter('trukket'), avSystemet).gir(notert('trukket'));
    const uten = { behandlingId: undefined, punkt: undefined, virkning: undefined };
    const hendelse = gitt(sakDecider, ...klar).naar(noter('sammenstilt', uten), avSystemet).hendelser();
    expect(hendelse.map((h) => h.type)).toEqual(['InnspillsrundeNotert']);
  });

  it('trekkes med saken, når den er ute', () => {
    const uten = { behandlingId: undefined, punkt: undefined, virkning: undefined };
    const ute = (id: string, status: NotertInnspillsrunde['status']) => notert(status, { ...uten, innspillId: id });
    const trekk = gitt(sakDecider, ...klar, ute('i1', 'sendt'), ute('i2', 'trukket'), ute('i3', 'sammenstilt'), ute('i4', 'sendt')).naar({ type: 'TrekkSak', data: { begrunnelse: 'Løst' } }, fakta());
    trekk.gir({ type: 'SakTrukket', data: { innspillsrunder: ['i1', 'i4'] } });
  });

  it('noteres én gang, og bare av systemet', () => {
    gitt(sakDecider, ...historie, notert('sammenstilt')).naar(noter('sammenstilt'), avSystemet).gir();
    gitt(sakDecider, ...historie, notert('sammenstilt')).naar(noter('sendt'), avSystemet).gir();
    gitt(sakDecider, ...historie).naar(noter('sendt'), fakta(SEKRETARIAT)).avvises('bare-systemet');
  });

  it('venter mens saken er suspendert', () => {
    const suspendert: SakHendelse = { type: 'SakSuspendert', data: { avvik: true } };
    const holdt = gitt(sakDecider, ...historie, suspendert).naar(noter('sammenstilt'), avSystemet).hendelser() as SakHendelse[];
    expect(holdt.map((h) => h.type)).toEqual(['HandlingHoldtTilbake']);
    const etter = gitt(sakDecider, ...historie, suspendert, ...holdt).naar({ type: 'GjenopptaSak', data: { begrunnelse: 'x', valg: [{ nr: 1, valg: 'utfoer' }] } }, fakta(SEKRETARIAT)).hendelser();
    expect(etter.map((h) => h.type)).toEqual(['SakGjenopptatt', 'InnspillsrundeNotert', 'PunktLukket']);
  });
});
