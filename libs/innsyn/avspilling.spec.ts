import fc from 'fast-check';
import { avtaleDecider, avtaleHendelser, type AvtaleHendelse, avtaleliste, avtaleregister, partsstatus } from '#avtale';
import { type AnyEvent, type Catalogue, type Projection, type Recorded, type Row } from '#eventsourcing';
import { fellesskapDecider, fellesskapHendelser, type FellesskapHendelse, medlemskap, organ, rolle } from '#fellesskap';
import { moeteDecider, moeteHendelser, type MoeteHendelse } from '#moete';
import { sakDecider, sakHendelser, type SakHendelse, saksoversikt } from '#sak';
import { iUtvalget } from './akser';
import { behandlingAv, HASH, id, Logg, rader, SSU } from './innsyn.testdata';
import { raderAv } from './liste';
import { type Foldbar, tilstandPer, vikle } from './tilstand';

const FELLESSKAP = id('fellesskap');
const STROEMMER = ['en', 'to'];
const dato = fc.constantFrom('2026-01-10', '2026-02-10', '2026-05-01');
const PARTER = [id('nord'), id('sør')];
const part = fc.constantFrom(...PARTER);
const her = { maate: 'i-saksgang' as const, rolle: 'postmottak' };
const medlem = fc.constantFrom(id('a'), id('b'));

const sakshendelse: fc.Arbitrary<SakHendelse> = fc.oneof(
  fc.string({ minLength: 1 }).map((saksnummer): SakHendelse => ({ type: 'SaksnummerRegistrert', data: { saksnummer, organ: 'SSU', aar: 2026 } })),
  dato.map((d): SakHendelse => ({ type: 'SakVedtattISSU', data: { behandling: behandlingAv({ dato: d, behandlingId: id(d) }) } })),
  fc.constant<SakHendelse>({ type: 'SakTrukket', data: {} }), fc.constant<SakHendelse>({ type: 'SakAvsluttet', data: {} }),
);
const moetehendelse: fc.Arbitrary<MoeteHendelse> = fc.oneof(
  dato.map((til): MoeteHendelse => ({ type: 'MoeteFlyttet', data: { fra: { dato: '2026-01-01' }, til: { dato: til } } })),
  fc.constant<MoeteHendelse>({ type: 'MoetePlanlagt', data: { organ: SSU, beslutningsform: 'konsensus', nummerformat: '{nr}', tittel: 'Møtet', form: 'fysisk', naar: { dato: '2026-01-01' } } }),
  fc.constant<MoeteHendelse>({ type: 'MoeteAvlyst', data: {} }),
);
const avtalehendelse: fc.Arbitrary<AvtaleHendelse> = fc.oneof(
  fc.constant<AvtaleHendelse>({ type: 'AvtaleOpprettet', data: { navn: 'Nattvakt', slag: 'saeravtale', kreverSignatur: true, kreverGodkjenningFoerSignatur: true } }),
  fc.constant<AvtaleHendelse>({
    type: 'AvtaleSendtTilPartene',
    data: { runde: 1, sakId: id('sak'), navn: 'Nattvakt', versjon: 1, hash: HASH, parter: PARTER.map((partId) => ({ partId, navn: 'Part' })), svarfrist: '2026-06-01', ikrafttredelse: { regel: 'alle-signert' }, paaminnelser: [] },
  }),
  fc.tuple(part, dato).map(([partId, d]): AvtaleHendelse => ({ type: 'PartGodkjente', data: { partId, runde: 1, dato: d, ...her } })),
  fc.tuple(part, dato).map(([partId, signertDato]): AvtaleHendelse => ({ type: 'PartSignerte', data: { partId, runde: 1, versjon: 1, hash: HASH, signertDato, ...her } })),
  dato.map((d): AvtaleHendelse => ({ type: 'AvtaleTraadteIKraft', data: { runde: 1, versjon: 1, hash: HASH, dato: d, regel: 'alle-signert' } })),
);
const fellesskapshendelse: fc.Arbitrary<FellesskapHendelse> = fc.oneof(
  fc.tuple(medlem, dato).map(([medlemskapId, fra]): FellesskapHendelse => (
    { type: 'MedlemOppnevnt', data: { medlemskapId, organId: SSU.id, organslag: 'ssu', personId: id('per'), verv: 'medlem', rettigheter: { moete: true, tale: true, forslag: true, stemme: true }, fra } })),
  fc.tuple(medlem, dato).map(([medlemskapId, til]): FellesskapHendelse => ({ type: 'MedlemFratraadt', data: { medlemskapId, personId: id('per'), til, begrunnelse: 'Sluttet' } })),
  fc.tuple(medlem, dato).map(([tildelingId, fra]): FellesskapHendelse => ({ type: 'RolleTildelt', data: { tildelingId, personId: id('per'), rolle: 'signatar', partId: PARTER[0] ?? '', fra, grunnlag: 'Delegert' } })),
  medlem.map((tildelingId): FellesskapHendelse => ({ type: 'RolleTrukket', data: { tildelingId, personId: id('per'), begrunnelse: 'Sluttet' } })),
);

type Skritt = readonly [katalog: Catalogue, stroem: string, hendelse: AnyEvent, sekunder: number];
const iStroem = <C extends Catalogue>(katalog: C, stroemmer: readonly string[], hendelse: fc.Arbitrary<AnyEvent>) => fc.tuple(fc.constant<Catalogue>(katalog), fc.constantFrom(...stroemmer), hendelse, fc.integer({ min: 0, max: 2 }));
/** What happens in all contexts, one thing after the other, now and then in the same instant. */
const livet: fc.Arbitrary<readonly Skritt[]> = fc.array(fc.oneof(
  iStroem(sakHendelser, STROEMMER, sakshendelse), iStroem(moeteHendelser, STROEMMER, moetehendelse), iStroem(avtaleHendelser, STROEMMER, avtalehendelse), iStroem(fellesskapHendelser, ['fellesskap'], fellesskapshendelse),
), { minLength: 1, maxLength: 25 });

const tid = (sekund: number) => new Date(Date.parse('2026-03-01T00:00:00.000Z') + sekund * 1_000).toISOString();

function levd(skritt: readonly Skritt[]): Logg {
  const logg = new Logg();
  let naa = 0;
  for (const [katalog, stroem, hendelse, sekunder] of skritt) logg.skriv(katalog, stroem, hendelse, { registrert: tid((naa += sekunder)) });
  return logg;
}

const LESEMODELLER = [saksoversikt, avtaleliste, partsstatus, avtaleregister, organ, medlemskap, rolle] as unknown as readonly Projection<Row>[];
const FOLDET = [sakDecider, moeteDecider, avtaleDecider, fellesskapDecider] as unknown as readonly Foldbar<unknown, AnyEvent>[];

test('slik det var på et hvilket som helst sted i loggen, er slik det blir når loggen spilles av dit i et tomt system', () => {
  fc.assert(fc.property(livet, fc.nat(50), (skritt, sekund) => {
    const logg = levd(skritt);
    const per = tid(sekund);
    const spiltAv = logg.alt.filter((e) => e.metadata.registrert <= per);
    const stroemmer = new Map(logg.alt.map((e) => [e.stream, logg.alt.filter((x) => x.stream === e.stream)]));
    const alle = [...stroemmer.values()].flatMap((s) => iUtvalget(s, { kjent: per, gjelder: per }));
    for (const modell of LESEMODELLER) {
      const sortert = (r: readonly Row[]) => r.map((rad) => JSON.stringify(rad)).sort();
      expect([modell.name, sortert(raderAv(modell, alle))]).toEqual([modell.name, sortert(rader(modell, spiltAv))]);
    }
    for (const [stroem, hendelser] of stroemmer) {
      const decider = FOLDET.find((d) => stroem.startsWith(`${d.catalogue.category}-`));
      if (!decider) throw new Error(`Ingen decider for ${stroem}`);
      const tomt = spiltAv.filter((e) => e.stream === stroem).reduce<unknown>((s, e: Recorded) => vikle(decider, s, e), decider.initial);
      expect(tilstandPer(decider, hendelser.map((e) => ({ ...e })), per, FELLESSKAP)?.tilstand ?? decider.initial).toEqual(tomt);
    }
  }), { numRuns: 60 });
});
