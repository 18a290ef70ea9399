import { nyRad, projection, type Recorded } from '#eventsourcing';
import { osloDato } from '#felles';
import { type Ikrafttredelse, type Part, sakHendelser, type SakHendelse } from '#sak';

/** One row each time a decision sent an agreement to the parts: exactly which text, to whom, with what deadline. */
export type UtsendelseRad = {
  sak_id: string;
  avtale_id: string;
  versjon: number;
  hash: string;
  behandling_id: string;
  punkt: number;
  sendt: string;
  /** The day in Oslo. */
  sendt_dato: string;
  svarfrist: string;
  parter: readonly Part[];
  ikrafttredelse: Ikrafttredelse;
};

type Sendt = Recorded<Extract<SakHendelse, { type: 'SakSendtTilPartene' }>>;

const noekkel = (e: Sendt) => ({ sak_id: e.streamId, avtale_id: e.data.avtaleId, versjon: e.data.dokumentversjon.versjon });

export const utsendelse = projection<UtsendelseRad>({
  name: 'utsendelse',
  version: 1,
  columns: {
    sak_id: 'uuid', avtale_id: 'uuid', versjon: 'integer', hash: 'text', behandling_id: 'uuid', punkt: 'integer', sendt: 'timestamptz', sendt_dato: 'date',
    svarfrist: 'date', parter: 'jsonb', ikrafttredelse: 'jsonb',
  },
  key: ['sak_id', 'avtale_id', 'versjon'],
  indexes: ['sendt_dato', 'behandling_id, punkt', 'avtale_id'],
}).from(sakHendelser, {
  SakSendtTilPartene: nyRad(noekkel, (e) => ({
    ...noekkel(e), hash: e.data.dokumentversjon.hash, behandling_id: e.data.behandlingId, punkt: e.data.punkt, sendt: e.metadata.registrert,
    sendt_dato: osloDato(e.metadata.registrert), svarfrist: e.data.svarfrist, parter: e.data.parter, ikrafttredelse: e.data.ikrafttredelse,
  })),
});
