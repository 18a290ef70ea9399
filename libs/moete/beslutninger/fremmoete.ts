import { ugyldig, vakt } from '#eventsourcing';
import { krevOrganledelse } from './roller';
import { type Deltaker, type MoeteHendelse } from '../moete.events';
import { type MoeteFakta, type MoeteKommando, type Oppmoete } from '../moete.kommandoer';
import { erMed, type Moete } from '../moete.tilstand';
import { krevIGang } from './gjennomfoering';

/** R8, R9: who met, who stood in for whom, and who could vote. A vara who did not come stands in for nobody. */
export function registrerFremmoete({ data: { deltakere, referent } }: MoeteKommando<'RegistrerFremmoete'>, moete: Moete, fakta: MoeteFakta): MoeteHendelse[] {
  krevOrganledelse(fakta.tilgang, krevIGang(moete));
  krevUlike(deltakere);
  krevKjente(deltakere, fakta);
  for (const d of deltakere) krevIntervall(d, moete);
  krevEnVara(deltakere, moete);
  krevEnMoeteleder(deltakere);
  krevGjestesaker(deltakere, moete);
  return [{ type: 'FremmoeteRegistrert', data: { deltakere: deltakere.map((d) => medRettigheter(d, fakta)), ...(referent !== undefined && { referent }) } }];
}

/** A line of the roll with what the body gives the person. */
export const medRettigheter = (d: Oppmoete, fakta: MoeteFakta): Deltaker => ({ ...d, ...plassen(d, fakta), stemmerett: harStemmerett(d, fakta) });

/** The office and the rights that the body has given; what was entered holds for those without a place in it. */
function plassen({ personId }: Oppmoete, { medlemmer = [] }: MoeteFakta): Pick<Deltaker, 'rolle' | 'rettigheter'> {
  const plass = medlemmer.find((m) => m.personId === personId && m.rettigheter);
  return plass?.rettigheter ? { rolle: plass.verv, rettigheter: plass.rettigheter } : {};
}

const krevEnMoeteleder = vakt('krev-deltakere', (deltakere: readonly Oppmoete[]): void => {
  const ledere = deltakere.filter((d) => d.oppgave === 'moeteleder');
  if (ledere.length > 1) throw ugyldig('to-moeteledere', 'Bare én person leder møtet', '#/deltakere');
  if (ledere.some((d) => d.status !== 'til-stede')) throw ugyldig('moeteleder-er-ikke-til-stede', 'Møtelederen må være til stede', '#/deltakere');
});

const krevGjestesaker = vakt('krev-deltakere', (deltakere: readonly Oppmoete[], { saksliste }: Moete): void => {
  const kjente = new Set(saksliste.map((p) => p.behandlingId));
  if (deltakere.some((d) => d.saker?.some((id) => !kjente.has(id)))) throw ugyldig('sak-er-ikke-paa-saksliste', 'En deltaker er med på en sak som ikke står på sakslisten', '#/deltakere');
});

const krevUlike = vakt('krev-deltakere', (deltakere: readonly Oppmoete[]): void => {
  if (new Set(deltakere.map((d) => d.personId)).size !== deltakere.length) throw ugyldig('deltaker-to-ganger', 'Samme person står to ganger', '#/deltakere');
});

export const krevKjente = vakt('krev-deltakere', (deltakere: readonly Oppmoete[], { kjentePersoner = [] }: MoeteFakta): void => {
  const kjente = new Set(kjentePersoner);
  const nevnte = deltakere.flatMap((d) => [d.personId, ...(d.varaFor ? [d.varaFor] : [])]);
  if (nevnte.some((personId) => !kjente.has(personId))) throw ugyldig('person-finnes-ikke', 'Fremmøtet nevner en person som ikke er registrert i helsefellesskapet', '#/deltakere');
});

export const krevIntervall = vakt('krev-deltakere', ({ fraSak, tilSak }: Oppmoete, { saksliste }: Moete): void => {
  if (fraSak === undefined && tilSak === undefined) return;
  const plass = (behandlingId: string) => saksliste.findIndex((p) => p.behandlingId === behandlingId);
  const fra = fraSak === undefined ? 0 : plass(fraSak);
  const til = tilSak === undefined ? saksliste.length : plass(tilSak);
  if (fra < 0 || til < 0) throw ugyldig('sak-er-ikke-paa-saksliste', 'En deltaker møter fra eller til en sak som ikke står på sakslisten', '#/deltakere');
  if (til < fra) throw ugyldig('intervall-baklengs', 'Den første saken en deltaker møter i, må stå før den siste', '#/deltakere');
});

/** A vara stands in for one absent member, and no member has two at the same time. */
export const krevEnVara = vakt('krev-vara', (deltakere: readonly Oppmoete[], moete: Moete): void => {
  const moetende = deltakere.filter((d) => d.status === 'til-stede');
  const varaer = moetende.filter((d) => d.varaFor !== undefined);
  const samtidig = (a: Oppmoete, b: Oppmoete) => overlapper(a, b, moete);
  if (varaer.some((v) => moetende.some((d) => d.personId === v.varaFor && samtidig(v, d)))) throw ugyldig('medlem-er-til-stede', 'En vara kan ikke møte for et medlem som selv er til stede i saken', '#/deltakere');
  const toVaraer = varaer.some((a, i) => varaer.slice(i + 1).some((b) => a.varaFor === b.varaFor && samtidig(a, b)));
  if (toVaraer) throw ugyldig('to-varaer', 'To varaer kan ikke møte for samme medlem i samme sak', '#/deltakere');
});

function overlapper(a: Oppmoete, b: Oppmoete, moete: Moete): boolean {
  const aapne = (d: Oppmoete) => d.tilSak === undefined;
  return (aapne(a) && aapne(b)) || moete.saksliste.some((p) => erMed(moete, a, p.behandlingId) && erMed(moete, b, p.behandlingId));
}

/** By a place of one's own, or as appointed vara for one who votes. The minutes name vara who are on no list: they meet, without a vote. */
function harStemmerett({ personId, varaFor }: Oppmoete, { medlemmer = [] }: MoeteFakta): boolean {
  const faste = medlemmer.filter((m) => m.verv !== 'vara' && m.stemme);
  if (faste.some((m) => m.personId === personId)) return true;
  const erstattet = faste.filter((m) => m.personId === varaFor);
  const verv = medlemmer.filter((m) => m.verv === 'vara' && m.personId === personId);
  return erstattet.some((fast) => verv.some((v) => v.varaFor === undefined || v.varaFor === fast.medlemskapId));
}
