import { maalformAv, paaNynorsk } from './maalform';

const oversett = (setning: string) => (setning.startsWith('Saken') ? setning.replace('Saken', 'Saka') : undefined);

describe('hvilken målform en leser ber om', () => {
  test.each([
    [undefined, 'nb'], ['', 'nb'], ['en-GB,en;q=0.9', 'nb'], ['nb-NO,nn;q=0.8', 'nb'], ['no,nn', 'nb'],
    ['nn', 'nn'], ['nn-NO,nb;q=0.9', 'nn'], ['en, nn;q=0.8, nb;q=0.7', 'nn'], ['NN-no', 'nn'], ['nnx', 'nb'],
  ])('%s gir %s', (hode, maalform) => expect(maalformAv({ 'accept-language': hode })).toBe(maalform));
});

describe('et svar på nynorsk', () => {
  test('setningene våre oversettes, hvor dypt de enn står', () => {
    expect(paaNynorsk({ detail: 'Saken er trukket', errors: [{ melding: 'Saken er lang' }], mangler: ['Saken er kort', 'ukjent'] }, oversett))
      .toEqual({ detail: 'Saka er trukket', errors: [{ melding: 'Saka er lang' }], mangler: ['Saka er kort', 'ukjent'] });
    expect(paaNynorsk({ regel: { tekst: 'Saken er trukket' } }, oversett)).toEqual({ regel: { tekst: 'Saka er trukket' } });
  });

  test('det folk har skrevet selv, og det som er registrert, står som det er', () => {
    const svar = { tittel: 'Saken er trukket', punkter: [{ tekst: 'Saken er trukket' }], elementer: [{ data: { melding: 'Saken er trukket' } }], naar: new Date(0), antall: 2, ingen: null };
    expect(paaNynorsk(svar, oversett)).toEqual(svar);
  });
});
