import { type Adressert } from '../mottakerkilde';
import { ETTER_VARSLET_DAG } from '../paaminnelsesplan';
import { type Oppdrag } from '../utsendinger';

const DATO = new Intl.DateTimeFormat('nb-NO', { dateStyle: 'long', timeZone: 'UTC' });

/** Subject and text in bokmål. */
export function paaminnelsesbrev({ gjelder, mottaker_navn, frist_dato, trinn }: Oppdrag, { fellesskap, lenke }: Adressert): { emne: string; tekst: string } {
  const dag = DATO.format(new Date(`${frist_dato}T00:00:00Z`));
  const grunn = trinn === ETTER_VARSLET_DAG
    ? `${mottaker_navn} varslet at «${gjelder}» skulle behandles ${dag}. Vi har ikke fått svar ennå.`
    : `${mottaker_navn} har ikke svart på «${gjelder}». Svarfristen er ${dag}.`;
  return {
    emne: `Påminnelse: ${gjelder}`,
    tekst: `Hei\n\n${grunn}\n\nSvar eller varsle når saken skal behandles her:\n${lenke}\n\nHilsen\n${fellesskap}\n`,
  };
}
