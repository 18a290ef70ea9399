import fc from 'fast-check';
import { osloTid, osloTidspunkt, osloTidspunkter } from '#felles';
import { arbeidsdagFraOgMed, arbeidsdagTilOgMed, erArbeidsdag, fridagerImellom, type Kalendervalg, leggTilArbeidsdager, leggTilDager, ukedag } from './norsk-kalender';

const dag = fc.integer({ min: 0, max: 4 * 365 }).map((n) => leggTilDager('2026-01-01', n));
const antall = fc.integer({ min: 0, max: 60 });
const aarsdag = fc.integer({ min: 0, max: 364 }).map((n) => leggTilDager('2026-01-01', n));
const periode = fc.tuple(aarsdag, fc.integer({ min: 0, max: 40 })).map(([fra, dager]) => ({ fra: fra.slice(5), til: leggTilDager(fra, dager).slice(5), navn: 'ferie' }));
const kalender: fc.Arbitrary<Kalendervalg> = fc.record({ inneklemteDagerErFri: fc.boolean(), friperioder: fc.array(periode, { maxLength: 3 }) });

const holder = <T extends [unknown, ...unknown[]]>(regel: fc.IPropertyWithHooks<T>) => { fc.assert(regel, { numRuns: 200 }); };

describe('regning med arbeidsdager, i en hvilken som helst kalender', () => {
  it('n arbeidsdager etter en arbeidsdag og n før igjen er dagen selv', () => {
    holder(fc.property(kalender, dag, antall, (k, d, n) => {
      const start = arbeidsdagFraOgMed(d, k);
      expect(leggTilArbeidsdager(leggTilArbeidsdager(start, n, k), -n, k)).toBe(start);
    }));
  });

  it('n og m arbeidsdager er n + m arbeidsdager', () => {
    holder(fc.property(kalender, dag, antall, antall, (k, d, n, m) => {
      expect(leggTilArbeidsdager(leggTilArbeidsdager(d, n, k), m, k)).toBe(leggTilArbeidsdager(d, n + m, k));
    }));
  });

  it('en senere dag gir aldri en tidligere frist, og flere dager gir alltid en senere', () => {
    holder(fc.property(kalender, dag, antall, antall, fc.boolean(), (k, d, senere, n, bak) => {
      const regn = (fra: string, skritt: number) => leggTilArbeidsdager(fra, bak ? -skritt : skritt, k);
      expect(regn(leggTilDager(d, senere), n) >= regn(d, n)).toBe(true);
      expect(bak ? regn(d, n + 1) < regn(d, n) : regn(d, n + 1) > regn(d, n)).toBe(true);
    }));
  });

  it('fristen er en arbeidsdag, og det er nettopp n arbeidsdager dit', () => {
    holder(fc.property(kalender, dag, antall.filter((n) => n > 0), (k, d, n) => {
      const til = leggTilArbeidsdager(d, n, k);
      let telt = 0;
      for (let i = leggTilDager(d, 1); i <= til; i = leggTilDager(i, 1)) telt += erArbeidsdag(i, k) ? 1 : 0;
      expect([erArbeidsdag(til, k), telt]).toEqual([true, n]);
    }));
  });

  it('dagen en fridag flyttes til, er den nærmeste arbeidsdagen på den siden', () => {
    holder(fc.property(kalender, dag, (k, d) => {
      const [foer, etter] = [arbeidsdagTilOgMed(d, k), arbeidsdagFraOgMed(d, k)];
      expect([erArbeidsdag(foer, k), erArbeidsdag(etter, k), foer <= d, d <= etter]).toEqual([true, true, true, true]);
      expect(leggTilArbeidsdager(foer, 1, k)).toBe(erArbeidsdag(d, k) ? leggTilArbeidsdager(d, 1, k) : etter);
    }));
  });

  it('flere fridager gir aldri en tidligere frist fram i tid', () => {
    holder(fc.property(kalender, periode, dag, antall, (k, mer, d, n) => {
      const fler = { ...k, friperioder: [...k.friperioder, mer] };
      expect(leggTilArbeidsdager(d, n, { ...fler, inneklemteDagerErFri: false }) >= leggTilArbeidsdager(d, n, { ...k, inneklemteDagerErFri: false })).toBe(true);
    }));
  });

  it('forklaringen nevner noe nettopp når en hverdag var fri', () => {
    holder(fc.property(kalender, dag, antall, (k, d, n) => {
      const til = leggTilDager(d, n);
      let fri = false;
      for (let i = d; i <= til; i = leggTilDager(i, 1)) fri ||= ukedag(i) < 6 && !erArbeidsdag(i, k);
      expect(fridagerImellom(d, til, k).length > 0).toBe(fri);
    }));
  });
});

describe('klokken i Oslo, over begge tidsomstillingene', () => {
  const minutt = fc.tuple(dag, fc.integer({ min: 0, max: 1439 })).map(([d, m]) => [d, `${String(Math.floor(m / 60)).padStart(2, '0')}:${String(m % 60).padStart(2, '0')}`] as const);

  it('et klokkeslett som finnes, leses tilbake som seg selv', () => {
    holder(fc.property(minutt, ([dato, klokkeslett]) => {
      const alle = osloTidspunkter(dato, klokkeslett);
      for (const t of alle) expect(osloTid(t)).toEqual({ dato, klokkeslett });
      expect(alle.length === 0 || alle[0] === osloTidspunkt(dato, klokkeslett)).toBe(true);
    }));
  });

  it('et døgn varer 23, 24 eller 25 timer', () => {
    holder(fc.property(dag, (d) => {
      const timer = (Date.parse(osloTidspunkt(leggTilDager(d, 1), '00:00')) - Date.parse(osloTidspunkt(d, '00:00'))) / 3_600_000;
      expect([23, 24, 25]).toContain(timer);
    }));
  });
});
