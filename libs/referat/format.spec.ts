import { strFromU8, unzipSync } from 'fflate';
import { type Dokument, loep } from './dokument';
import { formatFor, somNettside } from './format';
import { somDocx } from './format.docx';
import { somHtml } from './format.html';
import { somPdf } from './format.pdf';

const ONDT = `</p><script>alert(1)</script>{{7*7}}\${x}<%= y %> ]]> & "'`;
const dokument = (endring: Partial<Dokument> = {}): Dokument => ({
  maalform: 'nb', tittel: 'Referat', laget: '2026-03-12T09:00:00.000Z', opplysninger: { malversjon: '1' },
  blokker: [{ slag: 'overskrift', nivaa: 1, tekst: ONDT }, { slag: 'avsnitt', linje: [loep(ONDT, 'fet'), loep('\nlinje to')] }, { slag: 'tabell', tittel: ONDT, hode: [ONDT, 'b'], radhode: true, rader: [[ONDT, 'b']] }, { slag: 'liste', start: 3, punkter: [[loep(ONDT)]] }],
  ...endring,
});
const document = async (d: Dokument) => strFromU8(unzipSync(new Uint8Array(await somDocx(d)))['word/document.xml'] ?? new Uint8Array());

describe('Et dokument som fil', () => {
  it('har formatet som leseren ber om, ellers en nettside', () => {
    expect([undefined, '*/*', 'text/html, */*', 'application/pdf', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document;q=0.9'].map((a) => formatFor(a))).toEqual(['html', 'html', 'html', 'pdf', 'docx']);
  });
  it('har som nettside ingen andre merker enn malens egne', () => {
    const html = somHtml(dokument({ tittel: ONDT, opplysninger: { '"><script>': ONDT } }));
    expect(new Set([...html.matchAll(/<([a-z][a-z0-9]*)/g)].map(([, navn]) => navn))).toEqual(new Set(['html', 'head', 'meta', 'title', 'style', 'body', 'main', 'h1', 'p', 'strong', 'br', 'table', 'caption', 'thead', 'tbody', 'tr', 'th', 'td', 'ol', 'li']));
    expect(html).toContain('<ol start="3">');
    expect(html).toContain('<th scope="col">b</th>');
  });
  it('lar nettsiden laste bare sin egen stil', () => {
    expect(somNettside(dokument()).policy).toMatch(/^default-src 'none'; style-src 'sha256-[\w+/]+=*'; .*sandbox$/);
  });
  it('har som Word-fil teksten som tekst, hodet som hode og listen fra sitt nummer', async () => {
    const xml = await document(dokument());
    expect(xml).not.toContain('<script>');
    expect(xml.match(/&lt;script&gt;/g)?.length).toBe(5);
    expect(xml).toContain('<w:tblHeader/>');
  });
  it('er som PDF de samme bytene hver gang, merket, med språk og tittel', async () => {
    const [en, to] = await Promise.all([somPdf(dokument({ tittel: '<a> & b' })), somPdf(dokument({ tittel: '<a> & b' }))]);
    expect(en.equals(to)).toBe(true);
    const raa = en.toString('latin1');
    expect(raa).toMatch(/\/Marked true[\s\S]*\/Lang \(nb\)|\/Lang \(nb\)[\s\S]*\/Marked true/);
    expect(raa).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(raa).not.toContain('<a>');
  });
  it('tåler en celle som er lengre enn en side, og ord uten ende', async () => {
    const lang = dokument({ blokker: [{ slag: 'tabell', tittel: 't', hode: ['a', 'b', 'c'], radhode: true, rader: [['ord '.repeat(3_000), 'x'.repeat(2_000), 'c']] }] });
    expect((await somPdf(lang)).length).toBeGreaterThan(1_000);
  });
});
