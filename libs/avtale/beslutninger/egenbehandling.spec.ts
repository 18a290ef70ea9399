import { gitt } from '../../eventsourcing/gitt';
import { SYSTEM } from '#felles';
import { avtaleDecider } from '../avtale.decider';
import { type AvtaleHendelse } from '../avtale.events';
import { avslo, godkjente, HASH, opprettet, postmottak, sekretariat, sendt, signatar, signerte, varslet, versjon } from '../avtale.testdata';
import { sisteRunde } from '../avtale.tilstand';

const start = [opprettet(), versjon(1, HASH), sendt(['a', 'b'])];
const ute = (...hendelser: AvtaleHendelse[]) => gitt(avtaleDecider, ...start, ...hendelser);
const a = { partId: 'a', maate: 'i-saksgang' as const };
const her = { tilgang: postmottak('a') };
const reg = { maate: 'i-saksgang' as const, rolle: 'postmottak' };
const tid = { tid: '2026-02-10T09:00:00.000Z' };
const LEDD = [{ organ: 'Hovedutvalget', dato: '2026-02-20' }, { organ: 'Kommunestyret', dato: '2026-03-18' }];
const planlagt = (ledd = LEDD): AvtaleHendelse[] => [{ type: 'PartBehandlingsplanSatt', data: { partId: 'a', runde: 1, ledd, ...reg } }, { type: 'PartVarsletBehandling', data: { partId: 'a', runde: 1, dato: '2026-03-18', organ: 'Kommunestyret', ...reg } }];
const plan = (ledd: readonly { organ: string; dato?: string }[]) => ({ type: 'SettBehandlingsplan' as const, data: { ...a, ledd } });
const partA = (historie: AvtaleHendelse[]) => sisteRunde(ute(...historie).state)?.parter[0];
const kontroll = { type: 'KrevLovlighetskontroll' as const, data: { ...a, dato: '2026-02-01', krevdAv: 'Tre medlemmer', aarsak: 'Saken sto ikke på sakslisten' } };
const krevd: AvtaleHendelse = { type: 'PartLovlighetskontrollKrevd', data: { partId: 'a', runde: 1, dato: '2026-02-01', krevdAv: 'Tre medlemmer', aarsak: 'x', ...reg } };
const utfall = (u: 'stadfestet' | 'opphevet') => ({ type: 'AvgjoerLovlighetskontroll' as const, data: { ...a, dato: '2026-02-09', utfall: u, avgjortAv: 'Statsforvalteren' } });

describe('partens egne organer', () => {
  it('planen varsler dagen det siste organet møtes', () => {
    ute().naar(plan(LEDD), her, tid).gir(...planlagt());
  });
  it('organene står i rekkefølge, hvert én gang, på dager som ikke er passert', () => {
    ute().naar(plan([]), her, tid).avvises('ledd-mangler');
    ute().naar(plan(LEDD.toReversed()), her, tid).avvises('ledd-i-feil-rekkefoelge');
    ute().naar(plan([...LEDD, { organ: 'hovedutvalget' }]), her, tid).avvises('organ-to-ganger');
    ute().naar(plan([{ organ: 'Kommunestyret', dato: '2026-02-09' }]), her, tid).avvises('dato-er-passert');
    ute(godkjente('a')).naar(plan(LEDD), her, tid).avvises('allerede-svart');
    ute().naar(plan(LEDD), { tilgang: postmottak('b') }, tid).avvises('ikke-for-denne-parten');
    ute().naar(plan(LEDD), { tilgang: sekretariat }, tid).avvises('ikke-for-denne-parten');
  });
  it('en innstilling på veien er ikke svaret, og det siste organet gir svaret', () => {
    const innstill = (organ: string) => ({ type: 'BehandleILedd' as const, data: { ...a, organ, dato: '2026-02-10' } });
    ute(...planlagt()).naar(innstill('Hovedutvalget'), her, tid).gir({ type: 'PartBehandletILedd', data: { partId: 'a', runde: 1, organ: 'Hovedutvalget', dato: '2026-02-10', ...reg } });
    ute(...planlagt()).naar(innstill('Kommunestyret'), her, tid).avvises('organet-avgjoer');
    const gjort: AvtaleHendelse = { type: 'PartBehandletILedd', data: { partId: 'a', runde: 1, organ: 'Hovedutvalget', dato: '2026-02-10', ...reg } };
    ute(...planlagt(), gjort).naar(innstill('Hovedutvalget'), her, tid).avvises('leddet-er-behandlet');
    expect(partA([...planlagt(), gjort])?.svar).toBeUndefined();
  });
  it('det som er behandlet, står når planen blir en annen', () => {
    const gjort: AvtaleHendelse = { type: 'PartBehandletILedd', data: { partId: 'a', runde: 1, organ: 'Hovedutvalget', dato: '2026-02-10', ...reg } };
    const [nyPlan] = planlagt([{ organ: 'Formannskapet', dato: '2026-03-01' }, { organ: 'Kommunestyret', dato: '2026-04-15' }]);
    expect(partA([...planlagt(), gjort, nyPlan as AvtaleHendelse])?.ledd?.map((l) => [l.organ, l.behandlet])).toEqual([['Hovedutvalget', '2026-02-10'], ['Formannskapet', undefined], ['Kommunestyret', undefined]]);
  });
  it('en utsettelse har ny dag og grunn, og varsler på nytt når det er organet som avgjør', () => {
    const utsett = (data: object) => ({ type: 'UtsettBehandling' as const, data: { ...a, dato: '2026-04-15', aarsak: 'Møtet er avlyst', ...data } });
    ute(...planlagt()).naar(utsett({}), her, tid).gir(
      { type: 'PartUtsatteBehandling', data: { partId: 'a', runde: 1, organ: 'Kommunestyret', fra: '2026-03-18', dato: '2026-04-15', aarsak: 'Møtet er avlyst', ...reg } },
      { type: 'PartVarsletBehandling', data: { partId: 'a', runde: 1, dato: '2026-04-15', organ: 'Kommunestyret', ...reg } },
    );
    ute(...planlagt()).naar(utsett({ organ: 'Hovedutvalget' }), her, tid).avvises('ledd-i-feil-rekkefoelge');
    ute(...planlagt()).naar(utsett({ organ: 'Fylkestinget' }), her, tid).avvises('ledd-finnes-ikke');
    expect(ute(...planlagt()).naar(utsett({ organ: 'Hovedutvalget', dato: '2026-03-01' }), her, tid).hendelser()).toHaveLength(1);
    expect(ute(varslet('a', '2026-02-12')).naar(utsett({}), her, tid).hendelser()).toHaveLength(2);
    ute().naar(utsett({ dato: '2026-02-09' }), her, tid).avvises('dato-er-passert');
  });
});

describe('T17: lovlighetskontroll', () => {
  it('kan følge et ja, ikke et nei, og ikke før vedtaket', () => {
    expect(ute(godkjente('a')).naar(kontroll, her, tid).hendelser()).toMatchObject([{ type: 'PartLovlighetskontrollKrevd' }]);
    ute(avslo('a')).naar(kontroll, her, tid).avvises('ikke-godkjent');
    ute(godkjente('a', '2026-02-05')).naar(kontroll, her, tid).avvises('kontroll-foer-vedtaket');
    ute(godkjente('a'), krevd).naar(kontroll, her, tid).avvises('kontroll-paagaar');
    ute(godkjente('a')).naar(utfall('stadfestet'), her, tid).avvises('kontroll-er-ikke-krevd');
  });
  it('mens den pågår, og når vedtaket er stadfestet, står godkjenningen', () => {
    expect(partA([godkjente('a'), krevd])?.svar).toBe('godkjent');
    const [stadfestet] = ute(godkjente('a'), krevd).naar(utfall('stadfestet'), her, tid).hendelser() as AvtaleHendelse[];
    expect(partA([godkjente('a'), krevd, stadfestet as AvtaleHendelse])).toMatchObject({ svar: 'godkjent', kontroll: { utfall: 'stadfestet' } });
  });
  it('opphevet faller godkjenningen, og signaturen teller ikke før parten har vedtatt og signert på nytt', () => {
    const foer = [godkjente('a'), signerte('a'), krevd];
    const [opphevet] = ute(...foer).naar(utfall('opphevet'), her, tid).hendelser() as AvtaleHendelse[];
    expect(opphevet).toMatchObject({ data: { falt: { svar: 'godkjent', signertDato: '2026-01-15', iKraft: false } } });
    const etter = [...foer, opphevet as AvtaleHendelse];
    expect(partA(etter)).toMatchObject({ svar: undefined, signertDato: undefined, signaturUtenGrunnlag: '2026-01-15' });
    const signer = { type: 'SignerForPart' as const, data: { ...a, versjon: 1, hash: HASH, signertDato: '2026-02-10' } };
    ute(...etter).naar(signer, { tilgang: signatar('a') }, tid).avvises('mangler-godkjenning');
    expect(ute(...etter, godkjente('b'), signerte('b'), godkjente('a')).naar(signer, { tilgang: signatar('a') }, tid).hendelser().map((h) => h.type)).toEqual(['PartSignerte', 'AvtaleFerdigSignert', 'AvtaleTraadteIKraft']);
  });
  it('det som alt er i kraft, er i kraft: parten kan vedta på nytt, men ikke si nei', () => {
    const [dato, ...resten] = ['2026-01-15', { partId: 'a', fra: '2026-01-15' }, { partId: 'b', fra: '2026-01-15' }] as const;
    const iKraft: AvtaleHendelse[] = [
      godkjente('a'), godkjente('b'), signerte('a'), signerte('b'), { type: 'AvtaleFerdigSignert', data: { sakId: 's', runde: 1, versjon: 1, hash: HASH, dato } },
      { type: 'AvtaleTraadteIKraft', data: { runde: 1, versjon: 1, hash: HASH, dato, regel: 'alle-signert', bindinger: [...resten] } }, krevd,
    ];
    const nye = ute(...iKraft).naar(utfall('opphevet'), her, tid).hendelser() as AvtaleHendelse[];
    expect(nye).toMatchObject([{ data: { falt: { iKraft: true } } }]);
    const naa = ute(...iKraft, ...nye);
    expect([naa.state.iKraft.length, Object.keys(naa.state.bundet), partA([...iKraft, ...nye])]).toMatchObject([1, ['a', 'b'], { utenGrunnlag: true, signertDato: dato, signaturUtenGrunnlag: dato }]);
    naa.naar({ type: 'SvarForPart', data: { ...a, svar: 'nei', aarsak: 'x', dato: '2026-02-10' } }, her, tid).avvises('avtalen-gjelder-for-parten');
    const vedtatt = naa.naar({ type: 'SvarForPart', data: { ...a, svar: 'ja', dato: '2026-02-10' } }, her, tid).hendelser() as AvtaleHendelse[];
    expect(vedtatt.map((h) => h.type)).toEqual(['PartGodkjente']);
    expect(partA([...iKraft, ...nye, ...vedtatt])).toMatchObject({ utenGrunnlag: undefined, signertDato: dato, signaturUtenGrunnlag: undefined });
    naa.naar({ type: 'SvarForPart', data: { partId: 'b', maate: 'i-saksgang', svar: 'ja', dato: '2026-02-10' } }, { tilgang: postmottak('b') }, tid).avvises('avtalen-er-ferdig-signert');
  });
});

describe('rettelse av et svar', () => {
  const rett = (data: object = {}) => ({ type: 'RettSvar' as const, data: { partId: 'a', svar: 'ja' as const, dato: '2026-01-12', saksnummer: '7/26', begrunnelse: 'Ført feil', ...data } });
  it('det som sto, står ved siden av det som er rett (R10)', () => {
    ute(godkjente('a')).naar(rett(), { tilgang: sekretariat }, tid).gir({
      type: 'PartSvarRettet', data: { partId: 'a', runde: 1, fra: { svar: 'godkjent', dato: '2026-01-10' }, til: { svar: 'godkjent', dato: '2026-01-12', saksnummerHosPart: '7/26' }, maate: 'registrert-utenfra', rolle: 'sekretariat', begrunnelse: 'Ført feil' },
    });
  });
  it('krever et svar å rette, en rettelse, og en part', () => {
    ute().naar(rett(), { tilgang: sekretariat }, tid).avvises('ikke-svart');
    ute(godkjente('a')).naar(rett({ dato: '2026-01-10', saksnummer: undefined }), { tilgang: sekretariat }, tid).avvises('uendret-svar');
    ute(godkjente('a')).naar(rett(), { tilgang: postmottak('b') }, tid).avvises('ikke-for-denne-parten');
    ute(godkjente('a')).naar(rett({ svar: 'nei' }), { tilgang: sekretariat }, tid).avvises('aarsak-mangler');
  });
  it('et galt saksnummer rettes også når alle er ferdige, men svaret og dagen står da', () => {
    const ferdig: AvtaleHendelse = { type: 'AvtaleFerdigSignert', data: { sakId: 's', runde: 1, versjon: 1, hash: HASH, dato: '2026-01-15' } };
    const iKraft: AvtaleHendelse = { type: 'AvtaleTraadteIKraft', data: { runde: 1, versjon: 1, hash: HASH, dato: '2026-01-15', regel: 'alle-signert', bindinger: [{ partId: 'a', fra: '2026-01-15' }, { partId: 'b', fra: '2026-01-15' }] } };
    const naa = ute(godkjente('a'), godkjente('b'), signerte('a'), signerte('b'), ferdig, iKraft);
    expect(naa.naar(rett({ dato: '2026-01-10' }), { tilgang: sekretariat }, tid).hendelser()).toMatchObject([{ type: 'PartSvarRettet', data: { til: { saksnummerHosPart: '7/26' } } }]);
    naa.naar(rett(), { tilgang: sekretariat }, tid).avvises('avtalen-er-ferdig-signert');
  });
  it('svaret under en signatur er fortsatt et ja, og ikke yngre enn den', () => {
    ute(godkjente('a'), signerte('a')).naar(rett({ svar: 'nei', aarsak: 'x' }), { tilgang: sekretariat }, tid).avvises('allerede-signert');
    ute(godkjente('a'), signerte('a')).naar(rett({ dato: '2026-01-16' }), { tilgang: sekretariat }, tid).avvises('signert-foer-godkjent');
  });
});

describe('purring', () => {
  const purr = (parter?: string[]) => ({ type: 'Purr' as const, data: { parter } });
  it('går bare til de tause, og bare én gang om dagen', () => {
    ute(godkjente('a')).naar(purr(), { tilgang: sekretariat }, tid).gir({ type: 'PurringBestilt', data: { runde: 1, parter: ['b'], dag: '2026-02-10' } });
    ute(godkjente('a')).naar(purr(['a']), { tilgang: sekretariat }, tid).avvises('parten-skal-ikke-purres');
    ute(varslet('a', '2026-02-10')).naar(purr(['a']), { tilgang: sekretariat }, tid).avvises('parten-skal-ikke-purres');
    expect(ute(varslet('a', '2026-02-09')).naar(purr(['a']), { tilgang: sekretariat }, tid).hendelser()).toHaveLength(1);
    ute({ type: 'PurringBestilt', data: { runde: 1, parter: ['a', 'b'], dag: '2026-02-10' } }).naar(purr(), { tilgang: sekretariat }, tid).avvises('ingen-aa-purre');
    ute().naar(purr(['c']), { tilgang: sekretariat }, tid).avvises('part-ikke-paa-listen');
    ute().naar(purr(), { tilgang: postmottak('a') }, tid).avvises('krever-sekretariat');
  });
  it('brevet går bare om parten fortsatt er taus når det skal sendes', () => {
    const minn = { type: 'MinnOmFrist' as const, data: { paaminnelseId: 'm', partId: 'a', runde: 1, trinn: 1_002, fristDato: '2026-03-25', dag: '2026-02-10' } };
    expect(ute().naar(minn, { tilgang: SYSTEM }, tid).hendelser()).toMatchObject([{ type: 'PaaminnelseBesluttet', data: { trinn: 1_002 } }]);
    ute(godkjente('a')).naar(minn, { tilgang: SYSTEM }, tid).gir();
  });
});

it('den som leser teksten for parten, har åpnet den, første gang', () => {
  const les = { type: 'RegistrerAapning' as const, data: { partId: 'a', versjon: 1 } };
  const aapnet: AvtaleHendelse = { type: 'PartAapnet', data: { partId: 'a', runde: 1, versjon: 1, rolle: 'postmottak' } };
  ute().naar(les, her, tid).gir(aapnet);
  ute(aapnet).naar(les, her, tid).gir();
  ute().naar(les, { tilgang: postmottak('b') }, tid).gir();
  ute().naar(les, { tilgang: sekretariat }, tid).gir();
});
