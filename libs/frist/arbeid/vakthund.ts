import { Injectable, Logger } from '@nestjs/common';
import { derivedId } from '#eventsourcing';
import { Avviksmottak, Hendelseslager, Klokke, Sjekkpunktvakt } from '#platform';
import { type Koe } from '#platform/arbeid';
import { Fristkilde, type Ventet } from '../fristkilde';
import { senere, Utsendinger, type Utsendingsstatus } from '../utsendinger';

const HVERT_MS = 5 * 60_000;
/** Owners looked at in one round; the next round goes on where this one ended. */
const EIERE = 500;
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

/** Holds what the streams say shall be sent against the plan, the queue and the log of what was sent, and reports what is missing. */
@Injectable()
export class Vakthund {
  private readonly logg = new Logger('Vakthund');
  private sist: string | undefined;
  private etter: string | undefined;
  private readonly meldt = new Map<string, string>();

  constructor(
    private readonly kilde: Fristkilde,
    private readonly utsendinger: Utsendinger,
    private readonly klokke: Klokke,
    private readonly lager: Hendelseslager,
    private readonly lesemodeller: Sjekkpunktvakt,
    private readonly avvik: Avviksmottak,
  ) {}

  /** Looks every five minutes by the clock, however often it is called. */
  async vakt(koe: Pick<Koe, 'mangler'>): Promise<void> {
    const naa = this.klokke.naa();
    if (this.sist !== undefined && naa >= this.sist && naa < senere(this.sist, HVERT_MS)) return;
    this.sist = naa;
    const eiere = await this.kilde.eiere(EIERE, this.etter);
    this.etter = eiere.length === EIERE ? eiere.at(-1)?.id : undefined;
    const mistenkte = (await this.feilFor(eiere, koe)).map((f) => f.ventet);
    // A stream may have moved on while we looked: only what is wrong twice is reported.
    const omIgjen = eiere.filter((e) => mistenkte.some((v) => v.eier_id === e.id));
    const feil = omIgjen.length === 0 ? [] : await this.feilFor(omIgjen, koe);
    for (const { ventet, kode } of feil) await this.meld(ventet, kode);
    await this.friskmeld(eiere.map((e) => e.id), new Set(feil.map((f) => avviksid(f.ventet))));
  }

  private async feilFor(eiere: readonly { tenant: string; id: string }[], koe: Pick<Koe, 'mangler'>) {
    const ventede: Ventet[] = [];
    for (const eier of eiere) ventede.push(...(await this.kilde.ventede(eier)));
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
      id, tenant: v.tenant, kilde: 'vakthund', navn: 'paaminnelse', kode, melding: MELDING[kode], stroem: { kategori: v.kategori, id: v.eier_id }, sakId: v.sak_id,
      forsoek: 1, foerst: this.klokke.naa(),
    });
    this.meldt.set(id, v.tenant);
  }

  /** What we reported and now find in order. */
  private async friskmeld(sett: readonly string[], feil: ReadonlySet<string>): Promise<void> {
    if (sett.length === EIERE || this.etter !== undefined) return;
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
