import { avsnitt, type Blokk, loep, merknad, overskrift, ren } from './dokument';
import { type Endring } from './referat.events';
import { type Omgjoering, type Referatgrunnlag, type Referatnavn, type Referatsak } from './referat.grunnlag';
import { medEndringer2 } from './referat.endringer';
import { oppfoelgingsblokker } from './referat.oppfoelging';
import { langDato, type Ord } from './referat.ord';
import { sakblokker, type Sakmal } from './referat.saker';

/** Rows about the meeting that template 1 does not have: whose it is, and how many met. */
export function tillegg2({ helsefellesskap, deltakere }: Referatgrunnlag, ord: Ord): { readonly foer: readonly string[][]; readonly etter: readonly string[][] } {
  const moett = new Set(deltakere.filter((d) => d.status === 'til-stede').map((d) => d.personId)).size;
  return { foer: helsefellesskap === undefined ? [] : [[ord.helsefellesskap, ren(helsefellesskap)]], etter: deltakere.length === 0 ? [] : [[ord.antallTilStede, String(moett)]] };
}

const INGEN_NAVN: Referatnavn = { organer: {}, moeter: {}, avtaler: {} };

/** Who was found to have no conflict of interest, which votes came to nothing, and who proposed what in the meeting. */
const SAKMAL_2: Sakmal = {
  medEndringer: medEndringer2,
  foerBeslutning: ({ habile = [], avbrutte = [], fremsatt = [] }, ord) => [
    ...habile.map(({ navn, grunn }) => merknad(`${navn} ${ord.bleFunnetHabil} ${grunn}`)),
    ...avbrutte.map(({ gjelder, grunn }) => merknad(`${ord.votering}: ${gjelder}. ${ord.voteringAvbrutt} ${grunn}`)),
    ...fremsatt.map(({ alternativ, navn }) => avsnitt(`${ord.forslaget} «${alternativ}» ${ord.bleSattFramAv} ${navn}.`)),
  ],
};

/** A sak as in template 1, with where it comes from, what it does over, what it set in motion, and what it has with it. */
export function sakblokker2(sak: Referatsak, grunnlag: Referatgrunnlag, endringer: readonly Endring[], ord: Ord): Blokk[] {
  const [tittel, hode, ...resten] = sakblokker(sak, grunnlag, endringer, ord, SAKMAL_2);
  return [
    ...(tittel ? [tittel] : []), ...(hode ? [hode] : []),
    ...(sak.foer ?? []).map((f) => avsnitt(`${ord.behandletFoer} ${f.organ} ${langDato(f.dato, ord)}${f.saksnummer === undefined ? '' : `, sak ${f.saksnummer}`}: ${ord.utfallsklasser[f.utfall]}.`)),
    ...resten,
    ...(sak.omgjoer ?? []).map((o) => merknad(`${ord.omgjoer[o.hva]}: ${omgjoertVedtak(o, ord)}`)),
    ...(sak.behandling ? oppfoelgingsblokker(sak.behandling, grunnlag.navn ?? INGEN_NAVN, ord) : []),
    ...(sak.lenker && sak.lenker.length > 0 ? [avsnitt(`${ord.seOgsaa}: ${sak.lenker.join('; ')}.`)] : []),
    ...vedlegg(sak, ord),
  ];
}

/** Where a decision stands, its words, and why it was done over. */
export function omgjoertVedtak({ saksnummer, organ, dato, punkt, tekst, begrunnelse }: Omgjoering, ord: Ord): string {
  const sted = [...(saksnummer === undefined ? [] : [`sak ${saksnummer}`]), ...(punkt > 0 ? [`${ord.punkt.toLowerCase()} ${punkt}`] : []), ...(organ === undefined || dato === undefined ? [] : [`${organ} ${langDato(dato, ord)}`])];
  return `${sted.join(', ')}${tekst === undefined ? '' : `: «${tekst}»`}.${begrunnelse === undefined ? '' : ` ${ord.begrunnelse} ${begrunnelse}`}`;
}

function vedlegg({ vedlegg = [] }: Referatsak, ord: Ord): Blokk[] {
  if (vedlegg.length === 0) return [];
  return [overskrift(3, ord.vedlegg), { slag: 'liste', start: 1, punkter: vedlegg.map(({ navn, hash }) => [loep(`${navn}${hash === undefined ? '' : ` (${ord.kontrollsum} ${hash.slice(0, 16)}…)`}`)]) }];
}
