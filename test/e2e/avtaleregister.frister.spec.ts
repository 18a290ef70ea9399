import { createHash } from 'node:crypto';
import { type Virkning } from '#felles';
import { tilSlutt } from './plattform/oppsett';
import { nei } from './avtaleregister.oppsett';
import { Varslingsoppsett } from './varsling.oppsett';

jest.setTimeout(90_000);

interface Avtale { readonly revisjon: number; readonly status: string; readonly iKraft: readonly { readonly dato: string }[] }
interface Register { readonly elementer: readonly { readonly id: string; readonly mangler: readonly string[]; readonly nesteGjennomgang: string | null; readonly overleveringMangler: readonly string[] }[] }

const o = new Varslingsoppsett('avtalefrister');
beforeAll(() => o.start(), 120_000);
afterAll(() => o.stopp());
beforeEach(() => { o.post.brev.length = 0; });

const tid = (dag: string) => o.saksgang.klokke.sett(`${dag}T09:00:00.000Z`);
const hent = (id: string) => o.klient.hent<Avtale>(`/avtaler/${id}`);
/** By what the mail says: a long subject is broken in two. */
const brev = (del: string) => o.post.brev.filter((b) => b.tekst.includes(del));
const utenfra = { maate: 'registrert-utenfra', begrunnelse: 'Brev' };

/** Decided, sent, and answered by all. */
async function vedtattAvtale(navn: string, dato: string, mer: object): Promise<string> {
  const id = await o.sendAvtale(navn, dato, '2026-12-01');
  await o.klient.put(`/avtaler/${id}/opplysninger`, { ...mer, begrunnelse: 'Ført inn fra avtalen' }, { ifMatch: async () => (await hent(id)).revisjon });
  for (const part of o.parter) await o.klient.post(`/avtaler/${id}/parter/${part}/svar`, { svar: 'ja', dato, ...utenfra });
  expect(await hent(id)).toMatchObject({ status: 'i-kraft', iKraft: [{ dato }] });
  return id;
}

test('uten periode minnes ingen, og registeret sier at den mangler', async () => {
  await o.regel('avtalegjennomgang', [30]);
  const id = await vedtattAvtale('Avtale uten vilkår', '2026-01-15', { loepende: true });
  const { elementer } = await o.klient.hent<Register>('/avtaler/register');
  expect(elementer.find((a) => a.id === id)).toMatchObject({
    nesteGjennomgang: null, overleveringMangler: ['Arkiver den signerte avtalen', 'Publiser avtalen i sin helhet', 'Send avtalen til Helsedirektoratet'],
  });
  expect(elementer.find((a) => a.id === id)?.mangler).toEqual(expect.arrayContaining(['Hvor ofte avtalen skal gjennomgås', 'Oppsigelsestid', 'Frist for å arkivere, publisere og sende inn avtalen']));
  expect(await o.kommende((l) => l.length === 0)).toEqual([]);
});

describe('en avtale med årlig gjennomgang og ett års oppsigelse', () => {
  let id: string;

  test('minner sekretariatet så lenge før som regelen sier, én gang, også når arbeideren starter på nytt', async () => {
    id = await vedtattAvtale('Nattvakt', '2026-01-15', { revisjonMaaneder: 12, oppsigelseMaaneder: 12, gyldigTil: '2029-06-30', overlevering: { innenDager: 30 } });
    expect(await o.kommende((l) => l.length === 1)).toMatchObject([{ slag: 'avtalegjennomgang', gjelder: 'Gjennomgang av Nattvakt', frist: '2027-01-15', naar: '2026-12-16T07:00:00.000Z' }]);
    tid('2026-12-16');
    await tilSlutt(() => brev('Gjennomgang av Nattvakt').length === 1, 20_000);
    for (const del of ['15. januar 2027', 'Se avtalen her:', `/avtaler/${id}`]) expect(brev('Nattvakt')[0]?.tekst).toContain(del);
    await o.logg((l) => l.filter((e) => e.utfall === 'sendt' && e.gjelder === 'Gjennomgang av Nattvakt').length === 1);
    await o.stoppArbeider();
    await o.startArbeider();
    await o.regel('avtaleutloep', [90]);
    await o.kommende((l) => l.some((p) => p.slag === 'avtaleutloep'));
    expect(brev('Gjennomgang av Nattvakt')).toHaveLength(1);
  });

  test('begynner en ny periode når gjennomgangen er gjort', async () => {
    expect(await nei(o.klient, 'POST', `/avtaler/${id}/gjennomganger`, { dato: '2026-12-17', merknad: 'x' })).toEqual([422, 'dato-i-framtiden']);
    expect(await nei(o.klient, 'POST', `/avtaler/${id}/gjennomganger`, { dato: '2026-01-14', merknad: 'x' })).toEqual([422, 'gjennomgang-foer-ikraft']);
    await o.klient.post(`/avtaler/${id}/gjennomganger`, { dato: '2026-12-16', merknad: 'Ingen endringer' });
    expect(await nei(o.klient, 'POST', `/avtaler/${id}/gjennomganger`, { dato: '2026-12-16', merknad: 'igjen' })).toEqual([422, 'gjennomgang-er-registrert']);
    await o.kommende((l) => l.some((p) => p.gjelder === 'Gjennomgang av Nattvakt' && p.frist === '2027-12-16'));
  });

  test('minner om siste dag for oppsigelse, utløpet og en oppsigelse som snart virker', async () => {
    await o.regel('avtaleoppsigelse', [14]);
    await o.klient.post(`/avtaler/${id}/parter/${o.parter[0]}/oppsigelse`, { dato: '2026-12-16', begrunnelse: 'Ut', maate: 'registrert-utenfra', mottattSom: 'Brev' });
    const kommende = await o.kommende((l) => l.filter((p) => p.slag === 'avtaleoppsigelse').length === 2);
    expect(kommende.filter((p) => p.slag !== 'avtalegjennomgang').map((p) => [p.gjelder, p.frist]).toSorted()).toEqual([
      ['Nattvakt er sagt opp av Nord kommune fra 16. desember 2027', '2027-12-16'],
      ['Nattvakt løper ut', '2029-06-30'],
      ['Siste dag for å si opp Nattvakt før avtalen løper ut', '2028-06-30'],
    ]);
  });

  test('krever kvittering for hvert steg i overleveringen, og en rettelse beholder det som sto', async () => {
    const sti = `/avtaler/${id}/overlevering`;
    const steg = { steg: 'arkiv', dato: '2026-02-01' };
    expect(await nei(o.klient, 'POST', sti, steg)).toEqual([422, 'kvittering-mangler']);
    expect(await nei(o.klient, 'POST', sti, { ...steg, steg: 'postkasse', referanse: '1' })).toEqual([422, 'steg-finnes-ikke']);
    await o.klient.post(sti, { ...steg, referanse: '2026/104-7', utfoertAv: 'Arne Arkivar' });
    expect(await nei(o.klient, 'POST', sti, { ...steg, referanse: '2026/105-7' })).toEqual([422, 'rettelse-mangler-begrunnelse']);
    await o.klient.post(sti, { ...steg, referanse: '2026/105-7', rettelse: 'Feil saksnummer' });
    await o.klient.post(`${sti}/ikke-aktuelt`, { steg: 'helsedirektoratet', begrunnelse: 'Et partsvedtak sendes ikke inn' });
    expect(await o.klient.hent(sti)).toMatchObject({
      frist: '2026-02-14', mangler: ['Publiser avtalen i sin helhet'],
      steg: [
        { noekkel: 'arkiv', tilstand: 'utfoert', innslag: [{ kvittering: { referanse: '2026/104-7' }, utfoertAv: 'Arne Arkivar', registrertAv: o.leder }, { kvittering: { referanse: '2026/105-7' }, rettelse: 'Feil saksnummer' }] },
        { noekkel: 'publisering', tilstand: 'mangler' }, { noekkel: 'helsedirektoratet', tilstand: 'ikke-aktuelt' },
      ],
    });
  });
});

test('R7: virkning før vedtaket krever at vedtaket sier det', async () => {
  const navn = 'Tilbake i tid';
  const send = async (virkninger: readonly Virkning[]) => {
    const { id } = await o.klient.post('/avtaler', { navn, slag: 'saeravtale', kreverSignatur: false, kreverGodkjenningFoerSignatur: false });
    await o.klient.post(`/avtaler/${id}/versjoner`, { tekst: navn });
    const { sak, behandling } = await o.vedta('2026-12-16', [[{ slag: 'sendes-til-partene', avtaleId: id }, ...virkninger]]);
    const utsendelse = {
      behandlingId: behandling, punkt: 1, avtaleId: id, dokumentversjon: { versjon: 1, hash: createHash('sha256').update(navn).digest('hex') }, parter: o.parter, svarfrist: '2027-03-01',
      ikrafttredelse: { regel: 'fast-dato', dato: '2026-12-01' },
    };
    return { id, sti: `/saker/${sak}/utsendelser`, utsendelse };
  };
  const uten = await send([]);
  expect(await nei(o.klient, 'POST', uten.sti, uten.utsendelse)).toEqual([422, 'tilbakevirkning-er-ikke-vedtatt']);
  const med = await send([{ slag: 'virker-fra', dato: '2026-12-01' }]);
  expect(await nei(o.klient, 'POST', med.sti, { ...med.utsendelse, ikrafttredelse: { regel: 'fast-dato', dato: '2026-11-30' } })).toEqual([422, 'tilbakevirkning-er-ikke-vedtatt']);
  await o.klient.post(med.sti, med.utsendelse);
  await o.klient.ventTil<{ runder: readonly unknown[] }>(`/avtaler/${med.id}`, (a) => a.runder.length === 1);
  for (const part of o.parter) await o.klient.post(`/avtaler/${med.id}/parter/${part}/svar`, { svar: 'ja', dato: '2026-12-16', ...utenfra });
  expect((await hent(med.id)).iKraft).toMatchObject([{ dato: '2026-12-01' }]);
});
