import { ugyldigTilstand, vakt } from '#eventsourcing';
import { krevSekretariat, osloDato } from '#felles';
import { type AvtaleHendelse } from '../avtale.events';
import { type AvtaleFakta, type Kommando } from '../avtale.kommandoer';
import { type Avtale, erSuspendert, erTaus, type Part, type Runde } from '../avtale.tilstand';
import { krevAapenRunde, krevPart } from './krav';

/** R11: only the silent, each at most once a day; without a list all of them. The reminder engine sends. */
export function purr({ data, tid }: Kommando<'Purr'>, avtale: Avtale, { tilgang }: AvtaleFakta): AvtaleHendelse[] {
  krevSekretariat(tilgang);
  const idag = osloDato(tid);
  const runde = krevAapenRunde(avtale, idag);
  const parter = krevTause(avtale, runde, data.parter, idag);
  return [{ type: 'PurringBestilt', data: { runde: runde.nr, parter: parter.map((p) => p.partId), dag: idag } }];
}

const krevTause = vakt('krev-tause', (avtale: Avtale, runde: Runde, valgte: readonly string[] | undefined, idag: string): readonly Part[] => {
  if (erSuspendert(runde)) throw ugyldigTilstand('fristen-er-suspendert', 'Svarfristen er suspendert: gjenoppta den først');
  if (valgte === undefined) {
    const tause = runde.parter.filter((p) => kanPurres(avtale, runde, p, idag));
    if (tause.length === 0) throw ugyldigTilstand('ingen-aa-purre', 'Alle har svart, varslet en dag som ikke er kommet, eller er purret i dag');
    return tause;
  }
  const parter = [...new Set(valgte)].map((id) => krevPart(runde, id));
  const feil = parter.filter((p) => !kanPurres(avtale, runde, p, idag)).map((p) => p.navn);
  if (feil.length > 0) throw ugyldigTilstand('parten-skal-ikke-purres', `Disse har svart, varslet en dag som ikke er kommet, eller er purret i dag: ${feil.join(', ')}`);
  return parter;
});

/** Silent, and not reminded today already. */
export function kanPurres(avtale: Avtale, runde: Runde, part: Part, idag: string): boolean {
  const minnet = Object.values(avtale.paaminnelser).some((p) => p.partId === part.partId && p.runde === runde.nr && p.dag === idag);
  return erTaus(part, idag) && part.purret !== idag && !minnet && !erSuspendert(runde, part.partId);
}
