import { type Organ } from '../typer';
import { type Virkning } from './vedtaksutkast';

/** Those that are most used first. */
export const SLAG = [
  'oppdrag', 'tiltak', 'frist', 'ny-sak', 'sendes-til-innspill', 'virker-fra', 'til-orientering', 'godkjenner-innkalling', 'godkjenner-saksliste', 'godkjenner-referat',
  'godkjenner-dokument', 'krever-ny-godkjenning', 'godkjenner-avtale', 'sendes-til-partene', 'velger-alternativ', 'etablerer-organ', 'fastsetter-moeteplan', 'flytter-moete', 'omgjoer-vedtak',
] as const satisfies readonly Virkning['slag'][];
export type Virkningsslag = (typeof SLAG)[number];

export type Valgfelt = 'avtale' | 'alternativ' | 'organslag' | 'moete' | 'vedtak' | 'omgjoering';
export type Skrivefelt = 'hva' | 'ansvarlig' | 'dato' | 'dokument' | 'navn' | 'kortnavn' | 'mandat' | 'tak' | 'sammensetning' | 'aar' | 'start' | 'slutt' | 'sted' | 'begrunnelse';
export type Felt = Valgfelt | Skrivefelt;
export type Utfylt = Readonly<Partial<Record<Felt, string>>>;

export const VALGFELT: readonly Felt[] = ['avtale', 'alternativ', 'organslag', 'moete', 'vedtak', 'omgjoering'] satisfies readonly Valgfelt[];
export const erValgfelt = (felt: Felt): felt is Valgfelt => VALGFELT.includes(felt);

/** A kind that the api knows and the form does not, stops the build here. */
export const FELT: Readonly<Record<Virkning['slag'], readonly Felt[]>> = {
  'oppdrag': ['hva', 'ansvarlig', 'dato'], 'tiltak': ['hva', 'ansvarlig', 'dato'], 'frist': ['hva', 'dato'], 'ny-sak': ['hva', 'ansvarlig', 'dato'], 'sendes-til-innspill': ['hva', 'dato'], 'virker-fra': ['dato'],
  'til-orientering': [], 'godkjenner-innkalling': [], 'godkjenner-saksliste': [], 'godkjenner-referat': [],
  'godkjenner-dokument': ['dokument'], 'krever-ny-godkjenning': ['dokument'], 'godkjenner-avtale': ['avtale'], 'sendes-til-partene': ['avtale'], 'velger-alternativ': ['alternativ'],
  'etablerer-organ': ['organslag', 'navn', 'kortnavn', 'mandat', 'tak', 'sammensetning'], 'fastsetter-moeteplan': ['aar'], 'flytter-moete': ['moete', 'dato', 'start', 'slutt', 'sted'], 'omgjoer-vedtak': ['vedtak', 'omgjoering', 'begrunnelse'],
};

/** Without these it says nothing. */
export const paakrevd = (slag: Virkningsslag): readonly Felt[] => {
  const alltid: readonly Felt[] = ['hva', 'dokument', 'navn', 'aar', 'begrunnelse', ...VALGFELT];
  return FELT[slag].filter((f) => alltid.includes(f) || (f === 'dato' && (slag === 'virker-fra' || slag === 'flytter-moete')));
};

const frist = (dato: string | undefined) => (dato ? { presisjon: 'dag' as const, dato } : { presisjon: 'ikke-oppgitt' as const });
const utfylte = (u: Utfylt, ...felt: readonly Felt[]) => Object.fromEntries(felt.flatMap((f) => (u[f]?.trim() ? [[f, u[f].trim()]] : [])));

/** Groups and how many each may have, a line each: `Kommunene: 4`. @returns undefined where a line says no number */
export function gruppene(tekst = ''): readonly { readonly gruppe: string; readonly inntil: number }[] | undefined {
  const linjer = tekst.split('\n').map((l) => l.trim()).filter((l) => l !== '').map((l) => /^(.*\S)\s*:\s*(\d{1,4})$/.exec(l));
  return linjer.every((l) => l !== null) ? linjer.map(([, gruppe = '', inntil]) => ({ gruppe, inntil: Number(inntil) })) : undefined;
}

function medGrupper(tekst: string | undefined) {
  const sammensetning = gruppene(tekst) ?? [];
  return sammensetning.length > 0 ? { sammensetning: [...sammensetning] } : {};
}

/** @param planlagte ids of the meetings that were chosen for the year that is settled */
export function lagVirkning(slag: Virkningsslag, u: Utfylt, organ: Organ, planlagte: readonly string[] = []): Virkning {
  const { hva = '', dato, dokument = '', avtale: avtaleId = '' } = u;
  const medAnsvarlig = utfylte(u, 'ansvarlig');
  switch (slag) {
    case 'oppdrag': return { slag, hva, frist: frist(dato), bindende: true, ...medAnsvarlig };
    case 'tiltak': return { slag, hva, frist: frist(dato), ...medAnsvarlig };
    case 'frist': return { slag, hva, frist: frist(dato) };
    case 'ny-sak': return { slag, tittel: hva, organ: { id: organ.id, slag: organ.slag }, frist: frist(dato), bindende: true, ...medAnsvarlig };
    case 'sendes-til-innspill': return { slag, til: hva, frist: frist(dato), frivillig: false };
    case 'virker-fra': return { slag, dato: dato ?? '' };
    case 'godkjenner-dokument': case 'krever-ny-godkjenning': return { slag, dokument };
    case 'godkjenner-avtale': case 'sendes-til-partene': return { slag, avtaleId };
    case 'velger-alternativ': return { slag, alternativ: u.alternativ ?? '' };
    case 'etablerer-organ': return { slag, organslag: u.organslag as Organ['slag'], navn: u.navn ?? '', ...utfylte(u, 'kortnavn', 'mandat', 'tak'), ...medGrupper(u.sammensetning) };
    case 'fastsetter-moeteplan': return { slag, aar: Number(u.aar), moeter: [...planlagte] };
    case 'flytter-moete': return { slag, moeteId: u.moete ?? '', dato: dato ?? '', ...utfylte(u, 'start', 'slutt', 'sted') };
    case 'omgjoer-vedtak': return { slag, ...vedtaket(u.vedtak), hva: u.omgjoering as 'trukket', begrunnelse: u.begrunnelse ?? '' };
    default: return { slag };
  }
}

interface Vedtakspunkt { readonly sakId: string; readonly behandlingId: string; readonly punkt: number }
/** A point of an earlier decision as the value of a choice, and back. */
export const vedtaksverdi = ({ sakId, behandlingId, punkt }: Vedtakspunkt) => [sakId, behandlingId, punkt].join(' ');
function vedtaket(verdi = ''): Vedtakspunkt {
  const [sakId = '', behandlingId = '', punkt = ''] = verdi.split(' ');
  return { sakId, behandlingId, punkt: Number(punkt) };
}

/** What was filled in for one that is added: for the sentence about it. */
export function utfyltAv(virkning: Virkning): Utfylt {
  const v = virkning as Readonly<Record<string, unknown>> & { readonly frist?: { readonly dato?: string } };
  const ord = (...navn: readonly string[]) => navn.map((n) => v[n]).find((verdi) => typeof verdi === 'string' || typeof verdi === 'number')?.toString();
  const par: readonly (readonly [Felt, string | undefined])[] = [
    ['hva', virkning.slag === 'omgjoer-vedtak' ? undefined : ord('hva', 'tittel', 'til')], ['dokument', ord('dokument')], ['navn', ord('navn')], ['aar', ord('aar')], ['alternativ', ord('alternativ')], ['organslag', ord('organslag')],
    ['avtale', ord('avtaleId')], ['moete', virkning.slag === 'flytter-moete' ? ord('moeteId') : undefined], ['vedtak', virkning.slag === 'omgjoer-vedtak' ? vedtaksverdi(virkning) : undefined],
    ['omgjoering', virkning.slag === 'omgjoer-vedtak' ? virkning.hva : undefined], ['ansvarlig', ord('ansvarlig')], ['dato', ord('dato') ?? v.frist?.dato],
  ];
  return Object.fromEntries(par.filter(([, verdi]) => verdi));
}
