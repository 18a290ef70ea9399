import { eksempelprosesser } from '#prosess';
import { pdf } from '../../libs/platform/files/filer.testdata';
import { type Klient } from '../support/klient';
import { type Saksgang } from '../support/saksgang';
import { meldtAvvik } from '../support/meldt-avvik';
import { sendtAvtale } from '../support/sendt-avtale';
import { Scene } from '../support/scene';
import { tokenFor } from '../support/token';
import { type Ider } from './skille.kropper';

export interface Bolk {
  readonly slug: string;
  readonly scene: Scene;
  /** All the roles that count here, so that no rule stands before the one about whose it is. */
  readonly klient: Klient;
  readonly token: string;
  readonly ider: Ider;
  /** Stands in every title and name that this helsefellesskap has. */
  readonly kanari: string;
}

export const PLATTFORM = 'skille-plattform';

/** One of each: sak, meeting with the sak on its agenda, agreement that is sent to a part, body, seat, role, person, process. */
export async function bolk(saksgang: Saksgang, slug: string): Promise<Bolk> {
  const kanari = `Kanari${slug}`;
  const scene = await Scene.ny(saksgang.adresse, { slug, navn: `Helsefellesskapet ${kanari}`, plattformadmin: PLATTFORM, fra: '2026-01-01' });
  const prosess = `prosess-${slug}`;
  const definisjon = { ...eksempelprosesser.medOu, noekkel: prosess, navn: `Prosessen ${kanari}` };
  await scene.prosess(definisjon);
  await scene.admin.ventTil<{ elementer: readonly unknown[] }>('/prosesser', ({ elementer }) => elementer.length > 0);
  const { id: person, klient } = await scene.bruker(`${slug}-person`, `Person ${kanari}`);
  const [organ, part] = [await scene.organ(`Utvalget ${kanari}`, kanari.slice(0, 20), 'ssu'), await scene.part(`${kanari} kommune`, 'kommune')];
  const medlemskap = await scene.medlem(organ, person, 'leder');
  const stedfortreder = await scene.person(`Stedfortreder ${kanari}`);
  const rolle = await scene.rolle(person, 'administrator');
  await scene.rolle(person, 'sekretariat');
  for (const forPart of ['postmottak', 'signatar', 'saksinnmelder'] as const) await scene.rolle(person, forPart, part);
  await klient.ventTil<{ roller: readonly unknown[] }>('/meg', (meg) => meg.roller.length === 5);
  const vedlegg = await klient.vedlegg(`${kanari}.pdf`, pdf(kanari));
  const sak = (await klient.post('/saker', { tittel: `Saken ${kanari}`, sakstype: 'godkjenning', saksframlegg: { beskrivelse: kanari, vedlegg: [{ navn: kanari, hash: vedlegg }], forslag: [{ alternativ: kanari, punkter: [kanari] }] } })).id;
  await klient.put(`/saker/${sak}/utkast`, { beskrivelse: `Utkast ${kanari}` });
  const saksmal = (await klient.post('/saksmaler', { sakstype: 'vedtak', navn: kanari, felt: [{ noekkel: 'tittel', slag: 'tittel', ledetekst: kanari, paakrevd: true }], begrunnelse: kanari })).id;
  await klient.post(`/saker/${sak}/forberedelse`, { merknad: kanari });
  const moete = (await klient.post('/moeter', { organId: organ, tittel: `Møtet ${kanari}`, naar: { dato: '2026-03-03', sted: kanari }, form: 'fysisk' })).id;
  const { behandlingId: behandling = '' } = await klient.post(`/moeter/${moete}/saksliste`, { sakId: sak });
  await klient.post(`/moeter/${moete}/sakslisteversjoner`);
  const [referat, referatrunde] = [await referert(klient, { organ, person, kanari }), await referert(klient, { organ, person, kanari })];
  await publisert(klient, referat);
  const kommentar = await kommentert(klient, referatrunde, kanari);
  const avtale = await sendtAvtale(saksgang, { slug, klient, navn: `Avtalen ${kanari}`, part });
  await signert(klient, { avtale, part, skann: vedlegg });
  const signaturrett = (await klient.post('/signaturretter', { personId: stedfortreder, partId: part, fra: '2026-01-15', til: '2026-12-31', grunnlag: kanari })).id;
  const innspill = (await klient.post('/innspill', { sakId: sak, tittel: kanari, mottakere: [{ slag: 'part', id: part }], spoersmaal: [{ tekst: kanari, slag: 'fritekst' }], frist: { presisjon: 'ikke-oppgitt' }, vedlegg: [{ navn: kanari, hash: vedlegg }] })).id;
  await scene.admin.put(`/prosesser/${prosess}`, { definisjon: { ...definisjon, navn: `Prosessen ${kanari}, endret` }, aarsak: kanari }, { ifMatch: 0 });
  const avbildning = definisjon.steg.filter((s) => s.slag !== 'avsluttet').map((s) => ({ fra: s.id, til: s.id }));
  const migrering = (await scene.admin.post(`/prosesser/${prosess}/migreringer`, { fra: 1, til: 2, avbildning, begrunnelse: kanari })).id;
  await klient.ventTil<{ tilstand: string }>(`/prosesser/${prosess}/migreringer/${migrering}`, (m) => m.tilstand === 'ferdig');
  const avvik = await meldtAvvik(saksgang, { slug, sak });
  await klient.ventTil(`/avvik/${avvik}`, () => true);
  const { elementer } = await klient.ventTil<{ elementer: readonly { hendelseId: string }[] }>(`/saker/${sak}/historikk`, (h) => h.elementer.length > 1);
  return { slug, scene, klient, kanari, token: await tokenFor(`${slug}-person`), ider: { sak, moete, behandling, referat, referatrunde, kommentar, avtale, innspill, part, organ, medlemskap, rolle, signaturrett, person, hendelse: elementer[0]?.hendelseId ?? '', avvik, migrering, saksmal, vedlegg, prosess } };
}

/** A meeting that was held, with a draft of its minutes. */
async function referert(klient: Klient, { organ, person, kanari }: { organ: string; person: string; kanari: string }): Promise<string> {
  const { id } = await klient.post('/moeter', { organId: organ, tittel: `Møtet ${kanari}`, naar: { dato: '2026-01-15', sted: kanari }, form: 'fysisk' });
  await klient.post(`/moeter/${id}/aapning`);
  await klient.post(`/moeter/${id}/fremmoete`, { deltakere: [{ personId: person, status: 'til-stede', organisasjon: kanari }] });
  await klient.post(`/moeter/${id}/heving`);
  await klient.post(`/moeter/${id}/referat/utkast`);
  return id;
}

/** Signed on paper, so that the signature has both its evidence and the paper. */
async function signert(klient: Klient, { avtale, part, skann }: { avtale: string; part: string; skann: string }): Promise<void> {
  const utenfra = { maate: 'registrert-utenfra', begrunnelse: 'Kom i posten' };
  const { runder: [runde] } = await klient.hent<{ runder: readonly { readonly versjon: number; readonly hash: string }[] }>(`/avtaler/${avtale}`);
  await klient.post(`/avtaler/${avtale}/parter/${part}/svar`, { ...utenfra, svar: 'ja', dato: '2026-01-15' });
  await klient.post(`/avtaler/${avtale}/parter/${part}/signatur`, { ...utenfra, versjon: runde?.versjon, hash: runde?.hash, signertDato: '2026-01-15', signertAv: 'Kari Prøve', stilling: 'Ordfører', vedlegg: skann });
}

async function publisert(klient: Klient, moete: string): Promise<void> {
  const { innholdshash } = await klient.hent<{ innholdshash: string }>(`/moeter/${moete}/referat`);
  await klient.post(`/moeter/${moete}/referat/ferdigstilling`, { innholdshash });
  await klient.post(`/moeter/${moete}/referat/publisering`);
}

async function kommentert(klient: Klient, moete: string, tekst: string): Promise<string> {
  await klient.post(`/moeter/${moete}/referat/kommentarrunder`, { frist: '2026-06-01' });
  return String((await klient.post(`/moeter/${moete}/referat/kommentarer`, { tekst })).kommentarId);
}
