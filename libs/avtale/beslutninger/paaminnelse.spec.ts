import { gitt } from '../../eventsourcing/gitt';
import { AAPNINGSTRINN, SYSTEM, TURTRINN } from '#felles';
import { avtaleDecider } from '../avtale.decider';
import { type AvtaleHendelse } from '../avtale.events';
import { type Kommando } from '../avtale.kommandoer';
import { avslo, forbehold, godkjente, HASH, HASH2, opprettet, sekretariat, sendt, signerte, varslet, versjon } from '../avtale.testdata';

const ute = (...hendelser: AvtaleHendelse[]) => gitt(avtaleDecider, opprettet(), versjon(1, HASH), sendt(['a', 'b']), ...hendelser);
const typer = (hendelser: readonly { type: string }[]) => hendelser.map((h) => h.type);

describe('R11: bare den som tier, minnes om fristen', () => {
  const minn = (endring: Partial<Kommando<'MinnOmFrist'>['data']> = {}) => ({
    type: 'MinnOmFrist' as const, data: { paaminnelseId: 'm1', partId: 'a', runde: 1, trinn: 1, fristDato: '2026-03-25', ...endring },
  });
  const besluttet = (forsoek = 1): AvtaleHendelse => ({ type: 'PaaminnelseBesluttet', data: { paaminnelseId: 'm1', partId: 'a', runde: 1, trinn: 1, fristDato: '2026-03-25', forsoek } });
  const marsdag = { tid: '2026-03-18T07:00:00.000Z' };

  it('den tause får en påminnelse, som er besluttet før den sendes', () => {
    ute().naar(minn(), { tilgang: SYSTEM }, marsdag).gir(besluttet());
    ute(besluttet()).naar(minn(), { tilgang: SYSTEM }, marsdag).gir(besluttet(2));
    ute().naar(minn(), { tilgang: sekretariat }, marsdag).avvises('bare-systemet');
  });

  it.each<[string, AvtaleHendelse[]]>([
    ['har svart ja', [godkjente('a')]],
    ['har svart ja med forbehold', [forbehold('a')]],
    ['har svart nei', [avslo('a')]],
    ['har signert', [signerte('a')]],
    ['har varslet en senere dag', [varslet('a', '2026-03-20')]],
    ['har varslet denne dagen', [varslet('a', '2026-03-18')]],
    ['har fått den', [besluttet(), { type: 'PaaminnelseSendt', data: { paaminnelseId: 'm1', partId: 'a', runde: 1, trinn: 1, messageId: '<m1@x>', mottakere: ['p'] } }]],
    ['har en adresse som ikke tar imot', [besluttet(), { type: 'PaaminnelseFeilet', data: { paaminnelseId: 'm1', partId: 'a', runde: 1, trinn: 1, aarsak: '550' } }]],
  ])('den som %s, minnes ikke', (_hvem, hendelser) => {
    ute(...hendelser).naar(minn(), { tilgang: SYSTEM }, marsdag).gir();
  });

  it('den som har fått med seg svaret i en ny runde, får vite at den nye versjonen er ute, og minnes ikke', () => {
    const ny = sendt(['a', 'b'], { runde: 2, versjon: 2, hash: HASH2 });
    const tatt = ute(godkjente('a'), versjon(2, HASH2), { ...ny, data: { ...ny.data, beholdt: [{ partId: 'a', svarDato: '2026-01-10' }] } });
    expect(typer(tatt.naar(minn({ runde: 2, trinn: AAPNINGSTRINN }), { tilgang: SYSTEM }, marsdag).hendelser())).toEqual(['PaaminnelseBesluttet']);
    tatt.naar(minn({ runde: 2 }), { tilgang: SYSTEM }, marsdag).gir();
    ute(godkjente('a')).naar(minn({ trinn: AAPNINGSTRINN }), { tilgang: SYSTEM }, marsdag).gir();
  });

  it('en frist som er flyttet eller en runde som er over, minnes ingen om', () => {
    const flyttet: AvtaleHendelse = { type: 'AvtaleSvarfristEndret', data: { runde: 1, fra: '2026-03-25', til: '2026-04-15', begrunnelse: 'x', parter: ['a', 'b'], paaminnelser: [7, 1] } };
    ute(flyttet).naar(minn(), { tilgang: SYSTEM }, marsdag).gir();
    ute(versjon(2, HASH2), sendt(['a', 'b'], { runde: 2, versjon: 2, hash: HASH2 })).naar(minn(), { tilgang: SYSTEM }, marsdag).gir();
    ute({ type: 'AvtaleversjonTrukketTilbake', data: { runde: 1, versjon: 1, begrunnelse: 'x', parter: ['a', 'b'] } }).naar(minn(), { tilgang: SYSTEM }, marsdag).gir();
  });

  it('den som har varslet en dag, minnes etter den', () => {
    const trinn0 = minn({ trinn: 0, fristDato: '2026-03-17' });
    expect(typer(ute(varslet('a', '2026-03-17')).naar(trinn0, { tilgang: SYSTEM }, marsdag).hendelser())).toEqual(['PaaminnelseBesluttet']);
    ute(varslet('a', '2026-03-17'), varslet('a', '2026-03-24')).naar(trinn0, { tilgang: SYSTEM }, marsdag).gir();
  });

  it('sendingen føres én gang', () => {
    const ferdig = { type: 'RegistrerPaaminnelseSendt' as const, data: { paaminnelseId: 'm1', messageId: '<m1@x>', mottakere: ['p1'] } };
    const sendt1: AvtaleHendelse = { type: 'PaaminnelseSendt', data: { paaminnelseId: 'm1', partId: 'a', runde: 1, trinn: 1, messageId: '<m1@x>', mottakere: ['p1'] } };
    ute(besluttet()).naar(ferdig, { tilgang: SYSTEM }).gir(sendt1);
    ute(besluttet(), sendt1).naar(ferdig, { tilgang: SYSTEM }).gir();
    ute().naar(ferdig, { tilgang: SYSTEM }).gir();
  });
});

describe('den som har fått tur til å signere, får vite det', () => {
  const etterTur = { ...sendt(['a', 'b']), data: { ...sendt(['a', 'b']).data, rekkefoelge: [['a'], ['b']] } };
  const tur = { type: 'MinnOmFrist' as const, data: { paaminnelseId: 't', partId: 'b', runde: 1, trinn: TURTRINN, fristDato: '2026-03-25', dag: '2026-03-18' } };
  const gjelder = (...hendelser: AvtaleHendelse[]) => typer(gitt(avtaleDecider, opprettet(), versjon(1, HASH), etterTur, ...hendelser).naar(tur, { tilgang: SYSTEM, sakErSuspendert: true }, { tid: '2026-03-18T12:00:00.000Z' }).hendelser());
  const foerste = [godkjente('a'), signerte('a')];

  it('også den som har svart, har varslet en dag eller fikk en påminnelse i dag, og også mens svarfristen står stille', () => {
    const minnet: AvtaleHendelse = { type: 'PaaminnelseBesluttet', data: { paaminnelseId: 'm', partId: 'b', runde: 1, trinn: 1, fristDato: '2026-03-25', forsoek: 1, dag: '2026-03-18' } };
    for (const foer of [[], [godkjente('b')], [forbehold('b')], [varslet('b', '2026-03-20')], [minnet]]) expect(gjelder(...foer, ...foerste)).toEqual(['PaaminnelseBesluttet']);
  });

  it('men ikke før sin tur, og ikke den som alt har signert, har sagt nei eller ikke vil', () => {
    const vilIkke: AvtaleHendelse = { type: 'PartAvsloSignering', data: { partId: 'b', runde: 1, dato: '2026-03-17', aarsak: 'x', maate: 'i-saksgang', rolle: 'signatar' } };
    for (const hendelser of [[godkjente('a')], [...foerste, signerte('b')], [...foerste, avslo('b')], [...foerste, vilIkke]]) expect(gjelder(...hendelser)).toEqual([]);
  });

  it('og minnes likevel om fristen samme dag', () => {
    const sagt: AvtaleHendelse = { type: 'PaaminnelseBesluttet', data: { paaminnelseId: 't', partId: 'b', runde: 1, trinn: TURTRINN, fristDato: '2026-03-25', forsoek: 1 } };
    const utfall = gitt(avtaleDecider, opprettet(), versjon(1, HASH), etterTur, ...foerste);
    utfall.naar(tur, { tilgang: SYSTEM }, { tid: '2026-03-18T12:00:00.000Z' }).gir(sagt);
  });
});
