import { eksempelprosesser } from '#prosess';
import { organisasjonsnummer } from '../support/scene';
import { angre, migrer, publiserVersjon2 } from './migrering.oppsett';
import { Rutescene } from './rute.oppsett';

interface Kommende { readonly id: string; readonly naar: string; readonly messageId: string }
interface Linje { readonly utfall: string; readonly paaminnelseId: string }
interface Liste<T> { readonly elementer: readonly T[] }

jest.setTimeout(90_000);

/** The process too has a deadline for the parts' answers, which version 2 keeps in a step with another id. */
const medSvarfrist = { ...eksempelprosesser.medOu, steg: eksempelprosesser.medOu.steg.map((x) => (x.id !== 'partene' ? x : {
  ...x, frister: [{ slag: 'svar', navn: 'Partene har svart', presisjon: 'avstand', antall: 60, enhet: 'dager', retning: 'etter', anker: 'SakSendtTilPartene', paaminnelser: [30, 14] }],
})) };

let s: Rutescene;
let sakId: string;

beforeAll(async () => {
  s = await Rutescene.ny('migreringsfristene', medSvarfrist, 300);
  const part = (await s.administrator.post('/parter', { navn: 'Nord kommune', slag: 'kommune', organisasjonsnummer: organisasjonsnummer(1) })).id;
  const person = (await s.administrator.post('/personer', { navn: 'Post Nord', epost: 'post.nord@eksempel.invalid' })).id;
  await s.administrator.post('/roller', { personId: person, rolle: 'postmottak', partId: part, fra: '2026-01-01', grunnlag: 'Oppnevnt' });
  const avtaleId = (await s.sekretariat.post('/avtaler', { navn: 'Nattvakt', slag: 'saeravtale', kreverSignatur: true, kreverGodkjenningFoerSignatur: true })).id;
  const { hash } = await s.sekretariat.post(`/avtaler/${avtaleId}/versjoner`, { tekst: 'Vakten deles.' });
  sakId = await s.forberedtSak('Hos partene');
  const iSsu = await s.settOpp(s.ssu, '2026-10-20', sakId);
  await s.behandle(iSsu, sakId, 'VEDTATT', [
    { slag: 'sendes-til-partene', avtaleId }, { slag: 'ny-sak', tittel: 'Evaluering', organ: { slag: 'ssu' }, frist: { presisjon: 'maaned', maaned: '2027-03' }, bindende: true },
  ]);
  await s.sekretariat.post(`/saker/${sakId}/utsendelser`, {
    behandlingId: iSsu.behandlingId, punkt: 1, avtaleId, dokumentversjon: { versjon: 1, hash }, parter: [part], svarfrist: '2026-11-30', ikrafttredelse: { regel: 'alle-signert' }, paaminnelser: [14, 7], utenBrev: true,
  });
  await publiserVersjon2(s.administrator);
}, 180_000);
afterAll(() => s?.stopp());

const versjon = async () => (await s.sekretariat.hent<{ prosess: { versjon: number } }>(`/saker/${sakId}`)).prosess.versjon;
const kommende = (antall: number) => s.sekretariat.ventTil<Liste<Kommende>>('/paaminnelser/kommende', (l) => l.elementer.length === antall);
const sendt = async (antall: number) => {
  const { elementer } = await s.sekretariat.ventTil<Liste<Linje>>('/paaminnelser/logg', (l) => l.elementer.filter((e) => e.utfall === 'sendt').length >= antall, 30_000);
  return elementer.filter((e) => e.utfall === 'sendt').map((e) => e.paaminnelseId).toReversed();
};
/** All that counts in days: what is coming, what somebody has undertaken, and the notices of what was moved. */
const alt = async (antall: number) => {
  // The agreement's own deadline comes when what sent it out has reached it.
  const forpliktelser = await s.sekretariat.ventTil<Liste<{ slag: string; steg: string | null }>>('/forpliktelser', (l) => l.elementer.length >= 3);
  expect(forpliktelser.elementer.map((f) => f.slag).toSorted()).toEqual(['ny-sak', 'stegfrist', 'svarfrist']);
  // The step has another id in the other version; the deadline is the same.
  return [await kommende(antall), forpliktelser.elementer.map(({ steg: _, ...f }) => f), await s.sekretariat.hent('/fristendringer')];
};

test('en migrering og angringen av den rører ingen frist, utløser ingenting og varsler ingen to ganger', async () => {
  const foer = await alt(2);
  const planlagt = (await kommende(2)).elementer.map((k) => k.id);
  const { id, utfall } = await migrer(s.administrator);
  expect([utfall, await versjon()]).toEqual([{ migrert: 1 }, 2]);
  expect(await alt(2)).toEqual(foer);

  s.sett('2026-11-16T09:00:00.000Z');
  expect(await sendt(1)).toEqual(planlagt.slice(0, 1));
  const etterDenFoerste = await alt(1);
  await angre(s.administrator, id);
  expect([await versjon(), await alt(1)]).toEqual([1, etterDenFoerste]);

  // Had either set off anything once more, it would have come before the last one.
  s.sett('2026-11-23T09:00:00.000Z');
  expect(await sendt(2)).toEqual(planlagt);
  expect((await kommende(0)).elementer).toEqual([]);
});
