import { type Behandling, type Organref, type Tilgang, type Vedtakspunkt, type Virkning } from '#felles';
import { SEKRETARIAT } from '../felles/tilgang.testdata';
import { type Rute, type Rutesteg } from './plass';
import { type Opphav, type Prosessref, type SakHendelse } from './sak.events';
import { type NyttSaksframlegg, type SakFakta, type SakKommando, type SakKommandoer } from './sak.kommandoer';

type Data<T extends SakHendelse['type']> = Extract<SakHendelse, { type: T }>['data'];
type Kommandodata<T extends SakKommandoer['type']> = SakKommando<T>['data'];

/** A hash that is told from another by one hexadecimal digit. */
export const hash = (siffer: string) => siffer.repeat(64);

export const prosess: Prosessref = { id: 'prosess-1', noekkel: 'vanlig-sak', versjon: 1, hash: hash('9') };
export const ssu: Organref = { id: 'ssu', slag: 'ssu', navn: 'Strategisk samarbeidsutvalg' };
export const ouNes: Organref = { id: 'ou-nes', slag: 'ou', navn: 'OU Nes' };
export const ouVik: Organref = { id: 'ou-vik', slag: 'ou', navn: 'OU Vik' };
export const opphav: Opphav = { sakId: 'morsak', behandlingId: 'b0', punkt: 1, forhold: 'vedtakspunkt' };

export const nyttFramlegg = (endring: Partial<NyttSaksframlegg> = {}): NyttSaksframlegg => ({
  hash: hash('1'), beskrivelse: 'Felles henvisningsrutine', forslag: [{ alternativ: '1', punkter: ['Rutinen innføres'] }], vedlegg: [], ...endring,
});

/** A route as a definition gives it: `veier` are its transitions, and an optional step may be passed by. */
export function ruteMed(steg: readonly Rutesteg[], veier: readonly (readonly [fra: string, til: string])[]): Rute {
  const naar = (fra: string, til: string, sett: readonly string[]): boolean => veier.some(([f, mellom]) =>
    f === fra && (mellom === til || (!sett.includes(mellom) && steg.find((s) => s.id === mellom)?.valgfri === true && naar(mellom, til, [...sett, mellom]))));
  return { steg, overganger: veier.map(([fra, til]) => ({ fra, til })), tillatt: (fra, til) => naar(fra, til, []) };
}

/** Several OUs may advise, and nobody waits for them. */
export const STEG: readonly Rutesteg[] = [
  { id: 'meldt', navn: 'Meldt', slag: 'meldt' },
  { id: 'forberedelse', navn: 'Forberedelse', slag: 'forberedelse' },
  { id: 'ou', navn: 'Råd fra områdeutvalg', slag: 'raadgivende', organslag: ['ou'], valgfri: true, parallell: { join: 'antall', antall: 0 } },
  { id: 'ssu', navn: 'Vedtak i SSU', slag: 'besluttende', organslag: ['ssu'] },
  { id: 'partene', navn: 'Behandling hos partene', slag: 'partene' },
  { id: 'signering', navn: 'Signering', slag: 'signering' },
  { id: 'avsluttet', navn: 'Avsluttet', slag: 'avsluttet' },
];
export const VEIER = [
  ['meldt', 'forberedelse'], ['meldt', 'ssu'], ['meldt', 'avsluttet'], ['forberedelse', 'ou'], ['forberedelse', 'avsluttet'], ['ou', 'forberedelse'], ['ou', 'ssu'],
  ['ssu', 'forberedelse'], ['ssu', 'ou'], ['ssu', 'ssu'], ['ssu', 'partene'], ['ssu', 'avsluttet'], ['partene', 'ssu'], ['partene', 'signering'], ['partene', 'avsluttet'],
  ['signering', 'ssu'], ['signering', 'avsluttet'],
] as const;
export const rute = ruteMed(STEG, VEIER);
/** Several bodies share the advisory step, as `parallell` says. */
export const ruteMedSamling = (parallell: NonNullable<Rutesteg['parallell']>) => ruteMed(STEG.map((s) => (s.id === 'ou' ? { ...s, parallell } : s)), VEIER);

export const fakta = (tilgang: Tilgang = SEKRETARIAT, endring: Partial<SakFakta> = {}): SakFakta => ({ tilgang, prosess, rute, ...endring });

export const meldSak = (endring: Partial<Kommandodata<'MeldSak'>> = {}) => ({
  type: 'MeldSak' as const,
  data: { tittel: 'Henvisningsrutine', sakstype: 'vedtak', saksinnmelder: { part: 'nes' }, saksframlegg: nyttFramlegg(), besvarteMangler: [], ...endring },
});

export const meldt = (endring: Partial<Data<'SakMeldt'>> = {}): SakHendelse => ({
  type: 'SakMeldt',
  data: {
    referanse: 'S-00000000', tittel: 'Henvisningsrutine', sakstype: 'vedtak', saksinnmelder: { part: 'nes', person: 'innmelderen' },
    saksframlegg: { ...nyttFramlegg(), versjon: 1 }, prosess, besvarteMangler: [], ...endring,
  },
});

/** What OU Nes is to give the sak `morsak`. */
export const bestilling = { sakId: 'morsak', referanse: 'S-morsak', nr: 1, organ: ouNes };
export const undersakMeldt = (endring: Partial<Data<'SakMeldt'>> = {}): SakHendelse => meldt({
  tittel: 'Henvisningsrutine (OU Nes)', sakstype: 'undersak', saksframlegg: { hash: hash('2'), beskrivelse: 'Si hva dere mener', forslag: [], vedlegg: [], versjon: 1 },
  opphav: { sakId: 'morsak', forhold: 'undersak' }, bestilling, ...endring,
});
/** A process of one advisory step. */
export const undersakrute = ruteMed([
  { id: 'meldt', navn: 'Meldt', slag: 'meldt' }, { id: 'organ', navn: 'Behandling i organet', slag: 'raadgivende', organslag: ['ou'] }, { id: 'avsluttet', navn: 'Avsluttet', slag: 'avsluttet' },
], [['meldt', 'organ'], ['meldt', 'avsluttet'], ['organ', 'avsluttet']]);

export const ventet: SakHendelse = {
  type: 'SakVentet',
  data: { tittel: 'Evaluering', organ: { slag: 'ssu' }, frist: { presisjon: 'maaned', maaned: '2026-06' }, bindende: true, opphav },
};
export const forberedt: SakHendelse = { type: 'SakForberedt', data: { dokumentversjon: { versjon: 1, hash: hash('1') } } };
export const trukket: SakHendelse = { type: 'SakTrukket', data: {} };
export const signert = (...avtaler: string[]): SakHendelse => ({ type: 'SakSignert', data: { avtaler } });
export const avsluttet: SakHendelse = { type: 'SakAvsluttet', data: {} };
export const klar = [meldt(), forberedt] as const;

export const returnert = (...mangler: string[]): SakHendelse => ({ type: 'SakReturnert', data: { mangler } });
export const lukket = (behandlingId: string, punkt: number): SakHendelse => ({ type: 'PunktLukket', data: { behandlingId, punkt } });
/** @param moeteId when the sak itself let go of it */
export const frafalt = (behandlingId: string, moeteId?: string): SakHendelse => ({ type: 'BehandlingFrafalt', data: { behandlingId, moeteId } });

export function berammet(behandlingId: string, organ: Organref, endring: Partial<Data<'BehandlingBerammet'>> = {}): Extract<SakHendelse, { type: 'BehandlingBerammet' }> {
  return { type: 'BehandlingBerammet', data: { behandlingId, moeteId: `moete-${organ.id}`, organ, opptak: 'saksliste', endelig: organ.slag === 'ssu', ...endring } };
}

export const punkt = (nr: number, virkninger: Virkning[] = [], klasse: Vedtakspunkt['klasse'] = 'VEDTATT'): Vedtakspunkt => ({
  nr, tekst: `Punkt ${nr}`, klasse, virkninger, avvikerFraForslag: false,
});

export function behandling(behandlingId: string, organ: Organref, endring: Partial<Behandling> = {}): Behandling {
  return {
    behandlingId, moeteId: `moete-${organ.id}`, organ, dato: '2026-01-15', opptak: 'saksliste', endelig: organ.slag === 'ssu', utfall: 'VEDTATT',
    punkter: [punkt(1)], forslag: [], visertilSaksgrunnlag: false, utenforPunkt: [], protokoll: [], ...endring,
  };
}

/** The event that a treatment becomes: advice and decision have each their own. */
export const behandlet = (b: Behandling): SakHendelse => ({ type: b.endelig ? 'SakVedtattISSU' : 'SakBehandletIOU', data: { behandling: b } });

/** Decided in SSU with these points, treatment `b1`. */
export const vedtatt = (...punkter: Vedtakspunkt[]) => [...klar, berammet('b1', ssu), behandlet(behandling('b1', ssu, { punkter }))];

export const oppdrag: Virkning = { slag: 'oppdrag', hva: 'Lage en plan', frist: { presisjon: 'ikke-oppgitt' }, bindende: true };
export const sendAvtale = (avtaleId: string): Virkning => ({ slag: 'sendes-til-partene', avtaleId });

export const parter = [{ partId: 'nes', navn: 'Nes kommune' }, { partId: 'vik', navn: 'Vik kommune' }];

const utsendelse = (avtaleId: string) => (
  { behandlingId: 'b1', punkt: 1, avtaleId, dokumentversjon: { versjon: 1, hash: hash('a') }, svarfrist: '2026-03-01', ikrafttredelse: { regel: 'alle-signert' as const }, paaminnelser: [14, 3] });
export const sendTilPartene = (avtaleId: string, endring: Partial<Kommandodata<'SendTilPartene'>> = {}) => ({ type: 'SendTilPartene' as const, data: { ...utsendelse(avtaleId), parter: ['nes', 'vik'], ...endring } });

export const avtaleversjoner = [{ versjon: 1, hash: hash('a') }, { versjon: 2, hash: hash('b') }, { versjon: 3, hash: hash('a') }];
export const sendefakta = (endring: Partial<SakFakta> = {}) => fakta(SEKRETARIAT, { avtaleversjoner, parter, ...endring });

export function sendt(avtaleId: string, endring: Partial<Data<'SakSendtTilPartene'>> = {}): SakHendelse {
  return { type: 'SakSendtTilPartene', data: { ...utsendelse(avtaleId), parter, tidligstIKraft: '2026-01-15', ...endring } };
}

export const avtaleSignert = (avtaleId: string, siffer = 'a', versjon = 1): Extract<SakHendelse, { type: 'AvtaleSignertForSak' }> => ({
  type: 'AvtaleSignertForSak', data: { avtaleId, dokumentversjon: { versjon, hash: hash(siffer) } },
});
