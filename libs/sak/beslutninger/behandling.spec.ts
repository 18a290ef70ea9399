import { gitt } from '../../eventsourcing/gitt';
import { INNMELDER, SYSTEMET } from '../../felles/tilgang.testdata';
import { sakDecider } from '../sak.decider';
import { type SakHendelse } from '../sak.events';
import {
  avsluttet, behandlet, behandling, berammet, fakta, forberedt, frafalt, klar, meldt, oppdrag, ouNes, ouVik, punkt, returnert, rute, ruteMed, sendAvtale, sendt, ssu, STEG, trukket, VEIER, vedtatt, ventet,
} from '../sak.testdata';
import { hindringForBehandling } from './rute';

const systemet = fakta(SYSTEMET);
const beramm = (hendelse: ReturnType<typeof berammet>) => ({ type: 'BerammBehandling', data: hendelse.data }) as const;
const frafall = (behandlingId: string) => ({ type: 'FrafallBehandling', data: { behandlingId } }) as const;
const registrer = (b: ReturnType<typeof behandling>) => ({ type: 'RegistrerBehandling', data: { behandling: b } }) as const;
const status = (...historie: SakHendelse[]) => gitt(sakDecider, ...historie).state.status;

describe('En sak settes på en saksliste', () => {
  it('en forberedt sak kan settes på sakslisten, og er da berammet', () => {
    gitt(sakDecider, ...klar).naar(beramm(berammet('b1', ssu)), systemet).gir(berammet('b1', ssu));
    expect(status(...klar, berammet('b1', ssu))).toBe('berammet');
  });
  it('bare møtet setter en sak på sakslisten', () => {
    gitt(sakDecider, ...klar).naar(beramm(berammet('b1', ssu)), fakta()).avvises('bare-systemet');
    gitt(sakDecider, ...klar, berammet('b1', ssu)).naar(frafall('b1'), fakta()).avvises('bare-systemet');
    gitt(sakDecider, ...klar).naar(registrer(behandling('b1', ssu)), fakta()).avvises('bare-systemet');
  });
  it('flere organer kan ha saken til behandling samtidig', () => {
    gitt(sakDecider, ...klar, berammet('b1', ouNes)).naar(beramm(berammet('b2', ouVik)), systemet).gir(berammet('b2', ouVik));
  });
  it('den samme behandlingen berammes én gang', () => {
    gitt(sakDecider, ...vedtatt()).naar(beramm(berammet('b1', ssu)), systemet).gir();
  });
  it('en uforberedt sak kan ikke settes på sakslisten', () => {
    gitt(sakDecider, meldt()).naar(beramm(berammet('b1', ssu)), systemet).avvises('sak-er-ikke-klar');
  });
  it.each(['hastesak', 'eventuelt'] as const)('en uforberedt sak kan tas opp som %s', (opptak) => {
    const tattOpp = berammet('b1', ssu, { opptak });
    gitt(sakDecider, meldt()).naar(beramm(tattOpp), systemet).gir(tattOpp);
    expect(status(meldt(), tattOpp)).toBe('berammet');
  });
  it('en uforberedt hastesak i ett organ kan likevel ikke settes på sakslisten i et annet', () => {
    gitt(sakDecider, meldt(), berammet('b1', ssu, { opptak: 'hastesak' })).naar(beramm(berammet('b2', ouNes)), systemet).avvises('sak-er-ikke-klar');
  });
  it.each([['lovet', [ventet]], ['returnert', [meldt(), returnert('økonomi')]]])('en sak som er %s, kan ikke behandles', (_, historie) => {
    gitt(sakDecider, ...historie).naar(beramm(berammet('b1', ssu, { opptak: 'hastesak' })), systemet).avvises('sak-er-ikke-klar');
  });
  it.each([['trukket', [meldt(), trukket]], ['avsluttet', [...vedtatt(punkt(1)), avsluttet]]])('en sak som er %s, kan ikke behandles', (_, historie) => {
    gitt(sakDecider, ...historie).naar(beramm(berammet('b2', ssu)), systemet).avvises('sak-er-avsluttet');
  });
  it('hindringen sies i en setning til den som setter opp sakslisten', () => {
    const hindring = (...historie: SakHendelse[]) => hindringForBehandling(gitt(sakDecider, ...historie).state, rute, { organ: ssu, opptak: 'saksliste', endelig: true }, { tilgang: SYSTEMET, tid: '2026-01-15T09:00:00.000Z' });
    expect(hindring(meldt())).toEqual({ melding: 'Saken er ikke forberedt', vakt: 'krev-forberedt', kind: 'ugyldig-tilstand', mangler: ['Saken er ikke forberedt'] });
    expect(hindring(ventet)?.melding).toBe('Saken er ikke klar til behandling');
    expect(hindring(...klar)).toBeUndefined();
  });
});

describe('En sak faller fra en saksliste', () => {
  it.each<[string, SakHendelse[]]>([
    ['forberedt', [...klar]],
    ['meldt', [meldt()]],
    ['utsatt', [...klar, behandlet(behandling('b0', ssu, { utfall: 'UTSATT', punkter: [] }))]],
    ['behandlet', [...klar, behandlet(behandling('b0', ouNes))]],
  ])('den er igjen %s, slik den var', (foer, historie) => {
    expect(status(...historie)).toBe(foer);
    expect(status(...historie, berammet('b1', ssu))).toBe('berammet');
    expect(status(...historie, berammet('b1', ssu), frafalt('b1'))).toBe(foer);
  });
  it('den er fortsatt berammet når et annet organ har den til behandling', () => {
    expect(status(...klar, berammet('b1', ouNes), berammet('b2', ouVik), frafalt('b1'))).toBe('berammet');
  });
  it('en trukket sak kommer ikke tilbake når møtet tar den av sakslisten', () => {
    gitt(sakDecider, ...klar, berammet('b1', ssu), frafalt('b1'), trukket).naar(frafall('b1'), systemet).gir();
    expect(status(...klar, berammet('b1', ssu), trukket, frafalt('b1'))).toBe('trukket');
  });
  it('en behandling som er ferdig, ukjent eller alt frafalt, kan ikke falle fra', () => {
    gitt(sakDecider, ...vedtatt(punkt(1, [oppdrag]))).naar(frafall('b1'), systemet).gir();
    gitt(sakDecider, ...klar).naar(frafall('b9'), systemet).gir();
    gitt(sakDecider, ...klar, berammet('b1', ssu)).naar(frafall('b1'), systemet).gir(frafalt('b1'));
  });
  it('en vedtatt sak som bare ventet på et organ, avsluttes', () => {
    const historie = [...klar, berammet('b1', ssu), berammet('b2', ouNes), behandlet(behandling('b1', ssu))];
    gitt(sakDecider, ...historie).naar(frafall('b2'), systemet).gir(frafalt('b2'), avsluttet);
  });
});

describe('Møtet har behandlet saken', () => {
  const iMoetet = [...klar, berammet('b1', ssu), berammet('b2', ouNes)];

  it('en rådgivende behandling lagres aldri som vedtak i SSU, heller ikke når SSU gir rådet', () => {
    for (const b of [behandling('b2', ouNes), behandling('b1', ssu, { endelig: false })]) {
      gitt(sakDecider, ...iMoetet).naar(registrer(b), systemet).gir({ type: 'SakBehandletIOU', data: { behandling: b } });
    }
  });
  it('et vedtak lagres som vedtak, også når organet som bestemmer ikke er SSU', () => {
    const b = behandling('b2', ouNes, { endelig: true, punkter: [punkt(1, [oppdrag])] });
    const ouBestemmer = ruteMed(STEG.map((s) => (s.id === 'ssu' ? { ...s, organslag: ['ou'] } : s)), VEIER);
    gitt(sakDecider, ...iMoetet).naar(registrer(b), fakta(SYSTEMET, { rute: ouBestemmer })).gir({ type: 'SakVedtattISSU', data: { behandling: b } });
  });
  it.each<[string, SakHendelse[], string]>([
    ['trukket', [...klar, berammet('b1', ssu), frafalt('b1', 'moete-ssu'), trukket], 'Saken er trukket'],
    ['avsluttet', [...vedtatt(), avsluttet], 'Saken er avsluttet'],
    ['tatt av sakslisten', [...klar, berammet('b1', ssu), frafalt('b1')], 'Saken er tatt av sakslisten'],
  ])('en sak som er %s, kan ikke vedtas, og det sies hvorfor', (_, historie, hvorfor) => {
    const behandlingId = historie.includes(avsluttet) ? 'b2' : 'b1';
    const naa = gitt(sakDecider, ...historie).naar(registrer(behandling(behandlingId, ssu)), systemet);
    naa.avvises('sak-kan-ikke-behandles');
    expect(naa.hendelser).toThrow(hvorfor);
  });
  it('et vedtak som likevel er lagret etter at saken ble trukket, gjør den ikke vedtatt', () => {
    expect(status(...klar, berammet('b1', ssu), trukket, behandlet(behandling('b1', ssu)))).toBe('trukket');
  });
  it('én behandling registreres én gang', () => {
    gitt(sakDecider, ...vedtatt(punkt(1, [oppdrag]))).naar(registrer(behandling('b1', ssu)), systemet).avvises('behandling-er-registrert');
  });
  it('et råd åpner ingen vedtakspunkter og avslutter ikke saken', () => {
    const raad = behandling('b2', ouNes, { punkter: [punkt(1, [oppdrag])] });
    expect(gitt(sakDecider, ...klar, berammet('b2', ouNes), behandlet(raad)).state).toMatchObject({ status: 'behandlet', punkter: {} });
  });
  it('saken er berammet til alle organer som har den, er ferdige', () => {
    expect(status(...klar, berammet('b1', ouNes), berammet('b2', ouVik), behandlet(behandling('b1', ouNes)))).toBe('berammet');
    expect(status(...klar, berammet('b1', ouNes), berammet('b2', ouVik), behandlet(behandling('b1', ouNes)), behandlet(behandling('b2', ouVik)))).toBe('behandlet');
  });
  it.each([['UTSATT', 'utsatt'], ['IKKE_GODKJENT', 'ikke-godkjent']] as const)('en sak som ble %s, er %s, avsluttes ikke og kan behandles igjen', (utfall, forventet) => {
    const b = behandling('b1', ssu, { utfall, punkter: [punkt(1, [], utfall)] });
    gitt(sakDecider, ...klar, berammet('b1', ssu)).naar(registrer(b), systemet).gir(behandlet(b));
    expect(status(...klar, berammet('b1', ssu), behandlet(b))).toBe(forventet);
    gitt(sakDecider, ...klar, berammet('b1', ssu), behandlet(b)).naar(beramm(berammet('b2', ssu)), systemet).gir(berammet('b2', ssu));
  });
  it('en sak som ikke ble godkjent, avsluttes når et nytt forslag blir vedtatt', () => {
    const avslag = behandlet(behandling('b1', ssu, { utfall: 'IKKE_GODKJENT', punkter: [punkt(1, [], 'IKKE_GODKJENT')] }));
    const b2 = behandling('b2', ssu, { punkter: [punkt(1, [], 'GODKJENT')], utfall: 'GODKJENT' });
    gitt(sakDecider, ...klar, berammet('b1', ssu), avslag, berammet('b2', ssu)).naar(registrer(b2), systemet).gir(behandlet(b2), avsluttet);
  });
  it('en sak som tas til orientering, avsluttes', () => {
    const b = behandling('b1', ssu, { utfall: 'TIL_ORIENTERING', punkter: [punkt(1, [{ slag: 'til-orientering' }], 'TIL_ORIENTERING')] });
    gitt(sakDecider, ...klar, berammet('b1', ssu)).naar(registrer(b), systemet).gir(behandlet(b), avsluttet);
  });
  it('det som settes i gang utenfor punktene, holder saken åpen', () => {
    const b = behandling('b1', ssu, { utfall: 'UTEN_VEDTAK', punkter: [], utenforPunkt: [oppdrag] });
    gitt(sakDecider, ...klar, berammet('b1', ssu)).naar(registrer(b), systemet).gir(behandlet(b));
    expect(gitt(sakDecider, ...klar, behandlet(b)).state.punkter).toMatchObject({ 'b1#0': { nr: 0, lukket: false } });
  });
  it.each([
    [{ slag: 'sendes-til-innspill', til: 'UFAB', frist: { presisjon: 'ikke-oppgitt' }, frivillig: true } as const],
    [{ slag: 'ny-sak', tittel: 'Evaluering', organ: { slag: 'ssu' }, frist: { presisjon: 'ved-behov' }, bindende: true } as const],
    [oppdrag],
    [{ slag: 'tiltak', hva: 'Felles kurs' } as const],
    [sendAvtale('avtale-1')],
    [{ slag: 'etablerer-organ', organslag: 'arbeidsgruppe', navn: 'Arbeidsgruppe for rutiner' } as const],
    [{ slag: 'frist', hva: 'Rapport', frist: { presisjon: 'dag', dato: '2026-06-01' } } as const],
  ])('et punkt med varig virkning holder saken åpen: $slag', (virkning) => {
    const b = behandling('b1', ssu, { punkter: [punkt(1), punkt(2, [virkning])] });
    gitt(sakDecider, ...klar, berammet('b1', ssu)).naar(registrer(b), systemet).gir(behandlet(b));
    expect(gitt(sakDecider, ...klar, behandlet(b)).state.punkter).toMatchObject({ 'b1#1': { lukket: true }, 'b1#2': { lukket: false } });
  });
  it('et punkt som ble utsatt alene, holder saken åpen', () => {
    const b = behandling('b1', ssu, { punkter: [punkt(1), punkt(2, [], 'UTSATT')] });
    gitt(sakDecider, ...klar, berammet('b1', ssu)).naar(registrer(b), systemet).gir(behandlet(b));
  });
  it('en vedtatt sak avsluttes ikke mens et organ har den til behandling', () => {
    gitt(sakDecider, ...iMoetet).naar(registrer(behandling('b1', ssu)), systemet).gir(behandlet(behandling('b1', ssu)));
    gitt(sakDecider, ...iMoetet, behandlet(behandling('b1', ssu))).naar(registrer(behandling('b2', ouNes)), systemet).gir(behandlet(behandling('b2', ouNes)), avsluttet);
  });
  it('en vedtatt sak kan sendes ned til et organ og er fortsatt vedtatt', () => {
    const historie = vedtatt(punkt(1, [oppdrag]));
    expect(status(...historie, berammet('b2', ouNes))).toBe('vedtatt');
    expect(status(...historie, berammet('b2', ouNes), behandlet(behandling('b2', ouNes)))).toBe('vedtatt');
  });
  it('en sak som er hos partene, kan komme tilbake med en ny versjon', () => {
    const historie = [...vedtatt(punkt(1, [sendAvtale('avtale-1')])), sendt('avtale-1')];
    gitt(sakDecider, ...historie).naar(beramm(berammet('b2', ssu)), systemet).gir(berammet('b2', ssu));
    expect(status(...historie, berammet('b2', ssu))).toBe('sendt');
  });
  it('et råd som er lagret etter at saken ble trukket, endrer den ikke', () => {
    expect(status(...klar, berammet('b1', ouNes), frafalt('b1'), trukket, behandlet(behandling('b1', ouNes)))).toBe('trukket');
  });
});

describe('Saksnummer', () => {
  const registrerNummer = (data: { saksnummer: string; organ: string; aar: number; behandlingId?: string }) => ({ type: 'RegistrerSaksnummer', data }) as const;
  const nummer = { saksnummer: '05/26', organ: 'SSU', aar: 2026, behandlingId: 'b1' };

  it('en behandling får sitt nummer, og nummeret følger saken', () => {
    gitt(sakDecider, ...klar, berammet('b1', ssu)).naar(registrerNummer(nummer), systemet).gir({ type: 'SaksnummerRegistrert', data: nummer });
    const { state } = gitt(sakDecider, ...klar, berammet('b1', ssu), { type: 'SaksnummerRegistrert', data: nummer });
    expect(state).toMatchObject({ numre: [{ saksnummer: '05/26', organ: 'SSU', aar: 2026 }], behandlinger: { b1: { saksnummer: '05/26' } } });
  });
  it('sekretariatet kan føre inn nummeret saken hadde før, også når den er avsluttet', () => {
    const gammelt = { saksnummer: 'OSO-sak 6/21', organ: 'OSO', aar: 2021 };
    gitt(sakDecider, ...vedtatt(), avsluttet).naar(registrerNummer(gammelt), fakta()).gir({ type: 'SaksnummerRegistrert', data: gammelt });
  });
  it('det samme nummeret føres én gang', () => {
    gitt(sakDecider, ...klar, { type: 'SaksnummerRegistrert', data: nummer }).naar(registrerNummer(nummer), systemet).gir();
  });
  it('det samme nummeret i et annet organ eller et annet år er et annet nummer', () => {
    const naa = gitt(sakDecider, ...klar, { type: 'SaksnummerRegistrert', data: nummer });
    for (const annet of [{ ...nummer, organ: 'OU Nes' }, { ...nummer, aar: 2025 }, { ...nummer, saksnummer: '06/26' }]) {
      naa.naar(registrerNummer(annet), systemet).gir({ type: 'SaksnummerRegistrert', data: annet });
    }
  });
  it('behandlingen beholder nummeret når den er ferdig', () => {
    const { state } = gitt(sakDecider, ...klar, berammet('b1', ssu), { type: 'SaksnummerRegistrert', data: nummer }, behandlet(behandling('b1', ssu)));
    expect(state.behandlinger['b1']).toMatchObject({ saksnummer: '05/26', resultat: { utfall: 'VEDTATT' } });
  });
  it('andre kan ikke føre inn saksnummer', () => {
    gitt(sakDecider, meldt(), forberedt).naar(registrerNummer(nummer), fakta(INNMELDER)).avvises('krever-sekretariat');
  });
});
