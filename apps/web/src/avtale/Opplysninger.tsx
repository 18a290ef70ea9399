import { Button, Checkbox, Fieldset } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useKommando, useLes, useSettRevisjon } from '../api/bruk';
import { Valgliste } from '../avtaler/Registerfilter';
import { Handlingsdialog } from '../felles/Dialog';
import { Feiloppsummering } from '../felles/Skjema';
import { useTekster } from '../spraak/maalform';
import { type Felt, useFelter } from '../felles/Handling';
import { koder } from './koder';
import { avtaleord } from './ord';
import { type Avtalen } from './typer';

const tall = (verdi: string | undefined): number | undefined => (verdi?.trim() ? Number(verdi) : undefined);
/** Without what nobody has said: the register never holds an empty answer. */
const sagt = (felt: Readonly<Record<string, unknown>>): object => Object.fromEntries(Object.entries(felt).filter(([, v]) => v !== undefined && v !== ''));

/** The rule for the hand-off, where the register has one; else the api shows here what has been handed off. */
function overleveringsregel({ overlevering: o }: Avtalen): { readonly innenDager?: number; readonly steg?: unknown } | undefined {
  return o && ('innenDager' in o || Array.isArray(o['steg'])) ? o : undefined;
}

/** All that the register says; what others do while it is open changes nothing of what is typed. */
export function Opplysninger({ avtale }: { readonly avtale: Avtalen }) {
  const t = useTekster(avtaleord);
  const [sett, settSett] = useState<Avtalen>();
  return (
    <>
      <Button variant="secondary" data-size="sm" onClick={() => settSett(avtale)}>{t.endreOpplysninger}</Button>
      {sett && <Skjemaet avtale={sett} lukk={() => settSett(undefined)} />}
    </>
  );
}

/** What is left out is no longer said, so it starts from what stood. After a 412 one sees what is new, and may save again. */
function Skjemaet({ avtale, lukk }: { readonly avtale: Avtalen; readonly lukk: () => void }) {
  const [t, k] = [useTekster(avtaleord), useTekster(koder)];
  const [overordnet, settOverordnet] = useState<string | undefined>(avtale.overordnet);
  const [parter, settParter] = useState<ReadonlySet<string>>(() => new Set((avtale.parter ?? []).map((p) => p.partId)));
  const alle = useLes('/parter', { spoerring: { antall: 200 } }).data?.elementer ?? [];
  const avtaler = (useLes('/avtaler/register', { spoerring: { antall: 200 } }).data?.elementer ?? []).filter((a) => a.id !== avtale.id);
  const kommando = useKommando('put', '/avtaler/{id}/opplysninger');
  const revisjon = useSettRevisjon(avtale.revisjon, true, kommando);
  const regel = overleveringsregel(avtale);
  const felter: readonly Felt[] = [
    { navn: 'form', etikett: t.form, slag: 'valg', valgfritt: true, start: avtale.form ?? '', valg: (['felles', 'par'] as const).map((verdi) => ({ verdi, etikett: k.form[verdi] })) },
    { navn: 'gyldigFra', etikett: t.gyldigFra, slag: 'dato', valgfritt: true, start: avtale.gyldigFra ?? '' },
    { navn: 'varighet', etikett: t.varighet, slag: 'valg', valgfritt: true, start: avtale.loepende ? 'loepende' : avtale.gyldigTil ? 'til' : '', valg: [{ verdi: 'loepende', etikett: t.loepende }, { verdi: 'til', etikett: t.tilEnDag }] },
    { navn: 'gyldigTil', etikett: t.sisteDag, slag: 'dato', start: avtale.gyldigTil ?? '', vis: (v) => v['varighet'] === 'til' },
    { navn: 'revisjonMaaneder', etikett: t.gjennomgangMnd, valgfritt: true, start: String(avtale.revisjonMaaneder ?? '') },
    { navn: 'oppsigelseMaaneder', etikett: t.oppsigelseMnd, valgfritt: true, start: String(avtale.oppsigelseMaaneder ?? '') },
    { navn: 'innenDager', etikett: t.overleveringDager, valgfritt: true, start: String(regel?.innenDager ?? '') },
    { navn: 'begrunnelse', etikett: t.begrunnelse },
  ];
  const skjema = useFelter(felter, 'opplysninger', kommando.error);
  const lagre = () => {
    if (!skjema.gyldig()) return;
    const v = skjema.verdier;
    const innenDager = tall(v['innenDager']);
    const { erstatter, ikrafttredelse, eier } = avtale;
    const kropp = sagt({
      overordnet, erstatter, ikrafttredelse, eier, parter: parter.size > 0 ? [...parter] : undefined, form: v['form'], gyldigFra: v['gyldigFra'], gyldigTil: v['varighet'] === 'til' ? v['gyldigTil'] : undefined, loepende: v['varighet'] === 'loepende' || undefined,
      revisjonMaaneder: tall(v['revisjonMaaneder']), oppsigelseMaaneder: tall(v['oppsigelseMaaneder']), overlevering: regel || innenDager !== undefined ? sagt({ ...regel, innenDager }) : undefined, begrunnelse: v['begrunnelse'],
    });
    kommando.mutate({ sti: { id: avtale.id }, ...(revisjon !== undefined && { revisjon }), kropp: kropp as { begrunnelse: string } }, { onSuccess: lukk });
  };
  const veksle = (id: string) => settParter(parter.has(id) ? new Set([...parter].filter((p) => p !== id)) : new Set([...parter, id]));
  return (
    <Handlingsdialog tittel={t.endreOpplysninger} aapen lukk={lukk} knapp={t.lagreOpplysninger} utfoer={lagre} arbeider={kommando.isPending} feil={skjema.alle.length > 0 ? null : kommando.error}>
      <Feiloppsummering feil={skjema.alle} />
      <Valgliste id="opplysninger-overordnet" etikett={t.overordnet} alle={t.ingenOverordnet} verdi={overordnet} valg={avtaler.map((a) => [a.id, a.navn])} sett={settOverordnet} />
      <Fieldset>
        <Fieldset.Legend>{t.hvemMellom}</Fieldset.Legend>
        {alle.map((p) => <Checkbox key={p.id} value={p.id} label={p.navn} checked={parter.has(p.id)} onChange={() => veksle(p.id)} />)}
      </Fieldset>
      {skjema.vis}
    </Handlingsdialog>
  );
}
