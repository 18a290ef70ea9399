import { loggfoert, rader } from '../eventsourcing/rader';
import { avslo, forbehold, godkjente, HASH, HASH2, opprettet, sendt, signerte, varslet, versjon } from './avtale.testdata';
import { type AvtaleHendelse } from './avtale.events';
import { avtaleliste } from './avtaleliste.projection';
import { partsstatus } from './partsstatus.projection';

type Hendelse = AvtaleHendelse & { tid?: string; person?: string };

const logg = (...hendelser: Hendelse[]) => loggfoert('avtale-x', hendelser);
const utkast = [opprettet(), versjon(1, HASH)];
const liste = (...hendelser: Hendelse[]) => rader(avtaleliste, logg(...utkast, ...hendelser))[0];
const status = (...hendelser: Hendelse[]) => rader(partsstatus, logg(...utkast, sendt(['a', 'b']), ...hendelser));
const ferdig: Hendelse = { type: 'AvtaleFerdigSignert', data: { sakId: 's', runde: 1, versjon: 1, hash: HASH, dato: '2026-01-15' } };
const iKraft = (dato: string): Hendelse => ({ type: 'AvtaleTraadteIKraft', data: { runde: 1, versjon: 1, hash: HASH, dato, regel: 'alle-signert' } });
const trukket: Hendelse = { type: 'AvtaleversjonTrukketTilbake', data: { runde: 1, versjon: 1, begrunnelse: 'x', parter: ['a', 'b'] } };

describe('avtalelisten', () => {
  it.each<[string, Hendelse[]]>([
    ['utkast', []],
    ['sendt', [sendt(['a', 'b'])]],
    ['delvis-signert', [sendt(['a', 'b']), godkjente('a'), signerte('a')]],
    ['signert', [sendt(['a']), godkjente('a'), signerte('a'), ferdig]],
    ['utkast', [sendt(['a', 'b']), avslo('a'), trukket]],
  ])('viser %s', (ventet, hendelser) => {
    expect(liste(...hendelser)?.svarstatus).toBe(ventet);
  });

  it('teller hver part én gang, også når et svar blir et annet', () => {
    const tall = (...hendelser: Hendelse[]) => {
      const rad = liste(sendt(['a', 'b']), ...hendelser);
      return [rad?.godkjent, rad?.forbehold, rad?.avslag, rad?.signert];
    };
    const fra = (tidligereSvar: 'forbehold' | 'avslag'): Hendelse => ({ type: 'PartGodkjente', data: { partId: 'a', runde: 1, dato: '2026-01-11', maate: 'i-saksgang', rolle: 'postmottak', tidligereSvar } });
    expect(tall(godkjente('a'), avslo('b'))).toEqual([1, 0, 1, 0]);
    expect(tall(avslo('a'), fra('avslag'))).toEqual([1, 0, 0, 0]);
    expect(tall(forbehold('a'), fra('forbehold'))).toEqual([1, 0, 0, 0]);
    expect(tall(godkjente('a'), signerte('a'))).toEqual([1, 0, 0, 1]);
    expect(tall(avslo('a'), trukket, sendt(['a', 'b'], { runde: 2, versjon: 2, hash: HASH2 }))).toEqual([0, 0, 0, 0]);
  });

  it('gjelder fra den første dagen noen er bundet, til den dagen den er erstattet', () => {
    const erstattet: Hendelse = { type: 'AvtaleErstattet', data: { avAvtaleId: 'ny', dato: '2027-01-01' } };
    expect(liste(sendt(['a', 'b']), iKraft('2026-02-01'), iKraft('2026-01-20'), erstattet)).toMatchObject({ ikraft_fra: '2026-01-20', erstattet_fra: '2027-01-01' });
  });
});

describe('partenes status', () => {
  it('viser hva hver part har gjort, når og ved hvem', () => {
    const [a, b] = status({ ...varslet('a', '2026-02-01') }, { ...godkjente('a'), tid: '2026-02-03T10:00:00.000Z', person: 'per' }, { ...signerte('a', '2026-02-04'), person: 'kari' });
    expect(a).toMatchObject({
      part_id: 'a', navn: 'Kommune a', tilstand: 'signert', varslet_dato: '2026-02-01', svar_dato: '2026-01-10', svar_registrert: '2026-02-03T10:00:00.000Z', svar_av: 'per',
      signert_dato: '2026-02-04', signert_av: 'kari', fullmakt: 't-sign-a',
    });
    expect(b).toMatchObject({ part_id: 'b', tilstand: 'ikke-svart', svar_dato: null });
  });

  it('beholder svarene fra en runde som er trukket, ved siden av den nye', () => {
    const rundene = status(avslo('a'), trukket, sendt(['a', 'b'], { runde: 2, versjon: 2, hash: HASH2 }));
    expect(rundene.map((r) => [r.part_id, r.runde, r.tilstand, r.trukket])).toEqual([['a', 1, 'avslag', true], ['b', 1, 'ikke-svart', true], ['a', 2, 'ikke-svart', false], ['b', 2, 'ikke-svart', false]]);
  });

  it('teller påminnelser og viser den som ikke kom fram', () => {
    const minnet: Hendelse = { type: 'PaaminnelseSendt', tid: '2026-03-18T07:00:00.000Z', data: { paaminnelseId: 'm', partId: 'a', runde: 1, trinn: 1, messageId: '<m>', mottakere: ['p'] } };
    const feilet: Hendelse = { type: 'PaaminnelseFeilet', data: { paaminnelseId: 'n', partId: 'a', runde: 1, trinn: 2, aarsak: '550' } };
    expect(status(minnet, feilet)[0]).toMatchObject({ paaminnelser: 1, sist_paaminnet: '2026-03-18T07:00:00.000Z', paaminnelse_feilet: '550' });
  });
});
