import fc from 'fast-check';
import { gitt } from '../eventsourcing/gitt';
import { Rejection } from '#eventsourcing';
import { SYSTEM } from '#felles';
import { avtaleDecider } from './avtale.decider';
import { HASH, HASH2, opprettet, postmottak, sendt, signatar, versjon } from './avtale.testdata';
import { type AvtaleHendelse, type Ikrafttredelse } from './avtale.events';
import { avtalestatus, bindingsdato, sisteRunde, telling } from './avtale.tilstand';

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
      return [neste, ...(gitt(avtaleDecider, ...historie, neste).naar({ type: 'SendAvtale', data: utsendelse }, { tilgang: SYSTEM }, tid).hendelser() as AvtaleHendelse[])];
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
  const datoer = runde.parter.flatMap((p) => bindingsdato({ kreverSignatur }, p) ?? []);
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
