import { ugyldig, ugyldigTilstand, vakt } from '#eventsourcing';
import { krevOrganledelse } from './roller';
import { type MoeteHendelse } from '../moete.events';
import { type MoeteFakta, type MoeteKommando } from '../moete.kommandoer';
import { type Moete } from '../moete.tilstand';
import { krevPlanlagt } from './plan';

/** Each agenda is sent once; a later one says what is new since the one that was sent last. */
export function sendInnkalling({ data: { varaer } }: MoeteKommando<'SendInnkalling'>, moete: Moete, { tilgang, innkalles }: MoeteFakta): MoeteHendelse[] {
  krevOrganledelse(tilgang, krevPlanlagt(moete).organ);
  const versjon = krevUsendt(moete);
  const sistSendt = moete.innkallinger.at(-1)?.versjon;
  return [{ type: 'InnkallingSendt', data: { versjon, ...(sistSendt !== undefined && { sistSendt }), mottakere: krevMottakere(innkalles, varaer) } }];
}

const krevUsendt = vakt('krev-saksliste', ({ form, sakslisteversjon, innkallinger }: Moete): number => {
  if (form === 'skriftlig') throw ugyldigTilstand('moete-er-skriftlig', 'En skriftlig behandling har ingen innkalling: send sakene til medlemmene');
  if (sakslisteversjon === 0) throw ugyldigTilstand('saksliste-er-ikke-fastsatt', 'Sakslisten må fastsettes før innkallingen kan sendes');
  if (innkallinger.some((i) => i.versjon === sakslisteversjon)) throw ugyldigTilstand('innkalling-er-sendt', `Innkallingen med saksliste ${sakslisteversjon} er alt sendt`);
  return sakslisteversjon;
});

/** Members and those who reported the saker always; of the varaer only those who are called. Each once. */
const krevMottakere = vakt('krev-mottakere', (innkalles: MoeteFakta['innkalles'], varaer: readonly string[]): string[] => {
  if (varaer.some((v) => !innkalles?.varaer.includes(v))) throw ugyldig('ikke-vara', 'Bare varaer i organet kan kalles inn som vara', '#/varaer');
  const mottakere = [...new Set([...(innkalles?.faste ?? []), ...varaer])];
  if (mottakere.length === 0) throw ugyldigTilstand('innkalling-uten-mottakere', 'Organet har ingen medlemmer den dagen, så ingen kan få innkallingen');
  return mottakere;
});
