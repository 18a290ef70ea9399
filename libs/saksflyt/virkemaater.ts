import { derivedId, type Request } from '#eventsourcing';
import { type Behandling, type Vedtaksref, type Virkning, type VirkningAv } from '#felles';
import { moeteplanId } from '#moete';
import { forpliktelseId, tiltakI } from '#sak';

/** Something that came into being with a decision, and where it is found. */
export interface Oppstaatt {
  readonly slag: 'sak' | 'forpliktelse' | 'tiltak' | 'organ' | 'moete' | 'dokument' | 'avtale' | 'referat' | 'vedtak' | 'innspill';
  readonly id: string;
}

/** One effect of a point, as the final decision has it. */
export interface Punktvirkning<V extends Virkning = Virkning> {
  readonly virkning: V;
  readonly ref: Vedtaksref;
  /** Which effect it is among the point's, from 1, and among all of the decision's, from 0. */
  readonly nr: number;
  readonly index: number;
  /** All effects of the point: deadlines are numbered among them. */
  readonly punktets: readonly Virkning[];
  readonly behandling: Behandling;
  readonly tenant: string;
  /** Of the event that recorded the decision: ids of what arises are derived from it. */
  readonly hendelseId: string;
}

interface Virkemaate<V extends Virkning> {
  /** What happens by itself, in bokmål. */
  readonly gjoer: string;
  /** What arises, with the ids that it then has. */
  readonly oppstaar?: (p: Punktvirkning<V>) => readonly Oppstaatt[];
  /** What other streams are asked for. */
  readonly ber?: (p: Punktvirkning<V>) => readonly Request[];
  /** It stays as it is when the decision is withdrawn or changed, and a person must look at it. */
  readonly staarIgjen: boolean;
}

const ventetId = (p: Punktvirkning) => derivedId(p.hendelseId, 'ventet', p.index);
const innspillId = (p: Punktvirkning) => derivedId(p.hendelseId, 'innspill', p.index);
const organId = (p: Punktvirkning) => derivedId(p.hendelseId, 'organ', p.index);
const nyttMoeteId = (p: Punktvirkning, nr: number) => derivedId(p.hendelseId, 'moete', p.index, nr);
const vedtattI = ({ ref: { sakId, saksnummer, punkt } }: Punktvirkning) => `Vedtatt i sak ${saksnummer ?? sakId}, punkt ${punkt}`;

/** The commitment that an effect with a deadline is. */
function forpliktelsen({ punktets, virkning, ref: { behandlingId, punkt } }: Punktvirkning): Oppstaatt[] {
  const nr = punktets.filter((v) => 'frist' in v && v.frist !== undefined).indexOf(virkning) + 1;
  return nr > 0 ? [{ slag: 'forpliktelse', id: forpliktelseId(behandlingId, punkt, nr) }] : [];
}

const UTEN_MER = (gjoer: string) => ({ gjoer, staarIgjen: false });

/** What every kind of effect does. Whoever adds a kind says it here: the compiler asks. */
export const VIRKEMAATER: { readonly [S in Virkning['slag']]: Virkemaate<VirkningAv<S>> } = {
  'godkjenner-innkalling': UTEN_MER('Innkallingen står som godkjent i møtet'),
  'godkjenner-saksliste': UTEN_MER('Sakslisten står som godkjent i møtet'),
  'godkjenner-referat': {
    gjoer: 'Referatet fra det forrige møtet er godkjent, og viser til punktet',
    oppstaar: ({ virkning: { moeteId } }) => (moeteId === undefined ? [] : [{ slag: 'referat', id: moeteId }]),
    staarIgjen: true,
  },
  'godkjenner-dokument': {
    gjoer: 'Versjonen og innholdshashen av dokumentet er frosset på punktet',
    oppstaar: ({ virkning: { vedlegg, dokumentversjon } }) => [vedlegg ?? dokumentversjon?.hash].flatMap((id) => (id === undefined ? [] : [{ slag: 'dokument' as const, id }])),
    staarIgjen: true,
  },
  'krever-ny-godkjenning': UTEN_MER('Neste versjon av dokumentet kommer tilbake til organet som en lovet sak'),
  'etablerer-organ': {
    gjoer: 'Organet er opprettet, med mandat og tak, og viser til punktet',
    oppstaar: (p) => [{ slag: 'organ', id: organId(p) }],
    ber: (p) => {
      const { organslag, navn, kortnavn, mandat, mandatversjon, tak, sammensetning } = p.virkning;
      const data = { organId: organId(p), slag: organslag, navn, kortnavn, mandat, mandatversjon, tak, sammensetning, opphav: p.ref, besluttetAv: p.behandling.organ.id };
      return [{ category: 'fellesskap', id: p.tenant, intent: { type: 'EtablerOrgan', data } }];
    },
    staarIgjen: true,
  },
  'sendes-til-innspill': {
    gjoer: 'En innspillsrunde er foreslått, med fristen som forpliktelse; sekretariatet sier til hvem og med hvilke spørsmål',
    oppstaar: (p) => [...forpliktelsen(p), { slag: 'innspill', id: innspillId(p) }],
    ber: (p) => {
      const { til, frist, frivillig } = p.virkning;
      const { sakId, behandlingId, punkt } = p.ref;
      const [forpliktelse] = forpliktelsen(p);
      const opphav = { behandlingId, punkt, virkning: p.nr, ...(forpliktelse && { forpliktelseId: forpliktelse.id }) };
      return [{ category: 'innspill', id: innspillId(p), intent: { type: 'ForeslaaInnspillsrunde', data: { sakId, opphav, til, frist, frivillig } } }];
    },
    staarIgjen: true,
  },
  'ny-sak': {
    gjoer: 'En lovet sak venter på sakslisten til organet, med fristen som forpliktelse',
    oppstaar: (p) => [{ slag: 'sak', id: ventetId(p) }, ...forpliktelsen(p)],
    ber: (p) => {
      const { tittel, organ, frist, ansvarlig, bindende } = p.virkning;
      const { sakId, behandlingId, punkt } = p.ref;
      return [{ category: 'sak', id: ventetId(p), intent: { type: 'VentSak', data: { tittel, organ, frist, ansvarlig, bindende, opphav: { sakId, behandlingId, punkt, forhold: 'vedtakspunkt' }, forpliktelseId: forpliktelsen(p)[0]?.id } } }];
    },
    staarIgjen: true,
  },
  oppdrag: { gjoer: 'Oppdraget er en forpliktelse, bindende eller som intensjon', oppstaar: forpliktelsen, staarIgjen: false },
  tiltak: {
    gjoer: 'Tiltaket står på handlingsplanen',
    oppstaar: ({ ref: { behandlingId, punkt }, punktets, virkning }) => tiltakI(behandlingId, punkt, punktets).filter((t) => t.tiltak === virkning).map((t) => ({ slag: 'tiltak', id: t.tiltakId })),
    staarIgjen: true,
  },
  'godkjenner-avtale': {
    gjoer: 'Avtaleversjonen er frosset på punktet som godkjent',
    oppstaar: ({ virkning: { avtaleId } }) => [{ slag: 'avtale', id: avtaleId }],
    staarIgjen: true,
  },
  'sendes-til-partene': {
    gjoer: 'Punktet er åpent til avtaleversjonen er sendt til partene; sekretariatet sier til hvem og med hvilken svarfrist',
    oppstaar: ({ virkning: { avtaleId } }) => [{ slag: 'avtale', id: avtaleId }],
    staarIgjen: true,
  },
  'fastsetter-moeteplan': {
    gjoer: 'Møtene i planen er planlagt, og viser til punktet',
    oppstaar: (p) => [...p.virkning.moeter, ...(p.virkning.nye ?? []).map((_, nr) => nyttMoeteId(p, nr))].map((id) => ({ slag: 'moete', id })),
    ber: (p) => {
      const { aar, nye = [], organId: annet } = p.virkning;
      const organ = annet ?? p.behandling.organ.id;
      const moeter = nye.map((m, nr) => ({ ...m, moeteId: nyttMoeteId(p, nr) }));
      return moeter.length === 0 ? [] : [{ category: 'moeteplan', id: moeteplanId(p.tenant, organ, aar), intent: { type: 'FastsettMoeteplan', data: { organId: organ, aar, moeter, opphav: p.ref } } }];
    },
    staarIgjen: true,
  },
  'flytter-moete': {
    gjoer: 'Møtet er flyttet, med nytt vertskap der vedtaket nevner det, og viser til punktet',
    oppstaar: ({ virkning: { moeteId } }) => [{ slag: 'moete', id: moeteId }],
    ber: (p) => {
      const { moeteId, dato, start, slutt, sted, vertskap } = p.virkning;
      return [{ category: 'moete', id: moeteId, intent: { type: 'FlyttMoete', data: { til: { dato, start, slutt, sted }, vertskap, begrunnelse: vedtattI(p), opphav: p.ref } } }];
    },
    staarIgjen: true,
  },
  frist: { gjoer: 'Fristen er en forpliktelse', oppstaar: forpliktelsen, staarIgjen: false },
  'virker-fra': UTEN_MER('Punktet gjelder fra dagen, også når den er før vedtaket'),
  'velger-alternativ': UTEN_MER('Punktet viser til alternativet som er valgt'),
  'til-orientering': UTEN_MER('Ingenting mer'),
  'omgjoer-vedtak': {
    gjoer: 'Det tidligere vedtaket står som omgjort, og det det hadde satt i gang, blir sett etter',
    oppstaar: ({ virkning: { behandlingId } }) => [{ slag: 'vedtak', id: behandlingId }],
    ber: (p) => {
      const { sakId: id, behandlingId, punkt, hva, begrunnelse } = p.virkning;
      const { moeteId: _, ...ved } = p.ref;
      return [{ category: 'sak', id, intent: { type: 'OmgjoerVedtak', data: { behandlingId, punkt, hva, begrunnelse, ved } } }];
    },
    staarIgjen: true,
  },
};

const maaten = (v: Virkning) => VIRKEMAATER[v.slag] as Virkemaate<Virkning>;
export const gjoer = (v: Virkning): string => maaten(v).gjoer;
export const staarIgjen = (v: Virkning): boolean => maaten(v).staarIgjen;
export const oppstaar = (p: Punktvirkning): readonly Oppstaatt[] => maaten(p.virkning).oppstaar?.(p) ?? [];
export const ber = (p: Punktvirkning): readonly Request[] => maaten(p.virkning).ber?.(p) ?? [];

/** Every effect of a final decision; those outside the points have point 0. */
export function virkningerAv({ id: hendelseId, streamId: sakId, metadata: { tenant }, data: { behandling } }: Vedtatt): Punktvirkning[] {
  const { behandlingId, moeteId, saksnummer, punkter, utenforPunkt } = behandling;
  const alle = [...punkter, { nr: 0, virkninger: utenforPunkt }].flatMap(({ nr: punkt, virkninger }) => virkninger.map((virkning, i) => ({ virkning, nr: i + 1, punkt, punktets: virkninger })));
  return alle.map(({ punkt, ...v }, index) => ({ ...v, index, behandling, tenant, hendelseId, ref: { sakId, behandlingId, punkt, moeteId, ...(saksnummer !== undefined && { saksnummer }) } }));
}

interface Vedtatt {
  readonly id: string;
  readonly streamId: string;
  readonly metadata: { readonly tenant: string };
  readonly data: { readonly behandling: Behandling };
}
