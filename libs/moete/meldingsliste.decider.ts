import { type CommandsOf, decider, derivedId } from '#eventsourcing';
import { type Tilgang } from '#felles';
import { krevSystem } from './beslutninger/roller';
import { meldingslisteHendelser, type MeldingslisteHendelse, type MOETESTAND } from './meldingsliste.events';
import { type Melding } from './moete.events';

interface Planlagt { readonly organId: string; readonly dato: string; readonly stand: (typeof MOETESTAND)[number] }

export type MeldingslisteKommandoer = CommandsOf<{
  /** What is left out is as it was; a meeting that was never planned here is none to report to. */
  MerkMoete: { moeteId: string; organId?: string | undefined; dato?: string | undefined; stand: Planlagt['stand'] };
  MeldVedtak: { organId: string; melding: Melding };
}>;

interface Meldt { readonly organId: string; readonly melding: Melding; readonly moeteId?: string | undefined }

export interface Meldingsliste {
  readonly moeter: ReadonlyMap<string, Planlagt>;
  /** By treatment, with the meeting that tells of it. */
  readonly meldinger: ReadonlyMap<string, Meldt>;
}

const TOM: Meldingsliste = { moeter: new Map(), meldinger: new Map() };

/** @param tenant id of the helsefellesskap: events of a meeting do not say its body */
export const meldingslisteId = (tenant: string): string => derivedId('meldingsliste', tenant);

/**
 * Each decision between meetings stands on the agenda of one meeting: the first that is still to come. A meeting that has
 * begun keeps what it has; one that is called off passes it on.
 */
export const meldingslisteDecider = decider<MeldingslisteKommandoer, Meldingsliste, typeof meldingslisteHendelser, { readonly tilgang: Tilgang }>({
  catalogue: meldingslisteHendelser,
  initial: TOM,
  creates: ['MerkMoete', 'MeldVedtak'],
  decide(kommando, liste, { tilgang }): MeldingslisteHendelse[] {
    krevSystem(tilgang);
    const nye = kommando.type === 'MeldVedtak' ? meld(kommando.data, liste) : merk(kommando.data, liste);
    return nye.length === 0 ? [] : [...nye, ...plasseringer(nye.reduce(evolve, liste))];
  },
  evolve,
});

function meld(data: Extract<MeldingslisteKommandoer, { type: 'MeldVedtak' }>['data'], { meldinger }: Meldingsliste): MeldingslisteHendelse[] {
  return meldinger.has(data.melding.behandlingId) ? [] : [{ type: 'VedtakTilMelding', data }];
}

function merk({ moeteId, stand, ...oppgitt }: Extract<MeldingslisteKommandoer, { type: 'MerkMoete' }>['data'], { moeter }: Meldingsliste): MeldingslisteHendelse[] {
  const foer = moeter.get(moeteId);
  const { organId = foer?.organId, dato = foer?.dato } = oppgitt;
  if (organId === undefined || dato === undefined || (foer?.stand === stand && foer.dato === dato)) return [];
  return [{ type: 'MoeteTattTilMeldinger', data: { moeteId, organId, dato, stand } }];
}

/** What stands in another place than it ought to. */
function plasseringer({ moeter, meldinger }: Meldingsliste): MeldingslisteHendelse[] {
  return [...meldinger.values()].flatMap(({ organId, melding, moeteId }): MeldingslisteHendelse[] => {
    const naa = moeteId === undefined ? undefined : moeter.get(moeteId);
    if (naa?.stand === 'begynt') return [];
    const neste = foerste(moeter, organId, melding.dato);
    if (neste === moeteId) return [];
    return [
      ...(moeteId === undefined ? [] : [{ type: 'MeldingFlyttet' as const, data: { moeteId, behandlingId: melding.behandlingId } }]),
      ...(neste === undefined ? [] : [{ type: 'MeldingPlassert' as const, data: { moeteId: neste, melding } }]),
    ];
  });
}

function foerste(moeter: Meldingsliste['moeter'], organId: string, fra: string): string | undefined {
  const kommende = [...moeter].filter(([, m]) => m.organId === organId && m.stand === 'planlagt' && m.dato >= fra);
  return kommende.sort(([a, m], [b, n]) => (m.dato === n.dato ? (a < b ? -1 : 1) : m.dato < n.dato ? -1 : 1))[0]?.[0];
}

function evolve(liste: Meldingsliste, { type, data }: MeldingslisteHendelse): Meldingsliste {
  switch (type) {
    case 'MoeteTattTilMeldinger': {
      const { moeteId, ...moete } = data;
      return { ...liste, moeter: new Map([...liste.moeter, [moeteId, moete]]) };
    }
    case 'VedtakTilMelding': return { ...liste, meldinger: new Map([...liste.meldinger, [data.melding.behandlingId, data]]) };
    case 'MeldingPlassert': return medMelding(liste, data.melding.behandlingId, (m) => ({ ...m, moeteId: data.moeteId }));
    case 'MeldingFlyttet': return medMelding(liste, data.behandlingId, ({ moeteId: _, ...m }) => m);
  }
}

function medMelding(liste: Meldingsliste, behandlingId: string, ny: (m: Meldt) => Meldt): Meldingsliste {
  const foer = liste.meldinger.get(behandlingId);
  return foer ? { ...liste, meldinger: new Map([...liste.meldinger, [behandlingId, ny(foer)]]) } : liste;
}
