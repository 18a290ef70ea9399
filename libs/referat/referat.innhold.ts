import { type Maalform } from '#felles';
import { type Blokk, hashAv, overskrift, ren } from './dokument';
import { type Endring } from './referat.events';
import { deltakerblokker } from './referat.deltakere';
import { type Referatgrunnlag } from './referat.grunnlag';
import { meldingsblokker } from './referat.gang';
import { langDato, type Ord, ORD_1 } from './referat.ord';
import { sakblokker2, tillegg2 } from './referat.mal2';
import { sakblokker, sakstittel } from './referat.saker';

type Bygg = (grunnlag: Referatgrunnlag, endringer: readonly Endring[], ord: Ord) => Blokk[];

interface Mal {
  readonly ord: Readonly<Record<Maalform, Ord>>;
  readonly bygg: Bygg;
}

/** Every version that minutes were ever made with; none is changed or taken away (docs/how-to/change-the-minutes.md). */
const MALER: Readonly<Record<number, Mal>> = { 1: { ord: ORD_1, bygg: bygg1 }, 2: { ord: ORD_1, bygg: bygg2 } };

export const GJELDENDE_MAL = 2;

export interface Innhold {
  readonly maalform: Maalform;
  readonly tittel: string;
  readonly blokker: readonly Blokk[];
  readonly hash: string;
  readonly ord: Ord;
}

/** The content of minutes: a function of what they are made from, the template and the language, and of nothing else. */
export function lagInnhold(grunnlag: Referatgrunnlag, endringer: readonly Endring[], { malversjon, maalform }: { readonly malversjon: number; readonly maalform: Maalform }): Innhold {
  const mal = MALER[malversjon];
  if (!mal) throw new Error(`Referatmal ${malversjon} finnes ikke`);
  const ord = mal.ord[maalform];
  const blokker = mal.bygg(grunnlag, endringer, ord);
  return { maalform, ord, tittel: ren(`${ord.referat}: ${grunnlag.tittel}`), blokker, hash: hashAv({ blokker }) };
}

function bygg1(grunnlag: Referatgrunnlag, endringer: readonly Endring[], ord: Ord): Blokk[] {
  return [
    overskrift(1, `${ord.referat}: ${grunnlag.tittel}`),
    { slag: 'tabell', tittel: ord.omMoetet, hode: [ord.opplysning, ord.innhold], radhode: true, rader: moeteopplysninger(grunnlag, ord) },
    ...deltakerblokker(grunnlag, ord),
    overskrift(2, ord.saksliste),
    { slag: 'liste', punkter: grunnlag.saker.map((s) => [{ tekst: ren(sakstittel(s)) }]) },
    ...grunnlag.saker.flatMap((s) => sakblokker(s, grunnlag, endringer, ord)),
  ];
}

function bygg2(grunnlag: Referatgrunnlag, endringer: readonly Endring[], ord: Ord): Blokk[] {
  const { foer, etter } = tillegg2(grunnlag, ord);
  return [
    overskrift(1, `${ord.referat}: ${grunnlag.tittel}`),
    { slag: 'tabell', tittel: ord.omMoetet, hode: [ord.opplysning, ord.innhold], radhode: true, rader: [...foer, ...moeteopplysninger(grunnlag, ord), ...etter] },
    ...deltakerblokker(grunnlag, ord),
    overskrift(2, ord.saksliste),
    { slag: 'liste', punkter: grunnlag.saker.map((s) => [{ tekst: ren(sakstittel(s)) }]) },
    ...meldingsblokker(grunnlag, ord),
    ...grunnlag.saker.flatMap((s) => sakblokker2(s, grunnlag, endringer, ord)),
  ];
}

function moeteopplysninger({ organ, naar, form, vertskap, referent, deltakere }: Referatgrunnlag, ord: Ord): string[][] {
  const med = (oppgave: 'moeteleder' | 'referent') => deltakere.find((d) => d.oppgave === oppgave);
  const leder = med('moeteleder');
  const klokken = naar.start === undefined ? '' : `, ${ord.kl} ${[naar.start, naar.slutt].filter((t) => t !== undefined).map((t) => t.replace(':', '.')).join('–')}`;
  const rader: (readonly [string, string | undefined])[] = [
    [ord.organ, organ.navn],
    [ord.tid, `${langDato(naar.dato, ord)}${klokken}`],
    [ord.sted, naar.sted],
    [ord.moeteform, ord.former[form]],
    [ord.vertskap, vertskap],
    [ord.moeteleder, leder && [leder.navn, leder.funksjon ?? leder.organisasjon].filter((t) => t !== undefined).join(', ')],
    [ord.referent, med('referent')?.navn ?? referent],
  ];
  return rader.flatMap(([navn, verdi]) => (verdi === undefined ? [] : [[navn, ren(verdi)]]));
}
