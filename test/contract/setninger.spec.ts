import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FRISTSLAG, MAALFORMER, ROLLER, UTFALLSKLASSER, VERV } from '#felles';
import { hva } from '#innsyn';

const MAPPE = join(__dirname, 'hendelser');
const eksempler = readdirSync(MAPPE, { withFileTypes: true }).filter((m) => m.isDirectory()).flatMap(({ name }) => readdirSync(join(MAPPE, name)).filter((fil) => fil.endsWith('.json')).map((fil) => join(MAPPE, name, fil)));
const TYPE = /([A-Za-z]+)\.v\d+\.json$/;
const type = (fil: string): string => TYPE.exec(fil)?.[1] ?? '';
const dataI = (fil: string): unknown => (JSON.parse(readFileSync(fil, 'utf8')) as { data?: unknown }).data ?? {};
const navn = () => 'Nordnes';

describe('en hendelse fortelles i en setning på norsk', () => {
  const rader = eksempler.flatMap((fil) => MAALFORMER.map((maalform) => [maalform, type(fil), fil] as const));
  test.each(rader)('%s: %s', (maalform, slag, fil) => {
    const setning = hva(slag, dataI(fil), navn, maalform);
    // A type without a sentence of its own is told by its name.
    expect(setning).not.toBe(hva(slag, undefined, String, maalform));
    expect(setning).toMatch(/^[«\p{Lu}\d].*\S$/u);
    expect(setning).not.toMatch(/undefined|NaN|\[object| {2}|«»|: *$/);
  });
});

/** Words that are bokmål and never nynorsk, of those a sentence here could come to hold. */
const BARE_BOKMAAL = new Set(`
  ikke hvem hva hvor hvorfor hvordan hvilke hvilken fra et en noe noen jeg de mens ble blitt fikk ga gikk gjør kommer tar sier si ligger binder gjelder følger venter mangler krever heter
  tatt satt fastsatt trukket løst lest begynte begynner åpnet åpen endret flyttet opprettet behandlet behandler behandles varslet stemte lagret lagde laget rettet lukket hevet purret bestemte besluttet godkjente avsluttet avgjort
  feilet fratrådte oppnevnt mottok mottatt gjennomgått gjentatt erstattet frafalt omgjort lenket lenke sendte ventes meldes lovet valgte valgt knyttet unntatt utsatt utsatte vedtatt opphevet stadfestet avbrutt nevnt funnet
  parter partene mottaker mottakere personer organer punkter minutter møter meldinger dager dagene frister fristene avtaler avtalene hendelse hendelser spørsmålene innspillene rådene påminnelser påminnelsene ganger
  saken sakslisten rollen stemmen avstemningen vurderingen uenigheten uenighet oppfølgingen behandlingen påminnelsen påminnelse innspill innspillet innspillsrunden oppsigelsen underskriften sammenstillingen meldingen signeringen
  annen annet sammen sammenstilt videre nå hånd selv vegne begrunnelse skriftlig ansvarlig virkning forbehold lovlighetskontroll ukjent kjente eieren leder nestleder saksinnmelder verre utgått avgitt galt én forberedelse forberedt påbegynt forsinket uten gjenopptatt navn
`.split(/\s+/).filter((o) => o !== ''));

/** What people wrote stands as they wrote it, in either form. */
const skrevetI = (v: unknown): readonly string[] => (typeof v === 'string' ? (/[ \p{Lu}]/u.test(v) ? [v] : []) : typeof v === 'object' && v !== null ? Object.values(v).flatMap(skrevetI) : []);
const bokmaalI = (setning: string, data: unknown = {}): readonly string[] => {
  const egne = skrevetI(data).toSorted((a, b) => b.length - a.length).reduce<string>((s, tekst) => s.replaceAll(tekst, '…'), setning);
  return (egne.toLowerCase().match(/[\p{L}-]+/gu) ?? []).filter((o) => BARE_BOKMAAL.has(o));
};

describe('nynorsk er nynorsk', () => {
  test.each(eksempler.map((fil) => [type(fil), fil]))('%s', (slag, fil) => {
    const data = dataI(fil);
    expect(bokmaalI(hva(slag, data, navn, 'nn'), data)).toEqual([]);
    expect(bokmaalI(hva(slag, undefined, String, 'nn'))).toEqual([]);
  });

  test('prøven kjenner bokmål', () => {
    const funnet = eksempler.filter((fil) => bokmaalI(hva(type(fil), dataI(fil), navn, 'nb'), dataI(fil)).length > 0);
    expect(funnet.length / eksempler.length).toBeGreaterThan(0.85);
  });

  test('ordene fra koden er oversatt', () => {
    const setninger = [
      ...UTFALLSKLASSER.map((utfall) => hva('SakBehandletIOU', { behandling: { organ: { navn: 'OU' }, utfall, punkter: [], dato: '2026-01-01' } }, navn, 'nn')),
      ...VERV.map((verv) => hva('MedlemOppnevnt', { verv }, navn, 'nn')), ...ROLLER.map((rolle) => hva('RolleTildelt', { rolle }, navn, 'nn')),
      ...FRISTSLAG.map((slag) => hva('PaaminnelsesregelInnstilt', { slag }, navn, 'nn')),
      ...['aapen', 'paabegynt', 'forsinket', 'utfoert', 'bortfalt'].map((status) => hva('ForpliktelseOppdatert', { punkt: 1, status }, navn, 'nn')),
      ...['ikke-startet', 'i-gang', 'gjennomfoert', 'stanset'].map((status) => hva('TiltakOppdatert', { status }, navn, 'nn')),
      ...['loest', 'sendt-videre', 'avgjort'].map((utfall) => hva('UenighetUtfall', { utfall, nivaa: { navn: 'leiarnivå' } }, navn, 'nn')),
      ...['tatt-til-foelge', 'delvis-tatt-til-foelge', 'ikke-tatt-til-foelge'].map((utfall) => hva('ReferatkommentarBesvart', { utfall }, navn, 'nn')),
    ];
    expect(setninger.flatMap((s) => bokmaalI(s).map((o) => `${o} i «${s}»`))).toEqual([]);
  });
});

test.each([
  ['AvtaleSendtTilPartene', { versjon: 2, parter: ['a', 'b'], svarfrist: '2026-06-01' }, 'Versjon 2 av avtalen ble sendt til 2 parter med svarfrist 01.06.2026', 'Versjon 2 av avtalen vart send til 2 partar med svarfrist 01.06.2026'],
  ['AvtaleSendtTilPartene', { versjon: 1, parter: ['a'], svarfrist: '2026-06-01' }, 'Versjon 1 av avtalen ble sendt til 1 part med svarfrist 01.06.2026', 'Versjon 1 av avtalen vart send til 1 part med svarfrist 01.06.2026'],
  ['SakBehandletIOU', { behandling: { organ: { navn: 'OU Nord' }, saksnummer: '4/26', dato: '2026-03-01', punkter: [{}], utfall: 'IKKE_GODKJENT' } }, 'OU Nord behandlet sak 4/26 01.03.2026: 1 punkt, ikke godkjent', 'OU Nord behandla sak 4/26 01.03.2026: 1 punkt, ikkje godkjend'],
  ['PartSvarRettet', { partId: 'p', fra: { svar: 'forbehold', dato: '2026-05-20' }, til: { svar: 'godkjent', dato: '2026-05-21' } }, 'Svaret fra Nordnes ble rettet fra forbehold 20.05.2026 til godkjent 21.05.2026', 'Svaret frå Nordnes vart retta frå atterhald 20.05.2026 til godkjend 21.05.2026'],
  ['SakTattAvSaksliste', {}, 'En sak ble tatt av sakslisten', 'Ei sak vart teken av saklista'],
])('%s med %j', (slag, data, nb, nn) => {
  expect([hva(slag, data, navn), hva(slag, data, navn, 'nn')]).toEqual([nb, nn]);
});
