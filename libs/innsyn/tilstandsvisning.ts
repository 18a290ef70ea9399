import { type Avtale, avtalestatus, stilling, telling, type visAvtalerad } from '#avtale';
import { type fellesskapDecider } from '#fellesskap';
import { type Innspillsrunde } from '#innspill';
import { type Csvkolonner } from '#platform';

type Fellesskap = (typeof fellesskapDecider)['initial'];

/** One body and its memberships out of the state of its helsefellesskap; undefined when there is no such body. */
export function organIFellesskap(fellesskap: Fellesskap, organId: string) {
  const organ = fellesskap.organer.get(organId);
  return organ && { ...organ, medlemskap: [...fellesskap.medlemskap.values()].filter((m) => m.organId === organId) };
}

/** An agreement with its status, and in each round where every part stood. @param dag the day asked about, `YYYY-MM-DD` */
export const visAvtaletilstand = (avtale: Avtale, dag: string) => ({
  ...avtale, status: avtalestatus(avtale, dag), runder: avtale.runder.map((runde) => ({ ...runde, telling: telling(runde), parter: runde.parter.map((part) => ({ ...part, stilling: stilling(part) })) })),
});

/** A round of input without what is only drafted: that is the receiver's own. */
export const visRundetilstand = (runde: Innspillsrunde) => ({ ...runde, mottakere: runde.mottakere.map(({ kladd: _, ...m }) => m) });

interface Saksrad { readonly referanse: string | null; readonly tittel: string; readonly sakstype: string | null; readonly status: string; readonly saksnumre: readonly string[]; readonly meldt: string | null; readonly endret: string; readonly id: string }
export const SAKSTILSTAND_CSV: Csvkolonner<Saksrad> = [
  ['referanse', (s) => s.referanse], ['tittel', (s) => s.tittel], ['sakstype', (s) => s.sakstype], ['status', (s) => s.status], ['saksnumre', (s) => s.saksnumre.join(', ')],
  ['meldt', (s) => s.meldt], ['endret', (s) => s.endret], ['sakId', (s) => s.id],
];

export const AVTALETILSTAND_CSV: Csvkolonner<ReturnType<typeof visAvtalerad>> = [
  ['navn', (a) => a.navn], ['slag', (a) => a.slag], ['status', (a) => a.status], ['versjon', (a) => a.versjon], ['antall parter', (a) => a.antallParter], ['godkjent', (a) => a.godkjent],
  ['forbehold', (a) => a.forbehold], ['avslag', (a) => a.avslag], ['signert', (a) => a.signert], ['svarfrist', (a) => a.svarfrist], ['i kraft fra', (a) => a.ikraftFra], ['avtaleId', (a) => a.id],
];

interface Organrad { readonly id: string; readonly navn: string; readonly slag: string; readonly medlemskap: readonly { readonly navn: string | null; readonly personId: string; readonly verv: string }[] }
export const ORGANTILSTAND_CSV: Csvkolonner<Organrad> = [
  ['organ', (o) => o.navn], ['slag', (o) => o.slag], ['medlemmer', (o) => o.medlemskap.map((m) => `${m.navn ?? m.personId} (${m.verv})`).join(', ')], ['organId', (o) => o.id],
];

interface Rollerad { readonly id: string; readonly navn: string | null; readonly personId: string; readonly rolle: string; readonly partId: string | null; readonly fra: string; readonly til: string | null; readonly grunnlag: string }
export const ROLLETILSTAND_CSV: Csvkolonner<Rollerad> = [
  ['person', (r) => r.navn ?? r.personId], ['rolle', (r) => r.rolle], ['partId', (r) => r.partId], ['fra', (r) => r.fra], ['til', (r) => r.til], ['grunnlag', (r) => r.grunnlag], ['tildelingId', (r) => r.id],
];

interface Moeterad { readonly id: string; readonly tittel: string; readonly organ: { readonly navn: string }; readonly dato: string; readonly start: string | null; readonly sted: string | null; readonly status: string }
export const MOETETILSTAND_CSV: Csvkolonner<Moeterad> = [
  ['tittel', (m) => m.tittel], ['organ', (m) => m.organ.navn], ['dato', (m) => m.dato], ['start', (m) => m.start], ['sted', (m) => m.sted], ['status', (m) => m.status], ['moeteId', (m) => m.id],
];
