import { type registerHendelser } from '../hendelser/register.events';
import { type Utvikling } from './felles';

export const registerUtvikling: Utvikling<Omit<typeof registerHendelser, 'AvtaleopplysningerEndret'>> = {
  AvtaleOpprettet: (avtale, { navn, slag, kreverSignatur, kreverGodkjenningFoerSignatur, nyVersjonRegel = 'alle-paa-nytt' }) => ({ ...avtale, navn, slag, kreverSignatur, kreverGodkjenningFoerSignatur, nyVersjonRegel }),
  AvtalenavnRettet: (avtale, { navn, slag }) => ({ ...avtale, navn, slag }),
  AvtaleversjonRegistrert: (avtale, data, tid) => ({ ...avtale, versjoner: [...avtale.versjoner, { ...data, registrert: tid }] }),
};
