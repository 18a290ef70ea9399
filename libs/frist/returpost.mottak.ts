import { Injectable } from '@nestjs/common';
import { type Kysely, sql } from 'kysely';
import { derivedId, type Envelope, type Outcome } from '#eventsourcing';
import { SYSTEM } from '#felles';
import { Avviksmottak, Database, Kommandoer } from '#platform';
import { type Returlinje, type Returmelding } from './returpost';

/** A reminder that was in a mail, and whom the mail went to. */
interface Sendt {
  readonly fellesskap: string;
  readonly kategori: string;
  readonly eier_id: string;
  readonly paaminnelse_id: string;
  /** The event that says it was sent. */
  readonly hendelse_id: string;
  readonly mottakere: readonly { readonly id: string; readonly epost: string | null }[];
}
interface Treff { readonly sendt: Sendt; readonly mottakere: readonly string[]; readonly status: string }

/** Finds which reminders a returned mail was, and says so in the streams that own them. */
@Injectable()
export class Returpostmottak {
  constructor(
    private readonly database: Database,
    private readonly kommandoer: Kommandoer,
    private readonly avvik: Avviksmottak,
  ) {}

  /**
   * @param tenant the helsefellesskap whose mail it may be; undefined: any, for the worker only
   * @param envelope for one reminder; must have a command id of its own for each
   * @returns what was recorded; empty: no mail of ours, or nobody who did not get it
   */
  async taImot({ messageId, linjer }: Returmelding, tenant: string | undefined, envelope: (fellesskap: string, paaminnelseId: string) => Envelope): Promise<readonly Outcome[]> {
    const avviste = linjer.filter((l) => l.handling === 'failed');
    if (messageId === undefined || avviste.length === 0) return [];
    const utfall: Outcome[] = [];
    for (const treff of (await this.finn(messageId, tenant)).flatMap((sendt) => treffet(sendt, avviste))) {
      const { sendt: { fellesskap, kategori, eier_id, paaminnelse_id, hendelse_id }, mottakere, status } = treff;
      const konvolutt = { ...envelope(fellesskap, paaminnelse_id), causationId: hendelse_id };
      utfall.push(await this.kommandoer.utfoer(kategori, eier_id, { type: 'RegistrerPaaminnelseIRetur', data: { paaminnelseId: paaminnelse_id, messageId, status, mottakere } }, konvolutt, SYSTEM));
      await this.meld(treff, konvolutt.registrert);
    }
    return utfall;
  }

  private async meld({ sendt: { fellesskap, kategori, eier_id, paaminnelse_id }, mottakere, status }: Treff, naa: string): Promise<void> {
    await this.avvik.meld({
      id: derivedId('avvik', 'retur', paaminnelse_id, ...mottakere), tenant: fellesskap, kilde: 'paaminnelse', navn: 'returpost', kode: status,
      melding: 'Påminnelsen ble sendt, men kom i retur: rett adressen, eller nå mottakeren på en annen måte', stroem: { kategori, id: eier_id }, forsoek: 1, foerst: naa,
    });
  }

  private finn(messageId: string, tenant: string | undefined): Promise<Sendt[]> {
    const spoer = async (db: Kysely<unknown>) => (await sql<Sendt>`
      select h.fellesskap, h.hendelse_id, h.kategori, h.stroem_id as eier_id, h.data ->> 'paaminnelseId' as paaminnelse_id,
        (select json_agg(json_build_object('id', m.id, 'epost', p.epost)) from jsonb_array_elements_text(h.data -> 'mottakere') m(id) left join person p on p.person_id = m.id::uuid and p.fellesskap = h.fellesskap) as mottakere
      from hendelse h where h.type in ('PaaminnelseSendt', 'FristpaaminnelseSendt') and h.data ->> 'messageId' = ${messageId} limit 1000`.execute(db)).rows;
    return tenant === undefined ? this.database.skriv(spoer) : this.database.les(tenant, spoer);
  }
}

/** A mail to one person is that person's, whatever the mail system calls the address. */
function treffet(sendt: Sendt, avviste: readonly Returlinje[]): Treff[] {
  const [forste] = avviste;
  if (!forste) return [];
  if (sendt.mottakere.length === 1) return [{ sendt, mottakere: sendt.mottakere.map((m) => m.id), status: forste.status }];
  const truffet = sendt.mottakere.flatMap((m) => {
    const linje = avviste.find((l) => l.adresse === m.epost?.toLowerCase());
    return linje ? [{ id: m.id, status: linje.status }] : [];
  });
  const [en] = truffet;
  return en ? [{ sendt, mottakere: truffet.map((m) => m.id), status: en.status }] : [];
}
