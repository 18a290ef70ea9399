import { reaction, type Request } from '#eventsourcing';
import { innspillHendelser, type Innspillsopphav, type Sammenstilling } from '#innspill';
import { type NotertInnspillsrunde, sakHendelser, vedleggId } from '#sak';

interface Runde { readonly sakId: string; readonly tittel: string; readonly opphav?: Innspillsopphav | undefined }

/** The sak knows of its rounds, and what they came to. */
export const innspillTilSak = reaction({ name: 'innspill-til-sak', fra: 'start' }, innspillHendelser, {
  InnspillsrundeSendt: (e) => [noter(e.streamId, e.data, 'sendt')],
  InnspillsrundeTrukket: (e) => (e.data.mottakere.length === 0 ? [] : [noter(e.streamId, e.data, 'trukket')]),
  InnspillSammenstilt: (e) => [noter(e.streamId, e.data, 'sammenstilt', e.data.dokument), somVedlegg(e.metadata.tenant, e.data.dokument)],
});

/** A round that was sent in place of a draft leaves no draft behind; one that somebody sent meanwhile stands. */
export const innspillSetterUtkastTilSide = reaction({ name: 'innspill-setter-utkast-til-side', fra: 'start' }, innspillHendelser, {
  InnspillsrundeSendt: ({ data: { tilsidesatt = [] } }) => tilsidesatt.map(({ innspillId, begrunnelse }) => (
    { category: 'innspill', id: innspillId, intent: { type: 'TrekkInnspillsrunde', data: { begrunnelse: `Satt til side for en annen runde: ${begrunnelse}`, bareUtkast: true } } })),
});

/** Nobody answers a question in a sak that is withdrawn. */
export const sakTrekkerInnspill = reaction({ name: 'sak-trekker-innspill', fra: 'naa' }, sakHendelser, {
  SakTrukket: ({ data, metadata: { reason } }) => (data.innspillsrunder ?? []).map((id) => (
    { category: 'innspill', id, intent: { type: 'TrekkInnspillsrunde', data: { begrunnelse: `Saken er trukket${reason === undefined ? '' : `: ${reason}`}` } } })),
});

function noter(innspillId: string, { sakId, tittel, opphav }: Runde, status: NotertInnspillsrunde['status'], dokument?: Sammenstilling): Request {
  const data: NotertInnspillsrunde = {
    innspillId, tittel, status, ...(opphav && { behandlingId: opphav.behandlingId, punkt: opphav.punkt, ...(opphav.virkning !== undefined && { virkning: opphav.virkning }) }),
    ...(dokument && { dokument: { innholdshash: dokument.innholdshash, navn: dokument.fil.navn, hash: dokument.fil.hash } }),
  };
  return { category: 'sak', id: sakId, intent: { type: 'NoterInnspillsrunde', data } };
}

/** The paper is a file like those that people send: a case paper may name it. */
function somVedlegg(tenant: string, { fil: { hash, stoerrelse } }: Sammenstilling): Request {
  return { category: 'vedlegg', id: vedleggId(tenant, hash), intent: { type: 'TaImotVedlegg', data: { hash, stoerrelse, filtype: 'pdf', medietype: 'application/pdf' } } };
}
