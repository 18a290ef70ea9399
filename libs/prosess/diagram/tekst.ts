import { overgangsregelAv, stegregelAv } from '../definisjonsskjema';
import { fristIOrd, kravIOrd, oppramsing, organslagIOrd, STEGSLAG_I_ORD, utfoerereIOrd } from '../iord';
import { type Prosessdefinisjon, type Steg } from '../prosess.events';
import { type Merking } from './merking';
import { lagene } from './oppsett';

export interface Stegtekst {
  readonly id: string;
  readonly navn: string;
  readonly slag: Steg['slag'];
  readonly valgfri: boolean;
  /** Where a sak may go from here; `tilbake` when that is no further than here. */
  readonly til: readonly { readonly id: string; readonly navn: string; readonly tilbake: boolean; readonly iOrd: string }[];
  readonly frister: readonly string[];
  /** What is drawn on top. */
  readonly merke?: string;
  /** All that the drawing says of the step, in one paragraph. */
  readonly iOrd: string;
}

export interface Diagramtekst {
  readonly tittel: string;
  readonly sammendrag: string;
  readonly steg: readonly Stegtekst[];
}

type Samling = NonNullable<ReturnType<typeof stegregelAv>['parallell']>;

/** What the drawing says, for whoever does not see it. */
export function diagramtekst(definisjon: Prosessdefinisjon, versjon: number, merking?: Merking): Diagramtekst {
  const { navn, steg, overganger } = definisjon;
  const lag = lagene(steg, overganger);
  const valgfrie = steg.filter((s) => s.valgfri).length;
  return {
    tittel: merking?.tittel ?? `${navn}, versjon ${versjon}`,
    sammendrag: merking?.sammendrag ?? `Prosessen har ${steg.length} steg${valgfrie > 0 ? `, ${valgfrie} av dem valgfrie,` : ''} og ${overganger.length} overganger.`,
    steg: steg.map((s, i) => medMerke(stegtekst(definisjon, s, i + 1, lag), merking)),
  };
}

export function somTekst({ tittel, sammendrag, steg }: Diagramtekst): string {
  return `${[tittel, sammendrag, ...steg.map((s) => s.iOrd)].join('\n\n')}\n`;
}

function medMerke(tekst: Stegtekst, merking: Merking | undefined): Stegtekst {
  const merke = merking?.steg.get(tekst.id);
  return merke ? { ...tekst, merke: merke.tekst, iOrd: `${tekst.iOrd} ${merke.tekst}.` } : tekst;
}

function stegtekst({ steg, overganger }: Prosessdefinisjon, s: Steg, nr: number, lag: ReadonlyMap<string, number>): Stegtekst {
  const navn = new Map(steg.map((annet) => [annet.id, annet.navn]));
  const til = overganger.filter((o) => o.fra === s.id).map((o) => {
    const tilbake = (lag.get(o.til) ?? 0) <= (lag.get(s.id) ?? 0);
    const { kanUtfoeres, krever } = overgangsregelAv(o);
    const vilkaar = [...(krever?.length ? [`krever ${kravIOrd(krever)}`] : []), ...(kanUtfoeres ? [`kan utføres av ${utfoerereIOrd(kanUtfoeres)}`] : []), ...(tilbake ? [o.til === s.id ? 'igjen' : 'tilbake'] : [])];
    const maal = navn.get(o.til) ?? o.til;
    return { id: o.til, navn: maal, tilbake, iOrd: vilkaar.length > 0 ? `${maal} (${vilkaar.join(', ')})` : maal };
  });
  const { kanUtfoeres, krever, frister = [], parallell } = stegregelAv(s);
  const setninger = [
    `${nr}. ${s.navn}: ${STEGSLAG_I_ORD[s.slag]}${s.organslag?.length ? ` (${s.organslag.map(organslagIOrd).join(', ')})` : ''}.`,
    ...(s.valgfri ? ['Kan hoppes over.'] : []), ...(parallell ? [ventingIOrd(parallell, navn)] : []),
    ...(kanUtfoeres ? [`Kan utføres av ${utfoerereIOrd(kanUtfoeres)}.`] : []), ...(krever?.length ? [`Krever ${kravIOrd(krever)}.`] : []),
    ...frister.map((f) => `Frist ${f.slag}: ${fristIOrd(f)}.`), til.length > 0 ? `Herfra til ${oppramsing(til.map((t) => t.iOrd), 'eller')}.` : 'Her slutter saken.',
  ];
  return { id: s.id, navn: s.navn, slag: s.slag, valgfri: s.valgfri ?? false, til, frister: frister.map((f) => `${f.slag}: ${fristIOrd(f)}`), iOrd: setninger.join(' ') };
}

function ventingIOrd({ join, antall, dager, venterPaa = [] }: Samling, navn: ReadonlyMap<string, string>): string {
  const ogsaa = venterPaa.length > 0 ? ` Venter også på ${oppramsing(venterPaa.map((id) => `«${navn.get(id) ?? id}»`))}.` : '';
  switch (join) {
    case 'alle': return `Flere organer kan behandle saken samtidig; alle må bli ferdige.${ogsaa}`;
    case 'antall': return `Flere organer kan behandle saken samtidig; ${antall ?? 1} må bli ferdige.${ogsaa}`;
    case 'frist': return `Flere organer kan behandle saken samtidig; saken går videre når alle er ferdige eller ${dager === undefined ? 'fristen' : `${dager} dager`} er ute.${ogsaa}`;
  }
}
