import { useLes } from '../api/bruk';
import { Del } from '../felles/Side';
import { Frist } from '../felles/Tilstand';
import { idag, useDato } from '../spraak/dato';
import { useTekster } from '../spraak/maalform';
import { erIkkeMin, type Muligheter } from './bruk';
import { type Felt, Handling } from '../felles/Handling';
import { koder } from './koder';
import { avtaleord } from './ord';
import { KanIkke } from './Styring';
import { type Avtalen } from './typer';

interface Props { readonly avtale: Avtalen; readonly muligheter: Muligheter }

/** While it is kept: revision, reviews, notices, and what is to be done with it once it is in force. */
export function Forvaltning({ avtale, muligheter }: Props) {
  const [t, dato] = [useTekster(avtaleord), useDato()];
  const ider = { id: avtale.id };
  const grunn: Felt = { navn: 'begrunnelse', etikett: t.begrunnelse, slag: 'langtekst' };
  const dag: Felt = { navn: 'dato', etikett: t.dag, slag: 'dato', start: idag() };
  const alle = [[t.taTilRevisjon, muligheter('revisjon')], [t.gjennomgaa, muligheter('gjennomgang')]] as const;
  const navn = (id: string) => avtale.runder.flatMap((r) => r.parter).find((p) => p.partId === id)?.navn ?? '';
  const oppsigelser = Object.entries(avtale.oppsigelser).filter(([, o]) => !o.trukket);
  const vises = alle.some(([, m]) => !erIkkeMin(m)) || oppsigelser.length > 0 || avtale.gjennomganger.length > 0;
  return (
    <>
      {vises && (
        <Del tittel={t.forvalt}>
          <div className="handlinger">
            {muligheter('revisjon').tillatt && <Handling sti="/avtaler/{id}/revisjon" ider={ider} tittel={t.taTilRevisjon} felter={[grunn]}><p>{t.revisjonRaad}</p></Handling>}
            {muligheter('revisjon-frafall').tillatt && <Handling sti="/avtaler/{id}/revisjon/frafall" ider={ider} tittel={t.frafall} felter={[grunn]} />}
            {muligheter('gjennomgang').tillatt && <Handling sti="/avtaler/{id}/gjennomganger" ider={ider} tittel={t.gjennomgaa} felter={[dag, { navn: 'merknad', etikett: t.merknad, slag: 'langtekst' }]} />}
          </div>
          {avtale.gjennomganger.length > 0 && <><h3 className="avtale-undertittel">{t.gjennomganger}</h3><ul>{avtale.gjennomganger.map((g) => <li key={g.dato}>{dato.dato(g.dato)}: {g.merknad}</li>)}</ul></>}
          {oppsigelser.length > 0 && <><h3 className="avtale-undertittel">{t.oppsigelser}</h3><ul>{oppsigelser.map(([id, o]) => <li key={id}>{t.sagtOpp(navn(id), dato.dato(o.virkningsdato))} {o.begrunnelse}</li>)}</ul></>}
          <KanIkke hva={alle} />
        </Del>
      )}
      <Stegene avtale={avtale} muligheter={muligheter} />
    </>
  );
}

function Stegene({ avtale, muligheter }: Props) {
  const [t, k, dato] = [useTekster(avtaleord), useTekster(koder), useDato()];
  const svar = useLes('/avtaler/{id}/overlevering', { sti: { id: avtale.id } }).data;
  const mulighet = muligheter('overlevering');
  const ider = { id: avtale.id };
  if (!svar || avtale.slag === 'partsvedtak') return null;
  const felter = (gjort: boolean): readonly Felt[] => [
    { navn: 'dato', etikett: t.dag, slag: 'dato', start: idag() }, { navn: 'referanse', etikett: t.referanse, beskrivelse: t.referanseRaad }, ...(gjort ? [{ navn: 'rettelse', etikett: t.rettelse }] : []),
  ];
  return (
    <Del tittel={t.overlevering}>
      {svar.frist && <p><Frist dag={svar.frist} /></p>}
      <ul className="avtalegang">
        {svar.steg.map((s) => {
          const siste = s.innslag.at(-1);
          return (
            <li key={s.noekkel}>
              <strong>{s.navn}</strong><br />{s.tilstand === 'utfoert' && siste ? `${t.utfoert(dato.dato(siste.dato))}${siste.kvittering?.referanse ? `: ${siste.kvittering.referanse}` : ''}` : k.steg[s.tilstand]}{siste?.ikkeAktuelt && `: ${siste.ikkeAktuelt}`}
              {mulighet.tillatt && (
                <div className="handlinger">
                  <Handling variant="tertiary" sti="/avtaler/{id}/overlevering" ider={ider} fast={{ steg: s.noekkel }} tittel={`${t.utfoer}: ${s.navn}`} knapp={t.utfoer} felter={felter(s.innslag.length > 0)} />
                  {s.tilstand === 'mangler' && <Handling variant="tertiary" sti="/avtaler/{id}/overlevering/ikke-aktuelt" ider={ider} fast={{ steg: s.noekkel }} tittel={`${t.utelat}: ${s.navn}`} knapp={t.utelat} felter={[{ navn: 'begrunnelse', etikett: t.begrunnelse, slag: 'langtekst' }]} />}
                </div>
              )}
            </li>
          );
        })}
      </ul>
      <KanIkke hva={[[t.utfoer, mulighet]]} />
    </Del>
  );
}
