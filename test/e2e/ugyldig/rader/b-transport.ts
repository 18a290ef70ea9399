import { randomUUID } from 'node:crypto';
import { type Foresporsel } from '../sokkel';
import { felt, FORM, FUNNET, hent, hode, hoder, kommandohoder, LAGET, type Maal, type Rad, rader, STOR, TYPE } from '../rad';

const METODE = { status: 405, type: 'metode-ikke-tillatt', hoder: { allow: /GET/ } } as const;
const MANGLER = { status: 428, type: 'mangler-forutsetning' } as const;
const OPPHAV = { status: 403, type: 'feil-opphav' } as const;

const uten = (navn: string) => (m: Maal): Foresporsel => ({ ...felt('tekst', '"Gyldig tittel"')(m), hoder: { ...kommandohoder(m), [navn]: undefined } });
const mot = (id: (m: Maal) => string, ekstra: Readonly<Record<string, string>> = {}) => (m: Maal): Foresporsel => ({ ...m.erstatt(id(m)), hoder: { ...kommandohoder(m), ...ekstra } });
const raa = (linjer: (m: Maal) => readonly string[]) => (m: Maal): Foresporsel => ({ raatt: `${linjer(m).join('\r\n')}\r\n\r\n` });
const preflight = (origin: string) => (m: Maal): Foresporsel =>
  ({ metode: 'OPTIONS', sti: `${m.rot}/saker`, hoder: { Host: m.vert, Origin: origin, 'Access-Control-Request-Method': 'POST' } });

/** Transport, headers, methods. */
export const B: readonly Rad[] = [
  ...rader(27, TYPE, { 'text/plain': hode({ 'Content-Type': 'text/plain' }), 'ingen innholdstype': uten('Content-Type') }),
  ...rader(28, TYPE, { 'skjema': hode({ 'Content-Type': 'application/x-www-form-urlencoded' }) }),
  ...rader(29, TYPE, { 'multipart': hode({ 'Content-Type': 'multipart/form-data; boundary=x' }) }),
  ...rader(30, TYPE, { 'to typer': hode({ 'Content-Type': 'application/json, text/html' }) }),
  ...rader(31, { status: 406, type: 'ikke-akseptabelt' }, { 'bare text/xml': hent('/saker', { Accept: 'text/xml' }), 'json avslått': hent('/saker', { Accept: 'application/json;q=0, text/xml' }) }),
  ...rader(31, FUNNET, { 'som en nettleser ber': hent('/saker', { Accept: 'text/html,application/xhtml+xml;q=0.9,*/*;q=0.8' }) }),
  ...rader(32, METODE, { 'PUT på en samling': (m) => ({ metode: 'PUT', sti: `${m.rot}/saker`, hoder: kommandohoder(m), kropp: '{}' }) }),
  ...rader(33, METODE, {
    'TRACE': (m) => ({ metode: 'TRACE', sti: '/helse/lever', hoder: hoder(m) }),
    'FOO': raa((m) => ['FOO / HTTP/1.1', `Host: ${m.vert}`]), 'CONNECT': raa((m) => [`CONNECT ${m.vert} HTTP/1.1`, `Host: ${m.vert}`]),
  }),
  ...rader(34, LAGET, { 'X-HTTP-Method-Override overses': hode({ 'X-HTTP-Method-Override': 'DELETE' }) }),
  ...rader(35, { status: 431, type: 'for-store-hoder', lukket: true }, { 'hoder på 20 kB': hent('/saker', { 'X-Stor': 'hemmeligord'.repeat(1_900) }) }),
  ...rader(36, { status: 414, type: 'for-lang-adresse' }, { 'adresse på 9 kB': hent(`/saker?q=${'x'.repeat(9_000)}`) }),
  ...rader(37, { ...FORM, lukket: true }, {
    'to lengder på en gang': raa((m) => [`POST ${m.rot}/saker HTTP/1.1`, `Host: ${m.vert}`, 'Content-Type: application/json', 'Content-Length: 5', 'Transfer-Encoding: chunked', '', '0']),
  }),
  ...rader(38, { ...FORM, lukket: true }, { 'to Host': (m) => ({ sti: '/helse/lever', hoder: { Host: [m.vert, m.vert] } }) }),
  ...rader(39, { ...FORM, lukket: true }, {
    'ingen Host': () => ({ sti: '/helse/lever', hoder: {} }), 'fremmed Host': () => ({ sti: '/helse/lever', hoder: { Host: 'evil-hemmeligord.no' } }),
  }),
  ...rader(40, LAGET, { 'X-Forwarded-* overses': hode({ 'X-Forwarded-For': '127.0.0.1', 'X-Forwarded-Host': 'evil.no', Forwarded: 'host=evil.no' }) }),
  ...rader(41, OPPHAV, { 'fremmed Origin': hode({ Origin: 'https://evil-hemmeligord.no', Cookie: 'a=b' }), 'Origin null': hode({ Origin: 'null' }) }),
  ...rader(41, LAGET, { 'egen Origin': (m) => hode({ Origin: `http://${m.vert}`, 'Sec-Fetch-Site': 'same-origin' })(m) }),
  ...rader(42, OPPHAV, { 'Sec-Fetch-Site: cross-site': hode({ 'Sec-Fetch-Site': 'cross-site' }), 'same-site er også fremmed': hode({ 'Sec-Fetch-Site': 'same-site' }) }),
  ...rader(43, { status: 204, ogsaa: (svar) => expect(svar.hoder).not.toHaveProperty('access-control-allow-origin') }, {
    'preflight fra et fremmed nettsted': preflight('https://evil.no'), 'preflight fra null': preflight('null'), 'preflight fra et som ligner': preflight('https://vaart.no.evil.no'),
  }),
  ...rader(46, { ...STOR, lukket: true }, {
    '5 GB varslet': (m) => ({ ...felt('tekst', '"x"')(m), hoder: { ...kommandohoder(m), 'Content-Length': '5000000000', Expect: '100-continue' }, holdIgjen: true }),
  }),
  ...rader(47, MANGLER, { 'uten Idempotency-Key': uten('Idempotency-Key') }),
  ...rader(48, FORM, {
    'nøkkelen er ikke en UUID': hode({ 'Idempotency-Key': 'abc-hemmeligord' }), '300 tegn': hode({ 'Idempotency-Key': 'a'.repeat(300) }),
    'to nøkler': hode({ 'Idempotency-Key': [randomUUID(), randomUUID()] }), 'linjeskift brettet inn': hode({ 'Idempotency-Key': `${randomUUID()}\r\n x` }),
  }),
  ...rader(49, { status: 422, type: 'idempotensnoekkel-gjenbrukt' }, {
    'samme nøkkel, annet innhold': async (m) => {
      const foerste = felt('tekst', '"Første utgave"')(m);
      expect((await m.kall(foerste)).status).toBe(201);
      return { ...felt('tekst', '"En annen"')(m), hoder: foerste.hoder ?? {} };
    },
  }),
  ...rader(51, MANGLER, { 'uten If-Match': mot((m) => m.sak) }),
  ...rader(52, { status: 412, type: 'endret-av-andre', ogsaa: (svar) => expect(JSON.parse(svar.kropp)).toHaveProperty('revisjon', expect.any(Number)) }, {
    'en annen revisjon': mot((m) => m.sak, { 'If-Match': '"9999"' }),
  }),
  ...rader(53, FORM, Object.fromEntries(['*', 'W/"7"', '"7","8"', '"-1"', '"1e3"', '7', '"07"'].map((v) => [`If-Match: ${v}`, mot((m) => m.sak, { 'If-Match': v })]))),
  ...rader(54, FUNNET, { '1000 områder overses': hent('/saker', { Range: `bytes=${Array.from({ length: 1_000 }, () => '0-').join(',')}` }) }),
  ...rader(55, FUNNET, { 'Accept-Language på 8 kB': hent('/saker', { 'Accept-Language': 'nb,'.repeat(2_700) }) }),
];
