import { loggfoert, rader } from '../eventsourcing/rader';
import { avslo, forbehold, godkjente, HASH, HASH2, opprettet, sendt, signerte, varslet, versjon } from './avtale.testdata';
import { INGEN_AVTALE } from './avtale.tilstand';
import { utvikle } from './avtale.utvikling';
import { type AvtaleHendelse } from './avtale.events';
import { avtaleliste } from './avtaleliste.projection';
import { avtaleregister } from './avtaleregister.projection';
import { avtalestatus } from './avtalestatus';
import { partsstatus } from './partsstatus.projection';
import { visTavle } from './partsstatus.visning';

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
    const flyttet: Hendelse = { type: 'BindingerEndret', data: { runde: 1, bindinger: [{ partId: 'a', fra: '2026-01-20' }], opphoert: [] } };
    expect(rader(avtaleregister, logg(...utkast, sendt(['a', 'b']), iKraft('2026-02-01'), flyttet, erstattet))[0]).toMatchObject({ ikraft_fra: '2026-01-20', erstattet_fra: '2027-01-01' });
  });
});

describe('avtalelisten sier det samme som avtalen selv', () => {
  const reg = { maate: 'i-saksgang' as const, rolle: 'postmottak' };
  const opphevet = (falt: object): Hendelse => ({ type: 'PartLovlighetskontrollAvgjort', data: { partId: 'a', runde: 1, dato: '2026-02-01', utfall: 'opphevet', avgjortAv: 'x', falt, ...reg } }) as Hendelse;
  const avtalen = (...hendelser: Hendelse[]) => hendelser.reduce((s, h) => utvikle(s, h), INGEN_AVTALE);
  const utenSignatur = opprettet({ kreverSignatur: false, kreverGodkjenning: false });
  const likt: Hendelse = { type: 'PartGodkjente', data: { partId: 'a', runde: 1, dato: '2026-01-10', medForbehold: 'x', likelydende: true, ...reg } };
  const nytt: Hendelse = { type: 'PartGodkjente', data: { partId: 'a', runde: 1, dato: '2026-03-01', tidligereLikelydende: true, ...reg } };
  const rettet: Hendelse = { type: 'PartSvarRettet', data: { partId: 'a', runde: 1, fra: { svar: 'godkjent', dato: '2026-01-10' }, til: { svar: 'avslag', dato: '2026-01-10', aarsak: 'x' }, ...reg } };

  it.each<[string, Hendelse[]]>([
    ['den eneste underskriften faller med vedtaket', [opprettet(), versjon(1, HASH), sendt(['a', 'b']), godkjente('a'), signerte('a'), opphevet({ svar: 'godkjent', signertDato: '2026-01-15', iKraft: false })]],
    ['det eneste ja rettes til nei', [utenSignatur, versjon(1, HASH), sendt(['a', 'b']), godkjente('a'), rettet]],
    ['alle sa ja ved likelydende', [utenSignatur, versjon(1, HASH), sendt(['a']), likt]],
    ['noen har sagt ja', [utenSignatur, versjon(1, HASH), sendt(['a', 'b']), godkjente('a')]],
  ])('om status når %s', (_, hendelser) => {
    expect(rader(avtaleliste, logg(...hendelser))[0]?.svarstatus).toBe(avtalestatus(avtalen(...hendelser), '2026-02-01'));
  });

  it('teller den som er bundet uten grunnlag som før, også når den vedtar på nytt', () => {
    const bundet = [utenSignatur, versjon(1, HASH), sendt(['a', 'b']), likt, godkjente('b'), opphevet({ svar: 'forbehold', likelydende: true, iKraft: true })];
    const tall = (...h: Hendelse[]) => rader(avtaleliste, logg(...bundet, ...h)).map((r) => [r.godkjent, r.forbehold, r.likelydende]);
    expect([tall(), tall(nytt)]).toEqual([[[1, 1, 1]], [[1, 1, 1]]]);
  });

  it('har samme revisjon, hva enn som hendte sist', () => {
    const aapnet: Hendelse = { type: 'PartAapnet', data: { partId: 'a', runde: 1, versjon: 1, rolle: 'postmottak' } };
    expect(liste(sendt(['a', 'b']), aapnet)?.revisjon).toBe(3);
  });
});

it('avtalelisten teller et ja ved likelydende vedtak blant forbeholdene til det rettes, faller eller blir et ja', () => {
  const reg = { maate: 'i-saksgang' as const, rolle: 'postmottak' };
  const likt: Hendelse = { type: 'PartGodkjente', data: { partId: 'a', runde: 1, dato: '2026-01-10', medForbehold: 'x', likelydende: true, ...reg } };
  const tall = (...hendelser: Hendelse[]) => {
    const rad = liste(sendt(['a', 'b']), ...hendelser);
    return [rad?.godkjent, rad?.forbehold, rad?.likelydende, rad?.signert];
  };
  expect(tall(likt)).toEqual([0, 1, 1, 0]);
  expect(tall(likt, { type: 'PartGodkjente', data: { partId: 'a', runde: 1, dato: '2026-01-11', tidligereSvar: 'forbehold', tidligereLikelydende: true, ...reg } })).toEqual([1, 0, 0, 0]);
  expect(tall(likt, { type: 'PartSvarRettet', data: { partId: 'a', runde: 1, fra: { svar: 'forbehold', likelydende: true, dato: '2026-01-10' }, til: { svar: 'godkjent', dato: '2026-01-10' }, ...reg } })).toEqual([1, 0, 0, 0]);
  expect(tall(godkjente('a'), signerte('a'), { type: 'PartLovlighetskontrollAvgjort', data: { partId: 'a', runde: 1, dato: '2026-02-01', utfall: 'opphevet', avgjortAv: 'x', falt: { svar: 'godkjent', signertDato: '2026-01-15', iKraft: false }, ...reg } })).toEqual([0, 0, 0, 0]);
});

describe('registeret', () => {
  const rad = (...hendelser: Hendelse[]) => rader(avtaleregister, logg(...utkast, sendt(['a', 'b']), ...hendelser))[0];

  it('leser også eldre hendelser, som har én dag for alle og ikke sier hvem', () => {
    expect(rad(iKraft('2026-02-01'))).toMatchObject({
      ikraft_fra: '2026-02-01', siste_dag: null, bindinger: [{ partId: 'a', navn: 'Kommune a', fra: '2026-02-01' }, { partId: 'b', navn: 'Kommune b', fra: '2026-02-01' }], parter: [{ partId: 'a', navn: 'Kommune a' }, { partId: 'b' }],
    });
  });

  it('viser når det er slutt, og for hvem', () => {
    const sagtOpp: Hendelse = { type: 'PartSaOppAvtalen', data: { partId: 'a', runde: 1, dato: '2026-03-01', virkningsdato: '2027-03-01', begrunnelse: 'x', maate: 'i-saksgang', rolle: 'signatar' } };
    expect(rad(iKraft('2026-02-01'), sagtOpp)).toMatchObject({ siste_dag: '2027-02-28', bindinger: [{ til: '2027-02-28', grunn: 'oppsagt' }, { til: '2027-02-28', grunn: 'motparten-sa-opp' }] });
    expect(rad(iKraft('2026-02-01'), { type: 'AvtaleErstattet', data: { avAvtaleId: 'ny', dato: '2026-06-01' } })).toMatchObject({ erstattet_av: 'ny', erstattet_fra: '2026-06-01', siste_dag: '2026-05-31' });
  });

  it('en frist beholder hendelsen som ga den dagen, til den får en annen', () => {
    const aarlig: Hendelse = { type: 'AvtaleopplysningerEndret', tid: '2026-02-02T09:00:00.000Z', data: { opplysninger: { revisjonMaaneder: 12 }, begrunnelse: 'x' } };
    const gjennomgaatt: Hendelse = { type: 'AvtaleGjennomgaatt', tid: '2027-01-20T09:00:00.000Z', data: { dato: '2027-01-20', merknad: 'x' } };
    const frist = (...hendelser: Hendelse[]) => rad(iKraft('2026-02-01'), aarlig, ...hendelser)?.frister.find((f) => f.slag === 'avtalegjennomgang');
    expect(frist({ type: 'AvtaleTattTilRevisjon', data: { dato: '2026-05-01', begrunnelse: 'x' } })).toMatchObject({ dato: '2027-02-01', aarsak: { type: 'AvtaleopplysningerEndret' }, satt: '2026-02-02T09:00:00.000Z' });
    expect(frist(gjennomgaatt)).toMatchObject({ dato: '2028-01-20', aarsak: { type: 'AvtaleGjennomgaatt' } });
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

  it('viser på tavlen den som ikke vil signere, som en som har svart og ikke er ferdig', () => {
    const vilIkke: Hendelse = { type: 'PartAvsloSignering', data: { partId: 'a', runde: 1, dato: '2026-01-20', aarsak: 'x', maate: 'i-saksgang', rolle: 'signatar' } };
    const { elementer, telling } = visTavle(status(vilIkke), true, '2026-02-01');
    expect(elementer.find((l) => l.partId === 'a')).toMatchObject({ tilstand: 'vil-ikke-signere', vilIkkeSignere: '2026-01-20', neste: null });
    expect(telling).toMatchObject({ svart: 1, tause: 1, ferdige: 0 });
  });

  it('får tilbake det parten hadde svart, når underskriften er bestridt', () => {
    const bestridt: Hendelse = { type: 'SignaturBestridt', data: { signatur: 1, partId: 'a', runde: 1, aarsak: 'x', teller: false } };
    const etter = (...foer: Hendelse[]) => status(...foer, signerte('a'), bestridt)[0]?.tilstand;
    expect([etter(), etter(varslet('a', '2026-02-01')), etter(forbehold('a')), etter(godkjente('a'))]).toEqual(['ikke-svart', 'varslet', 'forbehold', 'godkjent']);
  });

  it('teller påminnelser og viser den som ikke kom fram', () => {
    const minnet: Hendelse = { type: 'PaaminnelseSendt', tid: '2026-03-18T07:00:00.000Z', data: { paaminnelseId: 'm', partId: 'a', runde: 1, trinn: 1, messageId: '<m>', mottakere: ['p'] } };
    const feilet: Hendelse = { type: 'PaaminnelseFeilet', data: { paaminnelseId: 'n', partId: 'a', runde: 1, trinn: 2, aarsak: '550' } };
    expect(status(minnet, feilet)[0]).toMatchObject({ paaminnelser: 1, sist_paaminnet: '2026-03-18T07:00:00.000Z', paaminnelse_feilet: '550' });
  });

  it('et brev er levert til det kommer i retur for alle det gikk til, og et nytt brev leverer igjen', () => {
    const brev = (messageId: string, trinn = 1_001): Hendelse => ({ type: 'PaaminnelseSendt', tid: '2026-03-18T07:00:00.000Z', data: { paaminnelseId: messageId, partId: 'a', runde: 1, trinn, messageId, mottakere: ['p', 'q'] } });
    const retur = (messageId: string, ...mottakere: string[]): Hendelse => ({ type: 'PaaminnelseIRetur', data: { paaminnelseId: messageId, partId: 'a', runde: 1, trinn: 1_001, messageId, status: '5.1.1', mottakere } });
    const levert = (...hendelser: Hendelse[]) => status(...hendelser)[0]?.post.levert.map((l) => l.person);
    expect([levert(brev('m')), levert(brev('m'), retur('m', 'p')), levert(brev('m'), retur('m', 'p', 'q'))]).toEqual([['p', 'q'], ['q'], []]);
    expect(levert(brev('m'), brev('n'), retur('m', 'p', 'q'))).toEqual(['p', 'q']);
    expect(levert(brev('m'), retur('m', 'p', 'q'), brev('n', 1))).toEqual(['p', 'q']);
    expect(levert(brev('m', 1_000))).toEqual([]);
    expect(status(brev('m'))[0]).toMatchObject({ paaminnelser: 0, sist_paaminnet: null });
  });
});
