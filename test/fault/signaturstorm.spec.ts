import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { eksempelprosesser } from '#prosess';
import { Hendelseslager } from '#platform';
import { holdMoete } from '../e2e/seks-hendelser.oppsett';
import { type Klient } from '../support/klient';
import { type Saksgang, startSaksgang } from '../support/saksgang';
import { Scene } from '../support/scene';

const OMFANG = process.env['SAKSGANG_FAULT'] ?? '';
const [AVTALER, PARTER, PER_SAK] = { quick: [20, 20, 5] as const, full: [100, 40, 5] as const }[OMFANG] ?? [6, 8, 3];
const DAG = '2026-03-11';

jest.setTimeout(300_000 + AVTALER * PARTER * 200);

interface Part { readonly id: string; readonly signatar: Klient }
interface Avtale { readonly id: string; readonly hash: string; readonly sakId: string }

let saksgang: Saksgang;
let scene: Scene;
let parter: Part[];
let avtaler: Avtale[];
let sekretariat: Klient;
let lager: Hendelseslager;

beforeAll(async () => {
  saksgang = await startSaksgang({ plattformadmin: 'storm-plattform', naa: `${DAG}T08:00:00.000Z` });
  lager = new Hendelseslager(saksgang.konfigurasjon.eventstoreUrl);
  scene = await Scene.ny(saksgang.adresse, { slug: 'storm', navn: 'Helsefellesskapet Storm', plattformadmin: 'storm-plattform', fra: '2026-01-01' });
  await scene.prosess(eksempelprosesser.utenOu);
  parter = [];
  for (let nr = 0; nr < PARTER; nr++) {
    const id = await scene.part(`Stormvik ${nr} kommune`, 'kommune');
    const person = await scene.bruker(`storm-signatar-${nr}`, `Signe ${nr}`);
    await scene.rolle(person.id, 'signatar', id);
    parter.push({ id, signatar: person.klient });
  }
  const [s, leder] = [await scene.bruker('storm-sekretaer', 'Siv Sekretær'), await scene.bruker('storm-leder', 'Lise Leder')];
  await scene.rolle(s.id, 'sekretariat');
  sekretariat = s.klient;
  const ssu = { id: await scene.organ('Strategisk samarbeidsutvalg', 'SSU', 'ssu'), leder: leder.klient, lederId: leder.id };
  await scene.medlem(ssu.id, leder.id, 'leder');
  avtaler = [];
  while (avtaler.length < AVTALER) avtaler.push(...(await sendt(ssu, avtaler.length)));
}, 600_000);
afterAll(async () => {
  await lager?.lukk();
  await saksgang?.stopp();
});

/** One sak that sends several agreements to all. */
async function sendt(ssu: Parameters<typeof holdMoete>[0], fra: number): Promise<Avtale[]> {
  const nye: Omit<Avtale, 'sakId'>[] = [];
  for (let nr = fra; nr < fra + PER_SAK; nr++) {
    const { id } = await sekretariat.post('/avtaler', { navn: `Avtale ${nr}`, slag: 'saeravtale', kreverSignatur: true, kreverGodkjenningFoerSignatur: false });
    nye.push({ id, hash: String((await sekretariat.post(`/avtaler/${id}/versjoner`, { tekst: `Teksten til avtale ${nr}` })).hash) });
  }
  const sakId = (await sekretariat.post('/saker', { tittel: `Sak fra ${fra}`, sakstype: 'avtale', saksframlegg: { beskrivelse: 'Avtaler.', forslag: [{ alternativ: '1', punkter: ['Sendes partene.'] }] } })).id;
  await sekretariat.post(`/saker/${sakId}/forberedelse`);
  const virkninger = nye.map(({ id: avtaleId }) => ({ slag: 'sendes-til-partene', avtaleId }));
  const { behandlingId } = await holdMoete(ssu, DAG, { sakId, vedtak: { punkter: [{ nr: 1, tekst: 'Sendes partene.', klasse: 'GODKJENT', virkninger }] } });
  await sekretariat.ventTil<{ status: string }>(`/saker/${sakId}`, (s) => s.status === 'vedtatt');
  for (const { id, hash } of nye) {
    await sekretariat.post(`/saker/${sakId}/utsendelser`, {
      behandlingId, punkt: 1, avtaleId: id, dokumentversjon: { versjon: 1, hash }, parter: parter.map((p) => p.id), svarfrist: '2026-06-01', ikrafttredelse: { regel: 'alle-signert' },
    });
    await sekretariat.ventTil<{ runder: readonly unknown[] }>(`/avtaler/${id}`, (a) => a.runder.length === 1);
  }
  return nye.map((a) => ({ ...a, sakId }));
}

/** Sent again with its own key as long as nobody knows whether it was done. @returns status */
async function signer({ id, hash }: Avtale, part: Part, noekkel: string = randomUUID()): Promise<{ status: number; kode: string | undefined; forsoek: number }> {
  for (let forsoek = 1; ; forsoek++) {
    // With thousands at the door some connections are lost before they are answered.
    const svar = await part.signatar.raa<{ kode?: string }>('POST', `/avtaler/${id}/parter/${part.id}/signatur`, { versjon: 1, hash, signertDato: DAG }, { noekkel }).catch(() => undefined);
    if (svar && svar.status !== 503 && svar.status !== 429) return { status: svar.status, kode: svar.kropp.kode, forsoek };
    await pause(200);
  }
}

const typer = async (stream: string) => (await lager.readStream(stream, 0)).map((e) => ({ type: e.type, data: e.data as { partId?: string } }));

test(`${AVTALER} avtaler × ${PARTER} signaturer i samme øyeblikk: hver telles én gang, og «signert av alle» sies én gang`, async () => {
  const fra = performance.now();
  // Every tenth is sent twice by somebody who was impatient, as a new command.
  const svar = await Promise.all(avtaler.flatMap((avtale, a) => parter.flatMap((part, p) => [signer(avtale, part), ...((a + p) % 10 === 0 ? [signer(avtale, part)] : [])])));
  const sekunder = (performance.now() - fra) / 1000;
  const tatt = svar.filter((s) => s.status === 200);
  const avvist = svar.filter((s) => s.status !== 200);
  expect(new Set(avvist.map((s) => `${s.status} ${s.kode}`))).toEqual(new Set(['409 allerede-signert', '409 avtalen-er-ferdig-signert'].filter((x) => avvist.some((s) => `${s.status} ${s.kode}` === x))));
  expect(tatt).toHaveLength(AVTALER * PARTER);
  console.log(`${tatt.length} signaturer på ${sekunder.toFixed(1)} s (${(tatt.length / sekunder).toFixed(0)}/s), ${avvist.length} doble avvist, ${svar.reduce((sum, s) => sum + s.forsoek - 1, 0)} sendt på nytt`);

  for (const { id } of avtaler) {
    const hendelser = await typer(`avtale-${id}`);
    const signert = hendelser.filter((h) => h.type === 'PartSignerte').map((h) => h.data.partId);
    expect(signert.toSorted()).toEqual(parter.map((p) => p.id).toSorted());
    expect(hendelser.filter((h) => h.type === 'AvtaleFerdigSignert')).toHaveLength(1);
    expect(hendelser.filter((h) => h.type === 'AvtaleTraadteIKraft')).toHaveLength(1);
  }
  for (const sakId of new Set(avtaler.map((a) => a.sakId))) {
    await sekretariat.ventTil<{ status: string }>(`/saker/${sakId}`, (s) => s.status === 'signert' || s.status === 'avsluttet', 180_000);
    const hendelser = await typer(`sak-${sakId}`);
    expect([hendelser.filter((h) => h.type === 'SakSignert').length, hendelser.filter((h) => h.type === 'AvtaleSignertForSak').length]).toEqual([1, PER_SAK]);
  }
  const { elementer } = await sekretariat.ventTil<{ elementer: readonly { signert: number; parter: number }[] }>('/avtaler/signaturmatrise?status=signert&antall=200', (m) => m.elementer.length === AVTALER, 180_000);
  expect(new Set(elementer.map((a) => `${a.signert}/${a.parter}`))).toEqual(new Set([`${PARTER}/${PARTER}`]));
});
