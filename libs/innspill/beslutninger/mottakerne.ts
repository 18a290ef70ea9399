import { ugyldig, ugyldigTilstand, vakt } from '#eventsourcing';
import { osloDato } from '#felles';
import { type InnspillHendelse } from '../innspill.events';
import { type InnspillFakta, type Kommando } from '../innspill.kommandoer';
import { harSvart, type Innspillsrunde, type Mottaker } from '../innspill.tilstand';
import { krevAapenRunde, krevForMottaker, krevMottaker, krevRegistrering } from './krav';
import { krevBesvarbart } from './svaret';

export function kvitterInnspill({ data }: Kommando<'KvitterInnspill'>, runde: Innspillsrunde, { tilgang }: InnspillFakta): InnspillHendelse[] {
  krevAapenRunde(runde);
  const mottaker = krevMottaker(runde, data.mottakerId);
  const registrert = krevRegistrering(data, mottaker, tilgang);
  if (mottaker.kvittert !== undefined) throw ugyldigTilstand('alt-kvittert', 'Mottaket er alt registrert');
  return [{ type: 'InnspillMottakKvittert', data: { mottakerId: data.mottakerId, ...registrert } }];
}

export function varsleInnspill({ data, tid }: Kommando<'VarsleInnspill'>, runde: Innspillsrunde, { tilgang }: InnspillFakta): InnspillHendelse[] {
  krevAapenRunde(runde);
  const mottaker = krevMottaker(runde, data.mottakerId);
  const registrert = krevRegistrering(data, mottaker, tilgang);
  krevUbesvart(mottaker);
  krevKommendeDag(data.dato, osloDato(tid));
  return [{ type: 'InnspillVarslet', data: { mottakerId: data.mottakerId, dato: data.dato, ...registrert } }];
}

/** What is missing may be filled in later; what is there must be an answer to the question. */
export function lagreInnspillskladd({ data: { mottakerId, svar } }: Kommando<'LagreInnspillskladd'>, runde: Innspillsrunde, { tilgang }: InnspillFakta): InnspillHendelse[] {
  krevAapenRunde(runde);
  krevForMottaker(krevMottaker(runde, mottakerId), tilgang);
  krevBesvarbart(runde, svar);
  return [{ type: 'InnspillKladdLagret', data: { mottakerId, svar: [...svar] } }];
}

const krevUbesvart = vakt('krev-ubesvart', (mottaker: Mottaker): void => {
  if (harSvart(mottaker)) throw ugyldigTilstand('allerede-svart', `${mottaker.navn} har alt svart`);
});

const krevKommendeDag = vakt('krev-kommende-dag', (dato: string, idag: string): void => {
  if (dato < idag) throw ugyldig('dato-er-passert', 'Dagen dere svarer, må ligge fram i tid', '#/dato');
  if (dato > `${Number(idag.slice(0, 4)) + 10}${idag.slice(4)}`) throw ugyldig('dato-for-langt-fram', 'Dagen kan ligge høyst ti år fram', '#/dato');
});
