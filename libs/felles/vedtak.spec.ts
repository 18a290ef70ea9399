import fc from 'fast-check';
import { type z } from 'zod';
import { behandling, dato, frist, hash, klokkeslett, sterkesteKlasse, UTFALLSKLASSER, type Utfallsklasse, vedtakspunkt, virkning } from '#felles';

const punkter = (...klasser: Utfallsklasse[]) => klasser.map((klasse) => ({ klasse }));
const godtar = (skjema: z.ZodType, verdi: unknown) => skjema.safeParse(verdi).success;

describe('En saks klasse', () => {
  it.each<[Utfallsklasse, Utfallsklasse[]]>([
    ['VEDTATT_ENDRET', ['VEDTATT', 'VEDTATT_ENDRET']],
    ['TILSLUTNING', ['UTSATT', 'TILSLUTNING', 'BESTILLING']],
    ['IKKE_GODKJENT', ['TIL_ORIENTERING', 'IKKE_GODKJENT', 'BESTILLING']],
    ['UTSATT', ['UTSATT', 'BESTILLING']],
    ['UTEN_VEDTAK', []],
  ])('er %s når punktene er %j', (forventet, klasser) => {
    expect(sterkesteKlasse(punkter(...klasser))).toBe(forventet);
  });
  it('er en av punktenes, og ingen av dem er sterkere, uansett rekkefølge', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(...UTFALLSKLASSER), { minLength: 1 }), (klasser) => {
      const sterkest = sterkesteKlasse(punkter(...klasser));
      expect(klasser).toContain(sterkest);
      expect(Math.min(...klasser.map((k) => UTFALLSKLASSER.indexOf(k)))).toBe(UTFALLSKLASSER.indexOf(sterkest));
      expect(sterkesteKlasse(punkter(...klasser.toReversed()))).toBe(sterkest);
    }));
  });
});

describe('Det som lagres om et vedtak', () => {
  it('en virkning er en av de kjente og har det den trenger', () => {
    expect(godtar(virkning, { slag: 'sendes-til-partene', avtaleId: 'a' })).toBe(true);
    expect(godtar(virkning, { slag: 'sendes-til-partene' })).toBe(false);
    expect(godtar(virkning, { slag: 'noe-annet' })).toBe(false);
  });
  it('en frist sier hva den er presis på, også når den ikke er oppgitt', () => {
    expect(godtar(frist, { presisjon: 'ikke-oppgitt' })).toBe(true);
    expect(godtar(frist, { presisjon: 'sesong', sesong: 'vaar', aar: 2027 })).toBe(true);
    expect(godtar(frist, { presisjon: 'maaned', maaned: '2026-5' })).toBe(false);
    expect(godtar(frist, { presisjon: 'avstand', antall: -10, enhet: 'arbeidsdager', retning: 'foer', moeteId: 'm' })).toBe(false);
    expect(godtar(frist, {})).toBe(false);
  });
  it('et oppdrag uten frist sier det, det utelater den ikke', () => {
    const oppdrag = { slag: 'oppdrag', hva: 'Plan', bindende: true };
    expect(godtar(virkning, oppdrag)).toBe(false);
    expect(godtar(virkning, { ...oppdrag, frist: { presisjon: 'ikke-oppgitt' } })).toBe(true);
  });
  it('punktene er nummerert fra 1', () => {
    const punkt = { nr: 1, tekst: 'Rutinen innføres', klasse: 'VEDTATT', virkninger: [], avvikerFraForslag: false };
    expect([1, 0, 1.5].map((nr) => godtar(vedtakspunkt, { ...punkt, nr }))).toEqual([true, false, false]);
  });
  it.each([[dato, '2026-03-11', '11.03.2026'], [klokkeslett, '09:00', '9:00'], [hash, 'a'.repeat(64), 'A'.repeat(64)]])('datoer, klokkeslett og hasher har én skrivemåte', (skjema, rett, galt) => {
    expect([godtar(skjema, rett), godtar(skjema, galt)]).toEqual([true, false]);
  });
  it.each([
    ['teksten i et punkt', vedtakspunkt.shape.tekst],
    ['protokollen', behandling.shape.protokoll.element],
  ])('%s kan nevne personer og er merket som fritekst', (_, skjema) => {
    expect(skjema.meta()).toEqual({ personvern: 'fritekst' });
  });
});
