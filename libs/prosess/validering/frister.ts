import { type FieldError } from '#eventsourcing';
import { type ANKERHENDELSER } from '../definisjonsskjema';
import { type Stegslag } from '../prosess.events';
import { type Graf } from './graf';
import { behandles, medPlass, nyFeil, type Utkast, type Utkastfrist, type Utkaststeg } from './utkast';

/** The kind of step that each event belongs to. */
const SKJER_VED: Readonly<Record<(typeof ANKERHENDELSER)[number], Stegslag>> = {
  SakMeldt: 'meldt', SakForberedt: 'forberedelse', SakBehandletIOU: 'raadgivende', SakVedtattISSU: 'besluttende', SakSendtTilPartene: 'partene', SakSignert: 'signering',
};

/** Every deadline must come to a day, or say that it has none. `graf` is absent when the ways are too ill-formed to follow. */
export function fristfeil(utkast: Utkast, graf: Graf | undefined): FieldError[] {
  return medPlass(utkast).flatMap((s) => (s.frister ?? []).flatMap((f, i, alle) => {
    if (!f) return [];
    const plass = `${s.plass}/frister/${i}`;
    const feil = [...paaminnelsesfeil(f, plass)];
    if (f.slag !== undefined && alle.findIndex((annen) => annen?.slag === f.slag) < i) feil.push(nyFeil(`${plass}/slag`, 'frist-to-ganger', 'Steget har en annen frist av samme slag'));
    if (s.slag === 'avsluttet') feil.push(nyFeil(plass, 'frist-uten-virkning', 'Saken er ferdig her: ingen frist begynner'));
    const umulig = uloeselig(f, s, graf);
    if (umulig) feil.push(nyFeil(`${plass}/anker`, 'frist-kan-ikke-beregnes', umulig));
    return feil;
  }));
}

function uloeselig(frist: Utkastfrist, steg: Utkaststeg, graf: Graf | undefined): string | undefined {
  if (frist.presisjon !== 'avstand' || frist.anker === undefined) return undefined;
  const { anker, retning } = frist;
  if (anker === 'moete') return steg.slag === undefined || behandles(steg) ? undefined : 'Steget har ikke noe møte å regne fra';
  if (retning === 'foer') return 'En frist før noe som alt har skjedd, er ute før den begynner: regn fra møtet eller etter hendelsen';
  if (anker === 'steg' || !graf || steg.id === undefined || !graf.naas(steg.id)) return undefined;
  return graf.harVaertVed(SKJER_VED[anker], steg.id) ? undefined : 'Ingen vei hit går om steget der hendelsen skjer';
}

function paaminnelsesfeil({ presisjon, paaminnelser = [] }: Utkastfrist, plass: string): FieldError[] {
  const dager = paaminnelser.filter((p) => p !== undefined);
  return [
    ...(presisjon === 'ved-behov' && paaminnelser.length > 0 ? [nyFeil(`${plass}/paaminnelser`, 'paaminnelse-uten-dato', 'En frist uten dato kan ingen minnes om')] : []),
    ...(new Set(dager).size < dager.length ? [nyFeil(`${plass}/paaminnelser`, 'paaminnelse-to-ganger', 'To påminnelser står på samme dag')] : []),
  ];
}
