import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { FilPost } from './fil.post';
import { type Brev, type Postfeil } from './post';
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

async function send(url: string, til: Brev): Promise<Postfeil | undefined> {
  const post = new SmtpPost(url, 'fra@saksgang.invalid');
  return post.send(til).finally(() => post.lukk());
}

/** One that speaks as the test wants. */
async function raaTjener(ved: (sokkel: Socket) => void): Promise<{ url: string; lukk: () => Promise<void> }> {
  const server = createServer((sokkel) => {
    sokkel.on('error', () => undefined);
    ved(sokkel);
  });
  await new Promise<void>((klar) => server.listen(0, '127.0.0.1', klar));
  const { port } = server.address() as AddressInfo;
  return { url: `smtp://127.0.0.1:${port}`, lukk: () => new Promise((ferdig) => server.close(() => ferdig())) };
}

const avvis = (kode: number) => ({ onRcptTo: (_adresse: unknown, _sesjon: unknown, ferdig: (feil: Error) => void) => ferdig(Object.assign(new Error('nei'), { responseCode: kode })) });

describe('post over SMTP', () => {
  test('brevet kommer fram med den Message-ID-en som ble lagret', async () => {
    const { url, mottatt, lukk } = await tjener();
    expect(await send(url, brev)).toBeUndefined();
    await lukk();
    expect(mottatt).toHaveLength(1);
    expect(mottatt[0]?.til).toEqual(['aase@part.invalid']);
    expect(mottatt[0]?.raatt).toMatch(/^Message-ID: <p-1@saksgang\.invalid>\r$/m);
  });

  test.each([[450, false], [550, true]])('svar %i fra mottakeren er endelig: %s', async (kode, endelig) => {
    const { url, lukk } = await tjener(avvis(kode));
    expect(await send(url, brev)).toEqual({ kode: String(kode), endelig });
    await lukk();
  });

  test('en tjener som er borte er ikke endelig', async () => {
    const { url, lukk } = await tjener();
    await lukk();
    expect(await send(url, brev)).toEqual({ kode: 'utilgjengelig', endelig: false });
  });

  test('en tjener som dør med brevet i hendene, får det ikke en gang til bak vår rygg', async () => {
    let sett = 0;
    const { url, lukk } = await raaTjener((sokkel) => {
      sokkel.write('220 hei\r\n');
      sokkel.on('data', (bit: Buffer) => {
        if (bit.includes('\r\n.\r\n')) sett++;
        if (bit.includes('\r\n.\r\n')) sokkel.resetAndDestroy();
        else if (/^(?:EHLO|MAIL|RCPT)/.test(bit.toString())) sokkel.write('250 ja\r\n');
        else if (bit.toString().startsWith('DATA')) sokkel.write('354 kom\r\n');
      });
    });
    const post = new SmtpPost(url, 'fra@saksgang.invalid');
    expect(await post.send(brev)).toEqual({ kode: 'utilgjengelig', endelig: false });
    await post.lukk();
    await lukk();
    expect(sett).toBe(1);
  });

  test('en tjener som svarer ett tegn om gangen, holder oss ikke lenger enn vi har tid', async () => {
    const { url, lukk } = await raaTjener((sokkel) => {
      const tikk = setInterval(() => sokkel.write('2'), 20);
      sokkel.on('close', () => clearInterval(tikk));
    });
    const post = new SmtpPost(url, 'fra@saksgang.invalid', 300);
    expect(await post.send(brev)).toEqual({ kode: 'utilgjengelig', endelig: false });
    await post.lukk();
    await lukk();
  });

  test('to brev etter hverandre bruker samme forbindelse', async () => {
    const oekter = new Set<string>();
    const { url, mottatt, lukk } = await tjener({ onMailFrom: (_adresse, oekt, ferdig) => ferdig(void oekter.add(oekt.id)) });
    const post = new SmtpPost(url, 'fra@saksgang.invalid');
    for (const nr of [1, 2]) expect(await post.send({ ...brev, messageId: `<${nr}@saksgang.invalid>` })).toBeUndefined();
    await post.lukk();
    await lukk();
    expect([mottatt.length, oekter.size]).toEqual([2, 1]);
  });

  test.each([
    'a@part.invalid, b@angriper.invalid', 'a@part.invalid\r\nBcc: b@angriper.invalid', '"a" <b@angriper.invalid>', 'uten-kroellalfa', '',
  ])('adressen %j smugler ikke inn noen: brevet sendes ikke', async (epost) => {
    const { url, mottatt, lukk } = await tjener();
    expect(await send(url, { ...brev, til: [{ navn: 'x', epost }] })).toEqual({ kode: 'ugyldig-mottaker', endelig: true });
    await lukk();
    expect(mottatt).toEqual([]);
  });

  test('linjeskift i emnet blir ikke til et nytt hode', async () => {
    const { url, mottatt, lukk } = await tjener();
    await send(url, { ...brev, emne: 'Hei\r\nBcc: b@angriper.invalid' });
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
