import { type Proeveapp } from './proeveapp';
import { type Felt, felt, type Maal } from './rad';
import { bytesAv, type Foresporsel, type Raasvar, send } from './sokkel';
import { type Utsteder } from './utsteder';

const NAVN: Readonly<Record<Felt, string>> = {
  tekst: 'tittel', dato: 'dato', klokkeslett: 'klokkeslett', tidspunkt: 'tidspunkt', heltall: 'antall', boolsk: 'hastesak', liste: 'merker', orgnr: 'orgnr', id: 'part', valgfri: 'dato',
};

/** The trial application as the table's target, with one sak in each of two helsefellesskap. */
export async function proevemaal({ port }: Proeveapp, utsteder: Utsteder): Promise<Maal> {
  const rot = '/api/v1/fjord';
  const maal = {
    port, rot, vert: `127.0.0.1:${port}`, token: await utsteder.token('fjord-1'), sak: '', fremmedSak: '', fremmedRot: '/api/v1/vidda', soek: '/saker?q=',
    kall: (foresporsel: Foresporsel): Promise<Raasvar> => send(port, bytesAv(foresporsel)),
    felt: (slag: Felt, raa: string, ekstra?: string) => {
      const tittel = slag === 'tekst' ? [] : ['"tittel":"En tittel"'];
      return { sti: `${rot}/saker`, kropp: `{${[...tittel, `"${NAVN[slag]}":${raa}`, ...(ekstra ? [ekstra] : [])].join(',')}}` };
    },
    erstatt: (id: string) => ({ metode: 'PUT', sti: `${rot}/saker/${id}`, kropp: '{"tittel":"Ny tittel"}' }),
  };
  const meldt = async (m: Maal): Promise<string> => (JSON.parse((await m.kall(felt('tekst', '"Sak"')(m))).kropp) as { id: string }).id;
  const fremmed = { ...maal, token: await utsteder.token('vidda-1'), rot: '/api/v1/vidda', felt: (...a: Parameters<Maal['felt']>) => ({ ...maal.felt(...a), sti: '/api/v1/vidda/saker' }) };
  return { ...maal, sak: await meldt(maal), fremmedSak: await meldt(fremmed) };
}
