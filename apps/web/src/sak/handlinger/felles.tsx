import { type ReactNode } from 'react';
import { type Problem } from '../../api/problem';
import { Handlingsdialog } from '../../felles/Dialog';
import { Tekstfelt } from '../../felles/Felt';
import { useTekster } from '../../spraak/maalform';
import { type Muligheter, type Sak } from '../typer';
import { handlingsord, kommandoord } from './ord';

export interface Handlingsprops {
  readonly sak: Sak;
  readonly muligheter: Muligheter | undefined;
  readonly aapen: boolean;
  readonly lukk: () => void;
}

/** When what was clicked is gone, the page's heading is where one is. */
export function tilToppen(): void {
  requestAnimationFrame(() => {
    if (document.activeElement === null || document.activeElement === document.body) document.querySelector<HTMLElement>('main h1')?.focus();
  });
}

interface Kommandoen { readonly isPending: boolean; readonly error: Problem | null }

/** The dialog of one command: its name is both title and button. */
export function Kommandodialog({ navn, kommando, utfoer, farlig = false, aapen, lukk, children }: Pick<Handlingsprops, 'aapen' | 'lukk'> & { readonly navn: keyof typeof kommandoord.nb; readonly kommando: Kommandoen; readonly utfoer: () => void; readonly farlig?: boolean; readonly children?: ReactNode }) {
  const t = useTekster(kommandoord);
  return <Handlingsdialog tittel={t[navn]} aapen={aapen} lukk={lukk} knapp={t[navn]} utfoer={utfoer} arbeider={kommando.isPending} farlig={farlig} feil={kommando.error}>{children}</Handlingsdialog>;
}

export const feltfeil = (kommando: Kommandoen, pointer: string): { error?: string } => {
  const melding = kommando.error?.felt.find((f) => f.pointer === pointer)?.melding;
  return melding === undefined ? {} : { error: melding };
};

interface Begrunnelsesprops { readonly verdi: string; readonly endre: (ny: string) => void; readonly kommando: Kommandoen }

export function Begrunnelse({ verdi, endre, kommando }: Begrunnelsesprops) {
  const t = useTekster(handlingsord);
  return <Tekstfelt required multiline rows={3} label={t.begrunnelse} description={t.begrunnelseHjelp} value={verdi} maxLength={2_000} onChange={(e) => endre(e.target.value)} {...feltfeil(kommando, '#/begrunnelse')} />;
}
