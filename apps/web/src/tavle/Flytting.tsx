import { Heading, Paragraph, Radio } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useFellesskap, useKommando, useLes } from '../api/bruk';
import { Problem } from '../api/problem';
import { type Svar } from '../api/typer';
import { Handlingsdialog } from '../felles/Dialog';
import { Laster } from '../felles/Tilstand';
import { useTekster } from '../spraak/maalform';
import { Moetevalg } from './Moetevalg';
import { tavleord } from './ord';
import { type Kortet } from './typer';

type Steg = Svar<'/saker/{id}/muligheter'>['steg'][number];
interface Props { readonly sak: Kortet; readonly lukk: () => void; readonly ferdig: (steg: string) => void }

const erBehandling = ({ slag }: Steg): boolean => slag === 'raadgivende' || slag === 'besluttende';

/** Where the sak may go now, and why not anywhere else; by the rules that judge the move itself. */
export function Flytting({ sak, lukk, ferdig }: Props) {
  const t = useTekster(tavleord);
  const muligheter = useLes('/saker/{id}/muligheter', { sti: { id: sak.id } });
  const forbered = useKommando('post', '/saker/{id}/forberedelse');
  const settPaa = useKommando('post', '/moeter/{id}/saksliste');
  const [stegId, velgSteg] = useState<string>();
  const [moete, velgMoete] = useState<string>();
  const [mangler, si] = useState<string>();
  const steg = muligheter.data?.steg.find((s) => s.steg === stegId);
  const utfoer = () => {
    if (!steg) return si(t.velgMaal);
    const etterpaa = { onSuccess: () => ferdig(steg.navn) };
    if (!erBehandling(steg)) return forbered.mutate({ sti: { id: sak.id }, kropp: {} }, etterpaa);
    if (moete === undefined) return si(t.velgMoeteFoerst);
    return settPaa.mutate({ sti: { id: moete }, kropp: { sakId: sak.id } }, etterpaa);
  };
  const feil = mangler === undefined ? (forbered.error ?? settPaa.error) : new Problem(422, { detail: mangler });
  return (
    <Handlingsdialog tittel={t.flyttTittel(sak.tittel)} aapen lukk={lukk} knapp={t.knapp} utfoer={utfoer} arbeider={forbered.isPending || settPaa.isPending} feil={feil}>
      {sak.steg && <Paragraph>{t.staarI(sak.steg.navn)}</Paragraph>}
      {!muligheter.data ? <Laster /> : <Maal sak={sak} alle={muligheter.data.steg} valgt={stegId} velg={(id) => { velgSteg(id); velgMoete(undefined); si(undefined); }}>
        {steg && erBehandling(steg) && <Moetevalg sakId={sak.id} steg={steg} valgt={moete} velg={(id) => { velgMoete(id); si(undefined); }} />}
      </Maal>}
    </Handlingsdialog>
  );
}

/** What a button can do here; the rest is done on the sak. */
const her = (s: Steg): boolean => erBehandling(s) || s.slag === 'forberedelse';

interface Maalvalg { readonly sak: Kortet; readonly alle: readonly Steg[]; readonly valgt: string | undefined; readonly velg: (id: string) => void; readonly children: ReactNode }

/** `children`: what is asked about the one that is chosen. */
function Maal({ sak, alle, valgt, velg, children }: Maalvalg) {
  const [t, fellesskap] = [useTekster(tavleord), useFellesskap()];
  const kan = alle.filter((s) => s.tillatt);
  const [paaSaken, kanIkke] = [kan.filter((s) => !her(s)), alle.filter((s) => !s.tillatt && s.slag !== 'meldt')];
  return (
    <>
      {kan.length === 0 && <Paragraph>{t.kanIngen}</Paragraph>}
      {kan.some(her) && (
        <fieldset className="tavle-maal">
          <legend>{t.kan}</legend>
          {kan.filter(her).map((s) => <Radio key={s.steg} name="maal" value={s.steg} label={s.navn} description={s.slag === 'forberedelse' ? t.forbered : t.settPaa} checked={valgt === s.steg} onChange={() => velg(s.steg)} />)}
        </fieldset>
      )}
      {children}
      {paaSaken.length > 0 && (
        <div>
          <Heading level={3} data-size="2xs">{t.paaSaken}</Heading>
          <ul>{paaSaken.map((s) => <li key={s.steg}>{s.navn}</li>)}</ul>
          <Link to="/$fellesskap/saker/$id" params={{ fellesskap, id: sak.id }}>{t.aapneSaken}</Link>
        </div>
      )}
      {kanIkke.length > 0 && (
        <div>
          <Heading level={3} data-size="2xs">{t.kanIkke}</Heading>
          <dl className="tavle-kan-ikke">{kanIkke.map((s) => <div key={s.steg}><dt>{s.navn}</dt>{('mangler' in s ? s.mangler : []).map((m) => <dd key={m}>{m}</dd>)}</div>)}</dl>
        </div>
      )}
    </>
  );
}
