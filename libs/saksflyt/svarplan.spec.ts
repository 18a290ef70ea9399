import { AAPNINGSTRINN, ESKALERINGSTRINN } from '#felles';
import { type PaaminnelsesregelRad } from '#fellesskap';
import { BARE_HELLIGDAGER } from '#frist';
import { svarplan } from './svarplan';
import { type Spurtlinje } from './svarrunde.projection';

const RUNDE = { slag: 'referatkommentar', gjelder: 'Utkast til referat: SSU mars', svarsted: 'moeter/m/referat' } as const;
const spurt = (gjenstaar: readonly string[] = ['hele']): Spurtlinje => ({ fristId: 'f', personId: 'kari', frist: '2026-03-25', spurt: '2026-03-12T09:00:00.000Z', aarsak: { hendelseId: 'sendt', type: 'ReferatSendtTilKommentar' }, gjenstaar });
const regel = (innstilt: string): PaaminnelsesregelRad => ({ slag: 'referatkommentar', dager_foer: [7, 1], eskalering: { dagerEtter: 1, til: ['sekretariat'] }, begrunnelse: 'x', innstilt, innstilt_av: 'a', hendelse_id: 'regel' });
const plan = (linje: Spurtlinje, ...regler: PaaminnelsesregelRad[]) => svarplan(RUNDE, linje, 'Kari', new Map(regler.map((r) => [r.slag, r])), BARE_HELLIGDAGER);

describe('Den som er spurt ved navn', () => {
  it('får brev når det spørres, også uten regel', () => {
    expect(plan(spurt())).toMatchObject({ fristDato: '2026-03-25', mottaker: { slag: 'person', id: 'kari' }, trinn: [{ trinn: AAPNINGSTRINN, dag: '2026-03-12', forfaller: '2026-03-12T09:00:00.000Z' }], aarsak: { type: 'ReferatSendtTilKommentar' } });
  });
  it('minnes etter regelen for slaget; en regel som kommer etterpå, gjelder fra da', () => {
    const dager = plan(spurt(), regel('2026-01-01T09:00:00.000Z')).trinn.map((t) => [t.trinn, t.dag]);
    expect(dager).toEqual([[AAPNINGSTRINN, '2026-03-12'], [8, '2026-03-18'], [2, '2026-03-24'], [ESKALERINGSTRINN, '2026-03-26']]);
    expect(plan(spurt(), regel('2026-01-01T09:00:00.000Z')).gjelderFra).toBe('2026-03-12T09:00:00.000Z');
    expect(plan(spurt(), regel('2026-03-15T09:00:00.000Z'))).toMatchObject({ gjelderFra: '2026-03-15T09:00:00.000Z', aarsak: { type: 'PaaminnelsesregelInnstilt' } });
  });
  it('minnes ikke når det er svart', () => {
    const svart = plan(spurt([]), regel('2026-01-01T09:00:00.000Z'));
    expect([svart.trinn, svart.fristDato]).toEqual([[], undefined]);
  });
});
