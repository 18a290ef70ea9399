import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Kysely } from 'kysely';
import { Executor } from '#eventsourcing';
import { harRolle, osloDato } from '#felles';
import { moeteDecider, tause } from '#moete';
import { Database, Leser, type Leserinfo, LeseRute } from '#platform';
import { referatDecider } from '#referat';
import { FORPLIKTELSESMODELLER } from './forpliktelse.lesing';
import { gjoeremaal, type Gjoeremaal, iRekkefoelge } from './min-side';
import { FLEST, lesAvtaler, lesForpliktelsene, lesInnspill, lesSaker, ledede, type MinSideDb, organene, type Spoerrer, tellAvvik } from './min-side.spoerring';
import { type EgenSak, lesEgneSaker, lesMoetene, lesVentende, moeterSomSpoer } from './min-side.venter';
import { gangFor, kanTas, saksplass, Saksplasser, type Sporrad } from './saksplass';

const MODELLER = [...FORPLIKTELSESMODELLER, 'saksspor', 'avtaleliste', 'partsstatus', 'signaturmatrise', 'innspillsrunde', 'innspillsmottaker', 'moeteplan', 'referatliste', 'driftsavvik', 'person', 'organ'];

/** What one person must do, and what that person waits for. */
@ApiTags('saker')
@Controller('api/v1/:fellesskap/min-side')
export class MinSideController {
  constructor(
    private readonly executor: Executor,
    private readonly database: Database,
    private readonly plasser: Saksplasser,
  ) {}

  @Get()
  @LeseRute(...MODELLER)
  @ApiOperation({
    summary: 'Det du må gjøre, og det du venter på',
    description: '`gjoer` er alt som venter på deg, organene du leder og partene du svarer eller signerer for: det som er forfalt først, så etter dag, og til slut det ingen dag følger av. `slag` sier hva som skal gjøres, `gjelder` hva det er med. '
      + '`venter` er sakene dine som er hos andre, og for sekretariatet rundene der noen ikke har svart. `moeter` er møtene i organene dine de neste seks ukene. `aapneAvvik` er for sekretariat og administrator, ellers `null`.',
  })
  async hent(@Leser() { tenant, tilgang, naa }: Leserinfo) {
    const hvem: Spoerrer = { tilgang, idag: osloDato(naa) };
    const organer = organene(tilgang);
    const lest = await this.database.les(tenant, async (db: Kysely<MinSideDb>) => ({
      gjoer: [...(await lesSaker(db, hvem)), ...(await lesAvtaler(db, hvem)), ...(await lesInnspill(db, hvem)), ...(await lesForpliktelsene(db, hvem))],
      egne: await lesEgneSaker(db, hvem), runder: await lesVentende(db, hvem), moeter: await lesMoetene(db, hvem, organer), spoer: await moeterSomSpoer(db, organer),
      klare: await lesKlare(db, hvem), aapneAvvik: harRolle(tilgang, 'sekretariat', 'administrator') ? await tellAvvik(db) : null,
    }));
    const { gjoer, egne, runder, moeter, spoer, klare, aapneAvvik } = lest;
    const ruter = await this.plasser.ruter(tenant, [...egne, ...klare.spor]);
    const alle = iRekkefoelge([...gjoer, ...(await this.skriftlig(tenant, hvem, spoer.skriftlige)), ...(await this.kommentarer(tenant, hvem, spoer.referater)), ...iKoe(klare, ruter, hvem)]);
    return { idag: hvem.idag, gjoer: alle.slice(0, FLEST), antallGjoer: alle.length, venter: { saker: egne.map((s) => visEgen(s, ruter)), runder }, moeter, aapneAvvik };
  }

  /** Saker that members answer in writing, and this one has not. */
  private async skriftlig(tenant: string, { tilgang, idag }: Spoerrer, ider: readonly string[]): Promise<readonly Gjoeremaal[]> {
    const moeter = await Promise.all(ider.map(async (id) => ({ id, moete: (await this.executor.load(moeteDecider, id, tenant)).state })));
    return moeter.flatMap(({ id, moete: { sirkulasjon, tittel, organ } }) => {
      const ubesvart = sirkulasjon?.saker.filter((s) => tause(sirkulasjon, s.behandlingId).some((m) => m.personId === tilgang.person)) ?? [];
      return sirkulasjon && ubesvart.length > 0 ? [gjoeremaal(idag, { slag: 'svar-skriftlig', tittel, gjelder: { slag: 'moete', id }, paaVegneAv: organ?.navn ?? null, dag: sirkulasjon.frist, antall: ubesvart.length })] : [];
    });
  }

  /** Drafts of minutes that this person was asked for comments on, and has said nothing of. */
  private async kommentarer(tenant: string, { tilgang: { person }, idag }: Spoerrer, ider: readonly string[]): Promise<readonly Gjoeremaal[]> {
    const referater = await Promise.all(ider.map(async (id) => ({ id, referat: (await this.executor.load(referatDecider, id, tenant)).state })));
    return referater.flatMap(({ id, referat }) => {
      const runde = referat.runder.at(-1);
      const har = [...referat.kommentarer, ...referat.utenMerknader].some((k) => k.fra === person);
      if (referat.status !== 'til-kommentar' || !runde?.mottakere.includes(person) || har) return [];
      return [gjoeremaal(idag, { slag: 'kommenter-referat', tittel: referat.organ?.navn ?? '', gjelder: { slag: 'moete', id }, paaVegneAv: referat.organ?.navn ?? null, dag: runde.frist })];
    });
  }
}

type Ruter = Awaited<ReturnType<Saksplasser['ruter']>>;
interface Klare { readonly organer: readonly { readonly organ_id: string; readonly navn: string; readonly slag: Spoerrer['tilgang']['medlemskap'][number]['organslag'] }[]; readonly spor: readonly Sporrad[] }

/** More than anybody chooses an agenda from; the queue itself has them all. */
const FLEST_KLARE = 1_000;

/** The bodies that one leads, and the saker that could be on an agenda. */
async function lesKlare(db: Kysely<MinSideDb>, { tilgang }: Spoerrer): Promise<Klare> {
  const ider = ledede(tilgang);
  if (ider.length === 0) return { organer: [], spor: [] };
  const organer = await db.selectFrom('organ').select(['organ_id', 'navn', 'slag']).where('organ_id', 'in', [...ider]).where('nedlagt', 'is', null).execute();
  return { organer, spor: await db.selectFrom('saksspor').select(['prosess', 'versjon', 'spor']).where('grunnstatus', 'in', ['forberedt', 'behandlet', 'utsatt']).limit(FLEST_KLARE).execute() };
}

/** One line for each body that has saker to choose from: its queue says which, and what they lack. */
function iKoe({ organer, spor }: Klare, ruter: Ruter, { idag }: Spoerrer): readonly Gjoeremaal[] {
  const ganger = spor.flatMap((s) => gangFor(s, ruter) ?? []);
  return organer.flatMap(({ organ_id: id, navn, slag }) => {
    const antall = ganger.filter(({ gang, rute }) => kanTas(gang, rute, slag) && !gang.oppgaver.some((o) => o.organ.id === id)).length;
    return antall === 0 ? [] : [gjoeremaal(idag, { slag: 'sett-paa-saksliste', tittel: navn, gjelder: { slag: 'organ', id }, paaVegneAv: navn, dag: null, antall })];
  });
}

function visEgen(sak: EgenSak, ruter: Ruter) {
  const funnet = gangFor(sak, ruter);
  const plass = funnet && saksplass(funnet.gang, funnet.rute);
  return {
    id: sak.sak_id, tittel: sak.tittel, referanse: sak.referanse, status: sak.status, endret: new Date(sak.endret).toISOString(),
    steg: plass?.steg ? { navn: plass.steg.navn, utfoert: plass.utfoert } : null, organer: plass?.organer.map((o) => o.navn) ?? [],
  };
}
