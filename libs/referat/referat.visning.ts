import { kortDato, type Maalform, osloTid } from '#felles';
import { type Blokk, type Dokument, merknad, overskrift, ren } from './dokument';
import { type Innhold, lagInnhold } from './referat.innhold';
import { type Etterpaa, type Referatgrunnlag } from './referat.grunnlag';
import { omgjoertVedtak } from './referat.mal2';
import { offentligDel } from './referat.offentlig';
import { langDato, type Ord } from './referat.ord';
import { sakstittel } from './referat.saker';
import { type Referat, type Rettelse, type Utkast } from './referat.tilstand';

/** The same minutes once more, from what the draft says that they were made of. */
export const innholdAv = (grunnlag: Referatgrunnlag, { opphav, endringer }: Utkast, maalform: Maalform = opphav.maalform): Innhold => lagInnhold(grunnlag, endringer, { ...opphav, maalform });

/** What a document of minutes is made from. */
export interface Referatlesning {
  readonly referat: Referat;
  readonly utkast: Utkast;
  readonly grunnlag: Referatgrunnlag;
  readonly etterpaa: Etterpaa;
}

export interface Visningsvalg {
  readonly maalform?: Maalform | undefined;
  /** One treatment: an excerpt with that sak alone. */
  readonly sak?: string | undefined;
  /** Without what the public may not read. */
  readonly offentlig?: boolean;
}

/**
 * Minutes as people read them: the content with its status, its approval, its corrections and what was done over later, which belong
 * to no meeting. @returns undefined when the excerpt's sak is not in them
 */
export function visDokument(lesning: Referatlesning, { maalform, sak, offentlig = false }: Visningsvalg): Dokument | undefined {
  const { ord } = innholdAv(lesning.grunnlag, lesning.utkast, maalform);
  const synlig = offentlig ? offentligDel(lesning, (grunnlag, utkast) => innholdAv(grunnlag, utkast, maalform)) : lesning;
  if (sak === undefined) return sammen(synlig, ord, { maalform, offentlig });
  const funnet = synlig.grunnlag.saker.find((s) => s.behandlingId === sak);
  if (!funnet) return undefined;
  const rettelser = synlig.referat.rettelser.filter((r) => r.behandlingId === undefined || r.behandlingId === sak);
  const omgjort = synlig.etterpaa.omgjort.filter((o) => o.behandlingId === sak);
  const { blokker: [, ...resten], ...dokument } = sammen({ ...synlig, referat: { ...synlig.referat, rettelser }, etterpaa: { ...synlig.etterpaa, omgjort }, grunnlag: { ...synlig.grunnlag, saker: [funnet] } }, ord, { maalform, offentlig });
  const tittel = ren(`${ord.saerutskrift}: ${sakstittel(funnet)}`);
  return { ...dokument, tittel, blokker: [overskrift(1, tittel), merknad(dokument.tittel), ...resten] };
}

function sammen(lesning: Referatlesning, ord: Ord, { maalform, offentlig }: { readonly maalform: Maalform | undefined; readonly offentlig: boolean }): Dokument {
  const { referat, utkast, grunnlag, etterpaa } = lesning;
  const innhold = innholdAv(grunnlag, utkast, maalform);
  const [topp, ...resten] = innhold.blokker;
  const blokker = [
    ...(topp ? [topp] : []),
    merknad(status(referat, utkast, ord)),
    ...(offentlig ? [merknad(ord.offentligUtgave)] : []),
    ...referat.rettelser.map((r) => rettelse(r, grunnlag, ord)),
    ...etterpaa.omgjort.map((o) => omgjort(o, grunnlag, ord)),
    ...vedSakene(resten, lesning, ord, offentlig),
    ...omReferatet(utkast, ord),
  ];
  const { malversjon, moeteRevisjon, posisjon } = utkast.opphav;
  const utgave = offentlig ? { utgave: 'offentlig' } : {};
  return { maalform: innhold.maalform, tittel: innhold.tittel, laget: utkast.laget, blokker, opplysninger: { malversjon: String(malversjon), moeteRevisjon: String(moeteRevisjon), posisjon, innholdshash: utkast.innholdshash, ...utgave } };
}

const dag = (tid: string): string => kortDato(osloTid(tid).dato);

function status({ ferdigstilt, publisert, godkjenninger }: Referat, { utkast, laget }: Utkast, ord: Ord): string {
  const tilstand = ferdigstilt === undefined ? [`${ord.utkast} ${utkast}, ${dag(laget)}`] : [`${ord.ferdigstilt} ${dag(ferdigstilt)}`, ...(publisert === undefined ? [] : [`${ord.publisert} ${dag(publisert)}`])];
  const godkjent = godkjenninger.map((g) => `${ord.godkjentI} ${g.organ.navn} ${langDato(g.dato, ord)}${g.saksnummer === undefined ? '' : `, sak ${g.saksnummer}`}`);
  return `${[...tilstand, ...(godkjent.length > 0 ? godkjent : [ord.ikkeGodkjent])].join('. ')}.`;
}

function rettelse({ rettelse, behandlingId, opprinnelig, rettet, tid, begrunnelse }: Rettelse, { saker }: Referatgrunnlag, ord: Ord): Blokk {
  const sak = saker.find((s) => s.behandlingId === behandlingId);
  const sted = sak ? `, sak ${sak.saksnummer ?? sak.tittel}` : '';
  const grunn = begrunnelse === undefined ? '' : ` ${ord.begrunnelse} ${begrunnelse}`;
  return merknad(`${ord.rettelse} ${rettelse} (${dag(tid)}${sted}): «${opprinnelig}». ${ord.rettetTil}: «${rettet}».${grunn}`);
}

/** The old words beside what became of them. */
function omgjort({ behandlingId, nr, tekst, ved }: Etterpaa['omgjort'][number], { saker }: Referatgrunnlag, ord: Ord): Blokk {
  const sak = saker.find((s) => s.behandlingId === behandlingId);
  return merknad(`${ord.omgjort[ved.hva]}: sak ${sak?.saksnummer ?? sak?.tittel ?? ''}, ${ord.punkt.toLowerCase()} ${nr}: «${tekst}». ${ord.vedtak}: ${omgjoertVedtak(ved, ord)}`);
}

/** What stands at the top stands again with the sak that it is about. */
function vedSakene(blokker: readonly Blokk[], { referat: { rettelser }, grunnlag, etterpaa }: Referatlesning, ord: Ord, offentlig: boolean): Blokk[] {
  const veds = grunnlag.saker.map((sak) => {
    const unntak = offentlig ? etterpaa.offentlighet.saker.get(sak.sakId) : undefined;
    return { tittel: ren(sakstittel(sak)), blokker: [
      ...(unntak ? [merknad(`${ord.unntatt}: ${unntak.hjemmel}`)] : []),
      ...rettelser.filter((r) => r.behandlingId === sak.behandlingId).map((r) => rettelse(r, grunnlag, ord)),
      ...etterpaa.omgjort.filter((o) => o.behandlingId === sak.behandlingId).map((o) => omgjort(o, grunnlag, ord)),
    ] };
  });
  return blokker.flatMap((b) => [b, ...(b.slag === 'overskrift' && b.nivaa === 2 && b.tekst === veds[0]?.tittel ? (veds.shift()?.blokker ?? []) : [])]);
}

function omReferatet({ opphav, innholdshash }: Utkast, ord: Ord): Blokk[] {
  const rader = [[ord.mal, String(opphav.malversjon)], [ord.kilde, `${ord.moeterevisjon} ${opphav.moeteRevisjon}, ${ord.posisjon} ${opphav.posisjon}`], [ord.innholdshash, innholdshash]];
  return [overskrift(2, ord.omReferatet), { slag: 'tabell', tittel: ord.omReferatet, hode: [ord.opplysning, ord.innhold], radhode: true, rader }];
}
