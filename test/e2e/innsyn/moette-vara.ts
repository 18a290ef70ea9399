import { moeteHendelser } from '#moete';
import { id } from './historie';
import { type Innsynsscene } from './scene';

const naar = { dato: '2026-03-10' };

/** A meeting with one who stood in from the beginning, one who came later to stand in, and one written down by mistake in a roll that was called again. */
export async function moetteVara({ scene, historie, ssu }: Innsynsscene): Promise<void> {
  const [mona, vidar, trygve, vera] = [await scene.person('Mona Medlem'), await scene.person('Vidar Vara'), await scene.person('Trygve Travel'), await scene.person('Vera Vikar')];
  const moete = id('møtet med vara');
  const skriv = (hendelse: Parameters<typeof historie.skriv<typeof moeteHendelser>>[2], klokke: string) => historie.skriv(moeteHendelser, moete, hendelse, { registrert: `2026-03-10T${klokke}:00.000Z` });
  const stemmer = { status: 'til-stede', stemmerett: true } as const;
  const borte = { status: 'forfall', stemmerett: false } as const;
  await skriv({ type: 'MoetePlanlagt', data: { organ: { id: ssu, slag: 'ssu', navn: 'Strategisk utvalg' }, beslutningsform: 'konsensus', nummerformat: '{nr}', tittel: 'Møtet i mars', form: 'fysisk', naar } }, '07:00');
  await skriv({ type: 'FremmoeteRegistrert', data: { deltakere: [{ personId: vera, ...stemmer, varaFor: mona }, { personId: mona, ...borte }] } }, '09:00');
  await skriv({ type: 'FremmoeteRegistrert', data: { deltakere: [{ personId: vidar, ...stemmer, varaFor: mona }, { personId: mona, ...borte }, { personId: trygve, ...stemmer }] } }, '09:05');
  await skriv({ type: 'DeltakerKom', data: { personId: vera, ...stemmer, varaFor: trygve } }, '11:00');
}
