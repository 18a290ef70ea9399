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
    expect(kan(partsmuligheter(etter(), 'a', 'i-saksgang', som))).toEqual([]);
    expect(kan(partsmuligheter(etter(godkjente('a')), 'a', 'registrert-utenfra', som))).toEqual(['mottak', 'svarrettelse', 'lovlighetskontroll', 'signatur', 'signeringsavslag']);
  });
});

test('bare sekretariatet styrer runden, og det som ikke går, sier hvorfor', () => {
  const liste = avtalemuligheter(etter(), { id: 'avtale', tilgang: sekretariat, tid: TID });
  expect(kan(liste)).toEqual(['ny-versjon', 'svarfrist', 'suspensjon', 'tilbaketrekking', 'purring']);
  expect(liste.find((m) => m.handling === 'revisjon')).toMatchObject({ kode: 'ikke-i-kraft', melding: 'Avtalen er ikke i kraft' });
  expect(kan(avtalemuligheter(etter(), { id: 'avtale', tilgang: postmottak('a'), tid: TID }))).toEqual([]);
});
