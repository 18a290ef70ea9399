import { forbudt, Rejection, vakt } from '#eventsourcing';
import { type Gang, type Rute, type Ruteovergang, type Rutesteg, veien } from '../plass';
import { type Sak } from '../sak.tilstand';
import { type Handlende, kanUtfoere, type Krav, manglerVed, STAAR_I_SAKSFRAMLEGGET, type Vilkaar } from '../vilkaar';

/** A move that the route allows. */
interface Trekk {
  readonly gang: Gang;
  readonly rute: Rute;
  readonly til: Rutesteg;
  readonly hvem: Handlende;
  /** An advice after the decision: it takes no transition. */
  readonly vedSiden?: boolean | undefined;
  /** Put on an agenda ahead. */
  readonly planlegges?: boolean | undefined;
}

/** The step names who may take it, and so may the transitions that lead there: one way on which they all let this person is enough. */
export const krevUtfoerer = vakt('krev-utfoerer', (trekk: Trekk): void => {
  const { til, hvem } = trekk;
  const kan = (v: Vilkaar) => kanUtfoere(v, til.organslag, hvem);
  if (!kan(til)) throw forbudt('kan-ikke-utfoere-steget', `Steget «${til.navn}» kan utføres av ${til.kanUtfoeres?.iOrd ?? ''}`);
  const stengt = veivalg(trekk, kan)?.find((o) => !kan(o));
  if (stengt) throw forbudt('kan-ikke-utfoere-overgangen', `Saken kan bringes ${mellom(trekk.rute, stengt)} av ${stengt.kanUtfoeres?.iOrd ?? ''}`);
});

/** What the step and the way to it ask for. Ahead of the step only what the paper itself carries. */
export const krevVilkaar = vakt('krev-vilkaar', (sak: Sak, trekk: Trekk): void => {
  const naa = (krav: Krav) => !trekk.planlegges || STAAR_I_SAKSFRAMLEGGET.includes(krav);
  const mangler = (v: Vilkaar) => manglerVed(sak, { krever: v.krever?.filter(naa) });
  const vei = veivalg(trekk, (o) => kanUtfoere(o, trekk.til.organslag, trekk.hvem) && mangler(o).length === 0) ?? [];
  const alle = [...new Set([...mangler(trekk.til), ...vei.flatMap(mangler)])];
  if (alle.length > 0) throw new Rejection('ugyldig-tilstand', 'vilkaar-er-ikke-oppfylt', `Steget «${trekk.til.navn}» krever mer: ${alle.join('. ')}`, [], undefined, alle);
});

/** The shortest way that holds, else the shortest; undefined for what takes none, such as once more where the sak stands. */
function veivalg({ gang, rute, til, vedSiden }: Trekk, holder: (o: Ruteovergang) => boolean): readonly Ruteovergang[] | undefined {
  // Once more where it stands is no transition, unless the step is done and leads to itself.
  const blir = gang.steg?.id === til.id && (!gang.utfoert || til.parallell !== undefined);
  if (vedSiden || blir || !gang.steg) return undefined;
  return veien(rute, gang, gang.steg.id, til.id, holder) ?? veien(rute, gang, gang.steg.id, til.id);
}

function mellom(rute: Rute, { fra, til }: Ruteovergang): string {
  const navn = (id: string) => rute.steg.find((s) => s.id === id)?.navn ?? id;
  return `fra «${navn(fra)}» til «${navn(til)}»`;
}
