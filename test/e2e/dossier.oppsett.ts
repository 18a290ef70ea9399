import { createHash } from 'node:crypto';
import { strFromU8, unzipSync, zipSync } from 'fflate';
import { eksempelprosesser } from '#prosess';
import { pdf } from '../../libs/platform/files/filer.testdata';
import { type Klient, type Kommandosvar } from '../support/klient';
import { type Saksgang, startSaksgang } from '../support/saksgang';
import { Scene } from '../support/scene';
import { tokenFor } from '../support/token';
import { holdMoete } from './seks-hendelser.oppsett';

export const SLUG = 'dossierfjord';
const PLATTFORM = 'dossier-plattform';
const START = '2026-03-02T08:00:00.000Z';

export interface Manifest {
  readonly utgave: string;
  readonly hendelser: number;
  readonly filer: { referanseDokumentfil: string; slag: string; sjekksum: string; filstoerrelse: number; tittel: string }[];
  readonly mangler: readonly { tittel: string; grunn: string }[];
  readonly utelatt: readonly { hva: string; hjemmel: string }[];
}
export interface Linje { nr: number; hendelseId: string; stroem: string; revisjon: number; omfang: string; type: string; versjon: number; metadata: Record<string, unknown>; data?: Record<string, unknown>; utelatt?: string }

export const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

/** A dossier opened by another program than ours. */
export class Zip {
  readonly filer: Record<string, Uint8Array>;

  constructor(bytes: Uint8Array) {
    this.filer = unzipSync(new Uint8Array(bytes));
  }

  tekst = (sti: string): string => strFromU8(this.filer[sti] ?? new Uint8Array());
  json = <T>(sti: string): T => JSON.parse(this.tekst(sti)) as T;
  get manifest(): Manifest { return this.json<Manifest>('manifest.json'); }
  get linjer(): Linje[] { return this.tekst('hendelser.jsonl').trimEnd().split('\n').map((l) => JSON.parse(l) as Linje); }

  /** The same files with some changed; `undefined` takes one away. The manifest is left as it is. */
  med(endret: Record<string, Uint8Array | string | undefined>): Buffer {
    const filer = { ...this.filer };
    for (const [sti, innhold] of Object.entries(endret)) {
      if (innhold === undefined) delete filer[sti];
      else filer[sti] = typeof innhold === 'string' ? new TextEncoder().encode(innhold) : innhold;
    }
    return Buffer.from(zipSync(filer, { level: 0 }));
  }

  /** As somebody would forge it: other lines, and a manifest that agrees with them. */
  medLinjer(linjer: readonly object[]): Buffer {
    const tekst = linjer.map((l) => `${JSON.stringify(l)}\n`).join('');
    const manifest = { ...this.manifest, hendelser: linjer.length };
    const fil = manifest.filer.find((f) => f.slag === 'hendelser');
    if (fil) Object.assign(fil, { sjekksum: sha256(tekst), filstoerrelse: Buffer.byteLength(tekst) });
    return this.med({ 'hendelser.jsonl': tekst, 'manifest.json': JSON.stringify(manifest) });
  }
}

/** One system with the helsefellesskap of the story, and whoever works there. */
export class Dossiersystem {
  private constructor(readonly saksgang: Saksgang, readonly scene: Scene, readonly sekretariat: Klient, readonly innmelder: Klient) {}

  static async nytt(): Promise<Dossiersystem> {
    const saksgang = await startSaksgang({ plattformadmin: PLATTFORM, naa: START, sveipHvertMs: 200 });
    const scene = await Scene.ny(saksgang.adresse, { slug: SLUG, navn: 'Helsefellesskapet Dossierfjord', plattformadmin: PLATTFORM, fra: '2026-01-01' });
    const medRolle = async (brukernavn: string, navn: string, rolle: 'sekretariat' | 'saksinnmelder') => {
      const { id, klient } = await scene.bruker(brukernavn, navn);
      await scene.rolle(id, rolle);
      await klient.ventTil<{ roller: readonly unknown[] }>('/meg', (meg) => meg.roller.length > 0);
      return klient;
    };
    return new Dossiersystem(saksgang, scene, await medRolle('dossier-sekretaer', 'Siv Sekretær', 'sekretariat'), await medRolle('dossier-innmelder', 'Mons Melder', 'saksinnmelder'));
  }

  sett = (tid: string): void => this.saksgang.klokke.sett(tid);
  stopp = (): Promise<void> => this.saksgang.stopp();

  /** Waits for the history, which a slow machine may be behind with. */
  async dossier(klient: Klient, sti: string): Promise<{ bytes: Buffer; hoder: Headers }> {
    for (let forsoek = 1; ; forsoek++) {
      try {
        return await klient.fil(sti);
      } catch (feil) {
        if (forsoek > 10 || !String(feil).includes(': 503')) throw feil;
      }
    }
  }

  async lesInn(bytes: Uint8Array, { slug = SLUG, token, noekkel = crypto.randomUUID() }: { slug?: string; token?: string; noekkel?: string } = {}) {
    const svar = await fetch(`${this.saksgang.adresse}/api/v1/${slug}/dossierer`, {
      method: 'POST', headers: { authorization: `Bearer ${token ?? (await tokenFor('dossier-sekretaer'))}`, 'content-type': 'application/zip', 'idempotency-key': noekkel }, body: new Uint8Array(bytes),
    });
    return { status: svar.status, hoder: svar.headers, kropp: (await svar.json()) as Kommandosvar & { kode?: string; detail?: string; errors?: readonly { pointer: string; kode: string }[] } };
  }
}

export interface Historie { readonly sakId: string; readonly andreSak: string; readonly avtaleId: string; readonly avtalehash: string; readonly aapen: Buffer; readonly unntatt: Buffer; readonly post: Klient; readonly parter: readonly string[] }

export const AVTALETEKST = 'Partene deler et vaktlag. Utgiftene deles likt.';

/** A sak from reported to signed by one of two parts, on a meeting with another sak. */
export async function historien(s: Dossiersystem): Promise<Historie> {
  const { scene, sekretariat, innmelder } = s;
  await scene.prosess(eksempelprosesser.utenOu);
  const ssuId = await scene.organ('Strategisk samarbeidsutvalg', 'SSU', 'ssu');
  const leder = await scene.bruker('dossier-leder', 'Lise Leder');
  await scene.medlem(ssuId, leder.id, 'leder');
  const parter = [await scene.part('Nordnes kommune', 'kommune'), await scene.part('Fjordglimt sykehus', 'sykehus')];
  const [post, signatar] = [await scene.bruker('dossier-post', 'Per Post'), await scene.bruker('dossier-signatar', 'Signe Signatar')];
  await scene.rolle(post.id, 'postmottak', parter[0]);
  await scene.rolle(signatar.id, 'signatar', parter[0]);
  for (const k of [post.klient, signatar.klient, leder.klient]) await k.ventTil<{ roller: readonly unknown[]; medlemskap: readonly unknown[] }>('/meg', (m) => m.roller.length + m.medlemskap.length > 0);
  const [aapen, unntatt] = [pdf('Kart over vaktområdet'), pdf('Personalliste')];
  const [h1, h2] = [await innmelder.vedlegg('Kart.pdf', aapen), await innmelder.vedlegg('Liste.pdf', unntatt)];
  const framlegg = { beskrivelse: 'Kommunene og sykehuset har ingen felles vakt.', forslag: [{ alternativ: 'Forslag til vedtak', punkter: ['Avtalen godkjennes og sendes partene.', 'Ordningen evalueres.'] }] };
  const vedlegg = [{ navn: 'Kart over vaktområdet', hash: h1 }, { navn: 'Hvem som jobber der', hash: h2, unntattOffentlighet: true, hjemmel: 'offl. § 13' }];
  const sakId = (await innmelder.post('/saker', { tittel: 'Felles vaktlag', sakstype: 'avtale', saksframlegg: { ...framlegg, vedlegg } })).id;
  const andreSak = (await innmelder.post('/saker', { tittel: 'En helt annen sak', sakstype: 'vedtak', saksframlegg: framlegg })).id;
  for (const id of [sakId, andreSak]) await sekretariat.post(`/saker/${id}/forberedelse`, {});
  const avtaleId = (await sekretariat.post('/avtaler', { navn: 'Avtale om felles vaktlag', slag: 'saeravtale', kreverSignatur: true, kreverGodkjenningFoerSignatur: true })).id;
  const avtalehash = String((await sekretariat.post(`/avtaler/${avtaleId}/versjoner`, { tekst: AVTALETEKST }))['hash']);
  s.sett('2026-03-10T08:00:00.000Z');
  const punkter = [
    { nr: 1, tekst: 'Avtalen godkjennes og sendes partene.', klasse: 'GODKJENT', virkninger: [{ slag: 'godkjenner-avtale', avtaleId }, { slag: 'sendes-til-partene', avtaleId }] },
    { nr: 2, tekst: 'Ordningen evalueres innen to år.', klasse: 'BESTILLING', virkninger: [{ slag: 'oppdrag', hva: 'Evaluere ordningen', ansvarlig: 'Sekretariatet', frist: { presisjon: 'dag', dato: '2026-05-20' }, bindende: true }] },
    { nr: 3, tekst: 'En arbeidsgruppe etableres.', klasse: 'GODKJENT', virkninger: [{ slag: 'etablerer-organ', organslag: 'arbeidsgruppe', navn: 'Arbeidsgruppen for vaktlag', mandat: 'Foreslå en turnus.' }] },
  ];
  const { behandlingId } = await holdMoete({ id: ssuId, leder: leder.klient, lederId: leder.id }, '2026-03-10', { sakId, vedtak: { punkter } });
  await sekretariat.ventTil<{ status: string }>(`/saker/${sakId}`, (k) => k.status === 'vedtatt');
  await sekretariat.post(`/saker/${sakId}/utsendelser`, { behandlingId, punkt: 1, avtaleId, dokumentversjon: { versjon: 1, hash: avtalehash }, parter, svarfrist: '2026-04-20', ikrafttredelse: { regel: 'alle-signert' }, paaminnelser: [7, 1] });
  await sekretariat.ventTil<{ runder: readonly unknown[] }>(`/avtaler/${avtaleId}`, (a) => a.runder.length === 1);
  // What goes out by itself is there before anything is taken out.
  await sekretariat.ventTil<{ elementer: readonly unknown[] }>('/historikk?type=PaaminnelseSendt', (l) => l.elementer.length === 1);
  s.sett('2026-03-20T08:00:00.000Z');
  await post.klient.post(`/avtaler/${avtaleId}/parter/${parter[0]}/svar`, { svar: 'ja', dato: '2026-03-19' });
  await signatar.klient.post(`/avtaler/${avtaleId}/parter/${parter[0]}/signatur`, { versjon: 1, hash: avtalehash, signertDato: '2026-03-20' });
  return { sakId, andreSak, avtaleId, avtalehash, aapen, unntatt, post: post.klient, parter };
}
