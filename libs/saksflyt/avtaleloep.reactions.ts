import { avtaleHendelser } from '#avtale';
import { reaction, type Recorded, type Request } from '#eventsourcing';
import { fristvarselHendelser } from '#frist';
import { sakHendelser } from '#sak';

/** The sak sends; the agreement keeps the parts' answers and signatures. */
export const sakTilAvtale = reaction({ name: 'sak-til-avtale', fra: 'start' }, sakHendelser, {
  SakSendtTilPartene: (e) => {
    const { avtaleId, punkt, dokumentversjon: { versjon, hash }, parter, svarfrist, ikrafttredelse, tidligstIKraft, paaminnelser, utenBrev, rekkefoelge, fingeravtrykk } = e.data;
    const data = { sakId: e.streamId, punkt, versjon, hash, parter, svarfrist, ikrafttredelse, tidligstIKraft, paaminnelser, rekkefoelge, fingeravtrykk, ...(utenBrev ? {} : { varsles: true as const }) };
    return [{ category: 'avtale', id: avtaleId, intent: { type: 'SendAvtale', data } }];
  },
});

/** While the sak stands still, so do its response deadlines: what was chosen for their reminders goes with the resumption. */
export const suspensjonTilAvtale = reaction({ name: 'suspensjon-til-avtale', fra: 'naa' }, sakHendelser, {
  SakSuspendert: (e) => (e.data.avtaler ?? []).map((id) => tilAvtale(e, id, 'SuspenderSvarfrist', {})),
  FristerForlenget: (e) => e.data.avtaler.map((id) => tilAvtale(e, id, 'ForlengSvarfrist', { dager: e.data.dager })),
  SakGjenopptatt: (e) => (e.data.avtaler ?? []).map(({ avtaleId, valg }) => tilAvtale(e, avtaleId, 'GjenopptaSvarfrist', { valg })),
});

function tilAvtale(e: Recorded, id: string, type: string, data: object): Request {
  return { category: 'avtale', id, intent: { type, data: { ...data, grunn: 'saken', sakId: e.streamId, begrunnelse: e.metadata.reason ?? 'Saken er suspendert' } } };
}

/** A reminder that fell due while the sak stands still waits in the sak, with all else that does. */
export const paaminnelseVenterISaken = reaction({ name: 'paaminnelse-venter-i-saken', fra: 'naa' }, avtaleHendelser, {
  PaaminnelseHoldtTilbake: ({ streamId: avtaleId, data: { sakId, avtale, paaminnelseId, partId, part, fristDato } }) => (sakId === undefined ? [] : [
    { category: 'sak', id: sakId, intent: { type: 'SendPaaminnelse', data: { avtaleId, avtale, paaminnelseId, partId, part, fristDato } } }]),
});

/** As those of agreements, for what a decision or the process asked for. */
export const fristpaaminnelseVenterISaken = reaction({ name: 'fristpaaminnelse-venter-i-saken', fra: 'naa' }, fristvarselHendelser, {
  FristpaaminnelseHoldtTilbake: ({ streamId: fristId, data: { sakId, gjelder, paaminnelseId, trinn, mottaker, fristDato } }) => [
    { category: 'sak', id: sakId, intent: { type: 'SendFristpaaminnelse', data: { fristId, hva: gjelder, paaminnelseId, trinn, mottaker, ...(fristDato !== undefined && { fristDato }) } } }],
});

/** When the whole frozen list has signed, the sak is told. */
export const avtaleTilSak = reaction({ name: 'avtale-til-sak', fra: 'start' }, avtaleHendelser, {
  AvtaleFerdigSignert: (e) => {
    const { sakId, versjon, hash } = e.data;
    return [{ category: 'sak', id: sakId, intent: { type: 'RegistrerAvtaleSignert', data: { avtaleId: e.streamId, dokumentversjon: { versjon, hash } } } }];
  },
});
