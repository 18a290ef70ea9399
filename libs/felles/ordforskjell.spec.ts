import fc from 'fast-check';
import { ordforskjell } from './ordforskjell';

describe('Forskjellen mellom to tekster, ord for ord', () => {
  it('ordene som blir og går ut er det gamle, ordene som blir og kommer inn er det nye', () => {
    const tekst = fc.array(fc.constantFrom('a', 'b', 'møte', '2', '.', 'c'), { maxLength: 25 }).map((ord) => ord.join(' '));
    fc.assert(fc.property(tekst, tekst, (fra, til) => {
      const loep = ordforskjell(fra, til);
      const uten = (merke: string) => loep.filter((l) => l.merke !== merke).map((l) => l.tekst).join('');
      expect([uten('tilfoeyd'), uten('fjernet')]).toEqual([fra, til]);
    }));
  });
  it('en lang tekst der lite er endret, viser det som er endret', () => {
    const [foran, bak] = ['ord '.repeat(3_000), ' mer'.repeat(3_000)];
    expect(ordforskjell(`${foran}ute${bak}`, `${foran}inne${bak}`)).toEqual([{ tekst: foran }, { tekst: 'ute', merke: 'fjernet' }, { tekst: 'inne', merke: 'tilfoeyd' }, { tekst: bak }]);
  });
  it('en tekst som er altfor lang til å sammenligne ord for ord, og er en annen fra ende til annen, står hel', () => {
    const [fra, til] = ['a b '.repeat(2_000).trim(), 'c a '.repeat(2_000).trim()];
    expect(ordforskjell(fra, til)).toEqual([{ tekst: fra, merke: 'fjernet' }, { tekst: til, merke: 'tilfoeyd' }]);
  });
});
