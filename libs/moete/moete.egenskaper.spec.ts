import fc from 'fast-check';
import { decode, encode, type Intent, type Recorded, Rejection } from '#eventsourcing';
import { type Tilgang } from '#felles';
import { SYSTEMET, UTEN_ROLLE } from '../felles/tilgang.testdata';
import { moeteDecider } from './moete.decider';
import { moeteHendelser, type MoeteHendelse } from './moete.events';
import { type MoeteKommandoer } from './moete.kommandoer';
import { type Moete } from './moete.tilstand';
import { fakta, LEDER, MOETE_ID, nummer, planlegg, punkt, registrerVedtak, sakIMoetet } from './moete.testdata';

const TID = '2026-01-15T09:00:00.000Z';
type Kommando = Intent<MoeteKommandoer>;

/** A meeting's stream in memory, stored as JSON and folded as it goes. */
class Stroem {
  readonly hendelser: Recorded<MoeteHendelse>[] = [];
  moete: Moete = moeteDecider.initial;

  utfoer(kommando: Kommando, tilgang: Tilgang, organetKan: typeof sakIMoetet.organetKan): void {
    if (this.hendelser.length === 0 && !moeteDecider.creates.includes(kommando.type)) return;
    const actor = { person: tilgang.person, grunnlag: 'test' };
    try {
      const besluttet = moeteDecider.decide({ ...kommando, id: MOETE_ID, tid: TID, actor }, this.moete, fakta(tilgang, { sak: { ...sakIMoetet, organetKan }, kjentePersoner: ['kari', 'ola'], medlemmer: ['kari', 'ola'].map((personId) => ({ medlemskapId: personId, personId, verv: 'medlem' as const, stemme: true })) }));
      for (const e of besluttet) this.lagre(e, actor);
    } catch (avvist) {
      if (!(avvist instanceof Rejection)) throw avvist;
    }
  }

  private lagre(e: MoeteHendelse, actor: { person: string; grunnlag: string }): void {
    const revision = this.hendelser.length;
    const { version, data } = encode(moeteHendelser, e);
    const metadata = { version, commandId: `k-${revision}`, commandHash: '', correlationId: 'k', actor, tenant: 'f', registrert: TID };
    const skrevet = JSON.parse(JSON.stringify({ data, metadata })) as { data: unknown; metadata: unknown };
    const lest = decode(moeteHendelser, { id: `e-${revision}`, stream: `moete-${MOETE_ID}`, revision, position: BigInt(revision), type: e.type, ...skrevet }) as Recorded<MoeteHendelse>;
    this.moete = moeteDecider.evolve(this.moete, { type: e.type, data } as MoeteHendelse, lest.metadata);
    this.hendelser.push(lest);
  }
}

const blant = <T>(...verdier: T[]) => fc.constantFrom(...verdier);
const nr = fc.integer({ min: 1, max: 4 });
const kommando: fc.Arbitrary<Kommando> = fc.oneof(
  nr.map((n): Kommando => ({ type: 'SettPaaSaksliste', data: { behandlingId: `b${n}`, sakId: `sak-${n}`, raadgivende: n === 4 } })),
  nr.map((n): Kommando => ({ type: 'TaAvSaksliste', data: { behandlingId: `b${n}`, begrunnelse: 'Utsatt' } })),
  fc.tuple(nr, blant('hastesak' as const, 'eventuelt' as const)).map(([n, opptak]): Kommando => ({ type: 'TaOppIMoetet', data: { behandlingId: `b${n}`, sakId: `sak-${n}`, opptak, begrunnelse: 'Haster' } })),
  nr.map((n): Kommando => ({ type: 'SettSaksnummer', data: nummer(n, `0${n}/26`).data })),
  fc.tuple(nr, blant('VEDTATT' as const, 'TIL_ORIENTERING' as const, 'UTSATT' as const)).map(([n, klasse]): Kommando => registrerVedtak({ behandlingId: `b${n}`, punkter: [punkt(1, 'Rutinen innføres', { klasse })] })),
  fc.tuple(nr, blant('kari', 'ola')).map(([n, personId]): Kommando => ({ type: 'RegistrerInhabilitet', data: { behandlingId: `b${n}`, personId, grunn: 'Sitter i styret' } })),
  fc.tuple(nr, blant('v1', 'v2')).map(([n, voteringId]): Kommando => ({ type: 'AapneVotering', data: { voteringId, behandlingId: `b${n}`, gjelder: 'Forslaget', valg: ['for', 'mot'] } })),
  fc.tuple(blant('v1', 'v2'), blant('kari', 'ola'), blant('for', 'mot')).map(([voteringId, personId, valg]): Kommando => ({ type: 'AvgiStemme', data: { voteringId, personId, valg } })),
  blant('v1', 'v2').map((voteringId): Kommando => ({ type: 'LukkVotering', data: { voteringId } })),
  blant('kari', 'ola').map((personId): Kommando => ({ type: 'MeldAnkomst', data: { personId } })),
  blant('kari', 'ola').map((personId): Kommando => ({ type: 'MeldAvgang', data: { personId } })),
  blant<Kommando>(
    planlegg(), { type: 'FastsettSaksliste', data: {} }, { type: 'AapneMoete', data: {} }, { type: 'HevMoete', data: {} }, { type: 'AvlysMoete', data: { begrunnelse: 'Få saker' } },
    { type: 'FlyttMoete', data: { til: { dato: '2026-04-01' }, begrunnelse: 'Kollisjon' } },
    { type: 'RegistrerFremmoete', data: { deltakere: [{ personId: 'kari', status: 'til-stede' }] } },
  ),
);
const hvem = fc.oneof({ weight: 9, arbitrary: blant(SYSTEMET, LEDER) }, { weight: 1, arbitrary: fc.constant(UTEN_ROLLE) });
const kan = blant('beslutte' as const, 'raadgi' as const, 'ingenting' as const);
/** A meeting with a sak on its agenda as a rule, so that most runs get as far as decisions. */
const iGang: Kommando[] = [
  planlegg(), { type: 'SettPaaSaksliste', data: { behandlingId: 'b1', sakId: 'sak-1', raadgivende: false } }, { type: 'FastsettSaksliste', data: {} }, { type: 'AapneMoete', data: {} },
  { type: 'RegistrerFremmoete', data: { deltakere: [{ personId: 'kari', status: 'til-stede' }, { personId: 'ola', status: 'til-stede' }] } },
];
const stemt: Kommando[] = [
  ...iGang, { type: 'AapneVotering', data: { voteringId: 'v1', behandlingId: 'b1', gjelder: 'Forslaget', valg: ['for', 'mot'] } },
  { type: 'AvgiStemme', data: { voteringId: 'v1', personId: 'kari', valg: 'for' } },
];
const begynnelse = blant<Kommando[]>([], iGang, stemt.slice(0, -1), stemt);

function moeter(etterpaa: (stroem: Stroem) => void, numRuns = 400): void {
  fc.assert(fc.property(begynnelse, fc.array(fc.tuple(kommando, hvem, kan), { maxLength: 30 }), (foerst, steg) => {
    const stroem = new Stroem();
    for (const k of foerst) stroem.utfoer(k, LEDER, 'beslutte');
    for (const [k, tilgang, organetKan] of steg) stroem.utfoer(k, tilgang, organetKan);
    etterpaa(stroem);
  }), { numRuns });
}

describe('For enhver rekke av kommandoer til et møte', () => {
  it('en kommando gir hendelser som kan lagres, eller en avvisning, og møtet er det samme når det leses igjen', () => {
    moeter((stroem) => {
      const lest = stroem.hendelser.reduce((moete, e) => moeteDecider.evolve(moete, e as MoeteHendelse, e.metadata), moeteDecider.initial);
      expect(lest).toEqual(stroem.moete);
    });
  });
  it('vedtas bare saker som var tatt opp, i et åpent møte, hver av dem én gang', () => {
    moeter((stroem) => {
      const vedtatt = (stroem.hendelser as MoeteHendelse[]).flatMap((e) => (e.type === 'SakBehandletIMoete' ? [e.data.sakId] : []));
      const posisjon = (type: string) => stroem.hendelser.findIndex((e) => e.type === type);
      expect(new Set(vedtatt).size).toBe(vedtatt.length);
      if (vedtatt.length > 0) expect(posisjon('SakBehandletIMoete')).toBeGreaterThan(posisjon('MoeteAapnet'));
      const opptatt = (stroem.hendelser as MoeteHendelse[]).flatMap((e) => {
        if (e.type === 'SakslisteFastsatt') return e.data.saker.map((s) => s.sakId);
        return e.type === 'SakTattOppIMoetet' ? [e.data.sakId] : [];
      });
      expect(opptatt).toEqual(expect.arrayContaining(vedtatt));
    });
  });
  it('stemmer hver i manntallet høyst én gang, ingen andre, og tellingen er summen av stemmene', () => {
    let lukket = 0;
    moeter((stroem) => {
      const hendelser = stroem.hendelser as MoeteHendelse[];
      for (const v of stroem.moete.voteringer) {
        const stemte = hendelser.flatMap((e) => (e.type === 'StemmeAvgitt' && e.data.voteringId === v.voteringId ? [e.data.personId] : []));
        expect(new Set(stemte).size).toBe(stemte.length);
        expect(v.manntall.map((m) => m.personId)).toEqual(expect.arrayContaining(stemte));
        if (v.resultat) lukket += stemte.length > 0 ? 1 : 0;
        if (v.resultat) expect(v.resultat.reduce((sum, r) => sum + r.antall, 0)).toBe(stemte.length);
      }
    }, 1_500);
    expect(lukket).toBeGreaterThan(0);
  });
  it('et møte som er hevet eller avlyst, etterlater ingen sak uten utfall', () => {
    moeter((stroem) => {
      if (stroem.moete.status === 'hevet' || stroem.moete.status === 'avlyst') expect(stroem.moete.saksliste.filter((p) => !p.behandlet)).toEqual([]);
    });
  });
  it('under Eventuelt fattes ikke vedtak, og et organ som bare kan gi råd, bestemmer ikke', () => {
    moeter((stroem) => {
      for (const post of stroem.moete.saksliste.filter((p) => p.behandlet)) {
        const utfall = (stroem.hendelser as MoeteHendelse[]).flatMap((e) => (e.type === 'SakBehandletIMoete' && e.data.sakId === post.sakId ? [e.data.behandling] : []));
        expect(utfall.map((b) => b.endelig)).toEqual([post.endelig]);
        if (post.opptak === 'eventuelt') expect(utfall.map((b) => b.utfall)).toEqual(['TIL_ORIENTERING']);
      }
    });
  });
});
