import { Agent } from 'node:http';
import { randomUUID } from 'node:crypto';
import { setTimeout as vent } from 'node:timers/promises';
import { nyttSystem, type System } from '../support/system';
import { tokenFor } from '../support/token';
import { randomFrom } from './eventstore-kill';
import { post } from './foresporsel';
import { nyttMerke, saken, saksinnmelder } from './last';

const OMSTARTER = { quick: 10, full: 50 }[process.env['SAKSGANG_FAULT'] ?? ''] ?? 2;
const SEED = Number(process.env['SAKSGANG_SEED'] ?? Date.now() % 1_000_000);
const KLIENTER = 16;
const STOPPFRIST_MS = 10_000;

jest.setTimeout(120_000 + OMSTARTER * 60_000);

describe('Når api stoppes med SIGTERM under last', () => {
  let system: System;
  beforeAll(async () => { system = await nyttSystem(); });
  afterAll(() => system.rydd());

  test(`${OMSTARTER} omstarter bryter ingen forespørsel, og prosessen ender med 0 innen ti sekunder`, async () => {
    const tilfeldig = randomFrom(SEED);
    await saksinnmelder(system.adresse);
    const last = new Vedvarende(`${system.adresse}/api/v1/fault/saker`, await tokenFor('fault-sekretaer'), tilfeldig);
    const ender: string[] = [];
    for (let nr = 0; nr < OMSTARTER; nr++) {
      await vent(300 + tilfeldig() * 700);
      const api = system.prosess('api');
      const fra = Date.now();
      await system.stopp('api');
      ender.push(await api.slutt);
      if (Date.now() - fra > STOPPFRIST_MS) ender.push(`brukte ${Date.now() - fra} ms`);
      await system.start('api');
    }
    await last.stopp();
    process.stdout.write(`omstart: frø ${SEED}, ${OMSTARTER} omstarter, ${last.besvart} besvarte forespørsler, ${last.nektet} nektet mens api var nede\n`);
    expect({ seed: SEED, brutt: [...last.brutt], ender }).toEqual({ seed: SEED, brutt: [], ender: Array.from({ length: OMSTARTER }, () => 'kode 0') });
    expect(last.besvart).toBeGreaterThan(OMSTARTER * 20);
    expect(last.nektet).toBeGreaterThan(0);
  });
});

/** Clients that keep their connections open and send without pause. A refused connection is no broken request: another api would have taken it. */
class Vedvarende {
  besvart = 0;
  nektet = 0;
  readonly brutt = new Set<string>();
  private slutt = false;
  private readonly agent = new Agent({ keepAlive: true, maxSockets: KLIENTER });
  private readonly gaar: Promise<unknown>;

  constructor(
    private readonly adresse: string,
    private readonly token: string,
    private readonly tilfeldig: () => number,
  ) {
    this.gaar = Promise.all(Array.from({ length: KLIENTER }, () => this.kjoer()));
  }

  async stopp(): Promise<void> {
    this.slutt = true;
    await this.gaar;
    this.agent.destroy();
  }

  private async kjoer(): Promise<void> {
    while (!this.slutt) {
      const utfall = await post({ adresse: this.adresse, token: this.token, noekkel: randomUUID(), kropp: JSON.stringify(saken(nyttMerke())), agent: this.agent });
      if (utfall.slag === 'nektet') {
        this.nektet++;
        await vent(50);
      } else if (utfall.slag !== 'svar') this.brutt.add(utfall.grunn);
      else if (utfall.svar.status === 201) this.besvart++;
      else this.brutt.add(`${utfall.svar.status} ${utfall.svar.kropp.replace(/"traceId":"\w+"/, '')}`);
      if (this.tilfeldig() < 0.2) await vent(this.tilfeldig() * 100);
    }
  }
}
