import { avsluttet, type Eskalering, medForsoek, medSamling, type Paaminnelsesgang, UPROEVD } from '#felles';
import { type AvtaleHendelse, type Avtaleslag, type Ikrafttredelse } from './avtale.events';

export type Svar = 'godkjent' | 'forbehold' | 'avslag';

/** Where one part stands in one round. */
export interface Part {
  readonly partId: string;
  readonly navn: string;
  readonly mottatt?: string;
  /** The day when the part said it would treat the matter. */
  readonly varslet?: string;
  readonly svar?: Svar;
  readonly svarDato?: string;
  readonly signertDato?: string;
  /** Where the part has another day than the round. */
  readonly svarfrist?: string | undefined;
}

export interface Runde {
  readonly nr: number;
  readonly sakId: string;
  readonly versjon: number;
  readonly hash: string;
  readonly svarfrist: string;
  readonly ikrafttredelse: Ikrafttredelse;
  readonly parter: readonly Part[];
  readonly paaminnelser: readonly number[];
  /** True where the sender named no days: the rule of the helsefellesskap counts. */
  readonly etterRegel: boolean;
  readonly eskalering?: Eskalering | undefined;
  /** The event that set the rule that the round has taken over. */
  readonly regel?: string | undefined;
  readonly trukket: boolean;
}

export interface Paaminnelse extends Paaminnelsesgang {
  readonly partId: string;
  readonly trinn: number;
  readonly runde: number;
  readonly fristDato: string;
  readonly dag?: string | undefined;
  /** Told to somebody else already. */
  readonly eskalert?: boolean;
  /** Those whose mail came back. */
  readonly retur: readonly string[];
}

/** An agreement as its events tell it. */
export interface Avtale {
  readonly navn: string;
  readonly slag: Avtaleslag;
  readonly overordnet?: string;
  readonly erstatter?: string;
  readonly kreverSignatur: boolean;
  readonly kreverGodkjenningFoerSignatur: boolean;
  readonly versjoner: readonly { readonly versjon: number; readonly hash: string; readonly endring?: string | undefined }[];
  readonly runder: readonly Runde[];
  readonly ferdigSignert?: string;
  /** Those bound and from when; `undefined` stands for all parts of the round. */
  readonly iKraft: readonly { readonly dato: string; readonly parter?: readonly string[] }[];
  readonly erstattet?: { readonly avAvtaleId: string; readonly dato: string };
  readonly paaminnelser: Readonly<Record<string, Paaminnelse>>;
}

export const INGEN_AVTALE: Avtale = {
  navn: '', slag: 'tjenesteavtale', kreverSignatur: true, kreverGodkjenningFoerSignatur: true, versjoner: [], runder: [], iKraft: [], paaminnelser: {},
};

export const sisteRunde = (avtale: Avtale): Runde | undefined => avtale.runder.at(-1);

/** The act that binds a part: its signature, or its plain yes where nothing is signed. */
export function bindingsdato(avtale: Pick<Avtale, 'kreverSignatur'>, part: Part): string | undefined {
  return avtale.kreverSignatur ? part.signertDato : part.svar === 'godkjent' ? part.svarDato : undefined;
}

export type Avtalestatus = 'utkast' | 'sendt' | 'delvis-signert' | 'signert' | 'i-kraft' | 'erstattet';

/** @param dag the day asked about, `YYYY-MM-DD`: an agreement is in force from the first day of effect of any part */
export function avtalestatus(avtale: Avtale, dag: string): Avtalestatus {
  const runde = sisteRunde(avtale);
  if (avtale.erstattet && avtale.erstattet.dato <= dag) return 'erstattet';
  if (avtale.iKraft.some((i) => i.dato <= dag)) return 'i-kraft';
  if (avtale.ferdigSignert) return 'signert';
  if (!runde || runde.trukket) return 'utkast';
  return runde.parter.some((p) => bindingsdato(avtale, p)) ? 'delvis-signert' : 'sendt';
}

/** How many of a round stand where; each part counts once, in its furthest state. */
export function telling(runde: Runde) {
  const antall = (med: (p: Part) => boolean) => runde.parter.filter(med).length;
  return {
    parter: runde.parter.length,
    ikkeSvart: antall((p) => !p.signertDato && !p.svar && !p.varslet),
    varslet: antall((p) => !p.signertDato && !p.svar && p.varslet !== undefined),
    godkjent: antall((p) => !p.signertDato && p.svar === 'godkjent'),
    forbehold: antall((p) => !p.signertDato && p.svar === 'forbehold'),
    avslag: antall((p) => !p.signertDato && p.svar === 'avslag'),
    signert: antall((p) => p.signertDato !== undefined),
  };
}

export function utvikle(avtale: Avtale, { type, data }: AvtaleHendelse): Avtale {
  switch (type) {
    case 'AvtaleOpprettet':
      return {
        ...avtale, navn: data.navn, slag: data.slag, kreverSignatur: data.kreverSignatur, kreverGodkjenningFoerSignatur: data.kreverGodkjenningFoerSignatur,
        ...(data.overordnet && { overordnet: data.overordnet }),
        ...(data.erstatter && { erstatter: data.erstatter }),
      };
    case 'AvtaleversjonRegistrert':
      return { ...avtale, versjoner: [...avtale.versjoner, data] };
    case 'AvtaleSendtTilPartene': {
      const { runde, sakId, versjon, hash, svarfrist, ikrafttredelse, parter, paaminnelser } = data;
      return { ...avtale, runder: [...avtale.runder, { nr: runde, sakId, versjon, hash, svarfrist, ikrafttredelse, parter, paaminnelser, etterRegel: paaminnelser.length === 0, trukket: false }] };
    }
    case 'AvtaleSvarfristEndret':
      return iRunden(avtale, data.runde, (r) => ({
        ...r, svarfrist: data.til, parter: r.parter.map((p) => (data.parter.includes(p.partId) ? { ...p, svarfrist: undefined } : p)),
      }));
    case 'PartSvarfristEndret':
      return forParten(avtale, data, { svarfrist: data.til });
    case 'AvtaleversjonTrukketTilbake':
      return iRunden(avtale, data.runde, (r) => ({ ...r, trukket: true }));
    case 'PartMottok':
      return forParten(avtale, data, { mottatt: data.dato });
    case 'PartVarsletBehandling':
      return forParten(avtale, data, { varslet: data.dato });
    case 'PartGodkjente':
      return forParten(avtale, data, { svar: data.medForbehold === undefined ? 'godkjent' : 'forbehold', svarDato: data.dato });
    case 'PartAvslo':
      return forParten(avtale, data, { svar: 'avslag', svarDato: data.dato });
    case 'PartSignerte':
      return forParten(avtale, data, { signertDato: data.signertDato });
    case 'AvtaleFerdigSignert':
      return { ...avtale, ferdigSignert: data.dato };
    case 'AvtaleTraadteIKraft':
      return { ...avtale, iKraft: [...avtale.iKraft, { dato: data.dato, ...(data.parter && { parter: data.parter }) }] };
    case 'AvtaleErstattet':
      return { ...avtale, erstattet: data };
    case 'AvtalepaaminnelserEndret':
      return iRunden(avtale, data.runde, (r) => ({ ...r, paaminnelser: data.paaminnelser, eskalering: data.eskalering, regel: data.regel }));
    case 'PaaminnelseBesluttet':
      return paaminnet(avtale, data, (p) => ({ ...p, ...medForsoek(p, data.forsoek), fristDato: data.fristDato, dag: data.dag }));
    case 'SvarfristEskalert':
      return paaminnet(avtale, data, (p) => ({ ...p, ...medForsoek(p, 1), eskalert: true }));
    case 'PaaminnelseSamlet':
      return paaminnet(avtale, data, (p) => ({ ...p, ...medSamling(p, data.mottakere) }));
    case 'PaaminnelseSendt':
    case 'PaaminnelseFeilet':
      return paaminnet(avtale, data, (p) => ({ ...p, ...avsluttet(p, data.mottakere) }));
    case 'PaaminnelseIRetur':
      return paaminnet(avtale, data, (p) => ({ ...p, retur: [...p.retur, ...data.mottakere] }));
  }
}

type Nevnt = Pick<Paaminnelse, 'partId' | 'trinn' | 'runde'> & { readonly paaminnelseId: string };

function paaminnet(avtale: Avtale, { paaminnelseId, partId, trinn, runde }: Nevnt, endre: (p: Paaminnelse) => Paaminnelse): Avtale {
  const kjent = avtale.paaminnelser[paaminnelseId] ?? { ...UPROEVD, partId, trinn, runde, fristDato: '', retur: [] };
  return { ...avtale, paaminnelser: { ...avtale.paaminnelser, [paaminnelseId]: endre(kjent) } };
}

function iRunden(avtale: Avtale, nr: number, endre: (runde: Runde) => Runde): Avtale {
  return { ...avtale, runder: avtale.runder.map((r) => (r.nr === nr ? endre(r) : r)) };
}

function forParten(avtale: Avtale, { runde, partId }: { runde: number; partId: string }, endring: Partial<Part>): Avtale {
  return iRunden(avtale, runde, (r) => ({ ...r, parter: r.parter.map((p) => (p.partId === partId ? { ...p, ...endring } : p)) }));
}
