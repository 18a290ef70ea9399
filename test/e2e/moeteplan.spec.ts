import { Rutescene } from './rute.oppsett';
import { tilSlutt } from './plattform/oppsett';

jest.setTimeout(90_000);

interface Moete { readonly revisjon: number; readonly innleveringsfrist: { readonly dato: string; readonly forklaring: string } | null; readonly saksliste: readonly { readonly forSen?: object }[] }
interface Problem { readonly kode?: string; readonly vakt?: string; readonly detail?: string }

let scene: Rutescene;
beforeAll(async () => { scene = await Rutescene.ny('moeteplan'); });
afterAll(() => scene?.saksgang.stopp());

const linjer = (fil: string) => fil.replaceAll(/\r\n[ \t]/g, '').split('\r\n');

describe('innleveringsfristen', () => {
  it('følger møtet når det flyttes, og en sak som kom for sent, slipper bare inn med en begrunnelse som står der', async () => {
    const { leder, id: organ } = scene.ou[0]!;
    await leder.put(`/organer/${organ}/innleveringsfrist`, { antall: 10, enhet: 'arbeidsdager', begrunnelse: 'Papirene må bli lest' });
    await leder.ventTil<{ innlevering: object | null }>(`/organer/${organ}`, (o) => o.innlevering !== null);
    const moete = await scene.planlegg(scene.ou[0]!, '2026-09-16');
    const vist = await leder.hent<Moete>(`/moeter/${moete}`);
    expect(vist.innleveringsfrist).toEqual({ dato: '2026-09-02', forklaring: '10 arbeidsdager før møtet i OU Nord 16. september 2026: 2. september 2026' });

    scene.saksgang.klokke.sett('2026-09-02T21:59:59.000Z');
    const itide = await scene.forberedtSak('Meldt det siste sekundet');
    await leder.post(`/moeter/${moete}/saksliste`, { sakId: itide });
    scene.saksgang.klokke.sett('2026-09-02T22:00:01.000Z');
    const sen = await scene.forberedtSak('Meldt ett sekund for sent');
    const avvist = await leder.raa<Problem>('POST', `/moeter/${moete}/saksliste`, { sakId: sen });
    expect([avvist.status, avvist.kropp.kode, avvist.kropp.vakt]).toEqual([409, 'innlevert-for-sent', 'krev-innlevert-i-tide']);
    expect(avvist.kropp.detail).toContain('3. september 2026');
    await leder.post(`/moeter/${moete}/saksliste`, { sakId: sen, dispensasjon: 'Statsforvalteren svarte først i går' });
    const { saksliste } = await leder.hent<Moete>(`/moeter/${moete}`);
    expect(saksliste.map((p) => p.forSen)).toEqual([undefined, { frist: '2026-09-02', innlevert: '2026-09-03', tillattAv: scene.ou[0]!.lederId, begrunnelse: 'Statsforvalteren svarte først i går' }]);

    const foer = await leder.hent<Moete>(`/moeter/${moete}`);
    await leder.post(`/moeter/${moete}/flytting`, { til: { dato: '2026-09-23' }, begrunnelse: 'Salen er opptatt' }, { ifMatch: foer.revisjon });
    expect((await leder.hent<Moete>(`/moeter/${moete}`)).innleveringsfrist?.dato).toBe('2026-09-09');
    const { elementer } = await leder.hent<{ elementer: readonly { id: string; innleveringsfrist: { dato: string } | null }[] }>(`/moeter?organ=${organ}`);
    expect(elementer.find((m) => m.id === moete)?.innleveringsfrist?.dato).toBe('2026-09-09');
  });
});

describe('kalenderen', () => {
  it('har møtet med samme UID og høyere SEQUENCE når det flyttes, forlenges og får lenke, og merket avlyst når det avlyses', async () => {
    const { leder, id: organ } = scene.ou[1]!;
    const moete = await scene.planlegg(scene.ou[1]!, '2026-10-14');
    const uid = `UID:moete-${moete}@saksgang`;
    const hendelsen = async () => {
      const alle = linjer(await leder.hent<string>(`/organer/${organ}/moeter.ics`));
      expect(alle.filter((l) => l === uid)).toHaveLength(1);
      return alle;
    };
    expect(await hendelsen()).toEqual(expect.arrayContaining(['SEQUENCE:0', 'DTSTART:20261014T080000Z', 'DTEND:20261014T120000Z']));
    const { revisjon } = await leder.hent<Moete>(`/moeter/${moete}`);
    await leder.post(`/moeter/${moete}/flytting`, { til: { dato: '2026-10-28' }, begrunnelse: 'Høstferie' }, { ifMatch: revisjon });
    // Winter time has come in between.
    expect(await hendelsen()).toEqual(expect.arrayContaining(['SEQUENCE:1', 'DTSTART:20261028T090000Z', 'DTEND:20261028T130000Z']));
    await leder.post(`/moeter/${moete}/forlengelse`, { slutt: '15:30', begrunnelse: 'Mange saker' });
    await leder.put(`/moeter/${moete}/videolenke`, { videolenke: 'https://video.eksempel.invalid/soer' });
    expect(await hendelsen()).toEqual(expect.arrayContaining(['SEQUENCE:3', 'DTEND:20261028T143000Z', 'URL;VALUE=URI:https://video.eksempel.invalid/soer']));
    await leder.post(`/moeter/${moete}/avlysning`, { begrunnelse: 'For få saker' });
    expect(await hendelsen()).toEqual(expect.arrayContaining(['SEQUENCE:4', 'STATUS:CANCELLED']));
  });

  it('har en hemmelig adresse til egne møter, og en ny gjør den gamle ugyldig', async () => {
    const { leder, lederId } = scene.ou[2]!;
    const moete = await scene.planlegg(scene.ou[2]!, '2026-11-11');
    const andres = await scene.planlegg(scene.ou[3]!, '2026-11-12');
    const sti = `/personer/${lederId}/kalenderadresse`;
    expect(await leder.hent<{ adresse: string | null }>(sti)).toEqual({ adresse: null, gitt: null });
    const ny = async () => {
      await leder.post(sti);
      const { pathname } = new URL((await leder.hent<{ adresse: string }>(sti)).adresse);
      return `${scene.saksgang.adresse}${pathname}`;
    };
    const foerste = await ny();
    const fil = await tilSlutt(async () => {
      const tekst = await (await fetch(foerste)).text();
      return tekst.includes(moete) ? tekst : undefined;
    });
    expect(fil).not.toContain(andres);
    expect((await fetch(foerste)).headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    const andre = await ny();
    expect([(await fetch(foerste)).status, (await fetch(andre)).status]).toEqual([404, 200]);
    const tuklet = andre.replace(/\.\d+\.([\w-]{22})\.ics$/, '.1.$1.ics');
    expect((await fetch(tuklet)).status).toBe(404);
    expect((await scene.ou[3]!.leder.raa('GET', sti)).status).toBe(403);
    expect((await scene.ou[3]!.leder.raa('POST', sti, {})).status).toBe(403);
  });
});

it('den som flytter eller avlyser et møte, ser hvem som må få vite det', async () => {
  const organ = scene.ou[3]!;
  const sak = await scene.forberedtSak('En sak som venter');
  const { moeteId } = await scene.settOpp(organ, '2026-12-02', sak);
  const { revisjon } = await organ.leder.hent<Moete>(`/moeter/${moeteId}`);
  await organ.leder.post(`/moeter/${moeteId}/flytting`, { til: { dato: '2026-12-09' }, begrunnelse: 'Snø' }, { ifMatch: revisjon });
  const svar = await organ.leder.hent<object>(`/moeter/${moeteId}/beroerte`);
  expect(svar).toMatchObject({
    dager: [{ dato: '2026-12-02' }, { dato: '2026-12-09' }],
    medlemmer: [{ personId: organ.lederId, navn: 'Leder OU Vest', verv: 'leder' }], varaer: [],
    saker: [{ sakId: sak, tittel: 'En sak som venter', meldtAv: { navn: 'Mons Melder' } }],
  });
  await organ.leder.post(`/moeter/${moeteId}/avlysning`, { begrunnelse: 'Fortsatt snø' });
  expect(await organ.leder.hent<object>(`/moeter/${moeteId}/beroerte`)).toMatchObject({ saker: [{ sakId: sak, meldtAv: { navn: 'Mons Melder' } }] });
});
