import { type Frist } from '#felles';
import { type Fristgrunnlag, loesFrist, type PlanlagtMoete } from './loes-frist';

const moete = (moeteId: string, organId: string, organslag: PlanlagtMoete['organslag'], dato: string): PlanlagtMoete => ({
  moeteId, organId, organslag, organnavn: organId.toUpperCase(), dato,
});

const grunnlag: Fristgrunnlag = {
  fra: '2026-03-11',
  moeter: [
    moete('m-mars', 'ssu', 'ssu', '2026-03-11'),
    moete('m-juni', 'ssu', 'ssu', '2026-06-09'),
    moete('o1-feb', 'ou nord', 'ou', '2026-02-10'),
    moete('o1-mai', 'ou nord', 'ou', '2026-05-14'),
    moete('o1-sep', 'ou nord', 'ou', '2026-09-10'),
    moete('o2-mai', 'ou soer', 'ou', '2026-05-05'),
    moete('p-paaske', 'pm', 'partnerskapsmoete', '2026-04-20'),
  ],
};

const avstand = (antall: number, enhet: 'dager' | 'arbeidsdager', retning: 'foer' | 'etter', moeteId = 'm-juni'): Frist => ({ presisjon: 'avstand', antall, enhet, retning, moeteId });

describe('en frist løses mot møteplanen', () => {
  it.each<[string, Frist, string | undefined, string | undefined]>([
    ['en dag er seg selv', { presisjon: 'dag', dato: '2021-10-20' }, '2021-10-20', '2021-10-20'],
    ['en helligdag flyttes til neste arbeidsdag', { presisjon: 'dag', dato: '2026-05-17' }, '2026-05-18', '2026-05-18'],
    ['et navngitt møte er møtets dag', { presisjon: 'moete', moeteId: 'm-juni' }, '2026-06-09', '2026-06-09'],
    ['et ukjent møte har ingen dag', { presisjon: 'moete', moeteId: 'borte' }, undefined, undefined],
    ['juni-møtet finnes gjennom organ og måned', { presisjon: 'moete-i-maaned', organId: 'ssu', maaned: '2026-06' }, '2026-06-09', '2026-06-09'],
    ['et møte som ikke er planlagt ennå, gir måneden', { presisjon: 'moete-i-maaned', organId: 'ssu', maaned: '2026-10' }, '2026-10-01', '2026-10-31'],
    ['en måned varer til siste arbeidsdag', { presisjon: 'maaned', maaned: '2026-05' }, '2026-05-01', '2026-05-29'],
    ['våren er første halvår', { presisjon: 'sesong', sesong: 'vaar', aar: 2027 }, '2027-01-01', '2027-06-30'],
    ['vinteren går over årsskiftet', { presisjon: 'sesong', sesong: 'vinter', aar: 2026 }, '2026-12-01', '2027-02-26'],
    ['neste runde er hvert organs neste møte', { presisjon: 'neste-runde', organslag: 'ou' }, '2026-05-05', '2026-05-14'],
    ['uten planlagte møter har neste runde ingen dag', { presisjon: 'neste-runde', organslag: 'fsu' }, undefined, undefined],
    ['ved behov har ingen dag', { presisjon: 'ved-behov' }, undefined, undefined],
    ['ikke oppgitt har ingen dag', { presisjon: 'ikke-oppgitt' }, undefined, undefined],
    ['ti arbeidsdager før møtet', avstand(10, 'arbeidsdager', 'foer'), '2026-05-26', '2026-05-26'],
    ['dager før flyttes til arbeidsdagen før', avstand(15, 'dager', 'foer'), '2026-05-22', '2026-05-22'],
    ['dager etter flyttes til neste arbeidsdag', avstand(4, 'dager', 'etter'), '2026-06-15', '2026-06-15'],
    ['påske teller ikke som arbeidsdager', avstand(10, 'arbeidsdager', 'foer', 'p-paaske'), '2026-04-01', '2026-04-01'],
    ['null dager er møtets dag', avstand(0, 'arbeidsdager', 'foer'), '2026-06-09', '2026-06-09'],
  ])('%s', (_regel, frist, fra, til) => {
    const loest = loesFrist(frist, grunnlag);
    expect([loest.fra, loest.til]).toEqual([fra, til]);
    expect(loest.forklaring).not.toBe('');
  });

  it('et møte som flyttes, tar fristene med seg', () => {
    const flyttet: Fristgrunnlag = { ...grunnlag, moeter: grunnlag.moeter.map((m) => (m.moeteId === 'm-juni' ? { ...m, dato: '2026-06-16' } : m)) };
    expect(loesFrist(avstand(10, 'arbeidsdager', 'foer'), flyttet).til).toBe('2026-06-02');
    expect(loesFrist({ presisjon: 'moete-i-maaned', organId: 'ssu', maaned: '2026-06' }, flyttet).til).toBe('2026-06-16');
  });

  it('forklaringen sier hva som ble flyttet og hvorfor', () => {
    expect(loesFrist({ presisjon: 'dag', dato: '2026-05-17' }, grunnlag).forklaring).toBe('17. mai 2026 er ikke en arbeidsdag: fristen er 18. mai 2026');
    expect(loesFrist(avstand(10, 'arbeidsdager', 'foer'), grunnlag).forklaring).toBe('10 arbeidsdager før møtet i SSU 9. juni 2026: 26. mai 2026');
    expect(loesFrist({ presisjon: 'neste-runde', organslag: 'ou' }, grunnlag).forklaring).toBe('Neste runde: OU SOER 5. mai 2026, OU NORD 14. mai 2026');
  });

  it('sesongene kan settes av helsefellesskapet', () => {
    const egne = { ...grunnlag, sesonger: { vaar: [3, 5], sommer: [6, 8], hoest: [9, 11], vinter: [12, 2] } as const };
    expect(loesFrist({ presisjon: 'sesong', sesong: 'vaar', aar: 2027 }, egne)).toMatchObject({ fra: '2027-03-01', til: '2027-05-31' });
  });
});
