import { type Bygd } from './bygg';
import { type Person } from './forteller';

interface Tavle { readonly runde: number; readonly elementer: readonly { readonly partId: string; readonly tilstand: string }[] }
export interface Tekst { readonly versjon: number; readonly hash: string }

/** An agreement on its way round the parts, as the secretariat and the parts handle it. */
export class Avtaleloep {
  private teksten: Tekst = { versjon: 0, hash: '' };

  private constructor(
    private readonly bygd: Bygd,
    private readonly sekretariat: Person,
    readonly id: string,
    private readonly steg: string,
  ) {}

  static async opprett(bygd: Bygd, sekretariat: Person, steg: string, navn: string): Promise<Avtaleloep> {
    const { id } = await sekretariat.gjoer(`${steg}: opprett`, '/avtaler', { navn, slag: 'saeravtale', kreverSignatur: true, kreverGodkjenningFoerSignatur: true });
    return new Avtaleloep(bygd, sekretariat, id, steg);
  }

  async skriv(tekst: string, endring?: string): Promise<void> {
    const versjon = this.teksten.versjon + 1;
    const { hash = '' } = await this.sekretariat.gjoer(`${this.steg}: versjon ${versjon}`, `/avtaler/${this.id}/versjoner`, { tekst, endring });
    this.teksten = { versjon, hash };
  }

  /** A new round with the text as it stands. */
  async send(sakId: string, behandlingId: string, parter: readonly string[], dagerTilFrist: number): Promise<void> {
    const { versjon } = this.teksten;
    await this.sekretariat.gjoer(`${this.steg}: send versjon ${versjon}`, `/saker/${sakId}/utsendelser`, {
      behandlingId, punkt: 1, avtaleId: this.id, dokumentversjon: this.teksten, parter: parter.map((p) => this.bygd.part(p)), svarfrist: this.bygd.dag(dagerTilFrist),
      ikrafttredelse: { regel: 'alle-signert' }, paaminnelser: [14, 3],
    });
    await this.tavle((t) => t.runde >= versjon && t.elementer.length === parter.length);
  }

  /** The part itself answers, here. */
  async svar(brukernavn: string, part: string, svar: object): Promise<void> {
    await this.bygd.som(brukernavn).gjoer(`${this.steg}: ${part} svarer på versjon ${this.teksten.versjon}`, this.sti(part, 'svar'), { ...svar, dato: this.idag });
  }

  /** The secretariat enters what came by letter. */
  async brev(part: string, handling: 'svar' | 'varsel' | 'signatur', innhold: object): Promise<void> {
    const tekst = handling === 'signatur' ? this.teksten : {};
    await this.sekretariat.gjoer(`${this.steg}: ${handling} i brev fra ${part}`, this.sti(part, handling), { ...tekst, ...innhold, maate: 'registrert-utenfra', begrunnelse: 'Kom i brev fra parten' });
  }

  /** One who signs here signs today; who has signed before is left alone. */
  async signer(brukernavn: string, part: string): Promise<void> {
    const { elementer } = await this.tavle(() => true);
    if (elementer.some((p) => p.partId === this.bygd.part(part) && p.tilstand === 'signert')) return;
    const signertDato = new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Oslo' });
    await this.bygd.som(brukernavn).gjoer(`${this.steg}: ${part} signerer ${signertDato}`, this.sti(part, 'signatur'), { ...this.teksten, signertDato });
  }

  get idag(): string {
    return this.bygd.dag(0);
  }

  omDager(antall: number): string {
    return this.bygd.dag(antall);
  }

  private sti(part: string, handling: string): string {
    return `/avtaler/${this.id}/parter/${this.bygd.part(part)}/${handling}`;
  }

  private tavle(somVentet: (t: Tavle) => boolean): Promise<Tavle> {
    return this.sekretariat.les<Tavle>(`/avtaler/${this.id}/parter`, somVentet);
  }
}
