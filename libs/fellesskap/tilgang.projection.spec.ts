import { derivedId, encode, type Recorded, type Row } from '#eventsourcing';
import { fellesskapHendelser, type FellesskapHendelse } from './fellesskap.events';
import { tilgangVed } from './fellesskap.tilgang';
import { medlemskap } from './medlemskap.projection';
import { tilgang, type TilgangRad } from './tilgang.projection';

const REGISTRERT = '2026-01-01T08:00:00.000Z';
type Registrert = readonly [hendelse: FellesskapHendelse, registrert?: string];

function registrert([e, tid = REGISTRERT]: Registrert, revision: number): Recorded<FellesskapHendelse> {
  const metadata = { version: 1, commandId: 'k', commandHash: '', correlationId: 'k', actor: { person: 'kari', grunnlag: 'test' }, tenant: 't', registrert: tid };
  return { id: derivedId(revision), stream: 'fellesskap-t', streamId: 't', revision, position: BigInt(revision), type: e.type, data: encode(fellesskapHendelser, e).data, metadata } as Recorded<FellesskapHendelse>;
}

/** The row of the only key that the events touch. */
function brett<R extends Row>(projeksjon: { readonly folds: typeof tilgang.folds } & { readonly key: readonly (keyof R & string)[] }, ...hendelser: readonly Registrert[]): R {
  let rad: Row | undefined;
  hendelser.map(registrert).forEach((e) => {
    const fold = projeksjon.folds.get(e.type);
    for (const noekkel of fold?.keys(e) ?? []) rad = fold?.fold(rad as never, e, noekkel);
  });
  return rad as R;
}

const kari: FellesskapHendelse = { type: 'PersonRegistrert', data: { personId: 'kari', navn: 'Kari', epost: 'kari@example.no' } };
const rettigheter = { moete: true, tale: true, forslag: true, stemme: false };
const medlem = (til?: string): FellesskapHendelse => ({
  type: 'MedlemOppnevnt', data: { medlemskapId: 'm', organId: 'ssu', organslag: 'ssu', personId: 'kari', verv: 'medlem', rettigheter, fra: '2026-02-01', ...(til && { til }) },
});
const fratraadt = (til: string): FellesskapHendelse => ({ type: 'MedlemFratraadt', data: { medlemskapId: 'm', personId: 'kari', til, begrunnelse: 'Ny stilling' } });
const rolle: FellesskapHendelse = { type: 'RolleTildelt', data: { tildelingId: 'r', personId: 'kari', rolle: 'signatar', partId: 'nes', fra: '2026-02-01', grunnlag: 'Delegert' } };
const trukket: FellesskapHendelse = { type: 'RolleTrukket', data: { tildelingId: 'r', personId: 'kari', begrunnelse: 'Sluttet' } };

describe('Hva en person har rett til', () => {
  const organer = (naa: string, ...hendelser: readonly Registrert[]) => tilgangVed(brett<TilgangRad>(tilgang, [kari], ...hendelser), naa).medlemskap.map((m) => m.organId);
  const roller = (naa: string, ...hendelser: readonly Registrert[]) => tilgangVed(brett<TilgangRad>(tilgang, [kari], ...hendelser), naa).roller;

  it('et medlemskap gjelder fra og med første dag i Oslo', () => {
    expect(organer('2026-01-31T22:59:59.999Z', [medlem()])).toEqual([]);
    expect(organer('2026-01-31T23:00:00.000Z', [medlem()])).toEqual(['ssu']);
  });
  it('adgangen slutter når siste dag er omme: 31.12', () => {
    expect(organer('2026-12-31T22:59:59.999Z', [medlem('2026-12-31')])).toEqual(['ssu']);
    expect(organer('2026-12-31T23:00:00.000Z', [medlem('2026-12-31')])).toEqual([]);
  });
  it('en fratreden fram i tid gjelder til og med sin siste dag', () => {
    const hendelser: Registrert[] = [[medlem()], [fratraadt('2026-06-30'), '2026-06-01T08:00:00.000Z']];
    expect(organer('2026-06-30T21:59:59.999Z', ...hendelser)).toEqual(['ssu']);
    expect(organer('2026-06-30T22:00:00.000Z', ...hendelser)).toEqual([]);
  });
  it('en fratreden i dag gjelder straks, men ikke for det som var før', () => {
    const hendelser: Registrert[] = [[medlem()], [fratraadt('2026-06-01'), '2026-06-01T08:00:00.000Z']];
    expect(organer('2026-06-01T07:59:59.999Z', ...hendelser)).toEqual(['ssu']);
    expect(organer('2026-06-01T08:00:00.000Z', ...hendelser)).toEqual([]);
  });
  it('en rolle som er trukket, gjelder ikke fra det øyeblikket', () => {
    const hendelser: Registrert[] = [[rolle], [trukket, '2026-06-01T08:00:00.000Z']];
    expect(roller('2026-06-01T07:59:59.999Z', ...hendelser)).toEqual([{ id: 'r', rolle: 'signatar', partId: 'nes' }]);
    expect(roller('2026-06-01T08:00:00.000Z', ...hendelser)).toEqual([]);
  });
  it('listen over medlemskap og adgangen er enige om når det er slutt', () => {
    const hendelser: Registrert[] = [[medlem('2026-12-31')], [fratraadt('2026-06-01'), '2026-06-01T08:00:00.000Z']];
    expect(brett(medlemskap as never, ...hendelser)).toMatchObject({ til: '2026-06-01', slutt: '2026-06-01T08:00:00.000Z' });
    expect(brett<TilgangRad>(tilgang, [kari], ...hendelser).medlemskap).toMatchObject([{ til: '2026-06-01', slutt: '2026-06-01T08:00:00.000Z' }]);
  });
});
