import { avtaleHendelser } from '#avtale';
import { reaction } from '#eventsourcing';
import { sakHendelser } from '#sak';

/** The sak sends; the agreement keeps the parts' answers and signatures. */
export const sakTilAvtale = reaction({ name: 'sak-til-avtale', fra: 'start' }, sakHendelser, {
  SakSendtTilPartene: (e) => {
    const { avtaleId, punkt, dokumentversjon: { versjon, hash }, parter, svarfrist, ikrafttredelse, paaminnelser } = e.data;
    const data = { sakId: e.streamId, punkt, versjon, hash, parter, svarfrist, ikrafttredelse, paaminnelser };
    return [{ category: 'avtale', id: avtaleId, intent: { type: 'SendAvtale', data } }];
  },
});

/** When the whole frozen list has signed, the sak is told. */
export const avtaleTilSak = reaction({ name: 'avtale-til-sak', fra: 'start' }, avtaleHendelser, {
  AvtaleFerdigSignert: (e) => {
    const { sakId, versjon, hash } = e.data;
    return [{ category: 'sak', id: sakId, intent: { type: 'RegistrerAvtaleSignert', data: { avtaleId: e.streamId, dokumentversjon: { versjon, hash } } } }];
  },
});
