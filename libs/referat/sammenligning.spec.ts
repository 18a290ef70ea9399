import { type Vedtakspunkt } from '#felles';
import { sammenlign } from './sammenligning';

const punkt = (nr: number, tekst: string, fra?: [string, number]): Vedtakspunkt => ({ nr, tekst, klasse: 'VEDTATT', virkninger: [], avvikerFraForslag: false, ...(fra && { fraForslag: { alternativ: fra[0], punkt: fra[1] } }) });
const forslag = [{ alternativ: '1', punkter: ['Bussen går.', 'Kostnaden deles.'] }, { alternativ: '2', punkter: ['Bussen går ikke.'] }];
const gjort = (punkter: Vedtakspunkt[], utfall: 'VEDTATT' | 'IKKE_GODKJENT' | 'UTSATT' = 'VEDTATT') => sammenlign({ punkter, forslag, utfall });

describe('Foreslått mot vedtatt', () => {
  it('er uendret når vedtaket er likt ett av alternativene, uansett luft mellom ordene', () => {
    expect(gjort([punkt(1, 'Bussen  går.'), punkt(2, 'Kostnaden\ndeles.')]).endret).toBe(false);
    expect(gjort([punkt(1, 'Bussen går ikke.')]).endret).toBe(false);
  });
  it('er endret når et punkt er skrevet om, falt bort eller hentet fra et annet alternativ', () => {
    expect(gjort([punkt(1, 'Bussen går av og til.'), punkt(2, 'Kostnaden deles.')]).endret).toBe(true);
    expect(gjort([punkt(1, 'Bussen går.')]).endret).toBe(true);
    expect(gjort([punkt(1, 'Bussen går ikke.'), punkt(2, 'Kostnaden deles.')]).endret).toBe(true);
    expect(gjort([punkt(1, 'Kostnaden deles.'), punkt(2, 'Bussen går.')]).endret).toBe(true);
  });
  it('uten punkter er det bare et nei som er endret, og uten forslag er ingenting det', () => {
    expect([gjort([], 'IKKE_GODKJENT').endret, gjort([], 'UTSATT').endret]).toEqual([true, false]);
    expect(sammenlign({ punkter: [punkt(1, 'Bussen går.')], forslag: [], utfall: 'VEDTATT' }).endret).toBe(false);
  });
  it('viser ordene som gikk ut og kom inn i punktet det kom fra, og hva som ikke ble med', () => {
    const { punkter, bortfalt } = gjort([punkt(1, 'Bussen kan gå.', ['1', 1]), punkt(2, 'Noe nytt.')]);
    expect(punkter[0]?.forskjell).toEqual([{ tekst: 'Bussen ' }, { tekst: 'går', merke: 'fjernet' }, { tekst: 'kan gå', merke: 'tilfoeyd' }, { tekst: '.' }]);
    expect(punkter[1]).toEqual({ nr: 2, vedtatt: 'Noe nytt.', endret: true });
    expect(bortfalt).toEqual([{ alternativ: '1', punkt: 2, tekst: 'Kostnaden deles.' }]);
  });
});
