import { gitt } from '../../eventsourcing/gitt';
import { INNMELDER, SEKRETARIAT } from '../../felles/tilgang.testdata';
import { sakDecider } from '../sak.decider';
import { fakta as sakfakta, forberedt, meldSak, meldt, nyttFramlegg, returnert } from '../sak.testdata';
import { type Malfelt, type SaksmalHendelse } from './saksmal.events';
import { saksmalDecider, type SaksmalFakta } from './saksmal.decider';
import { sammenlignMaler } from './sammenlign';
import { medHash } from '../saksframlegg';

const felt = (slag: Malfelt['slag'], paakrevd = true, mer: Partial<Malfelt> = {}): Malfelt => ({ noekkel: slag, slag, ledetekst: slag, paakrevd, ...mer });
const FELT = [felt('tittel'), felt('beskrivelse')];
const oekonomi = felt('seksjon', true, { noekkel: 'oekonomi', ledetekst: 'Økonomi', hjelp: 'Hva koster det?' });
const begrunnelse = 'Utvalget ba om det';
const opprett = (felter: readonly Malfelt[] = FELT) => ({ type: 'OpprettSaksmal' as const, data: { sakstype: 'vedtak', navn: 'Vedtakssak', felt: felter, begrunnelse } });
const endre = (felter: readonly Malfelt[] = FELT, navn = 'Vedtakssak') => ({ type: 'EndreSaksmal' as const, data: { navn, felt: felter, begrunnelse } });
const opphev = { type: 'OpphevSaksmal' as const, data: { begrunnelse } };
const fastsatt = (versjon = 1, felter: readonly Malfelt[] = FELT, navn = 'Vedtakssak'): SaksmalHendelse => ({ type: 'SaksmalFastsatt', data: { sakstype: 'vedtak', versjon, navn, felt: [...felter] } });
const opphevet: SaksmalHendelse = { type: 'SaksmalOpphevet', data: { versjon: 1 } };
const fakta = (endring: Partial<SaksmalFakta> = {}): SaksmalFakta => ({ tilgang: SEKRETARIAT, harProsess: true, organFinnes: true, ...endring });

describe('En saksmal', () => {
  it('lages av sekretariatet, og hver endring er en ny versjon', () => {
    gitt(saksmalDecider).naar(opprett(), fakta()).gir(fastsatt());
    gitt(saksmalDecider, fastsatt()).naar(endre([...FELT, oekonomi]), fakta()).gir(fastsatt(2, [...FELT, oekonomi]));
    gitt(saksmalDecider, fastsatt()).naar(endre(), fakta()).gir();
  });
  it('kan ingen andre lage, endre eller oppheve', () => {
    for (const kommando of [opprett(), endre(), opphev]) gitt(saksmalDecider, fastsatt()).naar(kommando, fakta({ tilgang: INNMELDER })).avvises('krever-sekretariat');
  });
  it('er det bare én av, til den oppheves; da begynner neste på versjonen etter', () => {
    gitt(saksmalDecider, fastsatt()).naar(opprett(), fakta()).avvises('saksmal-finnes-alt');
    gitt(saksmalDecider, fastsatt()).naar(opphev, fakta()).gir(opphevet);
    gitt(saksmalDecider, fastsatt(), opphevet).naar(endre([oekonomi, ...FELT]), fakta()).avvises('saksmal-er-opphevet');
    gitt(saksmalDecider, fastsatt(), opphevet).naar(opprett(), fakta()).gir(fastsatt(2));
  });
  it('gjelder en sakstype som finnes, og et organ som er i arbeid', () => {
    gitt(saksmalDecider).naar(opprett(), fakta({ harProsess: false })).avvises('sakstype-uten-prosess');
    gitt(saksmalDecider).naar(opprett(), fakta({ organFinnes: false })).avvises('organ-finnes-ikke');
  });
  it.each([
    ['uten påkrevd tittel', [felt('tittel', false), felt('beskrivelse')]], ['med samme felt to ganger', [...FELT, oekonomi, oekonomi]], ['med et fast felt under et annet navn', [...FELT, felt('vedlegg', true, { noekkel: 'filer' })]],
    ['med en seksjon som heter som et fast felt', [...FELT, felt('vedlegg'), felt('seksjon', true, { noekkel: 'vedlegg' })]], ['med en nøkkel som ikke er en', [...FELT, felt('seksjon', true, { noekkel: 'Økonomi' })]],
  ])('%s kan ikke brukes', (_, felter) => {
    gitt(saksmalDecider).naar(opprett(felter), fakta()).avvises('ugyldig-saksmal');
  });
});

describe('To versjoner av en saksmal', () => {
  it('sammenlignes felt for felt', () => {
    const ny = { ...oekonomi, paakrevd: false, hjelp: 'Kroner per år' };
    const forskjell = sammenlignMaler({ navn: 'A', felt: [...FELT, oekonomi] }, { navn: 'B', felt: [ny, felt('tittel'), felt('vedlegg', false)] });
    expect(forskjell).toMatchObject({ lagtTil: ['vedlegg'], fjernet: ['beskrivelse'], rekkefoelge: true, navn: { foer: 'A', etter: 'B' } });
    expect(forskjell.iOrd).toEqual([
      'Navnet er endret fra «A» til «B»', 'Feltet «vedlegg» er lagt til', 'Feltet «beskrivelse» er fjernet',
      'Feltet «Økonomi»: hjelpeteksten er endret fra «Hva koster det?» til «Kroner per år»', 'Feltet «Økonomi» er ikke lenger påkrevd', 'Feltene har fått en annen rekkefølge',
    ]);
  });
});

describe('En sak som følger en saksmal', () => {
  const saksmal = { id: 'mal-1', versjon: 3, felt: [...FELT, oekonomi, felt('forslag'), felt('eier', false)] };
  const innmelder = { actor: { person: 'innmelderen', grunnlag: 'rolle:saksinnmelder' } };
  const medOekonomi = nyttFramlegg({ seksjoner: [{ noekkel: 'oekonomi', ledetekst: '', tekst: 'To årsverk' }] });

  it('husker versjonen, og seksjonene får malens ord over seg, bundet av hashen', () => {
    const [hendelse] = gitt(sakDecider).naar(meldSak({ saksframlegg: medOekonomi }), sakfakta(INNMELDER, { saksmal }), innmelder).hendelser();
    const { seksjoner: _, hash: _h, ...resten } = medOekonomi;
    const ventet = medHash({ ...resten, seksjoner: [{ noekkel: 'oekonomi', ledetekst: 'Økonomi', tekst: 'To årsverk' }] });
    expect(hendelse?.data).toMatchObject({ saksmal: { id: 'mal-1', versjon: 3 }, saksframlegg: { ...ventet, versjon: 1 } });
  });
  it('kan ikke meldes uten det malen krever, og alt som mangler sies på én gang', () => {
    const naa = gitt(sakDecider).naar(meldSak({ tittel: '', saksframlegg: nyttFramlegg({ beskrivelse: '', forslag: [] }) }), sakfakta(INNMELDER, { saksmal }), innmelder);
    naa.avvises('mangler-opplysninger');
    let funnet: unknown;
    try { naa.hendelser(); } catch (feil) { funnet = feil; }
    expect((funnet as { errors: readonly { pointer: string }[] }).errors.map((e) => e.pointer)).toEqual(['#/tittel', '#/saksframlegg/beskrivelse', '#/saksframlegg/seksjoner/oekonomi', '#/saksframlegg/forslag']);
  });
  it('kan ikke ha felt som malen ikke har', () => {
    const vedlegg = [{ navn: 'Notat', hash: 'f'.repeat(64) }];
    gitt(sakDecider).naar(meldSak({ saksframlegg: { ...medOekonomi, vedlegg } }), sakfakta(INNMELDER, { saksmal }), innmelder).avvises('felt-ikke-i-malen');
    gitt(sakDecider).naar(meldSak({ saksframlegg: medOekonomi }), sakfakta(INNMELDER), innmelder).avvises('felt-ikke-i-malen');
  });
  it('kan ikke miste det malen krever når saksframlegget endres', () => {
    const uten = { type: 'EndreSaksframlegg', data: { saksframlegg: nyttFramlegg() } } as const;
    gitt(sakDecider, meldt({ saksmal: { id: 'mal-1', versjon: 3 } }), forberedt).naar(uten, sakfakta(SEKRETARIAT, { saksmal })).avvises('mangler-opplysninger');
  });
  it('kan ikke meldes til et organ som ikke finnes', () => {
    gitt(sakDecider).naar(meldSak({ tilOrgan: 'borte' }), sakfakta(INNMELDER, { tilOrganFinnes: false }), innmelder).avvises('organ-finnes-ikke');
  });
});

describe('Svaret på det en retur etterspurte', () => {
  const naa = gitt(sakDecider, meldt(), returnert('økonomi', 'høring'));
  const svar = [{ mangel: 'høring', svar: 'Sendt på høring i juni' }];

  it('er et kryss eller noen ord, og begge deler står i saken etterpå', () => {
    const hendelser = naa.naar(meldSak({ besvarteMangler: ['økonomi'], manglersvar: svar }), sakfakta(INNMELDER), { actor: { person: 'innmelderen', grunnlag: 'rolle:saksinnmelder' } }).hendelser();
    const { returer, mangler } = gitt(sakDecider, meldt(), returnert('økonomi', 'høring'), ...hendelser).state;
    expect(mangler).toEqual([]);
    expect(returer.map((r) => r.mangler)).toEqual([[{ mangel: 'økonomi', besvart: true, svar: undefined }, { mangel: 'høring', besvart: true, svar: 'Sendt på høring i juni' }]]);
    expect(returer[0]?.besvart).toBeDefined();
  });
  it('kan ikke gjelde noe ingen har spurt om', () => {
    naa.naar(meldSak({ besvarteMangler: ['økonomi', 'høring'], manglersvar: [{ mangel: 'klima', svar: 'Ingen' }] }), sakfakta(INNMELDER)).avvises('mangel-er-ikke-etterspurt');
  });
});
