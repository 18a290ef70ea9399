import { type FieldError } from '#eventsourcing';
import { type Frist, LENGST_AVSTAND, type Virkning } from '#felles';
import { Fristnett, type Fristnode } from '#frist';
import { forpliktelseId, innhold, medFrist } from './forpliktelse.projection';
import { Fristbilde, type Fristdata, kalenderVed, moeterVed } from './fristbilde';

/** The effects of a decision as they are proposed. */
export interface Fristutkast {
  readonly behandlingId: string;
  readonly punkter: readonly { readonly nr: number; readonly virkninger: readonly Virkning[] }[];
  readonly utenforPunkt: readonly Virkning[];
}

export interface Fristfakta {
  /** The day of the decision. */
  readonly dag: string;
  readonly data: Fristdata;
  /** Ids of all bodies of the helsefellesskap. */
  readonly organer: ReadonlySet<string>;
}

interface Ny extends Fristnode {
  /** JSON pointer to the deadline in the command's body. */
  readonly sted: string;
}

/** The deadlines of a decision in the order in which they are written. */
export function fristerI({ behandlingId, punkter, utenforPunkt }: Fristutkast): readonly Ny[] {
  const steder = [...punkter.map((p, i) => ({ ...p, sted: `#/punkter/${i}/virkninger` })), { nr: 0, virkninger: utenforPunkt, sted: '#/utenforPunkt' }];
  return steder.flatMap(({ nr: punkt, virkninger, sted }) => medFrist(virkninger).map((virkning, i) => ({
    id: forpliktelseId(behandlingId, punkt, i + 1), hva: innhold(virkning).hva, frist: virkning.frist, fra: '', sted: `${sted}/${virkninger.indexOf(virkning)}/frist`,
    medNummer: (p, nr) => forpliktelseId(behandlingId, p, nr),
  })));
}

/**
 * Every deadline of a decision that cannot be set, with the place and what is wrong. What belongs to another helsefellesskap is
 * as unknown as what never was.
 */
export function feilIFrister(utkast: Fristutkast, { dag, data, organer }: Fristfakta): readonly FieldError[] {
  const nye = fristerI(utkast).map((ny): Ny => ({ ...ny, fra: dag, hendelser: { vedtatt: dag } }));
  const kjente = new Map(nye.map((ny) => [ny.id, ny]));
  const bilde = new Fristbilde(data);
  const finnes = (id: string | undefined) => id !== undefined && (kjente.has(id) || bilde.noder.has(id));
  const feil = new Map(nye.map((ny) => [ny.id, feilIRegelen(ny, { data, organer, finnes })]));
  const nett = new Fristnett((id) => {
    const regel = bilde.noder.get(id);
    // One whose rule is wrong is not worked out: an offset of a million days takes too long.
    return kjente.has(id) ? (feil.get(id)?.length === 0 ? kjente.get(id) : undefined) : regel && bilde.node(regel);
  }, { moeter: moeterVed(data.moetedager, Infinity), kalender: kalenderVed(data.kalendere, Infinity) });
  const riktige = nye.filter((ny) => feil.get(ny.id)?.length === 0).map((ny) => ({ ny, til: nett.loes(ny).til }));
  for (const { ny, til } of riktige) {
    if (nett.iRing(ny.id)) feil.set(ny.id, [feilVed(ny, '/fra', 'frist-i-ring', 'Fristen regnes fra seg selv, gjennom en eller flere andre frister')]);
    else if (til !== undefined && til < dag) feil.set(ny.id, [feilVed(ny, '', 'frist-er-passert', `Fristen er ${til}, før vedtaket ${dag}`)]);
  }
  return [...feil.values()].flat();
}

const feilVed = ({ sted }: Ny, felt: string, kode: string, melding: string): FieldError => ({ pointer: `${sted}${felt}`, kode, melding });

interface Kjent extends Pick<Fristfakta, 'data' | 'organer'> {
  readonly finnes: (forpliktelseId: string | undefined) => boolean;
}

function feilIRegelen(ny: Ny, kjent: Kjent): FieldError[] {
  const { frist } = ny;
  switch (frist.presisjon) {
    case 'moete': return feilIMoetet(ny, frist.moeteId, kjent);
    case 'moete-i-maaned': return [
      ...(kjent.organer.has(frist.organId) ? [] : [feilVed(ny, '/organId', 'organet-finnes-ikke', 'Organet finnes ikke')]), ...feilIMaaneden(ny, frist.maaned),
    ];
    case 'maaned': return feilIMaaneden(ny, frist.maaned);
    case 'avstand': return [...feilIAvstanden(ny, frist), ...feilIMoetet(ny, frist.moeteId, kjent)];
    case 'avstand-fra': return [...feilIAvstanden(ny, frist), ...feilIAnkeret(ny, frist, kjent)];
    default: return [];
  }
}

function feilIMoetet(ny: Ny, moeteId: string, { data: { moetedager } }: Kjent): FieldError[] {
  const siste = moetedager.findLast((m) => m.moete_id === moeteId);
  if (!siste) return [feilVed(ny, '/moeteId', 'moetet-finnes-ikke', 'Møtet finnes ikke')];
  return siste.dato === null ? [feilVed(ny, '/moeteId', 'moetet-er-avlyst', 'Møtet er avlyst')] : [];
}

const feilIMaaneden = (ny: Ny, maaned: string): FieldError[] =>
  (/^\d{4}-(?:0[1-9]|1[0-2])$/.test(maaned) ? [] : [feilVed(ny, '/maaned', 'ugyldig-maaned', 'Skriv måneden som ÅÅÅÅ-MM, for eksempel 2026-06')]);

const feilIAvstanden = (ny: Ny, { antall }: { readonly antall: number }): FieldError[] =>
  (antall >= 0 && antall <= LENGST_AVSTAND ? [] : [feilVed(ny, '/antall', 'for-stor-avstand', `Avstanden kan være 0 til ${LENGST_AVSTAND} dager, før eller etter`)]);

function feilIAnkeret(ny: Ny, { fra, retning, antall }: Extract<Frist, { presisjon: 'avstand-fra' }>, { finnes }: Kjent): FieldError[] {
  switch (fra.slag) {
    case 'dag':
      return [];
    case 'hendelse':
      return retning === 'foer' && antall > 0 ? [feilVed(ny, '/retning', 'foer-det-den-regnes-fra', 'Fristen kan ikke gå ut før det som skal skje først')] : [];
    case 'frist':
      return finnes(ny.medNummer?.(fra.punkt, fra.nr)) ? [] : [feilVed(ny, '/fra', 'fristen-finnes-ikke', `Vedtaket har ingen frist nummer ${fra.nr} i punkt ${fra.punkt}`)];
    case 'forpliktelse':
      return finnes(fra.forpliktelseId) ? [] : [feilVed(ny, '/fra/forpliktelseId', 'fristen-finnes-ikke', 'Fristen som den regnes fra, finnes ikke')];
  }
}
