import { type Prosessdefinisjon, type Steg, type Stegslag } from '../prosess.events';
import { STEGSLAG_I_ORD } from '../iord';
import { BREDDE, HOEYDE, leggOpp, type Rute, type Strek } from './oppsett';
import { diagramtekst, type Stegtekst } from './tekst';

const FYLL: Readonly<Record<Stegslag, string>> = {
  meldt: '#e8f1fb', forberedelse: '#ffffff', raadgivende: '#fdf3d8', besluttende: '#dff1e3', partene: '#f0e8f8', signering: '#f0e8f8', avsluttet: '#e6e6e6',
};
const SVART = '#1a1a1a';
const GRAA = '#5a5a5a';
const TEGN_I_LINJE = 32;
const TEGN_I_UNDERTEKST = 42;
const FLEST_LINJER = 2;

/** One definition as an SVG document. Colour and dashes only repeat what the words in it say; no style or script needed. */
export function tegn(definisjon: Prosessdefinisjon, versjon: number): string {
  const { bredde, hoeyde, ruter, streker } = leggOpp(definisjon);
  const tekst = diagramtekst(definisjon, versjon);
  const tekstAv = new Map(tekst.steg.map((s) => [s.id, s]));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${bredde} ${hoeyde}" width="${bredde}" height="${hoeyde}" role="img" aria-labelledby="tittel beskrivelse" lang="nb" font-family="sans-serif">`,
    `<title id="tittel">${trygg(tekst.tittel)}</title>`,
    `<desc id="beskrivelse">${trygg([tekst.sammendrag, ...tekst.steg.map((s) => s.iOrd)].join(' '))}</desc>`,
    pilspiss('fram', SVART), pilspiss('tilbake', GRAA),
    `<rect width="${bredde}" height="${hoeyde}" fill="#ffffff"/>`,
    ...streker.map(tegnStrek),
    ...ruter.map((r) => tegnSteg(r, tekstAv.get(r.steg.id))),
    '</svg>\n',
  ].join('\n');
}

function pilspiss(id: string, farge: string): string {
  return `<marker id="${id}" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="8" markerHeight="8" orient="auto"><path d="M 0 0 L 10 5 L 0 10 z" fill="${farge}"/></marker>`;
}

function tegnStrek({ fra, til, tilbake, d }: Strek): string {
  const [farge, stipling, spiss] = tilbake ? [GRAA, ' stroke-dasharray="5 4"', 'tilbake'] : [SVART, '', 'fram'];
  return `<path data-fra="${trygg(fra)}" data-til="${trygg(til)}" d="${d}" fill="none" stroke="${farge}" stroke-width="1.5"${stipling} marker-end="url(#${spiss})"/>`;
}

function tegnSteg({ steg, x, y }: Rute, tekst: Stegtekst | undefined): string {
  const linjer = linjerAv(steg.navn);
  const midt = x + BREDDE / 2;
  const stipling = steg.valgfri ? ' stroke-dasharray="6 4"' : '';
  return [
    `<g data-steg="${trygg(steg.id)}"><title>${trygg(tekst?.iOrd ?? steg.navn)}</title>`,
    `<rect x="${x}" y="${y}" width="${BREDDE}" height="${HOEYDE}" rx="8" fill="${FYLL[steg.slag]}" stroke="${SVART}" stroke-width="1.5"${stipling}/>`,
    ...linjer.map((linje, i) => `<text x="${midt}" y="${y + 24 + i * 17 + (FLEST_LINJER - linjer.length) * 8}" text-anchor="middle" font-size="14" fill="${SVART}">${trygg(linje)}</text>`),
    `<text x="${midt}" y="${y + HOEYDE - 11}" text-anchor="middle" font-size="11" fill="${GRAA}">${trygg(undertekst(steg))}</text></g>`,
  ].join('');
}

const undertekst = ({ slag, organslag, valgfri }: Steg): string => {
  const ord = `${valgfri ? 'valgfritt, ' : ''}${STEGSLAG_I_ORD[slag]}${organslag?.length ? `: ${organslag.join(', ')}` : ''}`;
  return ord.length > TEGN_I_UNDERTEKST ? `${ord.slice(0, TEGN_I_UNDERTEKST - 1)}…` : ord;
};

/** Broken between words, or within one that fills a line; what there is no room for is in the step's title. */
function linjerAv(navn: string): readonly string[] {
  const linjer = [''];
  for (const ord of navn.split(/\s+/).flatMap(delOrd)) {
    const siste = linjer.at(-1) ?? '';
    if (siste !== '' && [...siste, ...ord].length + 1 > TEGN_I_LINJE) linjer.push(ord);
    else linjer[linjer.length - 1] = siste === '' ? ord : `${siste} ${ord}`;
  }
  if (linjer.length <= FLEST_LINJER) return linjer;
  const sisteLinje = [...(linjer[FLEST_LINJER - 1] ?? '')].slice(0, TEGN_I_LINJE - 1).join('');
  return [...linjer.slice(0, FLEST_LINJER - 1), `${sisteLinje}…`];
}

function delOrd(ord: string): readonly string[] {
  const tegn = [...ord];
  return Array.from({ length: Math.ceil(tegn.length / TEGN_I_LINJE) }, (_, i) => tegn.slice(i * TEGN_I_LINJE, (i + 1) * TEGN_I_LINJE).join(''));
}

const MERKER: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** For text and attributes. XML has no way to write the characters that become U+FFFD. */
function trygg(tekst: string): string {
  return tekst.replaceAll(/[&<>"']/g, (tegn) => MERKER[tegn] ?? '').replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD');
}
