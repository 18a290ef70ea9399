import { type Vedtakspunkt } from '#felles';
import { type Blokk, hashAv, linjetekst, ren, somTekst } from './dokument';
import { type Referatdeltaker } from './referat.grunnlag';
import { deltarSom } from './referat.deltakere';
import { GJELDENDE_MAL, lagInnhold } from './referat.innhold';
import { ORD_1 } from './referat.ord';
import { behandling, grunnlag, sak } from './referat.testdata';

const NB = { malversjon: 1, maalform: 'nb' } as const;
const NN = { malversjon: 1, maalform: 'nn' } as const;
const tekst = (saker = [sak()], endringer: Parameters<typeof lagInnhold>[1] = []) => somTekst(lagInnhold(grunnlag({ saker }), endringer, NB));
const punkt = (nr: number, ord: string, endring: Partial<Vedtakspunkt> = {}): Vedtakspunkt => ({ nr, tekst: ord, klasse: 'VEDTATT', virkninger: [], avvikerFraForslag: false, ...endring });
const VIRKNINGER: Vedtakspunkt['virkninger'] = [
  { slag: 'oppdrag', hva: 'Lage en plan', ansvarlig: 'Sekretariatet', frist: { presisjon: 'moete', moeteId: 'm9' }, bindende: true },
  { slag: 'ny-sak', tittel: 'Planen', organ: { slag: 'ssu' }, frist: { presisjon: 'moete-i-maaned', organId: 'ssu', maaned: '2026-06' }, bindende: true },
  { slag: 'sendes-til-innspill', til: 'UFAB', frist: { presisjon: 'neste-runde', organslag: 'ufab' }, frivillig: true },
  { slag: 'tiltak', hva: 'Kurs' }, { slag: 'tiltak', hva: 'Brosjyre', ansvarlig: 'Fjell kommune', frist: { presisjon: 'dag', dato: '2026-09-01' } }, { slag: 'sendes-til-partene', avtaleId: 'a1' }, { slag: 'til-orientering' },
  { slag: 'frist', hva: 'Evaluering', frist: { presisjon: 'avstand', antall: 10, enhet: 'arbeidsdager', retning: 'foer', moeteId: 'm9' } },
];
const medBehandling = (endring: Parameters<typeof behandling>[0]) => [sak({ behandling: behandling(endring) })];

describe('Innholdet i et referat', () => {
  it('er det samme når det lages av det samme, og et annet når det lages av noe annet', () => {
    expect(lagInnhold(grunnlag(), [], NB).hash).toBe(lagInnhold(grunnlag(), [], NB).hash);
    const andre = [lagInnhold(grunnlag({ tittel: 'SSU mai' }), [], NB), lagInnhold(grunnlag(), [{ behandlingId: 'b1', ny: 'Mer.' }], NB), lagInnhold(grunnlag(), [], NN)];
    expect(new Set([lagInnhold(grunnlag(), [], NB), ...andre].map((i) => i.hash)).size).toBe(4);
  });
  it('er med mal 1 det som mal 1 alltid har gitt: en endret mal er en ny versjon', () => {
    const alt = grunnlag({ saker: [...medBehandling({ punkter: [punkt(1, 'Rutinen kan innføres.', { fraForslag: { alternativ: 'innstilling', punkt: 1 }, gjelderFra: '2026-01-01' })], fra: 'Rådgiveren', visertilSaksgrunnlag: true, saksgrunnlag: { versjon: 2, hash: 'a'.repeat(64) } }),
      sak({ behandlingId: 'b2', saksnummer: '02/26', opptak: 'hastesak', begrunnelse: 'Det haster', endelig: false, behandling: behandling({ behandlingId: 'b2', endelig: false }), innledere: [{ navn: 'Inga Innleder', organisasjon: 'KS' }], rettelser: [{ gjelder: 'Datoen', opprinnelig: '2.', rettet: '3.' }] }),
      sak({ behandlingId: 'b3', saksnummer: '03/26', behandling: behandling({ behandlingId: 'b3', utfall: 'UTSATT', punkter: [], utsettelse: { begrunnelse: 'Mangler tall', nyeOpplysninger: true } }) })] });
    expect([lagInnhold(alt, [], NB).hash, lagInnhold(alt, [], NN).hash]).toEqual(['26b3ea1e48cd807b947518f19e9ec60c3176be4779ab9c616fc8f2f5969bf74a', '7e631be98d711d3d9a0adb013bbd04add5bfe5dc4d8b00ffaf655c10b8475625']);
  });
  it('er med mal 2 det som mal 2 alltid har gitt, og har det som mal 1 ikke leser', () => {
    const alt = grunnlag({
      helsefellesskap: 'Helsefellesskapet Fjord', navn: { organer: { ssu: 'SSU' }, moeter: { m9: { organ: 'SSU', dato: '2026-06-10' } }, avtaler: { a1: 'Særavtale' } },
      saker: [sak({
        behandling: behandling({ punkter: [punkt(1, 'Rutinen innføres.', { virkninger: VIRKNINGER })], utenforPunkt: [{ slag: 'oppdrag', hva: 'Se på det', frist: { presisjon: 'ikke-oppgitt' }, bindende: false }] }),
        habile: [{ navn: 'Bo Borte', grunn: 'Vervet er avsluttet' }], avbrutte: [{ gjelder: '1 mot 2', grunn: 'Feil manntall' }], fremsatt: [{ alternativ: 'benkeforslag', navn: 'Leif Leder' }],
        foer: [{ organ: 'OU Nes', dato: '2026-02-01', saksnummer: '03/26', utfall: 'TILSLUTNING' }], vedlegg: [{ navn: 'Notat', hash: 'b'.repeat(64) }], lenker: ['sak 09/25', 'handlingsplanen'],
        omgjoer: [{ hva: 'trukket', sakId: 's0', behandlingId: 'b0', punkt: 2, saksnummer: '07/25', organ: 'SSU', dato: '2025-11-01', tekst: 'Det gamle.', begrunnelse: 'Pengene er borte' }],
      })],
    });
    expect(GJELDENDE_MAL).toBe(2);
    const nb = somTekst(lagInnhold(alt, [], { malversjon: 2, maalform: 'nb' })).split('\n');
    for (const linje of [
      'Helsefellesskap | Helsefellesskapet Fjord', 'Antall til stede | 2', 'Behandlet før i OU Nes søndag 1. februar 2026, sak 03/26: gitt tilslutning.', '> Trekker tidligere vedtak: sak 07/25, punkt 2, SSU lørdag 1. november 2025: «Det gamle.». Begrunnelse: Pengene er borte',
      '1 | Lage en plan | Sekretariatet | SSU 10.06.2026', '1 | Ny sak til SSU: Planen | ikke oppgitt | SSU møte i juni 2026', '1 | Innspill fra UFAB (frivillig) | UFAB | neste runde', '1 | Tiltak: Kurs | ikke oppgitt | ikke oppgitt', '1 | Tiltak: Brosjyre | Fjell kommune | 01.09.2026', '1 | Sendes til partene: Særavtale | – | –',
      '1 | Evaluering | ikke oppgitt | 10 arbeidsdager før SSU 10.06.2026', '– | Se på det (ikke bindende) | ikke oppgitt | ikke oppgitt', '> Bo Borte ble funnet habil og deltok i saken: Vervet er avsluttet', '> Votering: 1 mot 2. Voteringen ble avbrutt og teller ikke: Feil manntall', 'Forslaget «benkeforslag» ble satt fram i møtet av Leif Leder.', 'Se også: sak 09/25; handlingsplanen.', '1. Notat (SHA-256 bbbbbbbbbbbbbbbb…)',
    ]) expect(nb).toContain(linje);
    expect(somTekst(lagInnhold(alt, [], { malversjon: 2, maalform: 'nn' }))).toContain('> Trekkjer tidlegare vedtak: sak 07/25, punkt 2');
    expect(lagInnhold(alt, [], NB).hash).toBe(lagInnhold(grunnlag({ saker: [sak({ behandling: alt.saker[0]?.behandling })] }), [], NB).hash);
    expect([lagInnhold(alt, [], { ...NB, malversjon: 2 }).hash, lagInnhold(alt, [], { ...NN, malversjon: 2 }).hash]).toEqual(['bfa0144065e06f888a714d308ef9a4b31c94fe0658752281c5fb5edfa7643731', '5f122ea47de2ce513ca4d7108fcf14088baa6f966a14dfb6c136b17b4c12fcaa']);
  });
  it('sier hvem som har et tiltak og når, eller at det ikke er sagt, og hvem som satte fram et forslag i møtet', () => {
    const virkninger: Vedtakspunkt['virkninger'] = [{ slag: 'tiltak', hva: 'Kurs', ansvarlig: 'Nes kommune', frist: { presisjon: 'maaned', maaned: '2026-09' } }, { slag: 'tiltak', hva: 'Kart', frist: { presisjon: 'ikke-oppgitt' } }];
    const alt = grunnlag({ saker: [sak({ fremsatt: [{ alternativ: 'benkeforslag', navn: 'Vera Vara' }], behandling: behandling({ punkter: [punkt(1, 'Ja.', { virkninger })] }) })] });
    const [nb, nn] = (['nb', 'nn'] as const).map((maalform) => somTekst(lagInnhold(alt, [], { malversjon: 2, maalform })).split('\n'));
    expect(nb).toEqual(expect.arrayContaining(['1 | Tiltak: Kurs | Nes kommune | september 2026', '1 | Tiltak: Kart | ikke oppgitt | ikke oppgitt', 'Forslaget «benkeforslag» ble satt fram i møtet av Vera Vara.']));
    expect(nn).toContain('Framlegget «benkeforslag» vart sett fram i møtet av Vera Vara.');
  });
  it('har en mal for hver versjon, og sier fra om en som ikke finnes', () => {
    expect(() => lagInnhold(grunnlag(), [], { ...NB, malversjon: 99 })).toThrow('Referatmal 99');
  });
  it('har samme ord på bokmål og nynorsk, og de fleste er ulike der språkene er det', () => {
    expect(Object.keys(ORD_1.nn)).toEqual(Object.keys(ORD_1.nb));
    const flatt = (o: object): string[] => Object.values(o).flatMap((v: unknown) => (typeof v === 'string' ? [v] : flatt(v as object)));
    expect(flatt(ORD_1.nn).filter((ord) => flatt(ORD_1.nb).includes(ord)).length).toBeLessThan(flatt(ORD_1.nb).length / 1.5);
    expect(somTekst(lagInnhold(grunnlag(), [], NN))).toContain('onsdag 11. mars 2026, kl. 09.00–12.00');
  });
});

describe('Deltakerlisten', () => {
  it('sier hvem som møtte for hvem, hos begge', () => {
    const alt = tekst();
    expect(alt).toContain('Vera Vara | – | – | – | vara for Bo Borte');
    expect(alt).toContain('Bo Borte | – | – | – | vara møtte: Vera Vara');
    expect(alt).toContain('Leif Leder | – | – | leder med stemmerett | møteleder');
  });
  const som = (endring: Partial<Referatdeltaker>) => deltarSom({ personId: 'x', navn: 'X', status: 'til-stede', stemmerett: false, ...endring }, ORD_1.nb);
  const rett = (moete: boolean, tale: boolean, forslag: boolean, stemme = false) => ({ moete, tale, forslag, stemme });
  it('skiller rettighetene slik folk sier dem', () => {
    expect(som({ rolle: 'medlem', rettigheter: rett(true, true, true, true) })).toBe('medlem med stemmerett');
    expect(som({ rolle: 'observatoer', rettigheter: rett(true, true, true) })).toBe('observatør med tale- og forslagsrett');
    expect(som({ rolle: 'medlem', rettigheter: rett(true, true, false) })).toBe('medlem med møte- og talerett');
    expect(som({ rettigheter: rett(true, false, false) })).toBe('møterett');
    expect(som({ rolle: 'gjest', saker: ['03/26', '04/26'] })).toBe('deltaker på sak 03/26, 04/26');
  });
});

describe('En sak i referatet', () => {
  it('trykker forslaget bare når vedtaket er et annet, og da begge', () => {
    expect(tekst()).not.toContain('Forslag til vedtak');
    const endret = tekst(medBehandling({ punkter: [punkt(1, 'Rutinen kan innføres.', { fraForslag: { alternativ: 'innstilling', punkt: 1 } })] }));
    expect(endret).toContain('### Forslag til vedtak – innstilling\nRutinen innføres.\n### Vedtak\nRutinen kan innføres.\n### Endringer fra forslaget');
    expect(endret).toContain('- Punkt 1 (innstilling, punkt 1): Rutinen [nytt: kan] innføres.');
  });
  it('viser et avvist forslag selv om det ikke er vedtatt noe punkt', () => {
    expect(tekst(medBehandling({ utfall: 'IKKE_GODKJENT', punkter: [] }))).toContain('### Forslag til vedtak – innstilling');
  });
  it('kaller aldri et råd for vedtak', () => {
    const raad = tekst([sak({ endelig: false, behandling: behandling({ endelig: false }) })]);
    expect(raad).toContain('### Innstilling\nRutinen innføres.\n> Organet gir her råd. Dette er ikke et endelig vedtak.');
    expect(raad).not.toContain('### Vedtak');
  });
  it('beholder punktenes egne numre', () => {
    expect(tekst(medBehandling({ punkter: [punkt(1, 'En.'), punkt(2, 'To.'), punkt(5, 'Fem.')], forslag: [] }))).toContain('### Vedtak\n1. En.\n2. To.\n5. Fem.');
  });
  it('merker hastesak og eventuelt, og sier hvorfor', () => {
    expect(tekst([sak({ opptak: 'hastesak', begrunnelse: 'Brua er stengt' })])).toContain('Hastesak: tatt opp i møtet utenom innkallingen. Begrunnelse: Brua er stengt');
    expect(tekst([sak({ opptak: 'eventuelt' })])).toContain('Tatt opp under Eventuelt');
  });
  it('sier når et vedtak virker fra en annen dag', () => {
    expect(tekst(medBehandling({ punkter: [punkt(1, 'Rutinen innføres.', { gjelderFra: '2026-01-01' })] }))).toContain('Gjelder fra torsdag 1. januar 2026.');
  });
  it('viser det rettede ved siden av det som sto', () => {
    expect(tekst([sak({ rettelser: [{ gjelder: 'Datoen', opprinnelig: '2. mai', rettet: '3. mai' }] })])).toContain('> Rettet: Datoen: «2. mai». Rettet til: «3. mai».');
  });
  it('har teksten slik kommentarene har endret den, og sier at den er endret; i en erstatning er tegn bare tegn', () => {
    const alt = tekst([sak()], [{ behandlingId: 'b1', gammel: 'haster', ny: '$& $1' }, { behandlingId: 'b1', ny: 'Ett avsnitt.\n\nEtt til.' }, { behandlingId: 'b2', gammel: 'Flere', ny: 'Alle' }]);
    expect(alt).toContain('Flere mente at rutinen $& $1.\nEtt avsnitt.\nEtt til.\n> Endret etter kommentar.');
  });
  it('har med mal 2 også det en senere kommentar endret i et avsnitt som en tidligere la til; mal 1 lot det stå', () => {
    const endringer = [{ behandlingId: 'b1', ny: 'Et avsnitt som haster.' }, { behandlingId: 'b1', gammel: 'Et avsnitt', ny: 'Noe' }];
    const [en, to] = [1, 2].map((malversjon) => somTekst(lagInnhold(grunnlag(), endringer, { ...NB, malversjon })));
    expect(en).toContain('\nEt avsnitt som haster.\n');
    expect(to).toContain('\nNoe som haster.\n');
  });
});

describe('Teksten i et dokument', () => {
  it('har ingen styretegn, halve tegn eller tegn som snur skriveretningen, men beholder linjeskift', () => {
    expect(ren('a\u0000b\u0007\tc\r\nd\u202Ee\uD800f\u2028g\uFFFEh')).toBe('ab c\ndefgh');
  });
  it('gir hash av det leseren leser: merkene teller ikke, ordene gjør', () => {
    const blokk = (ord: string, merke?: 'fet'): Blokk => ({ slag: 'avsnitt', linje: [{ tekst: ord, ...(merke && { merke }) }] });
    expect(hashAv({ blokker: [blokk('a')] })).toBe(hashAv({ blokker: [blokk('a', 'fet')] }));
    expect(hashAv({ blokker: [blokk('a')] })).not.toBe(hashAv({ blokker: [blokk('b')] }));
    expect(linjetekst([{ tekst: 'a' }, { tekst: 'b' }])).toBe('ab');
  });
});

describe('Det som skjedde i møtet', () => {
  const votering = { gjelder: 'Alternativ 1 mot 2', resultat: [{ valg: '1', antall: 1 }, { valg: '2', antall: 1 }], stemmer: [{ navn: 'Kari', valg: '1' }, { navn: 'Per', valg: '2', varaFor: 'Ola', representerer: 'Nes kommune' }, { navn: 'Liv' }] };

  it('en votering har hvert medlems stemme, for hvem den gjaldt, og hvem som avsto', () => {
    const alt = tekst([sak({ behandling: behandling({}), voteringer: [votering] })]);
    for (const linje of ['### Votering: Alternativ 1 mot 2', '1: 1, 2: 1, avsto: 1.', 'Kari | – | 1', 'Per (vara for Ola) | Nes kommune | 2', 'Liv | – | avsto']) expect(alt.split('\n')).toContain(linje);
  });
  it('den som er inhabil, er nevnt i saken, og den som er uenig, med sine ord', () => {
    const alt = tekst([sak({ behandling: behandling({}), inhabile: [{ navn: 'Liv', grunn: 'Sitter i styret' }], dissenser: [{ navn: 'Kari', tekst: 'Finansieringen er ikke avklart' }] })]);
    expect(alt).toContain('> Liv var inhabil og deltok ikke i saken: Sitter i styret');
    expect(alt).toContain('> Dissens fra Kari: Finansieringen er ikke avklart');
  });
  it('et vedtak som gjelder for en tid, sier både fra og til', () => {
    expect(tekst(medBehandling({ punkter: [punkt(1, 'Rutinen prøves ut', { gjelderFra: '2026-04-01', gjelderTil: '2026-12-31' })] }))).toContain('Gjelder til og med torsdag 31. desember 2026.');
  });
});
