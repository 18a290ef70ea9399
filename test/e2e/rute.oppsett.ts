import { eksempelprosesser, type Prosessdefinisjon } from '#prosess';
import { type Organslag } from '#felles';
import { type Klient } from '../support/klient';
import { type Saksgang, startSaksgang } from '../support/saksgang';
import { Scene } from '../support/scene';

export interface Organ { readonly id: string; readonly navn: string; readonly leder: Klient; readonly lederId: string }
export interface Oppsatt { readonly moeteId: string; readonly behandlingId: string; readonly organ: Organ }
export interface Problem { readonly type: string; readonly kode?: string; readonly detail?: string; readonly vakt?: string; readonly mangler?: readonly string[] }
export interface Sak { readonly status: string; readonly suspensjon?: { readonly holdt: readonly { readonly nr: number; readonly handling: string; readonly tekst: string }[] }; readonly behandlinger: readonly { readonly resultat?: object }[] }

const PLATTFORM = 'rute-plattform';
const START = '2026-09-01T07:00:00.000Z';

/** An invented helsefellesskap with four OUs and SSU, on the process with OU. */
export class Rutescene {
  private constructor(
    readonly saksgang: Saksgang,
    readonly sekretariat: Klient,
    readonly innmelder: Klient,
    readonly administrator: Klient,
    readonly ou: readonly Organ[],
    readonly ssu: Organ,
  ) {}

  static async ny(slug: string, prosess: Prosessdefinisjon = eksempelprosesser.medOu): Promise<Rutescene> {
    const saksgang = await startSaksgang({ plattformadmin: PLATTFORM, naa: START });
    const scene = await Scene.ny(saksgang.adresse, { slug, navn: `Helsefellesskapet ${slug}`, plattformadmin: PLATTFORM, fra: '2026-01-01' });
    await scene.prosess(prosess);
    const medRolle = async (navn: string, rolle: 'sekretariat' | 'saksinnmelder') => {
      const { id, klient } = await scene.bruker(`${slug}-${rolle}`, navn);
      await scene.rolle(id, rolle);
      await klient.ventTil<{ roller: readonly unknown[] }>('/meg', (meg) => meg.roller.length > 0);
      return klient;
    };
    const organ = async (navn: string, slag: Organslag, nr: number): Promise<Organ> => {
      const id = await scene.organ(navn, `${slag}${nr}`.toUpperCase(), slag);
      const { id: lederId, klient: leder } = await scene.bruker(`${slug}-${slag}-${nr}`, `Leder ${navn}`);
      await scene.medlem(id, lederId, 'leder');
      await leder.ventTil<{ medlemskap: readonly unknown[] }>('/meg', (meg) => meg.medlemskap.length > 0);
      return { id, navn, leder, lederId };
    };
    const sekretariat = await medRolle('Siv Sekretær', 'sekretariat');
    const innmelder = await medRolle('Mons Melder', 'saksinnmelder');
    const ou: Organ[] = [];
    for (const [nr, navn] of ['OU Nord', 'OU Sør', 'OU Øst', 'OU Vest'].entries()) ou.push(await organ(navn, 'ou', nr));
    return new Rutescene(saksgang, sekretariat, innmelder, scene.admin, ou, await organ('Strategisk samarbeidsutvalg', 'ssu', 0));
  }

  async meldSak(tittel: string): Promise<string> {
    const saksframlegg = { beskrivelse: 'Rutinene spriker mellom kommunene.', forslag: [{ alternativ: '1', punkter: ['Rutinen innføres.'] }] };
    return (await this.innmelder.post('/saker', { tittel, sakstype: 'vedtak', saksframlegg })).id;
  }

  async forberedtSak(tittel: string): Promise<string> {
    const id = await this.meldSak(tittel);
    await this.sekretariat.post(`/saker/${id}/forberedelse`);
    return id;
  }

  planlegg = async ({ id: organId, leder }: Organ, dato: string): Promise<string> =>
    (await leder.post('/moeter', { organId, tittel: `Møtet ${dato}`, naar: { dato, start: '10:00', slutt: '14:00' }, form: 'fysisk' })).id;

  async settOpp(organ: Organ, dato: string, sakId: string): Promise<Oppsatt> {
    const moeteId = await this.planlegg(organ, dato);
    const { behandlingId = '' } = await organ.leder.post(`/moeter/${moeteId}/saksliste`, { sakId });
    await this.sekretariat.ventTil<{ behandlinger: readonly { behandlingId: string }[] }>(`/saker/${sakId}`, (s) => s.behandlinger.some((b) => b.behandlingId === behandlingId));
    return { moeteId, behandlingId, organ };
  }

  async aapne({ moeteId, organ: { leder, lederId } }: Oppsatt): Promise<void> {
    await leder.post(`/moeter/${moeteId}/sakslisteversjoner`);
    await leder.post(`/moeter/${moeteId}/aapning`);
    await leder.post(`/moeter/${moeteId}/fremmoete`, { deltakere: [{ personId: lederId, status: 'til-stede' }] });
  }

  vedta = ({ moeteId, behandlingId, organ }: Oppsatt, klasse = 'TILSLUTNING', virkninger: readonly object[] = []) =>
    organ.leder.raa<Problem>('POST', `/moeter/${moeteId}/vedtak`, { behandlingId, punkter: [{ nr: 1, tekst: `${organ.navn} mener dette.`, klasse, virkninger }] });

  /** Opens the meeting and treats the sak, and waits until the sak knows. */
  async behandle(oppsatt: Oppsatt, sakId: string, klasse?: string, virkninger?: readonly object[]): Promise<void> {
    await this.aapne(oppsatt);
    const { status, kropp } = await this.vedta(oppsatt, klasse, virkninger);
    if (status !== 200) throw new Error(JSON.stringify(kropp));
    type Behandlet = { behandlinger: readonly { behandlingId: string; resultat?: object }[] };
    await this.sekretariat.ventTil<Behandlet>(`/saker/${sakId}`, (s) => s.behandlinger.some((b) => b.behandlingId === oppsatt.behandlingId && b.resultat !== undefined));
  }

  sett = (tid: string): void => this.saksgang.klokke.sett(tid);
  stopp = (): Promise<void> => this.saksgang.stopp();
}
