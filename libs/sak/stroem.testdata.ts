import fc from 'fast-check';
import { decode, encode, type Intent, Rejection, type Recorded } from '#eventsourcing';
import { type Tilgang, type Virkning } from '#felles';
import { INNMELDER, medRolle, SEKRETARIAT, SYSTEMET, UTEN_ROLLE } from '../felles/tilgang.testdata';
import { type Rute } from './plass';
import { sakDecider } from './sak.decider';
import { sakHendelser, type SakHendelse } from './sak.events';
import { type SakFakta, type SakKommandoer } from './sak.kommandoer';
import { type Sak } from './sak.tilstand';
import { avtaleversjoner, behandling, berammet, bestilling, hash, meldSak, nyttFramlegg, oppdrag, opphav, ouNes, ouVik, parter, prosess, punkt, rute, sendAvtale, sendTilPartene, ssu, undersakrute } from './sak.testdata';
import { undersakId } from './undersak';

const ID = '00000000-0000-4000-8000-000000000001';
export const TID = '2026-01-15T09:00:00.000Z';

/** A sak's stream in memory: what is decided is stored as JSON, and the state is folded as it goes. */
export class Stroem {
  readonly hendelser: Recorded<SakHendelse>[] = [];
  readonly avvist: Rejection[] = [];

  /** What was commanded, by whom, and which events it gave. */
  readonly utfoert: { readonly kommando: Intent<SakKommandoer>; readonly tilgang: Tilgang; readonly foer: Sak; readonly hendelser: readonly SakHendelse[]; readonly tid: string }[] = [];
  private dag = 0;

  constructor(public denneRuten: Rute = rute) {}

  sak: Sak = sakDecider.initial;

  /** @param dager how long after the one before */
  utfoer(kommando: Intent<SakKommandoer>, tilgang: Tilgang, dager = 0, mer: Partial<SakFakta> = {}): void {
    this.dag += dager;
    const tid = new Date(Date.parse(TID) + this.dag * 86_400_000).toISOString();
    if (this.hendelser.length === 0 && !sakDecider.creates.includes(kommando.type)) return;
    const fakta = { tilgang, prosess, rute: this.denneRuten, avtaleversjoner, parter, organer: [ouNes, ouVik, ssu], undersakprosess: { prosess, rute: undersakrute }, lenketSakFinnes: true, ...mer };
    const actor = { person: tilgang.person, grunnlag: 'test' };
    try {
      const besluttet = sakDecider.decide({ ...kommando, id: ID, tid, actor }, this.sak, fakta);
      const foer = this.sak;
      for (const e of besluttet) this.lagre(e, actor, tid);
      this.utfoert.push({ kommando, tilgang, foer, hendelser: besluttet, tid });
    } catch (avvist) {
      if (!(avvist instanceof Rejection)) throw avvist;
      this.avvist.push(avvist);
    }
  }

  private lagre(e: SakHendelse, actor: { person: string; grunnlag: string }, tid: string): void {
    const revision = this.hendelser.length;
    const { version, data } = encode(sakHendelser, e);
    const metadata = { version, commandId: `k-${revision}`, commandHash: '', correlationId: 'k', actor, tenant: 'f', registrert: tid };
    const skrevet = JSON.parse(JSON.stringify({ data, metadata })) as { data: unknown; metadata: unknown };
    const lest = decode(sakHendelser, { id: `e-${revision}`, stream: `sak-${ID}`, revision, position: BigInt(revision), type: e.type, ...skrevet }) as Recorded<SakHendelse>;
    this.sak = sakDecider.evolve(this.sak, { type: e.type, data } as SakHendelse, lest.metadata);
    this.hendelser.push(lest);
  }

  antall(type: SakHendelse['type']): number {
    return this.hendelser.filter((e) => e.type === type).length;
  }
}

export const blant = <T>(...verdier: T[]) => fc.constantFrom(...verdier);
export const avtale = blant('avtale-1', 'avtale-2', 'avtale-3');
const behandlingId = blant('b1', 'b2', 'b3');
const virkning: fc.Arbitrary<Virkning> = fc.oneof(avtale.map(sendAvtale), fc.constant(oppdrag), fc.constant<Virkning>({ slag: 'til-orientering' }));
const vedtakspunkter = fc.array(fc.tuple(fc.array(virkning, { maxLength: 2 }), blant('VEDTATT' as const, 'UTSATT' as const, 'IKKE_GODKJENT' as const)), { maxLength: 3 })
  .map((alle) => alle.map(([virkninger, klasse], i) => punkt(i + 1, virkninger, klasse)));
const dokumentversjon = blant({ versjon: 1, hash: hash('a') }, { versjon: 2, hash: hash('b') });
const utfall = blant('VEDTATT' as const, 'UTSATT' as const, 'IKKE_GODKJENT' as const, 'TIL_ORIENTERING' as const);

export type Begynnelse = readonly Intent<SakKommandoer>[];
export const forbered = { type: 'ForberedSak' as const, data: {} };
export const trekk = { type: 'TrekkSak' as const, data: { begrunnelse: 'Løst' } };
export const KLAR: Begynnelse = [meldSak(), forbered];

export const meldUndersak: Intent<SakKommandoer> = {
  type: 'MeldUndersak', data: { tittel: 'Henvisningsrutine (OU Nes)', mandat: 'Si hva dere mener', saksinnmelder: { person: 'sekretaeren' }, opphav: { sakId: 'morsak', forhold: 'undersak' }, bestilling: { ...bestilling, frist: { presisjon: 'dag', dato: '2026-03-02' } } },
};
export const bestillUndersaker: Intent<SakKommandoer> = { type: 'BestillRaad', data: { organer: ['ou-nes', 'ou-vik'], mandat: 'Si hva dere mener', somUndersaker: true } };
/** From a body that was asked in a sak of its own, or was not. */
const lukkRaad = fc.tuple(fc.constantFrom(1, 1, 2), blant(ouNes, ouVik), fc.boolean()).map(([nr, organ, svart]) => ({
  type: 'LukkRaad' as const,
  data: { sakId: undersakId(ID, nr, organ.id), nr, organ, ...(svart ? { svar: { behandlingId: 'b9', moeteId: `moete-${organ.id}`, dato: '2026-01-15', utfall: 'TILSLUTNING' as const, punkter: [] } } : { aarsak: 'Løst' }) },
}));

export const kommando = fc.oneof(
  blant<Intent<SakKommandoer>>(
    meldSak(), meldSak({ besvarteMangler: ['økonomi'] }), meldSak({ tittel: '' }),
    { type: 'VentSak' as const, data: { tittel: 'Evaluering', organ: { slag: 'ssu' as const }, frist: { presisjon: 'ved-behov' as const }, bindende: true, opphav } },
    forbered,
    { type: 'EndreSaksframlegg' as const, data: { saksframlegg: nyttFramlegg() } },
    { type: 'ReturnerSak' as const, data: { mangler: ['økonomi'], begrunnelse: 'Mangler' } },
    trekk,
    { type: 'LenkSak' as const, data: { forhold: 'beslektet' as const, tilSak: 'sak-2' } },
    { type: 'SuspenderSak' as const, data: { begrunnelse: 'Venter' } },
    { type: 'GjenopptaSak' as const, data: { begrunnelse: 'Videre', valg: [] } },
    { type: 'GjenopptaSak' as const, data: { begrunnelse: 'Videre', valg: [{ nr: 1, valg: 'utfoer' as const }] } },
    { type: 'GjenopptaSak' as const, data: { begrunnelse: 'Videre', valg: [{ nr: 1, valg: 'dropp' as const }, { nr: 2, valg: 'utfoer' as const }] } },
    { type: 'FlyttSak' as const, data: { steg: 'ou', begrunnelse: 'For hånd' } },
    { type: 'BestillRaad' as const, data: { organer: ['ou-nes'], mandat: 'Si hva dere mener' } },
    { type: 'BestillRaad' as const, data: { organer: ['ou-nes', 'ou-vik'], mandat: 'Si hva dere mener', frist: { presisjon: 'dag' as const, dato: '2026-03-02' } } },
    bestillUndersaker, meldUndersak,
    { type: 'LukkSamling' as const, data: { steg: 'ou' } }, { type: 'LukkSamling' as const, data: { steg: 'ssu' } },
    { type: 'FlyttSak' as const, data: { steg: 'partene', begrunnelse: 'For hånd' } },
    { type: 'RettSak' as const, data: { gjelder: 'Dato', opprinnelig: '1', rettet: '2', begrunnelse: 'Feil' } },
    { type: 'RegistrerSaksnummer' as const, data: { saksnummer: '05/26', organ: 'SSU', aar: 2026, behandlingId: 'b1' } },
  ),
  fc.tuple(behandlingId, blant(ssu, ouNes, ouVik), blant('saksliste' as const, 'hastesak' as const)).map(([b, organ, opptak]) => ({ type: 'BerammBehandling' as const, data: berammet(b, organ, { opptak }).data })),
  lukkRaad,
  behandlingId.map((b) => ({ type: 'FrafallBehandling' as const, data: { behandlingId: b } })),
  fc.tuple(behandlingId, blant(ssu, ouNes, ouVik), vedtakspunkter, utfall).map(([b, organ, punkter, u]) => ({
    type: 'RegistrerBehandling' as const, data: { behandling: behandling(b, organ, { punkter, utfall: u }) },
  })),
  fc.tuple(avtale, behandlingId, fc.integer({ min: 1, max: 3 }), dokumentversjon).map(([a, b, nr, v]) => sendTilPartene(a, { behandlingId: b, punkt: nr, dokumentversjon: v })),
  fc.tuple(avtale, dokumentversjon).map(([avtaleId, v]) => ({ type: 'RegistrerAvtaleSignert' as const, data: { avtaleId, dokumentversjon: v } })),
  fc.tuple(behandlingId, fc.integer({ min: 0, max: 3 })).map(([b, nr]) => ({ type: 'LukkPunkt' as const, data: { behandlingId: b, punkt: nr, begrunnelse: 'Utført' } })),
);
export const hvem = fc.oneof({ weight: 8, arbitrary: fc.constant(SYSTEMET) }, { weight: 3, arbitrary: blant(SEKRETARIAT, INNMELDER, UTEN_ROLLE, medRolle('begge', 'sekretariat', 'administrator')) });
const BEGGE = medRolle('begge', 'sekretariat', 'administrator');
/** Only what moves a sak, by those who may, so that most runs come far. */
export const framover = {
  kommandoer: fc.oneof(
    blant<Intent<SakKommandoer>>(
      meldSak(), forbered, forbered, { type: 'BestillRaad', data: { organer: ['ou-nes', 'ou-vik'], mandat: 'Si hva dere mener' } },
      bestillUndersaker, { type: 'LukkSamling', data: { steg: 'ou' } }, { type: 'LukkSamling', data: { steg: 'ou' } }, { type: 'RegistrerSaksnummer', data: { saksnummer: '05/26', organ: 'SSU', aar: 2026 } }, sendTilPartene('avtale-1'),
    ),
    lukkRaad,
    fc.tuple(behandlingId, blant(ssu, ouNes, ouVik)).map(([b, organ]) => ({ type: 'BerammBehandling' as const, data: berammet(b, organ).data })),
    fc.tuple(behandlingId, blant(ssu, ouNes, ouVik)).map(([b, organ]) => ({ type: 'RegistrerBehandling' as const, data: { behandling: behandling(b, organ, { punkter: [punkt(1, [sendAvtale('avtale-1')])] }) } })),
  ),
  personer: blant(SYSTEMET, SYSTEMET, SEKRETARIAT, BEGGE),
  begynnelse: blant<Begynnelse>([], KLAR, KLAR, KLAR),
} satisfies Valg;
/** Begins prepared as a rule, so that most runs get beyond the first steps. */
const begynnelse = blant<Begynnelse>([], KLAR);

interface Valg {
  readonly kommandoer?: fc.Arbitrary<Intent<SakKommandoer>>;
  readonly personer?: fc.Arbitrary<Tilgang>;
  readonly begynnelse?: fc.Arbitrary<Begynnelse>;
}

export function livsloep(etterpaa: (stroem: Stroem, denneRuten: Rute) => void, ruter: fc.Arbitrary<Rute> = fc.constant(rute), { kommandoer = kommando, personer = hvem, begynnelse: foerste = begynnelse }: Valg = {}): void {
  fc.assert(fc.property(foerste, fc.array(fc.tuple(kommandoer, personer, fc.constantFrom(0, 0, 0, 1, 3)), { maxLength: 40, size: 'medium' }), ruter, (foerst, steg, denneRuten) => {
    const stroem = new Stroem(denneRuten);
    for (const k of foerst) stroem.utfoer(k, SYSTEMET);
    for (const [k, tilgang, dager] of steg) stroem.utfoer(k, tilgang, dager);
    etterpaa(stroem, denneRuten);
  }), { numRuns: 300 });
}

