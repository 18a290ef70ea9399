import { osloDato } from '#felles';
import fc from 'fast-check';
import { stegEtter, strengRute } from './rute.testdata';
import { type SakHendelse } from './sak.events';
import { behandling, meldSak, ouNes, ruteMed, ruteMedSamling, STEG, VEIER } from './sak.testdata';
import { type Begynnelse, blant, forbered, framover, KLAR, livsloep, type Stroem } from './stroem.testdata';
import { type Krav } from './vilkaar';

/** What happened before the nth command, told apart from the state. */
const foer = (stroem: Stroem, nr: number): readonly SakHendelse[] => stroem.utfoert.slice(0, nr).flatMap((u) => u.hendelser);
const harRaad = (hendelser: readonly SakHendelse[]) => hendelser.some((e) => e.type === 'RaadBesvart' || (e.type === 'SakBehandletIOU' && e.data.behandling.utfall !== 'UTSATT'));
/** Only an administrator may prepare and send, whatever else the process says. */
const medAdministrator = strengRute.map((rute) => ({
  ...rute, steg: rute.steg.map((s) => (s.slag === 'forberedelse' || s.slag === 'partene' ? { ...s, krever: [], kanUtfoeres: { roller: ['administrator' as const], iOrd: 'rollen administrator' } } : s)),
}));

/** Asks only for what a sak may come to have before the step, so that some get past what is asked. */
const medOppnaaelig = fc.tuple(strengRute, fc.subarray<Krav>(['saksframlegg', 'forslag', 'saksnummer']), fc.subarray<Krav>(['raad', 'saksnummer'], { minLength: 1 })).map(([rute, forberedelse, vedtak]) => ({
  ...rute, steg: rute.steg.map((s) => (s.slag === 'forberedelse' ? { ...s, krever: forberedelse } : s.slag === 'besluttende' ? { ...s, krever: vedtak } : s)),
}));
const medNummer: Begynnelse = [meldSak(), { type: 'RegistrerSaksnummer', data: { saksnummer: '05/26', organ: 'SSU', aar: 2026 } }, forbered];
const medRaad: Begynnelse = [...KLAR, { type: 'RegistrerBehandling', data: { behandling: behandling('b1', ouNes) } }];

describe('For enhver prosess og enhver rekke av kommandoer', () => {
  it('bringes ingen sak til et steg av en person som prosessen ikke lar gjøre det', () => {
    let bedoemt = 0;
    livsloep((stroem, rute) => {
      for (const { kommando, tilgang, hendelser } of stroem.utfoert) {
        if (tilgang.person === 'system' || !['MeldSak', 'ForberedSak', 'SendTilPartene'].includes(kommando.type)) continue;
        for (const e of hendelser) {
          const steg = rute.steg.find((s) => s.id === stegEtter(e));
          if (!steg?.kanUtfoeres) continue;
          bedoemt++;
          expect([steg.id, steg.kanUtfoeres.roller?.some((rolle) => tilgang.roller.some((r) => r.rolle === rolle))]).toEqual([steg.id, true]);
        }
      }
    }, medAdministrator, { ...framover, kommandoer: fc.oneof({ weight: 4, arbitrary: framover.kommandoer }, { weight: 1, arbitrary: fc.constant(forbered) }), begynnelse: blant([], [meldSak()], KLAR) });
    expect(bedoemt).toBeGreaterThan(0);
  });
  it('bringes ingen sak til et steg uten det steget krever', () => {
    let bedoemt = 0;
    livsloep((stroem, rute) => {
      for (const [nr, { kommando, hendelser }] of stroem.utfoert.entries()) {
        if (!['ForberedSak', 'SendTilPartene', 'RegistrerBehandling'].includes(kommando.type)) continue;
        for (const e of hendelser.slice(0, 1)) {
          const krever = rute.steg.find((s) => s.id === stegEtter(e))?.krever ?? [];
          bedoemt += krever.length;
          expect(krever).not.toContain('vedlegg');
          if (krever.includes('raad')) expect(harRaad(foer(stroem, nr))).toBe(true);
          if (krever.includes('saksnummer')) expect(foer(stroem, nr).some((h) => h.type === 'SaksnummerRegistrert')).toBe(true);
        }
      }
    }, fc.oneof(strengRute, medOppnaaelig), { ...framover, begynnelse: blant([], KLAR, medNummer, medRaad) });
    expect(bedoemt).toBeGreaterThan(0);
  });
  it('begynner hver frist én gang, slutter høyst én gang, og ingen løper når saken er slutt', () => {
    let startet = 0;
    livsloep((stroem) => {
      const loeper = new Map<number, string>();
      for (const e of stroem.utfoert.flatMap((u) => u.hendelser)) {
        if (e.type === 'StegfristStartet') {
          const hva = JSON.stringify([e.data.steg, e.data.slag, e.data.behandlingId, e.data.bestilling]);
          expect([e.data.nr, [...loeper.values()].includes(hva)]).toEqual([++startet && stroemNr(loeper, e.data.nr), false]);
          loeper.set(e.data.nr, hva);
        }
        if (e.type === 'StegfristAvsluttet') expect(loeper.delete(e.data.nr)).toBe(true);
      }
      expect(stroem.sak.stegfrister.map((f) => f.nr)).toEqual([...loeper.keys()]);
      if (stroem.sak.status === 'avsluttet' || stroem.sak.status === 'trukket') expect([...loeper]).toEqual([]);
    }, strengRute);
    expect(startet).toBeGreaterThan(0);
  });
});

/** Numbers only grow. */
const stroemNr = (loeper: ReadonlyMap<number, string>, nr: number): number => ([...loeper.keys()].every((kjent) => kjent < nr) ? nr : -1);

describe('For enhver rekke av kommandoer i en prosess med samling', () => {
  it('vedtar SSU bare når alle som er spurt, har svart, eller fristen er ute; og den er aldri ute for tidlig', () => {
    let aapnet = 0;
    livsloep((stroem) => {
      const venter = new Map<string, string>();
      /** Also those who have answered in this round: the deadline counts from the first who was asked. */
      const spurtNaar = new Map<string, string>();
      /** With a mandate, and not answered: what an undersak comes to is the answer to that, and to nothing else the body has. */
      const bestilte = new Set<string>();
      let ute = false;
      for (const { hendelser, tid } of stroem.utfoert) {
        for (const e of hendelser) {
          if (e.type === 'SakVedtattISSU') {
            expect([ute, [...venter]]).toEqual([ute, ute ? [...venter] : []]);
            return;
          }
          const spurt = e.type === 'RaadBestilt' ? e.data.organer.map((o) => o.id) : e.type === 'BehandlingBerammet' && !e.data.endelig ? [e.data.organ.id] : [];
          for (const id of spurt.filter((organ) => !venter.has(organ))) { venter.set(id, tid); spurtNaar.set(id, tid); }
          if (e.type === 'RaadBestilt') for (const id of spurt) bestilte.add(id);
          // An answer that nobody asked for counts as asked when it came.
          if (e.type === 'SakBehandletIOU' && !venter.has(e.data.behandling.organ.id)) spurtNaar.set(e.data.behandling.organ.id, tid);
          if (e.type === 'SakBehandletIOU' && e.data.behandling.utfall !== 'UTSATT') { venter.delete(e.data.behandling.organ.id); bestilte.delete(e.data.behandling.organ.id); }
          if ((e.type === 'RaadBesvart' || e.type === 'RaadFrafalt') && bestilte.delete(e.data.organ.id)) {
            venter.delete(e.data.organ.id);
            if (e.type === 'RaadFrafalt') spurtNaar.delete(e.data.organ.id);
          }
          if (e.type === 'BehandlingFrafalt' || e.type === 'SakFlyttetTilSteg') return;
          if (e.type === 'SakForberedt') {
            ute = false;
            for (const id of [...spurtNaar.keys()].filter((organ) => !venter.has(organ))) spurtNaar.delete(id);
          }
          if (e.type !== 'SamlingUtloept') continue;
          aapnet++;
          ute = true;
          expect([...spurtNaar.values()].some((fra) => osloDato(tid) > osloDato(fra))).toBe(true);
        }
      }
    }, fc.constant(ruteMedSamling({ join: 'frist', dager: 1 })), framover);
    expect(aapnet).toBeGreaterThan(0);
  });
  it('vedtar SSU ikke før stegene det venter på, er tatt', () => {
    let vedtatt = 0;
    const rute = ruteMed(STEG.map((s) => (s.id === 'ssu' ? { ...s, parallell: { join: 'alle' as const, venterPaa: ['ou'] } } : s)), VEIER);
    livsloep((stroem) => {
      for (const [nr, { hendelser }] of stroem.utfoert.entries()) {
        if (!hendelser.some((e) => e.type === 'SakVedtattISSU' && e.data.behandling.utfall !== 'UTSATT')) continue;
        vedtatt++;
        expect(harRaad(foer(stroem, nr))).toBe(true);
      }
    }, fc.constant(rute), { ...framover, begynnelse: blant([], KLAR, medRaad) });
    expect(vedtatt).toBeGreaterThan(0);
  });
});
