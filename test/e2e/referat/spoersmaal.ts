import { type Klient } from '../../support/klient';
import { type Fortalt } from './bergen';
import { type Moetefakta } from './fakta';
import { KOMMUNER } from './troms';

interface Side<T> { readonly elementer: readonly T[] }
interface Vedtak { readonly saksnummer: string; readonly dato: string; readonly gjelderFra: string | null }
interface Ventet { readonly opphav: { readonly saksnummer: string }; readonly frist: { readonly presisjon: string; readonly maaned?: string } }
interface Forpliktelse { readonly saksnummer: string }
interface Sammenligning { readonly endret: boolean; readonly punkter: readonly { readonly nr: number; readonly fraForslag?: { readonly alternativ: string }; readonly forskjell?: readonly { readonly tekst: string; readonly merke?: string }[] }[] }
interface Avtale { readonly runder: readonly { readonly parter: readonly { readonly varslet?: string }[]; readonly telling: { readonly parter: number; readonly godkjent: number; readonly varslet: number; readonly ikkeSvart: number } }[] }
interface Referat { readonly innhold: { readonly deltakere: readonly { readonly navn: string; readonly varaFor?: { readonly navn: string } }[] } }

/** FSU Akuttmedisin drafts · may be sent · for approval · 02.12.2021. */
const NYTT: Readonly<Record<number, readonly string[]>> = { 1: ['FSU', 'Akuttmedisin', 'utarbeide'], 2: ['kan'], 3: ['godkjenning'], 4: ['02', '12'] };
const GAMMELT: Readonly<Record<number, readonly string[]>> = { 1: ['avgir'], 2: [], 3: ['gjennomgang'], 4: ['05', '11'] };

interface Tilstand<T> { readonly tilstand: T }

export interface Spoersmaal {
  readonly nr: number;
  readonly ord: string;
  /** Asked over the API by somebody who is entitled to ask; sorted where order says nothing. */
  readonly svar: () => Promise<unknown>;
  readonly fasit: unknown;
}

const unike = (verdier: readonly string[]) => [...new Set(verdier)].sort();

/** The questions of the domain that this version answers; the numbers are the domain's own. */
export function spoersmaal(bergen: () => Fortalt, troms: () => Fortalt & { readonly runde: string; readonly tidligere: Readonly<Record<string, string>> }, moeter: readonly Moetefakta[]): readonly Spoersmaal[] {
  const varaene = moeter.map((m) => m.deltakere.flatMap((d) => (d.vara_for ? [[d.navn, d.vara_for]] : [])));
  const vedtak = async (k: Klient, filter: string) => (await k.hent<Side<Vedtak>>(`/vedtak?${filter}`)).elementer;
  const ventede = async (filter: string) => (await bergen().sekretariat.hent<Side<Ventet>>(`/ventede?${filter}`)).elementer;
  const tilstand = <T>(sti: string, per: string) => troms().sekretariat.hent<Tilstand<T>>(`${sti}/tilstand?per=${encodeURIComponent(per)}`);
  return [
    {
      nr: 1,
      ord: 'Hvilke saker sendte SSU Bergen til partene 11.03.2026?',
      svar: async () => unike((await vedtak(bergen().sekretariat, `organ=${bergen().ssu}&fra=2026-03-11&til=2026-03-11&sendt=true`)).map((v) => v.saksnummer)),
      fasit: ['06/26', '13/26'],
    },
    {
      nr: 2,
      ord: 'Hva må stå på SSUs saksliste i juni 2026?',
      svar: async () => unike((await ventede(`organ=${bergen().ssu}&maaned=2026-06`)).map((v) => v.opphav.saksnummer)),
      fasit: ['05/26', '11/26', '15/26'],
    },
    {
      nr: 3,
      ord: 'Hva må til områdeutvalgene, og når?',
      svar: async () => (await ventede('organslag=ou')).map((v) => [v.opphav.saksnummer, v.frist.maaned ?? v.frist.presisjon]).sort(),
      fasit: [['05/26', '2026-05'], ['07/26', 'neste-runde']],
    },
    {
      nr: 4,
      ord: 'Hva ble endret fra alternativ 1 i 33/21?',
      svar: async () => {
        const { gang, sekretariat, moete } = troms();
        const { endret, punkter } = await sekretariat.hent<Sammenligning>(`/moeter/${moete}/saksliste/${gang.finn('33/21').behandlingId}/sammenligning`);
        const ord = (p: Sammenligning['punkter'][number], merke: string) => (p.forskjell ?? []).filter((l) => l.merke === merke).map((l) => l.tekst).join('');
        return { endret, punkter: punkter.map((p) => [p.nr, p.fraForslag?.alternativ, NYTT[p.nr]?.every((n) => ord(p, 'tilfoeyd').includes(n)), GAMMELT[p.nr]?.every((n) => ord(p, 'fjernet').includes(n))]) };
      },
      fasit: { endret: true, punkter: [1, 2, 3, 4].map((nr) => [nr, 'alternativ 1', true, true]) },
    },
    {
      nr: 5,
      ord: 'Hvor mange kommuner hadde svart 06.10.2021 i 31/21?',
      svar: async () => {
        const { runder } = (await tilstand<Avtale>(`/avtaler/${troms().runde}`, '2021-10-06')).tilstand;
        const { parter, godkjent, varslet, ikkeSvart } = runder.at(-1)?.telling ?? {};
        return { parter, ja: godkjent, varslet, tause: ikkeSvart, iOktober: runder.at(-1)?.parter.filter((p) => p.varslet?.startsWith('2021-10')).length };
      },
      fasit: { parter: KOMMUNER, ja: 11, varslet: 5, tause: KOMMUNER - 11 - 5, iOktober: 5 },
    },
    {
      nr: 6,
      ord: 'Hvilke vedtak virker fra før de ble fattet?',
      svar: async () => (await vedtak(bergen().sekretariat, 'tilbakevirkende=true')).map((v) => [v.saksnummer, v.dato, v.gjelderFra]),
      fasit: [['12/26', '2026-03-11', '2026-01-01']],
    },
    {
      nr: 8,
      ord: 'Hva var statusen til organisasjonskartet mellom 03.09 og 06.10.2021?',
      svar: async () => (await tilstand<{ status: string }>(`/saker/${troms().tidligere['24/21']}`, '2021-09-20T12:00:00+02:00')).tilstand.status,
      fasit: 'ikke-godkjent',
    },
    {
      nr: 9,
      ord: 'Hvem møtte som vara for hvem?',
      svar: async () => Promise.all([bergen(), troms()].map(async ({ sekretariat, moete }) => {
        const { innhold } = await sekretariat.hent<Referat>(`/moeter/${moete}/referat`);
        return innhold.deltakere.flatMap((d) => (d.varaFor ? [[d.navn, d.varaFor.navn]] : []));
      })),
      fasit: varaene,
    },
    {
      nr: 10,
      ord: 'Når var Partnerskapsmøtet 2022, slik det var kjent 01.10.2021 og 07.10.2021?',
      svar: async () => {
        const sti = `/moeter/${troms().moeter['2022-04-21']}`;
        const kjent = await Promise.all(['2021-10-01', '2021-10-07'].map((dag) => tilstand<{ naar: { dato: string } }>(sti, `${dag}T12:00:00+02:00`)));
        return kjent.map((k) => k.tilstand.naar.dato);
      },
      fasit: ['2022-04-21', '2022-04-07'],
    },
    {
      nr: 11,
      ord: 'Hvilke forpliktelser hadde ingen dato 12.03.2026?',
      svar: async () => {
        bergen().gang.sett('2026-03-13T08:00:00.000Z');
        const { elementer } = await bergen().sekretariat.hent<Side<Forpliktelse>>('/forpliktelser?uten=dato&per=2026-03-12&antall=200');
        return { antall: elementer.length, saker: elementer.map((f) => f.saksnummer).sort() };
      },
      fasit: {
        antall: 16,
        saker: [
          '03/26', '04/26', '04/26', '05/26', '05/26', '05/26', '06/26', '06/26', '07/26', '09/26', '09/26', '11/26', '13/26', '14/26', '14/26', '15/26',
        ],
      },
    },
  ];
}
