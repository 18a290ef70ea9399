import { type FieldError, Rejection, ugyldig, ugyldigTilstand, vakt } from '#eventsourcing';
import { type Dokumentversjon, feilIRekkefoelgen, langDato, osloDato } from '#felles';
import { type SakHendelse } from '../sak.events';
import { type SakFakta, type SakKommando } from '../sak.kommandoer';
import { erVarig, punktnoekkel, type Punkttilstand, type Sak } from '../sak.tilstand';
import { medFoelger } from './foelger';
import { krevSystem } from './roller';

type Bestilt = SakKommando<'SendTilPartene'>['data'];
type Utsendelsesdata = Pick<Bestilt, 'behandlingId' | 'punkt' | 'avtaleId' | 'paaminnelser'> & Hel;
type Hel = Required<{ [F in 'dokumentversjon' | 'svarfrist' | 'ikrafttredelse']: NonNullable<Bestilt[F]> }>;

/** R5: sending needs a point that ordered it, an agreement version, its frozen hash, a frozen party list and a response deadline. */
export function sendTilPartene({ data: bestilt, tid }: SakKommando<'SendTilPartene'>, sak: Sak, fakta: SakFakta): SakHendelse[] {
  krevBestiltUtsendelse(sak, bestilt);
  const data = { ...bestilt, ...krevHelUtsendelse(bestilt) };
  krevNyVersjonEtterUtsendelse(sak, data);
  krevRegistrertVersjon(data, fakta);
  krevVedtattVersjon(sak, data);
  krevFriAvtale(fakta);
  krevSvarfrist(data, sak, tid);
  const tidligstIKraft = tidligsteVirkning(sak, data.behandlingId);
  krevVedtattVirkning(data, tidligstIKraft);
  const { behandlingId, punkt, avtaleId, dokumentversjon, svarfrist, ikrafttredelse, paaminnelser, rekkefoelge, fingeravtrykk } = data;
  const parter = krevKjenteParter(bestilt, fakta);
  krevOppnaaeligAntall(ikrafttredelse, parter.length);
  krevRekkefoelge(bestilt, parter);
  return [{
    type: 'SakSendtTilPartene',
    data: {
      behandlingId, punkt, avtaleId, dokumentversjon, parter, svarfrist, ikrafttredelse, ...(tidligstIKraft !== undefined && { tidligstIKraft }), paaminnelser,
      ...(bestilt.utenBrev && { utenBrev: true as const }), ...(rekkefoelge && { rekkefoelge }), ...(fingeravtrykk !== undefined && { fingeravtrykk }),
    },
  }];
}

const feltet = (pointer: string, melding: string): FieldError => ({ pointer, kode: 'mangler', melding });

/** What a sending lacks, all of it: the same for the command and for whoever asks beforehand. */
export function manglerIUtsendelsen({ dokumentversjon, parter = [], organisasjonsnumre = [], svarfrist, ikrafttredelse }: Partial<Bestilt>): readonly FieldError[] {
  return [
    ...(dokumentversjon ? [] : [feltet('#/dokumentversjon', 'Si hvilken versjon av avtalen som sendes, med tekstens hash')]),
    ...(parter.length + organisasjonsnumre.length > 0 ? [] : [feltet('#/parter', 'Si hvilke parter avtalen sendes til')]),
    ...(svarfrist === undefined ? [feltet('#/svarfrist', 'Si når partene senest må svare')] : []),
    ...(ikrafttredelse ? [] : [feltet('#/ikrafttredelse', 'Si etter hvilken regel avtalen trer i kraft')]),
  ];
}

const krevHelUtsendelse = vakt('krev-hel-utsendelse', (bestilt: Bestilt): Hel => {
  const mangler = manglerIUtsendelsen(bestilt);
  const { dokumentversjon, svarfrist, ikrafttredelse } = bestilt;
  if (mangler.length > 0 || !dokumentversjon || svarfrist === undefined || !ikrafttredelse) throw new Rejection('ugyldig', 'mangler-opplysninger', mangler.map((m) => m.melding).join('. '), mangler);
  return { dokumentversjon, svarfrist, ikrafttredelse };
});

/** R7: effect begins no earlier than the decision, unless the decision says so. */
function tidligsteVirkning(sak: Sak, behandlingId: string): string | undefined {
  const vedtak = sak.behandlinger[behandlingId]?.resultat;
  if (vedtak?.dato === undefined) return undefined;
  const virkninger = [...vedtak.utenforPunkt, ...vedtak.punkter.flatMap((p) => p.virkninger)];
  const sagt = [...vedtak.punkter.map((p) => p.gjelderFra), ...virkninger.map((v) => (v.slag === 'virker-fra' ? v.dato : undefined))];
  return [vedtak.dato, ...sagt].filter((d) => d !== undefined).toSorted()[0];
}

const krevVedtattVirkning = vakt('krev-vedtatt-tilbakevirkning', ({ ikrafttredelse }: Utsendelsesdata, tidligst: string | undefined): void => {
  if (ikrafttredelse.regel !== 'fast-dato' || tidligst === undefined || ikrafttredelse.dato >= tidligst) return;
  throw ugyldig('tilbakevirkning-er-ikke-vedtatt', `Avtalen kan ikke gjelde før ${langDato(tidligst)}: vedtaket sier ikke at den skal virke tilbake i tid`, '#/ikrafttredelse/dato');
});

const krevOppnaaeligAntall = vakt('krev-partsliste', (ikrafttredelse: Utsendelsesdata['ikrafttredelse'], parter: number): void => {
  if (ikrafttredelse.regel === 'antall' && ikrafttredelse.antall > parter) throw ugyldig('for-hoeyt-antall', 'Ikrafttredelsen krever flere parter enn listen har', '#/ikrafttredelse/antall');
});

const krevRekkefoelge = vakt('krev-rekkefoelge', ({ rekkefoelge }: Bestilt, parter: readonly { readonly partId: string }[]): void => {
  const feil = feilIRekkefoelgen(rekkefoelge, parter.map((p) => p.partId));
  if (feil) throw ugyldig('ugyldig-rekkefoelge', feil, '#/rekkefoelge');
});

const krevBestiltUtsendelse = vakt('krev-bestilling', (sak: Sak, { behandlingId, punkt, avtaleId }: Bestilt): void => {
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
export function vedtattVersjon(sak: Sak, behandlingId: string, avtaleId: string): Dokumentversjon | undefined {
  const virkninger = Object.values(sak.punkter).filter((p) => p.behandlingId === behandlingId).flatMap((p) => p.virkninger);
  const versjonI = (slag: 'godkjenner-avtale' | 'sendes-til-partene') =>
    virkninger.flatMap((v) => (v.slag === slag && v.avtaleId === avtaleId && v.dokumentversjon ? [v.dokumentversjon] : []))[0];
  return versjonI('godkjenner-avtale') ?? versjonI('sendes-til-partene');
}

/** What the agreement would refuse is refused before the sak says that it is sent. */
const krevFriAvtale = vakt('krev-fri-avtale', ({ avtalehindring }: SakFakta): void => {
  if (avtalehindring) throw ugyldigTilstand(avtalehindring.kode, avtalehindring.melding);
});

const krevSvarfrist = vakt('krev-svarfrist', ({ svarfrist, behandlingId }: Utsendelsesdata, sak: Sak, tid: string): void => {
  const moetedag = sak.behandlinger[behandlingId]?.resultat?.dato;
  if (moetedag !== undefined && svarfrist < moetedag) throw ugyldig('frist-foer-moetet', `Svarfristen kan ikke ligge før møtet som vedtok det (${moetedag})`, '#/svarfrist');
  if (svarfrist <= osloDato(tid)) throw ugyldig('frist-er-passert', 'Svarfristen må ligge fram i tid', '#/svarfrist');
});

/** By id, by organisasjonsnummer, or both: each part once, in the order given. */
const krevKjenteParter = vakt('krev-partsliste', ({ parter = [], organisasjonsnumre = [] }: Bestilt, fakta: SakFakta) => {
  const nevnt = [
    ...parter.map((id, i) => ({ hva: id, pointer: `#/parter/${i}`, part: fakta.parter?.find((p) => p.partId === id) })),
    ...organisasjonsnumre.map((nr, i) => ({ hva: nr, pointer: `#/organisasjonsnumre/${i}`, part: fakta.parter?.find((p) => p.organisasjonsnummer === nr) })),
  ];
  const ukjente = nevnt.filter((n) => n.part === undefined).map(({ hva, pointer }) => ({ pointer, kode: 'part-finnes-ikke', melding: `Ingen part her har ${pointer.startsWith('#/parter') ? 'id' : 'organisasjonsnummer'} ${hva}` }));
  if (ukjente.length > 0) throw new Rejection('ugyldig', 'part-finnes-ikke', 'Listen har en part som ikke finnes', ukjente);
  const kjente = nevnt.flatMap(({ part, ...n }) => (part ? [{ ...n, ...part }] : []));
  const doble = kjente.filter((k, i) => kjente.findIndex((n) => n.partId === k.partId) !== i).map(({ navn, pointer }) => ({ pointer, kode: 'part-to-ganger', melding: `${navn} står to ganger på listen` }));
  if (doble.length > 0) throw new Rejection('ugyldig', 'part-to-ganger', 'Samme part står to ganger på listen', doble);
  return kjente.map(({ partId, navn }) => ({ partId, navn }));
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
