import { reaction, type Request } from '#eventsourcing';
import { type SakKommando, sakHendelser } from '#sak';

interface Loefte { readonly sakId: string; readonly forpliktelseId: string }

/** A sak that a decision promised: when it is reported the promise is kept, and when nobody is to report it, it falls away. */
export const loefter = reaction({ name: 'loefter', fra: 'naa' }, sakHendelser, {
  SakMeldt: ({ streamId, data: { innfrir, referanse } }) => innfri(innfrir, streamId, 'utfoert', `Saken som ble lovet, er meldt: ${referanse}`),
  SakTrukket: ({ streamId, data: { frafaller }, metadata: { reason } }) => innfri(frafaller, streamId, 'bortfalt', `Saken som ble lovet, er trukket${reason === undefined ? '' : `: ${reason}`}`),
});

function innfri(loefte: Loefte | undefined, loevetSak: string, status: 'utfoert' | 'bortfalt', begrunnelse: string): Request[] {
  if (!loefte) return [];
  const data: SakKommando<'InnfriLoefte'>['data'] = { forpliktelseId: loefte.forpliktelseId, loevetSak, status, begrunnelse };
  return [{ category: 'sak', id: loefte.sakId, intent: { type: 'InnfriLoefte', data } }];
}
