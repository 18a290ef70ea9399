import { reaction, type Request } from '#eventsourcing';
import { type Behandling } from '#felles';
import { moeteHendelser } from '#moete';

/** What a meeting decides about the minutes of an earlier one, those minutes are told; an advice or a no approves nothing. */
export const vedtakGodkjennerReferat = reaction({ name: 'vedtak-godkjenner-referat', fra: 'start' }, moeteHendelser, {
  SakBehandletIMoete: ({ data: { sakId, behandling } }) => godkjenninger(behandling).map(({ moeteId, punkt }) => godkjenn(moeteId, punkt, sakId, behandling)),
});

const GODKJENNER_IKKE: ReadonlySet<string> = new Set(['IKKE_GODKJENT', 'UTSATT']);

function godkjenninger({ endelig, punkter, utenforPunkt }: Behandling): { moeteId: string; punkt: number }[] {
  if (!endelig) return [];
  const gjelder = [...punkter.filter((p) => !GODKJENNER_IKKE.has(p.klasse)), { nr: 0, virkninger: utenforPunkt }];
  return gjelder.flatMap(({ nr, virkninger }) => virkninger.flatMap((v) => (v.slag === 'godkjenner-referat' && v.moeteId !== undefined ? [{ moeteId: v.moeteId, punkt: nr }] : [])));
}

function godkjenn(referat: string, punkt: number, sakId: string, { moeteId, organ, dato, behandlingId, saksnummer }: Behandling): Request {
  return { category: 'referat', id: referat, intent: { type: 'GodkjennReferat', data: { moeteId, organ, dato, sakId, behandlingId, saksnummer, punkt } } };
}
