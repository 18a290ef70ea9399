import { Tag } from '@digdir/designsystemet-react';
import { type Rad } from '../api/typer';
import { forpliktelsesstatuser } from '../felles/koder';
import { useTekster } from '../spraak/maalform';

const FARGE = { 'aapen': 'neutral', 'paabegynt': 'info', 'forsinket': 'warning', 'utfoert': 'success', 'bortfalt': 'neutral', 'lukket-med-punktet': 'neutral' } as const;

/** How far it has come; nothing for what no decision ordered. */
export function Statusmerke({ status }: { readonly status: Rad<'/forpliktelser'>['status'] }) {
  const t = useTekster(forpliktelsesstatuser);
  return status && <Tag data-size="sm" data-color={FARGE[status]}>{t[status]}</Tag>;
}
