import { createHash, randomUUID } from 'node:crypto';
import { avtaleDecider, type Ikrafttredelse, type SendAvtale } from '#avtale';
import { Executor } from '#eventsourcing';
import { SYSTEM } from '#felles';
import { fellesskapId } from '#fellesskap';
import { Hendelseslager } from '#platform';
import { type Klient } from './klient';
import { type Saksgang } from './saksgang';

interface Avtalevalg { readonly slug: string; readonly klient: Klient; readonly navn: string; readonly part: string; readonly paaminnelser?: number[]; readonly flere?: readonly string[]; readonly ikrafttredelse?: Ikrafttredelse; readonly svarfrist?: string }

/** An agreement that a part, and `flere`, have to answer, sent as a sak's own reaction sends it. @returns its id */
export async function sendtAvtale(saksgang: Saksgang, { slug, klient, navn, part, paaminnelser = [], flere = [], ikrafttredelse = { regel: 'alle-signert' }, svarfrist = '2026-05-04' }: Avtalevalg): Promise<string> {
  const { id } = await klient.post('/avtaler', { navn, slag: 'saeravtale', kreverSignatur: true, kreverGodkjenningFoerSignatur: true });
  await klient.post(`/avtaler/${id}/versjoner`, { tekst: `Teksten til ${navn}` });
  const hash = createHash('sha256').update(`Teksten til ${navn}`).digest('hex');
  const data: SendAvtale = { sakId: randomUUID(), versjon: 1, hash, parter: [part, ...flere].map((partId) => ({ partId, navn })), svarfrist, ikrafttredelse, paaminnelser };
  const commandId = randomUUID();
  const envelope = { tenant: fellesskapId(slug), commandId, commandHash: commandId, correlationId: commandId, actor: { person: 'system', grunnlag: 'prøve' }, registrert: saksgang.klokke.naa() };
  const lager = new Hendelseslager(saksgang.konfigurasjon.eventstoreUrl);
  try {
    await new Executor(lager).execute(avtaleDecider, id, { type: 'SendAvtale', data }, envelope, () => ({ tilgang: SYSTEM }));
  } finally {
    await lager.lukk();
  }
  return id;
}
