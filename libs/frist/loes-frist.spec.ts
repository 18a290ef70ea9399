import { type Frist, type Fristhendelse } from '#felles';
import { Fristnett, type Fristnode } from './fristnett';
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

  it('forklaringen nevner fridagene som ble hoppet over, og ikke lørdager og søndager', () => {
    const mot = (dato: string, antall: number) => loesFrist(avstand(antall, 'arbeidsdager', 'foer', 'm'), { fra: '2026-03-11', moeter: [moete('m', 'ssu', 'ssu', dato)] }).forklaring;
    expect(mot('2026-05-28', 10)).toBe('10 arbeidsdager før møtet i SSU 28. mai 2026: 12. mai 2026, utenom Kristi himmelfartsdag 14. mai og 2. pinsedag 25. mai');
    expect(mot('2028-05-22', 5)).toBe('5 arbeidsdager før møtet i SSU 22. mai 2028: 12. mai 2028, utenom 17. mai');
    const ferie = { fra: '2026-03-11', moeter: [moete('m', 'ssu', 'ssu', '2026-08-03')], kalender: { inneklemteDagerErFri: false, friperioder: [{ fra: '07-01', til: '07-31', navn: 'fellesferien' }] } };
    expect(loesFrist(avstand(1, 'arbeidsdager', 'foer', 'm'), ferie).forklaring).toBe('1 arbeidsdager før møtet i SSU 3. august 2026: 30. juni 2026, utenom fellesferien');
  });

  const fra = (hendelse: Fristhendelse): Frist => ({ presisjon: 'avstand-fra', antall: 14, enhet: 'dager', retning: 'etter', fra: { slag: 'hendelse', hendelse } });

  it('en frist regnes fra det som skjer med saken, og har ingen dag før det har skjedd', () => {
    const medHendelser = { ...grunnlag, hendelser: { vedtatt: '2026-03-11' } };
    expect(loesFrist(fra('vedtatt'), medHendelser)).toEqual({ fra: '2026-03-25', til: '2026-03-25', forklaring: '14 dager etter vedtaket 11. mars 2026: 25. mars 2026' });
    expect(loesFrist(fra('signert'), medHendelser)).toEqual({ forklaring: 'Partene har ikke signert ennå' });
  });

  it('en frist regnes fra en annen frist, og følger den når møtet den henger på, flyttes', () => {
    const papirer: Fristnode = { id: 'p', hva: 'Papirer', fra: '2026-03-11', frist: avstand(10, 'arbeidsdager', 'foer') };
    const utkast: Fristnode = { id: 'u', hva: 'Utkast', fra: '2026-03-11', frist: { presisjon: 'avstand-fra', antall: 7, enhet: 'dager', retning: 'foer', fra: { slag: 'forpliktelse', forpliktelseId: 'p' } } };
    const loes = (node: Fristnode, moeter = grunnlag.moeter) => new Fristnett((id) => [papirer, utkast].find((n) => n.id === id), { moeter }).loes(node);
    expect(loes(utkast)).toMatchObject({ til: '2026-05-19', forklaring: '7 dager før fristen for «Papirer» 26. mai 2026: 19. mai 2026' });
    expect(loes(utkast, grunnlag.moeter.map((m) => (m.moeteId === 'm-juni' ? { ...m, dato: '2026-06-16' } : m))).til).toBe('2026-05-26');
    expect(loes(utkast, [])).toEqual({ forklaring: 'Fristen for «Papirer» har ingen dag ennå' });
  });

  it('sesongene kan settes av helsefellesskapet', () => {
    const egne = { ...grunnlag, sesonger: { vaar: { fra: 3, til: 5 }, sommer: { fra: 6, til: 8 }, hoest: { fra: 9, til: 11 }, vinter: { fra: 12, til: 2 } } as const };
    expect(loesFrist({ presisjon: 'sesong', sesong: 'vaar', aar: 2027 }, egne)).toMatchObject({ fra: '2027-03-01', til: '2027-05-31' });
  });
});
