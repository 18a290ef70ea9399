import { randomUUID } from 'node:crypto';
import { type Klient } from '../support/klient';
import { type Avtale, besett, type Hendelse, holdMoete, type Holdt, type Liste, type Problem, type Rollebesetning, type Sak, type Tavle } from './seks-hendelser.oppsett';

const SEKS = ['SakMeldt', 'SakForberedt', 'SakBehandletIOU', 'SakVedtattISSU', 'SakSendtTilPartene', 'SakSignert'];
const OPPDRAG = 'Sekretariatet lager en felles opplæringsplan for vaktlaget.';
const MELDING = {
  tittel: 'Felles vaktlag for lindrende behandling', sakstype: 'avtale',
  saksframlegg: {
    beskrivelse: 'Kommunene og sykehusene deler i dag ingen vaktordning for pasienter i sen palliativ fase.',
    forslag: [{ alternativ: 'Forslag til vedtak', punkter: ['Avtalen om felles vaktlag godkjennes og sendes partene.', OPPDRAG] }],
  },
};

jest.setTimeout(30_000);

let alle: Rollebesetning;
let sakId: string;
let avtaleId: string;
let ssu: Holdt;
let tekster: { versjon: number; hash: string }[];

beforeAll(async () => { alle = await besett(); }, 120_000);
afterAll(() => alle?.stopp());

const sak = (naar: (s: Sak) => boolean = () => true) => alle.sekretariat.ventTil<Sak>(`/saker/${sakId}`, naar);
const avtale = (naar: (a: Avtale) => boolean = () => true) => alle.sekretariat.ventTil<Avtale>(`/avtaler/${avtaleId}`, naar);
const tavle = (naar: (t: Tavle) => boolean = () => true, spoersmaal = '') => alle.revisor.ventTil<Tavle>(`/avtaler/${avtaleId}/parter${spoersmaal}`, naar);
const partSti = (nr: number, handling: string) => `/avtaler/${avtaleId}/parter/${alle.parter[nr]?.id}/${handling}`;
const nei = async (hvem: Klient | undefined, sti: string, kropp: object) => {
  const { status, kropp: problem } = await (hvem as Klient).raa<Problem>('POST', sti, kropp);
  return { status, kode: problem.kode };
};
const sisteTekst = () => tekster.at(-1) ?? { versjon: 0, hash: '' };
const svar = (nr: number, kropp: object) => (alle.parter[nr]?.postmottak as Klient).post(partSti(nr, 'svar'), kropp);
const signer = (nr: number, signertDato: string) => (alle.parter[nr]?.signatar as Klient).post(partSti(nr, 'signatur'), { ...sisteTekst(), signertDato });

async function send(svarfrist: string): Promise<void> {
  await alle.sekretariat.post(`/saker/${sakId}/utsendelser`, {
    behandlingId: ssu.behandlingId, punkt: 1, avtaleId, dokumentversjon: sisteTekst(), parter: alle.parter.map((p) => p.id), svarfrist, ikrafttredelse: { regel: 'alle-signert' },
  });
}

async function skrivVersjon(tekst: string, endring?: string): Promise<void> {
  const { hash } = await alle.sekretariat.post(`/avtaler/${avtaleId}/versjoner`, { tekst, endring });
  tekster.push({ versjon: tekster.length + 1, hash: String(hash) });
}

describe('1 meldt', () => {
  const noekkel = randomUUID();

  test('en sak som mangler forslag til vedtak, meldes ikke, og svaret sier hva som mangler', async () => {
    alle.sett('2026-08-17T07:15:00Z');
    const { status, kropp } = await alle.saksinnmelder.raa<Problem>('POST', '/saker', { ...MELDING, saksframlegg: { beskrivelse: 'Kort.', forslag: [] } });
    expect([status, kropp.kode, kropp.errors?.map((e) => e.pointer)]).toEqual([422, 'mangler-opplysninger', ['#/saksframlegg/forslag']]);
  });

  test('saksinnmelderen melder saken, og ser den i listen sin med en gang', async () => {
    const { id } = await alle.saksinnmelder.post('/saker', { ...MELDING, paaVegneAv: { part: alle.parter[0]?.id } }, { noekkel });
    sakId = id;
    expect((await alle.saksinnmelder.hent<Liste<object>>('/saker?mine=ja')).elementer).toEqual([expect.objectContaining({ id: sakId, status: 'meldt' })]);
    expect(await sak()).toMatchObject({ status: 'meldt', prosess: { versjon: 1 } });
  });

  test('samme kommando én gang til gir samme svar og ingen ny sak', async () => {
    const igjen = await alle.saksinnmelder.raa<{ id: string; revisjon: number }>('POST', '/saker', { ...MELDING, paaVegneAv: { part: alle.parter[0]?.id } }, { noekkel });
    expect([igjen.status, igjen.kropp]).toEqual([201, { id: sakId, revisjon: 0 }]);
    expect((await alle.sekretariat.hent<Liste<object>>('/saker')).elementer).toHaveLength(1);
    const annet = await alle.saksinnmelder.raa<Problem>('POST', '/saker', { ...MELDING, tittel: 'Noe annet' }, { noekkel });
    expect([annet.status, annet.kropp.type]).toEqual([422, '/problem/idempotensnoekkel-gjenbrukt']);
  });
});

test('2 forberedt: bare sekretariatet forbereder, og først da kan saken settes opp', async () => {
  alle.sett('2026-08-24T08:00:00Z');
  expect(await nei(alle.saksinnmelder, `/saker/${sakId}/forberedelse`, {})).toEqual({ status: 403, kode: 'krever-sekretariat' });
  await alle.sekretariat.post(`/saker/${sakId}/forberedelse`, { merknad: 'Til begge områdeutvalgene før SSU.' });
  expect((await sak()).status).toBe('forberedt');
});

test('3 behandlet i OU: to områdeutvalg gir råd hver for seg, og ingen av rådene er et vedtak', async () => {
  alle.sett('2026-09-08T08:00:00Z');
  const raad = (tekst: string) => ({ sakId, vedtak: { punkter: [{ nr: 1, tekst, klasse: 'TILSLUTNING', virkninger: [] }] } });
  const [nord, soer] = await Promise.all([
    holdMoete(alle.nord, '2026-09-08', raad('OU Nord slutter seg til et felles vaktlag.')),
    holdMoete(alle.soer, '2026-09-08', raad('OU Sør slutter seg til, og ber om plan for opplæring.')),
  ]);
  expect([nord.saksnummer, soer.saksnummer]).toEqual(['01/26', '01/26']);
  const { behandlinger, status } = await sak((s) => s.behandlinger.every((b) => b.resultat !== undefined));
  expect([status, behandlinger.map((b) => b.endelig)]).toEqual(['behandlet', [false, false]]);
  await alle.revisor.ventTil<Liste<object>>(`/vedtak?sak=${sakId}&endelig=false`, ({ elementer }) => elementer.length === 2);
  expect((await alle.revisor.hent<Liste<object>>('/vedtak?endelig=true')).elementer).toEqual([]);
});

test('4 vedtatt i SSU: vedtaket låser avtalens tekst, og hvert punkt får sin egen skjebne', async () => {
  alle.sett('2026-10-01T08:00:00Z');
  tekster = [];
  avtaleId = (await alle.sekretariat.post('/avtaler', { navn: 'Avtale om felles vaktlag', slag: 'saeravtale', kreverSignatur: true, kreverGodkjenningFoerSignatur: true })).id;
  await skrivVersjon('Partene deler et vaktlag. Utgiftene deles likt.');
  const punkter = [
    { nr: 1, tekst: 'Avtalen om felles vaktlag godkjennes og sendes partene.', klasse: 'GODKJENT', virkninger: [{ slag: 'godkjenner-avtale', avtaleId }, { slag: 'sendes-til-partene', avtaleId }] },
    { nr: 2, tekst: OPPDRAG, klasse: 'BESTILLING', virkninger: [{ slag: 'oppdrag', hva: OPPDRAG, ansvarlig: 'Sekretariatet', frist: { presisjon: 'sesong', sesong: 'vaar', aar: 2027 }, bindende: true }] },
  ];
  ssu = await holdMoete(alle.ssu, '2026-10-01', { sakId, vedtak: { punkter } });
  const { status, venterPaa } = await sak((s) => s.status !== 'berammet' && s.status !== 'behandlet');
  expect([status, venterPaa]).toEqual(['vedtatt', ['Punkt 1: partsliste og svarfrist for utsendelsen']]);
  const { elementer } = await alle.revisor.ventTil<Liste<{ punkt: number; virkninger: readonly object[] }>>(`/vedtak?sak=${sakId}&endelig=true`, (v) => v.elementer.length > 0);
  expect(elementer.map((v) => v.punkt)).toEqual([1, 2]);
  expect(elementer[0]?.virkninger).toContainEqual({ slag: 'godkjenner-avtale', avtaleId, dokumentversjon: sisteTekst() });
});

describe('5 sendt til partene', () => {
  test('utsendelsen krever avtalens tekst, partsliste og frist fram i tid', async () => {
    alle.sett('2026-10-05T08:00:00Z');
    const hel = { behandlingId: ssu.behandlingId, punkt: 1, avtaleId, dokumentversjon: sisteTekst(), parter: alle.parter.map((p) => p.id), svarfrist: '2026-12-01', ikrafttredelse: { regel: 'alle-signert' } };
    const feil = (endring: object) => nei(alle.sekretariat, `/saker/${sakId}/utsendelser`, { ...hel, ...endring });
    expect(await feil({ svarfrist: '2026-10-05' })).toEqual({ status: 422, kode: 'frist-er-passert' });
    expect(await feil({ dokumentversjon: { versjon: 1, hash: 'a'.repeat(64) } })).toEqual({ status: 422, kode: 'versjon-finnes-ikke' });
    expect(await feil({ punkt: 2 })).toEqual({ status: 409, kode: 'utsendelse-er-ikke-vedtatt' });
    expect((await feil({ parter: [] })).status).toBe(422);
  });

  test('den går til 24 parter, og partslisten, teksten og fristen er låst', async () => {
    await send('2026-12-01');
    const { runder } = await avtale((a) => a.runder.length === 1);
    expect(runder[0]).toMatchObject({ nr: 1, hash: tekster[0]?.hash, svarfrist: '2026-12-01', telling: { parter: 24, ikkeSvart: 24 } });
    expect(runder[0]?.parter.map((p) => p.navn)).toEqual(alle.parter.map((p) => p.navn));
    expect((await sak()).status).toBe('sendt');
  });

  test('et ja er ikke en signatur, og bare den med fullmakt signerer', async () => {
    alle.sett('2026-10-20T08:00:00Z');
    await svar(0, { svar: 'ja', dato: '2026-10-19', saksnummer: 'KS 88/26' });
    expect((await tavle((t) => t.telling['godkjent'] === 1)).telling['signert']).toBe(0);
    const signatur = { ...sisteTekst(), signertDato: '2026-10-20' };
    expect(await nei(alle.parter[0]?.postmottak, partSti(0, 'signatur'), signatur)).toEqual({ status: 403, kode: 'mangler-fullmakt' });
    expect(await nei(alle.parter[1]?.signatar, partSti(0, 'signatur'), signatur)).toEqual({ status: 403, kode: 'mangler-fullmakt' });
    expect(await nei(alle.parter[1]?.signatar, partSti(1, 'signatur'), signatur)).toEqual({ status: 409, kode: 'mangler-godkjenning' });
    expect(await nei(alle.parter[1]?.postmottak, partSti(0, 'svar'), { svar: 'ja', dato: '2026-10-20' })).toEqual({ status: 403, kode: 'ikke-for-denne-parten' });
  });

  test('underveis kan alle se hvem som ikke har svart', async () => {
    for (const nr of [1, 2, 3, 4]) await svar(nr, { svar: 'ja', dato: '2026-10-20' });
    await (alle.parter[5]?.postmottak as Klient).post(partSti(5, 'varsel'), { dato: '2026-11-12', organ: 'Kommunestyret' });
    await svar(23, { svar: 'nei', dato: '2026-10-20', aarsak: 'Likedeling tar ikke hensyn til folketallet.' });
    const { telling, elementer } = await tavle((t) => t.telling['avslag'] === 1);
    expect(telling).toEqual({ parter: 24, ikkeSvart: 17, varslet: 1, godkjent: 5, forbehold: 0, avslag: 1, signert: 0 });
    expect(elementer.filter((p) => p.tilstand === 'ikke-svart').map((p) => p.partId).sort()).toEqual(alle.parter.slice(6, 23).map((p) => p.id).sort());
    expect((await avtale()).venterPaa[0]).toMatch(/^Signatur fra 24 av 24/);
  });

  test('et nei fører til ny versjon og ny runde, der alle svarer på nytt og det gamle står igjen', async () => {
    alle.sett('2026-11-03T08:00:00Z');
    await skrivVersjon('Partene deler et vaktlag. Utgiftene deles etter folketall.', 'Fordeling etter folketall');
    const [gammel] = tekster;
    await send('2027-01-15');
    const { runder } = await avtale((a) => a.runder.length === 2);
    expect(runder.map((r) => [r.hash, r.trukket])).toEqual([[gammel?.hash, true], [sisteTekst().hash, false]]);
    expect((await tavle((t) => t.runde === 2 && t.elementer.length > 0)).telling).toMatchObject({ parter: 24, ikkeSvart: 24 });
    const foerste = await tavle(() => true, '?runde=1');
    expect(foerste.elementer.find((p) => p.tilstand === 'avslag')?.svar?.aarsak).toBe('Likedeling tar ikke hensyn til folketallet.');
    expect(await nei(alle.parter[0]?.signatar, partSti(0, 'signatur'), { ...gammel, signertDato: '2026-11-03' })).toEqual({ status: 409, kode: 'feil-versjon' });
  });
});

describe('6 signert', () => {
  test('så lenge én signatur mangler, er avtalen ikke i kraft og saken ikke signert', async () => {
    alle.sett('2026-12-10T08:00:00Z');
    await Promise.all(alle.parter.map((_, nr) => svar(nr, { svar: 'ja', dato: '2026-12-09' })));
    alle.sett('2026-12-14T08:00:00Z');
    await Promise.all(alle.parter.slice(0, 23).map((_, nr) => signer(nr, '2026-12-14')));
    expect(await avtale()).toMatchObject({ status: 'delvis-signert', iKraft: [], venterPaa: [`Signatur fra 1 av 24: ${alle.parter[23]?.navn}`] });
    expect((await sak()).status).toBe('sendt');
  });

  test('den siste signaturen setter avtalen i kraft og gjør saken signert', async () => {
    alle.sett('2026-12-18T09:30:00Z');
    await signer(23, '2026-12-18');
    expect(await avtale()).toMatchObject({ status: 'i-kraft', iKraft: [{ dato: '2026-12-18' }], venterPaa: [] });
    expect((await sak((s) => s.status !== 'sendt')).status).toBe('signert');
    const { elementer } = await tavle((t) => t.telling['signert'] === 24);
    expect(new Set(elementer.map((p) => p.signatur?.person)).size).toBe(24);
  });

  test('saken avsluttes først når det siste punktet er lukket', async () => {
    alle.sett('2027-03-02T08:00:00Z');
    await alle.sekretariat.post(`/saker/${sakId}/lukkede-punkter`, { behandlingId: ssu.behandlingId, punkt: 2, begrunnelse: 'Opplæringsplanen er sendt vaktlaget.' });
    expect((await sak()).status).toBe('avsluttet');
  });
});

describe('historien', () => {
  let linje: readonly Hendelse[];
  const tilstand = async <T>(sti: string, per: string) => (await alle.revisor.hent<{ tilstand: T }>(`${sti}/tilstand?per=${encodeURIComponent(per)}`)).tilstand;

  test('de seks hendelsene står i rekkefølge, hver med når, hvem og hvorfor', async () => {
    const hel = await alle.revisor.ventTil<Liste<Hendelse>>(`/saker/${sakId}/historikk?antall=200`, (h) => h.elementer.some((e) => e.hva.type === 'SakAvsluttet'));
    linje = hel.elementer.filter((h) => SEKS.includes(h.hva.type)).toReversed();
    const sekretaer = 'Siv Sekretær';
    expect(linje.map((h) => [h.naar.slice(0, 10), h.hva.type, h.hvem.navn ?? h.hvem.person, h.hvorfor.aarsak?.type])).toEqual([
      ['2026-08-17', 'SakMeldt', 'Mons Melder', undefined],
      ['2026-08-24', 'SakForberedt', sekretaer, undefined],
      ['2026-09-08', 'SakBehandletIOU', 'system', 'SakBehandletIMoete'],
      ['2026-09-08', 'SakBehandletIOU', 'system', 'SakBehandletIMoete'],
      ['2026-10-01', 'SakVedtattISSU', 'system', 'SakBehandletIMoete'],
      ['2026-10-05', 'SakSendtTilPartene', sekretaer, undefined],
      ['2026-11-03', 'SakSendtTilPartene', sekretaer, undefined],
      ['2026-12-18', 'SakSignert', 'system', 'AvtaleFerdigSignert'],
    ]);
    expect(hel.elementer[0]).toMatchObject({ hva: { type: 'SakAvsluttet' }, hvem: { navn: sekretaer }, hvorfor: { begrunnelse: 'Opplæringsplanen er sendt vaktlaget.' } });
  });

  test('bak hendelsen som systemet skrev, står den et menneske gjorde', async () => {
    const aarsaker = async (type: string) => (await alle.revisor.hent<Hendelse>(`/hendelser/${linje.find((h) => h.hva.type === type)?.hendelseId}`)).aarsaker;
    expect((await aarsaker('SakVedtattISSU')).at(-1)?.hvem.navn).toBe('Lise Leder');
    expect((await aarsaker('SakSignert')).at(-1)).toMatchObject({ hva: { type: 'AvtaleFerdigSignert' }, hvem: { navn: 'Signe Person 23' }, naar: '2026-12-18T09:30:00.000Z' });
  });

  test.each([
    ['2026-08-20', 'meldt'], ['2026-09-01', 'forberedt'], ['2026-09-15', 'behandlet'], ['2026-10-02', 'vedtatt'], ['2026-11-20', 'sendt'], ['2027-01-10', 'signert'], ['2027-03-03', 'avsluttet'],
  ])('slik det var kjent %s, var saken %s', async (dag, status) => {
    alle.sett('2027-03-03T12:00:00Z');
    expect((await tilstand<Sak>(`/saker/${sakId}`, `${dag}T12:00:00+01:00`)).status).toBe(status);
    expect((await alle.revisor.raa('GET', `/saker/${sakId}/tilstand?per=2026-08-01T00:00:00Z`)).status).toBe(404);
  });

  test('hvem som ikke hadde svart en dag midt i runden, kan spørres etterpå', async () => {
    const { runder } = await tilstand<Avtale>(`/avtaler/${avtaleId}`, '2026-10-25T12:00:00Z');
    expect(runder).toHaveLength(1);
    expect(runder[0]?.parter.filter((p) => p.svar === undefined).map((p) => p.partId)).toEqual(alle.parter.slice(5, 23).map((p) => p.id));
  });

  test('listene gir det som gjelder én part, med det parten selv har svart', async () => {
    const part = alle.parter[23]?.id;
    const { elementer } = await alle.revisor.hent<Liste<{ saksnummer: string; bindinger: readonly object[] }>>(`/vedtak?part=${part}`);
    expect(elementer.map((v) => [v.saksnummer, v.bindinger])).toEqual([['01/26', [
      expect.objectContaining({ runde: 1, tilstand: 'avslag', trukket: true }), expect.objectContaining({ runde: 2, tilstand: 'signert', signertDato: '2026-12-18' }),
    ]]]);
    expect((await alle.revisor.hent<Liste<object>>(`/utsendelser?part=${part}`)).elementer).toHaveLength(2);
    expect((await alle.revisor.hent<Liste<object>>(`/avtaler?part=${part}&status=i-kraft`)).elementer).toHaveLength(1);
    expect((await alle.revisor.hent<Liste<object>>(`/avtaler?part=${randomUUID()}`)).elementer).toEqual([]);
  });
});

test('et annet helsefellesskap ser ingenting: alt svarer som om det ikke fantes', async () => {
  for (const sti of ['/saker', `/saker/${sakId}`, `/saker/${sakId}/historikk`, `/avtaler/${avtaleId}/parter`]) expect((await alle.naboHer.raa('GET', sti)).status).toBe(404);
  for (const sti of [`/saker/${sakId}`, `/avtaler/${avtaleId}`, `/moeter/${ssu.moeteId}`, `/saker/${sakId}/historikk`]) {
    expect((await alle.nabo.raa('GET', sti)).status).toBe(404);
  }
  expect((await alle.nabo.raa('POST', `/saker/${sakId}/forberedelse`, {})).status).toBe(404);
  expect((await alle.nabo.hent<Liste<object>>('/saker')).elementer).toEqual([]);
});
