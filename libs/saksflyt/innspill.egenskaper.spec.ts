import fc from 'fast-check';
import { AAPNINGSTRINN, ESKALERINGSTRINN, PURRETRINN } from '#felles';
import { type PaaminnelsesregelRad } from '#fellesskap';
import { ETTER_VARSLET_DAG } from '#frist';
import { innspillProjeksjoner, type InnspillsmottakerRad, staaendeSvar } from '#innspill';
import { somTekst } from '#referat';
import { type Projection } from '#eventsourcing';
import { loggfoert, rader } from '../eventsourcing/rader';
import { Fristbilde } from './fristbilde';
import { Fristplaner, type Planregel } from './fristplan';
import { linjerFor, tegnInnspill, visSammenstilling } from './innspill.dokument';
import { FRIST, type Handling, MOTTAKERE, rundeAv, spill } from './innspill.testdata';
import { matrisen } from './innspillsmatrise';
import { innspillsplan } from './innspillsplan';
import { paaminnelse } from './paaminnelse.projection';

const mottakerrader = innspillProjeksjoner.find((p) => p.name === 'innspillsmottaker') as Projection<InnspillsmottakerRad>;
type Hendelser = ReturnType<typeof spill>;
const radene = (hendelser: Hendelser) => rader(mottakerrader, loggfoert('innspill-r', hendelser));

const handling: fc.Arbitrary<Handling> = fc.record({
  hvem: fc.constantFrom(...MOTTAKERE.map((m) => m.mottakerId)), hva: fc.constantFrom<Handling['hva']>('kvittering', 'varsel', 'svar', 'svar', 'ingen-merknader'), dag: fc.integer({ min: 2, max: 50 }),
});
const handlinger = fc.array(handling, { maxLength: 14 }).map((alle) => alle.toSorted((a, b) => a.dag - b.dag).map((h, nr) => ({ ...h, nr })));

/** The same acts, each receiver's own in their order, shuffled among one another. */
const stokket = handlinger.chain((alle) => fc.shuffledSubarray(alle.map((h) => h.hvem), { minLength: alle.length, maxLength: alle.length }).map((orden) => {
  const koeer = new Map(MOTTAKERE.map(({ mottakerId }) => [mottakerId, alle.filter((h) => h.hvem === mottakerId)]));
  return { alle, blandet: orden.flatMap((hvem) => koeer.get(hvem)?.shift() ?? []) };
}));

const regel: PaaminnelsesregelRad = { slag: 'sendes-til-innspill', dager_foer: [7, 1], eskalering: { dagerEtter: 1, til: ['sekretariat'] }, begrunnelse: 'x', innstilt: '2025-12-01T09:00:00.000Z', innstilt_av: 'a', hendelse_id: 'regel' };
const RUNDEN: Planregel = {
  id: 'r', slag: 'innspillsrunde', frist: { presisjon: 'dag', dato: FRIST }, satt: '2026-01-01', hva: 'Innspill', ansvarlig: null, pos: 0, flyttinger: [], sak_id: 's1', behandling_id: null, avtale_id: null, stegfrist: null, parter: [], lukket: null,
  organ: null, organ_id: null, hendelse_id: 'sendt', registrert: '2026-01-01T09:00:00.000Z', paaminnelser: [], holdt: [], historikk: [],
};
const planer = new Fristplaner(new Fristbilde({ regler: [RUNDEN], moetedager: [], kalendere: [], hendelser: [], forskyvninger: [] }), new Map([[regel.slag, regel]]), new Map());
/** Which answers stand, told anew: one takes the place of another only where neither was late. */
function staar(svar: readonly { readonly svarNr: number; readonly dato: string }[]): number[] {
  const gjeldende: { readonly svarNr: number; readonly dato: string }[] = [];
  for (const s of svar) {
    const [foer] = gjeldende;
    if (foer && s.dato <= FRIST && foer.dato <= FRIST) gjeldende[0] = s;
    else gjeldende.push(s);
  }
  return gjeldende.map((s) => s.svarNr);
}
const trinnFor = (rad: InnspillsmottakerRad) => innspillsplan(planer, RUNDEN, rad, 'Utkastet').trinn.map((t) => t.trinn).filter((t) => t !== AAPNINGSTRINN);

describe('En innspillsrunde, i hvilken rekkefølge det enn kommer', () => {
  it('gir samme matrise', () => {
    fc.assert(fc.property(stokket, ({ alle, blandet }) => {
      expect(matrisen(radene(spill(blandet)))).toEqual(matrisen(radene(spill(alle))));
    }), { numRuns: 150 });
  });

  it('minner aldri en som har svart eller bare er invitert, og en som har varslet en dag bare etter den', () => {
    fc.assert(fc.property(handlinger, (alle) => {
      const hendelser = spill(alle);
      const { elementer } = matrisen(radene(hendelser));
      for (const rad of radene(hendelser)) {
        const trinn = trinnFor(rad);
        const linje = elementer.find((l) => l.mottakerId === rad.mottaker_id);
        if (rad.tilstand === 'svart' || !rad.forventet) expect(trinn).toEqual([]);
        else if (rad.tilstand === 'varslet') expect(trinn).toEqual([ETTER_VARSLET_DAG, ESKALERINGSTRINN]);
        else expect(trinn).toEqual([8, 2, ESKALERINGSTRINN]);
        expect(linje?.mangler).toBe(rad.forventet && rad.tilstand === 'ikke-svart');
      }
    }), { numRuns: 150 });
  });

  it('kommer hvert svar med i sammenstillingen én gang, det sene merket og den tause nevnt', () => {
    fc.assert(fc.property(handlinger, (alle) => {
      const runde = rundeAv(spill(alle));
      const tekst = somTekst(tegnInnspill(runde, '10. februar 2026'));
      const { ingenMerknader, ikkeSvart } = visSammenstilling(runde);
      for (const m of runde.mottakere) {
        const viste = [...linjerFor(runde, { nr: 1 }).filter((l) => l.mottaker === m).map((l) => l.innspill.svarNr), ...ingenMerknader.filter((l) => l.mottakerId === m.mottakerId).map((l) => l.svarNr)];
        expect(viste.toSorted()).toEqual(staar(m.svar));
        for (const s of staaendeSvar(m)) {
          const linjer = linjerFor(runde, { nr: 1 }).filter((l) => l.innspill === s);
          expect([linjer.length, ingenMerknader.filter((l) => l.mottakerId === m.mottakerId && l.svarNr === s.svarNr).length]).toEqual(s.ingenMerknader ? [0, 1] : [1, 0]);
          for (const { svar } of linjer) expect(tekst.split(svar.tekst ?? '').length).toBe(2);
          expect(s.forSent).toBe(s.dato > FRIST);
        }
        for (const s of m.svar) expect(tekst.split(`hendelse ${s.hendelseId}`).length).toBe(2);
        expect(ikkeSvart.some((l) => l.mottakerId === m.mottakerId)).toBe(m.svar.length === 0);
      }
    }), { numRuns: 150 });
  });
});

describe('Spørsmålet og purringene, som ingen dag i planen gir', () => {
  const UTEN_DAG: Planregel = { ...RUNDEN, id: 'uten-dag', frist: { presisjon: 'ikke-oppgitt' } };
  const purret = (rad: InnspillsmottakerRad): InnspillsmottakerRad => ({ ...rad, purret: '2026-01-20T10:00:00.000Z' });
  const planlagt = (runde: Planregel, rad: InnspillsmottakerRad, tid: string) => ({ type: 'FristvarselPlanlagt' as const, data: { ...innspillsplan(planer, runde, rad, 'Utkastet'), bortfalt: ALLE_TRINN }, tid });
  const brevrader = (...planene: ReturnType<typeof planlagt>[]) => rader(paaminnelse, loggfoert('fristvarsel-f', planene));
  const ALLE_TRINN = [ETTER_VARSLET_DAG, 2, 8, ESKALERINGSTRINN, AAPNINGSTRINN, PURRETRINN];

  it('går også uten dag, til dem som ikke har svart, og aldri til en som har svart', () => {
    fc.assert(fc.property(handlinger, (alle) => {
      for (const rad of radene(spill(alle)).map(purret)) {
        const trinn = innspillsplan(planer, UTEN_DAG, rad, 'Utkastet').trinn.map((t) => t.trinn).filter((t) => t >= ESKALERINGSTRINN);
        if (rad.tilstand === 'svart') expect(trinn).toEqual([]);
        else if (rad.tilstand === 'ikke-svart') expect(trinn).toEqual([AAPNINGSTRINN, PURRETRINN]);
        else expect(trinn).not.toContain(AAPNINGSTRINN);
      }
    }), { numRuns: 100 });
  });

  it('står hver som ett brev, om runden enn får sin dag siden, og dagen følger med', () => {
    const [rad] = radene(spill([])).map(purret);
    if (!rad) throw new Error('ingen mottaker');
    const foer = brevrader(planlagt(UTEN_DAG, rad, '2026-01-20T10:00:01.000Z'));
    const etter = brevrader(planlagt(UTEN_DAG, rad, '2026-01-20T10:00:01.000Z'), planlagt(RUNDEN, rad, '2026-01-25T10:00:00.000Z'));
    const brev = (alle: typeof foer) => alle.filter((r) => r.trinn >= AAPNINGSTRINN).map((r) => [r.trinn, r.id, r.tilstand]);
    expect(brev(foer).map(([trinn, , tilstand]) => [trinn, tilstand])).toEqual([[AAPNINGSTRINN, 'planlagt'], [PURRETRINN, 'planlagt']]);
    expect(brev(etter)).toEqual(brev(foer));
    expect([foer.map((r) => r.frist_dato), etter.filter((r) => r.trinn >= AAPNINGSTRINN).map((r) => r.frist_dato)]).toEqual([[null, null], [FRIST, FRIST]]);
    expect(etter.filter((r) => r.tilstand === 'planlagt').map((r) => r.trinn)).toEqual([AAPNINGSTRINN, PURRETRINN, 8, 2, ESKALERINGSTRINN]);
  });

  it('som ble holdt tilbake, går én gang når saken går videre; en ny purring en annen dag er et nytt brev', () => {
    const [rad] = radene(spill([])).map(purret);
    if (!rad) throw new Error('ingen mottaker');
    const foerst = planlagt(UTEN_DAG, rad, '2026-01-20T10:00:01.000Z');
    const purringen = (...h: ReturnType<typeof planlagt>[]) => brevrader(...h).find((r) => r.trinn === PURRETRINN)?.id;
    const igjen = planlagt({ ...UTEN_DAG, holdt: [PURRETRINN] }, rad, '2026-02-01T10:00:00.000Z');
    expect(igjen.data.trinn.filter((t) => t.straks).map((t) => t.trinn)).toEqual([PURRETRINN]);
    expect(purringen(foerst, igjen)).not.toBe(purringen(foerst));
    expect(purringen(foerst, igjen, planlagt(UTEN_DAG, rad, '2026-02-02T10:00:00.000Z'))).toBe(purringen(foerst, igjen));
    expect(purringen(foerst, planlagt(UTEN_DAG, { ...rad, purret: '2026-02-03T10:00:00.000Z' }, '2026-02-03T10:00:01.000Z'))).not.toBe(purringen(foerst));
  });
});

describe('Sammenstillingen', () => {
  it('er en funksjon av svarene alene: det som skjer siden, endrer den ikke', () => {
    const hendelser = spill([{ hvem: 'nes', hva: 'svar', dag: 5, nr: 1 }, { hvem: 'vik', hva: 'ingen-merknader', dag: 45, nr: 2 }]);
    const foer = rundeAv(hendelser);
    const dokument = { mal: 1, frist: 'x', innholdshash: 'a'.repeat(64), fil: { navn: 'x.pdf', hash: 'a'.repeat(64), stoerrelse: 1 } };
    const etter = rundeAv([...hendelser, { type: 'InnspillSammenstilt', data: { sakId: 's1', tittel: 'Utkastet', dokument, mottakere: [], tause: [], antallSvar: 2, antallForSent: 1 } }]);
    expect(tegnInnspill(etter, 'x')).toEqual(tegnInnspill(foer, 'x'));
  });

  it('finnes på begge målformer, med de samme svarene, og ingen av dem har den andres ord', () => {
    const runde = rundeAv(spill([{ hvem: 'nes', hva: 'svar', dag: 4, nr: 1 }, { hvem: 'os', hva: 'ingen-merknader', dag: 45, nr: 2 }, { hvem: 'ufab', hva: 'varsel', dag: 6, nr: 3 }]));
    const [nb, nn] = [somTekst(tegnInnspill(runde, '10. februar 2026')), somTekst(tegnInnspill(runde, '10. februar 2026', 'nn'))];
    expect(tegnInnspill(runde, 'x', 'nn').maalform).toBe('nn');
    expect(nn).toMatch(/Samanstilling av innspel[\s\S]*Kven det vart bede om innspel frå[\s\S]*Ikkje svart[\s\S]*Avsendarar/);
    expect(nn).not.toMatch(/\b(ikke|Hvem|Mottaker|ventet|varslet|mottatt|hendelse|Avsendere|innspill)\b/);
    expect(nb).not.toMatch(/\b(ikkje|Kven|Mottakar|venta|varsla|motteke|hending|Avsendarar|innspel)\b/);
    expect(nn.split('\n')).toHaveLength(nb.split('\n').length);
  });

  it('skiller den som mangler fra den som bare var invitert, og teller opp valgene', () => {
    const tekst = somTekst(tegnInnspill(rundeAv(spill([{ hvem: 'nes', hva: 'svar', dag: 4, nr: 1 }, { hvem: 'os', hva: 'svar', dag: 5, nr: 2 }, { hvem: 'ufab', hva: 'varsel', dag: 6, nr: 3 }])), '10. februar 2026'));
    expect(tekst).toContain('Svar var ventet fra:\n- UFAB Nord (varslet svar 7. januar 2026)\nFrivillig:\n- Vik kommune');
    expect(tekst).toContain('Svar: ja 1, nei 1.');
  });
});
