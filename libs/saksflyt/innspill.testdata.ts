import { Rejection } from '#eventsourcing';
import { type Tilgang } from '#felles';
import { innspillDecider, type InnspillFakta, type InnspillHendelse, type InnspillKommandoer, type Innspillsrunde } from '#innspill';
import { gitt } from '../eventsourcing/gitt';

/** Invented round: a body and two parts that answers are expected of, and a part that is only invited. */
export const MOTTAKERE = [
  { mottakerId: 'ufab', slag: 'organ', navn: 'UFAB Nord', forventet: true }, { mottakerId: 'nes', slag: 'part', navn: 'Nes kommune', forventet: true }, { mottakerId: 'os', slag: 'part', navn: 'Os kommune', forventet: true },
  { mottakerId: 'vik', slag: 'part', navn: 'Vik kommune', forventet: false },
] as const;
export const FRIST = '2026-02-10';

export const SENDT: InnspillHendelse = {
  type: 'InnspillsrundeSendt',
  data: {
    sakId: 's1', tittel: 'Utkastet', mottakere: MOTTAKERE.map((m) => ({ ...m })), frist: { presisjon: 'dag', dato: FRIST }, paaminnelser: [], vedlegg: [],
    spoersmaal: [{ nr: 1, tekst: 'Hva mener dere?', slag: 'fritekst', paakrevd: true }, { nr: 2, tekst: 'Støtter dere det?', slag: 'ja-nei', paakrevd: false }],
  },
};

/** What a receiver may try, on a day of January or February; also what must be refused. */
export interface Handling { readonly hvem: (typeof MOTTAKERE)[number]['mottakerId']; readonly hva: 'kvittering' | 'varsel' | 'svar' | 'ingen-merknader'; readonly dag: number }

const egne = (id: string): Tilgang => {
  const rettigheter = { moete: true, tale: true, forslag: true, stemme: true };
  return id === 'ufab' ? { person: 'p', roller: [], medlemskap: [{ id: 'm', organId: id, organslag: 'ufab', verv: 'leder', rettigheter }] } : { person: 'p', roller: [{ id: 't', rolle: 'postmottak', partId: id }], medlemskap: [] };
};
const dato = (dag: number): string => `2026-${dag > 31 ? '02' : '01'}-${String(dag > 31 ? dag - 31 : dag).padStart(2, '0')}`;

function kommando({ hvem, hva, dag }: Handling, nr: number): Pick<InnspillKommandoer, 'type' | 'data'> {
  const felles = { mottakerId: hvem, maate: 'i-saksgang' as const };
  switch (hva) {
    case 'kvittering': return { type: 'KvitterInnspill', data: felles };
    case 'varsel': return { type: 'VarsleInnspill', data: { ...felles, dato: dato(dag + 1) } };
    case 'svar': return { type: 'AvgiInnspill', data: { ...felles, ingenMerknader: false, svar: [{ nr: 1, tekst: `Svar¤${nr}¤ fra ${hvem}` }, { nr: 2, ja: dag % 2 === 0 }] } };
    case 'ingen-merknader': return { type: 'AvgiInnspill', data: { ...felles, ingenMerknader: true } };
  }
}

/** What becomes of it, through the rules; what they refuse is left out. `nr` marks the words of each answer. */
export function spill(handlinger: readonly (Handling & { readonly nr: number })[]): readonly (InnspillHendelse & { tid: string })[] {
  const hendelser: (InnspillHendelse & { tid: string })[] = [{ ...SENDT, tid: '2026-01-01T09:00:00.000Z' }];
  for (const h of handlinger) {
    const fakta: InnspillFakta = { tilgang: egne(h.hvem), frist: { dag: FRIST, regnesFra: dato(h.dag) } };
    const tid = `${dato(h.dag)}T09:00:00.000Z`;
    try {
      hendelser.push(...gitt(innspillDecider, ...hendelser).naar(kommando(h, h.nr) as never, fakta, { tid }).hendelser().map((e) => ({ ...(e as InnspillHendelse), tid })));
    } catch (feil) {
      if (!(feil instanceof Rejection)) throw feil;
    }
  }
  return hendelser;
}

export const rundeAv = (hendelser: readonly InnspillHendelse[]): Innspillsrunde => gitt(innspillDecider, ...hendelser).state;
