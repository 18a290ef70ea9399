import { datofeil, klokkeslettfeil, lesTidspunkt, tidspunktIOslo } from './dato';

describe('datoer', () => {
  test.each(['2026-02-29', '2026-02-30', '2026-13-01', '2026-00-10', '2026-04-31'])('%s finnes ikke', (d) => expect(datofeil(d)?.kode).toBe('dato-finnes-ikke'));
  test.each(['0000-01-01', '26-01-01', '2026-1-1', '1e3', 'now', '2026-01-01 ', '', '2026-01-01\n'])('%j er ikke en dato', (d) => expect(datofeil(d)?.kode).toBe('ugyldig-dato'));
  test.each(['1799-12-31', '2101-01-01', '9999-12-31'])('%s er utenfor området', (d) => expect(datofeil(d)?.kode).toBe('dato-utenfor-omraadet'));
  test.each(['2026-02-28', '2028-02-29', '2000-02-29', '1800-01-01', '2100-12-31'])('%s går bra', (d) => expect(datofeil(d)).toBeUndefined());
});

describe('tidspunkter', () => {
  test('leses med forskyvning og blir UTC med millisekunder', () => {
    expect(lesTidspunkt('2026-06-01T10:00:00+02:00')).toBe('2026-06-01T08:00:00.000Z');
    expect(lesTidspunkt('2026-06-01T10:00Z')).toBe('2026-06-01T10:00:00.000Z');
  });

  test.each(['2026-06-01T10:00:00', '2026-06-01T24:00:00Z', '2026-06-01T23:59:60Z', '2026-06-01T10:00:00+99:00', '2026-06-01T10:00:00+02:00[Europe/Oslo]', '2026-02-30T10:00:00Z', '2026-06-01'])(
    '%s er ikke et tidspunkt', (t) => expect(lesTidspunkt(t)).toBeUndefined());

  test('et klokkeslett er to sifre, kolon, to sifre', () => {
    expect(['00:00', '23:59', '24:00', '9:30', '09:60'].map((k) => klokkeslettfeil(k)?.kode)).toEqual([undefined, undefined, 'ugyldig-klokkeslett', 'ugyldig-klokkeslett', 'ugyldig-klokkeslett']);
  });
});

describe('klokkeslett i norsk tid', () => {
  const kode = (svar: ReturnType<typeof tidspunktIOslo>) => ('feil' in svar ? svar.feil.kode : svar.tidspunkt);

  test('vinter og sommer har hver sin forskyvning', () => {
    expect(kode(tidspunktIOslo('2026-01-15', '10:00'))).toBe('2026-01-15T09:00:00.000Z');
    expect(kode(tidspunktIOslo('2026-07-15', '10:00'))).toBe('2026-07-15T08:00:00.000Z');
  });

  test('timen som hoppes over, finnes ikke, og den neste gyldige nevnes', () => {
    const svar = tidspunktIOslo('2026-03-29', '02:30');
    expect(kode(svar)).toBe('klokkeslett-finnes-ikke');
    expect('feil' in svar && svar.feil.melding).toContain('03:30');
  });

  test('timen som kommer to ganger, krever forskyvning', () => {
    expect(kode(tidspunktIOslo('2026-10-25', '02:30'))).toBe('klokkeslett-tvetydig');
    expect(kode(tidspunktIOslo('2026-10-25', '02:30', '+02:00'))).toBe('2026-10-25T00:30:00.000Z');
    expect(kode(tidspunktIOslo('2026-10-25', '02:30', '+01:00'))).toBe('2026-10-25T01:30:00.000Z');
  });

  test('en forskyvning som ikke gjelder den dagen, avvises', () => expect(kode(tidspunktIOslo('2026-07-15', '10:00', '+01:00'))).toBe('feil-forskyvning'));
});
