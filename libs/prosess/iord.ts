import { type Organslag } from '#felles';
import { type Stegfrist, type Stegregel } from './definisjonsskjema';
import { type Stegslag } from './prosess.events';

const ANKER: Readonly<Record<Extract<Stegfrist, { presisjon: 'avstand' }>['anker'], string>> = {
  moete: 'møtet', steg: 'at saken kom til steget', SakMeldt: 'at saken ble meldt', SakForberedt: 'at saken ble forberedt', SakBehandletIOU: 'at et rådgivende organ behandlet saken',
  SakVedtattISSU: 'vedtaket', SakSendtTilPartene: 'at saken ble sendt til partene', SakSignert: 'at saken ble signert',
};
export const ankerIOrd = (anker: keyof typeof ANKER): string => ANKER[anker];
const SESONG = { vaar: 'vår', sommer: 'sommer', hoest: 'høst', vinter: 'vinter' } as const;
const MAANEDER = ['januar', 'februar', 'mars', 'april', 'mai', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'desember'];

export const STEGSLAG_I_ORD: Readonly<Record<Stegslag, string>> = {
  meldt: 'første steg', forberedelse: 'forberedelse', raadgivende: 'gir råd', besluttende: 'vedtar', partene: 'behandles hos partene', signering: 'signeres', avsluttet: 'siste steg',
};

const ORGANSLAG: Readonly<Record<Organslag, string>> = {
  partnerskapsmoete: 'partnerskapsmøte', ssu: 'strategisk samarbeidsutvalg', ou: 'områdeutvalg', lsu: 'lokalt samarbeidsutvalg', fsu: 'faglig samarbeidsutvalg', ufab: 'utvalg for faglig bistand', underutvalg: 'underutvalg',
  arbeidsgruppe: 'arbeidsgruppe', au: 'arbeidsutvalg', sekretariat: 'sekretariat', annet: 'annet organ',
};
export const organslagIOrd = (slag: Organslag): string => ORGANSLAG[slag];

const VERV: Readonly<Record<string, string>> = { sekretaer: 'sekretær', observatoer: 'observatør' };
const RETTER: Readonly<Record<string, string>> = { moete: 'møte' };

const KRAV: Readonly<Record<NonNullable<Stegregel['krever']>[number], string>> = {
  'saksframlegg': 'saksframlegg', 'forslag': 'forslag til vedtak', 'vedlegg': 'vedlegg', 'saksnummer': 'saksnummer', 'raad': 'råd', 'vedtak': 'vedtak', 'utsendelse': 'utsendelse til partene',
  'signatur': 'signatur', 'lukkede-punkter': 'at alle vedtakspunkter er lukket',
};

/** "10 arbeidsdager før møtet; påminnelse 7 og 2 dager før" */
export function fristIOrd(frist: Stegfrist): string {
  const dager = [...(frist.paaminnelser ?? [])].sort((a, b) => b - a);
  return dager.length === 0 ? regelIOrd(frist) : `${regelIOrd(frist)}; påminnelse ${oppramsing(dager.map(String))} dager før`;
}

function regelIOrd(frist: Stegfrist): string {
  switch (frist.presisjon) {
    case 'avstand': return `${frist.antall} ${frist.enhet} ${frist.retning === 'foer' ? 'før' : 'etter'} ${ANKER[frist.anker]}`;
    case 'sesong': return `neste ${SESONG[frist.sesong]}`;
    case 'maaned': return `neste ${MAANEDER[frist.maaned - 1] ?? ''}`;
    case 'neste-runde': return `neste runde i ${ORGANSLAG[frist.organslag]}`;
    case 'ved-behov': return 'ved behov';
  }
}

export const kravIOrd = (krever: Stegregel['krever'] = []): string => oppramsing(krever.map((k) => KRAV[k]));

/** "rollen sekretariat, eller leder og nestleder i ssu" */
export function utfoerereIOrd({ roller = [], organslag = [], verv = [], rettigheter = [] }: NonNullable<Stegregel['kanUtfoeres']>): string {
  const deler = [];
  if (roller.length > 0) deler.push(`rollen ${oppramsing(roller, 'eller')}`);
  if (organslag.length + verv.length + rettigheter.length > 0) {
    const hvem = verv.length > 0 ? oppramsing(verv.map((v) => VERV[v] ?? v), 'eller') : 'medlem';
    deler.push(`${hvem} i ${organslag.length > 0 ? oppramsing(organslag.map(organslagIOrd), 'eller') : 'organet'}${rettigheter.length > 0 ? ` med rett til ${oppramsing(rettigheter.map((r) => RETTER[r] ?? r))}` : ''}`);
  }
  return deler.join(', eller ');
}

/** "a, b og c" */
export function oppramsing(ledd: readonly string[], bindeord = 'og'): string {
  return ledd.length < 2 ? (ledd[0] ?? '') : `${ledd.slice(0, -1).join(', ')} ${bindeord} ${ledd.at(-1) ?? ''}`;
}
