import { gitt } from '../eventsourcing/gitt';
import { avtaleDecider } from './avtale.decider';
import { type AvtaleHendelse } from './avtale.events';
import { avslo, godkjente, HASH, opprettet, postmottak, sekretariat, sendt, signatar, signerte, versjon } from './avtale.testdata';
import { avtalemuligheter, partsmuligheter } from './avtalemuligheter';

const TID = '2026-01-20T09:00:00.000Z';
const etter = (...hendelser: readonly AvtaleHendelse[]) => gitt(avtaleDecider, opprettet(), versjon(1, HASH), sendt(['a', 'b']), ...hendelser).state;
const kan = (liste: readonly { handling: string; tillatt: boolean }[]) => liste.filter((m) => m.tillatt).map((m) => m.handling);
const koden = (liste: readonly { handling: string; kode: string | null }[], handling: string) => liste.find((m) => m.handling === handling)?.kode;

describe('hva en kan gjøre for en part', () => {
  test('postmottaket svarer, varsler og planlegger, og signerer ikke', () => {
    const liste = partsmuligheter(etter(), 'a', 'i-saksgang', { id: 'avtale', tilgang: postmottak('a'), tid: TID });
    expect(kan(liste)).toEqual(['mottak', 'varsel', 'behandlingsplan', 'behandling', 'utsettelse', 'svar']);
    expect(koden(liste, 'signatur')).toBe('mangler-fullmakt');
  });

  test('signataren signerer først når parten har sagt ja, og får ellers vite hva som mangler', () => {
    const som = { id: 'avtale', tilgang: signatar('a'), tid: TID };
    expect(koden(partsmuligheter(etter(), 'a', 'i-saksgang', som), 'signatur')).toBe('mangler-godkjenning');
    expect(koden(partsmuligheter(etter(avslo('a')), 'a', 'i-saksgang', som), 'signatur')).toBe('parten-har-avslaatt');
    expect(kan(partsmuligheter(etter(godkjente('a')), 'a', 'i-saksgang', som))).toEqual(['signatur', 'signeringsavslag']);
    expect(koden(partsmuligheter(etter(godkjente('a'), signerte('a')), 'a', 'i-saksgang', som), 'signatur')).toBe('allerede-signert');
  });

  test('ingen gjør noe for en annen part, og sekretariatet fører bare inn det som er gjort utenfor', () => {
    expect(kan(partsmuligheter(etter(), 'b', 'i-saksgang', { id: 'avtale', tilgang: postmottak('a'), tid: TID }))).toEqual([]);
    const som = { id: 'avtale', tilgang: sekretariat, tid: TID };
    expect(kan(partsmuligheter(etter(), 'a', 'i-saksgang', som))).toEqual(['svarfrist', 'suspensjon']);
    expect(koden(partsmuligheter(etter(godkjente('a')), 'a', 'i-saksgang', som), 'svarfrist')).toBe('fristen-er-moett');
    expect(kan(partsmuligheter(etter(godkjente('a')), 'a', 'registrert-utenfra', som))).toEqual(['mottak', 'svarrettelse', 'lovlighetskontroll', 'signatur', 'signeringsavslag']);
  });

  test('fristen til en part som står stille, kan gå videre, og bare den', () => {
    const som = { id: 'avtale', tilgang: sekretariat, tid: TID };
    const stanset = etter({ type: 'SvarfristSuspendert', data: { runde: 1, grunn: 'parten', parter: ['a'], dato: '2026-01-19', begrunnelse: 'Venter på utredning' } });
    expect(kan(partsmuligheter(stanset, 'a', 'i-saksgang', som))).toContain('gjenopptakelse');
    expect(kan(partsmuligheter(stanset, 'a', 'i-saksgang', som))).not.toContain('suspensjon');
    expect(kan(partsmuligheter(stanset, 'b', 'i-saksgang', som))).not.toContain('gjenopptakelse');
  });
});

test('bare sekretariatet styrer runden, og det som ikke går, sier hvorfor', () => {
  const liste = avtalemuligheter(etter(), { id: 'avtale', tilgang: sekretariat, tid: TID });
  expect(kan(liste)).toEqual(['navn', 'ny-versjon', 'svarfrist', 'suspensjon', 'tilbaketrekking', 'purring']);
  expect(koden(liste, 'slag')).toBe('avtaleslag-er-laast');
  expect(liste.find((m) => m.handling === 'revisjon')).toMatchObject({ kode: 'ikke-i-kraft', melding: 'Avtalen er ikke i kraft' });
  expect(kan(avtalemuligheter(etter(), { id: 'avtale', tilgang: postmottak('a'), tid: TID }))).toEqual([]);
});

test('navnet og slaget på en avtale som ligger under en annen, kan rettes til den er sendt', () => {
  const under = opprettet({ overordnet: '018f0000-0000-7000-8000-000000000001' });
  const liste = (...hendelser: readonly AvtaleHendelse[]) => kan(avtalemuligheter(gitt(avtaleDecider, under, versjon(1, HASH), ...hendelser).state, { id: 'avtale', tilgang: sekretariat, tid: TID }));
  expect(liste().slice(0, 2)).toEqual(['navn', 'slag']);
  expect(liste(sendt(['a', 'b'])).slice(0, 2)).toEqual(['navn', 'ny-versjon']);
});
