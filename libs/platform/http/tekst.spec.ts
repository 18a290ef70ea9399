import { blanderAlfabeter, erFoedselsnummer, erOrganisasjonsnummer, harFoedselsnummer, renTekst, tekstfeil } from './tekst';

const kode = (tekst: string, maks = 500) => tekstfeil(renTekst(tekst), maks)?.kode;

describe('tekst', () => {
  test('blir stående likt uansett hvordan den ble skrevet', () => {
    expect(renTekst('  A\u030Alesund\r\nNord\u00a0 ')).toBe('Ålesund\nNord');
  });

  test.each([
    ['   ', 'mangler'], ['a\u0000b', 'styretegn'], ['a\rb', 'styretegn'], ['a\u0085b', 'styretegn'], ['a\ud800', 'ugyldig-tegn'], ['a\u202eb', 'skriveretning'],
    ['a\u200bb', 'usynlige-tegn'], ['a\u200db', 'usynlige-tegn'], [`a${'\u0301'.repeat(10)}`, 'stablede-tegn'], ['a'.repeat(501), 'for-lang'], ['x '.repeat(9_000), 'for-lang'],
  ])('%j avvises', (tekst, ventet) => expect(kode(tekst)).toBe(ventet));

  test.each(['Sak 1/26', 'Ćuođi čáhci', 'a\tb\nc', '<script>', '👩🏽‍⚕️ og 🏳️‍🌈', '🇳🇴'.repeat(500)])('%j går bra', (tekst) => expect(kode(tekst)).toBeUndefined());

  test('lengden er antall tegn leseren ser', () => {
    expect(kode('👨‍👩‍👧'.repeat(500))).toBeUndefined();
    expect(kode('👨‍👩‍👧'.repeat(501))).toBe('for-lang');
    expect(kode('ord '.repeat(5_000), 20_000)).toBeUndefined();
    expect(kode('b'.repeat(2_001), 20_000)).toBe('for-langt-ord');
  });

  test('et organisasjonsnummer har ni sifre og riktig kontrollsiffer', () => {
    expect(['974760673', '123456789', '97476067', '97476067x', ''].map(erOrganisasjonsnummer)).toEqual([true, false, false, false, false]);
  });
});

describe('fødselsnummer i fri tekst', () => {
  test.each(['01010750160', '41010750073', '01810750045', '01410750062'])('%s kjennes igjen', (nummer) => {
    expect(erFoedselsnummer(nummer)).toBe(true);
    expect(harFoedselsnummer(`Gjelder ${nummer.slice(0, 6)} ${nummer.slice(6)}.`)).toBe(true);
  });

  test.each(['01010750161', '32010750160', '01130750160', '00010750160'])('%s er ikke et', (nummer) => expect(erFoedselsnummer(nummer)).toBe(false));

  test('sifre inne i lengre tall, id-er og sjekksummer er ikke noe noen har skrevet', () => {
    expect(harFoedselsnummer('910107501601')).toBe(false);
    expect(harFoedselsnummer('0'.repeat(53) + '01010750160')).toBe(false);
    expect(harFoedselsnummer('a3bb189e-8bf9-4c6b-8b1c-a01010750160')).toBe(false);
  });
});

test('et navn som låner en bokstav fra et annet alfabet, kjennes igjen; to alfabeter i hvert sitt ord er i orden', () => {
  expect(['\u0422rondheim kommune', 'Bergen k\u03BFmmune'].map(blanderAlfabeter)).toEqual([true, true]);
  expect(['Trondheim kommune', 'Mosj\u00F8en og \u010C\u00E1ll\u00E1t', '\u041C\u0443\u0440\u043C\u0430\u043D\u0441\u043A Troms', ''].map(blanderAlfabeter)).toEqual([false, false, false, false]);
});
