import { VANLIGE_SESONGER } from '#felles';
import { type Kalenderinnstilling } from '#fellesskap';
import { eksempelprosesser } from '#prosess';
import { ruteAv } from './rute';
import { regelFra } from './stegfrist';

const innstilt = (pos: number, dag: string, vaar?: { fra: number; til: number }): Kalenderinnstilling => ({
  pos, hendelseId: `k${pos}`, innstilt: `${dag}T09:00:00.000Z`, valg: { inneklemteDagerErFri: false, friperioder: [] }, sesonger: vaar && { ...VANLIGE_SESONGER, vaar },
});
const vaaren = (dag: string, ...kalendere: Kalenderinnstilling[]) => regelFra({ slag: 'a', presisjon: 'sesong', sesong: 'vaar' }, kalendere)({ dag, moeteId: undefined });

describe('Neste årstid i en prosess', () => {
  it('er den helsefellesskapet selv mener med ordet, og ellers den vanlige', () => {
    expect(vaaren('2026-02-10')).toEqual({ presisjon: 'sesong', sesong: 'vaar', aar: 2027 });
    expect(vaaren('2026-02-10', innstilt(1, '2026-01-05', { fra: 3, til: 5 }))).toEqual({ presisjon: 'sesong', sesong: 'vaar', aar: 2026 });
    expect(vaaren('2026-02-10', innstilt(1, '2026-01-05'))).toMatchObject({ aar: 2027 });
  });
  it('er den som ble ment den dagen fristen begynte', () => {
    const kalendere = [innstilt(1, '2026-01-05', { fra: 3, til: 5 }), innstilt(2, '2026-02-11', { fra: 1, til: 4 })];
    expect(['2026-01-04', '2026-02-10', '2026-02-11'].map((dag) => vaaren(dag, ...kalendere))).toMatchObject([{ aar: 2027 }, { aar: 2026 }, { aar: 2027 }]);
  });
  it('følger kalenderen også når definisjonen er brukt før', () => {
    const definisjon = { ...eksempelprosesser.medOu, steg: eksempelprosesser.medOu.steg.map((s) => (s.slag === 'forberedelse' ? { ...s, frister: [{ slag: 'a', presisjon: 'sesong', sesong: 'vaar' }] } : s)) };
    const aaret = (...kalendere: Kalenderinnstilling[]) => ruteAv(definisjon, kalendere).steg.flatMap((s) => s.frister ?? []).map((f) => f.regel({ dag: '2026-02-10', moeteId: undefined }));
    expect([aaret(), aaret(innstilt(1, '2026-01-05', { fra: 3, til: 5 })), aaret()]).toMatchObject([[{ aar: 2027 }], [{ aar: 2026 }], [{ aar: 2027 }]]);
  });
});
