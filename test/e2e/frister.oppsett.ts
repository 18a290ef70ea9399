import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Frist, type Virkning } from '#felles';
import { eksempelprosesser } from '#prosess';
import { type Klient } from '../support/klient';
import { type Saksgang, startSaksgang } from '../support/saksgang';
import { Scene } from '../support/scene';

export interface Moete { readonly revisjon: number; readonly saksliste: readonly { readonly saksnummer?: string }[] }
/** A deadline that was put to somebody. */
export const oppdrag = (hva: string, frist: Frist, ansvarlig?: string): Virkning => ({ slag: 'oppdrag', hva, frist, ...(ansvarlig !== undefined && { ansvarlig }), bindende: true });
export interface Brev { readonly til: string; readonly emne: string; readonly tekst: string; readonly messageId: string }

const HASH = createHash('sha256').update('Avtale om nattvakt').digest('hex');

/** A whole Saksgang with a decision, its deadlines and an agreement at two parts; mail goes to files. */
export class Fristscene {
  sekretariat!: Klient;
  admin!: Klient;
  nordnes!: string;
  soernes!: string;
  ssu!: string;
  sakId!: string;
  behandlingId!: string;
  avtaleId!: string;
  leder!: string;
  scene!: Scene;
  /** By part. */
  readonly postmottak = new Map<string, Klient>();

  private constructor(readonly saksgang: Saksgang) {}

  /** @param smtpUrl left out: mail goes to files */
  static async ny(slug: string, naa: string, smtpUrl?: string): Promise<Fristscene> {
    const s = new Fristscene(await startSaksgang({ plattformadmin: `${slug}-plattform`, naa, sveipHvertMs: 300, ...(smtpUrl && { smtpUrl }) }));
    s.scene = await Scene.ny(s.saksgang.adresse, { slug, navn: 'Fristprøven', plattformadmin: `${slug}-plattform`, fra: '2026-01-01' });
    s.admin = s.scene.admin;
    await s.scene.prosess(eksempelprosesser.medOu);
    s.ssu = await s.scene.organ('Strategisk utvalg', 'SSU', 'ssu');
    [s.nordnes, s.soernes] = [await s.scene.part('Nordnes kommune', 'kommune'), await s.scene.part('Sørnes kommune', 'kommune')];
    for (const [navn, part] of [['nordnes', s.nordnes], ['soernes', s.soernes]] as const) {
      const { id, klient } = await s.scene.bruker(`${slug}-${navn}`, `Post ${navn}`);
      await s.scene.rolle(id, 'postmottak', part);
      s.postmottak.set(part, klient);
    }
    const sekretaer = await s.scene.bruker(`${slug}-sekretaer`, 'Siv Sekretær');
    await s.scene.rolle(sekretaer.id, 'sekretariat');
    await s.scene.medlem(s.ssu, sekretaer.id, 'leder');
    [s.sekretariat, s.leder] = [sekretaer.klient, sekretaer.id];
    await s.sekretariat.ventTil('/meg', () => true);
    return s;
  }

  /** Another helsefellesskap beside it. */
  nabo(slug: string): Promise<Scene> {
    return Scene.ny(this.saksgang.adresse, { slug, navn: 'Naboen', plattformadmin: `${this.scene.slug}-plattform`, fra: '2026-01-01' });
  }

  async moete(dato: string, organId = this.ssu): Promise<string> {
    return (await this.sekretariat.post('/moeter', { organId, tittel: `Møte ${dato}`, naar: { dato }, form: 'fysisk' })).id;
  }

  /** A meeting on the day, open, with a sak on its agenda; and an agreement that it may send out. @returns the meeting's id */
  async aapne(dato: string): Promise<string> {
    const s = this.sekretariat;
    this.avtaleId = (await s.post('/avtaler', { navn: 'Nattvakt', slag: 'saeravtale', kreverSignatur: false, kreverGodkjenningFoerSignatur: false })).id;
    await s.post(`/avtaler/${this.avtaleId}/versjoner`, { tekst: 'Avtale om nattvakt' });
    const moete = await this.moete(dato);
    this.sakId = (await s.post('/saker', { tittel: 'Nattvakt', sakstype: 'vedtak', saksframlegg: { beskrivelse: 'Om nattvakt', forslag: [{ alternativ: 'innstilling', punkter: ['SSU ber om evaluering.'] }] } })).id;
    await s.post(`/saker/${this.sakId}/forberedelse`);
    this.behandlingId = (await s.post(`/moeter/${moete}/saksliste`, { sakId: this.sakId })).behandlingId ?? '';
    await s.post(`/moeter/${moete}/sakslisteversjoner`);
    await s.ventTil<Moete>(`/moeter/${moete}`, (m) => m.saksliste[0]?.saksnummer !== undefined);
    this.saksgang.klokke.sett(`${dato}T09:00:00.000Z`);
    await s.post(`/moeter/${moete}/aapning`);
    await s.post(`/moeter/${moete}/fremmoete`, { deltakere: [{ personId: this.leder, status: 'til-stede' }] });
    return moete;
  }

  /** A decision with these effects, one list for each point, as the meeting is told it. */
  vedtak = (...punkter: (readonly Virkning[])[]) => ({
    behandlingId: this.behandlingId, punkter: punkter.map((virkninger, i) => ({ nr: i + 1, tekst: `Punkt ${i + 1}`, klasse: 'VEDTATT', virkninger })),
  });

  get utsending(): Virkning {
    return { slag: 'sendes-til-partene', avtaleId: this.avtaleId };
  }

  /** One decision in a meeting on the day, whose first point sends the agreement to the parts. */
  async vedta(dato: string, ...punkter: (readonly Virkning[])[]): Promise<void> {
    await this.sluttfoer(await this.aapne(dato), this.vedtak([this.utsending], ...punkter));
  }

  /** The open meeting decides, and is over. */
  async sluttfoer(moete: string, vedtak: object): Promise<void> {
    await this.sekretariat.post(`/moeter/${moete}/vedtak`, vedtak);
    await this.sekretariat.post(`/moeter/${moete}/heving`);
    await this.sekretariat.ventTil<{ status: string }>(`/saker/${this.sakId}`, (sak) => sak.status === 'vedtatt');
  }

  utsendelse(svarfrist: string, parter: readonly string[], ekstra: object = {}) {
    const { behandlingId, avtaleId } = this;
    return { behandlingId, punkt: 1, avtaleId, dokumentversjon: { versjon: 1, hash: HASH }, parter, svarfrist, ikrafttredelse: { regel: 'alle-signert' }, utenBrev: true, ...ekstra };
  }

  /** @param paaminnelser left out: as the rule of the helsefellesskap says */
  async send(svarfrist: string, paaminnelser?: number[], parter = [this.nordnes, this.soernes]): Promise<void> {
    await this.sekretariat.post(`/saker/${this.sakId}/utsendelser`, this.utsendelse(svarfrist, parter, paaminnelser && { paaminnelser }));
    await this.sekretariat.ventTil<{ elementer: unknown[] }>(`/avtaler/${this.avtaleId}/parter`, (l) => l.elementer.length === parter.length);
  }

  /** Moves it as somebody who has just looked at it. */
  async flytt(moete: string, dato: string, begrunnelse = 'Kollisjon'): Promise<void> {
    await this.sekretariat.post(`/moeter/${moete}/flytting`, { til: { dato }, begrunnelse }, { ifMatch: () => this.revisjon(`/moeter/${moete}`) });
  }

  /** All mail that was sent until now. */
  post(): Brev[] {
    const mappe = this.saksgang.konfigurasjon.mailDir;
    if (!existsSync(mappe)) return [];
    return readdirSync(mappe).filter((f) => f.endsWith('.eml')).map((fil) => {
      const raa = readFileSync(join(mappe, fil), 'utf8');
      const hode = (navn: string) => new RegExp(`^${navn}: (.*)$`, 'im').exec(raa)?.[1]?.trim() ?? '';
      const kropp = Buffer.from(raa.slice(raa.indexOf('\r\n\r\n')).replace(/=\r\n/g, '').replace(/=([0-9A-F]{2})/g, (_, h: string) => String.fromCharCode(parseInt(h, 16))), 'latin1').toString('utf8');
      return { til: hode('To'), emne: hode('Subject'), tekst: kropp, messageId: hode('Message-ID') };
    });
  }

  revisjon = async (sti: string) => (await this.sekretariat.hent<{ revisjon: number }>(sti)).revisjon;
  stopp = () => this.saksgang.stopp();
}
