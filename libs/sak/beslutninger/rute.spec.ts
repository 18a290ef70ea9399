import { gitt } from '../../eventsourcing/gitt';
import { SYSTEMET } from '../../felles/tilgang.testdata';
import { type Rute } from '../plass';
import { sakDecider } from '../sak.decider';
import { type SakHendelse } from '../sak.events';
import { behandlet, behandling, berammet, fakta, frafalt, klar, meldt, oppdrag, ouNes, ouVik, punkt, ruteMed, ruteMedSamling, ssu, STEG, vedtatt, VEIER } from '../sak.testdata';
import { hindringForBehandling, hindringForVedtak } from './rute';

const DOM = { tilgang: SYSTEMET, tid: '2026-01-20T09:00:00.000Z' };
const iSsu = { organ: ssu, opptak: 'saksliste' as const, endelig: true };
const sak = (...historie: SakHendelse[]) => gitt(sakDecider, ...historie).state;
const vedtak = (rute: Rute, ...historie: SakHendelse[]) => hindringForVedtak(sak(...historie), rute, iSsu, DOM);
const begge = [...klar, berammet('b1', ouNes), berammet('b2', ouVik)];
const svar = (id: string, organ: typeof ssu, utfall: 'TILSLUTNING' | 'UTSATT' = 'TILSLUTNING') => behandlet(behandling(id, organ, { utfall, punkter: [] }));

describe('Et steg som flere organer deler', () => {
  it('som venter på alle, slipper ikke saken videre før alle som har den, har svart, og sier hvem som mangler', () => {
    const alle = ruteMedSamling({ join: 'alle' });
    expect(vedtak(alle, ...begge, svar('b1', ouNes))).toMatchObject({ vakt: 'krev-samlet', mangler: ['«Råd fra områdeutvalg»: 1 av 2 har behandlet saken; mangler OU Vik'] });
    expect(vedtak(alle, ...begge, svar('b1', ouNes), svar('b2', ouVik))).toBeUndefined();
  });
  it('som venter på alle, venter ikke på et organ som lot saken fare, men på et som utsatte den', () => {
    const alle = ruteMedSamling({ join: 'alle' });
    expect(vedtak(alle, ...begge, svar('b1', ouNes), frafalt('b2'))).toBeUndefined();
    expect(vedtak(alle, ...begge, svar('b1', ouNes), svar('b2', ouVik, 'UTSATT'))?.vakt).toBe('krev-samlet');
  });
  it('som venter på et antall, slipper saken videre når så mange har svart', () => {
    expect(vedtak(ruteMedSamling({ join: 'antall', antall: 1 }), ...begge, svar('b1', ouNes))).toBeUndefined();
    expect(vedtak(ruteMedSamling({ join: 'antall', antall: 2 }), ...begge, svar('b1', ouNes))?.mangler).toEqual(['«Råd fra områdeutvalg»: 1 av 2 har behandlet saken; mangler OU Vik']);
  });
});

describe('Stegene i prosessen', () => {
  const medSteg = (id: string, endring: object, veier: readonly (readonly [string, string])[] = VEIER) => ruteMed(STEG.map((s) => (s.id === id ? { ...s, ...endring } : s)), veier);

  it('et valgfritt steg kan gås forbi, et annet ikke, og da sies hvilket som mangler', () => {
    const veier = VEIER.filter(([fra, til]) => fra !== 'meldt' || til !== 'ssu');
    expect(vedtak(medSteg('ou', {}, veier), ...klar)).toBeUndefined();
    expect(vedtak(medSteg('ou', { valgfri: false }, veier), ...klar)).toEqual({
      vakt: 'krev-steg', kind: 'ugyldig-tilstand', melding: 'Steget «Råd fra områdeutvalg» må tas før «Vedtak i SSU»', mangler: ['Steget «Råd fra områdeutvalg» må tas før «Vedtak i SSU»'],
    });
  });
  it('et senere steg kan planlegges mens det før er i gang, men ikke tas', () => {
    const maaInnom = medSteg('ou', { valgfri: false });
    const historie = [...klar, berammet('b1', ouNes)];
    expect(hindringForBehandling(sak(...historie), maaInnom, iSsu, DOM)).toBeUndefined();
    expect(vedtak(maaInnom, ...historie)?.vakt).toBe('krev-steg');
  });
  it('et organ som prosessen ikke går innom, får ikke saken', () => {
    const iFsu = { organ: { slag: 'fsu' as const }, opptak: 'saksliste' as const, endelig: false };
    expect(hindringForBehandling(sak(...klar), medSteg('ou', {}), iFsu, DOM)?.vakt).toBe('krev-organ');
  });
  it('et råd i SSU er ikke et vedtak: saken kommer ikke videre til partene', () => {
    const raad = behandlet(behandling('b1', ssu, { endelig: false }));
    gitt(sakDecider, ...klar, raad).naar({ type: 'FlyttSak', data: { steg: 'partene', begrunnelse: 'Hast' } }, fakta()).avvises('sak-er-ikke-vedtatt');
    expect(gitt(sakDecider, ...klar, raad).state.punkter).toEqual({});
  });
  it('en uforberedt hastesak kan tas i et organ som gir råd, men en sak på sakslisten ikke', () => {
    const raad = (opptak: 'hastesak' | 'saksliste') => hindringForVedtak(sak(meldt()), medSteg('ou', {}), { organ: ouNes, opptak, endelig: false }, DOM)?.vakt;
    expect([raad('hastesak'), raad('saksliste')]).toEqual([undefined, 'krev-steg']);
  });
  it('et råd som vedtaket bestilte, flytter ikke saken og holder den ikke igjen', () => {
    const historie = [...vedtatt(punkt(1, [oppdrag])), berammet('b2', ouNes)];
    expect(vedtak(ruteMedSamling({ join: 'alle' }), ...historie)).toBeUndefined();
    gitt(sakDecider, ...historie).naar({ type: 'RegistrerBehandling', data: { behandling: behandling('b2', ouNes) } }, fakta(SYSTEMET)).gir(behandlet(behandling('b2', ouNes)));
  });
  it('saken avsluttes ikke av seg selv der prosessen ikke leder til slutten', () => {
    const utenSlutt = ruteMed(STEG, VEIER.filter(([fra, til]) => fra !== 'ssu' || til !== 'avsluttet'));
    gitt(sakDecider, ...klar, berammet('b1', ssu)).naar({ type: 'RegistrerBehandling', data: { behandling: behandling('b1', ssu) } }, fakta(SYSTEMET, { rute: utenSlutt })).gir(behandlet(behandling('b1', ssu)));
  });
});
