import { ugyldig, ugyldigTilstand, vakt } from '#eventsourcing';
import { type NyGodkjenning, type SakHendelse } from '../sak.events';
import { type SakFakta, type SakKommando } from '../sak.kommandoer';
import { type Sak } from '../sak.tilstand';

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
