import { type Behandling, type Frist, kortDato, type Virkning } from '#felles';
import { type Blokk, overskrift, ren } from './dokument';
import { type Referatnavn } from './referat.grunnlag';
import { type Ord } from './referat.ord';

interface Linje { readonly hva: string; readonly hvem?: string | undefined; readonly naar?: Frist | undefined; /** Owner and deadline are asked for. */ readonly spurt: boolean }

/** What a sak set in motion: what, by whom and by when, as it was said; what nobody said is said to be missing. */
export function oppfoelgingsblokker({ punkter, utenforPunkt }: Behandling, navn: Referatnavn, ord: Ord): Blokk[] {
  const rad = (virkning: Virkning, punkt: string): string[][] => {
    const linje = somLinje(virkning, navn, ord);
    if (!linje) return [];
    const mangler = linje.spurt ? ord.ikkeOppgitt : '–';
    return [[punkt, linje.hva, linje.hvem ?? mangler, linje.naar ? fristtekst(linje.naar, navn, ord) : mangler].map(ren)];
  };
  const rader = [...punkter.flatMap((p) => p.virkninger.flatMap((v) => rad(v, String(p.nr)))), ...utenforPunkt.flatMap((v) => rad(v, '–'))];
  return rader.length === 0 ? [] : [overskrift(3, ord.oppfoelging), { slag: 'tabell', tittel: ord.oppfoelging, hode: [ord.punkt, ord.hva, ord.hvem, ord.naar], radhode: false, rader }];
}

/** @returns undefined for what is done with the decision itself */
function somLinje(v: Virkning, { avtaler }: Referatnavn, ord: Ord): Linje | undefined {
  switch (v.slag) {
    case 'oppdrag': return { hva: `${v.hva}${v.bindende ? '' : ` (${ord.ikkeBindende})`}`, hvem: v.ansvarlig, naar: v.frist, spurt: true };
    case 'ny-sak': return { hva: `${ord.nySak} ${v.organ.slag.toUpperCase()}: ${v.tittel}${v.bindende ? '' : ` (${ord.ikkeBindende})`}`, hvem: v.ansvarlig, naar: v.frist, spurt: true };
    case 'sendes-til-innspill': return { hva: `${ord.innspillFra} ${v.til}${v.frivillig ? ` (${ord.frivillig})` : ''}`, hvem: v.til, naar: v.frist, spurt: true };
    case 'frist': return { hva: v.hva, naar: v.frist, spurt: true };
    case 'tiltak': return { hva: `${ord.tiltak}: ${v.hva}`, hvem: v.ansvarlig, naar: v.frist, spurt: true };
    case 'sendes-til-partene': return { hva: `${ord.sendesTilPartene}: ${avtaler[v.avtaleId] ?? '–'}`, spurt: false };
    case 'etablerer-organ': return { hva: `${ord.opprettes}: ${v.navn}${v.tak === undefined ? '' : ` (${v.tak})`}`, spurt: false };
    case 'krever-ny-godkjenning': return { hva: `${ord.nyGodkjenning}: ${v.dokument}`, spurt: false };
    case 'godkjenner-innkalling':
    case 'godkjenner-saksliste':
    case 'godkjenner-referat':
    case 'godkjenner-dokument':
    case 'godkjenner-avtale':
    case 'fastsetter-moeteplan':
    case 'flytter-moete':
    case 'virker-fra':
    case 'velger-alternativ':
    case 'til-orientering':
    case 'omgjoer-vedtak': return undefined;
  }
}

/** A deadline as it was stated: a rule stays a rule, since the day may move. */
function fristtekst(frist: Frist, { organer, moeter }: Referatnavn, ord: Ord): string {
  const moetet = (id: string) => { const m = moeter[id]; return m ? `${m.organ} ${kortDato(m.dato)}` : ord.frist.moetet; };
  const maaned = (m: string) => `${ord.maaneder[Number(m.slice(5)) - 1]} ${m.slice(0, 4)}`;
  switch (frist.presisjon) {
    case 'dag': return kortDato(frist.dato);
    case 'moete': return moetet(frist.moeteId);
    case 'moete-i-maaned': return `${organer[frist.organId] ?? ''} ${ord.frist.iMoete} ${maaned(frist.maaned)}`.trim();
    case 'maaned': return maaned(frist.maaned);
    case 'sesong': return `${ord.sesonger[frist.sesong]} ${frist.aar}`;
    case 'neste-runde': return ord.frist.nesteRunde;
    case 'avstand': return `${avstand(frist, ord)} ${moetet(frist.moeteId)}`;
    case 'avstand-fra': return `${avstand(frist, ord)} ${fraHva(frist.fra, ord)}`;
    case 'ved-behov': return ord.frist.vedBehov;
    case 'ikke-oppgitt': return frist.merknad ?? ord.ikkeOppgitt;
    // A kind that came after this template: the next one may have words for it.
    default: return ord.frist.egenRegel;
  }
}

const avstand = ({ antall, enhet, retning }: Extract<Frist, { presisjon: 'avstand' | 'avstand-fra' }>, ord: Ord): string => `${antall} ${ord.frist[enhet]} ${ord.frist[retning]}`;

function fraHva(fra: Extract<Frist, { presisjon: 'avstand-fra' }>['fra'], ord: Ord): string {
  switch (fra.slag) {
    case 'hendelse': return ord.fristhendelser[fra.hendelse];
    case 'dag': return `${fra.hva} (${kortDato(fra.dato)})`;
    case 'frist': return `${ord.punkt.toLowerCase()} ${fra.punkt}`;
    case 'forpliktelse': return ord.oppfoelging.toLowerCase();
  }
}
