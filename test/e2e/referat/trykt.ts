import { type Del, tett } from '../../support/les-dokument';
import { type Deltaker, type Moetefakta, type Saksfakta } from './fakta';

/** What the generated minutes say of one sak: all between its heading and the next. */
interface Avsnitt { readonly slag: Del['slag']; readonly tekst: string }

const MAANEDER = ['januar', 'februar', 'mars', 'april', 'mai', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'desember'];
const RETTENE = new Set(['stemmerett', 'tale- og forslagsrett', 'møte- og talerett', 'sekretariat', 'observatør', 'deltaker på sak 32/21']);

/** Every field of the facts that the minutes print, held against what a format says. Throws where they differ. */
export function sammenlignTrykt(deler: readonly Del[], fakta: Moetefakta): { felter: number } {
  const kontroll = new Kontroll(deler);
  kontroll.moetet(fakta);
  kontroll.deltakerne(fakta);
  kontroll.sakslisten(fakta);
  for (const sak of fakta.saker) kontroll.sak(sak, fakta);
  return { felter: kontroll.felter };
}

class Kontroll {
  felter = 0;

  constructor(private readonly deler: readonly Del[]) {}

  moetet({ helsefellesskap, telling, dato, ukedag, start, slutt, sted, moteleder, referent, deltakere }: Moetefakta): void {
    const rad = (navn: string) => this.deler.find((d) => d.slag === 'RAD' && d.celler[0] === tett(navn))?.celler[1] ?? '';
    const [aar = '', maaned = '', dag = ''] = dato.split('-');
    const klokken = start && slutt ? `, kl. ${start.replace(':', '.')}–${slutt.replace(':', '.')}` : '';
    this.likt(rad('Helsefellesskap'), tett(helsefellesskap));
    this.likt(rad('Antall til stede'), String(telling.til_stede));
    this.likt(rad('Tid'), tett(`${ukedag} ${Number(dag)}. ${MAANEDER[Number(maaned) - 1]} ${aar}${klokken}`));
    this.likt(rad('Møtested'), tett(sted));
    this.likt(rad('Møteleder').startsWith(tett(deltakere.find((d) => moteleder.includes(d.navn))?.navn ?? '?')), true);
    this.likt(rad('Referent'), tett(referent ?? ''));
  }

  deltakerne({ deltakere, telling }: Moetefakta): void {
    const [tilStede, forfall] = [this.tabellUnder('Til stede'), this.tabellUnder('Meldt forfall')];
    this.likt([tilStede.length, forfall.length], [telling.til_stede, telling.forfall]);
    for (const d of deltakere) this.deltaker(d, d.status === 'til_stede' ? tilStede : forfall);
  }

  private deltaker(d: Deltaker, rader: readonly Del[]): void {
    const [navn, gruppe, tilhoerighet = '', som = '', merknad = ''] = rader.find((r) => r.celler[0] === tett(d.navn))?.celler ?? [];
    const ventet = [d.funksjon, d.organisasjon, d.representerer].filter((t) => t !== null).join(', ') || '–';
    this.likt([navn, gruppe, tilhoerighet], [tett(d.navn), tett(d.gruppe), tett(ventet)]);
    if (RETTENE.has(d.rett)) this.likt([d.navn, som.endsWith(tett(d.rett))], [d.navn, true]);
    else this.likt([d.navn, som.includes('stemmerett')], [d.navn, false]);
    this.likt([d.navn, merknad.includes('varafor')], [d.navn, d.vara_for !== undefined]);
    if (d.vara_for) this.likt(merknad.includes(tett(`vara for ${d.vara_for}`)), true);
    if (d.motte_vara) this.likt(merknad.includes(tett(`vara møtte: ${d.motte_vara}`)), true);
  }

  sakslisten({ saker }: Moetefakta): void {
    const fra = this.overskrift('H2', 'Saksliste');
    const punkter = [];
    for (const d of this.deler.slice(fra + 1)) {
      if (d.slag !== 'LI') break;
      punkter.push(d.tekst);
    }
    this.likt(punkter, saker.map((s) => tett(`${s.saksnr}: ${s.tittel}`)));
  }

  sak(sak: Saksfakta, fakta: Moetefakta): void {
    const avsnitt = this.saksavsnitt(sak);
    const [hode = ''] = avsnitt.map((a) => a.tekst);
    const alt = avsnitt.map((a) => a.tekst);
    if (sak.til) this.likt([sak.saksnr, tett(sak.til).startsWith(/^Til:(.*?)\./.exec(hode)?.[1] ?? '?')], [sak.saksnr, true]);
    if (sak.fra) this.likt([sak.saksnr, hode.includes(tett(`Fra: ${sak.fra}`))], [sak.saksnr, true]);
    this.likt([sak.saksnr, hode.endsWith(`Møtedato:${fakta.dato.split('-').reverse().join('.')}`)], [sak.saksnr, true]);
    this.rettelser(sak, fakta, alt);
    this.merker(sak, alt);
    for (const tekst of [...sak.oppsummert_fra_motet, ...sak.beslutninger_utenfor_vedtaksblokk]) this.likt([sak.saksnr, alt.some((a) => a === tett(tekst))], [sak.saksnr, true]);
    for (const { navn, organisasjon, funksjon } of fakta.innledere_utenfor_deltakerlisten.filter((i) => i.sak === sak.saksnr)) {
      const linje = alt.find((a) => a.startsWith('Innledningved')) ?? '';
      for (const ord of [navn, organisasjon, funksjon]) if (ord) this.likt([sak.saksnr, ord, linje.includes(tett(ord))], [sak.saksnr, ord, true]);
    }
    this.likt([sak.saksnr, this.under(avsnitt, 'Vedtak')], [sak.saksnr, sak.vedtak.map((v) => tett(v.tekst))]);
    this.forslag(sak, avsnitt);
    this.oppfoelging(sak, avsnitt);
    if (sak.ikrafttredelse) this.likt([sak.saksnr, alt.some((a) => a.startsWith('Gjelderfra'))], [sak.saksnr, true]);
  }

  /** What was asked of somebody: in words, by whom, and by when; what nobody said is said to be missing. */
  private oppfoelging({ saksnr, oppfolging }: Saksfakta, avsnitt: readonly Del[]): void {
    const rader = avsnitt.filter((a) => a.slag === 'RAD').map((a) => a.celler);
    for (const o of oppfolging.filter((x) => x.vedtakspunkt === null && x.kilde !== 'avledet')) {
      const rad = rader.find(([punkt, hva = '']) => punkt === '–' && hva.includes(tett(o.hva)));
      const hvem = o.hvem.startsWith('ikke navngitt') ? 'ikkeoppgitt' : tett(o.hvem);
      this.likt([saksnr, o.hva, rad?.[2], rad?.[3] === 'ikkeoppgitt'], [saksnr, o.hva, hvem, o.dato === null]);
    }
    const punkter = new Set(oppfolging.filter((x) => x.vedtakspunkt !== null && x.kilde === 'vedtak').map((x) => String(x.vedtakspunkt)));
    for (const punkt of punkter) this.likt([saksnr, punkt, rader.some((r) => r[0] === punkt)], [saksnr, punkt, true]);
  }

  /** 10/26's paper and the wrong dates in two case headers: what stood there and what is right, and no other correction. */
  private rettelser({ saksnr, motedato_i_sakshode: trykt }: Saksfakta, { dato }: Moetefakta, alt: readonly string[]): void {
    const riktig = dato.split('-').reverse().join('.');
    const full = trykt?.replace(/\.(\d\d)$/, '.20$1');
    const ventet = [
      ...(full && full !== riktig ? [tett(`Rettet: Møtedato i sakshodet: «${full}». Rettet til: «${riktig}».`)] : []),
      ...(saksnr === '10/26' ? [tett('Rettet: Møte 2 i saksgrunnlaget: «torsdag 9. juni 2027». Rettet til: «onsdag 9. juni 2027».')] : []),
    ];
    this.likt([saksnr, alt.filter((a) => a.startsWith('Rettet:'))], [saksnr, ventet]);
  }

  private merker({ saksnr, type }: Saksfakta, alt: readonly string[]): void {
    this.likt([saksnr, alt.some((a) => a.startsWith('Hastesak:'))], [saksnr, type === 'hastesak']);
    this.likt([saksnr, alt.some((a) => a.startsWith('TattoppunderEventuelt'))], [saksnr, type === 'eventuelt']);
    this.likt([saksnr, alt.some((a) => a.includes('ikkeetendeligvedtak'))], [saksnr, false]);
  }

  /** R3: proposals stand where the decision is another than all of them, and nowhere else. */
  private forslag(sak: Saksfakta, avsnitt: readonly Avsnitt[]): void {
    const titler = avsnitt.filter((a) => a.slag === 'H3' && a.tekst.startsWith('Forslagtilvedtak')).map((a) => a.tekst);
    const trykte = sak.utfall === 'VEDTATT_ENDRET' ? sak.forslag_alternativer : [];
    this.likt([sak.saksnr, titler], [sak.saksnr, trykte.map((f) => tett(`Forslag til vedtak – ${f.alternativ}`))]);
    for (const f of trykte) this.likt(this.under(avsnitt, `Forslag til vedtak – ${f.alternativ}`), (f.punkter ?? []).map(tett));
    if (trykte.length > 0) this.likt(this.under(avsnitt, 'Endringer fra forslaget').length, sak.vedtak.length);
  }

  /** The points under a heading: items of a list, or the one paragraph that stands there alone. */
  private under(avsnitt: readonly Avsnitt[], tittel: string): string[] {
    const fra = avsnitt.findIndex((a) => a.slag === 'H3' && a.tekst === tett(tittel));
    if (fra < 0) return [];
    const foerste = avsnitt[fra + 1];
    if (foerste?.slag === 'P') return [foerste.tekst];
    const slutt = avsnitt.findIndex((a, i) => i > fra && a.slag !== 'LI');
    return avsnitt.slice(fra + 1, slutt < 0 ? undefined : slutt).map((a) => a.tekst);
  }

  private saksavsnitt({ saksnr, tittel }: Saksfakta): readonly Del[] {
    const fra = this.overskrift('H2', `${saksnr}: ${tittel}`);
    const slutt = this.deler.findIndex((d, i) => i > fra && d.slag === 'H2');
    return this.deler.slice(fra + 1, slutt < 0 ? undefined : slutt);
  }

  private tabellUnder(tittel: string): Del[] {
    const fra = this.overskrift('H2', tittel);
    const slutt = this.deler.findIndex((d, i) => i > fra && d.slag !== 'RAD');
    const [hode, ...rader] = this.deler.slice(fra + 1, slutt);
    this.likt(hode?.hoder, 5);
    return rader;
  }

  private overskrift(slag: 'H2', tekst: string): number {
    const funnet = this.deler.flatMap((d, i) => (d.slag === slag && d.tekst === tett(tekst) ? [i] : []));
    this.likt([tekst, funnet.length], [tekst, 1]);
    return funnet[0] ?? -1;
  }

  private likt(funnet: unknown, ventet: unknown): void {
    expect(funnet).toEqual(ventet);
    this.felter++;
  }
}
