import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const WEB = join('apps', 'web', 'src');
const GRUNN = join('stil', 'grunn.css');
const ark = readdirSync(WEB, { recursive: true }).map(String).filter((fil) => fil.endsWith('.css'));
const utenMerknader = (css: string) => css.replace(/\/\*[\s\S]*?\*\//g, '');
const velgereI = (fil: string): string[] => [...utenMerknader(readFileSync(join(WEB, fil), 'utf8')).matchAll(/([^{}]+)\{/g)].flatMap(([, velger = '']) => (velger.trim().startsWith('@') ? [] : velger.split(',').map((v) => v.trim())));
const klasserI = (velger: string): string[] => [...velger.matchAll(/\.([a-z][\w-]*)/gi)].map(([, klasse = '']) => klasse);
const velgere = new Map(ark.map((fil) => [fil, velgereI(fil)]));

/** All sheets hold for all screens: two that use one name for two things would both be right alone. */
test('det en skjerm bestemmer om utseendet, gjelder bare noe den har navngitt selv', () => {
  expect(ark.length).toBeGreaterThan(10);
  const eiere = new Map<string, Set<string>>();
  for (const [fil, alle] of velgere) for (const klasse of alle.flatMap(klasserI)) eiere.set(klasse, (eiere.get(klasse) ?? new Set()).add(fil));
  const egen = (klasse: string) => !klasse.startsWith('ds-') && eiere.get(klasse)?.size === 1;
  const loese = [...velgere].flatMap(([fil, alle]) => (fil === GRUNN ? [] : alle.filter((velger) => !klasserI(velger).some(egen)).map((velger) => `${fil}: ${velger}`)));
  expect(loese).toEqual([]);
});

test('alt utseende er ett ark, så en side ser lik ut hvordan en enn kom til den', () => {
  const bygd = readdirSync(join('dist', 'web', 'assets')).filter((fil) => fil.endsWith('.css'));
  expect(bygd).toHaveLength(1);
});
