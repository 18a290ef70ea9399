import { type Actor, type StoredEvent } from '#eventsourcing';
import { type Rolle, SYSTEM, type Tilgang } from '#felles';
import { dossierDecider, type Dossierlogg } from './dossier.decider';
import { andresSaker, ANNET, filnavnI, fullmaktshendelser, INGENTING, linjer, omAvtalen, omSaken, rettenesIder, sendtAvAndre, usendteAvtaler, uten, utenKladd } from './dossier.utvalg';

const SAK = '11111111-1111-5111-8111-111111111111';
const ANNEN = '22222222-2222-5222-8222-222222222222';
const actor: Actor = { person: 'p', grunnlag: 'prøve' };
const med = (...roller: readonly Rolle[]): Tilgang => ({ person: 'p', roller: roller.map((rolle) => ({ id: rolle, rolle })), medlemskap: [] });
const MOTTATT = { sakId: SAK, manifesthash: 'a'.repeat(64), maskinfil: 'b'.repeat(64), referanser: 'c'.repeat(64), hendelser: 3 };
const TOM: Dossierlogg = dossierDecider.initial;
const gjoer = (logg: Dossierlogg, tilgang: Tilgang, kommando: Pick<Parameters<typeof dossierDecider.decide>[0], 'type' | 'data'>) =>
  dossierDecider.decide({ ...kommando, id: SAK, tid: '2026-03-11T09:00:00.000Z', actor } as Parameters<typeof dossierDecider.decide>[0], logg, { tilgang });

describe('dossierets regler', () => {
  test('bare sekretariatet leser inn, og det samme dossieret mottas én gang', () => {
    expect(() => gjoer(TOM, med('saksinnmelder'), { type: 'TaImotDossier', data: MOTTATT })).toThrow(expect.objectContaining({ code: 'krever-sekretariat', vakt: 'krev-sekretariat' }) as Error);
    expect(gjoer(TOM, med('sekretariat'), { type: 'TaImotDossier', data: MOTTATT })).toEqual([{ type: 'DossierMottatt', data: MOTTATT }]);
    expect(gjoer({ ...TOM, mottatt: [MOTTATT] }, med('sekretariat'), { type: 'TaImotDossier', data: MOTTATT })).toEqual([]);
  });

  test('det er Saksgang selv som sier at det er lest inn, og én gang', () => {
    const data = { sakId: SAK, manifesthash: MOTTATT.manifesthash, nye: 3 };
    expect(() => gjoer(TOM, med('sekretariat'), { type: 'LesInnDossier', data })).toThrow(expect.objectContaining({ code: 'bare-systemet' }) as Error);
    expect(gjoer(TOM, SYSTEM, { type: 'LesInnDossier', data })).toEqual([{ type: 'DossierLest', data }]);
    expect(gjoer({ ...TOM, lest: [data.manifesthash] }, SYSTEM, { type: 'LesInnDossier', data })).toEqual([]);
  });
});

const hendelse = (stream: string, revision: number, data: object): StoredEvent =>
  ({ id: `e${revision}`, stream, revision, position: BigInt(revision), type: 'NoeSkjedde', data, metadata: { version: 1, tenant: 't', registrert: '2026-03-11T09:00:00.000Z', actor, reason: 'fordi' } });
const urensket = (_: string, data: unknown) => data;

describe('hva som hører til en sak', () => {
  test('av en strøm som begynte med saken, er alt med; av andre, også registeret, bare det som nevner den', () => {
    const egen = [hendelse('fristvarsel-1', 0, { sakId: SAK }), hendelse('fristvarsel-1', 1, { trinn: 1 })];
    expect(omSaken(egen, SAK, urensket)).toEqual(egen);
    const register = [hendelse('fellesskap-1', 0, { navn: 'Alle sammen' }), hendelse('fellesskap-1', 1, { opphav: { sakId: SAK } })];
    expect(omSaken(register, SAK, urensket)).toEqual(register.slice(1));
    const moete = [hendelse('moete-1', 0, { sakId: SAK, tekst: 'vår' }), hendelse('moete-1', 1, { sakId: ANNEN }), hendelse('moete-1', 2, { dato: '2026-03-11' })];
    expect(omSaken(moete, SAK, urensket).map((e) => e.data)).toEqual([{ sakId: SAK, tekst: 'vår' }]);
  });

  test('det som også nevner en annen sak, eller står i en annen sak, er der uten innhold', () => {
    const delt = omSaken([hendelse('moete-1', 0, { saker: [{ sakId: SAK }, { sakId: ANNEN }] })], SAK, urensket);
    const [linje] = linjer([{ navn: 'moete-1', omfang: 'utdrag', hendelser: delt }], INGENTING);
    expect([linje?.data, linje?.utelatt, linje?.metadata['reason']]).toEqual([undefined, ANNET, undefined]);
    expect(omSaken([hendelse('sak-2', 0, { tilSak: SAK })], SAK, urensket).map((e) => e.data)).toEqual([undefined]);
  });

  test('av saken bak en avtale er det som nevner avtalen, og uten innhold der det også nevner en annen sak', () => {
    const sak = [hendelse('sak-1', 0, { sakId: SAK }), hendelse('sak-1', 1, { avtaleId: 'a', navn: 'Kari' }), hendelse('sak-1', 2, { avtaleId: 'a', tilSak: ANNEN })];
    expect(omAvtalen(sak, { avtaleId: 'a', sakId: SAK }, () => 'vasket').map((e) => [e.revision, e.data])).toEqual([[1, 'vasket'], [2, undefined]]);
  });

  test('av registeret er det retten bak hver signatur: hvordan den kom og ble borte, og det den hviler på når den er gitt', () => {
    const rett = (revision: number, type: string, data: object) => ({ ...hendelse('fellesskap-1', revision, data), type });
    const register = [
      rett(0, 'RolleTildelt', { tildelingId: 'giver' }), rett(1, 'RolleTildelt', { tildelingId: 'annen' }), rett(2, 'SignaturrettDelegert', { delegasjonId: 'gitt', tildelingId: 'giver' }),
      rett(3, 'SignaturrettDelegert', { delegasjonId: 'ubrukt', tildelingId: 'giver' }), rett(4, 'SignaturrettTrukket', { delegasjonId: 'gitt' }), rett(5, 'RolleTrukket', { tildelingId: 'annen' }), rett(6, 'RolleTrukket', { tildelingId: 'giver' }),
    ];
    const avtale = [rett(0, 'PartSignerte', { fullmakt: 'gitt' }), rett(1, 'PartGodkjente', { fullmakt: 'annen' }), rett(2, 'PartSignerte', {})];
    expect(fullmaktshendelser(register, rettenesIder(avtale)).map((e) => e.revision)).toEqual([0, 2, 4, 6]);
  });

  test('avtaler som er vedtatt og ikke sendt, er med, hver én gang', () => {
    const punkt = (...virkninger: object[]) => ({ virkninger });
    const sak = { punkter: { a: punkt({ slag: 'godkjenner-avtale', avtaleId: 'x' }, { slag: 'sendes-til-partene', avtaleId: 'x' }), b: punkt({ slag: 'sendes-til-partene', avtaleId: 'sendt' }), c: punkt({ slag: 'oppdrag', hva: 'y' }) }, utsendelser: { sendt: {} } };
    expect(usendteAvtaler(sak as unknown as Parameters<typeof usendteAvtaler>[0])).toEqual(['x']);
  });

  test('den som meldte én av sakene bak en avtale, ser ikke mer av de andre for det', () => {
    const [egen, andres] = [{ tilstand: { meldtAv: 'p' } }, { tilstand: { meldtAv: 'q' } }];
    expect([andresSaker([egen, andres], 'p'), andresSaker([egen], 'p')]).toEqual([[andres], []]);
  });

  test('en kladd til et innspill går ikke ut av huset, det gjør bare at den ble lagret', () => {
    const kladd = { ...hendelse('innspill-1', 1, { mottakerId: 'm', svar: [{ nr: 1, tekst: 'Foreløpig' }] }), type: 'InnspillKladdLagret' };
    expect(utenKladd(kladd).data).toEqual({ mottakerId: 'm', svar: [] });
  });

  test('uttak, avvik og utkast hører ikke til', () => {
    for (const stroem of ['dossier-1', 'avvik-1', 'utkast-1']) expect(omSaken([hendelse(stroem, 0, { sakId: SAK })], SAK, urensket)).toEqual([]);
  });
});

test('det som er unntatt, står igjen bare med loven, også der filen er nevnt uten merke', () => {
  const data = { vedlegg: [{ navn: 'Liste', hash: 'x', unntattOffentlighet: true, hjemmel: 'offl. § 13' }, { navn: 'Kart', hash: 'y' }, { navn: 'Gammel liste', hash: 'z' }] };
  expect(uten(data, new Map([['z', 'offl. § 14']]))).toEqual({ vedlegg: [{ unntattOffentlighet: true, hjemmel: 'offl. § 13' }, { navn: 'Kart', hash: 'y' }, { unntattOffentlighet: true, hjemmel: 'offl. § 14' }] });
  expect(filnavnI([{ data }]).get('y')).toBe('Kart');
});

test('en avtale som saken vedtok, men en annen sak har sendt, nevnes med navn og teksten den har nå; en som ingen har sendt, er med selv', () => {
  const avtale = (navn: string, ...saker: string[]) => ({ navn, runder: saker.map((sakId) => ({ sakId })), versjoner: [{ hash: 'gammel' }, { hash: navn }] });
  const usendte = [avtale('andres', 's2'), avtale('begges', 's1', 's2'), avtale('ingens'), avtale('egen', 's1')];
  expect(sendtAvAndre(usendte as unknown as Parameters<typeof sendtAvAndre>[0], 's1')).toEqual([{ navn: 'andres', hash: 'andres' }, { navn: 'begges', hash: 'begges' }]);
});
