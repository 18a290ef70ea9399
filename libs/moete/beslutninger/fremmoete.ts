import { ugyldig, ugyldigTilstand, vakt } from '#eventsourcing';
import { krevOrganledelse } from './roller';
import { type Deltaker, type MoeteHendelse } from '../moete.events';
import { type MoeteFakta, type MoeteKommando, type Oppmoete, type Organmedlem } from '../moete.kommandoer';
import { erMed, gjeldendeVoteringer, manntall, type Moete } from '../moete.tilstand';
import { krevIGang } from './gjennomfoering';

/** R8, R9: who met, who stood in for whom, and who could vote. A vara who did not come stands in for nobody. */
export function registrerFremmoete({ data: { deltakere, referent } }: MoeteKommando<'RegistrerFremmoete'>, moete: Moete, fakta: MoeteFakta): MoeteHendelse[] {
  krevOrganledelse(fakta.tilgang, krevIGang(moete));
  krevSettFoer(moete, fakta);
  krevUlike(deltakere, moete);
  krevKjente(deltakere, fakta);
  for (const d of deltakere) krevIntervall(d, moete);
  krevEnVara(deltakere, moete);
  krevEnMoeteleder(deltakere);
  krevGjestesaker(deltakere, moete);
  const linjer = deltakere.map((d) => medRettigheter(d, fakta));
  krevUendretManntall(linjer, moete);
  for (const d of linjer) krevEnPlass(d, moete, fakta);
  return [{ type: 'FremmoeteRegistrert', data: { deltakere: linjer, ...(referent !== undefined && { referent }) } }];
}

/** A new roll takes the place of the whole of the old one: whoever sends it has seen who came and went in the meantime. */
const krevSettFoer = vakt('krev-sett-fremmoete', ({ deltakere }: Moete, { medRevisjon = false }: MoeteFakta): void => {
  if (deltakere.length > 0 && !medRevisjon) throw ugyldigTilstand('fremmoete-er-foert', 'Fremmøtet er alt ført: send If-Match med revisjonen du så for å føre det på nytt, eller meld den som kom eller gikk');
});

/** Those who could vote when a vote was held, could, and no others; but somebody may have come to that sak after the vote. */
const krevUendretManntall = vakt('krev-stemmerett', (deltakere: readonly Deltaker[], moete: Moete): void => {
  const plass = ({ personId, varaFor = '' }: Pick<Deltaker, 'personId' | 'varaFor'>) => `${personId} ${varaFor}`;
  const endret = gjeldendeVoteringer(moete).find(({ behandlingId, manntall: foer }) => {
    const naa = manntall({ ...moete, deltakere }, behandlingId);
    const [sto, staar] = [new Set(foer.map(plass)), new Set(naa.map(plass))];
    return foer.some((m) => !staar.has(plass(m))) || naa.some((d) => !sto.has(plass(d)) && d.fraSak !== behandlingId);
  });
  if (endret) throw ugyldigTilstand('det-er-votert', `Det er stemt over «${endret.gjelder}» av andre enn dem som nå føres med stemmerett; meld den som kom eller gikk etterpå`);
});

/** R9: where members vote one by one, nobody holds two places at the same time. */
export const krevEnPlass = vakt('krev-vara', ({ personId, varaFor }: Deltaker, { beslutningsform }: Moete, { medlemmer = [] }: MoeteFakta): void => {
  const egen = medlemmer.some((m) => m.personId === personId && m.verv !== 'vara' && m.stemme);
  if (varaFor !== undefined && egen && beslutningsform === 'avstemning') throw ugyldig('har-egen-stemme', 'En som har egen plass med stemmerett, kan ikke også møte som vara', '#/deltakere');
});

/** A line of the roll with the office and the rights that the body gives; what was entered holds for those without a place in it. */
export function medRettigheter(d: Oppmoete, fakta: MoeteFakta): Deltaker {
  const plassFor = plassen({ ...d, personId: d.varaFor ?? d.personId, varaFor: undefined }, fakta)?.representerer;
  const plass = plassen(d, fakta);
  return { ...d, ...(plass?.rettigheter && { rolle: plass.verv, rettigheter: plass.rettigheter }), ...(plassFor !== undefined && { plassFor }), stemmerett: harStemmerett(d, fakta) };
}

/** Of several places the one that the person meets in: as vara for somebody the vara's own, else first one that votes. */
function plassen({ personId, varaFor }: Pick<Oppmoete, 'personId' | 'varaFor'>, { medlemmer = [] }: MoeteFakta): Organmedlem | undefined {
  const plasser = medlemmer.filter((m) => m.personId === personId);
  const [foran, bak] = [plasser.filter((m) => (m.verv === 'vara') === (varaFor !== undefined)), plasser.filter((m) => (m.verv === 'vara') !== (varaFor !== undefined))];
  return foran.find((m) => m.stemme) ?? foran[0] ?? bak[0];
}

const krevEnMoeteleder = vakt('krev-deltakere', (deltakere: readonly Oppmoete[]): void => {
  const ledere = deltakere.filter((d) => d.oppgave === 'moeteleder');
  if (ledere.length > 1) throw ugyldig('to-moeteledere', 'Bare én person leder møtet', '#/deltakere');
  if (ledere.some((d) => d.status !== 'til-stede')) throw ugyldig('moeteleder-er-ikke-til-stede', 'Møtelederen må være til stede', '#/deltakere');
});

const krevGjestesaker = vakt('krev-deltakere', (deltakere: readonly Oppmoete[], { saksliste }: Moete): void => {
  const kjente = new Set(saksliste.map((p) => p.behandlingId));
  if (deltakere.some((d) => [...(d.saker ?? []), ...(d.ute ?? [])].some((id) => !kjente.has(id)))) throw ugyldig('sak-er-ikke-paa-saksliste', 'En deltaker er med på eller ute for en sak som ikke står på sakslisten', '#/deltakere');
});

const krevUlike = vakt('krev-deltakere', (deltakere: readonly Oppmoete[], moete: Moete): void => {
  const igjen = ({ personId, status }: Oppmoete, d: Oppmoete) => d.personId === personId && (status !== 'til-stede' || d.status !== 'til-stede');
  const dobbelt = deltakere.some((a, i) => deltakere.slice(i + 1).some((b) => igjen(a, b) || (a.personId === b.personId && overlapper(a, b, moete))));
  if (dobbelt) throw ugyldig('deltaker-to-ganger', 'Samme person står to ganger for samme sak', '#/deltakere');
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
