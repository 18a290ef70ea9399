import { gitt } from '../../eventsourcing/gitt';
import { SYSTEM } from '#felles';
import { innspillDecider } from '../innspill.decider';
import { avgitt, fakta, foreslaatt, HASH, SAK, SEKRETARIAT, postmottak, sendt, utsendelse, varslet } from '../innspill.testdata';

const send = (endring = {}) => ({ type: 'SendInnspillsrunde' as const, data: utsendelse(endring) });
const start = (endring = {}) => ({ type: 'StartInnspillsrunde' as const, data: { sakId: 's1', utkast: [], ...utsendelse(endring) } });
const sammenstill = { type: 'SammenstillInnspill' as const, data: {} };
const DOKUMENT = { mal: 1, frist: '10. februar 2026', innholdshash: HASH, fil: { navn: 'Sammenstilling.pdf', hash: HASH, stoerrelse: 10 } };

describe('En innspillsrunde', () => {
  it('foreslås av vedtaket, én gang', () => {
    const kommando = { type: 'ForeslaaInnspillsrunde' as const, data: foreslaatt.data as never };
    gitt(innspillDecider).naar(kommando, fakta(SYSTEM)).gir(foreslaatt);
    gitt(innspillDecider, foreslaatt).naar(kommando, fakta(SYSTEM)).gir();
    gitt(innspillDecider).naar(kommando, fakta(SEKRETARIAT)).avvises('bare-systemet');
  });

  it('sendes til alle på én gang, med mottakere, spørsmål og papir frosset', () => {
    gitt(innspillDecider).naar(start(), fakta(SEKRETARIAT)).gir(sendt);
    const opphav = { behandlingId: 'b1', punkt: 1, virkning: 1 };
    gitt(innspillDecider, foreslaatt).naar(send(), fakta(SEKRETARIAT)).gir({ ...sendt, data: { ...sendt.data, opphav } } as typeof sendt);
  });

  it('for et punkt som har bestilt innspill én gang, gjelder den bestillingen; er det flere, sies det ikke hvilken', () => {
    const opphav = { behandlingId: 'b1', punkt: 1 };
    const [en, to] = [{ virkning: 2, forpliktelseId: 'f1' }, { virkning: 3, forpliktelseId: 'f2' }];
    const sendtFor = (bestilt: object[]) => (gitt(innspillDecider).naar({ ...start(), data: { ...start().data, opphav } }, fakta(SEKRETARIAT, { sak: { ...SAK, punkter: [{ ...opphav, bestilt: bestilt as never }] } })).hendelser()[0]?.data as { opphav?: object }).opphav;
    expect([sendtFor([en]), sendtFor([en, to]), sendtFor([])]).toEqual([{ ...opphav, ...en }, opphav, opphav]);
  });

  it('ved siden av et utkast sier hva som skal skje med det: settes det til side, tar runden dets plass i vedtaket', () => {
    const utkast = [{ id: 'u1', til: 'UFAB', opphav: { behandlingId: 'b1', punkt: 1, virkning: 1 } }];
    const med = (valg: object[]) => gitt(innspillDecider).naar({ ...start(), data: { ...start().data, utkast: valg as never } }, fakta(SEKRETARIAT, { utkast }));
    for (const valg of [[], [{ id: 'u1', valg: 'tilside' }], [{ id: 'u2', valg: 'behold' }, { id: 'u1', valg: 'behold' }]]) med(valg).avvises('utkast-maa-velges');
    med([{ id: 'u1', valg: 'behold' }]).gir(sendt);
    med([{ id: 'u1', valg: 'tilside', begrunnelse: 'Andre spørsmål' }]).gir({ type: 'InnspillsrundeSendt', data: { ...sendt.data, opphav: utkast[0]?.opphav, tilsidesatt: [{ innspillId: 'u1', begrunnelse: 'Andre spørsmål' }] } } as typeof sendt);
    const tilside = { type: 'TrekkInnspillsrunde' as const, data: { begrunnelse: 'Satt til side', bareUtkast: true as const } };
    expect(gitt(innspillDecider, foreslaatt).naar(tilside, fakta(SYSTEM)).hendelser().map((h) => h.type)).toEqual(['InnspillsrundeTrukket']);
    gitt(innspillDecider, foreslaatt, sendt).naar(tilside, fakta(SYSTEM)).gir();
  });

  it('trekkes med saken, og er det ingenting igjen å trekke, skjer ingenting', () => {
    const trekk = { type: 'TrekkInnspillsrunde' as const, data: { begrunnelse: 'Saken er trukket' } };
    const trukket = gitt(innspillDecider, sendt).naar(trekk, fakta(SYSTEM)).hendelser();
    expect(trukket.map((h) => h.type)).toEqual(['InnspillsrundeTrukket']);
    gitt(innspillDecider, sendt, ...trukket as never[]).naar(trekk, fakta(SYSTEM)).gir();
    gitt(innspillDecider, sendt, ...trukket as never[]).naar(trekk, fakta(SEKRETARIAT)).avvises('runden-er-trukket');
  });

  it('venter ingen på dem som bare er invitert, om ikke en mottaker sier noe annet', () => {
    const [hendelse] = gitt(innspillDecider).naar(start({ frivillig: true, mottakere: [{ slag: 'organ', id: 'ufab', forventet: true }, { slag: 'part', id: 'nes' }] }), fakta(SEKRETARIAT)).hendelser();
    expect((hendelse?.data as { mottakere: { forventet: boolean }[] }).mottakere.map((m) => m.forventet)).toEqual([true, false]);
  });

  it.each<[string, object, object, string]>([
    ['andre enn sekretariatet', {}, { tilgang: postmottak('nes') }, 'krever-sekretariat'],
    ['en sak som ikke finnes', {}, { sak: undefined }, 'finnes-ikke'],
    ['en avsluttet sak', {}, { sak: { ...SAK, aapen: false } }, 'sak-er-avsluttet'],
    ['en suspendert sak', {}, { sak: { ...SAK, suspendert: true } }, 'sak-er-suspendert'],
    ['ingen mottakere', { mottakere: [] }, {}, 'runden-kan-ikke-sendes'],
    ['samme mottaker to ganger', { mottakere: [{ slag: 'part', id: 'nes' }, { slag: 'part', id: 'nes' }] }, {}, 'runden-kan-ikke-sendes'],
    ['en part som er et organ', { mottakere: [{ slag: 'part', id: 'ufab' }] }, {}, 'runden-kan-ikke-sendes'],
    ['ingen spørsmål', { spoersmaal: [] }, {}, 'runden-kan-ikke-sendes'],
    ['påminnelser to ganger samme dag', { paaminnelser: [3, 3] }, {}, 'runden-kan-ikke-sendes'],
    ['ingen tittel', { tittel: '' }, {}, 'runden-kan-ikke-sendes'],
    ['en frist som er passert', {}, { fristfeil: [{ pointer: '#/frist', kode: 'frist-er-passert', melding: 'Passert' }] }, 'runden-kan-ikke-sendes'],
    ['en fil ingen har sendt', { vedlegg: [{ navn: 'a', hash: HASH }] }, { ukjenteVedlegg: [HASH] }, 'runden-kan-ikke-sendes'],
    ['flere filer enn en runde kan ha', { vedlegg: [{ navn: 'a', hash: HASH }, { navn: 'b', hash: HASH }] }, { flestVedlegg: 1 }, 'runden-kan-ikke-sendes'],
    ['et papir saken ikke har', { framlegg: 2 }, {}, 'runden-kan-ikke-sendes'],
  ])('avvises med %s', (_, endring, annet, kode) => {
    gitt(innspillDecider).naar(start(endring), { ...fakta(SEKRETARIAT), ...annet }).avvises(kode);
  });

  it('sendes ikke to ganger, og ikke når den er trukket', () => {
    gitt(innspillDecider, sendt).naar(send(), fakta(SEKRETARIAT)).avvises('runden-er-sendt');
    const trukket = gitt(innspillDecider, foreslaatt).naar({ type: 'TrekkInnspillsrunde', data: { begrunnelse: 'x' } }, fakta(SEKRETARIAT)).hendelser()[0] as never;
    gitt(innspillDecider, foreslaatt, trukket).naar(send(), fakta(SEKRETARIAT)).avvises('runden-er-trukket');
  });

  it('får en annen frist av sekretariatet, med begrunnelse; den samme er ingen endring', () => {
    const endre = (dato: string) => ({ type: 'EndreInnspillsfrist' as const, data: { frist: { presisjon: 'dag' as const, dato }, begrunnelse: 'Flere ba om det' } });
    gitt(innspillDecider, sendt).naar(endre('2026-03-01'), fakta(SEKRETARIAT)).gir({ type: 'InnspillsfristEndret', data: { fra: { presisjon: 'dag', dato: '2026-02-10' }, til: { presisjon: 'dag', dato: '2026-03-01' }, begrunnelse: 'Flere ba om det', mottakere: ['ufab', 'nes', 'vik'] } });
    gitt(innspillDecider, sendt).naar(endre('2026-02-10'), fakta(SEKRETARIAT)).gir();
    gitt(innspillDecider, sendt).naar(endre('2026-03-01'), fakta(postmottak('nes'))).avvises('krever-sekretariat');
    gitt(innspillDecider, sendt).naar(endre('2026-03-01'), fakta(SEKRETARIAT, { fristfeil: [{ pointer: '#/frist', kode: 'x', melding: 'x' }] })).avvises('ugyldige-frister');
  });

  it('sammenstilles med svarene som er der, de tause nevnt og de sene talt, og er da slutt', () => {
    const historie = [sendt, avgitt('ufab', 1), avgitt('ufab', 2, { forSent: true, tillegg: true }), varslet('nes', '2026-02-01')];
    const samlet = { type: 'InnspillSammenstilt' as const, data: { sakId: 's1', tittel: 'Utkastet', dokument: DOKUMENT, mottakere: ['ufab', 'nes', 'vik'], tause: ['nes'], antallSvar: 2, antallForSent: 1 } };
    gitt(innspillDecider, ...historie).naar(sammenstill, fakta(SEKRETARIAT, { dokument: DOKUMENT })).gir(samlet);
    gitt(innspillDecider, ...historie).naar(sammenstill, fakta(postmottak('nes'), { dokument: DOKUMENT })).avvises('krever-sekretariat');
    for (const kommando of [sammenstill, { type: 'TrekkInnspillsrunde' as const, data: { begrunnelse: 'x' } }, { type: 'EndreInnspillsfrist' as const, data: { frist: { presisjon: 'ved-behov' as const }, begrunnelse: 'x' } }]) {
      gitt(innspillDecider, ...historie, samlet).naar(kommando, fakta(SEKRETARIAT)).avvises('runden-er-sammenstilt');
    }
    gitt(innspillDecider, foreslaatt).naar(sammenstill, fakta(SEKRETARIAT)).avvises('runden-er-ikke-sendt');
  });
});
