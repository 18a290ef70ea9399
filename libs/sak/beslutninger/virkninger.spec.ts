import { type Virkning } from '#felles';
import { gitt } from '../../eventsourcing/gitt';
import { sakDecider } from '../sak.decider';
import { type SakHendelse } from '../sak.events';
import { fakta, hash, nyttFramlegg, oppdrag, punkt, ssu, vedtatt } from '../sak.testdata';

describe('En ny versjon av et dokument', () => {
  const krever: Virkning = { slag: 'krever-ny-godkjenning', dokument: 'Kartet' };
  const historie = vedtatt(punkt(1, [{ slag: 'godkjenner-dokument', dokument: 'Kartet' }, { slag: 'godkjenner-dokument', dokument: 'Modellen' }]), punkt(2, [krever, oppdrag]));
  const ny = (dokument: string, siffer = '8') => ({ type: 'RegistrerDokumentversjon', data: { dokument, navn: 'ny.pdf', hash: hash(siffer) } }) as const;
  const godkjenning = { behandlingId: 'b1', punkt: 2, dokument: 'Kartet', organ: { id: ssu.id, slag: ssu.slag } };
  const registrert = (dokument: string, nyGodkjenning: object[], siffer = '8'): SakHendelse => ({ type: 'DokumentversjonRegistrert', data: { nr: 1, dokument, navn: 'ny.pdf', hash: hash(siffer), nyGodkjenning: nyGodkjenning as never } });

  it('kommer tilbake til organet når vedtaket krever det, og bare da', () => {
    gitt(sakDecider, ...historie).naar(ny('kartet'), fakta()).gir(registrert('kartet', [godkjenning]));
    gitt(sakDecider, ...historie).naar(ny('Modellen'), fakta()).gir(registrert('Modellen', []));
  });
  it('også når det er saksframlegget selv som endres', () => {
    const endre = { type: 'EndreSaksframlegg', data: { saksframlegg: nyttFramlegg({ hash: hash('5') }) } } as const;
    gitt(sakDecider, ...historie).naar(endre, fakta()).gir({ type: 'SaksframleggEndret', data: { saksframlegg: { ...nyttFramlegg({ hash: hash('5') }), versjon: 2 }, nyGodkjenning: [godkjenning] } });
  });
  it('kommer ikke tilbake etter at kravet er gjort om', () => {
    const omgjort: SakHendelse = { type: 'VedtakOmgjort', data: { behandlingId: 'b1', punkt: 2, hva: 'trukket', begrunnelse: 'Nei', ved: { sakId: 'sak-2', behandlingId: 'b7', punkt: 1 } } };
    gitt(sakDecider, ...historie, omgjort).naar(ny('Kartet'), fakta()).gir(registrert('Kartet', []));
  });
  it('gjelder et dokument som saken godkjente, en fil som er her, og en versjon som ikke er registrert', () => {
    gitt(sakDecider, ...historie).naar(ny('Årsmeldingen'), fakta()).avvises('dokument-er-ikke-godkjent');
    gitt(sakDecider, ...vedtatt(punkt(1))).naar(ny('Kartet'), fakta()).avvises('ingen-dokumenter');
    gitt(sakDecider, ...historie).naar(ny('Kartet'), fakta(undefined, { vedlegg: { ukjente: [hash('8')], maks: 10 } })).avvises('vedlegg-finnes-ikke');
    gitt(sakDecider, ...historie, registrert('Kartet', [])).naar(ny('kartet'), fakta()).avvises('versjonen-er-registrert');
  });
});
