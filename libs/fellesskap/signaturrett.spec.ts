import { gitt } from '../eventsourcing/gitt';
import { type Rolle, type Tilgang } from '#felles';
import { fellesskapDecider } from './fellesskap.decider';
import { type DelegerSignaturrett } from './beslutninger/signaturrett';
import { type FellesskapHendelse } from './fellesskap.events';
import { signaturretter } from './signaturrett';

const som = (person: string, ...roller: Rolle[]): { tilgang: Tilgang; plattformAdmin: boolean } => ({ tilgang: { person, roller: roller.map((rolle) => ({ id: rolle, rolle })), medlemskap: [] }, plattformAdmin: false });
const person = (personId: string): FellesskapHendelse => ({ type: 'PersonRegistrert', data: { personId, navn: personId, epost: `${personId}@example.no` } });
const signatar = (til?: string): FellesskapHendelse => ({ type: 'RolleTildelt', data: { tildelingId: 'r-kari', personId: 'kari', rolle: 'signatar', partId: 'nes', fra: '2026-01-01', grunnlag: 'Vedtak', ...(til && { til }) } });
const RETT: DelegerSignaturrett = { delegasjonId: 'd1', personId: 'ola', partId: 'nes', fra: '2026-01-10', til: '2026-06-30', grunnlag: 'Permisjon' };
const gitt1: FellesskapHendelse = { type: 'SignaturrettDelegert', data: { ...RETT, tildelingId: 'r-kari', giver: 'kari' } };
const grunnlag: FellesskapHendelse[] = [
  { type: 'FellesskapOpprettet', data: { navn: 'Fjordhelse', slug: 'fjordhelse' } }, person('kari'), person('ola'), person('per'),
  { type: 'PartRegistrert', data: { partId: 'nes', navn: 'Nes kommune', slag: 'kommune', organisasjonsnummer: '974760673' } },
];
const fellesskap = (...h: FellesskapHendelse[]) => gitt(fellesskapDecider, ...grunnlag, ...h);
const deleger = (endring: Partial<DelegerSignaturrett> = {}) => ({ type: 'DelegerSignaturrett' as const, data: { ...RETT, ...endring } });
const trekkRollen = (til?: string) => ({ type: 'TrekkRolle' as const, data: { tildelingId: 'r-kari', begrunnelse: 'Sluttet', ...(til && { til }) } });

describe('den som har fullmakt, lar en annen signere', () => {
  it('for parten, i de dagene som er sagt', () => {
    fellesskap(signatar()).naar(deleger(), som('kari')).gir(gitt1);
    const { state } = fellesskap(signatar(), gitt1);
    expect(signaturretter(state, 'ola', '2026-01-15T09:00:00.000Z')).toEqual([{ id: 'd1', rolle: 'signatar', partId: 'nes', delegertAv: 'kari' }]);
    for (const dag of ['2026-01-09', '2026-07-01']) expect(signaturretter(state, 'ola', `${dag}T09:00:00.000Z`)).toEqual([]);
  });

  it.each<[string, Partial<DelegerSignaturrett>, string | undefined]>([
    ['utenfor-egen-fullmakt', { til: '2026-12-31' }, '2026-10-31'],
    ['utenfor-egen-fullmakt', { fra: '2025-12-31' }, undefined],
    ['til-foer-fra', { fra: '2026-07-01' }, undefined],
    ['dato-er-passert', { fra: '2026-01-01', til: '2026-01-14' }, undefined],
    ['til-seg-selv', { personId: 'kari' }, undefined],
    ['ukjent-person', { personId: 'ukjent' }, undefined],
    ['mangler-fullmakt', { partId: 'vik' }, undefined],
  ])('men ikke mer enn den selv har: %s %j', (kode, endring, til) => {
    fellesskap(signatar(til)).naar(deleger(endring), som('kari')).avvises(kode);
  });

  it('og den som har fått retten, gir den ikke videre', () => {
    fellesskap(signatar(), gitt1).naar(deleger({ delegasjonId: 'd2', personId: 'per' }), som('ola')).avvises('kan-ikke-gis-videre');
    fellesskap(signatar()).naar(deleger({ delegasjonId: 'd2', personId: 'per' }), som('ola')).avvises('mangler-fullmakt');
  });

  it('den trekkes av den som ga den eller en administrator, én gang', () => {
    const trekk = { type: 'TrekkSignaturrett' as const, data: { delegasjonId: 'd1', begrunnelse: 'Tilbake fra permisjon' } };
    const trukket: FellesskapHendelse = { type: 'SignaturrettTrukket', data: { ...trekk.data, personId: 'ola' } };
    fellesskap(signatar(), gitt1).naar(trekk, som('kari')).gir(trukket);
    fellesskap(signatar(), gitt1).naar(trekk, som('per', 'administrator')).gir(trukket);
    fellesskap(signatar(), gitt1).naar(trekk, som('ola')).avvises('ikke-din-delegasjon');
    fellesskap(signatar(), gitt1, trukket).naar(trekk, som('kari')).avvises('allerede-trukket');
    fellesskap(signatar()).naar(trekk, som('kari')).avvises('finnes-ikke');
    expect(signaturretter(fellesskap(signatar(), gitt1, trukket).state, 'ola', '2026-01-15T09:00:00.000Z')).toEqual([]);
  });
});

describe('en fullmakt som slutter', () => {
  const adm = som('sjef', 'administrator');

  it('tar med seg det som er gitt innenfor den', () => {
    const hendelser = fellesskap(signatar(), gitt1).naar(trekkRollen(), adm).hendelser() as FellesskapHendelse[];
    expect(hendelser.map((h) => h.type)).toEqual(['RolleTrukket', 'SignaturrettTrukket']);
    const { state } = fellesskap(signatar(), gitt1, ...hendelser);
    for (const hvem of ['kari', 'ola']) expect(signaturretter(state, hvem, '2026-01-15T09:00:00.000Z')).toEqual([]);
  });

  it('gjelder ut den siste dagen når den ligger fram i tid, og det den tok med seg like lenge', () => {
    const hendelser = fellesskap(signatar(), gitt1).naar(trekkRollen('2026-03-31'), adm).hendelser() as FellesskapHendelse[];
    const { state } = fellesskap(signatar(), gitt1, ...hendelser);
    for (const hvem of ['kari', 'ola']) {
      expect(signaturretter(state, hvem, '2026-03-31T12:00:00.000Z')).toHaveLength(1);
      expect(signaturretter(state, hvem, '2026-04-01T12:00:00.000Z')).toEqual([]);
    }
    fellesskap(signatar(), ...hendelser).naar(trekkRollen('2026-05-01'), adm).avvises('slutter-foer');
  });

  it('slutter straks når den siste dagen er passert, og gjaldt fram til den', () => {
    const hendelser = fellesskap(signatar()).naar(trekkRollen('2026-01-05'), adm).hendelser() as FellesskapHendelse[];
    const { state } = fellesskap(signatar(), ...hendelser);
    const dager = ['2026-01-05', '2026-01-06', '2026-01-15'].map((dag) => signaturretter(state, 'kari', '2026-01-15T09:00:01.000Z', dag).length);
    expect(dager).toEqual([1, 0, 0]);
  });

  it('også når det som er gitt, ikke selv er trukket: retten er aldri større enn den den hviler på', () => {
    const uten = { type: 'RolleTrukket' as const, data: { tildelingId: 'r-kari', personId: 'kari', begrunnelse: 'Sluttet' } };
    expect(signaturretter(fellesskap(signatar(), gitt1, uten).state, 'ola', '2026-01-15T09:00:00.000Z')).toEqual([]);
  });
});
