import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Virkning } from '#felles';
import { eksempelprosesser } from '#prosess';
import { type Klient } from '../support/klient';
import { type Saksgang, startSaksgang } from '../support/saksgang';
import { Scene } from '../support/scene';

export interface Moete { readonly revisjon: number; readonly saksliste: readonly { readonly saksnummer?: string }[] }
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

  private constructor(readonly saksgang: Saksgang) {}

  /** @param smtpUrl left out: mail goes to files */
  static async ny(slug: string, naa: string, smtpUrl?: string): Promise<Fristscene> {
    const s = new Fristscene(await startSaksgang({ plattformadmin: `${slug}-plattform`, naa, sveipHvertMs: 300, ...(smtpUrl && { smtpUrl }) }));
    s.scene = await Scene.ny(s.saksgang.adresse, { slug, navn: 'Fristprøven', plattformadmin: `${slug}-plattform`, fra: '2026-01-01' });
    s.admin = s.scene.admin;
    await s.scene.prosess(eksempelprosesser.medOu);
    s.ssu = await s.scene.organ('Strategisk utvalg', 'SSU', 'ssu');
    [s.nordnes, s.soernes] = [await s.scene.part('Nordnes kommune', 'kommune'), await s.scene.part('Sørnes kommune', 'kommune')];
    for (const [navn, part] of [['nordnes', s.nordnes], ['soernes', s.soernes]] as const) await s.scene.rolle((await s.scene.bruker(`${slug}-${navn}`, `Post ${navn}`)).id, 'postmottak', part);
    const sekretaer = await s.scene.bruker(`${slug}-sekretaer`, 'Siv Sekretær');
    await s.scene.rolle(sekretaer.id, 'sekretariat');
    await s.scene.medlem(s.ssu, sekretaer.id, 'leder');
    [s.sekretariat, s.leder] = [sekretaer.klient, sekretaer.id];
    await s.sekretariat.ventTil('/meg', () => true);
    return s;
  }

  async moete(dato: string, organId = this.ssu): Promise<string> {
    return (await this.sekretariat.post('/moeter', { organId, tittel: `Møte ${dato}`, naar: { dato }, form: 'fysisk' })).id;
  }

  /** One decision in a meeting on the day, whose first point sends the agreement to the parts. */
  async vedta(dato: string, ...punkter: (readonly Virkning[])[]): Promise<void> {
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
    const alle: (readonly Virkning[])[] = [[{ slag: 'sendes-til-partene', avtaleId: this.avtaleId }], ...punkter];
    await s.post(`/moeter/${moete}/vedtak`, { behandlingId: this.behandlingId, punkter: alle.map((virkninger, i) => ({ nr: i + 1, tekst: `Punkt ${i + 1}`, klasse: 'VEDTATT', virkninger })) });
    await s.post(`/moeter/${moete}/heving`);
    await s.ventTil<{ status: string }>(`/saker/${this.sakId}`, (sak) => sak.status === 'vedtatt');
  }

  async send(svarfrist: string, paaminnelser: number[]): Promise<void> {
    const { sakId, behandlingId, avtaleId, nordnes, soernes } = this;
    const utsendelse = { behandlingId, punkt: 1, avtaleId, dokumentversjon: { versjon: 1, hash: HASH }, parter: [nordnes, soernes], svarfrist, paaminnelser, ikrafttredelse: { regel: 'alle-signert' } };
    await this.sekretariat.post(`/saker/${sakId}/utsendelser`, utsendelse);
    await this.sekretariat.ventTil<{ elementer: unknown[] }>(`/avtaler/${avtaleId}/parter`, (l) => l.elementer.length === 2);
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
