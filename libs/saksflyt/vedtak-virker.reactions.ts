import { derivedId, reaction, type Request } from '#eventsourcing';
import { type Virkning } from '#felles';
import { sakHendelser } from '#sak';
import { ber, staarIgjen, virkningerAv } from './virkemaater';

/** The first effects that acted. They keep their reaction: what it has asked for is known by its place among these. */
const FRA_START: ReadonlySet<Virkning['slag']> = new Set(['ny-sak', 'omgjoer-vedtak', 'flytter-moete']);
/** The last: it has a reaction of its own, so that those before it keep their places. */
const INNSPILL: Virkning['slag'] = 'sendes-til-innspill';

/**
 * What a final decision starts by itself, in the same moment, each thing pointing back at its point. Sending to the parts waits for a
 * person: the minutes seldom say the party list and the deadline (R5).
 */
export const vedtakVirker = reaction({ name: 'vedtak-virker', fra: 'start' }, sakHendelser, {
  SakVedtattISSU: (e) => virkningerAv(e).filter((p) => FRA_START.has(p.virkning.slag)).flatMap(ber),
});

/** Effects that began to act later: what was decided before has been done by hand. */
export const vedtakSkaper = reaction({ name: 'vedtak-skaper', fra: 'naa' }, sakHendelser, {
  SakVedtattISSU: (e) => virkningerAv(e).filter((p) => !FRA_START.has(p.virkning.slag) && p.virkning.slag !== INNSPILL).flatMap(ber),
  SaksframleggEndret: (e) => nyeGodkjenninger(e.streamId, e.id, e.data.nyGodkjenning),
  DokumentversjonRegistrert: (e) => nyeGodkjenninger(e.streamId, e.id, e.data.nyGodkjenning),
  VedtakOmgjort: ({ id, streamId, data: { virkninger = [], hva, behandlingId, punkt }, position, type, metadata: { registrert } }) => {
    const igjen = virkninger.filter(staarIgjen);
    if (igjen.length === 0) return [];
    const data = {
      kilde: 'vedtak', navn: 'omgjort-vedtak', kode: 'hviler-paa-omgjort-vedtak', forsoek: 1, foerst: registrert, sakId: streamId,
      melding: `Et vedtak er ${hva}, og det det satte i gang, står: ${[...new Set(igjen.map((v) => v.slag))].join(', ')}. Se etter hva som skal skje med det (behandling ${behandlingId}, punkt ${punkt})`,
      hendelse: { hendelseId: id, posisjon: String(position), type },
    };
    return [{ category: 'avvik', id: derivedId(id, 'omgjort'), intent: { type: 'MeldAvvik', data } }];
  },
});

/** A round of input is drafted; whom it goes to is said by a person. */
export const vedtakBerOmInnspill = reaction({ name: 'vedtak-ber-om-innspill', fra: 'naa' }, sakHendelser, {
  SakVedtattISSU: (e) => virkningerAv(e).filter((p) => p.virkning.slag === INNSPILL).flatMap(ber),
});

interface NyGodkjenning { readonly behandlingId: string; readonly punkt: number; readonly dokument: string; readonly organ: { readonly id: string; readonly slag: string } }

/** A new version is promised to the body that wanted it back. */
function nyeGodkjenninger(sakId: string, hendelseId: string, nye: readonly NyGodkjenning[] = []): Request[] {
  return nye.map(({ behandlingId, punkt, dokument, organ }, nr) => ({
    category: 'sak', id: nyVersjonSakId(hendelseId, nr),
    intent: { type: 'VentSak', data: { tittel: `Ny versjon av ${dokument} til godkjenning`, organ, frist: { presisjon: 'ikke-oppgitt' }, bindende: true, opphav: { sakId, behandlingId, punkt, forhold: 'vedtakspunkt' } } },
  }));
}

export const nyVersjonSakId = (hendelseId: string, nr: number): string => derivedId(hendelseId, 'ny-versjon', nr);
