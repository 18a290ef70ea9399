import * as fc from 'fast-check';
import { lesJson } from './json';
import { Problem } from './problem';

function utfall(tekst: string | Buffer): unknown {
  try {
    return lesJson(Buffer.from(tekst as string));
  } catch (feil) {
    if (feil instanceof Problem) return feil.type;
    throw feil;
  }
}

describe('JSON fra nettet', () => {
  test('leses som JSON.parse leser det, når det er greit', () => {
    fc.assert(fc.property(fc.dictionary(fc.stringMatching(/^[a-zæ"\\{}[\]:,]{1,6}$/), fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null), fc.array(fc.string(), { maxLength: 5 }))), (o) => {
      expect(utfall(JSON.stringify(o, null, 1))).toEqual(JSON.parse(JSON.stringify(o)));
    }), { numRuns: 200 });
  });

  test('vilkårlige byte gir et svar av de fire, aldri noe annet', () => {
    const svar = new Set<unknown>();
    fc.assert(fc.property(fc.oneof(fc.uint8Array({ maxLength: 40 }), fc.stringMatching(/^[{}[\]",:0-9.eE+\\a-]{0,40}$/).map((t) => Buffer.from(t))), (bytes) => {
      const ut = utfall(Buffer.from(bytes));
      svar.add(typeof ut);
      expect(typeof ut === 'object' ? 'et objekt' : ut).toMatch(/^(?:et objekt|ugyldig-(?:json|forespoersel|verdi))$/);
    }), { numRuns: 2_000 });
    expect(svar).toContain('string');
  });

  test.each([
    ['', 'ugyldig-forespoersel'], ['[]', 'ugyldig-forespoersel'], ['{"a":1,"a":2}', 'ugyldig-json'], ['{"a":{"b":1},"b":{"b":1}}', { a: { b: 1 }, b: { b: 1 } }],
    ['{"a":"}{","b":"\\"a\\":"}', { a: '}{', b: '"a":' }], ['{"a":-0}', 'ugyldig-verdi'], ['{"a":-0.0}', 'ugyldig-verdi'], ['{"a":0}', { a: 0 }], ['{"a":1e2}', { a: 100 }],
    ['{"a":9007199254740991}', { a: 9007199254740991 }], ['{"a":9007199254740992}', 'ugyldig-verdi'], ['{"a":1e999}', 'ugyldig-verdi'], ['{"a":0.1}', { a: 0.1 }],
    ['{"a":"9007199254740993"}', { a: '9007199254740993' }], ['{"__proto__":1}', 'ugyldig-forespoersel'], ['{"a":"__proto__"}', { a: '__proto__' }], ['\ufeff{}', 'ugyldig-json'],
  ])('%s gir %j', (tekst, ventet) => expect(utfall(tekst)).toEqual(ventet));

  test('32 nivåer går bra, 33 ikke', () => {
    const dyp = (n: number) => `{"a":${'['.repeat(n - 1)}${']'.repeat(n - 1)}}`;
    expect(typeof utfall(dyp(32))).toBe('object');
    expect(utfall(dyp(33))).toBe('ugyldig-json');
  });

  test('av en lang liste leses ett element mer enn noe felt tar, så feltets egen regel kan avvise den', () => {
    const liste = (antall: number) => ({ a: { b: Array.from({ length: antall }, () => ({ c: [1, 2] })) } });
    expect([utfall(JSON.stringify(liste(1_000))), utfall(JSON.stringify(liste(1_002)))]).toEqual([liste(1_000), liste(1_001)]);
    expect(utfall(`{"a":[${'[],'.repeat(1_500)}{"b":1,"b":2}]}`)).toBe('ugyldig-json');
  });

  test('bare det som leses, teller blant verdiene', () => {
    const lister = (antall: number, lengde: number) => JSON.stringify({ a: Array.from({ length: antall }, () => Array.from({ length: lengde }, () => 0)) });
    expect([typeof utfall(lister(1, 400_000)), utfall(lister(100, 400))]).toEqual(['object', 'ugyldig-verdi']);
  });

  // Far above what it takes: what grows with the square of the input would need minutes.
  test('en megabyte av det verste tar ikke lang tid', () => {
    for (const verst of ['"\\'.repeat(500_000), '{"a":"' + '\\"'.repeat(500_000), '['.repeat(1_000_000), '{"a":'.repeat(200_000), `{"a":[${'0,'.repeat(500_000)}0]}`]) {
      const start = performance.now();
      utfall(verst);
      expect(performance.now() - start).toBeLessThan(5_000);
    }
  });
});
