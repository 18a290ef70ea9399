import { Alert, Card, Heading, Link as Lenke, Paragraph, Tag } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useFellesskap } from '../api/bruk';
import { type Rad } from '../api/typer';
import { useSoek } from '../felles/adresse';
import { Tom } from '../felles/Tilstand';
import { useDato } from '../spraak/dato';
import { useMaalform, useTekster } from '../spraak/maalform';
import { type Spoersmaal, useSvar, type Valg } from './bruk';
import { koder } from './koder';
import { historikkord } from './ord';
import { Spoerreskjema } from './Spoerreskjema';
import { Svarramme } from './Svarramme';

type Treff = Rad<'/soek'>;
const INGEN_VALG: Valg = {};

/** What was found stands among codes that only machines read. */
const utenKoder = (utdrag: string): string => utdrag.replaceAll(/\b[A-ZÆØÅ_]{4,}\b/g, '').replaceAll(/\s{2,}/g, ' ').trim();

function Treffkort({ t: { slag, tittel, utdrag, dato: naar, setning, hendelseId, sakId, stroem, hvem } }: { readonly t: Treff }) {
  const [k, dato, fellesskap] = [useTekster(koder), useDato(), useFellesskap()];
  return (
    <li>
      <Card data-color="neutral" variant="default" className="treff">
        <p className="treff-over"><Tag data-size="sm" data-color="info">{k.slag[slag]}</Tag> <time dateTime={naar}>{dato.tid(naar)}</time>{hvem.navn && <span>{hvem.navn}</span>}</p>
        <Heading level={2} data-size="2xs"><Link to="/$fellesskap/hendelser/$id" params={{ fellesskap, id: hendelseId }}>{tittel}</Link></Heading>
        {setning !== tittel && <Paragraph data-size="sm">{setning}</Paragraph>}
        {slag !== 'hendelse' && <Paragraph data-size="sm" className="dempet utdrag">{utenKoder(utdrag)}</Paragraph>}
        <p className="rad treff-lenker">
          {sakId && <Lenke asChild><Link to="/$fellesskap/saker/$id" params={{ fellesskap, id: sakId }}>{k.stroem.sak}<span className="bare-leser">: {tittel}</span></Link></Lenke>}
          {stroem.kategori === 'moete' && <Lenke asChild><Link to="/$fellesskap/moeter/$id" params={{ fellesskap, id: stroem.id }}>{k.stroem.moete}<span className="bare-leser">: {tittel}</span></Link></Lenke>}
          {stroem.kategori === 'avtale' && <Lenke asChild><Link to="/$fellesskap/avtaler/$id" params={{ fellesskap, id: stroem.id }}>{k.stroem.avtale}<span className="bare-leser">: {tittel}</span></Link></Lenke>}
        </p>
      </Card>
    </li>
  );
}

function Fortid({ dag }: { readonly dag: string }) {
  const [t, dato, [, sett]] = [useTekster(historikkord), useDato(), useSoek()];
  return (
    <Alert data-color="info" data-size="sm">
      <Paragraph>{t.kjentDa(dato.dato(dag))} <Lenke asChild><button type="button" className="lenkeknapp ingen-utskrift" onClick={() => sett({ per: undefined })}>{t.tilNaa}</button></Lenke></Paragraph>
    </Alert>
  );
}

export function Soek({ spoersmaal }: { readonly spoersmaal: Spoersmaal }) {
  const [t, { maalform }, [soek]] = [useTekster(historikkord), useMaalform(), useSoek()];
  const gitt = Object.fromEntries(spoersmaal.parametre.flatMap(({ navn }) => (soek[navn] === undefined ? [] : [[navn, soek[navn]]])));
  const spurt = Object.keys(gitt).length > 0;
  const svar = useSvar<Treff>(spoersmaal.rute, { ...gitt, maalform, antall: '30' }, spurt);
  return (
    <div className="stabel">
      <Spoerreskjema parametre={spoersmaal.parametre} knapp={t.soek} behold={INGEN_VALG} arbeider={spurt && svar.isFetching && !svar.isFetchingNextPage} hovedfelt />
      {soek['per'] && <Fortid dag={soek['per']} />}
      {spurt
        ? <Svarramme svar={svar} antall={t.treff} filnavn="soek" tom={{ tittel: t.ingenTreff, raad: t.ingenTreffRaad }}><ul className="treffliste">{svar.rader.map((r) => <Treffkort key={r.hendelseId} t={r} />)}</ul></Svarramme>
        : <Tom tittel={t.start} />}
    </div>
  );
}
