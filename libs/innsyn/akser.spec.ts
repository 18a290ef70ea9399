import { avtaleDecider, avtaleHendelser } from '#avtale';
import { sakDecider, sakHendelser } from '#sak';
import { iUtvalget } from './akser';
import { behandlingAv, HASH, id, Logg } from './innsyn.testdata';
import { tilstandPer } from './tilstand';

const FELLESSKAP = id('fellesskap');
const dag = (d: string) => `${d}T12:00:00.000Z`;

/** Said yes on 20 January, which was registered on 1 March. */
function sentRegistrert(): Logg {
  const logg = new Logg();
  const partId = id('nord');
  logg.skriv(avtaleHendelser, 'avtale', { type: 'AvtaleOpprettet', data: { navn: 'Nattvakt', slag: 'saeravtale', kreverSignatur: true, kreverGodkjenningFoerSignatur: true } }, { registrert: dag('2026-01-10') });
  const sendt = { runde: 1, sakId: id('sak'), navn: 'Nattvakt', versjon: 1, hash: HASH, parter: [{ partId, navn: 'Nord' }], svarfrist: '2026-06-01', ikrafttredelse: { regel: 'alle-signert' as const }, paaminnelser: [] };
  logg.skriv(avtaleHendelser, 'avtale', { type: 'AvtaleSendtTilPartene', data: sendt }, { registrert: dag('2026-01-11') });
  logg.skriv(avtaleHendelser, 'avtale', { type: 'PartGodkjente', data: { partId, runde: 1, dato: '2026-01-20', maate: 'registrert-utenfra', rolle: 'sekretariat' } }, { registrert: dag('2026-03-01') });
  logg.skriv(avtaleHendelser, 'avtale', { type: 'PartSignerte', data: { partId, runde: 1, versjon: 1, hash: HASH, signertDato: '2026-02-20', maate: 'registrert-utenfra', rolle: 'sekretariat' } }, { registrert: dag('2026-03-02') });
  return logg;
}

test.each([
  ['kjent da, og som det gjaldt da', '2026-02-01', '2026-02-01', undefined, undefined],
  ['rettet med det vi vet nå', '2026-02-01', '2026-04-01', 'godkjent', undefined],
  ['med det vi visste i mellomtiden', '2026-02-25', '2026-03-01', 'godkjent', undefined],
  ['også det som kom sist', '2026-02-25', '2026-03-05', 'godkjent', '2026-02-20'],
  ['før det ble gjort', '2026-01-19', '2026-04-01', undefined, undefined],
])('svaret er %s', (_, gjelder, kjent, svar, signertDato) => {
  const part = tilstandPer(avtaleDecider, sentRegistrert().lagret('avtale'), { gjelder: dag(gjelder), kjent: dag(kjent) }, FELLESSKAP)?.tilstand.runder[0]?.parter[0];
  expect([part?.svar, part?.signertDato]).toEqual([svar, signertDato]);
});

test('før noe gjaldt, er det ingenting; en rettelse gjelder fra det den retter', () => {
  const logg = new Logg();
  logg.skriv(sakHendelser, 'sak', { type: 'SakVedtattISSU', data: { behandling: behandlingAv({ dato: '2026-03-11' }) } }, { registrert: dag('2026-03-12') });
  logg.skriv(sakHendelser, 'sak', { type: 'SakRettet', data: { gjelder: 'dato', opprinnelig: '10.', rettet: '11.' } }, { registrert: dag('2026-05-01') });
  const per = (gjelder: string, kjent: string) => iUtvalget(logg.alt, { gjelder: dag(gjelder), kjent: dag(kjent) }).map((e) => e.type);
  expect(per('2026-03-10', '2026-06-01')).toEqual([]);
  expect(per('2026-03-11', '2026-06-01')).toEqual(['SakVedtattISSU', 'SakRettet']);
  expect(per('2026-03-11', '2026-04-01')).toEqual(['SakVedtattISSU']);
  expect(tilstandPer(sakDecider, logg.lagret('sak'), { gjelder: dag('2026-03-10'), kjent: dag('2026-06-01') }, FELLESSKAP)).toBeUndefined();
});
