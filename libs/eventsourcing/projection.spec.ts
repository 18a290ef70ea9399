import { z } from 'zod';
import { catalogue, endreRad, event, type EventOf, nyRad, projection, reaction, type Recorded, slettRad } from '#eventsourcing';

type Bok = { bok_id: string; tittel: string; utlaant: boolean };

const bok = catalogue('bok', { BokKjoept: event(z.object({ tittel: z.string() })), BokLaant: event(z.object({})), BokKastet: event(z.object({ ogsaa: z.array(z.string()) })) });
const hylle = catalogue('hylle', { HylleSatt: event(z.object({})), HylleTatt: event(z.object({})) });

const skjema = { name: 'bokliste', version: 1, columns: { bok_id: 'uuid', tittel: 'text', utlaant: 'boolean' }, key: ['bok_id'] } as const;
const bokliste = projection<Bok>(skjema).from(bok, {
  BokKjoept: nyRad((e) => ({ bok_id: e.streamId }), (e) => ({ bok_id: e.streamId, tittel: e.data.tittel, utlaant: false })),
  BokLaant: endreRad((e) => ({ bok_id: e.streamId }), () => ({ utlaant: true })),
  BokKastet: slettRad((e) => [e.streamId, ...e.data.ogsaa].map((bok_id) => ({ bok_id }))),
});

const metadata = { version: 1, commandId: 'k', commandHash: '', correlationId: 'k', actor: { person: 'p', grunnlag: 't' }, tenant: 'f', registrert: '2026-01-15T09:00:00.000Z' };
const hendelse = (type: string, data: unknown = {}): Recorded => ({ id: 'e', stream: 'bok-1', streamId: '1', revision: 0, position: 0n, type, data, metadata });

function fold(type: string, rad: Bok | undefined, data: unknown = {}) {
  const funnet = bokliste.folds.get(type);
  const e = hendelse(type, data);
  return funnet && { noekler: funnet.keys(e), rad: funnet.fold(rad, e, { bok_id: '1' }) };
}

describe('En lesemodell', () => {
  const fjord: Bok = { bok_id: '1', tittel: 'Fjord', utlaant: false };

  it('en hendelse lager en rad, og den samme igjen lager den samme', () => {
    expect(fold('BokKjoept', undefined, { tittel: 'Fjord' })).toEqual({ noekler: [{ bok_id: '1' }], rad: fjord });
    expect(fold('BokKjoept', fjord, { tittel: 'Fjord' })?.rad).toEqual(fjord);
  });
  it('en hendelse endrer raden som står, og lar den som ikke står, være', () => {
    expect(fold('BokLaant', fjord)?.rad).toEqual({ ...fjord, utlaant: true });
    expect(fold('BokLaant', undefined)?.rad).toBeUndefined();
    expect(fjord.utlaant).toBe(false);
  });
  it('en hendelse kan ta bort flere rader', () => {
    expect(fold('BokKastet', fjord, { ogsaa: ['2', '3'] })).toEqual({ noekler: [{ bok_id: '1' }, { bok_id: '2' }, { bok_id: '3' }], rad: undefined });
  });
  it('flere kataloger legges sammen, og en hendelse som ikke nevnes, angår den ikke', () => {
    const begge = bokliste.from(hylle, { HylleTatt: slettRad(() => ({ bok_id: '1' })) });
    expect([...begge.folds.keys()]).toEqual(['BokKjoept', 'BokLaant', 'BokKastet', 'HylleTatt']);
    expect([...bokliste.folds.keys()]).toEqual(['BokKjoept', 'BokLaant', 'BokKastet']);
    expect(begge).toMatchObject(skjema);
  });
  /** The compiler judges this one: without the error that it expects, the type check is red. */
  it('den som viser alt som skjer, må svare på hver hendelse i katalogen, og ingen svarer på andre', () => {
    const laant = endreRad<Bok, EventOf<typeof bok>>((e) => ({ bok_id: e.streamId }), () => ({ utlaant: true }));
    projection<Bok>(skjema).fromEvery(bok, { BokKjoept: laant, BokLaant: laant, BokKastet: laant });
    // @ts-expect-error BokKastet mangler
    projection<Bok>(skjema).fromEvery(bok, { BokKjoept: laant, BokLaant: laant });
    // @ts-expect-error BokMistet finnes ikke i katalogen
    projection<Bok>(skjema).from(bok, { BokLaant: laant, BokMistet: laant });
  });
});

describe('En reaksjon', () => {
  it('ber om kommandoer for de hendelsene den nevner, og ingen andre', () => {
    const purr = reaction({ name: 'purr', fra: 'naa' }, bok, { BokLaant: (e) => [{ category: 'laaner', id: e.streamId, intent: { type: 'Purr', data: {} } }] });
    expect(purr).toMatchObject({ name: 'purr', fra: 'naa' });
    expect([...purr.on.keys()]).toEqual(['BokLaant']);
    expect(purr.on.get('BokLaant')?.(hendelse('BokLaant'))).toEqual([{ category: 'laaner', id: '1', intent: { type: 'Purr', data: {} } }]);
  });
});
