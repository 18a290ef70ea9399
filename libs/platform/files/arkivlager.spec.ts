import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text as tekst } from 'node:stream/consumers';
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

  const stroem = async function* (...biter: readonly string[]) {
    await Promise.resolve();
    for (const bit of biter) yield Buffer.from(bit);
  };

  test('en strøm lagres som det samme innholdet, og leses ut igjen bit for bit', async () => {
    const sett: string[] = [];
    const lagret = await arkiv.motta(stroem('saks', 'framlegg'), async (sti, { hash }) => void sett.push(readFileSync(sti, 'utf8'), hash));
    expect(lagret).toEqual(await arkiv.lagre(Buffer.from('saksframlegg')));
    expect(sett).toEqual(['saksframlegg', lagret.hash]);
    const fil = await arkiv.aapne(lagret.hash);
    expect(fil?.stoerrelse).toBe(12);
    expect(await tekst(fil!.innhold)).toBe('saksframlegg');
    expect(filer().map((f) => f.name)).toEqual([lagret.hash]);
  });

  test('det som prøven avviser, eller som brytes av, etterlater ingenting', async () => {
    await expect(arkiv.motta(stroem('skadelig'), () => Promise.reject(new Error('nei')))).rejects.toThrow('nei');
    const brutt = async function* () { yield* stroem('halvt'); throw new Error('brutt'); };
    await expect(arkiv.motta(brutt(), () => Promise.resolve())).rejects.toThrow('brutt');
    expect(filer()).toEqual([]);
  });

  test('en strøm av en fil som er endret på disken, slutter aldri som om den var hel', async () => {
    const { hash } = await arkiv.lagre(Buffer.from('vedtak'));
    const [fil] = filer();
    writeFileSync(join(fil?.parentPath ?? '', fil?.name ?? ''), 'vedtok');
    await expect(tekst((await arkiv.aapne(hash))!.innhold)).rejects.toThrow(SkadetFil);
    expect(await arkiv.aapne('../../etc/passwd')).toBeUndefined();
    expect(await arkiv.aapne('0'.repeat(64))).toBeUndefined();
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
