import { createHash } from 'node:crypto';
import { type AvtaleHendelse, avtaleHendelser } from '#avtale';
import { type Catalogue, derivedId, encode, type EventOf, type Metadata, type NewEvent, NO_STREAM, streamName } from '#eventsourcing';
import { type Behandling, dagerEtter, type Organref, osloDato, type Virkning } from '#felles';
import { type Hendelseslager } from '#platform';
import { type SakHendelse, sakHendelser } from '#sak';

const SAMTIDIG = 32;
const DAG_MS = 86_400_000;
const AVTALE_HVER = 50;

export interface Befolkning {
  readonly tenant: string;
  /** The instant that the last of it happened, ISO. */
  readonly naa: string;
  readonly prosess: Extract<SakHendelse, { type: 'SakMeldt' }>['data']['prosess'];
  readonly ssu: Organref;
  readonly ou: Organref;
  readonly parter: readonly { readonly partId: string; readonly navn: string }[];
  /** One of them reported each sak. */
  readonly innmeldere: readonly string[];
}

const hash = (tekst: string): string => createHash('sha256').update(tekst).digest('hex');
const en = <T>(av: readonly T[], nr: number): T => av[nr % av.length] as T;

/**
 * Writes `antall` saker as if they had been lived, straight into the store. Of each hundred: 50 are over, 20 decided with something still
 * to be done, of which 2 in all are with the parts, 10 have been to the områdeutvalg, 5 are on an agenda, 12 prepared, 3 wait for the secretariat.
 */
export async function skrivSaker(lager: Hendelseslager, antall: number, b: Befolkning): Promise<void> {
  let neste = 0;
  await Promise.all(Array.from({ length: SAMTIDIG }, async () => {
    for (let nr = neste++; nr < antall; nr = neste++) {
      const [id, registrert] = [sakId(nr), new Date(Date.parse(b.naa) - (antall - nr) * (DAG_MS / 10)).toISOString()];
      await lager.append(streamName(sakHendelser.category, id), NO_STREAM, lagret(sakHendelser, liv(nr, b, registrert), { id, tenant: b.tenant, registrert, person: en(b.innmeldere, nr) }));
      if (harAvtale(nr)) await lager.append(streamName(avtaleHendelser.category, avtaleId(nr)), NO_STREAM, lagret(avtaleHendelser, avtale(nr, b), { id: avtaleId(nr), tenant: b.tenant, registrert, person: en(b.innmeldere, nr) }));
    }
  }));
}

export const sakId = (nr: number): string => derivedId('mange-saker', 'sak', nr);
const avtaleId = (nr: number): string => derivedId('mange-saker', 'avtale', nr);
const harAvtale = (nr: number): boolean => nr % AVTALE_HVER === AVTALE_HVER - 1;
const dagen = (b: Befolkning, dager: number): string => dagerEtter(osloDato(b.naa), dager);

/** The numbers are mixed, so that every kind is found among both the oldest and the newest. */
function liv(nr: number, b: Befolkning, registrert: string): SakHendelse[] {
  const plass = (nr * 37) % 100;
  const [meldt, forberedt] = [somMeldt(nr, b), { type: 'SakForberedt', data: { dokumentversjon: { versjon: 1, hash: hash(`${nr}`) } } }] as const satisfies SakHendelse[];
  if (harAvtale(nr)) return [meldt, forberedt, ...vedtatt(nr, b, registrert, []), sendt(nr, b)];
  if (plass < 50) return [meldt, forberedt, ...vedtatt(nr, b, registrert, []), { type: 'SakAvsluttet', data: {} }];
  if (plass < 70) return [meldt, forberedt, ...vedtatt(nr, b, registrert, loefter(nr, b))];
  if (plass < 80) return [meldt, forberedt, { type: 'SakBehandletIOU', data: { behandling: behandling(nr, b.ou, registrert, { utfall: 'TILSLUTNING' }) } }];
  if (plass < 85) return [meldt, forberedt, berammet(nr, b.ssu, true)];
  return plass < 97 ? [meldt, forberedt] : [meldt];
}

const somMeldt = (nr: number, { innmeldere, parter, prosess }: Befolkning): SakHendelse => ({
  type: 'SakMeldt', data: {
    referanse: `S-${String(nr).padStart(5, '0')}`, tittel: `Felles rutine nr. ${nr} for henvisning og utskrivning`, sakstype: 'vedtak', saksinnmelder: { person: en(innmeldere, nr), part: en(parter, nr).partId }, prosess, besvarteMangler: [],
    saksframlegg: { versjon: 1, hash: hash(`${nr}`), beskrivelse: 'Pasienter blir liggende fordi henvisningen mangler opplysninger. '.repeat(4), forslag: [{ alternativ: '1', punkter: ['Rutinen innføres.'] }], vedlegg: [] },
  },
});

const berammet = (nr: number, organ: Organref, endelig: boolean): SakHendelse => ({ type: 'BehandlingBerammet', data: { behandlingId: derivedId(sakId(nr), organ.slag), moeteId: derivedId('mange-saker', 'moete', nr % 60), organ, opptak: 'saksliste', endelig } });

const behandling = (nr: number, organ: Organref, registrert: string, endring: Partial<Behandling>): Behandling => ({
  behandlingId: derivedId(sakId(nr), organ.slag), moeteId: derivedId('mange-saker', 'moete', nr % 60), organ, dato: registrert.slice(0, 10), saksnummer: `${nr}/26`, opptak: 'saksliste', endelig: false, utfall: 'VEDTATT', punkter: [],
  forslag: [], visertilSaksgrunnlag: false, utenforPunkt: [], protokoll: [], ...endring,
});

const vedtatt = (nr: number, b: Befolkning, registrert: string, virkninger: Virkning[]): SakHendelse[] => [
  berammet(nr, b.ssu, true),
  { type: 'SakVedtattISSU', data: { behandling: behandling(nr, b.ssu, registrert, { endelig: true, punkter: [{ nr: 1, tekst: 'Rutinen innføres.', klasse: 'VEDTATT', virkninger, avvikerFraForslag: false }] }) } },
];

/** Two for each, most of them due in the time to come; every tenth is the secretariat's, the others the parts'. */
const loefter = (nr: number, b: Befolkning): Virkning[] => [1, 2].map((lnr) => ({
  slag: 'oppdrag', hva: `Lage opplæring ${nr}.${lnr}`, ansvarlig: (nr + lnr) % 10 === 0 ? 'Sekretariatet' : en(b.parter, nr + lnr).navn, bindende: true, frist: { presisjon: 'dag', dato: dagen(b, 40 + ((nr * lnr) % 400)) },
}));

const sending = (nr: number, b: Befolkning) => ({ parter: [...b.parter], svarfrist: dagen(b, 30 + (nr % 90)), ikrafttredelse: { regel: 'alle-signert' as const }, paaminnelser: [] });
const sendt = (nr: number, b: Befolkning): SakHendelse => ({ type: 'SakSendtTilPartene', data: { behandlingId: derivedId(sakId(nr), b.ssu.slag), punkt: 1, avtaleId: avtaleId(nr), dokumentversjon: { versjon: 1, hash: hash(`avtale ${nr}`) }, ...sending(nr, b) } });

/** Sent out; two of three parts have approved. */
const avtale = (nr: number, b: Befolkning): AvtaleHendelse[] => [
  { type: 'AvtaleOpprettet', data: { navn: `Avtale ${nr}`, slag: 'saeravtale', kreverSignatur: true, kreverGodkjenningFoerSignatur: false } },
  { type: 'AvtaleversjonRegistrert', data: { versjon: 1, hash: hash(`avtale ${nr}`) } },
  { type: 'AvtaleSendtTilPartene', data: { runde: 1, sakId: sakId(nr), navn: `Avtale ${nr}`, versjon: 1, hash: hash(`avtale ${nr}`), ...sending(nr, b) } },
  ...b.parter.filter((_, p) => (p + nr) % 3 !== 0).map(({ partId }, i): AvtaleHendelse => ({
    type: 'PartSignerte', data: { nr: i + 1, partId, runde: 1, versjon: 1, hash: hash(`avtale ${nr}`), signertDato: dagen(b, -1), maate: 'i-saksgang', rolle: 'signatar', fullmakt: partId, person: partId, bevis: hash(`avtale ${nr}`) },
  })),
];

function lagret<C extends Catalogue>(katalog: C, hendelser: readonly EventOf<C>[], { id, tenant, registrert, person }: { id: string; tenant: string; registrert: string; person: string }): NewEvent[] {
  return hendelser.map((e, nr) => {
    const { version, data } = encode(katalog, e);
    const commandId = derivedId(id, nr);
    const metadata: Metadata = { version, commandId, commandHash: hash(commandId), correlationId: commandId.replaceAll('-', ''), actor: { person, grunnlag: 'rolle:sekretariat' }, tenant, registrert };
    return { id: derivedId(commandId, 0), type: e.type, data, metadata };
  });
}
