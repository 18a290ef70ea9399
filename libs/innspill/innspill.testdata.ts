import { type Tilgang } from '#felles';
import { medVerv } from '../felles/tilgang.testdata';
import { type InnspillHendelse, type Spoersmaalssvar } from './innspill.events';
import { type InnspillFakta, type Saksfakta, type Utsendelse } from './innspill.kommandoer';

/** Invented round for the specs of this context: one body and two parts, of which one is only invited. */
export const HASH = 'a'.repeat(64);
export const SEKRETARIAT: Tilgang = { person: 'sekretaer', roller: [{ id: 't-sek', rolle: 'sekretariat' }], medlemskap: [] };
export const postmottak = (partId: string): Tilgang => ({ person: `post-${partId}`, roller: [{ id: `t-${partId}`, rolle: 'postmottak', partId }], medlemskap: [] });
export const leder = (organId: string): Tilgang => medVerv(`leder-${organId}`, 'leder', organId, 'ufab');
export const egne = (id: string): Tilgang => (id.startsWith('ufab') ? leder(id) : postmottak(id));

export const MOTTAKERE = [
  { mottakerId: 'ufab', slag: 'organ', navn: 'UFAB Nord', forventet: true }, { mottakerId: 'nes', slag: 'part', navn: 'Nes kommune', forventet: true }, { mottakerId: 'vik', slag: 'part', navn: 'Vik kommune', forventet: false },
] as const;

export const SAK: Saksfakta = { aapen: true, suspendert: false, framlegg: [{ versjon: 1, hash: HASH }], punkter: [{ behandlingId: 'b1', punkt: 1 }] };
export const KJENTE = MOTTAKERE.map(({ slag, mottakerId, navn }) => ({ slag, id: mottakerId, navn }));
export const fakta = (tilgang: Tilgang, endring: Omit<Partial<InnspillFakta>, 'tilgang'> = {}): InnspillFakta => ({ tilgang, sak: SAK, kjente: KJENTE, fristfeil: [], ukjenteVedlegg: [], frist: { dag: '2026-02-10', regnesFra: '2026-01-15' }, ...endring });

export const utsendelse = (endring: Partial<Utsendelse> = {}): Utsendelse => ({
  tittel: 'Utkastet', mottakere: [{ slag: 'organ', id: 'ufab' }, { slag: 'part', id: 'nes' }, { slag: 'part', id: 'vik', forventet: false }], frivillig: false,
  spoersmaal: [{ tekst: 'Hva mener dere?', slag: 'fritekst', paakrevd: true }, { tekst: 'Ja?', slag: 'ja-nei', paakrevd: true }, { tekst: 'Hvilken?', slag: 'valg', valg: ['A', 'B'], paakrevd: false }],
  frist: { presisjon: 'dag', dato: '2026-02-10' }, paaminnelser: [], framlegg: 1, vedlegg: [], ...endring,
});

export const foreslaatt: InnspillHendelse = { type: 'InnspillsrundeForeslaatt', data: { sakId: 's1', opphav: { behandlingId: 'b1', punkt: 1, virkning: 1 }, til: 'UFAB', frist: { presisjon: 'ikke-oppgitt' }, frivillig: false } };
export const sendt: InnspillHendelse = {
  type: 'InnspillsrundeSendt',
  data: {
    sakId: 's1', tittel: 'Utkastet', mottakere: MOTTAKERE.map((m) => ({ ...m })), frist: { presisjon: 'dag', dato: '2026-02-10' }, paaminnelser: [], framlegg: { versjon: 1, hash: HASH }, vedlegg: [],
    spoersmaal: [{ nr: 1, tekst: 'Hva mener dere?', slag: 'fritekst', paakrevd: true }, { nr: 2, tekst: 'Ja?', slag: 'ja-nei', paakrevd: true }, { nr: 3, tekst: 'Hvilken?', slag: 'valg', paakrevd: false, valg: ['A', 'B'] }],
  },
};

export const SVAR: readonly Spoersmaalssvar[] = [{ nr: 1, tekst: 'Bra' }, { nr: 2, ja: true }];
export const avgitt = (mottakerId: string, svarNr: number, endring: { forSent?: boolean; tillegg?: boolean; ingenMerknader?: boolean; svar?: Spoersmaalssvar[] } = {}): InnspillHendelse => {
  const { forSent = false, tillegg = false, ingenMerknader = false, svar = [...SVAR] } = endring;
  return { type: 'InnspillAvgitt', data: { mottakerId, svarNr, tillegg, ingenMerknader, svar: ingenMerknader ? [] : svar, dato: '2026-01-15', forSent, fristDag: '2026-02-10', maate: 'i-saksgang', rolle: mottakerId === 'ufab' ? 'leder' : 'postmottak' } };
};
export const varslet = (mottakerId: string, dato: string): InnspillHendelse => ({ type: 'InnspillVarslet', data: { mottakerId, dato, maate: 'i-saksgang', rolle: 'postmottak' } });
