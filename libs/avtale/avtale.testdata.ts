import { type Tilgang } from '#felles';
import { type AvtaleHendelse, type Ikrafttredelse } from './avtale.events';
import { type AvtaleFakta } from './avtale.kommandoer';

/** Invented agreement for the specs of this context. */
export const HASH = 'a'.repeat(64);
export const HASH2 = 'b'.repeat(64);

export const sekretariat: Tilgang = { person: 'sekretaer', roller: [{ id: 't-sek', rolle: 'sekretariat' }], medlemskap: [] };
export const postmottak = (partId: string): Tilgang => ({ person: `post-${partId}`, roller: [{ id: `t-post-${partId}`, rolle: 'postmottak', partId }], medlemskap: [] });
export const signatar = (partId: string): Tilgang => ({ person: `sign-${partId}`, roller: [{ id: `t-sign-${partId}`, rolle: 'signatar', partId }], medlemskap: [] });

export const opprettet = (valg: { kreverSignatur?: boolean; kreverGodkjenning?: boolean; erstatter?: string; overordnet?: string } = {}): AvtaleHendelse => ({
  type: 'AvtaleOpprettet',
  data: {
    navn: 'Avtale om nattvakt', slag: 'saeravtale', kreverSignatur: valg.kreverSignatur ?? true, kreverGodkjenningFoerSignatur: valg.kreverGodkjenning ?? true,
    ...(valg.erstatter && { erstatter: valg.erstatter }), ...(valg.overordnet && { overordnet: valg.overordnet }),
  },
});

export const versjon = (nr: number, hash: string): AvtaleHendelse => ({ type: 'AvtaleversjonRegistrert', data: { versjon: nr, hash } });

export const sendt = (parter: readonly string[], valg: { runde?: number; versjon?: number; hash?: string; ikrafttredelse?: Ikrafttredelse; paaminnelser?: number[] } = {}) => ({
  type: 'AvtaleSendtTilPartene' as const,
  data: {
    runde: valg.runde ?? 1, sakId: 'sak-1', navn: 'Avtale om nattvakt', versjon: valg.versjon ?? 1, hash: valg.hash ?? HASH, parter: parter.map((partId) => ({ partId, navn: `Kommune ${partId}` })),
    svarfrist: '2026-03-25', ikrafttredelse: valg.ikrafttredelse ?? { regel: 'alle-signert' as const }, paaminnelser: valg.paaminnelser ?? [7, 1],
  },
});

/** As the archive answers for a scan that somebody has sent in. */
export const SKANN = 'c'.repeat(64);
export const medSkann = (tilgang: Tilgang, filtype = 'pdf'): AvtaleFakta => ({ tilgang, signering: { tekstErHel: true, vedlegg: { filtype, kontroll: { tjeneste: 'ingen', utfall: 'ikke-kontrollert' } } } });

const her = { maate: 'i-saksgang' as const, rolle: 'postmottak' };

export const godkjente = (partId: string, dato = '2026-01-10', runde = 1): AvtaleHendelse => ({ type: 'PartGodkjente', data: { partId, runde, dato, ...her } });
export const forbehold = (partId: string, dato = '2026-01-10'): AvtaleHendelse => ({ type: 'PartGodkjente', data: { partId, runde: 1, dato, medForbehold: 'Økonomi', ...her } });
export const avslo = (partId: string, dato = '2026-01-10'): AvtaleHendelse => ({ type: 'PartAvslo', data: { partId, runde: 1, dato, aarsak: 'For dyrt', ...her } });
export const varslet = (partId: string, dato: string): AvtaleHendelse => ({ type: 'PartVarsletBehandling', data: { partId, runde: 1, dato, ...her } });
export const signerte = (partId: string, signertDato = '2026-01-15'): AvtaleHendelse => ({
  type: 'PartSignerte',
  data: {
    nr: 1, partId, runde: 1, versjon: 1, hash: HASH, signertDato, maate: 'i-saksgang', rolle: 'signatar', fullmakt: `t-sign-${partId}`, person: `sign-${partId}`,
    erklaering: `Jeg signerer «Avtale om nattvakt», versjon 1, på vegne av Kommune ${partId}. Teksten jeg har fått vist, har SHA-256 ${HASH}.`,
  },
});
