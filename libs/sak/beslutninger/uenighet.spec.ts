import { gitt } from '../../eventsourcing/gitt';
import { INNMELDER, medVerv, SEKRETARIAT, SYSTEMET } from '../../felles/tilgang.testdata';
import { type Rute } from '../plass';
import { sakDecider } from '../sak.decider';
import { type SakHendelse } from '../sak.events';
import { type SakFakta } from '../sak.kommandoer';
import { behandlet, behandling, berammet, hash, punkt, ssu } from '../sak.testdata';

const VEIER = ['meldt-lokalt', 'lokalt-ssu', 'lokalt-avsluttet', 'ssu-avsluttet'];
const rute: Rute = {
  steg: [
    { id: 'meldt', navn: 'Protokoll', slag: 'meldt' }, { id: 'lokalt', navn: 'Laveste nivå', slag: 'raadgivende', organslag: ['lsu'] },
    { id: 'ssu', navn: 'SSU', slag: 'besluttende', organslag: ['ssu'] }, { id: 'avsluttet', navn: 'Avsluttet', slag: 'avsluttet' },
  ],
  overganger: VEIER.map((v) => ({ fra: v.split('-')[0] ?? '', til: v.split('-')[1] ?? '' })),
  tillatt: (fra, til) => VEIER.includes(`${fra}-${til}`),
};
const prosess = { id: 'p', noekkel: 'uenighet', versjon: 1, hash: hash('1') };
const OMSTRIDT = { tittel: 'Rutinen', behandling: true, punkt: true, part: true };
const fakta = (endring: Partial<SakFakta> = {}): SakFakta => ({ tilgang: INNMELDER, prosess, rute, omstridt: OMSTRIDT, ...endring });
const om = { sakId: 'sak-1', behandlingId: 'b1', punkt: 1 };
const gjelder = { ...om, forhold: 'uenighet' as const };
const reis = (endring: object = {}) => ({ type: 'ReisUenighet', data: { gjelder: om, sakstype: 'uenighet', begrunnelse: 'Vi ble ikke hørt', paaVegneAv: { part: 'nes' }, ...endring } }) as const;
const tilNivaa = (steg: string, navn: string): SakHendelse => ({ type: 'UenighetTilNivaa', data: { gjelder, nivaa: { steg, navn } } });
const LOKALT = tilNivaa('lokalt', 'Laveste nivå');
const utfallet = (steg: string, navn: string, utfall: 'loest' | 'sendt-videre' | 'avgjort'): SakHendelse => ({ type: 'UenighetUtfall', data: { gjelder, nivaa: { steg, navn }, utfall, begrunnelse: 'Slik gikk det' } });
const avgjoer = (utfall: 'loest' | 'sendt-videre' | 'avgjort') => ({ type: 'AvgjoerUenighetsnivaa', data: { utfall, begrunnelse: 'Slik gikk det' } }) as const;
const avsluttet: SakHendelse = { type: 'SakAvsluttet', data: {} };
const reist = () => [...gitt(sakDecider).naar(reis(), fakta()).hendelser() as SakHendelse[]];
const ledelse = fakta({ tilgang: medVerv('lise', 'leder', 'lsu-1', 'lsu') });

describe('En uenighet', () => {
  it('blir en sak for seg på det laveste nivået, lenket til den saken og det punktet den gjelder', () => {
    expect(reist()).toMatchObject([
      { type: 'SakMeldt', data: { tittel: 'Uenighet: Rutinen', sakstype: 'uenighet', opphav: gjelder, saksinnmelder: { part: 'nes' }, saksframlegg: { beskrivelse: 'Vi ble ikke hørt', forslag: [] } } },
      { type: 'SakLenket', data: { forhold: 'uenighet-om', tilSak: 'sak-1' } }, LOKALT,
    ]);
  });
  it('reises for noen man hører til, om noe som finnes, i en prosess som har nivåer', () => {
    gitt(sakDecider).naar(reis({ paaVegneAv: {} }), fakta()).avvises('uenighet-uten-part');
    gitt(sakDecider).naar(reis({ paaVegneAv: { part: 'vik' } }), fakta()).avvises('ikke-for-denne-parten');
    gitt(sakDecider).naar(reis(), fakta({ omstridt: undefined })).avvises('finnes-ikke');
    gitt(sakDecider).naar(reis(), fakta({ omstridt: { ...OMSTRIDT, behandling: false } })).avvises('behandling-finnes-ikke');
    gitt(sakDecider).naar(reis(), fakta({ omstridt: { ...OMSTRIDT, punkt: false } })).avvises('punkt-finnes-ikke');
    gitt(sakDecider).naar(reis(), fakta({ omstridt: { ...OMSTRIDT, part: false } })).avvises('part-finnes-ikke');
    gitt(sakDecider).naar(reis({ sakstype: 'vedtak' }), fakta()).avvises('sakstype-er-ikke-uenighet');
    gitt(sakDecider).naar(reis(), fakta({ prosess: undefined })).avvises('uenighet-uten-prosess');
    gitt(sakDecider).naar(reis(), fakta({ rute: { ...rute, tillatt: () => false } })).avvises('uenighet-uten-nivaa');
  });
});

describe('Utfallet på et nivå', () => {
  it('løst er over; sendt videre har neste nivå den; det øverste avgjør', () => {
    gitt(sakDecider, ...reist()).naar(avgjoer('loest'), ledelse).gir(utfallet('lokalt', 'Laveste nivå', 'loest'), avsluttet);
    gitt(sakDecider, ...reist()).naar(avgjoer('sendt-videre'), ledelse).gir(utfallet('lokalt', 'Laveste nivå', 'sendt-videre'), tilNivaa('ssu', 'SSU'));
    gitt(sakDecider, ...reist(), utfallet('lokalt', 'Laveste nivå', 'sendt-videre'), tilNivaa('ssu', 'SSU')).naar(avgjoer('avgjort'), fakta({ tilgang: SEKRETARIAT })).gir(utfallet('ssu', 'SSU', 'avgjort'), avsluttet);
  });
  it('avgjøres ikke der det bare gis råd, sendes ikke videre fra det øverste, og føres ikke av andre enn nivåets ledelse', () => {
    gitt(sakDecider, ...reist()).naar(avgjoer('avgjort'), ledelse).avvises('nivaa-avgjoer-ikke');
    gitt(sakDecider, ...reist()).naar(avgjoer('loest'), fakta({ tilgang: medVerv('leif', 'leder', 'ssu', 'ssu') })).avvises('krever-nivaaets-ledelse');
    const hosSsu = [...reist(), utfallet('lokalt', 'Laveste nivå', 'sendt-videre'), tilNivaa('ssu', 'SSU')];
    gitt(sakDecider, ...hosSsu).naar(avgjoer('sendt-videre'), fakta({ tilgang: SEKRETARIAT })).avvises('ingen-nivaa-over');
    gitt(sakDecider, ...hosSsu).naar(avgjoer('loest'), ledelse).avvises('krever-nivaaets-ledelse');
  });
  it('følger av vedtaket når nivået avgjør den i et møte, og saken er over; det som er utsatt eller avslått, avgjør ingenting', () => {
    const hosSsu = [...reist(), utfallet('lokalt', 'Laveste nivå', 'sendt-videre'), tilNivaa('ssu', 'SSU'), berammet('b2', ssu)];
    const vedtak = behandling('b2', ssu, { punkter: [punkt(1)] });
    const foer = (utfall: 'VEDTATT' | 'IKKE_GODKJENT') => ({ type: 'RegistrerBehandling', data: { behandling: { ...vedtak, utfall } } }) as const;
    const system = fakta({ tilgang: SYSTEMET });
    const avgjort: SakHendelse = { type: 'UenighetUtfall', data: { gjelder, nivaa: { steg: 'ssu', navn: 'SSU' }, utfall: 'avgjort', begrunnelse: vedtak.punkter[0]?.tekst ?? '' } };
    gitt(sakDecider, ...hosSsu).naar(foer('VEDTATT'), system).gir(behandlet({ ...vedtak, utfall: 'VEDTATT' }), avgjort, avsluttet);
    gitt(sakDecider, ...reist(), berammet('b2', ssu)).naar(foer('VEDTATT'), system).avvises('steg-er-ikke-tillatt');
    gitt(sakDecider, ...hosSsu).naar(foer('IKKE_GODKJENT'), system).gir(behandlet({ ...vedtak, utfall: 'IKKE_GODKJENT' }));
  });
  it('har på hvert nivå en frist som sekretariatet minnes om', () => {
    const medFrist: Rute = { ...rute, steg: rute.steg.map((s) => (s.id === 'lokalt' ? { ...s, frister: [{ slag: 'behandling', hva: 'Behandlet', anker: 'steg', paaminnelser: [7], regel: ({ dag }) => ({ presisjon: 'dag', dato: dag }) }] } : s)) };
    const startet = gitt(sakDecider).naar(reis(), fakta({ rute: medFrist })).hendelser().at(-1);
    expect(startet).toMatchObject({ type: 'StegfristStartet', data: { steg: 'lokalt', ansvarlig: 'Sekretariatet' } });
  });
  it('noteres på saken den gjelder, én gang', () => {
    const noter = { type: 'NoterUenighet', data: { sakId: 'u', behandlingId: 'b1', punkt: 1, nivaa: 'SSU', utfall: 'avgjort' } } as const;
    const notert: SakHendelse = { type: 'UenighetNotert', data: noter.data };
    gitt(sakDecider, ...reist()).naar(noter, fakta({ tilgang: SYSTEMET })).gir(notert);
    gitt(sakDecider, ...reist(), notert).naar(noter, fakta({ tilgang: SYSTEMET })).gir();
    gitt(sakDecider, ...reist()).naar(noter, fakta({ tilgang: SEKRETARIAT })).avvises('bare-systemet');
  });
});
