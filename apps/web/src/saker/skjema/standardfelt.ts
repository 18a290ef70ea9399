import { type Svar } from '../../api/typer';
import { tekster, useTekster } from '../../spraak/maalform';
import { type Malfelt } from './felt';

/** What each kind of field is called where nobody has called it anything else. */
export const feltslagord = tekster(
  { tittel: 'Tittel', eier: 'På vegne av', beskrivelse: 'Beskrivelse', forslag: 'Forslag til vedtak', vedlegg: 'Vedlegg', seksjon: 'Eget felt' },
  { tittel: 'Tittel', eier: 'På vegner av', beskrivelse: 'Skildring', forslag: 'Forslag til vedtak', vedlegg: 'Vedlegg', seksjon: 'Eige felt' },
);

/** The fields that hold now. A form that somebody has made says what they wrote; one that nobody has made speaks as the reader does. */
export function useGjeldendeFelt(gjeldende: Svar<'/saksmaler/gjeldende'> | undefined): readonly Malfelt[] | undefined {
  const slag = useTekster(feltslagord);
  return gjeldende?.id === null ? gjeldende.felt.map((f) => ({ ...f, ledetekst: slag[f.slag] })) : gjeldende?.felt;
}
