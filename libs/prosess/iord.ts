import { type Maalform, type Organslag } from '#felles';
import { type Stegfrist, type Stegregel } from './definisjonsskjema';
import { type Stegslag } from './prosess.events';

type Anker = Extract<Stegfrist, { presisjon: 'avstand' }>['anker'];
type Sesong = Extract<Stegfrist, { presisjon: 'sesong' }>['sesong'];
type Enhet = Extract<Stegfrist, { presisjon: 'avstand' }>['enhet'];
type Krav = NonNullable<Stegregel['krever']>[number];

interface Ord {
  readonly anker: Readonly<Record<Anker, string>>;
  readonly sesong: Readonly<Record<Sesong, string>>;
  readonly enhet: Readonly<Record<Enhet, string>>;
  readonly stegslag: Readonly<Record<Stegslag, string>>;
  readonly organslag: Readonly<Record<Organslag, string>>;
  readonly krav: Readonly<Record<Krav, string>>;
  /** Roles, offices and rights whose names are not as their codes. */
  readonly koder: Readonly<Record<string, string>>;
  readonly paaminnelse: string;
  readonly nesteRunde: string;
  readonly vedBehov: string;
  readonly rollen: string;
}

const MAANEDER = ['januar', 'februar', 'mars', 'april', 'mai', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'desember'];

const ORD: Readonly<Record<Maalform, Ord>> = {
  nb: {
    anker: {
      moete: 'møtet', steg: 'at saken kom til steget', SakMeldt: 'at saken ble meldt', SakForberedt: 'at saken ble forberedt', SakBehandletIOU: 'at et rådgivende organ behandlet saken',
      SakVedtattISSU: 'vedtaket', SakSendtTilPartene: 'at saken ble sendt til partene', SakSignert: 'at saken ble signert',
    },
    sesong: { vaar: 'vår', sommer: 'sommer', hoest: 'høst', vinter: 'vinter' },
    enhet: { dager: 'dager', arbeidsdager: 'arbeidsdager' },
    stegslag: { meldt: 'første steg', forberedelse: 'forberedelse', raadgivende: 'gir råd', besluttende: 'vedtar', partene: 'behandles hos partene', signering: 'signeres', avsluttet: 'siste steg' },
    organslag: {
      partnerskapsmoete: 'partnerskapsmøte', ssu: 'strategisk samarbeidsutvalg', ou: 'områdeutvalg', lsu: 'lokalt samarbeidsutvalg', fsu: 'faglig samarbeidsutvalg', ufab: 'utvalg for faglig bistand', underutvalg: 'underutvalg',
      arbeidsgruppe: 'arbeidsgruppe', au: 'arbeidsutvalg', sekretariat: 'sekretariat', annet: 'annet organ',
    },
    krav: {
      'saksframlegg': 'saksframlegg', 'forslag': 'forslag til vedtak', 'vedlegg': 'vedlegg', 'saksnummer': 'saksnummer', 'raad': 'råd', 'vedtak': 'vedtak', 'utsendelse': 'utsendelse til partene',
      'signatur': 'signatur', 'lukkede-punkter': 'at alle vedtakspunkter er lukket',
    },
    koder: { sekretaer: 'sekretær', observatoer: 'observatør', moete: 'møte' },
    paaminnelse: 'påminnelse', nesteRunde: 'neste runde i', vedBehov: 'ved behov', rollen: 'rollen',
  },
  nn: {
    anker: {
      moete: 'møtet', steg: 'at saka kom til steget', SakMeldt: 'at saka vart meld', SakForberedt: 'at saka vart førebudd', SakBehandletIOU: 'at eit rådgjevande organ behandla saka',
      SakVedtattISSU: 'vedtaket', SakSendtTilPartene: 'at saka vart send til partane', SakSignert: 'at saka vart signert',
    },
    sesong: { vaar: 'vår', sommer: 'sommar', hoest: 'haust', vinter: 'vinter' },
    enhet: { dager: 'dagar', arbeidsdager: 'arbeidsdagar' },
    stegslag: { meldt: 'første steg', forberedelse: 'førebuing', raadgivende: 'gir råd', besluttende: 'vedtek', partene: 'blir behandla hos partane', signering: 'blir signert', avsluttet: 'siste steg' },
    organslag: {
      partnerskapsmoete: 'partnarskapsmøte', ssu: 'strategisk samarbeidsutval', ou: 'områdeutval', lsu: 'lokalt samarbeidsutval', fsu: 'fagleg samarbeidsutval', ufab: 'utval for fagleg bistand', underutvalg: 'underutval',
      arbeidsgruppe: 'arbeidsgruppe', au: 'arbeidsutval', sekretariat: 'sekretariat', annet: 'anna organ',
    },
    krav: {
      'saksframlegg': 'saksframlegg', 'forslag': 'forslag til vedtak', 'vedlegg': 'vedlegg', 'saksnummer': 'saksnummer', 'raad': 'råd', 'vedtak': 'vedtak', 'utsendelse': 'utsending til partane',
      'signatur': 'signatur', 'lukkede-punkter': 'at alle vedtakspunkt er lukka',
    },
    koder: { sekretaer: 'sekretær', observatoer: 'observatør', moete: 'møte', stemme: 'røyst', leder: 'leiar', nestleder: 'nestleiar', saksinnmelder: 'saksinnmeldar' },
    paaminnelse: 'påminning', nesteRunde: 'neste runde i', vedBehov: 'ved behov', rollen: 'rolla',
  },
};

export const ankerIOrd = (anker: Anker): string => ORD.nb.anker[anker];
export const stegslagIOrd = (slag: Stegslag, maalform: Maalform = 'nb'): string => ORD[maalform].stegslag[slag];
export const organslagIOrd = (slag: Organslag, maalform: Maalform = 'nb'): string => ORD[maalform].organslag[slag];

/** "10 arbeidsdager før møtet; påminnelse 7 og 2 dager før" */
export function fristIOrd(frist: Stegfrist, maalform: Maalform = 'nb'): string {
  const { paaminnelse, enhet } = ORD[maalform];
  const dager = [...(frist.paaminnelser ?? [])].sort((a, b) => b - a);
  return dager.length === 0 ? regelIOrd(frist, maalform) : `${regelIOrd(frist, maalform)}; ${paaminnelse} ${oppramsing(dager.map(String))} ${enhet.dager} før`;
}

function regelIOrd(frist: Stegfrist, maalform: Maalform): string {
  const o = ORD[maalform];
  switch (frist.presisjon) {
    case 'avstand': return `${frist.antall} ${o.enhet[frist.enhet]} ${frist.retning === 'foer' ? 'før' : 'etter'} ${o.anker[frist.anker]}`;
    case 'sesong': return `neste ${o.sesong[frist.sesong]}`;
    case 'maaned': return `neste ${MAANEDER[frist.maaned - 1] ?? ''}`;
    case 'neste-runde': return `${o.nesteRunde} ${o.organslag[frist.organslag]}`;
    case 'ved-behov': return o.vedBehov;
  }
}

export const kravIOrd = (krever: Stegregel['krever'] = [], maalform: Maalform = 'nb'): string => oppramsing(krever.map((k) => ORD[maalform].krav[k]));

/** "rollen sekretariat, eller leder og nestleder i ssu" */
export function utfoerereIOrd({ roller = [], organslag = [], verv = [], rettigheter = [] }: NonNullable<Stegregel['kanUtfoeres']>, maalform: Maalform = 'nb'): string {
  const o = ORD[maalform];
  const iOrd = (kode: string): string => o.koder[kode] ?? kode;
  const deler = [];
  if (roller.length > 0) deler.push(`${o.rollen} ${oppramsing(roller.map(iOrd), 'eller')}`);
  if (organslag.length + verv.length + rettigheter.length > 0) {
    const hvem = verv.length > 0 ? oppramsing(verv.map(iOrd), 'eller') : 'medlem';
    deler.push(`${hvem} i ${organslag.length > 0 ? oppramsing(organslag.map((slag) => o.organslag[slag]), 'eller') : 'organet'}${rettigheter.length > 0 ? ` med rett til ${oppramsing(rettigheter.map(iOrd))}` : ''}`);
  }
  return deler.join(', eller ');
}

/** "a, b og c" */
export function oppramsing(ledd: readonly string[], bindeord = 'og'): string {
  return ledd.length < 2 ? (ledd[0] ?? '') : `${ledd.slice(0, -1).join(', ')} ${bindeord} ${ledd.at(-1) ?? ''}`;
}
