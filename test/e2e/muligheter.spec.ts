import { forpliktelseId } from '#sak';
import { pdf } from '../../libs/platform/files/filer.testdata';
import { type Klient } from '../support/klient';
import { type Problem, Rutescene } from './rute.oppsett';

interface Mulighet { readonly kommando: string; readonly tillatt: boolean; readonly vakt?: string; readonly kode?: string; readonly mangler: readonly string[] }
interface Muligheter { readonly revisjon: number; readonly kommandoer: readonly Mulighet[]; readonly steg: readonly (Omit<Mulighet, 'kommando'> & { readonly steg: string })[] }

const BEGRUNNELSE = { begrunnelse: 'Prøves i en fortelling' };
const FRAMLEGG = { beskrivelse: 'Ny beskrivelse', forslag: [{ alternativ: '1', punkter: ['Rutinen innføres.'] }] };
const HASH = 'a'.repeat(64);
const UKJENT = '00000000-0000-4000-8000-00000000000a';

/** A command that is right in itself, for every name that the answer uses. Those last that end what the others need. */
const KOMMANDOER: Readonly<Record<string, readonly [metode: string, sti: string, kropp: (behandlingId: string) => object]>> = {
  MeldSak: ['POST', 'innmelding', () => ({ tittel: 'En sak', sakstype: 'vedtak', saksframlegg: FRAMLEGG, besvarteMangler: ['Et budsjett'] })],
  EndreSaksframlegg: ['PUT', 'saksframlegg', () => FRAMLEGG],
  RegistrerSaksnummer: ['POST', 'saksnumre', () => ({ saksnummer: '7/14', organ: 'Et eldre utvalg', aar: 2014 })],
  LenkSak: ['POST', 'lenker', () => ({ forhold: 'viser-til', tekst: 'Et eldre notat' })],
  RettSak: ['POST', 'rettelser', () => ({ gjelder: 'Datoen', opprinnelig: '2. september', rettet: '3. september', ...BEGRUNNELSE })],
  SendTilPartene: ['POST', 'utsendelser', (b) => ({ behandlingId: b, punkt: 1, avtaleId: UKJENT, dokumentversjon: { versjon: 1, hash: HASH }, parter: [UKJENT], svarfrist: '2026-12-01', ikrafttredelse: { regel: 'alle-signert' } })],
  ForberedSak: ['POST', 'forberedelse', () => ({})],
  FlyttSak: ['POST', 'flytting', () => ({ steg: 'forberedelse', ...BEGRUNNELSE })],
  BestillRaad: ['POST', 'raad', () => ({ organer: [s.ou[0]?.id], mandat: 'Si hva dere mener' })],
  ReturnerSak: ['POST', 'retur', () => ({ mangler: ['Et budsjett'], ...BEGRUNNELSE })],
  LukkPunkt: ['POST', 'lukkede-punkter', (b) => ({ behandlingId: b, punkt: 1, ...BEGRUNNELSE })],
  EndreFrist: ['PUT', 'frister/:frist', () => ({ frist: { presisjon: 'dag', dato: '2026-12-01' }, ...BEGRUNNELSE })],
  ForlengFrister: ['PUT', 'frister', () => ({ dager: 7, ...BEGRUNNELSE })],
  TrekkSak: ['POST', 'tilbaketrekking', () => BEGRUNNELSE],
  GjenopptaSak: ['POST', 'gjenopptakelse', () => BEGRUNNELSE],
  SuspenderSak: ['POST', 'suspensjon', () => BEGRUNNELSE],
  RegistrerDokumentversjon: ['POST', 'dokumentversjoner', () => ({ dokument: 'Kartet', navn: 'kart.pdf', hash: kart })],
  OppdaterForpliktelse: ['PUT', 'forpliktelser/:frist/status', () => ({ status: 'paabegynt', ...BEGRUNNELSE })],
  TildelForpliktelse: ['PUT', 'forpliktelser/:frist/ansvarlig', () => BEGRUNNELSE],
};

jest.setTimeout(60_000);

let s: Rutescene;
let kart: string;
beforeAll(async () => {
  s = await Rutescene.ny('muligheten');
  kart = await s.sekretariat.vedlegg('kart.pdf', pdf('Kartet'));
}, 120_000);
afterAll(() => s?.stopp());

const spoer = (hvem: Klient, sakId: string) => hvem.hent<Muligheter>(`/saker/${sakId}/muligheter`);

async function proev(hvem: Klient, sakId: string, kommando: string, behandlingId: string) {
  const [metode, sti, kropp] = KOMMANDOER[kommando] as NonNullable<(typeof KOMMANDOER)[string]>;
  const send = () => hvem.raa<Problem>(metode, `/saker/${sakId}/${sti.replace(':frist', forpliktelseId(behandlingId, 1, 1))}`, kropp(behandlingId), metode === 'PUT' ? { ifMatch: async () => (await spoer(hvem, sakId)).revisjon } : {});
  let svar = await send();
  // What follows by itself from how the sak came here may still come between.
  while (svar.status === 412) svar = await send();
  return svar;
}

const OPPDRAG = { slag: 'oppdrag', hva: 'Lage en plan', frist: { presisjon: 'ikke-oppgitt' }, bindende: true };

/** A sak in each place that a command may find it, made anew for every command that is accepted. */
const TILSTANDER: Readonly<Record<string, () => Promise<{ sakId: string; behandlingId: string }>>> = {
  meldt: async () => ({ sakId: await s.meldSak('Meldt'), behandlingId: UKJENT }),
  returnert: async () => {
    const sakId = await s.meldSak('Returnert');
    await s.sekretariat.post(`/saker/${sakId}/retur`, { mangler: ['Et budsjett'], ...BEGRUNNELSE });
    return { sakId, behandlingId: UKJENT };
  },
  forberedt: async () => ({ sakId: await s.forberedtSak('Forberedt'), behandlingId: UKJENT }),
  vedtatt: async () => {
    const sakId = await s.forberedtSak('Vedtatt');
    const oppsatt = await s.settOpp(s.ssu, '2026-09-01', sakId);
    await s.behandle(oppsatt, sakId, 'VEDTATT', [OPPDRAG, { slag: 'tiltak', hva: 'Felles kurs' }, { slag: 'godkjenner-dokument', dokument: 'Kartet' }]);
    return { sakId, behandlingId: oppsatt.behandlingId };
  },
  suspendert: async () => {
    const sakId = await s.forberedtSak('Suspendert');
    await s.sekretariat.post(`/saker/${sakId}/suspensjon`, BEGRUNNELSE);
    return { sakId, behandlingId: UKJENT };
  },
};
const HVEM: readonly (readonly [string, () => Klient])[] = [['sekretariatet', () => s.sekretariat], ['saksinnmelderen', () => s.innmelder], ['administratoren', () => s.administrator]];

describe.each(Object.keys(TILSTANDER))('en sak som er %s', (tilstand) => {
  test.each(HVEM)('det svaret sier at %s kan, blir godtatt, og det andre avvist av den vakten svaret nevnte', async (_, klient) => {
    const ny = TILSTANDER[tilstand] as () => Promise<{ sakId: string; behandlingId: string }>;
    const hvem = klient();
    let { sakId, behandlingId } = await ny();
    const { kommandoer } = await spoer(hvem, sakId);
    expect(kommandoer.map((k) => k.kommando).toSorted()).toEqual(Object.keys(KOMMANDOER).toSorted());
    for (const { kommando, tillatt, vakt, kode, mangler } of kommandoer.toSorted((a, b) => Number(a.tillatt) - Number(b.tillatt))) {
      const { status, kropp } = await proev(hvem, sakId, kommando, behandlingId);
      if (tillatt) {
        expect([kommando, status, kropp]).toEqual([kommando, 200, expect.objectContaining({ id: sakId })]);
        ({ sakId, behandlingId } = await ny());
      } else {
        expect([kommando, [403, 409].includes(status), kropp.vakt, kropp.kode, kropp.mangler]).toEqual([kommando, true, vakt, kode, mangler]);
        expect([vakt, mangler.length > 0]).toEqual([expect.stringMatching(/^krev-[a-z-]+$/), true]);
      }
    }
  });
});

test('for hvert steg sies det om saken kan dit nå, og hva som må til først', async () => {
  const sakId = await s.forberedtSak('Steg for steg');
  const { steg } = await spoer(s.sekretariat, sakId);
  expect(Object.fromEntries(steg.map((x) => [x.steg, x.tillatt]))).toEqual({ meldt: false, forberedelse: true, fagorgan: true, omraadeutvalg: true, ssu: true, partene: false, signering: false, avsluttet: true });
  expect(steg.find((x) => x.steg === 'partene')).toMatchObject({ vakt: 'krev-steg', mangler: ['Steget «Vedtak i strategisk samarbeidsutvalg» må tas før «Behandling hos partene»'] });
});

test('en sak som ikke finnes, har ingen muligheter og ingen rute', async () => {
  for (const sti of ['muligheter', 'rute']) expect((await s.sekretariat.raa('GET', `/saker/${UKJENT}/${sti}`)).status).toBe(404);
});

test('målformen følger personen, som velger den selv', async () => {
  const { id, maalform } = await s.innmelder.hent<{ id: string; maalform: string | null }>('/meg');
  expect(maalform).toBeNull();
  await s.innmelder.put(`/personer/${id}/maalform`, { maalform: 'nn' });
  await s.innmelder.ventTil<{ maalform: string }>('/meg', (meg) => meg.maalform === 'nn');
  const { status, kropp } = await s.sekretariat.raa<Problem>('PUT', `/personer/${id}/maalform`, { maalform: 'nb' });
  expect([status, kropp.kode]).toEqual([403, 'bare-egen-maalform']);
});

test('den som leser nynorsk, får vite på nynorsk hva som mangler', async () => {
  const sakId = await s.meldSak('Uten noe');
  const les = async (spraak: 'nb' | 'nn') => (await s.sekretariat.raa<Muligheter>('GET', `/saker/${sakId}/muligheter`, undefined, { spraak })).kropp;
  const [nb, nn] = [await les('nb'), await les('nn')];
  const gjenoppta = (m: Muligheter) => m.kommandoer.find((k) => k.kommando === 'GjenopptaSak')?.mangler;
  expect([gjenoppta(nb), gjenoppta(nn)]).toEqual([['Saken er ikke suspendert'], ['Saka er ikkje suspendert']]);
  expect(nn.kommandoer.flatMap((k) => k.mangler).join(' ')).not.toMatch(/\b(?:ikke|saken|fra|noe|hvem|eller en administrator)\b/i);
});
