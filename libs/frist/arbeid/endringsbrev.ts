import { langDato } from '#felles';
import { type Nynorsk } from '#platform';
import { type Varseloppdrag } from '../endringsutsendinger';
import { type Varseladresse } from '../varselmottakere';
import { type Brevtekst, iFormene } from './brev';
import { BREVORD } from './brevord';

/** Subject and text: why, and each deadline with old and new day. In the form that all who get it read, or in both. */
export function endringsbrev({ forklaring, frister }: Pick<Varseloppdrag, 'forklaring' | 'frister'>, { mottakere, fellesskap, lenke }: Varseladresse, nynorsk: Pick<Nynorsk, 'i'>): Brevtekst {
  return iFormene(mottakere, fellesskap, (maalform) => {
    const o = BREVORD[maalform];
    const lang = (dato: string | undefined) => (dato === undefined ? o.ingenDag : langDato(dato));
    const linjer = frister.map(({ hva, fra, til, sakId, avtaleId }) => `- ${o.fraTil(nynorsk.i(maalform, hva), lang(fra), lang(til))}\n  ${lenke}/${avtaleId === undefined ? `saker/${sakId}` : `avtaler/${avtaleId}`}`);
    return { emne: o.nyDag(frister.length), tekst: `${o.derfor(nynorsk.i(maalform, forklaring))}\n\n${linjer.join('\n')}` };
  });
}
