import { useAlle } from '../api/bruk';
import { type Svar } from '../api/typer';
import { type Felt, Handling } from '../felles/Handling';
import { harRolle } from '../felles/meg';
import { Del } from '../felles/Side';
import { styrer } from '../moete/rett';
import { idag } from '../spraak/dato';
import { useTekster } from '../spraak/maalform';
import { type Organet } from './Organ';
import { organord } from './ord';

const linjene = (tekst = ''): readonly string[] => tekst.split('\n').map((linje) => linje.trim()).filter((linje) => linje !== '');

/** How the body works, for those who run it; its name and its end, for administrators. */
export function Innstillinger({ organ, meg }: { readonly organ: Organet; readonly meg: Svar<'/meg'> }) {
  const t = useTekster(organord);
  const andre = useAlle('/organer', {}).filter((o) => o.id !== organ.id && o.nedlagt === null);
  const [leder, administrator] = [styrer(meg, organ.id), harRolle(meg, 'administrator')];
  if (organ.nedlagt !== null || !(leder || administrator)) return null;
  const ider = { id: organ.id };
  const hvorfor: Felt = { navn: 'begrunnelse', etikett: t.begrunnelse, slag: 'langtekst' };
  const frist: readonly Felt[] = [
    { navn: 'antall', etikett: t.antall, slag: 'tall', start: String(organ.innlevering?.antall ?? '') },
    { navn: 'enhet', etikett: t.enhet, slag: 'valg', start: organ.innlevering?.enhet ?? 'dager', valg: [{ verdi: 'dager', etikett: t.enhetDager }, { verdi: 'arbeidsdager', etikett: t.enhetArbeidsdager }] }, hvorfor,
  ];
  const navn: readonly Felt[] = [{ navn: 'navn', etikett: t.nyttNavn, start: organ.navn }, { navn: 'kortnavn', etikett: t.kortnavn, start: organ.kortnavn }, { navn: 'fra', etikett: t.foersteDag, slag: 'dato', start: idag() }, hvorfor];
  const slutt: readonly Felt[] = [{ navn: 'til', etikett: t.sisteDag, slag: 'dato' }, { navn: 'etterfoelger', etikett: t.overtar, slag: 'nedtrekk', valgfritt: true, valg: andre.map((o) => ({ verdi: o.id, etikett: o.navn })) }, hvorfor];
  return (
    <Del tittel={t.innstillinger}>
      <div className="handlinger">
        {leder && <Handling metode="put" sti="/organer/{id}/innleveringsfrist" ider={ider} tittel={t.frist} felter={frist} somKropp={(v) => ({ ...v, antall: Number(v['antall']) })}><p>{t.fristRaad}</p></Handling>}
        {leder && <Handling metode="put" sti="/organer/{id}/faste-punkter" ider={ider} tittel={t.settFaste} felter={[{ navn: 'titler', etikett: t.faste, slag: 'langtekst', valgfritt: true, start: organ.fastePunkter.join('\n') }, hvorfor]} somKropp={({ titler, ...v }) => ({ ...v, titler: linjene(titler) })}><p>{t.settFasteRaad}</p></Handling>}
        {leder && <Handling metode="put" sti="/organer/{id}/skriftlig-behandling" ider={ider} tittel={t.skriftlig} felter={[{ navn: 'kreverMoete', etikett: t.skriftligAntall, slag: 'tall', valgfritt: true, start: String(organ.kreverMoete ?? '') }, hvorfor]} somKropp={({ kreverMoete, ...v }) => ({ ...v, ...(kreverMoete && { kreverMoete: Number(kreverMoete) }) })}><p>{t.skriftligRaad}</p></Handling>}
        {leder && <Handling metode="put" sti="/organer/{id}/maalform" ider={ider} tittel={t.settMaalform} felter={[{ navn: 'maalform', etikett: t.maalform, slag: 'valg', start: organ.maalform, valg: (['nb', 'nn'] as const).map((m) => ({ verdi: m, etikett: t[m] })) }, hvorfor]}><p>{t.settMaalformRaad}</p></Handling>}
        {administrator && <Handling sti="/organer/{id}/omdoeping" ider={ider} tittel={t.omdoep} felter={navn}><p>{t.omdoepRaad}</p></Handling>}
        {administrator && <Handling farlig sti="/organer/{id}/nedleggelse" ider={ider} tittel={t.leggNed} felter={slutt}><p>{t.leggNedRaad}</p></Handling>}
      </div>
    </Del>
  );
}
