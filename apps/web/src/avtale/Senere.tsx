import { Del } from '../felles/Side';
import { idag } from '../spraak/dato';
import { useTekster } from '../spraak/maalform';
import { type Partsmuligheter } from './bruk';
import { type Felt, Handling } from '../felles/Handling';
import { partord } from './partord';
import { useSvarfelter } from './Svarskjema';
import { type Avtalen, type Partskort } from './typer';

interface Props { readonly avtale: Avtalen; readonly kort: Partskort; readonly muligheter: Partsmuligheter }

/** What may come after the answer: putting it right, a control of its legality, notice. */
export function Senere({ avtale, kort, muligheter: { her, utenfra } }: Props) {
  const t = useTekster(partord);
  const svarfelter = useSvarfelter(kort);
  const ider = { id: avtale.id, partId: kort.partId };
  const kan = (handling: string) => her(handling).tillatt || utenfra(handling).tillatt;
  const grunn: Felt = { navn: 'begrunnelse', etikett: t.utenfra, beskrivelse: t.utenfraRaad };
  const fast = (handling: string) => (her(handling).tillatt ? {} : { maate: 'registrert-utenfra' });
  const dag: Felt = { navn: 'dato', etikett: t.dag, slag: 'dato', start: idag() };
  const med = (handling: string, felter: readonly Felt[]) => ({ ider, fast: fast(handling), felter: [...felter, ...(her(handling).tillatt ? [] : [grunn])] });
  const oppsigelse = (handling: string, felter: readonly Felt[]) => ({ ider, fast: fast(handling), felter: [...felter, { navn: 'begrunnelse', etikett: t.grunn, slag: 'langtekst' as const }, ...(her(handling).tillatt ? [] : [{ navn: 'mottattSom', etikett: t.mottattSom }])] });
  /** One decision that answered several agreements is controlled once, for all of them. */
  const felles = (hva: 'lovlighetskontroll' | 'lovlighetskontroll/utfall') => (kort.vedtak === null
    ? { sti: `/avtaler/{id}/parter/{partId}/${hva}` as const }
    : { sti: `/parter/{id}/vedtak/{vedtakId}/${hva}` as const, ider: { id: kort.partId, vedtakId: kort.vedtak.id }, children: <p>{t.kontrollAlle}</p> });
  if (!['svarrettelse', 'lovlighetskontroll', 'kontrollutfall', 'oppsigelse', 'oppsigelse-tilbaketrekking'].some(kan)) return null;
  return (
    <Del tittel={t.mer}>
      <div className="handlinger">
        {kan('svarrettelse') && <Handling sti="/avtaler/{id}/parter/{partId}/svarrettelser" ider={ider} tittel={t.rett} felter={[...svarfelter, { navn: 'begrunnelse', etikett: t.begrunnelse }]}><p>{t.rettRaad}</p></Handling>}
        {kan('lovlighetskontroll') && <Handling tittel={t.krevKontroll} {...med('lovlighetskontroll', [dag, { navn: 'krevdAv', etikett: t.krevdAv }, { navn: 'aarsak', etikett: t.hvorfor, slag: 'langtekst' }])} {...felles('lovlighetskontroll')} />}
        {kan('kontrollutfall') && <Handling tittel={t.avgjoer} {...med('kontrollutfall', [{ navn: 'utfall', etikett: t.utfall, slag: 'valg', valg: [{ verdi: 'stadfestet', etikett: t.stadfestet }, { verdi: 'opphevet', etikett: t.opphevet }] }, dag, { navn: 'avgjortAv', etikett: t.avgjortAv }])} {...felles('lovlighetskontroll/utfall')} />}
        {kan('oppsigelse') && <Handling sti="/avtaler/{id}/parter/{partId}/oppsigelse" farlig tittel={t.siOpp} {...oppsigelse('oppsigelse', [dag, { navn: 'virkningsdato', etikett: t.virkning, slag: 'dato', valgfritt: avtale.oppsigelseMaaneder !== undefined }])}><p>{t.siOppRaad(avtale.oppsigelseMaaneder)}</p></Handling>}
        {kan('oppsigelse-tilbaketrekking') && <Handling sti="/avtaler/{id}/parter/{partId}/oppsigelse/tilbaketrekking" tittel={t.trekkOppsigelse} {...oppsigelse('oppsigelse-tilbaketrekking', [])} />}
      </div>
    </Del>
  );
}
