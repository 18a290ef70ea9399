import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAVN = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/** A Chromium on this machine; on Debian it is installed when there is none. @throws with what to do */
export function finnChromium(): string {
  return paaMaskinen() ?? installer();
}

function paaMaskinen(): string | undefined {
  const mapper = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return process.env.CHROMIUM ?? NAVN.flatMap((navn) => mapper.map((mappe) => join(mappe, navn))).find((sti) => existsSync(sti));
}

function installer(): string {
  process.stderr.write('Chromium finnes ikke: henter pakken chromium (rundt 100 MB) …\n');
  const som = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const apt = (...argumenter: string[]) => {
    const [program = '', ...resten] = [...som, 'apt-get', '-q', '-y', ...argumenter];
    execFileSync(program, resten, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  };
  try {
    apt('update');
    apt('install', '--no-install-recommends', 'chromium', 'fonts-liberation');
  } catch {
    throw new Error('Nettlesertestene trenger Chromium, og den lot seg ikke hente. Installer pakken chromium, eller sett CHROMIUM til programmet.');
  }
  const program = paaMaskinen();
  if (!program) throw new Error('Pakken chromium ble installert, men programmet finnes ikke i PATH. Sett CHROMIUM til programmet.');
  return program;
}
