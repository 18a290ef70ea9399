/** What a handler has declared about itself; read by the guards. */
export interface Kommandorute { readonly slag: 'kommando'; readonly erstatter: boolean; readonly status: 200 | 201 }
export interface Leserute { readonly slag: 'lesing'; readonly projeksjoner: readonly string[] }
/** `strupt`: so many requests a minute from one address as from one person elsewhere. */
export interface AapenRute { readonly slag: 'aapen'; readonly strupt: boolean }
export type Rute = Kommandorute | Leserute | AapenRute;

export const RUTE = 'saksgang:rute';
export const MED_SIDE = 'saksgang:side';
export const UTEN_FELLESSKAP = 'saksgang:uten-fellesskap';

export function ruteAv(handler: object): Rute | undefined {
  return Reflect.getMetadata(RUTE, handler) as Rute | undefined;
}
