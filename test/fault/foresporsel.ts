import { type Agent, type IncomingHttpHeaders, request } from 'node:http';

export interface Raasvar { readonly status: number; readonly hoder: IncomingHttpHeaders; readonly kropp: string }

/** What became of a request: `nektet` means that nobody took it, `brutt` that it was taken and never answered in full. */
export type Utfall = { readonly slag: 'svar'; readonly svar: Raasvar } | { readonly slag: 'nektet'; readonly grunn: string } | { readonly slag: 'brutt'; readonly grunn: string };

export interface Sending { readonly adresse: string; readonly token: string; readonly noekkel: string; readonly kropp: string; readonly agent?: Agent | false }

/** One POST with a given Idempotency-Key and nothing done behind the caller's back: no retries, no redirects. */
export function post({ adresse, token, noekkel, kropp, agent = false }: Sending): Promise<Utfall> {
  return new Promise((ferdig) => {
    const tapt = (feil: Error & { code?: string }): void => {
      const grunn = `${feil.code ?? feil.message}${sendt.reusedSocket ? ' på en forbindelse som sto åpen' : ''}`;
      ferdig({ slag: feil.code === 'ECONNREFUSED' ? 'nektet' : 'brutt', grunn });
    };
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'content-length': Buffer.byteLength(kropp), 'idempotency-key': noekkel };
    const sendt = request(adresse, { method: 'POST', agent, headers, timeout: 20_000 }, (svar) => {
      const biter: Buffer[] = [];
      svar.on('data', (bit: Buffer) => biter.push(bit)).on('error', tapt);
      svar.on('end', () => ferdig({ slag: 'svar', svar: { status: svar.statusCode ?? 0, hoder: svar.headers, kropp: Buffer.concat(biter).toString() } }));
    });
    sendt.on('error', tapt).on('timeout', () => tapt(new Error('ingen svar på 20 s'))).end(kropp);
  });
}
