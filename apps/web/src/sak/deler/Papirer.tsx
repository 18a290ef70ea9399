import { Alert, Field, Label, Paragraph, Select, Switch } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useFellesskap, useLes } from '../../api/bruk';
import { type Svar } from '../../api/typer';
import { Del } from '../../felles/Side';
import { Laster, Tom } from '../../felles/Tilstand';
import { useDato } from '../../spraak/dato';
import { useTekster } from '../../spraak/maalform';
import { useUtkast } from '../innsending/utkast';
import { useMalfelt } from '../innsending/felles';
import { type Sak } from '../typer';
import { Forskjell } from './Forskjell';
import { delord } from './ord';
import { Papir, Vedleggsliste } from './Papir';

/** The case papers: the current version, the earlier ones, and what was changed. */
export function Papirer({ sak }: { readonly sak: Sak }) {
  const [t, dato, fellesskap] = [useTekster(delord), useDato(), useFellesskap()];
  const siste = sak.saksframlegg?.versjon ?? 0;
  const [valgt, velg] = useState<number>();
  const [medEndringer, settMedEndringer] = useState(false);
  const versjon = valgt ?? siste;
  const papir = useLes('/saker/{id}/saksframlegg/{versjon}', { sti: { id: sak.id, versjon }, naar: versjon > 0 && versjon !== siste }).data;
  const utkast = useUtkast(sak.id).data;
  const ledetekster = Object.fromEntries((useMalfelt(sak) ?? []).map((f) => [f.noekkel, f.ledetekst]));
  const vist = versjon === siste ? sak.saksframlegg : papir;
  if (siste === 0) return <Tom tittel={t.ingenPapirer}>{t.ingenPapirerRaad}</Tom>;
  return (
    <div className="stabel-stor">
      {utkast?.forskjell.endret && (
        <Alert data-color="info">
          <Paragraph><strong>{t.utkast}.</strong> {t.utkastTekst(dato.tid(utkast.lagret))}</Paragraph>
          <Link to="/$fellesskap/saker/$id" params={{ fellesskap, id: sak.id }} search={{ vis: 'versjon' }}>{t.skrivVidere}</Link>
        </Alert>
      )}
      {siste > 1 && (
        <div className="rad">
          <Field>
            <Label>{t.velgVersjon}</Label>
            <Select width="auto" value={String(versjon)} onChange={(e) => velg(Number(e.target.value))}>
              {Array.from({ length: siste }, (_, i) => siste - i).map((nr) => <Select.Option key={nr} value={String(nr)}>{t.versjon(nr)}</Select.Option>)}
            </Select>
          </Field>
          {versjon > 1 && <Switch label={t.sammenlign} checked={medEndringer} onChange={(e) => settMedEndringer(e.target.checked)} />}
        </div>
      )}
      {medEndringer && versjon > 1 && <Endringer id={sak.id} versjon={versjon} ledetekster={ledetekster} />}
      <Del tittel={versjon === siste ? `${t.naavaerende}, ${t.versjon(versjon).toLowerCase()}` : t.versjon(versjon)}>
        {vist ? <Papir papir={vist} ledetekster={ledetekster} /> : <Laster />}
      </Del>
    </div>
  );
}

function Endringer({ id, versjon, ledetekster }: { readonly id: string; readonly versjon: number; readonly ledetekster: Readonly<Record<string, string>> }) {
  const t = useTekster(delord);
  const forskjell = useLes('/saker/{id}/saksframlegg/{versjon}/endringer', { sti: { id, versjon } }).data;
  return <Del tittel={t.endringer(versjon - 1, versjon)}>{forskjell ? <Endringsliste forskjell={forskjell} ledetekster={ledetekster} /> : <Laster />}</Del>;
}

export function Endringsliste({ forskjell, ledetekster }: { readonly forskjell: Pick<Svar<'/saker/{id}/saksframlegg/{versjon}/endringer'>, 'endret' | 'beskrivelse' | 'seksjoner' | 'forslag' | 'vedlegg'>; readonly ledetekster: Readonly<Record<string, string>> }) {
  const t = useTekster(delord);
  if (!forskjell.endret) return <p>{t.ingenEndring}</p>;
  const { lagtTil, fjernet, endret } = forskjell.vedlegg;
  return (
    <dl className="stabel endringer">
      {forskjell.beskrivelse && <div><dt>{t.beskrivelse}</dt><dd><Forskjell loep={forskjell.beskrivelse.forskjell} /></dd></div>}
      {forskjell.seksjoner.map((s) => <div key={s.noekkel}><dt>{ledetekster[s.noekkel] ?? s.noekkel}</dt><dd><Forskjell loep={s.forskjell} /></dd></div>)}
      {forskjell.forslag.map((f) => <div key={f.alternativ + String(f.punkt)}><dt>{f.alternativ}, {t.punkt(f.punkt).toLowerCase()}</dt><dd><Forskjell loep={f.forskjell} /></dd></div>)}
      {lagtTil.length > 0 && <div><dt>{t.vedlegg}: {t.lagtTil.toLowerCase()}</dt><dd><Vedleggsliste vedlegg={lagtTil} /></dd></div>}
      {fjernet.length > 0 && <div><dt>{t.vedlegg}: {t.fjernet.toLowerCase()}</dt><dd><Vedleggsliste vedlegg={fjernet} /></dd></div>}
      {endret.length > 0 && <div><dt>{t.vedlegg}: {t.endret.toLowerCase()}</dt><dd><Vedleggsliste vedlegg={endret.map((e) => e.etter)} /></dd></div>}
    </dl>
  );
}
