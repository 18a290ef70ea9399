import { type Behandling, type Organref } from '#felles';
import { type Plass, type SakHendelse } from './sak.events';

/** One event that has to do with where the sak stands on its route. */
export interface Sporpunkt {
  readonly hendelse: SakHendelse['type'];
  /** When it was registered. */
  readonly tid: string;
  /** The kind of step that it brings the sak to; undefined when it only says that a body got the sak, or let go of it. */
  readonly slag?: string | undefined;
  /** The step itself, when an operator named it. */
  readonly steg?: string | undefined;
  readonly behandlingId?: string | undefined;
  readonly organ?: Organref | undefined;
  readonly moeteId?: string | undefined;
  readonly dato?: string | undefined;
  readonly saksnummer?: string | undefined;
  readonly utfall?: string | undefined;
  readonly endelig?: boolean | undefined;
  /** False for what was postponed, returned or moved by hand: the step is still to be taken. */
  readonly utfoert: boolean;
  /** After the decision: an advice that was ordered moves nothing (R13, T7). */
  readonly vedSiden?: true | undefined;
  readonly avvik?: true | undefined;
  /** Bodies that were asked for advice, with a mandate. */
  readonly bestilt?: { readonly nr: number; readonly organer: readonly Organref[] } | undefined;
  /** The sak of its own in which a body answered, or did not. */
  readonly undersak?: string | undefined;
  /** Where a migrated sak goes on from: what came before is not followed through the new version. */
  readonly plass?: Plass | undefined;
}

/** @param vedtatt whether the sak was decided before this event */
export function sporpunkt(hendelse: SakHendelse, tid: string, vedtatt: boolean): Sporpunkt | undefined {
  const felles = { hendelse: hendelse.type, tid };
  switch (hendelse.type) {
    case 'SakMeldt': return { ...felles, slag: 'meldt', utfoert: true };
    case 'SakReturnert': return { ...felles, slag: 'meldt', utfoert: false };
    case 'SakForberedt': return { ...felles, slag: 'forberedelse', utfoert: true };
    case 'BehandlingBerammet': {
      const { behandlingId, organ, moeteId, endelig } = hendelse.data;
      return { ...felles, behandlingId, organ, moeteId, endelig, utfoert: false, ...(vedtatt && !endelig && { vedSiden: true as const }) };
    }
    case 'BehandlingFrafalt': return { ...felles, behandlingId: hendelse.data.behandlingId, utfoert: false };
    case 'SakBehandletIOU': return { ...felles, ...treffAv(hendelse.data.behandling), ...(vedtatt && { vedSiden: true as const }) };
    case 'SakVedtattISSU': return { ...felles, ...treffAv(hendelse.data.behandling) };
    case 'SakSendtTilPartene': return { ...felles, slag: 'partene', utfoert: true };
    case 'SakSignert': return { ...felles, slag: 'signering', utfoert: true };
    case 'SakTrukket':
    case 'SakAvsluttet': return { ...felles, slag: 'avsluttet', utfoert: true };
    case 'SakFlyttetTilSteg': return { ...felles, slag: hendelse.data.slag, steg: hendelse.data.til, utfoert: false, avvik: true };
    case 'RaadBestilt': {
      const { nr, organer } = hendelse.data;
      return { ...felles, bestilt: { nr, organer }, utfoert: false, ...(vedtatt && { vedSiden: true as const }) };
    }
    case 'RaadBesvart': {
      const { sakId: undersak, organ, svar: { behandlingId, moeteId, dato, saksnummer, utfall } } = hendelse.data;
      return { ...felles, undersak, organ, behandlingId, moeteId, dato, saksnummer, utfall, endelig: false, utfoert: true };
    }
    case 'RaadFrafalt': return { ...felles, undersak: hendelse.data.sakId, organ: hendelse.data.organ, utfoert: false };
    case 'SamlingUtloept': return { ...felles, steg: hendelse.data.steg, utfoert: true };
    case 'UenighetTilNivaa': return { ...felles, steg: hendelse.data.nivaa.steg, utfoert: false };
    case 'UenighetUtfall': return { ...felles, steg: hendelse.data.nivaa.steg, utfall: hendelse.data.utfall, endelig: true, utfoert: true };
    case 'SakMigrert': return { ...felles, utfoert: false, plass: hendelse.data.plass };
    default: return undefined;
  }
}

function treffAv({ behandlingId, organ, moeteId, dato, saksnummer, utfall, endelig }: Behandling) {
  return { slag: endelig ? 'besluttende' : 'raadgivende', behandlingId, organ, moeteId, dato, saksnummer, utfall, endelig, utfoert: utfall !== 'UTSATT' };
}
