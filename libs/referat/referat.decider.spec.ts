import { type Intent } from '#eventsourcing';
import { gitt } from '../eventsourcing/gitt';
import { INNMELDER, SYSTEMET } from '../felles/tilgang.testdata';
import { referatDecider } from './referat.decider';
import { type ReferatHendelse } from './referat.events';
import { type ReferatKommandoer } from './referat.kommandoer';
import { besvart, fakta, ferdig, godkjenning, grunnlag, innholdshash, kommentert, LEDER, MEDLEM, publisert, sendt, utkast } from './referat.testdata';

type Kommando = Intent<ReferatKommandoer>;

const lag: Kommando = { type: 'LagReferatutkast', data: { maalform: 'nb' } };
const send = (frist = '2026-03-20', mottakere?: string[]): Kommando => ({ type: 'SendReferatTilKommentar', data: { frist, mottakere } });
const kommenter = (fra = 'lederen', behandlingId?: string): Kommando => ({ type: 'KommenterReferat', data: { kommentarId: 'k1', fra, behandlingId, tekst: 'Jeg sa noe annet.' } });
const svar = (endring?: { behandlingId: string; gammel?: string; ny: string }, utfall: 'tatt-til-foelge' | 'ikke-tatt-til-foelge' = 'tatt-til-foelge'): Kommando => ({ type: 'BesvarReferatkommentar', data: { kommentarId: 'k1', utfall, svar: 'Rettet.', endring } });
const ferdigstill = (hash = innholdshash): Kommando => ({ type: 'FerdigstillReferat', data: { innholdshash: hash } });
const publiser: Kommando = { type: 'PubliserReferat', data: {} };
const godkjenn = (endring: Partial<ReturnType<typeof godkjenning>> = {}): Kommando => ({ type: 'GodkjennReferat', data: godkjenning(endring) });
const rett = (opprinnelig: string, behandlingId?: string, rettet = 'noe annet'): Kommando => ({ type: 'RettReferat', data: { behandlingId, opprinnelig, rettet, begrunnelse: 'Feil ord' } });
const etterFristen = { idag: '2026-03-21' };

describe('Utkast til referat', () => {
  it('lages av et hevet møte, med mal, kilde og innholdets hash', () => {
    gitt(referatDecider).naar(lag, fakta(LEDER)).gir(utkast());
  });
  it('lages på nytt til referatet er ferdigstilt', () => {
    gitt(referatDecider, utkast()).naar(lag, fakta()).gir(utkast(2));
    gitt(referatDecider, utkast(), ferdig).naar(lag, fakta()).avvises('referat-er-ferdigstilt');
  });
  it('skrives på målformen til organet når ingen ber om en annen, og et nytt på den forrige', () => {
    const uten: Kommando = { type: 'LagReferatutkast', data: {} };
    const maalformen = (...historie: ReferatHendelse[]) => gitt(referatDecider, ...historie).naar(uten, fakta(LEDER, { organetsMaalform: 'nn' })).hendelser().map((h) => (h as Extract<ReferatHendelse, { type: 'ReferatUtkastLaget' }>).data.opphav.maalform);
    expect(maalformen()).toEqual(['nn']);
    expect(maalformen(utkast())).toEqual(['nb']);
    gitt(referatDecider).naar(uten, fakta(LEDER)).gir(utkast());
  });
  it('lages ikke mens møtet er i gang, og ikke av et møte som ikke finnes', () => {
    gitt(referatDecider).naar(lag, fakta(LEDER, { grunnlag: grunnlag({ hevet: false }) })).avvises('moete-er-ikke-hevet');
    gitt(referatDecider).naar(lag, fakta(LEDER, { grunnlag: undefined })).avvises('finnes-ikke');
  });
  it.each([['utkast', lag, []], ['kommentarrunde', send(), [utkast()]], ['svar', svar(), [utkast(), sendt(), kommentert('k1')]], ['ferdigstilling', ferdigstill(), [utkast()]], ['publisering', publiser, [utkast(), ferdig]], ['rettelse', rett('haster'), [utkast(), ferdig]]])(
    '%s er for sekretariatet og organets ledelse', (_, kommando, historie) => {
      for (const tilgang of [INNMELDER, MEDLEM]) gitt(referatDecider, ...historie).naar(kommando, fakta(tilgang)).avvises('krever-organledelse');
    });
});

describe('Kommentarrunden', () => {
  it('går til dem som er nevnt, ellers til alle i fremmøtet', () => {
    gitt(referatDecider, utkast()).naar(send(), fakta()).gir(sendt());
    gitt(referatDecider, utkast()).naar(send('2026-03-20', ['medlemmet', 'medlemmet']), fakta()).gir(sendt('2026-03-20', 'medlemmet'));
  });
  it('krever noen å sende til, og at de er registrert', () => {
    gitt(referatDecider, utkast()).naar(send(), fakta(LEDER, { grunnlag: grunnlag({ deltakere: [] }) })).avvises('mottakere-mangler');
    gitt(referatDecider, utkast()).naar(send('2026-03-20', ['ukjent']), fakta()).avvises('person-finnes-ikke');
  });
  it('har en frist som ikke er passert', () => {
    gitt(referatDecider, utkast()).naar(send('2026-03-12'), fakta()).gir(sendt('2026-03-12'));
    gitt(referatDecider, utkast()).naar(send('2026-03-11'), fakta()).avvises('frist-er-passert');
  });
  it('tar imot kommentarer etter fristen og etter ferdigstillingen, merket for sent', () => {
    gitt(referatDecider, utkast(), sendt()).naar(kommenter(), fakta(LEDER, { idag: '2026-03-20' })).gir(kommentert('k1'));
    gitt(referatDecider, utkast(), sendt()).naar(kommenter(), fakta(LEDER, etterFristen)).gir(kommentert('k1', true));
    gitt(referatDecider, utkast(), sendt(), ferdig).naar(kommenter(), fakta(LEDER)).gir(kommentert('k1', true));
  });
  it('er for mottakerne; sekretariatet kan føre inn en annens', () => {
    gitt(referatDecider, utkast()).naar(kommenter(), fakta(LEDER)).avvises('referat-er-ikke-til-kommentar');
    gitt(referatDecider, utkast(), sendt()).naar(kommenter('medlemmet'), fakta(MEDLEM)).avvises('ikke-mottaker');
    gitt(referatDecider, utkast(), sendt('2026-03-20', 'medlemmet', 'lederen')).naar(kommenter('lederen'), fakta(MEDLEM)).avvises('krever-organledelse');
    gitt(referatDecider, utkast(), sendt()).naar(kommenter('varaen'), fakta()).gir(kommentert('k1', false, { fra: 'varaen' }));
  });
  it('besvares også med at det ikke er merknader: én gang i hver runde, av en mottaker, til referatet er ferdig', () => {
    const ingen = (fra = 'lederen'): Kommando => ({ type: 'MeldIngenMerknader', data: { fra } });
    const meldt = (fra = 'lederen', forSent = false): ReferatHendelse => ({ type: 'ReferatUtenMerknader', data: { fra, forSent } });
    gitt(referatDecider, utkast(), sendt()).naar(ingen(), fakta(LEDER)).gir(meldt());
    gitt(referatDecider, utkast(), sendt()).naar(ingen(), fakta(LEDER, etterFristen)).gir(meldt('lederen', true));
    gitt(referatDecider, utkast(), sendt(), meldt()).naar(ingen(), fakta(LEDER)).avvises('har-ingen-merknader');
    gitt(referatDecider, utkast(), sendt(), meldt(), sendt()).naar(ingen(), fakta(LEDER)).gir(meldt());
    gitt(referatDecider, utkast(), sendt()).naar(ingen('medlemmet'), fakta(MEDLEM)).avvises('ikke-mottaker');
    gitt(referatDecider, utkast(), sendt(), ferdig).naar(ingen(), fakta(LEDER)).avvises('referat-er-ferdigstilt');
    gitt(referatDecider, utkast(), sendt(), meldt()).naar(kommenter(), fakta(LEDER)).gir(kommentert('k1'));
  });
  it('gjelder en sak som står i referatet', () => {
    gitt(referatDecider, utkast(), sendt()).naar(kommenter('lederen', 'b1'), fakta(LEDER)).gir(kommentert('k1', false, { behandlingId: 'b1' }));
    gitt(referatDecider, utkast(), sendt()).naar(kommenter('lederen', 'b7'), fakta(LEDER)).avvises('sak-er-ikke-i-referatet');
  });
});

describe('Hva det ble av en kommentar', () => {
  const tilKommentar = [utkast(), sendt(), kommentert('k1')] as const;
  it('sies én gang', () => {
    gitt(referatDecider, ...tilKommentar).naar(svar(), fakta()).gir(besvart('k1'));
    gitt(referatDecider, ...tilKommentar, besvart('k1')).naar(svar(), fakta()).avvises('kommentar-er-besvart');
    gitt(referatDecider, utkast(), sendt()).naar(svar(), fakta()).avvises('kommentar-finnes-ikke');
  });
  it('endrer referatteksten, aldri vedtaket', () => {
    const endring = { behandlingId: 'b1', gammel: 'haster', ny: 'kan vente' };
    gitt(referatDecider, ...tilKommentar).naar(svar(endring), fakta()).gir(besvart('k1', { endring }));
    gitt(referatDecider, ...tilKommentar).naar(svar({ ...endring, gammel: 'Rutinen innføres.' }), fakta()).avvises('tekst-finnes-ikke');
    gitt(referatDecider, ...tilKommentar).naar(svar({ ...endring, behandlingId: 'b7' }), fakta()).avvises('sak-er-ikke-i-referatet');
  });
  it('endrer den teksten som tidligere kommentarer har gitt', () => {
    const foerst = besvart('k0', { endring: { behandlingId: 'b1', gammel: 'haster', ny: 'kan vente' } });
    const historie = [...tilKommentar, kommentert('k0'), foerst];
    gitt(referatDecider, ...historie).naar(svar({ behandlingId: 'b1', gammel: 'haster', ny: 'x' }), fakta()).avvises('tekst-finnes-ikke');
    gitt(referatDecider, ...historie).naar(svar({ behandlingId: 'b1', gammel: 'kan vente', ny: 'x' }), fakta()).gir(besvart('k1', { endring: { behandlingId: 'b1', gammel: 'kan vente', ny: 'x' } }));
  });
  it('endrer også et avsnitt som en tidligere kommentar la til', () => {
    const historie = [...tilKommentar, kommentert('k0'), besvart('k0', { endring: { behandlingId: 'b1', ny: 'Et avsnitt til.' } })];
    const endring = { behandlingId: 'b1', gammel: 'avsnitt', ny: 'punkt' };
    gitt(referatDecider, ...historie).naar(svar(endring), fakta()).gir(besvart('k1', { endring }));
  });
  it('endrer ingenting når den ikke tas til følge, eller referatet er ferdig', () => {
    const endring = { behandlingId: 'b1', ny: 'Et avsnitt til.' };
    gitt(referatDecider, ...tilKommentar).naar(svar(endring, 'ikke-tatt-til-foelge'), fakta()).avvises('endring-uten-medhold');
    gitt(referatDecider, ...tilKommentar, ferdig).naar(svar(endring), fakta()).avvises('referat-er-ferdigstilt');
    gitt(referatDecider, ...tilKommentar, ferdig).naar(svar(), fakta()).gir(besvart('k1'));
  });
});

describe('Et ferdig referat', () => {
  it('er det siste utkastet, slik den som ferdigstiller har lest det', () => {
    gitt(referatDecider, utkast()).naar(ferdigstill(), fakta()).gir(ferdig);
    gitt(referatDecider, utkast()).naar(ferdigstill('0'.repeat(64)), fakta()).avvises('innholdet-er-et-annet');
  });
  it('venter på fristen og på svar til hver kommentar, også de sene', () => {
    gitt(referatDecider, utkast(), sendt()).naar(ferdigstill(), fakta(LEDER, { idag: '2026-03-20' })).avvises('kommentarfristen-loeper');
    gitt(referatDecider, utkast(), sendt(), kommentert('k1', true)).naar(ferdigstill(), fakta(LEDER, etterFristen)).avvises('kommentarer-er-ubesvart');
    gitt(referatDecider, utkast(), sendt(), kommentert('k1', true), besvart('k1')).naar(ferdigstill(), fakta(LEDER, etterFristen)).gir(ferdig);
  });
  it('har med det som er tatt til følge', () => {
    const endret = besvart('k1', { endring: { behandlingId: 'b1', ny: 'Et avsnitt til.' } });
    gitt(referatDecider, utkast(), sendt(), kommentert('k1'), endret).naar(ferdigstill(), fakta(LEDER, etterFristen)).avvises('utkast-er-foreldet');
    gitt(referatDecider, utkast(), sendt(), kommentert('k1'), endret, utkast(2)).naar(ferdigstill(), fakta(LEDER, etterFristen)).gir({ type: 'ReferatFerdigstilt', data: { utkast: 2, innholdshash } });
  });
  it('ferdigstilles og publiseres én gang, i den rekkefølgen', () => {
    gitt(referatDecider, utkast(), ferdig).naar(ferdigstill(), fakta()).avvises('referat-er-ferdigstilt');
    gitt(referatDecider, utkast()).naar(publiser, fakta()).avvises('referat-er-ikke-ferdigstilt');
    gitt(referatDecider, utkast(), ferdig).naar(publiser, fakta()).gir(publisert);
    gitt(referatDecider, utkast(), ferdig, publisert).naar(publiser, fakta()).avvises('referat-er-publisert');
  });
});

describe('Godkjenning og rettelse', () => {
  it('et vedtak godkjenner én gang, før eller etter publisering, og også et referat som ikke er her', () => {
    const godkjent = { type: 'ReferatGodkjent', data: godkjenning() } as const;
    for (const historie of [[], [utkast()], [utkast(), ferdig, publisert]]) gitt(referatDecider, ...historie).naar(godkjenn(), fakta(SYSTEMET)).gir(godkjent);
    gitt(referatDecider, utkast(), godkjent).naar(godkjenn(), fakta(SYSTEMET)).gir();
    gitt(referatDecider, utkast(), godkjent).naar(godkjenn({ punkt: 2 }), fakta(SYSTEMET)).gir({ type: 'ReferatGodkjent', data: godkjenning({ punkt: 2 }) });
  });
  it('ingen godkjenner for hånd', () => {
    gitt(referatDecider, utkast()).naar(godkjenn(), fakta(LEDER)).avvises('bare-systemet');
  });
  it('en rettelse viser til ord som står der, og nummereres', () => {
    const rettet = (nr: number) => ({ type: 'ReferatRettet', data: { rettelse: nr, behandlingId: 'b1', opprinnelig: 'Rutinen innføres.', rettet: 'noe annet' } }) as const;
    gitt(referatDecider, utkast(), ferdig).naar(rett('Rutinen innføres.', 'b1'), fakta()).gir(rettet(1));
    gitt(referatDecider, utkast(), ferdig, rettet(1)).naar(rett('Rutinen innføres.', 'b1'), fakta()).gir(rettet(2));
    gitt(referatDecider, utkast(), ferdig).naar(rett('Står ikke her', 'b1'), fakta()).avvises('tekst-finnes-ikke');
    gitt(referatDecider, utkast(), ferdig).naar(rett('Rutinen innføres.', 'b7'), fakta()).avvises('sak-er-ikke-i-referatet');
    gitt(referatDecider, utkast(), ferdig).naar(rett('Rutinen innføres.', 'b1', 'Rutinen innføres.'), fakta()).avvises('rettelse-uten-endring');
  });
  it('et utkast rettes ikke: det lages på nytt', () => {
    gitt(referatDecider, utkast()).naar(rett('haster'), fakta()).avvises('referat-er-ikke-ferdigstilt');
  });
});
