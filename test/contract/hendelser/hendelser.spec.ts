import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Catalogue, Catalogues, decode, encode, type StoredEvent } from '#eventsourcing';
import { KATALOGER } from '../../../apps/kontekster';

/** An event as it was written at the time. `lestSom`: what an earlier version is read as today. */
interface Eksempel extends Omit<StoredEvent, 'position'> {
  readonly position: string;
  readonly metadata: { readonly version: number };
  readonly lestSom?: unknown;
}

const filnavn = (type: string, versjon: number) => `${type}.v${versjon}.json`;

/** Every version of every event that was ever written. */
const skrevet = KATALOGER.flatMap((katalog) =>
  Object.entries(katalog.definitions).flatMap(([type, { version }]) => Array.from({ length: version }, (_, i) => ({ katalog, type, versjon: i + 1, nyeste: i + 1 === version }))));

function les(katalog: Catalogue, type: string, versjon: number): { eksempel: Eksempel; lagret: StoredEvent } {
  const eksempel = JSON.parse(readFileSync(join(__dirname, katalog.category, filnavn(type, versjon)), 'utf8')) as Eksempel;
  return { eksempel, lagret: { ...eksempel, position: BigInt(eksempel.position) } };
}

describe('Alt som noen gang er lagret, kan leses', () => {
  it.each(skrevet)('$type versjon $versjon', ({ katalog, type, versjon, nyeste }) => {
    const { eksempel, lagret } = les(katalog, type, versjon);
    expect([lagret.type, eksempel.metadata.version, lagret.stream.split('-')[0]]).toEqual([type, versjon, katalog.category]);
    const lest = decode(katalog, lagret);
    expect(lest.metadata).toEqual(lagret.metadata);
    // A field renamed or left out of the schema would be lost here without an error.
    expect(lest.data).toEqual(nyeste ? lagret.data : eksempel.lestSom);
    expect(encode(katalog, lest)).toEqual({ version: katalog.definitions[type]?.version, data: lest.data });
  });
  it('det finnes ikke eksempler på noe som ingen katalog kjenner', () => {
    const ventet = skrevet.map(({ katalog, type, versjon }) => join(katalog.category, filnavn(type, versjon)));
    const filer = readdirSync(__dirname, { recursive: true, encoding: 'utf8' }).filter((fil) => fil.endsWith('.json'));
    expect(filer.sort()).toEqual(ventet.sort());
  });
  it('ingen hendelsestype eies av to kontekster', () => {
    expect(new Catalogues(KATALOGER).all).toHaveLength(new Set(KATALOGER.map((k) => k.category)).size);
  });
});
