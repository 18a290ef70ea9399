import { randomUUID } from 'node:crypto';
import { dagerEtter, osloDato } from '#felles';
import { fellesskapId } from '#fellesskap';
import { eksempelprosesser } from '#prosess';
import { type Klient } from './klient';
import { type Befolkning } from './mange-saker';
import { Scene } from './scene';

export const MANGE = 'mange';
export const SEKRETAER = 'mange-sekretaer';
export const INNMELDER = 'mange-innmelder';
const PARTER = 12;
const MOETER = 10;

/** A helsefellesskap with those who report, prepare and decide, and no saker yet. */
export async function befolk(adresse: string, plattformadmin: string, naa: string): Promise<{ readonly befolkning: Befolkning; readonly sekretaer: Klient; readonly innmelder: Klient }> {
  const scene = await Scene.ny(adresse, { slug: MANGE, navn: 'Helsefellesskapet Mange', plattformadmin, fra: '2020-01-01' });
  await scene.prosess(eksempelprosesser.medOu);
  const [ssu, ou] = [{ id: await scene.organ('Strategisk utvalg', 'SSU', 'ssu'), slag: 'ssu', navn: 'Strategisk utvalg' }, { id: await scene.organ('Områdeutvalg Nord', 'OUN', 'ou'), slag: 'ou', navn: 'Områdeutvalg Nord' }] as const;
  const parter: { partId: string; navn: string }[] = [];
  for (let nr = 1; nr <= PARTER; nr++) parter.push({ partId: await scene.part(`Vik ${nr} kommune`, 'kommune'), navn: `Vik ${nr} kommune` });
  const sekretaer = await scene.bruker(SEKRETAER, 'Siri Sekretær');
  await scene.rolle(sekretaer.id, 'sekretariat');
  for (const { id } of [ssu, ou]) await scene.medlem(id, sekretaer.id, 'sekretaer');
  const innmelder = await scene.bruker(INNMELDER, 'Ida Innmelder');
  for (const rolle of ['saksinnmelder', 'postmottak'] as const) await scene.rolle(innmelder.id, rolle, parter[0]?.partId);
  const andre: string[] = [];
  for (let nr = 1; nr <= 4; nr++) andre.push(await scene.person(`Innmelder ${nr}`));
  const dag = (om: number): string => dagerEtter(osloDato(naa), om);
  for (let nr = 0; nr < MOETER; nr++) await sekretaer.klient.post('/moeter', { organId: nr % 2 ? ou.id : ssu.id, tittel: `Møte ${nr}`, naar: { dato: dag(10 + nr * 14), start: '10:00', slutt: '14:00' }, form: 'fysisk' });
  const prosess = { id: randomUUID(), noekkel: eksempelprosesser.medOu.noekkel, versjon: 1, hash: 'a'.repeat(64) };
  return { befolkning: { tenant: fellesskapId(MANGE), naa, prosess, ssu, ou, parter, innmeldere: [innmelder.id, ...andre] }, sekretaer: sekretaer.klient, innmelder: innmelder.klient };
}
