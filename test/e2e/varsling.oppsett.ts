import { createHash, randomUUID } from 'node:crypto';
import { type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { type Virkning } from '#felles';
import { PaaminnelseModule } from '#frist/arbeid';
import { type Kysely } from 'kysely';
import { Database, DataModule, KjerneModule } from '#platform';
import { ArbeiderModule } from '#platform/arbeid';
import { eksempelprosesser } from '#prosess';
import { reaksjoner } from '#saksflyt';
import { KATALOGER, PROJEKSJONER } from '../../apps/kontekster';
import { WorkerModule } from '../../apps/worker/worker.module';
import { type Klient } from '../support/klient';
import { type Saksgang, startSaksgang } from '../support/saksgang';
import { Scene } from '../support/scene';
import { GaaendeKlokke, Postkasse } from './paaminnelse.postkasse';

export interface Liste<T> { readonly elementer: readonly T[] }
export interface Kommende {
  readonly id: string; readonly naar: string; readonly slag: string; readonly gjelder: string; readonly frist: string; readonly regel: string; readonly rolle: string; readonly antallMottakere: number;
  readonly advarsel: string | null; readonly eskalering: boolean; readonly tilstand: string; readonly messageId: string; readonly mottakere: readonly { personId: string; epost: string }[] | null;
  readonly aarsak: { readonly hendelseId: string; readonly type: string }; readonly part: { id: string } | null; readonly sakId: string;
}
export interface Logglinje {
  readonly utfall: string; readonly paaminnelseId: string; readonly messageId: string | null; readonly mottakere: readonly string[] | null; readonly gjelder: string; readonly eskalering: boolean;
  readonly kode: string | null; readonly aarsak: { readonly hendelseId: string; readonly type: string } | undefined; readonly part: { id: string; navn: string } | null;
}
interface Moete { readonly revisjon: number; readonly saksliste: readonly { readonly saksnummer?: string }[] }

/** A helsefellesskap with a body, two parts and a mail server; meetings on the days given. */
export class Varslingsoppsett {
  readonly post = new Postkasse(new GaaendeKlokke('2026-01-15T09:00:00.000Z'));
  saksgang!: Saksgang;
  scene!: Scene;
  klient!: Klient;
  ssu = '';
  leder = '';
  nestleder = '';
  readonly parter: string[] = [];
  private worker!: INestApplicationContext;
  private moeter = 0;

  constructor(readonly slug: string) {}

  async start(): Promise<this> {
    const smtp = await this.post.start();
    const foer = process.env.SMTP_URL;
    process.env.SMTP_URL = smtp;
    this.saksgang = await startSaksgang({ plattformadmin: `${this.slug}-plattform`, naa: '2026-01-15T09:00:00.000Z', worker: false }).finally(() => {
      if (foer === undefined) delete process.env.SMTP_URL;
      else process.env.SMTP_URL = foer;
    });
    await this.startArbeider();
    this.scene = await Scene.ny(this.saksgang.adresse, { slug: this.slug, navn: 'Varslingsfjorden', plattformadmin: `${this.slug}-plattform`, fra: '2026-01-01' });
    await this.scene.prosess(eksempelprosesser.medOu);
    this.ssu = await this.scene.organ('Strategisk utvalg', 'SSU', 'ssu');
    const { id, klient } = await this.scene.bruker(`${this.slug}-leder`, 'Liv Leder');
    [this.leder, this.klient] = [id, klient];
    await this.scene.rolle(id, 'sekretariat');
    await this.scene.medlem(this.ssu, id, 'leder');
    this.nestleder = await this.scene.person('Nils Nestleder');
    await this.scene.medlem(this.ssu, this.nestleder, 'nestleder');
    for (const navn of ['Nord', 'Sør']) this.parter.push(await this.scene.part(`${navn} kommune`, 'kommune'));
    await klient.ventTil<{ roller: readonly unknown[] }>('/meg', (meg) => meg.roller.length === 1);
    return this;
  }

  async startArbeider(): Promise<void> {
    const { konfigurasjon, klokke } = this.saksgang;
    const deler = [
      KjerneModule.forRoot(konfigurasjon), DataModule.forRoot({ kataloger: KATALOGER, projeksjoner: PROJEKSJONER, klokke }),
      ArbeiderModule.forRoot({ projeksjoner: PROJEKSJONER, reaksjoner }), PaaminnelseModule.forRoot({ sveipHvertMs: 200 }),
    ];
    this.worker = await NestFactory.createApplicationContext({ module: WorkerModule, imports: deler }, { logger: process.env.SPOR ? ['error', 'warn'] : false, abortOnError: false });
  }

  async stoppArbeider(): Promise<void> {
    await this.worker?.close();
  }

  async stopp(): Promise<void> {
    await this.stoppArbeider();
    await this.saksgang?.stopp();
    await this.post.stopp();
  }

  /** A decision of the SSU on that day. @returns the sak and the treatment */
  async vedta(dato: string, punkter: readonly Virkning[][]): Promise<{ sak: string; behandling: string }> {
    const tittel = `Sak ${++this.moeter}`;
    const moete = (await this.klient.post('/moeter', { organId: this.ssu, tittel: `SSU ${dato}`, naar: { dato }, form: 'fysisk' })).id;
    const saksframlegg = { beskrivelse: tittel, forslag: [{ alternativ: 'innstilling', punkter: ['SSU vedtar.'] }] };
    const sak = (await this.klient.post('/saker', { tittel, sakstype: 'vedtak', saksframlegg })).id;
    await this.klient.post(`/saker/${sak}/forberedelse`);
    const behandling = (await this.klient.post(`/moeter/${moete}/saksliste`, { sakId: sak })).behandlingId ?? '';
    await this.klient.post(`/moeter/${moete}/sakslisteversjoner`);
    await this.klient.ventTil<Moete>(`/moeter/${moete}`, (m) => m.saksliste[0]?.saksnummer !== undefined);
    await this.klient.post(`/moeter/${moete}/aapning`);
    await this.klient.post(`/moeter/${moete}/fremmoete`, { deltakere: [{ personId: this.leder, status: 'til-stede' }] });
    await this.klient.post(`/moeter/${moete}/vedtak`, { behandlingId: behandling, punkter: punkter.map((virkninger, i) => ({ nr: i + 1, tekst: `Punkt ${i + 1}`, klasse: 'VEDTATT', virkninger })) });
    await this.klient.post(`/moeter/${moete}/heving`);
    await this.klient.ventTil<{ status: string }>(`/saker/${sak}`, (s) => s.status === 'vedtatt');
    return { sak, behandling };
  }

  /** An agreement decided and sent to the parts. @returns its id */
  async sendAvtale(navn: string, dato: string, svarfrist: string, valg: { parter?: readonly string[]; paaminnelser?: readonly number[] } = {}): Promise<string> {
    const { id } = await this.klient.post('/avtaler', { navn, slag: 'saeravtale', kreverSignatur: false, kreverGodkjenningFoerSignatur: false });
    await this.klient.post(`/avtaler/${id}/versjoner`, { tekst: navn });
    const { sak, behandling } = await this.vedta(dato, [[{ slag: 'sendes-til-partene', avtaleId: id }]]);
    const hash = createHash('sha256').update(navn).digest('hex');
    await this.klient.post(`/saker/${sak}/utsendelser`, {
      behandlingId: behandling, punkt: 1, avtaleId: id, dokumentversjon: { versjon: 1, hash }, parter: valg.parter ?? this.parter, svarfrist, ikrafttredelse: { regel: 'alle-signert' }, utenBrev: true,
      ...(valg.paaminnelser && { paaminnelser: valg.paaminnelser }),
    });
    await this.klient.ventTil<Liste<{ avtaleId: string }>>('/forpliktelser', (l) => l.elementer.some((f) => f.avtaleId === id));
    return id;
  }

  regel(slag: string, dagerFoer: readonly number[], eskalering?: { dagerEtter: number; til: readonly string[] }) {
    return this.scene.admin.put('/paaminnelsesregler', { slag, dagerFoer, begrunnelse: 'Vedtatt i SSU', ...(eskalering && { eskalering }) });
  }

  kommende(ferdig: (l: readonly Kommende[]) => boolean, filter = ''): Promise<readonly Kommende[]> {
    return this.klient.ventTil<Liste<Kommende>>(`/paaminnelser/kommende${filter}`, (l) => ferdig(l.elementer)).then((l) => l.elementer);
  }

  logg(ferdig: (l: readonly Logglinje[]) => boolean, filter = ''): Promise<readonly Logglinje[]> {
    return this.klient.ventTil<Liste<Logglinje>>(`/paaminnelser/logg${filter}`, (l) => ferdig(l.elementer)).then((l) => l.elementer);
  }

  unikId = () => randomUUID();

  /** Behind everybody's back, as the worker's role; the worker may be down. */
  async skriv<T>(arbeid: (db: Kysely<unknown>) => Promise<T>): Promise<T> {
    const database = new Database({ url: this.saksgang.konfigurasjon.databaseUrl, navn: 'proeve' });
    return database.skriv(arbeid).finally(() => database.lukk());
  }
}
