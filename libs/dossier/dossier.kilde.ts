import { Injectable } from '@nestjs/common';
import { type Kysely } from 'kysely';
import { type Avtale, avtaleDecider, avtalefrister } from '#avtale';
import { Catalogues, categoryOf, decode, type Decider, type AnyEvent, finnesIkke, type Importert, type StoredEvent, streamIdOf, streamName } from '#eventsourcing';
import { type FellesskapDb, finnFellesskap, finnParter, finnPersoner } from '#fellesskap';
import { type Innspillsrunde, innspillDecider } from '#innspill';
import { type InnsynDb, Personvask } from '#innsyn';
import { Arkivlager, Database, Hendelseslager, Problem, Sjekkpunktvakt } from '#platform';
import { type Sak, sakDecider, vedleggDecider, vedleggId } from '#sak';
import { type DossierData, dossierHendelser, dossierId, type Gjelder } from './dossier.events';
import { INGEN_REFERANSER, referanser as referanseskjema, type Referanser } from './dossier.format';
import { importertAv, lesLinjer, somImportert } from './dossier.linjeleser';
import { erRundeAv, filnavnI, fullmaktshendelser, hasherI, hoererTil, omAvtalen, omSaken, rettenesIder, sendtAvAndre, type Stroem, usendteAvtaler, utenKladd } from './dossier.utvalg';

type Foldbar<S, E extends AnyEvent> = Pick<Decider<never, S, E, never>, 'catalogue' | 'initial' | 'evolve'>;

/** A file that the events name. Without `stoerrelse` the archive does not have it as it was. */
export interface Dokumentfil {
  readonly hash: string;
  readonly navn: string;
  readonly filtype: string;
  readonly medietype: string;
  readonly stoerrelse: number;
  readonly grunn?: 'mangler' | 'skadet' | undefined;
}

export interface Avtalen { readonly id: string; readonly revisjon: number; readonly tilstand: Avtale }
export interface Innspillsrunden { readonly id: string; readonly revisjon: number; readonly tilstand: Innspillsrunde }

/** All that a dossier is made of, before anything is kept out of it. */
export interface Grunnlag {
  readonly tenant: string;
  readonly fellesskap: string;
  readonly gjelder: Gjelder;
  readonly stroemmer: readonly Stroem[];
  /** Of a sak: itself. Of an agreement: those that sent it. */
  readonly saker: readonly { readonly id: string; readonly revisjon: number; readonly tilstand: Sak }[];
  readonly avtaler: readonly Avtalen[];
  /** Of a sak: those of it. */
  readonly runder: readonly Innspillsrunden[];
  readonly filer: readonly Dokumentfil[];
  /** Of a sak: agreements that it decided on and another sak has sent, each with the hash of its last text. */
  readonly andresAvtaler: readonly { readonly navn: string; readonly hash: string }[];
}

interface Mottak { readonly data: DossierData<'DossierMottatt'>; readonly importert: Omit<Importert, 'posisjon'> }

const VENT_MS = 5_000;

/** Reads what belongs to a sak or an agreement out of the streams, as they are now. */
@Injectable()
export class Dossierkilde {
  private readonly vask: Personvask;

  constructor(
    private readonly lager: Hendelseslager,
    private readonly database: Database,
    private readonly lesemodeller: Sjekkpunktvakt,
    private readonly arkivlager: Arkivlager,
    kataloger: Catalogues,
  ) {
    this.vask = new Personvask(kataloger.all);
  }

  /** @throws Rejection finnes-ikke; Problem when the history has not caught up */
  async hent(tenant: string, gjelder: Gjelder): Promise<Grunnlag> {
    const { stroemmer, saker, avtaler, runder, andresAvtaler } = gjelder.slag === 'sak' ? await this.forSak(tenant, gjelder.id) : await this.forAvtale(tenant, gjelder.id);
    const medfulgte = await this.medfulgteUtdrag(tenant, gjelder, stroemmer);
    const { filer, vedlegg } = await this.filene(tenant, [...stroemmer, ...medfulgte]);
    const fellesskap = await this.database.les<FellesskapDb, string>(tenant, async (db) => (await finnFellesskap(db))?.navn ?? '');
    return { tenant, fellesskap, gjelder, saker, avtaler, runder, andresAvtaler, filer, stroemmer: [...stroemmer, ...medfulgte, ...vedlegg] };
  }

  private async forSak(tenant: string, id: string) {
    const egen = await this.les(tenant, streamName('sak', id));
    if (egen.length === 0) throw finnesIkke();
    const tilstand = foldet(sakDecider, egen);
    const sendte = await Promise.all(Object.keys(tilstand.utsendelser).map((avtaleId) => this.avtale(tenant, avtaleId)));
    const usendte = await Promise.all(usendteAvtaler(tilstand).map((avtaleId) => this.avtale(tenant, avtaleId)));
    const avtaler = [...sendte, ...usendte.filter(({ avtale }) => avtale?.tilstand.runder.every((r) => r.sakId === id))];
    const andresAvtaler = sendtAvAndre(usendte.flatMap(({ avtale }) => avtale?.tilstand ?? []), id);
    const nevnes = (await this.stroemmerOm(tenant, id)).filter(hoererTil);
    const runder = (await Promise.all(nevnes.map((navn) => this.runde(tenant, navn, id)))).flatMap((r) => r ?? []);
    const hele: Stroem[] = [{ navn: streamName('sak', id), omfang: 'hel', hendelser: egen }, ...runder.map((r) => r.stroem), ...avtaler.flatMap(({ stroem }) => (stroem.hendelser.length > 0 ? [stroem] : []))];
    const andre = nevnes.filter((navn) => !hele.some((s) => s.navn === navn));
    const utdrag = await Promise.all(andre.map(async (navn): Promise<Stroem> => ({ navn, omfang: 'utdrag', hendelser: omSaken(await this.les(tenant, navn), id, (type, data) => this.vask.uten(type, data)) })));
    return { stroemmer: [...hele, ...utdrag], saker: [{ id, revisjon: egen.length - 1, tilstand }], avtaler: avtaler.flatMap(({ avtale }) => (avtale ? [avtale] : [])), runder: runder.map((r) => r.runde), andresAvtaler };
  }

  private async forAvtale(tenant: string, id: string) {
    const { stroem, avtale } = await this.avtale(tenant, id);
    if (!avtale) throw finnesIkke();
    const sakIder = [...new Set(avtale.tilstand.runder.map((r) => r.sakId))];
    const saker = (await Promise.all(sakIder.map(async (sakId) => ({ id: sakId, hendelser: await this.les(tenant, streamName('sak', sakId)) })))).filter((s) => s.hendelser.length > 0);
    const utdrag = saker.map(({ id: sakId, hendelser }): Stroem => ({ navn: streamName('sak', sakId), omfang: 'utdrag', hendelser: omAvtalen(hendelser, { avtaleId: id, sakId }, (type, data) => this.vask.uten(type, data)) }));
    const mer = [...(await this.fristvarsler(tenant, avtale)), ...(await this.fullmakter(tenant, stroem))];
    return { stroemmer: [stroem, ...utdrag, ...mer], avtaler: [avtale], runder: [], andresAvtaler: [], saker: saker.map(({ id: sakId, hendelser }) => ({ id: sakId, revisjon: hendelser.length - 1, tilstand: foldet(sakDecider, hendelser) })) };
  }

  /** What was planned and sent of reminders of the agreement's own days. */
  private async fristvarsler(tenant: string, { id, tilstand }: Avtalen): Promise<Stroem[]> {
    const stroemmer = await Promise.all(avtalefrister(id, tilstand.navn, tilstand).map(async ({ fristId }): Promise<Stroem> => {
      const navn = streamName('fristvarsel', fristId);
      return { navn, omfang: 'utdrag', hendelser: this.vasket(await this.les(tenant, navn)) };
    }));
    return stroemmer.filter((s) => s.hendelser.length > 0);
  }

  /** How those who signed came to have the right, and lost it: out of the register of the helsefellesskap. */
  private async fullmakter(tenant: string, { hendelser }: Stroem): Promise<Stroem[]> {
    const rettene = rettenesIder(hendelser);
    if (rettene.size === 0) return [];
    const navn = streamName('fellesskap', tenant);
    const om = fullmaktshendelser(await this.les(tenant, navn), rettene);
    return om.length === 0 ? [] : [{ navn, omfang: 'utdrag', hendelser: this.vasket(om) }];
  }

  private vasket(hendelser: readonly StoredEvent[]): StoredEvent[] {
    return hendelser.map((e) => ({ ...e, data: this.vask.uten(e.type, e.data) }));
  }

  private async avtale(tenant: string, id: string): Promise<{ stroem: Stroem; avtale: Avtalen | undefined }> {
    const navn = streamName('avtale', id);
    const hendelser = await this.les(tenant, navn);
    return { stroem: { navn, omfang: 'hel', hendelser }, avtale: hendelser.length === 0 ? undefined : { id, revisjon: hendelser.length - 1, tilstand: foldet(avtaleDecider, hendelser) } };
  }

  /** A round of input that is the sak's; undefined for every other stream. What a receiver has only drafted stays where it is. */
  private async runde(tenant: string, navn: string, sakId: string): Promise<{ stroem: Stroem; runde: Innspillsrunden } | undefined> {
    if (categoryOf(navn) !== 'innspill') return undefined;
    const hendelser = (await this.les(tenant, navn)).map(utenKladd);
    if (!erRundeAv(hendelser, sakId)) return undefined;
    return { stroem: { navn, omfang: 'hel', hendelser }, runde: { id: streamIdOf(navn), revisjon: hendelser.length - 1, tilstand: foldet(innspillDecider, hendelser) } };
  }

  /** Streams whose events name the sak. The history must know all that has happened, or the dossier would differ from itself. */
  private async stroemmerOm(tenant: string, sakId: string): Promise<string[]> {
    const slutt = await this.lager.sisteposisjon();
    if (slutt !== undefined && !(await this.lesemodeller.vent(['sakshendelse'], slutt, VENT_MS))) {
      throw new Problem('midlertidig-utilgjengelig', { melding: 'Det siste som har skjedd, er ikke kommet med i historikken ennå', hoder: { 'Retry-After': '1' } });
    }
    return this.database.les(tenant, async (db: Kysely<InnsynDb>) => {
      const rader = await db.selectFrom('sakshendelse').select(['kategori', 'stroem_id']).distinct().where('sak_id', '=', sakId).orderBy('kategori').orderBy('stroem_id').execute();
      return rader.map((r) => streamName(r.kategori, r.stroem_id));
    });
  }

  /** Another helsefellesskap's stream is none. */
  private async les(tenant: string, stroem: string): Promise<readonly StoredEvent[]> {
    const hendelser = await this.lager.readStream(stroem, 0);
    return (hendelser[0]?.metadata as { tenant?: unknown } | undefined)?.tenant === tenant ? hendelser : [];
  }

  /**
   * Every file that the events name. A hash is that of a file when somebody here has sent the file, or when it stands in an agreement and
   * the archive has it: the archive is shared by all helsefellesskap, and what people write is no key to it.
   */
  private async filene(tenant: string, stroemmer: readonly Stroem[]): Promise<{ filer: Dokumentfil[]; vedlegg: Stroem[] }> {
    const alle = stroemmer.flatMap((s) => s.hendelser);
    const avtaler = stroemmer.filter((s) => s.navn.startsWith('avtale-')).flatMap((s) => s.hendelser);
    const iAvtaler = hasherI(avtaler);
    const laget = lagetHer(avtaler);
    const navn = filnavnI(alle);
    const [filer, vedlegg]: [Dokumentfil[], Stroem[]] = [[], []];
    for (const hash of hasherI(alle)) {
      const stroem = streamName('vedlegg', vedleggId(tenant, hash));
      const hendelser = await this.les(tenant, stroem);
      if (hendelser.length > 0) vedlegg.push({ navn: stroem, omfang: 'hel', hendelser });
      const fil = await this.fil(hash, { hendelser, navn: navn.get(hash), laget: laget.get(hash), iAvtale: iAvtaler.has(hash) });
      if (fil) filer.push(fil);
    }
    return { filer, vedlegg };
  }

  private async fil(hash: string, { hendelser, navn, laget, iAvtale }: { hendelser: readonly StoredEvent[]; navn: string | undefined; laget: Laget | undefined; iAvtale: boolean }): Promise<Dokumentfil | undefined> {
    const { fil } = foldet(vedleggDecider, hendelser);
    if (!fil && !laget && !(iAvtale && (await this.arkivlager.finnes(hash)))) return undefined;
    const tilstand = await this.arkivlager.proev(hash);
    const { filtype, medietype } = fil ?? laget ?? { filtype: 'bin', medietype: 'application/octet-stream' };
    return { hash, navn: laget?.navn ?? navn ?? (fil ? 'Vedlegg' : 'Dokumentasjon'), filtype, medietype, stoerrelse: fil?.stoerrelse ?? (await this.stoerrelse(hash)), grunn: tilstand === 'hel' ? undefined : tilstand };
  }

  private async stoerrelse(hash: string): Promise<number> {
    const fil = await this.arkivlager.aapne(hash);
    fil?.innhold.destroy();
    return fil?.stoerrelse ?? 0;
  }

  /** Names behind the ids: as the register has them, else as a dossier that was read in had them. */
  async referanser(tenant: string, gjelder: Gjelder, ider: readonly string[]): Promise<Referanser> {
    const nevnt = new Set(ider);
    const registrert = await this.database.les<FellesskapDb, Referanser>(tenant, async (db) => ({
      parter: (await finnParter(db, ider)).map((p) => ({ id: p.part_id, navn: p.navn, slag: p.slag, organisasjonsnummer: p.organisasjonsnummer })),
      organer: ider.length === 0 ? [] : (await db.selectFrom('organ').select(['organ_id', 'navn', 'kortnavn', 'slag']).where('organ_id', 'in', [...ider]).execute()).map((o) => ({ id: o.organ_id, navn: o.navn, kortnavn: o.kortnavn, slag: o.slag })),
      personer: (await finnPersoner(db, ider)).map((p) => ({ id: p.person_id, navn: p.navn })),
    }));
    const medfulgt = await this.medfulgte(tenant, gjelder);
    const slaa = <R extends { readonly id: string }>(her: readonly R[], fra: readonly R[]): R[] =>
      [...new Map([...fra, ...her].filter((r) => nevnt.has(r.id)).map((r) => [r.id, r])).values()].sort((a, b) => (a.id < b.id ? -1 : 1));
    return { parter: slaa(registrert.parter, medfulgt.parter), organer: slaa(registrert.organer, medfulgt.organer), personer: slaa(registrert.personer, medfulgt.personer) };
  }

  private async mottatt(tenant: string, gjelder: Gjelder): Promise<Mottak[]> {
    const stroem = await this.les(tenant, streamName('dossier', dossierId(tenant, gjelder)));
    return stroem.map((e) => decode(dossierHendelser, e)).flatMap((e) => (e.type === 'DossierMottatt' ? [{ data: e.data as Mottak['data'], importert: importertAv(e) }] : []));
  }

  private async medfulgte(tenant: string, gjelder: Gjelder): Promise<Referanser> {
    const hash = (await this.mottatt(tenant, gjelder)).at(-1)?.data.referanser;
    const bytes = hash === undefined ? undefined : await this.arkivlager.hent(hash);
    return bytes ? referanseskjema.parse(JSON.parse(bytes.toString('utf8'))) : INGEN_REFERANSER;
  }

  /** What was told of it from other streams where it came from: those streams are not here. */
  private async medfulgteUtdrag(tenant: string, gjelder: Gjelder, kjente: readonly Stroem[]): Promise<Stroem[]> {
    const sett = new Set(kjente.flatMap((s) => s.hendelser.map((e) => e.id)));
    const ut = new Map<string, StoredEvent[]>();
    for (const { data, importert } of await this.mottatt(tenant, gjelder)) {
      const fil = await this.arkivlager.aapne(data.maskinfil);
      if (!fil) throw new Error(`Hendelsene ${data.maskinfil} mangler i arkivet`);
      for await (const { linje } of lesLinjer(fil.innhold)) {
        if (linje.omfang !== 'utdrag' || sett.has(linje.hendelseId)) continue;
        sett.add(linje.hendelseId);
        ut.set(linje.stroem, [...(ut.get(linje.stroem) ?? []), somImportert(linje, importert)]);
      }
    }
    return [...ut].map(([navn, hendelser]) => ({ navn, omfang: 'utdrag', hendelser }));
  }
}

interface Laget { readonly navn: string; readonly filtype: string; readonly medietype: string }

/** Files of agreements that were made here, and that nobody has sent: the texts, and what is kept with signatures. */
function lagetHer(avtaler: readonly StoredEvent[]): ReadonlyMap<string, Laget> {
  return new Map(avtaler.flatMap(({ type, data }): (readonly [string, Laget])[] => {
    const { hash, versjon, bevis } = data as { hash?: string; versjon?: number; bevis?: unknown };
    if (type === 'AvtaleversjonRegistrert' && hash !== undefined) return [[hash, { navn: `Avtaletekst versjon ${versjon}`, filtype: 'txt', medietype: 'text/plain; charset=utf-8' }]];
    return typeof bevis === 'string' ? [[bevis, { navn: 'Signaturbevis', filtype: 'json', medietype: 'application/json' }]] : [];
  }));
}

function foldet<S, E extends AnyEvent>(decider: Foldbar<S, E>, hendelser: readonly StoredEvent[]): S {
  return hendelser.map((h) => decode(decider.catalogue, h)).reduce((s, e) => decider.evolve(s, e as unknown as E, e.metadata), decider.initial);
}
