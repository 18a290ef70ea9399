import { finnesIkke, konflikt, ugyldig, ugyldigTilstand } from '#eventsourcing';
import { krevAdministrator, krevSystem, type Tilgang, type Vedtaksref } from '#felles';
import { type FellesskapData, type FellesskapHendelse, type NyPart, type NyttOrgan } from '../fellesskap.events';
import { type Fellesskap, type Organ } from '../fellesskap.tilstand';
import { feilINummerformat } from '../nummerformat';
import { erOrganisasjonsnummer } from '../organisasjonsnummer';

/** Names that a reader would take for the same are the same. */
const lik = (a: string, b: string): boolean => a.normalize('NFC').toLowerCase() === b.normalize('NFC').toLowerCase();

export function registrerPart(d: NyPart, s: Fellesskap, tilgang: Tilgang): FellesskapHendelse[] {
  krevAdministrator(tilgang);
  if (!erOrganisasjonsnummer(d.organisasjonsnummer)) {
    throw ugyldig('ugyldig-organisasjonsnummer', 'Organisasjonsnummeret må ha ni sifre og riktig kontrollsiffer', '#/organisasjonsnummer');
  }
  for (const part of s.parter.values()) {
    if (part.organisasjonsnummer === d.organisasjonsnummer) throw konflikt('organisasjonsnummer-i-bruk', 'En annen part har alt dette organisasjonsnummeret');
    if (lik(part.navn, d.navn)) throw konflikt('navn-i-bruk', 'En annen part har alt dette navnet');
  }
  return [{ type: 'PartRegistrert', data: d }];
}

export function opprettOrgan(d: NyttOrgan, s: Fellesskap, tilgang: Tilgang): FellesskapHendelse[] {
  krevAdministrator(tilgang);
  const feil = feilINummerformat(d.nummerformat);
  if (feil) throw ugyldig('ugyldig-nummerformat', feil, '#/nummerformat');
  if (d.moeteformer.length === 0) throw ugyldig('mangler-moeteform', 'Organet må ha minst én møteform', '#/moeteformer');
  if (d.overordnet !== undefined && !s.organer.has(d.overordnet)) throw ugyldig('ukjent-organ', 'Det overordnede organet finnes ikke', '#/overordnet');
  krevLedigNavn(d, s);
  return [{ type: 'OrganOpprettet', data: d }];
}

export type EtablerOrgan = Pick<NyttOrgan, 'organId' | 'navn' | 'slag' | 'mandat' | 'mandatversjon' | 'tak' | 'sammensetning'> & {
  readonly kortnavn?: string | undefined;
  readonly opphav: Vedtaksref;
  /** The body that decided it: the new one works as it does until somebody says otherwise. */
  readonly besluttetAv: string;
};

/** By a decision, which has the right that no person needs to have. */
export function etablerOrgan({ besluttetAv, kortnavn, ...d }: EtablerOrgan, s: Fellesskap, tilgang: Tilgang): FellesskapHendelse[] {
  krevSystem(tilgang);
  const besluttende = s.organer.get(besluttetAv);
  if (!besluttende) throw finnesIkke();
  const { nummerformat, beslutningsform, moeteformer } = besluttende;
  const organ = { ...d, kortnavn: kortnavn ?? d.navn, nummerformat, beslutningsform, moeteformer, overordnet: besluttetAv };
  krevLedigNavn(organ, s);
  return [{ type: 'OrganOpprettet', data: organ }];
}

export function omdoepOrgan(d: FellesskapData<'OrganOmdoept'>, s: Fellesskap, tilgang: Tilgang): FellesskapHendelse[] {
  krevAdministrator(tilgang);
  krevOrganIDrift(d.organId, s);
  krevLedigNavn(d, s);
  return [{ type: 'OrganOmdoept', data: d }];
}

/** With the body go its memberships. */
export function leggNedOrgan(d: FellesskapData<'OrganNedlagt'>, s: Fellesskap, tilgang: Tilgang): FellesskapHendelse[] {
  krevAdministrator(tilgang);
  krevOrganIDrift(d.organId, s);
  if (d.etterfoelger !== undefined) {
    const etterfoelger = s.organer.get(d.etterfoelger);
    if (!etterfoelger || etterfoelger.nedlagt || d.etterfoelger === d.organId) {
      throw ugyldig('ukjent-etterfoelger', 'Etterfølgeren må være et annet organ som er i drift', '#/etterfoelger');
    }
  }
  const { organId, til, begrunnelse } = d;
  const slutter = [...s.medlemskap.values()].filter((m) => m.organId === organId && (m.til === undefined || m.til > til));
  return [
    { type: 'OrganNedlagt', data: d },
    ...slutter.map(({ medlemskapId, personId }) => ({ type: 'MedlemFratraadt', data: { medlemskapId, personId, til, begrunnelse } }) as const),
  ];
}

/** @throws Rejection finnes-ikke, organ-nedlagt */
export function krevOrganIDrift(organId: string, s: Fellesskap): Organ {
  const organ = s.organer.get(organId);
  if (!organ) throw finnesIkke();
  if (organ.nedlagt) throw ugyldigTilstand('organ-nedlagt', 'Organet er lagt ned');
  return organ;
}

/** Old names count too: "OSO-sak 6/21" must find one body only. The body's own names it may take again. */
function krevLedigNavn(d: { readonly organId: string; readonly navn: string; readonly kortnavn: string }, s: Fellesskap): void {
  for (const [organId, organ] of s.organer) {
    if (organId !== d.organId && organ.alleNavn.some((n) => lik(n, d.navn) || lik(n, d.kortnavn))) {
      throw konflikt('navn-i-bruk', 'Et annet organ har eller har hatt dette navnet');
    }
  }
}
