import { ugyldig, ugyldigTilstand } from '#eventsourcing';
import { krevSekretariat, krevSystem } from '#felles';
import { type SakHendelse } from '../sak.events';
import { type SakFakta, type SakKommando } from '../sak.kommandoer';
import { punktnoekkel, type Sak } from '../sak.tilstand';
import { avsluttNaarFerdig } from './behandling';
import { krevAapen } from './innmelding';

type Utsendelsesdata = SakKommando<'SendTilPartene'>['data'];

/** R5: sending needs a point that ordered it, an agreement version, its frozen hash, a frozen party list and a response deadline. */
export function sendTilPartene({ data, tid }: SakKommando<'SendTilPartene'>, sak: Sak, fakta: SakFakta): SakHendelse[] {
  krevSekretariat(fakta.tilgang);
  krevAapen(sak);
  krevBestiltUtsendelse(sak, data);
  krevNyVersjonEtterUtsendelse(sak, data);
  krevRegistrertVersjon(data, fakta);
  krevSvarfrist(data, tid);
  const { behandlingId, punkt, avtaleId, dokumentversjon, svarfrist, ikrafttredelse, paaminnelser } = data;
  const parter = krevKjenteParter(data, fakta);
  if (ikrafttredelse.regel === 'antall' && ikrafttredelse.antall > parter.length) throw ugyldig('for-hoeyt-antall', 'Ikrafttredelsen krever flere parter enn listen har', '#/ikrafttredelse/antall');
  return [{ type: 'SakSendtTilPartene', data: { behandlingId, punkt, avtaleId, dokumentversjon, parter, svarfrist, ikrafttredelse, paaminnelser } }];
}

function krevBestiltUtsendelse(sak: Sak, { behandlingId, punkt, avtaleId }: Utsendelsesdata): void {
  const vedtakspunkt = sak.punkter[punktnoekkel(behandlingId, punkt)];
  if (!vedtakspunkt) throw ugyldigTilstand('punkt-finnes-ikke', 'Saken har ikke noe slikt vedtakspunkt');
  const bestilt = vedtakspunkt.virkninger.some((v) => v.slag === 'sendes-til-partene' && v.avtaleId === avtaleId);
  if (!bestilt) throw ugyldigTilstand('utsendelse-er-ikke-vedtatt', 'Vedtakspunktet sier ikke at denne avtalen skal sendes til partene');
}

/** A second round is for a new version: the same text is not sent twice. */
function krevNyVersjonEtterUtsendelse(sak: Sak, { avtaleId, dokumentversjon }: Utsendelsesdata): void {
  const tidligere = sak.utsendelser[avtaleId];
  if (tidligere && tidligere.dokumentversjon.hash === dokumentversjon.hash) throw ugyldigTilstand('versjon-er-alt-sendt', 'Denne versjonen er alt sendt til partene');
  if (tidligere?.signert) throw ugyldigTilstand('avtale-er-signert', 'Avtalen er alt signert av alle');
}

function krevRegistrertVersjon({ dokumentversjon }: Utsendelsesdata, { avtaleversjoner }: SakFakta): void {
  if (!avtaleversjoner) throw ugyldig('avtale-finnes-ikke', 'Avtalen finnes ikke', '#/avtaleId');
  const kjent = avtaleversjoner.some((v) => v.versjon === dokumentversjon.versjon && v.hash === dokumentversjon.hash);
  if (!kjent) throw ugyldig('versjon-finnes-ikke', 'Avtalen har ingen versjon med dette nummeret og denne hashen', '#/dokumentversjon');
}

function krevSvarfrist({ svarfrist }: Utsendelsesdata, tid: string): void {
  if (svarfrist <= tid.slice(0, 10)) throw ugyldig('frist-er-passert', 'Svarfristen må ligge fram i tid', '#/svarfrist');
}

function krevKjenteParter({ parter }: Utsendelsesdata, fakta: SakFakta) {
  if (parter.length === 0) throw ugyldig('partsliste-mangler', 'Si hvem avtalen skal sendes til', '#/parter');
  if (new Set(parter).size !== parter.length) throw ugyldig('part-to-ganger', 'Samme part står to ganger på listen', '#/parter');
  const kjente = parter.map((partId) => fakta.parter?.find((p) => p.partId === partId));
  if (kjente.some((p) => p === undefined)) throw ugyldig('part-finnes-ikke', 'Listen har en part som ikke finnes', '#/parter');
  return kjente.filter((p) => p !== undefined).map(({ partId, navn }) => ({ partId, navn }));
}

/** `SakSignert` comes once: when every agreement that the sak sent out is signed by its whole frozen list. */
export function registrerAvtaleSignert({ data }: SakKommando<'RegistrerAvtaleSignert'>, sak: Sak, { tilgang }: SakFakta): SakHendelse[] {
  krevSystem(tilgang);
  const utsendelse = sak.utsendelser[data.avtaleId];
  if (!utsendelse || utsendelse.signert) return [];
  const hendelser: SakHendelse[] = [{ type: 'AvtaleSignertForSak', data }];
  const andre = Object.entries(sak.utsendelser).filter(([avtaleId]) => avtaleId !== data.avtaleId);
  if (andre.every(([, u]) => u.signert)) hendelser.push({ type: 'SakSignert', data: { avtaler: Object.keys(sak.utsendelser) } });
  hendelser.push(...lukkUtsendelsespunkt(sak, data.avtaleId));
  return [...hendelser, ...avsluttNaarFerdig(sak, hendelser)];
}

/** The point is done when all that it sent is signed and it started nothing else. */
function lukkUtsendelsespunkt(sak: Sak, avtaleId: string): SakHendelse[] {
  const utsendelse = sak.utsendelser[avtaleId];
  const punkt = utsendelse && sak.punkter[punktnoekkel(utsendelse.behandlingId, utsendelse.punkt)];
  if (!punkt || punkt.lukket) return [];
  const ferdig = punkt.virkninger.every((v) => {
    if (v.slag === 'sendes-til-partene') return v.avtaleId === avtaleId || sak.utsendelser[v.avtaleId]?.signert === true;
    return v.slag === 'godkjenner-avtale';
  });
  return ferdig ? [{ type: 'PunktLukket', data: { behandlingId: punkt.behandlingId, punkt: punkt.nr } }] : [];
}
