import { type Virkning } from '#felles';
import { gitt } from '../../eventsourcing/gitt';
import { INNMELDER, SYSTEMET } from '../../felles/tilgang.testdata';
import { forpliktelserI } from '../frister';
import { sakDecider } from '../sak.decider';
import { type Bevis, type Forpliktelsesstatus, type SakHendelse } from '../sak.events';
import { avsluttet, fakta, hash, lukket, oppdrag, punkt, trukket, vedtatt, ventet } from '../sak.testdata';

const UKJENT = { presisjon: 'ikke-oppgitt' } as const;
const tiltak = (hva: string): Virkning => ({ slag: 'tiltak', hva, frist: UKJENT });
const nySak: Virkning = { slag: 'ny-sak', tittel: 'Evaluering', organ: { slag: 'ssu' }, frist: UKJENT, bindende: true };
const ider = (...virkninger: Virkning[]) => forpliktelserI('b1', 1, virkninger).map((f) => f.forpliktelseId);
const NOTAT: Bevis[] = [{ slag: 'notat', tekst: 'Kurset ble holdt' }];
const begrunnelse = 'Fordi';
const sted = (forpliktelseId: string) => ({ forpliktelseId, behandlingId: 'b1', punkt: 1 });

const oppdater = (forpliktelseId: string, status: Forpliktelsesstatus, bevis = status === 'utfoert' ? NOTAT : undefined) => ({ type: 'OppdaterForpliktelse', data: { forpliktelseId, status, bevis, begrunnelse } }) as const;
const oppdatert = (forpliktelseId: string, status: Forpliktelsesstatus, bevis = status === 'utfoert' ? NOTAT : undefined): SakHendelse => ({ type: 'ForpliktelseOppdatert', data: { ...sted(forpliktelseId), status, ...(bevis && { bevis }) } });
const tildel = (forpliktelseId: string, ansvarlig?: string) => ({ type: 'TildelForpliktelse', data: { forpliktelseId, ansvarlig, begrunnelse } }) as const;
const tildelt = (forpliktelseId: string, ansvarlig?: string): SakHendelse => ({ type: 'ForpliktelseTildelt', data: { ...sted(forpliktelseId), ...(ansvarlig !== undefined && { ansvarlig }) } });

const aapnet = (forpliktelseId: string): SakHendelse[] => [
  { type: 'PunktGjenaapnet', data: { behandlingId: 'b1', punkt: 1, forpliktelseId } }, { type: 'SakGjenaapnet', data: { status: 'vedtatt', behandlingId: 'b1', punkt: 1 } },
];
const to = [tiltak('Kurs'), oppdrag];
const [kurs = '', plan = ''] = ider(...to);
const historie = vedtatt(punkt(1, to));

describe('Det et vedtak har bestilt, følges opp', () => {
  it('punktet lukkes når det siste er gjort eller bortfalt, og ikke før', () => {
    gitt(sakDecider, ...historie).naar(oppdater(kurs, 'paabegynt'), fakta()).gir(oppdatert(kurs, 'paabegynt'));
    gitt(sakDecider, ...historie, oppdatert(kurs, 'paabegynt')).naar(oppdater(kurs, 'forsinket'), fakta()).gir(oppdatert(kurs, 'forsinket'));
    gitt(sakDecider, ...historie).naar(oppdater(kurs, 'utfoert'), fakta()).gir(oppdatert(kurs, 'utfoert'));
    gitt(sakDecider, ...historie, oppdatert(kurs, 'utfoert')).naar(oppdater(plan, 'bortfalt'), fakta()).gir(oppdatert(plan, 'bortfalt'), lukket('b1', 1), avsluttet);
  });
  it('et punkt som også nedsatte en gruppe, lukkes ikke av det', () => {
    const virkninger: Virkning[] = [tiltak('Kurs'), { slag: 'etablerer-organ', organslag: 'arbeidsgruppe', navn: 'Gruppen' }];
    const [id = ''] = ider(...virkninger);
    gitt(sakDecider, ...vedtatt(punkt(1, virkninger))).naar(oppdater(id, 'utfoert'), fakta()).gir(oppdatert(id, 'utfoert'));
  });
  it('de første tiltakene, som ikke hadde frist, har sin egen id og forskyver ingen frister', () => {
    const gammelt: Virkning = { slag: 'tiltak', hva: 'Uten frist' };
    const [med, uten = ''] = ider(gammelt, tiltak('Kurs'));
    expect([med, uten === kurs]).toEqual([kurs, false]);
    gitt(sakDecider, ...vedtatt(punkt(1, [gammelt]))).naar(oppdater(uten, 'paabegynt'), fakta()).gir(oppdatert(uten, 'paabegynt'));
  });
  it('det som er sagt om tiltak før, gjelder fortsatt', () => {
    const foer: SakHendelse = { type: 'TiltakOppdatert', data: { tiltakId: kurs, behandlingId: 'b1', punkt: 1, status: 'gjennomfoert' } };
    gitt(sakDecider, ...historie, foer).naar(oppdater(kurs, 'paabegynt'), fakta()).avvises('forpliktelsen-er-lukket');
  });
  it('går ikke til det det alt er, og noe som ikke finnes, finnes ikke', () => {
    gitt(sakDecider, ...historie).naar(oppdater(kurs, 'aapen'), fakta()).avvises('uendret-status');
    gitt(sakDecider, ...historie).naar(oppdater('ukjent', 'paabegynt'), fakta()).avvises('finnes-ikke');
    gitt(sakDecider, ...vedtatt(punkt(1))).naar(oppdater(kurs, 'paabegynt'), fakta()).avvises('ingen-forpliktelser');
  });
  it('ingenting er utført uten bevis, og et bevis må finnes', () => {
    gitt(sakDecider, ...historie).naar(oppdater(kurs, 'utfoert', []), fakta()).avvises('mangler-bevis');
    gitt(sakDecider, ...historie).naar(oppdater(kurs, 'forsinket', NOTAT), fakta()).avvises('bevis-uten-utfoert');
    gitt(sakDecider, ...historie).naar(oppdater(kurs, 'utfoert', [{ slag: 'dokument', hash: hash('8'), navn: 'kurs.pdf' }]), fakta(undefined, { ukjenteBevis: [0] })).avvises('bevis-finnes-ikke');
  });
  it('det som er lukket, lukkes ikke igjen, men kan åpnes, også etter at punktet er lukket', () => {
    gitt(sakDecider, ...historie, oppdatert(kurs, 'utfoert')).naar(oppdater(kurs, 'utfoert'), fakta()).avvises('forpliktelsen-er-lukket');
    const lukkede = [...historie, lukket('b1', 1), avsluttet];
    gitt(sakDecider, ...lukkede).naar(oppdater(kurs, 'utfoert'), fakta()).avvises('forpliktelsen-er-lukket');
    gitt(sakDecider, ...lukkede).naar(oppdater(kurs, 'aapen'), fakta()).gir(oppdatert(kurs, 'aapen'), ...aapnet(kurs));
    gitt(sakDecider, ...lukkede, oppdatert(kurs, 'aapen')).naar(oppdater(kurs, 'utfoert'), fakta()).gir(oppdatert(kurs, 'utfoert'));
  });
  it('det som åpnes igjen, åpner punktet og saken, som lukkes på nytt når det er gjort; det andre i punktet står lukket', () => {
    const aapen = [...historie, lukket('b1', 1), avsluttet, oppdatert(kurs, 'aapen'), ...aapnet(kurs)];
    const { state } = gitt(sakDecider, ...aapen);
    expect([state.status, state.avsluttetTid, Object.values(state.punkter).find((p) => p.nr === 1)?.lukket, state.spor.at(-1)?.slag]).toEqual(['vedtatt', undefined, false, 'besluttende']);
    gitt(sakDecider, ...aapen).naar(oppdater(plan, 'utfoert'), fakta()).avvises('forpliktelsen-er-lukket');
    gitt(sakDecider, ...aapen).naar(oppdater(plan, 'aapen'), fakta()).gir(oppdatert(plan, 'aapen'));
    gitt(sakDecider, ...aapen).naar(oppdater(kurs, 'utfoert'), fakta()).gir(oppdatert(kurs, 'utfoert'), lukket('b1', 1), avsluttet);
    const lukkPunkt = { type: 'LukkPunkt', data: { behandlingId: 'b1', punkt: 1, begrunnelse } } as const;
    gitt(sakDecider, ...aapen).naar(lukkPunkt, fakta()).gir(lukket('b1', 1), avsluttet);
    gitt(sakDecider, ...aapen, lukket('b1', 1), avsluttet).naar(oppdater(kurs, 'utfoert'), fakta()).avvises('forpliktelsen-er-lukket');
  });
  it('det som åpnes igjen, åpner verken en trukket sak eller et punkt som er gjort om', () => {
    gitt(sakDecider, ...historie, lukket('b1', 1), trukket).naar(oppdater(kurs, 'aapen'), fakta()).gir(oppdatert(kurs, 'aapen'), aapnet(kurs)[0] as SakHendelse);
    const omgjort: SakHendelse = { type: 'VedtakOmgjort', data: { behandlingId: 'b1', punkt: 1, hva: 'trukket', begrunnelse, ved: { sakId: 'sak-2', behandlingId: 'b2', punkt: 1 } } };
    gitt(sakDecider, ...historie, omgjort, lukket('b1', 1), avsluttet).naar(oppdater(kurs, 'aapen'), fakta()).gir(oppdatert(kurs, 'aapen'));
  });
  it('det som ble satt tilbake før punktet ble lukket, er lukket med punktet', () => {
    gitt(sakDecider, ...historie, oppdatert(kurs, 'paabegynt'), oppdatert(kurs, 'aapen'), lukket('b1', 1)).naar(oppdater(kurs, 'utfoert'), fakta()).avvises('forpliktelsen-er-lukket');
  });
  it('det som er over, har ingen frist å flytte', () => {
    const flytt = { type: 'EndreFrist', data: { fristId: kurs, frist: { presisjon: 'dag', dato: '2026-12-01' }, begrunnelse } } as const;
    gitt(sakDecider, ...historie, oppdatert(kurs, 'utfoert')).naar(flytt, fakta()).avvises('fristen-er-moett');
  });
  it('sekretariatet eller den som har ansvaret, sier hvor langt det er kommet, og ingen andre', () => {
    gitt(sakDecider, ...historie).naar(oppdater(kurs, 'paabegynt'), fakta(INNMELDER)).avvises('krever-ansvarlig');
    gitt(sakDecider, ...historie).naar(oppdater(kurs, 'paabegynt'), fakta(INNMELDER, { erAnsvarlig: true })).gir(oppdatert(kurs, 'paabegynt'));
  });
});

describe('Hvem som har ansvaret', () => {
  it('sies av sekretariatet, og er noen som finnes her', () => {
    gitt(sakDecider, ...historie).naar(tildel(kurs, 'Nord kommune'), fakta(undefined, { ansvarlig: 'kjent' })).gir(tildelt(kurs, 'Nord kommune'));
    gitt(sakDecider, ...historie).naar(tildel(kurs, 'Noen'), fakta(undefined, { ansvarlig: 'ukjent' })).avvises('ukjent-ansvarlig');
    gitt(sakDecider, ...historie).naar(tildel(kurs, 'Ola'), fakta(undefined, { ansvarlig: 'flertydig' })).avvises('flertydig-ansvarlig');
    gitt(sakDecider, ...historie).naar(tildel(kurs, 'Nord kommune'), fakta(INNMELDER, { ansvarlig: 'kjent' })).avvises('krever-sekretariat');
  });
  it('kan svares med at ingen vet, én gang', () => {
    gitt(sakDecider, ...historie).naar(tildel(kurs), fakta()).gir(tildelt(kurs));
    gitt(sakDecider, ...historie, tildelt(kurs)).naar(tildel(kurs), fakta()).avvises('uendret-ansvarlig');
    gitt(sakDecider, ...historie, tildelt(kurs)).naar(tildel(kurs, 'SSE'), fakta(undefined, { ansvarlig: 'kjent' })).gir(tildelt(kurs, 'SSE'));
    gitt(sakDecider, ...historie, tildelt(kurs, 'SSE')).naar(tildel(kurs, 'SSE'), fakta(undefined, { ansvarlig: 'kjent' })).avvises('uendret-ansvarlig');
  });
  it('endres ikke for det som er over', () => {
    gitt(sakDecider, ...historie, oppdatert(kurs, 'utfoert')).naar(tildel(kurs, 'SSE'), fakta(undefined, { ansvarlig: 'kjent' })).avvises('forpliktelsen-er-lukket');
  });
});

describe('Et løfte om en ny sak', () => {
  const [loefte = ''] = ider(nySak);
  const lovet = vedtatt(punkt(1, [nySak]));
  const innfri = (status: 'utfoert' | 'bortfalt') => ({ type: 'InnfriLoefte', data: { forpliktelseId: loefte, loevetSak: 'sak-2', status, begrunnelse } }) as const;
  const meldt: SakHendelse = oppdatert(loefte, 'utfoert', [{ slag: 'sak', sakId: 'sak-2' }]);

  it('er holdt når saken er meldt, med saken som bevis, og faller bort med den', () => {
    gitt(sakDecider, ...lovet).naar(innfri('utfoert'), fakta(SYSTEMET)).gir(meldt, lukket('b1', 1), avsluttet);
    gitt(sakDecider, ...lovet).naar(innfri('bortfalt'), fakta(SYSTEMET)).gir(oppdatert(loefte, 'bortfalt'), lukket('b1', 1), avsluttet);
    gitt(sakDecider, ...lovet, meldt).naar(innfri('utfoert'), fakta(SYSTEMET)).gir();
    gitt(sakDecider, ...lovet).naar(innfri('utfoert'), fakta()).avvises('bare-systemet');
  });
  it('følger med saken som venter, til den er meldt eller trukket', () => {
    if (ventet.type !== 'SakVentet') throw new Error('ventet');
    const venter: SakHendelse = { ...ventet, data: { ...ventet.data, forpliktelseId: loefte } };
    const trekk = { type: 'TrekkSak', data: { begrunnelse } } as const;
    gitt(sakDecider, venter).naar(trekk, fakta()).gir({ type: 'SakTrukket', data: { frafaller: { sakId: ventet.data.opphav.sakId, forpliktelseId: loefte } } });
    gitt(sakDecider, ventet).naar(trekk, fakta()).gir(trukket);
  });
});
