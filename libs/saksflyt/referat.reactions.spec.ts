import { type Recorded } from '#eventsourcing';
import { type Behandling, type Vedtakspunkt } from '#felles';
import { loggfoert } from '../eventsourcing/rader';
import { vedtakGodkjennerReferat } from './referat.reactions';

const organ = { id: 'ssu', slag: 'ssu', navn: 'SSU' } as const;
const punkt = (nr: number, moeteId?: string, klasse: Vedtakspunkt['klasse'] = 'GODKJENT'): Vedtakspunkt => ({ nr, tekst: 'Godkjent.', klasse, virkninger: [{ slag: 'godkjenner-innkalling' }, { slag: 'godkjenner-referat', moeteId }], avvikerFraForslag: false });
const behandlet = (punkter: Vedtakspunkt[], endring: Partial<Behandling> = {}): Recorded => loggfoert('moete-m2', [{ type: 'SakBehandletIMoete', data: { sakId: 's1', behandling: {
  behandlingId: 'b1', moeteId: 'm2', organ, dato: '2026-06-10', saksnummer: '16/26', opptak: 'saksliste', endelig: true, utfall: 'GODKJENT', punkter, forslag: [], visertilSaksgrunnlag: false, utenforPunkt: [], protokoll: [], ...endring,
} } }])[0] as Recorded;
const ber = (e: Recorded) => vedtakGodkjennerReferat.on.get('SakBehandletIMoete')?.(e);

describe('Et vedtak som godkjenner et referat', () => {
  it('sier det til referatet, med møtet, saken og punktet', () => {
    expect(ber(behandlet([punkt(1, 'm1')]))).toEqual([{ category: 'referat', id: 'm1', intent: { type: 'GodkjennReferat', data: { moeteId: 'm2', organ, dato: '2026-06-10', sakId: 's1', behandlingId: 'b1', saksnummer: '16/26', punkt: 1 } } }]);
  });
  it('gjelder hvert referat som er nevnt, også utenfor punktene', () => {
    const alle = ber(behandlet([punkt(1, 'm1'), punkt(2, 'm0')], { utenforPunkt: [{ slag: 'godkjenner-referat', moeteId: 'm9' }] }));
    expect(alle?.map((f) => f.id)).toEqual(['m1', 'm0', 'm9']);
  });
  it('er ikke et råd, et nei, en utsettelse eller et som ikke sier hvilket referat', () => {
    expect(ber(behandlet([punkt(1, 'm1')], { endelig: false }))).toEqual([]);
    expect(ber(behandlet([punkt(1, 'm1', 'IKKE_GODKJENT'), punkt(2, 'm1', 'UTSATT'), punkt(3)]))).toEqual([]);
  });
});
