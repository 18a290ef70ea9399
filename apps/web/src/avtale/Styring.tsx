import { Details } from '@digdir/designsystemet-react';
import { Del } from '../felles/Side';
import { useTekster } from '../spraak/maalform';
import { aapenRunde, erIkkeMin, type Muligheter } from './bruk';
import { type Felt, Handling } from '../felles/Handling';
import { avtaleord } from './ord';
import { type Avtalen } from './typer';

/** What cannot be done now, each with the rule that stops it. */
export function KanIkke({ hva }: { readonly hva: readonly (readonly [navn: string, mulighet: ReturnType<Muligheter>])[] }) {
  const t = useTekster(avtaleord);
  const nei = hva.filter(([, m]) => !m.tillatt && !erIkkeMin(m));
  if (nei.length === 0) return null;
  return (
    <Details data-size="sm">
      <Details.Summary>{t.ikkeNaa}</Details.Summary>
      <Details.Content><ul className="kanikke">{nei.map(([navn, m]) => <li key={navn}><strong>{navn}</strong>: {m.melding}</li>)}</ul></Details.Content>
    </Details>
  );
}

/** The round while it goes on: its deadline, whether that stands still, and taking it back. */
export function Styring({ avtale, muligheter }: { readonly avtale: Avtalen; readonly muligheter: Muligheter }) {
  const t = useTekster(avtaleord);
  const runde = aapenRunde(avtale);
  const ider = { id: avtale.id };
  const grunn: Felt = { navn: 'begrunnelse', etikett: t.begrunnelse, slag: 'langtekst' };
  const alle = [[t.purr, muligheter('purring')], [t.endreFrist, muligheter('svarfrist')], [t.suspender, muligheter('suspensjon')], [t.trekk, muligheter('tilbaketrekking')]] as const;
  if (!runde || alle.every(([, m]) => erIkkeMin(m))) return null;
  return (
    <Del tittel={t.styr}>
      <div className="handlinger">
        {muligheter('svarfrist').tillatt && <Handling metode="put" sti="/avtaler/{id}/svarfrist" ider={ider} revisjon={avtale.revisjon} tittel={t.endreFrist} felter={[{ navn: 'svarfrist', etikett: t.nyFrist, slag: 'dato', start: runde.svarfrist }, grunn]} />}
        {muligheter('suspensjon').tillatt && <Handling sti="/avtaler/{id}/suspensjon" ider={ider} tittel={t.suspender} felter={[grunn]}><p>{t.suspenderRaad}</p></Handling>}
        {muligheter('gjenopptakelse').tillatt && <Gjenoppta avtale={avtale} grunn={grunn} />}
        {muligheter('tilbaketrekking').tillatt && <Handling sti="/avtaler/{id}/tilbaketrekking" ider={ider} tittel={t.trekk} farlig felter={[grunn]}><p>{t.trekkRaad}</p></Handling>}
      </div>
      <KanIkke hva={alle} />
    </Del>
  );
}

/** Of the whole round, or of one part of it. */
export function Gjenoppta({ avtale, grunn, partId }: { readonly avtale: Avtalen; readonly grunn: Felt; readonly partId?: string }) {
  const t = useTekster(avtaleord);
  const holdt = (aapenRunde(avtale)?.holdt ?? []).filter((h) => partId === undefined || h.partId === partId);
  const hvor = partId === undefined ? { sti: '/avtaler/{id}/gjenopptakelse', ider: { id: avtale.id } } as const : { sti: '/avtaler/{id}/parter/{partId}/gjenopptakelse', ider: { id: avtale.id, partId } } as const;
  const fast = (valg: 'utfoer' | 'dropp') => ({ valg: holdt.map(({ paaminnelseId }) => ({ paaminnelseId, valg })) });
  if (holdt.length === 0) return <Handling {...hvor} tittel={t.gjenoppta} felter={[grunn]}><p>{t.gjenopptaRaad}</p></Handling>;
  const valgene = [['utfoer', t.sendHoldt], ['dropp', t.droppHoldt]] as const;
  return valgene.map(([valg, navn]) => (
    <Handling key={valg} {...hvor} tittel={`${t.gjenoppta}: ${navn.toLowerCase()}`} felter={[grunn]} fast={fast(valg)}>
      <p>{t.gjenopptaRaad} {t.holdt}: {holdt.map((h) => h.part).join(', ')}.</p>
    </Handling>
  ));
}
