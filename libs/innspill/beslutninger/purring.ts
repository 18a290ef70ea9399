import { ugyldigTilstand, vakt } from '#eventsourcing';
import { krevSekretariat as krevRolle, osloDato } from '#felles';
import { type InnspillHendelse } from '../innspill.events';
import { type InnspillFakta, type Kommando } from '../innspill.kommandoer';
import { erTaus, type Innspillsrunde, type Mottaker } from '../innspill.tilstand';
import { krevAapenRunde, krevMottaker } from './krav';

const krevSekretariat = vakt('krev-rolle', krevRolle);

/** R11: only the silent, each at most once a day; without a list all of them. The reminder engine sends. */
export function purrInnspill({ data, tid }: Kommando<'PurrInnspill'>, runde: Innspillsrunde, { tilgang, sak, minnetIDag = [] }: InnspillFakta): InnspillHendelse[] {
  krevSekretariat(tilgang);
  krevAapenRunde(runde);
  krevLoependeSak(sak?.suspendert ?? false);
  const dag = osloDato(tid);
  const mottakere = krevTause(runde, data.mottakere, (m) => kanPurres(runde, m, { idag: dag, minnetIDag }));
  return [{ type: 'InnspillPurringBestilt', data: { mottakere: mottakere.map((m) => m.mottakerId), dag } }];
}

const krevLoependeSak = vakt('krev-loepende-sak', (suspendert: boolean): void => {
  if (suspendert) throw ugyldigTilstand('sak-er-suspendert', 'Saken er suspendert: gjenoppta den først');
});

const krevTause = vakt('krev-tause', (runde: Innspillsrunde, valgte: readonly string[] | undefined, kan: (m: Mottaker) => boolean): readonly Mottaker[] => {
  if (valgte === undefined) {
    const tause = runde.mottakere.filter(kan);
    if (tause.length === 0) throw ugyldigTilstand('ingen-aa-purre', 'Alle det ventes svar fra, har svart, varslet en dag som ikke er kommet, eller er spurt eller minnet i dag');
    return tause;
  }
  const mottakere = [...new Set(valgte)].map((id) => krevMottaker(runde, id));
  const feil = mottakere.filter((m) => !kan(m)).map((m) => m.navn);
  if (feil.length > 0) throw ugyldigTilstand('mottakeren-skal-ikke-purres', `Disse er bare invitert, har svart, varslet en dag som ikke er kommet, eller er spurt eller minnet i dag: ${feil.join(', ')}`);
  return mottakere;
});

/** Silent, and neither asked nor reminded today already. */
export function kanPurres({ sendt }: Pick<Innspillsrunde, 'sendt'>, mottaker: Mottaker, { idag, minnetIDag }: { readonly idag: string; readonly minnetIDag: readonly string[] }): boolean {
  const spurtIDag = sendt !== undefined && osloDato(sendt) === idag;
  return erTaus(mottaker, idag) && !spurtIDag && mottaker.purret !== idag && !minnetIDag.includes(mottaker.mottakerId);
}
