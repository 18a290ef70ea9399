import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { FilPost } from './fil.post';
import { type Brev } from './post';
import { SmtpPost } from './smtp.post';

const brev: Brev = { messageId: '<p-1@saksgang.invalid>', til: [{ navn: 'Åse Ås', epost: 'aase@part.invalid' }], emne: 'Påminnelse: høring', tekst: 'Svarfristen er i dag.\n' };

interface Mottatt { til: string[]; raatt: string }

/** A real SMTP server that keeps what it takes. */
async function tjener(valg: SMTPServerOptions = {}): Promise<{ url: string; mottatt: Mottatt[]; lukk: () => Promise<void> }> {
  const mottatt: Mottatt[] = [];
  const server = new SMTPServer({
    authOptional: true, disabledCommands: ['STARTTLS'], logger: false,
    onData(strom, sesjon, ferdig) {
      let raatt = '';
      strom.on('data', (bit: Buffer) => (raatt += bit.toString()));
      strom.on('end', () => {
        mottatt.push({ til: sesjon.envelope.rcptTo.map((m) => m.address), raatt });
        ferdig();
      });
    },
    ...valg,
  });
  server.on('error', () => undefined);
  await new Promise<void>((klar) => server.listen(0, '127.0.0.1', klar));
  const { port } = server.server.address() as AddressInfo;
  return { url: `smtp://127.0.0.1:${port}`, mottatt, lukk: () => new Promise((ferdig) => server.close(ferdig)) };
}

const avvis = (kode: number) => ({ onRcptTo: (_adresse: unknown, _sesjon: unknown, ferdig: (feil: Error) => void) => ferdig(Object.assign(new Error('nei'), { responseCode: kode })) });

describe('post over SMTP', () => {
  test('brevet kommer fram med den Message-ID-en som ble lagret', async () => {
    const { url, mottatt, lukk } = await tjener();
    expect(await new SmtpPost(url, 'fra@saksgang.invalid').send(brev)).toBeUndefined();
    await lukk();
    expect(mottatt).toHaveLength(1);
    expect(mottatt[0]?.til).toEqual(['aase@part.invalid']);
    expect(mottatt[0]?.raatt).toMatch(/^Message-ID: <p-1@saksgang\.invalid>\r$/m);
  });

  test.each([[450, false], [550, true]])('svar %i fra mottakeren er endelig: %s', async (kode, endelig) => {
    const { url, lukk } = await tjener(avvis(kode));
    expect(await new SmtpPost(url, 'fra@saksgang.invalid').send(brev)).toEqual({ kode: String(kode), endelig });
    await lukk();
  });

  test('en tjener som er borte er ikke endelig', async () => {
    const { url, lukk } = await tjener();
    await lukk();
    expect(await new SmtpPost(url, 'fra@saksgang.invalid').send(brev)).toEqual({ kode: 'utilgjengelig', endelig: false });
  });

  test.each([
    'a@part.invalid, b@angriper.invalid', 'a@part.invalid\r\nBcc: b@angriper.invalid', '"a" <b@angriper.invalid>', 'uten-kroellalfa', '',
  ])('adressen %j smugler ikke inn noen: brevet sendes ikke', async (epost) => {
    const { url, mottatt, lukk } = await tjener();
    expect(await new SmtpPost(url, 'fra@saksgang.invalid').send({ ...brev, til: [{ navn: 'x', epost }] })).toEqual({ kode: 'ugyldig-mottaker', endelig: true });
    await lukk();
    expect(mottatt).toEqual([]);
  });

  test('linjeskift i emnet blir ikke til et nytt hode', async () => {
    const { url, mottatt, lukk } = await tjener();
    await new SmtpPost(url, 'fra@saksgang.invalid').send({ ...brev, emne: 'Hei\r\nBcc: b@angriper.invalid' });
    await lukk();
    expect(mottatt[0]?.raatt).toMatch(/^Subject: Hei Bcc: b@angriper\.invalid\r$/m);
  });
});

test('uten SMTP blir hvert brev en fil, og det samme brevet samme fil', async () => {
  const mappe = mkdtempSync(join(tmpdir(), 'post-'));
  const post = new FilPost(mappe, 'fra@saksgang.invalid');
  await post.send(brev);
  await post.send(brev);
  const [fil, ...flere] = readdirSync(mappe);
  expect(flere).toEqual([]);
  expect(fil).toMatch(/^p-1saksgang\.invalid-[0-9a-f]{8}\.eml$/);
  expect(readFileSync(join(mappe, fil ?? ''), 'utf8')).toMatch(/^Message-ID: <p-1@saksgang\.invalid>\r$/m);
  rmSync(mappe, { recursive: true });
});
