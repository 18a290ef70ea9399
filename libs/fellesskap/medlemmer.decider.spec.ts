import { gitt } from '../eventsourcing/gitt';
import { type Rolle, type Tilgang } from '#felles';
import { type FellesskapCommand, fellesskapDecider } from './fellesskap.decider';
import { type OppnevnMedlem } from './beslutninger/personer';
import { type FellesskapHendelse } from './fellesskap.events';

const med = (...roller: Rolle[]): { tilgang: Tilgang; plattformAdmin: boolean } => ({
  tilgang: { person: 'kari', roller: roller.map((rolle) => ({ id: rolle, rolle })), medlemskap: [] },
  plattformAdmin: false,
});
const administrator = med('administrator');
const sekretariat = med('sekretariat');
const ingen = med('saksinnmelder', 'signatar');

const innlogging = { issuer: 'https://innlogging.example', sub: 'kari' };
const person = (personId: string, inn?: typeof innlogging): FellesskapHendelse => ({ type: 'PersonRegistrert', data: { personId, navn: personId, epost: `${personId}@example.no`, ...(inn && { innlogging: inn }) } });
const rolle = (tildelingId: string, personId: string, type: Rolle = 'administrator', partId?: string): FellesskapHendelse => ({
  type: 'RolleTildelt', data: { tildelingId, personId, rolle: type, fra: '2026-01-01', grunnlag: 'Vedtak', ...(partId && { partId }) },
});
const plass: OppnevnMedlem = {
  medlemskapId: 'm1', organId: 'ssu', personId: 'kari', verv: 'medlem', rettigheter: { moete: true, tale: true, forslag: true, stemme: false }, fra: '2026-01-01', til: '2026-12-31',
};
const medlem = (data: OppnevnMedlem): FellesskapHendelse => ({ type: 'MedlemOppnevnt', data: { ...data, organslag: 'ssu' } });
const bestaar: FellesskapHendelse[] = [
  { type: 'FellesskapOpprettet', data: { navn: 'Fjordhelse', slug: 'fjordhelse' } },
  person('kari', innlogging),
  rolle('r1', 'kari'),
  person('ola'),
  { type: 'PartRegistrert', data: { partId: 'nes', navn: 'Nes kommune', slag: 'kommune', organisasjonsnummer: '974760673' } },
  { type: 'OrganOpprettet', data: { organId: 'ssu', navn: 'SSU', kortnavn: 'SSU', slag: 'ssu', nummerformat: '{nr}/{aa}', beslutningsform: 'konsensus', moeteformer: ['fysisk'] } },
  medlem(plass),
];
type Data<T extends FellesskapCommand['type']> = Extract<FellesskapCommand, { type: T }>['data'];

describe('Personer', () => {
  const registrer = (inn?: typeof innlogging) => ({ type: 'RegistrerPerson', data: { personId: 'ny', navn: 'Ny', epost: 'ny@example.no', ...(inn && { innlogging: inn }) } }) as const;

  it('sekretariatet registrerer personer, andre kan ikke', () => {
    gitt(fellesskapDecider, ...bestaar).naar(registrer(), sekretariat).gir({ type: 'PersonRegistrert', data: registrer().data });
    gitt(fellesskapDecider, ...bestaar).naar(registrer(), ingen).avvises('krever-administrator-eller-sekretariat');
  });
  it.each(['ny', 'ny@', '@example.no', 'ny@example', 'ny ny@example.no', 'Ny <ny@example.no>', 'a@b.no,c@d.no'])('«%s» er ingen e-postadresse', (epost) => {
    gitt(fellesskapDecider, ...bestaar).naar({ type: 'RegistrerPerson', data: { ...registrer().data, epost } }, sekretariat).avvises('ugyldig-epost');
  });
  it('en innlogging hører til én person', () => {
    gitt(fellesskapDecider, ...bestaar).naar(registrer(innlogging), sekretariat).avvises('innlogging-i-bruk');
    const annen = { ...innlogging, issuer: 'https://annen.example' };
    gitt(fellesskapDecider, ...bestaar).naar(registrer(annen), sekretariat).gir({ type: 'PersonRegistrert', data: registrer(annen).data });
  });
  it('bare en administrator knytter en innlogging til en person, for den åpner alle personens roller', () => {
    const knytt = { type: 'KnyttInnlogging', data: { personId: 'ola', innlogging: { ...innlogging, sub: 'ola' } } } as const;
    gitt(fellesskapDecider, ...bestaar).naar(knytt, sekretariat).avvises('krever-administrator');
    gitt(fellesskapDecider, ...bestaar).naar(knytt, administrator).gir({ type: 'InnloggingKnyttet', data: knytt.data });
  });
});

describe('Medlemmer', () => {
  const oppnevn = (endring: Partial<Data<'OppnevnMedlem'>> = {}) => ({ type: 'OppnevnMedlem', data: { ...plass, medlemskapId: 'm2', personId: 'ola', ...endring } }) as const;
  const fratre = (til: string) => ({ type: 'MeldFratreden', data: { medlemskapId: 'm1', til, begrunnelse: 'Ny stilling' } }) as const;
  const fratraadt: FellesskapHendelse = { type: 'MedlemFratraadt', data: { ...fratre('2026-06-30').data, personId: 'kari' } };

  it('sekretariatet oppnevner medlemmer, andre kan ikke', () => {
    gitt(fellesskapDecider, ...bestaar).naar(oppnevn(), sekretariat).gir(medlem(oppnevn().data));
    gitt(fellesskapDecider, ...bestaar).naar(oppnevn(), ingen).avvises('krever-administrator-eller-sekretariat');
  });
  it('ingen er medlem av samme organ to ganger på samme tid', () => {
    const igjen = (fra: string) => oppnevn({ personId: 'kari', fra, til: '2027-12-31' });
    gitt(fellesskapDecider, ...bestaar).naar(igjen('2026-12-31'), sekretariat).avvises('allerede-medlem');
    gitt(fellesskapDecider, ...bestaar).naar(igjen('2027-01-01'), sekretariat).gir(medlem(igjen('2027-01-01').data));
    gitt(fellesskapDecider, ...bestaar, fratraadt).naar(igjen('2026-07-01'), sekretariat).gir(medlem(igjen('2026-07-01').data));
  });
  it('siste dag er ikke før første dag', () => {
    gitt(fellesskapDecider, ...bestaar).naar(oppnevn({ fra: '2026-05-02', til: '2026-05-01' }), sekretariat).avvises('til-foer-fra');
  });
  it('den som oppnevnes, må være registrert, og den han representerer, må finnes', () => {
    gitt(fellesskapDecider, ...bestaar).naar(oppnevn({ personId: 'borte' }), sekretariat).avvises('ukjent-person');
    gitt(fellesskapDecider, ...bestaar).naar(oppnevn({ representerer: { partId: 'borte' } }), sekretariat).avvises('ukjent-part');
    gitt(fellesskapDecider, ...bestaar).naar(oppnevn({ representerer: { organId: 'borte' } }), sekretariat).avvises('ukjent-organ');
  });
  it('en vara står for ett annet fast medlem av samme organ (R9)', () => {
    const vara = oppnevn({ verv: 'vara', varaFor: 'm1' });
    gitt(fellesskapDecider, ...bestaar).naar(vara, sekretariat).gir(medlem(vara.data));
    gitt(fellesskapDecider, ...bestaar).naar(oppnevn({ varaFor: 'm1' }), sekretariat).avvises('ikke-vara');
    gitt(fellesskapDecider, ...bestaar).naar(oppnevn({ verv: 'vara', varaFor: 'borte' }), sekretariat).avvises('ukjent-medlemskap');
    gitt(fellesskapDecider, ...bestaar).naar(oppnevn({ personId: 'kari', verv: 'vara', varaFor: 'm1' }), sekretariat).avvises('ukjent-medlemskap');
  });
  it('en fratreden kan framskyndes, men ikke utsettes', () => {
    gitt(fellesskapDecider, ...bestaar).naar(fratre('2026-06-30'), sekretariat).gir(fratraadt);
    gitt(fellesskapDecider, ...bestaar, fratraadt).naar(fratre('2026-07-01'), sekretariat).avvises('allerede-fratraadt');
    gitt(fellesskapDecider, ...bestaar, fratraadt).naar(fratre('2026-03-01'), sekretariat).gir({ type: 'MedlemFratraadt', data: { ...fratre('2026-03-01').data, personId: 'kari' } });
  });
});

describe('Roller', () => {
  const tildel = (endring: Partial<Data<'TildelRolle'>> = {}) => ({ type: 'TildelRolle', data: { tildelingId: 'r2', personId: 'ola', rolle: 'signatar', partId: 'nes', fra: '2026-01-01', grunnlag: 'Delegert av kommunestyret', ...endring } }) as const;
  const trekk = (tildelingId: string) => ({ type: 'TrekkRolle', data: { tildelingId, begrunnelse: 'Sluttet' } }) as const;

  it('en administrator gir en rolle for en part', () => {
    gitt(fellesskapDecider, ...bestaar).naar(tildel(), administrator).gir({ type: 'RolleTildelt', data: tildel().data });
    gitt(fellesskapDecider, ...bestaar).naar(tildel(), sekretariat).avvises('krever-administrator');
  });
  it('postmottak og signatar gjelder én part; sekretariatet og administratoren gjelder alle', () => {
    const utenPart = { type: 'TildelRolle', data: { tildelingId: 'r2', personId: 'ola', rolle: 'signatar', fra: '2026-01-01', grunnlag: 'x' } } as const;
    gitt(fellesskapDecider, ...bestaar).naar(utenPart, administrator).avvises('mangler-part');
    gitt(fellesskapDecider, ...bestaar).naar(tildel({ rolle: 'sekretariat' }), administrator).avvises('ikke-for-part');
    gitt(fellesskapDecider, ...bestaar).naar(tildel({ partId: 'borte' }), administrator).avvises('ukjent-part');
  });
  it('samme rolle gis ikke to ganger på samme tid', () => {
    gitt(fellesskapDecider, ...bestaar, rolle('r2', 'ola', 'signatar', 'nes')).naar(tildel({ tildelingId: 'r3' }), administrator).avvises('har-rollen');
  });
  it('en trukket rolle kan ikke trekkes igjen, men gis på nytt', () => {
    const trukket: FellesskapHendelse = { type: 'RolleTrukket', data: { ...trekk('r2').data, personId: 'ola' } };
    const naa = gitt(fellesskapDecider, ...bestaar, rolle('r2', 'ola', 'signatar', 'nes'), trukket);
    naa.naar(trekk('r2'), administrator).avvises('allerede-trukket');
    naa.naar(tildel({ tildelingId: 'r3' }), administrator).gir({ type: 'RolleTildelt', data: tildel({ tildelingId: 'r3' }).data });
  });
  it('den siste administratoren som kan logge inn, kan ikke trekkes', () => {
    gitt(fellesskapDecider, ...bestaar).naar(trekk('r1'), administrator).avvises('siste-administrator');
    gitt(fellesskapDecider, ...bestaar, rolle('r2', 'ola')).naar(trekk('r1'), administrator).avvises('siste-administrator');
    const olaInn: FellesskapHendelse = { type: 'InnloggingKnyttet', data: { personId: 'ola', innlogging: { ...innlogging, sub: 'ola' } } };
    gitt(fellesskapDecider, ...bestaar, rolle('r2', 'ola'), olaInn).naar(trekk('r1'), administrator).gir({ type: 'RolleTrukket', data: { ...trekk('r1').data, personId: 'kari' } });
  });
});
