import { leggTilMaaneder } from './dager';

describe('måneder fram og tilbake', () => {
  it.each([
    ['2026-03-11', 12, '2027-03-11'], ['2026-01-31', 1, '2026-02-28'], ['2027-12-31', 2, '2028-02-29'], ['2030-02-28', -6, '2029-08-28'], ['2026-03-31', -1, '2026-02-28'], ['2026-01-15', -1, '2025-12-15'],
  ])('%s og %i måneder er %s', (dato, antall, ventet) => {
    expect(leggTilMaaneder(dato, antall)).toBe(ventet);
  });
});
