import { type Executor } from '#eventsourcing';
import { avtaleDecider } from './avtale.decider';
import { type Avtalekort } from './forvaltning.kommandoer';

/** More agreements than ever replaced each other in a row. */
const LENGSTE_REKKE = 50;

/** The agreements that another one refers to, from their streams; one that does not exist is left out. */
export async function avtalekort(executor: Executor, tenant: string, ider: readonly (string | undefined)[]): Promise<Readonly<Record<string, Avtalekort>>> {
  const kort: Record<string, Avtalekort> = {};
  for (const id of ider) {
    if (id === undefined || kort[id]) continue;
    const funnet = await executor.load(avtaleDecider, id, tenant);
    if (funnet.tenant === undefined) continue;
    const { navn, slag, erstattet, opplysninger } = funnet.state;
    kort[id] = { navn, slag, erstattetAv: erstattet?.avAvtaleId, erstatter: await rekken(executor, tenant, opplysninger.erstatter) };
  }
  return kort;
}

async function rekken(executor: Executor, tenant: string, foerste: string | undefined): Promise<readonly string[]> {
  const rekke: string[] = [];
  for (let id = foerste; id !== undefined && !rekke.includes(id) && rekke.length < LENGSTE_REKKE;) {
    rekke.push(id);
    id = (await executor.load(avtaleDecider, id, tenant)).state.opplysninger.erstatter;
  }
  return rekke;
}
