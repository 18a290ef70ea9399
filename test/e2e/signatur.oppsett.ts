import { createHash } from 'node:crypto';
import { eksempelprosesser } from '#prosess';
import { type Klient } from '../support/klient';
import { type Saksgang, startSaksgang } from '../support/saksgang';
import { Scene } from '../support/scene';
import { holdMoete } from './seks-hendelser.oppsett';

export interface Underskriver { readonly id: string; readonly klient: Klient; readonly rolle: string }
export interface Signaturscene {
  readonly saksgang: Saksgang;
  readonly scene: Scene;
  readonly sekretaer: Klient;
  /** Another one in the same office. */
  readonly kollega: Klient;
  /** Two municipalities, then the hospital. */
  readonly parter: readonly string[];
  readonly post: readonly Klient[];
  readonly signatarer: readonly Underskriver[];
  /** A sak in which a meeting decided that the agreement is sent. */
  vedta(navn: string, avtaleId: string): Promise<{ sakId: string; behandlingId: string }>;
  /** A sak that was decided and sent this agreement to all the parts. */
  send(navn: string, valg?: { avtale?: object; utsendelse?: object; parter?: readonly string[] }): Promise<Sendt>;
}
export interface Sendt {
  readonly navn: string;
  readonly avtaleId: string;
  readonly sakId: string;
  readonly hash: string;
  /** The next version, from the same sak. */
  readonly igjen: (versjon: number, hash: string, tillegg?: object) => object;
}

export const sha256 = (tekst: string | Uint8Array): string => createHash('sha256').update(tekst).digest('hex');

export async function signaturscene(slug: string, naa: string): Promise<Signaturscene> {
  const saksgang = await startSaksgang({ plattformadmin: `${slug}-plattform`, naa, sveipHvertMs: 200 });
  const scene = await Scene.ny(saksgang.adresse, { slug, navn: 'Helsefellesskapet Signatur', plattformadmin: `${slug}-plattform`, fra: '2026-01-01' });
  await scene.prosess(eksempelprosesser.utenOu);
  const med = async (navn: string, rolle: Parameters<Scene['rolle']>[1], partId?: string): Promise<Underskriver> => {
    const { id, klient } = await scene.bruker(`${slug}-${navn}`, `Person ${navn}`);
    return { id, klient, rolle: await scene.rolle(id, rolle, partId) };
  };
  const leder = await scene.bruker(`${slug}-leder`, 'Lise Leder');
  const ssu = { id: await scene.organ('Strategisk samarbeidsutvalg', 'SSU', 'ssu'), leder: leder.klient, lederId: leder.id };
  await scene.medlem(ssu.id, ssu.lederId, 'leder');
  const parter = [await scene.part('Austvik kommune', 'kommune'), await scene.part('Bakkland kommune', 'kommune'), await scene.part('Sjukehuset', 'sykehus')];
  const [sekretaer, kollega] = [(await med('sekretaer', 'sekretariat')).klient, (await med('kollega', 'sekretariat')).klient];
  const post: Klient[] = [];
  const signatarer: Underskriver[] = [];
  for (const [nr, partId] of parter.entries()) {
    post.push((await med(`post-${nr}`, 'postmottak', partId)).klient);
    signatarer.push(await med(`signatar-${nr}`, 'signatar', partId));
  }
  const vedta: Signaturscene['vedta'] = async (navn, avtaleId) => {
    const sakId = (await sekretaer.post('/saker', { tittel: `Sak om ${navn}`, sakstype: 'avtale', saksframlegg: { beskrivelse: 'Partene trenger en avtale.', forslag: [{ alternativ: 'Forslag', punkter: ['Avtalen sendes partene.'] }] } })).id;
    await sekretaer.post(`/saker/${sakId}/forberedelse`);
    const vedtak = { punkter: [{ nr: 1, tekst: 'Avtalen sendes partene.', klasse: 'GODKJENT', virkninger: [{ slag: 'sendes-til-partene', avtaleId }] }] };
    const { behandlingId } = await holdMoete(ssu, saksgang.klokke.naa().slice(0, 10), { sakId, vedtak });
    await sekretaer.ventTil<{ status: string }>(`/saker/${sakId}`, (s) => s.status === 'vedtatt');
    return { sakId, behandlingId };
  };
  const send: Signaturscene['send'] = async (navn, valg = {}) => {
    const { avtaleId, hash } = await nyAvtale(sekretaer, navn, valg.avtale);
    const { sakId, behandlingId } = await vedta(navn, avtaleId);
    const igjen: Sendt['igjen'] = (versjon, h, tillegg = {}) => ({
      behandlingId, punkt: 1, avtaleId, dokumentversjon: { versjon, hash: h }, parter: valg.parter ?? parter, svarfrist: '2026-06-01', ikrafttredelse: { regel: 'alle-signert' }, ...tillegg,
    });
    await sekretaer.post(`/saker/${sakId}/utsendelser`, igjen(1, hash, valg.utsendelse));
    await sekretaer.ventTil<{ runder: readonly unknown[] }>(`/avtaler/${avtaleId}`, (a) => a.runder.length === 1);
    return { navn, avtaleId, sakId, hash, igjen };
  };
  return { saksgang, scene, sekretaer, kollega, parter, post, signatarer, vedta, send };
}

async function nyAvtale(sekretaer: Klient, navn: string, valg: object = {}): Promise<{ avtaleId: string; hash: string }> {
  const avtaleId = (await sekretaer.post('/avtaler', { navn, slag: 'saeravtale', kreverSignatur: true, kreverGodkjenningFoerSignatur: false, ...valg })).id;
  return { avtaleId, hash: String((await sekretaer.post(`/avtaler/${avtaleId}/versjoner`, { tekst: `Teksten til ${navn}` })).hash) };
}
