import { type Maalform, type Ordbok, type Oversetter, lagOversetter } from '#felles';

/** Our own sentences, said in bokmål by rules and read models, in the form that a reader or a body has chosen. */
export class Nynorsk {
  readonly oversett: Oversetter;

  constructor(ordboeker: readonly Ordbok[]) {
    this.oversett = lagOversetter(...ordboeker);
  }

  /** @returns the sentence as it is where nobody has translated it */
  i(maalform: Maalform, setning: string): string {
    return maalform === 'nn' ? (this.oversett(setning) ?? setning) : setning;
  }
}
