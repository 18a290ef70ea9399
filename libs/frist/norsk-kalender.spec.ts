import {
  arbeidsdagFraOgMed, arbeidsdagTilOgMed, BARE_HELLIGDAGER, erArbeidsdag, foerstePaaskedag, fridag, helligdager, type Kalendervalg, leggTilArbeidsdager, leggTilDager,
  leggTilMaaneder, sisteDagIMaaneden, ukedag,
} from './norsk-kalender';

/** År: skjærtorsdag, langfredag, 1. og 2. påskedag, Kristi himmelfart, 1. og 2. pinsedag. */
const BEVEGELIGE: Record<number, readonly string[]> = {
  2026: ['04-02', '04-03', '04-05', '04-06', '05-14', '05-24', '05-25'],
  2027: ['03-25', '03-26', '03-28', '03-29', '05-06', '05-16', '05-17'],
  2028: ['04-13', '04-14', '04-16', '04-17', '05-25', '06-04', '06-05'],
  2029: ['03-29', '03-30', '04-01', '04-02', '05-10', '05-20', '05-21'],
  2030: ['04-18', '04-19', '04-21', '04-22', '05-30', '06-09', '06-10'],
};
const FASTE = ['01-01', '05-01', '05-17', '12-25', '12-26'];
const AARENE = Object.keys(BEVEGELIGE).map(Number);

describe('den norske kalenderen', () => {
  it.each(AARENE)('%i har nettopp disse helligdagene', (aar) => {
    const ventet = new Set([...(BEVEGELIGE[aar] ?? []), ...FASTE].map((dag) => `${aar}-${dag}`));
    expect(new Set(helligdager(aar).keys())).toEqual(ventet);
  });

  it.each(AARENE)('i %i er arbeidsdagene nettopp ukedagene uten helligdag', (aar) => {
    const fri = new Set([...(BEVEGELIGE[aar] ?? []), ...FASTE].map((dag) => `${aar}-${dag}`));
    for (let dato = `${aar}-01-01`; dato <= `${aar}-12-31`; dato = leggTilDager(dato, 1)) {
      const ukedagen = new Date(`${dato}T12:00:00Z`).toLocaleDateString('en-GB', { weekday: 'short', timeZone: 'UTC' });
      expect([dato, erArbeidsdag(dato)]).toEqual([dato, ukedagen !== 'Sat' && ukedagen !== 'Sun' && !fri.has(dato)]);
    }
  });

  it.each([[1818, '03-22'], [1943, '04-25'], [2000, '04-23'], [2019, '04-21'], [2024, '03-31'], [2038, '04-25']])('1. påskedag %i er %s', (aar, dag) => {
    expect(foerstePaaskedag(aar)).toBe(`${aar}-${dag}`);
  });

  it('17. mai og 2. pinsedag kan falle sammen og har da ett navn', () => {
    expect(fridag('2027-05-17')).toBe('2. pinsedag');
    expect(leggTilArbeidsdager('2027-05-14', 1)).toBe('2027-05-18');
  });

  it.each([
    ['2026-01-01', '2026-01-02', '2025-12-31'],
    ['2026-05-17', '2026-05-18', '2026-05-15'],
    ['2026-04-05', '2026-04-07', '2026-04-01'],
    ['2026-05-25', '2026-05-26', '2026-05-22'],
    ['2026-12-26', '2026-12-28', '2026-12-24'],
    ['2026-03-11', '2026-03-11', '2026-03-11'],
  ])('%s flyttes fram til %s og tilbake til %s', (dato, fram, tilbake) => {
    expect(arbeidsdagFraOgMed(dato)).toBe(fram);
    expect(arbeidsdagTilOgMed(dato)).toBe(tilbake);
  });

  it.each([
    ['2026-04-01', 1, '2026-04-07'],
    ['2026-04-07', -1, '2026-04-01'],
    ['2026-06-09', -10, '2026-05-26'],
    ['2026-12-23', 3, '2026-12-29'],
    ['2026-05-16', 0, '2026-05-16'],
  ])('%s og %i arbeidsdager er %s', (dato, antall, ventet) => {
    expect(leggTilArbeidsdager(dato, antall)).toBe(ventet);
  });

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-11-15', 2, '2027-01-15'],
  ])('%s og %i måneder er %s', (dato, antall, ventet) => {
    expect(leggTilMaaneder(dato, antall)).toBe(ventet);
  });

  it('siste dag i måneden kjenner skuddår', () => {
    expect([sisteDagIMaaneden('2026-02'), sisteDagIMaaneden('2028-02'), sisteDagIMaaneden('2026-12-05')]).toEqual(['2026-02-28', '2028-02-29', '2026-12-31']);
    expect(ukedag('2026-03-11')).toBe(3);
  });

  it('inneklemte dager er arbeidsdager til helsefellesskapet sier noe annet', () => {
    const valg: Kalendervalg = { ...BARE_HELLIGDAGER, inneklemteDagerErFri: true };
    expect(erArbeidsdag('2026-05-15')).toBe(true);
    expect(fridag('2026-05-15', valg)).toBe('inneklemt dag');
    expect(arbeidsdagTilOgMed('2026-05-15', valg)).toBe('2026-05-13');
    expect(fridag('2026-05-13', valg)).toBeUndefined();
  });

  it('friperioder teller som fri, også over årsskiftet', () => {
    const valg: Kalendervalg = { ...BARE_HELLIGDAGER, friperioder: [{ fra: '07-01', til: '07-31', navn: 'fellesferie' }, { fra: '12-24', til: '01-02', navn: 'romjul' }] };
    expect(fridag('2026-07-15', valg)).toBe('fellesferie');
    expect(arbeidsdagFraOgMed('2026-07-01', valg)).toBe('2026-08-03');
    expect(arbeidsdagFraOgMed('2026-12-28', valg)).toBe('2027-01-04');
  });

  it('en kalender uten arbeidsdager sier fra', () => {
    expect(() => arbeidsdagFraOgMed('2026-01-01', { ...BARE_HELLIGDAGER, friperioder: [{ fra: '01-01', til: '12-31', navn: 'alltid' }] })).toThrow();
  });
});
