import { eksempelprosesser } from './eksempler';
import { nesteSteg, organetKan, stegForOrgan, tillatt } from './rute';

const { medOu, utenOu, ekstraSteg, orientering } = eksempelprosesser;
const neste = (rute: typeof medOu, steg: string) => nesteSteg(rute, steg).map((s) => s.id);

describe('Ruten til en sak', () => {
  it('et valgfritt steg kan hoppes over', () => {
    expect(tillatt(medOu, 'forberedelse', 'omraadeutvalg')).toBe(true);
    expect(tillatt(medOu, 'forberedelse', 'ssu')).toBe(true);
    expect(tillatt(utenOu, 'forberedelse', 'ssu')).toBe(true);
  });
  it('et steg som ikke er valgfritt, kan ikke hoppes over', () => {
    expect(tillatt(medOu, 'forberedelse', 'partene')).toBe(false);
    expect(tillatt(medOu, 'meldt', 'signering')).toBe(false);
  });
  it('etter vedtaket kan saken slutte, gå ned, komme igjen eller gå til partene', () => {
    expect(neste(medOu, 'ssu')).toEqual(['forberedelse', 'fagorgan', 'omraadeutvalg', 'ssu', 'partene', 'avsluttet']);
  });
  it('uten områdenivå går ingen sak innom et områdeutvalg', () => {
    expect(stegForOrgan(utenOu, 'ou')).toEqual([]);
    expect(stegForOrgan(medOu, 'ou').map((s) => s.id)).toEqual(['omraadeutvalg']);
    expect(neste(utenOu, 'fagorgan')).toEqual(['forberedelse', 'ssu']);
  });
  it('et områdeutvalg gir råd og kan ikke vedta (R13)', () => {
    expect(organetKan(medOu, 'ou')).toBe('raadgi');
    expect(organetKan(medOu, 'ssu')).toBe('beslutte');
    expect(organetKan(utenOu, 'ou')).toBe('ingenting');
  });
  it('et ekstra steg før områdeutvalgene er data: ruten går om det uten at noe annet er endret', () => {
    expect(neste(ekstraSteg, 'forberedelse')).toEqual(['kvalitetssikring', 'avsluttet']);
    expect([tillatt(ekstraSteg, 'forberedelse', 'omraadeutvalg'), tillatt(ekstraSteg, 'kvalitetssikring', 'omraadeutvalg')]).toEqual([false, true]);
    expect([organetKan(ekstraSteg, 'au'), organetKan(medOu, 'au')]).toEqual(['raadgi', 'ingenting']);
  });
  it('en orienteringssak går aldri til partene', () => {
    expect(orientering.steg.map((s) => s.slag)).not.toContain('partene');
  });
  it('fra slutten og fra et ukjent steg går ingen vei', () => {
    expect(neste(medOu, 'avsluttet')).toEqual([]);
    expect(neste(medOu, 'borte')).toEqual([]);
  });
});
