import { type Behandling, type Tilgang } from '#felles';
import { medVerv, SEKRETARIAT } from '../felles/tilgang.testdata';
import { type ReferatData, type ReferatHendelse } from './referat.events';
import { type Referatgrunnlag, type Referatsak } from './referat.grunnlag';
import { lagInnhold } from './referat.innhold';
import { type ReferatFakta } from './referat.kommandoer';

export const organ = { id: 'ssu', slag: 'ssu', navn: 'Strategisk samarbeidsutvalg' } as const;
export const LEDER = medVerv('lederen', 'leder', 'ssu', 'ssu');
export const MEDLEM = medVerv('medlemmet', 'medlem', 'ssu', 'ssu');

export const behandling = (endring: Partial<Behandling> = {}): Behandling => ({
  behandlingId: 'b1', moeteId: 'm1', organ, dato: '2026-03-11', saksnummer: '01/26', opptak: 'saksliste', endelig: true, utfall: 'VEDTATT',
  punkter: [{ nr: 1, tekst: 'Rutinen innføres.', klasse: 'VEDTATT', virkninger: [], avvikerFraForslag: false }],
  forslag: [{ alternativ: 'innstilling', punkter: ['Rutinen innføres.'] }], utenforPunkt: [], visertilSaksgrunnlag: false, protokoll: ['Flere mente at rutinen haster.'], ...endring,
});

export const sak = (endring: Partial<Referatsak> = {}): Referatsak => ({
  behandlingId: 'b1', sakId: 's1', saksnummer: '01/26', tittel: 'Henvisningsrutine', opptak: 'saksliste', endelig: true, behandling: behandling(), innledere: [], rettelser: [], ...endring,
});

export const grunnlag = (endring: Partial<Referatgrunnlag> = {}): Referatgrunnlag => ({
  moeteId: 'm1', moeteRevisjon: 12, organ, tittel: 'SSU mars', naar: { dato: '2026-03-11', start: '09:00', slutt: '12:00', sted: 'Fjordhotellet' }, form: 'fysisk', hevet: true,
  deltakere: [
    { personId: 'lederen', navn: 'Leif Leder', status: 'til-stede', stemmerett: true, rolle: 'leder', oppgave: 'moeteleder' },
    { personId: 'varaen', navn: 'Vera Vara', status: 'til-stede', stemmerett: false, varaFor: { personId: 'borte', navn: 'Bo Borte' } },
    { personId: 'borte', navn: 'Bo Borte', status: 'forfall', stemmerett: false },
  ],
  saker: [sak()], ...endring,
});

export const fakta = (tilgang: Tilgang = SEKRETARIAT, endring: Partial<ReferatFakta> = {}): ReferatFakta => ({
  tilgang, grunnlag: grunnlag(), posisjon: '99', idag: '2026-03-12', kjentePersoner: ['lederen', 'varaen', 'borte', 'medlemmet'], ...endring,
});

export const opphav = { malversjon: 2, maalform: 'nb', moeteRevisjon: 12, posisjon: '99' } as const;
export const innholdshash = lagInnhold(grunnlag(), [], opphav).hash;

export const utkast = (nr = 1, hash = innholdshash): ReferatHendelse => ({ type: 'ReferatUtkastLaget', data: { moeteId: '00000000-0000-4000-8000-000000000001', organ, tittel: 'SSU mars', dato: '2026-03-11', utkast: nr, opphav, innholdshash: hash } });
export const sendt = (frist = '2026-03-20', ...mottakere: string[]): ReferatHendelse => ({ type: 'ReferatSendtTilKommentar', data: { utkast: 1, frist, mottakere: mottakere.length > 0 ? mottakere : ['lederen', 'varaen', 'borte'] } });
export const kommentert = (kommentarId: string, forSent = false, endring: Partial<ReferatData<'ReferatKommentert'>> = {}): ReferatHendelse => ({ type: 'ReferatKommentert', data: { kommentarId, fra: 'lederen', tekst: 'Jeg sa noe annet.', forSent, ...endring } });
export const besvart = (kommentarId: string, endring: Partial<ReferatData<'ReferatkommentarBesvart'>> = {}): ReferatHendelse => ({ type: 'ReferatkommentarBesvart', data: { kommentarId, utfall: 'tatt-til-foelge', svar: 'Rettet.', ...endring } });
export const ferdig: ReferatHendelse = { type: 'ReferatFerdigstilt', data: { utkast: 1, innholdshash } };
export const publisert: ReferatHendelse = { type: 'ReferatPublisert', data: { innholdshash } };
export const godkjenning = (endring: Partial<ReferatData<'ReferatGodkjent'>> = {}): ReferatData<'ReferatGodkjent'> => ({ moeteId: 'm2', organ, dato: '2026-06-10', sakId: 's9', behandlingId: 'b9', saksnummer: '16/26', punkt: 1, ...endring });
