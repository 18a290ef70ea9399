import { useLes } from '../../api/bruk';
import { type Malfelt, type Saksutkast, TOMT_UTKAST } from '../../saker/skjema/felt';
import { useGjeldendeFelt } from '../../saker/skjema/standardfelt';
import { type Papirinnhold, type Sak } from '../typer';

/** The fields of the form that the sak was reported on; a sak that had none stays without, also when one is made later. */
export function useMalfelt(sak: Sak | undefined): readonly Malfelt[] | undefined {
  const { id = '', versjon = 0 } = sak?.saksmal ?? {};
  const egen = useLes('/saksmaler/{id}/versjoner/{versjon}', { sti: { id, versjon }, naar: id !== '' }).data;
  const vanlig = useGjeldendeFelt(useLes('/saksmaler/gjeldende', { spoerring: { sakstype: sak?.sakstype ?? '', uten: true }, naar: sak?.sakstype !== undefined && id === '' }).data);
  return id === '' ? vanlig : egen?.felt;
}

export const utkastAv = (framlegg: Partial<Papirinnhold>): Partial<Saksutkast> => ({
  beskrivelse: framlegg.beskrivelse ?? '', forslag: framlegg.forslag ?? [], vedlegg: framlegg.vedlegg ?? [], seksjoner: Object.fromEntries((framlegg.seksjoner ?? []).map((s) => [s.noekkel, s.tekst])),
  unntattOffentlighet: framlegg.unntattOffentlighet === true, hjemmel: framlegg.hjemmel ?? '', offentligTittel: framlegg.offentligTittel ?? '',
});

/** The sak as somebody would go on writing it. */
export function utkastAvSak(sak: Sak): Saksutkast {
  const { part, organ } = sak.saksinnmelder ?? {};
  return { ...TOMT_UTKAST, tittel: sak.tittel, sakstype: sak.sakstype, tilOrgan: sak.tilOrgan ?? '', eier: part ? `part:${part}` : organ ? `organ:${organ}` : '', ...utkastAv(sak.saksframlegg ?? {}) };
}
