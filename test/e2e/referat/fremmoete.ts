import { type Klient } from '../../support/klient';
import { type Scene } from '../../support/scene';
import { type Deltaker, type Moetefakta } from './fakta';

interface Rettigheter { readonly moete: boolean; readonly tale: boolean; readonly forslag: boolean; readonly stemme: boolean }
interface Valg { readonly organId: string; readonly moeteId: string; readonly fakta: Moetefakta; readonly rettigheter: Rettigheter }

const BARE_MOETE: Rettigheter = { moete: true, tale: true, forslag: false, stemme: false };

/** Who met, who was absent and who stood in for whom, with names read from the minutes at run time. */
export async function registrerFremmoete(scene: Scene, sekretariat: Klient, { organId, moeteId, fakta, rettigheter }: Valg): Promise<void> {
  const personer = new Map<string, string>();
  const erstattet = fakta.deltakere.flatMap((d) => (d.vara_for ? [d.vara_for] : []));
  for (const navn of new Set([...fakta.deltakere.map((d) => d.navn), ...erstattet])) personer.set(navn, await scene.person(navn));
  for (const deltaker of fakta.deltakere) await oppnevn(scene, organId, personer, deltaker, rettigheter);
  const deltakere = fakta.deltakere.map((d) => ({
    personId: personer.get(d.navn),
    status: d.status === 'til_stede' ? 'til-stede' : 'forfall',
    ...(d.vara_for && { varaFor: personer.get(d.vara_for) }),
  }));
  await sekretariat.post(`/moeter/${moeteId}/fremmoete`, { deltakere });
}

/** The secretariat and those who attend one sak are no members. */
async function oppnevn(scene: Scene, organId: string, personer: ReadonlyMap<string, string>, d: Deltaker, fullt: Rettigheter): Promise<void> {
  if (/sekretariat|deltaker på sak|observatør$/.test(d.rett)) return;
  const rettigheter = d.rett === 'stemmerett' || d.rett.startsWith('fast') ? fullt : { ...BARE_MOETE, forslag: d.rett.includes('forslagsrett') };
  await scene.medlem(organId, personer.get(d.navn) ?? '', 'medlem', rettigheter);
}
