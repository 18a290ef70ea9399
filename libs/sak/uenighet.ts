/** Kinds of sak whose process takes a disagreement from level to level: this one, or one that begins with it (`uenighet-…`). */
export const UENIGHET = 'uenighet';

export const erUenighet = (sakstype: string): boolean => sakstype === UENIGHET || sakstype.startsWith(`${UENIGHET}-`);
