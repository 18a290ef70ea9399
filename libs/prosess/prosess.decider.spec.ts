import { gitt } from '../eventsourcing/gitt';
import { type Organslag, type Rolle, type Tilgang } from '#felles';
import { definisjonshash, lesDefinisjon } from './definisjon';
import { eksempelprosesser } from './eksempler';
import { prosessDecider } from './prosess.decider';
import { type ProsessHendelse, type Prosessdefinisjon } from './prosess.events';

const som = (rolle: Rolle, opptatteSakstyper: string[] = [], organslag: Organslag[] = []): { tilgang: Tilgang; opptatteSakstyper: string[]; organslag: Organslag[] } => ({
  tilgang: { person: 'kari', roller: [{ id: 'r', rolle }], medlemskap: [] }, opptatteSakstyper, organslag,
});
const administrator = som('administrator');

const enkel: Prosessdefinisjon = {
  noekkel: 'enkel',
  navn: 'Enkel sak',
  sakstyper: ['vedtak'],
  steg: [
    { id: 'meldt', navn: 'Meldt', slag: 'meldt' },
    { id: 'ssu', navn: 'Vedtak', slag: 'besluttende', organslag: ['ssu'] },
    { id: 'slutt', navn: 'Avsluttet', slag: 'avsluttet' },
  ],
  overganger: [{ fra: 'meldt', til: 'ssu' }, { fra: 'ssu', til: 'slutt' }],
};
const endret = { ...enkel, navn: 'Endret sak' };
const publiser = (definisjon: unknown, aarsak?: string) => ({ type: 'PubliserProsess', data: { noekkel: 'enkel', definisjon, ...(aarsak && { aarsak }) } }) as const;
const publisert = (versjon: number, definisjon: Prosessdefinisjon, aarsak?: string): ProsessHendelse => ({
  type: 'ProsessPublisert', data: { noekkel: 'enkel', versjon, definisjon, hash: definisjonshash(definisjon), ...(aarsak && { aarsak }) },
});

describe('Slag organ som helsefellesskapet ikke har', () => {
  const { bergen } = eksempelprosesser;
  const publiser = (definisjon: object, organslag: Organslag[]) => gitt(prosessDecider).naar({ type: 'PubliserProsess', data: { noekkel: bergen.noekkel, definisjon } }, som('administrator', [], organslag));
  const feil = (definisjon: object, organslag: Organslag[]): string[] => {
    try {
      publiser(definisjon, organslag).hendelser();
      return [];
    } catch (avvist) {
      return (avvist as { errors: { pointer: string; kode: string }[] }).errors.map((f) => `${f.pointer} ${f.kode}`);
    }
  };

  it('gir feil ved steget som må tas, ikke ved et som kan hoppes over', () => {
    expect(feil(bergen, ['ou'])).toEqual(['#/definisjon/steg/4/organslag organslag-finnes-ikke-her']);
    expect(feil(bergen, ['ssu'])).toEqual([]);
  });
  it('gir feil ved den som skal utføre steget, og ved fristen som aldri får en dag', () => {
    const definisjon = { ...bergen, steg: bergen.steg.map((s) => (s.id === 'ssu' ? { ...s, organslag: ['ssu', 'partnerskapsmoete'], kanUtfoeres: { organslag: ['partnerskapsmoete'], verv: ['leder'] }, frister: [{ slag: 'r', presisjon: 'neste-runde', organslag: 'lsu' }] } : s)) };
    expect(feil(definisjon, ['ssu'])).toEqual(['#/definisjon/steg/4/kanUtfoeres/organslag organslag-finnes-ikke-her', '#/definisjon/steg/4/frister/0/organslag organslag-finnes-ikke-her']);
  });
  it('gir ingen feil så lenge helsefellesskapet ikke har noe organ', () => {
    expect(feil(bergen, [])).toEqual([]);
  });
});

describe('Å publisere en prosess', () => {
  it('første versjon trenger ingen årsak, de neste gjør', () => {
    gitt(prosessDecider).naar(publiser(enkel), administrator).gir(publisert(1, enkel));
    gitt(prosessDecider, publisert(1, enkel)).naar(publiser(endret), administrator).avvises('mangler-aarsak');
    gitt(prosessDecider, publisert(1, enkel)).naar(publiser(endret, 'Nytt navn'), administrator).gir(publisert(2, endret, 'Nytt navn'));
  });
  it('den samme prosessen en gang til er ingen ny versjon, uansett rekkefølgen på feltene', () => {
    const { overganger, ...resten } = enkel;
    gitt(prosessDecider, publisert(1, enkel)).naar(publiser({ overganger, ...resten }), administrator).gir();
  });
  it('bare en administrator publiserer', () => {
    gitt(prosessDecider).naar(publiser(enkel), som('sekretariat')).avvises('krever-administrator');
  });
  it('en sakstype har én prosess', () => {
    gitt(prosessDecider).naar(publiser(enkel), som('administrator', ['vedtak'])).avvises('sakstype-har-prosess');
  });
  it('nøkkelen i prosessen er den i adressen', () => {
    gitt(prosessDecider).naar(publiser({ ...enkel, noekkel: 'annen' }), administrator).avvises('feil-noekkel');
  });
  it('felter for en rikere motor blir med i lageret', () => {
    const rik = { ...enkel, frister: [{ steg: 'ssu', dager: 14 }], steg: enkel.steg.map((s) => ({ ...s, farge: 'blaa' })) };
    const [hendelse] = gitt(prosessDecider).naar(publiser(rik), administrator).hendelser();
    expect(hendelse?.data).toMatchObject({ definisjon: rik });
  });
});

describe('Kontroll av en prosess', () => {
  const koder = (definisjon: unknown) => lesDefinisjon(definisjon).feil.map((f) => `${f.pointer.replace('#/definisjon', '')} ${f.kode}`);
  const medSteg = (...steg: Prosessdefinisjon['steg']) => ({ ...enkel, steg: [...enkel.steg, ...steg] });

  it('eksemplene kan brukes', () => {
    expect(koder(eksempelprosesser.medOu)).toEqual([]);
    expect(koder(eksempelprosesser.utenOu)).toEqual([]);
  });
  it('alle feil kommer på én gang', () => {
    const ufullstendig = { ...enkel, overganger: [{ fra: 'meldt', til: 'borte' }, { fra: 'meldt', til: 'slutt' }, { fra: 'slutt', til: 'meldt' }] };
    expect(koder(ufullstendig)).toEqual(['/overganger/0/til ukjent-steg', '/overganger/2/fra etter-slutten', '/steg/1 naas-ikke', '/steg/1 blindvei']);
  });
  it('hvert steg har sin egen id', () => {
    expect(koder(medSteg({ id: 'ssu', navn: 'Igjen', slag: 'forberedelse' }))).toEqual(['/steg/3/id steg-to-ganger']);
  });
  it('et steg som behandler saken, sier hvilke slag organ det gjelder', () => {
    const uten = { ...enkel, steg: enkel.steg.map(({ organslag: _, ...s }) => s) };
    expect(koder(uten)).toEqual(['/steg/1/organslag mangler-organslag']);
  });
  it('prosessen begynner ett sted og slutter minst ett', () => {
    expect(koder(medSteg({ id: 'meldt-to', navn: 'Meldt', slag: 'meldt' }))).toContain('/steg ett-foerste-steg');
    expect(koder({ ...enkel, steg: enkel.steg.map((s) => (s.slag === 'avsluttet' ? { ...s, slag: 'partene' } : s)) })).toContain('/steg mangler-siste-steg');
  });
  it('et steg som venter på et antall, sier hvor mange', () => {
    const med = (parallell: object) => koder({ ...enkel, steg: enkel.steg.map((s) => (s.id === 'ssu' ? { ...s, parallell } : s)) });
    expect(med({ join: 'antall' })).toEqual(['/steg/1/parallell/antall antall-hoerer-til-join']);
    expect(med({ join: 'alle', antall: 2 })).toEqual(['/steg/1/parallell/antall antall-hoerer-til-join']);
    expect(med({ join: 'antall', antall: 1 })).toEqual([]);
  });
  it('det som mangler eller er ukjent, pekes ut uten å gjentas', () => {
    const { feil } = lesDefinisjon({ ...enkel, sakstyper: ['VEDTAK'], steg: [{ ...enkel.steg[0], slag: 'HEMMELIG' }, {}] });
    expect(feil.map((f) => f.pointer)).toEqual(expect.arrayContaining(['#/definisjon/sakstyper/0', '#/definisjon/steg/0/slag', '#/definisjon/steg/1/id']));
    expect(JSON.stringify(feil)).not.toMatch(/VEDTAK|HEMMELIG/);
  });
  it.each([['styretegn', 'a\u0000b'], ['halvt tegnpar', 'a\ud800'], ['snudd skrift', 'a\u202eb'], ['uendelig', Infinity]])('%s avvises også i felter som motoren ikke kjenner', (_navn, verdi) => {
    expect(koder({ ...enkel, ekstra: { dypt: [verdi] } })).toEqual([' ulovlig-tegn']);
  });
  it.each([null, [], 'tekst', 7])('%p er ingen prosess', (verdi) => {
    expect(lesDefinisjon(verdi).feil).toHaveLength(1);
  });
});
