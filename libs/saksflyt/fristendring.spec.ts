import { type Frist, VANLIGE_SESONGER } from '#felles';
import { Fristbilde, type Fristdata, type Regel } from './fristbilde';
import { aarsaker, medVarsler } from './fristendring';
import { type MoetedagRad } from './fristhistorikk.projection';

const tid = (pos: number) => `2026-01-15T09:00:${String(pos).padStart(2, '0')}.000Z`;
const moetedag = (pos: number, slag: MoetedagRad['slag'], dato: string | null): MoetedagRad => ({
  pos, moete_id: 'juni', slag, organ_id: slag === 'planlagt' ? 'ssu' : null, organslag: slag === 'planlagt' ? 'ssu' : null, organ: slag === 'planlagt' ? 'SSU' : null, dato,
  hendelse_id: `h${pos}`, registrert: tid(pos),
});
const regel = (id: string, frist: Frist, endring: Partial<Regel> = {}): Regel => ({ id, frist, satt: '2026-01-15', hva: id, ansvarlig: 'SSE', pos: 5, flyttinger: [], sak_id: 's', behandling_id: 'b', avtale_id: null, lukket: null, ...endring });
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

  it('regner med dagen en svarfrist hadde før den ble flyttet', () => {
    const flytting = { pos: 9, hendelseId: 'f', naar: tid(9), foer: { presisjon: 'dag', dato: '2026-06-03' } as const, dag: '2026-01-15', begrunnelse: 'x' };
    const ferie = { pos: 7, hendelseId: 'k', innstilt: tid(7), valg: { inneklemteDagerErFri: false, friperioder: [{ fra: '06-01', til: '06-05', navn: 'fri' }] }, sesonger: undefined };
    expect(varsler([regel('a', { presisjon: 'dag', dato: '2026-08-03' }, { flyttinger: [flytting], avtale_id: 'x' })], { kalendere: [ferie] })).toEqual([[['SSE', 'a 2026-06-03 → 2026-06-08']], []]);
  });
});
