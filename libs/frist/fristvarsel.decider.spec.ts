import { gitt } from '../eventsourcing/gitt';
import { AAPNINGSTRINN, ESKALERINGSTRINN, PURRETRINN, SYSTEM } from '#felles';
import { fristvarselDecider } from './fristvarsel.decider';
import { type FristvarselHendelse, type Fristplan } from './fristvarsel.events';

const plan: Omit<Fristplan, 'bortfalt'> = {
  sakId: 's', slag: 'oppdrag', gjelder: 'Evaluer', mottaker: { slag: 'part', id: 'nord', navn: 'Nord' }, fristDato: '2026-06-10', eskalering: { dagerEtter: 1, til: ['leder'] },
  trinn: [{ trinn: 8, dag: '2026-06-03', forfaller: '2026-06-03T06:00:00.000Z' }, { trinn: ESKALERINGSTRINN, dag: '2026-06-11', forfaller: '2026-06-11T06:00:00.000Z' }],
  aarsak: { hendelseId: 'e', type: 'SakVedtattISSU' }, gjelderFra: '2026-03-11T09:00:00.000Z',
};
const planlagt = (endring: Partial<Fristplan> = {}): FristvarselHendelse => ({ type: 'FristvarselPlanlagt', data: { ...plan, bortfalt: [], ...endring } });
const besluttet = (forsoek = 1): FristvarselHendelse => ({ type: 'FristpaaminnelseBesluttet', data: { paaminnelseId: 'm', trinn: 8, fristDato: '2026-06-10', forsoek, dag: '2026-06-03' } });
const minn = (endring: object = {}) => ({ type: 'MinnOmFrist' as const, data: { paaminnelseId: 'm', trinn: 8, fristDato: '2026-06-10', dag: '2026-06-03', ...endring } });
const naa = (dag?: string, staarStille = false) => ({ tilgang: SYSTEM, frist: { dag, venter: dag !== undefined, staarStille } });
const sendt = (mottakere: string[], messageId = '<m@x>') => ({ type: 'RegistrerPaaminnelseSendt' as const, data: { paaminnelseId: 'm', messageId, mottakere } });
const erSendt = (mottakere: string[], messageId = '<m@x>'): FristvarselHendelse => ({ type: 'FristpaaminnelseSendt', data: { paaminnelseId: 'm', trinn: 8, messageId, mottakere, part: 'nord' } });
const samlet = (mottakere: string[], alle = false): FristvarselHendelse => ({ type: 'FristpaaminnelseSamlet', data: { paaminnelseId: 'm', trinn: 8, mottakere, dag: '2026-06-03', alle } });

describe('Varsel om en frist', () => {
  it('planlegges én gang, og på nytt når noe er annerledes; trinn som går ut, står der', () => {
    gitt(fristvarselDecider).naar({ type: 'PlanleggFristvarsel', data: plan }, naa()).gir(planlagt());
    gitt(fristvarselDecider, planlagt()).naar({ type: 'PlanleggFristvarsel', data: { ...plan, gjelderFra: 'senere' } }, naa()).gir();
    const uten = { ...plan, trinn: plan.trinn.slice(0, 1) };
    gitt(fristvarselDecider, planlagt()).naar({ type: 'PlanleggFristvarsel', data: uten }, naa()).gir(planlagt({ trinn: uten.trinn, bortfalt: [ESKALERINGSTRINN] }));
  });

  it('gis bare om fristen som den er nå: ikke når den er flyttet, møtt eller uten dag', () => {
    gitt(fristvarselDecider, planlagt()).naar(minn(), naa('2026-06-10')).gir(besluttet());
    gitt(fristvarselDecider, planlagt(), besluttet()).naar(minn(), naa('2026-06-10')).gir(besluttet(2));
    for (const dag of ['2026-06-17', undefined]) gitt(fristvarselDecider, planlagt()).naar(minn(), naa(dag)).gir();
  });

  it('gis ikke to ganger for samme dag, om planen enn gir det en ny id', () => {
    gitt(fristvarselDecider, planlagt(), besluttet(), erSendt(['p'])).naar(minn(), naa('2026-06-10')).gir();
    gitt(fristvarselDecider, planlagt(), besluttet(), erSendt(['p'])).naar(minn({ paaminnelseId: 'ny' }), naa('2026-06-10')).gir();
  });

  it('holdes tilbake, én gang, når den forfaller mens saken står stille, og planlegges på nytt når den går videre, om planen enn er som før', () => {
    const hold = (endring: object = {}) => ({ type: 'HoldPaaminnelse' as const, data: { paaminnelseId: 'm', trinn: 8, fristDato: '2026-06-10', ...endring } });
    const holdt: FristvarselHendelse = { type: 'FristpaaminnelseHoldtTilbake', data: { paaminnelseId: 'm', trinn: 8, fristDato: '2026-06-10', sakId: 's', gjelder: 'Evaluer', mottaker: 'Nord' } };
    gitt(fristvarselDecider, planlagt()).naar(minn(), naa('2026-06-10', true)).gir();
    gitt(fristvarselDecider, planlagt()).naar(hold(), naa('2026-06-10', true)).gir(holdt);
    gitt(fristvarselDecider, planlagt(), holdt).naar(hold(), naa('2026-06-10', true)).gir();
    for (const frist of [naa('2026-06-10'), naa('2026-06-17', true), naa(undefined, true)]) gitt(fristvarselDecider, planlagt()).naar(hold(), frist).gir();
    gitt(fristvarselDecider, planlagt(), besluttet(), erSendt(['p'])).naar(hold(), naa('2026-06-10', true)).gir();
    const igjen = gitt(fristvarselDecider, planlagt(), besluttet(), holdt).naar({ type: 'PlanleggFristvarsel', data: plan }, naa());
    igjen.gir(planlagt());
    expect(gitt(fristvarselDecider, planlagt(), besluttet(), holdt, planlagt()).naar(minn({ paaminnelseId: 'ny' }), naa('2026-06-10')).hendelser()).toHaveLength(1);
  });

  it('eskaleres én gang; et nytt forsøk er et forsøk og ikke en eskalering til', () => {
    const over = { paaminnelseId: 'm', trinn: ESKALERINGSTRINN, dag: '2026-06-11' };
    const eskalert: FristvarselHendelse = { type: 'FristEskalert', data: { paaminnelseId: 'm', trinn: ESKALERINGSTRINN, fristDato: '2026-06-10', til: ['leder'] } };
    gitt(fristvarselDecider, planlagt()).naar(minn(over), naa('2026-06-10')).gir(eskalert);
    expect(gitt(fristvarselDecider, planlagt(), eskalert).naar(minn(over), naa('2026-06-10')).hendelser()).toMatchObject([{ type: 'FristpaaminnelseBesluttet', data: { forsoek: 2 } }]);
  });

  it('kan be om svar og purre uten at noen dag er satt, så lenge det ventes svar; er svaret kommet, går ingenting', () => {
    const venter = { tilgang: SYSTEM, frist: { venter: true, staarStille: false } };
    const spoer = { trinn: AAPNINGSTRINN, fristDato: undefined, dag: '2026-03-11' };
    const spurt: FristvarselHendelse = { type: 'FristpaaminnelseBesluttet', data: { paaminnelseId: 'm', trinn: AAPNINGSTRINN, forsoek: 1, dag: '2026-03-11' } };
    gitt(fristvarselDecider, planlagt()).naar(minn(spoer), venter).gir(spurt);
    gitt(fristvarselDecider, planlagt()).naar(minn(spoer), { ...venter, frist: { dag: '2026-06-10', venter: true, staarStille: false } }).gir(spurt);
    gitt(fristvarselDecider, planlagt()).naar(minn(spoer), naa()).gir();
    gitt(fristvarselDecider, planlagt()).naar(minn({ fristDato: undefined }), venter).gir();
    const { type, data: { paaminnelseId, trinn } } = { type: 'HoldPaaminnelse' as const, data: minn(spoer).data };
    const stille = { tilgang: SYSTEM, frist: { venter: true, staarStille: true } };
    gitt(fristvarselDecider, planlagt()).naar(minn(spoer), stille).gir();
    gitt(fristvarselDecider, planlagt()).naar({ type, data: { paaminnelseId, trinn } }, stille).gir({ type: 'FristpaaminnelseHoldtTilbake', data: { paaminnelseId: 'm', trinn, sakId: 's', gjelder: 'Evaluer', mottaker: 'Nord' } });
  });

  it('purrer ikke samme dag som det er minnet, om fristen enn er flyttet imens', () => {
    const purr = minn({ paaminnelseId: 'purring', trinn: PURRETRINN, fristDato: '2026-06-17' });
    gitt(fristvarselDecider, planlagt(), besluttet(), erSendt(['p'])).naar(purr, naa('2026-06-17')).gir();
    expect(gitt(fristvarselDecider, planlagt(), besluttet(), erSendt(['p'])).naar({ ...purr, data: { ...purr.data, dag: '2026-06-04' } }, naa('2026-06-17')).hendelser()).toHaveLength(1);
  });

  it('i et samlebrev føres for hver som fikk det, én gang, uansett om andre fikk det enkeltvis først', () => {
    gitt(fristvarselDecider, planlagt(), besluttet(), samlet(['a'])).naar(sendt(['b']), naa()).gir(erSendt(['b']));
    gitt(fristvarselDecider, planlagt(), besluttet(), samlet(['a']), erSendt(['b'])).naar(sendt(['a'], '<s@x>'), naa()).gir(erSendt(['a'], '<s@x>'));
    gitt(fristvarselDecider, planlagt(), besluttet(), samlet(['a']), erSendt(['b']), erSendt(['a'], '<s@x>')).naar(sendt(['a'], '<s@x>'), naa()).gir();
    gitt(fristvarselDecider, planlagt(), besluttet(), samlet(['a']), erSendt(['b'])).naar({ type: 'RegistrerPaaminnelseSamlet', data: { paaminnelseId: 'm', mottakere: ['a'], dag: '2026-06-04', alle: true } }, naa()).gir();
  });

  it('som kommer i retur, føres én gang for hver mottaker', () => {
    const retur = { type: 'RegistrerPaaminnelseIRetur' as const, data: { paaminnelseId: 'm', messageId: '<m@x>', status: '5.1.1', mottakere: ['p'] } };
    const iRetur: FristvarselHendelse = { type: 'FristpaaminnelseIRetur', data: { ...retur.data, trinn: 8, part: 'nord' } };
    gitt(fristvarselDecider, planlagt(), besluttet(), erSendt(['p'])).naar(retur, naa()).gir(iRetur);
    gitt(fristvarselDecider, planlagt(), besluttet(), erSendt(['p']), iRetur).naar(retur, naa()).gir();
  });

  it('styres bare av maskinen', () => {
    gitt(fristvarselDecider, planlagt()).naar(minn(), { tilgang: { person: 'kari', roller: [{ id: 'r', rolle: 'administrator' }], medlemskap: [] } }).avvises('bare-systemet');
  });
});
