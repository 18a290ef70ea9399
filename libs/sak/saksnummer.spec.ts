import { lesNummer } from './saksnummer.projection';

describe('Et saksnummer slik folk skriver det', () => {
  it.each([
    ['6/21', undefined, ['6/21', '06/21']], ['06/21', undefined, ['06/21', '6/21']], ['sak 6/21', undefined, ['sak 6/21', '6/21', '06/21']],
    ['OSO-sak 6/21', 'OSO', ['OSO-sak 6/21', '6/21', '06/21']], ['SSU sak nr. 28-2025', 'SSU', ['SSU sak nr. 28-2025', '28-2025']], ['2014/15', undefined, ['2014/15']], ['S-3f2a', undefined, ['S-3f2a']],
  ])('%s', (skrevet, organ, numre) => {
    expect(lesNummer(skrevet)).toEqual({ organ, numre });
  });
});
