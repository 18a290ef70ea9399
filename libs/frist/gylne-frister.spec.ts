import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loesFrist } from './loes-frist';
import { paaminnelserFoer } from './paaminnelsesplan';

type Gyllen =
  | readonly ['dag', dato: string, ventet: string]
  | readonly ['avstand', moete: string, antall: number, enhet: 'dager' | 'arbeidsdager', retning: 'foer' | 'etter', ventet: string]
  | readonly ['maaned', maaned: string, ventet: string]
  | readonly ['paaminnelse', frist: string, dager: number, ventet: string];

/** Worked out once by another program, with its own Easter and time zone rules: crowded around holidays and clock changes. */
const GYLNE = JSON.parse(readFileSync(join(__dirname, 'gylne-frister.testdata.json'), 'utf8')) as readonly Gyllen[];

function regn(g: Gyllen): string | undefined {
  switch (g[0]) {
    case 'dag':
      return loesFrist({ presisjon: 'dag', dato: g[1] }, { moeter: [], fra: '2026-01-01' }).til;
    case 'avstand': {
      const moeter = [{ moeteId: 'm', organId: 'o', organslag: 'ssu' as const, organnavn: 'SSU', dato: g[1] }];
      return loesFrist({ presisjon: 'avstand', antall: g[2], enhet: g[3], retning: g[4], moeteId: 'm' }, { moeter, fra: '2026-01-01' }).til;
    }
    case 'maaned':
      return loesFrist({ presisjon: 'maaned', maaned: g[1] }, { moeter: [], fra: '2026-01-01' }).til;
    case 'paaminnelse':
      return paaminnelserFoer(g[1], [g[2]])[0]?.forfaller;
  }
}

describe('P17: frister rundt helligdager og tidsomstilling 2026–2030', () => {
  it('400 av 400 er som regnet ut på forhånd', () => {
    expect(GYLNE).toHaveLength(400);
    expect(GYLNE.filter((g) => regn(g) !== g.at(-1)).map((g) => [g, regn(g)])).toEqual([]);
  });
});
