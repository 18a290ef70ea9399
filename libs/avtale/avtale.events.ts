import { catalogue, type EventOf } from '#eventsourcing';
import { forvaltningHendelser } from './hendelser/forvaltning.events';
import { ikraftHendelser } from './hendelser/ikraft.events';
import { paaminnelseHendelser } from './hendelser/paaminnelse.events';
import { partHendelser } from './hendelser/part.events';
import { registerHendelser } from './hendelser/register.events';
import { signaturHendelser } from './hendelser/signatur.events';
import { utsendelseHendelser } from './hendelser/utsendelse.events';

export { MAATER, type Maate } from './hendelser/felles.events';
export { type FellesVedtak, KONTROLLUTFALL, type Kontrollutfall, type Svar } from './hendelser/part.events';
export { AVTALEFORMER, type Avtaleform, type Avtaleopplysninger, type Avtalepart, AVTALESLAG, type Avtaleslag, type EndretVedlegg, NYVERSJONSREGLER, type Nyversjonsregel } from './hendelser/register.events';
export { type Innlogging, type Signaturkontroll } from './hendelser/signatur.events';
export { ikrafttredelse, type Ikrafttredelse, SUSPENSJONSGRUNNER, type Suspensjonsgrunn, VALG, type Valg } from './hendelser/utsendelse.events';

/** All that can happen to an agreement, from drafted to replaced. */
export const avtaleHendelser = catalogue('avtale', {
  ...registerHendelser,
  ...utsendelseHendelser,
  ...partHendelser,
  ...signaturHendelser,
  ...ikraftHendelser,
  ...forvaltningHendelser,
  ...paaminnelseHendelser,
}, {
  begrunnes: [
    'AvtaleopplysningerEndret', 'AvtalenavnRettet', 'AvtaleSvarfristEndret', 'AvtaleversjonTrukketTilbake', 'PartSvarfristEndret', 'SvarfristSuspendert', 'SvarfristGjenopptatt', 'AvtaleErstattet',
    'AvtaleTattTilRevisjon', 'AvtalerevisjonFrafalt', 'PartSvarRettet', 'PartSaOppAvtalen', 'PartTrakkOppsigelsen', 'OverleveringsstegIkkeAktuelt',
  ],
});

export type AvtaleHendelse = EventOf<typeof avtaleHendelser>;
