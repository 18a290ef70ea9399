import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { SYSTEMET } from '../felles/tilgang.testdata';
import { plassbilde, vurderMigrering } from './beslutninger/migrering';
import { framover, hvem, kommando, Stroem, TID } from './stroem.testdata';
import { gaaRuten, type Rute, type Rutefrist } from './plass';
import { tilfeldigRute } from './rute.testdata';
import { sakDecider } from './sak.decider';
import { type SakHendelse } from './sak.events';
import { type Migreringsplan } from './sak.kommandoer';
import { type Sak, type Stegfrist, ventendeBehandlinger } from './sak.tilstand';
import { hash, prosess, STEG } from './sak.testdata';

const MIGRERING = 'migrering-1';
const ny = (id: string) => `ny-${id}`;
const versjon2 = { ...prosess, versjon: 2, hash: hash('8') };

/** Deadlines of some steps, of two kinds and by two rules each. */
const medFrister = (ruter: fc.Arbitrary<Rute>): fc.Arbitrary<Rute> => fc.tuple(ruter, fc.array(fc.tuple(fc.subarray(['a', 'b'], { minLength: 1 }), fc.constantFrom(10, 10, 10, 20)), { minLength: STEG.length, maxLength: STEG.length }))
  .map(([r, valg]) => ({ ...r, steg: r.steg.map((s, nr) => ({ ...s, frister: (valg[nr]?.[0] ?? []).map((slag) => frist(slag, valg[nr]?.[1] ?? 10)) })) }));

const frist = (slag: string, antall: number): Rutefrist => ({
  slag, hva: slag, paaminnelser: [7], anker: 'steg',
  regel: ({ dag }) => ({ presisjon: 'avstand-fra', antall, enhet: 'dager', retning: 'etter', fra: { slag: 'dag', dato: dag, hva: 'steget' } }),
});

const gammelRute = medFrister(tilfeldigRute);
/** Another process, whose steps all have other ids. */
const nyRute: fc.Arbitrary<Rute> = medFrister(tilfeldigRute).map((r) => ({
  steg: r.steg.map((s) => ({ ...s, id: ny(s.id), navn: `Nytt: ${s.navn}` })),
  overganger: r.overganger.map((o) => ({ ...o, fra: ny(o.fra), til: ny(o.til) })),
  tillatt: (fra, til) => r.tillatt(fra.replace('ny-', ''), til.replace('ny-', '')),
}));

/** As a rule to the step of the same kind, sometimes to another, sometimes to none. */
const avbildning: fc.Arbitrary<Migreringsplan['avbildning']> = fc.tuple(...STEG.map((s) => fc.oneof(
  { weight: 12, arbitrary: fc.constant<string | undefined>(ny(s.id)) }, { weight: 1, arbitrary: fc.constantFrom(...STEG.map((annet) => ny(annet.id))) }, { weight: 1, arbitrary: fc.constant(undefined) },
))).map((maal) => STEG.flatMap(({ id: fra }, nr) => { const til = maal[nr]; return til === undefined ? [] : [{ fra, til }]; }));

const sakstyper = fc.constantFrom(['vedtak'], ['vedtak'], ['vedtak'], ['orientering']);
const kommandoer = fc.array(fc.tuple(kommando, hvem), { maxLength: 25 });

interface Forsoek {
  readonly stroem: Stroem;
  readonly foer: Sak;
  readonly rapport: ReturnType<typeof vurderMigrering>;
  readonly gammel: Rute;
  readonly til: Rute;
  readonly plan: Migreringsplan;
  /** What the migration decided. */
  readonly nye: readonly SakHendelse[];
  readonly senere: readonly (readonly [Parameters<Stroem['utfoer']>[0], Parameters<Stroem['utfoer']>[1]])[];
}

/** A sak that has lived, a trial, and a month later the migration itself. */
function migreringer(etterpaa: (forsoek: Forsoek) => void): void {
  fc.assert(fc.property(framover.begynnelse, kommandoer, gammelRute, nyRute, avbildning, sakstyper, kommandoer, (foerst, steg, gammel, til, par, typer, senere) => {
    const stroem = new Stroem(gammel);
    for (const k of foerst) stroem.utfoer(k, SYSTEMET);
    for (const [k, tilgang] of steg) stroem.utfoer(k, tilgang);
    if (!stroem.sak.prosess) return;
    const [foer, antall] = [stroem.sak, stroem.hendelser.length];
    const plan = { fra: prosess, til: versjon2, avbildning: par };
    const rapport = vurderMigrering(foer, MIGRERING, plan, { fra: gammel, til, sakstyper: typer }, TID);
    expect(stroem.sak).toBe(foer);
    stroem.utfoer({ type: 'MigrerSak', data: { migreringId: MIGRERING, ...plan } }, SYSTEMET, 31, { nyVersjon: { rute: til, sakstyper: typer } });
    if (rapport.etter) stroem.denneRuten = til;
    etterpaa({ stroem, foer, rapport, gammel, til, plan, senere, nye: stroem.hendelser.slice(antall) as unknown as SakHendelse[] });
  }), { numRuns: 500 });
}

/** A step's deadline follows its step; that of an order is the body's for that order, wherever the new version treats such bodies. */
const hoererSammen = (g: Stegfrist, f: Stegfrist, { avbildning: par }: Migreringsplan): boolean =>
  isDeepStrictEqual(g.bestilling, f.bestilling) && (g.bestilling !== undefined || par.some((a) => a.fra === g.steg && a.til === f.steg));

const angre = ({ stroem, gammel }: Forsoek): SakHendelse | undefined => {
  const antall = stroem.hendelser.length;
  stroem.utfoer({ type: 'AngreSakMigrering', data: { migreringId: MIGRERING } }, SYSTEMET, 0, { nyVersjon: { rute: gammel, sakstyper: [] } });
  return stroem.hendelser[antall] as unknown as SakHendelse | undefined;
};
/** A deadline that began anew has another number; its rule and the day that it counts from are the same. */
const uten = ({ migreringer: _, antallStegfrister: __, stegfrister, ...sak }: Sak) => ({ ...sak, stegfrister: stegfrister.map(({ nr: ___, ...f }) => JSON.stringify(f)).sort() });
/** All but what a migration is about. */
const resten = ({ prosess: _, spor: __, migreringer: ___, stegfrister: ____, antallStegfrister: _____, ...sak }: Sak) => sak;

describe('For enhver sak, enhver ny versjon og enhver avbildning', () => {
  it('gjør migreringen nøyaktig det prøven sier', () => {
    const utfall = new Set<string>();
    migreringer(({ stroem, rapport, til, nye: [e] }) => {
      utfall.add(e?.type ?? '');
      if (e?.type === 'SakMigrert') {
        expect([e.data.foer, e.data.etter, []]).toEqual([rapport.foer, rapport.etter, rapport.problemer]);
        // Not what was written down, but where the sak that was read again stands.
        expect(plassbilde(stroem.sak, gaaRuten(stroem.sak.spor, til), til)).toEqual(rapport.etter);
        expect(stroem.sak.prosess).toEqual(versjon2);
      } else {
        if (e?.type !== 'SakMigreringAvvist') throw new Error(`${e?.type} skulle ikke komme av en migrering`);
        expect([e.data.foer, null, e.data.problemer]).toEqual([rapport.foer, rapport.etter, rapport.problemer]);
      }
    });
    expect([...utfall].sort()).toEqual(['SakMigreringAvvist', 'SakMigrert']);
  });
  it('migrerer bare en sak som venter, og en avvist sak er som før', () => {
    migreringer(({ stroem, foer, rapport }) => {
      if (!rapport.etter) return expect(stroem.sak).toEqual(foer);
      expect([ventendeBehandlinger(foer), foer.suspensjon]).toEqual([[], undefined]);
      expect(['avsluttet', 'trukket']).not.toContain(foer.status);
    });
  });
  it('endrer migreringen ikke noe av det som har hendt, og ingenting mer skjer av den', () => {
    migreringer(({ stroem, foer, rapport, nye }) => {
      if (!rapport.etter) return;
      expect(resten(stroem.sak)).toEqual(resten(foer));
      expect(stroem.sak.spor.slice(0, -1)).toEqual(foer.spor);
      expect(nye.slice(1).filter((e) => e.type !== 'StegfristStartet' && e.type !== 'StegfristAvsluttet')).toEqual([]);
    });
  });
  it('beholder en frist nummeret sitt når den nye versjonen har den samme, og ingen frist regnes fra dagen saken ble migrert', () => {
    let [beholdt, nyeFrister] = [0, 0];
    migreringer(({ stroem, foer, rapport, plan }) => {
      if (!rapport.etter) return;
      for (const f of stroem.sak.stegfrister) {
        expect(f.satt).toBe(TID.slice(0, 10));
        const samme = foer.stegfrister.filter((g) => g.slag === f.slag && g.ansvarlig === f.ansvarlig && JSON.stringify(g.frist) === JSON.stringify(f.frist) && hoererSammen(g, f, plan));
        if (samme.length > 0) expect(samme.map((g) => g.nr)).toContain(f.nr);
        else expect(foer.stegfrister.map((g) => g.nr)).not.toContain(f.nr);
        if (samme.length > 0) beholdt++;
        else nyeFrister++;
      }
    });
    expect([beholdt > 0, nyeFrister > 0]).toEqual([true, true]);
  });
  it('er en angret sak som om den aldri var migrert, men for at historien vet det', () => {
    migreringer((forsoek) => {
      const { stroem, foer, rapport } = forsoek;
      angre(forsoek);
      expect(uten(stroem.sak)).toEqual(uten(foer));
      expect(stroem.sak.migreringer.map((m) => m.angret)).toEqual(rapport.etter ? [true] : []);
    });
  });
  it('angres en sak som har gått videre, ikke, og det andre som har hendt, blir stående', () => {
    const utfall = new Set<string | undefined>();
    migreringer((forsoek) => {
      const { stroem, rapport, senere } = forsoek;
      if (!rapport.etter) return;
      for (const [k, tilgang] of senere) stroem.utfoer(k, tilgang);
      const foer = stroem.sak;
      const type = angre(forsoek)?.type;
      utfall.add(type);
      if (type !== 'SakMigreringAngret') return expect(stroem.sak).toEqual(foer);
      expect(resten(stroem.sak)).toEqual(resten(foer));
    });
    expect([...utfall].sort()).toEqual(['SakMigreringAngret', 'SakMigreringAvvist']);
  });
  it('går saken videre langs den nye versjonens veier, og er den samme når den leses igjen', () => {
    migreringer(({ stroem, rapport, til, senere }) => {
      if (!rapport.etter) return;
      for (const [k, tilgang] of senere) {
        const fra = gaaRuten(stroem.sak.spor, til).steg;
        const antall = stroem.hendelser.length;
        stroem.utfoer(k, tilgang);
        const naa = gaaRuten(stroem.sak.spor, til).steg;
        const nye = stroem.hendelser.slice(antall).map((e) => e.type);
        if (fra && naa && fra.id !== naa.id && !nye.some((t) => UNNTATT.includes(t))) expect([fra.id, naa.id, nye, veiFinnes(til, fra.id, naa.id)]).toEqual([fra.id, naa.id, nye, true]);
        expect(til.steg.map((s) => s.id)).toContain(naa?.id);
      }
      const lest = stroem.hendelser.reduce((sak, e) => sakDecider.evolve(sak, e as unknown as SakHendelse, e.metadata), sakDecider.initial);
      expect(lest).toEqual(stroem.sak);
    });
  });
});

/** By hand, returned, withdrawn, reported anew, signed, closed: rules of their own. */
const UNNTATT: readonly string[] = ['SakFlyttetTilSteg', 'SakReturnert', 'SakTrukket', 'SakMeldt', 'SakSignert', 'SakAvsluttet'];

/** What was raised in the meeting itself need not have been prepared. */
const veiFinnes = (rute: Rute, fra: string, til: string): boolean => rute.tillatt(fra, til) || fra === ny('meldt');
