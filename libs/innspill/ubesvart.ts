import { type Ubesvartkilde } from '#felles';
import { type InnspillHendelse } from './innspill.events';

/** Receivers who are expected to answer and have not, of rounds that are open. The day is what its reminders are planned by, which follows the meeting plan and what the sak got; for one that announced a day, the round's own where it names one. */
export const ubesvarteInnspill: Ubesvartkilde = {
  slag: 'innspill',
  sendtSom: 'InnspillsrundeSendt' satisfies InnspillHendelse['type'],
  sql: `select 'innspill' as slag, m.innspill_id::text as runde_id, r.tittel as hva, m.sak_id, m.mottaker_id as part_id, m.navn as part, m.sendt, coalesce(case when m.varslet is null then v.frist_dato end, (r.frist ->> 'dato')::date) as frist, m.varslet,
      null::date as stanset_siden, 0 as stanset_dager, coalesce(v.paaminnelser, 0) as paaminnelser, v.sist_paaminnet
    from innspillsmottaker m join innspillsrunde r on r.innspill_id = m.innspill_id left join fristvarsel v on v.frist_id = m.frist_id
    where m.forventet and m.svart is null and m.lukket is null and r.status = 'sendt'`,
};
