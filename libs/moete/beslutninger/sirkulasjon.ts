import { forbudt, ugyldig, ugyldigTilstand, vakt } from '#eventsourcing';
import { langDato, type Utfallsklasse } from '#felles';
import { type MoeteHendelse, type Spurt } from '../moete.events';
import { type MoeteFakta, type MoeteKommando, type Organmedlem } from '../moete.kommandoer';
import { type Moete } from '../moete.tilstand';
import { opptelling, type Sirkulasjon, tause } from '../sirkulasjon';
import { krevFastsattSaksliste, krevIGang } from './gjennomfoering';
import { krevPlanlagt } from './plan';
import { krevOrganledelse } from './roller';

/** R1: the body's own act without meeting. What its members answer to is the paper as it is now, and no later one. */
export function startSirkulasjon({ data }: MoeteKommando<'StartSirkulasjon'>, moete: Moete, fakta: MoeteFakta): MoeteHendelse[] {
  const { naar } = krevSkriftlig(moete, fakta);
  const frist = data.frist ?? naar.dato;
  krevFristFram(frist, fakta.idag);
  const saker = moete.saksliste.map(({ behandlingId, sakId, tittel, saksgrunnlag }) => ({ behandlingId, sakId, saksgrunnlag: krevPapir(tittel, saksgrunnlag) }));
  const spurte = krevMedlemmer(moete.beslutningsform, fakta);
  const { kreverMoete } = fakta;
  return [{ type: 'MoeteAapnet', data: {} }, { type: 'SirkulasjonStartet', data: { frist, ...(kreverMoete !== undefined && { kreverMoete }), spurte, saker } }];
}

/** The body has said before who may decide what; that is the ground, and it is on record. */
export function taDelegasjonIBruk({ data: { grunnlag } }: MoeteKommando<'TaDelegasjonIBruk'>, moete: Moete, fakta: MoeteFakta): MoeteHendelse[] {
  krevSkriftlig(moete, fakta);
  return [{ type: 'MoeteAapnet', data: {} }, { type: 'DelegasjonTattIBruk', data: { grunnlag, av: fakta.tilgang.person } }];
}

function krevSkriftlig(moete: Moete, { tilgang }: MoeteFakta) {
  const planlagt = krevPlanlagt(moete);
  krevOrganledelse(tilgang, planlagt.organ);
  krevForm(moete);
  krevFastsattSaksliste(moete);
  return planlagt;
}

const krevForm = vakt('krev-moeteform', ({ form, saksliste }: Moete): void => {
  if (form !== 'skriftlig') throw ugyldigTilstand('moete-er-ikke-skriftlig', 'Dette er et møte: bare en behandling planlagt med formen «skriftlig» avgjøres mellom møter');
  if (saksliste.length === 0) throw ugyldigTilstand('saksliste-er-tom', 'Sakslisten har ingen saker');
});

const krevFristFram = vakt('krev-svarfrist', (frist: string, idag: string): void => {
  if (frist < idag) throw ugyldig('frist-er-passert', 'Svarfristen er alt passert', '#/frist');
});

const krevPapir = vakt('krev-saksgrunnlag', (tittel: string, papir: Moete['saksliste'][number]['saksgrunnlag']) => {
  if (!papir) throw ugyldigTilstand('saksgrunnlag-mangler', `«${tittel}» har ikke noe saksframlegg: medlemmene må ha et papir å svare på`);
  return { versjon: papir.versjon, hash: papir.hash };
});

const VARER: ReadonlySet<Organmedlem['verv']> = new Set(['leder', 'nestleder', 'medlem']);

/** R8: where the body votes, those who may; where it decides by consensus, its members. */
const krevMedlemmer = vakt('krev-medlemmer', (beslutningsform: Moete['beslutningsform'], { medlemmer = [] }: MoeteFakta): Spurt[] => {
  const faste = medlemmer.filter((m) => VARER.has(m.verv) && (beslutningsform === 'konsensus' || m.stemme));
  const spurte = faste.filter((m, i) => faste.findIndex((f) => f.personId === m.personId) === i).map(somSpurt);
  if (spurte.length === 0) throw ugyldigTilstand('ingen-aa-spoerre', 'Organet har ingen medlemmer å sende sakene til');
  return spurte;
});

const somSpurt = ({ personId, representerer }: Organmedlem): Spurt => ({ personId, ...(representerer !== undefined && { representerer }) });

/** R9: only for a member recorded absent, by one who is appointed vara, and for one at a time. */
export function registrerSirkulasjonsfravaer({ data: { personId, varaId } }: MoeteKommando<'RegistrerSirkulasjonsfravaer'>, moete: Moete, fakta: MoeteFakta): MoeteHendelse[] {
  krevOrganledelse(fakta.tilgang, krevIGang(moete));
  const sirkulasjon = krevSirkulasjon(moete);
  const medlem = krevTaus(sirkulasjon, personId);
  if (varaId === undefined) return [{ type: 'SirkulasjonsfravaerRegistrert', data: { personId } }];
  krevVara(sirkulasjon, personId, varaId, fakta);
  const { representerer } = medlem;
  return [{ type: 'SirkulasjonsfravaerRegistrert', data: { personId, vara: { personId: varaId, varaFor: personId, ...(representerer !== undefined && { representerer }) } } }];
}

const krevTaus = vakt('krev-medlemmer', ({ spurte, svar }: Sirkulasjon, personId: string): Spurt => {
  const medlem = spurte.find((m) => m.personId === personId);
  if (!medlem || medlem.varaFor !== undefined) throw ugyldig('ikke-spurt', 'Personen er ikke blant medlemmene som er spurt', '#/personId');
  if (svar.some((v) => v.personId === personId)) throw ugyldigTilstand('har-svart', 'Medlemmet har alt svart og er ikke fraværende');
  return medlem;
});

const krevVara = vakt('krev-vara', ({ spurte, borte = [] }: Sirkulasjon, personId: string, varaId: string, { medlemmer = [] }: MoeteFakta): void => {
  const plasser = medlemmer.filter((m) => m.personId === personId).map((m) => m.medlemskapId);
  const oppnevnt = medlemmer.some((m) => m.verv === 'vara' && m.personId === varaId && (m.varaFor === undefined || plasser.includes(m.varaFor)));
  if (!oppnevnt) throw ugyldig('er-ikke-vara', 'Personen er ikke oppnevnt som vara for medlemmet', '#/varaId');
  if (spurte.some((m) => m.personId === varaId) || borte.includes(varaId)) throw ugyldigTilstand('svarer-for-to', 'Varaen svarer alt, eller er selv ført som fraværende: én person svarer for én');
});

/** One answer for each who is asked, given by oneself or written down by the leadership. Too late is no reason to lose it. */
export function besvarSirkulasjon({ data }: MoeteKommando<'BesvarSirkulasjon'>, moete: Moete, { tilgang, idag }: MoeteFakta): MoeteHendelse[] {
  const sirkulasjon = krevSirkulasjon(moete);
  const { behandlingId, svar, merknad, personId = tilgang.person } = data;
  if (personId !== tilgang.person) krevOrganledelse(tilgang, moete.organ?.id ?? '');
  const { sakId } = krevUavgjort(moete, behandlingId);
  const spurt = krevSpurt(sirkulasjon, personId, data.varaFor);
  krevIkkeSvart(sirkulasjon, behandlingId, personId);
  krevMoeteregel(sirkulasjon, svar);
  return [{ type: 'SirkulasjonBesvart', data: { ...spurt, behandlingId, sakId, svar, ...(merknad !== undefined && { merknad }), forSent: idag > sirkulasjon.frist } }];
}

const krevSirkulasjon = vakt('krev-sirkulasjon', ({ sirkulasjon, status }: Moete): Sirkulasjon => {
  if (!sirkulasjon) throw ugyldigTilstand('ikke-paa-sirkulasjon', 'Sakene er ikke sendt til medlemmene for skriftlig behandling');
  if (status === 'hevet') throw ugyldigTilstand('sirkulasjon-er-avsluttet', 'Den skriftlige behandlingen er avsluttet: alle sakene er avgjort');
  return sirkulasjon;
});

const krevUavgjort = vakt('krev-paa-saksliste', ({ saksliste }: Moete, behandlingId: string) => {
  const post = saksliste.find((p) => p.behandlingId === behandlingId);
  if (!post) throw ugyldig('sak-er-ikke-paa-saksliste', 'Saken er ikke med i den skriftlige behandlingen', '#/behandlingId');
  if (post.behandlet) throw ugyldigTilstand('sak-er-behandlet', 'Saken er avgjort: det tas ikke imot flere svar i den');
  return post;
});

const krevSpurt = vakt('krev-svarrett', ({ spurte, borte = [] }: Sirkulasjon, personId: string, varaFor: string | undefined): Spurt => {
  if (borte.includes(personId)) throw forbudt('medlem-er-fravaerende', 'Medlemmet er ført som fraværende; bare varaen svarer');
  const spurt = spurte.find((m) => m.personId === personId);
  if (!spurt) throw forbudt('mangler-svarrett', 'Personen er ikke blant dem som er spurt. En vara svarer bare for et medlem som er ført som fraværende');
  if (varaFor !== undefined && spurt.varaFor !== varaFor) throw forbudt('svarer-for-to', 'Én person svarer for én: du kan ikke svare for dette medlemmet');
  return spurt;
});

const krevIkkeSvart = vakt('krev-svarrett', ({ svar }: Sirkulasjon, behandlingId: string, personId: string): void => {
  if (svar.some((v) => v.behandlingId === behandlingId && v.personId === personId)) throw ugyldigTilstand('har-svart', 'Svaret i denne saken er alt gitt');
});

const krevMoeteregel = vakt('krev-moeteregel', ({ kreverMoete }: Sirkulasjon, svar: string): void => {
  if (svar === 'krever-moete' && kreverMoete === undefined) throw ugyldig('kan-ikke-kreve-moete', 'Organet har ingen regel om at medlemmer kan kreve møte; svar nei, gjerne med merknad', '#/svar');
});

const UTEN_TILSLUTNING: ReadonlySet<Utfallsklasse> = new Set(['UTSATT', 'IKKE_GODKJENT', 'UTEN_VEDTAK']);

/** What the members' answers, or the delegation, let the leadership record. */
export function krevAvgjort(moete: Moete, behandlingId: string, utfall: Utfallsklasse, idag: string): void {
  if (moete.form !== 'skriftlig' || moete.delegasjon) return;
  const sirkulasjon = krevSirkulasjon(moete);
  krevFristEllerSvar(sirkulasjon, behandlingId, idag);
  krevTilslutning(moete.beslutningsform, sirkulasjon, behandlingId, utfall);
}

const krevFristEllerSvar = vakt('krev-svarfrist', (sirkulasjon: Sirkulasjon, behandlingId: string, idag: string): void => {
  const mangler = tause(sirkulasjon, behandlingId).length;
  if (mangler > 0 && idag <= sirkulasjon.frist) throw ugyldigTilstand('svarfristen-loeper', `Svarfristen løper til og med ${langDato(sirkulasjon.frist)}, og ${mangler} har ikke svart`);
});

const krevTilslutning = vakt('krev-tilslutning', (beslutningsform: Moete['beslutningsform'], sirkulasjon: Sirkulasjon, behandlingId: string, utfall: Utfallsklasse): void => {
  const { ja, nei, kreverMoete } = opptelling(sirkulasjon, behandlingId);
  if (sirkulasjon.kreverMoete !== undefined && kreverMoete >= sirkulasjon.kreverMoete && utfall !== 'UTSATT') throw ugyldigTilstand('moete-er-krevd', `Det er krevd at saken tas i et møte (${kreverMoete}): utfallet er UTSATT`);
  if (UTEN_TILSLUTNING.has(utfall)) return;
  if (ja === 0) throw ugyldigTilstand('ingen-tilslutning', 'Ingen har svart ja innen fristen: saken kan ikke vedtas skriftlig');
  if (beslutningsform === 'avstemning' && ja <= nei) throw ugyldigTilstand('flertall-mangler', `${ja} har svart ja og ${nei} nei: det er ikke flertall for vedtaket`);
});
