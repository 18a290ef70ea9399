import { langDato } from '#felles';
import { type Varseloppdrag } from '../endringsutsendinger';
import { type Varseladresse } from '../varselmottakere';

const lang = (dato: string | undefined): string => (dato === undefined ? 'ingen dag' : langDato(dato));

/** Subject and text in bokmål: why, and each deadline with old and new day. */
export function endringsbrev({ forklaring, frister }: Pick<Varseloppdrag, 'forklaring' | 'frister'>, { fellesskap, lenke }: Varseladresse): { emne: string; tekst: string } {
  const antall = frister.length === 1 ? 'En frist har' : `${frister.length} frister har`;
  const linjer = frister.map(({ hva, fra, til, sakId, avtaleId }) => `- ${hva}: fra ${lang(fra)} til ${lang(til)}\n  ${lenke}/${avtaleId === undefined ? `saker/${sakId}` : `avtaler/${avtaleId}`}`);
  return { emne: `${antall} fått ny dag`, tekst: `Hei\n\n${forklaring}. Derfor er dagene slik nå:\n\n${linjer.join('\n')}\n\nHilsen\n${fellesskap}\n` };
}
