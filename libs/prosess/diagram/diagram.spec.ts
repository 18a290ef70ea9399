import fc from 'fast-check';
import { eksempelprosesser } from '../eksempler';
import { type Prosessdefinisjon } from '../prosess.events';
import { BREDDE, HOEYDE, leggOpp } from './oppsett';
import { tegn } from './svg';
import { diagramtekst, somTekst } from './tekst';

const { bergen } = eksempelprosesser;
const medNavn = (navn: string): Prosessdefinisjon => ({ ...bergen, navn, steg: bergen.steg.map((s) => ({ ...s, navn })) });
const antall = (svg: string, ledd: string) => svg.split(ledd).length - 1;

describe.each(Object.entries(eksempelprosesser))('Diagrammet av %s', (_navn, definisjon) => {
  it('har hvert steg og hver overgang én gang', () => {
    const svg = tegn(definisjon, 1);
    for (const { id } of definisjon.steg) expect([id, antall(svg, `data-steg="${id}"`)]).toEqual([id, 1]);
    for (const { fra, til } of definisjon.overganger) expect([fra, til, antall(svg, `data-fra="${fra}" data-til="${til}"`)]).toEqual([fra, til, 1]);
  });
  it('har ingen steg oppå hverandre, og ingenting utenfor kanten', () => {
    const { ruter, streker, bredde, hoeyde } = leggOpp(definisjon);
    const plasser = ruter.map(({ x, y }) => `${x},${y}`);
    expect(new Set(plasser).size).toBe(definisjon.steg.length);
    for (const { x, y } of ruter) expect([x >= 0, y >= 0, x + BREDDE <= bredde, y + HOEYDE <= hoeyde]).toEqual([true, true, true, true]);
    for (const tall of streker.flatMap(({ d }) => [...d.matchAll(/-?\d+(?:\.\d+)?/g)].map(([t]) => Number(t)))) expect(tall >= 0 && tall <= Math.max(bredde, hoeyde)).toBe(true);
  });
  it('sier det samme i tekst: alle steg, og hvor saken kan gå', () => {
    const { steg } = diagramtekst(definisjon, 1);
    expect(steg.map((s) => [s.id, s.til.map((t) => t.id)])).toEqual(definisjon.steg.map((s) => [s.id, definisjon.overganger.filter((o) => o.fra === s.id).map((o) => o.til)]));
  });
});

describe('Et diagram', () => {
  it('er det samme hver gang', () => {
    expect(tegn(bergen, 3)).toBe(tegn(JSON.parse(JSON.stringify(bergen)) as Prosessdefinisjon, 3));
  });
  it('har tittel og beskrivelse for den som ikke ser det', () => {
    const svg = tegn(bergen, 3);
    expect(svg).toContain('role="img" aria-labelledby="tittel beskrivelse"');
    expect(svg).toContain('<title id="tittel">Bergen: sak med områdeutvalg, versjon 3</title>');
    expect(svg).toMatch(/<desc id="beskrivelse">Prosessen har 8 steg, 2 av dem valgfrie, og 21 overganger\. 1\. Meldt: første steg\./);
  });
  it('sier i tekst hvem, hva og når', () => {
    expect(somTekst(diagramtekst(bergen, 1))).toContain('5. Vedtak i strategisk samarbeidsutvalg: vedtar (strategisk samarbeidsutvalg). Kan utføres av rollen sekretariat, eller leder, nestleder eller sekretær i organet. '
      + 'Krever saksframlegg. Frist saksdokumenter: 10 arbeidsdager før møtet; påminnelse 7 og 2 dager før.');
  });
  it('skriver slaget organ med ord, i tegningen og i teksten', () => {
    const koder = /\b(?:ssu|ou|lsu|fsu|ufab|au)\b/;
    for (const definisjon of Object.values(eksempelprosesser)) {
      const uten = { ...definisjon, navn: 'Prosess', steg: definisjon.steg.map((s, i) => ({ ...s, navn: `Steg ${i}` })) };
      expect(somTekst(diagramtekst(uten, 1))).not.toMatch(koder);
      expect(tegn(uten, 1).replaceAll(/ data-\w+="[^"]*"/g, '')).not.toMatch(koder);
    }
  });
  it('gjør ingenting av det som står i navnene', () => {
    const svg = tegn(medNavn('</title><script>alert("1")</script>&x'), 1);
    expect(svg).not.toMatch(/<script|&x/);
    expect(svg).toContain('&lt;script&gt;');
  });
  it('er gyldig tekst for enhver XML-leser, uansett navn', () => {
    const navn = fc.string({ unit: 'binary', minLength: 1, maxLength: 200 });
    fc.assert(fc.property(navn, (n) => {
      const svg = tegn(medNavn(n), 1);
      expect(svg).not.toMatch(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u);
      expect(svg.replaceAll(/&(?:amp|lt|gt|quot|#39);/g, '')).not.toContain('&');
      expect([...svg.matchAll(/<\/?(\w+)/g)].map(([, navn]) => navn).filter((navn) => !['svg', 'title', 'desc', 'marker', 'path', 'rect', 'g', 'text'].includes(navn ?? ''))).toEqual([]);
    }), { numRuns: 50 });
  });
  it('har plass til et navn på 200 tegn uten mellomrom', () => {
    const linjer = [...tegn(medNavn('x'.repeat(200)), 1).matchAll(/font-size="14"[^>]*>([^<]*)</g)].map(([, linje = '']) => linje);
    expect([Math.max(...linjer.map((l) => l.length)), linjer.length]).toEqual([32, 16]);
  });
  it('av den største prosessen tegnes på under et halvt sekund', () => {
    const steg = Array.from({ length: 100 }, (_, i) => ({ id: `s${i}`, navn: `Steg ${i}`, slag: i === 0 ? 'meldt' as const : i === 99 ? 'avsluttet' as const : 'forberedelse' as const }));
    const overganger = Array.from({ length: 500 }, (_, i) => ({ fra: `s${i % 99}`, til: `s${(i * 7 + 1) % 100}` }));
    const naa = performance.now();
    expect(tegn({ ...bergen, steg, overganger }, 1).length).toBeGreaterThan(10_000);
    expect(performance.now() - naa).toBeLessThan(500);
  });
});
