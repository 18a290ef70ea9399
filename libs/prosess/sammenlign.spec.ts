import { eksempelprosesser } from './eksempler';
import { type Prosessdefinisjon } from './prosess.events';
import { sammenlign } from './sammenlign';
import { beskrivForskjell } from './sammenlign.ord';

const { bergen, tromsOgOfoten, medOu } = eksempelprosesser;
const medSteg = (id: string, felt: object): Prosessdefinisjon => ({ ...bergen, steg: bergen.steg.map((s) => (s.id === id ? { ...s, ...felt } : s)) });
const iOrd = (foer: Prosessdefinisjon, etter: Prosessdefinisjon, maalform: 'nb' | 'nn' = 'nb') => beskrivForskjell(foer, etter, maalform).iOrd;

describe('To versjoner av en prosess', () => {
  it('den samme er uten endringer, uansett rekkefølgen på feltene', () => {
    const snudd = JSON.parse(JSON.stringify(bergen, (_n, v: unknown) => (typeof v === 'object' && v !== null && !Array.isArray(v) ? Object.fromEntries(Object.entries(v).reverse()) : v))) as Prosessdefinisjon;
    expect(iOrd(bergen, snudd)).toEqual([]);
  });
  it('områdenivået som falt bort, står med steg, overganger og frister', () => {
    const { steg, overganger, frister, annet } = sammenlign(bergen, tromsOgOfoten);
    expect(steg).toEqual({ lagtTil: [], fjernet: [{ id: 'omraadeutvalg', navn: 'Råd fra områdeutvalgene' }], endret: [] });
    expect([overganger.lagtTil, overganger.fjernet.length]).toEqual([[{ fra: 'fagorgan', til: 'ssu' }], 5]);
    expect(frister.fjernet).toEqual([{ steg: 'omraadeutvalg', slag: 'runde', iOrd: 'neste runde i områdeutvalg; påminnelse 7 dager før' }]);
    expect(annet.map((f) => f.felt)).toEqual(['navn', 'noekkel']);
    expect(iOrd(bergen, tromsOgOfoten)).toContain('Fristen runde i steget «Råd fra områdeutvalgene» (neste runde i områdeutvalg; påminnelse 7 dager før) er fjernet');
  });
  it('det som er endret, står med før og etter, også i ord', () => {
    const ny = medSteg('ssu', { krever: ['saksframlegg', 'forslag'], valgfri: false });
    expect(sammenlign(bergen, ny).steg.endret).toEqual([{ id: 'ssu', navn: 'Vedtak i strategisk samarbeidsutvalg', felter: [
      { felt: 'krever', foer: ['saksframlegg'], etter: ['saksframlegg', 'forslag'] }, { felt: 'valgfri', foer: null, etter: false },
    ] }]);
    expect(iOrd(bergen, ny)).toEqual([
      'Steget «Vedtak i strategisk samarbeidsutvalg»: kravene er endret fra saksframlegg til saksframlegg og forslag til vedtak',
      'Steget «Vedtak i strategisk samarbeidsutvalg»: om det kan hoppes over, er endret fra ikke oppgitt til nei',
    ]);
    expect(iOrd(bergen, ny, 'nn')).toEqual([
      'Steget «Vedtak i strategisk samarbeidsutvalg»: krava er endra frå saksframlegg til saksframlegg og forslag til vedtak',
      'Steget «Vedtak i strategisk samarbeidsutvalg»: om det kan hoppast over, er endra frå ikkje oppgitt til nei',
    ]);
  });
  it('slag, organer, samling og hvem som kan, sies med ord, ikke med koder', () => {
    const ny = medSteg('omraadeutvalg', { slag: 'forberedelse', organslag: ['ou', 'fsu'], parallell: { join: 'antall', antall: 2 }, kanUtfoeres: { roller: ['sekretariat'] } });
    const alt = iOrd(bergen, ny).join('. ');
    for (const ord of ['«forberedelse»', 'områdeutvalg og faglig samarbeidsutvalg', '2 må bli ferdige', 'rollen sekretariat']) expect(alt).toContain(ord);
    for (const kode of ['"join"', 'kanUtfoeres', 'organslag', 'parallell', 'fsu']) expect(alt).not.toContain(kode);
  });
  it('en frist som fikk andre dager, er endret og ikke en ny, og regelen sies hel', () => {
    const ny = medSteg('ssu', { frister: [{ slag: 'saksdokumenter', presisjon: 'avstand', antall: 14, enhet: 'arbeidsdager', retning: 'foer', anker: 'moete' }] });
    const { frister, steg } = sammenlign(bergen, ny);
    expect(iOrd(bergen, ny)[0]).toMatch(/^Fristen saksdokumenter i steget «Vedtak i strategisk samarbeidsutvalg» er endret fra «\d+ arbeidsdager før møtet; påminnelse .* dager før» til «14 arbeidsdager før møtet»$/);
    expect(iOrd(bergen, ny, 'nn')[0]).toMatch(/er endra frå «\d+ arbeidsdagar før møtet; påminning .* dagar før» til «14 arbeidsdagar før møtet»$/);
    expect(iOrd(bergen, ny)[1]).toMatch(/: navnet er endret fra «.*» til ikke oppgitt$/);
    expect([frister.lagtTil, frister.fjernet, steg.endret]).toEqual([[], [], []]);
    expect(frister.endret[0]?.felter.map((f) => f.felt)).toEqual(['antall', 'navn', 'paaminnelser']);
  });
  it('en ny hash er aldri uten en endring som kan leses', () => {
    expect(iOrd(medOu, { ...medOu, steg: medOu.steg.toReversed() })).toEqual(['Prosessen: rekkefølgen på stegene er en annen']);
    expect(iOrd(medOu, { ...medOu, ekstra: { dypt: [1] } })).toEqual(['Prosessen: ekstra er endret fra ikke oppgitt til {"dypt":[1]}']);
    expect(sammenlign(medOu, { ...medOu, steg: medOu.steg.map((s) => (s.id === 'ssu' ? { ...s, frister: 'gammelt' } : s)) }).steg.endret).toHaveLength(1);
  });
});
