import { randomUUID } from 'node:crypto';
import { Partsscene } from './oppsett';

let o: Partsscene;
beforeAll(async () => { o = await Partsscene.ny('felleskontroll', ['Askvik kommune', 'Bortnes kommune']); }, 120_000);
afterAll(() => o?.saksgang.stopp());

test('lovlighetskontroll av ett vedtak som svarer på to avtaler, føres én gang og når begge', async () => {
  const sak = await o.vedta('2026-03-11', 'Nattvakt', 'Rehabilitering');
  const avtaler = [await o.send(sak, 0, '2026-06-01'), await o.send(sak, 1, '2026-06-01')];
  const part = o.parter[0]?.id;
  const svar = await o.post(0).post(`/parter/${part}/vedtak`, { dato: '2026-03-11', organ: 'Kommunestyret', avtaler: avtaler.map((avtaleId) => ({ avtaleId, svar: 'ja' })) });
  for (const avtale of avtaler) await o.partskort(avtale, 0, (p) => p.vedtak !== null);
  const kontroll = `/parter/${part}/vedtak/${String(svar['vedtakId'])}/lovlighetskontroll`;
  const krav = { dato: '2026-03-11', krevdAv: 'Tre medlemmer', aarsak: 'Saken sto ikke på sakslisten' };
  const utfall = { dato: '2026-03-11', utfall: 'opphevet', avgjortAv: 'Statsforvalteren' };
  expect((await o.post(0).raa<{ kode: string; errors: readonly unknown[] }>('POST', `${kontroll}/utfall`, utfall))).toMatchObject({ status: 422, kropp: { kode: 'kontrollen-kan-ikke-registreres', errors: [{ kode: 'kontroll-er-ikke-krevd' }, { kode: 'kontroll-er-ikke-krevd' }] } });
  expect((await o.post(1).raa<{ kode: string }>('POST', kontroll, krav))).toMatchObject({ status: 403, kropp: { kode: 'ikke-for-denne-parten' } });
  expect((await o.post(0).raa('POST', kontroll.replace(String(svar['vedtakId']), randomUUID()), krav)).status).toBe(404);
  await o.post(0).post(kontroll, krav);
  for (const avtale of avtaler) expect((await o.partskort(avtale, 0, (p) => p.kontroll?.paagaar === true)).tilstand).toBe('godkjent');
  const noekkel = randomUUID();
  expect((await o.post(0).post(`${kontroll}/utfall`, utfall, { noekkel }))['avtaler']).toEqual(avtaler);
  for (const avtale of avtaler) {
    expect(await o.partskort(avtale, 0, (p) => p.kontroll?.utfall === 'opphevet')).toMatchObject({ svar: null, vedtak: null, tidligereSvar: [{ slag: 'opphevet', svar: 'godkjent' }] });
    expect((await o.partskort(avtale, 1)).kontroll).toBeNull();
  }
  expect((await o.post(0).post(`${kontroll}/utfall`, utfall, { noekkel }))['avtaler']).toEqual(avtaler);
}, 60_000);

test('det vedtaket sa nei til, er det ingenting å kontrollere ved, og det stenger ikke for resten', async () => {
  const sak = await o.vedta('2026-03-11', 'Hjemmesykepleie', 'Ambulerende team');
  const [ja, nei] = [await o.send(sak, 0, '2026-06-01'), await o.send(sak, 1, '2026-06-01')];
  const part = o.parter[0]?.id;
  const vedta = (avtaler: readonly object[]) => o.post(0).post(`/parter/${part}/vedtak`, { dato: '2026-03-11', organ: 'Kommunestyret', avtaler });
  const svar = await vedta([{ avtaleId: ja, svar: 'ja' }, { avtaleId: nei, svar: 'nei', aarsak: 'For dyrt' }]);
  for (const avtale of [ja, nei]) await o.partskort(avtale, 0, (p) => p.vedtak !== null);
  const krav = { dato: '2026-03-11', krevdAv: 'Tre medlemmer', aarsak: 'En inhabil stemte' };
  await o.post(0).post(`/parter/${part}/vedtak/${String(svar['vedtakId'])}/lovlighetskontroll`, krav);
  await o.partskort(ja, 0, (p) => p.kontroll?.paagaar === true);
  expect((await o.partskort(nei, 0)).kontroll).toBeNull();
}, 60_000);
