import { ugyldig, ugyldigTilstand, vakt } from '#eventsourcing';
import { type MoeteHendelse } from '../moete.events';
import { type MoeteFakta, type MoeteKommando } from '../moete.kommandoer';
import { finnPost, gjeldendeVoteringer, type Moete, type Sakslistepost, utenVurdering } from '../moete.tilstand';
import { krevEnVara } from './fremmoete';
import { krevIGang } from './gjennomfoering';
import { krevOrganledelse } from './roller';

/** A member who is disqualified steps back from one sak: out of its roll, and named in its minutes. One who is found not to be is named too. */
export function registrerInhabilitet({ data: { behandlingId, personId, grunn, vurdering = 'inhabil' } }: MoeteKommando<'RegistrerInhabilitet'>, moete: Moete, { tilgang }: MoeteFakta): MoeteHendelse[] {
  krevOrganledelse(tilgang, krevIGang(moete));
  const { sakId } = krevUbehandlet(moete, behandlingId);
  krevDeltaker(moete, behandlingId, personId);
  return [{ type: vurdering === 'habil' ? 'HabilitetFastslaatt' : 'InhabilitetRegistrert', data: { behandlingId, sakId, personId, grunn } }];
}

/** Written down by mistake, and found before it mattered. Whoever sits for the person in the sak must go first. */
export function trekkHabilitetsvurdering({ data: { behandlingId, personId } }: MoeteKommando<'TrekkHabilitetsvurdering'>, moete: Moete, { tilgang }: MoeteFakta): MoeteHendelse[] {
  krevOrganledelse(tilgang, krevIGang(moete));
  const { sakId } = krevUbehandlet(moete, behandlingId);
  krevVurdert(moete, behandlingId, personId);
  krevEnVara(moete.deltakere, utenVurdering(moete, { behandlingId, personId }));
  return [{ type: 'HabilitetsvurderingTrukket', data: { behandlingId, sakId, personId } }];
}

const krevVurdert = vakt('krev-habilitetsvurdering', ({ inhabile, habile }: Moete, behandlingId: string, personId: string): void => {
  if (![...inhabile, ...habile].some((i) => i.personId === personId && i.behandlingId === behandlingId)) throw ugyldigTilstand('er-ikke-vurdert', 'Det er ikke ført noe om personens habilitet i saken');
});

const krevUbehandlet = vakt('krev-paa-saksliste', (moete: Moete, behandlingId: string): Sakslistepost => {
  const post = finnPost(moete, behandlingId);
  if (!post) throw ugyldig('sak-er-ikke-paa-saksliste', 'Saken står ikke på sakslisten', '#/behandlingId');
  if (post.behandlet) throw ugyldigTilstand('sak-er-behandlet', 'Habilitet avgjøres før saken behandles');
  if (gjeldendeVoteringer(moete).some((v) => v.behandlingId === behandlingId)) throw ugyldigTilstand('det-er-votert', 'Habilitet avgjøres før det stemmes i saken');
  return post;
});

const krevDeltaker = vakt('krev-deltakere', ({ deltakere, inhabile, habile }: Moete, behandlingId: string, personId: string): void => {
  if (!deltakere.some((d) => d.personId === personId && d.status === 'til-stede')) throw ugyldig('ikke-til-stede', 'Personen er ikke ført som til stede', '#/personId');
  if (inhabile.some((i) => i.personId === personId && i.behandlingId === behandlingId)) throw ugyldigTilstand('er-inhabil', 'Personen er alt ført som inhabil i saken');
  if (habile.some((i) => i.personId === personId && i.behandlingId === behandlingId)) throw ugyldigTilstand('er-funnet-habil', 'Personen er alt funnet habil i saken; var det feil, trekk det tilbake først');
});
