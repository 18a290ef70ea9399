import { type AvtaleHendelse } from '#avtale';
import { type Behandling, type Frist, type Virkning } from '#felles';
import { type InnspillHendelse } from '#innspill';
import { forpliktelseId, type SakHendelse } from '#sak';
import { loggfoert, rader } from '../eventsourcing/rader';
import { forpliktelse } from './forpliktelse.projection';
import { tilstandVed } from './forpliktelsestilstand';
import { punktlukking } from './punktlukking.projection';

const HASH = 'a'.repeat(64);
const UKJENT: Frist = { presisjon: 'ikke-oppgitt' };
const JUNI: Frist = { presisjon: 'moete-i-maaned', organId: 'ssu', maaned: '2026-06' };

const punkt = (nr: number, ...virkninger: Virkning[]) => ({ nr, tekst: 'x', klasse: 'VEDTATT' as const, virkninger, avvikerFraForslag: false });
const behandling = (endring: Partial<Behandling>): Behandling => ({
  behandlingId: 'b', moeteId: 'm', organ: { id: 'ssu', slag: 'ssu', navn: 'SSU' }, dato: '2026-03-11', saksnummer: '05/26', opptak: 'saksliste', endelig: true,
  utfall: 'VEDTATT', punkter: [], forslag: [], visertilSaksgrunnlag: false, utenforPunkt: [], protokoll: [], ...endring,
});
const vedtatt = (endring: Partial<Behandling>): SakHendelse => ({ type: 'SakVedtattISSU', data: { behandling: behandling(endring) } });
const fraSak = (...hendelser: SakHendelse[]) => rader(forpliktelse, loggfoert('sak-s', hendelser));

const oppdrag: Virkning = { slag: 'oppdrag', hva: 'Lage plan', ansvarlig: 'SSE', frist: UKJENT, bindende: true };

describe('en frist som prosessen har startet', () => {
  it('er den samme i et steg i en annen versjon, og når saken går tilbake', () => {
    const startet: SakHendelse = { type: 'StegfristStartet', data: { nr: 1, steg: 'ou', slag: 'raad', hva: 'Råd', frist: UKJENT, satt: '2026-01-15', paaminnelser: [] } };
    const frister = (steg: string) => [{ nr: 1, steg }];
    const migrert = { type: 'SakMigrert', data: { plass: { frister: frister('ou-runde') } } } as unknown as SakHendelse;
    const angret = { type: 'SakMigreringAngret', data: { frister: frister('ou') } } as unknown as SakHendelse;
    const [foer, etter, tilbake] = [fraSak(startet), fraSak(startet, migrert), fraSak(startet, migrert, angret)];
    expect([etter, tilbake]).toEqual([[{ ...foer[0], steg: 'ou-runde' }], foer]);
  });
});

describe('hva et endelig vedtak forplikter til', () => {
  it('hver virkning med frist er én forpliktelse, med regelen slik den ble sagt og stedet den kom fra', () => {
    const nySak: Virkning = { slag: 'ny-sak', tittel: 'Evaluering', organ: { slag: 'ssu' }, frist: JUNI, bindende: true };
    expect(fraSak(vedtatt({ punkter: [punkt(1, { slag: 'til-orientering' }, nySak), punkt(2, oppdrag)] }))).toMatchObject([
      { sak_id: 's', behandling_id: 'b', punkt: 1, saksnummer: '05/26', slag: 'ny-sak', hva: 'Evaluering', ansvarlig: null, frist: JUNI, satt: '2026-03-11', hendelse_id: 'sak-s/0', lukket: null },
      { punkt: 2, slag: 'oppdrag', hva: 'Lage plan', ansvarlig: 'SSE', frist: UKJENT, bindende: true },
    ]);
  });

  it('det som er satt i gang utenfor punktene, hører til punkt 0', () => {
    expect(fraSak(vedtatt({ utenforPunkt: [oppdrag, oppdrag] })).map((r) => r.punkt)).toEqual([0, 0]);
  });

  it('frivillige innspill binder ingen, og en frist i vedtaket binder', () => {
    const innspill = (frivillig: boolean): Virkning => ({ slag: 'sendes-til-innspill', til: 'UFAB', frist: UKJENT, frivillig });
    const rad = fraSak(vedtatt({ punkter: [punkt(1, innspill(true), innspill(false), { slag: 'frist', hva: 'Svar', frist: UKJENT })] }));
    expect(rad.map((r) => [r.hva, r.bindende])).toEqual([['Innspill fra UFAB', false], ['Innspill fra UFAB', true], ['Svar', true]]);
  });

  it('et råd forplikter ingen', () => {
    expect(fraSak({ type: 'SakBehandletIOU', data: { behandling: behandling({ endelig: false, punkter: [punkt(1, oppdrag)] }) } })).toEqual([]);
  });

  it('et lukket punkt er lukket fra da det ble registrert, og ikke punktet ved siden av', () => {
    const lukket: SakHendelse & { tid: string } = { type: 'PunktLukket', tid: '2026-05-04T10:00:00.000Z', data: { behandlingId: 'b', punkt: 0 } };
    expect(rader(punktlukking, loggfoert('sak-s', [vedtatt({}), lukket]))).toEqual([{ behandling_id: 'b', punkt: 0, lukket: '2026-05-04T10:00:00.000Z', pos: 1 }]);
  });
});

describe('det som er bestilt sendt til innspill', () => {
  const innspill: Virkning = { slag: 'sendes-til-innspill', til: 'UFAB', frist: UKJENT, frivillig: false };
  const ordre = forpliktelseId('b', 1, 1);
  const opphav = { behandlingId: 'b', punkt: 1, virkning: 1, forpliktelseId: ordre };
  const ute: InnspillHendelse = { type: 'InnspillsrundeSendt', data: { sakId: 's', opphav, tittel: 'Utkastet', mottakere: [{ mottakerId: 'a', slag: 'part', navn: 'A', forventet: true }], spoersmaal: [{ nr: 1, tekst: 'Hva?', slag: 'fritekst', paakrevd: true }], frist: UKJENT, paaminnelser: [], vedlegg: [] } };
  const trukket: InnspillHendelse = { type: 'InnspillsrundeTrukket', data: { sakId: 's', opphav, tittel: 'Utkastet', begrunnelse: 'Feil papir', mottakere: ['a'] } };
  const bestilt = loggfoert('sak-s', [vedtatt({ punkter: [punkt(1, innspill)] })]);
  const bestillingen = (...runder: [id: string, hendelser: InnspillHendelse[]][]) => {
    const logg = [...bestilt, ...runder.flatMap(([id, hendelser]) => loggfoert(`innspill-${id}`, hendelser))].map((e, i) => ({ ...e, position: BigInt(i) }));
    const rad = rader(forpliktelse, logg).find((r) => r.forpliktelse_id === ordre);
    return [rad?.status, rad?.lukket !== null];
  };

  it('er utført når runden er ute, og åpent igjen når den runden trekkes', () => {
    expect(bestillingen(['r1', [ute]])).toEqual(['utfoert', true]);
    expect(bestillingen(['r1', [ute, trukket]])).toEqual(['aapen', false]);
    expect(bestillingen(['r1', [ute, trukket]], ['r2', [ute]])).toEqual(['utfoert', true]);
  });

  it('åpnes ikke av en runde som ikke er den som lukket det, eller et forslag som aldri ble sendt', () => {
    expect(bestillingen(['r1', [trukket]])).toEqual(['aapen', false]);
    expect(bestillingen(['r1', [ute]], ['r2', [trukket]])).toEqual(['utfoert', true]);
  });

  it('en trukket runde åpner ikke et punkt som er lukket', () => {
    const [rad] = rader(forpliktelse, [...bestilt, ...loggfoert('innspill-r1', [ute, trukket])].map((e, i) => ({ ...e, position: BigInt(i) }))).filter((r) => r.forpliktelse_id === ordre);
    if (!rad) throw new Error('ingen rad');
    const lukket = '2026-01-16T09:00:00.000Z';
    expect(rad.gjenaapnet).toBeNull();
    expect(tilstandVed({ ...rad, punkt_lukket: lukket, punkt_pos: 1 })).toMatchObject({ status: 'lukket-med-punktet', lukket });
  });
});

const sendt = (runde: number): AvtaleHendelse => ({
  type: 'AvtaleSendtTilPartene',
  data: {
    runde, sakId: 's', navn: 'Avtale om nattvakt', punkt: 1, versjon: 1, hash: HASH, parter: [{ partId: 'a', navn: 'A' }, { partId: 'b', navn: 'B' }],
    svarfrist: '2026-06-30', ikrafttredelse: { regel: 'alle-signert' }, paaminnelser: [],
  },
});
const her = { runde: 1, maate: 'i-saksgang' as const, rolle: 'postmottak' };
const ja = (partId: string): AvtaleHendelse => ({ type: 'PartGodkjente', data: { partId, dato: '2026-05-01', ...her } });
const nei = (partId: string): AvtaleHendelse => ({ type: 'PartAvslo', data: { partId, dato: '2026-05-01', aarsak: 'x', ...her } });
const signert = (partId: string): AvtaleHendelse => ({ type: 'PartSignerte', data: { partId, versjon: 1, hash: HASH, signertDato: '2026-05-01', ...her } });
const fraAvtale = (...hendelser: AvtaleHendelse[]) => rader(forpliktelse, loggfoert('avtale-x', [sendt(1), ...hendelser]));
const ubesvart = (...hendelser: AvtaleHendelse[]) => fraAvtale(...hendelser)[0]?.parter.filter((p) => p.svart === null).map((p) => p.partId);

describe('svarfristen i en runde', () => {
  it('er én forpliktelse for partene, som følger fristen når den flyttes', () => {
    expect(fraAvtale()).toMatchObject([{
      slag: 'svarfrist', sak_id: 's', avtale_id: 'x', behandling_id: null, punkt: 1, ansvarlig: 'Partene', frist: { presisjon: 'dag', dato: '2026-06-30' }, satt: '2026-01-15',
      bindende: true, hendelse_id: 'avtale-x/0', lukket: null,
    }]);
    expect(ubesvart()).toEqual(['a', 'b']);
    const flyttet: AvtaleHendelse = { type: 'AvtaleSvarfristEndret', data: { runde: 1, fra: '2026-06-30', til: '2026-08-31', begrunnelse: 'x', parter: ['a', 'b'], paaminnelser: [] } };
    expect(fraAvtale(flyttet)).toMatchObject([{ frist: { presisjon: 'dag', dato: '2026-08-31' }, hendelse_id: 'avtale-x/0' }]);
  });

  it('har unntak for den part som har fått en annen dag, til runden får en ny dag som tar den med', () => {
    const unntak: AvtaleHendelse = { type: 'PartSvarfristEndret', data: { partId: 'a', runde: 1, fra: '2026-06-30', til: '2026-07-15', begrunnelse: 'Ferie', paaminnelser: [] } };
    const flyttet = (parter: string[]): AvtaleHendelse => ({ type: 'AvtaleSvarfristEndret', data: { runde: 1, fra: '2026-06-30', til: '2026-08-31', begrunnelse: 'x', parter, paaminnelser: [] } });
    const ett = [{ partId: 'a', til: '2026-07-15', begrunnelse: 'Ferie', hendelseId: 'avtale-x/1' }];
    expect([fraAvtale(unntak), fraAvtale(unntak, flyttet(['b'])), fraAvtale(unntak, flyttet(['a', 'b']))].map(([rad]) => rad?.unntak)).toEqual([ett, ett, []]);
    expect(fraAvtale(unntak)).toMatchObject([{ frist: { presisjon: 'dag', dato: '2026-06-30' } }]);
    expect(fraAvtale(flyttet(['a']))[0]?.flyttinger).toMatchObject([{ foer: { presisjon: 'dag', dato: '2026-06-30' }, begrunnelse: 'x' }]);
  });

  it('er lukket når alle har svart, også med nei eller ved å signere, og ikke før', () => {
    expect([ubesvart(ja('a'), ja('a')), fraAvtale(ja('a'), ja('a'))[0]?.lukket]).toEqual([['b'], null]);
    for (const siste of [ja('b'), nei('b'), signert('b')]) expect([ubesvart(ja('a'), siste), fraAvtale(ja('a'), siste)[0]?.lukket]).toEqual([[], '2026-01-15T09:00:00.000Z']);
  });

  it('regner den som sier at den ikke signerer, som en som har svart', () => {
    const vilIkke: AvtaleHendelse = { type: 'PartAvsloSignering', data: { partId: 'b', dato: '2026-05-01', aarsak: 'x', ...her } };
    expect([ubesvart(ja('a'), vilIkke), fraAvtale(ja('a'), vilIkke)[0]?.lukket]).toEqual([[], '2026-01-15T09:00:00.000Z']);
  });

  it('i en ny runde er møtt av den som beholder det den gjorde i den forrige', () => {
    const ny = sendt(1);
    const medBeholdt = (...partId: string[]) => ({ ...ny, data: { ...ny.data, beholdt: partId.map((p) => ({ partId: p, svarDato: '2026-05-01' })) } }) as AvtaleHendelse;
    const raden = (...h: AvtaleHendelse[]) => rader(forpliktelse, loggfoert('avtale-x', h))[0];
    expect(raden(medBeholdt('a'))).toMatchObject({ parter: [{ partId: 'a', svart: 0 }, { partId: 'b', svart: null }], lukket: null });
    expect(raden(medBeholdt('a'), signert('b'))?.lukket).toBe('2026-01-15T09:00:00.000Z');
  });

  it('lukkes med runden når den trekkes tilbake, og en ny runde er en ny forpliktelse', () => {
    const trukket: AvtaleHendelse = { type: 'AvtaleversjonTrukketTilbake', data: { runde: 1, versjon: 1, begrunnelse: 'x', parter: ['a', 'b'] } };
    expect(fraAvtale(trukket, sendt(2)).map((r) => r.lukket)).toEqual(['2026-01-15T09:00:00.000Z', null]);
  });
});
