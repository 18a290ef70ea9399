import { readFileSync } from 'node:fs';
import { BRUKERE } from './oidc/brukere';

/** Says where a running Saksgang is to be found, for as long as it runs. */
export const KJOEREFIL = 'kjoerer.json';

export interface Kjoering { adresse: string; issuer: string; lokalInnlogging: boolean }

export function lesKjoerefil(fil: string): Kjoering {
  return JSON.parse(readFileSync(fil, 'utf8')) as Kjoering;
}

export function bruksanvisning({ adresse, issuer, lokalInnlogging }: Kjoering): string {
  const brukere = BRUKERE.map((b) => `      ${b.brukernavn.padEnd(26)}${b.navn}, ${b.beskrivelse}`);
  return [
    'Saksgang er klar.', '',
    `    Adresse          ${adresse}`,
    `    API-beskrivelse  ${adresse}/api/docs  (${adresse}/api/openapi.json)`,
    `    Innlogging       ${issuer}`,
    ...(lokalInnlogging ? ['', '    Brukere (oppdiktede; hent et token med «npm run -s token <brukernavn>»):', ...brukere] : []),
    '', '    Stopp med Ctrl-C.',
  ].join('\n');
}
