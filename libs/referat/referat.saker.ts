import { type Behandling, type Forslag, kortDato } from '#felles';
import { avsnitt, type Blokk, loep, type Loep, merknad, overskrift } from './dokument';
import { type Endring } from './referat.events';
import { medEndringer1 } from './referat.endringer';
import { dissensblokker, gangblokker } from './referat.gang';
import { type Referatgrunnlag, type Referatsak } from './referat.grunnlag';
import { langDato, type Ord } from './referat.ord';
import { type Punktsammenligning, type Sammenligning, sammenlign } from './sammenligning';

export const sakstittel = ({ saksnummer, tittel }: Referatsak): string => (saksnummer === undefined ? tittel : `${saksnummer}: ${tittel}`);

/** Where a later template says more, or otherwise, in the middle of a sak. */
export interface Sakmal {
  readonly medEndringer: typeof medEndringer1;
  readonly foerBeslutning: (sak: Referatsak, ord: Ord) => Blokk[];
}

const SAKMAL_1: Sakmal = { medEndringer: medEndringer1, foerBeslutning: () => [] };

/** One sak: header, what was said, proposals where the decision is another, and the decision point by point. */
export function sakblokker(sak: Referatsak, { organ, naar }: Referatgrunnlag, endringer: readonly Endring[], ord: Ord, mal = SAKMAL_1): Blokk[] {
  const { behandling } = sak;
  const hode = [`${ord.til}: ${organ.navn}`, ...(behandling?.fra ? [`${ord.fra}: ${behandling.fra}`] : []), `${ord.moetedato}: ${kortDato(naar.dato)}`];
  return [
    overskrift(2, sakstittel(sak)),
    avsnitt(hode.join('. ')),
    ...sak.rettelser.map((r) => merknad(`${ord.rettet}: ${r.gjelder}: «${r.opprinnelig}». ${ord.rettetTil}: «${r.rettet}».`)),
    ...opptak(sak, ord),
    ...innledere(sak, ord),
    ...protokoll(sak, endringer, ord, mal),
    ...gangblokker(sak, ord),
    ...mal.foerBeslutning(sak, ord),
    ...(behandling ? beslutning(behandling, ord) : []),
    ...dissensblokker(sak, ord),
  ];
}

function opptak({ opptak, begrunnelse }: Referatsak, ord: Ord): Blokk[] {
  if (opptak === 'saksliste') return [];
  const grunn = begrunnelse === undefined ? '' : ` ${ord.begrunnelse} ${begrunnelse}`;
  return [avsnitt(`${opptak === 'hastesak' ? ord.hastesak : ord.eventuelt}${grunn}`)];
}

function innledere({ innledere }: Referatsak, ord: Ord): Blokk[] {
  if (innledere.length === 0) return [];
  const ett = innledere.map(({ navn, funksjon, organisasjon }) => {
    const beskrivelse = [funksjon, organisasjon].filter((t) => t !== undefined).join(', ');
    return navn === undefined ? beskrivelse : beskrivelse ? `${navn} (${beskrivelse})` : navn;
  });
  return [avsnitt(`${ord.innledning} ${ett.join('; ')}.`)];
}

function protokoll({ behandlingId, behandling }: Referatsak, endringer: readonly Endring[], ord: Ord, { medEndringer }: Sakmal): Blokk[] {
  const mine = endringer.filter((e) => e.behandlingId === behandlingId);
  return [...medEndringer(behandling?.protokoll ?? [], mine).flatMap(avsnittene), ...(mine.length > 0 ? [merknad(ord.endretEtterKommentar)] : [])];
}

/** An empty line parts paragraphs; a single line break stays within one. */
const avsnittene = (tekst: string): Blokk[] => tekst.split(/\n[^\S\n]*\n/).filter((del) => del.trim() !== '').map((del) => avsnitt(del.trim()));

function beslutning(behandling: Behandling, ord: Ord): Blokk[] {
  const { punkter, utfall, endelig, utsettelse } = behandling;
  const sammenligning = sammenlign(behandling);
  return [
    ...(sammenligning.endret ? behandling.forslag.flatMap((f) => forslag(f, ord)) : []),
    ...(punkter.length > 0 ? [overskrift(3, endelig ? ord.vedtak : ord.innstilling), ...punktliste(behandling)] : utfall === 'UTEN_VEDTAK' ? [] : [avsnitt(`${ord.utfall}: ${ord.utfallsklasser[utfall]}`)]),
    ...(endelig || utfall === 'UTEN_VEDTAK' ? [] : [merknad(ord.raadgivende)]),
    ...(utsettelse ? [avsnitt(`${ord.begrunnelse} ${utsettelse.begrunnelse}`)] : []),
    ...gyldighet(behandling, ord),
    ...(behandling.visertilSaksgrunnlag && behandling.saksgrunnlag ? [avsnitt(`${ord.visertilSaksgrunnlag}, ${ord.versjon} ${behandling.saksgrunnlag.versjon} (SHA-256 ${behandling.saksgrunnlag.hash.slice(0, 16)}…).`)] : []),
    ...(sammenligning.endret ? endringsblokker(sammenligning, ord) : []),
  ];
}

function forslag({ alternativ, punkter }: Forslag, ord: Ord): Blokk[] {
  return [overskrift(3, `${ord.forslagTilVedtak} – ${alternativ}`), ...nummerert(punkter.map((tekst, i) => ({ nr: i + 1, tekst })))];
}

const punktliste = ({ punkter }: Behandling): Blokk[] => nummerert(punkter);

/** One point stands by itself; numbers that do not follow each other begin a new list. */
function nummerert(punkter: readonly { readonly nr: number; readonly tekst: string }[]): Blokk[] {
  const [eneste] = punkter;
  if (eneste && punkter.length === 1 && eneste.nr === 1) return [avsnitt(eneste.tekst)];
  const lister: { start: number; punkter: Loep[][] }[] = [];
  for (const { nr, tekst } of punkter) {
    const siste = lister.at(-1);
    if (siste && siste.start + siste.punkter.length === nr) siste.punkter.push([loep(tekst)]);
    else lister.push({ start: nr, punkter: [[loep(tekst)]] });
  }
  return lister.map((l) => ({ slag: 'liste', ...l }));
}

const gyldighet = ({ punkter }: Behandling, ord: Ord): Blokk[] => punkter.flatMap(({ nr, gjelderFra, gjelderTil }) => {
  const tid = [...(gjelderFra === undefined ? [] : [`${ord.gjelderFra} ${langDato(gjelderFra, ord)}`]), ...(gjelderTil === undefined ? [] : [`${ord.gjelderTil} ${langDato(gjelderTil, ord)}`])];
  return tid.map((t) => avsnitt(`${t}${punkter.length > 1 ? ` (${ord.punkt.toLowerCase()} ${nr})` : ''}.`));
});

/** The change, word by word, said in words as well as marked. */
function endringsblokker({ punkter, bortfalt }: Sammenligning, ord: Ord): Blokk[] {
  const linjer = [
    ...punkter.filter((p) => p.endret).map((p) => [loep(`${ord.punkt} ${p.nr}${p.fraForslag ? ` (${p.fraForslag.alternativ}, ${ord.punkt.toLowerCase()} ${p.fraForslag.punkt})` : ''}: `, 'fet'), ...endringslinje(p, ord)]),
    ...bortfalt.map((b) => [loep(`${ord.bortfalt} (${b.alternativ}, ${ord.punkt.toLowerCase()} ${b.punkt}): `, 'fet'), ...merket({ tekst: b.tekst, merke: 'fjernet' }, ord)]),
  ];
  return linjer.length === 0 ? [] : [overskrift(3, ord.endringer), { slag: 'liste', punkter: linjer }];
}

const endringslinje = ({ forskjell }: Punktsammenligning, ord: Ord): Loep[] => (forskjell ? forskjell.flatMap((l) => merket(l, ord)) : [loep(ord.nyttPunkt)]);

function merket({ tekst, merke }: Loep, ord: Ord): Loep[] {
  if (merke !== 'fjernet' && merke !== 'tilfoeyd') return [loep(tekst)];
  const foer = tekst.slice(0, tekst.length - tekst.trimStart().length);
  const etter = tekst.slice(tekst.trimEnd().length);
  return [loep(foer), loep(`[${merke === 'fjernet' ? ord.stroeket : ord.nytt}: ${tekst.trim()}]`, merke), loep(etter)].filter((l) => l.tekst !== '');
}
