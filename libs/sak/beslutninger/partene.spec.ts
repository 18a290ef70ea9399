import { gitt } from '../../eventsourcing/gitt';
import { Rejection } from '#eventsourcing';
import { INNMELDER, SYSTEMET } from '../../felles/tilgang.testdata';
import { leggTilDager, type Virkning } from '#felles';
import { sakDecider } from '../sak.decider';
import {
  avsluttet, avtaleSignert, behandlet, behandling, berammet, fakta, hash, klar, lukket, oppdrag, ouNes, parter, punkt, sendAvtale, sendefakta, sendt, sendTilPartene, signert, ssu, vedtatt,
} from '../sak.testdata';

const versjon2 = { versjon: 2, hash: hash('b') };
const bestilt = vedtatt(punkt(1, [sendAvtale('avtale-1')]));
const registrerSignert = (avtaleId: string, siffer = 'a', versjon = 1) => ({ type: 'RegistrerAvtaleSignert', data: avtaleSignert(avtaleId, siffer, versjon).data }) as const;

function fanget(handling: () => unknown): Rejection {
  try {
    handling();
  } catch (feil) {
    if (feil instanceof Rejection) return feil;
    throw feil;
  }
  throw new Error('Ble ikke avvist');
}

describe('Å sende en avtale til partene', () => {
  it('utsendelsen fryser versjon, tekst, partsliste og svarfrist', () => {
    gitt(sakDecider, ...bestilt).naar(sendTilPartene('avtale-1'), sendefakta()).gir(sendt('avtale-1'));
    expect(gitt(sakDecider, ...bestilt, sendt('avtale-1')).state.status).toBe('sendt');
  });
  it('bare sekretariatet sender', () => {
    gitt(sakDecider, ...bestilt).naar(sendTilPartene('avtale-1'), { ...sendefakta(), tilgang: INNMELDER }).avvises('krever-sekretariat');
  });
  it('en avsluttet sak sender ingenting', () => {
    gitt(sakDecider, ...vedtatt(), avsluttet).naar(sendTilPartene('avtale-1'), sendefakta()).avvises('sak-er-avsluttet');
  });
  it('det sendes bare når et vedtakspunkt har bestilt det', () => {
    gitt(sakDecider, ...bestilt).naar(sendTilPartene('avtale-1', { punkt: 2 }), sendefakta()).avvises('punkt-finnes-ikke');
    gitt(sakDecider, ...bestilt).naar(sendTilPartene('avtale-2'), sendefakta()).avvises('utsendelse-er-ikke-vedtatt');
    gitt(sakDecider, ...vedtatt(punkt(1, [oppdrag]))).naar(sendTilPartene('avtale-1'), sendefakta()).avvises('utsendelse-er-ikke-vedtatt');
  });
  it('også det som er vedtatt utenfor punktene, kan sendes', () => {
    const utenfor = behandlet(behandling('b1', ssu, { utenforPunkt: [sendAvtale('avtale-1')] }));
    gitt(sakDecider, ...klar, berammet('b1', ssu), utenfor).naar(sendTilPartene('avtale-1', { punkt: 0 }), sendefakta()).gir(sendt('avtale-1', { punkt: 0 }));
  });
  it('et råd om å sende er ikke et vedtak om å sende', () => {
    const raad = behandlet(behandling('b1', ouNes, { punkter: [punkt(1, [sendAvtale('avtale-1')])] }));
    gitt(sakDecider, ...klar, berammet('b1', ouNes), raad).naar(sendTilPartene('avtale-1'), sendefakta()).avvises('punkt-finnes-ikke');
  });
  it('et lukket punkt sender ikke', () => {
    const historie = [...vedtatt(punkt(1, [sendAvtale('avtale-1')]), punkt(2, [oppdrag])), lukket('b1', 1)];
    gitt(sakDecider, ...historie).naar(sendTilPartene('avtale-1'), sendefakta()).avvises('punkt-er-lukket');
  });
  it('avtalen og versjonen må være registrert, med den teksten', () => {
    const naa = gitt(sakDecider, ...bestilt);
    naa.naar(sendTilPartene('avtale-1'), sendefakta({ avtaleversjoner: undefined })).avvises('avtale-finnes-ikke');
    naa.naar(sendTilPartene('avtale-1', { dokumentversjon: { versjon: 9, hash: hash('a') } }), sendefakta()).avvises('versjon-finnes-ikke');
    naa.naar(sendTilPartene('avtale-1', { dokumentversjon: { versjon: 1, hash: hash('b') } }), sendefakta()).avvises('versjon-finnes-ikke');
  });
  it('den første runden er nøyaktig den versjonen vedtaket godkjente', () => {
    const godkjent: Virkning = { slag: 'godkjenner-avtale', avtaleId: 'avtale-1', dokumentversjon: versjon2 };
    const naa = gitt(sakDecider, ...vedtatt(punkt(1, [sendAvtale('avtale-1')]), punkt(2, [godkjent])));
    naa.naar(sendTilPartene('avtale-1'), sendefakta()).avvises('versjon-er-ikke-vedtatt');
    naa.naar(sendTilPartene('avtale-1', { dokumentversjon: { versjon: 3, hash: hash('a') } }), sendefakta()).avvises('versjon-er-ikke-vedtatt');
    naa.naar(sendTilPartene('avtale-1', { dokumentversjon: versjon2 }), sendefakta()).gir(sendt('avtale-1', { dokumentversjon: versjon2 }));
    expect(naa.naar(sendTilPartene('avtale-1'), sendefakta()).hendelser).toThrow('Vedtaket gjelder versjon 2 av avtalen: det er den som må sendes til partene først');
  });
  it('uten godkjenning er den første runden versjonen avtalen sto i da vedtaket ble fattet', () => {
    const naa = gitt(sakDecider, ...vedtatt(punkt(1, [{ slag: 'sendes-til-partene', avtaleId: 'avtale-1', dokumentversjon: versjon2 }])));
    naa.naar(sendTilPartene('avtale-1'), sendefakta()).avvises('versjon-er-ikke-vedtatt');
    naa.naar(sendTilPartene('avtale-1', { dokumentversjon: versjon2 }), sendefakta()).gir(sendt('avtale-1', { dokumentversjon: versjon2 }));
  });
  it('det avtalen selv ville avvist, sies før saken er sendt', () => {
    const avtalehindring = { kode: 'avtalen-er-bindende', melding: 'Avtalen binder alt parter' };
    gitt(sakDecider, ...bestilt).naar(sendTilPartene('avtale-1'), sendefakta({ avtalehindring })).avvises('avtalen-er-bindende');
  });
  it('partslisten må ha kjente parter, hver én gang', () => {
    const naa = gitt(sakDecider, ...bestilt);
    naa.naar(sendTilPartene('avtale-1', { parter: [] }), sendefakta()).avvises('mangler-opplysninger');
    naa.naar(sendTilPartene('avtale-1', { parter: ['nes', 'nes'] }), sendefakta()).avvises('part-to-ganger');
    naa.naar(sendTilPartene('avtale-1', { parter: ['nes', 'borte'] }), sendefakta()).avvises('part-finnes-ikke');
    naa.naar(sendTilPartene('avtale-1'), sendefakta({ parter: undefined })).avvises('part-finnes-ikke');
  });
  it('alt som mangler, spørres det etter på én gang', () => {
    const tomt = { dokumentversjon: undefined, parter: undefined, svarfrist: undefined, ikrafttredelse: undefined };
    const avvist = gitt(sakDecider, ...bestilt).naar(sendTilPartene('avtale-1', tomt), sendefakta());
    const feil = fanget(avvist.hendelser);
    expect(feil.errors.map((e) => e.pointer)).toEqual(['#/dokumentversjon', '#/parter', '#/svarfrist', '#/ikrafttredelse']);
    expect([feil.vakt, feil.mangler.length]).toEqual(['krev-hel-utsendelse', 4]);
  });
  it('partslisten kan gis ved organisasjonsnummer, og den samme parten teller én gang', () => {
    const medNummer = sendefakta({ parter: [{ partId: 'nes', navn: 'Nes kommune', organisasjonsnummer: '974760673' }, { partId: 'vik', navn: 'Vik kommune', organisasjonsnummer: '971032081' }] });
    const naa = gitt(sakDecider, ...bestilt);
    naa.naar(sendTilPartene('avtale-1', { parter: ['nes'], organisasjonsnumre: ['971032081'] }), medNummer).gir(sendt('avtale-1'));
    naa.naar(sendTilPartene('avtale-1', { parter: ['nes'], organisasjonsnumre: ['974760673'] }), medNummer).avvises('part-to-ganger');
    const ukjent = naa.naar(sendTilPartene('avtale-1', { parter: ['nes'], organisasjonsnumre: ['971032081', '910000004'] }), medNummer);
    expect(fanget(ukjent.hendelser)).toMatchObject({ code: 'part-finnes-ikke', errors: [{ pointer: '#/organisasjonsnumre/1', melding: 'Ingen part her har organisasjonsnummer 910000004' }] });
  });
  it('svarfristen ligger ikke før møtet som vedtok utsendelsen', () => {
    const naa = gitt(sakDecider, ...bestilt).naar(sendTilPartene('avtale-1', { svarfrist: leggTilDager(behandling('b1', ssu).dato, -1) }), sendefakta(), { tid: '2020-01-01T12:00:00.000Z' });
    naa.avvises('frist-foer-moetet');
  });
  it('svarfristen må ligge fram i tid, regnet i norsk tid', () => {
    const naa = gitt(sakDecider, ...bestilt);
    naa.naar(sendTilPartene('avtale-1', { svarfrist: '2026-01-15' }), sendefakta()).avvises('frist-er-passert');
    naa.naar(sendTilPartene('avtale-1', { svarfrist: '2026-01-16' }), sendefakta(), { tid: '2026-01-15T23:30:00.000Z' }).avvises('frist-er-passert');
    naa.naar(sendTilPartene('avtale-1', { svarfrist: '2026-01-16' }), sendefakta(), { tid: '2026-01-15T22:30:00.000Z' }).gir(sendt('avtale-1', { svarfrist: '2026-01-16' }));
  });
  it('ikrafttredelsen kan ikke kreve flere parter enn listen har', () => {
    const naa = gitt(sakDecider, ...bestilt);
    naa.naar(sendTilPartene('avtale-1', { ikrafttredelse: { regel: 'antall', antall: 3 } }), sendefakta()).avvises('for-hoeyt-antall');
    const nok = { ikrafttredelse: { regel: 'antall' as const, antall: 2 } };
    naa.naar(sendTilPartene('avtale-1', nok), sendefakta()).gir(sendt('avtale-1', nok));
  });
});

describe('R7: en avtale virker før vedtaket bare når vedtaket sier det', () => {
  const fra = (dato: string) => sendTilPartene('avtale-1', { ikrafttredelse: { regel: 'fast-dato', dato } });
  const virkerFra = vedtatt(punkt(1, [sendAvtale('avtale-1'), { slag: 'virker-fra', dato: '2026-01-01' }]));
  it('en fast dag før vedtaket avvises', () => {
    gitt(sakDecider, ...bestilt).naar(fra('2026-01-14'), sendefakta()).avvises('tilbakevirkning-er-ikke-vedtatt');
    gitt(sakDecider, ...bestilt).naar(fra('2026-01-15'), sendefakta()).gir(sendt('avtale-1', { ikrafttredelse: { regel: 'fast-dato', dato: '2026-01-15' } }));
  });
  it('og går når vedtaket er merket med en dag som ikke er senere', () => {
    gitt(sakDecider, ...virkerFra).naar(fra('2025-12-31'), sendefakta()).avvises('tilbakevirkning-er-ikke-vedtatt');
    gitt(sakDecider, ...virkerFra).naar(fra('2026-01-01'), sendefakta()).gir(sendt('avtale-1', { ikrafttredelse: { regel: 'fast-dato', dato: '2026-01-01' }, tidligstIKraft: '2026-01-01' }));
    const medGjelderFra = vedtatt({ ...punkt(1, [sendAvtale('avtale-1')]), gjelderFra: '2026-01-01' });
    expect(gitt(sakDecider, ...medGjelderFra).naar(fra('2026-01-01'), sendefakta()).hendelser()).toHaveLength(1);
  });
});

describe('En ny runde hos partene', () => {
  it('en ny versjon kan sendes etter at den forrige er sendt', () => {
    const ny = sendTilPartene('avtale-1', { dokumentversjon: versjon2, parter: ['vik'] });
    gitt(sakDecider, ...bestilt, sendt('avtale-1')).naar(ny, sendefakta()).gir(sendt('avtale-1', { dokumentversjon: versjon2, parter: parter.slice(1) }));
  });
  it('etter et nei kan den nye runden være nyere enn det vedtaket godkjente, men et nytt vedtak begynner med sin egen versjon', () => {
    const sendes = (dokumentversjon: typeof versjon2): Virkning => ({ slag: 'sendes-til-partene', avtaleId: 'avtale-1', dokumentversjon });
    const historie = [...vedtatt(punkt(1, [sendes({ versjon: 1, hash: hash('a') })])), sendt('avtale-1')];
    const ny = sendTilPartene('avtale-1', { dokumentversjon: versjon2 });
    gitt(sakDecider, ...historie).naar(ny, sendefakta()).gir(sendt('avtale-1', { dokumentversjon: versjon2 }));
    const igjen = [berammet('b2', ssu), behandlet(behandling('b2', ssu, { punkter: [punkt(1, [sendes({ versjon: 3, hash: hash('c') })])] }))];
    gitt(sakDecider, ...historie, ...igjen).naar({ ...ny, data: { ...ny.data, behandlingId: 'b2' } }, sendefakta()).avvises('versjon-er-ikke-vedtatt');
  });
  it('den samme teksten eller en eldre versjon kan ikke sendes på nytt', () => {
    gitt(sakDecider, ...bestilt, sendt('avtale-1')).naar(sendTilPartene('avtale-1'), sendefakta()).avvises('versjon-er-alt-sendt');
    const senere = gitt(sakDecider, ...bestilt, sendt('avtale-1'), sendt('avtale-1', { dokumentversjon: versjon2 }));
    senere.naar(sendTilPartene('avtale-1'), sendefakta()).avvises('versjon-er-alt-sendt');
    gitt(sakDecider, ...bestilt, sendt('avtale-1')).naar(sendTilPartene('avtale-1', { dokumentversjon: { versjon: 3, hash: hash('a') } }), sendefakta()).avvises('versjon-er-alt-sendt');
  });
  it('en avtale som alle har signert, sendes ikke igjen', () => {
    const historie = [...vedtatt(punkt(1, [sendAvtale('avtale-1'), oppdrag])), sendt('avtale-1'), avtaleSignert('avtale-1')];
    gitt(sakDecider, ...historie).naar(sendTilPartene('avtale-1', { dokumentversjon: versjon2 }), sendefakta()).avvises('avtale-er-signert');
  });
  it('signaturer på en versjon som er avløst, gjør ikke saken signert', () => {
    const historie = [...bestilt, sendt('avtale-1'), sendt('avtale-1', { dokumentversjon: versjon2 })];
    gitt(sakDecider, ...historie).naar(registrerSignert('avtale-1', 'a'), fakta(SYSTEMET)).gir();
    gitt(sakDecider, ...historie).naar(registrerSignert('avtale-1', 'b', 2), fakta(SYSTEMET)).gir(avtaleSignert('avtale-1', 'b', 2), lukket('b1', 1), signert('avtale-1'), avsluttet);
  });
});

describe('Alle parter har signert', () => {
  const toAvtaler = vedtatt(punkt(1, [sendAvtale('avtale-1')]), punkt(2, [sendAvtale('avtale-2')]));

  it('saken er signert, punktet lukket og saken avsluttet når den eneste avtalen er signert av alle', () => {
    gitt(sakDecider, ...bestilt, sendt('avtale-1')).naar(registrerSignert('avtale-1'), fakta(SYSTEMET)).gir(avtaleSignert('avtale-1'), lukket('b1', 1), signert('avtale-1'), avsluttet);
  });
  it('saken er signert først når alle avtalene er det', () => {
    const sendtBegge = [...toAvtaler, sendt('avtale-1'), sendt('avtale-2', { punkt: 2 })];
    gitt(sakDecider, ...sendtBegge).naar(registrerSignert('avtale-2'), fakta(SYSTEMET)).gir(avtaleSignert('avtale-2'), lukket('b1', 2));
    gitt(sakDecider, ...sendtBegge, avtaleSignert('avtale-2'), lukket('b1', 2)).naar(registrerSignert('avtale-1'), fakta(SYSTEMET)).gir(
      avtaleSignert('avtale-1'), lukket('b1', 1), signert('avtale-1', 'avtale-2'), avsluttet,
    );
  });
  it('saken venter på en avtale som er vedtatt sendt, men ikke er sendt ennå', () => {
    gitt(sakDecider, ...toAvtaler, sendt('avtale-1')).naar(registrerSignert('avtale-1'), fakta(SYSTEMET)).gir(avtaleSignert('avtale-1'), lukket('b1', 1));
  });
  it('saken er signert når det siste punktet som skulle sendes, lukkes uten utsendelse', () => {
    const historie = [...toAvtaler, sendt('avtale-1'), avtaleSignert('avtale-1'), lukket('b1', 1)];
    const lukkResten = { type: 'LukkPunkt', data: { behandlingId: 'b1', punkt: 2, begrunnelse: 'Avtalen er tatt inn i en annen' } } as const;
    gitt(sakDecider, ...historie).naar(lukkResten, fakta()).gir(lukket('b1', 2), signert('avtale-1'), avsluttet);
  });
  it('punktet er ferdig når alt det sendte, er signert, og det ikke har satt i gang noe annet', () => {
    const toIEtt = vedtatt(punkt(1, [sendAvtale('avtale-1'), sendAvtale('avtale-2'), { slag: 'virker-fra', dato: '2026-01-01' }]));
    const sendtBegge = [...toIEtt, sendt('avtale-1'), sendt('avtale-2')];
    gitt(sakDecider, ...sendtBegge).naar(registrerSignert('avtale-1'), fakta(SYSTEMET)).gir(avtaleSignert('avtale-1'));
    gitt(sakDecider, ...sendtBegge, avtaleSignert('avtale-1')).naar(registrerSignert('avtale-2'), fakta(SYSTEMET)).gir(
      avtaleSignert('avtale-2'), lukket('b1', 1), signert('avtale-1', 'avtale-2'), avsluttet,
    );
    const medOppdrag = vedtatt(punkt(1, [sendAvtale('avtale-1'), oppdrag]));
    gitt(sakDecider, ...medOppdrag, sendt('avtale-1')).naar(registrerSignert('avtale-1'), fakta(SYSTEMET)).gir(avtaleSignert('avtale-1'), signert('avtale-1'));
  });
  it('saken er signert, men åpen, så lenge et annet punkt er åpent', () => {
    const historie = [...vedtatt(punkt(1, [sendAvtale('avtale-1')]), punkt(2, [oppdrag])), sendt('avtale-1')];
    gitt(sakDecider, ...historie).naar(registrerSignert('avtale-1'), fakta(SYSTEMET)).gir(avtaleSignert('avtale-1'), lukket('b1', 1), signert('avtale-1'));
    expect(gitt(sakDecider, ...historie, avtaleSignert('avtale-1'), lukket('b1', 1), signert('avtale-1')).state.status).toBe('signert');
  });
  it('en avtale til etter at saken er signert, gjør den ikke signert en gang til', () => {
    const historie = [
      ...vedtatt(punkt(1, [sendAvtale('avtale-1')]), punkt(2, [oppdrag])), sendt('avtale-1'), avtaleSignert('avtale-1'), lukket('b1', 1), signert('avtale-1'),
      behandlet(behandling('b2', ouNes, { endelig: true, punkter: [punkt(1, [sendAvtale('avtale-2')])] })), sendt('avtale-2', { behandlingId: 'b2' }),
    ];
    gitt(sakDecider, ...historie).naar(registrerSignert('avtale-2'), fakta(SYSTEMET)).gir(avtaleSignert('avtale-2'), lukket('b2', 1));
  });
  it('en avtale som saken ikke har sendt, eller som alt er signert, endrer ingenting', () => {
    gitt(sakDecider, ...bestilt).naar(registrerSignert('avtale-1'), fakta(SYSTEMET)).gir();
    gitt(sakDecider, ...bestilt, sendt('avtale-1'), avtaleSignert('avtale-1')).naar(registrerSignert('avtale-1'), fakta(SYSTEMET)).gir();
  });
  it('signaturer som kommer etter at saken er avsluttet, står der, og saken avsluttes ikke på nytt', () => {
    const historie = [...bestilt, sendt('avtale-1'), lukket('b1', 1), avsluttet];
    gitt(sakDecider, ...historie).naar(registrerSignert('avtale-1'), fakta(SYSTEMET)).gir(avtaleSignert('avtale-1'), signert('avtale-1'));
    expect(gitt(sakDecider, ...historie, avtaleSignert('avtale-1'), signert('avtale-1')).state.status).toBe('avsluttet');
  });
  it('bare systemet melder fra om signaturer', () => {
    gitt(sakDecider, ...bestilt, sendt('avtale-1')).naar(registrerSignert('avtale-1'), fakta()).avvises('bare-systemet');
  });
});
