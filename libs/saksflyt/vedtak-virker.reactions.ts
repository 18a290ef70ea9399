import { derivedId, reaction, type Recorded, type Request } from '#eventsourcing';
import { type Behandling, type Virkning } from '#felles';
import { sakHendelser } from '#sak';

/**
 * What a final decision starts by itself, in the same moment: promised saker and moved meetings, each pointing back at its
 * point. Sending to the parts waits for a person: the minutes seldom say the party list and the deadline (R5).
 */
export const vedtakVirker = reaction({ name: 'vedtak-virker', fra: 'start' }, sakHendelser, {
  SakVedtattISSU: (e) => virkningerAv(e.data.behandling).flatMap((v, index) => kommandoFor(e, v, index)),
});

interface Punktvirkning {
  readonly punkt: number;
  readonly virkning: Virkning;
}

function virkningerAv({ punkter, utenforPunkt }: Behandling): Punktvirkning[] {
  return [...punkter, { nr: 0, virkninger: utenforPunkt }].flatMap(({ nr, virkninger }) => virkninger.map((virkning) => ({ punkt: nr, virkning })));
}

function kommandoFor(e: Recorded<{ type: string; data: { behandling: Behandling } }>, { punkt, virkning }: Punktvirkning, index: number): Request[] {
  const { behandlingId, saksnummer } = e.data.behandling;
  switch (virkning.slag) {
    case 'ny-sak': {
      const { tittel, organ, frist, ansvarlig, bindende } = virkning;
      const opphav = { sakId: e.streamId, behandlingId, punkt, forhold: 'vedtakspunkt' };
      return [{ category: 'sak', id: derivedId(e.id, 'ventet', index), intent: { type: 'VentSak', data: { tittel, organ, frist, ansvarlig, bindende, opphav } } }];
    }
    case 'omgjoer-vedtak': {
      const { sakId: id, behandlingId: omgjort, punkt: nr, hva, begrunnelse } = virkning;
      const ved = { sakId: e.streamId, behandlingId, punkt, ...(saksnummer !== undefined && { saksnummer }) };
      return [{ category: 'sak', id, intent: { type: 'OmgjoerVedtak', data: { behandlingId: omgjort, punkt: nr, hva, begrunnelse, ved } } }];
    }
    case 'flytter-moete':
      return [{
        category: 'moete',
        id: virkning.moeteId,
        intent: { type: 'FlyttMoete', data: { til: { dato: virkning.dato }, begrunnelse: `Vedtatt i sak ${saksnummer ?? e.streamId}, punkt ${punkt}` } },
      }];
    default:
      return [];
  }
}
