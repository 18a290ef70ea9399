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
    const { id } = await sekretariat.gjoer(`${steg}: opprett`, '/avtaler', { navn, slag: 'saeravtale', kreverSignatur: true, kreverGodkjenningFoerSignatur: true, loepende: true, revisjonMaaneder: 12, oppsigelseMaaneder: 12 });
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
    if (handling === 'signatur' && (await this.harSignert(part))) return;
    const tekst = handling === 'signatur' ? { ...this.teksten, vedlegg: await this.sekretariat.sendFil(`${this.steg}: underskriften fra ${part}`, 'Underskrift.pdf', skann(part)) } : {};
    await this.sekretariat.gjoer(`${this.steg}: ${handling} i brev fra ${part}`, this.sti(part, handling), { ...tekst, ...innhold, maate: 'registrert-utenfra', begrunnelse: 'Kom i brev fra parten' });
  }

  /** One who signs here signs today; who has signed before is left alone. */
  async signer(brukernavn: string, part: string): Promise<void> {
    if (await this.harSignert(part)) return;
    const signertDato = new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Oslo' });
    await this.bygd.som(brukernavn).gjoer(`${this.steg}: ${part} signerer ${signertDato}`, this.sti(part, 'signatur'), { ...this.teksten, signertDato });
  }

  get idag(): string {
    return this.bygd.dag(0);
  }

  omDager(antall: number): string {
    return this.bygd.dag(antall);
  }

  private async harSignert(part: string): Promise<boolean> {
    return (await this.tavle(() => true)).elementer.some((p) => p.partId === this.bygd.part(part) && p.tilstand === 'signert');
  }

  private sti(part: string, handling: string): string {
    return `/avtaler/${this.id}/parter/${this.bygd.part(part)}/${handling}`;
  }

  private tavle(somVentet: (t: Tavle) => boolean): Promise<Tavle> {
    return this.sekretariat.les<Tavle>(`/avtaler/${this.id}/parter`, somVentet);
  }
}

/** A page with a line on it, the same each time: the story is told again with the same keys. */
function skann(part: string): Uint8Array<ArrayBuffer> {
  const linje = `BT /F1 18 Tf 72 700 Td (Underskrevet for ${part}) Tj ET`;
  return new TextEncoder().encode([
    '%PDF-1.4', '1 0 obj', '<< /Type /Catalog /Pages 2 0 R >>', 'endobj', '2 0 obj', '<< /Type /Pages /Kids [3 0 R] /Count 1 >>', 'endobj',
    '3 0 obj', '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>', 'endobj',
    '4 0 obj', `<< /Length ${linje.length} >>`, 'stream', linje, 'endstream', 'endobj', 'trailer', '<< /Root 1 0 R >>', '%%EOF', '',
  ].join('\n'));
}
