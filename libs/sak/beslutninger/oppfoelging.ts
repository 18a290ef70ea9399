import { ugyldig, ugyldigTilstand } from '#eventsourcing';
import { krevSaksinnmelder, krevSekretariat } from '#felles';
import { type SakHendelse } from '../sak.events';
import { type SakFakta, type SakKommando } from '../sak.kommandoer';
import { punktnoekkel, type Sak } from '../sak.tilstand';
import { medFoelger } from './foelger';

export function lukkPunkt({ data }: SakKommando<'LukkPunkt'>, sak: Sak, { tilgang }: SakFakta): SakHendelse[] {
  krevSekretariat(tilgang);
  const punkt = sak.punkter[punktnoekkel(data.behandlingId, data.punkt)];
  if (!punkt) throw ugyldigTilstand('punkt-finnes-ikke', 'Saken har ikke noe slikt vedtakspunkt');
  if (punkt.lukket) throw ugyldigTilstand('punkt-er-lukket', 'Vedtakspunktet er alt lukket');
  return medFoelger(sak, [{ type: 'PunktLukket', data: { behandlingId: data.behandlingId, punkt: data.punkt } }]);
}

export function lenkSak({ id, data }: SakKommando<'LenkSak'>, sak: Sak, fakta: SakFakta): SakHendelse[] {
  krevSaksinnmelder(fakta.tilgang);
  if (!data.tilSak && !data.tekst) throw ugyldig('lenke-uten-maal', 'Si hvilken sak eller hva det lenkes til', '#/tilSak');
  if (data.tilSak && !fakta.lenketSakFinnes) throw ugyldig('sak-finnes-ikke', 'Saken det lenkes til finnes ikke', '#/tilSak');
  if (data.tilSak === id) throw ugyldig('lenke-til-seg-selv', 'En sak kan ikke lenkes til seg selv', '#/tilSak');
  const kjent = sak.lenker.some((l) => l.forhold === data.forhold && l.tilSak === data.tilSak && l.tekst === data.tekst);
  return kjent ? [] : [{ type: 'SakLenket', data }];
}

/** R10: a correction stands beside the original, also after the sak is closed. */
export function rettSak({ data: { begrunnelse: _, ...rettelse } }: SakKommando<'RettSak'>, sak: Sak, { tilgang }: SakFakta): SakHendelse[] {
  krevSekretariat(tilgang);
  if (rettelse.opprinnelig === rettelse.rettet) throw ugyldig('ingen-endring', 'Rettelsen er lik det som sto', '#/rettet');
  if (rettelse.behandlingId !== undefined && !sak.behandlinger[rettelse.behandlingId]) throw ugyldig('behandling-finnes-ikke', 'Saken har ingen slik behandling å rette', '#/behandlingId');
  return [{ type: 'SakRettet', data: rettelse }];
}
