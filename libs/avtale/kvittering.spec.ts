import { kvittering } from './partsstatus.visning';

const UTEN = { post: { levert: [], retur: null, feil: null }, aapnet: null, mottak: null, svar_registrert: null, signert_registrert: null };

test('ingen vet om runden har nådd en part som verken har fått brev, åpnet teksten eller svart', () => {
  expect(kvittering(UTEN)).toBeNull();
});

test('den som har svart eller signert, er nådd, om brevet til den aldri kom fram', () => {
  const avvist = { ...UTEN, post: { levert: [], retur: null, feil: 'avvist' } };
  expect(kvittering({ ...avvist, svar_registrert: '2026-03-12T10:00:00.000Z' })).toEqual({ slag: 'svart', naar: '2026-03-12T10:00:00.000Z' });
  expect(kvittering({ ...avvist, signert_registrert: '2026-03-14T10:00:00.000Z' })).toEqual({ slag: 'svart', naar: '2026-03-14T10:00:00.000Z' });
});

test('det første som viser at runden nådde fram, er det som teller', () => {
  const aapnet = { person: 'p', naar: '2026-03-11T10:00:00.000Z' };
  expect(kvittering({ ...UTEN, aapnet, svar_registrert: '2026-03-12T10:00:00.000Z' })?.slag).toBe('aapnet');
});
