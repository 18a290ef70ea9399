import { gitt } from '../eventsourcing/gitt';
import { SEKRETARIAT, SYSTEMET } from '../felles/tilgang.testdata';
import { meldingslisteDecider } from './meldingsliste.decider';
import { type MeldingslisteHendelse } from './meldingsliste.events';
import { type Melding } from './moete.events';

const melding: Melding = { behandlingId: 'b1', sakId: 'sak-1', tittel: 'Henvisningsrutine', saksnummer: '01/26', fraMoeteId: 'skriftlig', dato: '2026-03-10', utfall: 'VEDTATT', maate: 'sirkulasjon' };
const fakta = { tilgang: SYSTEMET };
const moete = (moeteId: string, dato: string, stand: 'planlagt' | 'avlyst' | 'begynt' = 'planlagt', organId = 'ssu'): MeldingslisteHendelse => ({ type: 'MoeteTattTilMeldinger', data: { moeteId, organId, dato, stand } });
const vedtatt: MeldingslisteHendelse = { type: 'VedtakTilMelding', data: { organId: 'ssu', melding } };
const plassert = (moeteId: string): MeldingslisteHendelse => ({ type: 'MeldingPlassert', data: { moeteId, melding } });
const flyttet = (moeteId: string): MeldingslisteHendelse => ({ type: 'MeldingFlyttet', data: { moeteId, behandlingId: 'b1' } });
const meld = { type: 'MeldVedtak', data: { organId: 'ssu', melding } } as const;
const merk = (moeteId: string, stand: 'planlagt' | 'avlyst' | 'begynt', dato?: string, organId = 'ssu') => ({ type: 'MerkMoete', data: { moeteId, stand, ...(dato !== undefined && { dato, organId }) } }) as const;

describe('Et vedtak mellom møter', () => {
  it('meldes i organets første møte som kommer, ikke i et som er holdt, avlyst, tidligere eller i et annet organ', () => {
    const moeter = [moete('foer', '2026-03-01'), moete('holdt', '2026-03-11', 'begynt'), moete('avlyst', '2026-03-12', 'avlyst'), moete('ou', '2026-03-13', 'planlagt', 'ou'), moete('juni', '2026-06-10'), moete('april', '2026-04-15')];
    gitt(meldingslisteDecider, ...moeter).naar(meld, fakta).gir(vedtatt, plassert('april'));
  });
  it('meldes én gang', () => {
    gitt(meldingslisteDecider, moete('april', '2026-04-15'), vedtatt, plassert('april')).naar(meld, fakta).gir();
  });
  it('venter på et møte som ikke er planlagt ennå', () => {
    gitt(meldingslisteDecider).naar(meld, fakta).gir(vedtatt);
    gitt(meldingslisteDecider, vedtatt).naar(merk('mai', 'planlagt', '2026-05-20'), fakta).gir(moete('mai', '2026-05-20'), plassert('mai'));
  });
  it('flytter til møtet som kommer før', () => {
    gitt(meldingslisteDecider, moete('mai', '2026-05-20'), vedtatt, plassert('mai')).naar(merk('april', 'planlagt', '2026-04-15'), fakta).gir(moete('april', '2026-04-15'), flyttet('mai'), plassert('april'));
  });
  it('flytter når møtet avlyses, og venter når det ikke er noe annet', () => {
    const hendelser = [moete('april', '2026-04-15'), vedtatt, plassert('april')];
    gitt(meldingslisteDecider, ...hendelser, moete('mai', '2026-05-20')).naar(merk('april', 'avlyst'), fakta).gir(moete('april', '2026-04-15', 'avlyst'), flyttet('april'), plassert('mai'));
    gitt(meldingslisteDecider, ...hendelser).naar(merk('april', 'avlyst'), fakta).gir(moete('april', '2026-04-15', 'avlyst'), flyttet('april'));
  });
  it('blir i møtet som er begynt, også når et tidligere planlegges', () => {
    const hendelser = [moete('april', '2026-04-15'), vedtatt, plassert('april'), moete('april', '2026-04-15', 'begynt')];
    gitt(meldingslisteDecider, ...hendelser).naar(merk('mars', 'planlagt', '2026-03-20'), fakta).gir(moete('mars', '2026-03-20'));
  });
  it('meldes ikke i en skriftlig behandling, og ikke for hånd', () => {
    gitt(meldingslisteDecider, vedtatt).naar(merk('skriftlig', 'begynt'), fakta).gir();
    gitt(meldingslisteDecider).naar(meld, { tilgang: SEKRETARIAT }).avvises('bare-systemet');
  });
});
