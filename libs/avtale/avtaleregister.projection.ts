import { endreRad, type Fold, nyRad, projection, type Recorded } from '#eventsourcing';
import { type AvtaleHendelse, avtaleHendelser, type Avtaleslag } from './avtale.events';
import { type Avtalefrist, avtalefrister, sisteDag } from './avtalefrister';
import { bindinger, heltErstattetFra, type Partsbinding } from './bindinger';
import { type Avtaleforvaltning, UFORVALTET } from './forvaltning.tilstand';
import { forvalt } from './utvikling/forvaltning';

/** A deadline of an agreement, and the event that gave it its day. */
export type Fristlinje = Avtalefrist & { readonly satt: string; readonly aarsak: { readonly hendelseId: string; readonly type: string } };

/** One row per agreement: what the register says of it, who is bound from and to when, and what must be minded. */
export type AvtaleregisterRad = {
  avtale_id: string;
  navn: string;
  slag: Avtaleslag;
  overordnet: string | null;
  erstatter: string | null;
  erstattet_av: string | null;
  /** Null while it stands between any two of its parts. */
  erstattet_fra: string | null;
  gyldig_til: string | null;
  /** First and last day on which anybody is bound; without last day: until something happens. */
  ikraft_fra: string | null;
  siste_dag: string | null;
  under_revisjon: string | null;
  parter: readonly { readonly partId: string; readonly navn: string }[];
  bindinger: readonly Partsbinding[];
  frister: readonly Fristlinje[];
  versjoner: readonly { readonly versjon: number; readonly hash: string; readonly endring?: string | undefined; readonly registrert: string }[];
  forvaltning: Avtaleforvaltning;
};

const noekkel = (e: Recorded) => ({ avtale_id: e.streamId });

/** What follows from how the agreement is kept. */
function avledet(rad: Pick<AvtaleregisterRad, 'navn' | 'frister'>, e: Recorded, forvaltning: Avtaleforvaltning) {
  const { opplysninger: { overordnet, erstatter, parter, gyldigTil }, erstattet, underRevisjon, partsnavn } = forvaltning;
  const bundne = bindinger(forvaltning);
  const kjente = new Map(rad.frister.map((f) => [f.fristId, f]));
  const frister = avtalefrister(e.streamId, rad.navn, forvaltning).map((f): Fristlinje => {
    const kjent = kjente.get(f.fristId);
    return kjent && kjent.dato === f.dato ? { ...kjent, ...f } : { ...f, satt: e.metadata.registrert, aarsak: { hendelseId: e.id, type: e.type } };
  });
  return {
    overordnet: overordnet ?? null, erstatter: erstatter ?? null, erstattet_av: erstattet?.avAvtaleId ?? null, erstattet_fra: heltErstattetFra(forvaltning) ?? null, gyldig_til: gyldigTil ?? null,
    ikraft_fra: bundne.map((b) => b.fra).toSorted()[0] ?? null, siste_dag: bundne.length === 0 ? null : sisteDag(forvaltning) ?? null, under_revisjon: underRevisjon?.siden ?? null,
    parter: parter?.map(({ partId, navn }) => ({ partId, navn })) ?? Object.entries(partsnavn).map(([partId, navn]) => ({ partId, navn })), bindinger: bundne, frister, forvaltning,
  };
}

const forvaltet = (f: Avtaleforvaltning, e: Recorded): Avtaleforvaltning => ({ ...f, ...forvalt(f, { type: e.type, data: e.data } as AvtaleHendelse, e.metadata.registrert) });
const endret = <H extends AvtaleHendelse>(): Fold<AvtaleregisterRad, H> => endreRad(noekkel, (rad, e) => avledet(rad, e, forvaltet(rad.forvaltning, e)));

export const avtaleregister = projection<AvtaleregisterRad>({
  name: 'avtaleregister',
  version: 2,
  columns: {
    avtale_id: 'uuid', navn: 'text', slag: 'text', overordnet: 'uuid', erstatter: 'uuid', erstattet_av: 'uuid', erstattet_fra: 'date', gyldig_til: 'date', ikraft_fra: 'date', siste_dag: 'date',
    under_revisjon: 'date', parter: 'jsonb', bindinger: 'jsonb', frister: 'jsonb', versjoner: 'jsonb', forvaltning: 'jsonb',
  },
  key: ['avtale_id'],
  indexes: ['navn, avtale_id', 'overordnet'],
  extraSql: ['parter', 'bindinger', 'frister'].map((k) => `create index on {tabell} using gin (${k} jsonb_path_ops)`),
}).from(avtaleHendelser, {
  AvtaleOpprettet: nyRad(noekkel, (e) => {
    const { navn, slag } = e.data;
    return { avtale_id: e.streamId, navn, slag, versjoner: [], ...avledet({ navn, frister: [] }, e, forvaltet(UFORVALTET, e)) };
  }),
  AvtalenavnRettet: endreRad(noekkel, (rad, e) => {
    const { navn, slag } = e.data;
    return { navn, slag, ...avledet({ navn, frister: rad.frister }, e, rad.forvaltning) };
  }),
  AvtaleopplysningerEndret: endret(),
  AvtaleversjonRegistrert: endreRad(noekkel, (rad, e) => ({ versjoner: [...rad.versjoner, { ...e.data, registrert: e.metadata.registrert }] })),
  AvtaleSendtTilPartene: endret(),
  AvtaleTraadteIKraft: endret(),
  BindingerEndret: endret(),
  AvtaleErstattet: endret(),
  AvtaleTattTilRevisjon: endret(),
  AvtalerevisjonFrafalt: endret(),
  PartSaOppAvtalen: endret(),
  PartTrakkOppsigelsen: endret(),
  AvtaleGjennomgaatt: endret(),
  OverleveringsstegUtfoert: endret(),
  OverleveringsstegIkkeAktuelt: endret(),
});

export type AvtaleregisterDb = { avtaleregister: AvtaleregisterRad };
