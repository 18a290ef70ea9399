import { type Behandling } from '#felles';
import { sakHendelser } from '#sak';
import { behandlingAv, HASH, id, Logg, punktAv, rader } from './innsyn.testdata';
import { utsendelse } from './utsendelse.projection';
import { vedtak } from './vedtak.projection';

function vedtatt(behandling: Behandling) {
  const logg = new Logg();
  logg.skriv(sakHendelser, 'sak', { type: behandling.endelig ? 'SakVedtattISSU' : 'SakBehandletIOU', data: { behandling } });
  return rader(vedtak, logg.alt);
}

test('hvert vedtakspunkt er én rad med organ, dato, nummer og klasse', () => {
  const punkter = [punktAv(), punktAv({ nr: 2, tekst: 'SSE følger opp.', klasse: 'BESTILLING', virkninger: [{ slag: 'oppdrag', hva: 'Lage rapport', frist: { presisjon: 'ikke-oppgitt' }, bindende: true }] })];
  const funnet = vedtatt(behandlingAv({ punkter }));
  expect(funnet.map((v) => [v.punkt, v.klasse, v.saksnummer, v.dato, v.organ, v.virkningsslag])).toEqual([
    [1, 'GODKJENT', '12/26', '2026-03-11', 'SSU Fjord', []], [2, 'BESTILLING', '12/26', '2026-03-11', 'SSU Fjord', ['oppdrag']],
  ]);
  expect(funnet[1]?.soeketekst).toContain('Lage rapport');
});

test('en behandling uten punkter er én rad med protokollen som tekst', () => {
  const [rad, ...flere] = vedtatt(behandlingAv({ punkter: [], utfall: 'UTEN_VEDTAK', utenforPunkt: [{ slag: 'til-orientering' }] }));
  expect(flere).toEqual([]);
  expect(rad).toMatchObject({ punkt: 0, klasse: 'UTEN_VEDTAK', tekst: 'Leder orienterte.', virkninger: [{ slag: 'til-orientering' }], utenfor_punkt: [] });
});

test('et råd fra et områdeutvalg står aldri som endelig vedtak', () => {
  expect(vedtatt(behandlingAv({ endelig: false }))[0]?.endelig).toBe(false);
});

test('virkning fra før vedtaket går fram enten punktet eller en virkning sier det', () => {
  expect(vedtatt(behandlingAv({ punkter: [punktAv({ gjelderFra: '2026-01-01' })] }))[0]?.gjelder_fra).toBe('2026-01-01');
  expect(vedtatt(behandlingAv({ punkter: [punktAv({ virkninger: [{ slag: 'virker-fra', dato: '2026-01-01' }] })] }))[0]?.gjelder_fra).toBe('2026-01-01');
  expect(vedtatt(behandlingAv())[0]?.gjelder_fra).toBeNull();
});

test('forslagene står ved siden av vedtaket bare når det avviker fra dem', () => {
  expect(vedtatt(behandlingAv({ punkter: [punktAv({ avvikerFraForslag: true })] }))[0]?.forslag).toEqual([{ alternativ: '1', punkter: ['Planen godkjennes.'] }]);
  expect(vedtatt(behandlingAv())[0]?.forslag).toEqual([]);
});

test('et vedtak som viser til saksgrunnlaget, har versjonen og sjekksummen', () => {
  expect(vedtatt(behandlingAv({ visertilSaksgrunnlag: true }))[0]).toMatchObject({ viser_til_saksgrunnlag: true, saksgrunnlag_versjon: 2, saksgrunnlag_hash: HASH });
});

test('en utsendelse har dagen i norsk tid, teksten og den frosne listen', () => {
  const logg = new Logg();
  const parter = [{ partId: id('voss'), navn: 'Fjordvik kommune' }];
  logg.skriv(sakHendelser, 'sak', {
    type: 'SakSendtTilPartene',
    data: { behandlingId: id('behandling'), punkt: 1, avtaleId: id('avtale'), dokumentversjon: { versjon: 1, hash: HASH }, parter, svarfrist: '2026-06-01', ikrafttredelse: { regel: 'alle-signert' }, paaminnelser: [14] },
  }, { registrert: '2026-03-10T23:30:00.000Z' });
  expect(rader(utsendelse, logg.alt)).toEqual([expect.objectContaining({ sak_id: id('sak'), avtale_id: id('avtale'), punkt: 1, sendt_dato: '2026-03-11', parter, svarfrist: '2026-06-01' })]);
});
