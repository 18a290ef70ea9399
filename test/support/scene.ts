import { type Organslag, type Rolle, type Verv } from '#felles';
import { Klient } from './klient';
import { subFor, tokenFor } from './token';

interface Rettigheter { readonly moete: boolean; readonly tale: boolean; readonly forslag: boolean; readonly stemme: boolean }

export const MEDLEM: Rettigheter = { moete: true, tale: true, forslag: true, stemme: true };

/** A valid organisasjonsnummer of nobody: eight digits and the mod-11 check digit. */
export function organisasjonsnummer(nr: number): string {
  for (let basis = 80_000_000 + nr * 13; ; basis++) {
    const siffer = [...String(basis)].map(Number);
    const rest = siffer.reduce((sum, s, i) => sum + s * ([3, 2, 7, 6, 5, 4, 3, 2][i] ?? 0), 0) % 11;
    const kontroll = rest === 0 ? 0 : 11 - rest;
    if (kontroll < 10) return `${basis}${kontroll}`;
  }
}

/** A helsefellesskap under construction, through the public API only. */
export class Scene {
  private teller = 0;

  private constructor(
    readonly slug: string,
    readonly admin: Klient,
    private readonly adresse: string,
    /** First day of every role and membership. */
    private readonly fra: string,
  ) {}

  /** @param plattformadmin user name of a person who may make a new helsefellesskap */
  static async ny(adresse: string, valg: { slug: string; navn: string; plattformadmin: string; fra: string }): Promise<Scene> {
    const { slug, navn, plattformadmin, fra } = valg;
    const admin = new Klient(adresse, slug, await tokenFor(plattformadmin));
    const utenSlug = new Klient(adresse, 'fellesskap', await tokenFor(plattformadmin));
    await utenSlug.post('', { navn, slug, administrator: { navn: 'Ada Admin', epost: 'admin@eksempel.invalid' } });
    await admin.ventTil('/meg', () => true);
    return new Scene(slug, admin, adresse, fra);
  }

  async part(navn: string, slag: 'kommune' | 'sykehus'): Promise<string> {
    this.teller++;
    return (await this.admin.post('/parter', { navn, slag, organisasjonsnummer: organisasjonsnummer(this.teller) })).id;
  }

  async organ(navn: string, kortnavn: string, slag: Organslag, valg: { nummerformat?: string; beslutningsform?: 'konsensus' | 'avstemning' } = {}): Promise<string> {
    const { nummerformat = '{nr:02}/{aa}', beslutningsform = 'konsensus' } = valg;
    return (await this.admin.post('/organer', { navn, kortnavn, slag, nummerformat, beslutningsform, moeteformer: ['fysisk', 'digital', 'hybrid', 'skriftlig'] })).id;
  }

  /** A person without a log-in, such as most who meet in a body. */
  async person(navn: string): Promise<string> {
    this.teller++;
    return (await this.admin.post('/personer', { navn, epost: `person${this.teller}@eksempel.invalid` })).id;
  }

  /** A person who logs in. */
  async bruker(brukernavn: string, navn: string): Promise<{ id: string; klient: Klient }> {
    const { id } = await this.admin.post('/personer', { navn, epost: `${brukernavn}@eksempel.invalid`, innlogging: { sub: await subFor(brukernavn) } });
    return { id, klient: new Klient(this.adresse, this.slug, await tokenFor(brukernavn)) };
  }

  async rolle(personId: string, rolle: Rolle, partId?: string): Promise<string> {
    return (await this.admin.post('/roller', { personId, rolle, fra: this.fra, grunnlag: 'Oppnevnt for prøven', ...(partId && { partId }) })).id;
  }

  async medlem(organId: string, personId: string, verv: Verv, rettigheter = MEDLEM): Promise<string> {
    return (await this.admin.post(`/organer/${organId}/medlemskap`, { personId, verv, rettigheter, fra: this.fra })).id;
  }

  /** Publishes a process for all its kinds of sak. */
  async prosess(definisjon: { noekkel: string }): Promise<void> {
    await this.admin.put(`/prosesser/${definisjon.noekkel}`, { definisjon });
  }
}
