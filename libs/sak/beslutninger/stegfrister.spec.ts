import { gitt } from '../../eventsourcing/gitt';
import { SEKRETARIAT, SYSTEMET } from '../../felles/tilgang.testdata';
import { type Rutefrist, type Rutesteg } from '../plass';
import { sakDecider } from '../sak.decider';
import { type SakHendelse } from '../sak.events';
import { type SakKommandoer } from '../sak.kommandoer';
import { behandling, berammet, fakta, frafalt, klar, meldSak, meldt, oppdrag, ouNes, ouVik, punkt, ruteMed, sendAvtale, sendefakta, sendTilPartene, ssu, STEG, vedtatt, VEIER } from '../sak.testdata';
import { type Intent } from '#eventsourcing';

const frist = (slag: string, anker: string): Rutefrist => ({
  slag, hva: slag, paaminnelser: [7], anker,
  regel: ({ dag, moeteId }) => (moeteId === undefined ? { presisjon: 'avstand-fra', antall: 10, enhet: 'dager', retning: 'etter', fra: { slag: 'dag', dato: dag, hva: anker } } : { presisjon: 'avstand', antall: 10, enhet: 'dager', retning: 'foer', moeteId }),
});
const FRISTER: Readonly<Record<string, Partial<Rutesteg>>> = {
  forberedelse: { frister: [frist('forberedt', 'SakMeldt')] },
  ou: { frister: [frist('raad', 'steg')], parallell: { join: 'frist', dager: 14 } },
  ssu: { frister: [frist('papirer', 'moete')] },
  partene: { frister: [frist('svar', 'SakSendtTilPartene')] },
  signering: { frister: [frist('signatur', 'steg')] },
};
const rute = ruteMed(STEG.map((s) => ({ ...s, ...FRISTER[s.id] })), VEIER);

/** What a line of commands started and ended, in order. */
function historien(historie: readonly SakHendelse[], ...kommandoer: readonly Intent<SakKommandoer>[]): readonly string[] {
  const linjer: string[] = [];
  const slag = new Map<number, string>();
  let hittil = historie;
  for (const kommando of kommandoer) {
    const nye = gitt(sakDecider, ...hittil).naar(kommando, { ...sendefakta({ rute }), tilgang: kommando.type === 'MeldSak' || kommando.type === 'ForberedSak' ? SEKRETARIAT : SYSTEMET }).hendelser() as SakHendelse[];
    hittil = [...hittil, ...nye];
    for (const e of nye) {
      if (e.type === 'StegfristStartet') {
        slag.set(e.data.nr, `${e.data.steg} ${e.data.slag}`);
        linjer.push(`${kommando.type}: + ${e.data.steg} ${e.data.slag}`);
      }
      if (e.type === 'StegfristAvsluttet') linjer.push(`${kommando.type}: - ${slag.get(e.data.nr) ?? ''}`);
    }
  }
  return linjer;
}
const beramm = (id: string, organ: typeof ssu) => ({ type: 'BerammBehandling' as const, data: berammet(id, organ).data });
const registrer = (b: ReturnType<typeof behandling>) => ({ type: 'RegistrerBehandling' as const, data: { behandling: b } });
const vedtaket = registrer(behandling('b3', ssu, { punkter: [punkt(1, [sendAvtale('avtale-1')])] }));

describe('Fristene som prosessen starter', () => {
  it('følger saken fra steg til steg: hver begynner med arbeidet i steget og slutter når det er gjort', () => {
    expect(historien([], meldSak(), { type: 'ForberedSak', data: {} }, beramm('b1', ouNes), beramm('b2', ouVik), registrer(behandling('b1', ouNes)), registrer(behandling('b2', ouVik)), beramm('b3', ssu), vedtaket,
      sendTilPartene('avtale-1', { behandlingId: 'b3' }), { type: 'RegistrerAvtaleSignert', data: { avtaleId: 'avtale-1', dokumentversjon: { versjon: 1, hash: 'a'.repeat(64) } } })).toEqual([
      'MeldSak: + forberedelse forberedt', 'ForberedSak: - forberedelse forberedt',
      'BerammBehandling: + ou raad', 'BerammBehandling: + ou samling', 'RegistrerBehandling: - ou raad', 'RegistrerBehandling: - ou samling',
      'BerammBehandling: + ssu papirer', 'RegistrerBehandling: - ssu papirer',
      'SendTilPartene: + partene svar', 'SendTilPartene: + signering signatur', 'RegistrerAvtaleSignert: - partene svar', 'RegistrerAvtaleSignert: - signering signatur',
    ]);
  });
  it('lagrer regelen og dagen den regnes fra, aldri datoen', () => {
    const [, ...startet] = gitt(sakDecider, ...klar).naar(beramm('b1', ssu), fakta(SYSTEMET, { rute })).hendelser();
    expect(startet).toEqual([{ type: 'StegfristStartet', data: {
      nr: 1, steg: 'ssu', slag: 'papirer', hva: 'papirer', ansvarlig: 'Strategisk samarbeidsutvalg', frist: { presisjon: 'avstand', antall: 10, enhet: 'dager', retning: 'foer', moeteId: 'moete-ssu' }, satt: '2026-01-15', paaminnelser: [7], behandlingId: 'b1',
    } }]);
  });
  it('før et møte slutter når møtet lar saken fare, og begynner på nytt med det neste', () => {
    expect(historien([...klar], beramm('b1', ssu), { type: 'FrafallBehandling', data: { behandlingId: 'b1' } }, beramm('b2', ssu))).toEqual(['BerammBehandling: + ssu papirer', 'FrafallBehandling: - ssu papirer', 'BerammBehandling: + ssu papirer']);
  });
  it('begynner ikke to ganger når et organ til får saken', () => {
    expect(historien([...klar], beramm('b1', ouNes), beramm('b2', ouVik))).toEqual(['BerammBehandling: + ou raad', 'BerammBehandling: + ou samling']);
  });
  it('slutter alle når saken trekkes', () => {
    expect(historien([meldt()], { type: 'RettSak', data: { gjelder: 'Dato', opprinnelig: '1', rettet: '2', begrunnelse: 'Feil' } }, { type: 'TrekkSak', data: { begrunnelse: 'Løst' } })).toEqual(['RettSak: + forberedelse forberedt', 'TrekkSak: - forberedelse forberedt']);
  });
  it('av et bestilt råd har hvert organ for seg, til det svarer', () => {
    const bestilt: SakHendelse = { type: 'RaadBestilt', data: { nr: 1, organer: [ouNes, ouVik], mandat: 'Si hva dere mener', frist: { presisjon: 'dag', dato: '2026-02-02' } } };
    const nye = gitt(sakDecider, ...vedtatt(punkt(1, [oppdrag])), bestilt, berammet('b2', ouNes)).naar(registrer(behandling('b2', ouNes)), fakta(SYSTEMET, { rute })).hendelser();
    expect(nye.map((e) => [e.type, (e.data as { ansvarlig?: string }).ansvarlig])).toEqual([['SakBehandletIOU', undefined], ['StegfristStartet', 'OU Vik']]);
  });
  it('står stille mens saken er suspendert', () => {
    expect(historien([...klar, berammet('b1', ssu), { type: 'SakSuspendert', data: { avvik: true } }], { type: 'FlyttSak', data: { steg: 'ou', begrunnelse: 'For hånd' } })).toEqual([]);
    expect(historien([...klar, frafalt('b9')], beramm('b1', ssu))).toHaveLength(1);
  });
});
