import { osloTid } from '#felles';
import { type Blokk, type Dokument, merknad, overskrift, ren } from './dokument';
import { type Innhold, lagInnhold } from './referat.innhold';
import { type Maalform } from './referat.events';
import { type Referatgrunnlag } from './referat.grunnlag';
import { kortDato, langDato, type Ord } from './referat.ord';
import { sakstittel } from './referat.saker';
import { type Referat, type Rettelse, type Utkast } from './referat.tilstand';

/** The same minutes once more, from what the draft says that they were made of. */
export const innholdAv = (grunnlag: Referatgrunnlag, { opphav, endringer }: Utkast, maalform: Maalform = opphav.maalform): Innhold => lagInnhold(grunnlag, endringer, { ...opphav, maalform });

/** Minutes as people read them: the content with its status, its approval and its corrections, which belong to no meeting. */
export function visDokument(referat: Referat, utkast: Utkast, grunnlag: Referatgrunnlag, maalform?: Maalform): Dokument {
  const innhold = innholdAv(grunnlag, utkast, maalform);
  const { ord, tittel } = innhold;
  const [topp, ...resten] = innhold.blokker;
  const blokker = [
    ...(topp ? [topp] : []),
    merknad(status(referat, utkast, ord)),
    ...referat.rettelser.map((r) => rettelse(r, grunnlag, ord)),
    ...vedSakene(resten, referat, grunnlag, ord),
    ...omReferatet(utkast, ord),
  ];
  const { malversjon, moeteRevisjon, posisjon } = utkast.opphav;
  return { maalform: innhold.maalform, tittel, laget: utkast.laget, blokker, opplysninger: { malversjon: String(malversjon), moeteRevisjon: String(moeteRevisjon), posisjon, innholdshash: utkast.innholdshash } };
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

/** A correction stands at the top, and again with the sak that it is about. */
function vedSakene(blokker: readonly Blokk[], { rettelser }: Referat, grunnlag: Referatgrunnlag, ord: Ord): Blokk[] {
  const vedTittel = new Map<string, Blokk[]>();
  for (const sak of grunnlag.saker) {
    const mine = rettelser.filter((r) => r.behandlingId === sak.behandlingId).map((r) => rettelse(r, grunnlag, ord));
    if (mine.length > 0) vedTittel.set(ren(sakstittel(sak)), mine);
  }
  return blokker.flatMap((b) => [b, ...(b.slag === 'overskrift' && b.nivaa === 2 ? (vedTittel.get(b.tekst) ?? []) : [])]);
}

function omReferatet({ opphav, innholdshash }: Utkast, ord: Ord): Blokk[] {
  const rader = [[ord.mal, String(opphav.malversjon)], [ord.kilde, `${ord.moeterevisjon} ${opphav.moeteRevisjon}, ${ord.posisjon} ${opphav.posisjon}`], [ord.innholdshash, innholdshash]];
  return [overskrift(2, ord.omReferatet), { slag: 'tabell', tittel: ord.omReferatet, hode: [ord.opplysning, ord.innhold], radhode: true, rader }];
}
