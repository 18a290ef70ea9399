import { createHash, randomUUID } from 'node:crypto';
import { avtaleDecider, type SendAvtale } from '#avtale';
import { Executor } from '#eventsourcing';
import { SYSTEM } from '#felles';
import { fellesskapId } from '#fellesskap';
import { Hendelseslager } from '#platform';
import { pdf } from '../../libs/platform/files/filer.testdata';
import { type Klient } from '../support/klient';
import { type Saksgang, startSaksgang } from '../support/saksgang';
import { Scene } from '../support/scene';

const SLUG = 'avtaleregister';
export const iDag = '2026-03-11';

/** A helsefellesskap with a hospital and two municipalities, one of them with somebody who may sign. */
export class Registeroppsett {
  saksgang!: Saksgang;
  scene!: Scene;
  sekretariat!: Klient;
  signatar!: Klient;
  readonly parter = { nordnes: '', soervik: '', sykehus: '' };
  private lager!: Hendelseslager;

  async start(): Promise<this> {
    this.saksgang = await startSaksgang({ plattformadmin: `${SLUG}-plattform`, naa: `${iDag}T12:00:00.000Z` });
    this.scene = await Scene.ny(this.saksgang.adresse, { slug: SLUG, navn: 'Registerfjorden', plattformadmin: `${SLUG}-plattform`, fra: '2026-01-01' });
    this.parter.nordnes = await this.scene.part('Nordnes kommune', 'kommune');
    this.parter.soervik = await this.scene.part('Sørvik kommune', 'kommune');
    this.parter.sykehus = await this.scene.part('Fjordsykehuset', 'sykehus');
    const [s, k] = [await this.scene.bruker(`${SLUG}-sekretaer`, 'Siv Sekretær'), await this.scene.bruker(`${SLUG}-signatar`, 'Kari Prøve')];
    await this.scene.rolle(s.id, 'sekretariat');
    await this.scene.rolle(k.id, 'signatar', this.parter.nordnes);
    [this.sekretariat, this.signatar] = [s.klient, k.klient];
    for (const klient of [this.sekretariat, this.signatar]) await klient.ventTil<{ roller: readonly unknown[] }>('/meg', (meg) => meg.roller.length === 1);
    this.lager = new Hendelseslager(this.saksgang.konfigurasjon.eventstoreUrl);
    return this;
  }

  async stopp(): Promise<void> {
    await this.lager?.lukk();
    await this.saksgang?.stopp();
  }

  async avtale(navn: string, slag: string, mer: object = {}): Promise<string> {
    const { id } = await this.sekretariat.post('/avtaler', { navn, slag, kreverSignatur: true, kreverGodkjenningFoerSignatur: false, ...mer });
    await this.sekretariat.post(`/avtaler/${id}/versjoner`, { tekst: `Teksten til ${navn}` });
    return id;
  }

  /** As the sak's own reaction does it. */
  async send(id: string, navn: string, parter: readonly string[], endring: Partial<SendAvtale> = {}): Promise<void> {
    const hash = createHash('sha256').update(`Teksten til ${navn}`).digest('hex');
    const data: SendAvtale = {
      sakId: randomUUID(), versjon: 1, hash, parter: parter.map((partId) => ({ partId, navn: this.navn(partId) })), svarfrist: '2026-06-01', ikrafttredelse: { regel: 'alle-signert' }, paaminnelser: [], ...endring,
    };
    const commandId = randomUUID();
    const envelope = { tenant: fellesskapId(SLUG), commandId, commandHash: commandId, correlationId: commandId, actor: { person: 'system', grunnlag: 'prøve' }, registrert: this.saksgang.klokke.naa() };
    await new Executor(this.lager).execute(avtaleDecider, id, { type: 'SendAvtale', data }, envelope, () => ({ tilgang: SYSTEM }));
  }

  /** On paper, entered by the secretariat. */
  async signer(id: string, navn: string, partId: string, signertDato = iDag): Promise<void> {
    const hash = createHash('sha256').update(`Teksten til ${navn}`).digest('hex');
    await this.sekretariat.post(`/avtaler/${id}/parter/${partId}/signatur`, {
      versjon: 1, hash, signertDato, maate: 'registrert-utenfra', begrunnelse: 'Signert på papir', signertAv: 'Kari Prøve', stilling: 'Kommunedirektør',
      vedlegg: await this.sekretariat.vedlegg('Underskrift.pdf', pdf('signert')),
    });
  }

  /** An agreement that all of the parts have signed. */
  async iKraft(navn: string, slag: string, parter: readonly string[], mer: object = {}, endring: Partial<SendAvtale> = {}): Promise<string> {
    const id = await this.avtale(navn, slag, { parter, ...mer });
    await this.send(id, navn, parter, endring);
    for (const part of parter) await this.signer(id, navn, part, this.saksgang.klokke.naa().slice(0, 10));
    return id;
  }

  private navn(partId: string): string {
    return { [this.parter.nordnes]: 'Nordnes kommune', [this.parter.soervik]: 'Sørvik kommune', [this.parter.sykehus]: 'Fjordsykehuset' }[partId] ?? '';
  }
}

/** Status and code of a refusal. */
export async function nei(hvem: Klient, metode: string, sti: string, kropp: object, ifMatch?: number): Promise<readonly [number, string]> {
  const { status, kropp: svar } = await hvem.raa<{ type: string; kode?: string; felt?: unknown }>(metode, sti, kropp, ifMatch === undefined ? {} : { ifMatch });
  return [status, svar.kode ?? svar.type];
}
