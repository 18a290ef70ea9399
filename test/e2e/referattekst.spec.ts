import { eksempelprosesser } from '#prosess';
import { lesDocx, lesHtml, lesPdf, type Lest, tett } from '../support/les-dokument';
import { type Saksgang, startSaksgang } from '../support/saksgang';
import { MEDLEM, Scene } from '../support/scene';

jest.setTimeout(120_000);

const LESERE = { html: lesHtml, docx: lesDocx, pdf: lesPdf } as const;
const FORMATER = ['html', 'docx', 'pdf'] as const;

/** Text that would be markup or a template somewhere, told apart by its field. */
const ondt = (felt: string): string => `${felt}<b onclick="x()">{{7*7}}</b>\${8*8} <%= 9*9 %> #{6*6} </w:t> ]]> & Čáŋŋa "${felt}"`;
const alt = ({ deler }: Lest): string => deler.map((d) => d.tekst + d.celler.join('\n')).join('\n');

let saksgang: Saksgang;
afterAll(() => saksgang?.stopp());

it('tekst i hvert felt av et møte står som tekst i innkallingen, referatet og kalenderen, i alle formater', async () => {
  saksgang = await startSaksgang({ plattformadmin: 'tekst-plattform', naa: '2026-03-02T08:00:00.000Z' });
  const scene = await Scene.ny(saksgang.adresse, { slug: 'referattekst', navn: ondt('fellesskap'), plattformadmin: 'tekst-plattform', fra: '2026-01-01' });
  await scene.prosess(eksempelprosesser.utenOu);
  const organ = await scene.organ(ondt('organ'), 'SSU', 'ssu', { beslutningsform: 'avstemning' });
  const { id: siri, klient: s } = await scene.bruker('tekst-siri', ondt('navn'));
  const kari = await scene.person(ondt('medlem'));
  await scene.rolle(siri, 'sekretariat');
  const partId = await scene.part(ondt('part'), 'kommune');
  await scene.admin.post(`/organer/${organ}/medlemskap`, { personId: siri, verv: 'medlem', rettigheter: MEDLEM, fra: '2026-01-01', representerer: { partId } });
  await scene.medlem(organ, kari, 'medlem');
  await s.ventTil<{ roller: readonly unknown[] }>('/meg', (meg) => meg.roller.length > 0);
  await s.put(`/organer/${organ}/faste-punkter`, { titler: [ondt('fastpunkt')], begrunnelse: ondt('grunn') });
  await s.ventTil<{ fastePunkter: readonly string[] }>(`/organer/${organ}`, (o) => o.fastePunkter.length === 1);

  const moete = (await s.post('/moeter', { organId: organ, tittel: ondt('tittel'), naar: { dato: '2026-03-11', start: '09:00', slutt: '12:00', sted: ondt('sted') }, form: 'fysisk', vertskap: ondt('vertskap') })).id;
  const sti = (rest: string) => `/moeter/${moete}/${rest}`;
  const meld = async (nr: string) => {
    const { id } = await s.post('/saker', { tittel: ondt(`sak${nr}`), sakstype: 'vedtak', saksframlegg: { beskrivelse: ondt(`beskrivelse${nr}`), forslag: [{ alternativ: ondt(`alternativ${nr}`), punkter: [ondt(`forslag${nr}`)] }] } });
    await s.post(`/saker/${id}/forberedelse`);
    return id;
  };
  const [foerste, hast] = [await meld('A'), await meld('B')];
  await s.post(sti('saksliste'), { sakId: foerste });
  await s.post(sti('sakslisteversjoner'));
  type Liste = { saksliste: readonly { behandlingId: string; saksnummer?: string }[] };
  const numre = (antall: number) => s.ventTil<Liste>(`/moeter/${moete}`, (m) => m.saksliste.length === antall && m.saksliste.every((p) => p.saksnummer !== undefined));
  await numre(1);

  for (const format of FORMATER) {
    const lest = alt(await LESERE[format === 'docx' ? 'pdf' : format]((await s.fil(sti(`innkalling?format=${format === 'docx' ? 'pdf' : format}`))).bytes));
    for (const felt of ['organ', 'fastpunkt', 'tittel', 'sted', 'sakA', 'beskrivelseA', 'forslagA']) expect(lest).toContain(tett(ondt(felt)));
  }
  const ics = (await s.hent<string>(`/organer/${organ}/moeter.ics`)).replaceAll(/\r\n[ \t]/g, '');
  for (const felt of ['tittel', 'sted', 'vertskap']) expect(ics).toContain(ondt(felt).replaceAll(',', '\\,'));

  saksgang.klokke.sett('2026-03-11T08:00:00.000Z');
  await s.post(sti('aapning'));
  await s.post(sti('opptak'), { sakId: hast, opptak: 'hastesak', begrunnelse: ondt('hastegrunn') });
  const [a, b] = (await numre(2)).saksliste.map((p) => p.behandlingId);
  await s.post(sti('fremmoete'), { referent: ondt('referent'), deltakere: [
    { personId: siri, status: 'til-stede', gruppe: ondt('gruppe'), funksjon: ondt('funksjon'), organisasjon: ondt('organisasjon') }, { personId: kari, status: 'til-stede', representerer: ondt('representerer') },
  ] });
  await s.post(sti('inhabilitet'), { behandlingId: b, personId: kari, grunn: ondt('inhabil') });
  const votering = String((await s.post(sti('voteringer'), { behandlingId: a, gjelder: ondt('gjelder'), valg: [ondt('ja'), ondt('nei')] }))['voteringId']);
  await s.post(sti(`voteringer/${votering}/stemmer`), { valg: ondt('ja') });
  await s.post(sti(`voteringer/${votering}/lukking`));
  await s.post(sti('vedtak'), {
    behandlingId: a, fra: ondt('fra'), protokoll: [ondt('protokoll')], innledere: [{ funksjon: ondt('innleder'), organisasjon: ondt('innlederorg') }], dissenser: [{ personId: kari, tekst: ondt('dissens') }],
    forslagIMoetet: [{ alternativ: ondt('benk'), punkter: [ondt('benkpunkt')] }], punkter: [{ nr: 1, tekst: ondt('punkt'), klasse: 'VEDTATT_ENDRET', virkninger: [], voteringId: votering, fraForslag: { alternativ: ondt('alternativA'), punkt: 1 } }],
  });
  await s.post(sti('vedtak'), { behandlingId: b, punkter: [], utfall: 'UTSATT', utsettelse: { begrunnelse: ondt('utsettelse') } });
  await s.post(`/saker/${foerste}/rettelser`, { gjelder: ondt('gjaldt'), opprinnelig: ondt('foer'), rettet: ondt('etter'), begrunnelse: ondt('hvorfor') });
  await s.post(sti('heving'));

  await s.post(sti('referat/utkast'));
  await s.post(sti('referat/kommentarrunder'), { frist: '2026-03-12' });
  const { kommentarId } = await s.post(sti('referat/kommentarer'), { tekst: ondt('kommentar') });
  await s.post(sti(`referat/kommentarer/${String(kommentarId)}/svar`), { utfall: 'tatt-til-foelge', svar: ondt('svar'), endring: { behandlingId: a, gammel: ondt('protokoll'), ny: ondt('endret') } });
  await s.post(sti('referat/utkast'), { maalform: 'nn' });
  saksgang.klokke.sett('2026-03-13T08:00:00.000Z');
  const { innholdshash } = await s.hent<{ innholdshash: string }>(sti('referat'));
  await s.post(sti('referat/ferdigstilling'), { innholdshash });
  await s.post(sti('referat/publisering'));
  await s.post(sti('referat/rettelser'), { behandlingId: a, opprinnelig: ondt('punkt'), rettet: ondt('rettet'), begrunnelse: ondt('rettegrunn') });

  const felter = [
    'organ', 'tittel', 'sted', 'vertskap', 'referent', 'navn', 'medlem', 'gruppe', 'funksjon', 'organisasjon', 'representerer', 'part', 'sakA', 'sakB', 'fra', 'innleder', 'innlederorg', 'endret', 'gjelder', 'ja', 'nei',
    'dissens', 'alternativA', 'forslagA', 'benk', 'benkpunkt', 'punkt', 'hastegrunn', 'inhabil', 'utsettelse', 'gjaldt', 'foer', 'etter', 'rettet', 'rettegrunn',
  ];
  for (const format of FORMATER) {
    const { bytes } = await s.fil(`/referater/${moete}?format=${format}`);
    const lest = alt(await LESERE[format](bytes));
    expect(felter.filter((felt) => !lest.includes(tett(ondt(felt))))).toEqual([]);
    if (format === 'html') expect([bytes.includes('<b onclick'), bytes.includes('<%=9')]).toEqual([false, false]);
  }
});
