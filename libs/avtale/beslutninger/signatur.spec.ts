import fc from 'fast-check';
import { Rejection } from '#eventsourcing';
import { SYSTEM, type Tilgang } from '#felles';
import { gitt } from '../../eventsourcing/gitt';
import { avtaleDecider } from '../avtale.decider';
import { type AvtaleHendelse } from '../avtale.events';
import { type AvtaleFakta, type AvtaleKommandoer, type Kommando } from '../avtale.kommandoer';
import { HASH, HASH2, medSkann, opprettet, postmottak, sekretariat, sendt, signatar, signerte, SKANN, versjon } from '../avtale.testdata';
import { paaTur, sisteRunde } from '../avtale.tilstand';

const utkast = [opprettet({ kreverGodkjenning: false }), versjon(1, HASH)];
const avtale = (...hendelser: AvtaleHendelse[]) => gitt(avtaleDecider, ...utkast, ...hendelser);
const ute = (...hendelser: AvtaleHendelse[]) => avtale(sendt(['a', 'b']), ...hendelser);
const etterTur = (...hendelser: AvtaleHendelse[]) => avtale({ ...sendt(['a', 'b', 'c']), data: { ...sendt(['a', 'b', 'c']).data, rekkefoelge: [['a', 'b'], ['c']] } }, ...hendelser);
const signer = (partId: string, endring: Partial<Kommando<'SignerForPart'>['data']> = {}) => ({
  type: 'SignerForPart' as const, data: { partId, maate: 'i-saksgang' as const, versjon: 1, hash: HASH, signertDato: '2026-01-15', ...endring },
});
const papir = (partId: string, endring: Partial<Kommando<'SignerForPart'>['data']> = {}) =>
  signer(partId, { maate: 'registrert-utenfra', begrunnelse: 'Brev', signertAv: 'Kari Prøve', stilling: 'Ordfører', vedlegg: SKANN, ...endring });
const typer = (hendelser: readonly { type: string }[]) => hendelser.map((h) => h.type);
const kollega: Tilgang = { ...sekretariat, person: 'kollega' };

describe('den som signerer, har rett til det da', () => {
  const delegert = (avtaler?: string[]): Tilgang => ({ person: 'vikar', roller: [{ id: 'd-1', rolle: 'signatar', partId: 'a', delegertAv: 'sign-a', ...(avtaler && { avtaler }) }], medlemskap: [] });

  it('også når en annen har gitt den, og da står det hvem', () => {
    expect(ute().naar(signer('a'), { tilgang: delegert() }).hendelser()[0]?.data).toMatchObject({ fullmakt: 'd-1', delegertAv: 'sign-a', person: 'vikar' });
  });

  it('men bare for de avtalene som er nevnt', () => {
    ute().naar(signer('a'), { tilgang: delegert(['en-annen']) }).avvises('mangler-fullmakt');
    expect(typer(ute().naar(signer('a'), { tilgang: delegert(['denne']) }, { id: 'denne' }).hendelser())).toEqual(['PartSignerte']);
  });

  it('egen fullmakt går foran en som er gitt', () => {
    const begge: Tilgang = { ...delegert(), roller: [...delegert().roller, { id: 'egen', rolle: 'signatar', partId: 'a' }] };
    expect(ute().naar(signer('a'), { tilgang: begge }).hendelser()[0]?.data).toMatchObject({ fullmakt: 'egen' });
  });

  it('den som skrev under på papir og er registrert her, hadde fullmakt den dagen', () => {
    const med = (roller: Tilgang['roller']): AvtaleFakta => ({ tilgang: sekretariat, signering: { ...medSkann(sekretariat).signering, tekstErHel: true, underskrivers: roller } });
    const avKari = papir('a', { person: 'kari', signertAv: undefined, stilling: undefined });
    ute().naar(avKari, med([])).avvises('underskriver-mangler-fullmakt');
    ute().naar(avKari, med([{ id: 'r', rolle: 'signatar', partId: 'b' }])).avvises('underskriver-mangler-fullmakt');
    expect(ute().naar(avKari, med([{ id: 'r', rolle: 'signatar', partId: 'a' }])).hendelser()[0]?.data).toMatchObject({ person: 'kari', fullmakt: 'r', registrertAv: 'sekretaer' });
  });
});

describe('det som signeres', () => {
  it('er teksten som ligger i arkivet, hel', () => {
    ute().naar(signer('a'), { tilgang: signatar('a'), signering: { tekstErHel: false } }).avvises('teksten-er-endret');
  });

  it.each([['vedlegg-mangler', { vedlegg: undefined }, medSkann(sekretariat)], ['vedlegg-finnes-ikke', {}, { tilgang: sekretariat }], ['vedlegg-er-ikke-skann', {}, medSkann(sekretariat, 'docx')]] as const)(
    'på papir, er lagt ved som skann: %s', (kode, endring, fakta) => {
      ute().naar(papir('a', endring), fakta).avvises(kode);
    });

  it('holder ikke når en signeringstjeneste sier at signaturen er ugyldig', () => {
    const ugyldig: AvtaleFakta = { tilgang: sekretariat, signering: { tekstErHel: true, vedlegg: { filtype: 'pdf', kontroll: { tjeneste: 'En tjeneste', utfall: 'ugyldig' } } } };
    ute().naar(papir('a'), ugyldig).avvises('signaturen-er-ugyldig');
  });
});

describe('en annen person ser over det som er ført inn', () => {
  const foert = ute().naar(papir('a'), medSkann(sekretariat)).hendelser() as AvtaleHendelse[];
  const bekreft = { type: 'BekreftSignatur' as const, data: { signatur: 1 } };
  const bestrid = { type: 'BestridSignatur' as const, data: { signatur: 1, aarsak: 'Feil papir' } };

  it('aldri den som førte det inn, og aldri en fremmed part', () => {
    for (const kommando of [bekreft, bestrid]) {
      ute(...foert).naar(kommando, { tilgang: sekretariat }).avvises('samme-person');
      ute(...foert).naar(kommando, { tilgang: postmottak('b') }).avvises('ikke-for-denne-parten');
      expect(ute(...foert).naar(kommando, { tilgang: postmottak('a') }).hendelser()).toHaveLength(1);
    }
    ute(...foert).naar({ ...bekreft, data: { signatur: 2 } }, { tilgang: kollega }).avvises('finnes-ikke');
    ute(signerte('a')).naar(bekreft, { tilgang: kollega }).avvises('signert-her');
  });

  it('én gang', () => {
    const bekreftet = ute(...foert).naar(bekreft, { tilgang: kollega }).hendelser() as AvtaleHendelse[];
    ute(...foert, ...bekreftet).naar(bekreft, { tilgang: kollega }).avvises('alt-bekreftet');
  });

  it('bestrides den, teller den ikke lenger, og en ny føres inn ved siden av', () => {
    const bestridt = ute(...foert).naar(bestrid, { tilgang: kollega }).hendelser() as AvtaleHendelse[];
    const etter = ute(...foert, ...bestridt);
    expect(sisteRunde(etter.state)?.parter[0]).toMatchObject({ partId: 'a', signertDato: undefined, bestridt: true });
    etter.naar(bestrid, { tilgang: kollega }).avvises('alt-bestridt');
    const ny = etter.naar(papir('a'), medSkann(kollega)).hendelser() as AvtaleHendelse[];
    expect(ny[0]?.data).toMatchObject({ nr: 2 });
    expect(ute(...foert, ...bestridt, ...ny).state.signaturer.map((s) => s.status)).toEqual(['bestridt', 'registrert']);
  });

  it('har avtalen alt virket, står den til en ny er ført inn, og «signert av alle» sies ikke en gang til', () => {
    const ferdig = [...foert, ...(ute(...foert).naar(signer('b'), { tilgang: signatar('b') }).hendelser() as AvtaleHendelse[])];
    expect(typer(ferdig)).toContain('AvtaleFerdigSignert');
    const bestridt = ute(...ferdig).naar(bestrid, { tilgang: kollega }).hendelser() as AvtaleHendelse[];
    expect(bestridt[0]?.data).toMatchObject({ teller: true });
    const ny = ute(...ferdig, ...bestridt).naar(papir('a'), medSkann(kollega)).hendelser();
    expect(typer(ny)).toEqual(['PartSignerte']);
    expect(ny[0]?.data).toMatchObject({ erstatter: 1 });
    ute(...ferdig, ...bestridt).naar(papir('b'), medSkann(kollega)).avvises('avtalen-er-ferdig-signert');
  });
});

describe('etter tur', () => {
  it('åpnes den neste når alle før har signert', () => {
    etterTur().naar(signer('c'), { tilgang: signatar('c') }).avvises('ikke-partens-tur');
    expect(typer(etterTur().naar(signer('a'), { tilgang: signatar('a') }).hendelser())).toEqual(['PartSignerte']);
    const siste = etterTur(signerte('a')).naar(signer('b'), { tilgang: signatar('b') }).hendelser();
    expect(siste[1]).toEqual({ type: 'SigneringAapnet', data: { runde: 1, plass: 2, parter: ['c'] } });
    expect(typer(etterTur(signerte('a'), signerte('b')).naar(signer('c'), { tilgang: signatar('c') }).hendelser())).toContain('AvtaleFerdigSignert');
  });

  it.each([[[['a']]], [[['a', 'b'], ['a']]], [[['a', 'x'], ['b']]]])('en rekkefølge %j som ikke har hver part én gang, sendes ikke', (rekkefoelge) => {
    const { data } = sendt(['a', 'b']);
    avtale().naar({ type: 'SendAvtale', data: { ...data, rekkefoelge } }, { tilgang: SYSTEM }).avvises('ugyldig-rekkefoelge');
  });
});

describe('en part vil ikke signere', () => {
  const avslaa = { type: 'AvslaaSignering' as const, data: { partId: 'a', maate: 'i-saksgang' as const, dato: '2026-01-15', aarsak: 'Feil satser' } };
  const avslaatt = (avslag = avslaa) => ute().naar(avslag, { tilgang: signatar('a') }).hendelser() as AvtaleHendelse[];

  it('sier den som kunne ha signert, med årsak, og da kan den ikke signere denne versjonen', () => {
    ute().naar(avslaa, { tilgang: postmottak('a') }).avvises('mangler-fullmakt');
    ute(...avslaatt()).naar(signer('a'), { tilgang: signatar('a') }).avvises('parten-vil-ikke-signere');
    ute(...avslaatt()).naar(avslaa, { tilgang: signatar('a') }).avvises('alt-avslaatt');
    ute(signerte('a')).naar(avslaa, { tilgang: signatar('a') }).avvises('allerede-signert');
    expect(typer(ute(...avslaatt()).naar(signer('b'), { tilgang: signatar('b') }).hendelser())).toEqual(['PartSignerte']);
  });
});

describe('i alle rekkefølger av forsøk', () => {
  const PARTER = ['a', 'b', 'c'];
  const forsoek = fc.record({ slag: fc.constantFrom('signer', 'papir', 'bekreft', 'bestrid', 'avslaa'), part: fc.constantFrom(...PARTER), som: fc.constantFrom(...PARTER, 'sekretariat'), nr: fc.integer({ min: 1, max: 5 }), feil: fc.boolean() });
  type Forsoek = typeof forsoek extends fc.Arbitrary<infer T> ? T : never;

  const fakta = (som: string, nr: number): AvtaleFakta => medSkann(som === 'sekretariat' ? (nr % 2 === 0 ? sekretariat : kollega) : signatar(som));
  function kommando({ slag, part, nr, feil }: Forsoek): Pick<AvtaleKommandoer, 'type' | 'data'> {
    switch (slag) {
      case 'signer': return signer(part, feil ? { hash: HASH2 } : {});
      case 'papir': return papir(part, feil ? { vedlegg: undefined } : {});
      case 'bekreft': return { type: 'BekreftSignatur', data: { signatur: nr } };
      case 'bestrid': return { type: 'BestridSignatur', data: { signatur: nr, aarsak: 'x' } };
      default: return { type: 'AvslaaSignering', data: { partId: part, maate: 'i-saksgang', dato: '2026-01-15', aarsak: 'x' } };
    }
  }

  it('teller hver part høyst én gang, ingen uten rett, ingen utenfor tur, og «signert av alle» sies høyst én gang', () => {
    fc.assert(fc.property(fc.array(forsoek, { maxLength: 30 }), (steg) => {
      let historie: AvtaleHendelse[] = [{ ...sendt(PARTER), data: { ...sendt(PARTER).data, rekkefoelge: [['a', 'b'], ['c']] } }];
      for (const s of steg) {
        const foer = avtale(...historie);
        const runde = sisteRunde(foer.state);
        let nye: AvtaleHendelse[] = [];
        try {
          nye = foer.naar(kommando(s) as never, fakta(s.som, s.nr)).hendelser() as AvtaleHendelse[];
        } catch (feil) {
          if (!(feil instanceof Rejection)) throw feil;
        }
        for (const h of nye) if (h.type === 'PartSignerte') {
          expect([h.data.partId, 'sekretariat']).toContain(s.som);
          expect(h.data.hash).toBe(HASH);
          expect(h.data.fullmakt ?? h.data.stilling).toBeDefined();
          if (h.data.erstatter === undefined) expect(runde && paaTur(runde)).toContain(h.data.partId);
        }
        historie = [...historie, ...nye];
      }
      const { state } = avtale(...historie);
      expect(historie.filter((h) => h.type === 'AvtaleFerdigSignert').length).toBeLessThanOrEqual(1);
      for (const part of sisteRunde(state)?.parter ?? []) {
        const teller = state.signaturer.filter((x) => x.nr === part.signatur);
        expect(teller).toHaveLength(part.signertDato === undefined ? 0 : 1);
        expect(teller.every((x) => x.partId === part.partId)).toBe(true);
      }
    }), { numRuns: 150 });
  });
});
