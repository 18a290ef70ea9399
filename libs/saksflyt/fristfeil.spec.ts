import { type Frist, type Fristanker, type Virkning } from '#felles';
import { type Fristdata } from './fristbilde';
import { feilIFrister } from './fristfeil';
import { type MoetedagRad } from './fristhistorikk.projection';

const dagen = (pos: number, moete_id: string, dato: string | null): MoetedagRad => ({
  pos, moete_id, slag: dato === null ? 'avlyst' : 'planlagt', organ_id: 'ssu', organslag: 'ssu', organ: 'SSU', dato, innlevering: null, hendelse_id: `h${pos}`, registrert: '2026-01-15T09:00:00.000Z',
});
const data: Fristdata = { regler: [], kalendere: [], hendelser: [], forskyvninger: [], moetedager: [dagen(1, 'mars', '2026-03-11'), dagen(2, 'juni', '2026-06-10'), dagen(3, 'avlyst', '2026-09-09'), dagen(4, 'avlyst', null), dagen(5, 'februar', '2026-02-04')] };

const oppdrag = (frist: Frist): Virkning => ({ slag: 'oppdrag', hva: 'Noe', frist, bindende: true });
const fra = (anker: Fristanker, antall = 5, retning: 'foer' | 'etter' = 'etter'): Frist => ({ presisjon: 'avstand-fra', antall, enhet: 'arbeidsdager', retning, fra: anker });
const tilMoete = (moeteId: string, antall = 5): Frist => ({ presisjon: 'avstand', antall, enhet: 'dager', retning: 'foer', moeteId });
const nummer = (punkt: number, nr: number): Fristanker => ({ slag: 'frist', punkt, nr });

function feil(punkter: readonly (readonly Frist[])[], utenfor: readonly Frist[] = []) {
  const utkast = { behandlingId: 'b', punkter: punkter.map((frister, i) => ({ nr: i + 1, virkninger: [{ slag: 'til-orientering' } as const, ...frister.map(oppdrag)] })), utenforPunkt: utenfor.map(oppdrag) };
  return feilIFrister(utkast, { dag: '2026-03-11', data, organer: new Set(['ssu']) }).map((f) => `${f.pointer} ${f.kode}`);
}
const alene = (frist: Frist) => feil([[frist]]).map((f) => f.replace('#/punkter/0/virkninger/1/frist', ''));

describe('frister som ikke kan settes i et vedtak', () => {
  it.each<[string, Frist, string[]]>([
    ['en dag før vedtaket', { presisjon: 'dag', dato: '2026-03-10' }, [' frist-er-passert']],
    ['vedtakets egen dag går an', { presisjon: 'dag', dato: '2026-03-11' }, []],
    ['en måned som er over', { presisjon: 'maaned', maaned: '2026-02' }, [' frist-er-passert']],
    ['måneden som går, går an', { presisjon: 'maaned', maaned: '2026-03' }, []],
    ['en måned som ikke finnes', { presisjon: 'maaned', maaned: '2026-13' }, ['/maaned ugyldig-maaned']],
    ['et møte som er holdt', { presisjon: 'moete', moeteId: 'februar' }, [' frist-er-passert']],
    ['et møte som ikke finnes', { presisjon: 'moete', moeteId: 'naboens' }, ['/moeteId moetet-finnes-ikke']],
    ['et avlyst møte', { presisjon: 'moete', moeteId: 'avlyst' }, ['/moeteId moetet-er-avlyst']],
    ['et organ som ikke finnes', { presisjon: 'moete-i-maaned', organId: 'naboens', maaned: '2026-13' }, ['/organId organet-finnes-ikke', '/maaned ugyldig-maaned']],
    ['så lenge før møtet at dagen er passert', tilMoete('juni', 100), [' frist-er-passert']],
    ['en avstand på en million dager fra et ukjent møte', tilMoete('naboens', 1_000_000), ['/antall for-stor-avstand', '/moeteId moetet-finnes-ikke']],
    ['en avstand på 3 661 dager', tilMoete('juni', 3_661), ['/antall for-stor-avstand']],
    ['en negativ avstand', tilMoete('juni', -1), ['/antall for-stor-avstand']],
    ['3 660 dager etter vedtaket går an', fra({ slag: 'hendelse', hendelse: 'vedtatt' }, 3_660), []],
    ['før det som skal skje først', fra({ slag: 'hendelse', hendelse: 'sendt-til-partene' }, 1, 'foer'), ['/retning foer-det-den-regnes-fra']],
    ['fra en frist som vedtaket ikke har', fra(nummer(1, 2)), ['/fra fristen-finnes-ikke']],
    ['fra en forpliktelse som ikke finnes', fra({ slag: 'forpliktelse', forpliktelseId: 'naboens' }), ['/fra/forpliktelseId fristen-finnes-ikke']],
    ['fra seg selv', fra(nummer(1, 1)), ['/fra frist-i-ring']],
    ['ved behov er ingen feil', { presisjon: 'ved-behov' }, []],
  ])('%s', (_hva, frist, ventet) => { expect(alene(frist)).toEqual(ventet); });

  it('A fra B fra C fra A er en ring, og den som bare henger på ringen, er det ikke', () => {
    expect(feil([[fra(nummer(2, 1))], [fra(nummer(2, 2)), fra(nummer(1, 1))], [fra(nummer(1, 1))]])).toEqual([
      '#/punkter/0/virkninger/1/frist/fra frist-i-ring', '#/punkter/1/virkninger/1/frist/fra frist-i-ring', '#/punkter/1/virkninger/2/frist/fra frist-i-ring',
    ]);
  });

  it('en frist før en annen frist er passert når den andre er for nær', () => {
    expect(feil([[{ presisjon: 'dag', dato: '2026-03-16' }, fra(nummer(1, 1), 4, 'foer')], [fra(nummer(1, 1), 3, 'foer')]])).toEqual(['#/punkter/0/virkninger/2/frist frist-er-passert']);
  });

  it('alle feil i vedtaket sies på én gang, også utenfor punktene', () => {
    expect(feil([[{ presisjon: 'dag', dato: '2026-01-01' }], [tilMoete('x')]], [fra({ slag: 'hendelse', hendelse: 'vedtatt' }, 4_000)])).toEqual([
      '#/punkter/0/virkninger/1/frist frist-er-passert', '#/punkter/1/virkninger/1/frist/moeteId moetet-finnes-ikke', '#/utenforPunkt/0/frist/antall for-stor-avstand',
    ]);
  });
});
