import { type Kysely } from 'kysely';
import { endreRad, nyRad, projection, type Recorded } from '#eventsourcing';
import { type AvtaleHendelse, avtaleHendelser, type Avtaleslag, type Svar } from './avtale.events';
import { type AvtaleregisterDb, type AvtaleregisterRad } from './avtaleregister.projection';
import { statusPaaDagen } from './avtaleregister.spoerring';
import { type Avtalestatus } from './avtalestatus';

/** One row per agreement, for the register. Counts are those of the last round. */
export type AvtalelisteRad = {
  avtale_id: string;
  navn: string;
  slag: Avtaleslag;
  /** Of the answers; whether it is in force or over follows from the register and the reader's day. */
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
  /** Of the reservations, those that only wait for the others to decide alike. */
  likelydende: number;
  signert: number;
  svarfrist: string | null;
  ferdig_signert: string | null;
  /** Parts that are bound though their decision was annulled: they still count as they answered. */
  uten_grunnlag: readonly string[];
  endret: string;
  revisjon: number;
};

type E = Recorded<AvtaleHendelse>;
type Endring = Partial<AvtalelisteRad>;

const noekkel = (e: E) => ({ avtale_id: e.streamId });
const sist = (e: E) => ({ endret: e.metadata.registrert, revisjon: e.revision });
const endre = <H extends AvtaleHendelse>(endring: (rad: AvtalelisteRad, e: Recorded<H>) => Endring) =>
  endreRad<AvtalelisteRad, H>(noekkel, (rad, e) => ({ ...endring(rad, e), endret: e.metadata.registrert, revisjon: e.revision }));
/** The same revision as the agreement itself has: every event counts. */
const ALLE = Object.fromEntries(Object.keys(avtaleHendelser.definitions).map((type) => [type, endre<AvtaleHendelse>(() => ({}))]));

/** What the part did, and where that leaves the round. */
const handling = <H extends AvtaleHendelse>(endring: (rad: AvtalelisteRad, e: Recorded<H>) => Endring) => endre<H>((rad, e) => {
  const ny = endring(rad, e);
  return { ...ny, svarstatus: svarstatus({ ...rad, ...ny }) };
});
type Svarhendelse = Extract<AvtaleHendelse, { type: 'PartGodkjente' | 'PartAvslo' | 'PartSvarRettet' }>;
/** Who is bound all the time and only decides anew, is counted already. */
const svar = <H extends Svarhendelse>(endring: (rad: AvtalelisteRad, e: Recorded<H>) => Endring) => handling<H>((rad, e) => {
  const { partId } = e.data;
  return rad.uten_grunnlag.includes(partId) ? { uten_grunnlag: rad.uten_grunnlag.filter((p) => p !== partId) } : endring(rad, e);
});

function svarstatus({ ferdig_signert, krever_signatur, signert, godkjent, likelydende, antall_parter }: AvtalelisteRad): AvtalelisteRad['svarstatus'] {
  if (ferdig_signert !== null) return 'signert';
  const noen = krever_signatur ? signert > 0 : godkjent > 0 || (likelydende > 0 && likelydende === antall_parter);
  return noen ? 'delvis-signert' : 'sendt';
}
const tomRunde = { antall_parter: 0, godkjent: 0, forbehold: 0, avslag: 0, likelydende: 0, signert: 0, uten_grunnlag: [] };

export const avtaleliste = projection<AvtalelisteRad>({
  name: 'avtaleliste',
  version: 6,
  columns: {
    avtale_id: 'uuid', navn: 'text', slag: 'text', svarstatus: 'text', krever_signatur: 'boolean', versjon: 'integer', hash: 'text',
    runde: 'integer', sak_id: 'uuid', antall_parter: 'integer', godkjent: 'integer', forbehold: 'integer', avslag: 'integer', likelydende: 'integer', signert: 'integer',
    svarfrist: 'date', ferdig_signert: 'date', uten_grunnlag: 'jsonb', endret: 'timestamptz', revisjon: 'integer',
  },
  key: ['avtale_id'],
  indexes: ['navn, avtale_id', 'sak_id'],
}).from(avtaleHendelser, ALLE).from(avtaleHendelser, {
  AvtaleOpprettet: nyRad(noekkel, (e) => ({
    ...tomRunde, avtale_id: e.streamId, navn: e.data.navn, slag: e.data.slag, svarstatus: 'utkast', krever_signatur: e.data.kreverSignatur,
    versjon: 0, hash: null, runde: 0, sak_id: null, svarfrist: null, ferdig_signert: null, ...sist(e),
  })),
  AvtalenavnRettet: endre((_, e) => ({ navn: e.data.navn, slag: e.data.slag })),
  AvtaleversjonRegistrert: endre((_, e) => ({ versjon: e.data.versjon, hash: e.data.hash })),
  AvtaleSendtTilPartene: handling((_, e) => ({
    ...tomRunde, runde: e.data.runde, sak_id: e.data.sakId, versjon: e.data.versjon, hash: e.data.hash, antall_parter: e.data.parter.length, svarfrist: e.data.svarfrist,
    ...beholdte(e.data.beholdt),
  })),
  AvtaleSvarfristEndret: endre((_, e) => ({ svarfrist: e.data.til })),
  AvtaleversjonTrukketTilbake: endre(() => ({ ...tomRunde, svarstatus: 'utkast', svarfrist: null })),
  PartGodkjente: svar((rad, { data: { medForbehold, likelydende, ...foer } }) =>
    medSvar(uten(rad, foer.tidligereSvar, foer.tidligereLikelydende), medForbehold === undefined ? 'godkjent' : 'forbehold', likelydende)),
  PartAvslo: svar((rad, { data }) => medSvar(uten(rad, data.tidligereSvar, data.tidligereLikelydende), 'avslag')),
  PartSvarRettet: svar((rad, { data: { fra, til } }) => medSvar(uten(rad, fra.svar, fra.likelydende), til.svar, til.likelydende)),
  PartLovlighetskontrollAvgjort: handling((rad, { data: { partId, falt } }) => {
    if (!falt) return {};
    if (falt.iKraft) return { uten_grunnlag: [...rad.uten_grunnlag, partId] };
    return { ...uten(rad, falt.svar, falt.likelydende), signert: rad.signert - (falt.signertDato === undefined ? 0 : 1) };
  }),
  PartSignerte: handling((rad, e) => (e.data.erstatter === undefined ? { signert: rad.signert + 1 } : {})),
  SignaturBestridt: handling((rad, e) => (e.data.teller ? {} : { signert: rad.signert - 1 })),
  AvtaleFerdigSignert: handling((_, e) => ({ ferdig_signert: e.data.dato })),
  SvarfristGjenopptatt: endre((rad, e) => ({ svarfrist: e.data.frist?.til ?? rad.svarfrist })),
});

/** Answers and signatures that the parts keep from the round before. */
function beholdte(beholdt: readonly { readonly svarDato?: string | undefined; readonly signertDato?: string | undefined }[] = []): Endring {
  return { godkjent: beholdt.filter((b) => b.svarDato !== undefined).length, signert: beholdt.filter((b) => b.signertDato !== undefined).length };
}

type Telling = Pick<AvtalelisteRad, Svar | 'likelydende'>;

function uten(rad: Telling, svar: Svar | undefined, likelydende?: true): Telling {
  const { godkjent, forbehold, avslag } = rad;
  const tall = { godkjent, forbehold, avslag, likelydende: rad.likelydende - (likelydende ? 1 : 0) };
  return svar === undefined ? tall : { ...tall, [svar]: rad[svar] - 1 };
}

const medSvar = (tall: Telling, svar: Svar, likelydende?: true): Telling => ({ ...tall, [svar]: tall[svar] + 1, likelydende: tall.likelydende + (likelydende ? 1 : 0) });

export type AvtalelisteDb = AvtaleregisterDb & { avtaleliste: AvtalelisteRad; partsstatus: { avtale_id: string; part_id: string } };

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

/** A line of the list: with what the register says of the days, and the status on the reader's. */
export type Avtalelinje = AvtalelisteRad & Pick<AvtaleregisterRad, 'overordnet' | 'ikraft_fra' | 'erstattet_fra'> & { readonly status: Avtalestatus };

/** By name, each with its status on the day; one row more than asked for tells whether there is a next page. */
export function listAvtaler(db: Kysely<AvtalelisteDb>, { status, dag, slag, part, sak, antall, etter }: Avtalefilter) {
  const paaDagen = statusPaaDagen(dag);
  let q = db.selectFrom('avtaleliste as l').innerJoin('avtaleregister as r', 'r.avtale_id', 'l.avtale_id').selectAll('l').select(['r.overordnet', 'r.ikraft_fra', 'r.erstattet_fra', paaDagen.as('status')])
    .orderBy('l.navn').orderBy('l.avtale_id').limit(antall + 1);
  if (status) q = q.where(paaDagen, '=', status);
  if (slag) q = q.where('l.slag', '=', slag);
  if (sak) q = q.where('l.sak_id', '=', sak);
  if (part) q = q.where((eb) => eb.exists(eb.selectFrom('partsstatus as p').select('p.part_id').whereRef('p.avtale_id', '=', 'l.avtale_id').where('p.part_id', '=', part)));
  if (etter) q = q.where((eb) => eb(eb.refTuple('l.navn', 'l.avtale_id'), '>', eb.tuple(...etter)));
  return q.execute();
}
