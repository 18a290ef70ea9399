import { type FieldError, Rejection, vakt } from '#eventsourcing';
import { type Utkast, type Utkastvalg } from '../innspill.kommandoer';

const feil = (pointer: string, kode: string, melding: string): FieldError => ({ pointer, kode, melding });

/** Whoever starts a round beside drafts says what becomes of each, so that none is forgotten. @returns those set aside, with the reason */
export const krevUtkastvalg = vakt('krev-utkastvalg', (valgte: readonly Utkastvalg[], utkast: readonly Utkast[]): readonly (Utkast & { readonly begrunnelse: string })[] => {
  const mangler = utkast.filter((u) => !valgte.some((v) => v.id === u.id)).map((u) => feil('#/utkast', 'utkast-uten-valg', `Et vedtak har bestilt innspill fra ${u.til}, og utkastet ${u.id} er ikke sendt: send det, sett det til side med en begrunnelse, eller si at det beholdes`));
  const gale = valgte.flatMap(({ id, valg, begrunnelse }, i) => [
    ...(utkast.some((u) => u.id === id) ? [] : [feil(`#/utkast/${i}/id`, 'utkast-finnes-ikke', 'Saken har ikke noe slikt utkast som venter på å bli sendt')]),
    ...(valg === 'tilside' && begrunnelse === undefined ? [feil(`#/utkast/${i}/begrunnelse`, 'begrunnelse-mangler', 'Si hvorfor utkastet settes til side')] : []),
  ]);
  if (mangler.length > 0 || gale.length > 0) throw new Rejection('ugyldig', 'utkast-maa-velges', 'Saken har utkast til innspillsrunder: si hva som skal skje med hvert av dem', [...gale, ...mangler]);
  return utkast.flatMap((u) => {
    const { valg, begrunnelse } = valgte.find((v) => v.id === u.id) ?? {};
    return valg === 'tilside' && begrunnelse !== undefined ? [{ ...u, begrunnelse }] : [];
  });
});
