import { naarInnloggingenErUtloept } from '../api/kall';

const KANAL = 'saksgang.innlogging';

/** The page to come back to stands in the address. */
export const innloggingsadresse = (til = location.pathname + location.search): string => `/innlogging?til=${encodeURIComponent(til)}`;

/** Said by the window that has just logged in again. */
export function siInnlogget(): void {
  new BroadcastChannel(KANAL).postMessage('innlogget');
}

type Aapne = (aapen: boolean) => void;

/**
 * Before anything was read there is nothing to lose: the whole page goes to the log-in. Later the page stays as it is, with all that is
 * typed in it, until the person has logged in in another window; what was asked is then asked again.
 */
export function vaktPaaInnloggingen(vis: Aapne): () => void {
  let venter: Promise<void> | undefined;
  naarInnloggingenErUtloept(() => {
    venter ??= new Promise<void>((klar) => {
      vis(true);
      const kanal = new BroadcastChannel(KANAL);
      kanal.onmessage = () => {
        kanal.close();
        venter = undefined;
        vis(false);
        klar();
      };
    });
    return venter;
  });
  return () => naarInnloggingenErUtloept(() => new Promise(() => undefined));
}
