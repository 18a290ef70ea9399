import { type Virkning } from '#felles';
import { gitt } from '../../eventsourcing/gitt';
import { INNMELDER } from '../../felles/tilgang.testdata';
import { tiltakI } from '../frister';
import { sakDecider } from '../sak.decider';
import { type SakHendelse, type Tiltaksstatus } from '../sak.events';
import { avsluttet, fakta, hash, lukket, nyttFramlegg, oppdrag, punkt, ssu, vedtatt } from '../sak.testdata';

const tiltak = (hva: string): Virkning => ({ slag: 'tiltak', hva, frist: { presisjon: 'ikke-oppgitt' } });
const ider = (...virkninger: Virkning[]) => tiltakI('b1', 1, virkninger).map((t) => t.tiltakId);
const oppdater = (tiltakId: string, status: Tiltaksstatus) => ({ type: 'OppdaterTiltak', data: { tiltakId, status, begrunnelse: 'Fordi' } }) as const;
const oppdatert = (tiltakId: string, status: Tiltaksstatus): SakHendelse => ({ type: 'TiltakOppdatert', data: { tiltakId, behandlingId: 'b1', punkt: 1, status } });

describe('Et tiltak', () => {
  const to = [tiltak('Kurs'), tiltak('Kart')];
  const [kurs = '', kart = ''] = ider(...to);

  it('punktet lukkes når det siste tiltaket er over, og ikke før', () => {
    const historie = vedtatt(punkt(1, to));
    gitt(sakDecider, ...historie).naar(oppdater(kurs, 'i-gang'), fakta()).gir(oppdatert(kurs, 'i-gang'));
    gitt(sakDecider, ...historie).naar(oppdater(kurs, 'gjennomfoert'), fakta()).gir(oppdatert(kurs, 'gjennomfoert'));
    gitt(sakDecider, ...historie, oppdatert(kurs, 'gjennomfoert')).naar(oppdater(kart, 'stanset'), fakta()).gir(oppdatert(kart, 'stanset'), lukket('b1', 1), avsluttet);
  });
  it('et punkt som satte mer i gang, lukkes ikke av tiltaket', () => {
    const virkninger = [oppdrag, tiltak('Kurs')];
    gitt(sakDecider, ...vedtatt(punkt(1, virkninger))).naar(oppdater(ider(...virkninger)[0] ?? '', 'gjennomfoert'), fakta()).gir(oppdatert(ider(...virkninger)[0] ?? '', 'gjennomfoert'));
  });
  it('de første, som ikke hadde frist, har sin egen id og forskyver ingen frister', () => {
    const gammelt: Virkning = { slag: 'tiltak', hva: 'Uten frist' };
    expect(ider(gammelt, tiltak('Kurs'))).toEqual([expect.not.stringContaining(kurs), kurs]);
    gitt(sakDecider, ...vedtatt(punkt(1, [gammelt]))).naar(oppdater(ider(gammelt)[0] ?? '', 'i-gang'), fakta()).gir(oppdatert(ider(gammelt)[0] ?? '', 'i-gang'));
  });
  it('går ikke til det det alt er, og et som ikke finnes, finnes ikke', () => {
    gitt(sakDecider, ...vedtatt(punkt(1, to))).naar(oppdater(kurs, 'ikke-startet'), fakta()).avvises('uendret-status');
    gitt(sakDecider, ...vedtatt(punkt(1, to))).naar(oppdater('ukjent', 'i-gang'), fakta()).avvises('finnes-ikke');
    gitt(sakDecider, ...vedtatt(punkt(1, [oppdrag]))).naar(oppdater(kurs, 'i-gang'), fakta()).avvises('ingen-tiltak');
  });
  it('som er over, har ingen frist å flytte', () => {
    const flytt = { type: 'EndreFrist', data: { fristId: kurs, frist: { presisjon: 'dag', dato: '2026-12-01' }, begrunnelse: 'Fordi' } } as const;
    gitt(sakDecider, ...vedtatt(punkt(1, [...to, oppdrag])), oppdatert(kurs, 'gjennomfoert')).naar(flytt, fakta()).avvises('fristen-er-moett');
  });
  it('bare sekretariatet sier hvor langt det er kommet', () => {
    gitt(sakDecider, ...vedtatt(punkt(1, to))).naar(oppdater(kurs, 'i-gang'), fakta(INNMELDER)).avvises('krever-sekretariat');
  });
});

describe('En ny versjon av et dokument', () => {
  const krever: Virkning = { slag: 'krever-ny-godkjenning', dokument: 'Kartet' };
  const historie = vedtatt(punkt(1, [{ slag: 'godkjenner-dokument', dokument: 'Kartet' }, { slag: 'godkjenner-dokument', dokument: 'Modellen' }]), punkt(2, [krever, oppdrag]));
  const ny = (dokument: string, siffer = '8') => ({ type: 'RegistrerDokumentversjon', data: { dokument, navn: 'ny.pdf', hash: hash(siffer) } }) as const;
  const godkjenning = { behandlingId: 'b1', punkt: 2, dokument: 'Kartet', organ: { id: ssu.id, slag: ssu.slag } };
  const registrert = (dokument: string, nyGodkjenning: object[], siffer = '8'): SakHendelse => ({ type: 'DokumentversjonRegistrert', data: { nr: 1, dokument, navn: 'ny.pdf', hash: hash(siffer), nyGodkjenning: nyGodkjenning as never } });

  it('kommer tilbake til organet når vedtaket krever det, og bare da', () => {
    gitt(sakDecider, ...historie).naar(ny('kartet'), fakta()).gir(registrert('kartet', [godkjenning]));
    gitt(sakDecider, ...historie).naar(ny('Modellen'), fakta()).gir(registrert('Modellen', []));
  });
  it('også når det er saksframlegget selv som endres', () => {
    const endre = { type: 'EndreSaksframlegg', data: { saksframlegg: nyttFramlegg({ hash: hash('5') }) } } as const;
    gitt(sakDecider, ...historie).naar(endre, fakta()).gir({ type: 'SaksframleggEndret', data: { saksframlegg: { ...nyttFramlegg({ hash: hash('5') }), versjon: 2 }, nyGodkjenning: [godkjenning] } });
  });
  it('kommer ikke tilbake etter at kravet er gjort om', () => {
    const omgjort: SakHendelse = { type: 'VedtakOmgjort', data: { behandlingId: 'b1', punkt: 2, hva: 'trukket', begrunnelse: 'Nei', ved: { sakId: 'sak-2', behandlingId: 'b7', punkt: 1 } } };
    gitt(sakDecider, ...historie, omgjort).naar(ny('Kartet'), fakta()).gir(registrert('Kartet', []));
  });
  it('gjelder et dokument som saken godkjente, en fil som er her, og en versjon som ikke er registrert', () => {
    gitt(sakDecider, ...historie).naar(ny('Årsmeldingen'), fakta()).avvises('dokument-er-ikke-godkjent');
    gitt(sakDecider, ...vedtatt(punkt(1))).naar(ny('Kartet'), fakta()).avvises('ingen-dokumenter');
    gitt(sakDecider, ...historie).naar(ny('Kartet'), fakta(undefined, { vedlegg: { ukjente: [hash('8')], maks: 10 } })).avvises('vedlegg-finnes-ikke');
    gitt(sakDecider, ...historie, registrert('Kartet', [])).naar(ny('kartet'), fakta()).avvises('versjonen-er-registrert');
  });
});
