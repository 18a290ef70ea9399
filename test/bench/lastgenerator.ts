import { randomUUID } from 'node:crypto';
import { connect, type Socket } from 'node:net';

/**
 * `node lastgenerator.js <address> <connections> <warm-up s> <measured s>` with TOKEN set: every connection submits one new
 * sak after the other. Bare sockets: a client library would take the processor from what is measured. Prints one line of JSON.
 */
const [adresse = '', antall = '64', varm = '1', maalt = '5'] = process.argv.slice(2);
const maal = new URL(adresse);
const statuser: Record<string, number> = {};
const ventetider: number[] = [];
let nr = 0;
const start = performance.now() + Number(varm) * 1000;
const slutt = start + Number(maalt) * 1000;

const BESKRIVELSE = 'Pasienter blir liggende fordi henvisningen mangler opplysninger. Arbeidsgruppen har gått gjennom 120 henvisninger fra kommunene og sykehuset, og foreslår én felles mal med sjekkliste. '.repeat(3);

function kropp(): string {
  return JSON.stringify({
    tittel: `Felles henvisningsrutine ${++nr}`, sakstype: 'vedtak',
    saksframlegg: { beskrivelse: BESKRIVELSE, forslag: [{ alternativ: '1', punkter: ['Rutinen innføres fra nyttår.', 'Rutinen evalueres etter ett år.'] }, { alternativ: '2', punkter: ['Saken tas til orientering.'] }] },
  });
}

function foresporsel(): string {
  const innhold = kropp();
  return `POST ${maal.pathname} HTTP/1.1\r\nHost: ${maal.host}\r\nAuthorization: Bearer ${process.env['TOKEN']}\r\nContent-Type: application/json\r\n`
    + `Idempotency-Key: ${randomUUID()}\r\nContent-Length: ${Buffer.byteLength(innhold)}\r\n\r\n${innhold}`;
}

/** Whether `svar` is a whole answer. */
function helt(svar: string): boolean {
  const hode = svar.indexOf('\r\n\r\n');
  const lengde = /\r\ncontent-length: (\d+)/i.exec(svar)?.[1];
  return hode >= 0 && svar.length >= hode + 4 + Number(lengde ?? 0);
}

function klient(ferdig: () => void): void {
  const sokkel: Socket = connect(Number(maal.port), maal.hostname);
  let svar = '';
  let sendt = 0;
  const send = (): void => {
    sendt = performance.now();
    sokkel.write(foresporsel());
  };
  sokkel.setNoDelay(true).setEncoding('latin1');
  sokkel.on('connect', send).on('error', (feil) => { throw feil; });
  sokkel.on('data', (bit: string) => {
    svar += bit;
    if (!helt(svar)) return;
    const naa = performance.now();
    if (naa >= start && naa < slutt) {
      const status = svar.slice(9, 12);
      statuser[status] = (statuser[status] ?? 0) + 1;
      ventetider.push(naa - sendt);
    }
    svar = '';
    if (naa < slutt) send();
    else {
      sokkel.destroy();
      ferdig();
    }
  });
}

void Promise.all(Array.from({ length: Number(antall) }, () => new Promise<void>(klient))).then(() => {
  ventetider.sort((a, b) => a - b);
  const del = (p: number) => ventetider[Math.floor(ventetider.length * p)] ?? 0;
  console.log(JSON.stringify({ statuser, perSekund: (statuser['201'] ?? 0) / Number(maalt), p50: del(0.5), p99: del(0.99) }));
});
