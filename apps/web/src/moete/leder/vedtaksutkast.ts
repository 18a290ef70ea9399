import { type Kropp } from '../../api/typer';
import { type Saksbilde, type Utfallsklasse } from '../typer';
import { utenLuft } from './forskjell';

export type Vedtakskropp = Kropp<'/moeter/{id}/vedtak', 'post'>;
export type Virkning = Vedtakskropp['punkter'][number]['virkninger'][number];

export interface Punktutkast {
  readonly tekst: string;
  /** Where in the proposals the words came from. */
  readonly kilde?: { readonly alternativ: string; readonly punkt: number };
  /** Chosen by the user; else it follows from the words. */
  readonly klasse?: Utfallsklasse;
  readonly virkninger: readonly Virkning[];
}
export interface Vedtaksutkast {
  readonly alternativ: string | null;
  readonly punkter: readonly Punktutkast[];
  readonly merknad: string;
  readonly dissenser: readonly { readonly personId: string; readonly tekst: string }[];
}

export const foreslaatt = ({ forslag }: Saksbilde, { kilde }: Punktutkast): string | undefined => forslag.find((f) => f.alternativ === kilde?.alternativ)?.punkter[(kilde?.punkt ?? 0) - 1];

/** The points of one alternative, as they are proposed. */
export function medAlternativ(sak: Saksbilde, alternativ: string, utkast: Vedtaksutkast): Vedtaksutkast {
  const punkter = sak.forslag.find((f) => f.alternativ === alternativ)?.punkter ?? [];
  return { ...utkast, alternativ, punkter: punkter.map((tekst, i) => ({ tekst, kilde: { alternativ, punkt: i + 1 }, virkninger: [] })) };
}

/** What one begins with: the proposal where there is one, and nothing where one must choose. */
export function nyttUtkast(sak: Saksbilde): Vedtaksutkast {
  const tomt = { alternativ: null, punkter: [], merknad: '', dissenser: [] };
  const [eneste, ...flere] = sak.forslag;
  if (eneste && flere.length === 0) return medAlternativ(sak, eneste.alternativ, tomt);
  return sak.forslag.length > 0 || sak.opptak === 'eventuelt' ? tomt : { ...tomt, punkter: [{ tekst: '', virkninger: [] }] };
}

/** Words that stand in no proposal of the sak (R3). */
export const avviker = (sak: Saksbilde, punkt: Punktutkast): boolean =>
  sak.forslag.length > 0 && !sak.forslag.some((f) => f.punkter.some((p) => utenLuft(p) === utenLuft(punkt.tekst)));

export function klassen(sak: Saksbilde, punkt: Punktutkast): Utfallsklasse {
  if (punkt.klasse) return punkt.klasse;
  if (sak.opptak === 'eventuelt') return 'TIL_ORIENTERING';
  if (avviker(sak, punkt)) return 'VEDTATT_ENDRET';
  return sak.endelig ? 'VEDTATT' : 'TILSLUTNING';
}

export const erEndret = (sak: Saksbilde, { punkter, alternativ }: Vedtaksutkast): boolean => {
  const forslaget = sak.forslag.find((f) => f.alternativ === alternativ);
  return !forslaget || forslaget.punkter.length !== punkter.length || punkter.some((p) => avviker(sak, p));
};

/** What the api is told; a vote that was held in the sak goes with the points that came of an alternative. */
export function somKropp(sak: Saksbilde, { punkter, merknad, dissenser }: Vedtaksutkast): Vedtakskropp {
  const votering = sak.voteringer.findLast((v) => !v.aapen && v.avbrutt === null);
  const protokoll = merknad.split(/\n\s*\n/).map((avsnitt) => avsnitt.trim()).filter(Boolean);
  return {
    behandlingId: sak.behandlingId,
    punkter: punkter.map((p, i) => ({
      nr: i + 1, tekst: p.tekst.trim(), klasse: klassen(sak, p), virkninger: [...p.virkninger], ...(p.kilde && { fraForslag: p.kilde }), ...(votering && { voteringId: votering.voteringId }),
    })),
    ...(protokoll.length > 0 && { protokoll }),
    ...(dissenser.length > 0 && { dissenser: dissenser.map((d) => ({ ...d })) }),
  };
}

/** Where what is typed about a sak is kept until it is recorded. */
export const kladdFor = ({ behandlingId }: Pick<Saksbilde, 'behandlingId'>): string => `vedtak.${behandlingId}`;

/** The words alone, one point a line. */
export const somTekst = ({ punkter, merknad, dissenser }: Vedtaksutkast): string => [...punkter.map((p, nr) => `${nr + 1}. ${p.tekst}`), merknad, ...dissenser.map((d) => d.tekst)].filter((l) => l.trim() !== '').join('\n');
