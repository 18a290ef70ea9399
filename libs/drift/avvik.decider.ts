import { type CommandsOf, decider, forbudt, ugyldigTilstand } from '#eventsourcing';
import { harRolle, krevSystem, type Tilgang } from '#felles';
import { type AvvikData, type AvvikHendelse, avvikHendelser } from './avvik.events';

interface Begrunnet {
  readonly begrunnelse: string;
}

export type AvvikCommand = CommandsOf<{
  MeldAvvik: AvvikData;
  /** It succeeded by itself. */
  BekreftLoest: Record<string, never>;
  ProevIgjen: Begrunnet;
  HoppOver: Begrunnet;
  LoesAvvik: Begrunnet;
}>;

export interface Avvik {
  readonly tilstand: 'ukjent' | 'aapent' | 'proeves' | 'hoppet-over' | 'loest';
  readonly kilde: AvvikData['kilde'] | undefined;
}

/** What a machine can be asked to do once more. */
const KAN_PROEVES: readonly Avvik['kilde'][] = ['reaksjon', 'lesemodell'];

export const avvikDecider = decider<AvvikCommand, Avvik, typeof avvikHendelser, { readonly tilgang: Tilgang }>({
  catalogue: avvikHendelser,
  initial: { tilstand: 'ukjent', kilde: undefined },
  creates: ['MeldAvvik'],
  decide: (kommando, avvik, { tilgang }): AvvikHendelse[] => {
    switch (kommando.type) {
      case 'MeldAvvik':
        krevSystem(tilgang);
        return meld(kommando.data, avvik);
      case 'BekreftLoest':
        krevSystem(tilgang);
        return erAapent(avvik) ? [{ type: 'AvvikLoest', data: {} }] : [];
      case 'ProevIgjen':
        krevAapent(avvik, tilgang);
        if (!KAN_PROEVES.includes(avvik.kilde)) throw ugyldigTilstand('kan-ikke-proeves-igjen', 'Dette kan ikke prøves igjen av seg selv: ordne det for hånd, og løs avviket');
        return avvik.tilstand === 'proeves' ? [] : [{ type: 'AvvikSendtTilNyttForsoek', data: { begrunnelse: kommando.data.begrunnelse } }];
      case 'HoppOver':
        krevAapent(avvik, tilgang);
        return [{ type: 'AvvikHoppetOver', data: { begrunnelse: kommando.data.begrunnelse } }];
      case 'LoesAvvik':
        krevAapent(avvik, tilgang);
        return [{ type: 'AvvikLoest', data: { begrunnelse: kommando.data.begrunnelse } }];
    }
  },
  evolve: (avvik, e) => {
    switch (e.type) {
      case 'AvvikOppstod': return { tilstand: 'aapent', kilde: e.data.kilde };
      case 'AvvikGjentatt': return { ...avvik, tilstand: 'aapent' };
      case 'AvvikSendtTilNyttForsoek': return { ...avvik, tilstand: 'proeves' };
      case 'AvvikHoppetOver': return { ...avvik, tilstand: 'hoppet-over' };
      case 'AvvikLoest': return { ...avvik, tilstand: 'loest' };
    }
  },
});

/** What was decided stays decided, though the machine should tell of it again. */
function meld(data: AvvikData, { tilstand }: Avvik): AvvikHendelse[] {
  if (tilstand === 'ukjent') return [{ type: 'AvvikOppstod', data }];
  if (tilstand === 'proeves') return [{ type: 'AvvikGjentatt', data: { kode: data.kode, melding: data.melding, forsoek: data.forsoek } }];
  return [];
}

const erAapent = ({ tilstand }: Avvik): boolean => tilstand === 'aapent' || tilstand === 'proeves';

function krevAapent(avvik: Avvik, tilgang: Tilgang): void {
  if (!harRolle(tilgang, 'sekretariat', 'administrator')) throw forbudt('krever-driftsansvar', 'Bare sekretariatet og administratorer kan avgjøre avvik');
  if (!erAapent(avvik)) throw ugyldigTilstand('avviket-er-avgjort', 'Avviket er alt avgjort');
}
