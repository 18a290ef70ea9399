import { ZipFile } from 'yazl';

/** As little as makes a file what it is. */
export const pdf = (innhold = 'Notat'): Buffer => Buffer.from(`%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\n% ${innhold}\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n`, 'latin1');
export const kryptertPdf = (): Buffer => Buffer.from('%PDF-1.4\ntrailer\n<< /Root 1 0 R /Encrypt 5 0 R >>\n%%EOF\n', 'latin1');
export const pdfMedSkript = (): Buffer => Buffer.from('%PDF-1.4\n1 0 obj\n<< /OpenAction << /S /JavaScript /JS (app.alert(1)) >> >>\nendobj\n%%EOF\n', 'latin1');

export async function zip(filer: Readonly<Record<string, Buffer>>): Promise<Buffer> {
  const arkiv = new ZipFile();
  for (const [navn, bytes] of Object.entries(filer)) arkiv.addBuffer(bytes, navn, { mtime: new Date(0) });
  arkiv.end();
  const biter: Buffer[] = [];
  for await (const bit of arkiv.outputStream) biter.push(bit as unknown as Buffer);
  return Buffer.concat(biter);
}

const TYPER = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
export const docx = (mer: Readonly<Record<string, Buffer>> = {}): Promise<Buffer> => zip({ '[Content_Types].xml': Buffer.from(TYPER), 'word/document.xml': Buffer.from('<w:document/>'), ...mer });
/** What the archive says that its files hold is not what is in them: `sagt` bytes in the central directory and in the local headers. */
export async function loeyn(filer: Readonly<Record<string, Buffer>>, sagt: number): Promise<Buffer> {
  const bytes = await zip(filer);
  for (const [merke, forskyvning] of [[0x02014b50, 24], [0x04034b50, 22]] as const) {
    for (let i = 0; i + 4 <= bytes.length; i++) if (bytes.readUInt32LE(i) === merke && bytes.readUInt32LE(i + forskyvning) > sagt) bytes.writeUInt32LE(sagt, i + forskyvning);
  }
  return bytes;
}
/** 20 MB of nothing in 20 kB. */
export const bombe = (): Promise<Buffer> => docx({ 'word/media/tomt.bin': Buffer.alloc(20 * 1024 * 1024) });
