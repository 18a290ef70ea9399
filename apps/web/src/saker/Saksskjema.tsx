import { Alert, Button, Field, Label, Select, ValidationMessage } from '@digdir/designsystemet-react';
import { type FormEvent, useCallback, useEffect, useRef, useState } from 'react';
import { useKommando, useLes } from '../api/bruk';
import { type Problem } from '../api/problem';
import { Handlingsdialog } from '../felles/Dialog';
import { useSakstyper } from '../felles/sakstyper';
import { Avslag, Feiloppsummering } from '../felles/Skjema';
import { Laster, Tom } from '../felles/Tilstand';
import { useTekster } from '../spraak/maalform';
import { nySakOrd, skjemaord } from './ord';
import { useEiere } from './eiere';
import { feilFra, feltId, manglerI, meldingen, type Saksutkast, type Skjemafeil } from './skjema/felt';
import { Saksfelter } from './skjema/Saksfelter';
import { useGjeldendeFelt } from './skjema/standardfelt';

interface Props {
  readonly utkast: Saksutkast;
  readonly endre: (nytt: Saksutkast) => void;
  readonly glem: () => void;
  readonly fraFoer: boolean;
  /** The treatment under Eventuelt that this becomes the formal sak of. */
  readonly opphav?: { readonly sakId: string; readonly behandlingId: string } | undefined;
  readonly meldt: (id: string) => void;
}

export function Saksskjema({ utkast, endre: sett, glem, fraFoer, opphav, meldt }: Props) {
  const [t, s] = [useTekster(nySakOrd), useTekster(skjemaord)];
  const siste = useRef(utkast);
  useEffect(() => { siste.current = utkast; }, [utkast]);
  // Files arrive after what was typed meanwhile: each change is made to what stands there now.
  const endre = useCallback((nytt: Partial<Saksutkast>) => {
    siste.current = { ...siste.current, ...nytt };
    sett(siste.current);
  }, [sett]);
  const gjeldende = useLes('/saksmaler/gjeldende', { spoerring: { sakstype: utkast.sakstype, ...(utkast.tilOrgan && { tilOrgan: utkast.tilOrgan }) }, naar: utkast.sakstype !== '' });
  const felt = useGjeldendeFelt(gjeldende.data);
  const eiere = useEiere();
  const [{ feil, forsoek }, settFeil] = useState<{ feil: readonly Skjemafeil[]; forsoek: number }>({ feil: [], forsoek: 0 });
  const [sletter, settSletter] = useState(false);
  const [filerPaavei, settFilerPaavei] = useState(false);
  const [vanlig, formell] = [useKommando('post', '/saker'), useKommando('post', '/saker/{id}/formelle-saker')];
  const kommando = opphav ? formell : vanlig;

  const send = (hendelse: FormEvent) => {
    hendelse.preventDefault();
    if (kommando.isPending) return;
    const vis = (nye: readonly Skjemafeil[]) => settFeil({ feil: nye, forsoek: forsoek + 1 });
    if (!felt) return vis([{ id: feltId('#/sakstype'), melding: t.velgFoerst }]);
    const mangler = [...manglerI(utkast, felt), ...(filerPaavei ? [{ id: feltId('#/saksframlegg/vedlegg'), melding: s.venterFiler }] : [])];
    if (mangler.length > 0) return vis(mangler);
    vis([]);
    const navn = (nr: number) => (nr === 0 ? s.forslagTilVedtak : s.alternativNr(nr));
    const [kropp, etterpaa] = [meldingen(utkast, felt, navn), { onSuccess: (utfall: { id: string }) => meldt(utfall.id), onError: (problem: Problem) => vis(feilFra(problem.felt, felt)) }];
    if (opphav) formell.mutate({ sti: { id: opphav.sakId }, kropp: { ...kropp, behandlingId: opphav.behandlingId } }, etterpaa);
    else vanlig.mutate({ kropp }, etterpaa);
  };

  return (
    <>
      <form className="skjema" onSubmit={send} noValidate>
        {fraFoer && utkast.sakstype !== '' && <Alert data-color="info">{t.fraFoer}</Alert>}
        <Feiloppsummering key={forsoek} feil={feil} />
        <Sakstypevalg utkast={utkast} endre={endre} feil={feil.find((f) => f.id === feltId('#/sakstype'))?.melding} />
        {utkast.sakstype === '' && <Tom tittel={t.ingenType} />}
        {utkast.sakstype !== '' && !felt && <Laster />}
        {felt && <Saksfelter felt={felt} utkast={utkast} endre={endre} feil={feil} eiere={eiere} opplasting={settFilerPaavei} />}
        {kommando.error && feil.length === 0 && <Avslag feil={kommando.error} />}
        <div className="handlinger">
          <Button type="submit" loading={kommando.isPending}>{t.meldSak}</Button>
          <Button type="button" variant="tertiary" onClick={() => settSletter(true)}>{t.slettKladd}</Button>
        </div>
      </form>
      <Handlingsdialog tittel={t.slettSikker} aapen={sletter} lukk={() => settSletter(false)} knapp={t.slettKladd} farlig utfoer={() => { glem(); settFeil({ feil: [], forsoek: 0 }); settSletter(false); }}>
        <p>{t.slettRaad}</p>
      </Handlingsdialog>
    </>
  );
}

function Sakstypevalg({ utkast, endre, feil }: { readonly utkast: Saksutkast; readonly endre: (nytt: Partial<Saksutkast>) => void; readonly feil: string | undefined }) {
  const [t, valg] = [useTekster(nySakOrd), useSakstyper()];
  const organer = useLes('/organer', { spoerring: { antall: 200 } }).data;
  return (
    <>
      <Field>
        <Label>{t.sakstype}</Label>
        <Field.Description>{t.sakstypeHjelp}</Field.Description>
        <Select id={feltId('#/sakstype')} value={utkast.sakstype} aria-required aria-invalid={feil !== undefined} onChange={(e) => endre({ sakstype: e.target.value })}>
          <Select.Option value="">{t.velgSakstype}</Select.Option>
          {valg.map((v) => <Select.Option key={v.kode} value={v.kode}>{v.navn}</Select.Option>)}
        </Select>
        {feil !== undefined && <ValidationMessage>{feil}</ValidationMessage>}
      </Field>
      {utkast.sakstype !== '' && (
        <Field>
          <Label>{t.tilOrgan}</Label>
          <Field.Description>{t.tilOrganHjelp}</Field.Description>
          <Select id={feltId('#/tilOrgan')} value={utkast.tilOrgan} onChange={(e) => endre({ tilOrgan: e.target.value })}>
            <Select.Option value="">{t.vanligOrgan}</Select.Option>
            {organer?.elementer.filter((o) => !o.nedlagt).map((o) => <Select.Option key={o.id} value={o.id}>{o.navn}</Select.Option>)}
          </Select>
        </Field>
      )}
    </>
  );
}
