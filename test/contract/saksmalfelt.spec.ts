import { type Feltskisse, flyttet, ledigeSlag, nyttFelt, skisse, somFelt } from '../../apps/web/src/saksmal/felt';

const seksjon = (ledetekst: string): Feltskisse => ({ ...nyttFelt('seksjon', ledetekst) });
const tittel = skisse({ noekkel: 'tittel', slag: 'tittel', ledetekst: 'Tittel', paakrevd: true });
const noekler = (...felt: readonly Feltskisse[]) => somFelt(felt).map((f) => f.noekkel);

describe('en seksjon får nøkkelen av det den først ble kalt', () => {
  test.each([
    ['Økonomi og ansvar', 'oekonomi-og-ansvar'], ['Hva gjør vi når noen spør?', 'hva-gjoer-vi-naar-noen-spoer'], ['  2. Mandat  ', 'mandat'], ['Ære være', 'aere-vaere'], ['Café & co', 'cafe-co'], ['1234', 'felt'], ['«»', 'felt'],
  ])('%s', (ledetekst, noekkel) => expect(noekler(seksjon(ledetekst))).toEqual([noekkel]));

  test('og beholder den når den får et annet navn', () => {
    expect(noekler({ ...skisse({ noekkel: 'mandat', slag: 'seksjon', ledetekst: 'Mandat', paakrevd: true }), ledetekst: 'Oppdrag' })).toEqual(['mandat']);
  });

  test('to som heter det samme, og en som heter som et vanlig felt eller et som alt er der, skilles', () => {
    const mandat = skisse({ noekkel: 'mandat', slag: 'seksjon', ledetekst: 'Mandat', paakrevd: false });
    expect(noekler(tittel, seksjon('Tittel'), seksjon('Risiko'), seksjon('Risiko'), seksjon('Mandat'), mandat)).toEqual(['tittel', 'tittel-2', 'risiko', 'risiko-2', 'mandat-2', 'mandat']);
  });

  test('også når navnet er langt, er nøkkelen en api-et tar imot', () => {
    const [noekkel = ''] = noekler(seksjon('Hva betyr dette for de minste kommunene i fellesskapet, og hvem betaler?'));
    expect([noekkel.length <= 60, /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(noekkel)]).toEqual([true, true]);
  });
});

test('hjelp som er tom, sendes ikke, og tekst sendes uten luft rundt', () => {
  expect(somFelt([{ ...tittel, ledetekst: ' Tittel ', hjelp: '  ' }])).toEqual([{ noekkel: 'tittel', slag: 'tittel', ledetekst: 'Tittel', paakrevd: true }]);
});

test('det kan legges til så mange egne felt en vil, og ett av hvert av de andre', () => {
  expect(ledigeSlag([tittel, seksjon('Risiko')])).toEqual(['eier', 'beskrivelse', 'forslag', 'vedlegg', 'seksjon']);
});

test('et felt flyttes forbi et annet, og de andre blir stående', () => {
  const [a, b, c] = [seksjon('A'), seksjon('B'), seksjon('C')] as const;
  expect([flyttet([a, b, c], 2, 0), flyttet([a, b, c], 0, 1)].map((l) => l.map((f) => f.ledetekst).join(''))).toEqual(['CAB', 'BAC']);
});
