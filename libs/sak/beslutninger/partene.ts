import { ugyldig, ugyldigTilstand, vakt } from '#eventsourcing';
import { type Dokumentversjon, osloDato } from '#felles';
import { type SakHendelse } from '../sak.events';
import { type SakFakta, type SakKommando } from '../sak.kommandoer';
import { erVarig, punktnoekkel, type Punkttilstand, type Sak } from '../sak.tilstand';
import { medFoelger } from './foelger';
import { krevSystem } from './roller';

type Utsendelsesdata = SakKommando<'SendTilPartene'>['data'];

/** R5: sending needs a point that ordered it, an agreement version, its frozen hash, a frozen party list and a response deadline. */
export function sendTilPartene({ data, tid }: SakKommando<'SendTilPartene'>, sak: Sak, fakta: SakFakta): SakHendelse[] {
  krevBestiltUtsendelse(sak, data);
  krevNyVersjonEtterUtsendelse(sak, data);
  krevRegistrertVersjon(data, fakta);
  krevVedtattVersjon(sak, data);
  krevFriAvtale(fakta);
  krevSvarfrist(data, tid);
  const { behandlingId, punkt, avtaleId, dokumentversjon, svarfrist, ikrafttredelse, paaminnelser } = data;
  const parter = krevKjenteParter(data, fakta);
  krevOppnaaeligAntall(ikrafttredelse, parter.length);
  return [{ type: 'SakSendtTilPartene', data: { behandlingId, punkt, avtaleId, dokumentversjon, parter, svarfrist, ikrafttredelse, paaminnelser } }];
}

const krevOppnaaeligAntall = vakt('krev-partsliste', (ikrafttredelse: Utsendelsesdata['ikrafttredelse'], parter: number): void => {
  if (ikrafttredelse.regel === 'antall' && ikrafttredelse.antall > parter) throw ugyldig('for-hoeyt-antall', 'Ikrafttredelsen krever flere parter enn listen har', '#/ikrafttredelse/antall');
});

const krevBestiltUtsendelse = vakt('krev-bestilling', (sak: Sak, { behandlingId, punkt, avtaleId }: Utsendelsesdata): void => {
  const vedtakspunkt = sak.punkter[punktnoekkel(behandlingId, punkt)];
  if (!vedtakspunkt) throw ugyldigTilstand('punkt-finnes-ikke', 'Saken har ikke noe slikt vedtakspunkt');
  const bestilt = vedtakspunkt.virkninger.some((v) => v.slag === 'sendes-til-partene' && v.avtaleId === avtaleId);
  if (vedtakspunkt.lukket) throw ugyldigTilstand('punkt-er-lukket', 'Vedtakspunktet er alt lukket');
  if (!bestilt) throw ugyldigTilstand('utsendelse-er-ikke-vedtatt', 'Vedtakspunktet sier ikke at denne avtalen skal sendes til partene');
});

/** A second round is for a newer version: no text is sent twice. */
const krevNyVersjonEtterUtsendelse = vakt('krev-ny-versjon', (sak: Sak, { avtaleId, dokumentversjon }: Utsendelsesdata): void => {
  const tidligere = sak.utsendelser[avtaleId];
  if (!tidligere) return;
  const nyere = dokumentversjon.versjon > tidligere.dokumentversjon.versjon && dokumentversjon.hash !== tidligere.dokumentversjon.hash;
  if (!nyere) throw ugyldigTilstand('versjon-er-alt-sendt', 'Denne versjonen, eller en nyere, er alt sendt til partene');
  if (tidligere.signert) throw ugyldigTilstand('avtale-er-signert', 'Avtalen er alt signert av alle');
});

const krevRegistrertVersjon = vakt('krev-avtaleversjon', ({ dokumentversjon }: Utsendelsesdata, { avtaleversjoner }: SakFakta): void => {
  if (!avtaleversjoner) throw ugyldig('avtale-finnes-ikke', 'Avtalen finnes ikke', '#/avtaleId');
  const kjent = avtaleversjoner.some((v) => v.versjon === dokumentversjon.versjon && v.hash === dokumentversjon.hash);
  if (!kjent) throw ugyldig('versjon-finnes-ikke', 'Avtalen har ingen versjon med dette nummeret og denne hashen', '#/dokumentversjon');
});

/** R5: the first round of a decision is the text it was about; what a refusal leads to may be newer. */
const krevVedtattVersjon = vakt('krev-vedtatt-versjon', (sak: Sak, { behandlingId, avtaleId, dokumentversjon }: Utsendelsesdata): void => {
  if (sak.utsendelser[avtaleId]?.behandlingId === behandlingId) return;
  const vedtatt = vedtattVersjon(sak, behandlingId, avtaleId);
  if (!vedtatt || (vedtatt.versjon === dokumentversjon.versjon && vedtatt.hash === dokumentversjon.hash)) return;
  throw ugyldigTilstand('versjon-er-ikke-vedtatt', `Vedtaket gjelder versjon ${vedtatt.versjon} av avtalen: det er den som må sendes til partene først`);
});

/** As approved, or else as the agreement stood when it was decided to send it; undefined in decisions from before this was frozen. */
function vedtattVersjon(sak: Sak, behandlingId: string, avtaleId: string): Dokumentversjon | undefined {
  const virkninger = Object.values(sak.punkter).filter((p) => p.behandlingId === behandlingId).flatMap((p) => p.virkninger);
  const versjonI = (slag: 'godkjenner-avtale' | 'sendes-til-partene') =>
    virkninger.flatMap((v) => (v.slag === slag && v.avtaleId === avtaleId && v.dokumentversjon ? [v.dokumentversjon] : []))[0];
  return versjonI('godkjenner-avtale') ?? versjonI('sendes-til-partene');
}

/** What the agreement would refuse is refused before the sak says that it is sent. */
const krevFriAvtale = vakt('krev-fri-avtale', ({ avtalehindring }: SakFakta): void => {
  if (avtalehindring) throw ugyldigTilstand(avtalehindring.kode, avtalehindring.melding);
});

const krevSvarfrist = vakt('krev-svarfrist', ({ svarfrist }: Utsendelsesdata, tid: string): void => {
  if (svarfrist <= osloDato(tid)) throw ugyldig('frist-er-passert', 'Svarfristen må ligge fram i tid', '#/svarfrist');
});

const krevKjenteParter = vakt('krev-partsliste', ({ parter }: Utsendelsesdata, fakta: SakFakta) => {
  if (parter.length === 0) throw ugyldig('partsliste-mangler', 'Si hvem avtalen skal sendes til', '#/parter');
  if (new Set(parter).size !== parter.length) throw ugyldig('part-to-ganger', 'Samme part står to ganger på listen', '#/parter');
  const kjente = parter.map((partId) => fakta.parter?.find((p) => p.partId === partId));
  if (kjente.some((p) => p === undefined)) throw ugyldig('part-finnes-ikke', 'Listen har en part som ikke finnes', '#/parter');
  return kjente.filter((p) => p !== undefined).map(({ partId, navn }) => ({ partId, navn }));
});

/** All parts have signed this version: what it settles follows. A round that a newer version replaced settles nothing. */
export function registrerAvtaleSignert({ data, tid }: Pick<SakKommando<'RegistrerAvtaleSignert'>, 'data' | 'tid'>, sak: Sak, { tilgang, rute }: SakFakta): SakHendelse[] {
  krevSystem(tilgang);
  const utsendelse = sak.utsendelser[data.avtaleId];
  if (!utsendelse || utsendelse.signert || utsendelse.dokumentversjon.hash !== data.dokumentversjon.hash) return [];
  const gjort = Object.values(sak.punkter).filter((punkt) => erGjortNaarSignert(sak, punkt, data.avtaleId));
  return medFoelger(sak, [
    { type: 'AvtaleSignertForSak', data },
    ...gjort.map(({ behandlingId, nr }): SakHendelse => ({ type: 'PunktLukket', data: { behandlingId, punkt: nr } })),
  ], { rute, tid });
}

/** The point ordered this agreement sent, all that it sent is signed, and it started nothing else that lasts. */
function erGjortNaarSignert(sak: Sak, punkt: Punkttilstand, avtaleId: string): boolean {
  const sender = punkt.virkninger.filter((v) => v.slag === 'sendes-til-partene');
  const alleSignert = sender.every((v) => v.avtaleId === avtaleId || sak.utsendelser[v.avtaleId]?.signert === true);
  const noeAnnet = punkt.virkninger.some((v) => erVarig(v) && v.slag !== 'sendes-til-partene');
  return !punkt.lukket && sender.some((v) => v.avtaleId === avtaleId) && alleSignert && !noeAnnet;
}
