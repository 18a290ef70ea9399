import { langDato, type Maalform, osloDato } from '#felles';
import { gjeldendeSvar, harSvart, type Innspill, type Innspillsrunde, type Mottaker, type Spoersmaal, type Spoersmaalssvar, somSammenstilt, staaendeSvar } from '#innspill';
import { avsnitt, type Blokk, type Dokument, loep, overskrift } from '#referat';
import { INNSPILLSORD, type Innspillsord } from './innspill.ord';

/** Of the template: raised with what the paper says, and the old one kept. */
export const INNSPILLSMAL = 1;

/** One answer to one question; every line leads to its sender, and names the event that recorded it. */
export interface Innspillslinje {
  readonly mottaker: Mottaker;
  /** Its place among the receivers, from 0. */
  readonly plass: number;
  readonly innspill: Innspill;
  readonly svar: Spoersmaalssvar;
}

/** In the order of the senders. */
export const linjerFor = ({ mottakere }: Pick<Innspillsrunde, 'mottakere'>, { nr }: Pick<Spoersmaal, 'nr'>): readonly Innspillslinje[] =>
  mottakere.flatMap((mottaker, plass) => staaendeSvar(mottaker).flatMap((innspill) => innspill.svar.filter((s) => s.nr === nr).map((svar) => ({ mottaker, plass, innspill, svar }))));

/** The summary paper: question by question, sender by sender; then who said nothing, and who all of them are. What came after it is not in it. */
export function tegnInnspill(naa: Innspillsrunde, frist: string, maalform: Maalform = 'nb'): Dokument {
  const runde = somSammenstilt(naa);
  const ord = INNSPILLSORD[maalform];
  const tittel = `${ord.sammenstilling}: ${runde.tittel}`;
  return {
    maalform, tittel, laget: sistHendt(runde), opplysninger: { mal: String(INNSPILLSMAL), ...(runde.framlegg && { framlegg: runde.framlegg.hash }) },
    blokker: [
      overskrift(1, loep(tittel).tekst),
      ...omRunden(runde, frist, ord),
      oversikt(runde, ord),
      ...runde.spoersmaal.flatMap((q) => spoersmaalet(q, linjerFor(runde, q), ord)),
      ...utenSvar(runde, ord),
      overskrift(2, ord.avsendere),
      ...runde.mottakere.flatMap((m, i) => (harSvart(m) ? avsender(m, i, ord) : [])),
    ],
  };
}

/** What comes after the answers changes nothing in the paper: it can be made again, byte by byte. */
const sistHendt = ({ sendt = '', mottakere }: Innspillsrunde): string => mottakere.flatMap((m) => m.svar.map((s) => s.tid)).reduce((sist, t) => (t > sist ? t : sist), sendt);

const anker = (plass: number): string => `avsender-${plass + 1}`;

function omRunden({ sendt = '', framlegg, vedlegg }: Innspillsrunde, frist: string, ord: Innspillsord): Blokk[] {
  return [
    avsnitt(`${ord.sendt} ${langDato(osloDato(sendt))}. ${ord.frist}: ${frist}.`),
    ...(framlegg ? [avsnitt(`${ord.framlegg} ${framlegg.versjon} (SHA-256 ${framlegg.hash}).`)] : []),
    ...(vedlegg.length > 0 ? [{ slag: 'liste', punkter: vedlegg.map((v) => [loep(`${v.navn} (SHA-256 ${v.hash})`)]) } satisfies Blokk] : []),
  ];
}

function oversikt({ mottakere }: Innspillsrunde, ord: Innspillsord): Blokk {
  return { slag: 'tabell', tittel: ord.hvem, hode: [ord.mottaker, ord.bedtOm, ord.svar], radhode: true, rader: mottakere.map((m) => [m.navn, m.forventet ? ord.ventet : ord.frivillig, stilling(m, ord)].map((t) => loep(t).tekst)) };
}

function stilling(m: Mottaker, ord: Innspillsord): string {
  const svar = gjeldendeSvar(m);
  if (!svar) return m.varslet === undefined ? ord.ikkeSvart : `${ord.varsletSvar} ${langDato(m.varslet)}, ${ord.ikkeSvart}`;
  const tillegg = m.svar.filter((s) => s.tillegg).length;
  return [`${svar.ingenMerknader ? ord.ingenMerknader : ord.svarte} ${langDato(svar.dato)}`, ...(m.svar.some((s) => s.forSent) ? [ord.forSent] : []), ...(tillegg > 0 ? [`${tillegg} ${ord.tillegg}`] : [])].join(', ');
}

function spoersmaalet(q: Spoersmaal, linjer: readonly Innspillslinje[], ord: Innspillsord): Blokk[] {
  return [
    overskrift(2, loep(`${q.nr}. ${q.tekst}`).tekst),
    ...(linjer.length === 0 ? [avsnitt(ord.ingenHarSvart)] : []),
    ...opptelling(q, linjer, ord),
    ...linjer.flatMap((l) => linjen(l, ord)),
  ];
}

/** The name leads to the sender; what was said stands as it was written. */
function linjen({ mottaker, plass, innspill, svar: { ja, valg, tekst } }: Innspillslinje, ord: Innspillsord): Blokk[] {
  const valgt = ja === undefined ? valg : ja ? ord.ja : ord.nei;
  return [
    { slag: 'lenker', punkter: [{ tekst: loep([mottaker.navn, ...merker(innspill, ord)].join(', ')).tekst, til: anker(plass) }] },
    ...(valgt === undefined ? [] : [{ slag: 'avsnitt', linje: [loep(valgt, 'fet'), ...(tekst === undefined ? [] : [loep(`. ${tekst}`)])] } satisfies Blokk]),
    ...(valgt === undefined && tekst !== undefined ? tekst.split(/\n{2,}/).map(avsnitt) : []),
  ];
}

const merker = ({ tillegg, forSent }: Innspill, ord: Innspillsord): string[] => [...(tillegg ? [ord.tillegg] : []), ...(forSent ? [ord.forSent] : [])];

function opptelling({ slag, valg = [] }: Spoersmaal, linjer: readonly Innspillslinje[], ord: Innspillsord): Blokk[] {
  if (slag === 'fritekst' || linjer.length === 0) return [];
  const antall = (er: (s: Spoersmaalssvar) => boolean) => linjer.filter((l) => er(l.svar)).length;
  const tall = slag === 'ja-nei' ? [`${ord.ja.toLowerCase()} ${antall((s) => s.ja === true)}`, `${ord.nei.toLowerCase()} ${antall((s) => s.ja === false)}`] : valg.map((v) => `${v} ${antall((s) => s.valg === v)}`);
  return [avsnitt(`${ord.svar}: ${tall.join(', ')}.`)];
}

/** R11: the silent are named; one who was only invited misses nothing. */
function utenSvar({ mottakere }: Innspillsrunde, ord: Innspillsord): Blokk[] {
  const tause = mottakere.filter((m) => !harSvart(m));
  const liste = (hva: string, hvem: readonly Mottaker[]): Blokk[] => (hvem.length === 0 ? [] : [avsnitt(hva), { slag: 'liste', punkter: hvem.map((m) => [loep(m.varslet === undefined ? m.navn : `${m.navn} (${ord.varsletSvar} ${langDato(m.varslet)})`)]) }]);
  if (tause.length === 0) return [overskrift(2, ord.overskriftIkkeSvart), avsnitt(ord.alleHarSvart)];
  return [overskrift(2, ord.overskriftIkkeSvart), ...liste(ord.ventetFra, tause.filter((m) => m.forventet)), ...liste(ord.frivilligListe, tause.filter((m) => !m.forventet))];
}

function avsender(m: Mottaker, plass: number, ord: Innspillsord): Blokk[] {
  const gjeldende = gjeldendeSvar(m);
  return [overskrift(3, loep(m.navn).tekst, anker(plass)), { slag: 'liste', punkter: m.svar.map((s) => [loep(mottaket(s, !s.tillegg && s !== gjeldende, ord))]) }];
}

function mottaket(s: Innspill, erstattet: boolean, ord: Innspillsord): string {
  const hvordan = s.maate === 'i-saksgang' ? `${ord.gittHer} ${s.rolle}` : `${ord.registrertAv} ${s.rolle}: ${s.begrunnelse ?? ''}`;
  const sent = s.forSent && s.fristDag !== undefined ? [`${ord.forSentFristen} ${langDato(s.fristDag)}`] : [];
  return [`${s.tillegg ? ord.tilleggNr : ord.svar} ${s.svarNr}, ${ord.mottatt} ${langDato(s.dato)}, ${hvordan}`, ...(s.ingenMerknader ? [ord.ingenMerknader] : []), ...sent, ...(erstattet ? [ord.erstattet] : []), `${ord.hendelse} ${s.hendelseId}`].join('. ');
}

/** Where the paper stands in the archive, what a reader of each line would look up, and what came after the paper. */
export function visSammenstilling(naa: Innspillsrunde) {
  const runde = somSammenstilt(naa);
  const { sammenstilling, spoersmaal, mottakere } = runde;
  return {
    sammenstilling: sammenstilling ?? null,
    spoersmaal: spoersmaal.map((q) => ({
      ...q, svar: linjerFor(runde, q).map(({ mottaker, innspill, svar: { nr: _, ...svar } }) => (
        { mottakerId: mottaker.mottakerId, navn: mottaker.navn, svarNr: innspill.svarNr, hendelseId: innspill.hendelseId, mottatt: innspill.tid, forSent: innspill.forSent, tillegg: innspill.tillegg, ...svar })),
    })),
    ingenMerknader: mottakere.flatMap((m) => staaendeSvar(m).filter((s) => s.ingenMerknader).map((s) => ({ mottakerId: m.mottakerId, navn: m.navn, svarNr: s.svarNr, hendelseId: s.hendelseId, mottatt: s.tid, forSent: s.forSent, tillegg: s.tillegg }))),
    ikkeSvart: mottakere.filter((m) => !harSvart(m)).map(({ mottakerId, navn, forventet, varslet }) => ({ mottakerId, navn, forventet, varslet: varslet ?? null })),
    etterSammenstillingen: naa.mottakere.flatMap(({ mottakerId, navn, svar: alle }) => alle.filter((s) => s.etterSammenstillingen).map(({ svarNr, hendelseId, tid, forSent, tillegg, ingenMerknader, svar }) => (
      { mottakerId, navn, svarNr, hendelseId, mottatt: tid, forSent, tillegg, ingenMerknader, svar }))),
  };
}
