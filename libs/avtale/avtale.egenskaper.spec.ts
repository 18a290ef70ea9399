import fc from 'fast-check';
import { gitt } from '../eventsourcing/gitt';
import { Rejection } from '#eventsourcing';
import { SYSTEM } from '#felles';
import { avtaleDecider } from './avtale.decider';
import { HASH, HASH2, opprettet, postmottak, sekretariat, sendt, signatar, versjon } from './avtale.testdata';
import { type AvtaleHendelse, type Ikrafttredelse } from './avtale.events';
import { omstart } from './beslutninger/omstart';
import { bindingsdato, sisteRunde, telling } from './avtale.tilstand';
import { avtalestatus } from './avtalestatus';
import { bindinger, erBundet, etterRegelen } from './bindinger';

const PARTER = ['a', 'b', 'c', 'd', 'e'];
const START = '2026-01-15';
const dag = (nr: number) => `2026-01-${String(15 + nr).padStart(2, '0')}`;

const regel: fc.Arbitrary<Ikrafttredelse> = fc.oneof(
  fc.constant<Ikrafttredelse>({ regel: 'alle-signert' }),
  fc.integer({ min: 1, max: 5 }).map((antall): Ikrafttredelse => ({ regel: 'antall', antall })),
  fc.constant<Ikrafttredelse>({ regel: 'parvis' }),
  fc.constant<Ikrafttredelse>({ regel: 'fast-dato', dato: '2026-01-01' }),
  fc.constant<Ikrafttredelse>({ regel: 'betingelse', betingelse: 'x' }),
);

/** Anything that parts and secretariat may try, in any order, also what must be refused. */
const handling = fc.oneof(
  { weight: 6, arbitrary: fc.record({ slag: fc.constant('ja' as const), part: fc.constantFrom(...PARTER) }) },
  { weight: 8, arbitrary: fc.record({ slag: fc.constant('signer' as const), part: fc.constantFrom(...PARTER) }) },
  { weight: 1, arbitrary: fc.record({ slag: fc.constantFrom('nei' as const, 'forbehold' as const, 'varsel' as const), part: fc.constantFrom(...PARTER) }) },
  { weight: 1, arbitrary: fc.record({ slag: fc.constant('ny-runde' as const), part: fc.constant('a') }) },
);
type Handling = { slag: 'ja' | 'nei' | 'forbehold' | 'varsel' | 'signer' | 'ny-runde'; part: string };

function spill(historie: AvtaleHendelse[], { slag, part }: Handling, nr: number): AvtaleHendelse[] {
  const foer = gitt(avtaleDecider, ...historie);
  const runde = sisteRunde(foer.state);
  const tid = { tid: `${dag(nr)}T09:00:00.000Z` };
  const maate = 'i-saksgang' as const;
  const { versjon: sendtVersjon = 1, hash = HASH } = runde ?? {};
  switch (slag) {
    case 'signer':
      return foer.naar({ type: 'SignerForPart', data: { partId: part, maate, versjon: sendtVersjon, hash, signertDato: dag(nr) } }, { tilgang: signatar(part) }, tid).hendelser() as AvtaleHendelse[];
    case 'varsel':
      return foer.naar({ type: 'VarsleBehandling', data: { partId: part, maate, dato: dag(nr) } }, { tilgang: postmottak(part) }, tid).hendelser() as AvtaleHendelse[];
    case 'ny-runde': {
      const neste: AvtaleHendelse = versjon(foer.state.versjoner.length + 1, foer.state.versjoner.length % 2 === 0 ? HASH : HASH2);
      const { data } = sendt(PARTER);
      const utsendelse = { ...data, ikrafttredelse: runde?.ikrafttredelse ?? data.ikrafttredelse, versjon: foer.state.versjoner.length + 1, hash: neste.type === 'AvtaleversjonRegistrert' ? neste.data.hash : HASH };
      const foerSending = gitt(avtaleDecider, ...historie, neste);
      const fingeravtrykk = omstart(foerSending.state, utsendelse.versjon)?.fingeravtrykk;
      return [neste, ...(foerSending.naar({ type: 'SendAvtale', data: { ...utsendelse, fingeravtrykk } }, { tilgang: SYSTEM }, tid).hendelser() as AvtaleHendelse[])];
    }
    default: {
      const svar = ({ ja: 'ja', nei: 'nei', forbehold: 'ja-med-forbehold' } as const)[slag];
      return foer.naar({ type: 'SvarForPart', data: { partId: part, maate, svar, dato: START, ...(svar !== 'ja' && { aarsak: 'x' }) } }, { tilgang: postmottak(part) }, tid).hendelser() as AvtaleHendelse[];
    }
  }
}

function proev(historie: AvtaleHendelse[], steg: Handling, nr: number): AvtaleHendelse[] {
  try {
    return spill(historie, steg, nr);
  } catch (error) {
    if (error instanceof Rejection) return [];
    throw error;
  }
}

const antall = (historie: readonly AvtaleHendelse[], type: AvtaleHendelse['type']) => historie.filter((h) => h.type === type).length;

/** The rule read from the signatures alone: what must be in force, and from when. */
function skalGjelde(historie: readonly AvtaleHendelse[], kreverSignatur: boolean) {
  const { state } = gitt(avtaleDecider, ...historie);
  const runde = sisteRunde(state);
  if (!runde) throw new Error('ingen runde');
  const datoer = runde.parter.flatMap((p) => bindingsdato({ ...state, kreverSignatur }, p) ?? []);
  const alle = datoer.length === runde.parter.length;
  switch (runde.ikrafttredelse.regel) {
    case 'alle-signert': case 'fast-dato': return { alle, iKraft: alle };
    case 'antall': return { alle, iKraft: datoer.length >= runde.ikrafttredelse.antall };
    case 'parvis': return { alle, iKraft: datoer.length >= 2 };
    case 'betingelse': return { alle, iKraft: false };
  }
}

describe('i alle rekkefølger av svar og signaturer', () => {
  it('er avtalen i kraft og ferdig nøyaktig når regelen sier det, og det sies én gang', () => {
    fc.assert(fc.property(regel, fc.boolean(), fc.boolean(), fc.array(handling, { maxLength: 40 }), (ikrafttredelse, kreverSignatur, kreverGodkjenning, steg) => {
      let historie: AvtaleHendelse[] = [opprettet({ kreverSignatur, kreverGodkjenning }), versjon(1, HASH), sendt(PARTER, { ikrafttredelse })];
      steg.forEach((s, i) => {
        const nye = proev(historie, s, i % 10);
        historie = [...historie, ...nye];
        const { alle, iKraft } = skalGjelde(historie, kreverSignatur);
        const { state } = gitt(avtaleDecider, ...historie);
        expect(antall(historie, 'AvtaleFerdigSignert')).toBe(alle ? 1 : 0);
        expect(state.iKraft.length > 0).toBe(iKraft);
        expect(avtalestatus(state, '2030-01-01') === 'i-kraft').toBe(iKraft);
        if (ikrafttredelse.regel !== 'parvis') expect(antall(historie, 'AvtaleTraadteIKraft')).toBeLessThanOrEqual(1);
      });
    }), { numRuns: 150 });
  });

  it('regnes hver part med nøyaktig én gang, og en signert part har godkjent der det kreves', () => {
    fc.assert(fc.property(fc.array(handling, { maxLength: 30 }), (steg) => {
      let historie: AvtaleHendelse[] = [opprettet(), versjon(1, HASH), sendt(PARTER)];
      steg.forEach((s, i) => {
        historie = [...historie, ...proev(historie, s, i % 10)];
      });
      for (const runde of gitt(avtaleDecider, ...historie).state.runder) {
        const { parter, ...tall } = telling(runde);
        expect(Object.values(tall).reduce((sum, n) => sum + n, 0)).toBe(parter);
        for (const part of runde.parter) if (part.signertDato) expect(part.svar).toBe('godkjent');
      }
      for (const partId of PARTER) {
        const signaturer = historie.filter((h) => h.type === 'PartSignerte' && h.data.partId === partId);
        const perRunde = new Set(signaturer.map((h) => (h.type === 'PartSignerte' ? h.data.runde : 0)));
        expect(signaturer).toHaveLength(perRunde.size);
      }
    }), { numRuns: 100 });
  });

  it('gir parvis hver part en ikrafttredelse, én gang, uansett rekkefølge', () => {
    fc.assert(fc.property(fc.shuffledSubarray(PARTER, { minLength: 5 }), (rekkefoelge) => {
      let historie: AvtaleHendelse[] = [opprettet({ kreverGodkjenning: false }), versjon(1, HASH), sendt(PARTER, { ikrafttredelse: { regel: 'parvis' } })];
      rekkefoelge.forEach((part, i) => {
        historie = [...historie, ...spill(historie, { slag: 'signer', part }, i)];
      });
      const bundne = historie.flatMap((h) => (h.type === 'AvtaleTraadteIKraft' ? (h.data.parter ?? []) : []));
      expect(bundne.toSorted()).toEqual(PARTER);
    }), { numRuns: 60 });
  });
});

/** What may happen to a binding, told of in any order: signatures made on their own days, notices, taken back or not, and an end of the whole. */
const steg = fc.oneof(
  { weight: 6, arbitrary: fc.record({ slag: fc.constant('signer' as const), part: fc.constantFrom(...PARTER), dag: fc.integer({ min: 0, max: 9 }) }) },
  { weight: 2, arbitrary: fc.record({ slag: fc.constantFrom('si-opp' as const, 'trekk' as const), part: fc.constantFrom(...PARTER), dag: fc.integer({ min: 0, max: 9 }) }) },
  { weight: 1, arbitrary: fc.record({ slag: fc.constant('oppfylt' as const), part: fc.constant('a'), dag: fc.integer({ min: 0, max: 9 }) }) },
);
type Steg = { slag: 'signer' | 'si-opp' | 'trekk' | 'oppfylt'; part: string; dag: number };
const SENT = { tid: '2026-02-01T09:00:00.000Z' };
const PAPIR = { maate: 'registrert-utenfra' as const, begrunnelse: 'Papir' };

function gjoer(historie: AvtaleHendelse[], { slag, part, dag: nr }: Steg): AvtaleHendelse[] {
  const foer = gitt(avtaleDecider, ...historie);
  const fakta = { tilgang: sekretariat };
  try {
    switch (slag) {
      case 'signer': return foer.naar({ type: 'SignerForPart', data: { partId: part, versjon: 1, hash: HASH, signertDato: dag(nr), signertAv: 'Kari Prøve', stilling: 'Leder', ...PAPIR } }, fakta, SENT).hendelser() as AvtaleHendelse[];
      case 'si-opp': return foer.naar({ type: 'SiOppForPart', data: { partId: part, dato: '2026-02-01', mottattSom: 'Brev', ...PAPIR } }, fakta, SENT).hendelser() as AvtaleHendelse[];
      case 'trekk': return foer.naar({ type: 'TrekkOppsigelse', data: { partId: part, mottattSom: 'Brev', ...PAPIR } }, fakta, SENT).hendelser() as AvtaleHendelse[];
      case 'oppfylt': return foer.naar({ type: 'SettIKraft', data: { dato: dag(nr), begrunnelse: 'Oppfylt' } }, fakta, SENT).hendelser() as AvtaleHendelse[];
    }
  } catch (error) {
    if (error instanceof Rejection) return [];
    throw error;
  }
}

const avtaleI = (form: 'felles' | 'par', ikrafttredelse: Ikrafttredelse): AvtaleHendelse[] => {
  const ny = opprettet({ kreverGodkjenning: false });
  const parter = PARTER.map((partId) => ({ partId, navn: `Kommune ${partId}`, slag: partId < 'c' ? ('sykehus' as const) : ('kommune' as const) }));
  return [
    ...(ny.type === 'AvtaleOpprettet' ? [{ ...ny, data: { ...ny.data, form, parter, oppsigelseMaaneder: 3, gyldigTil: '2026-12-31' } }] : []),
    versjon(1, HASH), sendt(PARTER, { ikrafttredelse: form === 'par' ? { regel: 'parvis' } : ikrafttredelse }),
  ];
};
const alleSteg = (historie: AvtaleHendelse[], stegene: readonly Steg[]) => stegene.reduce((h, s) => [...h, ...gjoer(h, s)], historie);
const naar = (h: readonly AvtaleHendelse[], dagen: string) => {
  const { state } = gitt(avtaleDecider, ...h);
  return { status: avtalestatus(state, dagen), bundne: bindinger(state) };
};

describe('hvem som er bundet', () => {
  it('er aldri andre enn dem regelen binder, og avtalen er aldri i kraft uten dem', () => {
    fc.assert(fc.property(fc.constantFrom('felles' as const, 'par' as const), regel, fc.array(steg, { maxLength: 30 }), fc.boolean(), (form, ikrafttredelse, stegene, erstattes) => {
      const historie = alleSteg(avtaleI(form, ikrafttredelse), stegene);
      const hele: AvtaleHendelse[] = erstattes ? [...historie, { type: 'AvtaleErstattet', data: { avAvtaleId: 'ny', dato: '2026-08-01' } }] : historie;
      const { state } = gitt(avtaleDecider, ...hele);
      const runde = sisteRunde(state);
      if (!runde) throw new Error('ingen runde');
      const etter = etterRegelen(state, runde);
      expect(state.bundet).toEqual(Object.fromEntries(etter));
      for (const dagen of ['2026-01-01', '2026-01-20', '2026-02-01', '2026-05-01', '2026-08-01', '2027-01-01']) {
        const bundet = bindinger(state).filter((b) => erBundet(b, dagen));
        const iKraft = avtalestatus(state, dagen) === 'i-kraft';
        expect(iKraft).toBe(bundet.length > 0);
        if (!iKraft) continue;
        expect(skalGjelde(hele, true).iKraft || ikrafttredelse.regel === 'betingelse' || form === 'par').toBe(true);
        expect(bundet.length).toBeGreaterThan(ikrafttredelse.regel === 'antall' && ikrafttredelse.antall === 1 && form === 'felles' ? 0 : 1);
        expect(dagen <= '2026-12-31' && !(erstattes && dagen >= '2026-08-01')).toBe(true);
        for (const b of bundet) expect(state.oppsigelser[b.partId]?.trukket === false && dagen >= '2026-05-01').toBe(false);
      }
    }), { numRuns: 200 });
  });

  it('blir det samme i alle rekkefølger av de samme handlingene', () => {
    const tilfelle = fc.record({ form: fc.constantFrom('felles' as const, 'par' as const), ikrafttredelse: regel, dager: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 5, maxLength: 5 }), sierOpp: fc.subarray(PARTER) });
    fc.assert(fc.property(tilfelle, fc.shuffledSubarray(PARTER, { minLength: 5 }), fc.shuffledSubarray(PARTER, { minLength: 5 }), fc.boolean(), ({ form, ikrafttredelse, dager, sierOpp }, en, annen, baade) => {
      const signaturer = (rekkefoelge: readonly string[]) => rekkefoelge.map((part): Steg => ({ slag: 'signer', part, dag: dager[PARTER.indexOf(part)] ?? 0 }));
      const oppsigelser = (rekkefoelge: readonly string[]) => rekkefoelge.filter((p) => sierOpp.includes(p)).map((part): Steg => ({ slag: 'si-opp', part, dag: 0 }));
      const ferdig = (rekkefoelge: readonly string[]) => alleSteg(avtaleI(form, ikrafttredelse), [...signaturer(rekkefoelge), { slag: 'oppfylt', part: 'a', dag: 9 }, ...oppsigelser(baade ? rekkefoelge.toReversed() : rekkefoelge)]);
      for (const dagen of ['2026-01-20', '2026-04-30', '2026-05-01', '2027-01-01']) expect(naar(ferdig(en), dagen)).toEqual(naar(ferdig(annen), dagen));
    }), { numRuns: 50 });
  });
});
