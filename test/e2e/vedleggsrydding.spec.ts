import { existsSync, mkdirSync, renameSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { pdf } from '../../libs/platform/files/filer.testdata';
import { tilSlutt } from './plattform/oppsett';
import { type Problem, Rutescene } from './rute.oppsett';

jest.setTimeout(90_000);

let s: Rutescene;
beforeAll(async () => { s = await Rutescene.ny('rydding', undefined, 200); }, 120_000);
afterAll(() => s?.stopp());

const paaPlass = (hash: string) => join(s.saksgang.konfigurasjon.filesUrl, hash.slice(0, 2), hash.slice(2, 4), hash);
const tilSide = (hash: string) => join(s.saksgang.konfigurasjon.filesUrl, 'til-side', hash);
const framlegg = (...hasher: readonly string[]) => ({ beskrivelse: 'Bakgrunn', forslag: [{ alternativ: '1', punkter: ['Ja'] }], vedlegg: hasher.map((hash) => ({ navn: 'Notat', hash })) });
const meld = (hash: string) => s.innmelder.raa<Problem & { id: string }>('POST', '/saker', { tittel: 'Med fil', sakstype: 'vedtak', saksframlegg: framlegg(hash) });
const send = (innhold: string) => s.innmelder.vedlegg('Notat.pdf', pdf(innhold));
const ventPaa = (ferdig: () => boolean) => tilSlutt(ferdig, 30_000);

test('en fil som ingenting har vist til, legges til side etter fristen og kastes døgnet etter; det en sak eller et utkast nevner, blir', async () => {
  const [ubrukt, iSak, iUtkast] = [await send('ubrukt'), await send('i sak'), await send('i utkast')];
  const { id } = (await meld(iSak)).kropp;
  await s.innmelder.put(`/saker/${id}/utkast`, framlegg(iSak, iUtkast));
  s.sett('2026-09-30T12:00:00.000Z');
  const fersk = await send('fersk');
  s.sett('2026-10-02T12:00:00.000Z');
  await ventPaa(() => existsSync(tilSide(ubrukt)));
  expect([iSak, iUtkast, fersk].map((hash) => existsSync(paaPlass(hash)))).toEqual([true, true, true]);

  // Aside it can be read by the one who sent it, and not be named before it is sent again.
  expect((await s.innmelder.fil(`/vedlegg/${ubrukt}`)).bytes).toEqual(pdf('ubrukt'));
  expect((await meld(ubrukt)).kropp.kode).toBe('vedlegg-finnes-ikke');

  // As if a sak had named it just when it was laid aside.
  mkdirSync(join(tilSide(iSak), '..'), { recursive: true });
  utimesSync(paaPlass(iSak), new Date('2026-10-01'), new Date('2026-10-01'));
  renameSync(paaPlass(iSak), tilSide(iSak));
  await ventPaa(() => existsSync(paaPlass(iSak)));
  expect(existsSync(tilSide(ubrukt))).toBe(true);

  s.sett('2026-10-03T13:00:00.000Z');
  await ventPaa(() => !existsSync(tilSide(ubrukt)));
  expect((await s.innmelder.raa('GET', `/vedlegg/${ubrukt}`)).status).toBe(404);
  expect([iSak, iUtkast, fersk].map((hash) => existsSync(paaPlass(hash)))).toEqual([true, true, true]);
  expect(await send('ubrukt')).toBe(ubrukt);
  expect((await meld(ubrukt)).status).toBe(201);
});
