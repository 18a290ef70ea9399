import { somKalenderfil } from './moetekalender';
import { type MoeteplanRad } from './moeteplan.projection';

const MOETE: MoeteplanRad = {
  moete_id: '6f1c1f0e-0000-4000-8000-000000000001', organ_id: 'ssu', organslag: 'ssu', organ: 'Strategisk samarbeidsutvalg', tittel: 'SSU mars', dato: '2026-03-11', start: '09:00', slutt: '12:00',
  sted: 'Fjordhotellet, sal B; 2. etasje', form: 'fysisk', vertskap: null, innlevering: null, videolenke: null, sekvens: 0, endret: '2026-01-02T08:00:00.000Z', status: 'planlagt', antall_saker: 0, opphav: null, flyttet_ved: null, revisjon: 0,
};
const linjer = (...rader: MoeteplanRad[]) => somKalenderfil('Møteplan', rader).replaceAll(/\r\n[ \t]/g, '').split('\r\n');

describe('møteplanen som kalenderfil', () => {
  it('sier tiden slik klokken i Oslo viser den, også etter at sommertiden begynte', () => {
    expect(linjer(MOETE)).toEqual(expect.arrayContaining(['DTSTART:20260311T080000Z', 'DTEND:20260311T110000Z']));
    expect(linjer({ ...MOETE, dato: '2026-06-10' })).toEqual(expect.arrayContaining(['DTSTART:20260610T070000Z', 'DTEND:20260610T100000Z']));
  });
  it('et møte uten klokkeslett er hele dagen', () => {
    expect(linjer({ ...MOETE, start: null, slutt: null })).toContain('DTSTART;VALUE=DATE:20260311');
  });
  it('et flyttet møte er det samme møtet, i en nyere utgave', () => {
    const [foer, etter] = [linjer(MOETE), linjer({ ...MOETE, dato: '2026-03-18', sekvens: 1, endret: '2026-02-01T08:00:00.000Z' })];
    const uid = foer.find((l) => l.startsWith('UID:'));
    expect(etter).toContain(uid);
    expect(foer).toContain('SEQUENCE:0');
    expect(etter).toEqual(expect.arrayContaining(['SEQUENCE:1', 'DTSTART:20260318T080000Z', 'DTSTAMP:20260201T080000Z']));
  });
  it('et avlyst møte blir stående, merket avlyst', () => {
    expect(linjer({ ...MOETE, status: 'avlyst', sekvens: 1 })).toEqual(expect.arrayContaining(['STATUS:CANCELLED', 'SUMMARY:Avlyst: SSU mars (Strategisk samarbeidsutvalg)']));
  });
  it('tegn som kalenderen bruker selv, kommer fram som skrevet', () => {
    expect(linjer(MOETE)).toContain('LOCATION:Fjordhotellet\\, sal B\\; 2. etasje');
    expect(linjer({ ...MOETE, tittel: 'A\r\nATTENDEE:x' }).some((l) => l.startsWith('ATTENDEE'))).toBe(false);
  });
  it('samme rader gir samme bytes', () => {
    expect(somKalenderfil('Møteplan', [MOETE])).toBe(somKalenderfil('Møteplan', [MOETE]));
  });
});
