import { AlignmentType, Bookmark, Document, HeadingLevel, InternalHyperlink, LevelFormat, Packer, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';
import { type Blokk, type Dokument, type Linje, type Loep } from './dokument';

const SPRAAK = { nb: 'nb-NO', nn: 'nn-NO' } as const;
const NIVAA = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;
const INNRYKK = { left: 720, hanging: 360 };

/** A Word file with headings, lists and tables that Word itself knows as such. */
export function somDocx({ tittel, maalform, blokker, opplysninger }: Dokument): Promise<Buffer> {
  const starter = [...new Set(blokker.flatMap((b) => (b.slag === 'liste' && b.start !== undefined ? [b.start] : [])))];
  const dokument = new Document({
    title: tittel,
    creator: 'Saksgang',
    customProperties: Object.entries(opplysninger).map(([name, value]) => ({ name, value })),
    styles: { default: { document: { run: { language: { value: SPRAAK[maalform] } } } } },
    numbering: {
      config: starter.map((start) => ({
        reference: nummerering(start),
        levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', start, alignment: AlignmentType.LEFT, style: { paragraph: { indent: INNRYKK } } }],
      })),
    },
    sections: [{ children: blokker.flatMap((blokk, nr) => blokkDocx(blokk, nr)) }],
  });
  return Packer.toBuffer(dokument);
}

const nummerering = (start: number): string => `fra-${start}`;

/** @param nr each list counts by itself: Word would else go on from the list before */
function blokkDocx(blokk: Blokk, nr: number): (Paragraph | Table)[] {
  switch (blokk.slag) {
    case 'overskrift': {
      const children = loep([{ tekst: blokk.tekst }]);
      return [new Paragraph({ heading: NIVAA[blokk.nivaa], children: blokk.anker === undefined ? children : [new Bookmark({ id: blokk.anker, children })] })];
    }
    case 'avsnitt': return [new Paragraph({ children: loep(blokk.linje), spacing: { after: 120 } })];
    case 'merknad': return [new Paragraph({ children: loep(blokk.linje), indent: { left: 360 }, spacing: { after: 120 } })];
    case 'liste': {
      const { start } = blokk;
      const merke = start === undefined ? { bullet: { level: 0 } } : { numbering: { reference: nummerering(start), level: 0, instance: nr } };
      return blokk.punkter.map((p) => new Paragraph({ ...merke, children: loep(p) }));
    }
    case 'lenker': return blokk.punkter.map((p) => new Paragraph({ bullet: { level: 0 }, children: [new InternalHyperlink({ anchor: p.til, children: loep([{ tekst: p.tekst, merke: 'tilfoeyd' }]) })] }));
    case 'tabell': return [tabell(blokk), new Paragraph({})];
  }
}

function tabell({ hode, radhode, rader }: Extract<Blokk, { slag: 'tabell' }>): Table {
  const rad = (celler: readonly string[], erHode: boolean) => new TableRow({
    tableHeader: erHode,
    children: celler.map((tekst, i) => new TableCell({ children: [new Paragraph({ children: loep([{ tekst, ...((erHode || (radhode && i === 0)) && { merke: 'fet' as const }) }]) })] })),
  });
  return new Table({ width: { size: 100, type: WidthType.PERCENTAGE }, columnWidths: hode.map(() => Math.floor(9_000 / hode.length)), rows: [rad(hode, true), ...rader.map((r) => rad(r, false))] });
}

/** Line breaks are breaks; everything else is text, which the library writes as text. */
function loep(linje: Linje): TextRun[] {
  return linje.flatMap(({ tekst, merke }) => tekst.split('\n').map((del, i) => new TextRun({ text: del, ...(i > 0 && { break: 1 }), ...form(merke) })));
}

function form(merke: Loep['merke']) {
  return { bold: merke === 'fet', strike: merke === 'fjernet', ...(merke === 'tilfoeyd' && { underline: {} }) };
}
