import { type StillbarKlokke } from '#platform';
import { type Klient } from '../../support/klient';
import { type Moetefakta, type Saksfakta } from './fakta';
import { type Personer } from './fremmoete';
import { forslagTil, type Kjente, punkterAv, sakstypeAv, utenforPunkt } from './oversetting';

interface Post { readonly behandlingId: string; readonly sakId: string; readonly saksnummer?: string }
interface Moete { readonly revisjon: number; readonly saksliste: readonly Post[] }
export interface Sakssvar {
  readonly status: string;
  readonly behandlinger: readonly { readonly behandlingId: string; readonly saksnummer?: string; readonly resultat?: { readonly utfall: string; readonly punkter: readonly Punktsvar[]; readonly utenforPunkt: readonly { slag: string }[] } }[];
  readonly rettelser: readonly { readonly opprinnelig: string; readonly rettet: string }[];
}

interface Punktsvar { readonly nr: number; readonly tekst: string; readonly klasse: string; readonly gjelderFra?: string; readonly virkninger: readonly { slag: string }[] }

/** How a sak stands behind its number once it is treated. */
export interface Behandlet { readonly sakId: string; readonly behandlingId: string }

/** The secretariat's way through one meeting, as the minutes tell it. */
export class Gjennomfoering {
  readonly behandlet = new Map<string, Behandlet>();
  /** Who introduced a sak, by its number. */
  readonly innledere = new Map<string, readonly object[]>();

  constructor(
    private readonly klokke: StillbarKlokke,
    private readonly sekretariat: Klient,
    private readonly innmelder: Klient,
    private readonly kjente: Kjente,
  ) {}

  /** Reported and prepared: ready for an agenda. */
  async forbered(sak: Saksfakta): Promise<string> {
    const { id } = await this.innmelder.post('/saker', this.innmelding(sak));
    await this.sekretariat.post(`/saker/${id}/forberedelse`);
    return id;
  }

  async moete(organId: string, tittel: string, dato: string, mer: { start?: string; slutt?: string; sted?: string; form?: string } = {}): Promise<string> {
    const { form = 'fysisk', ...naar } = mer;
    return (await this.sekretariat.post('/moeter', { organId, tittel, naar: { dato, ...naar }, form })).id;
  }

  /** Puts the saker on the agenda in order, fixes it, and waits for the numbers. */
  async saksliste(moeteId: string, saker: readonly { sakId: string; raadgivende?: boolean }[]): Promise<readonly Post[]> {
    for (const sak of saker) await this.sekretariat.post(`/moeter/${moeteId}/saksliste`, sak);
    await this.sekretariat.post(`/moeter/${moeteId}/sakslisteversjoner`);
    return (await this.medNumre(moeteId, saker.length)).saksliste;
  }

  /** Taken up in the meeting itself. */
  async taOpp(moeteId: string, sak: Saksfakta, opptak: 'hastesak' | 'eventuelt', antall: number): Promise<void> {
    const { id } = await this.sekretariat.post('/saker', this.innmelding(sak));
    await this.sekretariat.post(`/moeter/${moeteId}/opptak`, { sakId: id, opptak, begrunnelse: sak.begrunnelse ?? 'Tatt opp i møtet' });
    const { saksliste } = await this.medNumre(moeteId, antall);
    const post = saksliste.find((p) => p.sakId === id);
    if (post) await this.vedta(moeteId, sak, post);
  }

  async vedta(moeteId: string, sak: Saksfakta, { sakId, behandlingId }: Post): Promise<void> {
    const punkter = punkterAv(sak, this.kjente);
    await this.sekretariat.post(`/moeter/${moeteId}/vedtak`, {
      behandlingId,
      punkter,
      ...(punkter.length === 0 && { utfall: sak.utfall === 'NY_SAK_MELDES' ? 'UTEN_VEDTAK' : sak.utfall }),
      utenforPunkt: utenforPunkt(sak, this.kjente),
      visertilSaksgrunnlag: this.visertilSaksgrunnlag(sak),
      protokoll: [...sak.oppsummert_fra_motet, ...sak.beslutninger_utenfor_vedtaksblokk],
      ...(sak.fra && { fra: sak.fra }),
      innledere: this.innledere.get(sak.saksnr) ?? [],
    });
    this.behandlet.set(sak.saksnr, { sakId, behandlingId });
  }

  /** Everybody that the minutes name as having introduced a sak, also those who met for nothing else. */
  settInnledere(fakta: Moetefakta, personer: Personer): void {
    for (const { saksnr, innledere } of fakta.saker) {
      const utenfor = fakta.innledere_utenfor_deltakerlisten.filter((i) => i.sak === saksnr).map((i) => ({
        organisasjon: i.organisasjon, ...(i.navn && { personId: personer.get(i.navn) }), ...(i.funksjon && { funksjon: i.funksjon }),
      }));
      const iMoetet = utenfor.length > 0 ? [] : innledere.flatMap((navn) => (personer.has(navn) ? [{ personId: personer.get(navn) }] : []));
      this.innledere.set(saksnr, [...utenfor, ...iMoetet]);
    }
  }

  /** The minutes as a draft, made by one command and nothing else. */
  async referat(moeteId: string): Promise<void> {
    await this.sekretariat.post(`/moeter/${moeteId}/referat/utkast`);
  }

  /** The sak has taken in what its meeting decided. */
  async resultat(saksnr: string): Promise<Sakssvar> {
    const { sakId, behandlingId } = this.finn(saksnr);
    return this.sekretariat.ventTil<Sakssvar>(`/saker/${sakId}`, (s) => s.behandlinger.some((b) => b.behandlingId === behandlingId && b.resultat !== undefined));
  }

  /** Text, class, effects and first day of effect of each point, and what was set in motion outside them, as the facts say. */
  fasit(sak: Saksfakta) {
    return {
      punkter: punkterAv(sak, this.kjente).map(({ nr, tekst, klasse, gjelderFra, virkninger }) => ({ nr, tekst, klasse, gjelderFra, virkninger: virkninger.map((v) => v.slag) })),
      utenforPunkt: utenforPunkt(sak, this.kjente).map((v) => v.slag),
    };
  }

  finn(saksnr: string): Behandlet {
    const funnet = this.behandlet.get(saksnr);
    if (!funnet) throw new Error(`Sak ${saksnr} er ikke behandlet`);
    return funnet;
  }

  sett(tid: string): void {
    this.klokke.sett(tid);
  }

  private async medNumre(moeteId: string, antall: number): Promise<Moete> {
    return this.sekretariat.ventTil<Moete>(`/moeter/${moeteId}`, (m) => m.saksliste.length === antall && m.saksliste.every((p) => p.saksnummer !== undefined));
  }

  private innmelding(sak: Saksfakta) {
    return { tittel: sak.tittel, sakstype: sakstypeAv(sak), saksframlegg: { beskrivelse: `Saksframlegg til ${sak.saksnr}: ${sak.tittel}`, forslag: forslagTil(sak) } };
  }

  /** Some decisions only point at the case paper (03/26, 12/26, 14/26). */
  private visertilSaksgrunnlag(sak: Saksfakta): boolean {
    return sak.lenker.some((l) => l.type === 'viser_til_saksgrunnlag') || sak.vedtak.some((v) => /i saksgrunn/.test(v.tekst));
  }
}
