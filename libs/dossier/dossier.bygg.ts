import { createHash } from 'node:crypto';
import { derivedId } from '#eventsourcing';
import { somJson } from '#innsyn';
import { type Pakkefil, tryggNavn } from '#platform';
import { medEndelse } from '#sak';
import { type Fil, FORMAT, FORMATVERSJON, type Hendelseslinje, LESMEG, MAPPE, type Manifest, type Referanser, SKJEMA, STI } from './dossier.format';
import { type Dokumentfil, type Grunnlag } from './dossier.kilde';
import { linjer, uten, type Utelating } from './dossier.utvalg';

/** What is in the dossier for this reader, before it becomes files. */
export interface Innhold {
  readonly grunnlag: Grunnlag;
  readonly linjer: readonly Hendelseslinje[];
  readonly utelating: Utelating;
  readonly redigert: boolean;
  readonly tittel: string;
  /** In the archive as they were. */
  readonly filer: readonly (Dokumentfil & { readonly sti: string })[];
  readonly mangler: readonly Dokumentfil[];
  readonly utelatt: Manifest['utelatt'];
  readonly siste: Hendelseslinje;
}

export function innhold(grunnlag: Grunnlag, utelating: Utelating): Innhold {
  const { hele, filer: holdtTilbake } = utelating;
  const erUte = ({ hash }: { readonly hash: string }) => hele !== undefined || holdtTilbake.has(hash);
  const borte = new Set(grunnlag.filer.filter(erUte).map((f) => f.hash));
  const stroemmer = grunnlag.stroemmer.filter((s) => !s.navn.startsWith('vedlegg-') || !s.hendelser.some((e) => borte.has((e.data as { hash: string }).hash)));
  const alle = linjer(stroemmer, utelating);
  const siste = alle.at(-1);
  if (!siste) throw new Error('Et dossier uten hendelser');
  const med = grunnlag.filer.filter((f) => !erUte(f));
  const utelatt = [...new Map([...utelating.saker].map(([id, u]) => [id, { hva: 'En sak', hjemmel: u.hjemmel }])).values(), ...grunnlag.filer.filter(erUte).map((f) => ({ hva: 'En fil', hjemmel: hele?.hjemmel ?? holdtTilbake.get(f.hash) ?? '' }))];
  return {
    grunnlag, linjer: alle, utelating, siste, utelatt, redigert: utelatt.length > 0, tittel: hele ? (hele.offentligTittel ?? 'Unntatt offentlighet') : tittelPaa(grunnlag),
    filer: med.filter((f) => !f.grunn).map((f, nr) => ({ ...f, sti: `${MAPPE}${String(nr + 1).padStart(3, '0')} ${tryggNavn(medEndelse(f.navn, f.filtype))}` })),
    mangler: med.filter((f) => f.grunn),
  };
}

const tittelPaa = ({ gjelder, saker, avtaler }: Grunnlag): string => (gjelder.slag === 'sak' ? saker[0]?.tilstand.tittel : avtaler[0]?.tilstand.navn) ?? '';

/** Each stream's state after its last event; what is kept out of the events is kept out here. */
export function tilstander({ grunnlag: { gjelder, saker, avtaler, runder }, utelating }: Innhold): object {
  const sak = gjelder.slag === 'sak' ? saker.map((s) => ({ stroem: `sak-${s.id}`, revisjon: s.revisjon, tilstand: s.tilstand })) : [];
  const stroemmer = [...sak, ...avtaler.map((a) => ({ stroem: `avtale-${a.id}`, revisjon: a.revisjon, tilstand: a.tilstand })), ...runder.map((r) => ({ stroem: `innspill-${r.id}`, revisjon: r.revisjon, tilstand: r.tilstand }))];
  return { stroemmer: utelating.hele ? [] : stroemmer.map((s) => ({ ...s, tilstand: uten(somJson(s.tilstand), utelating.filer) })) };
}

const UUID = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/g;
/** Every id that the events name, but who read them in here. */
export const iderI = (hendelser: readonly Hendelseslinje[]): string[] => {
  const tekst = JSON.stringify(hendelser, (noekkel, verdi: unknown) => (noekkel === 'importert' ? undefined : verdi));
  return [...new Set(tekst.match(UUID) ?? [])].sort();
};

export const somLinjer = (hendelser: readonly Hendelseslinje[]): Buffer => Buffer.from(hendelser.map((h) => `${JSON.stringify(h)}\n`).join(''));
const pen = (verdi: unknown): Buffer => Buffer.from(`${JSON.stringify(verdi, undefined, 2)}\n`);
export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

export interface Ferdig {
  readonly manifest: Manifest;
  readonly manifesthash: string;
  /** In the order in which they lie in the zip, the manifest first. */
  readonly filer: readonly Pakkefil[];
}

/** All files and the manifest of them. The same content gives the same bytes. */
export function ferdig(i: Innhold, deler: { readonly rapport: Uint8Array; readonly hendelser: Uint8Array; readonly referanser: Referanser; readonly versjon: string }): Ferdig {
  const json = 'application/json';
  const laget: [sti: string, slag: Fil['slag'], tittel: string, bytes: Uint8Array, type: string][] = [
    [STI.rapport, 'rapport', 'Rapport', deler.rapport, 'application/pdf'],
    [STI.hendelser, 'hendelser', 'Hendelsene', deler.hendelser, 'application/jsonl'],
    [STI.tilstand, 'tilstand', 'Tilstanden', pen(tilstander(i)), json],
    [STI.referanser, 'referanser', 'Navn på det som er nevnt', pen(deler.referanser), json],
    [STI.skjema, 'skjema', 'Skjema', pen(SKJEMA), 'application/schema+json'],
    [STI.lesmeg, 'lesmeg', 'Les meg', Buffer.from(LESMEG), 'text/plain; charset=utf-8'],
  ];
  const filer: Fil[] = [
    ...laget.map(([sti, slag, tittel, bytes, mimeType]): Fil => ({ referanseDokumentfil: sti, slag, tittel, sjekksum: sha256(bytes), sjekksumAlgoritme: 'SHA-256', filstoerrelse: bytes.length, mimeType })),
    ...i.filer.map((f): Fil => ({ referanseDokumentfil: f.sti, slag: 'dokument', tittel: f.navn, sjekksum: f.hash, sjekksumAlgoritme: 'SHA-256', filstoerrelse: f.stoerrelse, mimeType: f.medietype })),
  ];
  const manifest = manifestAv(i, filer, deler.versjon);
  const bytes = pen(manifest);
  const pakket: Pakkefil[] = [{ sti: STI.manifest, bytes }, ...laget.map(([sti, , , innholdet]) => ({ sti, bytes: innholdet })), ...i.filer.map(({ sti, hash }) => ({ sti, hash }))];
  return { manifest, manifesthash: sha256(bytes), filer: pakket };
}

function manifestAv({ grunnlag: { tenant, fellesskap, gjelder, stroemmer, andresAvtaler }, utelating: { hele }, linjer: alle, tittel, siste, redigert, mangler, utelatt }: Innhold, filer: readonly Fil[], versjon: string): Manifest {
  const per = stroemmer.flatMap(({ navn, omfang }) => {
    const egne = alle.filter((l) => l.stroem === navn);
    const [foerst, sist] = [egne[0], egne.at(-1)];
    return foerst && sist ? [{ stroem: navn, omfang, hendelser: egne.length, fra: foerst.posisjon, til: sist.posisjon }] : [];
  });
  return {
    format: FORMAT, formatversjon: FORMATVERSJON, dossierId: derivedId('dossier', ...filer.map((f) => f.sjekksum)),
    gjelder: { ...gjelder, tittel }, fellesskap: { id: tenant, navn: fellesskap },
    slikDetSto: { posisjon: siste.posisjon, registrert: siste.metadata.registrert, hendelseId: siste.hendelseId },
    program: { navn: 'saksgang', versjon }, utgave: redigert ? 'redigert' : 'hel', hendelser: alle.length, stroemmer: per, filer: [...filer],
    mangler: [
      ...mangler.map((m) => ({ tittel: m.navn, sjekksum: m.hash, grunn: m.grunn ?? ('mangler' as const) })),
      ...(hele ? [] : andresAvtaler.map((a) => ({ tittel: `Avtalen «${a.navn}»`, sjekksum: a.hash, grunn: 'sendt-av-annen-sak' as const }))),
    ], utelatt: [...utelatt],
  };
}
