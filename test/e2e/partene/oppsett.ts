import { eksempelprosesser } from '#prosess';
import { type Klient } from '../../support/klient';
import { type Saksgang, startSaksgang } from '../../support/saksgang';
import { Scene } from '../../support/scene';

export interface Navngitt { readonly partId: string; readonly navn: string }
export interface Problem { readonly kode?: string; readonly detail?: string; readonly errors?: readonly { readonly pointer: string; readonly kode: string; readonly melding: string }[]; readonly vakt?: string; readonly mangler?: readonly string[] }
interface Kvittering { readonly slag: string; readonly naar: string }
export interface Partskort {
  readonly partId: string; readonly navn: string; readonly tilstand: string; readonly varslet: { readonly dato: string; readonly organ: string | null } | null;
  readonly svar: { readonly dato: string; readonly saksnummer: string | null; readonly aarsak: string | null } | null; readonly signatur: { readonly dato: string } | null;
  readonly levering: { readonly levert: { readonly brev: readonly { person: string; messageId: string }[] } | null; readonly aapnet: { readonly person: string; readonly naar: string } | null; readonly notert: { readonly merknad: string | null } | null; readonly retur: { readonly status: string } | null; readonly feilet: string | null; readonly kvittering: Kvittering | null };
  readonly ledd: readonly { readonly organ: string; readonly planlagt: string | null; readonly saksnummer: string | null; readonly behandlet: string | null; readonly utfall: string | null }[];
  readonly utsatt: readonly { readonly fra: string | null; readonly til: string; readonly aarsak: string }[];
  readonly likelydende: { readonly oppfylt: boolean; readonly venterPaa: readonly Navngitt[] } | null;
  readonly vedtak: { readonly id: string; readonly avtaler: readonly string[] } | null;
  readonly tidligereSvar: readonly { readonly svar: string; readonly slag: string; readonly saksnummer: string | null }[];
  readonly kontroll: { readonly utfall: string | null; readonly paagaar: boolean } | null; readonly signaturUtenGrunnlag: string | null;
}
export interface Kort { readonly elementer: readonly Partskort[]; readonly telling: Readonly<Record<string, number>>; readonly kvitteringer: { readonly parter: number; readonly kvittert: number; readonly mangler: readonly Navngitt[]; readonly komplett: boolean; readonly naar: string | null } }
export interface Tavle { readonly elementer: readonly { readonly partId: string; readonly navn: string; readonly neste: string | null; readonly planlagt: string | null; readonly saksnummer: string | null; readonly venterSiden: string | null }[]; readonly telling: Readonly<Record<string, number>> }
export interface Purreliste { readonly tause: readonly (Navngitt & { readonly grunn: string; readonly dager: number; readonly kanPurres: boolean; readonly brev: { readonly til: readonly { navn: string }[]; readonly emne: string; readonly tekst: string } | null })[] }
export interface Avtalesvar { readonly status: string; readonly ferdigSignert?: string; readonly runder: readonly { readonly telling: Readonly<Record<string, number>> }[]; readonly iKraft: readonly { readonly dato: string }[]; readonly venterPaa: readonly string[] }

export interface Partsperson { readonly id: string; readonly partId: string; readonly navn: string; readonly post: Klient; readonly postId: string; readonly signatar: Klient }
export interface Sak { readonly sakId: string; readonly behandlingId: string; readonly avtaler: readonly { readonly id: string; readonly versjon: number; readonly hash: string }[] }

/** A helsefellesskap with a body that decides, and parts with people who answer and sign for them. */
export class Partsscene {
  private constructor(
    readonly saksgang: Saksgang,
    readonly scene: Scene,
    readonly sekretariat: Klient,
    private readonly ssu: string,
    private readonly lederId: string,
    readonly parter: readonly Partsperson[],
  ) {}

  static async ny(slug: string, navn: readonly string[]): Promise<Partsscene> {
    const saksgang = await startSaksgang({ plattformadmin: `${slug}-plattform`, naa: '2026-03-11T08:00:00.000Z', sveipHvertMs: 200 });
    const scene = await Scene.ny(saksgang.adresse, { slug, navn: 'Helsefellesskapet Fjellheimen', plattformadmin: `${slug}-plattform`, fra: '2026-01-01' });
    await scene.prosess(eksempelprosesser.utenOu);
    const ssu = await scene.organ('Strategisk samarbeidsutvalg', 'SSU', 'ssu');
    const { id: lederId, klient } = await scene.bruker(`${slug}-sekretaer`, 'Siv Sekretær');
    await scene.rolle(lederId, 'sekretariat');
    await scene.medlem(ssu, lederId, 'leder');
    const parter: Partsperson[] = [];
    for (const [nr, heter] of navn.entries()) parter.push(await partsperson(scene, slug, nr, heter));
    await klient.ventTil<{ roller: readonly unknown[] }>('/meg', (meg) => meg.roller.length === 1);
    await parter.at(-1)?.signatar.ventTil<{ roller: readonly unknown[] }>('/meg', (meg) => meg.roller.length === 1);
    return new Partsscene(saksgang, scene, klient, ssu, lederId, parter);
  }

  /** Agreements that one decision of the SSU orders sent to the parts. */
  async vedta(dato: string, ...navn: readonly string[]): Promise<Sak> {
    const s = this.sekretariat;
    const avtaler = [];
    for (const heter of navn) {
      const { id } = await s.post('/avtaler', { navn: heter, slag: 'saeravtale', kreverSignatur: true, kreverGodkjenningFoerSignatur: true });
      avtaler.push({ id, versjon: 1, hash: String((await s.post(`/avtaler/${id}/versjoner`, { tekst: `Teksten til ${heter}` }))['hash']) });
    }
    const moete = (await s.post('/moeter', { organId: this.ssu, tittel: `SSU ${dato}`, naar: { dato, start: '09:00', slutt: '12:00' }, form: 'fysisk' })).id;
    const saksframlegg = { beskrivelse: 'Avtaler', forslag: [{ alternativ: 'innstilling', punkter: ['Avtalene godkjennes.'] }] };
    const sakId = (await s.post('/saker', { tittel: `Avtaler ${navn.join(', ')}`, sakstype: 'avtale', saksframlegg })).id;
    await s.post(`/saker/${sakId}/forberedelse`);
    const behandlingId = (await s.post(`/moeter/${moete}/saksliste`, { sakId })).behandlingId ?? '';
    await s.post(`/moeter/${moete}/sakslisteversjoner`);
    await s.ventTil<{ saksliste: readonly { saksnummer?: string }[] }>(`/moeter/${moete}`, (m) => m.saksliste[0]?.saksnummer !== undefined);
    await s.post(`/moeter/${moete}/aapning`);
    await s.post(`/moeter/${moete}/fremmoete`, { deltakere: [{ personId: this.lederId, status: 'til-stede' }] });
    const virkninger = avtaler.flatMap(({ id }) => [{ slag: 'godkjenner-avtale', avtaleId: id }, { slag: 'sendes-til-partene', avtaleId: id }]);
    await s.post(`/moeter/${moete}/vedtak`, { behandlingId, punkter: [{ nr: 1, tekst: 'Avtalene godkjennes.', klasse: 'GODKJENT', virkninger }] });
    await s.post(`/moeter/${moete}/heving`);
    await s.ventTil<{ status: string }>(`/saker/${sakId}`, (sak) => sak.status === 'vedtatt');
    return { sakId, behandlingId, avtaler };
  }

  utsendelse({ behandlingId, avtaler }: Sak, nr: number, svarfrist: string) {
    const { id, ...dokumentversjon } = avtaler[nr] ?? { id: '', versjon: 0, hash: '' };
    return { behandlingId, punkt: 1, avtaleId: id, dokumentversjon, parter: this.parter.map((p) => p.id), svarfrist, ikrafttredelse: { regel: 'alle-signert' } };
  }

  async send(sak: Sak, nr: number, svarfrist: string, ekstra: object = {}): Promise<string> {
    await this.sekretariat.post(`/saker/${sak.sakId}/utsendelser`, { ...this.utsendelse(sak, nr, svarfrist), ...ekstra });
    const id = sak.avtaler[nr]?.id ?? '';
    await this.kort(id, (k) => k.elementer.length > 0);
    return id;
  }

  kort(avtaleId: string, ferdig: (k: Kort) => boolean = () => true): Promise<Kort> {
    return this.sekretariat.ventTil<Kort>(`/avtaler/${avtaleId}/parter`, ferdig);
  }

  async partskort(avtaleId: string, nr: number, ferdig: (p: Partskort) => boolean = () => true): Promise<Partskort> {
    const id = this.parter[nr]?.id;
    const finn = (k: Kort) => k.elementer.find((e) => e.partId === id);
    const kort = finn(await this.kort(avtaleId, (k) => { const e = finn(k); return e !== undefined && ferdig(e); }));
    if (!kort) throw new Error('Parten står ikke på tavlen');
    return kort;
  }

  sti = (avtaleId: string, nr: number, handling: string): string => `/avtaler/${avtaleId}/parter/${this.parter[nr]?.id}/${handling}`;
  post = (nr: number): Klient => this.person(nr).post;
  signatar = (nr: number): Klient => this.person(nr).signatar;
  naa = (tid: string): void => this.saksgang.klokke.sett(tid);

  private person(nr: number): Partsperson {
    const funnet = this.parter[nr];
    if (!funnet) throw new Error(`Ingen part ${nr}`);
    return funnet;
  }
}

async function partsperson(scene: Scene, slug: string, nr: number, navn: string): Promise<Partsperson> {
  const id = await scene.part(navn, 'kommune');
  const [p, s] = [await scene.bruker(`${slug}-post-${nr}`, `Post Person ${nr}`), await scene.bruker(`${slug}-signatar-${nr}`, `Signe Person ${nr}`)];
  await scene.rolle(p.id, 'postmottak', id);
  await scene.rolle(s.id, 'signatar', id);
  return { id, partId: id, navn, post: p.klient, postId: p.id, signatar: s.klient };
}

export async function nei(hvem: Klient, sti: string, kropp: object): Promise<[status: number, kode: string | undefined]> {
  const { status, kropp: problem } = await hvem.raa<Problem>('POST', sti, kropp);
  return [status, problem.kode];
}
