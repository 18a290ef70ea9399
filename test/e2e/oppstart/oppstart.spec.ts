import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as vent } from 'node:timers/promises';
import { decodeProtectedHeader } from 'jose';
import { hentToken } from '../../../apps/local/oidc/token';
import { ledigPort } from '../../../apps/local/parts/porter';
import { ROT } from '../../../apps/local/parts/rot';
import { Klient } from '../../support/klient';
import { miljoe } from '../../support/miljoe';

jest.setTimeout(90_000);

/** `npm run up` in a data directory of its own, with everything embedded. */
class Start {
  utskrift = '';
  readonly #barn: ChildProcess;
  readonly slutt: Promise<number | null>;

  constructor(readonly mappe: string, porter: Record<string, string>) {
    const { PATH, HOME, LANG } = process.env;
    this.#barn = spawn(process.execPath, [join(ROT, 'apps', 'local', 'up.mjs'), mappe], {
      cwd: ROT, env: { PATH, HOME, LANG, ...porter, SAKSGANG_DATA: mappe, SAKSGANG_DEMO: 'nei', LOGGNIVAA: 'warn' },
    });
    // Should this run be killed, the next one finds the supervisor as it finds the parts.
    const pidmappe = join(miljoe('SAKSGANG_TEST_MAPPE'), 'pid');
    mkdirSync(pidmappe, { recursive: true });
    writeFileSync(join(pidmappe, `up-${this.#barn.pid}`), String(this.#barn.pid));
    for (const stroem of [this.#barn.stdout, this.#barn.stderr]) stroem?.on('data', (bit: Buffer) => { this.utskrift += bit.toString(); });
    this.slutt = new Promise((ferdig) => { this.#barn.once('exit', ferdig); });
  }

  send(signal: NodeJS.Signals): Promise<number | null> {
    this.#barn.kill(signal);
    return this.slutt;
  }

  async sier(tekst: string, fra = 0): Promise<void> {
    for (let i = 0; i < 600 && !this.utskrift.slice(fra).includes(tekst); i++) {
      if (this.#barn.exitCode !== null) break;
      await vent(50);
    }
    expect(this.utskrift.slice(fra)).toContain(tekst);
  }
}

const pid = (mappe: string, del: string): number => Number(readFileSync(join(mappe, 'pid', del), 'utf8'));

const lever = (nummer: number): boolean => {
  try {
    return readFileSync(`/proc/${nummer}/cmdline`, 'utf8') !== '';
  } catch {
    return false;
  }
};

describe('npm run up', () => {
  let mappe: string;
  let porter: Record<string, string>;
  let start: Start;

  beforeAll(async () => {
    mappe = mkdtempSync(join(miljoe('SAKSGANG_TEST_MAPPE'), 'oppstart-'));
    porter = {};
    for (const navn of ['PORT', 'WORKER_PORT', 'OIDC_PORT', 'EVENTSTORE_PORT']) porter[navn] = String(await ledigPort());
    start = new Start(mappe, porter);
    await start.sier('Saksgang er klar.');
  });

  afterAll(async () => {
    await start.send('SIGKILL');
    rmSync(mappe, { recursive: true, force: true });
  });

  test('en start til i samme datamappe avvises med hvem som bruker den', async () => {
    const andre = new Start(mappe, porter);
    expect(await andre.slutt).toBe(1);
    expect(andre.utskrift).toMatch(/^\S+ er i bruk av en annen start \(prosess \d+\)\. Stopp den, eller sett SAKSGANG_DATA til en annen mappe\.\n$/);
  });

  test('en opptatt port nevnes med nummer og variabel før noe er startet', async () => {
    const opptatt = createServer();
    await new Promise<void>((ja) => { opptatt.listen(0, '127.0.0.1', ja); });
    const nummer = String((opptatt.address() as { port: number }).port);
    const annen = mkdtempSync(join(miljoe('SAKSGANG_TEST_MAPPE'), 'oppstart-'));
    const andre = new Start(annen, { ...porter, PORT: String(await ledigPort()), WORKER_PORT: nummer });
    expect(await andre.slutt).toBe(1);
    opptatt.close();
    expect(andre.utskrift).toContain(`Port ${nummer} er i bruk. Sett WORKER_PORT til en ledig port`);
    expect(readdirSync(annen)).toEqual([]);
  });

  test('når en del ikke kan starte, sies det hvorfor, og alt stoppes', async () => {
    const annen = mkdtempSync(join(miljoe('SAKSGANG_TEST_MAPPE'), 'oppstart-'));
    const egne: Record<string, string> = {};
    for (const navn of Object.keys(porter)) egne[navn] = String(await ledigPort());
    const andre = new Start(annen, { ...egne, OIDC_ISSUER: 'ikke en adresse' });
    expect(await andre.slutt).toBe(1);
    expect(andre.utskrift).toMatch(/(?:api|worker) startet ikke \(kode 1\)\. Siste linjer i .*\n.*OIDC_ISSUER/);
    expect(readdirSync(join(annen, 'pid'))).toEqual([]);
  });

  test('en del som dør, startes igjen, og det blir sagt', async () => {
    for (const [del, navn] of [['redis', 'Redis'], ['postgres', 'PostgreSQL'], ['eventstore', 'Hendelseslageret'], ['api', 'api']] as const) {
      const fra = start.utskrift.length;
      process.kill(pid(mappe, del), 'SIGKILL');
      await start.sier(`${navn} stoppet uventet (SIGKILL)`, fra);
      await start.sier(`${navn} kjører igjen.`, fra);
    }
  });

  test('etter kill -9 stopper neste start det som er igjen, og finner alt som det var', async () => {
    const issuer = `http://127.0.0.1:${porter['OIDC_PORT']}`;
    const token = await hentToken(issuer, 'plattformadmin');
    const admin = new Klient(`http://127.0.0.1:${porter['PORT']}`, 'fellesskap', token);
    await admin.post('', { navn: 'Helsefellesskapet Prøveskjær', slug: 'proeveskjaer', administrator: { navn: 'Ada Admin', epost: 'ada@eksempel.invalid' } });
    const gammel = pid(mappe, 'postgres');
    await start.send('SIGKILL');
    expect(lever(gammel)).toBe(true);
    start = new Start(mappe, porter);
    await start.sier('Saksgang er klar.');
    expect(start.utskrift).toMatch(/Stoppet det som var igjen etter en avbrutt kjøring: .*postgres/);
    expect(lever(gammel)).toBe(false);
    // The token from before is still good, and so is what was acknowledged to it.
    await new Klient(`http://127.0.0.1:${porter['PORT']}`, 'proeveskjaer', token).ventTil('/meg', () => true);
    expect(decodeProtectedHeader(await hentToken(issuer, 'plattformadmin')).kid).toBe(decodeProtectedHeader(token).kid);
  });

  test('SIGTERM stopper alle delene og gir 0', async () => {
    const pider = readdirSync(join(mappe, 'pid')).map((del) => pid(mappe, del));
    expect(pider).toHaveLength(6);
    expect(await start.send('SIGTERM')).toBe(0);
    expect(pider.filter(lever)).toEqual([]);
  });

  test('en for gammel Node avvises med én linje', () => {
    const sjekk = (versjon: string): string => execFileSync(process.execPath, ['--input-type=module', '-e',
      `import { feilMedNode } from './apps/local/node-versjon.mjs'; process.stdout.write(feilMedNode('${versjon}'))`], { cwd: ROT }).toString();
    expect(sjekk('20.18.3')).toBe('Saksgang trenger Node 20.19 eller nyere; dette er 20.18.3.');
    expect(['20.19.0', '22.1.0', '24.0.0'].map(sjekk)).toEqual(['', '', '']);
  });
});
