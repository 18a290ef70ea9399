import { type Avtaleslag, nesteGjennomgang, overleveringssteg, registermangler } from '#avtale';
import { type Csvkolonner } from '#platform';
import { type Registerlinje } from './avtaleregister.spoerring';

/** One line of the register, with what it ought to say and does not. */
export function visRegisterlinje(r: Registerlinje) {
  const { opplysninger, underRevisjon, gjennomganger } = r.forvaltning;
  const { form = null, gyldigFra = null, gyldigTil = null, loepende = false, ikrafttredelse = null, revisjonMaaneder = null, oppsigelseMaaneder = null, eier = null } = opplysninger;
  return {
    id: r.avtale_id, navn: r.navn, slag: r.slag, status: r.status, overordnet: avtale(r.overordnet, r.overordnet_navn), parter: r.parter, form,
    gyldigFra, gyldigTil, loepende, ikraftFra: r.ikraft_fra, sisteDag: r.siste_dag, ikrafttredelse, bindinger: r.bindinger,
    erstatter: avtale(r.erstatter, r.erstatter_navn), erstattetAv: r.erstattet_av && { id: r.erstattet_av, navn: r.erstattet_av_navn, fra: r.erstattet_fra },
    underRevisjon: underRevisjon ?? null, revisjonMaaneder, oppsigelseMaaneder, eier, sistGjennomgaatt: gjennomganger.at(-1)?.dato ?? null, nesteGjennomgang: nesteGjennomgang(r.forvaltning) ?? null,
    versjoner: r.versjoner, frister: r.frister.filter((f) => f.dato !== undefined).map(({ slag, hva, dato }) => ({ slag, hva, dato })),
    overleveringMangler: r.ikraft_fra === null || r.slag === 'partsvedtak' ? [] : overleveringssteg(r.forvaltning).filter((s) => s.tilstand === 'mangler').map((s) => s.navn),
    mangler: registermangler(r.slag, r.forvaltning),
  };
}
export type Registervisning = ReturnType<typeof visRegisterlinje>;

const avtale = (id: string | null, navn: string | null) => id && { id, navn };

export const REGISTER_CSV: Csvkolonner<Registervisning> = [
  ['navn', (r) => r.navn], ['slag', (r) => r.slag], ['ligger under', (r) => r.overordnet && r.overordnet.navn], ['parter', (r) => r.parter.map((p) => p.navn).join(', ')],
  ['gyldig fra', (r) => r.gyldigFra ?? r.ikraftFra], ['gyldig til', (r) => r.gyldigTil ?? (r.loepende ? 'løpende' : '')], ['status', (r) => r.status], ['i kraft fra', (r) => r.ikraftFra],
  ['erstatter', (r) => r.erstatter && r.erstatter.navn], ['erstattet av', (r) => r.erstattetAv && r.erstattetAv.navn], ['under revisjon siden', (r) => r.underRevisjon?.siden],
  ['oppsigelsestid (måneder)', (r) => r.oppsigelseMaaneder], ['neste gjennomgang', (r) => r.nesteGjennomgang], ['versjon', (r) => r.versjoner.at(-1)?.versjon], ['tekstens hash', (r) => r.versjoner.at(-1)?.hash],
  ['mangler i registeret', (r) => r.mangler.join('; ')], ['mangler i overleveringen', (r) => r.overleveringMangler.join('; ')], ['avtaleId', (r) => r.id],
];

export interface Gren {
  readonly id: string;
  readonly navn: string;
  readonly slag: Avtaleslag;
  readonly status: string;
  readonly under: readonly Gren[];
}

/** Each agreement with those that lie under it. */
export function somTre(rader: readonly Pick<Registerlinje, 'avtale_id' | 'navn' | 'slag' | 'status' | 'overordnet'>[], under: string | null = null): readonly Gren[] {
  return rader.filter((r) => r.overordnet === under).map((r) => ({ id: r.avtale_id, navn: r.navn, slag: r.slag, status: r.status, under: somTre(rader, r.avtale_id) }));
}
