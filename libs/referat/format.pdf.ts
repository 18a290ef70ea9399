import { readFileSync } from 'node:fs';
import { create as lesFont, type Font } from 'fontkit';
import PDFDocument from 'pdfkit';
import { type Blokk, type Dokument, type Linje, linjetekst, type Loep } from './dokument';

type Element = PDFKit.PDFStructureElement;

const MARG = 56;
const LUFT = 6;
const BRED = 595.28 - 2 * MARG;
const BUNN = 841.89 - MARG;
const INNRYKK = 22;
const STOERRELSE = { tekst: 10.5, tabell: 9, 1: 18, 2: 13, 3: 11 } as const;

/** DejaVu has every letter that Norwegian, Sami and the neighbours' names are written with, and may be embedded by anybody. */
const FONTER = { vanlig: 'DejaVuSansCondensed.ttf', fet: 'DejaVuSansCondensed-Bold.ttf' } as const;
/** Known to pdfkit, not yet to its types. */
const UA: string = 'PDF/UA';

type Snitt = keyof typeof FONTER;

interface Skrift { readonly bytes: Buffer; readonly font: Font }
const lest = new Map<Snitt, Skrift>();

function skrift(snitt: Snitt): Skrift {
  const kjent = lest.get(snitt);
  if (kjent) return kjent;
  const bytes = readFileSync(require.resolve(`dejavu-fonts-ttf/ttf/${FONTER[snitt]}`));
  const ny = { bytes, font: lesFont(bytes) as Font };
  lest.set(snitt, ny);
  return ny;
}

/** What the font cannot draw is named by its number, so that nothing is lost. */
function tegnbart(tekst: string, snitt: Snitt): string {
  const { font } = skrift(snitt);
  return [...tekst].map((tegn) => {
    const nr = tegn.codePointAt(0) ?? 0;
    return tegn === '\n' || font.hasGlyphForCodePoint(nr) ? tegn : `[U+${nr.toString(16).toUpperCase().padStart(4, '0')}]`;
  }).join('');
}

/** pdfkit writes the title into XMP without escaping: what would be markup there is drawn with its twin. */
const XML_TVILLING: Readonly<Record<string, string>> = { '<': '‹', '>': '›', '&': '＆' };
const tittelfelt = (tittel: string): string => tittel.replaceAll(/[<>&]/g, (tegn) => XML_TVILLING[tegn] ?? '');

/** A tagged PDF (PDF/UA): headings, paragraphs, lists and tables with header cells, with language and title. */
export function somPdf(dokument: Dokument): Promise<Buffer> {
  const pdf = new Pdf(dokument);
  return pdf.skriv(dokument.blokker);
}

class Pdf {
  private readonly doc: PDFKit.PDFDocument;
  private readonly rot: Element;
  /** The second-level heading that we are under. */
  private kapittel: PDFKit.PDFOutline | undefined;

  constructor({ tittel, maalform, opplysninger, laget }: Dokument) {
    const Keywords = Object.entries(opplysninger).map(([navn, verdi]) => `${navn}=${verdi}`).join('; ');
    this.doc = new PDFDocument({
      size: 'A4', margin: MARG, bufferPages: true, pdfVersion: '1.7', subset: UA as PDFKit.Mixins.PDFSubsets, tagged: true, displayTitle: true, lang: maalform,
      info: { Title: tittelfelt(tittel), Producer: 'Saksgang', Creator: 'Saksgang', Keywords, CreationDate: new Date(laget) },
    });
    for (const snitt of ['vanlig', 'fet'] as const) this.doc.registerFont(snitt, skrift(snitt).bytes);
    this.rot = this.doc.struct('Document');
    this.doc.addStructure(this.rot);
  }

  async skriv(blokker: readonly Blokk[]): Promise<Buffer> {
    const deler: Buffer[] = [];
    const ferdig = new Promise<void>((klar, feilet) => this.doc.on('data', (del: Buffer) => deler.push(del)).on('end', klar).on('error', feilet));
    for (const blokk of blokker) this.blokk(blokk);
    this.sidetall();
    this.rot.end();
    this.doc.end();
    await ferdig;
    return Buffer.concat(deler);
  }

  private blokk(blokk: Blokk): void {
    switch (blokk.slag) {
      case 'overskrift': return this.overskrift(blokk);
      case 'avsnitt': return this.avsnitt(blokk.linje, 0);
      case 'merknad': return this.avsnitt(blokk.linje, INNRYKK / 2);
      case 'liste': return this.liste(blokk);
      case 'lenker': return this.lenker(blokk);
      case 'tabell': return this.tabell(blokk);
    }
  }

  private overskrift({ nivaa, tekst, anker }: Extract<Blokk, { slag: 'overskrift' }>): void {
    this.plass(70);
    this.doc.moveDown(nivaa === 1 ? 0 : 0.6);
    if (anker !== undefined) this.doc.addNamedDestination(anker, 'XYZ', MARG, this.doc.y, null);
    this.bokmerke(nivaa, tekst);
    this.rot.add(this.doc.struct(`H${nivaa}`, {}, [() => this.linje([{ tekst, merke: 'fet' }], MARG, BRED, STOERRELSE[nivaa])]));
    this.doc.y += LUFT / 2;
  }

  /** The outline that readers show beside the page; only what leads somewhere else. */
  private bokmerke(nivaa: 1 | 2 | 3, tekst: string): void {
    if (nivaa === 1) return;
    if (nivaa === 2) this.kapittel = this.doc.outline.addItem(tekst);
    else (this.kapittel ?? this.doc.outline).addItem(tekst);
  }

  private lenker({ punkter }: Extract<Blokk, { slag: 'lenker' }>): void {
    const liste = this.doc.struct('L');
    this.rot.add(liste);
    for (const { tekst, til } of punkter) {
      this.plass(this.samlet([{ tekst }], BRED - INNRYKK));
      const [li, innhold, lenke] = [this.doc.struct('LI'), this.doc.struct('LBody'), this.doc.struct('Link')];
      liste.add(li);
      li.add(innhold);
      innhold.add(lenke);
      const topp = this.doc.y;
      lenke.add(() => this.linje([{ tekst, merke: 'tilfoeyd' }], MARG + INNRYKK, BRED - INNRYKK, STOERRELSE.tekst));
      // To pdfkit a string of the language is a name, and an object of it a text.
      const valg = { structParent: lenke, Contents: new String(tekst) as string };
      this.doc.goTo(MARG + INNRYKK, topp, BRED - INNRYKK, this.doc.y - topp, til, valg);
      for (const element of [lenke, innhold, li]) element.end();
      this.doc.y += LUFT / 2;
    }
    liste.end();
    this.doc.y += LUFT / 2;
  }

  private avsnitt(linje: Linje, inn: number): void {
    this.plass(this.samlet(linje, BRED - inn));
    this.rot.add(this.doc.struct('P', {}, [() => this.linje(linje, MARG + inn, BRED - inn, STOERRELSE.tekst)]));
    this.doc.y += LUFT;
  }

  private liste({ start, punkter }: Extract<Blokk, { slag: 'liste' }>): void {
    const liste = this.doc.struct('L');
    this.rot.add(liste);
    for (const [i, punkt] of punkter.entries()) {
      this.plass(this.samlet(punkt, BRED - INNRYKK - LUFT));
      const y = this.doc.y;
      const li = this.doc.struct('LI');
      liste.add(li);
      li.add(this.doc.struct('Lbl', {}, [() => this.linje([{ tekst: start === undefined ? '•' : `${start + i}.` }], MARG + LUFT, INNRYKK, STOERRELSE.tekst)]));
      this.doc.y = y;
      li.add(this.doc.struct('LBody', {}, [() => this.linje(punkt, MARG + INNRYKK + LUFT, BRED - INNRYKK - LUFT, STOERRELSE.tekst)]));
      li.end();
      this.doc.y += LUFT / 2;
    }
    liste.end();
    this.doc.y += LUFT / 2;
  }

  private tabell({ tittel, hode, radhode, rader }: Extract<Blokk, { slag: 'tabell' }>): void {
    const tabell = this.doc.struct('Table', { title: tittel });
    this.rot.add(tabell);
    this.rad(tabell, hode, () => 'Column');
    for (const rad of rader) this.rad(tabell, rad, (kolonne) => (radhode && kolonne === 0 ? 'Row' : undefined));
    tabell.end();
    this.doc.y += LUFT;
  }

  /** A row stands on one page when a page can hold it. */
  private rad(tabell: Element, celler: readonly string[], hode: (kolonne: number) => 'Row' | 'Column' | undefined): void {
    const bredder = kolonnebredder(celler.length);
    const hoeyder = celler.map((celle, i) => this.hoeyde(celle, (bredder[i] ?? BRED) - LUFT, hode(i) ? 'fet' : 'vanlig'));
    this.plass(Math.min(Math.max(...hoeyder), BUNN - MARG));
    const topp = this.doc.y;
    const tr = this.doc.struct('TR');
    tabell.add(tr);
    let bunn = topp;
    celler.forEach((celle, i) => {
      const omfang = hode(i);
      const x = MARG + bredder.slice(0, i).reduce((sum, b) => sum + b, 0);
      this.doc.y = topp;
      const element = this.doc.struct(omfang ? 'TH' : 'TD');
      if (omfang) settOmfang(element, omfang);
      tr.add(element);
      element.add(() => this.linje([{ tekst: celle, ...(omfang && { merke: 'fet' as const }) }], x, (bredder[i] ?? BRED) - LUFT, STOERRELSE.tabell));
      element.end();
      bunn = Math.max(bunn, this.doc.y);
    });
    tr.end();
    this.strek(bunn + 2);
    this.doc.y = bunn + 4;
  }

  private hoeyde(tekst: string, bredde: number, snitt: Snitt, stoerrelse: number = STOERRELSE.tabell): number {
    return this.doc.font(snitt).fontSize(stoerrelse).heightOfString(tegnbart(tekst, snitt), { width: bredde }) + LUFT;
  }

  /** What is to be held together: a paragraph turns the page only when it is long. */
  private samlet(linje: Linje, bredde: number): number {
    return Math.min(this.hoeyde(linjetekst(linje), bredde, 'vanlig', STOERRELSE.tekst), (BUNN - MARG) / 3);
  }

  private linje(loep: Linje, x: number, bredde: number, stoerrelse: number): void {
    const synlige = loep.filter((l) => l.tekst !== '');
    synlige.forEach(({ tekst, merke }, i) => {
      const snitt = merke === 'fet' ? 'fet' : 'vanlig';
      const valg = { width: bredde, continued: i < synlige.length - 1, ...strek(merke) };
      const doc = this.doc.font(snitt).fontSize(stoerrelse).fillColor('#1e2b3c');
      if (i === 0) doc.text(tegnbart(tekst, snitt), x, this.doc.y, valg);
      else doc.text(tegnbart(tekst, snitt), valg);
    });
  }

  private plass(hoeyde: number): void {
    if (this.doc.y + hoeyde > BUNN) this.doc.addPage();
  }

  private strek(y: number): void {
    if (y > BUNN) return;
    this.doc.markContent('Artifact');
    this.doc.moveTo(MARG, y).lineTo(MARG + BRED, y).lineWidth(0.5).stroke('#68707c');
    this.doc.endMarkedContent();
  }

  private sidetall(): void {
    const { start, count } = this.doc.bufferedPageRange();
    for (let nr = start; nr < start + count; nr++) {
      this.doc.switchToPage(nr);
      this.doc.page.margins.bottom = 0;
      this.doc.markContent('Artifact', { type: 'Pagination' });
      this.doc.font('vanlig').fontSize(8).text(`${nr + 1} / ${count}`, MARG, BUNN + 20, { width: BRED, align: 'right', lineBreak: false });
      this.doc.endMarkedContent();
    }
  }
}

const strek = (merke: Loep['merke']) => ({ strike: merke === 'fjernet', underline: merke === 'tilfoeyd' });

/** Two columns are a list of facts; more are people: name, group and function get most. */
function kolonnebredder(antall: number): number[] {
  if (antall === 2) return [BRED * 0.27, BRED * 0.73];
  const vekter = Array.from({ length: antall }, (_, nr) => [1.2, 1.2, 1.4][nr] ?? 0.9);
  const sum = vekter.reduce((s, v) => s + v, 0);
  return vekter.map((v) => (BRED * v) / sum);
}

/** Which cells a header cell speaks for; pdfkit says it only in tables of its own, which cut what does not fit. */
function settOmfang(element: Element, Scope: 'Row' | 'Column'): void {
  const { dictionary } = element as unknown as { readonly dictionary: { readonly data: Record<string, unknown> } };
  dictionary.data.A = { O: 'Table', Scope };
}
