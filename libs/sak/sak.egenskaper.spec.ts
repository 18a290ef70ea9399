import fc from 'fast-check';
import { decode, encode, type Intent, Rejection, type Recorded } from '#eventsourcing';
import { type Tilgang, type Virkning } from '#felles';
import { INNMELDER, SEKRETARIAT, SYSTEMET, UTEN_ROLLE } from '../felles/tilgang.testdata';
import { gaaRuten, type Rute } from './plass';
import { erLovlig, stegEtter, tilfeldigRute } from './rute.testdata';
import { sakDecider } from './sak.decider';
import { sakHendelser, type SakHendelse } from './sak.events';
import { type SakKommandoer } from './sak.kommandoer';
import { type Sak } from './sak.tilstand';
import { saksoversikt, type SaksoversiktRad } from './saksoversikt.projection';
import { avtaleversjoner, behandling, berammet, hash, meldSak, nyttFramlegg, oppdrag, opphav, ouNes, parter, prosess, punkt, rute, ruteMedSamling, sendAvtale, sendTilPartene, ssu } from './sak.testdata';

const ID = '00000000-0000-4000-8000-000000000001';
const TID = '2026-01-15T09:00:00.000Z';

/** A sak's stream in memory: what is decided is stored as JSON, and the state is folded as it goes. */
class Stroem {
  readonly hendelser: Recorded<SakHendelse>[] = [];
  readonly avvist: Rejection[] = [];

  constructor(private readonly denneRuten: Rute = rute) {}

  sak: Sak = sakDecider.initial;

  utfoer(kommando: Intent<SakKommandoer>, tilgang: Tilgang): void {
    if (this.hendelser.length === 0 && !sakDecider.creates.includes(kommando.type)) return;
    const fakta = { tilgang, prosess, rute: this.denneRuten, avtaleversjoner, parter, lenketSakFinnes: true };
    const actor = { person: tilgang.person, grunnlag: 'test' };
    try {
      const besluttet = sakDecider.decide({ ...kommando, id: ID, tid: TID, actor }, this.sak, fakta);
      for (const e of besluttet) this.lagre(e, actor);
    } catch (avvist) {
      if (!(avvist instanceof Rejection)) throw avvist;
      this.avvist.push(avvist);
    }
  }

  private lagre(e: SakHendelse, actor: { person: string; grunnlag: string }): void {
    const revision = this.hendelser.length;
    const { version, data } = encode(sakHendelser, e);
    const metadata = { version, commandId: `k-${revision}`, commandHash: '', correlationId: 'k', actor, tenant: 'f', registrert: TID };
    const skrevet = JSON.parse(JSON.stringify({ data, metadata })) as { data: unknown; metadata: unknown };
    const lest = decode(sakHendelser, { id: `e-${revision}`, stream: `sak-${ID}`, revision, position: BigInt(revision), type: e.type, ...skrevet }) as Recorded<SakHendelse>;
    this.sak = sakDecider.evolve(this.sak, { type: e.type, data } as SakHendelse, lest.metadata);
    this.hendelser.push(lest);
  }

  antall(type: SakHendelse['type']): number {
    return this.hendelser.filter((e) => e.type === type).length;
  }
}

const blant = <T>(...verdier: T[]) => fc.constantFrom(...verdier);
const avtale = blant('avtale-1', 'avtale-2', 'avtale-3');
const behandlingId = blant('b1', 'b2', 'b3');
const virkning: fc.Arbitrary<Virkning> = fc.oneof(avtale.map(sendAvtale), fc.constant(oppdrag), fc.constant<Virkning>({ slag: 'til-orientering' }));
const vedtakspunkter = fc.array(fc.tuple(fc.array(virkning, { maxLength: 2 }), blant('VEDTATT' as const, 'UTSATT' as const, 'IKKE_GODKJENT' as const)), { maxLength: 3 })
  .map((alle) => alle.map(([virkninger, klasse], i) => punkt(i + 1, virkninger, klasse)));
const dokumentversjon = blant({ versjon: 1, hash: hash('a') }, { versjon: 2, hash: hash('b') });
const utfall = blant('VEDTATT' as const, 'UTSATT' as const, 'IKKE_GODKJENT' as const, 'TIL_ORIENTERING' as const);

const kommando = fc.oneof(
  blant<Intent<SakKommandoer>>(
    meldSak(), meldSak({ besvarteMangler: ['økonomi'] }), meldSak({ tittel: '' }),
    { type: 'VentSak' as const, data: { tittel: 'Evaluering', organ: { slag: 'ssu' as const }, frist: { presisjon: 'ved-behov' as const }, bindende: true, opphav } },
    { type: 'ForberedSak' as const, data: {} },
    { type: 'EndreSaksframlegg' as const, data: { saksframlegg: nyttFramlegg() } },
    { type: 'ReturnerSak' as const, data: { mangler: ['økonomi'], begrunnelse: 'Mangler' } },
    { type: 'TrekkSak' as const, data: { begrunnelse: 'Løst' } },
    { type: 'LenkSak' as const, data: { forhold: 'beslektet' as const, tilSak: 'sak-2' } },
    { type: 'SuspenderSak' as const, data: { begrunnelse: 'Venter' } },
    { type: 'GjenopptaSak' as const, data: { begrunnelse: 'Videre', valg: [] } },
    { type: 'GjenopptaSak' as const, data: { begrunnelse: 'Videre', valg: [{ nr: 1, valg: 'utfoer' as const }] } },
    { type: 'GjenopptaSak' as const, data: { begrunnelse: 'Videre', valg: [{ nr: 1, valg: 'dropp' as const }, { nr: 2, valg: 'utfoer' as const }] } },
    { type: 'FlyttSak' as const, data: { steg: 'ou', begrunnelse: 'For hånd' } },
    { type: 'FlyttSak' as const, data: { steg: 'partene', begrunnelse: 'For hånd' } },
    { type: 'RettSak' as const, data: { gjelder: 'Dato', opprinnelig: '1', rettet: '2', begrunnelse: 'Feil' } },
    { type: 'RegistrerSaksnummer' as const, data: { saksnummer: '05/26', organ: 'SSU', aar: 2026, behandlingId: 'b1' } },
  ),
  fc.tuple(behandlingId, blant(ssu, ouNes), blant('saksliste' as const, 'hastesak' as const)).map(([b, organ, opptak]) => ({ type: 'BerammBehandling' as const, data: berammet(b, organ, { opptak }).data })),
  behandlingId.map((b) => ({ type: 'FrafallBehandling' as const, data: { behandlingId: b } })),
  fc.tuple(behandlingId, blant(ssu, ouNes), vedtakspunkter, utfall).map(([b, organ, punkter, u]) => ({
    type: 'RegistrerBehandling' as const, data: { behandling: behandling(b, organ, { punkter, utfall: u }) },
  })),
  fc.tuple(avtale, behandlingId, fc.integer({ min: 1, max: 3 }), dokumentversjon).map(([a, b, nr, v]) => sendTilPartene(a, { behandlingId: b, punkt: nr, dokumentversjon: v })),
  fc.tuple(avtale, dokumentversjon).map(([avtaleId, v]) => ({ type: 'RegistrerAvtaleSignert' as const, data: { avtaleId, dokumentversjon: v } })),
  fc.tuple(behandlingId, fc.integer({ min: 0, max: 3 })).map(([b, nr]) => ({ type: 'LukkPunkt' as const, data: { behandlingId: b, punkt: nr, begrunnelse: 'Utført' } })),
);
const hvem = fc.oneof({ weight: 8, arbitrary: fc.constant(SYSTEMET) }, { weight: 3, arbitrary: blant(SEKRETARIAT, INNMELDER, UTEN_ROLLE) });
/** Begins prepared as a rule, so that most runs get beyond the first steps. */
const begynnelse = blant<Intent<SakKommandoer>[]>([], [meldSak(), { type: 'ForberedSak' as const, data: {} }]);

function livsloep(etterpaa: (stroem: Stroem, denneRuten: Rute) => void, ruter: fc.Arbitrary<Rute> = fc.constant(rute)): void {
  fc.assert(fc.property(begynnelse, fc.array(fc.tuple(kommando, hvem), { maxLength: 40 }), ruter, (foerst, steg, denneRuten) => {
    const stroem = new Stroem(denneRuten);
    for (const k of foerst) stroem.utfoer(k, SYSTEMET);
    for (const [k, tilgang] of steg) stroem.utfoer(k, tilgang);
    etterpaa(stroem, denneRuten);
  }), { numRuns: 400 });
}

describe('For enhver rekke av kommandoer', () => {
  it('en kommando gir hendelser som kan lagres, eller en avvisning, aldri noe annet', () => {
    livsloep((stroem) => expect(stroem.hendelser.map((e) => e.revision)).toEqual(stroem.hendelser.map((_, i) => i)));
  });
  it('saken er den samme når den leses igjen fra det som er lagret', () => {
    livsloep((stroem) => {
      const lest = stroem.hendelser.reduce((sak, e) => sakDecider.evolve(sak, e as SakHendelse, e.metadata), sakDecider.initial);
      expect(lest).toEqual(stroem.sak);
    });
  });
  it('saken signeres og avsluttes høyst én gang, og er den avsluttet, forblir den det', () => {
    livsloep((stroem) => {
      expect(stroem.antall('SakSignert')).toBeLessThanOrEqual(1);
      expect(stroem.antall('SakAvsluttet')).toBeLessThanOrEqual(1);
      if (stroem.antall('SakAvsluttet') === 1) expect(stroem.sak.status).toBe('avsluttet');
    });
  });
  it('saken er ikke avsluttet av seg selv mens et vedtakspunkt er åpent eller et organ har den', () => {
    livsloep((stroem) => {
      const slutt = stroem.hendelser.findIndex((e) => e.type === 'SakAvsluttet');
      if (slutt < 0) return;
      const foer = stroem.hendelser.slice(0, slutt).reduce((sak, e) => sakDecider.evolve(sak, e as SakHendelse, e.metadata), sakDecider.initial);
      expect(Object.values(foer.punkter).filter((p) => !p.lukket)).toEqual([]);
      expect(Object.values(foer.behandlinger).filter((b) => !b.resultat && !b.frafalt)).toEqual([]);
    });
  });
  it('en rådgivende behandling blir aldri et vedtak', () => {
    livsloep((stroem) => {
      for (const e of stroem.hendelser as SakHendelse[]) {
        if (e.type === 'SakVedtattISSU') expect(e.data.behandling.endelig).toBe(true);
        if (e.type === 'SakBehandletIOU') expect(e.data.behandling.endelig).toBe(false);
      }
    });
  });
  it('listen over saker viser den samme statusen som saken selv', () => {
    livsloep((stroem) => {
      const rad = stroem.hendelser.reduce<SaksoversiktRad | undefined>((r, e) => {
        const fold = saksoversikt.folds.get(e.type);
        return fold ? fold.fold(r, e, {}) : r;
      }, undefined);
      expect(rad?.status).toBe(stroem.sak.status);
    });
  });
});

describe('For enhver prosess og enhver rekke av kommandoer', () => {
  it('saken kommer aldri til et steg som prosessen ikke lar den komme til', () => {
    livsloep((stroem, denneRuten) => {
      let sak = sakDecider.initial;
      let staarI = 'meldt';
      for (const e of stroem.hendelser) {
        const hendelse = e as SakHendelse;
        const raadEtterVedtak = hendelse.type === 'SakBehandletIOU' && ['vedtatt', 'sendt', 'signert'].includes(sak.grunnstatus ?? '');
        const til = raadEtterVedtak ? undefined : stegEtter(hendelse);
        // Signatures are a fact that the parts report: where the route leads to them, the sak follows.
        const signert = hendelse.type === 'SakSignert' && denneRuten.tillatt(staarI, 'signering') ? 'signering' : undefined;
        if (til !== undefined && sak.status !== undefined) expect([staarI, til, hendelse.type, erLovlig(staarI, til, hendelse, denneRuten)]).toEqual([staarI, til, hendelse.type, true]);
        staarI = til ?? signert ?? staarI;
        sak = sakDecider.evolve(sak, hendelse, e.metadata);
        if (gaaRuten(sak.spor, denneRuten).steg) expect(gaaRuten(sak.spor, denneRuten).steg?.id).toBe(hendelse.type === 'SakTrukket' ? 'avsluttet' : staarI);
        if (hendelse.type === 'SakTrukket') staarI = 'avsluttet';
      }
    }, tilfeldigRute);
  });
  it('SSU vedtar ikke mens et organ som må svare, ikke har svart', () => {
    livsloep((stroem) => {
      /** Body → the treatment it was asked in and has not answered. */
      const venter = new Map<string, string>();
      for (const e of stroem.hendelser as SakHendelse[]) {
        if (e.type === 'SakVedtattISSU') {
          expect([...venter]).toEqual([]);
          return;
        }
        if (e.type === 'BehandlingBerammet' && !e.data.endelig) venter.set(e.data.organ.id, e.data.behandlingId);
        if (e.type === 'SakBehandletIOU' && e.data.behandling.utfall !== 'UTSATT') venter.delete(e.data.behandling.organ.id);
        if (e.type === 'BehandlingFrafalt') for (const [organ, b] of venter) if (b === e.data.behandlingId) venter.delete(organ);
      }
    }, fc.constant(ruteMedSamling({ join: 'alle' })));
  });
  it('hver avvisning nevner vakten som avviste, og hva den mangler', () => {
    livsloep((stroem) => {
      for (const { vakt, mangler } of stroem.avvist) {
        expect(vakt).toMatch(/^krev-[a-z-]+$/);
        expect(mangler.length).toBeGreaterThan(0);
      }
    }, tilfeldigRute);
  });
  it('mens saken er suspendert, skjer ingenting: det som forfaller, holdes tilbake', () => {
    livsloep((stroem) => {
      const mensSuspendert = ['HandlingHoldtTilbake', 'SakGjenopptatt', 'SakLenket', 'SakRettet', 'SaksnummerRegistrert', 'SakFlyttetTilSteg'];
      let suspendert = false;
      for (const { type } of stroem.hendelser) {
        if (suspendert) expect(mensSuspendert).toContain(type);
        suspendert = type === 'SakSuspendert' || (suspendert && type !== 'SakGjenopptatt');
      }
    });
  });
});

describe('Tre avtaler fra to punkter', () => {
  const utsendt = () => {
    const stroem = new Stroem();
    const punkter = [punkt(1, [sendAvtale('avtale-1'), sendAvtale('avtale-2')]), punkt(2, [sendAvtale('avtale-3')])];
    const kommandoer: Intent<SakKommandoer>[] = [
      meldSak(), { type: 'ForberedSak' as const, data: {} }, { type: 'RegistrerBehandling' as const, data: { behandling: behandling('b1', ssu, { punkter }) } },
      sendTilPartene('avtale-1'), sendTilPartene('avtale-2'), sendTilPartene('avtale-3', { punkt: 2 }),
    ];
    for (const k of kommandoer) stroem.utfoer(k, SYSTEMET);
    return stroem;
  };

  it('saken signeres og avsluttes nøyaktig én gang, i hvilken rekkefølge de enn blir signert og hvor ofte det meldes', () => {
    const rekkefoelge = fc.shuffledSubarray(['avtale-1', 'avtale-2', 'avtale-3'], { minLength: 3 });
    fc.assert(fc.property(rekkefoelge, fc.array(avtale, { maxLength: 6 }), (alle, igjen) => {
      const stroem = utsendt();
      for (const avtaleId of [...igjen.slice(0, 2), ...alle, ...igjen]) {
        expect(stroem.antall('SakSignert')).toBe(Object.values(stroem.sak.utsendelser).every((u) => u.signert) ? 1 : 0);
        stroem.utfoer({ type: 'RegistrerAvtaleSignert', data: { avtaleId, dokumentversjon: { versjon: 1, hash: hash('a') } } }, SYSTEMET);
      }
      expect([stroem.antall('SakSignert'), stroem.antall('SakAvsluttet'), stroem.antall('PunktLukket')]).toEqual([1, 1, 2]);
    }));
  });
});
