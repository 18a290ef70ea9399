import { type Maalform } from '#felles';
import { overgangsregelAv, stegregelAv } from '../definisjonsskjema';
import { fristIOrd, kravIOrd, oppramsing, organslagIOrd, stegslagIOrd, utfoerereIOrd } from '../iord';
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

const ORD = {
  nb: {
    versjon: 'versjon', steg: (antall: number, valgfrie: number, overganger: number) => `Prosessen har ${antall} steg${valgfrie > 0 ? `, ${valgfrie} av dem valgfrie,` : ''} og ${overganger} overganger.`,
    krever: 'krever', kanUtfoeres: 'kan utføres av', igjen: 'igjen', tilbake: 'tilbake', hoppesOver: 'Kan hoppes over.', utfoeres: 'Kan utføres av', maaHa: 'Krever', frist: 'Frist', herfra: 'Herfra til', slutt: 'Her slutter saken.',
    ogsaa: ' Venter også på', samtidig: 'Flere organer kan behandle saken samtidig;', alle: 'alle må bli ferdige.', antall: (n: number) => `${n} må bli ferdige.`, ute: (dager: number | undefined) => `saken går videre når alle er ferdige eller ${dager === undefined ? 'fristen' : `${dager} dager`} er ute.`,
  },
  nn: {
    versjon: 'versjon', steg: (antall: number, valgfrie: number, overganger: number) => `Prosessen har ${antall} steg${valgfrie > 0 ? `, ${valgfrie} av dei valfrie,` : ''} og ${overganger} overgangar.`,
    krever: 'krev', kanUtfoeres: 'kan utførast av', igjen: 'igjen', tilbake: 'tilbake', hoppesOver: 'Kan hoppast over.', utfoeres: 'Kan utførast av', maaHa: 'Krev', frist: 'Frist', herfra: 'Herifrå til', slutt: 'Her sluttar saka.',
    ogsaa: ' Ventar også på', samtidig: 'Fleire organ kan behandle saka samtidig;', alle: 'alle må bli ferdige.', antall: (n: number) => `${n} må bli ferdige.`, ute: (dager: number | undefined) => `saka går vidare når alle er ferdige eller ${dager === undefined ? 'fristen er ute' : `${dager} dagar har gått`}.`,
  },
} as const;

/** What the drawing says, for whoever does not see it. */
export function diagramtekst(definisjon: Prosessdefinisjon, versjon: number, merking?: Merking, maalform: Maalform = 'nb'): Diagramtekst {
  const { navn, steg, overganger } = definisjon;
  const lag = lagene(steg, overganger);
  const valgfrie = steg.filter((s) => s.valgfri).length;
  return {
    tittel: merking?.tittel ?? `${navn}, ${ORD[maalform].versjon} ${versjon}`,
    sammendrag: merking?.sammendrag ?? ORD[maalform].steg(steg.length, valgfrie, overganger.length),
    steg: steg.map((s, i) => medMerke(stegtekst(definisjon, s, i + 1, { lag, maalform }), merking)),
  };
}

export function somTekst({ tittel, sammendrag, steg }: Diagramtekst): string {
  return `${[tittel, sammendrag, ...steg.map((s) => s.iOrd)].join('\n\n')}\n`;
}

function medMerke(tekst: Stegtekst, merking: Merking | undefined): Stegtekst {
  const merke = merking?.steg.get(tekst.id);
  return merke ? { ...tekst, merke: merke.tekst, iOrd: `${tekst.iOrd} ${merke.tekst}.` } : tekst;
}

interface Visning { readonly lag: ReadonlyMap<string, number>; readonly maalform: Maalform }

function stegtekst({ steg, overganger }: Prosessdefinisjon, s: Steg, nr: number, { lag, maalform }: Visning): Stegtekst {
  const o = ORD[maalform];
  const navn = new Map(steg.map((annet) => [annet.id, annet.navn]));
  const til = overganger.filter((overgang) => overgang.fra === s.id).map((overgang) => {
    const tilbake = (lag.get(overgang.til) ?? 0) <= (lag.get(s.id) ?? 0);
    const { kanUtfoeres, krever } = overgangsregelAv(overgang);
    const vilkaar = [...(krever?.length ? [`${o.krever} ${kravIOrd(krever, maalform)}`] : []), ...(kanUtfoeres ? [`${o.kanUtfoeres} ${utfoerereIOrd(kanUtfoeres, maalform)}`] : []), ...(tilbake ? [overgang.til === s.id ? o.igjen : o.tilbake] : [])];
    const maal = navn.get(overgang.til) ?? overgang.til;
    return { id: overgang.til, navn: maal, tilbake, iOrd: vilkaar.length > 0 ? `${maal} (${vilkaar.join(', ')})` : maal };
  });
  const { kanUtfoeres, krever, frister = [], parallell } = stegregelAv(s);
  const fristene = frister.map((f) => `${f.slag}: ${fristIOrd(f, maalform)}`);
  const setninger = [
    `${nr}. ${s.navn}: ${stegslagIOrd(s.slag, maalform)}${s.organslag?.length ? ` (${s.organslag.map((slag) => organslagIOrd(slag, maalform)).join(', ')})` : ''}.`,
    ...(s.valgfri ? [o.hoppesOver] : []), ...(parallell ? [ventingIOrd(parallell, navn, maalform)] : []),
    ...(kanUtfoeres ? [`${o.utfoeres} ${utfoerereIOrd(kanUtfoeres, maalform)}.`] : []), ...(krever?.length ? [`${o.maaHa} ${kravIOrd(krever, maalform)}.`] : []),
    ...fristene.map((f) => `${o.frist} ${f}.`), til.length > 0 ? `${o.herfra} ${oppramsing(til.map((t) => t.iOrd), 'eller')}.` : o.slutt,
  ];
  return { id: s.id, navn: s.navn, slag: s.slag, valgfri: s.valgfri ?? false, til, frister: fristene, iOrd: setninger.join(' ') };
}

/** Until when a step that several bodies treat is waited for; `navn` by the id of a step. */
export function ventingIOrd({ join, antall, dager, venterPaa = [] }: Samling, navn: ReadonlyMap<string, string>, maalform: Maalform): string {
  const o = ORD[maalform];
  const ogsaa = venterPaa.length > 0 ? `${o.ogsaa} ${oppramsing(venterPaa.map((id) => `«${navn.get(id) ?? id}»`))}.` : '';
  const naar = { alle: o.alle, antall: o.antall(antall ?? 1), frist: o.ute(dager) }[join];
  return `${o.samtidig} ${naar}${ogsaa}`;
}
