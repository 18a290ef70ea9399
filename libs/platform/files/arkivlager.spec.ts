import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Mappearkiv, SkadetFil } from './arkivlager';

describe('arkivlageret', () => {
  let mappe: string;
  let arkiv: Mappearkiv;
  const filer = () => readdirSync(mappe, { recursive: true, withFileTypes: true }).filter((f) => f.isFile());
  beforeEach(() => {
    mappe = mkdtempSync(join(tmpdir(), 'arkiv-'));
    arkiv = new Mappearkiv(join(mappe, 'ny', 'mappe'));
  });
  afterEach(() => rmSync(mappe, { recursive: true, force: true }));

  test('det samme innholdet lagres én gang, under sin egen hash, og kommer uendret tilbake', async () => {
    const bytes = Buffer.from('saksframlegg');
    const [a, b] = await Promise.all([arkiv.lagre(bytes), arkiv.lagre(bytes)]);
    expect(a).toEqual({ hash: '0407f0eb82b74da3ac91b12315dca5ef168bf07b2818c42104369f5b6e993bc5', stoerrelse: 12 });
    expect(b).toEqual(a);
    expect(filer().map((f) => f.name)).toEqual([a.hash]);
    expect(await arkiv.hent(a.hash)).toEqual(bytes);
  });

  test('det som ikke finnes, og det som ikke er en hash, gir ingenting', async () => {
    expect(await arkiv.hent('0'.repeat(64))).toBeUndefined();
    expect(await arkiv.hent('../../etc/passwd')).toBeUndefined();
  });

  test('en fil som er endret på disken leveres ikke ut', async () => {
    const { hash } = await arkiv.lagre(Buffer.from('vedtak'));
    const [fil] = filer();
    writeFileSync(join(fil?.parentPath ?? '', fil?.name ?? ''), 'vedtak!');
    await expect(arkiv.hent(hash)).rejects.toThrow(SkadetFil);
  });

  test('en halv fil fra et strømbrudd skrives på nytt', async () => {
    const { hash } = await arkiv.lagre(Buffer.from('referat'));
    const [fil] = filer();
    const sti = join(fil?.parentPath ?? '', fil?.name ?? '');
    writeFileSync(sti, 'ref');
    await arkiv.lagre(Buffer.from('referat'));
    expect(statSync(sti).size).toBe(7);
    expect(await arkiv.hent(hash)).toEqual(Buffer.from('referat'));
  });
});
