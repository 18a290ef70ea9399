import { type Maalform, osloDato } from '#felles';
import { tidsbudsjett } from '#moete';
import { avsnitt, type Blokk, type Dokument, langDatoPaa, loep, merknad, overskrift } from '#referat';
import { type Saksframlegg } from '#sak';
import { type Innkalling, type Innkallingssak, type Utgave, type Vedleggslinje } from './innkalling';
import { type Innkallingsord, ORD } from './innkalling.ord';

/** The pack's document: what is new first, then contents that lead to each sak, then the papers. */
export function tegnInnkalling(innkalling: Innkalling, { utgave, maalform }: { readonly utgave: Utgave; readonly maalform: Maalform }): Dokument {
  const { moete, liste, saker } = innkalling;
  const ord = ORD[maalform];
  const { naar } = liste;
  const dag = (dato: string) => langDatoPaa(maalform, dato);
  const klokken = naar?.start === undefined ? '' : ` ${ord.klokken} ${naar.start}${naar.slutt === undefined ? '' : `–${naar.slutt}`}`;
  const tittel = `${ord.innkalling}: ${moete.tittel}`;
  return {
    maalform, tittel, laget: liste.fastsatt,
    opplysninger: { utgave, sakslisteversjon: String(liste.versjon), fastsatt: liste.fastsatt },
    blokker: [
      overskrift(1, tittel),
      avsnitt(`${moete.organ?.navn ?? ''}, ${naar ? dag(naar.dato) : ''}${klokken}${naar?.sted === undefined ? '' : `, ${naar.sted}`}`),
      avsnitt(`${ord.saksliste} ${liste.versjon}, ${ord.sendt} ${dag(osloDato(liste.fastsatt))}`),
      ...(utgave === 'offentlig' ? [merknad(ord.offentligUtgave)] : []),
      ...nytt(innkalling, ord),
      overskrift(2, ord.innhold),
      ...(moete.fastePunkter.length > 0 ? [{ slag: 'liste', punkter: moete.fastePunkter.map((p) => [loep(p)]) } satisfies Blokk] : []),
      ...meldingene(innkalling, ord, dag),
      { slag: 'lenker', punkter: saker.map((s, nr) => ({ tekst: loep(sakstittel(s, ord)).tekst, til: anker(nr) })) },
      { slag: 'tabell', tittel: ord.saker, hode: [ord.sak, ord.tittel, ord.tid, ord.vedlegg, ord.merknad], radhode: true, rader: saker.map((s) => rad(s, innkalling, ord).map((celle) => loep(celle).tekst)) },
      avsnitt(budsjett(innkalling, ord)),
      ...lovede(innkalling, ord),
      ...saker.flatMap((s, nr) => [overskrift(2, sakstittel(s, ord), anker(nr)), ...sak(s, ord)]),
    ],
  };
}

const anker = (nr: number): string => `sak-${nr + 1}`;
const sakstittel = ({ nummer, tittel }: Innkallingssak, ord: Innkallingsord): string => `${ord.sak} ${nummer} ${tittel}`;

/** What a reader of the agenda before need look at. */
function nytt({ forrige, saker, tattAv, meldinger, etterFristen }: Innkalling, ord: Innkallingsord): Blokk[] {
  if (forrige === undefined) return [];
  const sent = etterFristen ? ` (${ord.etterFristen.toLowerCase()})` : '';
  const linjer = [
    ...saker.flatMap((s) => [
      ...s.nytt.map((slag) => `${slag === 'ny' ? ord.nyeSaker : ord[slag]}: ${sakstittel(s, ord)}${slag === 'endretPapir' ? sent : ''}`),
      ...s.vedlegg.filter((v) => v.ny).map((v) => `${ord.nyttVedlegg}: ${ord.sak} ${s.nummer}, ${v.hjemmel === undefined ? v.navn : ord.unntatt}${sent}`),
      ...s.borteVedlegg.map((navn) => `${ord.borteVedlegg}: ${ord.sak} ${s.nummer}, ${navn}`),
    ]),
    ...meldinger.filter((m) => m.ny).map((m) => `${ord.nyMelding}: ${meldt(m, ord)}`),
    ...tattAv.map((tittel) => `${ord.tattAv}: ${tittel}`),
  ];
  return [overskrift(2, `${ord.nyttSiden} ${forrige}`), linjer.length === 0 ? avsnitt(ord.ingentingNytt) : { slag: 'liste', punkter: linjer.map((l) => [loep(l)]) }];
}

const meldt = ({ saksnummer, tittel }: Innkalling['meldinger'][number], ord: Innkallingsord): string => (saksnummer === undefined ? tittel : `${ord.sak} ${saksnummer} ${tittel}`);

/** No saker of this meeting: they are told of, and lead to the decision. */
function meldingene({ meldinger }: Innkalling, ord: Innkallingsord, dag: (dato: string) => string): Blokk[] {
  if (meldinger.length === 0) return [];
  const linje = (m: (typeof meldinger)[number]) => `${meldt(m, ord)}, ${ord.avgjort} ${dag(m.dato)}`;
  return [overskrift(3, ord.mellomMoeter), { slag: 'liste', punkter: meldinger.map((m) => [loep(linje(m))]) }];
}

/** No papers yet: who is to report each, and which decision promised it. */
function lovede({ lovede: saker }: Innkalling, ord: Innkallingsord): Blokk[] {
  if (saker.length === 0) return [];
  const linje = ({ tittel, ansvarlig, forfalt, opphav: { saksnummer, punkt } }: (typeof saker)[number]) => [
    tittel, ...(saksnummer === null ? [] : [`${ord.lovetI} ${saksnummer}${punkt ? `, ${ord.punkt} ${punkt}` : ''}`]), ansvarlig ?? ord.ingenAnsvarlig, ...(forfalt ? [ord.forfalt] : [])].join('. ');
  return [overskrift(3, ord.ventet), { slag: 'liste', punkter: saker.map((s) => [loep(linje(s))]) }];
}

function rad(s: Innkallingssak, { etterFristen }: Innkalling, ord: Innkallingsord): string[] {
  const merker = [
    ...s.nytt.map((slag) => ord[slag]), ...(s.vedlegg.some((v) => v.ny) ? [ord.nyttVedlegg] : []), ...(s.nytt.includes('endretPapir') && etterFristen ? [ord.etterFristen] : []),
    ...(s.forSen ? [ord.forSen] : []), ...(s.unntak ? [ord.unntatt] : []),
  ];
  return [s.nummer, s.tittel, s.minutter === undefined ? '' : `${s.minutter} ${ord.min}`, s.unntak ? '–' : String(s.vedlegg.length), merker.join('. ')];
}

/** As it was when the agenda was sent. */
function budsjett({ liste }: Innkalling, ord: Innkallingsord): string {
  const { satt, moetet, utenTid } = tidsbudsjett({ naar: liste.naar, saksliste: liste.saker });
  const deler = [`${ord.satt} ${satt} ${ord.min}`, ...(moetet === null ? [] : [`${ord.moetet} ${moetet} ${ord.min}`]), ...(utenTid === 0 ? [] : [`${ord.uten}: ${utenTid}`])];
  return `${deler.join(', ')}.${moetet !== null && satt > moetet ? ` ${ord.over} ${satt - moetet} ${ord.min}.` : ''}`;
}

function sak({ unntak, framlegg, vedlegg }: Innkallingssak, ord: Innkallingsord): Blokk[] {
  if (unntak) return [merknad(`${ord.unntatt}: ${unntak.hjemmel}`)];
  return [...(framlegg ? papiret(framlegg, ord) : [avsnitt(ord.ingenPapirer)]), ...vedleggsliste(vedlegg, ord)];
}

const avsnittene = (tekst: string): Blokk[] => (tekst === '' ? [] : tekst.split(/\n{2,}/).map(avsnitt));

function papiret({ beskrivelse, seksjoner = [], forslag }: Saksframlegg, ord: Innkallingsord): Blokk[] {
  return [...avsnittene(beskrivelse), ...seksjoner.flatMap(({ ledetekst, tekst }) => [overskrift(3, ledetekst), ...avsnittene(tekst)]), ...forslag.flatMap(({ alternativ, punkter }): Blokk[] => [
    overskrift(3, forslag.length > 1 ? `${ord.forslag}, ${alternativ}` : ord.forslag), { slag: 'liste', start: 1, punkter: punkter.map((p) => [loep(p)]) },
  ])];
}

function vedleggsliste(vedlegg: readonly Vedleggslinje[], ord: Innkallingsord): Blokk[] {
  if (vedlegg.length === 0) return [];
  const linje = ({ navn, sti, hjemmel, ny, feil }: Vedleggslinje) => (hjemmel === undefined ? `${navn} (${feil ? ord[feil] : sti})${ny ? ` – ${ord.ny.toLowerCase()}` : ''}` : `${ord.unntatt}: ${hjemmel}`);
  return [overskrift(3, ord.vedlegg), { slag: 'liste', start: 1, punkter: vedlegg.map((v) => [loep(linje(v))]) }];
}
