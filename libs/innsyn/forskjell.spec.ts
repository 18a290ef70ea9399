import fc from 'fast-check';
import { avtaleDecider, avtaleHendelser, type AvtaleHendelse } from '#avtale';
import { type Recorded } from '#eventsourcing';
import { moeteDecider, moeteHendelser } from '#moete';
import { endringer, endringerVed, flat, forskjell } from './forskjell';
import { HASH, id, Logg, SSU } from './innsyn.testdata';
import { vikle } from './tilstand';

const PARTER = [id('nord'), id('sør'), id('øst')];
const her = { maate: 'i-saksgang' as const, rolle: 'postmottak' };

/** Whatever may happen to an agreement once it is sent. */
const hendelse: fc.Arbitrary<AvtaleHendelse> = fc.oneof(
  fc.constantFrom(...PARTER).map((partId): AvtaleHendelse => ({ type: 'PartGodkjente', data: { partId, runde: 1, dato: '2026-03-20', ...her } })),
  fc.constantFrom(...PARTER).map((partId): AvtaleHendelse => ({ type: 'PartAvslo', data: { partId, runde: 1, dato: '2026-03-20', aarsak: 'For dyrt', ...her } })),
  fc.constantFrom(...PARTER).map((partId): AvtaleHendelse => ({ type: 'PartVarsletBehandling', data: { partId, runde: 1, dato: '2026-05-01', ...her } })),
  fc.constantFrom('2026-04-01', '2026-05-01').map((til): AvtaleHendelse => ({ type: 'AvtaleSvarfristEndret', data: { runde: 1, fra: '2026-06-01', til, begrunnelse: 'Møtet flyttes', parter: PARTER, paaminnelser: [] } })),
  fc.constant<AvtaleHendelse>({ type: 'AvtaleversjonRegistrert', data: { versjon: 1, hash: HASH } }),
);

function logget(hendelser: readonly AvtaleHendelse[]): readonly Recorded[] {
  const logg = new Logg();
  logg.skriv(avtaleHendelser, 'avtale', { type: 'AvtaleOpprettet', data: { navn: 'Nattvakt', slag: 'saeravtale', kreverSignatur: true, kreverGodkjenningFoerSignatur: true } });
  const parter = PARTER.map((partId) => ({ partId, navn: partId }));
  const sendt = { runde: 1, sakId: id('sak'), navn: 'Nattvakt', versjon: 1, hash: HASH, parter, svarfrist: '2026-06-01', ikrafttredelse: { regel: 'alle-signert' as const }, paaminnelser: [] };
  logg.skriv(avtaleHendelser, 'avtale', { type: 'AvtaleSendtTilPartene', data: sendt });
  for (const e of hendelser) logg.skriv(avtaleHendelser, 'avtale', e);
  return logg.alt;
}

const tilstand = (stroem: readonly Recorded[], antall: number) => stroem.slice(0, antall).reduce((s, e) => vikle(avtaleDecider, s, e), avtaleDecider.initial);

test('ingen felt er endret uten en hendelse i mellom, og forskjellen lagt på det som var, er det som ble', () => {
  fc.assert(fc.property(fc.array(hendelse, { maxLength: 10 }), fc.nat(12), fc.nat(12), (hendelser, a, b) => {
    const stroem = logget(hendelser);
    const [fra, til] = [Math.min(a, b, stroem.length), Math.min(Math.max(a, b), stroem.length)];
    const funnet = forskjell(avtaleDecider, stroem, fra, til);
    const iMellom = new Set(stroem.slice(fra, til).map((e) => e.id));
    for (const endring of funnet) expect([endring.hendelser.length > 0, endring.hendelser.every((h) => iMellom.has(h))]).toEqual([true, true]);
    const lagt = new Map(fra === 0 ? [] : flat(tilstand(stroem, fra)));
    for (const { felt, etter } of funnet) {
      if (etter === null) lagt.delete(felt);
      else lagt.set(felt, etter);
    }
    expect(new Map([...lagt].sort())).toEqual(new Map([...(til === 0 ? [] : flat(tilstand(stroem, til)))].sort()));
  }));
});

test('den siste hendelsen som nevnes, er den som gjorde feltet til det det ble: rett før er det et annet', () => {
  fc.assert(fc.property(fc.array(hendelse, { minLength: 1, maxLength: 8 }), (hendelser) => {
    const stroem = logget(hendelser);
    for (const { felt, etter, hendelser: ved } of forskjell(avtaleDecider, stroem, 2, stroem.length)) {
      const siste = stroem.findIndex((e) => e.id === ved.at(-1));
      const per = (antall: number) => flat(tilstand(stroem, antall)).get(felt) ?? null;
      expect([per(siste) === etter, per(siste + 1)]).toEqual([false, etter]);
    }
  }));
});

test('hver hendelse viser hva som var før og hva som ble', () => {
  const logg = new Logg();
  const plan = { organ: SSU, beslutningsform: 'konsensus', nummerformat: '{nr}', tittel: 'Partnerskapsmøtet', form: 'fysisk' } as const;
  logg.skriv(moeteHendelser, 'moete', { type: 'MoetePlanlagt', data: { ...plan, naar: { dato: '2022-04-21' } } });
  const flyttet = logg.skriv(moeteHendelser, 'moete', { type: 'MoeteFlyttet', data: { fra: { dato: '2022-04-21' }, til: { dato: '2022-04-07' } } });
  expect(endringerVed(moeteDecider, logg.alt, new Set([flyttet.id])).get(flyttet.id)).toEqual([{ felt: 'naar.dato', foer: '2022-04-21', etter: '2022-04-07' }]);
});

test('et ledd i en liste kjennes igjen på det som skiller det fra de andre, ikke på plassen', () => {
  const foer = flat({ medlemmer: [{ personId: 'a', verv: 'leder' }, { personId: 'b', verv: 'medlem' }] });
  const etter = flat({ medlemmer: [{ personId: 'b', verv: 'leder' }] });
  expect(endringer(foer, etter)).toEqual([
    { felt: 'medlemmer[a].personId', foer: 'a', etter: null }, { felt: 'medlemmer[a].verv', foer: 'leder', etter: null }, { felt: 'medlemmer[b].verv', foer: 'medlem', etter: 'leder' },
  ]);
  expect([...flat({ titler: ['x', 'y'] }).keys()]).toEqual(['titler[0]', 'titler[1]']);
});
