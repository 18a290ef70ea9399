import { osloDato, osloTid, osloTidspunkt, osloTidspunkter } from './oslotid';

describe('tid i Oslo', () => {
  it.each([
    ['2026-01-15T07:00:00.000Z', '2026-01-15', '08:00'],
    ['2026-06-15T06:00:00.000Z', '2026-06-15', '08:00'],
    ['2026-12-31T23:30:00.000Z', '2027-01-01', '00:30'],
    ['2026-03-29T00:59:00.000Z', '2026-03-29', '01:59'],
    ['2026-03-29T01:00:00.000Z', '2026-03-29', '03:00'],
    ['2026-10-25T00:30:00.000Z', '2026-10-25', '02:30'],
    ['2026-10-25T01:30:00.000Z', '2026-10-25', '02:30'],
    ['2026-06-15T08:00:00.000+02:00', '2026-06-15', '08:00'],
  ])('%s er %s kl. %s', (tidspunkt, dato, klokkeslett) => {
    expect(osloTid(tidspunkt)).toEqual({ dato, klokkeslett });
  });

  it('dagen skifter ved midnatt i Oslo, ikke i UTC', () => {
    expect(osloDato('2026-06-30T21:59:59.999Z')).toBe('2026-06-30');
    expect(osloDato('2026-06-30T22:00:00.000Z')).toBe('2026-07-01');
  });

  it('timen som hoppes over om våren, finnes ikke, og neste gyldige tid kan tilbys', () => {
    expect(osloTidspunkter('2026-03-29', '02:30')).toEqual([]);
    expect(osloTid(osloTidspunkt('2026-03-29', '02:30'))).toEqual({ dato: '2026-03-29', klokkeslett: '03:30' });
  });

  it('timen som kommer to ganger om høsten, har to tidspunkter', () => {
    expect(osloTidspunkter('2026-10-25', '02:30')).toEqual(['2026-10-25T00:30:00.000Z', '2026-10-25T01:30:00.000Z']);
  });

  it.each(['2026-03-28', '2026-03-29', '2026-03-30', '2026-10-24', '2026-10-25', '2026-10-26'])('08:00 er 08:00 også rundt tidsomstilling: %s', (dato) => {
    expect(osloTidspunkter(dato, '08:00')).toHaveLength(1);
    expect(osloTid(osloTidspunkt(dato, '08:00'))).toEqual({ dato, klokkeslett: '08:00' });
  });
});
