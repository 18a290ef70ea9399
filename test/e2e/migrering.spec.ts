import { angre, type Linje, migrer, type Migrering, PLAN, proev, publiserVersjon2, saker, STI, tilSaker } from './migrering.oppsett';
import { Rutescene } from './rute.oppsett';

interface Sak { readonly status: string; readonly revisjon: number; readonly prosess: { readonly versjon: number }; readonly migreringer: readonly { readonly angret: boolean }[] }
interface Rute { readonly staarI: { readonly steg: string; readonly utfoert: boolean } | null; readonly gaatt: readonly { readonly steg: string; readonly hendelse: string }[]; readonly gjenstaar: readonly { readonly steg: string }[] }
interface Hendelse { readonly hva: { readonly type: string }; readonly hvorfor: { readonly begrunnelse: string | null } }

jest.setTimeout(90_000);

const GRUNN = 'Venter på en dom';
let s: Rutescene;
/** Reported before version 2, each left in another place. */
let id: { meldt: string; forberedt: string; raad: string; vedtatt: string; hosTo: string; fullfoeres: string };

beforeAll(async () => {
  s = await Rutescene.ny('migreringen');
  const [nord, soer] = s.ou;
  if (!nord || !soer) throw new Error('Scenen har to OU');
  id = {
    meldt: await s.meldSak('Bare meldt'), forberedt: await s.forberedtSak('Forberedt'), raad: await s.forberedtSak('Med råd'), vedtatt: await s.forberedtSak('Vedtatt'),
    hosTo: await s.forberedtSak('Hos to OU og suspendert'), fullfoeres: await s.forberedtSak('Fullfører på versjon 1'),
  };
  await s.behandle(await s.settOpp(nord, '2026-10-01', id.raad), id.raad);
  await s.behandle(await s.settOpp(nord, '2026-10-02', id.vedtatt), id.vedtatt);
  await s.behandle(await s.settOpp(s.ssu, '2026-10-20', id.vedtatt), id.vedtatt, 'VEDTATT', [{ slag: 'oppdrag', hva: 'Lage en plan', frist: { presisjon: 'ikke-oppgitt' }, bindende: true }]);
  for (const ou of [nord, soer]) await s.settOpp(ou, '2026-10-03', id.hosTo);
  await s.sekretariat.post(`/saker/${id.hosTo}/suspensjon`, { begrunnelse: GRUNN });
}, 180_000);
afterAll(() => s?.stopp());

const sak = (sakId: string) => s.sekretariat.hent<Sak>(`/saker/${sakId}`);
const rute = (sakId: string) => s.sekretariat.hent<Rute>(`/saker/${sakId}/rute`);
const muligheter = async (sakId: string) => {
  const { revisjon: _, ...svar } = await s.sekretariat.hent<{ revisjon: number }>(`/saker/${sakId}/muligheter`);
  return svar;
};
const posisjon = async () => JSON.stringify(((await s.saksgang.avvik()) as { lager: string }).lager);
/** What else is reacted to must not count as written here. */
async function skriverIngenting(gjoer: () => Promise<void>): Promise<void> {
  await s.saksgang.stoppArbeider();
  try {
    const foer = await posisjon();
    await gjoer();
    expect(await posisjon()).toBe(foer);
  } finally {
    await s.saksgang.startArbeider();
  }
}
const finn = (linjer: readonly Linje[], sakId: string) => linjer.find((l) => l.sakId === sakId);

describe('når en ny versjon er publisert', () => {
  test('kan det gjøres det samme som før med en sak på den gamle, og den fullfører der; en ny sak følger den nye', async () => {
    const foer = await muligheter(id.fullfoeres);
    await publiserVersjon2(s.administrator);
    expect(await muligheter(id.fullfoeres)).toEqual(foer);
    const nord = s.ou[0];
    if (!nord) throw new Error('Scenen har OU');
    await s.behandle(await s.settOpp(nord, '2026-10-05', id.fullfoeres), id.fullfoeres);
    await s.behandle(await s.settOpp(s.ssu, '2026-10-21', id.fullfoeres), id.fullfoeres, 'VEDTATT');
    const { status, prosess } = await s.sekretariat.ventTil<Sak>(`/saker/${id.fullfoeres}`, (x) => x.status === 'avsluttet');
    expect([status, prosess.versjon]).toEqual(['avsluttet', 1]);
    // New saker follow a new version within a second: so long is it remembered which one is in force.
    await s.administrator.hent(STI);
    await new Promise((klar) => setTimeout(klar, 1_100));
    const ny = await s.sekretariat.ventTil<Sak>(`/saker/${await s.meldSak('Ny')}`, () => true);
    expect(ny.prosess.versjon).toBe(2);
  });
});

describe('en avbildning med hull', () => {
  const HULL = { fra: 1, til: 2, avbildning: [{ fra: 'meldt', til: 'meldt' }, { fra: 'ukjent', til: 'meldt' }, { fra: 'omraadeutvalg', til: 'borte' }, { fra: 'ssu', til: 'ou-runde' }, { fra: 'meldt', til: 'forberedelse' }] };

  test('får samme svar av prøven og av bestillingen, med hver feil og hvor den står, og ingenting blir lagret', async () => {
    await skriverIngenting(async () => {
      const svar = [await proev(s.administrator, HULL), await s.administrator.raa<{ kode?: string; errors?: readonly { pointer: string; kode: string; melding: string }[] }>('POST', `${STI}/migreringer`, { ...HULL, begrunnelse: 'x' })];
      for (const { status, kropp } of svar) {
        expect([status, kropp.kode]).toEqual([422, 'ugyldig-avbildning']);
        expect(kropp.errors?.map((f) => `${f.pointer} ${f.kode}`)).toEqual([
          '#/avbildning steg-mangler', '#/avbildning steg-mangler', '#/avbildning steg-mangler', '#/avbildning steg-mangler',
          '#/avbildning/1/fra steg-finnes-ikke', '#/avbildning/2/til steg-finnes-ikke', '#/avbildning/3/til feil-slag', '#/avbildning/4/fra steg-to-ganger', '#/avbildning/4/til feil-slag',
        ]);
        expect(kropp.errors?.[0]?.melding).toBe('Steget «Forberedelse i sekretariatet» (forberedelse) i versjon 1 er ikke ført til noe steg i versjon 2');
      }
      const utenVersjon = await proev(s.administrator, { ...PLAN, fra: 8, til: 9 });
      expect(utenVersjon.kropp.errors?.map((f) => `${f.pointer} ${f.kode}`)).toEqual(['#/fra versjon-finnes-ikke', '#/til versjon-finnes-ikke']);
    });
  });

  test('bare en administrator prøver, migrerer og angrer', async () => {
    for (const [sti, kropp] of [['/proeve', PLAN], ['', { ...PLAN, begrunnelse: 'x' }]] as const) {
      const { status, kropp: svar } = await s.sekretariat.raa<{ kode?: string }>('POST', `${STI}/migreringer${sti}`, kropp);
      expect([sti, status, svar.kode]).toEqual([sti, 403, 'krever-administrator']);
    }
  });
});

describe('prøve, migrering og angring', () => {
  let proevd: readonly Linje[];
  let migreringId: string;

  test('prøven skriver ingenting og sier for hver sak hvor den står før og etter, og alt som står i veien', async () => {
    // The closed sak is gone from the read model that says whom it concerns.
    await tilSaker(s.administrator, 5);
    await skriverIngenting(async () => {
      const { status, kropp } = await proev(s.administrator);
      expect([status, kropp.sammendrag]).toEqual([200, { saker: 5, migreres: 4, avvises: 1 }]);
      proevd = kropp.elementer;
    });
    const kort = (sakId: string) => { const l = finn(proevd, sakId); return [l?.foer.steg?.id, l?.foer.utfoert, l?.etter?.steg?.id, l?.etter?.utfoert]; };
    expect([kort(id.meldt), kort(id.forberedt), kort(id.raad), kort(id.vedtatt)]).toEqual([
      ['meldt', true, 'meldt', true], ['forberedelse', true, 'forberedelse', true], ['omraadeutvalg', true, 'ou-runde', true], ['ssu', true, 'ssu', true],
    ]);
    // The new version has a deadline for the preparation: it counts from the day the sak was reported.
    expect([finn(proevd, id.meldt)?.foer.frister, finn(proevd, id.meldt)?.etter?.frister]).toEqual([[], [expect.objectContaining({ nr: 1, steg: 'forberedelse', slag: 'forberedt', satt: '2026-09-01' })]]);
    expect(finn(proevd, id.forberedt)?.foer.kanTil.map((x) => x.id)).toContain('omraadeutvalg');
    expect(finn(proevd, id.forberedt)?.etter?.kanTil.map((x) => x.id)).toContain('ou-runde');
    expect(finn(proevd, id.hosTo)?.problemer).toEqual([
      { kode: 'sak-er-suspendert', melding: 'Saken er suspendert og må gjenopptas først' },
      { kode: 'behandling-paagaar', melding: 'OU Nord har saken på en saksliste: møtet må behandle den eller ta den av først' },
      { kode: 'behandling-paagaar', melding: 'OU Sør har saken på en saksliste: møtet må behandle den eller ta den av først' },
    ]);
  });

  test('prøven kan tas side for side, og sidene er til sammen det samme', async () => {
    const linjer: Linje[] = [];
    for (let etter: string | undefined, mer = true; mer;) {
      const { kropp } = await proev(s.administrator, { ...PLAN, antall: 2, ...(etter !== undefined && { etter }) });
      linjer.push(...kropp.elementer);
      etter = kropp.neste;
      mer = etter !== undefined;
    }
    expect(linjer).toEqual(proevd);
  });

  test('migreringen gjør det prøven sa, sak for sak, og sier det samme', async () => {
    const { id: nr, utfall, antall } = await migrer(s.administrator);
    migreringId = nr;
    const gjort = await saker(s.administrator, nr, 5);
    const rapport = (l: Linje) => ({ sakId: l.sakId, tittel: l.tittel, foer: l.foer, etter: l.etter, problemer: l.problemer });
    expect(gjort.map(rapport)).toEqual(proevd.map(rapport));
    expect([antall, utfall]).toEqual([5, { migrert: 4, avvist: 1 }]);
    const naa = await Promise.all([id.meldt, id.forberedt, id.raad, id.vedtatt, id.hosTo].map(async (x) => (await sak(x)).prosess.versjon));
    expect(naa).toEqual([2, 2, 2, 2, 1]);
    expect((await rute(id.raad)).staarI).toEqual(expect.objectContaining({ steg: 'ou-runde', utfoert: true }));
    // What had happened is shown as it was called then.
    expect((await rute(id.raad)).gaatt.map((g) => `${g.steg} ${g.hendelse}`)).toEqual([
      'meldt SakMeldt', 'forberedelse SakForberedt', 'omraadeutvalg SakBehandletIOU', 'ou-runde SakMigrert',
    ]);
  });

  test('historien sier at saken er migrert og hvorfor', async () => {
    const { elementer } = await s.sekretariat.ventTil<{ elementer: readonly Hendelse[] }>(`/saker/${id.raad}/historikk`, (h) => h.elementer.some((e) => e.hva.type === 'SakMigrert'));
    expect(elementer.find((e) => e.hva.type === 'SakMigrert')?.hvorfor.begrunnelse).toBe('Arbeidsutvalget vil se sakene først');
  });

  test('angring fører tilbake alle som ikke har gått videre, til det de var; de andre blir, og det står hvorfor', async () => {
    const foer = { raad: finn(proevd, id.raad)?.foer };
    // Moved on: version 2 leads it to the decision, and it goes there.
    await s.behandle(await s.settOpp(s.ssu, '2026-11-17', id.forberedt), id.forberedt, 'IKKE_GODKJENT');
    const { revisjon } = await sak(id.raad);
    await angre(s.administrator, migreringId);
    const { utfall } = await s.administrator.ventTil<Migrering>(`${STI}/migreringer/${migreringId}`, (m) => m.utfall.migrert === undefined);
    expect(utfall).toEqual({ angret: 3, 'ikke-angret': 1, avvist: 1 });
    expect(finn(await saker(s.administrator, migreringId, 5), id.forberedt)).toMatchObject({ utfall: 'ikke-angret', problemer: [{ kode: 'sak-har-gaatt-videre', melding: 'Saken har gått videre siden den ble migrert' }] });
    expect([(await sak(id.forberedt)).prosess.versjon, (await sak(id.raad)).prosess.versjon, (await sak(id.raad)).migreringer.map((m) => m.angret)]).toEqual([2, 1, [true]]);
    expect((await rute(id.raad)).staarI).toEqual(expect.objectContaining({ steg: 'omraadeutvalg', utfoert: true }));
    const { kropp } = await proev(s.administrator);
    expect(finn(kropp.elementer, id.raad)?.foer).toEqual(foer.raad);
    // Whoever saw the sak on the other version learns that it has changed.
    const { status } = await s.sekretariat.raa('PUT', `/saker/${id.raad}/saksframlegg`, { beskrivelse: 'Nytt', forslag: [] }, { ifMatch: revisjon });
    expect(status).toBe(412);
  });

  test('det som sto i veien ryddes, og en ny bestilling tar resten; sakene går videre på den nye versjonen', async () => {
    await s.sekretariat.post(`/saker/${id.hosTo}/gjenopptakelse`, { begrunnelse: 'Dommen har falt' });
    const { elementer } = (await proev(s.administrator)).kropp;
    expect(finn(elementer, id.hosTo)?.problemer.map((p) => p.kode)).toEqual(['behandling-paagaar', 'behandling-paagaar']);
    const { utfall } = await migrer(s.administrator);
    expect(utfall).toEqual({ migrert: 3, avvist: 1 });
    await s.behandle(await s.settOpp(s.ssu, '2026-12-01', id.raad), id.raad, 'VEDTATT');
    expect(await s.sekretariat.ventTil<Sak>(`/saker/${id.raad}`, (x) => x.status === 'avsluttet')).toMatchObject({ prosess: { versjon: 2 }, migreringer: [{ angret: true }, { angret: false }] });
  });

  test('den samme bestillingen sendt igjen gjør det én gang', async () => {
    const noekkel = '7d0e2a0c-6a8e-4c0b-9d0a-0c9d5d8f1a11';
    const bestill = () => s.administrator.raa<{ id: string }>('POST', `${STI}/migreringer`, { ...PLAN, begrunnelse: 'Resten' }, { noekkel });
    const [en, to] = [await bestill(), await bestill()];
    expect([en.status, to.status, en.kropp.id]).toEqual([201, 201, to.kropp.id]);
    const { elementer } = await s.administrator.ventTil<{ elementer: readonly { id: string; begrunnelse: string }[] }>(`${STI}/migreringer`, (l) => l.elementer.some((m) => m.id === en.kropp.id));
    expect(elementer.filter((m) => m.begrunnelse === 'Resten')).toHaveLength(1);
  });
});
