import { forbudt, konflikt, ugyldig } from '#eventsourcing';
import { osloDato } from '#felles';
import { type FellesskapHendelse, type Innlogging } from '../fellesskap.events';
import { type Fellesskap } from '../fellesskap.tilstand';
import { krevEpost } from './personer';

export interface OpprettFellesskap {
  readonly navn: string;
  /** The helsefellesskap's place in every address. */
  readonly slug: string;
  /** The one who creates becomes its first administrator. */
  readonly skaper: { readonly personId: string; readonly navn: string; readonly epost: string; readonly innlogging: Innlogging };
  readonly tildelingId: string;
}

const SLUG = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
/** Words that stand where a slug stands in an address. */
const OPPTATT = ['api', 'fellesskap', 'meg', 'problem', 'system'];

export function opprettFellesskap(d: OpprettFellesskap, tid: string, s: Fellesskap, plattformAdmin: boolean): FellesskapHendelse[] {
  if (!plattformAdmin) throw forbudt('krever-plattformadministrator', 'Bare en plattformadministrator kan opprette et helsefellesskap');
  if (d.slug.length < 2 || d.slug.length > 40 || !SLUG.test(d.slug)) {
    throw ugyldig('ugyldig-slug', 'Adressenavnet må ha 2–40 små bokstaver (a–z), sifre og enkle bindestreker, og begynne med en bokstav', '#/slug');
  }
  if (OPPTATT.includes(d.slug)) throw ugyldig('reservert-slug', 'Adressenavnet er reservert: velg et annet', '#/slug');
  if (s.slug) throw konflikt('slug-i-bruk', 'Et annet helsefellesskap har alt dette adressenavnet');
  krevEpost(d.skaper.epost, '#/administrator/epost');
  const { personId } = d.skaper;
  return [
    { type: 'FellesskapOpprettet', data: { navn: d.navn, slug: d.slug } },
    { type: 'PersonRegistrert', data: d.skaper },
    { type: 'RolleTildelt', data: { tildelingId: d.tildelingId, personId, rolle: 'administrator', fra: osloDato(tid), grunnlag: 'Opprettet helsefellesskapet' } },
  ];
}
