import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { osloTidspunkt } from '#felles';
import { loesFrist, type LoestFrist } from './loes-frist';
import { BARE_HELLIGDAGER, type Kalendervalg } from './norsk-kalender';
import { paaminnelserFoer } from './paaminnelsesplan';

type Kalendernavn = '' | 'inneklemt' | 'ferie' | 'begge';
type Sesong = 'vaar' | 'sommer' | 'hoest' | 'vinter';
type Gyllen =
  | readonly ['dag', dato: string, kalender: Kalendernavn, ventet: string]
  | readonly ['avstand' | 'fra-hendelse', dag: string, antall: number, enhet: 'dager' | 'arbeidsdager', retning: 'foer' | 'etter', kalender: Kalendernavn, ventet: string]
  | readonly ['maaned', maaned: string, kalender: Kalendernavn, ventet: string]
  | readonly ['sesong', sesong: Sesong, aar: number, kalender: Kalendernavn, ventet: string]
  | readonly ['oslo', dato: string, klokkeslett: string, ventet: string]
  | readonly ['paaminnelse', frist: string, dager: number, kalender: Kalendernavn, ventet: string];

/** Made by test/gylne/frister.py with its own Easter and time zone rules: crowded around holidays and clock changes. */
const GYLNE = JSON.parse(readFileSync(join(__dirname, 'gylne-frister.testdata.json'), 'utf8')) as readonly Gyllen[];

const FERIER = [{ fra: '07-01', til: '07-31', navn: 'fellesferie' }, { fra: '12-24', til: '01-02', navn: 'romjul' }];
const KALENDERE: Record<Kalendernavn, Kalendervalg> = {
  '': BARE_HELLIGDAGER,
  inneklemt: { inneklemteDagerErFri: true, friperioder: [] },
  ferie: { inneklemteDagerErFri: false, friperioder: FERIER },
  begge: { inneklemteDagerErFri: true, friperioder: FERIER },
};

const loest = (frist: Parameters<typeof loesFrist>[0], kalender: Kalendernavn, dag = '2026-01-01'): LoestFrist =>
  loesFrist(frist, {
    fra: '2026-01-01', kalender: KALENDERE[kalender], hendelser: { vedtatt: dag }, moeter: [{ moeteId: 'm', organId: 'o', organslag: 'ssu', organnavn: 'SSU', dato: dag }],
  });

function regn(g: Gyllen): string | undefined {
  switch (g[0]) {
    case 'dag': return loest({ presisjon: 'dag', dato: g[1] }, g[2]).til;
    case 'avstand': return loest({ presisjon: 'avstand', antall: g[2], enhet: g[3], retning: g[4], moeteId: 'm' }, g[5], g[1]).til;
    case 'fra-hendelse': return loest({ presisjon: 'avstand-fra', antall: g[2], enhet: g[3], retning: g[4], fra: { slag: 'hendelse', hendelse: 'vedtatt' } }, g[5], g[1]).til;
    case 'maaned': return loest({ presisjon: 'maaned', maaned: g[1] }, g[2]).til;
    case 'sesong': return loest({ presisjon: 'sesong', sesong: g[1], aar: g[2] }, g[3]).til;
    case 'oslo': return osloTidspunkt(g[1], g[2]);
    case 'paaminnelse': return paaminnelserFoer(g[1], [g[2]], KALENDERE[g[3]])[0]?.forfaller;
  }
}

describe('P17: frister rundt helligdager, inneklemte dager, ferie og tidsomstilling 2026–2030', () => {
  it('400 av 400 er som regnet ut på forhånd', () => {
    expect(GYLNE).toHaveLength(400);
    expect(GYLNE.filter((g) => regn(g) !== g.at(-1)).map((g) => [g, regn(g)])).toEqual([]);
  });
});
