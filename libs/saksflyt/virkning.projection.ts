import { nyRad, projection, type Recorded } from '#eventsourcing';
import { type Virkning } from '#felles';
import { type SakHendelse, sakHendelser } from '#sak';
import { oppstaar, type Oppstaatt, type Punktvirkning, virkningerAv } from './virkemaater';

/** One row per effect of a final decision, with what came into being of it. */
export type VirkningRad = {
  behandling_id: string;
  /** 0: outside the numbered points. */
  punkt: number;
  nr: number;
  sak_id: string;
  moete_id: string;
  saksnummer: string | null;
  organ_id: string;
  organ: string;
  dato: string;
  slag: Virkning['slag'];
  virkning: Virkning;
  oppsto: readonly Oppstaatt[];
  /** In lower case: what the decision calls a document that it is about. */
  dokument: string | null;
  /** Hashes of the exact text that it endorses: of the paper, and of the file. */
  hasher: readonly string[];
  /** Its place in the log. */
  pos: number;
};

type Vedtatt = Recorded<Extract<SakHendelse, { type: 'SakVedtattISSU' }>>;

export const dokumentnavn = (navn: string): string => navn.trim().toLowerCase();

/** Versions that are fixed with an effect. */
function hasherI(v: Virkning): string[] {
  const versjon = 'dokumentversjon' in v ? v.dokumentversjon?.hash : v.slag === 'etablerer-organ' ? v.mandatversjon?.hash : undefined;
  return [versjon, v.slag === 'godkjenner-dokument' ? v.vedlegg : undefined].filter((h) => h !== undefined);
}

function radAv(e: Vedtatt, p: Punktvirkning): VirkningRad {
  const { virkning, nr, ref } = p;
  const { organ, dato } = e.data.behandling;
  return {
    behandling_id: ref.behandlingId, punkt: ref.punkt, nr, sak_id: ref.sakId, moete_id: e.data.behandling.moeteId, saksnummer: ref.saksnummer ?? null, organ_id: organ.id, organ: organ.navn, dato,
    slag: virkning.slag, virkning, oppsto: oppstaar(p), dokument: 'dokument' in virkning ? dokumentnavn(virkning.dokument) : null, hasher: hasherI(virkning), pos: Number(e.position),
  };
}

export const virkningsrad = projection<VirkningRad>({
  name: 'virkning',
  version: 1,
  columns: {
    behandling_id: 'uuid', punkt: 'integer', nr: 'integer', sak_id: 'uuid', moete_id: 'uuid', saksnummer: 'text', organ_id: 'uuid', organ: 'text', dato: 'date', slag: 'text', virkning: 'jsonb',
    oppsto: 'jsonb', dokument: 'text', hasher: 'text[]', pos: 'bigint',
  },
  key: ['behandling_id', 'punkt', 'nr'],
  indexes: ['sak_id', 'dato, behandling_id, punkt, nr'],
}).from(sakHendelser, {
  SakVedtattISSU: {
    keys: (e) => virkningerAv(e).map(({ ref, nr }) => ({ behandling_id: ref.behandlingId, punkt: ref.punkt, nr })),
    fold: (_, e, { punkt, nr }) => {
      const funnet = virkningerAv(e).find((p) => p.ref.punkt === punkt && p.nr === nr);
      return funnet && radAv(e, funnet);
    },
    blind: true,
  },
});

/** One row per point that a later decision did over. */
export type OmgjoeringRad = {
  behandling_id: string;
  punkt: number;
  hva: 'trukket' | 'endret';
  begrunnelse: string;
  ved: object;
  registrert: string;
};

export const omgjoering = projection<OmgjoeringRad>({
  name: 'omgjoering',
  version: 1,
  columns: { behandling_id: 'uuid', punkt: 'integer', hva: 'text', begrunnelse: 'text', ved: 'jsonb', registrert: 'timestamptz' },
  key: ['behandling_id', 'punkt'],
}).from(sakHendelser, {
  VedtakOmgjort: nyRad(
    (e) => ({ behandling_id: e.data.behandlingId, punkt: e.data.punkt }),
    ({ data: { behandlingId, punkt, hva, begrunnelse, ved }, metadata: { registrert } }) => ({ behandling_id: behandlingId, punkt, hva, begrunnelse, ved, registrert }),
  ),
});
