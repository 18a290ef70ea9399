import { Button, Select } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useAlle, useKommando, useLes, useSettRevisjon } from '../api/bruk';
import { type Svar } from '../api/typer';
import { Handlingsdialog } from '../felles/Dialog';
import { Tekstfelt, Valgfelt } from '../felles/Felt';
import { useSakstyper } from '../felles/sakstyper';
import { useGjeldendeFelt } from '../saker/skjema/standardfelt';
import { useTekster } from '../spraak/maalform';
import { type Feltskisse, skisse, somFelt } from './felt';
import { Malfelter } from './Malfelter';
import { malord } from './ord';

export type Saksmalsvar = Svar<'/saksmaler/{id}'>;

interface Skrevet { readonly sakstype?: string; readonly organId?: string; readonly navn?: string; readonly felt?: readonly Feltskisse[]; readonly begrunnelse?: string }

/** The form for a kind of sak: a new one begins with what holds today, a changed one with what it was. @param mal one that is there; none: a new one */
export function Malskjema({ mal }: { readonly mal?: Saksmalsvar }) {
  const t = useTekster(malord);
  const [aapen, sett] = useState(false);
  const [skrevet, skriv] = useState<Skrevet>({});
  const [nytt, endre] = [useKommando('post', '/saksmaler'), useKommando('put', '/saksmaler/{id}')];
  const erNy = !mal || mal.opphevet !== null;
  const kommando = erNy ? nytt : endre;
  const revisjon = useSettRevisjon(mal?.revisjon, aapen && !erNy, endre);
  const sakstype = mal?.sakstype ?? skrevet.sakstype ?? '';
  const organId = mal ? mal.organId ?? '' : skrevet.organId ?? '';
  const standard = useLes('/saksmaler/gjeldende', { spoerring: { sakstype, ...(organId && { tilOrgan: organId }) }, naar: aapen && !mal && sakstype !== '' }).data;
  const gjelder = useGjeldendeFelt(standard);
  const felt = skrevet.felt ?? (mal?.felt ?? gjelder)?.map(skisse);
  const [navn, begrunnelse] = [skrevet.navn ?? mal?.navn ?? '', skrevet.begrunnelse ?? ''];
  const med = (ny: Skrevet) => skriv({ ...skrevet, ...ny });
  const lukk = () => { sett(false); skriv({}); kommando.reset(); };
  const utfoer = () => {
    if (!felt) return;
    const innhold = { navn: navn.trim(), felt: somFelt(felt), begrunnelse: begrunnelse.trim() };
    if (erNy) nytt.mutate({ kropp: { ...innhold, sakstype, ...(organId && { organId }) } }, { onSuccess: lukk });
    else endre.mutate({ sti: { id: mal.id }, kropp: innhold, ...(revisjon !== undefined && { revisjon }) }, { onSuccess: lukk });
  };
  const tittel = !mal ? t.ny : erNy ? t.igjen : t.endre;
  return (
    <>
      <Button variant="secondary" onClick={() => sett(true)}>{tittel}</Button>
      <Handlingsdialog tittel={tittel} aapen={aapen} lukk={lukk} knapp={t.lagre} utfoer={utfoer} arbeider={kommando.isPending} feil={kommando.error}>
        <p className="uten-marg dempet">{t.nyRaad}</p>
        {!mal && <Gjelder sakstype={sakstype} organId={organId} velg={med} />}
        <Tekstfelt label={t.navn} value={navn} required data-mangler={t.feilNavn} onChange={(h) => med({ navn: h.target.value })} />
        {felt && <Malfelter felt={felt} endre={(nye) => med({ felt: nye })} feil={kommando.error?.felt ?? []} />}
        <Tekstfelt label={t.begrunnelse} description={t.begrunnelseRaad} multiline rows={2} value={begrunnelse} required data-mangler={t.feilBegrunnelse} onChange={(h) => med({ begrunnelse: h.target.value })} />
      </Handlingsdialog>
    </>
  );
}

interface Gjelderprops { readonly sakstype: string; readonly organId: string; readonly velg: (valgt: Skrevet) => void }

function Gjelder({ sakstype, organId, velg }: Gjelderprops) {
  const [t, typer] = [useTekster(malord), useSakstyper()];
  const organer = useAlle('/organer', {}).filter((o) => o.nedlagt === null);
  return (
    <>
      <Valgfelt navn={t.sakstype} value={sakstype} required data-mangler={t.feilType} velg={(valgt) => velg({ sakstype: valgt })}>
        <Select.Option value="">{t.velgType}</Select.Option>
        {typer.map((k) => <Select.Option key={k.kode} value={k.kode}>{k.navn}</Select.Option>)}
      </Valgfelt>
      <Valgfelt navn={t.gjelder} value={organId} velg={(valgt) => velg({ organId: valgt })}>
        <Select.Option value="">{t.alle}</Select.Option>
        {organer.map((o) => <Select.Option key={o.id} value={o.id}>{o.navn}</Select.Option>)}
      </Valgfelt>
    </>
  );
}
