import { ugyldig, ugyldigTilstand, vakt } from '#eventsourcing';
import { langDato } from '#felles';
import { krevOrganledelse } from './roller';
import { type MoeteHendelse, type TidOgSted } from '../moete.events';
import { type MoeteFakta, type MoeteKommando } from '../moete.kommandoer';
import { type Moete } from '../moete.tilstand';
import { LENKE } from './planfeil';

export function planleggMoete({ data }: MoeteKommando<'PlanleggMoete'>, moete: Moete, { tilgang, organ }: MoeteFakta): MoeteHendelse[] {
  krevNyttMoete(moete);
  const kjent = krevOrgan(organ);
  krevOrganledelse(tilgang, kjent.id);
  krevSluttEtterStart(data.naar);
  const { beslutningsform, nummerformat, innlevering: vanlig, fastePunkter: faste = [], ...organref } = kjent;
  const { tittel, naar, form, vertskap, videolenke, opphav } = data;
  // What belongs to sitting together does not belong to a written procedure.
  const innlevering = data.innlevering ?? (form === 'skriftlig' ? undefined : vanlig);
  const fastePunkter = form === 'skriftlig' ? [] : faste;
  if (videolenke !== undefined) krevLenke(videolenke);
  const valgfritt = { ...(innlevering && { innlevering }), ...(videolenke !== undefined && { videolenke }), ...(fastePunkter.length > 0 && { fastePunkter: [...fastePunkter] }), ...(opphav && { opphav }) };
  return [{ type: 'MoetePlanlagt', data: { organ: organref, beslutningsform, nummerformat, tittel, naar, form, vertskap, ...valgfritt } }];
}

const krevNyttMoete = vakt('krev-nytt-moete', ({ status }: Moete): void => {
  if (status !== 'ingen') throw ugyldigTilstand('moete-er-planlagt', 'Møtet er alt planlagt');
});

const krevOrgan = vakt('krev-organ', (organ: MoeteFakta['organ']) => {
  if (!organ) throw ugyldig('organ-finnes-ikke', 'Organet finnes ikke', '#/organId');
  return organ;
});

/** The leadership moves its own meetings; a decision elsewhere may move one too, and then the system does it. */
export function flyttMoete({ id, data }: MoeteKommando<'FlyttMoete'>, moete: Moete, { tilgang, opptatt = [] }: MoeteFakta): MoeteHendelse[] {
  const { organ, naar } = krevPlanlagt(moete);
  krevOrganledelse(tilgang, organ);
  const { vertskap, opphav } = data;
  const oppgitt = Object.fromEntries(Object.entries(data.til).filter(([, verdi]) => verdi !== undefined));
  const til: TidOgSted = { ...naar, ...oppgitt };
  krevSluttEtterStart(til);
  if (vertskap === undefined || vertskap === moete.vertskap) krevAnnenTid(naar, til);
  if (opphav) krevLedigDag(til.dato, opptatt.filter((o) => o.moeteId !== id));
  return [{ type: 'MoeteFlyttet', data: { fra: naar, til, ...(vertskap !== undefined && { vertskap }), ...(opphav && { opphav }) } }];
}

/** A decision says what is to be; that the body meets twice on one day is for a person to find out. */
const krevLedigDag = vakt('krev-ledig-dag', (dato: string, opptatt: readonly { readonly dato: string }[]): void => {
  if (opptatt.some((o) => o.dato === dato)) throw ugyldigTilstand('har-moete-den-dagen', `Organet har alt et møte ${langDato(dato)}`);
});

const krevAnnenTid = vakt('krev-tid', (fra: TidOgSted, til: TidOgSted): void => {
  if (JSON.stringify(til) === JSON.stringify(fra)) throw ugyldig('moete-flyttes-ikke', 'Møtet står alt på denne tiden', '#/til');
});

/** The secretariat's one action when the agenda does not fit, before the meeting or in it. */
export function forlengMoete({ data: { slutt } }: MoeteKommando<'ForlengMoete'>, moete: Moete, { tilgang }: MoeteFakta): MoeteHendelse[] {
  krevOrganledelse(tilgang, krevIkkeHevet(moete).organ);
  return [{ type: 'MoeteForlenget', data: { fra: krevSenereSlutt(moete.naar?.slutt, slutt), til: slutt } }];
}

/** A meeting in one room that gets a link is one that people join in both ways. */
export function settVideolenke({ data: { videolenke, form } }: MoeteKommando<'SettVideolenke'>, moete: Moete, { tilgang }: MoeteFakta): MoeteHendelse[] {
  krevOrganledelse(tilgang, krevIkkeHevet(moete).organ);
  krevLenke(videolenke);
  const ny = { videolenke, form: form ?? (moete.form === 'digital' ? 'digital' : 'hybrid') };
  return ny.videolenke === moete.videolenke && ny.form === moete.form ? [] : [{ type: 'VideolenkeSatt', data: ny }];
}

const krevIkkeHevet = vakt('krev-ikke-hevet', ({ status, organ }: Moete): { organ: string } => {
  if (!organ || (status !== 'planlagt' && status !== 'aapnet')) throw ugyldigTilstand('moete-er-over', 'Møtet er hevet eller avlyst');
  return { organ: organ.id };
});

const krevSenereSlutt = vakt('krev-tid', (fra: string | undefined, til: string): string => {
  if (fra === undefined) throw ugyldigTilstand('moete-har-ingen-slutt', 'Møtet har ingen sluttid å forlenge; sett den ved å flytte møtet');
  if (til <= fra) throw ugyldig('moete-forlenges-ikke', `Møtet slutter alt klokken ${fra}`, '#/slutt');
  return fra;
});

const krevLenke = vakt('krev-lenke', (lenke: string): void => {
  if (!LENKE.test(lenke)) throw ugyldig('ugyldig-lenke', 'Videolenken må være en adresse som begynner med https://', '#/videolenke');
});

/** The saker on the agenda are free again, each by its own event. */
export function avlysMoete(_: MoeteKommando<'AvlysMoete'>, moete: Moete, { tilgang }: MoeteFakta): MoeteHendelse[] {
  krevOrganledelse(tilgang, krevPlanlagt(moete).organ);
  const frigjort = moete.saksliste.map(({ behandlingId, sakId }): MoeteHendelse => ({ type: 'SakTattAvSaksliste', data: { behandlingId, sakId } }));
  return [{ type: 'MoeteAvlyst', data: {} }, ...frigjort];
}

export const krevPlanlagt = vakt('krev-planlagt', (moete: Moete): { organ: string; naar: TidOgSted } => {
  if (moete.status !== 'planlagt' || !moete.organ || !moete.naar) throw ugyldigTilstand('moete-er-ikke-planlagt', 'Dette kan bare gjøres før møtet er åpnet');
  return { organ: moete.organ.id, naar: moete.naar };
});

const krevSluttEtterStart = vakt('krev-tid', ({ start, slutt }: TidOgSted): void => {
  if (start && slutt && slutt <= start) throw ugyldig('slutt-foer-start', 'Møtet må slutte etter at det begynner', '#/naar/slutt');
});
