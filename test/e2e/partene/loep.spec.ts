import { type Klient } from '../../support/klient';
import { type Avtalesvar, nei, Partsscene, type Problem, type Purreliste, type Sak, type Tavle } from './oppsett';

jest.setTimeout(60_000);

let o: Partsscene;
let sak: Sak;
let avtale: string;

beforeAll(async () => {
  o = await Partsscene.ny('partsloep', ['Askvik kommune', 'Bortnes kommune', 'Dalsfjord kommune', 'Elvheim kommune']);
  sak = await o.vedta('2026-03-11', 'Nattvakt', 'Felles legevakt');
}, 180_000);
afterAll(() => o?.saksgang.stopp());

const venterHos = (nr: number, hvem: Klient = o.post(nr)) => hvem.hent<{ venter: readonly { avtale: string; neste: string; dagerIgjen: number; ledd: readonly object[] }[] }>(`/parter/${o.parter[nr]?.id}/post`);
const purreliste = (id = avtale) => o.sekretariat.hent<Purreliste>(`/avtaler/${id}/purreliste`);

describe('sendt til partene', () => {
  test('det spørres etter alt som mangler på én gang, og det kan leses før noe sendes', async () => {
    const { behandlingId, avtaler: [forste] } = sak;
    const { elementer } = await o.sekretariat.hent<{ elementer: readonly { avtaleId: string; sendt: boolean; dokumentversjon: object; mangler: readonly { felt: string }[] }[] }>(`/saker/${sak.sakId}/utsendelser`);
    expect(elementer.map((e) => [e.avtaleId, e.sendt, e.dokumentversjon, e.mangler.map((m) => m.felt)])).toEqual(sak.avtaler.map(({ id, ...versjon }) => [id, false, versjon, ['parter', 'svarfrist', 'ikrafttredelse']]));
    const { status, kropp } = await o.sekretariat.raa<Problem>('POST', `/saker/${sak.sakId}/utsendelser`, { behandlingId, punkt: 1, avtaleId: forste?.id });
    expect([status, kropp.kode, kropp.errors?.map((e) => e.pointer)]).toEqual([422, 'mangler-opplysninger', ['#/dokumentversjon', '#/parter', '#/svarfrist', '#/ikrafttredelse']]);
    expect([kropp.vakt, kropp.mangler?.length]).toEqual(['krev-hel-utsendelse', 4]);
  });

  test('en partsliste med ukjent eller dobbel part, eller en frist før møtet, sendes ikke, og ingenting er lagret', async () => {
    const [a = '', b = ''] = o.parter.map((p) => p.id);
    const { elementer: parter } = await o.sekretariat.hent<{ elementer: readonly { id: string; organisasjonsnummer: string }[] }>('/parter');
    const nummer = parter.find((p) => p.id === a)?.organisasjonsnummer ?? '';
    const sti = `/saker/${sak.sakId}/utsendelser`;
    const med = (endring: object) => nei(o.sekretariat, sti, { ...o.utsendelse(sak, 0, '2026-05-29'), ...endring });
    expect(await med({ parter: [a, b, a] })).toEqual([422, 'part-to-ganger']);
    expect(await med({ parter: [a, sak.sakId] })).toEqual([422, 'part-finnes-ikke']);
    expect(await med({ parter: [b], organisasjonsnumre: ['974760673'] })).toEqual([422, 'part-finnes-ikke']);
    expect(await med({ parter: [a, b], organisasjonsnumre: [nummer] })).toEqual([422, 'part-to-ganger']);
    expect((await med({ parter: [b], organisasjonsnumre: ['974760674'] }))[0]).toBe(422);
    expect(await med({ svarfrist: '2026-03-10' })).toEqual([422, 'frist-foer-moetet']);
    expect(await med({ svarfrist: '2026-03-11' })).toEqual([422, 'frist-er-passert']);
    expect((await o.sekretariat.hent<Avtalesvar>(`/avtaler/${sak.avtaler[0]?.id}`)).runder).toEqual([]);
  });

  test('den er sendt til alle først når hver part har en kvittering, og det står hvem som mangler', async () => {
    avtale = await o.send(sak, 0, '2026-05-29', { utenBrev: true });
    expect((await o.kort(avtale)).kvitteringer).toMatchObject({ parter: 4, kvittert: 0, komplett: false, naar: null });
    await o.sekretariat.post(o.sti(avtale, 0, 'mottak'), { dato: '2026-03-11', maate: 'registrert-utenfra', begrunnelse: 'Levert på papir' });
    await o.post(1).raa('GET', `/avtaler/${avtale}/versjoner/1/tekst`);
    await o.signatar(1).raa('GET', `/avtaler/${avtale}/versjoner/1/tekst`);
    await o.sekretariat.raa('GET', `/avtaler/${avtale}/versjoner/1/tekst`);
    const aapnet = await o.partskort(avtale, 1, (p) => p.levering.aapnet !== null);
    expect(aapnet.levering).toMatchObject({ aapnet: { person: o.parter[1]?.postId, naar: '2026-03-11T08:00:00.000Z' }, kvittering: { slag: 'aapnet' } });
    const { kvitteringer } = await o.kort(avtale, (k) => k.kvitteringer.kvittert === 2);
    expect(kvitteringer.mangler.map((p) => p.navn)).toEqual(['Dalsfjord kommune', 'Elvheim kommune']);
    o.naa('2026-03-12T10:00:00.000Z');
    for (const nr of [2, 3]) await o.post(nr).post(o.sti(avtale, nr, 'mottak'), { dato: '2026-03-12' });
    expect((await o.kort(avtale, (k) => k.kvitteringer.komplett)).kvitteringer).toMatchObject({ kvittert: 4, mangler: [], naar: '2026-03-12T10:00:00.000Z' });
    expect((await o.partskort(avtale, 0)).levering).toMatchObject({ notert: { merknad: 'Levert på papir' }, kvittering: { slag: 'notert' } });
  });

  test('brevet som går ut, er en kvittering til det kommer i retur', async () => {
    const andre = await o.send(sak, 1, '2026-05-29', { parter: o.parter.slice(0, 2).map((p) => p.id) });
    const { kvitteringer } = await o.kort(andre, (k) => k.kvitteringer.komplett);
    expect(kvitteringer.kvittert).toBe(2);
    const { levering } = await o.partskort(andre, 0);
    const [brev] = levering.levert?.brev ?? [];
    expect(brev).toEqual({ person: o.parter[0]?.postId, messageId: expect.stringMatching(/^<.+>$/) as string });
    expect((await o.sekretariat.raa('POST', '/paaminnelser/returpost', { melding: retur(brev?.messageId ?? '', 'partsloep-post-0@eksempel.invalid') })).status).toBe(200);
    expect((await o.partskort(andre, 0, (p) => p.levering.retur !== null)).levering).toMatchObject({ levert: null, retur: { status: '5.1.1' }, kvittering: null });
    expect((await o.kort(andre)).kvitteringer).toMatchObject({ kvittert: 1, komplett: false, mangler: [{ navn: 'Askvik kommune' }] });
  });
});

describe('partens egen behandling', () => {
  test('en kjede av egne organer står med dag og saksnummer, og det siste leddets dag er varslet', async () => {
    const ledd = [{ organ: 'Hovedutvalg for helse', dato: '2026-04-14', saksnummer: '12/26' }, { organ: 'Formannskapet', dato: '2026-04-28' }, { organ: 'Kommunestyret', dato: '2026-05-20' }];
    expect(await nei(o.post(0), o.sti(avtale, 0, 'behandlingsplan'), { ledd: ledd.toReversed() })).toEqual([422, 'ledd-i-feil-rekkefoelge']);
    await o.post(0).post(o.sti(avtale, 0, 'behandlingsplan'), { ledd });
    const kort = await o.partskort(avtale, 0, (p) => p.tilstand === 'varslet');
    expect([kort.varslet, kort.ledd.map((l) => [l.organ, l.planlagt, l.saksnummer])]).toEqual([
      { dato: '2026-05-20', organ: 'Kommunestyret' }, [['Hovedutvalg for helse', '2026-04-14', '12/26'], ['Formannskapet', '2026-04-28', null], ['Kommunestyret', '2026-05-20', null]]]);
    expect((await venterHos(0)).venter.find((v) => v.avtale === 'Nattvakt')).toMatchObject({ neste: 'Behandles i Hovedutvalg for helse 2026-04-14', dagerIgjen: 78 });
  });

  test('en innstilling er ikke svaret, og det siste organet avgjør', async () => {
    o.naa('2026-04-15T08:00:00.000Z');
    await o.post(0).post(o.sti(avtale, 0, 'behandlinger'), { organ: 'Hovedutvalg for helse', dato: '2026-04-14', innstilling: 'Avtalen tilrås godkjent' });
    const kort = await o.partskort(avtale, 0, (p) => p.ledd[0]?.behandlet !== null);
    expect([kort.tilstand, kort.ledd[0]?.utfall, kort.svar]).toEqual(['varslet', 'innstilling', null]);
    expect(await nei(o.post(0), o.sti(avtale, 0, 'behandlinger'), { organ: 'Kommunestyret', dato: '2026-04-14' })).toEqual([409, 'organet-avgjoer']);
  });

  test('utsatt med ny dag og grunn teller som varslet, og den som har varslet, står ikke på purrelisten før dagen er passert', async () => {
    await o.post(0).post(o.sti(avtale, 0, 'utsettelser'), { organ: 'Kommunestyret', dato: '2026-06-17', aarsak: 'Møtet i mai er avlyst' });
    const kort = await o.partskort(avtale, 0, (p) => p.varslet?.dato === '2026-06-17');
    expect([kort.varslet?.dato, kort.utsatt]).toEqual(['2026-06-17', [expect.objectContaining({ fra: '2026-05-20', til: '2026-06-17', aarsak: 'Møtet i mai er avlyst' })]]);
    o.naa('2026-06-17T08:00:00.000Z');
    expect((await purreliste()).tause.map((t) => t.navn)).toEqual(['Bortnes kommune', 'Dalsfjord kommune', 'Elvheim kommune']);
    o.naa('2026-06-18T08:00:00.000Z');
    expect((await purreliste()).tause.map((t) => [t.navn, t.grunn])[0]).toEqual(['Askvik kommune', 'varslet-dag-passert']);
    await o.post(0).post(o.sti(avtale, 0, 'utsettelser'), { dato: '2026-06-30', aarsak: 'Saken ble trukket' });
    expect(await nei(o.post(0), o.sti(avtale, 0, 'utsettelser'), { organ: 'Fylkestinget', dato: '2026-06-30', aarsak: 'x' })).toEqual([422, 'ledd-finnes-ikke']);
  });

  test('ingen svarer for en annen part, og det lagres ingenting', async () => {
    for (const [handling, kropp] of [['svar', { svar: 'ja', dato: '2026-06-17' }], ['utsettelser', { dato: '2026-07-01', aarsak: 'x' }], ['behandlingsplan', { ledd: [{ organ: 'Kommunestyret' }] }]] as const) {
      expect(await nei(o.post(1), o.sti(avtale, 2, handling), kropp)).toEqual([403, 'ikke-for-denne-parten']);
    }
    expect(await o.partskort(avtale, 2)).toMatchObject({ tilstand: 'ikke-svart', ledd: [], svar: null });
  });
});

describe('den som tier', () => {
  test('forhåndsvisningen sier hvem som får hva, og purringen går til dem og ingen andre', async () => {
    const { tause } = await purreliste();
    expect(tause.map((t) => [t.navn, t.dager, t.kanPurres])).toEqual(['Bortnes kommune', 'Dalsfjord kommune', 'Elvheim kommune'].map((n) => [n, 99, true]));
    expect(tause[0]?.brev).toMatchObject({ til: [{ navn: 'Post Person 1' }], emne: 'Påminnelse: Nattvakt', tekst: expect.stringContaining('Vi har ikke fått svar fra Bortnes kommune') as string });
    const purringer = `/avtaler/${avtale}/purringer`;
    expect(await nei(o.post(1), purringer, {})).toEqual([403, 'krever-sekretariat']);
    expect(await nei(o.sekretariat, purringer, { parter: [o.parter[0]?.id] })).toEqual([409, 'parten-skal-ikke-purres']);
    expect(await nei(o.sekretariat, purringer, { parter: [sak.sakId] })).toEqual([409, 'part-ikke-paa-listen']);
    await o.sekretariat.post(purringer);
    expect(await nei(o.sekretariat, purringer, {})).toEqual([409, 'ingen-aa-purre']);
    const deTause = tause.map((t) => t.partId);
    await o.kort(avtale, (k) => k.elementer.every((e) => e.levering.levert !== null || !deTause.includes(e.partId)));
    const { elementer } = await o.sekretariat.hent<{ elementer: readonly { data: { parter: readonly string[] } }[] }>('/historikk?type=PurringBestilt');
    expect(elementer.map((e) => [...e.data.parter].sort())).toEqual([[...deTause].sort()]);
  });
});

describe('svarene', () => {
  test('et ja ved likelydende vedtak viser hva det venter på, og er et ja når alle har vedtatt likt', async () => {
    o.naa('2026-06-25T08:00:00.000Z');
    await o.post(0).post(o.sti(avtale, 0, 'svar'), { svar: 'ja-ved-likelydende', dato: '2026-06-24', saksnummer: '51/26' });
    const venter = await o.partskort(avtale, 0, (p) => p.likelydende !== null);
    expect([venter.tilstand, venter.likelydende?.venterPaa.map((p) => p.navn), venter.ledd.at(-1)?.utfall]).toEqual(['forbehold', ['Bortnes kommune', 'Dalsfjord kommune', 'Elvheim kommune'], 'vedtak']);
    for (const nr of [1, 2]) await o.post(nr).post(o.sti(avtale, nr, 'svar'), { svar: 'ja', dato: '2026-06-25', organ: 'Kommunestyret', saksnummer: `4${nr}/26` });
    expect((await o.partskort(avtale, 0, (p) => p.likelydende?.venterPaa.length === 1)).tilstand).toBe('forbehold');
    expect(await nei(o.signatar(0), o.sti(avtale, 0, 'signatur'), { ...tekst(), signertDato: '2026-06-25' })).toEqual([409, 'forbehold-er-ikke-avklart']);
    await o.post(3).post(o.sti(avtale, 3, 'svar'), { svar: 'ja', dato: '2026-06-25' });
    expect(await o.partskort(avtale, 0, (p) => p.tilstand === 'godkjent')).toMatchObject({ likelydende: { oppfylt: true, venterPaa: [] } });
    expect((await o.sekretariat.hent<{ elementer: readonly { godkjent: number; forbehold: number }[] }>(`/avtaler?sak=${sak.sakId}&slag=saeravtale`)).elementer).toContainEqual(expect.objectContaining({ id: avtale, godkjent: 4, forbehold: 0 }));
  });

  test('et svar som er ført feil, rettes, og det som sto, blir stående', async () => {
    const rettelse = { svar: 'ja', dato: '2026-06-24', saksnummer: '42/26', organ: 'Kommunestyret' };
    expect((await nei(o.post(1), o.sti(avtale, 1, 'svarrettelser'), rettelse))[0]).toBe(422);
    await o.post(1).post(o.sti(avtale, 1, 'svarrettelser'), { ...rettelse, begrunnelse: 'Feil saksnummer' });
    const kort = await o.partskort(avtale, 1, (p) => p.tidligereSvar.length === 1);
    expect([kort.svar?.saksnummer, kort.tidligereSvar]).toEqual(['42/26', [expect.objectContaining({ slag: 'rettet', svar: 'godkjent', saksnummer: '41/26' })]]);
  });

  test('under lovlighetskontroll står vedtaket; opphevet faller det, og signaturen står uten grunnlag til parten vedtar på nytt', async () => {
    await o.signatar(2).post(o.sti(avtale, 2, 'signatur'), { ...tekst(), signertDato: '2026-06-25' });
    const kontroll = o.sti(avtale, 2, 'lovlighetskontroll');
    expect(await nei(o.sekretariat, kontroll, { dato: '2026-06-25', krevdAv: 'Tre medlemmer', aarsak: 'Saken sto ikke på sakslisten' })).toEqual([403, 'ikke-for-denne-parten']);
    await o.post(2).post(kontroll, { dato: '2026-06-25', krevdAv: 'Tre medlemmer', aarsak: 'Saken sto ikke på sakslisten' });
    expect(await o.partskort(avtale, 2, (p) => p.kontroll?.paagaar === true)).toMatchObject({ tilstand: 'signert', svar: { dato: '2026-06-25' } });
    o.naa('2026-07-10T08:00:00.000Z');
    await o.sekretariat.post(`${kontroll}/utfall`, { dato: '2026-07-09', utfall: 'opphevet', avgjortAv: 'Statsforvalteren', maate: 'registrert-utenfra', begrunnelse: 'Brev fra Statsforvalteren' });
    expect(await o.partskort(avtale, 2, (p) => p.kontroll?.utfall === 'opphevet')).toMatchObject({ svar: null, signatur: null, signaturUtenGrunnlag: '2026-06-25', tidligereSvar: [{ slag: 'opphevet', svar: 'godkjent' }] });
    expect((await o.partskort(avtale, 0)).likelydende).toMatchObject({ oppfylt: false, venterPaa: [{ navn: 'Dalsfjord kommune' }] });
    expect((await purreliste()).tause).toMatchObject([{ navn: 'Dalsfjord kommune', grunn: 'vedtaket-er-opphevet' }]);
    await o.post(2).post(o.sti(avtale, 2, 'svar'), { svar: 'ja', dato: '2026-07-10', organ: 'Kommunestyret' });
    expect((await o.partskort(avtale, 0, (p) => p.likelydende?.oppfylt === true)).tilstand).toBe('godkjent');
  });

  test('tavlen har den som har venter lengst først, og teller N av M', async () => {
    const { elementer, telling } = await o.sekretariat.hent<Tavle>(`/avtaler/${avtale}/tavle`);
    expect([telling, elementer.map((e) => [e.navn, e.neste, e.venterSiden, e.planlagt, e.saksnummer])]).toEqual([
      { parter: 4, ferdige: 0, svart: 4, varslet: 0, tause: 0, signert: 0, levert: 4 },
      [['Askvik kommune', 'Signere', '2026-06-24', '2026-06-30', '51/26'], ['Bortnes kommune', 'Signere', '2026-06-24', null, '42/26'], ['Elvheim kommune', 'Signere', '2026-06-25', null, null], ['Dalsfjord kommune', 'Signere', '2026-07-10', null, '42/26']],
    ]);
  });

  test('når alle har signert, også den som måtte vedta på nytt, er avtalen i kraft', async () => {
    for (const nr of [0, 1, 2, 3]) await o.signatar(nr).post(o.sti(avtale, nr, 'signatur'), { ...tekst(), signertDato: '2026-07-10' });
    const svar = await o.sekretariat.ventTil<Avtalesvar>(`/avtaler/${avtale}`, (a) => a.iKraft.length > 0);
    expect([svar.status, svar.ferdigSignert, svar.venterPaa]).toEqual(['i-kraft', '2026-07-10', []]);
    await o.post(3).ventTil<{ venter: readonly object[] }>(`/parter/${o.parter[3]?.id}/post`, ({ venter }) => venter.length === 0);
  });
});

const tekst = () => ({ versjon: sak.avtaler[0]?.versjon, hash: sak.avtaler[0]?.hash });

/** A delivery status notification as a mail system writes it. */
const retur = (messageId: string, adresse: string): string => [
  'Return-Path: <>', 'Subject: Undelivered Mail Returned to Sender', 'Content-Type: multipart/report; report-type=delivery-status; boundary="g1"', '',
  '--g1', 'Content-Type: message/delivery-status', '', 'Reporting-MTA: dns; mail.eksempel.invalid', '', `Final-Recipient: rfc822; ${adresse}`, 'Action: failed', 'Status: 5.1.1', '',
  '--g1', 'Content-Type: message/rfc822', '', `Message-ID: ${messageId}`, 'Subject: x', '', 'Hei', '', '--g1--', '',
].join('\r\n');
