import { type Klient } from '../../support/klient';
import { startSaksgang, type Saksgang } from '../../support/saksgang';
import { fortellBergen, type Fortalt } from '../referat/bergen';
import { harSeeds, lesBergensparter, lesFakta, medSeeds } from '../referat/fakta';
import { type Avtalesvar, type Kort, nei, type Partskort, type Purreliste, type Tavle } from './oppsett';

interface Runde { readonly avtaleId: string; readonly navn: string; readonly versjon: number; readonly hash: string; readonly parter: readonly string[] }

jest.setTimeout(120_000);

/** Both agreements of the Bergen minutes, with the real parts; what each part answers is made up. Names are read, never written here. */
medSeeds('de to avtalene i Bergens referat hos partene', () => {
  const antall = harSeeds ? lesBergensparter().omradeutvalg.flatMap((ou) => ou.kommuner).length + lesBergensparter().parter_overordna_samarbeidsavtale_og_TA1.spesialisthelsetjeneste.length : 0;
  let saksgang: Saksgang;
  let fortalt: Fortalt;
  let sekretariat: Klient;
  let post: Klient;
  let signatar: Klient;
  let enPart: Klient;
  let runder: readonly Runde[];

  beforeAll(async () => {
    saksgang = await startSaksgang({ plattformadmin: 'plattformadmin', naa: '2026-01-05T08:00:00.000Z', sveipHvertMs: 200 });
    fortalt = await fortellBergen(saksgang, lesFakta().bergen);
    ({ sekretariat } = fortalt);
    runder = await Promise.all(['06/26', '13/26'].map(sendt));
    const [p, s, e] = [await fortalt.scene.bruker('bergen-post', 'Post for alle'), await fortalt.scene.bruker('bergen-signatar', 'Signatar for alle'), await fortalt.scene.bruker('bergen-en-part', 'Post for én')];
    [post, signatar, enPart] = [p.klient, s.klient, e.klient];
    for (const part of runder[0]?.parter ?? []) {
      await fortalt.scene.rolle(p.id, 'postmottak', part);
      await fortalt.scene.rolle(s.id, 'signatar', part);
    }
    await fortalt.scene.rolle(e.id, 'postmottak', runder[0]?.parter[0]);
    await signatar.ventTil<{ roller: readonly unknown[] }>('/meg', (meg) => meg.roller.length === antall);
    await enPart.ventTil<{ roller: readonly unknown[] }>('/meg', (meg) => meg.roller.length === 1);
  }, 600_000);
  afterAll(() => saksgang?.stopp(), 30_000);

  async function sendt(saksnr: string): Promise<Runde> {
    const { sakId } = fortalt.gang.finn(saksnr);
    const { elementer } = await sekretariat.hent<{ elementer: readonly { avtaleId: string; avtale: string; dokumentversjon: { versjon: number; hash: string }; sendt: boolean }[] }>(`/saker/${sakId}/utsendelser`);
    const [avtale] = elementer.filter((e) => e.sendt);
    // Nobody receives mail for the parts yet: each letter is given up before somebody does.
    const { elementer: parter } = await kort(avtale?.avtaleId ?? '', (k) => k.elementer.filter((e) => e.levering.feilet === 'ingen-mottaker').length === antall);
    return { avtaleId: avtale?.avtaleId ?? '', navn: avtale?.avtale ?? '', versjon: 0, hash: '', ...avtale?.dokumentversjon, parter: parter.map((p) => p.partId) };
  }

  const kort = (id: string, ferdig: (k: Kort) => boolean = () => true) => sekretariat.ventTil<Kort>(`/avtaler/${id}/parter`, ferdig);
  const sti = (r: Runde, nr: number, handling: string) => `/avtaler/${r.avtaleId}/parter/${r.parter[nr]}/${handling}`;
  const partskort = async (r: Runde, nr: number): Promise<Partskort | undefined> => (await kort(r.avtaleId)).elementer.find((e) => e.partId === r.parter[nr]);
  const taus = async (r: Runde) => (await sekretariat.hent<Purreliste>(`/avtaler/${r.avtaleId}/purreliste`)).tause.map((t) => t.partId);
  const tegn = ({ versjon, hash }: Runde, signertDato: string) => ({ versjon, hash, signertDato });
  const JA = 11;
  const VARSLET = 5;

  test('begge er sendt til alle de virkelige partene, og det står hvem som ikke har fått brevet', async () => {
    expect([antall, runder.map((r) => r.parter.length)]).toEqual([24, [antall, antall]]);
    for (const r of runder) {
      const { kvitteringer } = await kort(r.avtaleId);
      expect([kvitteringer.parter, kvitteringer.komplett, kvitteringer.mangler.length]).toEqual([antall, false, antall]);
      for (const partId of r.parter) await post.post(`/avtaler/${r.avtaleId}/parter/${partId}/mottak`, { dato: '2026-03-11' });
      expect((await kort(r.avtaleId, (k) => k.kvitteringer.komplett)).kvitteringer.mangler).toEqual([]);
    }
  });

  test('11 har sagt ja, 5 har varslet, resten tier, som i 31/21: listen over dem som skal purres, er nøyaktig de tause', async () => {
    saksgang.klokke.sett('2026-05-04T08:00:00.000Z');
    const ledd = [{ organ: 'Formannskapet', dato: '2026-06-02' }, { organ: 'Kommunestyret', dato: '2026-06-10' }];
    const avtaler = runder.map((r) => ({ avtaleId: r.avtaleId, svar: 'ja' }));
    for (let nr = 0; nr < JA; nr++) await post.post(`/parter/${runder[0]?.parter[nr]}/vedtak`, { dato: '2026-05-04', organ: 'Kommunestyret', saksnummer: `${nr + 1}/26`, avtaler });
    for (const r of runder) for (let nr = JA; nr < JA + VARSLET; nr++) await post.post(sti(r, nr, 'behandlingsplan'), { ledd });
    for (const r of runder) {
      const { telling } = await kort(r.avtaleId, (k) => k.telling['varslet'] === VARSLET && k.telling['godkjent'] === JA);
      expect(telling['ikkeSvart']).toBe(antall - JA - VARSLET);
      expect((await taus(r)).toSorted()).toEqual(r.parter.slice(JA + VARSLET).toSorted());
    }
  });

  test('ett vedtak hos parten svarer på begge avtalene, med samme id på hver, og alt eller ingenting', async () => {
    const [a, b] = await Promise.all(runder.map((r) => partskort(r, 0)));
    expect(a?.vedtak).toEqual({ id: b?.vedtak?.id, avtaler: runder.map((r) => r.avtaleId) });
    const [foerste, andre] = runder;
    const ny = foerste?.parter[20];
    await post.post(`/avtaler/${foerste?.avtaleId}/parter/${ny}/svar`, { svar: 'ja', dato: '2026-05-04' });
    const begge = { dato: '2026-05-04', organ: 'Kommunestyret', avtaler: runder.map((r) => ({ avtaleId: r.avtaleId, svar: 'ja' })) };
    const { status, kropp } = await post.raa<{ kode: string; errors: readonly { pointer: string; kode: string }[] }>('POST', `/parter/${ny}/vedtak`, begge);
    expect([status, kropp.kode, kropp.errors.map((e) => [e.pointer, e.kode])]).toEqual([422, 'vedtaket-kan-ikke-registreres', [['#/avtaler/0', 'allerede-svart']]]);
    expect((await partskort(andre as Runde, 20))?.svar).toBeNull();
  });

  test('et svar for en annen part avvises klart, og ingenting lagres', async () => {
    const [r] = runder as [Runde];
    expect(await nei(enPart, sti(r, 21, 'svar'), { svar: 'ja', dato: '2026-05-04' })).toEqual([403, 'ikke-for-denne-parten']);
    expect(await nei(enPart, `/parter/${r.parter[21]}/vedtak`, { dato: '2026-05-04', organ: 'x', avtaler: [{ avtaleId: r.avtaleId, svar: 'ja' }] })).toEqual([403, 'ikke-for-denne-parten']);
    expect((await partskort(r, 21))?.svar).toBeNull();
  });

  test('ett avslag og ett forbehold står der med grunn, og avtalen er ikke i kraft før de er avklart', async () => {
    saksgang.klokke.sett('2026-06-15T08:00:00.000Z');
    for (const r of runder) {
      await post.post(sti(r, 22, 'svar'), { svar: 'nei', aarsak: 'For dyrt', dato: '2026-06-12' });
      await post.post(sti(r, 23, 'svar'), { svar: 'ja-med-forbehold', aarsak: 'Med forbehold om budsjett', dato: '2026-06-12' });
      const besvart = new Set((await kort(r.avtaleId)).elementer.flatMap((e) => (e.svar ? [e.partId] : [])));
      const resten = r.parter.map((_, nr) => nr).filter((nr) => nr < 22 && !besvart.has(r.parter[nr] ?? ''));
      for (const nr of resten) await post.post(sti(r, nr, 'svar'), { svar: 'ja', dato: '2026-06-12' });
      for (let nr = 0; nr < 22; nr++) await signatar.post(sti(r, nr, 'signatur'), tegn(r, '2026-06-15'));
      expect(await nei(signatar, sti(r, 22, 'signatur'), tegn(r, '2026-06-15'))).toEqual([409, 'parten-har-avslaatt']);
      const { telling } = await kort(r.avtaleId, (k) => k.telling['signert'] === 22);
      expect(telling).toMatchObject({ avslag: 1, forbehold: 1 });
      expect((await sekretariat.hent<Avtalesvar>(`/avtaler/${r.avtaleId}`)).status).toBe('delvis-signert');
      expect(await taus(r)).toEqual([]);
    }
  });

  test('når de to har gjort nye vedtak og alle har signert, er begge i kraft', async () => {
    for (const r of runder) {
      for (const nr of [22, 23]) {
        await post.post(sti(r, nr, 'svar'), { svar: 'ja', dato: '2026-06-15' });
        await signatar.post(sti(r, nr, 'signatur'), tegn(r, '2026-06-15'));
      }
      const avtale = await sekretariat.ventTil<Avtalesvar>(`/avtaler/${r.avtaleId}`, (a) => a.iKraft.length > 0);
      expect([avtale.status, avtale.ferdigSignert, avtale.iKraft.map((i) => i.dato)]).toEqual(['i-kraft', '2026-06-15', ['2026-06-15']]);
      const { telling } = await sekretariat.ventTil<Tavle>(`/avtaler/${r.avtaleId}/tavle`, (t) => t.telling['signert'] === antall);
      expect(telling).toMatchObject({ parter: antall, ferdige: antall, signert: antall, levert: antall });
    }
    for (const saksnr of ['06/26', '13/26']) await sekretariat.ventTil<{ venterPaa: readonly string[] }>(`/saker/${fortalt.gang.finn(saksnr).sakId}`, (s) => s.venterPaa.every((v) => !v.includes('ignatur')));
  });

  test('én part sier opp etterpå, og de andre er fortsatt bundet', async () => {
    const [r] = runder as [Runde];
    saksgang.klokke.sett('2026-09-01T08:00:00.000Z');
    expect(await nei(post, sti(r, 3, 'oppsigelse'), { dato: '2026-09-01', virkningsdato: '2027-09-01', begrunnelse: 'Kommunen løser det selv' })).toEqual([403, 'mangler-fullmakt']);
    await signatar.post(sti(r, 3, 'oppsigelse'), { dato: '2026-09-01', virkningsdato: '2027-09-01', begrunnelse: 'Kommunen løser det selv' });
    const avtale = await sekretariat.ventTil<Avtalesvar & { oppsigelser: Readonly<Record<string, { virkningsdato: string }>> }>(`/avtaler/${r.avtaleId}`, (a) => JSON.stringify(a).includes('2027-09-01'));
    expect([avtale.status, avtale.oppsigelser[r.parter[3] ?? '']?.virkningsdato]).toEqual(['i-kraft', '2027-09-01']);
    await sekretariat.ventTil<{ elementer: readonly object[] }>(`/avtaler?part=${r.parter[4]}&status=i-kraft`, ({ elementer }) => elementer.length === 2);
  });
});
