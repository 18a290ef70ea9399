import { randomUUID } from 'node:crypto';
import { avvikDecider } from '#drift';
import { Executor } from '#eventsourcing';
import { SYSTEM } from '#felles';
import { fellesskapId } from '#fellesskap';
import { Hendelseslager } from '#platform';
import { type Saksgang } from './saksgang';

/** An incident about a sak, as the machinery reports it. @returns its id */
export async function meldtAvvik(saksgang: Saksgang, { slug, sak }: { readonly slug: string; readonly sak: string }): Promise<string> {
  const [id, commandId, tid] = [randomUUID(), randomUUID(), saksgang.klokke.naa()];
  const data = { kilde: 'reaksjon', navn: 'prøve', kode: 'teknisk-feil', melding: 'Teknisk feil', stroem: { kategori: 'sak', id: sak }, sakId: sak, forsoek: 4, foerst: tid } as const;
  const envelope = { tenant: fellesskapId(slug), commandId, commandHash: commandId, correlationId: commandId, actor: { person: 'system', grunnlag: 'drift' }, registrert: tid };
  const lager = new Hendelseslager(saksgang.konfigurasjon.eventstoreUrl);
  try {
    await new Executor(lager).execute(avvikDecider, id, { type: 'MeldAvvik', data }, envelope, () => ({ tilgang: SYSTEM }));
  } finally {
    await lager.lukk();
  }
  return id;
}
