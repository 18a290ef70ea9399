import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { derivedId, Executor, type FieldError, finnesIkke, type Intent, type Outcome, Rejection } from '#eventsourcing';
import { Database, Id, KommandoRute, type Konvolutt, Konvolutten } from '#platform';
import { avtaleDecider } from './avtale.decider';
import { AvtaleMelding } from './avtale.handler';
import { type AvtaleKommandoer } from './avtale.kommandoer';
import { type Avtale, type Part, sisteRunde } from './avtale.tilstand';
import { medMaate } from './avtalepart.controller';
import { KontrollutfallDto, LovlighetskontrollDto, PartsvedtakDto } from './egenbehandling.dto';
import { type PartsstatusDb } from './partsstatus.projection';
import { avtalerMedVedtak } from './partsvedtak.spoerring';

type Handling = Intent<AvtaleKommandoer>;
interface Linje { readonly avtaleId: string; readonly intent: Handling }
/** What is tried on all agreements before it is done on any. `gjort`: by an earlier attempt, or on that agreement alone. */
interface Felles {
  readonly linjer: readonly Linje[];
  readonly gjort: (part: Part) => boolean;
  readonly kode: string;
  readonly melding: string;
}

const PROEVD = 'Alle avtalene prøves først: går det ikke på én, gjøres det ikke på noen. Blir noe avbrutt underveis, fullføres det av samme kommando med samme Idempotency-Key.';

/** One decision of a part that answers several agreements, and the judgement of it. */
@ApiTags('avtaler')
@Controller('api/v1/:fellesskap/parter/:id/vedtak')
export class PartsvedtakController {
  constructor(
    private readonly bus: CommandBus,
    private readonly executor: Executor,
    private readonly database: Database,
  ) {}

  @Post()
  @KommandoRute()
  @ApiOperation({ summary: 'Ett vedtak hos parten som svarer på flere avtaler', description: `${PROEVD} Vedtaket har én id, som står på hver avtale.` })
  async vedta(@Param('id', Id) partId: string, @Body() dto: PartsvedtakDto, @Konvolutten() k: Konvolutt) {
    const linjer = linjene(partId, dto, k.nyId);
    const gjort = (part: Part) => part.vedtakId === k.nyId;
    const utfall = await this.paaAlle(partId, { linjer, gjort, kode: 'vedtaket-kan-ikke-registreres', melding: 'Ingen av avtalene er besvart: vedtaket kan ikke registreres på alle' }, k);
    return { vedtakId: k.nyId, avtaler: linjer.map((l) => l.avtaleId), utfall };
  }

  @Post(':vedtakId/lovlighetskontroll')
  @KommandoRute()
  @ApiOperation({ summary: 'Noen har krevd lovlighetskontroll av et vedtak som svarer på flere avtaler', description: PROEVD })
  krevKontroll(@Param('id', Id) partId: string, @Param('vedtakId', Id) vedtakId: string, @Body() dto: LovlighetskontrollDto, @Konvolutten() k: Konvolutt) {
    const gjort = ({ kontroll }: Part) => kontroll?.dato === dto.dato && kontroll.utfall === undefined;
    return this.kontroll({ partId, vedtakId }, { type: 'KrevLovlighetskontroll', data: { partId, ...medMaate(dto) } }, gjort, k);
  }

  @Post(':vedtakId/lovlighetskontroll/utfall')
  @KommandoRute()
  @ApiOperation({ summary: 'Vedtaket er stadfestet eller opphevet, for alle avtalene det svarer på', description: PROEVD })
  avgjoerKontroll(@Param('id', Id) partId: string, @Param('vedtakId', Id) vedtakId: string, @Body() dto: KontrollutfallDto, @Konvolutten() k: Konvolutt) {
    const gjort = ({ kontroll }: Part) => kontroll?.dato === dto.dato && kontroll.utfall === dto.utfall;
    return this.kontroll({ partId, vedtakId }, { type: 'AvgjoerLovlighetskontroll', data: { partId, ...medMaate(dto) } }, gjort, k);
  }

  private async kontroll({ partId, vedtakId }: { partId: string; vedtakId: string }, intent: Handling, gjort: Felles['gjort'], k: Konvolutt) {
    const avtaler = await this.database.les<PartsstatusDb, readonly string[]>(k.envelope.tenant, (db) => avtalerMedVedtak(db, partId, vedtakId));
    if (avtaler.length === 0) throw finnesIkke();
    const sagtNei = await Promise.all(avtaler.map((avtaleId) => this.harSagtNei(avtaleId, partId, k)));
    // Nothing rests on a no: what is judged is what the decision said yes to. Where that is nothing, the rule says so.
    const medJa = avtaler.filter((_, nr) => !sagtNei[nr]);
    const linjer = (medJa.length > 0 ? medJa : avtaler).map((avtaleId) => ({ avtaleId, intent }));
    const utfall = await this.paaAlle(partId, { linjer, gjort, kode: 'kontrollen-kan-ikke-registreres', melding: 'Lovlighetskontrollen er ikke registrert på noen av avtalene: den kan ikke registreres på alle' }, k);
    return { vedtakId, avtaler, utfall: { ...utfall, id: vedtakId } };
  }

  private async harSagtNei(avtaleId: string, partId: string, k: Konvolutt): Promise<boolean> {
    const { state } = await this.executor.load(avtaleDecider, avtaleId, k.envelope.tenant);
    return sisteRunde(state)?.parter.some((p) => p.partId === partId && p.svar === 'avslag') === true;
  }

  private async paaAlle(partId: string, felles: Felles, k: Konvolutt): Promise<Outcome> {
    const ugjort = await this.krevAlle(felles, partId, k);
    let utfall: Outcome = { id: k.nyId, revision: 0, position: 0n };
    for (const { avtaleId, intent } of ugjort) {
      const commandId = derivedId(k.envelope.commandId, avtaleId);
      const svart: Outcome = await this.bus.execute(new AvtaleMelding(avtaleId, intent, { ...k.envelope, commandId }, k.tilgang));
      if (svart.position > utfall.position) utfall = { ...utfall, position: svart.position };
    }
    return utfall;
  }

  /** @returns those not done yet @throws Rejection that names every agreement where it cannot be done; nothing is stored then */
  private async krevAlle({ linjer, gjort, kode, melding }: Felles, partId: string, k: Konvolutt): Promise<readonly Linje[]> {
    const proevd = await Promise.all(linjer.map(async (linje, nr): Promise<{ feil?: FieldError; linje?: Linje }> => {
      const { avtaleId, intent } = linje;
      const { state, tenant } = await this.executor.load(avtaleDecider, avtaleId, k.envelope.tenant);
      const pointer = `#/avtaler/${nr}`;
      if (tenant === undefined) return { feil: { pointer: `${pointer}/avtaleId`, kode: 'avtale-finnes-ikke', melding: 'Avtalen finnes ikke' } };
      if (sisteRunde(state)?.parter.some((p) => p.partId === partId && gjort(p))) return {};
      const avvist = avvisning(state, avtaleId, intent, k);
      return avvist ? { feil: { pointer, kode: avvist.code, melding: `Avtalen «${state.navn}»: ${avvist.message}` } } : { linje };
    }));
    const feil = proevd.flatMap((p) => p.feil ?? []);
    if (feil.length > 0) throw new Rejection('ugyldig', kode, melding, feil, 'krev-alle-avtaler', feil.map((f) => f.melding));
    return proevd.flatMap((p) => p.linje ?? []);
  }
}

function linjene(partId: string, { avtaler, dokument, ...vedtak }: PartsvedtakDto, vedtakId: string): readonly Linje[] {
  const ider = avtaler.map((a) => a.avtaleId);
  const doble = ider.flatMap((id, nr) => (ider.indexOf(id) === nr ? [] : [{ pointer: `#/avtaler/${nr}/avtaleId`, kode: 'avtale-to-ganger', melding: 'Avtalen står to ganger' }]));
  if (doble.length > 0) throw new Rejection('ugyldig', 'avtale-to-ganger', 'Samme avtale står to ganger i vedtaket', doble);
  const felles = { partId, ...medMaate(vedtak), vedtak: { id: vedtakId, avtaler: ider, ...(dokument !== undefined && { dokument }) } };
  return avtaler.map(({ avtaleId, svar, aarsak }) => ({ avtaleId, intent: { type: 'SvarForPart', data: { ...felles, svar, aarsak } } }));
}

function avvisning(avtale: Avtale, id: string, intent: Handling, { envelope, tilgang }: Konvolutt): Rejection | undefined {
  try {
    avtaleDecider.decide({ ...intent, id, tid: envelope.registrert, actor: envelope.actor }, avtale, { tilgang });
    return undefined;
  } catch (feil) {
    // Who may not answer for the part at all is told that, not which agreements there are.
    if (feil instanceof Rejection && feil.kind !== 'forbudt') return feil;
    throw feil;
  }
}
