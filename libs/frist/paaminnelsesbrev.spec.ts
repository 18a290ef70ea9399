import { ESKALERINGSTRINN } from '#felles';
import { paaminnelsesbrev, samlebrev } from './arbeid/paaminnelsesbrev';
import { type Mottaker } from './mottakerkilde';

const innhold = { gjelder: 'Nattvakt', mottaker_navn: 'Nes kommune', frist_dato: '2026-03-12', trinn: 7, kategori: 'avtale', slag: 'svarfrist', svarsted: null } as const;
const leser = (personId: string, maalform: 'nb' | 'nn'): Mottaker => ({ personId, navn: personId, epost: `${personId}@example.no`, form: 'enkeltvis', maalform });
const brev = (...mottakere: Mottaker[]) => paaminnelsesbrev(innhold, { fellesskap: 'Fjordhelse', lenke: 'https://saksgang.example/x', mottakere });

describe('Brevet', () => {
  test('er på bokmål til dem som leser bokmål', () => {
    expect(brev(leser('a', 'nb'), leser('b', 'nb'))).toEqual({
      emne: 'Påminnelse: Nattvakt',
      tekst: 'Hei\n\nNes kommune har ikke svart på «Nattvakt». Svarfristen er 12. mars 2026.\n\nSvar eller varsle når saken skal behandles her:\nhttps://saksgang.example/x\n\nHilsen\nFjordhelse\n',
    });
  });

  test('er på nynorsk til dem som leser nynorsk', () => {
    const { emne, tekst } = brev(leser('a', 'nn'));
    expect(emne).toBe('Påminning: Nattvakt');
    expect(tekst).toBe('Hei\n\nNes kommune har ikkje svart på «Nattvakt». Svarfristen er 12. mars 2026.\n\nSvar eller varsle når saka skal behandlast her:\nhttps://saksgang.example/x\n\nHelsing\nFjordhelse\n');
  });

  test('sier det på begge når mottakerne leser hver sin', () => {
    const { emne, tekst } = brev(leser('a', 'nn'), leser('b', 'nb'));
    expect(emne).toBe('Påminnelse: Nattvakt');
    expect(tekst.indexOf('har ikke svart')).toBeGreaterThan(-1);
    expect(tekst.indexOf('har ikkje svart')).toBeGreaterThan(tekst.indexOf('har ikke svart'));
    expect(tekst.match(/Fjordhelse/g)).toHaveLength(1);
  });

  test('til ingen er på bokmål, slik det vises på forhånd', () => expect(brev().emne).toBe('Påminnelse: Nattvakt'));

  test('med mange påminnelser er på målformen til den som får det', () => {
    const deler = [{ innhold, lenke: 'https://saksgang.example/x' }, { innhold: { ...innhold, trinn: ESKALERINGSTRINN }, lenke: 'https://saksgang.example/y' }];
    expect(samlebrev(deler, 'Fjordhelse', 'nn').emne).toBe('2 påminningar frå Fjordhelse');
    expect(samlebrev(deler, 'Fjordhelse', 'nn').tekst).toContain('Fristen gjekk ut 12. mars 2026.');
    expect(samlebrev(deler.slice(1), 'Fjordhelse').emne).toBe('Én påminnelse fra Fjordhelse');
  });
});
