import { type Klient } from '../../support/klient';
import { Nettleser } from '../../support/nettleser';
import { type Saksgang, startSaksgang } from '../../support/saksgang';
import { Scene } from '../../support/scene';

interface Melding { readonly id?: string; readonly event?: string; readonly data?: string }

const START = '2026-01-15T09:00:00.000Z';
let saksgang: Saksgang;
let scene: Scene;
let klient: Klient;
let person: string;
let rolle: string;
let stoppet = false;

beforeAll(async () => {
  saksgang = await startSaksgang({ plattformadmin: 'endringer-plattform', naa: START });
  scene = await Scene.ny(saksgang.adresse, { slug: 'endringer', navn: 'Helsefellesskapet Endringer', plattformadmin: 'endringer-plattform', fra: '2026-01-01' });
  const bruker = await scene.bruker('endringer-kari', 'Kari Følgesvend');
  klient = bruker.klient;
  person = bruker.id;
  rolle = await scene.rolle(person, 'revisor');
  await klient.ventTil<{ roller: readonly unknown[] }>('/meg', (meg) => meg.roller.length === 1);
}, 120_000);
afterAll(() => (stoppet ? undefined : saksgang?.stopp()));
beforeEach(() => saksgang.klokke.sett(START));

/** What EventSource does, and can be asked for one message at a time. */
class Stroem {
  private rest = '';
  private constructor(readonly svar: Response, private readonly leser: ReadableStreamDefaultReader<Uint8Array>, private readonly brudd: AbortController) {}

  static async aapne(n: Nettleser, fra?: string, spoerring = ''): Promise<Stroem> {
    const brudd = new AbortController();
    const svar = await fetch(`${saksgang.adresse}/api/v1/endringer/endringer${spoerring}`, {
      signal: brudd.signal, headers: { accept: 'text/event-stream', cookie: n.kapsler(), ...(fra !== undefined && { 'last-event-id': fra }) },
    });
    if (!svar.body) throw new Error('svaret har ikke noe innhold');
    return new Stroem(svar, svar.body.getReader(), brudd);
  }

  /** @returns undefined at the end */
  async neste(passer: (m: Melding) => boolean = (m) => m.data !== undefined && m.event !== 'fra' && m.event !== 'forsinkelse'): Promise<Melding | undefined> {
    for (;;) {
      const slutt = this.rest.indexOf('\n\n');
      if (slutt >= 0) {
        const blokk = this.rest.slice(0, slutt);
        this.rest = this.rest.slice(slutt + 2);
        const melding = Object.fromEntries(blokk.split('\n').filter((l) => !l.startsWith(':')).map((l) => l.split(/: ?(.*)/s).slice(0, 2))) as Melding;
        if (passer(melding)) return melding;
        continue;
      }
      const { done, value } = await this.leser.read();
      if (done) return undefined;
      this.rest += Buffer.from(value).toString();
    }
  }

  lukk(): void {
    this.brudd.abort();
  }
}

async function innlogget(): Promise<Nettleser> {
  const n = new Nettleser(saksgang.adresse);
  await n.loggInn('endringer-kari');
  return n;
}

const typen = (m: Melding | undefined): unknown => (JSON.parse(m?.data ?? '{}') as { type?: string }).type;

test('den som ser på, får vite hva som skjedde, og kan fortsette etter et brudd uten å miste noe', async () => {
  const n = await innlogget();
  const foerste = await Stroem.aapne(n);
  expect([foerste.svar.status, foerste.svar.headers.get('content-type')]).toEqual([200, 'text/event-stream; charset=utf-8']);
  const part = await scene.part('Endringer kommune', 'kommune');
  expect(await foerste.neste(() => true)).toMatchObject({ event: 'fra', id: expect.stringMatching(/^\d+$/) as string });
  const melding = await foerste.neste();
  expect(JSON.parse(melding?.data ?? '')).toMatchObject({ type: 'PartRegistrert', kategori: 'fellesskap' });
  expect(melding?.id).toMatch(/^\d+$/);
  expect((await klient.raa<{ elementer: { id: string }[] }>('GET', '/parter')).kropp.elementer.map((p) => p.id)).toContain(part);
  foerste.lukk();
  await scene.part('Mens linjen var nede', 'kommune');
  await scene.organ('Endringsutvalget', 'EU', 'ssu');
  for (const igjen of [await Stroem.aapne(n, melding?.id), await Stroem.aapne(n, undefined, `?etter=${melding?.id}`), await Stroem.aapne(n, melding?.id, '?etter=0')]) {
    expect([typen(await igjen.neste()), typen(await igjen.neste())]).toEqual(['PartRegistrert', 'OrganOpprettet']);
    igjen.lukk();
  }
});

test('en posisjon som ikke finnes, fører til at alt leses på nytt; en som ikke er noe tall, avvises', async () => {
  const n = await innlogget();
  const framtid = await Stroem.aapne(n, '999999999999999');
  expect((await framtid.neste())?.event).toBe('reset');
  framtid.lukk();
  for (const fra of ['abc', '-1']) {
    expect((await Stroem.aapne(n, fra)).svar.status).toBe(400);
    expect((await Stroem.aapne(n, undefined, `?etter=${fra}`)).svar.status).toBe(400);
  }
});

test('den ellevte samtidige strømmen til samme person avvises, til en av de andre er lukket', async () => {
  const n = await innlogget();
  const ti = [];
  for (let i = 0; i < 10; i++) ti.push(await Stroem.aapne(n));
  expect(ti.map((s) => s.svar.status)).toEqual(Array(10).fill(200));
  expect((await Stroem.aapne(n)).svar.status).toBe(429);
  for (const s of ti) s.lukk();
  for (let forsoek = 0; ; forsoek++) {
    const s = await Stroem.aapne(n);
    s.lukk();
    if (s.svar.status === 200) break;
    if (forsoek > 50) throw new Error('plassen ble aldri ledig');
    await new Promise((klar) => setTimeout(klar, 50));
  }
});

test('uten innlogging er det ingen strøm', async () => expect((await Stroem.aapne(new Nettleser(saksgang.adresse))).svar.status).toBe(401));

test('strømmen tar slutt når man logger ut, og når den siste rollen er trukket', async () => {
  const [ute, uten] = [await innlogget(), await innlogget()];
  const [loggetUt, trukket] = [await Stroem.aapne(ute), await Stroem.aapne(uten)];
  await ute.egen('/utlogging', { metode: 'POST' });
  expect((await loggetUt.neste((m) => m.event === 'slutt'))?.event).toBe('slutt');
  expect(await loggetUt.neste()).toBeUndefined();
  await scene.admin.post(`/roller/${rolle}/tilbaketrekking`, { begrunnelse: 'Har sluttet' });
  expect((await trukket.neste((m) => m.event === 'slutt'))?.event).toBe('slutt');
});

test('den som ser på, holder ikke tjenesten fra å stanse: strømmen tar slutt', async () => {
  await scene.rolle(person, 'revisor');
  await klient.ventTil<{ roller: readonly unknown[] }>('/meg', (meg) => meg.roller.length === 1);
  const stroem = await Stroem.aapne(await innlogget());
  expect(stroem.svar.status).toBe(200);
  stoppet = true;
  const stopp = saksgang.stopp();
  expect(await stroem.neste(() => false)).toBeUndefined();
  await stopp;
});
