import fc from 'fast-check';
import { Catalogues, derivedId, Rejection, type StoredEvent } from '#eventsourcing';
import { vedleggHendelser, vedleggId } from '#sak';
import { type Hendelseslinje } from './dossier.format';
import { Linjedommer } from './dossier.linjeleser';
import { INGENTING, linjer, type Stroem } from './dossier.utvalg';

const TENANT = derivedId('fellesskap', 'proeven');
const kataloger = new Catalogues([vedleggHendelser]);

/** Files that several people have sent, in any order between each other. */
const stroemmer = fc.array(fc.nat(4), { minLength: 2, maxLength: 20 }).map((valg): Stroem[] => {
  const per = new Map<number, StoredEvent[]>();
  valg.forEach((nr, i) => {
    const hash = String(nr).repeat(64);
    const foer = per.get(nr) ?? [];
    const metadata = { version: 1, commandId: 'c', commandHash: 'h', correlationId: 'k', actor: { person: `p${i}`, grunnlag: 'prøve' }, tenant: TENANT, registrert: '2026-03-11T09:00:00.000Z' };
    per.set(nr, [...foer, { id: derivedId('h', i), stream: `vedlegg-${vedleggId(TENANT, hash)}`, revision: foer.length, position: BigInt(i * 3 + 1), type: 'VedleggMottatt', data: { hash, stoerrelse: 1, filtype: 'pdf', medietype: 'application/pdf' }, metadata }]);
  });
  return [...per.values()].map((hendelser) => ({ navn: hendelser[0]?.stream ?? '', omfang: 'hel', hendelser }));
});

const dom = (alle: readonly Hendelseslinje[]): string => {
  const dommer = new Linjedommer(kataloger, TENANT);
  try {
    alle.forEach((linje, i) => dommer.doem({ nr: i + 1, linje }));
    return 'godtatt';
  } catch (feil) {
    if (feil instanceof Rejection) return feil.code;
    throw feil;
  }
};
const omnummerert = (alle: readonly Hendelseslinje[]) => alle.map((l, i) => ({ ...l, nr: i + 1 }));

test('linjene står i loggens rekkefølge uansett hvordan strømmene kommer, og godtas', () => {
  fc.assert(fc.property(stroemmer, fc.boolean(), (alle, snu) => {
    const ut = linjer(snu ? alle.toReversed() : alle, INGENTING);
    expect(ut.map((l) => Number(l.posisjon))).toEqual(ut.map((l) => Number(l.posisjon)).toSorted((a, b) => a - b));
    expect(dom(ut)).toBe('godtatt');
  }));
});

test('to linjer som har byttet plass, en som er borte og en som står to ganger, avvises alltid', () => {
  fc.assert(fc.property(stroemmer, fc.nat(), fc.nat(), (alle, a, b) => {
    const ut = linjer(alle, INGENTING);
    const [i, j] = [a % ut.length, b % ut.length];
    const byttet = ut.map((l, nr) => (nr === i ? ut[j] : nr === j ? ut[i] : l) as Hendelseslinje);
    if (i !== j) expect(dom(byttet)).toBe('hendelser-i-feil-rekkefoelge');
    expect(dom(omnummerert([...ut, ut[i] as Hendelseslinje]))).toBe('hendelse-to-ganger');
    const sistIStroemmen = !ut.some((l, nr) => nr > i && l.stroem === ut[i]?.stroem);
    expect(dom(omnummerert(ut.filter((_, nr) => nr !== i)))).toBe(sistIStroemmen ? 'godtatt' : 'hull-i-stroemmen');
  }));
});

test('det som er lest inn, har de samme linjene som der det kom fra, hvor det enn står i loggen her', () => {
  fc.assert(fc.property(stroemmer, (alle) => {
    const ut = linjer(alle, INGENTING);
    const her = alle.map((s) => ({ ...s, hendelser: s.hendelser.map((e, nr) => ({ ...e, position: BigInt(nr), metadata: { ...(e.metadata as object), importert: { manifest: 'm', posisjon: e.position.toString(), av: 'p', naar: 't' } } })) }));
    const uten = (l: Hendelseslinje) => ({ ...l, metadata: { ...l.metadata, importert: undefined } });
    expect(linjer(her, INGENTING).map(uten)).toEqual(ut.map(uten));
  }));
});
