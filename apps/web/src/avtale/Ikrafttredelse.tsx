import { Paragraph, Table } from '@digdir/designsystemet-react';
import { Del } from '../felles/Side';
import { idag, useDato } from '../spraak/dato';
import { useTekster } from '../spraak/maalform';
import { type Muligheter } from './bruk';
import { Handling } from '../felles/Handling';
import { koder } from './koder';
import { avtaleord } from './ord';
import { type Avtalen, type Ikraft } from './typer';

/** The rule in words, whom it binds, and what is missing where and since when. */
export function Ikrafttredelse({ avtale, ikraft, muligheter }: { readonly avtale: Avtalen; readonly ikraft: Ikraft; readonly muligheter: Muligheter }) {
  const [t, k, dato] = [useTekster(avtaleord), useTekster(koder), useDato()];
  const regel = useRegeltekst(avtale.kreverSignatur);
  const felter = [{ navn: 'dato', etikett: t.dag, slag: 'dato', start: idag() }, { navn: 'begrunnelse', etikett: t.begrunnelse, slag: 'langtekst' }] as const;
  return (
    <Del tittel={t.ikraft} handlinger={muligheter('i-kraft').tillatt && <Handling sti="/avtaler/{id}/i-kraft" ider={{ id: avtale.id }} tittel={t.settIKraft} felter={felter} />}>
      <Paragraph>{ikraft.regel ? regel(ikraft.regel) : t.ikraftIngenRegel}</Paragraph>
      {ikraft.mangler.length > 0 && (
        <>
          <h3 className="avtale-undertittel">{t.ikraftMangler}</h3>
          <ul>{ikraft.mangler.map((m) => <li key={m.partId}><strong>{m.navn}</strong>: {k.mangel[m.mangler]}, {t.siden(dato.dato(m.siden), m.dager)}</li>)}</ul>
        </>
      )}
      {ikraft.regel && ikraft.mangler.length === 0 && !avtale.erstattet && <p className="dempet">{t.ikraftIngenMangler}</p>}
      {ikraft.vilkaar && <Paragraph>{t.vilkaar}: {ikraft.vilkaar}</Paragraph>}
      {ikraft.parter.length > 0 && <Bundne parter={ikraft.parter} />}
    </Del>
  );
}

export function useRegeltekst(signeres: boolean) {
  const [k, dato] = [useTekster(koder), useDato()];
  const har = signeres ? k.harSignert : k.harGodkjent;
  return (regel: NonNullable<Ikraft['regel']>): string => {
    switch (regel.regel) {
      case 'antall': return k.regel.antall(har, regel.antall);
      case 'fast-dato': return k.regel['fast-dato'](har, dato.dato(regel.dato));
      case 'betingelse': return k.regel.betingelse(har, regel.betingelse);
      default: return k.regel[regel.regel](har);
    }
  };
}

function Bundne({ parter }: { readonly parter: Ikraft['parter'] }) {
  const [t, k, dato] = [useTekster(avtaleord), useTekster(koder), useDato()];
  return (
    <div className="rulle" tabIndex={0} role="region" aria-label={t.bundneTabell}>
      <Table data-size="sm">
        <caption className="bare-leser">{t.bundneTabell}</caption>
        <Table.Head><Table.Row>{[t.part, t.fra, t.tilOgMed].map((navn) => <Table.HeaderCell key={navn} scope="col">{navn}</Table.HeaderCell>)}</Table.Row></Table.Head>
        <Table.Body>
          {parter.map((p) => (
            <Table.Row key={p.partId}>
              <Table.HeaderCell scope="row">{p.navn}</Table.HeaderCell>
              <Table.Cell>{dato.dato(p.fra)}</Table.Cell>
              <Table.Cell>{p.til ? `${dato.dato(p.til)}${p.grunn ? ` (${k.sluttgrunn[p.grunn]})` : ''}` : t.utenSlutt}</Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  );
}
