import { ugyldig, ugyldigTilstand, vakt } from '#eventsourcing';
import { type SakHendelse } from '../sak.events';
import { type SakFakta, type SakKommando } from '../sak.kommandoer';
import { harAapnePunkter, punktnoekkel, type Sak } from '../sak.tilstand';
import { medFoelger } from './foelger';
import { krevSystem } from './roller';

export function lukkPunkt({ data: { behandlingId, punkt }, tid }: SakKommando<'LukkPunkt'>, sak: Sak, { rute }: SakFakta): SakHendelse[] {
  krevAapentPunkt(sak, behandlingId, punkt);
  return medFoelger(sak, [{ type: 'PunktLukket', data: { behandlingId, punkt } }], { rute, tid });
}

const krevAapentPunkt = vakt('krev-aapent-punkt', (sak: Sak, behandlingId: string, nr: number): void => {
  const punkt = sak.punkter[punktnoekkel(behandlingId, nr)];
  if (!punkt) throw ugyldigTilstand('punkt-finnes-ikke', 'Saken har ikke noe slikt vedtakspunkt');
  if (punkt.lukket) throw ugyldigTilstand('punkt-er-lukket', 'Vedtakspunktet er alt lukket');
});

/** Before anybody has said which point: whether there is one to close. */
export const krevNoenAapnePunkter = vakt('krev-aapent-punkt', (sak: Sak): void => {
  if (!harAapnePunkter(sak)) throw ugyldigTilstand(Object.keys(sak.punkter).length === 0 ? 'punkt-finnes-ikke' : 'punkt-er-lukket', 'Saken har ingen åpne vedtakspunkter');
});

export function lenkSak({ id, data }: SakKommando<'LenkSak'>, sak: Sak, fakta: SakFakta): SakHendelse[] {
  krevLenkemaal(id, data, fakta);
  const kjent = sak.lenker.some((l) => l.forhold === data.forhold && l.tilSak === data.tilSak && l.tekst === data.tekst);
  return kjent ? [] : [{ type: 'SakLenket', data }];
}

const krevLenkemaal = vakt('krev-lenkemaal', (id: string, { tilSak, tekst }: SakKommando<'LenkSak'>['data'], { lenketSakFinnes }: SakFakta): void => {
  if (!tilSak && !tekst) throw ugyldig('lenke-uten-maal', 'Si hvilken sak eller hva det lenkes til', '#/tilSak');
  if (tilSak && !lenketSakFinnes) throw ugyldig('sak-finnes-ikke', 'Saken det lenkes til finnes ikke', '#/tilSak');
  if (tilSak === id) throw ugyldig('lenke-til-seg-selv', 'En sak kan ikke lenkes til seg selv', '#/tilSak');
});

/** What the point set in motion and is not done, ends with a withdrawal; a change leaves it to the decision that made it. */
export function omgjoerVedtak({ data, tid }: SakKommando<'OmgjoerVedtak'>, sak: Sak, { tilgang, rute }: SakFakta): SakHendelse[] {
  krevSystem(tilgang);
  const { behandlingId, punkt: nr, hva } = data;
  if (sak.omgjoeringer.some((o) => o.behandlingId === behandlingId && o.punkt === nr)) return [];
  const punkt = sak.punkter[punktnoekkel(behandlingId, nr)];
  const omgjort: SakHendelse = { type: 'VedtakOmgjort', data: { ...data, ...(punkt && punkt.virkninger.length > 0 && { virkninger: [...punkt.virkninger] }) } };
  if (!punkt || punkt.lukket || hva === 'endret') return [omgjort];
  return medFoelger(sak, [omgjort, { type: 'PunktLukket', data: { behandlingId, punkt: nr } }], { rute, tid });
}

/** R10: a correction stands beside the original, also after the sak is closed. */
export function rettSak({ data: { begrunnelse: _, ...rettelse } }: SakKommando<'RettSak'>, sak: Sak): SakHendelse[] {
  krevEndring(sak, rettelse);
  return [{ type: 'SakRettet', data: rettelse }];
}

const krevEndring = vakt('krev-endring', (sak: Sak, { opprinnelig, rettet, behandlingId }: Omit<SakKommando<'RettSak'>['data'], 'begrunnelse'>): void => {
  if (opprinnelig === rettet) throw ugyldig('ingen-endring', 'Rettelsen er lik det som sto', '#/rettet');
  if (behandlingId !== undefined && !sak.behandlinger[behandlingId]) throw ugyldig('behandling-finnes-ikke', 'Saken har ingen slik behandling å rette', '#/behandlingId');
});
