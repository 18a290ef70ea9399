import { type Maalform } from '#felles';
import { innkallingsbrev } from './arbeid/innkallingsbrev';
import { type Innkallingsinnhold } from './innkallingskilde';

const innhold: Innkallingsinnhold = {
  moeteId: 'm', organ: 'Strategisk utvalg', dato: '2026-03-11', start: '09:00', slutt: '14:00', sted: 'Granvåg', videolenke: undefined, versjon: 1, nytt: undefined,
  saker: [{ nummer: '01/26', tittel: 'Nattvakt' }, { nummer: '02/26', tittel: undefined }],
};
const nytt = { annenTid: false, nye: [{ nummer: '03/26', tittel: 'Den nye' }], endredePapirer: [{ nummer: '01/26', tittel: 'Nattvakt' }], flyttet: [], tattAv: [{ nummer: '', tittel: 'Borte' }] };
const til = (maalform: Maalform) => ({ mottakere: [{ personId: 'p', navn: 'Navn', epost: 'x@y', maalform }], fellesskap: 'Fjordhelse', lenke: 'https://x/f' });

describe('brevet om innkallingen', () => {
  it('sier hvor, når, hvilken versjon, sakene i rekkefølge og hvor de leses, og av en sak som er unntatt, bare nummeret', () => {
    expect(innkallingsbrev(innhold, til('nb'))).toEqual({
      emne: 'Innkalling til møte i Strategisk utvalg 11. mars 2026',
      tekst: 'Hei\n\nDu kalles inn til møte i Strategisk utvalg 11. mars 2026.\n\nTid: 11. mars 2026 kl. 09.00–14.00\nSted: Granvåg\n\nSaksliste, versjon 1:\n- Sak 01/26: Nattvakt\n- Sak 02/26: unntatt offentlighet\n\nLes sakspapirene her:\nhttps://x/f/moeter/m\n\nHilsen\nFjordhelse\n',
    });
  });

  it('har det som er nytt siden brevet før, først, på nynorsk til den som leser det', () => {
    const { emne, tekst } = innkallingsbrev({ ...innhold, versjon: 3, nytt }, til('nn'));
    expect(emne).toBe('Ny sakliste til møtet i Strategisk utvalg 11. mars 2026');
    expect(tekst).toMatch(/komen i versjon 3.*nytt eller endra[\s\S]*Nye saker:\n- Sak 03\/26: Den nye\n\nNye eller endra papir:\n- Sak 01\/26: Nattvakt\n\nTekne av saklista:\n- Borte\n\nTid: [\s\S]*Sakliste, versjon 3:/);
  });

  it('sier det når ingenting er nytt, og når tiden eller stedet er et annet', () => {
    const uten = { annenTid: false, nye: [], endredePapirer: [], flyttet: [], tattAv: [] };
    expect(innkallingsbrev({ ...innhold, nytt: uten }, til('nb')).tekst).toContain('Ingen saker eller papirer er endret.');
    expect(innkallingsbrev({ ...innhold, nytt: { ...uten, annenTid: true } }, til('nb')).tekst).toContain('Tiden eller stedet er et annet.');
  });
});
