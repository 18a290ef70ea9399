/** The one registered client of the local provider: public, authorization code with PKCE. */
export const KLIENT = 'saksgang-lokal';

/** Loopback on any port (RFC 8252 §7.3). */
export const TILBAKE = 'http://127.0.0.1/innlogget';

/** Resource indicator of the api (RFC 8707); the tokens' audience is configured. */
export const RESSURS = 'urn:saksgang';

/** All that the web may come back to, with any port: after logging in, and out. */
export const TILBAKE_TIL = [TILBAKE, 'http://localhost/innlogget'];
export const UTLOGGET = ['http://127.0.0.1/', 'http://localhost/'];
