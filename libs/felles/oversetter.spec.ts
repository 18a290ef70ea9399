import { lagOversetter } from './oversetter';

const oversett = lagOversetter({
  'Saken er avsluttet': 'Saka er avslutta',
  'Finnes ikke': 'Finst ikkje',
  'Steget «{0}» krever mer: {1}': 'Steget «{0}» krev meir: {1}',
  'Saken mangler vedlegg': 'Saka manglar vedlegg',
  'mangler {0} av {1}': 'har {1}, og manglar {0}',
  'Møtet kan ikke fatte vedtak i saken: {0}': 'Møtet kan ikkje fatte vedtak i saka: {0}',
  '{0}: {1}': '{0}: {1}',
  'leder': 'leiar', 'nestleder': 'nestleiar', 'møtet': 'møtet',
});

describe('en setning på nynorsk', () => {
  test.each([
    ['hel', 'Saken er avsluttet', 'Saka er avslutta'],
    ['med punktum', 'Saken er avsluttet.', 'Saka er avslutta.'],
    ['flere etter hverandre', 'Saken er avsluttet. Saken mangler vedlegg.', 'Saka er avslutta. Saka manglar vedlegg.'],
    ['i en annen rekkefølge', 'mangler 2 av 4', 'har 4, og manglar 2'],
    ['en setning inni en annen', 'Møtet kan ikke fatte vedtak i saken: Steget «Råd» krever mer: Saken mangler vedlegg', 'Møtet kan ikkje fatte vedtak i saka: Steget «Råd» krev meir: Saka manglar vedlegg'],
    ['ledd etter ledd', 'Steget «Råd» krever mer: leder, nestleder eller møtet', 'Steget «Råd» krev meir: leiar, nestleiar eller møtet'],
    ['den som sier mest, går foran', 'Steget «Råd: 2» krever mer: leder', 'Steget «Råd: 2» krev meir: leiar'],
  ])('%s', (_hva, nb, nn) => expect(oversett(nb)).toBe(nn));

  test('det som knapt har egne ord, kjennes bare inni en setning og på det som er fylt inn', () => {
    expect(oversett('Steget «Råd» krever mer: OU Nord: leder')).toBe('Steget «Råd» krev meir: OU Nord: leiar');
    expect(oversett('OU Nord: leder')).toBeUndefined();
  });

  test('det folk selv har skrevet mellom « og », står som de skrev det', () => {
    expect(oversett('Steget «Finnes ikke» krever mer: Saken mangler vedlegg')).toBe('Steget «Finnes ikke» krev meir: Saka manglar vedlegg');
  });

  test.each(['Noe ingen har oversatt', '', 'Saken er avsluttet, sa de'])('det som ikke er kjent, sies ikke på nynorsk: «%s»', (nb) => expect(oversett(nb)).toBeUndefined());

  test('lang tekst med mange skiller tar ikke tid av noen', () => {
    const lang = `Steget «${'» krever mer: '.repeat(100_000)}`;
    expect(oversett(lang.slice(0, 9_000))).toBeDefined();
    expect(oversett(lang)).toBeUndefined();
  });
});
