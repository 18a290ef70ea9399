import { type Klient } from '../../support/klient';
import { type Scene } from '../../support/scene';
import { type Deltaker, type Moetefakta } from './fakta';

interface Rettigheter { readonly moete: boolean; readonly tale: boolean; readonly forslag: boolean; readonly stemme: boolean }
interface Post { readonly behandlingId: string; readonly saksnummer?: string }
interface Valg { readonly organId: string; readonly moeteId: string; readonly fakta: Moetefakta; readonly rettigheter: Rettigheter; readonly poster: readonly Post[] }

const BARE_MOETE: Rettigheter = { moete: true, tale: true, forslag: false, stemme: false };

/** Person by name. */
export type Personer = Map<string, string>;

/** Who met, who was absent and who stood in for whom, with names read from the minutes at run time. */
export async function registrerFremmoete(scene: Scene, sekretariat: Klient, { organId, moeteId, fakta, rettigheter, poster }: Valg): Promise<Personer> {
  const personer: Personer = new Map();
  const erstattet = fakta.deltakere.flatMap((d) => (d.vara_for ? [d.vara_for] : []));
  const innledere = fakta.innledere_utenfor_deltakerlisten.flatMap((i) => i.navn ?? []);
  for (const navn of new Set([...fakta.deltakere.map((d) => d.navn), ...erstattet, ...innledere])) personer.set(navn, await scene.person(navn));
  for (const deltaker of fakta.deltakere) await oppnevn(scene, organId, personer, deltaker, rettigheter);
  const deltakere = fakta.deltakere.map((d) => ({
    personId: personer.get(d.navn),
    status: d.status === 'til_stede' ? 'til-stede' : 'forfall',
    gruppe: d.gruppe,
    ...(d.vara_for && { varaFor: personer.get(d.vara_for) }),
    ...(d.funksjon && { funksjon: d.funksjon }),
    ...(d.organisasjon && { organisasjon: d.organisasjon }),
    ...(d.representerer && { representerer: d.representerer }),
    ...(fakta.moteleder.includes(d.navn) && { oppgave: 'moeteleder' }),
    ...somGjest(d, poster),
  }));
  await sekretariat.post(`/moeter/${moeteId}/fremmoete`, { deltakere, ...(fakta.referent && { referent: fakta.referent }) });
  return personer;
}

function somGjest({ rett }: Deltaker, poster: readonly Post[]) {
  if (rett === 'sekretariat') return { rolle: 'sekretaer' };
  if (rett === 'observatør') return { rolle: 'observatoer' };
  const sak = /^deltaker på sak (.+)$/.exec(rett)?.[1];
  return sak === undefined ? {} : { rolle: 'gjest', saker: poster.filter((p) => p.saksnummer === sak).map((p) => p.behandlingId) };
}

/** The secretariat and those who attend one sak are no members. */
async function oppnevn(scene: Scene, organId: string, personer: Personer, d: Deltaker, fullt: Rettigheter): Promise<void> {
  if (/sekretariat|deltaker på sak|observatør$/.test(d.rett)) return;
  const rettigheter = d.rett === 'stemmerett' || d.rett.startsWith('fast') ? fullt : { ...BARE_MOETE, forslag: d.rett.includes('forslagsrett') };
  await scene.medlem(organId, personer.get(d.navn) ?? '', d.gruppe === 'observatør' ? 'observatoer' : 'medlem', rettigheter);
}
