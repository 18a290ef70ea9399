import { framleggsforskjell } from './forskjell';

const fil = (navn: string, siffer: string) => ({ navn, hash: siffer.repeat(64) });
const foer = {
  beskrivelse: 'Bussen går.', seksjoner: [{ noekkel: 'oekonomi', tekst: 'Ett årsverk' }], vedlegg: [fil('Notat', 'a'), fil('Tabell', 'b')],
  forslag: [{ alternativ: 'Modell 1', punkter: ['Bussen går', 'Den er rød'] }, { alternativ: 'Modell 2', punkter: ['Ingen buss'] }],
};

describe('Forskjellen mellom to versjoner av et saksframlegg', () => {
  it('er ingen når de er like', () => {
    expect(framleggsforskjell(foer, structuredClone(foer))).toEqual({ endret: false, beskrivelse: null, seksjoner: [], forslag: [], vedlegg: { lagtTil: [], fjernet: [], endret: [] } });
  });
  it('sier hvert sted som er endret, lagt til og tatt bort', () => {
    const etter = { ...foer, beskrivelse: 'Bussen går ikke.', seksjoner: [], forslag: [{ alternativ: 'Modell 1', punkter: ['Bussen går'] }, { alternativ: 'Modell 2', punkter: ['Ingen buss', 'Alle sykler'] }], vedlegg: [fil('Notat', 'c'), fil('Kart', 'd')] };
    const forskjell = framleggsforskjell(foer, etter);
    expect([forskjell.endret, forskjell.beskrivelse?.forskjell]).toEqual([true, [{ tekst: 'Bussen går' }, { tekst: ' ikke', merke: 'tilfoeyd' }, { tekst: '.' }]]);
    expect(forskjell.seksjoner).toMatchObject([{ noekkel: 'oekonomi', foer: 'Ett årsverk', etter: null }]);
    expect(forskjell.forslag.map((f) => [f.alternativ, f.punkt, f.foer, f.etter])).toEqual([['Modell 2', 2, null, 'Alle sykler'], ['Modell 1', 2, 'Den er rød', null]]);
    expect(forskjell.vedlegg).toEqual({ lagtTil: [fil('Kart', 'd')], fjernet: [fil('Tabell', 'b')], endret: [{ foer: fil('Notat', 'a'), etter: fil('Notat', 'c') }] });
  });
  it('et vedlegg som får nytt navn eller unntas, er endret og ikke byttet ut', () => {
    const unntatt = { ...fil('Notat', 'a'), unntattOffentlighet: true as const, hjemmel: 'offl. § 13' };
    expect(framleggsforskjell(foer, { ...foer, vedlegg: [unntatt, fil('Tabell 1', 'b')] }).vedlegg).toMatchObject({ lagtTil: [], fjernet: [], endret: [{ etter: unntatt }, { foer: fil('Tabell', 'b'), etter: fil('Tabell 1', 'b') }] });
  });
  it('av den første versjonen er alt nytt', () => {
    expect(framleggsforskjell(undefined, foer)).toMatchObject({ endret: true, beskrivelse: { foer: '', etter: 'Bussen går.' }, vedlegg: { lagtTil: foer.vedlegg } });
  });
});
