import { type Ubesvartkilde } from '#felles';
import { type AvtaleHendelse } from './avtale.events';

/** Parts of the agreements' last rounds that are silent, or have only said when they will treat it. */
export const ubesvarteAvtaler: Ubesvartkilde = {
  slag: 'avtale',
  sendtSom: 'AvtaleSendtTilPartene' satisfies AvtaleHendelse['type'],
  sql: `select 'avtale' as slag, p.avtale_id::text as runde_id, a.navn as hva, p.sak_id, p.part_id, p.navn as part, p.sendt, p.svarfrist as frist, p.varslet_dato as varslet,
      p.stanset_siden, p.stanset_dager, p.paaminnelser, p.sist_paaminnet
    from partsstatus p join avtaleliste a on a.avtale_id = p.avtale_id and a.runde = p.runde
    where p.tilstand in ('ikke-svart', 'varslet') and p.vil_ikke_signere is null and not p.trukket`,
};
