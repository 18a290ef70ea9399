import { eksempelprosesser } from '#prosess';
import { type Klient } from '../support/klient';
import { type Saksgang } from '../support/saksgang';
import { MEDLEM, Scene } from '../support/scene';

interface Post { readonly behandlingId: string; readonly sakId: string; readonly saksnummer?: string }
interface Moetesvar { readonly saksliste: readonly Post[] }

export interface Punkt { readonly nr: number; readonly tekst: string; readonly klasse: string; readonly virkninger: readonly object[]; readonly fraForslag?: { readonly alternativ: string; readonly punkt: number } }
export interface Sak {
  readonly tittel: string;
  /** More of the paper: files, and what is kept out. */
  readonly framlegg?: object;
  readonly inhabil?: { readonly personId: string; readonly grunn: string };
  readonly forslag?: readonly { readonly alternativ: string; readonly punkter: readonly string[] }[];
  readonly vedtak: { readonly punkter: readonly Punkt[]; readonly [felt: string]: unknown };
}

export interface Bruker { readonly id: string; readonly klient: Klient }

export const punkt = (nr: number, tekst: string, mer: Partial<Punkt> = {}): Punkt => ({ nr, tekst, klasse: 'VEDTATT', virkninger: [], ...mer });

/** A body of three with a secretariat: enough for minutes to be written, objected to and approved. */
export class Referatscene {
  private constructor(
    readonly saksgang: Saksgang,
    readonly scene: Scene,
    readonly ssu: string,
    readonly sekretariat: Klient,
    readonly leder: Bruker,
    readonly medlem: Bruker,
    readonly utenfor: Bruker,
    readonly fravaerende: string,
  ) {}

  static async ny(saksgang: Saksgang, slug: string, plattformadmin: string): Promise<Referatscene> {
    const scene = await Scene.ny(saksgang.adresse, { slug, navn: `Helsefellesskapet ${slug}`, plattformadmin, fra: '2026-01-01' });
    await scene.prosess(eksempelprosesser.utenOu);
    const ssu = await scene.organ('Strategisk samarbeidsutvalg', 'SSU', 'ssu');
    const sekretariat = await scene.bruker(`${slug}-sekretariat`, 'Siri Sekretær');
    await scene.rolle(sekretariat.id, 'sekretariat');
    const [leder, medlem, utenfor] = [await scene.bruker(`${slug}-leder`, 'Leif Leder'), await scene.bruker(`${slug}-medlem`, 'Čáŋŋa Šæøå'), await scene.bruker(`${slug}-utenfor`, 'Ulla Utenfor')];
    await scene.medlem(ssu, leder.id, 'leder');
    await scene.medlem(ssu, medlem.id, 'medlem');
    await scene.rolle(utenfor.id, 'saksinnmelder');
    const fravaerende = await scene.person('Frida Forfall');
    await scene.medlem(ssu, fravaerende, 'medlem', { ...MEDLEM, stemme: false });
    return new Referatscene(saksgang, scene, ssu, sekretariat.klient, leder, medlem, utenfor, fravaerende);
  }

  /** Plans a meeting, holds it with these saker on the agenda, and adjourns it. */
  async hold(dato: string, tittel: string, saker: readonly Sak[]): Promise<{ moete: string; poster: readonly Post[] }> {
    const { sekretariat } = this;
    const moete = (await sekretariat.post('/moeter', { organId: this.ssu, tittel, naar: { dato, start: '09:00', slutt: '12:00', sted: 'Fjordhotellet' }, form: 'fysisk' })).id;
    for (const { tittel: sakstittel, framlegg, forslag = [{ alternativ: 'innstilling', punkter: ['Saken tas til orientering.'] }] } of saker) {
      const { id } = await sekretariat.post('/saker', { tittel: sakstittel, sakstype: 'vedtak', saksframlegg: { beskrivelse: 'Bakgrunn', forslag, ...framlegg } });
      await sekretariat.post(`/saker/${id}/forberedelse`);
      await sekretariat.post(`/moeter/${moete}/saksliste`, { sakId: id });
    }
    await sekretariat.post(`/moeter/${moete}/sakslisteversjoner`);
    const { saksliste: poster } = await sekretariat.ventTil<Moetesvar>(`/moeter/${moete}`, (m) => m.saksliste.length === saker.length && m.saksliste.every((p) => p.saksnummer !== undefined));
    this.saksgang.klokke.sett(`${dato}T08:00:00.000Z`);
    await sekretariat.post(`/moeter/${moete}/aapning`);
    await sekretariat.post(`/moeter/${moete}/fremmoete`, { referent: 'Sekretariatet', deltakere: [
      { personId: this.leder.id, status: 'til-stede', oppgave: 'moeteleder', gruppe: 'Kommunene', organisasjon: 'Fjell kommune' },
      { personId: this.medlem.id, status: 'til-stede', gruppe: 'Sykehuset', funksjon: 'klinikksjef' },
      { personId: this.fravaerende, status: 'forfall', gruppe: 'Sykehuset' },
    ] });
    for (const [i, { inhabil }] of saker.entries()) if (inhabil) await sekretariat.post(`/moeter/${moete}/inhabilitet`, { behandlingId: poster[i]?.behandlingId, ...inhabil });
    for (const [i, sak] of saker.entries()) await sekretariat.post(`/moeter/${moete}/vedtak`, { behandlingId: poster[i]?.behandlingId, ...sak.vedtak });
    await sekretariat.post(`/moeter/${moete}/heving`);
    return { moete, poster };
  }
}
