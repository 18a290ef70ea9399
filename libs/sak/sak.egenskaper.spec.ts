import fc from 'fast-check';
import { type Intent } from '#eventsourcing';
import { SYSTEMET } from '../felles/tilgang.testdata';
import { gaaRuten } from './plass';
import { erLovlig, stegEtter, strengRute, tilfeldigRute } from './rute.testdata';
import { sakDecider } from './sak.decider';
import { type SakHendelse } from './sak.events';
import { type SakKommandoer } from './sak.kommandoer';
import { saksoversikt, type SaksoversiktRad } from './saksoversikt.projection';
import { saksspor, type SakssporRad } from './saksspor.projection';
import { behandling, hash, meldSak, punkt, rute, ruteMedSamling, sendAvtale, sendTilPartene, ssu } from './sak.testdata';
import { avtale, bestillUndersaker, blant, forbered, KLAR, kommando, livsloep, meldUndersak, Stroem, trekk } from './stroem.testdata';

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
  it('det et organ sier i en sak for seg, kommer én gang og er aldri et vedtak', () => {
    let besvart = 0;
    livsloep((stroem) => {
      const ferdige: string[] = [];
      for (const { foer, hendelser } of stroem.utfoert) {
        for (const e of hendelser) {
          if (e.type !== 'RaadBesvart' && e.type !== 'RaadFrafalt') continue;
          besvart++;
          expect([ferdige.includes(e.data.sakId), foer.undersaker.some((u) => u.sakId === e.data.sakId)]).toEqual([false, true]);
          ferdige.push(e.data.sakId);
        }
      }
      const vedtatt = stroem.hendelser.some((e) => e.type === 'SakVedtattISSU');
      if (!vedtatt) expect([stroem.sak.punkter, ['vedtatt', 'sendt', 'signert'].includes(stroem.sak.status ?? '')]).toEqual([{}, false]);
      expect(stroem.sak.undersaker.filter((u) => u.svar || u.frafalt !== undefined).map((u) => u.sakId).sort()).toEqual(ferdige.sort());
    }, fc.constant(rute), { begynnelse: blant([], KLAR, [...KLAR, bestillUndersaker]) });
    expect(besvart).toBeGreaterThan(0);
  });
  it('en undersak sier fra én gang: når organet har behandlet den, eller den er slutt', () => {
    const utfall = new Set<boolean>();
    livsloep((stroem) => {
      let skalHaSagt = false;
      for (const { hendelser } of stroem.utfoert) {
        const lukket = hendelser.filter((e) => e.type === 'BestillingLukket');
        const svart = hendelser.some((e) => (e.type === 'SakBehandletIOU' || e.type === 'SakVedtattISSU') && e.data.behandling.organ.id === 'ou-nes' && e.data.behandling.utfall !== 'UTSATT');
        const slutt = hendelser.some((e) => e.type === 'SakTrukket' || e.type === 'SakAvsluttet');
        expect(lukket.map((e) => e.data.svar !== undefined)).toEqual(!skalHaSagt && (svart || slutt) ? [svart] : []);
        for (const e of lukket) utfall.add(e.data.svar !== undefined);
        skalHaSagt ||= svart || slutt;
      }
      expect(stroem.sak.bestilling?.lukket).toBe(skalHaSagt);
    }, fc.constant(rute), { begynnelse: blant([meldUndersak], [meldUndersak, forbered]), kommandoer: fc.oneof({ weight: 30, arbitrary: kommando }, { weight: 1, arbitrary: fc.constant(trekk) }) });
    expect([...utfall].sort()).toEqual([false, true]);
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

describe('Sporet i lesemodellen', () => {
  it('er det samme som sakens eget, så den telles i det steget der den står', () => {
    livsloep((stroem) => {
      const rad = stroem.hendelser.reduce<SakssporRad | undefined>((r, e) => {
        const fold = saksspor.folds.get(e.type);
        return fold ? fold.fold(r, e, {}) : r;
      }, undefined);
      expect([rad?.spor ?? [], rad?.grunnstatus ?? undefined]).toEqual([stroem.sak.spor, stroem.sak.grunnstatus]);
    });
  });
});

describe('For enhver prosess og enhver rekke av kommandoer', () => {
  it('saken kommer aldri til et steg som prosessen ikke lar den komme til', () => {
    livsloep((stroem, denneRuten) => {
      let sak = sakDecider.initial;
      let staarI = 'meldt';
      const aapnet: string[] = [];
      for (const e of stroem.hendelser) {
        const hendelse = e as SakHendelse;
        if (hendelse.type === 'SamlingUtloept') aapnet.push(hendelse.data.steg);
        const raadEtterVedtak = hendelse.type === 'SakBehandletIOU' && ['vedtatt', 'sendt', 'signert'].includes(sak.grunnstatus ?? '');
        const til = raadEtterVedtak ? undefined : stegEtter(hendelse);
        // Signatures are a fact that the parts report: where the route leads to them, the sak follows.
        const signert = hendelse.type === 'SakSignert' && denneRuten.tillatt(staarI, 'signering') ? 'signering' : undefined;
        if (til !== undefined && sak.status !== undefined) expect([staarI, til, hendelse.type, erLovlig(staarI, til, hendelse, denneRuten, aapnet)]).toEqual([staarI, til, hendelse.type, true]);
        staarI = til ?? signert ?? staarI;
        sak = sakDecider.evolve(sak, hendelse, e.metadata);
        // What a body said in a sak of its own brings this one on, or nowhere.
        if (hendelse.type === 'RaadBesvart' && gaaRuten(sak.spor, denneRuten).steg?.id === 'ou' && staarI !== 'ou') {
          expect([staarI, denneRuten.tillatt(staarI, 'ou')]).toEqual(['forberedelse', true]);
          staarI = 'ou';
        }
        if (gaaRuten(sak.spor, denneRuten).steg) expect(gaaRuten(sak.spor, denneRuten).steg?.id).toBe(hendelse.type === 'SakTrukket' ? 'avsluttet' : staarI);
        if (hendelse.type === 'SakTrukket') staarI = 'avsluttet';
      }
    }, fc.oneof(tilfeldigRute, strengRute));
  });
  it('SSU vedtar ikke mens et organ som må svare, ikke har svart', () => {
    livsloep((stroem) => {
      /** Body → the treatment it was asked in and has not answered. */
      const venter = new Map<string, string>();
      const bestilte = new Set<string>();
      for (const e of stroem.hendelser as SakHendelse[]) {
        if (e.type === 'SakVedtattISSU') {
          expect([...venter]).toEqual([]);
          return;
        }
        if (e.type === 'BehandlingBerammet' && !e.data.endelig) venter.set(e.data.organ.id, e.data.behandlingId);
        if (e.type === 'RaadBestilt') for (const { id } of e.data.organer) { venter.set(id, venter.get(id) ?? ''); bestilte.add(id); }
        if (e.type === 'SakBehandletIOU' && e.data.behandling.utfall !== 'UTSATT') { venter.delete(e.data.behandling.organ.id); bestilte.delete(e.data.behandling.organ.id); }
        if (e.type === 'RaadBesvart' || e.type === 'RaadFrafalt') { venter.delete(e.data.organ.id); bestilte.delete(e.data.organ.id); }
        // One that was asked with a mandate is still asked.
        if (e.type === 'BehandlingFrafalt') for (const [organ, b] of venter) if (b === e.data.behandlingId && !bestilte.has(organ)) venter.delete(organ);
      }
    }, fc.constant(ruteMedSamling({ join: 'alle' })));
  });
  it('hver avvisning nevner vakten som avviste, og hva den mangler', () => {
    livsloep((stroem) => {
      for (const { vakt, mangler } of stroem.avvist) {
        expect(vakt).toMatch(/^krev-[a-z-]+$/);
        expect(mangler.length).toBeGreaterThan(0);
      }
    }, strengRute);
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
