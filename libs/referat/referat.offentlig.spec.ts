import { somTekst } from './dokument';
import { type Etterpaa, type Omgjoering, type Referatsak } from './referat.grunnlag';
import { referatDecider } from './referat.decider';
import { behandling, grunnlag, innholdshash, opphav, sak } from './referat.testdata';
import { type Rettelse } from './referat.tilstand';
import { visDokument } from './referat.visning';

const HEMMELIG = 'HEMMELIG';
const lukket = (endring: Partial<Referatsak> = {}): Referatsak => sak({
  behandlingId: 'b2', sakId: 's2', saksnummer: '02/26', tittel: `${HEMMELIG} tittel`, begrunnelse: HEMMELIG, innledere: [{ navn: 'Inga Innleder', funksjon: HEMMELIG }], rettelser: [{ gjelder: HEMMELIG, opprinnelig: HEMMELIG, rettet: HEMMELIG }],
  behandling: behandling({ behandlingId: 'b2', protokoll: [HEMMELIG], fra: HEMMELIG, punkter: [{ nr: 1, tekst: HEMMELIG, klasse: 'VEDTATT', virkninger: [{ slag: 'oppdrag', hva: HEMMELIG, frist: { presisjon: 'ved-behov' }, bindende: true }], avvikerFraForslag: true }] }),
  vedlegg: [{ navn: HEMMELIG, hash: 'c'.repeat(64) }], dissenser: [{ navn: 'Bo', tekst: HEMMELIG }], lenker: [HEMMELIG], omgjoer: [gammelt('s0')], ...endring,
});
const gammelt = (sakId: string): Omgjoering => ({ hva: 'trukket', sakId, behandlingId: 'b0', punkt: 1, saksnummer: '07/25', organ: 'SSU', dato: '2025-11-01', tekst: `${HEMMELIG} gammel tekst`, begrunnelse: `${HEMMELIG} grunn` });
const etterpaa = (endring: Partial<Etterpaa> = {}): Etterpaa => ({ omgjort: [], offentlighet: { saker: new Map([['s2', { hjemmel: 'offl. § 13' }]]), filer: new Map([['d'.repeat(64), 'offl. § 14']]) }, ...endring });
const rettelse = (endring: Partial<Rettelse>): Rettelse => ({ rettelse: 1, opprinnelig: 'Rutinen', rettet: 'Planen', tid: '2026-03-20T09:00:00.000Z', ...endring });

function lest(saker: readonly Referatsak[], valg: { etterpaa?: Etterpaa; rettelser?: readonly Rettelse[]; malversjon?: number; offentlig?: boolean; sak?: string } = {}): string {
  const { malversjon = 2, rettelser = [], offentlig = true } = valg;
  const referat = { ...(referatDecider.initial), rettelser };
  const utkast = { utkast: 1, opphav: { ...opphav, malversjon }, innholdshash, laget: '2026-03-12T09:00:00.000Z', endringer: [{ behandlingId: 'b2', ny: HEMMELIG }] } as const;
  const dokument = visDokument({ referat, utkast, grunnlag: grunnlag({ saker }), etterpaa: valg.etterpaa ?? etterpaa() }, { offentlig, sak: valg.sak });
  return `${dokument?.tittel}\n${somTekst(dokument ?? { blokker: [] })}`;
}

describe('Den offentlige utgaven av et referat', () => {
  it.each([1, 2])('har av en sak som er unntatt, bare nummeret og hjemmelen, også med mal %s', (malversjon) => {
    expect(lest([sak(), lukket()], { malversjon, offentlig: false })).toContain(HEMMELIG);
    const offentlig = lest([sak(), lukket()], { malversjon });
    expect(offentlig).not.toContain(HEMMELIG);
    expect(offentlig).toContain('## 02/26: Sak som er unntatt offentlighet\n> Unntatt offentlighet: offl. § 13');
    expect(offentlig).toContain('Rutinen innføres.');
    expect(lest([sak(), lukket()], { malversjon, sak: 'b2' })).not.toContain(HEMMELIG);
  });
  it('har en tittel som er skrevet for offentligheten, når det er en', () => {
    const saker = new Map([['s2', { hjemmel: 'offl. § 13', offentligTittel: 'En tilsetting' }]]);
    expect(lest([lukket()], { etterpaa: etterpaa({ offentlighet: { saker, filer: new Map() } }) })).toContain('## 02/26: En tilsetting');
  });
  it('nevner ikke en fil som er unntatt, ved navn, og heller ikke hvorfor noen var inhabil', () => {
    const apen = sak({ vedlegg: [{ navn: 'Notat', hash: 'a'.repeat(64) }, { navn: HEMMELIG, hash: 'd'.repeat(64) }], inhabile: [{ navn: 'Liv', grunn: HEMMELIG }] });
    const offentlig = lest([apen]);
    expect(offentlig).not.toContain(HEMMELIG);
    for (const ord of ['1. Notat (SHA-256 aaaaaaaaaaaaaaaa…)\n2. Unntatt offentlighet: offl. § 14', '> Liv var inhabil og deltok ikke i saken: grunnen er ikke gjengitt']) expect(offentlig).toContain(ord);
  });
  it('nevner heller ikke et dokument som vedtaket gjelder, når filen er unntatt', () => {
    const virkninger = [{ slag: 'godkjenner-dokument', dokument: `${HEMMELIG} mandat`, vedlegg: 'd'.repeat(64) }, { slag: 'krever-ny-godkjenning', dokument: `${HEMMELIG} MANDAT` }, { slag: 'krever-ny-godkjenning', dokument: `${HEMMELIG} søknad` }, { slag: 'krever-ny-godkjenning', dokument: 'Planen' }] as const;
    const apen = sak({ vedlegg: [{ navn: `${HEMMELIG} søknad`, hash: 'd'.repeat(64) }], behandling: behandling({ punkter: [{ nr: 1, tekst: 'Godkjent.', klasse: 'GODKJENT', virkninger: [...virkninger], avvikerFraForslag: false }] }) });
    expect(lest([apen], { offentlig: false })).toContain(`1 | Må godkjennes på nytt når det endres: ${HEMMELIG} MANDAT`);
    const offentlig = lest([apen]);
    expect(offentlig).not.toContain(HEMMELIG);
    expect(offentlig.match(/Må godkjennes på nytt når det endres: [^|]+/g)).toEqual(['Må godkjennes på nytt når det endres: Unntatt offentlighet: offl. § 14 ', 'Må godkjennes på nytt når det endres: Unntatt offentlighet: offl. § 14 ', 'Må godkjennes på nytt når det endres: Planen ']);
  });
  it('viser en rettelse av det som står der, og ingen av det som ikke gjør det', () => {
    const rettelser = [rettelse({}), rettelse({ rettelse: 2, behandlingId: 'b2', opprinnelig: 'Rutinen', rettet: HEMMELIG }), rettelse({ rettelse: 3, opprinnelig: HEMMELIG, rettet: HEMMELIG })];
    const offentlig = lest([sak(), lukket()], { rettelser });
    expect([offentlig.includes('> Rettelse 1'), offentlig.includes('Rettelse 2'), offentlig.includes('Rettelse 3'), offentlig.includes(HEMMELIG)]).toEqual([true, false, false, false]);
  });
  it('sier hvor et vedtak er gjort om, og hva og hvorfor bare når den andre saken er åpen', () => {
    const med = (sakId: string) => etterpaa({ omgjort: [{ behandlingId: 'b1', nr: 1, tekst: 'Rutinen innføres.', ved: gammelt(sakId) }] });
    const apen = lest([sak()], { etterpaa: med('s9') });
    expect(apen).toContain(`> Trukket siden: sak 01/26, punkt 1: «Rutinen innføres.». Vedtak: sak 07/25, punkt 1, SSU lørdag 1. november 2025: «${HEMMELIG} gammel tekst». Begrunnelse: ${HEMMELIG} grunn`);
    const lukkede = [lest([sak()], { etterpaa: med('s2') }), lest([sak({ omgjoer: [gammelt('s2')] })])];
    for (const l of lukkede) expect([l.includes('sak 07/25, punkt 1, SSU lørdag 1. november 2025.'), l.includes(HEMMELIG)]).toEqual([true, false]);
  });
});

describe('Det som er gjort om siden', () => {
  it('står øverst og ved saken, ved siden av det gamle, uten at innholdet er et annet', () => {
    const omgjort = [{ behandlingId: 'b1', nr: 1, tekst: 'Rutinen innføres.', ved: { ...gammelt('s9'), tekst: undefined } }];
    const tekst = lest([sak()], { etterpaa: etterpaa({ omgjort }), offentlig: false, malversjon: 1 });
    expect(tekst.match(/> Trukket siden: sak 01\/26, punkt 1/g)).toHaveLength(2);
    expect(tekst).toContain('### Vedtak\nRutinen innføres.');
  });
});

