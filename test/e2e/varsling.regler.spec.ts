import { type Frist, type Virkning } from '#felles';
import { eksempelprosesser } from '#prosess';
import { tilSlutt } from './plattform/oppsett';
import { Varslingsoppsett } from './varsling.oppsett';

jest.setTimeout(90_000);

const o = new Varslingsoppsett('varslingsregler');
beforeAll(() => o.start());
afterAll(() => o.stopp());
beforeEach(() => { o.post.brev.length = 0; });

const dag = (dato: string): Frist => ({ presisjon: 'dag', dato });
const oppdrag = (hva: string, frist: Frist, ansvarlig?: string): Virkning => ({ slag: 'oppdrag', hva, frist, bindende: true, ...(ansvarlig !== undefined && { ansvarlig }) });
const tilAdresse = (del: string) => o.post.brev.filter((b) => b.til.some((t) => t.includes(del)));

test('en forpliktelse minnes om etter regelen for slaget: organets leder, partens postmottak og personen selv får brev, sekretariatet for den ingen er nevnt for, og hver linje sier hva som førte til den', async () => {
  const [nord = ''] = o.parter;
  const post = await o.scene.person('Post Nord');
  await o.scene.rolle(post, 'postmottak', nord);
  const { sak } = await o.vedta('2026-01-15', [[
    oppdrag('Evaluer vakten', dag('2026-03-12'), 'SSU'), oppdrag('Send tall', dag('2026-03-12'), 'nord kommune'), oppdrag('Ring rundt', dag('2026-03-12'), 'Nils Nestleder'),
    oppdrag('Uten eier', dag('2026-03-12')), oppdrag('Ukjent eier', dag('2026-03-12'), 'En arbeidsgruppe som ikke finnes'),
  ]]);
  await o.regel('oppdrag', [14, 2]);
  const plan = await o.kommende((l) => l.length === 10, `?sak=${sak}`);
  expect(new Set(plan.map((p) => [p.gjelder, p.naar.slice(0, 10), p.antallMottakere, p.aarsak.type].join(' | ')))).toEqual(new Set(
    [['Evaluer vakten', 1], ['Send tall', 1], ['Ring rundt', 1], ['Ukjent eier', 0], ['Uten eier (mangler ansvarlig: si hva som gjelder, eller at det ikke er kjent)', 1]].flatMap(([hva, antall]) => ['2026-02-26', '2026-03-10'].map((naar) => [hva, naar, antall, 'PaaminnelsesregelInnstilt'].join(' | '))),
  ));
  expect(plan.find((p) => p.gjelder === 'Ukjent eier')?.advarsel).toBe('Brevet når ingen: det finnes ingen mottaker for «En arbeidsgruppe som ikke finnes», som ikke er noen part, noe organ eller noen person her');
  expect((await o.kommende((l) => l.length > 0, `?part=${nord}`)).map((p) => p.gjelder)).toEqual(['Send tall', 'Send tall']);
  o.saksgang.klokke.sett('2026-02-26T07:00:00.000Z');
  const logg = await o.logg((l) => l.filter((e) => e.utfall === 'sendt').length === 4 && l.some((e) => e.utfall === 'avvist'), `?sak=${sak}`);
  expect(o.post.brev).toHaveLength(4);
  expect(tilAdresse('varslingsregler-leder').map((b) => b.tekst.includes('Evaluer vakten')).sort()).toEqual([false, true]);
  expect(logg.filter((e) => e.utfall === 'avvist').map((e) => [e.gjelder, e.kode])).toEqual([['Ukjent eier', 'ingen-mottaker']]);
  expect(new Set(logg.filter((e) => e.utfall === 'sendt').map((e) => e.messageId))).toEqual(new Set(plan.filter((p) => p.naar < '2026-02-27' && p.antallMottakere === 1).map((p) => p.messageId)));
  await o.klient.ventTil<{ elementer: readonly { kode: string; sakId: string }[] }>(`/avvik?sak=${sak}`, (l) => l.elementer.some((a) => a.kode === 'ingen-mottaker'));
});

test('nye dager gjelder bare det som ikke er sendt: det sendte står, og ingen får det samme to ganger', async () => {
  o.saksgang.klokke.sett('2026-03-02T09:00:00.000Z');
  await o.regel('oppdrag', [14, 5]);
  const plan = await o.kommende((l) => l.some((p) => p.naar.startsWith('2026-03-06')) && !l.some((p) => p.naar.startsWith('2026-03-10')));
  expect(new Set(plan.map((p) => p.naar.slice(0, 10)))).toEqual(new Set(['2026-03-06']));
  const sendt = await o.logg((l) => l.filter((e) => e.utfall === 'sendt').length === 4);
  expect(sendt.filter((e) => e.utfall === 'sendt')).toHaveLength(4);
  o.saksgang.klokke.sett('2026-03-06T07:00:00.000Z');
  await tilSlutt(() => o.post.brev.length === 4, 20_000);
  await o.logg((l) => l.filter((e) => e.utfall === 'sendt').length === 8);
});

test('en regel som ikke kan følges, blir ikke lagret, og bare en administrator setter den', async () => {
  const sett = (kropp: object, hvem = o.scene.admin) => hvem.raa<{ type: string; errors?: readonly { kode: string }[] }>('PUT', '/paaminnelsesregler', { slag: 'frist', dagerFoer: [7], begrunnelse: 'Prøve', ...kropp });
  for (const dagerFoer of [[-5], [366], [1e9], [1, 2, 3, 4, 5, 6], [7, 7]]) expect((await sett({ dagerFoer })).status).toBe(422);
  expect((await sett({ slag: 'noe-annet' })).status).toBe(422);
  expect((await sett({ eskalering: { dagerEtter: 1, til: [] } })).status).toBe(422);
  expect((await sett({}, o.klient)).status).toBe(403);
  const { elementer } = await o.klient.hent<{ elementer: readonly { slag: string; dagerFoer: readonly number[]; innstilt: { begrunnelse: string } | null }[] }>('/paaminnelsesregler');
  expect(elementer.find((r) => r.slag === 'frist')).toMatchObject({ dagerFoer: [], innstilt: null });
  expect(elementer.find((r) => r.slag === 'oppdrag')).toMatchObject({ dagerFoer: [14, 5], innstilt: { begrunnelse: 'Vedtatt i SSU' } });
});

test('en frist uten eier er organets som vedtok den, og innspill minnes den det er bedt om', async () => {
  const [, soer = ''] = o.parter;
  await o.scene.rolle(await o.scene.person('Post Sør'), 'postmottak', soer);
  await o.regel('frist', [3]);
  await o.regel('sendes-til-innspill', [3], { dagerEtter: 1, til: ['sekretariat'] });
  const { sak } = await o.vedta('2026-03-06', [[{ slag: 'frist', hva: 'Papirene', frist: dag('2026-04-17') }, { slag: 'sendes-til-innspill', til: 'Sør kommune', frist: dag('2026-04-17'), frivillig: false }]]);
  const plan = await o.kommende((l) => l.length === 3, `?sak=${sak}`);
  expect(plan.map((p) => [p.slag, p.rolle, p.antallMottakere, p.eskalering]).sort()).toEqual([
    ['frist', 'leder og sekretær i Strategisk utvalg', 1, false], ['sendes-til-innspill', 'postmottaket til Sør kommune', 1, false], ['sendes-til-innspill', 'sekretariatet', 1, true],
  ]);
});

test('et møte som flyttes, tar påminnelsene med seg, og et punkt som lukkes, stanser dem', async () => {
  const { id: moete } = await o.klient.post('/moeter', { organId: o.ssu, tittel: 'Junimøtet', naar: { dato: '2026-06-10' }, form: 'fysisk' });
  const { sak, behandling } = await o.vedta('2026-03-06', [[oppdrag('Før juni', { presisjon: 'moete', moeteId: moete }, 'SSU')]]);
  await o.kommende((l) => l.length === 2 && l[0]?.naar.startsWith('2026-05-27') === true, `?sak=${sak}`);
  await o.klient.post(`/moeter/${moete}/flytting`, { til: { dato: '2026-06-17' }, begrunnelse: 'Kolliderte' }, { ifMatch: async () => (await o.klient.hent<{ revisjon: number }>(`/moeter/${moete}`)).revisjon });
  const flyttet = await o.kommende((l) => l.length === 2 && l[0]?.naar.startsWith('2026-06-03') === true, `?sak=${sak}`);
  expect(flyttet.map((p) => [p.frist, p.aarsak.type])).toEqual([['2026-06-17', 'MoeteFlyttet'], ['2026-06-17', 'MoeteFlyttet']]);
  await o.klient.post(`/saker/${sak}/lukkede-punkter`, { behandlingId: behandling, punkt: 1, begrunnelse: 'Gjort' });
  await o.kommende((l) => l.length === 0, `?sak=${sak}`);
  o.saksgang.klokke.sett('2026-06-12T07:00:00.000Z');
  await o.logg((l) => !l.some((e) => e.gjelder === 'Før juni'));
  expect(o.post.brev.filter((b) => b.messageId.includes('@paaminnelse') && b.tekst.includes('juni'))).toEqual([]);
});

test('fristen som prosessen starter i et steg, minnes om de dagene prosessen selv sier, og ikke når steget er gjort', async () => {
  o.saksgang.klokke.sett('2026-08-10T07:00:00.000Z');
  const frister = [{ slag: 'forberedelse', navn: 'Saken er forberedt', presisjon: 'avstand', antall: 20, enhet: 'dager', retning: 'etter', anker: 'steg', paaminnelser: [6, 3] }];
  const medFrist = { ...eksempelprosesser.orientering, sakstyper: ['melding'], steg: eksempelprosesser.orientering.steg.map((steg) => (steg.slag === 'forberedelse' ? { ...steg, frister } : steg)) };
  await o.scene.prosess(medFrist);
  const saksframlegg = { beskrivelse: 'Til orientering', forslag: [{ alternativ: 'innstilling', punkter: ['SSU tar saken til orientering.'] }] };
  const { id: sak } = await o.klient.post('/saker', { tittel: 'Til orientering', sakstype: medFrist.sakstyper[0], saksframlegg });
  const plan = await o.kommende((l) => l.length === 2, `?sak=${sak}`);
  expect(plan.map((p) => [p.slag, p.gjelder, p.rolle, p.frist, p.naar.slice(0, 10), p.aarsak.type])).toEqual(['2026-08-25', '2026-08-28'].map((naar) => ['stegfrist', 'Saken er forberedt', 'sekretariatet', '2026-08-31', naar, 'StegfristStartet']));
  o.saksgang.klokke.sett('2026-08-25T07:00:00.000Z');
  await tilSlutt(() => o.post.brev.filter((b) => b.tekst.includes('Saken er forberedt')).length === 1, 20_000);
  await o.klient.post(`/saker/${sak}/forberedelse`);
  await o.kommende((l) => l.length === 0, `?sak=${sak}`);
});
