import { ugyldig, ugyldigTilstand, vakt } from '#eventsourcing';
import { type MoeteHendelse } from '../moete.events';
import { type MoeteFakta, type MoeteKommando } from '../moete.kommandoer';
import { finnPost, type Moete, type Sakslistepost } from '../moete.tilstand';
import { krevIGang } from './gjennomfoering';
import { krevOrganledelse } from './roller';

/** A member who is disqualified steps back from one sak: out of its roll, and named in its minutes. */
export function registrerInhabilitet({ data: { behandlingId, personId, grunn } }: MoeteKommando<'RegistrerInhabilitet'>, moete: Moete, { tilgang }: MoeteFakta): MoeteHendelse[] {
  krevOrganledelse(tilgang, krevIGang(moete));
  const { sakId } = krevUbehandlet(moete, behandlingId);
  krevDeltaker(moete, behandlingId, personId);
  return [{ type: 'InhabilitetRegistrert', data: { behandlingId, sakId, personId, grunn } }];
}

const krevUbehandlet = vakt('krev-paa-saksliste', (moete: Moete, behandlingId: string): Sakslistepost => {
  const post = finnPost(moete, behandlingId);
  if (!post) throw ugyldig('sak-er-ikke-paa-saksliste', 'Saken står ikke på sakslisten', '#/behandlingId');
  if (post.behandlet) throw ugyldigTilstand('sak-er-behandlet', 'Habilitet avgjøres før saken behandles');
  if (moete.voteringer.some((v) => v.behandlingId === behandlingId)) throw ugyldigTilstand('det-er-votert', 'Habilitet avgjøres før det stemmes i saken');
  return post;
});

const krevDeltaker = vakt('krev-deltakere', ({ deltakere, inhabile }: Moete, behandlingId: string, personId: string): void => {
  if (!deltakere.some((d) => d.personId === personId && d.status === 'til-stede')) throw ugyldig('ikke-til-stede', 'Personen er ikke ført som til stede', '#/personId');
  if (inhabile.some((i) => i.personId === personId && i.behandlingId === behandlingId)) throw ugyldigTilstand('er-inhabil', 'Personen er alt ført som inhabil i saken');
});
