import Ajv2020 from 'ajv/dist/2020';
import { z } from 'zod';
import { lesDefinisjon } from '../definisjon';
import { definisjonsskjema } from '../definisjonsskjema';
import { eksempelprosesser } from '.';

const gjelder = new Ajv2020({ strict: false, allErrors: true }).compile(z.toJSONSchema(definisjonsskjema, { io: 'input' }));

describe.each(Object.entries(eksempelprosesser))('Eksempelet %s', (_navn, definisjon) => {
  it('følger det publiserte JSON-skjemaet', () => {
    expect([gjelder(definisjon), gjelder.errors]).toEqual([true, null]);
  });
  it('er uten feil', () => {
    expect(lesDefinisjon(definisjon).feil).toEqual([]);
  });
});

describe('JSON-skjemaet', () => {
  it.each([
    ['en ukjent rolle', { kanUtfoeres: { roller: ['keiser'] } }],
    ['et ukjent krav', { krever: ['kaffe'] }],
    ['en frist uten anker', { frister: [{ slag: 'a', presisjon: 'avstand', antall: 1, enhet: 'dager', retning: 'etter' }] }],
    ['en million dager', { frister: [{ slag: 'a', presisjon: 'avstand', antall: 1e6, enhet: 'dager', retning: 'etter', anker: 'steg' }] }],
    ['elleve påminnelser', { frister: [{ slag: 'a', presisjon: 'sesong', sesong: 'vaar', paaminnelser: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] }] }],
  ])('godtar ikke %s, som reglene heller ikke gjør', (_hva, felt) => {
    const { steg, ...resten } = eksempelprosesser.bergen;
    const feil = { ...resten, steg: steg.map((s) => (s.id === 'forberedelse' ? { ...s, ...felt } : s)) };
    expect(gjelder(feil)).toBe(false);
    expect(lesDefinisjon(feil).feil).not.toEqual([]);
  });
});
