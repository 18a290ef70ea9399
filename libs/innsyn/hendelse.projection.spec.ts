import { fellesskapHendelser } from '#fellesskap';
import { innspillHendelser } from '#innspill';
import { moeteHendelser } from '#moete';
import { sakHendelser } from '#sak';
import { hendelse } from './hendelse.projection';
import { sakerI } from './hendelsestekst';
import { id, Logg, rader, SSU } from './innsyn.testdata';
import { sakshendelse } from './sakshendelse.projection';

const historikk = hendelse([sakHendelser, moeteHendelser, fellesskapHendelser]);

test('hver hendelse blir én rad som sier hvem, hva, når og hvorfor', () => {
  const logg = new Logg();
  logg.skriv(sakHendelser, 'sak', { type: 'SakTrukket', data: {} }, {
    reason: 'Saken er løst på annen måte', causationId: id('årsak'), actor: { person: id('kari'), paaVegneAv: { part: id('voss') }, grunnlag: 'rolle:postmottak' },
  });
  expect(rader(historikk, logg.alt)).toEqual([expect.objectContaining({
    pos: 0, type: 'SakTrukket', kategori: 'sak', stroem_id: id('sak'), sak_id: id('sak'), aktoer: id('kari'), part_id: id('voss'), grunnlag: 'rolle:postmottak',
    registrert: '2026-03-11T12:00:00.000Z', begrunnelse: 'Saken er løst på annen måte', aarsak: id('årsak'), tekst: 'Saken er løst på annen måte',
  })]);
});

test('historikken viser til personer med id og gjentar verken navn, e-post eller innlogging', () => {
  const logg = new Logg();
  const innlogging = { issuer: 'https://innlogging.invalid', sub: 'hemmelig-sub' };
  logg.skriv(fellesskapHendelser, 'fellesskap', { type: 'PersonRegistrert', data: { personId: id('ola'), navn: 'Ola Oppdiktet', epost: 'ola@eksempel.invalid', innlogging } });
  const [rad] = rader(historikk, logg.alt);
  expect(rad?.data).toEqual({ personId: id('ola'), innlogging: { issuer: 'https://innlogging.invalid' } });
  expect(JSON.stringify(rad)).not.toMatch(/Oppdiktet|ola@|hemmelig-sub/);
});

test('historikken sier at en mottaker lagret en kladd, og ikke hva som står i den', () => {
  const logg = new Logg();
  logg.skriv(innspillHendelser, 'innspill', { type: 'InnspillKladdLagret', data: { mottakerId: id('nes'), svar: [{ nr: 1, tekst: 'Foreløpig', ja: true, valg: 'A' }] } });
  const [rad] = rader(hendelse([innspillHendelser]), logg.alt);
  expect(rad).toMatchObject({ data: { mottakerId: id('nes') }, tekst: '' });
  expect(rad?.data).not.toHaveProperty('svar');
});

test('teksten som søkes i, er ord folk har skrevet, ikke id-er, sjekksummer og datoer', () => {
  const logg = new Logg();
  logg.skriv(sakHendelser, 'sak', { type: 'SakRettet', data: { gjelder: 'saksframlegget', opprinnelig: 'torsdag 9. juni', rettet: 'onsdag 9. juni', behandlingId: id('b') } });
  expect(rader(historikk, logg.alt)[0]?.tekst).toBe('saksframlegget\ntorsdag 9. juni\nonsdag 9. juni');
});

test('kodene for slag, form og status er ikke ord noen har skrevet, og står ikke i teksten', () => {
  const logg = new Logg();
  logg.skriv(sakHendelser, 'ny', {
    type: 'SakVentet',
    data: { tittel: 'Evaluering av ordningen', organ: { slag: 'ou' }, frist: { presisjon: 'neste-runde', organslag: 'ou' }, bindende: true, opphav: { sakId: id('a'), forhold: 'vedtakspunkt' } },
  });
  expect(rader(historikk, logg.alt)[0]?.tekst).toBe('Evaluering av ordningen');
});

test('svært lange tekster kortes i søket, for PostgreSQL nekter å lagre dem hele', () => {
  const logg = new Logg();
  logg.skriv(sakHendelser, 'sak', { type: 'SakRettet', data: { gjelder: 'x', opprinnelig: 'ord '.repeat(60_000), rettet: 'y' } });
  expect(rader(historikk, logg.alt)[0]?.tekst).toHaveLength(100_000);
});

test('en saksliste hører til alle sakene den nevner, og en lovet sak også til den som lovet den', () => {
  const logg = new Logg();
  const saker = ['a', 'b'].map((s) => ({ behandlingId: id(`behandling-${s}`), sakId: id(s) }));
  logg.skriv(moeteHendelser, 'moete', { type: 'SakslisteFastsatt', data: { versjon: 1, organ: SSU, nummerformat: '{nr}', aar: 2026, saker } });
  logg.skriv(sakHendelser, 'ny', {
    type: 'SakVentet',
    data: { tittel: 'Ny sak', organ: { slag: 'ou' }, frist: { presisjon: 'neste-runde', organslag: 'ou' }, bindende: true, opphav: { sakId: id('a'), forhold: 'vedtakspunkt' } },
  });
  const treff = rader(sakshendelse, logg.alt).map((r) => [r.sak_id, r.pos]);
  expect(treff).toHaveLength(4);
  expect(treff).toEqual(expect.arrayContaining([[id('a'), 0], [id('b'), 0], [id('ny'), 10], [id('a'), 10]]));
  expect(rader(historikk, logg.alt)[1]?.sak_id).toBe(id('ny'));
});

test('saker finnes også dypt i innholdet, hver bare én gang', () => {
  expect(sakerI({ saker: [{ sakId: 'a' }, { sakId: 'a' }], lenke: { tilSak: 'b' }, annet: { id: 'c' } })).toEqual(['a', 'b']);
});
