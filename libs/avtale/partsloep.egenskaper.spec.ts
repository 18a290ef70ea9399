import fc from 'fast-check';
import { gitt } from '../eventsourcing/gitt';
import { Rejection } from '#eventsourcing';
import { avtaleDecider } from './avtale.decider';
import { HASH, medSkann, opprettet, postmottak, sekretariat, sendt, signatar, SKANN, versjon } from './avtale.testdata';
import { type AvtaleHendelse, type Ikrafttredelse } from './avtale.events';
import { type AvtaleFakta, type AvtaleKommandoer } from './avtale.kommandoer';
import { erTaus, harSvart, sisteRunde, telling } from './avtale.tilstand';
import { avtalestatus } from './avtalestatus';
import { etterRegelen } from './bindinger';

const PARTER = ['a', 'b', 'c', 'd', 'e'];
const IDAG = '2026-02-10';
const TID = { tid: `${IDAG}T09:00:00.000Z` };
const START: AvtaleHendelse[] = [opprettet(), versjon(1, HASH), sendt(PARTER)];
const maate = 'i-saksgang' as const;

type Steg = 'varsel' | 'plan' | 'innstilling' | 'utsatt' | 'ja' | 'likelydende' | 'forbehold' | 'nei' | 'retting' | 'kontroll' | 'stadfestet' | 'opphevet' | 'signer' | 'avslaa' | 'papir' | 'bestrid' | 'til-nei' | 'purr';
type Intensjon = Pick<AvtaleKommandoer, 'type' | 'data'>;

/** @param nr of the part's last signature */
function intensjon(steg: Steg, partId: string, nr: number): [Intensjon, AvtaleFakta] {
  const part = { partId, maate };
  const her: AvtaleFakta = { tilgang: postmottak(partId) };
  const svar = (data: object): [Intensjon, AvtaleFakta] => [{ type: 'SvarForPart', data: { ...part, dato: '2026-02-01', ...data } }, her];
  switch (steg) {
    case 'varsel': return [{ type: 'VarsleBehandling', data: { ...part, dato: '2026-02-20' } }, her];
    case 'plan': return [{ type: 'SettBehandlingsplan', data: { ...part, ledd: [{ organ: 'Utvalget', dato: '2026-02-12' }, { organ: 'Styret', dato: '2026-02-20' }] } }, her];
    case 'innstilling': return [{ type: 'BehandleILedd', data: { ...part, organ: 'Utvalget', dato: IDAG } }, her];
    case 'utsatt': return [{ type: 'UtsettBehandling', data: { ...part, dato: '2026-03-01', aarsak: 'x' } }, her];
    case 'ja': return svar({ svar: 'ja' });
    case 'likelydende': return svar({ svar: 'ja-ved-likelydende' });
    case 'forbehold': return svar({ svar: 'ja-med-forbehold', aarsak: 'x' });
    case 'nei': return svar({ svar: 'nei', aarsak: 'x' });
    case 'retting': return [{ type: 'RettSvar', data: { partId, svar: 'ja', dato: '2026-02-02', begrunnelse: 'Feil dag' } }, her];
    case 'kontroll': return [{ type: 'KrevLovlighetskontroll', data: { ...part, dato: IDAG, krevdAv: 'Tre', aarsak: 'x' } }, her];
    case 'stadfestet': case 'opphevet': return [{ type: 'AvgjoerLovlighetskontroll', data: { ...part, dato: IDAG, utfall: steg, avgjortAv: 'Statsforvalteren' } }, her];
    case 'signer': return [{ type: 'SignerForPart', data: { ...part, versjon: 1, hash: HASH, signertDato: IDAG } }, { tilgang: signatar(partId) }];
    case 'papir': return [{ type: 'SignerForPart', data: { partId, maate: 'registrert-utenfra', begrunnelse: 'Brev', signertAv: 'Kari Prøve', stilling: 'Leder', vedlegg: SKANN, versjon: 1, hash: HASH, signertDato: IDAG } }, medSkann(sekretariat)];
    case 'bestrid': return [{ type: 'BestridSignatur', data: { signatur: nr, aarsak: 'x' } }, { tilgang: { ...sekretariat, person: 'kollega' } }];
    case 'avslaa': return [{ type: 'AvslaaSignering', data: { ...part, dato: IDAG, aarsak: 'x' } }, { tilgang: signatar(partId) }];
    case 'til-nei': return [{ type: 'RettSvar', data: { partId, svar: 'nei', aarsak: 'x', dato: '2026-02-02', begrunnelse: 'Feil svar' } }, { tilgang: sekretariat }];
    case 'purr': return [{ type: 'Purr', data: {} }, { tilgang: sekretariat }];
  }
}

function spill(historie: readonly AvtaleHendelse[], steg: Steg, partId: string): AvtaleHendelse[] {
  const foer = gitt(avtaleDecider, ...historie);
  const [kommando, fakta] = intensjon(steg, partId, foer.state.signaturer.findLast((s) => s.partId === partId)?.nr ?? 0);
  return foer.naar(kommando as never, fakta, TID).hendelser() as AvtaleHendelse[];
}

function proev(historie: readonly AvtaleHendelse[], steg: Steg, partId: string): AvtaleHendelse[] {
  try {
    return spill(historie, steg, partId);
  } catch (feil) {
    if (feil instanceof Rejection) return [];
    throw feil;
  }
}

/** What one part does from beginning to end; each of them is possible by itself. */
const LOEP: readonly (readonly Steg[])[] = [
  [], ['varsel'], ['plan', 'innstilling', 'utsatt'], ['ja'], ['likelydende'], ['forbehold'], ['nei'], ['varsel', 'ja'], ['nei', 'forbehold', 'ja'], ['plan', 'innstilling', 'ja', 'retting'],
  ['ja', 'kontroll', 'stadfestet'], ['ja', 'kontroll', 'opphevet'], ['ja', 'signer', 'kontroll', 'opphevet', 'ja', 'signer'], ['ja', 'signer'], ['ja', 'kontroll', 'signer', 'stadfestet'], ['likelydende', 'kontroll', 'opphevet', 'likelydende'],
  ['avslaa'], ['ja', 'avslaa'], ['ja', 'til-nei'], ['ja', 'papir', 'bestrid'],
];
const rekkefoelger = fc.tuple(...PARTER.map(() => fc.constantFrom(...LOEP))).chain((loep) => {
  const trekk = loep.flatMap((steg, nr) => steg.map(() => PARTER[nr] ?? ''));
  const blandet = fc.shuffledSubarray(trekk.map((_, i) => i), { minLength: trekk.length, maxLength: trekk.length }).map((orden) => orden.map((i) => trekk[i] ?? ''));
  return fc.tuple(fc.constant(loep), blandet, blandet);
});

/** Each part's own steps in their order, the parts mixed as `orden` says. */
function utfall(loep: readonly (readonly Steg[])[], orden: readonly string[]) {
  const neste = new Map(PARTER.map((p) => [p, 0]));
  let historie: AvtaleHendelse[] = [...START];
  for (const part of orden) {
    const nr = neste.get(part) ?? 0;
    neste.set(part, nr + 1);
    historie = [...historie, ...spill(historie, loep[PARTER.indexOf(part)]?.[nr] ?? 'varsel', part)];
  }
  const { state } = gitt(avtaleDecider, ...historie);
  const runde = sisteRunde(state);
  // Signatures are numbered as they come: which number a part got, is the one thing that the order decides.
  const parter = runde?.parter.map(({ signatur, ...part }) => ({ ...part, harSignatur: signatur !== undefined }));
  return { parter, telling: runde && telling(runde), status: avtalestatus(state, '2030-01-01'), ferdig: state.ferdigSignert };
}

describe('partenes hendelser', () => {
  it('gir samme stilling til slutt i hvilken som helst rekkefølge mellom partene', () => {
    fc.assert(fc.property(rekkefoelger, ([loep, en, annen]) => {
      expect(utfall(loep, en)).toEqual(utfall(loep, annen));
    }), { numRuns: 150 });
  });

  it('purrer aldri noen som har svart, eller som har varslet en dag som ikke er kommet', () => {
    const steg = fc.record({ steg: fc.constantFrom<Steg>('varsel', 'plan', 'utsatt', 'ja', 'likelydende', 'forbehold', 'nei', 'retting', 'kontroll', 'stadfestet', 'opphevet', 'signer', 'avslaa', 'papir', 'bestrid', 'til-nei', 'purr'), part: fc.constantFrom(...PARTER) });
    fc.assert(fc.property(fc.array(steg, { maxLength: 30 }), (alle) => {
      let historie: AvtaleHendelse[] = [...START];
      for (const { steg: s, part } of alle) {
        const foer = sisteRunde(gitt(avtaleDecider, ...historie).state)?.parter ?? [];
        const nye = proev(historie, s, part);
        for (const purret of nye.flatMap((h) => (h.type === 'PurringBestilt' ? h.data.parter : []))) {
          const p = foer.find((f) => f.partId === purret);
          expect(p && harSvart(p)).toBe(false);
          expect(p?.varslet === undefined || p.varslet < IDAG).toBe(true);
        }
        historie = [...historie, ...nye];
      }
      const { parter = [] } = sisteRunde(gitt(avtaleDecider, ...historie).state) ?? {};
      expect(parter.filter((p) => erTaus(p, IDAG) && (p.svar ?? p.signertDato ?? p.vilIkkeSignere) !== undefined)).toEqual([]);
    }), { numRuns: 150 });
  });

  it('er et ja ved likelydende vedtak godkjent nøyaktig når alle andre har godkjent', () => {
    fc.assert(fc.property(fc.array(fc.record({ steg: fc.constantFrom<Steg>('ja', 'likelydende', 'forbehold', 'nei', 'kontroll', 'opphevet', 'stadfestet', 'til-nei'), part: fc.constantFrom(...PARTER) }), { maxLength: 40 }), (alle) => {
      let historie: AvtaleHendelse[] = [...START];
      for (const { steg: s, part } of alle) historie = [...historie, ...proev(historie, s, part)];
      const { parter = [] } = sisteRunde(gitt(avtaleDecider, ...historie).state) ?? {};
      const likt = parter.every((p) => p.likelydende ?? p.svar === 'godkjent');
      for (const p of parter.filter((f) => f.likelydende)) expect(p.svar).toBe(likt ? 'godkjent' : 'forbehold');
    }), { numRuns: 150 });
  });

  it('binder nøyaktig dem regelen binder, og ingen som er bundet, blir løs av en rettelse, en bestridelse eller et opphevet vedtak', () => {
    const regel = fc.constantFrom<Ikrafttredelse>({ regel: 'alle-signert' }, { regel: 'antall', antall: 2 }, { regel: 'parvis' });
    const steg = fc.record({ steg: fc.constantFrom<Steg>('ja', 'ja', 'likelydende', 'nei', 'retting', 'til-nei', 'kontroll', 'stadfestet', 'opphevet', 'signer', 'papir', 'bestrid', 'avslaa'), part: fc.constantFrom('a', 'b', 'c') });
    fc.assert(fc.property(regel, fc.boolean(), fc.array(steg, { maxLength: 40 }), (ikrafttredelse, kreverSignatur, alle) => {
      let historie: AvtaleHendelse[] = [opprettet({ kreverSignatur }), versjon(1, HASH), sendt(['a', 'b', 'c'], { ikrafttredelse })];
      for (const { steg: s, part } of alle) {
        const foer = Object.keys(gitt(avtaleDecider, ...historie).state.bundet);
        historie = [...historie, ...proev(historie, s, part)];
        const { state } = gitt(avtaleDecider, ...historie);
        const runde = sisteRunde(state);
        expect(state.bundet).toEqual(Object.fromEntries(runde ? etterRegelen(state, runde) : []));
        expect(Object.keys(state.bundet)).toEqual(expect.arrayContaining(foer));
        expect(avtalestatus(state, IDAG) === 'i-kraft').toBe(Object.keys(state.bundet).length > 0);
      }
    }), { numRuns: 150 });
  });
});
