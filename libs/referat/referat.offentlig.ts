import { type Behandling, type Offentlighet, type Virkning } from '#felles';
import { somTekst } from './dokument';
import { type Etterpaa, type Omgjoering, type Referatgrunnlag, type Referatsak } from './referat.grunnlag';
import { type Innhold } from './referat.innhold';
import { type Ord } from './referat.ord';
import { type Referat, type Utkast } from './referat.tilstand';

type Vedlegg = NonNullable<Referatsak['vedlegg']>[number];
interface Lesning { readonly referat: Referat; readonly utkast: Utkast; readonly grunnlag: Referatgrunnlag; readonly etterpaa: Etterpaa }

/**
 * What of minutes the public may read. A sak that is kept out leaves its number, its public title and the law; a file that is kept out
 * only the law; of a member who stepped back the name, never why. Whatever template they were made with.
 * @param bygg the content of what is left
 */
export function offentligDel<T extends Lesning>(lesning: T, bygg: (grunnlag: Referatgrunnlag, utkast: Utkast) => Pick<Innhold, 'blokker' | 'ord'>): T {
  const { referat, etterpaa } = lesning;
  const { offentlighet } = etterpaa;
  const { ord } = bygg(lesning.grunnlag, lesning.utkast);
  const { saker, meldinger } = lesning.grunnlag;
  const grunnlag = {
    ...lesning.grunnlag, saker: saker.map((s) => offentligSak(s, offentlighet, ord)),
    ...(meldinger && { meldinger: meldinger.map((m) => { const unntak = offentlighet.saker.get(m.sakId); return unntak ? { ...m, tittel: unntak.offentligTittel ?? ord.unntattSak } : m; }) }),
  };
  const unntatte = new Set(grunnlag.saker.filter((s) => offentlighet.saker.has(s.sakId)).map((s) => s.behandlingId));
  const utkast = { ...lesning.utkast, endringer: lesning.utkast.endringer.filter((e) => !unntatte.has(e.behandlingId)) };
  const synlig = somTekst(bygg(grunnlag, utkast));
  const rettelser = referat.rettelser.filter((r) => !unntatte.has(r.behandlingId ?? '') && synlig.includes(r.opprinnelig));
  const omgjort = etterpaa.omgjort.filter((o) => !unntatte.has(o.behandlingId)).map((o) => ({ ...o, ved: offentligOmgjoering(o.ved, offentlighet) }));
  return { ...lesning, referat: { ...referat, rettelser }, utkast, grunnlag, etterpaa: { ...etterpaa, omgjort } };
}

function offentligSak(sak: Referatsak, offentlighet: Offentlighet, ord: Ord): Referatsak {
  const { behandlingId, sakId, saksnummer, opptak, endelig } = sak;
  const unntak = offentlighet.saker.get(sakId);
  if (unntak) return { behandlingId, sakId, saksnummer, tittel: unntak.offentligTittel ?? ord.unntattSak, opptak, endelig, innledere: [], rettelser: [] };
  return {
    ...sak,
    ...(sak.behandling && { behandling: offentligBehandling(sak.behandling, sak.vedlegg ?? [], offentlighet, ord) }),
    ...(sak.inhabile && { inhabile: sak.inhabile.map(({ navn }) => ({ navn, grunn: ord.ikkeGjengitt })) }),
    ...(sak.habile && { habile: sak.habile.map(({ navn }) => ({ navn, grunn: ord.ikkeGjengitt })) }),
    ...(sak.vedlegg && { vedlegg: sak.vedlegg.map((v) => { const hjemmel = offentlighet.filer.get(v.hash ?? ''); return hjemmel === undefined ? v : { navn: `${ord.unntatt}: ${hjemmel}` }; }) }),
    ...(sak.omgjoer && { omgjoer: sak.omgjoer.map((o) => offentligOmgjoering(o, offentlighet)) }),
  };
}

/** A decision on a file that is kept out does not name it either; the effects know their document by its name, in capitals or not. */
function offentligBehandling(behandling: Behandling, vedlegg: readonly Vedlegg[], { filer }: Offentlighet, ord: Ord): Behandling {
  const virkninger = [...behandling.punkter.flatMap((p) => p.virkninger), ...behandling.utenforPunkt];
  const filene = [...vedlegg, ...virkninger.flatMap((v) => (v.slag === 'godkjenner-dokument' ? [{ navn: v.dokument, hash: v.vedlegg }] : []))];
  const skjult = new Map(filene.flatMap(({ navn, hash }) => { const hjemmel = filer.get(hash ?? ''); return hjemmel === undefined ? [] : [[dokumentnavn(navn), hjemmel] as const]; }));
  if (skjult.size === 0) return behandling;
  const uten = (v: Virkning): Virkning => { const hjemmel = 'dokument' in v ? skjult.get(dokumentnavn(v.dokument)) : undefined; return hjemmel === undefined ? v : { ...v, dokument: `${ord.unntatt}: ${hjemmel}` } as Virkning; };
  return { ...behandling, punkter: behandling.punkter.map((p) => ({ ...p, virkninger: p.virkninger.map(uten) })), utenforPunkt: behandling.utenforPunkt.map(uten) };
}

const dokumentnavn = (navn: string): string => navn.trim().toLowerCase();

/** Where it was decided may be known; what, and why, only where the sak is open. */
const offentligOmgjoering = ({ tekst, begrunnelse, ...sted }: Omgjoering, { saker }: Offentlighet): Omgjoering => (saker.has(sted.sakId) ? sted : { ...sted, tekst, begrunnelse });
