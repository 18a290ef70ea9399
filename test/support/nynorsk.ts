import { lagOversetter } from '#felles';
import { NYNORSK } from '../../apps/kontekster';

const oversett = lagOversetter(...NYNORSK);

interface Problem {
  readonly title?: string;
  readonly detail?: string;
  readonly mangler?: readonly string[];
  readonly errors?: readonly { readonly melding: string }[];
}

/** A refusal that a reader of nynorsk would get in bokmål. @throws with the sentences that libs/<context>/nynorsk.json lacks */
export function krevNynorsk({ title, detail, mangler = [], errors = [] }: Problem): void {
  const setninger = [title, detail, ...mangler, ...errors.map((e) => e.melding)].filter((s): s is string => s !== undefined);
  const ukjente = [...new Set(setninger)].filter((s) => oversett(s) === undefined);
  if (ukjente.length > 0) throw new Error(`Avslaget finnes ikke på nynorsk: ${ukjente.join(' | ')}`);
}
