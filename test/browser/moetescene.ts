import { type Locator } from 'playwright-core';
import { eksempelprosesser } from '#prosess';
import { type Klient } from '../support/klient';
import { type Saksgang, startSaksgang } from '../support/saksgang';
import { MEDLEM, Scene } from '../support/scene';
import { axeFinner } from './axe';
import { Nettleser, type Vindu } from './oppsett';

interface Moetesvar { readonly saksliste: readonly { readonly behandlingId: string; readonly saksnummer?: string }[] }
interface Planlagt { readonly organ: string; readonly tittel: string; readonly dato: string; readonly form?: 'fysisk' | 'digital' | 'hybrid' | 'skriftlig' }

export interface Organet { readonly organ: string; readonly leif: string; readonly mari: string; readonly vera: string }
export interface Forslag { readonly alternativ: string; readonly punkter: readonly string[] }
const FORSLAG: readonly Forslag[] = [{ alternativ: 'Forslag til vedtak', punkter: ['Tiltaket gjennomføres.'] }];

/** The test's own clock is a script, and the frames that show documents run none. */
export const KLOKKEN_I_RAMMEN = /^Blocked script execution in '(?:about:blank'|[^']*(?:innkalling|dokument)\?)/;
export const IDAG = '2026-03-02';

/** A helsefellesskap with a process, without OU unless another is said, and a secretary who has a log-in: what every story about meetings begins with. */
export class Moetescene {
  private constructor(
    readonly saksgang: Saksgang,
    readonly scene: Scene,
    readonly nettleser: Nettleser,
    /** The secretary, asked and asking through the api. */
    readonly siri: Klient,
    readonly sekretaer: string,
  ) {}

  static async ny(slug: string, navn: string, prosess: (typeof eksempelprosesser)[keyof typeof eksempelprosesser] = eksempelprosesser.utenOu): Promise<Moetescene> {
    const plattformadmin = `${slug}-plattform`;
    const saksgang = await startSaksgang({ plattformadmin, naa: `${IDAG}T08:00:00.000Z` });
    const scene = await Scene.ny(saksgang.adresse, { slug, navn, plattformadmin, fra: '2026-01-01' });
    await scene.prosess(prosess);
    const { id, klient } = await scene.bruker(`${slug}-sekretaer`, 'Siri Sekretær');
    await scene.rolle(id, 'sekretariat');
    await klient.ventTil<{ roller: readonly unknown[] }>('/meg', (meg) => meg.roller.length > 0);
    return new Moetescene(saksgang, scene, await Nettleser.start(saksgang), klient, `${slug}-sekretaer`);
  }

  /** A body of its own, so that no other story meets on the same day: with Leif who leads it, Mari who is a member, and Vera who is Mari's vara. */
  async organ(navn: string, beslutningsform: 'konsensus' | 'avstemning' = 'konsensus'): Promise<Organet> {
    const organ = await this.scene.organ(navn, navn, 'ssu', { beslutningsform });
    const [leif, mari, vera] = [await this.scene.person('Leif Leder'), await this.scene.person('Mari Medlem'), await this.scene.person('Vera Vara')];
    await this.scene.medlem(organ, leif, 'leder');
    const varaFor = await this.scene.medlem(organ, mari, 'medlem');
    await this.scene.admin.post(`/organer/${organ}/medlemskap`, { personId: vera, verv: 'vara', rettigheter: MEDLEM, fra: '2026-01-01', varaFor });
    return { organ, leif, mari, vera };
  }

  /** A meeting today that is open and where both Leif and Mari are, with saker by these titles. */
  async aapent({ organ, leif, mari }: Organet, titler: readonly string[], forslag?: readonly Forslag[]): Promise<{ moete: string; behandlinger: readonly string[]; saker: readonly string[] }> {
    const moete = await this.planlegg({ organ, tittel: 'Dagens møte', dato: IDAG });
    const saker: string[] = [];
    for (const tittel of titler) saker.push(await this.sak(tittel, forslag));
    const behandlinger = await this.fastsett(moete, saker);
    await this.aapne(moete, [leif, mari]);
    return { moete, behandlinger, saker };
  }

  async planlegg({ organ, tittel, dato, form = 'fysisk' }: Planlagt): Promise<string> {
    const naar = { dato, ...(form !== 'skriftlig' && { start: '09:00', slutt: '15:00', sted: 'Granvåg' }) };
    return (await this.siri.post('/moeter', { organId: organ, tittel, naar, form })).id;
  }

  /** A sak that a body may treat. */
  async sak(tittel: string, forslag: readonly Forslag[] = FORSLAG): Promise<string> {
    const { id } = await this.siri.post('/saker', { tittel, sakstype: 'vedtak', saksframlegg: { beskrivelse: 'Bakgrunn', forslag } });
    await this.siri.post(`/saker/${id}/forberedelse`);
    return id;
  }

  /** Puts saker on an agenda and fixes it. @returns the treatments, in order */
  async fastsett(moete: string, saker: readonly string[]): Promise<readonly string[]> {
    for (const sakId of saker) await this.siri.post(`/moeter/${moete}/saksliste`, { sakId });
    await this.siri.post(`/moeter/${moete}/sakslisteversjoner`, {});
    const { saksliste } = await this.siri.ventTil<Moetesvar>(`/moeter/${moete}`, (m) => m.saksliste.every((p) => p.saksnummer !== undefined));
    return saksliste.map((p) => p.behandlingId);
  }

  async aapne(moete: string, tilStede: readonly string[], forfall: readonly string[] = []): Promise<void> {
    await this.siri.post(`/moeter/${moete}/aapning`, {});
    const deltakere = [...tilStede.map((personId) => ({ personId, status: 'til-stede' })), ...forfall.map((personId) => ({ personId, status: 'forfall' }))];
    await this.siri.post(`/moeter/${moete}/fremmoete`, { deltakere });
  }

  async stopp(): Promise<void> {
    await this.nettleser.stopp();
    await this.saksgang.stopp();
  }
}

/** A button by the whole of its name. */
export const knapp = (v: Vindu, nb: string, nn = nb) => v.side.getByRole('button', { name: v.t(nb, nn), exact: true });

/** Sends a dialog as it stands, and waits for what the api, or the form, says is missing; axe looks at that too. */
export async function sendTomt(v: Vindu, dialog: Locator, navn: string, sier: RegExp): Promise<void> {
  await v.hand.trykk(dialog.getByRole('button', { name: navn, exact: true }));
  await dialog.locator('.ds-error-summary, [role=alert]').filter({ hasText: sier }).waitFor();
  await erFeilfri(v);
}

/** Sends a dialog that is filled in, and waits until it is gone. */
export async function send(v: Vindu, dialog: Locator, navn: string): Promise<void> {
  await v.hand.trykk(dialog.getByRole('button', { name: navn, exact: true }));
  await dialog.waitFor({ state: 'hidden' });
}

/** Nothing that axe finds on the page as it is now. */
export const ingenFunn = async (v: Vindu): Promise<void> => expect(await axeFinner(v.side)).toEqual([]);

/** Nothing that axe finds, and nothing in the console. */
export async function erFeilfri(v: Vindu): Promise<void> {
  await ingenFunn(v);
  expect(v.feil.filter((f) => !KLOKKEN_I_RAMMEN.test(f))).toEqual([]);
}
