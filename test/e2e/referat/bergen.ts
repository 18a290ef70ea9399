import { type Saksgang } from '../../support/saksgang';
import { MEDLEM, Scene } from '../../support/scene';
import { eksempelprosesser } from '#prosess';
import { lesBergensparter, type Moetefakta } from './fakta';
import { registrerFremmoete } from './fremmoete';
import { Gjennomfoering } from './gjennomfoering';
import { lenk } from './lenker';
import { type Klient } from '../../support/klient';

export interface Fortalt {
  readonly scene: Scene;
  readonly sekretariat: Klient;
  readonly gang: Gjennomfoering;
  readonly ssu: string;
  readonly moete: string;
  /** Meetings by their first date. */
  readonly moeter: Readonly<Record<string, string>>;
  readonly partnerskapsmoete: string;
}

/** The Bergen minutes of 11.03.2026, from an empty system. */
export async function fortellBergen({ adresse, klokke }: Saksgang, fakta: Moetefakta): Promise<Fortalt> {
  klokke.sett('2026-01-05T08:00:00.000Z');
  const scene = await Scene.ny(adresse, { slug: 'bergensomraadet', navn: 'Helsefellesskapet i bergensområdet', plattformadmin: 'plattformadmin', fra: '2025-01-01' });
  await scene.prosess(eksempelprosesser.medOu);
  const parter = await bergensparter(scene);
  const ssu = await scene.organ('Strategisk samarbeidsutvalg', 'SSU', 'ssu');
  for (const { navn } of lesBergensparter().omradeutvalg) await scene.organ(navn, navn, 'ou');
  const underutvalg = await scene.organ('Underutvalg for svangerskap, fødsel og barselomsorg', 'UU SFB', 'underutvalg');
  const partnerskapsmoete = await scene.organ('Partnerskapsmøtet', 'PM', 'partnerskapsmoete');
  const { klient: sekretariat, id } = await scene.bruker('bergen-sekretariat', 'Sekretariatet');
  await scene.rolle(id, 'sekretariat');
  const innmelder = await scene.bruker('bergen-innmelder', 'Saksinnmelder');
  await scene.rolle(innmelder.id, 'saksinnmelder');

  const moeter: Record<string, string> = {};
  const avtaler = { '06/26': await avtale(sekretariat, 'Særavtale om kriser'), '13/26': await avtale(sekretariat, 'Særavtale om LIS1') };
  const kjente = { ssu, avtaler: { '06/26': avtaler['06/26'].id, '13/26': avtaler['13/26'].id }, moeter, partnerskapsmoete };
  const gang = new Gjennomfoering(klokke, sekretariat, innmelder.klient, kjente);
  moeter['2026-03-11'] = await gang.moete(ssu, 'SSU møte 1/2026', fakta.dato, { start: '09:00', slutt: '12:00', sted: fakta.sted });
  moeter['2026-06-10'] = await gang.moete(ssu, 'SSU møte 2/2026', '2026-06-10');
  const moete = moeter['2026-03-11'];

  klokke.sett('2026-02-10T08:00:00.000Z');
  const paaListen = fakta.saker.filter((s) => s.type !== 'eventuelt');
  const saker: { sakId: string }[] = [];
  for (const sak of paaListen) saker.push({ sakId: await gang.forbered(sak) });
  await kommerFraUnderutvalg(gang, sekretariat, underutvalg, saker[8]?.sakId ?? '');
  klokke.sett('2026-03-01T08:00:00.000Z');
  const poster = await gang.saksliste(moete, saker);

  klokke.sett('2026-03-11T08:05:00.000Z');
  await sekretariat.post(`/moeter/${moete}/aapning`);
  const personer = await registrerFremmoete(scene, sekretariat, { poster, organId: ssu, moeteId: moete, fakta, rettigheter: { ...MEDLEM, stemme: false } });
  gang.settInnledere(fakta, personer);
  for (const [i, sak] of paaListen.entries()) await gang.vedta(moete, sak, poster[i] ?? { sakId: '', behandlingId: '' });
  for (const sak of fakta.saker.filter((s) => s.type === 'eventuelt')) await gang.taOpp(moete, sak, 'eventuelt', fakta.saker.length);
  for (const { saksnr } of fakta.saker) await gang.resultat(saksnr);
  await sekretariat.post(`/moeter/${moete}/heving`);
  await rett(sekretariat, gang.finn('10/26').sakId);
  await gang.referat(moete);
  for (const nr of ['06/26', '13/26'] as const) await send(sekretariat, gang, nr, avtaler[nr], parter);
  await lenk(sekretariat, fakta.saker, (nr) => gang.behandlet.get(nr)?.sakId);
  return { scene, sekretariat, gang, ssu, moete, moeter, partnerskapsmoete };
}

async function bergensparter(scene: Scene): Promise<string[]> {
  const { omradeutvalg, parter_overordna_samarbeidsavtale_og_TA1: { spesialisthelsetjeneste } } = lesBergensparter();
  const ider: string[] = [];
  for (const navn of omradeutvalg.flatMap((ou) => ou.kommuner)) ider.push(await scene.part(`${navn} kommune`, 'kommune'));
  for (const navn of spesialisthelsetjeneste) ider.push(await scene.part(navn, 'sykehus'));
  return ider;
}

interface Avtale { readonly id: string; readonly versjon: number; readonly hash: string }

async function avtale(sekretariat: Klient, navn: string): Promise<Avtale> {
  const { id } = await sekretariat.post('/avtaler', { navn, slag: 'saeravtale', kreverSignatur: true, kreverGodkjenningFoerSignatur: true });
  const { hash } = await sekretariat.post(`/avtaler/${id}/versjoner`, { tekst: `Avtaletekst for ${navn}` });
  return { id, versjon: 1, hash: String(hash) };
}

/** 09/26 came up from an underutvalg: an advice before the decision. */
async function kommerFraUnderutvalg(gang: Gjennomfoering, sekretariat: Klient, organId: string, sakId: string): Promise<void> {
  const moeteId = await gang.moete(organId, 'Møte i underutvalget', '2026-02-12');
  const [post] = await gang.saksliste(moeteId, [{ sakId }]);
  gang.sett('2026-02-12T09:00:00.000Z');
  await sekretariat.post(`/moeter/${moeteId}/aapning`);
  const punkt = { nr: 1, tekst: 'Underutvalget slutter seg til at saken går videre til SSU.', klasse: 'TILSLUTNING', virkninger: [] };
  await sekretariat.post(`/moeter/${moeteId}/vedtak`, { behandlingId: post?.behandlingId, punkter: [punkt] });
  await sekretariat.post(`/moeter/${moeteId}/heving`);
  await sekretariat.ventTil<{ status: string }>(`/saker/${sakId}`, (s) => s.status === 'behandlet');
}

/** T20: the case paper said Thursday; Wednesday is right, and both are kept. */
async function rett(sekretariat: Klient, sakId: string): Promise<void> {
  await sekretariat.post(`/saker/${sakId}/rettelser`, { gjelder: 'Møte 2 i saksgrunnlaget', opprinnelig: 'torsdag 9. juni 2027', rettet: 'onsdag 9. juni 2027', begrunnelse: 'Ukedagen var feil' });
}

/** R5: the minutes forgot the party list and the deadline; the system asks for both. */
async function send(sekretariat: Klient, gang: Gjennomfoering, saksnr: string, { id, versjon, hash }: Avtale, parter: readonly string[]): Promise<void> {
  const { sakId, behandlingId } = gang.finn(saksnr);
  const utsendelse = { behandlingId, punkt: 1, avtaleId: id, dokumentversjon: { versjon, hash }, ikrafttredelse: { regel: 'alle-signert' }, paaminnelser: [14] };
  const uten = await sekretariat.raa<{ errors?: { pointer: string }[] }>('POST', `/saker/${sakId}/utsendelser`, utsendelse);
  expect({ status: uten.status, mangler: uten.kropp.errors?.map((e) => e.pointer).sort() }).toEqual({ status: 422, mangler: ['#/parter', '#/svarfrist'] });
  await sekretariat.post(`/saker/${sakId}/utsendelser`, { ...utsendelse, parter, svarfrist: '2026-06-30' });
}
