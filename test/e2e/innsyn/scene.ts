import { avtaleHendelser } from '#avtale';
import { Catalogues } from '#eventsourcing';
import { moeteHendelser } from '#moete';
import { Database, Hendelseslager, Projeksjoner } from '#platform';
import { sakHendelser } from '#sak';
import { KATALOGER, PROJEKSJONER } from '../../../apps/kontekster';
import { type Klient } from '../../support/klient';
import { type Saksgang, startSaksgang } from '../../support/saksgang';
import { Scene } from '../../support/scene';
import { behandling, HASH, Historie, id, meldt, punkt } from './historie';

export interface Innsynsscene {
  readonly saksgang: Saksgang;
  readonly sekretaer: Klient;
  readonly utenRolle: Klient;
  readonly nabo: Klient;
  readonly ssu: string;
  readonly ou: string;
  readonly part: string;
  /** The first is `part`. */
  readonly parter: readonly string[];
  readonly sekretaerId: string;
  readonly posisjon: string;
  /** Of the first helsefellesskap: more to build on it with. */
  readonly scene: Scene;
  readonly historie: Historie;
  stopp(): Promise<void>;
}

/** Two helsefellesskap; the first one has lived through a rejection, a moved meeting, an agreement sent out and three promises. */
export async function innsynsscene(): Promise<Innsynsscene> {
  const saksgang = await startSaksgang({ plattformadmin: 'innsyn-plattform', naa: '2026-03-12T09:00:00.000Z', worker: false });
  const { eventstoreUrl, databaseUrl } = saksgang.konfigurasjon;
  const lager = new Hendelseslager(eventstoreUrl);
  const database = new Database({ url: databaseUrl, navn: 'test' });
  const projeksjoner = new Projeksjoner(lager, database, new Catalogues(KATALOGER), PROJEKSJONER, databaseUrl);
  projeksjoner.start();
  const scene = await Scene.ny(saksgang.adresse, { slug: 'innsyn', navn: 'Helsefellesskapet Innsyn', plattformadmin: 'innsyn-plattform', fra: '2020-01-01' });
  const sekretaer = await scene.bruker('innsyn-sekretaer', 'Siri Sekretær');
  await scene.rolle(sekretaer.id, 'sekretariat');
  const utenRolle = await scene.bruker('innsyn-uten', 'Uno Uten');
  const ssu = await scene.organ('Strategisk utvalg', 'SSU', 'ssu');
  const ou = await scene.organ('Områdeutvalg Nord', 'OU Nord', 'ou');
  const parter = [await scene.part('Fjordvik kommune', 'kommune'), await scene.part('Utnes kommune', 'kommune')];
  const nabo = await Scene.ny(saksgang.adresse, { slug: 'nabo', navn: 'Naboen', plattformadmin: 'innsyn-plattform', fra: '2020-01-01' });
  const historie = new Historie(lager, 'innsyn');
  await lev(historie, { ssu, ou, parter, sekretaer: sekretaer.id });
  return {
    saksgang, sekretaer: sekretaer.klient, utenRolle: utenRolle.klient, nabo: nabo.admin, ssu, ou, part: parter[0] ?? '', parter, sekretaerId: sekretaer.id, posisjon: String(historie.posisjon), scene, historie,
    async stopp() {
      await projeksjoner.stopp();
      await saksgang.stopp();
      await database.lukk();
      await lager.lukk();
    },
  };
}

interface Hvem { readonly ssu: string; readonly ou: string; readonly parter: readonly string[]; readonly sekretaer: string }

async function lev(h: Historie, { ssu, ou, parter, sekretaer: person }: Hvem): Promise<void> {
  const organ = { id: ssu, slag: 'ssu', navn: 'Strategisk utvalg' } as const;
  const avslag = behandling('24/21', organ, { dato: '2021-09-03', utfall: 'IKKE_GODKJENT', punkter: [punkt(1, 'Organisasjonskartet godkjennes ikke.', { klasse: 'IKKE_GODKJENT' })] });
  await h.skriv(sakHendelser, id('kartet'), meldt('Organisasjonskart'), { registrert: '2021-08-01T08:00:00.000Z', person });
  await h.skriv(sakHendelser, id('kartet'), { type: 'SakVedtattISSU', data: { behandling: avslag } }, { registrert: '2021-09-03T12:00:00.000Z', person });
  const godkjent = behandling('34/21', organ, { dato: '2021-10-06', punkter: [punkt(1, 'Organisasjonskartet godkjennes.')] });
  await h.skriv(sakHendelser, id('kartet'), { type: 'SakVedtattISSU', data: { behandling: godkjent } }, { registrert: '2021-10-06T12:00:00.000Z', person });
  const rettet = { gjelder: 'dato', opprinnelig: '2. september', rettet: '3. september', behandlingId: id('24/21') };
  await h.skriv(sakHendelser, id('kartet'), { type: 'SakRettet', data: rettet }, { registrert: '2021-10-08T08:00:00.000Z', person, begrunnelse: 'Feil dag i saken' });
  await flyttetMoete(h, organ, person);
  await sendtAvtale(h, organ, parter, person);
  await loefter(h, organ, ou, person);
}

async function flyttetMoete(h: Historie, organ: { id: string; slag: 'ssu'; navn: string }, person: string): Promise<void> {
  const plan = { organ, beslutningsform: 'konsensus', nummerformat: '{nr}', tittel: 'Partnerskapsmøtet', form: 'fysisk', naar: { dato: '2022-04-21' } } as const;
  await h.skriv(moeteHendelser, id('partnerskapsmøtet'), { type: 'MoetePlanlagt', data: plan }, { registrert: '2021-06-03T10:00:00.000Z', person });
  const flyttet = { fra: { dato: '2022-04-21' }, til: { dato: '2022-04-07' } };
  await h.skriv(moeteHendelser, id('partnerskapsmøtet'), { type: 'MoeteFlyttet', data: flyttet }, { registrert: '2021-10-06T13:00:00.000Z', person, begrunnelse: 'Kolliderer med påsken' });
}

async function sendtAvtale(h: Historie, organ: { id: string; slag: 'ssu'; navn: string }, ider: readonly string[], person: string): Promise<void> {
  const virkninger = [{ slag: 'sendes-til-partene', avtaleId: id('avtalen') }] as const;
  const b = behandling('12/26', organ, { punkter: [punkt(1, 'Avtalen om dialysetilbudet godkjennes.', { gjelderFra: '2026-01-01', virkninger: [...virkninger] })], visertilSaksgrunnlag: true, saksgrunnlag: { versjon: 1, hash: HASH } });
  const da = { registrert: '2026-03-11T12:00:00.000Z', person };
  const parter = ider.map((partId, nr) => ({ partId, navn: nr === 0 ? 'Fjordvik kommune' : 'Utnes kommune' }));
  const felles = { parter, svarfrist: '2026-06-01', ikrafttredelse: { regel: 'alle-signert' } as const, paaminnelser: [] };
  await h.skriv(sakHendelser, id('avtalesaken'), meldt('=Samarbeid om nyresykdom'), da);
  await h.skriv(sakHendelser, id('avtalesaken'), { type: 'SakVedtattISSU', data: { behandling: b } }, da);
  const sendt = { type: 'SakSendtTilPartene', data: { ...felles, behandlingId: id('12/26'), punkt: 1, avtaleId: id('avtalen'), dokumentversjon: { versjon: 1, hash: HASH } } } as const;
  const aarsak = await h.skriv(sakHendelser, id('avtalesaken'), sendt, da);
  const avtale = { type: 'AvtaleSendtTilPartene', data: { ...felles, navn: 'Dialyseavtalen', runde: 1, sakId: id('avtalesaken'), punkt: 1, versjon: 1, hash: HASH } } as const;
  await h.skriv(avtaleHendelser, id('avtalen'), avtale, { registrert: '2026-03-11T12:00:01.000Z', person: 'system', aarsak });
  const ja = { type: 'PartGodkjente', data: { partId: ider[0] ?? '', runde: 1, dato: '2026-04-20', maate: 'registrert-utenfra', rolle: 'sekretariat' } } as const;
  await h.skriv(avtaleHendelser, id('avtalen'), ja, { registrert: '2026-04-21T08:00:00.000Z', person });
}

async function loefter(h: Historie, organ: { id: string; slag: 'ssu'; navn: string }, ou: string, person: string): Promise<void> {
  const b = behandling('05/26', organ, { punkter: [punkt(1, 'Det meldes ny sak til juni.', { klasse: 'BESTILLING' }), punkt(2, 'Saken sendes områdeutvalgene.', { klasse: 'BESTILLING' })] });
  const da = { registrert: '2026-03-11T13:00:00.000Z', person };
  await h.skriv(sakHendelser, id('lovesaken'), meldt('Modell for ungdom'), da);
  const sattPaa = await h.skriv(moeteHendelser, b.moeteId, { type: 'SakBehandletIMoete', data: { sakId: id('lovesaken'), behandling: b } }, da);
  const aarsak = await h.skriv(sakHendelser, id('lovesaken'), { type: 'SakVedtattISSU', data: { behandling: b } }, { ...da, person: 'system', aarsak: sattPaa });
  const vent = (nr: number, til: { id?: string; slag: 'ssu' | 'ou' }, frist: Parameters<typeof ventet>[2]) =>
    h.skriv(sakHendelser, id(`lovet ${nr}`), ventet(`Lovet sak ${nr}`, til, frist, nr), { registrert: `2026-03-11T13:00:0${nr}.000Z`, person: 'system', aarsak });
  await vent(1, { id: organ.id, slag: 'ssu' }, { presisjon: 'moete-i-maaned', organId: organ.id, maaned: '2026-06' });
  await vent(2, { slag: 'ou' }, { presisjon: 'maaned', maaned: '2026-05' });
  await vent(3, { id: ou, slag: 'ou' }, { presisjon: 'neste-runde', organslag: 'ou' });
  await h.skriv(sakHendelser, id('lovet 3'), meldt('Lovet sak 3'), { registrert: '2026-04-01T08:00:00.000Z', person });
}

function ventet(tittel: string, til: { id?: string; slag: 'ssu' | 'ou' }, frist: { presisjon: 'moete-i-maaned'; organId: string; maaned: string } | { presisjon: 'maaned'; maaned: string } | { presisjon: 'neste-runde'; organslag: 'ou' }, nr: number) {
  const opphav = { sakId: id('lovesaken'), behandlingId: id('05/26'), punkt: Math.min(nr, 2), forhold: 'vedtakspunkt' } as const;
  return { type: 'SakVentet' as const, data: { tittel, organ: til, frist, bindende: true, opphav } };
}
