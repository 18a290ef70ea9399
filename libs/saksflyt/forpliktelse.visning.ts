import { type Csvkolonner } from '#platform';
import { erFraVedtak } from './forpliktelsestilstand';
import { type Forpliktelseslinje } from './forpliktelse.spoerring';

/** Whether the reader may say how far it has come; never of another day than today. */
type Svarer = (ansvarlig: string | null) => boolean;

/** How a commitment is followed up, and the point that ordered it: the same in both lists. */
function oppfoelging({ rad, tilstand, frist, loest: { fra, til, forklaring }, mangler, forfalt, endringer }: Forpliktelseslinje, svarer: Svarer) {
  return {
    id: rad.forpliktelse_id, hva: rad.hva, ansvarlig: tilstand.ansvarlig ?? (rad.slag === 'frist' ? rad.organ : null), frist, dager: fra === undefined || til === undefined ? null : { fra, til }, forklaring, status: tilstand.status, forfalt, mangler,
    bevis: tilstand.historikk.findLast((h) => h.slag === 'status')?.bevis ?? [],
    historikk: tilstand.historikk.map(({ hendelseId, naar, av, begrunnelse, slag, status, ansvarlig, bevis }) => ({ hendelseId, naar, av, begrunnelse, ...(slag === 'status' ? { status, bevis } : { ansvarlig }) })),
    endringer, kanSvare: erFraVedtak(rad) && svarer(tilstand.ansvarlig), satt: rad.satt, lukket: tilstand.lukket, sakId: rad.sak_id, tittel: rad.tittel, saksnummer: rad.saksnummer, behandlingId: rad.behandling_id, moeteId: rad.moete_id, punkt: rad.punkt,
    organ: rad.organ_id === null ? null : { id: rad.organ_id, navn: rad.organ },
    omgjort: rad.omgjort_hva === null ? null : { hva: rad.omgjort_hva, begrunnelse: rad.omgjort_begrunnelse, ved: rad.omgjort_ved },
  };
}

export const visTiltak = (l: Forpliktelseslinje, svarer: Svarer) => ({ ...oppfoelging(l, svarer), handlingsplan: l.rad.handlingsplan });
export type Tiltaksvisning = ReturnType<typeof visTiltak>;

export function visForpliktelse(l: Forpliktelseslinje, svarer: Svarer) {
  const { rad, tilstand: { status }, suspendert } = l;
  return {
    ...oppfoelging(l, svarer), status: erFraVedtak(rad) ? status : null, slag: rad.slag, bindende: rad.bindende, suspendert, unntak: rad.unntak, nr: rad.nr, avtaleId: rad.avtale_id,
    ubesvart: rad.parter.filter((p) => p.svart === null).length, steg: rad.steg, stegfrist: rad.stegfrist, hendelseId: rad.hendelse_id,
  };
}
export type Forpliktelsesvisning = ReturnType<typeof visForpliktelse>;

type Felles = Omit<Tiltaksvisning, 'handlingsplan' | 'status'> & { readonly status: string | null };

const mangler = ({ mangler: alle }: Felles) => alle.map((m) => (m.ikkeKjent ? `${m.felt} (ikke kjent)` : m.felt)).join(', ');
const FELLES: Csvkolonner<Felles> = [
  ['ansvarlig', (f) => f.ansvarlig], ['frist', (f) => f.forklaring], ['siste dag', (f) => f.dager?.til], ['status', (f) => f.status], ['forfalt', (f) => f.forfalt], ['mangler', mangler],
  ['bevis', (f) => f.bevis.map((b) => bevistekst(b)).join(', ')], ['lukket', (f) => f.lukket], ['organ', (f) => f.organ?.navn], ['saksnummer', (f) => f.saksnummer], ['punkt', (f) => f.punkt], ['vedtatt', (f) => f.satt],
  ['sak', (f) => f.tittel], ['sakId', (f) => f.sakId], ['id', (f) => f.id],
];

export const FORPLIKTELSE_CSV: Csvkolonner<Forpliktelsesvisning> = [['hva', (f) => f.hva], ['slag', (f) => f.slag], ['bindende', (f) => f.bindende], ...FELLES];
export const TILTAK_CSV: Csvkolonner<Tiltaksvisning> = [['tiltak', (t) => t.hva], ['handlingsplan', (t) => t.handlingsplan], ...FELLES];

/** What shows that it is done, in one line. */
export function bevistekst(bevis: Tiltaksvisning['bevis'][number], hendelse = 'hendelse'): string {
  switch (bevis.slag) {
    case 'dokument': return `${bevis.navn} (${bevis.hash})`;
    case 'sak': return `sak ${bevis.sakId}`;
    case 'hendelse': return `${hendelse} ${bevis.hendelseId}`;
    case 'notat': return bevis.tekst;
  }
}
