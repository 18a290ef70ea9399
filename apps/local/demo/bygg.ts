import { dagerEtter, type Organslag, osloDato, type Rolle, type Verv } from '#felles';
import { BRUKERE } from '../oidc/brukere';
import { Forteller, type Person, type TokenFor } from './forteller';

/** What a helsefellesskap consists of, under the names that its story uses. */
export interface Oppskrift {
  readonly slug: string;
  readonly navn: string;
  readonly prosess: { readonly noekkel: string };
  readonly parter: Readonly<Record<string, readonly [navn: string, slag: 'kommune' | 'sykehus', organisasjonsnummer: string]>>;
  readonly organer: Readonly<Record<string, { readonly navn: string; readonly kortnavn: string; readonly slag: Organslag; readonly nummerformat: string; readonly beslutningsform?: 'avstemning'; readonly under?: string }>>;
  readonly roller: readonly (readonly [brukernavn: string, rolle: Rolle, part?: string])[];
  readonly medlemmer: readonly (readonly [brukernavn: string, organ: string, verv: Verv])[];
}

export interface Bygd {
  readonly som: (brukernavn: string) => Person;
  /** Ids by the recipe's names. */
  readonly part: (navn: string) => string;
  readonly organ: (navn: string) => string;
  readonly person: (brukernavn: string) => string;
  /** `YYYY-MM-DD`, so many days after the load began, and never in a weekend. */
  readonly dag: (antall: number) => string;
}

const RETTIGHETER = { moete: true, tale: true, forslag: true, stemme: true };
const FRA = '2020-01-01';

/** Makes the helsefellesskap with all that a story needs, and waits until everyone can log in. */
export async function bygg(adresse: string, tokenFor: TokenFor, o: Oppskrift): Promise<Bygd> {
  const forteller = new Forteller(adresse, o.slug, tokenFor);
  const admin = forteller.som('plattformadmin');
  await admin.gjoer('opprett', '/fellesskap', { navn: o.navn, slug: o.slug, administrator: { navn: 'Peder Plattfjell', epost: 'plattformadmin@eksempel.invalid' } });
  const { opprettet } = await admin.les<{ opprettet: string }>('');
  await admin.gjoer('prosess', `PUT /prosesser/${o.prosess.noekkel}`, { definisjon: o.prosess });
  const parter = await hver(o.parter, async ([navn, slag, organisasjonsnummer], noekkel) =>
    (await admin.gjoer(`part ${noekkel}`, '/parter', { navn, slag, organisasjonsnummer })).id);
  const organer = new Map<string, string>();
  for (const [noekkel, { under, beslutningsform = 'konsensus', ...organ }] of Object.entries(o.organer)) {
    const overordnet = under === undefined ? {} : { overordnet: finn(organer, under) };
    organer.set(noekkel, (await admin.gjoer(`organ ${noekkel}`, '/organer', { ...organ, ...overordnet, beslutningsform, moeteformer: ['fysisk', 'digital', 'hybrid'] })).id);
  }
  const brukernavn = [...new Set([...o.roller, ...o.medlemmer].map(([navn]) => navn))];
  const personer = await hver(Object.fromEntries(brukernavn.map((b) => [b, b])), (b) => registrerPerson(admin, b));
  for (const [bruker, organ, verv] of o.medlemmer) {
    await admin.gjoer(`${bruker} i ${organ}`, `/organer/${finn(organer, organ)}/medlemskap`, { personId: finn(personer, bruker), verv, rettigheter: RETTIGHETER, fra: FRA });
  }
  for (const [bruker, rolle, part] of o.roller) {
    const forPart = part === undefined ? {} : { partId: finn(parter, part) };
    await admin.gjoer(`${bruker} som ${rolle}`, '/roller', { personId: finn(personer, bruker), rolle, ...forPart, fra: FRA, grunnlag: 'Oppnevnt av helsefellesskapet' });
  }
  await forteller.som(o.roller.at(-1)?.[0] ?? '').les<{ roller: readonly object[] }>('/meg', ({ roller }) => roller.length > 0);
  return {
    som: (bruker) => forteller.som(bruker),
    part: (navn) => finn(parter, navn), organ: (navn) => finn(organer, navn), person: (bruker) => finn(personer, bruker),
    dag: (antall) => hverdag(osloDato(opprettet), antall),
  };
}

async function registrerPerson(admin: Person, brukernavn: string): Promise<string> {
  const bruker = BRUKERE.find((b) => b.brukernavn === brukernavn);
  if (!bruker) throw new Error(`Ukjent bruker: ${brukernavn}`);
  const { navn, epost, sub } = bruker;
  return (await admin.gjoer(`person ${brukernavn}`, '/personer', { navn, epost, innlogging: { sub } })).id;
}

/** One after the other, so that lists come in the order of the recipe. */
async function hver<T>(oppskrift: Readonly<Record<string, T>>, lag: (en: T, noekkel: string) => Promise<string>): Promise<Map<string, string>> {
  const laget = new Map<string, string>();
  for (const [noekkel, en] of Object.entries(oppskrift)) laget.set(noekkel, await lag(en, noekkel));
  return laget;
}

function finn(ider: ReadonlyMap<string, string>, navn: string): string {
  const id = ider.get(navn);
  if (id === undefined) throw new Error(`Fortellingen har ingen «${navn}»`);
  return id;
}

/** A day counted from another; one in a weekend is the Monday after. */
function hverdag(fra: string, antall: number): string {
  const dag = dagerEtter(fra, antall);
  const ukedag = new Date(dag).getUTCDay();
  return antall !== 0 && (ukedag === 0 || ukedag === 6) ? dagerEtter(dag, ukedag === 0 ? 1 : 2) : dag;
}
