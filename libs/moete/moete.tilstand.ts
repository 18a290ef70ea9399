import { type Innlevering, type Organref } from '#felles';
import { type Deltaker, type ForSen, type MoeteHendelse, type Moeteform, type Saksoppfoering, type TidOgSted } from './moete.events';

export interface Sakslistepost extends Saksoppfoering {
  readonly opptak: 'saksliste' | 'hastesak' | 'eventuelt';
  readonly saksnummer?: string | undefined;
  /** On the agenda as sent out, or admitted in the meeting: only then may it be decided (R1). */
  readonly opptatt: boolean;
  readonly behandlet: boolean;
  readonly forSen?: ForSen | undefined;
}

export interface Moete {
  readonly status: 'ingen' | 'planlagt' | 'aapnet' | 'hevet' | 'avlyst';
  readonly organ: Organref | undefined;
  readonly beslutningsform: 'konsensus' | 'avstemning';
  readonly nummerformat: string;
  readonly tittel: string;
  readonly naar: TidOgSted | undefined;
  readonly form: Moeteform | undefined;
  readonly vertskap: string | undefined;
  readonly innlevering: Innlevering | undefined;
  readonly videolenke: string | undefined;
  readonly saksliste: readonly Sakslistepost[];
  readonly sakslisteversjon: number;
  readonly deltakere: readonly Deltaker[];
  readonly referent?: string | undefined;
}

export const INTET_MOETE: Moete = {
  status: 'ingen', organ: undefined, beslutningsform: 'konsensus', nummerformat: '', tittel: '', naar: undefined, form: undefined,
  vertskap: undefined, innlevering: undefined, videolenke: undefined, saksliste: [], sakslisteversjon: 0, deltakere: [],
};

export function utvikleMoete(moete: Moete, hendelse: MoeteHendelse): Moete {
  switch (hendelse.type) {
    case 'MoetePlanlagt': {
      const { vertskap, innlevering, videolenke, ...plan } = hendelse.data;
      return { ...moete, ...plan, vertskap, innlevering, videolenke, status: 'planlagt' };
    }
    case 'MoeteFlyttet':
      return { ...moete, naar: hendelse.data.til };
    case 'MoeteForlenget':
      return { ...moete, naar: moete.naar && { ...moete.naar, slutt: hendelse.data.til } };
    case 'VideolenkeSatt':
      return { ...moete, ...hendelse.data };
    case 'MoeteAvlyst':
      return { ...moete, status: 'avlyst' };
    case 'SakSattPaaSaksliste':
      return { ...moete, saksliste: [...moete.saksliste, { ...hendelse.data, opptak: 'saksliste', opptatt: false, behandlet: false }] };
    case 'SakTattAvSaksliste':
      return { ...moete, saksliste: moete.saksliste.filter((p) => p.behandlingId !== hendelse.data.behandlingId) };
    case 'SakslisteFastsatt':
      return { ...moete, sakslisteversjon: hendelse.data.versjon, saksliste: ordnet(moete, hendelse.data.saker.map((s) => s.behandlingId)) };
    case 'SakTattOppIMoetet':
      return { ...moete, saksliste: [...moete.saksliste, { ...hendelse.data, opptatt: true, behandlet: false }] };
    case 'SaksnummerSatt':
      return endrePost(moete, hendelse.data.behandlingId, { saksnummer: hendelse.data.saksnummer });
    case 'MoeteAapnet':
      return { ...moete, status: 'aapnet' };
    case 'FremmoeteRegistrert':
      return { ...moete, deltakere: hendelse.data.deltakere, referent: hendelse.data.referent };
    case 'SakBehandletIMoete':
      return endrePost(moete, hendelse.data.behandling.behandlingId, { behandlet: true });
    case 'MoeteHevet':
      return { ...moete, status: 'hevet' };
  }
}

function ordnet(moete: Moete, rekkefoelge: readonly string[]): Sakslistepost[] {
  return rekkefoelge.flatMap((behandlingId) => moete.saksliste.filter((p) => p.behandlingId === behandlingId).map((p) => ({ ...p, opptatt: true })));
}

function endrePost(moete: Moete, behandlingId: string, endring: Partial<Sakslistepost>): Moete {
  return { ...moete, saksliste: moete.saksliste.map((p) => (p.behandlingId === behandlingId ? { ...p, ...endring } : p)) };
}

export function finnPost(moete: Moete, behandlingId: string): Sakslistepost | undefined {
  return moete.saksliste.find((p) => p.behandlingId === behandlingId);
}

/** Whether somebody who met takes part in a treatment; a vara may meet for some of them only. */
export function iIntervallet({ saksliste }: Moete, { fraSak, tilSak }: Pick<Deltaker, 'fraSak' | 'tilSak'>, behandlingId: string): boolean {
  const plass = (id: string) => saksliste.findIndex((p) => p.behandlingId === id);
  const naa = plass(behandlingId);
  return (fraSak === undefined || plass(fraSak) <= naa) && (tilSak === undefined || naa <= plass(tilSak));
}
