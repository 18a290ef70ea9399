import { Button, Table, Tag } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { fyll, useFellesskap, useLes } from '../api/bruk';
import { Fillenke } from '../felles/LastNed';
import { Del } from '../felles/Side';
import { Tom } from '../felles/Tilstand';
import { useDato } from '../spraak/dato';
import { useTekster } from '../spraak/maalform';
import { aapenRunde } from './bruk';
import { Handling } from '../felles/Handling';
import { koder } from './koder';
import { avtaleord } from './ord';
import { Rekken } from './Rekkefoelge';
import { type Avtalen, type Signaturlinje } from './typer';

/** Every signature ever, with what is kept of each; a second person looks over what was entered from paper. */
export function Signaturer({ avtale }: { readonly avtale: Avtalen }) {
  const t = useTekster(avtaleord);
  const svar = useLes('/avtaler/{id}/signaturer', { sti: { id: avtale.id } }).data;
  const runde = aapenRunde(avtale);
  const navn = (id: string) => runde?.parter.find((p) => p.partId === id)?.navn ?? '';
  return (
    <Del tittel={t.signaturer}>
      {runde?.rekkefoelge && <Rekken grupper={runde.rekkefoelge.map((gruppe) => gruppe.map(navn))} />}
      {svar?.elementer.length === 0 && <Tom tittel={t.ingenSignaturer}><p>{t.ingenSignaturerRaad}</p></Tom>}
      {svar && svar.elementer.length > 0 && (
        <div className="rulle" tabIndex={0} role="region" aria-label={t.signaturTabell}>
          <Table data-size="sm">
            <caption className="bare-leser">{t.signaturTabell}</caption>
            <Table.Head><Table.Row>{[t.part, t.signertDag, t.hvordan, t.status, t.bevis].map((navn) => <Table.HeaderCell key={navn} scope="col">{navn}</Table.HeaderCell>)}</Table.Row></Table.Head>
            <Table.Body>{svar.elementer.map((s) => <Linje key={s.nr} signatur={s} id={avtale.id} />)}</Table.Body>
          </Table>
        </div>
      )}
    </Del>
  );
}

function Linje({ signatur: s, id }: { readonly signatur: Signaturlinje; readonly id: string }) {
  const [t, k, dato, fellesskap] = [useTekster(avtaleord), useTekster(koder), useDato(), useFellesskap()];
  const [kontrollerer, sett] = useState(false);
  const ider = { id, signatur: s.nr };
  const last = (hva: 'bevis' | 'vedlegg') => fyll(fellesskap, `/avtaler/{id}/signaturer/{signatur}/${hva}`, ider);
  return (
    <Table.Row>
      <Table.HeaderCell scope="row">{s.part}</Table.HeaderCell>
      <Table.Cell>{dato.kort(s.signertDato)}</Table.Cell>
      <Table.Cell>{k.maate[s.maate]}{s.signertAvNavn && <><br />{t.avPerson(s.signertAvNavn)}{s.stilling && `, ${s.stilling}`}</>}{s.foertInnAv && <span className="under">{t.foertInnAv(s.foertInnAv)}</span>}</Table.Cell>
      <Table.Cell><Tag data-size="sm" data-color={s.status === 'bestridt' ? 'danger' : s.teller ? 'success' : 'neutral'}>{s.teller || s.status === 'bestridt' ? k.signaturstatus[s.status] : t.tellerIkke}</Tag></Table.Cell>
      <Table.Cell>
        <div className="stabel">
          {s.bevis && <Fillenke sti={last('bevis')} filnavn={`signaturbevis-${s.nr}.json`} tekst={t.lastNedBevis(s.nr)} />}
          {s.vedlegg && <Fillenke sti={last('vedlegg')} tekst={t.lastNedPapir(s.nr)} />}
          <div className="handlinger">
            <Button variant="tertiary" data-size="sm" onClick={() => sett(true)} aria-label={`${t.kontroller} ${s.nr}`}>{t.kontroller}</Button>
            {s.maate === 'registrert-utenfra' && s.teller && s.status === 'registrert' && <Handling variant="tertiary" sti="/avtaler/{id}/signaturer/{signatur}/bekreftelse" ider={ider} tittel={t.bekreftTittel} knapp={t.bekreft}><p>{t.bekreftRaad}</p></Handling>}
            {s.maate === 'registrert-utenfra' && s.teller && s.status !== 'bestridt' && <Handling variant="tertiary" farlig sti="/avtaler/{id}/signaturer/{signatur}/bestridelse" ider={ider} tittel={t.bestridTittel} knapp={t.bestrid} felter={[{ navn: 'aarsak', etikett: t.aarsak, slag: 'langtekst' }]} />}
          </div>
          <div role="status">{kontrollerer && <Kontrollen ider={ider} />}</div>
        </div>
      </Table.Cell>
    </Table.Row>
  );
}

function Kontrollen({ ider }: { readonly ider: { readonly id: string; readonly signatur: number } }) {
  const [t, k] = [useTekster(avtaleord), useTekster(koder)];
  const svar = useLes('/avtaler/{id}/signaturer/{signatur}/kontroll', { sti: ider }).data;
  if (!svar) return null;
  const feil = [
    ...(svar.bevisStemmer === false ? [t.bevisStemmerIkke] : []),
    ...(['bevis', 'tekst', 'vedlegg'] as const).flatMap((del) => { const hvordan = svar[del]; return hvordan === null || hvordan === 'hel' ? [] : [`${t.kontrollDel[del]}: ${k.kontroll[hvordan]}`]; }),
  ];
  return <p>{feil.length === 0 ? t.kontrollOk : `${t.kontrollFeil} ${feil.join(', ')}`}</p>;
}
