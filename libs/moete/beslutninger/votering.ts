import { forbudt, ugyldig, ugyldigTilstand, vakt } from '#eventsourcing';
import { type MoeteHendelse } from '../moete.events';
import { type MoeteFakta, type MoeteKommando } from '../moete.kommandoer';
import { erAapen, finnPost, manntall, type Moete, type Votering } from '../moete.tilstand';
import { krevIGang } from './gjennomfoering';
import { krevOrganledelse } from './roller';

/** R8: who may vote is settled when the vote opens, and stands. */
export function aapneVotering({ data }: MoeteKommando<'AapneVotering'>, moete: Moete, { tilgang }: MoeteFakta): MoeteHendelse[] {
  krevOrganledelse(tilgang, krevIGang(moete));
  krevSakTilVotering(moete, data);
  krevValg(data.valg);
  const stemmer = manntall(moete, data.behandlingId).map(({ personId, varaFor, plassFor, representerer = plassFor }) => ({ personId, ...(varaFor !== undefined && { varaFor }), ...(representerer !== undefined && { representerer }) }));
  krevManntall(stemmer.length);
  return [{ type: 'VoteringAapnet', data: { ...data, manntall: stemmer } }];
}

const krevSakTilVotering = vakt('krev-paa-saksliste', (moete: Moete, { behandlingId, voteringId }: { readonly behandlingId: string; readonly voteringId: string }): void => {
  const post = finnPost(moete, behandlingId);
  if (!post?.opptatt) throw ugyldig('sak-er-ikke-paa-saksliste', 'Saken står ikke på den fastsatte sakslisten og er ikke tatt opp i møtet', '#/behandlingId');
  if (post.behandlet) throw ugyldigTilstand('sak-er-behandlet', 'Saken er alt behandlet i dette møtet');
  if (moete.voteringer.some(erAapen)) throw ugyldigTilstand('votering-er-aapen', 'En votering er i gang; lukk den først');
  if (moete.voteringer.some((v) => v.voteringId === voteringId)) throw ugyldigTilstand('votering-finnes', 'Voteringen er alt åpnet');
});

const krevValg = vakt('krev-valg', (valg: readonly string[]): void => {
  if (valg.length < 2 || new Set(valg.map((v) => v.trim().toLowerCase())).size !== valg.length) throw ugyldig('for-faa-valg', 'Det må være minst to ulike valg å stemme over', '#/valg');
});

const krevManntall = vakt('krev-stemmerett', (antall: number): void => {
  if (antall === 0) throw forbudt('ingen-med-stemmerett', 'Ingen med stemmerett er registrert til stede');
});

/** One vote for each who is in the roll, given by oneself or written down by the secretariat in the room. */
export function avgiStemme({ data: { voteringId, valg, personId } }: MoeteKommando<'AvgiStemme'>, moete: Moete, { tilgang }: MoeteFakta): MoeteHendelse[] {
  const organ = krevIGang(moete);
  const hvem = personId ?? tilgang.person;
  if (hvem !== tilgang.person) krevOrganledelse(tilgang, organ);
  const votering = krevAapen(moete, voteringId);
  const { varaFor, representerer } = krevIManntallet(votering, hvem);
  krevEttAvValgene(votering, valg);
  return [{ type: 'StemmeAvgitt', data: { voteringId, personId: hvem, valg, ...(varaFor !== undefined && { varaFor }), ...(representerer !== undefined && { representerer }), ...(hvem !== tilgang.person && { foertAv: tilgang.person }) } }];
}

const krevAapen = vakt('krev-votering', ({ voteringer }: Moete, voteringId: string): Votering => {
  const votering = voteringer.find((v) => v.voteringId === voteringId);
  if (!votering) throw ugyldig('votering-finnes-ikke', 'Voteringen finnes ikke i dette møtet');
  if (votering.resultat) throw ugyldigTilstand('votering-er-lukket', 'Voteringen er lukket');
  if (votering.avbrutt !== undefined) throw ugyldigTilstand('votering-er-avbrutt', 'Voteringen er avbrutt; hold den på nytt');
  return votering;
});

const krevIManntallet = vakt('krev-stemmerett', ({ manntall: alle, stemmer }: Votering, personId: string) => {
  const linje = alle.find((m) => m.personId === personId);
  if (!linje) throw forbudt('mangler-stemmerett', 'Personen står ikke i manntallet: ikke til stede, uten stemmerett eller inhabil i saken');
  if (stemmer[personId] !== undefined) throw ugyldigTilstand('har-stemt', 'Stemmen er alt avgitt');
  return linje;
});

const krevEttAvValgene = vakt('krev-valg', ({ valg }: Votering, valgt: string): void => {
  if (!valg.includes(valgt)) throw ugyldig('ukjent-valg', `Det stemmes over ${valg.map((v) => `«${v}»`).join(', ')}`, '#/valg');
});

/** What the leadership wrote down wrongly for another; a member's own vote is the member's. */
export function rettStemme({ data: { voteringId, personId, valg } }: MoeteKommando<'RettStemme'>, moete: Moete, { tilgang }: MoeteFakta): MoeteHendelse[] {
  krevOrganledelse(tilgang, krevIGang(moete));
  const votering = krevAapen(moete, voteringId);
  const fra = krevFoertStemme(votering, personId);
  krevEttAvValgene(votering, valg);
  krevAnnetValg(fra, valg);
  return [{ type: 'StemmeRettet', data: { voteringId, personId, fra, valg } }];
}

const krevFoertStemme = vakt('krev-stemme', ({ stemmer, foert = [] }: Votering, personId: string): string => {
  const stemme = stemmer[personId];
  if (stemme === undefined) throw ugyldigTilstand('har-ikke-stemt', 'Det er ingen stemme å rette: personen har ikke stemt');
  if (!foert.includes(personId)) throw forbudt('har-stemt-selv', 'Medlemmet har stemt selv, og den stemmen retter ingen andre; er noe galt, brytes voteringen av og holdes på nytt');
  return stemme;
});

const krevAnnetValg = vakt('krev-stemme', (fra: string, til: string): void => {
  if (fra === til) throw ugyldig('stemmen-er-lik', `Stemmen står alt som «${til}»`, '#/valg');
});

/** It is over without a result; what was voted stands in the history and counts for nothing. */
export function avbrytVotering({ data: { voteringId, begrunnelse } }: MoeteKommando<'AvbrytVotering'>, moete: Moete, { tilgang }: MoeteFakta): MoeteHendelse[] {
  krevOrganledelse(tilgang, krevIGang(moete));
  krevAapen(moete, voteringId);
  return [{ type: 'VoteringAvbrutt', data: { voteringId, grunn: begrunnelse } }];
}

/** Who gave no vote is named as having abstained. */
export function lukkVotering({ data: { voteringId } }: MoeteKommando<'LukkVotering'>, moete: Moete, { tilgang }: MoeteFakta): MoeteHendelse[] {
  krevOrganledelse(tilgang, krevIGang(moete));
  const votering = krevAapen(moete, voteringId);
  const avsto = votering.manntall.filter((m) => votering.stemmer[m.personId] === undefined).map((m) => m.personId);
  return [{ type: 'VoteringLukket', data: { voteringId, resultat: telt(votering), avsto } }];
}

/** The tally, from the single votes. */
export function telt({ valg, stemmer }: Pick<Votering, 'valg' | 'stemmer'>): { valg: string; antall: number }[] {
  return valg.map((v) => ({ valg: v, antall: Object.values(stemmer).filter((s) => s === v).length }));
}
