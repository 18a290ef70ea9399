import { join, resolve } from 'node:path';
import { KJOEREFIL, lesKjoerefil, type Kjoering } from './kjoerefil';
import { BRUKERE } from './oidc/brukere';
import { hentToken, UkjentBruker } from './oidc/token';
import { ROT } from './parts/rot';

/** `npm run -s token <brukernavn>`: prints an access token for the Saksgang that runs here, and nothing else. */
async function main(): Promise<number> {
  const brukernavn = process.argv[2] ?? '';
  const kjoering = finn(resolve(ROT, process.env.SAKSGANG_DATA ?? '.saksgang'));
  if (!kjoering) return avslag('Saksgang kjører ikke her: start med «npm run up».');
  if (!kjoering.lokalInnlogging) return avslag(`Innloggingen er ${kjoering.issuer}: hent token der.`);
  try {
    console.log(await hentToken(kjoering.issuer, brukernavn));
    return 0;
  } catch (feil) {
    if (!(feil instanceof UkjentBruker)) return avslag('Innloggingen svarer ikke: er «npm run up» i gang?');
    return avslag([`Ukjent bruker «${brukernavn}». Velg en av:`, ...BRUKERE.map((b) => `  ${b.brukernavn.padEnd(26)}${b.beskrivelse}`)].join('\n'));
  }
}

function finn(mappe: string): Kjoering | undefined {
  // The local provider of another start, as in docker/.
  const issuer = process.env.OIDC_ISSUER;
  if (issuer) return { adresse: '', issuer, lokalInnlogging: true };
  try {
    return lesKjoerefil(join(mappe, KJOEREFIL));
  } catch {
    return undefined;
  }
}

function avslag(grunn: string): number {
  console.error(grunn);
  return 1;
}

void main().then((kode) => { process.exitCode = kode; });
