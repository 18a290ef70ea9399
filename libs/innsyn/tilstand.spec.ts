import fc from 'fast-check';
import { moeteDecider, moeteHendelser } from '#moete';
import { sakDecider, sakHendelser } from '#sak';
import { behandlingAv, id, Logg, punktAv, SSU } from './innsyn.testdata';
import { somJson, tilstandPer } from './tilstand';

const FELLESSKAP = id('fellesskap');

function flyttetMoete() {
  const logg = new Logg();
  const plan = { organ: SSU, beslutningsform: 'konsensus', nummerformat: '{nr}', tittel: 'Partnerskapsmøtet', form: 'fysisk' } as const;
  logg.skriv(moeteHendelser, 'moete', { type: 'MoetePlanlagt', data: { ...plan, naar: { dato: '2022-04-21' } } }, { registrert: '2021-06-03T10:00:00.000Z' });
  logg.skriv(moeteHendelser, 'moete', { type: 'MoeteFlyttet', data: { fra: { dato: '2022-04-21' }, til: { dato: '2022-04-07' } } }, { registrert: '2021-10-06T10:00:00.000Z' });
  return logg.lagret('moete');
}

test('møtedatoen er den som var kjent på tidspunktet', () => {
  const naar = (per: string) => tilstandPer(moeteDecider, flyttetMoete(), per, FELLESSKAP)?.tilstand.naar?.dato;
  expect(naar('2021-10-01T12:00:00.000Z')).toBe('2022-04-21');
  expect(naar('2021-10-07T12:00:00.000Z')).toBe('2022-04-07');
});

test('det som registreres i selve øyeblikket, er kjent', () => {
  expect(tilstandPer(moeteDecider, flyttetMoete(), '2021-10-06T10:00:00.000Z', FELLESSKAP)?.revisjon).toBe(1);
  expect(tilstandPer(moeteDecider, flyttetMoete(), '2021-10-06T09:59:59.999Z', FELLESSKAP)?.revisjon).toBe(0);
});

test('før den første hendelsen var ingenting kjent', () => {
  expect(tilstandPer(moeteDecider, flyttetMoete(), '2021-06-03T09:59:59.999Z', FELLESSKAP)).toBeUndefined();
});

test('et annet helsefellesskaps strøm ser ut som en som ikke finnes', () => {
  expect(tilstandPer(moeteDecider, flyttetMoete(), '2022-01-01T00:00:00.000Z', id('et annet'))).toBeUndefined();
});

test('mellom avslaget og godkjenningen var saken ikke godkjent', () => {
  const logg = new Logg();
  const behandlet = (dato: string, klasse: 'IKKE_GODKJENT' | 'GODKJENT') => {
    const behandling = behandlingAv({ behandlingId: id(dato), dato, utfall: klasse, punkter: [punktAv({ klasse })] });
    logg.skriv(sakHendelser, 'sak', { type: 'SakVedtattISSU', data: { behandling } }, { registrert: `${dato}T11:00:00.000Z` });
  };
  behandlet('2021-09-03', 'IKKE_GODKJENT');
  behandlet('2021-10-06', 'GODKJENT');
  expect(tilstandPer(sakDecider, logg.lagret('sak'), '2021-10-01T00:00:00.000Z', FELLESSKAP)?.tilstand.status).toBe('ikke-godkjent');
  expect(tilstandPer(sakDecider, logg.lagret('sak'), '2021-10-07T00:00:00.000Z', FELLESSKAP)?.tilstand.status).toBe('vedtatt');
});

test('tilstanden per et tidspunkt er alltid den samme som å spille av strømmen dit, også om klokken har gått bakover', () => {
  const sekund = fc.integer({ min: 0, max: 59 });
  const tid = (s: number) => `2026-01-01T00:00:${String(s).padStart(2, '0')}.000Z`;
  fc.assert(fc.property(fc.array(sekund, { maxLength: 12 }), sekund, (tider, per) => {
    const logg = new Logg();
    for (const [nr, s] of tider.entries()) logg.skriv(sakHendelser, 'sak', { type: 'SaksnummerRegistrert', data: { saksnummer: String(nr), organ: 'SSU', aar: 2026 } }, { registrert: tid(s) });
    const til = tider.findIndex((s) => s > per);
    const ventet = (til < 0 ? tider : tider.slice(0, til)).map((_, nr) => String(nr));
    const svar = tilstandPer(sakDecider, logg.lagret('sak'), tid(per), FELLESSKAP);
    expect(svar?.tilstand.numre.map((n) => n.saksnummer) ?? []).toEqual(ventet);
  }));
});

test('tilstander med oppslagstabeller blir til JSON', () => {
  expect(somJson({ a: new Map([['x', new Set([1])]]), b: [new Map()] })).toEqual({ a: { x: [1] }, b: [{}] });
});
