import { osloDato } from '#felles';
import { type Part, type Runde } from '../avtale.tilstand';
import { type utsendelseHendelser } from '../hendelser/utsendelse.events';
import { type Data, forParten, iRunden, type Utvikling } from './felles';

export const utsendelseUtvikling: Utvikling<typeof utsendelseHendelser> = {
  AvtaleSendtTilPartene: (avtale, data, tid) => {
    const { runde, sakId, versjon, hash, svarfrist, ikrafttredelse, tidligstIKraft, paaminnelser, kalender, rekkefoelge } = data;
    const parter = data.parter.map((part) => ({ ...part, ...beholdt(data, part.partId) }));
    const ny: Runde = {
      nr: runde, sakId, versjon, hash, svarfrist, ikrafttredelse, tidligstIKraft, sendt: tid === '' ? '' : osloDato(tid), sendtTid: tid, varsles: data.varsles === true, parter, paaminnelser,
      etterRegel: paaminnelser.length === 0, kalender, rekkefoelge, trukket: false, suspensjoner: [], holdt: [], droppet: [],
    };
    return { ...avtale, runder: [...avtale.runder, ny] };
  },
  PurringBestilt: (avtale, data) => iRunden(avtale, data.runde, (r) => ({ ...r, parter: r.parter.map((p) => (data.parter.includes(p.partId) ? { ...p, purret: data.dag } : p)) })),
  AvtalekalenderEndret: (avtale, data) => iRunden(avtale, data.runde, (r) => ({ ...r, kalender: data.kalender })),
  AvtaleSvarfristEndret: (avtale, data) => iRunden(avtale, data.runde, (r) => ({
    ...r, svarfrist: data.til, parter: r.parter.map((p) => ({ ...p, svarfrist: data.parter.includes(p.partId) ? undefined : (p.svarfrist ?? data.fra) })),
  })),
  AvtaleversjonTrukketTilbake: (avtale, data) => iRunden(avtale, data.runde, (r) => ({ ...r, trukket: true })),
  PartSvarfristEndret: (avtale, data) => forParten(avtale, data, { svarfrist: data.til }),
  SvarfristSuspendert: (avtale, data) => iRunden(avtale, data.runde, (r) => suspendert(r, data)),
  SvarfristGjenopptatt: (avtale, data) => iRunden(avtale, data.runde, (r) => gjenopptatt(r, data)),
};

function beholdt({ beholdt: deres = [] }: Data<'AvtaleSendtTilPartene'>, partId: string): Partial<Part> {
  const { svarDato, signertDato, signatur } = deres.find((b) => b.partId === partId) ?? {};
  if (svarDato === undefined && signertDato === undefined) return {};
  return { beholdt: true, ...(svarDato !== undefined && { svar: 'godkjent', svarDato }), ...(signertDato !== undefined && { signertDato, signatur }) };
}

function suspendert(r: Runde, { grunn, parter, dato }: Data<'SvarfristSuspendert'>): Runde {
  const partId = grunn === 'parten' ? parter[0] : undefined;
  return {
    ...r, suspensjoner: [...r.suspensjoner, { grunn, partId }], stansetSiden: partId === undefined ? (r.stansetSiden ?? dato) : r.stansetSiden,
    parter: r.parter.map((p) => (parter.includes(p.partId) ? { ...p, stansetSiden: p.stansetSiden ?? dato } : p)),
  };
}

function gjenopptatt(r: Runde, { grunn, partId, frist, parter, valg }: Data<'SvarfristGjenopptatt'>): Runde {
  const gaar = new Map(parter.map((p) => [p.partId, p]));
  const svarfrist = frist?.til ?? r.svarfrist;
  return {
    ...r, svarfrist, suspensjoner: r.suspensjoner.filter((s) => s.grunn !== grunn || s.partId !== partId), stansetSiden: frist ? undefined : r.stansetSiden,
    parter: r.parter.map((p) => {
      const ny = gaar.get(p.partId);
      if (!ny) return p;
      return { ...p, svarfrist: p.svarfrist === undefined && ny.til === svarfrist ? undefined : ny.til, stansetSiden: undefined, stansetDager: (p.stansetDager ?? 0) + ny.dager };
    }),
    holdt: r.holdt.filter((h) => !gaar.has(h.partId)),
    droppet: [...r.droppet, ...valg.filter((v) => v.valg === 'dropp').map((v) => ({ partId: v.partId, trinn: v.trinn, fristDato: gaar.get(v.partId)?.til }))],
  };
}
