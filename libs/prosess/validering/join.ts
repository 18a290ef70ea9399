import { type FieldError } from '#eventsourcing';
import { type Organslag } from '#felles';
import { type Graf } from './graf';
import { behandles, medPlass, nyFeil, type Utkast, type Utkaststeg } from './utkast';

/** Kinds of which a helsefellesskap has one; there may be any number of the others. */
const ENESTE: readonly (Organslag | undefined)[] = ['partnerskapsmoete', 'ssu'];
const UMULIG = 'join-kan-ikke-oppfylles';

/** What a step waits for before the sak goes on must be able to come. */
export function joinfeil(utkast: Utkast, graf: Graf | undefined): FieldError[] {
  const kjente = new Map(medPlass(utkast).map((s) => [s.id, s]));
  return medPlass(utkast).flatMap((s) => {
    if (!s.parallell) return [];
    const plass = `${s.plass}/parallell`;
    return [...antallsfeil(s, plass), ...organfeil(s, plass), ...fristmangel(s, plass), ...ringfeil(s, kjente, plass), ...(s.parallell.venterPaa ?? []).flatMap((id, i) => {
      const grunn = id === undefined || kjente.has(undefined) ? undefined : kanIkkeVentesPaa(id, s, kjente.get(id), graf);
      return grunn === undefined ? [] : [nyFeil(`${plass}/venterPaa/${i}`, UMULIG, grunn)];
    })];
  });
}

function antallsfeil({ parallell, organslag, slag }: Utkaststeg, plass: string): FieldError[] {
  const { join, antall, venterPaa = [] } = parallell ?? {};
  if (join === undefined) return [];
  if ((join === 'antall') !== (antall !== undefined)) return [nyFeil(`${plass}/antall`, 'antall-hoerer-til-join', 'Antall oppgis når, og bare når, steget venter på et antall')];
  if (!organslag?.length || !behandles({ slag }) || !organslag.every((o) => ENESTE.includes(o))) return [];
  const mulige = new Set(organslag).size + venterPaa.length;
  return antall !== undefined && antall > mulige ? [nyFeil(`${plass}/antall`, UMULIG, `Steget venter på ${antall} organer, men høyst ${mulige} kan behandle saken`)] : [];
}

function organfeil(steg: Utkaststeg, plass: string): FieldError[] {
  return steg.slag === undefined || behandles(steg) ? [] : [nyFeil(plass, UMULIG, 'Ingen organer behandler saken i dette steget, så det er ingen å vente på')];
}

function fristmangel({ parallell }: Utkaststeg, plass: string): FieldError[] {
  const { join } = parallell ?? {};
  // What is ill-formed has its own fault, but it is there.
  const oppgitt = parallell !== undefined && 'dager' in parallell;
  if (join === undefined || (join === 'frist') === oppgitt) return [];
  return join === 'frist'
    ? [nyFeil(`${plass}/dager`, 'join-uten-frist', 'Steget venter til en frist: oppgi hvor mange dager etter at det første organet ble spurt')]
    : [nyFeil(`${plass}/dager`, 'dager-hoerer-til-join', 'Dager oppgis når, og bare når, steget venter til en frist')];
}

/** Steps that wait for each other open never. */
function ringfeil(steg: Utkaststeg, kjente: ReadonlyMap<string | undefined, Utkaststeg>, plass: string): FieldError[] {
  const sett = new Set(steg.parallell?.venterPaa?.filter((id) => id !== steg.id));
  for (const id of sett) for (const neste of kjente.get(id)?.parallell?.venterPaa ?? []) sett.add(neste);
  return steg.id !== undefined && sett.has(steg.id) ? [nyFeil(`${plass}/venterPaa`, UMULIG, 'Steget venter på et steg som venter på dette')] : [];
}

function kanIkkeVentesPaa(id: string, steg: Utkaststeg, annet: Utkaststeg | undefined, graf: Graf | undefined): string | undefined {
  if (id === steg.id) return 'Steget venter på seg selv';
  if (!annet) return 'Steget som ventes på, finnes ikke i prosessen';
  if (annet.valgfri) return 'Steget som ventes på, er valgfritt: da kan ventingen bli uten ende';
  if (annet.slag !== undefined && !behandles(annet)) return 'Ingen organer behandler saken i steget som ventes på';
  return !graf || steg.id === undefined || graf.kanKommeFoer(id, steg.id) ? undefined : 'Ingen vei hit går om steget som ventes på';
}
