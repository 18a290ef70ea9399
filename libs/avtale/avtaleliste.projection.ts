import { type Kysely } from 'kysely';
import { endreRad, nyRad, projection, type Recorded } from '#eventsourcing';
import { type AvtaleHendelse, avtaleHendelser, type Avtaleslag } from './avtale.events';

/** One row per agreement, for the register. Counts are those of the last round. */
export type AvtalelisteRad = {
  avtale_id: string;
  navn: string;
  slag: Avtaleslag;
  overordnet: string | null;
  /** As events alone tell it; whether `ikraft_fra` has come is for the reader's day to say. */
  status: 'utkast' | 'sendt' | 'delvis-signert' | 'signert' | 'i-kraft' | 'erstattet';
  krever_signatur: boolean;
  versjon: number;
  hash: string | null;
  runde: number;
  sak_id: string | null;
  antall_parter: number;
  godkjent: number;
  forbehold: number;
  avslag: number;
  signert: number;
  svarfrist: string | null;
  ferdig_signert: string | null;
  ikraft_fra: string | null;
  endret: string;
  revisjon: number;
};

type E = Recorded<AvtaleHendelse>;
type Endring = Partial<AvtalelisteRad>;

const noekkel = (e: E) => ({ avtale_id: e.streamId });
const sist = (e: E) => ({ endret: e.metadata.registrert, revisjon: e.revision });
const endre = <H extends AvtaleHendelse>(endring: (rad: AvtalelisteRad, e: Recorded<H>) => Endring) =>
  endreRad<AvtalelisteRad, H>(noekkel, (rad, e) => ({ ...endring(rad, e), endret: e.metadata.registrert, revisjon: e.revision }));
const bareSist = endre<AvtaleHendelse>(() => ({}));
const tomRunde = { antall_parter: 0, godkjent: 0, forbehold: 0, avslag: 0, signert: 0 };

export const avtaleliste = projection<AvtalelisteRad>({
  name: 'avtaleliste',
  version: 1,
  columns: {
    avtale_id: 'uuid', navn: 'text', slag: 'text', overordnet: 'uuid', status: 'text', krever_signatur: 'boolean', versjon: 'integer', hash: 'text',
    runde: 'integer', sak_id: 'uuid', antall_parter: 'integer', godkjent: 'integer', forbehold: 'integer', avslag: 'integer', signert: 'integer',
    svarfrist: 'date', ferdig_signert: 'date', ikraft_fra: 'date', endret: 'timestamptz', revisjon: 'integer',
  },
  key: ['avtale_id'],
  indexes: ['navn, avtale_id', 'sak_id'],
}).from(avtaleHendelser, {
  AvtaleOpprettet: nyRad(noekkel, (e) => ({
    ...tomRunde, avtale_id: e.streamId, navn: e.data.navn, slag: e.data.slag, overordnet: e.data.overordnet ?? null, status: 'utkast', krever_signatur: e.data.kreverSignatur,
    versjon: 0, hash: null, runde: 0, sak_id: null, svarfrist: null, ferdig_signert: null, ikraft_fra: null, ...sist(e),
  })),
  AvtaleversjonRegistrert: endre((_, e) => ({ versjon: e.data.versjon, hash: e.data.hash })),
  AvtaleSendtTilPartene: endre((_, e) => ({
    ...tomRunde, status: 'sendt', runde: e.data.runde, sak_id: e.data.sakId, versjon: e.data.versjon, hash: e.data.hash, antall_parter: e.data.parter.length, svarfrist: e.data.svarfrist,
  })),
  AvtaleSvarfristEndret: endre((_, e) => ({ svarfrist: e.data.til })),
  AvtaleversjonTrukketTilbake: endre(() => ({ ...tomRunde, status: 'utkast', svarfrist: null })),
  PartMottok: bareSist,
  PartVarsletBehandling: bareSist,
  PartGodkjente: endre((rad, e) => {
    const { medForbehold, tidligereSvar } = e.data;
    const svar = medForbehold === undefined ? 'godkjent' : 'forbehold';
    const godkjent = { ...utenTidligere(rad, tidligereSvar), [svar]: (tidligereSvar === svar ? rad[svar] - 1 : rad[svar]) + 1 };
    return svar === 'godkjent' && !rad.krever_signatur ? { ...godkjent, status: 'delvis-signert' } : godkjent;
  }),
  PartAvslo: endre((rad, e) => ({ ...utenTidligere(rad, e.data.tidligereSvar), avslag: rad.avslag + 1 })),
  PartSignerte: endre((rad) => ({ signert: rad.signert + 1, status: rad.status === 'sendt' ? 'delvis-signert' : rad.status })),
  AvtaleFerdigSignert: endre((rad, e) => ({ ferdig_signert: e.data.dato, status: rad.status === 'i-kraft' ? rad.status : 'signert' })),
  AvtaleTraadteIKraft: endre((rad, e) => ({ status: 'i-kraft', ikraft_fra: rad.ikraft_fra !== null && rad.ikraft_fra < e.data.dato ? rad.ikraft_fra : e.data.dato })),
  AvtaleErstattet: endre(() => ({ status: 'erstattet' })),
  PaaminnelseBesluttet: null,
  PaaminnelseSendt: null,
  PaaminnelseFeilet: null,
});

function utenTidligere(rad: AvtalelisteRad, tidligere: 'forbehold' | 'avslag' | undefined): Endring {
  return tidligere === undefined ? {} : { [tidligere]: rad[tidligere] - 1 };
}

export type AvtalelisteDb = { avtaleliste: AvtalelisteRad; partsstatus: { avtale_id: string; part_id: string } };

export interface Avtalefilter {
  readonly status?: AvtalelisteRad['status'] | undefined;
  readonly slag?: Avtaleslag | undefined;
  /** Agreements that were sent to this part. */
  readonly part?: string | undefined;
  readonly sak?: string | undefined;
  readonly antall: number;
  readonly etter?: readonly [navn: string, avtaleId: string] | undefined;
}

/** By name; one row more than asked for tells whether there is a next page. `i-kraft` is by the events, also with a first day ahead. */
export function listAvtaler(db: Kysely<AvtalelisteDb>, { status, slag, part, sak, antall, etter }: Avtalefilter) {
  let q = db.selectFrom('avtaleliste').selectAll().orderBy('navn').orderBy('avtale_id').limit(antall + 1);
  if (status) q = q.where('status', '=', status);
  if (slag) q = q.where('slag', '=', slag);
  if (sak) q = q.where('sak_id', '=', sak);
  if (part) q = q.where((eb) => eb.exists(eb.selectFrom('partsstatus').select('partsstatus.part_id').whereRef('partsstatus.avtale_id', '=', 'avtaleliste.avtale_id').where('partsstatus.part_id', '=', part)));
  if (etter) q = q.where((eb) => eb(eb.refTuple('navn', 'avtale_id'), '>', eb.tuple(...etter)));
  return q.execute();
}
