/** Only to be parsed against: a path that leads away from it leads away from us. */
const VAART = 'http://saksgang.invalid';
const MAKS = 2_000;
/** Would go round in a ring, or answer data where a page is expected. */
const IKKE_HIT = /^\/(?:innlogging|innlogget|utlogging|api)(?:\/|$)/;

/** Where to go after the log-in: a path of our own with its query and fragment; anything else is the front page. */
export function egenSti(til: string | undefined): string {
  if (til === undefined || til.length > MAKS || !til.startsWith('/') || !URL.canParse(til, VAART)) return '/';
  const { origin, pathname, search, hash } = new URL(til, VAART);
  // `/.//annet.no` is parsed to a path of ours which a browser would then read as another host.
  if (origin !== VAART || pathname.startsWith('//') || IKKE_HIT.test(pathname)) return '/';
  return pathname + search + hash;
}
