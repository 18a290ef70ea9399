import { feilINummerformat, visNummer } from './nummerformat';

describe('Nummerformat', () => {
  it.each([
    ['{nr:02}/{aa}', 1, 2026, '01/26'],
    ['{nr:02}-{aa}', 1, 2021, '01-21'],
    ['{nr}-{aaaa}', 28, 2025, '28-2025'],
    ['{aaaa}/{nr}', 15, 2014, '2014/15'],
    ['{nr}/{aaaa}', 19, 2019, '19/2019'],
    ['{nr:02}/{aa}', 123, 2009, '123/09'],
    ['OU-{nr}/{aa}', 6, 2021, 'OU-6/21'],
  ])('%s med løpenummer %i i %i blir %s', (format, nr, aar, ventet) => {
    expect(feilINummerformat(format)).toBeUndefined();
    expect(visNummer(format, nr, aar)).toBe(ventet);
  });

  it.each(['', '{nr}', '{aa}', '{nr}{aa}', '{nr}/{nr}/{aa}', '{nr}/{aa}-{aaaa}', '{nr:9}/{aa}', '{nr}/{aa}/{x}', '1{nr}/{aa}', `${'a'.repeat(40)}{nr}/{aa}`])(
    'formatet «%s» kan ikke brukes, for det gir ikke et entydig nummer',
    (format) => expect(feilINummerformat(format)).toEqual(expect.any(String)),
  );
});
