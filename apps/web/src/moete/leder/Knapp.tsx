import { Button, type ButtonProps } from '@digdir/designsystemet-react';
import { createContext, use } from 'react';

/** Whether the keys are on: then each button says which key it has. */
export const TasterPaa = createContext(false);

/** A button with the key that does the same. */
export function Tasteknapp({ tast, children, ...knapp }: ButtonProps & { readonly tast: string }) {
  const paa = use(TasterPaa);
  return <Button {...knapp} {...(paa && { 'aria-keyshortcuts': tast })}>{children}{paa && <kbd aria-hidden className="tast">{tast}</kbd>}</Button>;
}
