import { createHash } from 'node:crypto';
import { parseArgs } from 'node:util';
import { type Bruker } from './brukere';
import { startOidcProvider } from './provider';

const { values } = parseArgs({
  options: {
    data: { type: 'string' }, port: { type: 'string', default: '0' }, audience: { type: 'string', default: 'saksgang' },
    vert: { type: 'string' }, issuer: { type: 'string' },
    /** Any user name logs in, with a sub made from it: for tests. */
    alle: { type: 'boolean', default: false },
  },
});

/** The same name gives the same sub in every run. */
function fraNavn(brukernavn: string): Bruker {
  const h = createHash('sha256').update(brukernavn).digest('hex');
  const sub = `${h.slice(0, 8)}-${h.slice(8, 12)}-4${h.slice(13, 16)}-8${h.slice(17, 20)}-${h.slice(20, 32)}`;
  return { sub, brukernavn, navn: brukernavn, epost: `${brukernavn}@eksempel.invalid`, beskrivelse: '' };
}

async function main(): Promise<void> {
  if (!values.data) throw new Error('--data mangler');
  const provider = await startOidcProvider({
    port: Number(values.port), dataDir: values.data, audience: values.audience,
    ...(values.alle && { ukjent: fraNavn }), ...(values.vert && { vert: values.vert }), ...(values.issuer && { issuer: values.issuer }),
  });
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void provider.stopp());
  console.log(JSON.stringify({ issuer: provider.issuer }));
}

main().catch((feil: unknown) => {
  console.error(feil instanceof Error ? feil.message : feil);
  process.exitCode = 1;
});
