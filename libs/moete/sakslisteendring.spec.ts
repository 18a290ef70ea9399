import { gitt } from '../eventsourcing/gitt';
import { SYSTEMET } from '../felles/tilgang.testdata';
import { moeteDecider } from './moete.decider';
import { aapnet, ANNEN_LEDER, fakta, fastsatt, hash, LEDER, planlagt, saksgrunnlag, satt, tattAv } from './moete.testdata';
import { type MoeteHendelse } from './moete.events';
import { endringer } from './sakslisteendring';
import { tidsbudsjett } from './tidsbudsjett';

const versjoner = (...hendelser: readonly MoeteHendelse[]) => {
  const { sakslister } = gitt(moeteDecider, ...hendelser).state;
  return endringer(sakslister.at(-2), sakslister.at(-1)!);
};
const saker = (liste: readonly { sakId: string }[]) => liste.map((s) => s.sakId);
const TO = [planlagt(), satt(1), satt(2), satt(3)] as const;

describe('det som er nytt siden forrige saksliste', () => {
  it('i den første er alt nytt', () => {
    expect(saker(versjoner(...TO, fastsatt(1, 1, 2, 3)).nye)).toEqual(['sak-1', 'sak-2', 'sak-3']);
  });
  it('er saker som kom til, og saker som ble tatt av', () => {
    const endret = versjoner(...TO, fastsatt(1, 1, 2, 3), tattAv(2), satt(4), fastsatt(2, 1, 3, 4));
    expect([saker(endret.nye), saker(endret.tattAv), endret.flyttet, endret.endredePapirer]).toEqual([['sak-4'], ['sak-2'], [], []]);
  });
  it('er bare de sakene som må flyttes for at den ene rekkefølgen skal bli den andre', () => {
    expect(versjoner(...TO, fastsatt(1, 1, 2, 3), fastsatt(2, 2, 3, 1)).flyttet).toMatchObject([{ sakId: 'sak-1', fra: 1, til: 3 }]);
  });
  it('er papirer som er andre enn sist, og det forrige papiret står', () => {
    const nytt = { ...saksgrunnlag, versjon: 3, hash: hash('9') };
    const papirer = new Map([['sak-1', nytt], ['sak-2', saksgrunnlag]]);
    const kjent = [planlagt(), satt(1), satt(2), fastsatt(1, 1, 2)] as const;
    const [ny] = gitt(moeteDecider, ...kjent).naar({ type: 'FastsettSaksliste', data: {} }, fakta(LEDER, { papirer })).hendelser();
    expect(ny).toMatchObject({ data: { versjon: 2, saker: [{ sakId: 'sak-1', saksgrunnlag: nytt }, { sakId: 'sak-2' }] } });
    expect(versjoner(...kjent, ny as MoeteHendelse).endredePapirer).toEqual([{ behandlingId: 'b1', sakId: 'sak-1', tittel: 'Henvisningsrutine', fra: { versjon: 2, hash: hash('1') }, til: { versjon: 3, hash: hash('9') } }]);
  });
});

describe('tidsbudsjettet', () => {
  const sett = (minutter: number) => ({ type: 'SettSakstid', data: { behandlingId: 'b1', minutter } }) as const;
  it('settes når saken settes opp, og kan endres til møtet åpnes, av organets ledelse', () => {
    gitt(moeteDecider, planlagt(), satt(1, { minutter: 10 })).naar(sett(20), fakta(LEDER)).gir({ type: 'SakstidSatt', data: { behandlingId: 'b1', sakId: 'sak-1', minutter: 20 } });
    gitt(moeteDecider, planlagt(), satt(1, { minutter: 10 })).naar(sett(10), fakta(LEDER)).gir();
    gitt(moeteDecider, planlagt(), satt(1)).naar(sett(20), fakta(ANNEN_LEDER)).avvises('krever-organledelse');
    gitt(moeteDecider, planlagt(), satt(1), fastsatt(1, 1), aapnet).naar(sett(20), fakta(LEDER)).avvises('moete-er-ikke-planlagt');
    gitt(moeteDecider, planlagt()).naar(sett(20), fakta(SYSTEMET)).avvises('sak-er-ikke-paa-saksliste');
  });
  it('varsler når sakene tar mer enn møtet har, og sier hvor mye', () => {
    const moete = (minutter: number) => gitt(moeteDecider, planlagt(), satt(1, { minutter }), satt(2)).state;
    expect(tidsbudsjett(moete(300))).toEqual({ satt: 300, moetet: 300, utenTid: 1, varsel: null });
    expect(tidsbudsjett(moete(310)).varsel).toBe('Sakene er satt til 310 minutter, og møtet er på 300: forleng møtet med 10 minutter, eller kort ned');
    expect(tidsbudsjett({ ...moete(310), naar: { dato: '2026-03-11' } })).toMatchObject({ moetet: null, varsel: null });
  });
});
