import { type Tekster, tekster } from '../spraak/maalform';
import { type Fremmoetestatus, type Moeteform, type Moetestatus } from './typer';

type Ordene<K extends string> = Tekster<Readonly<Record<K, string>>>;

export const moetestatuser: Ordene<Moetestatus> = tekster(
  { planlagt: 'Planlagt', aapnet: 'I gang', hevet: 'Holdt', avlyst: 'Avlyst' },
  { planlagt: 'Planlagt', aapnet: 'I gang', hevet: 'Halde', avlyst: 'Avlyst' },
);
export const STATUSFARGE: Readonly<Record<Moetestatus, 'info' | 'warning' | 'neutral' | 'danger'>> = { planlagt: 'info', aapnet: 'warning', hevet: 'neutral', avlyst: 'danger' };

export const moeteformer: Ordene<Moeteform> = tekster(
  { fysisk: 'Fysisk møte', digital: 'Digitalt møte', hybrid: 'Fysisk og digitalt', skriftlig: 'Skriftlig behandling' },
  { fysisk: 'Fysisk møte', digital: 'Digitalt møte', hybrid: 'Fysisk og digitalt', skriftlig: 'Skriftleg behandling' },
);
export const fremmoeter: Ordene<Fremmoetestatus> = tekster(
  { 'til-stede': 'Til stede', forfall: 'Meldt forfall', fravaer: 'Ikke møtt' },
  { 'til-stede': 'Til stades', forfall: 'Meldt forfall', fravaer: 'Ikkje møtt' },
);
export const vervene = tekster(
  { leder: 'Leder', nestleder: 'Nestleder', medlem: 'Medlem', vara: 'Vara', observatoer: 'Observatør', sekretaer: 'Sekretær', gjest: 'Gjest' },
  { leder: 'Leiar', nestleder: 'Nestleiar', medlem: 'Medlem', vara: 'Vara', observatoer: 'Observatør', sekretaer: 'Sekretær', gjest: 'Gjest' },
);
export const opptakene = tekster(
  { saksliste: 'På sakslisten', hastesak: 'Hastesak', eventuelt: 'Eventuelt' },
  { saksliste: 'På saklista', hastesak: 'Hastesak', eventuelt: 'Eventuelt' },
);
