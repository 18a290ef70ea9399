import { type Svar } from '../avtale.events';
import { type Avtale, type Ledd, type Part } from '../avtale.tilstand';
import { type partHendelser } from '../hendelser/part.events';
import { type Data, forParten, iRunden, type Utvikling } from './felles';

export const partUtvikling: Utvikling<typeof partHendelser> = {
  PartMottok: (avtale, data) => forParten(avtale, data, { mottatt: data.dato }),
  PartAapnet: (avtale, data) => forParten(avtale, data, { aapnet: true }),
  PartVarsletBehandling: (avtale, data) => forParten(avtale, data, { varslet: data.dato }),
  PartBehandlingsplanSatt: (avtale, data) => endreLedd(avtale, data, (ledd) => medPlan(ledd, data.ledd)),
  PartBehandletILedd: (avtale, { dato, organ, saksnummer, ...data }) => endreLedd(avtale, data, (ledd) => medBehandling(ledd, { organ, dato, saksnummer })),
  PartUtsatteBehandling: (avtale, data) => endreLedd(avtale, data, (ledd) => ledd.map((l) => (l.organ === data.organ ? { ...l, dato: data.dato } : l))),
  PartGodkjente: (avtale, data) => medSvar(avtale, data, data.medForbehold === undefined ? 'godkjent' : 'forbehold', { aarsak: data.medForbehold, ...data }),
  PartAvslo: (avtale, data) => medSvar(avtale, data, 'avslag', data),
  PartSvarRettet: (avtale, { partId, runde, til }) => medSvar(avtale, { partId, runde }, til.svar, til),
  PartLovlighetskontrollKrevd: (avtale, data) => forParten(avtale, data, { kontroll: { dato: data.dato } }),
  PartLovlighetskontrollAvgjort: (avtale, data) => kontrollert(avtale, data),
};

type Hvem = { readonly partId: string; readonly runde: number };
type Svardata = { readonly dato: string; readonly likelydende?: true | undefined; readonly aarsak?: string | undefined; readonly organ?: string | undefined; readonly saksnummerHosPart?: string | undefined; readonly vedtak?: { readonly id: string } | undefined };

function medSvar(avtale: Avtale, hvem: Hvem, svar: Svar, { dato, likelydende, aarsak, organ, saksnummerHosPart, vedtak }: Svardata): Avtale {
  const bundet = avtale.runder.find((r) => r.nr === hvem.runde)?.parter.find((p) => p.partId === hvem.partId && p.utenGrunnlag);
  // It has been bound all the time, from the day that it was.
  if (bundet) return forParten(avtale, hvem, { utenGrunnlag: undefined, signaturUtenGrunnlag: undefined, svaret: { aarsak, organ, saksnummerHosPart }, ...(vedtak && { vedtakId: vedtak.id }) });
  return medLikelydende(forParten(avtale, hvem, { svar, svarDato: dato, likelydende, svaret: { aarsak, organ, saksnummerHosPart }, ...(vedtak && { vedtakId: vedtak.id }) }), hvem.runde);
}

/** A yes on the condition that the others decide alike counts as a yes while they have, and no longer. */
function medLikelydende(avtale: Avtale, nr: number): Avtale {
  return iRunden(avtale, nr, (r) => {
    const alle = r.parter.every((p) => p.svar === 'godkjent' || (p.svar === 'forbehold' && p.likelydende));
    return { ...r, parter: r.parter.map((p) => (p.likelydende ? { ...p, svar: alle ? 'godkjent' : 'forbehold' } : p)) };
  });
}

function kontrollert(avtale: Avtale, { partId, runde, dato, utfall, falt }: Data<'PartLovlighetskontrollAvgjort'>): Avtale {
  const hvem = { partId, runde };
  const kontrollen: Partial<Part> = { kontroll: { dato, utfall } };
  if (!falt) return forParten(avtale, hvem, kontrollen);
  if (falt.iKraft) return forParten(avtale, hvem, { ...kontrollen, utenGrunnlag: true, ...(falt.signertDato !== undefined && { signaturUtenGrunnlag: falt.signertDato }) });
  const uten: Partial<Part> = { svar: undefined, svarDato: undefined, likelydende: undefined, svaret: undefined, vedtakId: undefined, signertDato: undefined, signatur: undefined };
  return medLikelydende(forParten(avtale, hvem, { ...kontrollen, ...uten, ...(falt.signertDato !== undefined && { signaturUtenGrunnlag: falt.signertDato }) }), runde);
}

function endreLedd(avtale: Avtale, { partId, runde }: Hvem, endre: (ledd: readonly Ledd[]) => readonly Ledd[]): Avtale {
  return iRunden(avtale, runde, (r) => ({ ...r, parter: r.parter.map((p) => (p.partId === partId ? { ...p, ledd: endre(p.ledd ?? []) } : p)) }));
}

/** What has been treated stays treated, whatever is planned anew. */
export function medPlan<L extends Ledd>(ledd: readonly L[], plan: readonly Ledd[]): readonly (L | Ledd)[] {
  const gjort = ledd.filter((l) => l.behandlet !== undefined);
  return [...gjort.filter((l) => !plan.some((n) => n.organ === l.organ)), ...plan.map((n) => ({ ...gjort.find((l) => l.organ === n.organ), ...n }))];
}

/** A body that nobody announced stands before those still to come. */
export function medBehandling<L extends Ledd>(ledd: readonly L[], { organ, dato, saksnummer }: { readonly organ: string; readonly dato: string; readonly saksnummer?: string | undefined }, tillegg: Partial<L> = {}): readonly (L | Ledd)[] {
  const gjort = { behandlet: dato, ...(saksnummer !== undefined && { saksnummer }), ...tillegg };
  if (ledd.some((l) => l.organ === organ)) return ledd.map((l) => (l.organ === organ ? { ...l, ...gjort } : l));
  const foran = ledd.findIndex((l) => l.behandlet === undefined);
  return ledd.toSpliced(foran < 0 ? ledd.length : foran, 0, { organ, ...gjort } as L);
}
