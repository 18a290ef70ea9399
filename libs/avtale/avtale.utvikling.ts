import { type AvtaleHendelse } from './avtale.events';
import { type forvaltningHendelser } from './hendelser/forvaltning.events';
import { type Avtale } from './avtale.tilstand';
import { type Data, type Utvikling } from './utvikling/felles';
import { forvalt } from './utvikling/forvaltning';
import { ikraftUtvikling } from './utvikling/ikraft';
import { paaminnelseUtvikling } from './utvikling/paaminnelse';
import { partUtvikling } from './utvikling/part';
import { registerUtvikling } from './utvikling/register';
import { signaturUtvikling } from './utvikling/signatur';
import { utsendelseUtvikling } from './utvikling/utsendelse';

/** What changes nothing but how the agreement is kept: `forvalt` answers. */
type Forvaltet = keyof typeof forvaltningHendelser | 'AvtaleopplysningerEndret' | 'BindingerEndret' | 'AvtaleErstattet';

const UTVIKLING: Utvikling<Record<Exclude<AvtaleHendelse['type'], Forvaltet>, unknown>> = {
  ...registerUtvikling,
  ...utsendelseUtvikling,
  ...partUtvikling,
  ...signaturUtvikling,
  ...ikraftUtvikling,
  ...paaminnelseUtvikling,
};

/** @param tid when the event was registered; left out for one just decided */
export function utvikle(avtale: Avtale, hendelse: AvtaleHendelse, tid = ''): Avtale {
  const { type, data } = hendelse;
  const utvikling = (UTVIKLING as Partial<Record<string, unknown>>)[type] as ((avtale: Avtale, data: Data<typeof type>, tid: string) => Avtale) | undefined;
  return { ...(utvikling?.(avtale, data, tid) ?? avtale), ...forvalt(avtale, hendelse, tid) };
}
