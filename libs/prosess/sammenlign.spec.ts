import { eksempelprosesser } from './eksempler';
import { type Prosessdefinisjon } from './prosess.events';
import { sammenlign } from './sammenlign';

const { bergen, tromsOgOfoten, medOu } = eksempelprosesser;
const medSteg = (id: string, felt: object): Prosessdefinisjon => ({ ...bergen, steg: bergen.steg.map((s) => (s.id === id ? { ...s, ...felt } : s)) });

describe('To versjoner av en prosess', () => {
  it('den samme er uten endringer, uansett rekkefølgen på feltene', () => {
    const snudd = JSON.parse(JSON.stringify(bergen, (_n, v: unknown) => (typeof v === 'object' && v !== null && !Array.isArray(v) ? Object.fromEntries(Object.entries(v).reverse()) : v))) as Prosessdefinisjon;
    expect(sammenlign(bergen, snudd).iOrd).toEqual([]);
  });
  it('områdenivået som falt bort, står med steg, overganger og frister', () => {
    const { steg, overganger, frister, annet, iOrd } = sammenlign(bergen, tromsOgOfoten);
    expect(steg).toEqual({ lagtTil: [], fjernet: [{ id: 'omraadeutvalg', navn: 'Råd fra områdeutvalgene' }], endret: [] });
    expect([overganger.lagtTil, overganger.fjernet.length]).toEqual([[{ fra: 'fagorgan', til: 'ssu' }], 5]);
    expect(frister.fjernet).toEqual([{ steg: 'omraadeutvalg', slag: 'runde', iOrd: 'neste runde i områdeutvalg; påminnelse 7 dager før' }]);
    expect(annet.map((f) => f.felt)).toEqual(['navn', 'noekkel']);
    expect(iOrd).toContain('Fristen runde i steget «Råd fra områdeutvalgene» (neste runde i områdeutvalg; påminnelse 7 dager før) er fjernet');
  });
  it('det som er endret, står med før og etter, også i ord', () => {
    const endret = sammenlign(bergen, medSteg('ssu', { krever: ['saksframlegg', 'forslag'], valgfri: false }));
    expect(endret.steg.endret).toEqual([{ id: 'ssu', navn: 'Vedtak i strategisk samarbeidsutvalg', felter: [
      { felt: 'krever', foer: ['saksframlegg'], etter: ['saksframlegg', 'forslag'] }, { felt: 'valgfri', foer: null, etter: false },
    ] }]);
    expect(endret.iOrd).toEqual([
      'Steget «Vedtak i strategisk samarbeidsutvalg»: krever er endret fra saksframlegg til saksframlegg og forslag til vedtak',
      'Steget «Vedtak i strategisk samarbeidsutvalg»: valgfri er endret fra ikke oppgitt til nei',
    ]);
  });
  it('en frist som fikk andre dager, er endret og ikke en ny', () => {
    const { frister, steg } = sammenlign(bergen, medSteg('ssu', { frister: [{ slag: 'saksdokumenter', presisjon: 'avstand', antall: 14, enhet: 'arbeidsdager', retning: 'foer', anker: 'moete' }] }));
    expect([frister.lagtTil, frister.fjernet, steg.endret]).toEqual([[], [], []]);
    expect(frister.endret[0]?.felter.map((f) => f.felt)).toEqual(['antall', 'navn', 'paaminnelser']);
  });
  it('en ny hash er aldri uten en endring som kan leses', () => {
    expect(sammenlign(medOu, { ...medOu, steg: medOu.steg.toReversed() }).iOrd).toHaveLength(1);
    expect(sammenlign(medOu, { ...medOu, ekstra: { dypt: [1] } }).iOrd).toEqual(['Prosessen: ekstra er endret fra ikke oppgitt til {"dypt":[1]}']);
    expect(sammenlign(medOu, { ...medOu, steg: medOu.steg.map((s) => (s.id === 'ssu' ? { ...s, frister: 'gammelt' } : s)) }).steg.endret).toHaveLength(1);
  });
});
