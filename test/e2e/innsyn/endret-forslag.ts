import { moeteHendelser } from '#moete';
import { eksempelprosesser } from '#prosess';
import { sakHendelser } from '#sak';
import { behandling, id, meldt, punkt } from './historie';
import { type Innsynsscene } from './scene';

const FORESLAATT = ['Fagutvalget skriver utkastet.', 'Utkastet skal sendes på høring.', 'Planen legges fram til orientering.', 'Utkastet er ferdig i november.'];
const VEDTATT = ['Akuttgruppen skriver utkastet.', 'Utkastet kan sendes på høring.', 'Planen legges fram til godkjenning.', 'Utkastet er ferdig i desember.'];
const DAG = '2026-04-20';

/** A sak put before a meeting with two alternatives, and decided as the first one with a word changed in each of its four points. */
export async function endretForslag({ historie, ssu, scene, sekretaer, sekretaerId }: Innsynsscene): Promise<void> {
  const organ = { id: ssu, slag: 'ssu', navn: 'Strategisk utvalg' } as const;
  const [sakId, moete] = [id('beredskapssaken'), id('møtet med endret forslag')];
  const vedtatt = behandling('15/26', organ, {
    moeteId: moete, dato: DAG, opptak: 'eventuelt', forslag: [{ alternativ: 'alternativ 1', punkter: FORESLAATT }, { alternativ: 'alternativ 2', punkter: ['Saken legges bort.'] }],
    punkter: VEDTATT.map((tekst, i) => punkt(i + 1, tekst, { avvikerFraForslag: true, fraForslag: { alternativ: 'alternativ 1', punkt: i + 1 } })),
  });
  const skriv = (hendelse: Parameters<typeof historie.skriv<typeof moeteHendelser>>[2], klokke: string) => historie.skriv(moeteHendelser, moete, hendelse, { registrert: `${DAG}T${klokke}:00.000Z` });
  const { noekkel } = eksempelprosesser.utenOu;
  await scene.prosess(eksempelprosesser.utenOu);
  const { id: prosessId, versjon, hash } = await sekretaer.ventTil<{ id: string; versjon: number; hash: string }>(`/prosesser/${noekkel}/versjoner/1`, () => true);
  const meldingen = meldt('Felles beredskapsplan');
  await historie.skriv(sakHendelser, sakId, { ...meldingen, data: { ...meldingen.data, saksinnmelder: { person: sekretaerId }, prosess: { id: prosessId, noekkel, versjon, hash } } }, { registrert: `${DAG}T06:00:00.000Z` });
  await skriv({ type: 'MoetePlanlagt', data: { organ, beslutningsform: 'konsensus', nummerformat: '{nr}', tittel: 'Møtet i april', form: 'fysisk', naar: { dato: DAG } } }, '07:00');
  await skriv({ type: 'SakTattOppIMoetet', data: { behandlingId: id('15/26'), sakId, tittel: 'Felles beredskapsplan', organ, endelig: true, opptak: 'eventuelt', nummerformat: '{nr}', aar: 2026 } }, '08:00');
  await skriv({ type: 'SakBehandletIMoete', data: { sakId, tittel: 'Felles beredskapsplan', behandling: vedtatt } }, '09:00');
  await historie.skriv(sakHendelser, sakId, { type: 'SakVedtattISSU', data: { behandling: vedtatt } }, { registrert: `${DAG}T09:00:00.000Z` });
}
