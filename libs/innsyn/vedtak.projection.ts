import { type Recorded, projection } from '#eventsourcing';
import { type Behandling, type Forslag, type Organslag, type Utfallsklasse, type Vedtakspunkt, type Virkning } from '#felles';
import { sakHendelser, type SakHendelse } from '#sak';
import { soekbar } from './hendelsestekst';

/** One row per point of each treatment; point 0 stands for a treatment without points. */
export type VedtakRad = {
  behandling_id: string;
  punkt: number;
  sak_id: string;
  moete_id: string;
  organ_id: string;
  organslag: Organslag;
  /** Name of the body as it was then. */
  organ: string;
  dato: string;
  saksnummer: string | null;
  opptak: string;
  endelig: boolean;
  tekst: string;
  klasse: Utfallsklasse;
  /** Class of the whole treatment. */
  utfall: Utfallsklasse;
  /** Day of effect, where it is not the day of the decision. */
  gjelder_fra: string | null;
  virkninger: readonly Virkning[];
  /** The kinds among `virkninger`. */
  virkningsslag: readonly string[];
  avviker_fra_forslag: boolean;
  /** Kept where the decision differs from them (R3). */
  forslag: readonly Forslag[];
  utenfor_punkt: readonly Virkning[];
  viser_til_saksgrunnlag: boolean;
  saksgrunnlag_versjon: number | null;
  saksgrunnlag_hash: string | null;
  registrert: string;
  hendelse_id: string;
  soeketekst: string;
};

type Behandlet = Extract<SakHendelse, { type: 'SakBehandletIOU' | 'SakVedtattISSU' }>;
type Punkt = Pick<Vedtakspunkt, 'nr' | 'tekst' | 'klasse' | 'virkninger' | 'gjelderFra' | 'avvikerFraForslag'>;

const behandlet = {
  keys: (e: Recorded<Behandlet>) => punkterAv(e.data.behandling).map(({ nr }) => ({ behandling_id: e.data.behandling.behandlingId, punkt: nr })),
  fold: (_: VedtakRad | undefined, e: Recorded<Behandlet>, { punkt }: Partial<VedtakRad>): VedtakRad | undefined => {
    const funnet = punkterAv(e.data.behandling).find((p) => p.nr === punkt);
    return funnet && vedtakRad(e, funnet);
  },
};

function punkterAv({ punkter, protokoll, utfall, utenforPunkt }: Behandling): readonly Punkt[] {
  if (punkter.length > 0) return punkter;
  return [{ nr: 0, tekst: protokoll.join('\n'), klasse: utfall, virkninger: utenforPunkt, avvikerFraForslag: false }];
}

function vedtakRad(e: Recorded<Behandlet>, p: Punkt): VedtakRad {
  const b = e.data.behandling;
  return {
    behandling_id: b.behandlingId, punkt: p.nr, sak_id: e.streamId, moete_id: b.moeteId, organ_id: b.organ.id, organslag: b.organ.slag, organ: b.organ.navn,
    dato: b.dato, saksnummer: b.saksnummer ?? null, opptak: b.opptak, endelig: b.endelig, tekst: p.tekst, klasse: p.klasse, utfall: b.utfall,
    gjelder_fra: gjelderFra(p), virkninger: p.virkninger, virkningsslag: [...new Set(p.virkninger.map((v) => v.slag))],
    avviker_fra_forslag: p.avvikerFraForslag, forslag: p.avvikerFraForslag ? b.forslag : [], utenfor_punkt: p.nr === 0 ? [] : b.utenforPunkt,
    viser_til_saksgrunnlag: b.visertilSaksgrunnlag, saksgrunnlag_versjon: b.saksgrunnlag?.versjon ?? null, saksgrunnlag_hash: b.saksgrunnlag?.hash ?? null,
    registrert: e.metadata.registrert, hendelse_id: e.id, soeketekst: soekbar(b.saksnummer, p.tekst, ...p.virkninger.map(virkningstekst)),
  };
}

function gjelderFra({ gjelderFra: fra, virkninger }: Punkt): string | null {
  return fra ?? virkninger.find((v) => v.slag === 'virker-fra')?.dato ?? null;
}

/** The words of an effect that may differ from those of the point. */
function virkningstekst(v: Virkning): string | undefined {
  switch (v.slag) {
    case 'ny-sak': return v.tittel;
    case 'oppdrag': case 'tiltak': case 'frist': return v.hva;
    case 'godkjenner-dokument': case 'krever-ny-godkjenning': return v.dokument;
    case 'etablerer-organ': return v.navn;
    default: return undefined;
  }
}

export const vedtak = projection<VedtakRad>({
  name: 'vedtak',
  version: 1,
  columns: {
    behandling_id: 'uuid', punkt: 'integer', sak_id: 'uuid', moete_id: 'uuid', organ_id: 'uuid', organslag: 'text', organ: 'text', dato: 'date',
    saksnummer: 'text', opptak: 'text', endelig: 'boolean', tekst: 'text', klasse: 'text', utfall: 'text', gjelder_fra: 'date', virkninger: 'jsonb',
    virkningsslag: 'text[]', avviker_fra_forslag: 'boolean', forslag: 'jsonb', utenfor_punkt: 'jsonb', viser_til_saksgrunnlag: 'boolean',
    saksgrunnlag_versjon: 'integer', saksgrunnlag_hash: 'text', registrert: 'timestamptz', hendelse_id: 'uuid', soeketekst: 'text',
  },
  key: ['behandling_id', 'punkt'],
  indexes: ['dato', 'organ_id, dato', 'sak_id'],
  alterations: [`add column soek tsvector generated always as (to_tsvector('norwegian'::regconfig, soeketekst)) stored`],
}).from(sakHendelser, {
  SakBehandletIOU: behandlet,
  SakVedtattISSU: behandlet,
});
