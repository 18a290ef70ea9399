import { lagOversetter } from '#felles';
import { NYNORSK } from '../../apps/kontekster';
import csv from '../../libs/platform/http/csv.nynorsk.json';
import { alleTekster, overskrifter } from './nynorsk.kilder';
import uten from './nynorsk.uten.json';

const oversett = lagOversetter(...NYNORSK);
const tekster = alleTekster();
const nynorsk = new Map(NYNORSK.flatMap((o) => Object.entries(o)));
const plasser = (s: string) => (s.match(/\{\d+\}/g) ?? []).sort();

test('hver setning en regel eller en visning sier, finnes på nynorsk', () => {
  const ikkeSagt = new Set(uten);
  const mangler = tekster.filter(({ setning, tekst }) => setning && !nynorsk.has(tekst) && !ikkeSagt.has(tekst));
  expect(mangler.map(({ fil, tekst }) => `${fil}: ${tekst}`)).toEqual([]);
});

test('nynorsken fyller inn det samme som bokmålet, og ingenting er tomt', () => {
  const feil = [...nynorsk].filter(([nb, nn]) => nn.trim() === '' || plasser(nb).join() !== plasser(nn).join());
  expect(feil).toEqual([]);
});

test('ingenting er oversatt som ingen sier lenger', () => {
  const sagt = new Set(tekster.map(({ tekst }) => tekst));
  const [felles, ...kontekstene] = NYNORSK;
  expect(felles).toBeDefined();
  expect(kontekstene.flatMap((o) => Object.keys(o)).filter((nb) => !sagt.has(nb))).toEqual([]);
  expect(uten.filter((nb) => !sagt.has(nb))).toEqual([]);
});

test('en setning sies likt i alle kontekster', () => {
  const ulike = [...NYNORSK, csv].flatMap((o) => Object.entries(o)).filter(([nb, nn]) => (nynorsk.get(nb) ?? nn) !== nn);
  expect(ulike).toEqual([]);
});

test('hver overskrift i et regneark finnes på nynorsk, og ingen andre', () => {
  expect([...overskrifter()].sort()).toEqual(Object.keys(csv).sort());
});

test.each([
  ['satt sammen av flere', 'Saken er ikke meldt ennå. Saken er suspendert og må gjenopptas først', 'Saka er ikkje meld enno. Saka er suspendert og må takast opp att først'],
  ['med noens egne ord i', 'Steget «Saken er avsluttet» er ikke utført', 'Steget «Saken er avsluttet» er ikkje utført'],
  ['med en frist i ord', 'Steget «Råd» kan utføres av rollen sekretariat, eller leder eller nestleder i områdeutvalg', 'Steget «Råd» kan utførast av rolla sekretariat, eller leiar eller nestleiar i områdeutval'],
  ['med et organ med flere ord i navnet', 'Møtet i OU Nord ble flyttet fra 1. mai til 2. mai', 'Møtet i OU Nord vart flytta frå 1. mai til 2. mai'],
  ['med noens grunn til slutt', 'Fristen ble flyttet fra 1. mai og har ingen dag ennå: det er ikke klart', 'Fristen vart flytta frå 1. mai og har ingen dag enno: det er ikke klart'],
  ['om hvem det sies fra til', 'lederen i OU Nord, ellers partens ledelse, ellers sekretariatet', 'leiaren i OU Nord, elles leiinga hos parten, elles sekretariatet'],
  ['om et felt', 'Feltet «Tittel» er blitt påkrevd', 'Feltet «Tittel» er vorte påkravt'],
  ['med et navn som må bøyes i setningen', 'Regelen for ikrafttredelse er sendt til partene og kan ikke endres: en endring er en ny avtale som erstatter denne', 'Regelen for når avtalen tek til å gjelde, er send til partane og kan ikkje endrast: ei endring er ein ny avtale som erstattar denne'],
])('en setning %s', (_hva, nb, nn) => expect(oversett(nb)).toBe(nn));
