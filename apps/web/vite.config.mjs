import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { defineConfig } from 'vite';

const UT = join(import.meta.dirname, '..', '..', 'dist', 'web');
const MINST = 1024;

/** The api serves what is squeezed here, once, as hard as it goes. */
function komprimert() {
  return {
    name: 'komprimert',
    closeBundle() {
      for (const navn of readdirSync(UT, { recursive: true })) {
        const fil = join(UT, String(navn));
        if (!/\.(?:js|css|svg|html)$/.test(fil) || statSync(fil).size < MINST) continue;
        const bytes = readFileSync(fil);
        writeFileSync(`${fil}.gz`, gzipSync(bytes, { level: 9 }));
        writeFileSync(`${fil}.br`, brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }));
      }
    },
  };
}

const nettsidene = {
  root: import.meta.dirname,
  publicDir: 'public',
  plugins: [komprimert()],
  build: {
    outDir: UT, emptyOutDir: true, target: 'es2022', sourcemap: false, assetsInlineLimit: 0,
    // A sheet that came with one screen stays for the next: with all of them in one, a page looks the same by whatever way one came.
    cssCodeSplit: false, reportCompressedSize: false,
    // "use client" is for frameworks that render on a server.
    rolldownOptions: {
      onwarn: (melding, meld) => { if (melding.code !== 'MODULE_LEVEL_DIRECTIVE') meld(melding); },
      // Each component names itself when loaded, and would be kept for that alone: a list with search that no page has was a fifth of the script.
      treeshake: { moduleSideEffects: (id) => !id.includes('@digdir/designsystemet-react') },
    },
  },
  server: { proxy: Object.fromEntries(['/api', '/innlogging', '/innlogget', '/utlogging', '/problem', '/helse'].map((sti) => [sti, 'http://127.0.0.1:3000'])) },
};

export default defineConfig(({ command }) => {
  // What is served is React as it is sold, also where the tests build it: with their NODE_ENV each page would be mounted and ask twice.
  if (command === 'build') process.env.NODE_ENV = 'production';
  return nettsidene;
});
