import fc from 'fast-check';
import { type Frist, leggTilDager, VANLIGE_SESONGER } from '#felles';
import { arbeidsdagFraOgMed } from '#frist';
import { Fristbilde, type Fristdata, type Regel } from './fristbilde';
import { type Svarpart } from './forpliktelse.projection';
import { aarsaker, medVarsler } from './fristendring';
import { type FristforskyvningRad, type MoetedagRad } from './fristhistorikk.projection';

const tid = (pos: number) => `2026-01-15T09:00:${String(pos).padStart(2, '0')}.000Z`;
const moetedag = (pos: number, slag: MoetedagRad['slag'], dato: string | null): MoetedagRad => ({
  pos, moete_id: 'juni', slag, organ_id: slag === 'planlagt' ? 'ssu' : null, organslag: slag === 'planlagt' ? 'ssu' : null, organ: slag === 'planlagt' ? 'SSU' : null, dato, innlevering: null,
  hendelse_id: `h${pos}`, registrert: tid(pos),
});
const regel = (id: string, frist: Frist, endring: Partial<Regel> = {}): Regel => ({ id, slag: 'oppdrag', organ: 'Strategisk samarbeidsutvalg', frist, satt: '2026-01-15', hva: id, ansvarlig: 'SSE', pos: 5, flyttinger: [], sak_id: 's', behandling_id: 'b', avtale_id: null, lukket: null, stegfrist: null, organ_id: null, parter: [], ...endring });
const tilMoetet: Frist = { presisjon: 'moete', moeteId: 'juni' };
const foerMoetet: Frist = { presisjon: 'avstand', antall: 10, enhet: 'arbeidsdager', retning: 'foer', moeteId: 'juni' };

const planlagt = moetedag(1, 'planlagt', '2026-06-10');
const flyttet = moetedag(10, 'flyttet', '2026-06-17');

function varsler(regler: readonly Regel[], data: Partial<Fristdata> = {}) {
  const bilde = new Fristbilde({ regler, moetedager: [planlagt, flyttet], kalendere: [], hendelser: [], forskyvninger: [], ...data });
  return aarsaker(bilde).flatMap((aarsak) => medVarsler(aarsak, bilde)).map((l) => l.varsler.map((v) => [v.mottaker, ...v.frister.map((f) => `${f.regel.id} ${f.fra} → ${f.til}`)]));
}

describe('ett varsel til hver mottaker om frister som fikk en annen dag', () => {
  it('har alle fristene til mottakeren, uansett store bokstaver, og de uten ansvarlig for seg', () => {
    expect(varsler([regel('a', tilMoetet), regel('b', foerMoetet, { ansvarlig: 'sse' }), regel('c', tilMoetet, { ansvarlig: null })])).toEqual([
      [[null, 'c 2026-06-10 → 2026-06-17'], ['SSE', 'b 2026-05-27 → 2026-06-03', 'a 2026-06-10 → 2026-06-17']],
    ]);
  });

  it('går til organet som vedtok en frist uten ansvarlig, og til dem det bes om innspill fra', () => {
    expect(varsler([regel('a', tilMoetet, { slag: 'frist', ansvarlig: null }), regel('b', tilMoetet, { slag: 'sendes-til-innspill', hva: 'Innspill fra OU Nord', ansvarlig: null })])).toEqual([
      [['OU Nord', 'b 2026-06-10 → 2026-06-17'], ['Strategisk samarbeidsutvalg', 'a 2026-06-10 → 2026-06-17']],
    ]);
  });

  it('tar med den som bare henger på en frist som flyttet seg, og ikke den som fikk samme dag', () => {
    const henger: Frist = { presisjon: 'avstand-fra', antall: 1, enhet: 'dager', retning: 'etter', fra: { slag: 'forpliktelse', forpliktelseId: 'a' } };
    expect(varsler([regel('a', tilMoetet), regel('b', henger, { ansvarlig: 'OU' }), regel('c', { presisjon: 'dag', dato: '2026-06-10' }, { ansvarlig: 'AU' })])).toEqual([
      [['OU', 'b 2026-06-11 → 2026-06-18'], ['SSE', 'a 2026-06-10 → 2026-06-17']],
    ]);
  });

  it('kommer ikke om en frist som var lukket, eller som ble satt etterpå', () => {
    expect(varsler([regel('lukket', tilMoetet, { lukket: tid(9) }), regel('ny', tilMoetet, { pos: 11 })])).toEqual([[]]);
    expect(varsler([regel('lukket senere', tilMoetet, { lukket: tid(11) })])).toEqual([[['SSE', 'lukket senere 2026-06-10 → 2026-06-17']]]);
  });

  it('sier at dagen er borte når møtet avlyses, og hver flytting for seg når det flyttes to ganger', () => {
    const moetedager = [planlagt, flyttet, moetedag(12, 'flyttet', '2026-06-10'), moetedag(13, 'avlyst', null)];
    expect(varsler([regel('a', tilMoetet)], { moetedager })).toEqual([[['SSE', 'a 2026-06-10 → 2026-06-17']], [['SSE', 'a 2026-06-17 → 2026-06-10']], [['SSE', 'a 2026-06-10 → null']]]);
  });

  it('gjelder også en kalender som innstilles, med dagene slik de var og ble akkurat da', () => {
    const ferie = { pos: 7, hendelseId: 'k', innstilt: tid(7), valg: { inneklemteDagerErFri: false, friperioder: [{ fra: '06-01', til: '06-05', navn: 'fri' }] }, sesonger: undefined };
    expect(varsler([regel('a', foerMoetet)], { kalendere: [ferie] })).toEqual([[['SSE', 'a 2026-05-27 → 2026-05-19']], [['SSE', 'a 2026-05-19 → 2026-05-27']]]);
  });

  it('kommer når neste runde blir planlagt, og sier at fristen nå har en dag', () => {
    const runde: Frist = { presisjon: 'neste-runde', organslag: 'ou' };
    const ou = (pos: number, id: string, dato: string): MoetedagRad => ({ ...moetedag(pos, 'planlagt', dato), moete_id: id, organ_id: id, organslag: 'ou', organ: `OU ${id}` });
    expect(varsler([regel('a', runde), regel('b', tilMoetet)], { moetedager: [planlagt, ou(7, 'Voss', '2026-05-05'), ou(8, 'Bergen', '2026-05-12'), ou(9, 'Voss2', '2026-04-01')] })).toEqual([
      [['SSE', 'a null → 2026-05-05']], [['SSE', 'a 2026-05-05 → 2026-05-12']],
    ]);
  });

  it('regner årstidene slik helsefellesskapet har satt dem da', () => {
    const vaaren: Frist = { presisjon: 'sesong', sesong: 'vaar', aar: 2027 };
    const aarstider = { ...VANLIGE_SESONGER, vaar: { fra: 3, til: 5 } };
    const innstilt = { pos: 7, hendelseId: 'k', innstilt: tid(7), valg: { inneklemteDagerErFri: false, friperioder: [] }, sesonger: aarstider };
    expect(varsler([regel('a', vaaren)], { moetedager: [], kalendere: [innstilt] })).toEqual([[['SSE', 'a 2027-06-30 → 2027-05-31']]]);
  });

});

describe('partene', () => {
  const dag = (dato: string): Frist => ({ presisjon: 'dag', dato });
  const svardag = (pos: number, dato: string) => ({ pos, hendelseId: `f${pos}`, naar: tid(pos), dag: '2026-01-15', begrunnelse: 'Ferie', frist: dag(dato) });
  const part = (navn: string, dager: readonly [number, string][], svart: number | null = null): Svarpart => ({ partId: navn, navn, svart, dager: dager.map(([pos, dato]) => svardag(pos, dato)) });
  const runde = (parter: readonly Svarpart[], endring: Partial<Regel> = {}): Regel =>
    regel('svar', dag('2026-06-03'), { avtale_id: 'x', behandling_id: null, ansvarlig: 'Partene', parter, ...endring });
  const rundensFlytting = { pos: 9, hendelseId: 'f9', naar: tid(9), foer: dag('2026-06-03'), dag: '2026-01-15', begrunnelse: 'Ferie' };
  const flyttet = (parter: readonly Svarpart[]) => runde(parter, { frist: dag('2026-08-03'), flyttinger: [rundensFlytting] });
  const utenMoeter = { moetedager: [] };

  it('får hver sitt varsel når svarfristen flyttes, men ikke den som har svart eller beholder sin egen dag', () => {
    const parter = [part('A', [[5, '2026-06-03'], [9, '2026-08-03']]), part('B', [[5, '2026-06-03'], [9, '2026-08-03']], 8), part('C', [[5, '2026-06-03'], [9, '2026-08-03']], 10), part('D', [[5, '2026-06-03'], [7, '2026-09-01']])];
    expect(varsler([flyttet(parter)], utenMoeter)).toEqual([[['D', 'svar 2026-06-03 → 2026-09-01']], [['A', 'svar 2026-06-03 → 2026-08-03'], ['C', 'svar 2026-06-03 → 2026-08-03']]]);
  });

  it('får vite om kalenderen hver for sin egen dag, slik den var da', () => {
    const ferie = { pos: 7, hendelseId: 'k', innstilt: tid(7), valg: { inneklemteDagerErFri: false, friperioder: [{ fra: '06-01', til: '06-05', navn: 'fri' }] }, sesonger: undefined };
    expect(varsler([flyttet([part('A', [[5, '2026-06-03'], [9, '2026-08-03']]), part('B', [[5, '2026-06-03'], [6, '2026-07-01']])])], { ...utenMoeter, kalendere: [ferie] })).toEqual([
      [['B', 'svar 2026-06-03 → 2026-07-01']], [['A', 'svar 2026-06-03 → 2026-06-08']], [['A', 'svar 2026-06-08 → 2026-08-03']],
    ]);
  });

  it('nevnt i et vedtak er alle som avtalen i saken ble sendt til, også de som har svart, med alle fristene sine i ett varsel', () => {
    const oppdrag = [regel('evaluer', tilMoetet, { ansvarlig: 'partene' }), regel('b sin', tilMoetet, { ansvarlig: 'B' }), regel('en annen sak', tilMoetet, { ansvarlig: 'Partene', sak_id: 't' })];
    expect(varsler([...oppdrag, runde([part('A', [[5, '2026-06-03']]), part('B', [[5, '2026-06-03']], 6)])])).toEqual([[
      ['A', 'evaluer 2026-06-10 → 2026-06-17'], ['B', 'b sin 2026-06-10 → 2026-06-17', 'evaluer 2026-06-10 → 2026-06-17'], ['Partene', 'en annen sak 2026-06-10 → 2026-06-17'],
    ]]);
  });

  it('varsles ikke om et steg som venter på dem: de har svarfristen sin', () => {
    expect(varsler([regel('svar fra partene', tilMoetet, { ansvarlig: 'Partene', stegfrist: 'svar' }), runde([part('A', [[5, '2026-06-03']])])])).toEqual([[]]);
  });

  it('er etter en ny runde dem den gikk til', () => {
    const ny = runde([part('B', [[7, '2026-07-01']])], { id: 'svar2', pos: 7 });
    expect(varsler([regel('evaluer', tilMoetet, { ansvarlig: 'Partene' }), runde([part('A', [[5, '2026-06-03']])], { lukket: tid(6) }), ny])).toEqual([[['B', 'evaluer 2026-06-10 → 2026-06-17']]]);
  });
});

describe('en sak som står stille, og en som får mer tid', () => {
  const rad = (pos: number, slag: FristforskyvningRad['slag'], dato: string, dager: number | null = null): FristforskyvningRad => (
    { pos, sak_id: 's', slag, dato, dager, begrunnelse: 'Venter på en dom', hendelse_id: `h${pos}`, registrert: tid(pos), valg: [] });
  const opphold = (fra: string, til: string, pos = 7) => [rad(pos, 'suspendert', fra), rad(pos + 1, 'gjenopptatt', til)];
  const dag = (dato: string): Frist => ({ presisjon: 'dag', dato });
  const til = (regler: readonly Regel[], forskyvninger: readonly FristforskyvningRad[]) => {
    const bilde = new Fristbilde({ regler, moetedager: [planlagt], kalendere: [], hendelser: [], forskyvninger });
    return regler.map((r) => bilde.loes(r).til);
  };
  const henger = (id: string, behandling_id = 'b'): Regel => regel('henger', { presisjon: 'avstand-fra', antall: 7, enhet: 'dager', retning: 'etter', fra: { slag: 'forpliktelse', forpliktelseId: id } }, { behandling_id });

  it.each([['2026-03-20', '2026-04-01', '2026-08-03', '2026-08-17'], ['2026-10-20', '2026-10-30', '2026-11-02', '2026-11-12'], ['2026-03-01', '2026-12-31', '2026-04-01', '2027-02-01']])(
    'stanset fra %s til %s går fristen %s ut %s', (fra, slutt, foer, etter) => {
      expect(til([regel('a', dag(foer))], opphold(fra, slutt))).toEqual([etter]);
    });

  it('gjelder ikke frister som følger et møte, en annen frist i saken, en annen sak, eller som ble satt etterpå eller var møtt', () => {
    const egne = [regel('a', dag('2026-08-03')), henger('a'), regel('møtet', tilMoetet), regel('annen', dag('2026-08-03'), { sak_id: 't' }), regel('ny', dag('2026-08-03'), { pos: 9 }), regel('møtt', dag('2026-08-03'), { lukket: tid(6) })];
    expect(til(egne, opphold('2026-03-20', '2026-04-01'))).toEqual(['2026-08-17', '2026-08-24', '2026-06-10', '2026-08-03', '2026-08-03', '2026-08-03']);
  });

  it('en ny regel teller fra den ble satt, og en forlengelse gjelder også det som følger et møte', () => {
    const flytting = { pos: 9, hendelseId: 'f', naar: tid(9), foer: dag('2026-08-03'), dag: '2026-04-02', begrunnelse: 'x' };
    expect(til([regel('a', dag('2026-09-01'), { flyttinger: [flytting] })], opphold('2026-03-20', '2026-04-01'))).toEqual(['2026-09-01']);
    expect(til([regel('a', dag('2026-09-01')), regel('møtet', tilMoetet)], [rad(10, 'forlenget', '2026-04-03', 7)])).toEqual(['2026-09-08', '2026-06-17']);
  });

  it('flere opphold og forlengelser legges sammen, uansett når tiden skifter', () => {
    const periode = fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 90 }));
    fc.assert(fc.property(fc.array(periode, { minLength: 1, maxLength: 5 }), (perioder) => {
      let idag = '2026-01-20';
      const rader = perioder.flatMap(([mellom, lenge], i) => {
        const start = leggTilDager(idag, mellom);
        idag = leggTilDager(start, lenge);
        return opphold(start, idag, 7 + 2 * i);
      });
      const dager = perioder.reduce((sum, [, lenge]) => sum + lenge, 0);
      expect(til([regel('a', dag('2026-08-03'))], rader)).toEqual([arbeidsdagFraOgMed(leggTilDager('2026-08-03', dager))]);
    }), { numRuns: 100 });
  });
});
