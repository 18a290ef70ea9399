import { createHash, hkdfSync } from 'node:crypto';
import { type IncomingHttpHeaders } from 'node:http';
import { EncryptJWT, jwtDecrypt } from 'jose';
import { fjernKapsel, kapsler, OEKTKAPSEL, settKapsel } from '../auth/kapsel';
import { type Begynt } from './oidc';

/** A log-in on its way: sealed in a cookie of its own, so that several tabs may be at it. */
export interface Transaksjon extends Begynt {
  readonly til: string;
}

const VARER_S = 600;
/** More at a time fill the headers; the oldest go. */
const SAMTIDIGE = 5;
const FORAN = `${OEKTKAPSEL}-inn-`;
const navnFor = (state: string): string => FORAN + createHash('sha256').update(state).digest('base64url').slice(0, 12);

/** Seals and opens log-ins on their way. */
export class Transaksjoner {
  private readonly noekkel: Uint8Array;

  /** @param hemmelig the same in every api process */
  constructor(hemmelig: string) {
    this.noekkel = new Uint8Array(hkdfSync('sha256', hemmelig, '', 'saksgang innlogging', 32));
  }

  /** @returns the cookies to set */
  async begynn({ state, nonce, verifier, til }: Transaksjon, hoder: IncomingHttpHeaders): Promise<string[]> {
    const verdi = await new EncryptJWT({ state, nonce, verifier, til }).setProtectedHeader({ alg: 'dir', enc: 'A256GCM' }).setIssuedAt().setExpirationTime(`${VARER_S}s`).encrypt(this.noekkel);
    const andre = [...kapsler(hoder).keys()].filter((navn) => navn.startsWith(FORAN));
    return [settKapsel(navnFor(state), verdi, VARER_S), ...andre.slice(0, Math.max(0, andre.length - SAMTIDIGE + 1)).map(fjernKapsel)];
  }

  /** The one that `state` belongs to, if this browser began it not long ago. */
  async finn(state: string, hoder: IncomingHttpHeaders): Promise<Transaksjon | undefined> {
    const verdi = kapsler(hoder).get(navnFor(state));
    if (verdi === undefined) return undefined;
    const aapnet = await jwtDecrypt<Transaksjon>(verdi, this.noekkel, { keyManagementAlgorithms: ['dir'], contentEncryptionAlgorithms: ['A256GCM'] }).catch(() => undefined);
    return aapnet?.payload.state === state ? aapnet.payload : undefined;
  }

  /** @returns the cookie that ends it */
  slutt(state: string): string {
    return fjernKapsel(navnFor(state));
  }
}
