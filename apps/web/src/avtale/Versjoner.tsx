import { Button, Details, Table } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useKommando, useLes } from '../api/bruk';
import { Handlingsdialog } from '../felles/Dialog';
import { Del } from '../felles/Side';
import { useKladd } from '../felles/Skjema';
import { useDato } from '../spraak/dato';
import { useTekster } from '../spraak/maalform';
import { Avtaletekst } from './Avtaletekst';
import { aapenRunde, type Muligheter } from './bruk';
import { Feltet } from '../felles/Handling';
import { koder } from './koder';
import { avtaleord } from './ord';
import { type Avtalen, type Versjon } from './typer';

/** Every version of the text, the newest first; what a newer one would set going again. */
export function Versjoner({ avtale, muligheter }: { readonly avtale: Avtalen; readonly muligheter: Muligheter }) {
  const t = useTekster(avtaleord);
  const ute = aapenRunde(avtale);
  const nyeste = avtale.versjoner.at(-1);
  return (
    <Del tittel={t.tekstOgVersjoner} handlinger={muligheter('ny-versjon').tillatt && <NyVersjon avtale={avtale} />}>
      {avtale.versjoner.length === 0 && <p>{t.ingenTekst}</p>}
      {avtale.versjoner.toReversed().map((v) => <Versjonen key={v.versjon} id={avtale.id} versjon={v} ute={v.versjon === ute?.versjon} />)}
      {ute && nyeste && nyeste.versjon > ute.versjon && <Omstart id={avtale.id} versjon={nyeste.versjon} />}
    </Del>
  );
}

function Versjonen({ id, versjon: v, ute }: { readonly id: string; readonly versjon: Versjon; readonly ute: boolean }) {
  const [t, dato] = [useTekster(avtaleord), useDato()];
  const [aapen, sett] = useState(false);
  return (
    <Details open={aapen} onToggle={() => sett(!aapen)}>
      <Details.Summary>{t.versjon(v.versjon)}{ute && ` · ${t.hosPartene}`} · {t.registrert(dato.dato(v.registrert))}</Details.Summary>
      <Details.Content>
        {v.endring && <p>{t.endring} {v.endring}</p>}
        {aapen && <Avtaletekst id={id} versjon={v.versjon} hash={v.hash} />}
      </Details.Content>
    </Details>
  );
}

function NyVersjon({ avtale }: { readonly avtale: Avtalen }) {
  const t = useTekster(avtaleord);
  const [aapen, sett] = useState(false);
  const [kladd, settKladd, glem, fraFoer] = useKladd(`avtaleversjon.${avtale.id}`, { tekst: '', endring: '' });
  const kommando = useKommando('post', '/avtaler/{id}/versjoner');
  const lagre = () => kommando.mutate({ sti: { id: avtale.id }, kropp: { tekst: kladd.tekst, ...(kladd.endring && { endring: kladd.endring }) } }, { onSuccess: () => { glem(); sett(false); } });
  const feilFor = (navn: string) => kommando.error?.felt.find((f) => f.pointer === `#/${navn}`)?.melding;
  return (
    <>
      <Button variant="secondary" onClick={() => sett(true)}>{t.nyVersjon}</Button>
      <Handlingsdialog tittel={t.nyVersjon} aapen={aapen} lukk={() => sett(false)} knapp={t.nyVersjon} utfoer={lagre} arbeider={kommando.isPending} feil={kommando.error}>
        <p>{t.nyVersjonIngress}</p>
        {fraFoer && kladd.tekst && <p className="dempet">{t.kladdHentet}</p>}
        <Feltet felt={{ navn: 'tekst', etikett: t.tekst, slag: 'langtekst' }} id="versjon-tekst" verdi={kladd.tekst} sett={(tekst) => settKladd({ ...kladd, tekst })} feil={feilFor('tekst')} />
        <Feltet felt={{ navn: 'endring', etikett: t.endring, slag: 'langtekst', valgfritt: true }} id="versjon-endring" verdi={kladd.endring} sett={(endring) => settKladd({ ...kladd, endring })} feil={feilFor('endring')} />
      </Handlingsdialog>
    </>
  );
}

/** What each part keeps and what it must do anew, before anything is sent. */
export function Omstart({ id, versjon }: { readonly id: string; readonly versjon: number }) {
  const [t, k, dato] = [useTekster(avtaleord), useTekster(koder), useDato()];
  const svar = useLes('/avtaler/{id}/omstart', { sti: { id }, spoerring: { versjon } }).data;
  if (!svar?.omstart) return null;
  return (
    <>
      <h3 className="avtale-undertittel">{t.omstart(versjon)}</h3>
      <div className="rulle" tabIndex={0} role="region" aria-label={t.omstartTabell}>
        <Table data-size="sm">
          <caption className="bare-leser">{t.omstartTabell}</caption>
          <Table.Head><Table.Row>{[t.part, t.foer, t.maa].map((navn) => <Table.HeaderCell key={navn} scope="col">{navn}</Table.HeaderCell>)}</Table.Row></Table.Head>
          <Table.Body>
            {svar.omstart.parter.map((p) => (
              <Table.Row key={p.partId}>
                <Table.HeaderCell scope="row">{p.navn}</Table.HeaderCell>
                <Table.Cell>{[...(p.svar ? [t.svart(k.vedtak[p.svar].toLowerCase())] : []), ...(p.signertDato ? [t.signert(dato.kort(p.signertDato))] : [])].join('. ') || t.ingenting}</Table.Cell>
                <Table.Cell>{p.maa.length === 0 ? t.beholder : p.maa.map((m) => k.maa[m]).join(', ')}</Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </div>
    </>
  );
}
