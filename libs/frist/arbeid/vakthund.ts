import { Injectable, Logger } from '@nestjs/common';
import { derivedId } from '#eventsourcing';
import { Avviksmottak, Hendelseslager, Klokke, Sjekkpunktvakt } from '#platform';
import { type Koe } from '#platform/arbeid';
import { type Eier, Fristkilde, type Ventet } from '../fristkilde';
import { Plankilde } from '../plankilde';
import { senere, Utsendinger, type Utsendingsstatus } from '../utsendinger';
import { Planlegger } from './planlegger';

const HVERT_MS = 5 * 60_000;
/** Owners, or deadlines, looked at together. */
const SIDE = 500;
/** So long may something due take before it is missed. */
const SLINGRING_MS = 10 * 60_000;
const LESEMODELLER_MS = 5_000;

const MELDING = {
  'paaminnelse-mangler': 'Påminnelsen står ikke i planen: bygg lesemodellen paaminnelse på nytt',
  'paaminnelse-stemmer-ikke': 'Påminnelsen står i planen med feil tidspunkt eller som bortfalt: bygg lesemodellen paaminnelse på nytt',
  'paaminnelse-ikke-sendt': 'Påminnelsen er forfalt, men ikke sendt',
  'jobb-mangler': 'Påminnelsen forfaller snart, men køen holder ikke på jobben; den sendes likevel når sveipet finner den',
} as const;
type Kode = keyof typeof MELDING;
interface Feil { readonly ventet: Ventet; readonly kode: Kode }

/** Holds what the streams say shall be sent against the plan, the queue and the log of what was sent, and reports what is missing. */
@Injectable()
export class Vakthund {
  private readonly logg = new Logger('Vakthund');
  private sist: string | undefined;
  private readonly meldt = new Map<string, string>();

  constructor(
    private readonly kilde: Fristkilde,
    private readonly plankilde: Plankilde,
    private readonly planlegger: Planlegger,
    private readonly utsendinger: Utsendinger,
    private readonly klokke: Klokke,
    private readonly lager: Hendelseslager,
    private readonly lesemodeller: Sjekkpunktvakt,
    private readonly avvik: Avviksmottak,
  ) {}

  /** Looks at every deadline every five minutes by the clock, however often it is called. */
  async vakt(koe: Pick<Koe, 'mangler'>, stanset: () => boolean = () => false): Promise<void> {
    const naa = this.klokke.naa();
    if (this.sist !== undefined && naa >= this.sist && naa < senere(this.sist, HVERT_MS)) return;
    this.sist = naa;
    const feil = [...(await this.iAvtalene(koe, stanset)), ...(await this.iPlanene(koe, stanset))];
    if (stanset()) return;
    for (const { ventet, kode } of feil) await this.meld(ventet, kode);
    await this.friskmeld(new Set(feil.map((f) => avviksid(f.ventet))));
  }

  /** A stream may have moved on while we looked: only what is wrong twice is reported. */
  private async iAvtalene(koe: Pick<Koe, 'mangler'>, stanset: () => boolean): Promise<Feil[]> {
    const alle: Feil[] = [];
    let etter: string | undefined;
    do {
      const eiere = await this.kilde.eiere(SIDE, etter);
      etter = eiere.length === SIDE ? eiere.at(-1)?.id : undefined;
      const mistenkte = new Set((await this.feilFor(await this.ventede(eiere), koe)).map((f) => f.ventet.eier_id));
      const omIgjen = eiere.filter((e) => mistenkte.has(e.id));
      alle.push(...(omIgjen.length === 0 ? [] : await this.feilFor(await this.ventede(omIgjen), koe)));
    } while (etter !== undefined && !stanset());
    return alle;
  }

  private async iPlanene(koe: Pick<Koe, 'mangler'>, stanset: () => boolean): Promise<Feil[]> {
    const alle: Feil[] = [];
    for (const tenant of await this.plankilde.fellesskap()) {
      if (stanset()) return [];
      if ((await this.feilIPlanen(tenant, koe)).length === 0) continue;
      await this.planlegger.planlegg();
      alle.push(...(await this.feilIPlanen(tenant, koe)));
    }
    return alle;
  }

  private async feilIPlanen(tenant: string, koe: Pick<Koe, 'mangler'>): Promise<Feil[]> {
    const ventede = await this.plankilde.ventede(tenant);
    const feil: Feil[] = [];
    for (let i = 0; i < ventede.length; i += SIDE) feil.push(...(await this.feilFor(ventede.slice(i, i + SIDE), koe)));
    return feil;
  }

  private async ventede(eiere: readonly Eier[]): Promise<Ventet[]> {
    const alle: Ventet[] = [];
    for (const eier of eiere) alle.push(...(await this.kilde.ventede(eier)));
    return alle;
  }

  private async feilFor(ventede: readonly Ventet[], koe: Pick<Koe, 'mangler'>): Promise<Feil[]> {
    if (ventede.length === 0) return [];
    const slutt = await this.lager.sisteposisjon();
    if (slutt !== undefined && !(await this.lesemodeller.vent(['paaminnelse'], slutt, LESEMODELLER_MS))) return [];
    const rader = new Map((await this.utsendinger.status([...new Set(ventede.map((v) => v.frist_id))])).map((r) => [noekkel(r), r]));
    const naa = this.klokke.naa();
    const utenJobb = new Set(await koe.mangler([...rader.values()].filter((r) => iKoeen(r, naa)).map((r) => r.id)).catch(() => []));
    return ventede.flatMap((ventet) => {
      const kode = feilVed(ventet, rader.get(noekkel(ventet)), naa, utenJobb);
      return kode ? [{ ventet, kode }] : [];
    });
  }

  private async meld(v: Ventet, kode: Kode): Promise<void> {
    const id = avviksid(v);
    this.logg.error(`${kode}: ${v.kategori}-${v.eier_id}, trinn ${v.trinn}`);
    await this.avvik.meld({
      id, tenant: v.tenant, kilde: 'vakthund', navn: 'paaminnelse', kode, melding: MELDING[kode], stroem: { kategori: v.kategori, id: v.eier_id }, sakId: v.sak_id ?? undefined,
      forsoek: 1, foerst: this.klokke.naa(),
    });
    this.meldt.set(id, v.tenant);
  }

  /** What we reported and now find in order. */
  private async friskmeld(feil: ReadonlySet<string>): Promise<void> {
    for (const [id, tenant] of this.meldt) {
      if (feil.has(id)) continue;
      await this.avvik.loest(tenant, id);
      this.meldt.delete(id);
    }
  }
}

const noekkel = ({ frist_id, mottaker, trinn }: Pick<Ventet, 'frist_id' | 'mottaker' | 'trinn'>): string => `${frist_id} ${mottaker} ${trinn}`;
const avviksid = (v: Ventet): string => derivedId('avvik', 'vakthund', v.frist_id, v.mottaker, v.trinn, v.forfaller);
const venter = (r: Utsendingsstatus): boolean => r.tilstand === 'planlagt' || r.tilstand === 'besluttet';

/** Soon due, and long enough ago put into the queue. */
const iKoeen = (r: Utsendingsstatus, naa: string): boolean => venter(r) && r.forfaller !== null && r.neste === null && r.forfaller > senere(naa, 5_000) && r.forfaller <= senere(naa, SLINGRING_MS);

function feilVed(v: Ventet, rad: Utsendingsstatus | undefined, naa: string, utenJobb: ReadonlySet<string>): Kode | undefined {
  if (!rad) return 'paaminnelse-mangler';
  if (v.forfaller > naa && (!venter(rad) || rad.forfaller !== v.forfaller)) return 'paaminnelse-stemmer-ikke';
  if (utenJobb.has(rad.id)) return 'jobb-mangler';
  const iHende = (rad.leid_til !== null && rad.leid_til > naa) || (rad.neste !== null && rad.neste > naa) || rad.utsending === 'levert';
  return venter(rad) && !iHende && v.forfaller <= senere(naa, -SLINGRING_MS) ? 'paaminnelse-ikke-sendt' : undefined;
}
