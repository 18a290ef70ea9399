import { gitt } from '../../eventsourcing/gitt';
import { SEKRETARIAT, SYSTEMET, UTEN_ROLLE } from '../../felles/tilgang.testdata';
import { gaaRuten } from '../plass';
import { raadene } from '../raad';
import { sakDecider } from '../sak.decider';
import { type SakHendelse } from '../sak.events';
import { behandlet, behandling, berammet, fakta, frafalt, klar, meldt, oppdrag, ouNes, ouVik, punkt, ruteMed, ruteMedSamling, ssu, STEG, vedtatt, VEIER } from '../sak.testdata';
import { hindringForVedtak } from './rute';

const organer = [ouNes, ouVik];
const bestilt = (nr = 1, hvem = organer): SakHendelse => ({ type: 'RaadBestilt', data: { nr, organer: hvem, mandat: 'Si hva dere mener' } });
const bestill = (hvem: string[] = ['ou-nes', 'ou-vik']) => ({ type: 'BestillRaad' as const, data: { organer: hvem, mandat: 'Si hva dere mener' } });
const frist = ruteMedSamling({ join: 'frist', dager: 14 });
const alle = ruteMedSamling({ join: 'alle' });
const svar = (id: string, organ: typeof ssu, utfall: 'TILSLUTNING' | 'UTSATT' = 'TILSLUTNING') => behandlet(behandling(id, organ, { utfall, punkter: [] }));
const vedtak = (rute: typeof alle, ...historie: SakHendelse[]) =>
  hindringForVedtak(gitt(sakDecider, ...historie).state, rute, { organ: ssu, opptak: 'saksliste', endelig: true }, { tilgang: SEKRETARIAT, tid: '2026-02-20T09:00:00.000Z' });

describe('Et råd som er bestilt', () => {
  it('har et mandat, og ventes på også før organet har satt saken opp', () => {
    gitt(sakDecider, ...klar).naar(bestill(), fakta(SEKRETARIAT, { rute: alle, organer })).gir(bestilt());
    expect(vedtak(alle, ...klar, bestilt())?.mangler).toEqual(['«Råd fra områdeutvalg»: 0 av 2 har behandlet saken; mangler OU Nes, OU Vik']);
    expect(vedtak(alle, ...klar, bestilt(), berammet('b1', ouNes), svar('b1', ouNes), berammet('b2', ouVik), svar('b2', ouVik))).toBeUndefined();
  });
  it('ventes på også når møtet som skulle gi det, faller bort', () => {
    expect(vedtak(alle, ...klar, bestilt(1, [ouNes]), berammet('b1', ouNes), frafalt('b1'))?.vakt).toBe('krev-samlet');
  });
  it('samles opp med mandat og svar, sammen med råd som ingen bestilte', () => {
    const historie = [...klar, bestilt(1, [ouNes]), berammet('b1', ouNes), svar('b1', ouNes), berammet('b2', ouVik)];
    expect(raadene(gitt(sakDecider, ...historie).state).map((r) => [r.organ.navn, r.bestilling?.mandat, r.svart, r.behandling?.behandlingId])).toEqual([
      ['OU Nes', 'Si hva dere mener', true, 'b1'], ['OU Vik', undefined, false, 'b2'],
    ]);
  });
  it('er ikke gitt om organet utsatte saken', () => {
    expect(raadene(gitt(sakDecider, ...klar, bestilt(1, [ouNes]), berammet('b1', ouNes), svar('b1', ouNes, 'UTSATT')).state).map((r) => r.svart)).toEqual([false]);
    const igjen = [...klar, bestilt(1, [ouNes]), berammet('b1', ouNes), svar('b1', ouNes, 'UTSATT'), berammet('b2', ouNes), svar('b2', ouNes)];
    expect(raadene(gitt(sakDecider, ...igjen).state).map((r) => [r.svart, r.behandling?.behandlingId])).toEqual([[true, 'b2']]);
  });
  it('etter vedtaket flytter ikke saken, og er aldri et vedtak', () => {
    const historie = [...vedtatt(punkt(1, [oppdrag])), bestilt(), berammet('b2', ouNes), svar('b2', ouNes)];
    const { state } = gitt(sakDecider, ...historie);
    expect([state.grunnstatus, gaaRuten(state.spor, alle).steg?.id, raadene(state).map((r) => [r.etterVedtak, r.svart])]).toEqual(['vedtatt', 'ssu', [[true, true], [true, false]]]);
    expect(Object.values(state.punkter).every((p) => p.behandlingId === 'b1')).toBe(true);
  });
  it.each([
    ['av en som ikke er sekretariat', [...klar], UTEN_ROLLE, organer, ['ou-nes'], 'krever-sekretariat'],
    ['før saken er forberedt', [meldt()], SEKRETARIAT, organer, ['ou-nes'], 'sak-er-ikke-klar'],
    ['fra et organ som ikke finnes', [...klar], SEKRETARIAT, [ouNes], ['ou-nes', 'borte'], 'organ-finnes-ikke'],
    ['to ganger fra samme organ', [...klar], SEKRETARIAT, organer, ['ou-nes', 'ou-nes'], 'organ-to-ganger'],
    ['fra den som skal vedta', [...klar], SEKRETARIAT, [ssu], ['ssu'], 'organ-gir-ikke-raad'],
    ['fra et organ som alt er spurt', [...klar, bestilt()], SEKRETARIAT, organer, ['ou-vik'], 'organ-er-spurt'],
  ] as const)('bestilles ikke %s', (_, historie, tilgang, kjente, hvem, kode) => {
    gitt(sakDecider, ...historie).naar(bestill([...hvem]), fakta(tilgang, { rute: alle, organer: kjente })).avvises(kode);
  });
});

describe('Et felles steg som venter til en frist', () => {
  const lukk = (tid: string, ...historie: SakHendelse[]) => gitt(sakDecider, ...historie).naar({ type: 'LukkSamling', data: { steg: 'ou' } }, fakta(SYSTEMET, { rute: frist }), { tid }).hendelser().filter((e) => e.type === 'SamlingUtloept');
  const utloept: SakHendelse = { type: 'SamlingUtloept', data: { steg: 'ou', svart: 0, av: 2, mangler: organer } };

  it('åpner når dagen er ute i Oslo, også når ingen har svart', () => {
    expect([lukk('2026-01-29T22:59:59.999Z', ...klar, bestilt()), lukk('2026-01-29T23:00:00.000Z', ...klar, bestilt())]).toEqual([[], [utloept]]);
    expect(vedtak(frist, ...klar, bestilt())?.vakt).toBe('krev-samlet');
    expect(vedtak(frist, ...klar, bestilt(), utloept)).toBeUndefined();
  });
  it('åpner også når steget ikke kan hoppes over', () => {
    const maaInnom = ruteMed(STEG.map((s) => (s.id === 'ou' ? { ...s, valgfri: false, parallell: { join: 'frist' as const, dager: 14 } } : s)), VEIER);
    expect(vedtak(maaInnom, ...klar, bestilt())?.vakt).toBe('krev-steg');
    expect(vedtak(maaInnom, ...klar, bestilt(), utloept)).toBeUndefined();
  });
  it('åpner én gang, og ikke når alle har svart', () => {
    expect(lukk('2026-03-01T09:00:00.000Z', ...klar, bestilt(), utloept)).toEqual([]);
    expect(lukk('2026-03-01T09:00:00.000Z', ...klar, bestilt(), svar('b1', ouNes), svar('b2', ouVik))).toEqual([]);
    expect(lukk('2026-03-01T09:00:00.000Z', ...klar)).toEqual([]);
  });
  it('gjelder ikke neste runde: forberedes saken på nytt, ventes det igjen', () => {
    expect(vedtak(frist, ...klar, bestilt(), utloept, svar('b1', ouNes), { type: 'SakForberedt', data: { dokumentversjon: { versjon: 1, hash: '1'.repeat(64) } } })?.vakt).toBe('krev-samlet');
  });
  it('åpner ikke av seg selv mens saken er suspendert', () => {
    const suspendert: SakHendelse = { type: 'SakSuspendert', data: { avvik: true } };
    const [holdt] = gitt(sakDecider, ...klar, bestilt(), suspendert).naar({ type: 'LukkSamling', data: { steg: 'ou' } }, fakta(SYSTEMET, { rute: frist }), { tid: '2026-03-01T09:00:00.000Z' }).hendelser();
    expect(holdt).toEqual({ type: 'HandlingHoldtTilbake', data: { nr: 1, handling: { type: 'LukkSamling', data: { steg: 'ou' } } } });
  });
});

describe('Et steg som venter på andre steg', () => {
  const venter = (join: 'alle' | 'antall' | 'frist', felt: object = {}) => ruteMed(STEG.map((s) => (s.id === 'ssu' ? { ...s, parallell: { join, venterPaa: ['ou'], ...felt } } : s)), VEIER);

  it('tas ikke før de andre er tatt, og sier hvilke det venter på', () => {
    expect(vedtak(venter('alle'), ...klar)?.mangler).toEqual(['«Vedtak i SSU»: 0 av 1 har behandlet saken; mangler «Råd fra områdeutvalg»']);
    expect(vedtak(venter('alle'), ...klar, svar('b1', ouNes))).toBeUndefined();
  });
  it('teller sitt eget vedtak med når det venter på et antall', () => {
    expect([vedtak(venter('antall', { antall: 1 }), ...klar)?.vakt, vedtak(venter('antall', { antall: 2 }), ...klar)?.vakt]).toEqual([undefined, 'krev-samlet']);
  });
  it('åpner når fristen er ute', () => {
    const utloept: SakHendelse = { type: 'SamlingUtloept', data: { steg: 'ssu', svart: 0, av: 1, mangler: [] } };
    expect([vedtak(venter('frist', { dager: 14 }), ...klar, berammet('b1', ssu))?.vakt, vedtak(venter('frist', { dager: 14 }), ...klar, berammet('b1', ssu), utloept)?.vakt]).toEqual(['krev-samlet', undefined]);
  });
  it('kan tas når en operatør har flyttet saken dit', () => {
    expect(vedtak(venter('alle'), ...klar, { type: 'SakFlyttetTilSteg', data: { avvik: true, fra: 'forberedelse', til: 'ssu', slag: 'besluttende' } })).toBeUndefined();
  });
});
