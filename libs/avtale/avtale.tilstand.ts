import { avsluttet, type Eskalering, type Kalendervalg, medForsoek, medSamling, type Paaminnelsesgang, UPROEVD } from '#felles';
import { type AvtaleHendelse, type Avtaleslag, type Ikrafttredelse, type Suspensjonsgrunn } from './avtale.events';

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
  /** The day since which its deadline stands still. */
  readonly stansetSiden?: string | undefined;
  /** Days that it has stood still before. */
  readonly stansetDager?: number | undefined;
}

/** One reason why a deadline stands still; without a part: for the whole round. */
export interface Suspensjon {
  readonly grunn: Suspensjonsgrunn;
  readonly partId?: string | undefined;
}

/** A reminder that fell due while its deadline stood still. */
export interface HoldtPaaminnelse {
  readonly paaminnelseId: string;
  readonly partId: string;
  readonly part: string;
  readonly trinn: number;
  readonly tid: string;
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
  /** The days off that its reminders go around. */
  readonly kalender?: Kalendervalg | undefined;
  readonly suspensjoner: readonly Suspensjon[];
  /** The day since which the round's own deadline stands still. */
  readonly stansetSiden?: string | undefined;
  readonly holdt: readonly HoldtPaaminnelse[];
  /** Reminders that somebody chose not to send, of the deadline as it then became. */
  readonly droppet: readonly { readonly partId: string; readonly trinn: number; readonly fristDato: string | undefined }[];
}

/** Whether anything makes the part's deadline, or the round's own, stand still. */
export const erSuspendert = ({ suspensjoner }: Pick<Runde, 'suspensjoner'>, partId?: string): boolean => suspensjoner.some((s) => s.partId === undefined || s.partId === partId);

export const harSvart = (part: Part): boolean => part.svar !== undefined || part.signertDato !== undefined;

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

/** @param tid when the event was registered; left out for one just decided */
export function utvikle(avtale: Avtale, { type, data }: AvtaleHendelse, tid = ''): Avtale {
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
      const { runde, sakId, versjon, hash, svarfrist, ikrafttredelse, parter, paaminnelser, kalender } = data;
      const ny: Runde = {
        nr: runde, sakId, versjon, hash, svarfrist, ikrafttredelse, parter, paaminnelser, etterRegel: paaminnelser.length === 0, kalender, trukket: false, suspensjoner: [], holdt: [], droppet: [],
      };
      return { ...avtale, runder: [...avtale.runder, ny] };
    }
    case 'AvtaleSvarfristEndret':
      return iRunden(avtale, data.runde, (r) => ({
        ...r, svarfrist: data.til, parter: r.parter.map((p) => ({ ...p, svarfrist: data.parter.includes(p.partId) ? undefined : (p.svarfrist ?? data.fra) })),
      }));
    case 'AvtalekalenderEndret':
      return iRunden(avtale, data.runde, (r) => ({ ...r, kalender: data.kalender }));
    case 'SvarfristSuspendert':
      return iRunden(avtale, data.runde, (r) => suspendert(r, data));
    case 'SvarfristGjenopptatt':
      return iRunden(avtale, data.runde, (r) => gjenopptatt(r, data));
    case 'PaaminnelseHoldtTilbake': {
      const { runde, paaminnelseId, partId, part, trinn } = data;
      return iRunden(avtale, runde, (r) => ({ ...r, holdt: [...r.holdt, { paaminnelseId, partId, part, trinn, tid }] }));
    }
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
      return paaminnet(avtale, data, (p) => ({ ...p, ...medForsoek(p, data.forsoek, data.samletFor), fristDato: data.fristDato, dag: data.dag }));
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

type Data<T extends AvtaleHendelse['type']> = Extract<AvtaleHendelse, { type: T }>['data'];

function suspendert(r: Runde, { grunn, parter, dato }: Data<'SvarfristSuspendert'>): Runde {
  const partId = grunn === 'parten' ? parter[0] : undefined;
  return {
    ...r, suspensjoner: [...r.suspensjoner, { grunn, partId }], stansetSiden: partId === undefined ? (r.stansetSiden ?? dato) : r.stansetSiden,
    parter: r.parter.map((p) => (parter.includes(p.partId) ? { ...p, stansetSiden: p.stansetSiden ?? dato } : p)),
  };
}

function gjenopptatt(r: Runde, { grunn, partId, frist, parter, valg }: Data<'SvarfristGjenopptatt'>): Runde {
  const gaar = new Map(parter.map((p) => [p.partId, p]));
  const svarfrist = frist?.til ?? r.svarfrist;
  return {
    ...r, svarfrist, suspensjoner: r.suspensjoner.filter((s) => s.grunn !== grunn || s.partId !== partId), stansetSiden: frist ? undefined : r.stansetSiden,
    parter: r.parter.map((p) => {
      const ny = gaar.get(p.partId);
      if (!ny) return p;
      return { ...p, svarfrist: p.svarfrist === undefined && ny.til === svarfrist ? undefined : ny.til, stansetSiden: undefined, stansetDager: (p.stansetDager ?? 0) + ny.dager };
    }),
    holdt: r.holdt.filter((h) => !gaar.has(h.partId)),
    droppet: [...r.droppet, ...valg.filter((v) => v.valg === 'dropp').map((v) => ({ partId: v.partId, trinn: v.trinn, fristDato: gaar.get(v.partId)?.til }))],
  };
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
