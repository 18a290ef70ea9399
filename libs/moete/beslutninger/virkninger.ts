import { Rejection, ugyldig, ugyldigTilstand, vakt } from '#eventsourcing';
import { type Forslag, type Virkning } from '#felles';
import { type MoeteFakta } from '../moete.kommandoer';
import { type Sakslistepost } from '../moete.tilstand';

/** What the decision says is to be, can be: else the one who writes it down hears it at once, and all of it. */
export const krevGjennomfoerbare = vakt('krev-gjennomfoerbar-virkning', ({ virkningsfeil = [] }: MoeteFakta): void => {
  if (virkningsfeil.length > 0) throw new Rejection('ugyldig', 'virkning-kan-ikke-settes-i-verk', `Vedtaket kan ikke settes i verk slik: ${virkningsfeil.map((f) => f.melding).join('. ')}`, virkningsfeil);
});

/** A chosen alternative is one that was put forward. */
export const krevAlternativer = vakt('krev-forslag', (virkninger: readonly Virkning[], forslag: readonly Forslag[]): void => {
  const ukjent = virkninger.find((v) => v.slag === 'velger-alternativ' && !forslag.some((f) => likt(f.alternativ, v.alternativ)));
  if (ukjent?.slag === 'velger-alternativ') throw ugyldig('alternativ-finnes-ikke', `«${ukjent.alternativ}» er ikke blant alternativene i saken`, '#/punkter');
});

const likt = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

/** An endorsed document and a mandate that stands in the paper: the version and hash that lay before the meeting are frozen with the decision. */
export const medDokumentversjon = vakt('krev-dokumentversjon', (virkning: Virkning, { saksgrunnlag }: Sakslistepost, { vedlegg }: MoeteFakta): Virkning => {
  const forelagt = saksgrunnlag && { versjon: saksgrunnlag.versjon, hash: saksgrunnlag.hash };
  if (virkning.slag === 'etablerer-organ') return virkning.mandat !== undefined || !forelagt ? virkning : { ...virkning, mandatversjon: forelagt };
  if (virkning.slag !== 'godkjenner-dokument') return virkning;
  const { dokumentversjon = forelagt } = virkning;
  if (dokumentversjon && (dokumentversjon.hash !== forelagt?.hash || dokumentversjon.versjon !== forelagt.versjon)) throw ugyldigTilstand('versjon-er-ikke-forelagt', `Møtet har en annen versjon av «${virkning.dokument}» foran seg enn den vedtaket gjelder`);
  if (virkning.vedlegg !== undefined && !vedlegg?.has(virkning.vedlegg)) throw ugyldig('vedlegg-er-ikke-forelagt', `Filen som skal godkjennes som «${virkning.dokument}», er ikke blant vedleggene i saken`, '#/punkter');
  return { ...virkning, ...(dokumentversjon && { dokumentversjon }) };
});

/** The version of the agreement that the decision is about is frozen with it. */
export const medAvtaleversjon = vakt('krev-avtaleversjon', (virkning: Virkning, { avtaler }: MoeteFakta): Virkning => {
  if (virkning.slag !== 'godkjenner-avtale' && virkning.slag !== 'sendes-til-partene') return virkning;
  const versjon = avtaler?.get(virkning.avtaleId);
  if (!versjon) throw ugyldig('avtale-finnes-ikke', 'Vedtaket gjelder en avtale som ikke finnes eller ikke har noen tekst', '#/punkter');
  const { dokumentversjon = versjon } = virkning;
  if (dokumentversjon.hash !== versjon.hash || dokumentversjon.versjon !== versjon.versjon) throw ugyldig('versjon-er-ikke-gjeldende', 'Avtalen står i en annen versjon enn den vedtaket gjelder', '#/punkter');
  return { ...virkning, dokumentversjon };
});

/** "The previous minutes" are those of the body's last meeting, where Saksgang knows it. */
export function medForrigeReferat(virkning: Virkning, { forrigeMoeteId }: MoeteFakta): Virkning {
  if (virkning.slag !== 'godkjenner-referat' || virkning.moeteId !== undefined || forrigeMoeteId === undefined) return virkning;
  return { ...virkning, moeteId: forrigeMoeteId };
}
