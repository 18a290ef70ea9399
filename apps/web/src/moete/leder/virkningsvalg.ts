import { useAlle } from '../../api/bruk';
import { koder } from '../../historikk/koder';
import { useDato } from '../../spraak/dato';
import { useTekster } from '../../spraak/maalform';
import { type Organ, type Saksbilde } from '../typer';
import { type Felt, type Valgfelt, vedtaksverdi } from './virkningsfelt';
import { virkningsord } from './virkningsord';

export interface Valg { readonly verdi: string; readonly tekst: string }
const LENGST = 80;
const kort = (tekst: string) => (tekst.length > LENGST ? `${tekst.slice(0, LENGST)}…` : tekst);

/** What one may choose between in each field; only what the fields in use need is read. */
export function useVirkningsvalg(felt: readonly Felt[], sak: Saksbilde, organ: Organ): Readonly<Record<Valgfelt, readonly Valg[]>> {
  const [t, k, dato] = [useTekster(virkningsord), useTekster(koder), useDato()];
  const avtaler = useAlle('/avtaler', { naar: felt.includes('avtale') });
  const moeter = useAlle('/moeter', { spoerring: { organ: organ.id }, naar: felt.includes('moete') });
  const vedtak = useAlle('/vedtak', { naar: felt.includes('vedtak') });
  return {
    avtale: avtaler.map((a) => ({ verdi: a.id, tekst: a.navn })),
    alternativ: sak.forslag.map((f) => ({ verdi: f.alternativ, tekst: f.alternativ })),
    organslag: Object.entries(k.organslag).map(([verdi, tekst]) => ({ verdi, tekst })),
    moete: moeter.filter((m) => m.status === 'planlagt').map((m) => ({ verdi: m.id, tekst: [m.tittel, dato.dato(m.dato)].filter(Boolean).join(', ') })),
    vedtak: vedtak.filter((v) => v.punkt > 0).map((v) => ({ verdi: vedtaksverdi(v), tekst: t.punktet(v.saksnummer ?? v.tittel ?? '', v.punkt, kort(v.tekst ?? v.tittel ?? '')) })),
    omgjoering: [{ verdi: 'trukket', tekst: t.trukket }, { verdi: 'endret', tekst: t.endret }],
  };
}

/** The body's planned meetings of one year: those that a plan may take with it. */
export function usePlanlagte(organ: Organ, aar: string): readonly Valg[] {
  const dato = useDato();
  const naar = /^\d{4}$/.test(aar);
  const moeter = useAlle('/moeter', { spoerring: { organ: organ.id, ...(naar && { fra: `${aar}-01-01`, til: `${aar}-12-31` }) }, naar });
  return naar ? moeter.filter((m) => m.status === 'planlagt').map((m) => ({ verdi: m.id, tekst: `${m.tittel}, ${dato.dato(m.dato)}` })) : [];
}
