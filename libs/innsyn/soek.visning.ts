import { type Csvkolonner } from '#platform';
import { type Soekelinje } from './soek.spoerring';
import { type Hendelsesvisning } from './visning';

/** One hit, with the event that it leads to. @param slug of the helsefellesskap */
export function visTreff({ slag, rang, tittel, funnet }: Soekelinje, { hva, hvem, naar, posisjon, hendelseId, setning }: Hendelsesvisning, slug: string) {
  return {
    slag, tittel: tittel ?? setning, utdrag: funnet, dato: naar, rang, setning, type: hva.type,
    sakId: hva.stroem.kategori === 'sak' ? hva.stroem.id : hva.sakId, stroem: { kategori: hva.stroem.kategori, id: hva.stroem.id },
    hvem: { person: hvem.person, navn: hvem.navn }, posisjon, hendelseId, lenke: `/api/v1/${slug}/hendelser/${hendelseId}`,
  };
}
export type Soeketreff = ReturnType<typeof visTreff>;

export const SOEK_CSV: Csvkolonner<Soeketreff> = [
  ['slag', (t) => t.slag], ['tittel', (t) => t.tittel], ['utdrag', (t) => t.utdrag], ['dato', (t) => t.dato], ['setning', (t) => t.setning], ['sakId', (t) => t.sakId],
  ['strøm', (t) => `${t.stroem.kategori} ${t.stroem.id}`], ['hendelseId', (t) => t.hendelseId], ['lenke', (t) => t.lenke],
];
