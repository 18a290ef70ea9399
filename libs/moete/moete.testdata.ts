import { type Behandling, type Organref, type Tilgang } from '#felles';
import { medVerv, SEKRETARIAT } from '../felles/tilgang.testdata';
import { type MoeteHendelse, type Saksgrunnlag, type TidOgSted } from './moete.events';
import { type MoeteFakta, type MoeteKommando, type OrganFakta, type Punktutkast, type SakIMoetet, type Vedtaksutkast } from './moete.kommandoer';

type Data<T extends MoeteHendelse['type']> = Extract<MoeteHendelse, { type: T }>['data'];

export const MOETE_ID = '00000000-0000-4000-8000-000000000001';
export const hash = (siffer: string) => siffer.repeat(64);

export const ssu: Organref = { id: 'ssu', slag: 'ssu', navn: 'Strategisk samarbeidsutvalg' };
export const ssuFakta: OrganFakta = { ...ssu, beslutningsform: 'konsensus', nummerformat: '{nr:02}/{aa}' };
export const naar: TidOgSted = { dato: '2026-03-11', start: '09:00', slutt: '14:00', sted: 'Fjordhotellet' };

export const LEDER = medVerv('lederen', 'leder', 'ssu', 'ssu');
export const ANNEN_LEDER = medVerv('naboen', 'leder', 'ou-nes', 'ou');

export const saksgrunnlag: Saksgrunnlag = { versjon: 2, hash: hash('1'), forslag: [{ alternativ: '1', punkter: ['Rutinen innføres', 'Rutinen evalueres'] }] };
export const sakIMoetet: SakIMoetet = { tittel: 'Henvisningsrutine', organetKan: 'beslutte', saksgrunnlag };
export const fakta = (tilgang: Tilgang = SEKRETARIAT, endring: Partial<MoeteFakta> = {}): MoeteFakta => ({ tilgang, idag: naar.dato, organ: ssuFakta, sak: sakIMoetet, ...endring });

export const planlegg = (endring: Partial<MoeteKommando<'PlanleggMoete'>['data']> = {}) => ({
  type: 'PlanleggMoete' as const, data: { organId: 'ssu', tittel: 'SSU mars', naar, form: 'hybrid' as const, ...endring },
});
export const planlagt = (endring: Partial<Data<'MoetePlanlagt'>> = {}): MoeteHendelse => ({
  type: 'MoetePlanlagt', data: { organ: ssu, beslutningsform: 'konsensus', nummerformat: ssuFakta.nummerformat, tittel: 'SSU mars', naar, form: 'hybrid', ...endring },
});

const oppfoering = (nr: number) => ({ behandlingId: `b${nr}`, sakId: `sak-${nr}`, tittel: 'Henvisningsrutine', organ: ssu, endelig: true, saksgrunnlag });

export const satt = (nr: number, endring: Partial<Data<'SakSattPaaSaksliste'>> = {}): MoeteHendelse => ({ type: 'SakSattPaaSaksliste', data: { ...oppfoering(nr), ...endring } });
export const tattAv = (nr: number): MoeteHendelse => ({ type: 'SakTattAvSaksliste', data: { behandlingId: `b${nr}`, sakId: `sak-${nr}` } });
export const fastsatt = (versjon: number, ...nr: number[]): MoeteHendelse => ({
  type: 'SakslisteFastsatt',
  data: { versjon, organ: ssu, nummerformat: ssuFakta.nummerformat, aar: 2026, saker: nr.map((n) => ({ behandlingId: `b${n}`, sakId: `sak-${n}` })) },
});
export const tattOpp = (nr: number, opptak: 'hastesak' | 'eventuelt', endring: Partial<Data<'SakTattOppIMoetet'>> = {}): MoeteHendelse => ({
  type: 'SakTattOppIMoetet', data: { ...oppfoering(nr), opptak, nummerformat: ssuFakta.nummerformat, aar: 2026, ...endring },
});
export const nummer = (nr: number, saksnummer: string): Extract<MoeteHendelse, { type: 'SaksnummerSatt' }> => ({
  type: 'SaksnummerSatt', data: { behandlingId: `b${nr}`, sakId: `sak-${nr}`, saksnummer, organ: 'SSU', aar: 2026 },
});
export const aapnet: MoeteHendelse = { type: 'MoeteAapnet', data: {} };
export const hevet: MoeteHendelse = { type: 'MoeteHevet', data: {} };
export const avlyst: MoeteHendelse = { type: 'MoeteAvlyst', data: {} };
export const fremmoete = (...deltakere: Data<'FremmoeteRegistrert'>['deltakere']): MoeteHendelse => ({ type: 'FremmoeteRegistrert', data: { deltakere } });

/** A meeting in session with sak 1 on its agenda. */
export const iGang = [planlagt(), satt(1), fastsatt(1, 1), aapnet] as const;

export const punkt = (nr: number, tekst: string, endring: Partial<Punktutkast> = {}): Punktutkast => ({ nr, tekst, klasse: 'VEDTATT', virkninger: [], ...endring });

export const registrerVedtak = (endring: Partial<Vedtaksutkast> = {}) => ({
  type: 'RegistrerVedtak' as const,
  data: { behandlingId: 'b1', punkter: [punkt(1, 'Rutinen innføres')], utenforPunkt: [], forslagIMoetet: [], visertilSaksgrunnlag: false, protokoll: [], ...endring },
});

export const behandlet = (nr: number, endring: Partial<Behandling> = {}): MoeteHendelse => ({
  type: 'SakBehandletIMoete',
  data: {
    sakId: `sak-${nr}`,
    behandling: {
      behandlingId: `b${nr}`, moeteId: MOETE_ID, organ: ssu, dato: naar.dato, opptak: 'saksliste', endelig: true, utfall: 'VEDTATT',
      punkter: [{ ...punkt(1, 'Rutinen innføres'), avvikerFraForslag: false }], utenforPunkt: [], forslag: saksgrunnlag.forslag, visertilSaksgrunnlag: false,
      protokoll: [], saksgrunnlag: { versjon: saksgrunnlag.versjon, hash: saksgrunnlag.hash }, ...endring,
    },
  },
});
