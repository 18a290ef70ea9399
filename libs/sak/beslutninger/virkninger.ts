import { finnesIkke, ugyldig, ugyldigTilstand, vakt } from '#eventsourcing';
import { tiltakI } from '../frister';
import { type NyGodkjenning, type SakHendelse, type Tiltaksstatus } from '../sak.events';
import { type SakFakta, type SakKommando } from '../sak.kommandoer';
import { erVarig, type Punkttilstand, punktnoekkel, type Sak } from '../sak.tilstand';
import { medFoelger } from './foelger';

const likt = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

/** The points of the sak's final decisions that stand, and want every new version back: of one document, or of all that stand in the paper. */
export function nyeGodkjenninger({ behandlinger, omgjoeringer }: Sak, dokument?: string): NyGodkjenning[] {
  return Object.values(behandlinger).flatMap(({ behandlingId, resultat }) => (resultat?.endelig ? resultat.punkter : [])
    .filter((p) => !omgjoeringer.some((o) => o.behandlingId === behandlingId && o.punkt === p.nr))
    .flatMap((p) => p.virkninger.flatMap((v) => (v.slag === 'krever-ny-godkjenning' && (dokument === undefined || likt(v.dokument, dokument))
      ? [{ behandlingId, punkt: p.nr, dokument: v.dokument, organ: { id: resultat?.organ.id ?? '', slag: resultat?.organ.slag ?? 'annet' } }] : []))));
}

/** Also after the sak is closed: documents live longer. */
export function registrerDokumentversjon({ data }: SakKommando<'RegistrerDokumentversjon'>, sak: Sak, { vedlegg }: SakFakta): SakHendelse[] {
  krevGodkjentDokument(sak, data.dokument);
  krevFil(data.hash, vedlegg);
  krevNyVersjon(sak, data);
  return [{ type: 'DokumentversjonRegistrert', data: { nr: sak.dokumentversjoner.length + 1, ...data, nyGodkjenning: nyeGodkjenninger(sak, data.dokument) } }];
}

/** What the sak's final decisions call the documents that they are about. */
export const dokumenter = ({ behandlinger }: Sak): string[] => Object.values(behandlinger).flatMap(({ resultat }) => (resultat?.endelig ? resultat.punkter : []))
  .flatMap((p) => p.virkninger.flatMap((v) => (v.slag === 'godkjenner-dokument' || v.slag === 'krever-ny-godkjenning' ? [v.dokument] : [])));

const krevGodkjentDokument = vakt('krev-godkjent-dokument', (sak: Sak, dokument: string): void => {
  if (!dokumenter(sak).some((d) => likt(d, dokument))) throw ugyldig('dokument-er-ikke-godkjent', `Ingen vedtak i saken godkjenner «${dokument}»`, '#/dokument');
});

const krevFil = vakt('krev-vedlegg', (hash: string, vedlegg: SakFakta['vedlegg']): void => {
  if (vedlegg?.ukjente.includes(hash)) throw ugyldig('vedlegg-finnes-ikke', 'Filen er ikke sendt inn: send den først', '#/hash');
});

const krevNyVersjon = vakt('krev-endring', ({ dokumentversjoner }: Sak, { dokument, hash }: SakKommando<'RegistrerDokumentversjon'>['data']): void => {
  if (dokumentversjoner.some((d) => likt(d.dokument, dokument) && d.hash === hash)) throw ugyldigTilstand('versjonen-er-registrert', 'Denne versjonen er alt registrert');
});

const FERDIG: ReadonlySet<Tiltaksstatus | undefined> = new Set(['gjennomfoert', 'stanset']);
export const erFerdigTiltak = ({ tiltak }: Sak, tiltakId: string): boolean => FERDIG.has(tiltak[tiltakId]);

/** Where nothing else of the point is left to do, the point is done with its last tiltak (R4). */
export function oppdaterTiltak({ data: { tiltakId, status }, tid }: SakKommando<'OppdaterTiltak'>, sak: Sak, { rute }: SakFakta): SakHendelse[] {
  const punkt = krevTiltak(sak, tiltakId);
  krevNyStatus(sak.tiltak[tiltakId] ?? 'ikke-startet', status);
  const oppdatert: SakHendelse = { type: 'TiltakOppdatert', data: { tiltakId, behandlingId: punkt.behandlingId, punkt: punkt.nr, status } };
  const etter = { ...sak, tiltak: { ...sak.tiltak, [tiltakId]: status } };
  const { behandlingId, nr, virkninger } = punkt;
  const ferdig = tiltakI(behandlingId, nr, virkninger).every((t) => erFerdigTiltak(etter, t.tiltakId)) && !virkninger.some((v) => erVarig(v) && v.slag !== 'tiltak');
  return ferdig && !sak.punkter[punktnoekkel(behandlingId, nr)]?.lukket
    ? medFoelger(sak, [oppdatert, { type: 'PunktLukket', data: { behandlingId, punkt: nr } }], { rute, tid })
    : [oppdatert];
}

const krevTiltak = vakt('krev-tiltak', ({ punkter }: Sak, tiltakId: string): Punkttilstand => {
  const funnet = Object.values(punkter).find(({ behandlingId, nr, virkninger }) => tiltakI(behandlingId, nr, virkninger).some((t) => t.tiltakId === tiltakId));
  if (!funnet) throw finnesIkke();
  return funnet;
});

const krevNyStatus = vakt('krev-endring', (foer: Tiltaksstatus, etter: Tiltaksstatus): void => {
  if (foer === etter) throw ugyldigTilstand('uendret-status', 'Tiltaket har alt denne statusen');
});
