import fc from 'fast-check';
import { SYSTEMET } from '../felles/tilgang.testdata';
import { plassbilde, vurderMigrering } from './beslutninger/migrering';
import { begynnelse, hvem, kommando, Stroem, TID } from './livsloep.testdata';
import { gaaRuten, type Rute } from './plass';
import { tilfeldigRute } from './rute.testdata';
import { sakDecider } from './sak.decider';
import { type SakHendelse } from './sak.events';
import { type Migreringsplan } from './sak.kommandoer';
import { type Sak, ventendeBehandlinger } from './sak.tilstand';
import { hash, prosess, STEG } from './sak.testdata';

const MIGRERING = 'migrering-1';
const ny = (id: string) => `ny-${id}`;
const versjon2 = { ...prosess, versjon: 2, hash: hash('8') };

/** Another process, whose steps all have other ids. */
const nyRute: fc.Arbitrary<Rute> = tilfeldigRute.map((r) => ({
  steg: r.steg.map((s) => ({ ...s, id: ny(s.id), navn: `Nytt: ${s.navn}` })),
  tillatt: (fra, til) => r.tillatt(fra.replace('ny-', ''), til.replace('ny-', '')),
}));

/** As a rule to the step of the same kind, sometimes to another, sometimes to none. */
const avbildning: fc.Arbitrary<Migreringsplan['avbildning']> = fc.tuple(...STEG.map((s) => fc.oneof(
  { weight: 12, arbitrary: fc.constant<string | undefined>(ny(s.id)) }, { weight: 1, arbitrary: fc.constantFrom(...STEG.map((annet) => ny(annet.id))) }, { weight: 1, arbitrary: fc.constant(undefined) },
))).map((maal) => STEG.flatMap(({ id: fra }, nr) => { const til = maal[nr]; return til === undefined ? [] : [{ fra, til }]; }));

const sakstyper = fc.constantFrom(['vedtak'], ['vedtak'], ['vedtak'], ['orientering']);
const kommandoer = fc.array(fc.tuple(kommando, hvem), { maxLength: 25 });

interface Forsoek { readonly stroem: Stroem; readonly foer: Sak; readonly rapport: ReturnType<typeof vurderMigrering>; readonly til: Rute }

/** A sak that has lived, a trial, and then the migration itself. */
function migreringer(etterpaa: (forsoek: Forsoek, senere: readonly (readonly [Parameters<Stroem['utfoer']>[0], Parameters<Stroem['utfoer']>[1]])[]) => void): void {
  fc.assert(fc.property(begynnelse, kommandoer, tilfeldigRute, nyRute, avbildning, sakstyper, kommandoer, (foerst, steg, gammel, til, plan, typer, senere) => {
    const stroem = new Stroem(gammel);
    for (const k of foerst) stroem.utfoer(k, SYSTEMET);
    for (const [k, tilgang] of steg) stroem.utfoer(k, tilgang);
    if (!stroem.sak.prosess) return;
    const foer = stroem.sak;
    const data = { fra: prosess, til: versjon2, avbildning: plan };
    const rapport = vurderMigrering(foer, MIGRERING, data, { fra: gammel, til, sakstyper: typer }, TID);
    expect(stroem.sak).toBe(foer);
    stroem.utfoer({ type: 'MigrerSak', data: { migreringId: MIGRERING, ...data } }, SYSTEMET, { nyVersjon: { rute: til, sakstyper: typer } });
    if (rapport.etter) stroem.denneRuten = til;
    etterpaa({ stroem, foer, rapport, til }, senere);
  }), { numRuns: 500 });
}

const siste = (stroem: Stroem) => stroem.hendelser.at(-1) as unknown as SakHendelse;
const uten = ({ migreringer: _, ...sak }: Sak) => sak;

describe('For enhver sak, enhver ny versjon og enhver avbildning', () => {
  it('gjør migreringen nøyaktig det prøven sier', () => {
    const utfall = new Set<string>();
    migreringer(({ stroem, rapport, til }) => {
      const e = siste(stroem);
      utfall.add(e.type);
      if (e.type === 'SakMigrert') {
        expect([e.data.foer, e.data.etter, []]).toEqual([rapport.foer, rapport.etter, rapport.problemer]);
        // Not what was written down, but where the sak that was read again stands.
        expect(plassbilde(stroem.sak, gaaRuten(stroem.sak.spor, til), til, TID)).toEqual(rapport.etter);
        expect(stroem.sak.prosess).toEqual(versjon2);
      } else {
        if (e.type !== 'SakMigreringAvvist') throw new Error(`${e.type} skulle ikke komme av en migrering`);
        expect([e.data.foer, null, e.data.problemer]).toEqual([rapport.foer, rapport.etter, rapport.problemer]);
      }
    });
    expect([...utfall].sort()).toEqual(['SakMigreringAvvist', 'SakMigrert']);
  });
  it('migrerer bare en sak som venter, og en avvist sak er som før', () => {
    migreringer(({ stroem, foer, rapport }) => {
      if (rapport.etter) {
        expect([ventendeBehandlinger(foer), foer.suspensjon]).toEqual([[], undefined]);
        expect(['avsluttet', 'trukket']).not.toContain(foer.status);
      } else {
        expect(stroem.sak).toEqual(foer);
      }
    });
  });
  it('endrer migreringen ikke noe av det som har hendt, og ingenting mer skjer av den', () => {
    migreringer(({ stroem, foer, rapport }) => {
      if (!rapport.etter) return;
      const { prosess: _, spor, migreringer: __, ...naa } = stroem.sak;
      const { prosess: ___, spor: gammeltSpor, migreringer: ____, ...da } = foer;
      expect(naa).toEqual(da);
      expect(spor.slice(0, -1)).toEqual(gammeltSpor);
    });
  });
  it('er en angret sak som om den aldri var migrert, men for at historien vet det', () => {
    migreringer(({ stroem, foer, rapport }) => {
      stroem.utfoer({ type: 'AngreSakMigrering', data: { migreringId: MIGRERING } }, SYSTEMET);
      expect(uten(stroem.sak)).toEqual(uten(foer));
      expect(stroem.sak.migreringer.map((m) => m.angret)).toEqual(rapport.etter ? [true] : []);
    });
  });
  it('angres en sak som har gått videre, ikke, og det andre som har hendt, blir stående', () => {
    const utfall = new Set<string>();
    migreringer(({ stroem, rapport }, senere) => {
      if (!rapport.etter) return;
      for (const [k, tilgang] of senere) stroem.utfoer(k, tilgang);
      const foer = stroem.sak;
      stroem.utfoer({ type: 'AngreSakMigrering', data: { migreringId: MIGRERING } }, SYSTEMET);
      utfall.add(siste(stroem).type);
      if (siste(stroem).type !== 'SakMigreringAngret') return expect(stroem.sak).toEqual(foer);
      const { prosess: _, spor: __, migreringer: ___, ...naa } = stroem.sak;
      const { prosess: ____, spor: _____, migreringer: ______, ...da } = foer;
      expect(naa).toEqual(da);
    });
    expect([...utfall].sort()).toEqual(['SakMigreringAngret', 'SakMigreringAvvist']);
  });
  it('går saken videre langs den nye versjonens veier, og er den samme når den leses igjen', () => {
    migreringer(({ stroem, rapport, til }, senere) => {
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

/** Moved by hand, returned or withdrawn: rules of their own; and what was raised in the meeting need not have been prepared. */
const UNNTATT: readonly string[] = ['SakFlyttetTilSteg', 'SakReturnert', 'SakTrukket', 'SakMeldt', 'SakSignert', 'SakAvsluttet'];

/** One command may take a sak through a step to the end: decided and closed at once. A hastesak begins where it was reported. */
const veiFinnes = (rute: Rute, fra: string, til: string): boolean => rute.tillatt(fra, til) || fra === ny('meldt');
