import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { derivedId, type Envelope } from '#eventsourcing';
import { type Tilgang } from '#felles';
import { lesIfMatch } from './etag';
import { innholdshash } from './kanonisk';
import { type Foresporsel, foresporselAv, type Kontekst, kontekstAv } from './kontekst';
import { type Konvolutt } from './kommandoer';
import { merkBekreftet } from './kropp.pipe';
import { tarImotFil } from './opplasting';
import { feltproblem, Problem } from './problem';
import { type Kommandorute, ruteAv } from './rutevalg';
import { harKropp } from './parametre';
import { regel, UUID } from './regel';
import { sporId } from './spor';

/** Asks a command for its key and revision, and makes its envelope. */
@Injectable()
export class KommandoVakt implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const rute = ruteAv(context.getHandler());
    if (rute?.slag !== 'kommando') return true;
    const foresporsel = foresporselAv(context);
    const kontekst = kontekstAv(context);
    const noekkel = idempotensnoekkel(foresporsel);
    const expectedRevision = krevesRevisjon(rute, foresporsel) ? ventetRevisjon(foresporsel) : undefined;
    const fil = tarImotFil(foresporsel);
    // What a file is, is known when it has come: its route binds the command to it.
    const commandHash = innholdshash(fil ? {} : foresporsel.body ?? {});
    const reason = fil ? undefined : bekreftetInnhold(foresporsel);
    if (!fil) krevInnhold(foresporsel, harKropp(context));
    kontekst.konvolutt = konvolutt(foresporsel, kontekst, noekkel, { commandHash, reason, expectedRevision });
    return true;
  }
}

type Lest = Pick<Envelope, 'commandHash' | 'reason' | 'expectedRevision'>;

function konvolutt(foresporsel: Foresporsel, kontekst: Kontekst, noekkel: string, lest: Lest): Konvolutt {
  const { bruker, leser, naa } = kontekst;
  if (!bruker) throw new Error('En kommandorute kan ikke være åpen');
  const tilgang: Tilgang = leser?.tilgang ?? { person: derivedId(bruker.issuer, bruker.sub), roller: [], medlemskap: [] };
  const commandId = derivedId(leser?.tenant ?? '', tilgang.person, ruteOgParametre(foresporsel), noekkel);
  const nyId = derivedId(commandId, 'ny');
  const envelope: Envelope = {
    // A command outside every helsefellesskap makes one: its id is the new stream's.
    tenant: leser?.tenant ?? nyId,
    commandId,
    correlationId: sporId(foresporsel.raw),
    actor: { person: tilgang.person, ...paaVegneAv(tilgang), grunnlag: grunnlag(tilgang, bruker.plattformAdmin) },
    registrert: naa,
    ...lest,
  };
  const { plattformAdmin: _, ...innlogget } = bruker;
  return { envelope, tilgang, innlogget, nyId };
}

function ruteOgParametre(foresporsel: Foresporsel): string {
  const parametre = Object.values(foresporsel.params as Record<string, string>);
  return [foresporsel.method, foresporsel.routeOptions.url, ...parametre].join(' ');
}

function krevInnhold(foresporsel: Foresporsel, ventet: boolean): void {
  const { body, method } = foresporsel;
  if (body === undefined && method !== 'DELETE') throw new Problem('ugyldig-forespoersel', { melding: 'Innhold mangler: send et JSON-objekt, om så et tomt' });
  if (!ventet && body !== undefined && Object.keys(body as object).length > 0) throw new Problem('ugyldig-forespoersel', { melding: 'Denne kommandoen har ingen felt' });
}

/** Takes the field `bekreftetInnhold` (why digits that look like a fødselsnummer are none) out of the body: it belongs to no command. */
function bekreftetInnhold({ body }: Foresporsel): string | undefined {
  const innhold = body as Record<string, unknown> | undefined;
  if (innhold?.['bekreftetInnhold'] === undefined) return undefined;
  const { bekreftetInnhold: gitt } = innhold;
  const regelen = regel.tekst({ maks: 500 });
  const grunn = regelen.rens?.(gitt);
  const feil = regelen.feil(grunn);
  if (feil) throw feltproblem('ugyldig-verdi', '#/bekreftetInnhold', feil.kode, feil.melding);
  delete innhold['bekreftetInnhold'];
  merkBekreftet(innhold);
  return String(grunn);
}

function idempotensnoekkel(foresporsel: Foresporsel): string {
  const noekkel = foresporsel.headers['idempotency-key'];
  if (noekkel === undefined) throw new Problem('mangler-forutsetning', { melding: 'Hodet Idempotency-Key mangler' });
  if (typeof noekkel !== 'string' || !UUID.test(noekkel.toLowerCase())) throw new Problem('ugyldig-forespoersel', { melding: 'Idempotency-Key skal være en UUID' });
  return noekkel.toLowerCase();
}

const krevesRevisjon = ({ erstatter }: Kommandorute, { headers }: Foresporsel): boolean => erstatter === true || (erstatter === 'naar-oppgitt' && headers['if-match'] !== undefined);

function ventetRevisjon(foresporsel: Foresporsel): number {
  const revisjon = foresporsel.headers['if-match'];
  if (revisjon === undefined) throw new Problem('mangler-forutsetning', { melding: 'Hodet If-Match mangler: oppgi revisjonen du så' });
  return lesIfMatch(revisjon);
}

/** The roles held when the command came; the rule that let it through is in the event's own data where it matters. */
function grunnlag(tilgang: Tilgang, plattformAdmin: boolean): string {
  const roller = [...new Set(tilgang.roller.map((r) => r.rolle))].sort();
  if (roller.length > 0) return `rolle:${roller.join('+')}`;
  if (tilgang.medlemskap.length > 0) return 'medlemskap';
  return plattformAdmin ? 'plattformadministrator' : 'innlogget';
}

/** Only where a person has nothing but one part's roles is it certain on whose behalf they act. */
function paaVegneAv(tilgang: Tilgang): { paaVegneAv?: { part: string } } {
  const parter = new Set(tilgang.roller.map((r) => r.partId));
  const [part] = parter;
  return parter.size === 1 && part !== undefined && tilgang.medlemskap.length === 0 ? { paaVegneAv: { part } } : {};
}
