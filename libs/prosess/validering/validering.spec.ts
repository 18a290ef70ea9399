import { randomUUID } from 'node:crypto';
import { lesDefinisjon } from '../definisjon';
import { eksempelprosesser } from '../eksempler';
import { type SkrevetDefinisjon } from '../definisjonsskjema';

type Steg = SkrevetDefinisjon['steg'][number];
type Frist = NonNullable<Steg['frister']>[number];

const enkel = {
  noekkel: 'enkel',
  navn: 'Enkel sak',
  sakstyper: ['vedtak'],
  steg: [
    { id: 'meldt', navn: 'Meldt', slag: 'meldt' },
    { id: 'raad', navn: 'Råd', slag: 'raadgivende', organslag: ['ou', 'fsu'] },
    { id: 'ssu', navn: 'Vedtak', slag: 'besluttende', organslag: ['ssu'] },
    { id: 'partene', navn: 'Partene', slag: 'partene' },
    { id: 'slutt', navn: 'Avsluttet', slag: 'avsluttet' },
  ],
  overganger: [{ fra: 'meldt', til: 'raad' }, { fra: 'raad', til: 'ssu' }, { fra: 'ssu', til: 'partene' }, { fra: 'partene', til: 'slutt' }],
};
const koder = (definisjon: unknown) => lesDefinisjon(definisjon).feil.map((f) => `${f.pointer.replace('#/definisjon', '')} ${f.kode}`);
const med = (id: string, felt: object) => koder({ ...enkel, steg: enkel.steg.map((s) => (s.id === id ? { ...s, ...felt } : s)) });
const avstand: Frist = { slag: 'papirer', presisjon: 'avstand', antall: 10, enhet: 'arbeidsdager', retning: 'foer', anker: 'moete' };

describe('Hvem som kan utføre et steg', () => {
  it('noen må kunne det', () => {
    expect(med('ssu', { kanUtfoeres: {} })).toEqual(['/steg/2/kanUtfoeres ingen-kan-utfoere']);
    expect(med('ssu', { kanUtfoeres: { roller: ['revisor'] } })).toEqual(['/steg/2/kanUtfoeres ingen-kan-utfoere']);
    expect(med('partene', { kanUtfoeres: { verv: ['leder'] } })).toEqual(['/steg/3/kanUtfoeres ingen-kan-utfoere']);
    expect(med('ssu', { kanUtfoeres: { organslag: ['ou'] } })).toEqual(['/steg/2/kanUtfoeres ingen-kan-utfoere']);
    expect(med('ssu', { kanUtfoeres: { roller: ['sekretariat'] } })).toEqual([]);
    expect(med('ssu', { kanUtfoeres: { verv: ['leder'], rettigheter: ['stemme'] } })).toEqual([]);
  });
  it('den som skal kunne det, må også få det av reglene i Saksgang', () => {
    expect(med('ssu', { kanUtfoeres: { verv: ['medlem'] } })).toEqual(['/steg/2/kanUtfoeres ingen-kan-utfoere']);
    expect(med('partene', { kanUtfoeres: { roller: ['postmottak'] } })).toEqual(['/steg/3/kanUtfoeres ingen-kan-utfoere']);
    expect(med('meldt', { kanUtfoeres: { verv: ['leder'] } })).toEqual([]);
  });
  it('saken avsluttes av seg selv, så ingen kan nevnes for det', () => {
    expect(med('slutt', { kanUtfoeres: { roller: ['sekretariat'] } })).toEqual(['/steg/4/kanUtfoeres skjer-av-seg-selv']);
    expect(med('slutt', { frister: [{ slag: 'a', presisjon: 'sesong', sesong: 'vaar' }] })).toEqual(['/steg/4/frister/0 frist-uten-virkning']);
  });
  it('partene signerer når de vil, så signeringen kan ingen holde igjen', () => {
    const medSignering = (felt: object, vei: object = {}) => koder({
      ...enkel, steg: [...enkel.steg.slice(0, 4), { id: 'signering', navn: 'Signering', slag: 'signering', ...felt }, ...enkel.steg.slice(4)],
      overganger: [...enkel.overganger, { fra: 'partene', til: 'signering', ...vei }, { fra: 'signering', til: 'slutt' }],
    });
    expect(medSignering({ kanUtfoeres: { roller: ['signatar'] }, krever: ['utsendelse'] })).toEqual(['/steg/4/kanUtfoeres skjer-av-seg-selv', '/steg/4/krever skjer-av-seg-selv']);
    expect(medSignering({}, { krever: ['vedtak'] })).toEqual(['/overganger/4/krever skjer-av-seg-selv']);
    expect(medSignering({})).toEqual([]);
  });
  it('en rolle, et verv og et slag organ som ikke finnes, får hver sin feil', () => {
    expect(med('ssu', { kanUtfoeres: { roller: ['keiser', 'sekretariat'], verv: ['konge'], organslag: ['ting'] } })).toEqual([
      '/steg/2/kanUtfoeres/roller/0 ukjent-rolle', '/steg/2/kanUtfoeres/organslag/0 ukjent-organslag', '/steg/2/kanUtfoeres/verv/0 ukjent-verv',
    ]);
  });
  it('en overgang flyttes ikke av den som bare leser', () => {
    const [foerste, ...resten] = enkel.overganger;
    const medOvergang = (felt: object) => koder({ ...enkel, overganger: [{ ...foerste, ...felt }, ...resten] });
    expect(medOvergang({ kanUtfoeres: { roller: ['revisor'] } })).toEqual(['/overganger/0/kanUtfoeres ingen-kan-utfoere']);
    expect(medOvergang({ kanUtfoeres: { roller: ['sekretariat'] } })).toEqual([]);
  });
});

describe('Frister i en prosess', () => {
  const frist = (id: string, ...frister: object[]) => med(id, { frister });
  const plass = '/steg/2/frister/0';

  it.each([
    ['uten noe å regne fra', { ...avstand, anker: undefined }, [`${plass}/anker frist-uten-anker`]],
    ['fra noe som ikke finnes', { ...avstand, anker: 'SakGlemt' }, [`${plass}/anker frist-uten-anker`]],
    ['en million dager unna', { ...avstand, antall: 1_000_000 }, [`${plass}/antall frist-utenfor-grensen`]],
    ['-3 661 dager unna', { ...avstand, antall: -3_661 }, [`${plass}/antall frist-utenfor-grensen`]],
    ['i en årstid som ikke finnes', { slag: 'a', presisjon: 'sesong', sesong: 'moerketid' }, [`${plass}/sesong ukjent-sesong`]],
    ['av en presisjon som ikke finnes', { slag: 'a', presisjon: 'snart' }, [`${plass}/presisjon ukjent-presisjon`]],
    ['før en hendelse som alt har skjedd', { ...avstand, anker: 'SakMeldt' }, [`${plass}/anker frist-kan-ikke-beregnes`]],
    ['etter en hendelse som kommer senere', { ...avstand, retning: 'etter', anker: 'SakSignert' }, [`${plass}/anker frist-kan-ikke-beregnes`]],
    ['med 50 påminnelser', { ...avstand, paaminnelser: Array.from({ length: 50 }, (_, i) => i) }, [`${plass}/paaminnelser for-mange-paaminnelser`]],
    ['med påminnelse etter fristen', { ...avstand, paaminnelser: [-5] }, [`${plass}/paaminnelser/0 paaminnelse-utenfor-grensen`]],
    ['med to like påminnelser', { ...avstand, paaminnelser: [5, 5] }, [`${plass}/paaminnelser paaminnelse-to-ganger`]],
    ['uten dato, med påminnelse', { slag: 'a', presisjon: 'ved-behov', paaminnelser: [5] }, [`${plass}/paaminnelser paaminnelse-uten-dato`]],
    ['på grensen', { ...avstand, antall: 3_660, paaminnelser: [0, 1, 2, 3, 365] }, []],
    ['etter en hendelse som har skjedd', { ...avstand, retning: 'etter', anker: 'SakBehandletIOU' }, []],
  ])('%s', (_navn, f, ventet) => {
    expect(frist('ssu', f)).toEqual(ventet);
  });
  it('et steg uten møte har ingen frist før møtet', () => {
    expect(frist('partene', avstand)).toEqual(['/steg/3/frister/0/anker frist-kan-ikke-beregnes']);
  });
  it('to frister i et steg er av hvert sitt slag', () => {
    expect(frist('ssu', avstand, avstand)).toEqual(['/steg/2/frister/1/slag frist-to-ganger']);
  });
});

describe('Det et steg venter på', () => {
  const venter = (parallell: object, id = 'ssu') => med(id, { parallell });

  it('må kunne komme', () => {
    expect(venter({ join: 'antall', antall: 2 })).toEqual(['/steg/2/parallell/antall join-kan-ikke-oppfylles']);
    expect(venter({ join: 'antall', antall: 2, venterPaa: ['raad'] })).toEqual([]);
    expect(venter({ join: 'antall', antall: 9 }, 'raad')).toEqual([]);
    expect(venter({ join: 'alle' }, 'partene')).toEqual(['/steg/3/parallell join-kan-ikke-oppfylles']);
    expect(venter({ join: 'frist' })).toEqual(['/steg/2/parallell/dager join-uten-frist']);
    expect(venter({ join: 'alle', dager: 14 })).toEqual(['/steg/2/parallell/dager dager-hoerer-til-join']);
    expect([venter({ join: 'frist', dager: 0 }), venter({ join: 'frist', dager: 366 })]).toEqual([['/steg/2/parallell/dager dager-utenfor-grensen'], ['/steg/2/parallell/dager dager-utenfor-grensen']]);
    expect(venter({ join: 'frist', dager: 14 })).toEqual([]);
  });
  it.each([['seg selv', 'ssu'], ['et steg som ikke finnes', 'borte'], ['et steg som kommer senere', 'partene'], ['et steg ingen organer behandler', 'meldt']])('er aldri %s', (_hva, id) => {
    expect(venter({ join: 'alle', venterPaa: [id] })).toEqual(['/steg/2/parallell/venterPaa/0 join-kan-ikke-oppfylles']);
  });
  it('er aldri et steg som selv venter på dette', () => {
    const steg = enkel.steg.map((s) => ({ ...s, ...(s.id === 'raad' && { parallell: { join: 'alle', venterPaa: ['ssu'] } }), ...(s.id === 'ssu' && { parallell: { join: 'alle', venterPaa: ['raad'] } }) }));
    expect(koder({ ...enkel, steg, overganger: [...enkel.overganger, { fra: 'ssu', til: 'raad' }] })).toEqual(['/steg/1/parallell/venterPaa join-kan-ikke-oppfylles', '/steg/2/parallell/venterPaa join-kan-ikke-oppfylles']);
  });
  it('er aldri et steg som kan hoppes over', () => {
    const valgfritt = enkel.steg.map((s) => (s.id === 'raad' ? { ...s, valgfri: true } : s.id === 'ssu' ? { ...s, parallell: { join: 'alle', venterPaa: ['raad'] } } : s));
    expect(koder({ ...enkel, steg: valgfritt })).toEqual(['/steg/2/parallell/venterPaa/0 join-kan-ikke-oppfylles']);
  });
});

describe('Veiene i en prosess', () => {
  it('en ring med en vei ut er lov, for en sak kan sendes tilbake', () => {
    expect(koder({ ...enkel, overganger: [...enkel.overganger, { fra: 'ssu', til: 'raad' }, { fra: 'ssu', til: 'ssu' }] })).toEqual([]);
  });
  it('en ring uten vei ut er det ikke', () => {
    const ring = { ...enkel, overganger: [{ fra: 'meldt', til: 'slutt' }, { fra: 'meldt', til: 'raad' }, { fra: 'raad', til: 'ssu' }, { fra: 'ssu', til: 'raad' }, { fra: 'ssu', til: 'partene' }, { fra: 'partene', til: 'partene' }] };
    expect(koder(ring)).toEqual(['/steg/1 sirkel-uten-utgang', '/steg/2 sirkel-uten-utgang', '/steg/3 sirkel-uten-utgang']);
  });
  it('et krav som ingen vei hit kan oppfylle, er en feil', () => {
    expect(med('ssu', { krever: ['saksframlegg', 'raad', 'vedtak'] })).toEqual(['/steg/2/krever/2 krav-kan-ikke-oppfylles']);
    expect(med('partene', { krever: ['vedtak', 'utsendelse'] })).toEqual([]);
    expect(koder({ ...enkel, overganger: enkel.overganger.map((o) => ({ ...o, krever: o.fra === 'partene' ? ['signatur'] : [] })) })).toEqual(['/overganger/3/krever/0 krav-kan-ikke-oppfylles']);
  });
});

describe('En prosess full av feil', () => {
  it('et organ nevnes ved slag: en id får samme svar, hvem den enn tilhører', () => {
    const svar = [randomUUID(), randomUUID()].map((id) => med('ssu', { organslag: ['ssu', id], organer: [id] }));
    expect(svar[0]).toEqual(['/steg/2/organslag/1 organ-med-id', '/steg/2/organer/0 organ-med-id']);
    expect(svar[1]).toEqual(svar[0]);
  });
  it('en feil i formen skjuler ikke feilene i resten', () => {
    const steg = [...enkel.steg.map((s) => (s.id === 'ssu' ? { ...s, navn: '', kanUtfoeres: {}, krever: ['kaffe'], frister: [{ ...avstand, anker: 'SakMeldt' }] } : s)), { id: 'loes', navn: 'Løst', slag: 'forberedelse' }];
    expect(koder({ ...enkel, sakstyper: ['vedtak', 'vedtak'], steg }).toSorted()).toEqual([
      '/sakstyper sakstype-to-ganger', '/steg/2/frister/0/anker frist-kan-ikke-beregnes', '/steg/2/kanUtfoeres ingen-kan-utfoere', '/steg/2/krever/0 ukjent-krav', '/steg/2/navn for-lite',
      '/steg/5 blindvei', '/steg/5 naas-ikke',
    ]);
  });
  it('hundre steg går an, hundre og ett gjør ikke', () => {
    const rekke = (antall: number) => {
      const midt = Array.from({ length: antall - 2 }, (_, i) => ({ id: `f${i}`, navn: 'Forberedelse', slag: 'forberedelse' }));
      const steg = [enkel.steg[0], ...midt, enkel.steg[4]];
      return { ...enkel, steg, overganger: steg.slice(1).map((s, i) => ({ fra: steg[i]?.id, til: s?.id })) };
    };
    expect([koder(rekke(100)), koder(rekke(101))]).toEqual([[], ['/steg for-mange-steg']]);
  });
  it('ti tusen steg er én feil: veiene mellom dem ville vært gjetning', () => {
    const steg = Array.from({ length: 10_000 }, (_, i) => ({ id: `f${i}`, navn: 'Steg', slag: 'forberedelse', kanUtfoeres: {} }));
    expect(koder({ ...enkel, steg })).toEqual(['/steg for-mange-steg']);
    expect(koder({ ...enkel, overganger: steg.map(({ id }) => ({ fra: id, til: 'f0' })) })).toEqual(['/overganger for-mange-overganger']);
  });
  it('over tusen feil får ett lesbart svar', () => {
    const { feil } = lesDefinisjon({ ...enkel, steg: Array.from({ length: 500 }, (_, i) => ({ id: `f${i}`, navn: 'Steg', slag: 'forberedelse', kanUtfoeres: {} })) });
    expect([feil.length, feil[0]?.kode, feil.at(-1)?.kode]).toEqual([1_001, 'for-mange-steg', 'flere-feil']);
  });
  it('en liste i et felt vi ikke kjenner, kan også bli for lang', () => {
    expect(med('ssu', { egne: Array(1_000).fill('a') })).toEqual([]);
    expect(med('ssu', { egne: Array(1_001).fill('a') })).toEqual(['/steg/2/egne for-mange']);
  });
  it('hver feil har en setning på norsk', () => {
    for (const { melding } of lesDefinisjon({ ...enkel, steg: [{}, null, { id: 'A', slag: 'x', frister: [{}, null], parallell: {} }], overganger: [{}, 7] }).feil) expect(melding).toMatch(/^[A-ZÆØÅ].{10}/);
  });
  it('eksemplene som alt er i bruk, er fortsatt uten feil', () => {
    expect([koder(eksempelprosesser.medOu), koder(eksempelprosesser.utenOu)]).toEqual([[], []]);
  });
});
