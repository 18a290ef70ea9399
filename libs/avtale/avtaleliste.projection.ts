import { type ExpressionBuilder, type Kysely } from 'kysely';
import { endreRad, nyRad, projection, type Recorded } from '#eventsourcing';
import { type AvtaleHendelse, avtaleHendelser, type Avtaleslag } from './avtale.events';
import { type Avtalestatus } from './avtale.tilstand';

/** One row per agreement, for the register. Counts are those of the last round. */
export type AvtalelisteRad = {
  avtale_id: string;
  navn: string;
  slag: Avtaleslag;
  overordnet: string | null;
  /** Of the answers; whether it is in force or replaced follows from the two days and the reader's own. */
  svarstatus: 'utkast' | 'sendt' | 'delvis-signert' | 'signert';
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
  erstattet_fra: string | null;
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
  version: 2,
  columns: {
    avtale_id: 'uuid', navn: 'text', slag: 'text', overordnet: 'uuid', svarstatus: 'text', krever_signatur: 'boolean', versjon: 'integer', hash: 'text',
    runde: 'integer', sak_id: 'uuid', antall_parter: 'integer', godkjent: 'integer', forbehold: 'integer', avslag: 'integer', signert: 'integer',
    svarfrist: 'date', ferdig_signert: 'date', ikraft_fra: 'date', erstattet_fra: 'date', endret: 'timestamptz', revisjon: 'integer',
  },
  key: ['avtale_id'],
  indexes: ['navn, avtale_id', 'sak_id'],
}).from(avtaleHendelser, {
  AvtaleOpprettet: nyRad(noekkel, (e) => ({
    ...tomRunde, avtale_id: e.streamId, navn: e.data.navn, slag: e.data.slag, overordnet: e.data.overordnet ?? null, svarstatus: 'utkast', krever_signatur: e.data.kreverSignatur,
    versjon: 0, hash: null, runde: 0, sak_id: null, svarfrist: null, ferdig_signert: null, ikraft_fra: null, erstattet_fra: null, ...sist(e),
  })),
  AvtaleversjonRegistrert: endre((_, e) => ({ versjon: e.data.versjon, hash: e.data.hash })),
  AvtaleSendtTilPartene: endre((_, e) => ({
    ...tomRunde, svarstatus: 'sendt', runde: e.data.runde, sak_id: e.data.sakId, versjon: e.data.versjon, hash: e.data.hash, antall_parter: e.data.parter.length, svarfrist: e.data.svarfrist,
  })),
  AvtaleSvarfristEndret: endre((_, e) => ({ svarfrist: e.data.til })),
  PartSvarfristEndret: bareSist,
  AvtaleversjonTrukketTilbake: endre(() => ({ ...tomRunde, svarstatus: 'utkast', svarfrist: null })),
  PartMottok: bareSist,
  PartVarsletBehandling: bareSist,
  PartGodkjente: endre((rad, e) => {
    const { medForbehold, tidligereSvar } = e.data;
    const svar = medForbehold === undefined ? 'godkjent' : 'forbehold';
    const godkjent = { ...utenTidligere(rad, tidligereSvar), [svar]: (tidligereSvar === svar ? rad[svar] - 1 : rad[svar]) + 1 };
    return svar === 'godkjent' && !rad.krever_signatur ? { ...godkjent, svarstatus: 'delvis-signert' } : godkjent;
  }),
  PartAvslo: endre((rad, e) => ({ ...utenTidligere(rad, e.data.tidligereSvar), avslag: rad.avslag + 1 })),
  PartSignerte: endre((rad) => ({ signert: rad.signert + 1, svarstatus: 'delvis-signert' })),
  AvtaleFerdigSignert: endre((_, e) => ({ ferdig_signert: e.data.dato, svarstatus: 'signert' })),
  AvtaleTraadteIKraft: endre((rad, e) => ({ ikraft_fra: rad.ikraft_fra !== null && rad.ikraft_fra < e.data.dato ? rad.ikraft_fra : e.data.dato })),
  AvtaleErstattet: endre((_, e) => ({ erstattet_fra: e.data.dato })),
});

function utenTidligere(rad: AvtalelisteRad, tidligere: 'forbehold' | 'avslag' | undefined): Endring {
  return tidligere === undefined ? {} : { [tidligere]: rad[tidligere] - 1 };
}

export type AvtalelisteDb = { avtaleliste: AvtalelisteRad; partsstatus: { avtale_id: string; part_id: string } };

export interface Avtalefilter {
  readonly status?: Avtalestatus | undefined;
  /** The reader's day, `YYYY-MM-DD`. */
  readonly dag: string;
  readonly slag?: Avtaleslag | undefined;
  /** Agreements that were sent to this part. */
  readonly part?: string | undefined;
  readonly sak?: string | undefined;
  readonly antall: number;
  readonly etter?: readonly [navn: string, avtaleId: string] | undefined;
}

/** By name, each with its status on the day; one row more than asked for tells whether there is a next page. */
export function listAvtaler(db: Kysely<AvtalelisteDb>, { status, dag, slag, part, sak, antall, etter }: Avtalefilter) {
  const paaDagen = (eb: ExpressionBuilder<AvtalelisteDb, 'avtaleliste'>) =>
    eb.case().when('erstattet_fra', '<=', dag).then<Avtalestatus>('erstattet').when('ikraft_fra', '<=', dag).then<Avtalestatus>('i-kraft').else(eb.ref('svarstatus')).end();
  let q = db.selectFrom('avtaleliste').selectAll().select((eb) => paaDagen(eb).as('status')).orderBy('navn').orderBy('avtale_id').limit(antall + 1);
  if (status) q = q.where((eb) => eb(paaDagen(eb), '=', status));
  if (slag) q = q.where('slag', '=', slag);
  if (sak) q = q.where('sak_id', '=', sak);
  if (part) q = q.where((eb) => eb.exists(eb.selectFrom('partsstatus').select('partsstatus.part_id').whereRef('partsstatus.avtale_id', '=', 'avtaleliste.avtale_id').where('partsstatus.part_id', '=', part)));
  if (etter) q = q.where((eb) => eb(eb.refTuple('navn', 'avtale_id'), '>', eb.tuple(...etter)));
  return q.execute();
}
