import fc from 'fast-check';
import { gitt } from '../eventsourcing/gitt';
import { INNMELDER, SEKRETARIAT, SYSTEMET } from '../felles/tilgang.testdata';
import { type NummerserieHendelse } from './moete.events';
import { nummerserieDecider, nummerserieId } from './nummerserie.decider';

const vis = (format: string, loepenummer: number, aar: number) => `${format}${loepenummer}/${aar}`;
const systemet = { tilgang: SYSTEMET, vis };
const sekretariat = { tilgang: SEKRETARIAT, vis, organFinnes: true };
const plass = (behandlingId: string) => ({ organId: 'ssu', organ: 'SSU', aar: 2026, behandlingId, moeteId: 'moete-1', sakId: `sak-${behandlingId}` });

const aapne = (foerste: number) => ({ type: 'AapneNummerserie', data: { organId: 'ssu', aar: 2026, foerste } }) as const;
const tildel = (behandlingId: string) => ({ type: 'TildelSaksnummer', data: { ...plass(behandlingId), nummerformat: 'nr ' } }) as const;
const aapnet = (foerste: number): NummerserieHendelse => ({ type: 'NummerserieAapnet', data: { organId: 'ssu', aar: 2026, foerste } });
const tildelt = (behandlingId: string, loepenummer: number): NummerserieHendelse => ({
  type: 'SaksnummerTildelt', data: { ...plass(behandlingId), loepenummer, saksnummer: `nr ${loepenummer}/2026` },
});

describe('Saksnummer', () => {
  it('begynner på 1, i organets eget format', () => {
    gitt(nummerserieDecider).naar(tildel('b1'), systemet).gir(tildelt('b1', 1));
  });
  it('det neste er alltid ett høyere', () => {
    gitt(nummerserieDecider, tildelt('b1', 1), tildelt('b2', 2)).naar(tildel('b3'), systemet).gir(tildelt('b3', 3));
  });
  it('en behandling som har fått nummer, får ikke et til', () => {
    gitt(nummerserieDecider, tildelt('b1', 1), tildelt('b2', 2)).naar(tildel('b1'), systemet).gir();
  });
  it('ingen tildeler nummer for hånd', () => {
    gitt(nummerserieDecider).naar(tildel('b1'), sekretariat).avvises('bare-systemet');
  });
  it('hvert organ i hvert helsefellesskap har sin serie for hvert år, og den er alltid den samme', () => {
    const serier = [nummerserieId('f1', 'ssu', 2026), nummerserieId('f1', 'ssu', 2027), nummerserieId('f1', 'ou-nes', 2026), nummerserieId('f2', 'ssu', 2026)];
    expect(new Set(serier).size).toBe(4);
    expect(nummerserieId('f1', 'ssu', 2026)).toBe(serier[0]);
  });
});

describe('Et organ som begynner midt i året', () => {
  it('kan si hvilket nummer som er det neste', () => {
    gitt(nummerserieDecider).naar(aapne(24), sekretariat).gir(aapnet(24));
    gitt(nummerserieDecider, aapnet(24)).naar(tildel('b1'), systemet).gir(tildelt('b1', 24));
  });
  it('kan hoppe fram over numre som er brukt utenfor Saksgang', () => {
    gitt(nummerserieDecider, aapnet(24), tildelt('b1', 24)).naar(aapne(30), sekretariat).gir(aapnet(30));
  });
  it('kan ikke gå tilbake til et nummer som er brukt', () => {
    gitt(nummerserieDecider, aapnet(24), tildelt('b1', 24)).naar(aapne(24), sekretariat).avvises('nummer-er-brukt');
  });
  it('trenger ikke si fra når serien alt står der', () => {
    gitt(nummerserieDecider).naar(aapne(1), sekretariat).avvises('serie-staar-der');
  });
  it('må finnes i dette helsefellesskapet', () => {
    gitt(nummerserieDecider).naar(aapne(24), { ...sekretariat, organFinnes: false }).avvises('organ-finnes-ikke');
  });
  it('gjør det ved sekretariatet', () => {
    gitt(nummerserieDecider).naar(aapne(24), { tilgang: INNMELDER, vis }).avvises('krever-sekretariat');
  });
});

describe('For enhver rekke av tildelinger', () => {
  it('er numrene uten hull, og hver behandling har ett', () => {
    fc.assert(fc.property(fc.integer({ min: 2, max: 50 }), fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 60 }), (foerste, ider) => {
      const serie = ider.reduce<NummerserieHendelse[]>(
        (historie, i) => [...historie, ...(gitt(nummerserieDecider, ...historie).naar(tildel(`b${i}`), systemet).hendelser() as NummerserieHendelse[])],
        [aapnet(foerste)],
      );
      const tildelte = serie.flatMap((e) => (e.type === 'SaksnummerTildelt' ? [e.data] : []));
      expect(tildelte.map((t) => t.loepenummer)).toEqual(tildelte.map((_, i) => foerste + i));
      expect(tildelte.map((t) => t.behandlingId)).toEqual([...new Set(ider.map((i) => `b${i}`))]);
    }));
  });
});
