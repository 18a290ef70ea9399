import { type Maalform } from '#felles';
import { type Prosessdefinisjon, type Steg, type Stegslag } from '../prosess.events';
import { organslagIOrd, stegslagIOrd } from '../iord';
import { type Merking } from './merking';
import { BREDDE, HOEYDE, leggOpp, type Rute, type Strek } from './oppsett';
import { diagramtekst, type Stegtekst } from './tekst';

const FYLL: Readonly<Record<Stegslag, string>> = {
  meldt: '#e8f1fb', forberedelse: '#ffffff', raadgivende: '#fdf3d8', besluttende: '#dff1e3', partene: '#f0e8f8', signering: '#f0e8f8', avsluttet: '#e6e6e6',
};
const VALGFRITT = { nb: 'valgfritt', nn: 'valfritt' } as const;
const SVART = '#1a1a1a';
const GRAA = '#5a5a5a';
const TEGN_I_LINJE = 32;
const TEGN_I_UNDERTEKST = 42;
const FLEST_LINJER = 2;
const LINJEHOEYDE = 14;

/** One definition as an SVG document. Colour and dashes only repeat what the words in it say; no style or script needed. */
export function tegn(definisjon: Prosessdefinisjon, versjon: number, merking?: Merking, maalform: Maalform = 'nb'): string {
  const linjer = Math.max(...definisjon.steg.map((s) => undertekst(s, maalform).length)) + (merking ? 1 : 0);
  const boks = HOEYDE + (linjer - 1) * LINJEHOEYDE;
  const { bredde, hoeyde, ruter, streker } = leggOpp(definisjon, boks);
  const tekst = diagramtekst(definisjon, versjon, merking, maalform);
  const tekstAv = new Map(tekst.steg.map((s) => [s.id, s]));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${bredde} ${hoeyde}" width="${bredde}" height="${hoeyde}" role="img" aria-labelledby="tittel beskrivelse" lang="${maalform}" font-family="sans-serif">`,
    `<title id="tittel">${trygg(tekst.tittel)}</title>`,
    `<desc id="beskrivelse">${trygg([tekst.sammendrag, ...tekst.steg.map((s) => s.iOrd)].join(' '))}</desc>`,
    pilspiss('fram', SVART), pilspiss('tilbake', GRAA),
    `<rect width="${bredde}" height="${hoeyde}" fill="#ffffff"/>`,
    ...streker.map((s) => tegnStrek(s, merking)),
    ...ruter.map((r) => tegnSteg(r, boks, { tekst: tekstAv.get(r.steg.id), under: undertekst(r.steg, maalform) }, merking)),
    '</svg>\n',
  ].join('\n');
}

function pilspiss(id: string, farge: string): string {
  return `<marker id="${id}" viewBox="0 0 10 10" refX="9" refY="5" markerUnits="userSpaceOnUse" markerWidth="12" markerHeight="12" orient="auto"><path d="M 0 0 L 10 5 L 0 10 z" fill="${farge}"/></marker>`;
}

function tegnStrek({ fra, til, tilbake, d }: Strek, merking: Merking | undefined): string {
  const gaatt = merking?.gaatt.some((o) => o.fra === fra && o.til === til) === true;
  const [farge, stipling, spiss] = tilbake ? [GRAA, ' stroke-dasharray="5 4"', 'tilbake'] : [SVART, '', 'fram'];
  return `<path data-fra="${trygg(fra)}" data-til="${trygg(til)}" d="${d}" fill="none" stroke="${gaatt ? SVART : farge}" stroke-width="${gaatt ? 4 : 1.5}"${gaatt ? '' : stipling}${gaatt ? ' data-gaatt="ja"' : ''} marker-end="url(#${spiss})"/>`;
}

function tegnSteg({ steg, x, y }: Rute, boks: number, { tekst, under }: { readonly tekst: Stegtekst | undefined; readonly under: readonly string[] }, merking: Merking | undefined): string {
  const linjer = linjerAv(steg.navn);
  const midt = x + BREDDE / 2;
  const stipling = steg.valgfri ? ' stroke-dasharray="6 4"' : '';
  const merke = merking?.steg.get(steg.id);
  const linje = (innhold: string, fraBunnen: number, farge: string, vekt = '') =>
    `<text x="${midt}" y="${y + boks - 11 - fraBunnen * LINJEHOEYDE}" text-anchor="middle" font-size="11" fill="${farge}"${vekt}>${trygg(innhold)}</text>`;
  const [fyll, kant] = merke?.uthev === 'her' ? ['#ffe08a', 4] : merke?.uthev === 'gaatt' ? [FYLL[steg.slag], 3] : [FYLL[steg.slag], 1.5];
  return [
    `<g data-steg="${trygg(steg.id)}"${merke?.uthev ? ` data-merke="${merke.uthev}"` : ''}><title>${trygg(tekst?.iOrd ?? steg.navn)}</title>`,
    `<rect x="${x}" y="${y}" width="${BREDDE}" height="${boks}" rx="8" fill="${fyll}" stroke="${SVART}" stroke-width="${kant}"${stipling}/>`,
    ...linjer.map((l, i) => `<text x="${midt}" y="${y + 24 + i * 17 + (FLEST_LINJER - linjer.length) * 8}" text-anchor="middle" font-size="14" fill="${SVART}">${trygg(l)}</text>`),
    ...under.map((l, i) => linje(l, under.length - 1 - i + (merking ? 1 : 0), GRAA)),
    ...(merke ? [linje(merke.tekst, 0, SVART, ' font-weight="bold"')] : []), '</g>',
  ].join('');
}

/** Whole, in as many lines as it takes: no kind of body is left out. */
function undertekst({ slag, organslag, valgfri }: Steg, maalform: Maalform): readonly string[] {
  const valg = valgfri ? `${VALGFRITT[maalform]}, ` : '';
  const ord = `${valg}${stegslagIOrd(slag, maalform)}${organslag?.length ? `: ${organslag.map((o) => organslagIOrd(o, maalform)).join(', ')}` : ''}`.split(' ');
  return ord.reduce<readonly string[]>((linjer, neste) => {
    const siste = linjer.at(-1);
    return siste === undefined || `${siste} ${neste}`.length > TEGN_I_UNDERTEKST ? [...linjer, neste] : [...linjer.slice(0, -1), `${siste} ${neste}`];
  }, []);
}

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
