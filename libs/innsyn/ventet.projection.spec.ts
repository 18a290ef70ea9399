import { type Frist } from '#felles';
import { sakHendelser } from '#sak';
import { HASH, id, Logg, rader } from './innsyn.testdata';
import { maanedAv, ventet } from './ventet.projection';

function lov(logg: Logg, frist: Frist) {
  const opphav = { sakId: id('opphav'), behandlingId: id('behandling'), punkt: 2, forhold: 'vedtakspunkt' } as const;
  logg.skriv(sakHendelser, 'ny', { type: 'SakVentet', data: { tittel: 'Ny sak', organ: { slag: 'ssu' }, frist, bindende: true, opphav } });
}

test('en lovet sak venter med frist og opphav til noen melder den', () => {
  const logg = new Logg();
  lov(logg, { presisjon: 'moete-i-maaned', organId: id('ssu'), maaned: '2026-06' });
  expect(rader(ventet, logg.alt)[0]).toMatchObject({ organslag: 'ssu', maaned: '2026-06', opphav_sak_id: id('opphav'), opphav_punkt: 2, meldt: null });
  logg.skriv(sakHendelser, 'ny', {
    type: 'SakMeldt',
    data: {
      referanse: 'S-1', tittel: 'Ny sak', sakstype: 'vedtak', saksinnmelder: { person: id('kari') }, besvarteMangler: [],
      saksframlegg: { versjon: 1, hash: HASH, beskrivelse: 'b', forslag: [], vedlegg: [] }, prosess: { id: id('prosess'), noekkel: 'p', versjon: 1, hash: HASH },
    },
  }, { registrert: '2026-05-01T08:00:00.000Z' });
  expect(rader(ventet, logg.alt)).toEqual([expect.objectContaining({ meldt: '2026-05-01T08:00:00.000Z', opphav_punkt: 2 })]);
});

test('en sak som er meldt uten å være lovet, venter ingen på', () => {
  const logg = new Logg();
  logg.skriv(sakHendelser, 'annen', { type: 'SakTrukket', data: {} });
  expect(rader(ventet, logg.alt)).toEqual([]);
});

test.each<[Frist, string | null]>([
  [{ presisjon: 'dag', dato: '2026-05-17' }, '2026-05'],
  [{ presisjon: 'maaned', maaned: '2026-05' }, '2026-05'],
  [{ presisjon: 'moete', moeteId: id('moete') }, null],
  [{ presisjon: 'neste-runde', organslag: 'ou' }, null],
])('måneden leses av fristen når den sier den: %j', (frist, maaned) => {
  expect(maanedAv(frist)).toBe(maaned);
});

test('en frist i et møte følger møtet og har ingen egen måned', () => {
  const logg = new Logg();
  lov(logg, { presisjon: 'moete', moeteId: id('juni-moetet') });
  expect(rader(ventet, logg.alt)[0]).toMatchObject({ maaned: null, frist_moete_id: id('juni-moetet') });
});
