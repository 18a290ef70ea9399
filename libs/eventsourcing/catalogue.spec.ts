import fc from 'fast-check';
import { z } from 'zod';
import { catalogue, Catalogues, decode, encode, event, eventVersion, fritekst, person, type StoredEvent, UnreadableEvent } from '#eventsourcing';

const katalog = catalogue('bok', {
  BokKjoept: event(z.object({ tittel: z.string(), pris: z.int().min(0).optional() })),
  /** Version 1 had one `navn`, version 2 split it, version 3 counts in months. */
  BokLaant: eventVersion(3, z.object({ fornavn: z.string(), etternavn: z.string(), maaneder: z.int() }), {
    1: ({ navn, dager }: { navn: string; dager: number }) => ({ fornavn: navn.split(' ')[0], etternavn: navn.split(' ')[1], dager }),
    2: ({ dager, ...resten }: { dager: number }) => ({ ...resten, maaneder: dager / 30 }),
  }),
});

const metadata = { version: 1, commandId: 'k', commandHash: 'h', correlationId: 'c', actor: { person: 'p', grunnlag: 'rolle:sekretariat' }, tenant: 'f', registrert: '2026-01-15T09:00:00.000Z' };
const lagret = (type: string, data: unknown, version = 1, endring: Partial<StoredEvent> = {}): StoredEvent => ({
  id: 'e-1', stream: 'bok-00000000-0000-4000-8000-000000000001', revision: 4, position: 17n, type, data, metadata: { ...metadata, version }, ...endring,
});

describe('En katalog', () => {
  it('en kategori er et ord med små bokstaver, uten bindestrek', () => {
    for (const kategori of ['Bok', 'bok-hylle', 'bøker', '', 'bok1']) expect(() => catalogue(kategori, {})).toThrow('Ugyldig kategori');
  });
  it('en senere versjon må kunne lese alle de tidligere', () => {
    const skjema = z.object({});
    expect(() => eventVersion(3, skjema, { 2: (data) => data })).toThrow('fra versjon 1 mangler');
    expect(() => eventVersion(3, skjema, { 1: (data) => data })).toThrow('fra versjon 2 mangler');
  });
  it('en hendelsestype står i én katalog', () => {
    const annen = catalogue('hylle', { BokKjoept: event(z.object({})) });
    expect(() => new Catalogues([katalog, annen])).toThrow('BokKjoept står i to kataloger');
  });
  it('felt om personer og fritekst er merket, og merket følger feltet', () => {
    const skjema = z.object({ navn: person(z.string()), merknad: fritekst(z.string()).optional(), dato: z.string() });
    expect(skjema.shape.navn.meta()).toEqual({ personvern: 'person' });
    expect(skjema.shape.merknad.unwrap().meta()).toEqual({ personvern: 'fritekst' });
    expect(skjema.shape.dato.meta()).toBeUndefined();
  });
});

describe('Å skrive en hendelse', () => {
  it('den får sin nyeste versjon, og bare felter som skjemaet kjenner', () => {
    expect(encode(katalog, { type: 'BokLaant', data: { fornavn: 'Kari', etternavn: 'Nes', maaneder: 1, passord: 'hemmelig' } })).toEqual({
      version: 3, data: { fornavn: 'Kari', etternavn: 'Nes', maaneder: 1 },
    });
  });
  it('en ukjent type eller ugyldige data skrives aldri', () => {
    expect(() => encode(katalog, { type: 'BokMistet', data: {} })).toThrow('Ukjent hendelsestype BokMistet i bok');
    expect(() => encode(katalog, { type: 'BokKjoept', data: { tittel: 1 } })).toThrow(z.ZodError);
  });
});

describe('Å lese en hendelse', () => {
  it('den vet hvor den sto', () => {
    expect(decode(katalog, lagret('BokKjoept', { tittel: 'Fjord' }))).toEqual({
      id: 'e-1', stream: 'bok-00000000-0000-4000-8000-000000000001', streamId: '00000000-0000-4000-8000-000000000001', revision: 4, position: 17n,
      type: 'BokKjoept', data: { tittel: 'Fjord' }, metadata,
    });
  });
  it.each([
    [1, { navn: 'Kari Nes', dager: 60 }],
    [2, { fornavn: 'Kari', etternavn: 'Nes', dager: 60 }],
    [3, { fornavn: 'Kari', etternavn: 'Nes', maaneder: 2 }],
  ])('versjon %i leses som den nyeste, steg for steg', (version, data) => {
    const lest = decode(katalog, lagret('BokLaant', data, version));
    expect(lest.data).toEqual({ fornavn: 'Kari', etternavn: 'Nes', maaneder: 2 });
    expect(lest.metadata.version).toBe(version);
  });
  it('det som er lagret, endres ikke av å bli lest', () => {
    const data = Object.freeze({ navn: 'Kari Nes', dager: 60 });
    decode(katalog, lagret('BokLaant', data));
    expect(data).toEqual({ navn: 'Kari Nes', dager: 60 });
  });
  it.each<[string, StoredEvent, string]>([
    ['en ukjent type', lagret('BokMistet', {}), 'ukjent type'],
    ['en versjon fra framtiden', lagret('BokKjoept', { tittel: 'Fjord' }, 2), 'ukjent versjon 2'],
    ['data av feil slag', lagret('BokKjoept', { tittel: 1, pris: -1 }), 'tittel: invalid_type; pris: too_small'],
    ['data som ikke var JSON', lagret('BokKjoept', '{"tittel":'), ': invalid_type'],
    ['en oppgradering som ikke holder', lagret('BokLaant', { fornavn: 'Kari', etternavn: 'Nes', dager: 45 }, 2), 'maaneder: invalid_type'],
    ['manglende metadata', lagret('BokKjoept', { tittel: 'Fjord' }, 1, { metadata: undefined }), 'ugyldige metadata'],
    ['metadata uten avsender', lagret('BokKjoept', { tittel: 'Fjord' }, 1, { metadata: { ...metadata, actor: undefined } }), 'ugyldige metadata'],
    ['versjon 0', lagret('BokKjoept', { tittel: 'Fjord' }, 0), 'ugyldige metadata'],
  ])('%s stopper leseren, som sier hvor', (_, hendelse, grunn) => {
    const lesing = () => decode(katalog, hendelse);
    expect(lesing).toThrow(UnreadableEvent);
    expect(lesing).toThrow(`Hendelse ${hendelse.type} (${hendelse.stream} nr. 4): ${grunn}`);
  });
  it('feilen viser aldri innholdet', () => {
    expect(() => decode(katalog, lagret('BokKjoept', { tittel: { navn: 'Kari Nes' } }))).toThrow(/^(?!.*Kari).*$/);
  });
  it('alle katalogene under ett finner den som eier hendelsen', () => {
    const hylle = catalogue('hylle', { HylleSatt: event(z.object({ meter: z.number() })) });
    const alle = new Catalogues([katalog, hylle]);
    expect(alle.decode(lagret('HylleSatt', { meter: 2 })).data).toEqual({ meter: 2 });
    expect(() => alle.decode(lagret('StolSatt', {}))).toThrow('ukjent type');
  });
  it('det som skrives, leses likt', () => {
    fc.assert(fc.property(fc.record({ tittel: fc.string(), pris: fc.option(fc.nat(), { nil: undefined }) }), (data) => {
      const { version, data: skrevet } = encode(katalog, { type: 'BokKjoept', data });
      const lest = decode(katalog, lagret('BokKjoept', JSON.parse(JSON.stringify(skrevet)), version));
      expect(lest.data).toEqual(skrevet);
    }));
  });
});
