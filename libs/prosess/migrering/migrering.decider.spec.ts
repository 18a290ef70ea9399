import { type Rejection } from '#eventsourcing';
import { SYSTEM, type Tilgang } from '#felles';
import { gitt } from '../../eventsourcing/gitt';
import { eksempelprosesser } from '../eksempler';
import { avbildningsfeil, krevAvbildning } from './avbildning';
import { migreringDecider, PULJE } from './migrering.decider';
import { type MigreringHendelse } from './migrering.events';

const { medOu, utenOu } = eksempelprosesser;
const versjon = (nr: number, definisjon = medOu) => ({ id: 'p1', noekkel: medOu.noekkel, versjon: nr, hash: `${nr}`.repeat(64), definisjon });
const ref = (nr: number) => { const { definisjon: _, ...r } = versjon(nr); return r; };
const LIK = medOu.steg.filter((s) => s.slag !== 'avsluttet').map(({ id }) => ({ fra: id, til: id }));
const plan = { fra: ref(1), til: ref(2), avbildning: LIK };
const som = (rolle: 'administrator' | 'sekretariat'): Tilgang => ({ person: 'kari', roller: [{ id: 'r', rolle }], medlemskap: [] });

const bestill = { type: 'BestillMigrering', data: { noekkel: medOu.noekkel, fra: 1, til: 2, avbildning: LIK, begrunnelse: 'Nytt steg' } } as const;
const neste = (etter: number) => ({ type: 'BestillNestePulje', data: { etter } }) as const;
const angre = { type: 'AngreMigrering', data: { noekkel: medOu.noekkel, begrunnelse: 'For tidlig' } } as const;
const versjoner = { fra: versjon(1), til: versjon(2) };
const bestilt: MigreringHendelse = { type: 'MigreringBestilt', data: { ...plan, antall: 3 } };
const pulje = (nr: number, saker: string[], gjelder: 'migrering' | 'angring' = 'migrering'): MigreringHendelse => ({ type: 'MigreringspuljeBestilt', data: { ...plan, nr, gjelder, saker } });
const fullfoert = (gjelder: 'migrering' | 'angring' = 'migrering'): MigreringHendelse => ({ type: 'MigreringFullfoert', data: { gjelder } });
const angret: MigreringHendelse = { type: 'MigreringAngret', data: {} };
const systemet = (...saker: string[]) => ({ tilgang: SYSTEM, saker });
const admin = (...saker: string[]) => ({ tilgang: som('administrator'), saker });

describe('En migrering', () => {
  it('bestilles av en administrator, og den første puljen følger med', () => {
    gitt(migreringDecider).naar(bestill, { ...admin('s1', 's2'), ...versjoner, antall: 3 }).gir(bestilt, pulje(1, ['s1', 's2']));
    gitt(migreringDecider).naar(bestill, { tilgang: som('sekretariat'), saker: [], ...versjoner }).avvises('krever-administrator');
  });
  it('er ferdig med én gang når ingen sak er på versjonen', () => {
    gitt(migreringDecider).naar(bestill, { ...admin(), ...versjoner, antall: 0 }).gir({ type: 'MigreringBestilt', data: { ...plan, antall: 0 } }, fullfoert());
  });
  it('tar neste pulje når den forrige er gjort, én gang, til det ikke er flere', () => {
    gitt(migreringDecider, bestilt, pulje(1, ['s1'])).naar(neste(1), systemet('s2')).gir(pulje(2, ['s2']));
    gitt(migreringDecider, bestilt, pulje(1, ['s1']), pulje(2, ['s2'])).naar(neste(1), systemet('s3')).gir();
    gitt(migreringDecider, bestilt, pulje(1, ['s1'])).naar(neste(1), systemet()).gir(fullfoert());
    gitt(migreringDecider, bestilt, pulje(1, ['s1']), fullfoert()).naar(neste(1), systemet('s2')).gir();
    gitt(migreringDecider, bestilt, pulje(1, ['s1'])).naar(neste(1), admin('s2')).avvises('bare-systemet');
    expect(PULJE).toBeLessThanOrEqual(100);
  });
  it('angres når den er ferdig, og begynner da forfra på sakene', () => {
    gitt(migreringDecider, bestilt, pulje(1, ['s1'])).naar(angre, admin('s1')).avvises('migrering-paagaar');
    gitt(migreringDecider, bestilt, pulje(1, ['s1', 's9']), fullfoert()).naar(angre, admin('s1')).gir(angret, pulje(2, ['s1'], 'angring'));
    expect(gitt(migreringDecider, bestilt, pulje(1, ['s1', 's9']), fullfoert(), angret).state.sisteSak).toBeUndefined();
    gitt(migreringDecider, bestilt, fullfoert(), angret, pulje(1, ['s1'], 'angring')).naar(neste(1), systemet()).gir(fullfoert('angring'));
  });
});

describe('En avbildning', () => {
  const feil = (avbildning: { fra: string; til: string }[], til = versjon(2)) => avbildningsfeil(versjon(1), til, avbildning).map((f) => `${f.pointer} ${f.kode}`);
  const med = (fra: string, til: string) => LIK.map((p) => (p.fra === fra ? { fra, til } : p));

  it('fører hvert steg en åpen sak kan stå i, til ett steg', () => {
    expect(feil(LIK)).toEqual([]);
    expect(feil([])).toEqual(LIK.map(() => '#/avbildning steg-mangler'));
    expect(feil([...LIK, { fra: 'ssu', til: 'ssu' }])).toEqual([`#/avbildning/${LIK.length}/fra steg-to-ganger`]);
    expect(feil([...LIK, { fra: 'ukjent', til: 'ukjent' }])).toEqual([`#/avbildning/${LIK.length}/fra steg-finnes-ikke`, `#/avbildning/${LIK.length}/til steg-finnes-ikke`]);
  });
  it('fører til et tidligere slag på samme side av vedtaket, aldri framover, over vedtaket eller til slutten', () => {
    expect(feil(med('omraadeutvalg', 'forberedelse'))).toEqual([]);
    expect(feil(med('signering', 'ssu'))).toEqual([]);
    for (const [fra, til] of [['forberedelse', 'omraadeutvalg'], ['omraadeutvalg', 'ssu'], ['ssu', 'omraadeutvalg'], ['ssu', 'partene'], ['signering', 'avsluttet']] as const) {
      expect([fra, til, feil(med(fra, til))]).toEqual([fra, til, [`#/avbildning/${LIK.findIndex((p) => p.fra === fra)}/til feil-slag`]]);
    }
  });
  it('til en versjon uten et av stegene nevner hvert steg som ikke har noe sted', () => {
    const [fagorgan, omraadeutvalg] = [LIK.findIndex((p) => p.fra === 'fagorgan'), LIK.findIndex((p) => p.fra === 'omraadeutvalg')];
    const borte = LIK.map((p, nr) => [p, nr] as const).filter(([p]) => !utenOu.steg.some((s) => s.id === p.til)).map(([, nr]) => nr);
    expect([fagorgan, omraadeutvalg].filter((nr) => borte.includes(nr)).length).toBeGreaterThan(0);
    expect(feil(LIK, versjon(2, utenOu))).toEqual(borte.map((nr) => `#/avbildning/${nr}/til steg-finnes-ikke`));
  });
  it('mellom versjoner som ikke finnes, eller den samme, avvises med hver feil', () => {
    const koder = (fra?: ReturnType<typeof versjon>, til?: ReturnType<typeof versjon>) => {
      try {
        krevAvbildning({ fra, til, avbildning: LIK });
        return [];
      } catch (e) {
        return (e as Rejection).errors.map((f) => `${f.pointer} ${f.kode}`);
      }
    };
    expect(koder()).toEqual(['#/fra versjon-finnes-ikke', '#/til versjon-finnes-ikke']);
    expect(koder(versjon(1), versjon(1))).toEqual(['#/til samme-versjon']);
    expect(koder(versjon(1), versjon(2))).toEqual([]);
  });
});
