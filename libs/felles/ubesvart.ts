/**
 * What a context is waiting for an answer to, as one part of a union: each context says how its own read model is read.
 * `sql` is a whole select without parameters that gives, in this order: `slag` text, `runde_id` text, `hva` text, `sak_id` uuid, `part_id` uuid,
 * `part` text, `sendt` timestamptz, `frist` date (null where it has no exact day; a body may stand where a part does), `varslet` date (announced day of treatment), `stanset_siden` date, `stanset_dager` int,
 * `paaminnelser` int, `sist_paaminnet` timestamptz; only those who have not answered, of what still counts.
 */
export interface Ubesvartkilde {
  readonly slag: string;
  /** The event of what was sent, in the stream that `runde_id` names. */
  readonly sendtSom: string;
  readonly sql: string;
}
