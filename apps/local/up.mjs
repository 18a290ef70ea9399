// `npm run up`. Plain JavaScript: on a bare clone neither packages nor a build are there.
import { feilMedNode } from './node-versjon.mjs';

async function up() {
  const { resolve, join } = await import('node:path');
  const { pathToFileURL } = await import('node:url');
  const { taLaasSnart } = await import('./laas.mjs');
  const { klargjoer, ROT, Stopp } = await import('./klargjoer.mjs');
  const meld = (linje) => console.log(`[${process.uptime().toFixed(1).padStart(5).replace('.', ',')} s] ${linje}`);
  try {
    const mappe = resolve(ROT, process.env.SAKSGANG_DATA ?? '.saksgang');
    const holder = await taLaasSnart(join(mappe, 'laas'));
    if (holder !== 0) throw new Stopp(`${mappe} er i bruk av en annen start (prosess ${holder}). Stopp den, eller sett SAKSGANG_DATA til en annen mappe.`);
    await klargjoer(meld);
    // The same process goes on as supervisor, so one lock and one set of signals cover all of it.
    const { default: { kjoer } } = await import(pathToFileURL(join(ROT, 'dist', 'apps', 'local', 'main.js')).href);
    process.exitCode = await kjoer(mappe, meld);
  } catch (feil) {
    if (!(feil instanceof Stopp)) throw feil;
    console.error(feil.message);
    process.exitCode = 1;
  }
}

const feil = feilMedNode();
if (feil) {
  console.error(feil);
  process.exitCode = 1;
} else {
  up();
}
