import { gitt } from '../eventsourcing/gitt';
import { type Rolle, type Tilgang } from '#felles';
import { type FellesskapCommand, fellesskapDecider } from './fellesskap.decider';
import { type OppnevnMedlem } from './beslutninger/personer';
import { type FellesskapHendelse, type NyttOrgan } from './fellesskap.events';

const med = (...roller: Rolle[]): { tilgang: Tilgang; plattformAdmin: boolean } => ({
  tilgang: { person: 'kari', roller: roller.map((rolle) => ({ id: rolle, rolle })), medlemskap: [] },
  plattformAdmin: false,
});
const administrator = med('administrator');
const sekretariat = med('sekretariat');
const ingen = med();
const plattform = { ...ingen, plattformAdmin: true };

const kariInn = { issuer: 'https://innlogging.example', sub: 'kari' };
const opprettet: FellesskapHendelse = { type: 'FellesskapOpprettet', data: { navn: 'Fjordhelse', slug: 'fjordhelse' } };
const kari: FellesskapHendelse = { type: 'PersonRegistrert', data: { personId: 'kari', navn: 'Kari Nes', epost: 'kari@example.no', innlogging: kariInn } };
const ola: FellesskapHendelse = { type: 'PersonRegistrert', data: { personId: 'ola', navn: 'Ola Vik', epost: 'ola@example.no' } };
const kariStyrer: FellesskapHendelse = { type: 'RolleTildelt', data: { tildelingId: 'r1', personId: 'kari', rolle: 'administrator', fra: '2026-01-01', grunnlag: 'Opprettet helsefellesskapet' } };
const nes = { partId: 'nes', navn: 'Nes kommune', slag: 'kommune', organisasjonsnummer: '999999999' } as const;
const ssu: NyttOrgan = { organId: 'ssu', navn: 'Strategisk samarbeidsutvalg', kortnavn: 'SSU', slag: 'ssu', nummerformat: '{nr:02}/{aa}', beslutningsform: 'konsensus', moeteformer: ['fysisk'] };
const part: FellesskapHendelse = { type: 'PartRegistrert', data: { ...nes, organisasjonsnummer: '974760673' } };
const organ: FellesskapHendelse = { type: 'OrganOpprettet', data: ssu };
const plass: OppnevnMedlem = {
  medlemskapId: 'm1', organId: 'ssu', personId: 'kari', verv: 'medlem', rettigheter: { moete: true, tale: true, forslag: true, stemme: false }, fra: '2026-01-01', til: '2026-12-31',
};
const medlem: FellesskapHendelse = { type: 'MedlemOppnevnt', data: { ...plass, organslag: 'ssu' } };
const bestaar = [opprettet, kari, kariStyrer] as const;
const fullt = [...bestaar, ola, part, organ, medlem] as const;

type Data<T extends FellesskapCommand['type']> = Extract<FellesskapCommand, { type: T }>['data'];

describe('Å opprette et helsefellesskap', () => {
  const skaper = { personId: 'kari', navn: 'Kari Nes', epost: 'kari@example.no', innlogging: kariInn };
  const opprett = (slug: string) => ({ type: 'OpprettFellesskap', data: { navn: 'Fjordhelse', slug, skaper, tildelingId: 'r1' } }) as const;

  it('den som oppretter, blir registrert og er administrator fra første stund', () => {
    gitt(fellesskapDecider).naar(opprett('fjordhelse'), plattform, { tid: '2025-12-31T23:30:00.000Z' }).gir(opprettet, kari, kariStyrer);
  });
  it('bare en plattformadministrator kan opprette', () => {
    gitt(fellesskapDecider).naar(opprett('fjordhelse'), administrator).avvises('krever-plattformadministrator');
  });
  it('et adressenavn kan bare brukes én gang', () => {
    gitt(fellesskapDecider, opprettet).naar(opprett('fjordhelse'), plattform).avvises('slug-i-bruk');
  });
  it.each(['F', 'a', 'Fjord', 'fjord helse', '-fjord', 'fjord-', 'fjord--helse', '1fjord', 'fjørd', 'a'.repeat(41)])('«%s» er ikke et gyldig adressenavn', (slug) => {
    gitt(fellesskapDecider).naar(opprett(slug), plattform).avvises('ugyldig-slug');
  });
  it('et ord som står i adressene fra før, er reservert', () => {
    gitt(fellesskapDecider).naar(opprett('fellesskap'), plattform).avvises('reservert-slug');
  });
});

describe('Parter og organer', () => {
  const registrer = (endring: Partial<Data<'RegistrerPart'>> = {}) => ({ type: 'RegistrerPart', data: { ...nes, partId: 'ny', navn: 'Vik kommune', organisasjonsnummer: '889640782', ...endring } }) as const;
  const nyttOrgan = (endring: Partial<Data<'OpprettOrgan'>> = {}) => ({ type: 'OpprettOrgan', data: { ...ssu, organId: 'ou', navn: 'Områdeutvalg Nes', kortnavn: 'OU Nes', slag: 'ou', ...endring } }) as const;

  it('en administrator registrerer en part', () => {
    gitt(fellesskapDecider, ...fullt).naar(registrer(), administrator).gir({ type: 'PartRegistrert', data: registrer().data });
  });
  it('sekretariatet kan ikke endre strukturen', () => {
    gitt(fellesskapDecider, ...fullt).naar(registrer(), sekretariat).avvises('krever-administrator');
    gitt(fellesskapDecider, ...fullt).naar(nyttOrgan(), sekretariat).avvises('krever-administrator');
  });
  it.each(['974760674', '97476067', '97476067x', '100000010'])('organisasjonsnummeret %s avvises, for kontrollsifferet stemmer ikke', (organisasjonsnummer) => {
    gitt(fellesskapDecider, ...fullt).naar(registrer({ organisasjonsnummer }), administrator).avvises('ugyldig-organisasjonsnummer');
  });
  it('to parter kan ikke ha samme organisasjonsnummer eller samme navn', () => {
    gitt(fellesskapDecider, ...fullt).naar(registrer({ organisasjonsnummer: '974760673' }), administrator).avvises('organisasjonsnummer-i-bruk');
    gitt(fellesskapDecider, ...fullt).naar(registrer({ navn: 'NES kommune' }), administrator).avvises('navn-i-bruk');
  });
  it('et organ kan ligge under et annet', () => {
    const under = nyttOrgan({ overordnet: 'ssu' });
    gitt(fellesskapDecider, ...fullt).naar(under, administrator).gir({ type: 'OrganOpprettet', data: under.data });
    gitt(fellesskapDecider, ...fullt).naar(nyttOrgan({ overordnet: 'borte' }), administrator).avvises('ukjent-organ');
  });
  it('et organ må ha et brukbart nummerformat og en møteform', () => {
    gitt(fellesskapDecider, ...fullt).naar(nyttOrgan({ nummerformat: '{aa}' }), administrator).avvises('ugyldig-nummerformat');
    gitt(fellesskapDecider, ...fullt).naar(nyttOrgan({ moeteformer: [] }), administrator).avvises('mangler-moeteform');
  });

  const omdoep = (endring: Partial<Data<'OmdoepOrgan'>> = {}) => ({ type: 'OmdoepOrgan', data: { organId: 'ssu', navn: 'Samarbeidsutvalget', kortnavn: 'SU', fra: '2026-02-01', begrunnelse: 'Ny avtale', ...endring } }) as const;
  const omdoept: FellesskapHendelse = { type: 'OrganOmdoept', data: omdoep().data };

  it('et organ kan skifte navn og er det samme organet', () => {
    gitt(fellesskapDecider, ...fullt).naar(omdoep(), administrator).gir(omdoept);
  });
  it('et navn som et organ har hatt, kan ikke gis til et annet, men organet kan ta det igjen', () => {
    gitt(fellesskapDecider, ...fullt, omdoept).naar(nyttOrgan({ kortnavn: 'ssu' }), administrator).avvises('navn-i-bruk');
    const tilbake = omdoep({ navn: 'Strategisk samarbeidsutvalg', kortnavn: 'SSU' });
    gitt(fellesskapDecider, ...fullt, omdoept).naar(tilbake, administrator).gir({ type: 'OrganOmdoept', data: tilbake.data });
  });

  const ou: FellesskapHendelse = { type: 'OrganOpprettet', data: nyttOrgan().data };
  const leggNed = (endring: Partial<Data<'LeggNedOrgan'>> = {}) => ({ type: 'LeggNedOrgan', data: { organId: 'ou', til: '2026-02-01', etterfoelger: 'ssu', begrunnelse: 'Slått sammen', ...endring } }) as const;
  const nedlagt: FellesskapHendelse = { type: 'OrganNedlagt', data: leggNed().data };

  it('et organ kan legges ned med en etterfølger', () => {
    gitt(fellesskapDecider, ...fullt, ou).naar(leggNed(), administrator).gir(nedlagt);
    gitt(fellesskapDecider, ...fullt, ou).naar(leggNed({ etterfoelger: 'ou' }), administrator).avvises('ukjent-etterfoelger');
  });
  it('medlemskapene slutter når organet legges ned', () => {
    const { type, data } = leggNed({ organId: 'ssu', etterfoelger: 'ou' });
    gitt(fellesskapDecider, ...fullt, ou).naar({ type, data }, administrator).gir(
      { type: 'OrganNedlagt', data },
      { type: 'MedlemFratraadt', data: { medlemskapId: 'm1', personId: 'kari', til: data.til, begrunnelse: data.begrunnelse } },
    );
  });
  it('et nedlagt organ kan ikke legges ned igjen, skifte navn eller få medlemmer', () => {
    const naa = gitt(fellesskapDecider, ...fullt, ou, nedlagt);
    naa.naar(leggNed(), administrator).avvises('organ-nedlagt');
    naa.naar(omdoep({ organId: 'ou' }), administrator).avvises('organ-nedlagt');
    naa.naar({ type: 'OppnevnMedlem', data: { ...plass, medlemskapId: 'm2', organId: 'ou' } }, administrator).avvises('organ-nedlagt');
  });
});
