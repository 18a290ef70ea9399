import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Catalogue, Rejection } from '#eventsourcing';
import { newEvent } from '../../libs/eventsourcing/stream-state';
import { KATALOGER } from '../../apps/kontekster';
import { ROT } from '../../apps/local/parts/rot';

/** What a type says that it does to something that stood. */
const ENDRER = /(?:Rettet|Omgjort|Endret|Trukket(?:Tilbake)?|Suspendert|Gjenopptatt|Flyttet(?:TilSteg)?|Avlyst|Forlenget|Fratraadt|Nedlagt|Omdoept|Migrert|Erstattet|Avbrutt|Opphevet|Oppdatert|Opphoert|Annullert|SagtOpp|Sagtopp|Innstilt)$/;
/** They change nothing that was decided, each for this reason. Whatever else changes something, stands in its catalogue's `begrunnes`. */
const UNNTATT: Readonly<Record<string, string>> = {
  SaksframleggEndret: 'et nytt utkast til beslutning, ikke en endret beslutning',
  AvtalekalenderEndret: 'flytter påminnelser når kalenderen er innstilt; hendelsen som gjorde det, er årsaken',
  AvtalepaaminnelserEndret: 'flytter påminnelser når regelen er innstilt; hendelsen som gjorde det, er årsaken',
  BindingerEndret: 'følger av det partene har gjort, i hvilken rekkefølge det enn ble ført',
  FristerFlyttet: 'forteller om dager som fulgte av en annen hendelse, som er årsaken',
  MeldingFlyttet: 'en melding følger møtet sitt',
  VarslingInnstilt: 'personens eget valg av brev',
};

const alle = KATALOGER.flatMap((katalog) => Object.keys(katalog.definitions).map((type) => ({ katalog, type })));
const begrunnes = alle.filter(({ katalog, type }) => katalog.begrunnes.has(type));
const eksempel = (katalog: Catalogue, type: string): unknown => {
  const mappe = join(ROT, 'test', 'contract', 'hendelser', katalog.category);
  const fil = readdirSync(mappe).filter((f) => f.startsWith(`${type}.v`)).sort().at(-1) ?? '';
  return (JSON.parse(readFileSync(join(mappe, fil), 'utf8')) as { data: unknown }).data;
};
const konvolutt = { tenant: 'f', commandId: 'k', commandHash: 'h', correlationId: 'c', actor: { person: 'p', grunnlag: 'rolle:sekretariat' }, registrert: '2026-01-15T09:00:00.000Z' };

describe('Det som er bestemt, endres ikke uten å si hvorfor', () => {
  it('hver hendelse som endrer noe, krever det av alle som vil lagre den', () => {
    expect(alle.filter(({ katalog, type }) => ENDRER.test(type) && !katalog.begrunnes.has(type) && UNNTATT[type] === undefined).map((h) => h.type)).toEqual([]);
    expect(Object.keys(UNNTATT).filter((type) => !alle.some((h) => h.type === type && !h.katalog.begrunnes.has(type)))).toEqual([]);
    expect(begrunnes.length).toBeGreaterThan(35);
  });

  it.each(begrunnes)('$type lagres ikke uten begrunnelse eller årsak, og lagres med en av dem', ({ katalog, type }) => {
    const skriv = (grunn: object) => newEvent(katalog, { type, data: eksempel(katalog, type) }, 0, { ...konvolutt, ...grunn });
    for (const tom of [{}, { reason: '' }, { reason: ' \n' }]) {
      expect(() => skriv(tom)).toThrow(Rejection);
      expect(() => skriv(tom)).toThrow('Si hvorfor');
    }
    expect(skriv({ reason: 'Feil i innkallingen' }).metadata).toMatchObject({ reason: 'Feil i innkallingen' });
    expect(skriv({ causationId: 'hendelsen' }).metadata).toMatchObject({ causationId: 'hendelsen' });
  });
});
