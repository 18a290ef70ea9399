import { type Ekte, ektemaal } from './ektemaal';
import { proev } from './proev';
import { RADER } from './rader';

describe('de virkelige rutene avviser ugyldig inndata slik tabellen sier', () => {
  let ekte: Ekte;

  beforeAll(async () => { ekte = await ektemaal(); }, 60_000);
  afterAll(() => ekte?.stopp());

  const rader = RADER.filter((rad) => !rad.bareProeverute);
  test.each(rader.map((rad) => [`${rad.id} ${rad.hva} gir ${rad.status} ${rad.type ?? ''}`, rad] as const))('%s', async (_navn, rad) => proev(rad, ekte.maal));

  describe('beskrivelsen av API-et', () => {
    interface Operasjon { operationId: string; security?: unknown[]; parameters?: { name: string; in: string }[]; responses: Record<string, unknown> }
    interface Dokument { paths: Record<string, Record<string, Operasjon>>; components: { schemas: Record<string, unknown> } }
    let tekst: string;
    let operasjoner: (Operasjon & { sti: string; metode: string })[];

    beforeAll(async () => {
      tekst = await (await fetch(`${ekte.saksgang.adresse}/api/openapi.json`)).text();
      operasjoner = Object.entries((JSON.parse(tekst) as Dokument).paths).flatMap(([sti, metoder]) => Object.entries(metoder).map(([metode, o]) => ({ ...o, sti, metode })));
    });

    const har = (o: Operasjon, hvor: string, navn: string) => (o.parameters ?? []).some((p) => p.in === hvor && p.name === navn);

    test('har hver rute én gang, med alt som står i adressen', () => {
      expect(operasjoner.length).toBeGreaterThan(50);
      expect(new Set(operasjoner.map((o) => o.operationId)).size).toBe(operasjoner.length);
      expect(operasjoner.filter((o) => [...o.sti.matchAll(/\{(\w+)\}/g)].some(([, navn = '']) => !har(o, 'path', navn))).map((o) => o.sti)).toEqual([]);
    });

    test('sier at hver kommando krever Idempotency-Key, og at alt kan svare med et problem', () => {
      expect(operasjoner.filter((o) => o.metode !== 'get' && !har(o, 'header', 'Idempotency-Key')).map((o) => `${o.metode} ${o.sti}`)).toEqual([]);
      expect(operasjoner.filter((o) => !('400' in o.responses && (o.security === undefined || '401' in o.responses))).map((o) => `${o.metode} ${o.sti}`)).toEqual([]);
    });

    test('viser ikke til skjemaer som mangler', () => {
      const { schemas } = (JSON.parse(tekst) as Dokument).components;
      const mangler = [...tekst.matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map(([, navn = '']) => navn).filter((navn) => !(navn in schemas));
      expect([...new Set(mangler)]).toEqual([]);
    });
  });
});
