import { endreRad, nyRad, projection } from '#eventsourcing';
import { type Dokumentversjon, type Gruppetak, type Innlevering, type Maalform, type Organslag, type Vedtaksref } from '#felles';
import { type Beslutningsform, fellesskapHendelser, type Moeteform } from './fellesskap.events';

export type TidligereNavn = { readonly navn: string; readonly kortnavn: string; /** First day of the next name. */ readonly til: string };

export type OrganRad = {
  readonly organ_id: string;
  readonly navn: string;
  readonly kortnavn: string;
  readonly slag: Organslag;
  readonly overordnet: string | null;
  readonly nummerformat: string;
  readonly beslutningsform: Beslutningsform;
  readonly moeteformer: readonly Moeteform[];
  readonly tidligere_navn: readonly TidligereNavn[];
  /** Last day; null while the body is in work. */
  readonly nedlagt: string | null;
  readonly etterfoelger: string | null;
  /** Null: the body has set none. */
  readonly innlevering: Innlevering | null;
  readonly faste_punkter: readonly string[];
  /** How many members may have a sak taken in a meeting; null: none may. */
  readonly krever_moete: number | null;
  readonly mandat: string | null;
  readonly mandatversjon: Dokumentversjon | null;
  readonly tak: string | null;
  readonly sammensetning: readonly Gruppetak[];
  /** The decision that established it; null: a person did. */
  readonly opphav: Vedtaksref | null;
  /** Of minutes and packs where nobody asks for another. */
  readonly maalform: Maalform;
};

export const organ = projection<OrganRad>({
  name: 'organ',
  version: 6,
  columns: {
    organ_id: 'uuid', navn: 'text', kortnavn: 'text', slag: 'text', overordnet: 'uuid', nummerformat: 'text', beslutningsform: 'text',
    moeteformer: 'text[]', tidligere_navn: 'jsonb', nedlagt: 'date', etterfoelger: 'uuid', innlevering: 'jsonb', faste_punkter: 'text[]', krever_moete: 'integer',
    mandat: 'text', mandatversjon: 'jsonb', tak: 'text', sammensetning: 'jsonb', opphav: 'jsonb', maalform: 'text',
  },
  key: ['organ_id'],
  indexes: ['navn, organ_id'],
}).from(fellesskapHendelser, {
  OrganOpprettet: nyRad(
    (e) => ({ organ_id: e.data.organId }),
    ({ data: { organId, overordnet, mandat, mandatversjon, tak, sammensetning, opphav, ...resten } }) => ({
      organ_id: organId, ...resten, overordnet: overordnet ?? null, tidligere_navn: [], nedlagt: null, etterfoelger: null, innlevering: null, faste_punkter: [], krever_moete: null,
      mandat: mandat ?? null, mandatversjon: mandatversjon ?? null, tak: tak ?? null, sammensetning: sammensetning ?? [], opphav: opphav ?? null, maalform: 'nb',
    }),
  ),
  OrganOmdoept: endreRad(
    (e) => ({ organ_id: e.data.organId }),
    (rad, { data: { navn, kortnavn, fra } }) => ({ navn, kortnavn, tidligere_navn: [...rad.tidligere_navn, { navn: rad.navn, kortnavn: rad.kortnavn, til: fra }] }),
  ),
  InnleveringsfristInnstilt: endreRad((e) => ({ organ_id: e.data.organId }), (_rad, { data: { innlevering } }) => ({ innlevering })),
  FastePunkterInnstilt: endreRad((e) => ({ organ_id: e.data.organId }), (_rad, { data: { titler } }) => ({ faste_punkter: titler })),
  SkriftligBehandlingInnstilt: endreRad((e) => ({ organ_id: e.data.organId }), (_rad, { data: { kreverMoete } }) => ({ krever_moete: kreverMoete ?? null })),
  OrganMaalformInnstilt: endreRad((e) => ({ organ_id: e.data.organId }), (_rad, { data: { maalform } }) => ({ maalform })),
  OrganNedlagt: endreRad(
    (e) => ({ organ_id: e.data.organId }),
    (_rad, { data: { til, etterfoelger } }) => ({ nedlagt: til, etterfoelger: etterfoelger ?? null }),
  ),
});
