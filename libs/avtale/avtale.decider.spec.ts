import { gitt } from '../eventsourcing/gitt';
import { SYSTEM } from '#felles';
import { avslo, forbehold, godkjente, HASH, HASH2, medSkann, opprettet, postmottak, sekretariat, sendt, signatar, signerte, SKANN, varslet, versjon } from './avtale.testdata';
import { avtaleDecider } from './avtale.decider';
import { type AvtaleHendelse } from './avtale.events';
import { type Kommando, type SendAvtale } from './avtale.kommandoer';
import { telling } from './avtale.tilstand';

const avtale = (...hendelser: AvtaleHendelse[]) => gitt(avtaleDecider, ...hendelser);
const utkast = [opprettet(), versjon(1, HASH)];
const ute = (...hendelser: AvtaleHendelse[]) => avtale(...utkast, sendt(['a', 'b']), ...hendelser);

const utsendelse: SendAvtale = {
  sakId: 'sak-1', versjon: 1, hash: HASH, parter: [{ partId: 'a', navn: 'Kommune a' }, { partId: 'b', navn: 'Kommune b' }], svarfrist: '2026-03-25',
  ikrafttredelse: { regel: 'alle-signert' }, paaminnelser: [7, 1],
};
const send = (endring: Partial<SendAvtale> = {}) => ({ type: 'SendAvtale' as const, data: { ...utsendelse, ...endring } });
const ja = (partId: string, endring: Partial<Kommando<'SvarForPart'>['data']> = {}) => ({
  type: 'SvarForPart' as const, data: { partId, maate: 'i-saksgang' as const, svar: 'ja' as const, dato: '2026-01-12', ...endring },
});
const signer = (partId: string, endring: Partial<Kommando<'SignerForPart'>['data']> = {}) => ({
  type: 'SignerForPart' as const, data: { partId, maate: 'i-saksgang' as const, versjon: 1, hash: HASH, signertDato: '2026-01-15', ...endring },
});
const typer = (hendelser: readonly { type: string }[]) => hendelser.map((h) => h.type);

describe('en avtale opprettes og får versjoner', () => {
  const ny = (endring = {}) => ({ type: 'OpprettAvtale' as const, data: { navn: 'Avtale', slag: 'partsvedtak' as const, kreverSignatur: false, kreverGodkjenningFoerSignatur: false, ...endring } });

  it('bare sekretariatet oppretter avtaler', () => {
    expect(typer(avtale().naar(ny(), { tilgang: sekretariat }).hendelser())).toEqual(['AvtaleOpprettet']);
    avtale().naar(ny(), { tilgang: postmottak('a') }).avvises('krever-sekretariat');
  });

  it('et partsvedtak signeres ikke', () => {
    avtale().naar(ny({ kreverSignatur: true }), { tilgang: sekretariat }).avvises('partsvedtak-signeres-ikke');
  });

  it('en avtale det vises til, må finnes', () => {
    avtale().naar(ny({ overordnet: 'x' }), { tilgang: sekretariat, avtaler: {} }).avvises('avtale-finnes-ikke');
    avtale().naar(ny({ erstatter: 'x' }), { tilgang: sekretariat, avtaler: {} }).avvises('avtale-finnes-ikke');
  });

  it('versjonene nummereres, og samme tekst er ikke en ny versjon', () => {
    avtale(...utkast).naar({ type: 'RegistrerAvtaleversjon', data: { hash: HASH2 } }, { tilgang: sekretariat }).gir(versjon(2, HASH2));
    avtale(...utkast).naar({ type: 'RegistrerAvtaleversjon', data: { hash: HASH } }, { tilgang: sekretariat }).avvises('uendret-tekst');
  });
});

describe('R5: en avtale sendes til partene', () => {
  it('bare en sak sender, aldri et menneske direkte', () => {
    avtale(...utkast).naar(send(), { tilgang: SYSTEM }).gir(sendt(['a', 'b']));
    avtale(...utkast).naar(send(), { tilgang: sekretariat }).avvises('bare-systemet');
  });

  it.each<[string, Partial<SendAvtale>]>([
    ['versjon-finnes-ikke', { hash: HASH2 }],
    ['versjon-finnes-ikke', { versjon: 2 }],
    ['partsliste-mangler', { parter: [] }],
    ['part-to-ganger', { parter: [...utsendelse.parter, ...utsendelse.parter] }],
    ['for-hoeyt-antall', { ikrafttredelse: { regel: 'antall', antall: 3 } }],
    ['ugyldige-paaminnelser', { paaminnelser: [1, 2, 3, 4, 5, 6] }],
    ['ugyldige-paaminnelser', { paaminnelser: [-5] }],
    ['ugyldige-paaminnelser', { paaminnelser: [1e9] }],
  ])('en utsendelse som mangler noe, avvises: %s %j', (kode, endring) => {
    avtale(...utkast).naar(send(endring), { tilgang: SYSTEM }).avvises(kode);
  });

  it('et avslag fører til en ny versjon som alle svarer på igjen, og de gamle svarene står i historien', () => {
    const runde2 = sendt(['a', 'b'], { runde: 2, versjon: 2, hash: HASH2 });
    const historie = [...utkast, sendt(['a', 'b']), godkjente('a'), avslo('b'), versjon(2, HASH2)];
    const hendelser = avtale(...historie).naar(send({ versjon: 2, hash: HASH2 }), { tilgang: SYSTEM }).hendelser();
    expect(typer(hendelser)).toEqual(['AvtaleversjonTrukketTilbake', 'AvtaleSendtTilPartene']);
    expect(hendelser[1]).toEqual(runde2);
    const { state } = avtale(...historie, ...(hendelser as AvtaleHendelse[]));
    expect(state.runder.map((r) => telling(r))).toMatchObject([{ godkjent: 1, avslag: 1, ikkeSvart: 0 }, { godkjent: 0, avslag: 0, ikkeSvart: 2 }]);
  });

  it('samme versjon sendes ikke på nytt', () => {
    ute(avslo('b')).naar(send(), { tilgang: SYSTEM }).avvises('krever-ny-versjon');
  });

  it('en annen sak sender ikke en avtale som ligger hos partene, før runden er trukket', () => {
    const trukket: AvtaleHendelse = { type: 'AvtaleversjonTrukketTilbake', data: { runde: 1, versjon: 1, begrunnelse: 'Ny sak', parter: ['a', 'b'] } };
    const fraAnnen = send({ sakId: 'sak-2', versjon: 2, hash: HASH2 });
    ute(versjon(2, HASH2)).naar(fraAnnen, { tilgang: SYSTEM }).avvises('avtalen-er-sendt-fra-annen-sak');
    expect(typer(ute(versjon(2, HASH2), trukket).naar(fraAnnen, { tilgang: SYSTEM }).hendelser())).toEqual(['AvtaleSendtTilPartene']);
  });

  it('et svar etter at versjonen er trukket, avvises', () => {
    const trukket: AvtaleHendelse = { type: 'AvtaleversjonTrukketTilbake', data: { runde: 1, versjon: 1, begrunnelse: 'Feil vedlegg', parter: ['a', 'b'] } };
    ute(trukket).naar(ja('a'), { tilgang: postmottak('a') }).avvises('runden-er-trukket');
  });
});

describe('svarfristen kan flyttes', () => {
  const flytt = (svarfrist: string) => ({ type: 'EndreSvarfrist' as const, data: { svarfrist, begrunnelse: 'Kommunestyret møtes senere' } });

  it('til en dag fram i tid, med begrunnelse', () => {
    ute().naar(flytt('2026-04-15'), { tilgang: sekretariat }).gir({
      type: 'AvtaleSvarfristEndret', data: { runde: 1, fra: '2026-03-25', til: '2026-04-15', begrunnelse: 'Kommunestyret møtes senere', parter: ['a', 'b'], paaminnelser: [7, 1] },
    });
  });

  it.each([['2026-01-15', 'dato-er-passert'], ['2036-01-16', 'dato-for-langt-fram'], ['2026-03-25', 'uendret-frist']])('men ikke til %s', (dag, kode) => {
    ute().naar(flytt(dag), { tilgang: sekretariat }).avvises(kode);
  });

  it('men ikke når alle har svart', () => {
    ute(godkjente('a'), godkjente('b')).naar(flytt('2026-04-15'), { tilgang: sekretariat }).avvises('fristen-er-moett');
  });
});

describe('en part svarer', () => {
  it('bare gjennom sitt eget postmottak', () => {
    ute().naar(ja('a', { saksnummer: '26/104' }), { tilgang: postmottak('a') }).gir({
      type: 'PartGodkjente', data: { partId: 'a', runde: 1, dato: '2026-01-12', saksnummerHosPart: '26/104', maate: 'i-saksgang', rolle: 'postmottak' },
    });
    ute().naar(ja('a'), { tilgang: postmottak('b') }).avvises('ikke-for-denne-parten');
    ute().naar(ja('a'), { tilgang: sekretariat }).avvises('ikke-for-denne-parten');
  });

  it('og sekretariatet kan føre inn et svar på papir, med begrunnelse', () => {
    const paaPapir = { maate: 'registrert-utenfra' as const };
    ute().naar(ja('a', paaPapir), { tilgang: sekretariat }).avvises('begrunnelse-mangler');
    ute().naar(ja('a', { ...paaPapir, begrunnelse: 'Brev mottatt' }), { tilgang: sekretariat }).gir({
      type: 'PartGodkjente', data: { partId: 'a', runde: 1, dato: '2026-01-12', maate: 'registrert-utenfra', rolle: 'sekretariat', begrunnelse: 'Brev mottatt' },
    });
    ute().naar(ja('a', { ...paaPapir, begrunnelse: 'Brev' }), { tilgang: postmottak('b') }).avvises('ikke-for-denne-parten');
  });

  it('et nei krever årsak og et forbehold sier hva det er', () => {
    ute().naar(ja('a', { svar: 'nei' }), { tilgang: postmottak('a') }).avvises('aarsak-mangler');
    ute().naar(ja('a', { svar: 'ja-med-forbehold' }), { tilgang: postmottak('a') }).avvises('aarsak-mangler');
    expect(typer(ute().naar(ja('a', { svar: 'nei', aarsak: 'For dyrt' }), { tilgang: postmottak('a') }).hendelser())).toEqual(['PartAvslo']);
  });

  it('et ja står, mens et nei eller et forbehold kan bli ja', () => {
    ute(godkjente('a')).naar(ja('a', { svar: 'nei', aarsak: 'Angrer' }), { tilgang: postmottak('a') }).avvises('allerede-svart');
    for (const [foer, tidligereSvar] of [[avslo('a'), 'avslag'], [forbehold('a'), 'forbehold']] as const) {
      expect(ute(foer).naar(ja('a'), { tilgang: postmottak('a') }).hendelser()).toMatchObject([{ type: 'PartGodkjente', data: { tidligereSvar } }]);
    }
    ute(avslo('a')).naar(ja('a', { svar: 'nei', aarsak: 'Fortsatt' }), { tilgang: postmottak('a') }).avvises('allerede-svart');
  });

  it.each<[string, Partial<Kommando<'SvarForPart'>['data']>]>([['dato-i-framtiden', { dato: '2026-01-16' }]])('ugyldig svar avvises: %s', (kode, endring) => {
    ute().naar(ja('a', endring), { tilgang: postmottak('a') }).avvises(kode);
  });

  it('en part utenfor den frosne listen kan ikke svare', () => {
    ute().naar(ja('c'), { tilgang: postmottak('c') }).avvises('part-ikke-paa-listen');
  });

  it('en varslet behandling er ikke et svar, og kan varsles på nytt', () => {
    const varsle = (dato: string) => ({ type: 'VarsleBehandling' as const, data: { partId: 'a', maate: 'i-saksgang' as const, dato, organ: 'Kommunestyret' } });
    expect(typer(ute(varslet('a', '2026-02-01')).naar(varsle('2026-02-20'), { tilgang: postmottak('a') }).hendelser())).toEqual(['PartVarsletBehandling']);
    ute().naar(varsle('2026-01-14'), { tilgang: postmottak('a') }).avvises('dato-er-passert');
    ute(godkjente('a')).naar(varsle('2026-02-20'), { tilgang: postmottak('a') }).avvises('allerede-svart');
  });

  it('elleve ja, fem varslet og resten tause kan telles av hendelsene', () => {
    const parter = Array.from({ length: 21 }, (_, i) => `p${i}`);
    const historie = [opprettet({ kreverSignatur: false }), versjon(1, HASH), sendt(parter), ...parter.slice(0, 11).map((p) => godkjente(p)), ...parter.slice(11, 16).map((p) => varslet(p, '2026-02-01'))];
    const runde = avtale(...historie).state.runder[0];
    expect(runde && telling(runde)).toEqual({ parter: 21, ikkeSvart: 5, varslet: 5, godkjent: 11, forbehold: 0, avslag: 0, signert: 0 });
  });
});

describe('R6: en part signerer', () => {
  const godkjent = [godkjente('a'), godkjente('b')];

  it('med egen handling, fullmakt og nettopp den teksten som er sendt', () => {
    ute(...godkjent).naar(signer('a'), { tilgang: signatar('a') }).gir(signerte('a'));
    ute(...godkjent).naar(signer('a'), { tilgang: postmottak('a') }).avvises('mangler-fullmakt');
    ute(...godkjent).naar(signer('a'), { tilgang: signatar('b') }).avvises('mangler-fullmakt');
    ute(...godkjent).naar(signer('a', { hash: HASH2 }), { tilgang: signatar('a') }).avvises('feil-versjon');
    ute(...godkjent).naar(signer('a', { versjon: 2 }), { tilgang: signatar('a') }).avvises('feil-versjon');
  });

  it('først etter sin godkjenning der det kreves', () => {
    ute().naar(signer('a'), { tilgang: signatar('a') }).avvises('mangler-godkjenning');
    ute(forbehold('a')).naar(signer('a'), { tilgang: signatar('a') }).avvises('forbehold-er-ikke-avklart');
    ute(avslo('a')).naar(signer('a'), { tilgang: signatar('a') }).avvises('parten-har-avslaatt');
    const utenKrav = avtale(opprettet({ kreverGodkjenning: false }), versjon(1, HASH), sendt(['a', 'b']));
    utenKrav.naar(signer('a'), { tilgang: signatar('a') }).gir(signerte('a'));
  });

  it('i dag når det skjer her, tidligere bare når det føres inn utenfra', () => {
    ute(...godkjent).naar(signer('a', { signertDato: '2026-01-12' }), { tilgang: signatar('a') }).avvises('signeres-i-dag');
    ute(...godkjent).naar(signer('a', { signertDato: '2026-01-16' }), { tilgang: signatar('a') }).avvises('dato-i-framtiden');
    const utenfra = signer('a', { signertDato: '2026-01-12', maate: 'registrert-utenfra', begrunnelse: 'Signert på papir', signertAv: 'Kari Prøve', stilling: 'Kommunedirektør', vedlegg: SKANN });
    ute(...godkjent).naar(utenfra, medSkann(sekretariat)).gir({
      type: 'PartSignerte',
      data: {
        nr: 1, partId: 'a', runde: 1, versjon: 1, hash: HASH, signertDato: '2026-01-12', signertAv: 'Kari Prøve', stilling: 'Kommunedirektør', maate: 'registrert-utenfra', rolle: 'sekretariat', registrertAv: 'sekretaer',
        begrunnelse: 'Signert på papir', vedlegg: SKANN, kontroll: { tjeneste: 'ingen', utfall: 'ikke-kontrollert' },
      },
    });
    ute(...godkjent).naar(signer('a', { ...utenfra.data, signertDato: '2026-01-09' }), { tilgang: sekretariat }).avvises('signert-foer-godkjent');
    ute(...godkjent).naar(signer('a', { ...utenfra.data, signertAv: undefined }), { tilgang: sekretariat }).avvises('underskriver-mangler');
    ute(...godkjent).naar(signer('a', { ...utenfra.data, stilling: undefined }), { tilgang: sekretariat }).avvises('stilling-mangler');
    ute(...godkjent).naar(signer('a', { ...utenfra.data, begrunnelse: undefined }), { tilgang: sekretariat }).avvises('begrunnelse-mangler');
  });

  it('en underskrift på papir føres av sekretariatet eller av en med fullmakt for parten, ikke av postmottaket', () => {
    const utenfra = signer('a', { signertDato: '2026-01-12', maate: 'registrert-utenfra', begrunnelse: 'Signert på papir', signertAv: 'Kari Prøve', stilling: 'Kommunedirektør', vedlegg: SKANN });
    ute(...godkjent).naar(utenfra, { tilgang: postmottak('a') }).avvises('mangler-fullmakt');
    ute(...godkjent).naar(utenfra, { tilgang: signatar('b') }).avvises('mangler-fullmakt');
    expect(ute(...godkjent).naar(utenfra, medSkann(signatar('a'))).hendelser()[0]?.data).toMatchObject({ rolle: 'signatar', maate: 'registrert-utenfra', signertAv: 'Kari Prøve' });
  });

  it('dagen regnes i Oslo: rett etter midnatt her er det ny dag', () => {
    ute(...godkjent).naar(signer('a', { signertDato: '2026-06-02' }), { tilgang: signatar('a') }, { tid: '2026-06-01T22:30:00.000Z' }).gir(signerte('a', '2026-06-02'));
  });

  it('én gang', () => {
    ute(...godkjent, signerte('a')).naar(signer('a'), { tilgang: signatar('a') }).avvises('allerede-signert');
  });

  it('den siste signaturen gjør avtalen ferdig og setter den i kraft etter regelen', () => {
    const hendelser = ute(...godkjent, signerte('b')).naar(signer('a'), { tilgang: signatar('a') }).hendelser();
    expect(typer(hendelser)).toEqual(['PartSignerte', 'AvtaleFerdigSignert', 'AvtaleTraadteIKraft']);
    expect(hendelser.slice(1)).toMatchObject([{ data: { sakId: 'sak-1', dato: '2026-01-15', hash: HASH } }, { data: { dato: '2026-01-15', regel: 'alle-signert' } }]);
  });

  it('det som ikke skal signeres, er ferdig når alle har sagt ja uten forbehold', () => {
    const uten = (...hendelser: AvtaleHendelse[]) => avtale(opprettet({ kreverSignatur: false }), versjon(1, HASH), sendt(['a', 'b']), ...hendelser);
    uten(godkjente('a')).naar(signer('a'), { tilgang: signatar('a') }).avvises('signeres-ikke');
    expect(typer(uten(godkjente('b')).naar(ja('a'), { tilgang: postmottak('a') }).hendelser())).toEqual(['PartGodkjente', 'AvtaleFerdigSignert', 'AvtaleTraadteIKraft']);
    expect(typer(uten(forbehold('b')).naar(ja('a'), { tilgang: postmottak('a') }).hendelser())).toEqual(['PartGodkjente']);
  });
});
