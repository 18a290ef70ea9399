import { type ikraftHendelser } from '../hendelser/ikraft.events';
import { type Utvikling } from './felles';

export const ikraftUtvikling: Utvikling<Pick<typeof ikraftHendelser, 'AvtaleTraadteIKraft'>> = {
  AvtaleTraadteIKraft: (avtale, data) => ({
    ...avtale, iKraft: [...avtale.iKraft, { dato: data.dato, ...(data.parter && { parter: data.parter }) }], ...(data.regel === 'betingelse' && { vilkaarOppfylt: data.dato }),
  }),
};
