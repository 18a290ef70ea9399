import { type Organslag } from '#felles';
import { type Sporpunkt } from '#sak';
import { type Svarpart } from '../forpliktelse.rad';
import { gjennomloep, veier } from './gjennomloep';
import { type Forpliktelsesutfall, oppfoelging } from './oppfoelging';
import { svartider } from './svartid';
import { dagtall } from './tall';

const SENERE = '2099-01-01T00:00:00.000Z';
const OU = { id: 'ou', slag: 'ou' as Organslag, navn: 'OU Nord' };
const SSU = { id: 'ssu', slag: 'ssu' as Organslag, navn: 'SSU' };
const ved = (dag: string): string => `${dag}T10:00:00.000Z`;
const meldt = (dag: string): Sporpunkt => ({ hendelse: 'SakMeldt', tid: ved(dag), slag: 'meldt', utfoert: true });
const forberedt = (dag: string): Sporpunkt => ({ hendelse: 'SakForberedt', tid: ved(dag), slag: 'forberedelse', utfoert: true });
const behandlet = (dag: string, organ: typeof OU, mer: Partial<Sporpunkt> = {}): Sporpunkt => (
  { hendelse: organ === SSU ? 'SakVedtattISSU' : 'SakBehandletIOU', tid: ved(dag), dato: dag, slag: organ === SSU ? 'besluttende' : 'raadgivende', organ, utfall: 'VEDTATT', utfoert: true, ...mer });
const avsluttet = (dag: string): Sporpunkt => ({ hendelse: 'SakAvsluttet', tid: ved(dag), slag: 'avsluttet', utfoert: true });

/** Reported 1.1., prepared 11.1., OU 31.1., SSU 20.2., over 22.3. */
const gjennomOu = [meldt('2026-01-01'), forberedt('2026-01-11'), behandlet('2026-01-31', OU), behandlet('2026-02-20', SSU, { utfall: 'VEDTATT_ENDRET' }), avsluttet('2026-03-22')];
/** Reported 1.2., prepared 5.2., SSU 20.2. */
const rettTilSsu = [meldt('2026-02-01'), forberedt('2026-02-05'), behandlet('2026-02-20', SSU)];

describe('dager i midten', () => {
  it.each([[[], null, null], [[3], 3, 3], [[9, 1, 2], 2, 9], [[1, 2, 4, 9], 3, 9]])('av %j er %s, og den lengste %s', (dager, median, lengst) => {
    expect(dagtall(dager)).toEqual({ antall: dager.length, median, lengst });
  });
});

describe('hvor lang tid stegene tar', () => {
  it('et steg tar dagene fra steget før, og hele veien dagene fra saken ble meldt', () => {
    expect(gjennomloep([gjennomOu, rettTilSsu], {}, SENERE)).toEqual([
      { steg: 'forberedelse', organ: null, antall: 2, median: 7, lengst: 10 },
      { steg: 'raadgivende', organ: { id: 'ou', navn: 'OU Nord' }, antall: 1, median: 20, lengst: 20 },
      { steg: 'besluttende', organ: { id: 'ssu', navn: 'SSU' }, antall: 2, median: 17.5, lengst: 20 },
      { steg: 'avsluttet', organ: null, antall: 1, median: 30, lengst: 30 },
      { steg: 'meldt-til-vedtak', organ: null, antall: 2, median: 34.5, lengst: 50 },
      { steg: 'meldt-til-avsluttet', organ: null, antall: 1, median: 80, lengst: 80 },
    ]);
  });

  it('det som ble registrert senere enn det spørres om, er ikke med', () => {
    expect(gjennomloep([gjennomOu], {}, '2026-02-01T00:00:00.000Z').map((g) => g.steg)).toEqual(['forberedelse', 'raadgivende']);
  });

  it('perioden gjelder dagen steget ble tatt, med begge endene', () => {
    expect(gjennomloep([gjennomOu], { fra: '2026-01-11', til: '2026-01-31' }, SENERE).map((g) => g.steg)).toEqual(['forberedelse', 'raadgivende']);
  });

  it('en utsatt behandling, et råd etter vedtaket og en sak som trekkes, måles ikke', () => {
    const utsatt = behandlet('2026-02-10', SSU, { utfall: 'UTSATT', utfoert: false });
    const vedSiden = behandlet('2026-03-01', OU, { vedSiden: true });
    expect(gjennomloep([[meldt('2026-01-01'), utsatt, behandlet('2026-02-20', SSU), vedSiden, { ...avsluttet('2026-03-02'), hendelse: 'SakTrukket' }]], {}, SENERE).map((g) => [g.steg, g.median]))
      .toEqual([['besluttende', 50], ['meldt-til-vedtak', 50]]);
  });

  it('det som er ført inn etter at det skjedde, måles ikke', () => {
    expect(gjennomloep([[meldt('2026-06-01'), behandlet('2021-10-06', SSU)]], {}, SENERE)).toEqual([]);
  });
});

test('veiene fram til vedtak skiller sakene etter hvem som ga råd først, og teller dem som ble endret', () => {
  expect(veier([gjennomOu, rettTilSsu], {}, SENERE)).toEqual([
    { raad: [], endret: 0, antall: 1, median: 19, lengst: 19 },
    { raad: ['ou'], endret: 1, antall: 1, median: 50, lengst: 50 },
  ]);
  expect(veier([gjennomOu], { til: '2026-02-19' }, SENERE)).toEqual([]);
});

describe('hvor fort det svares', () => {
  const FRIST = '2026-03-31';
  const dag = (pos: number, dato: string): Svarpart['dager'][number] => ({ pos, hendelseId: `h${pos}`, naar: ved('2026-03-01'), dag: '2026-03-01', begrunnelse: '', frist: { presisjon: 'dag', dato } });
  const part = (partId: string, svart: number | null, dager = [dag(10, FRIST)]): Svarpart => ({ partId, navn: `Kommune ${partId}`, svart, dager });
  const runde = (...parter: Svarpart[]) => ({ slag: 'svarfrist' as const, pos: 10, sendt: ved('2026-03-01'), lukket: null, parter });
  const tider = new Map([[10, ved('2026-03-01')], [20, ved('2026-03-11')], [30, ved('2026-04-05')]]);
  const APRIL = { dag: '2026-04-10', pos: 99, foer: '2026-04-10T22:00:00.000Z' };
  const av = (id: string, linjer: ReturnType<typeof svartider>) => linjer.find((l) => l.hvem.id === id);

  it('dagene går fra det ble sendt til svaret var registrert; den tause venter, og er over fristen etter den', () => {
    const linjer = svartider([runde(part('a', 20), part('b', 30), part('c', null))], tider, {}, APRIL);
    expect(av('a', linjer)).toEqual({ hvem: { id: 'a', navn: 'Kommune a', organ: false }, spurt: 1, antall: 1, median: 10, lengst: 10, innenFristen: 1, etterFristen: 0, venter: 0, overFristen: 0 });
    expect(av('b', linjer)).toMatchObject({ median: 35, innenFristen: 0, etterFristen: 1 });
    expect(av('c', linjer)).toMatchObject({ spurt: 1, antall: 0, median: null, venter: 1, overFristen: 1 });
  });

  it('et svar som kom senere enn det spørres om, var ikke kommet, og fristen var den som var kjent da', () => {
    const flyttet = part('b', 30, [dag(10, FRIST), dag(25, '2026-04-30')]);
    expect(av('b', svartider([runde(flyttet)], tider, {}, { dag: '2026-04-01', pos: 24, foer: '2026-04-01T22:00:00.000Z' }))).toMatchObject({ antall: 0, venter: 1, overFristen: 1 });
    expect(av('b', svartider([runde(flyttet)], tider, {}, APRIL))).toMatchObject({ antall: 1, innenFristen: 1, etterFristen: 0 });
  });

  it('den som beholdt svaret sitt fra runden før, er ikke spurt, og i en runde som er over, venter ingen', () => {
    expect(svartider([runde(part('a', 10))], tider, {}, APRIL)).toEqual([]);
    expect(av('c', svartider([{ ...runde(part('c', null)), lukket: ved('2026-03-20') }], tider, {}, APRIL))).toMatchObject({ spurt: 1, venter: 0, overFristen: 0 });
  });

  it('perioden gjelder dagen det ble sendt', () => {
    expect(svartider([runde(part('a', 20))], tider, { fra: '2026-03-02' }, APRIL)).toEqual([]);
  });
});

test('hver forpliktelse teller i ett av tallene', () => {
  const en = (mer: Partial<Forpliktelsesutfall>): Forpliktelsesutfall => ({ organ: { id: 'ssu', navn: 'SSU' }, satt: '2026-03-11', status: 'aapen', lukket: null, sisteDag: '2026-05-31', ...mer });
  const utfoert = { status: 'utfoert' } as const;
  const alle = [
    en({ ...utfoert, lukket: ved('2026-05-31') }), en({ ...utfoert, lukket: ved('2026-06-01') }), en({ ...utfoert, lukket: ved('2026-06-01'), sisteDag: undefined }),
    en({}), en({ sisteDag: '2026-06-10' }), en({ sisteDag: undefined }), en({ status: 'bortfalt', lukket: ved('2026-04-01') }), en({ satt: '2026-01-01' }),
  ];
  expect(oppfoelging(alle, { fra: '2026-02-01' }, '2026-06-10')).toEqual([
    { organ: { id: 'ssu', navn: 'SSU' }, antall: 7, innenFristen: 1, etterFristen: 1, utfoertUtenDag: 1, forfalt: 1, aapne: 1, aapneUtenDag: 1, bortfalt: 1 },
  ]);
});
