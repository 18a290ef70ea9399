import { avtaleHendelser } from '#avtale';
import { derivedId, reaction, type Recorded, type Request } from '#eventsourcing';
import { fellesskapHendelser } from '#fellesskap';
import { fristendringHendelser } from '#frist';
import { innspillHendelser } from '#innspill';
import { moeteHendelser } from '#moete';
import { sakHendelser } from '#sak';

/** Whatever may have given deadlines other days is told of once to each receiver; what happened before this was there is not. */
const varsle = (e: Recorded): readonly Request[] => [
  { category: 'fristendring', id: derivedId('fristendring', e.id), intent: { type: 'VarsleEndring', data: { hendelseId: e.id, posisjon: String(e.position) } } },
];

export const moeteTilFristendring = reaction({ name: 'moete-til-fristendring', fra: 'naa' }, moeteHendelser, {
  MoetePlanlagt: varsle,
  MoeteFlyttet: (e) => (e.data.fra.dato === e.data.til.dato ? [] : varsle(e)),
  MoeteAvlyst: varsle,
});
export const kalenderTilFristendring = reaction({ name: 'kalender-til-fristendring', fra: 'naa' }, fellesskapHendelser, { KalenderInnstilt: varsle });
export const sakTilFristendring = reaction({ name: 'sak-til-fristendring', fra: 'naa' }, sakHendelser, { FristEndret: varsle, FristerForlenget: varsle, SakGjenopptatt: varsle });
export const avtaleTilFristendring = reaction({ name: 'avtale-til-fristendring', fra: 'naa' }, avtaleHendelser, { AvtaleSvarfristEndret: varsle, PartSvarfristEndret: varsle, SvarfristGjenopptatt: varsle });
export const innspillTilFristendring = reaction({ name: 'innspill-til-fristendring', fra: 'naa' }, innspillHendelser, { InnspillsfristEndret: varsle });

/** A letter to each that the convocation was sent to. The ids follow from the event, so that asked for twice they are the same letters. */
export const innkallingTilBrev = reaction({ name: 'innkalling-til-brev', fra: 'naa' }, moeteHendelser, {
  InnkallingSendt: ({ id: hendelseId, streamId: moeteId, data: { versjon, sistSendt, mottakere } }) => [{
    category: 'fristendring', id: derivedId('fristendring', hendelseId),
    intent: { type: 'BestillInnkallingsbrev', data: { hendelseId, moeteId, versjon, sistSendt, varsler: mottakere.map((personId) => ({ varselId: derivedId('innkallingsbrev', hendelseId, personId), personId })) } },
  }],
});

/** Reminders that are still to come go by the new calendar. */
export const kalenderTilAvtale = reaction({ name: 'kalender-til-avtale', fra: 'naa' }, fristendringHendelser, {
  KalenderTattIBruk: ({ data: { kalender, avtaler } }) => avtaler.map((id) => ({ category: 'avtale', id, intent: { type: 'InnstillKalender', data: { kalender } } })),
});
