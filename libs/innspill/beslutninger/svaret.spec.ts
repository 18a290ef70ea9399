import { Rejection } from '#eventsourcing';
import { gitt } from '../../eventsourcing/gitt';
import { type Tilgang } from '#felles';
import { medVerv } from '../../felles/tilgang.testdata';
import { innspillDecider } from '../innspill.decider';
import { type InnspillHendelse, type Spoersmaalssvar } from '../innspill.events';
import { avgitt, egne, fakta, HASH, postmottak, SEKRETARIAT, sendt, SVAR, varslet } from '../innspill.testdata';

const ute = (...hendelser: InnspillHendelse[]) => gitt(innspillDecider, sendt, ...hendelser);
const svar = (mottakerId = 'nes', endring: object = {}) => ({ type: 'AvgiInnspill' as const, data: { mottakerId, maate: 'i-saksgang' as const, ingenMerknader: false, svar: SVAR, ...endring } });
const sent = { frist: { dag: '2026-02-10', regnesFra: '2026-02-11' } };
const siste = (frist = {}) => fakta(egne('nes'), frist);

describe('Et innspill', () => {
  it('gis av mottakerens egne: parten av postmottaket, organet av den som taler for det', () => {
    ute().naar(svar(), siste()).gir(avgitt('nes', 1));
    ute().naar(svar('ufab'), fakta(egne('ufab'))).gir(avgitt('ufab', 1));
  });

  it.each<[string, string, Tilgang, string]>([
    ['en annen part', 'nes', postmottak('vik'), 'ikke-for-denne-parten'],
    ['sekretariatet på egne vegne', 'nes', SEKRETARIAT, 'ikke-for-denne-parten'],
    ['et menig medlem', 'ufab', medVerv('m', 'medlem', 'ufab', 'ufab'), 'ikke-for-dette-organet'],
    ['lederen i et annet organ', 'ufab', egne('ufab-soer'), 'ikke-for-dette-organet'],
    ['en mottaker som ikke er spurt', 'os', postmottak('os'), 'ikke-blant-mottakerne'],
  ])('fra %s avvises', (_, mottaker, tilgang, kode) => {
    ute().naar(svar(mottaker), fakta(tilgang)).avvises(kode);
  });

  it('kan føres inn av sekretariatet når det kom utenfra, og da sies det hvordan', () => {
    const [hendelse] = ute().naar(svar('nes', { maate: 'registrert-utenfra', begrunnelse: 'Brev' }), fakta(SEKRETARIAT)).hendelser();
    expect(hendelse?.data).toMatchObject({ maate: 'registrert-utenfra', rolle: 'sekretariat', begrunnelse: 'Brev' });
    ute().naar(svar('nes', { maate: 'registrert-utenfra' }), fakta(SEKRETARIAT)).avvises('begrunnelse-mangler');
  });

  it('tar det forriges plass til fristen er ute, og er et tillegg etterpå', () => {
    ute(avgitt('nes', 1)).naar(svar(), siste()).gir(avgitt('nes', 2));
    ute(avgitt('nes', 1)).naar(svar(), siste(sent)).gir(avgitt('nes', 2, { forSent: true, tillegg: true }));
  });

  it('som er for sent, tas imot og er merket for alltid: en forlengelse gir ikke noe annet dets plass', () => {
    ute().naar(svar(), siste(sent)).gir(avgitt('nes', 1, { forSent: true }));
    ute(avgitt('nes', 1, { forSent: true })).naar(svar(), siste()).gir(avgitt('nes', 2, { tillegg: true }));
  });

  it('som kommer etter sammenstillingen, er for sent og et tillegg, også når mottakeren ikke har svart før; en trukket runde tar ikke imot noe', () => {
    const sammenstilt: InnspillHendelse = { type: 'InnspillSammenstilt', data: { sakId: 's1', tittel: 'Utkastet', dokument: { mal: 1, frist: 'x', innholdshash: HASH, fil: { navn: 'S.pdf', hash: HASH, stoerrelse: 1 } }, mottakere: ['nes'], tause: [], antallSvar: 1, antallForSent: 0 } };
    const uten = { frist: undefined };
    const sent = (nr: number) => ({ ...avgitt('nes', nr, { forSent: true, tillegg: true }).data, fristDag: undefined });
    expect(ute(sammenstilt).naar(svar(), siste(uten)).hendelser()).toEqual([{ type: 'InnspillAvgitt', data: sent(1) }]);
    expect(ute(avgitt('nes', 1), sammenstilt).naar(svar(), siste(uten)).hendelser()).toEqual([{ type: 'InnspillAvgitt', data: sent(2) }]);
    expect(ute(avgitt('nes', 1), sammenstilt, avgitt('nes', 2, { forSent: true, tillegg: true })).state.mottakere.flatMap((m) => m.svar.map((s) => s.etterSammenstillingen))).toEqual([undefined, true]);
    ute({ type: 'InnspillsrundeTrukket', data: { sakId: 's1', tittel: 'Utkastet', begrunnelse: 'x', mottakere: ['nes'] } }).naar(svar(), siste(uten)).avvises('runden-er-trukket');
  });

  it('er aldri for sent uten frist, og ikke på fristens siste dag', () => {
    for (const frist of [{ regnesFra: '2030-01-01' }, { dag: '2026-02-10', regnesFra: '2026-02-10' }]) {
      expect(ute().naar(svar(), siste({ frist })).hendelser()[0]?.data).toMatchObject({ forSent: false });
    }
  });

  it('«ingen merknader» er et svar', () => {
    ute().naar(svar('nes', { ingenMerknader: true, svar: undefined }), siste()).gir(avgitt('nes', 1, { ingenMerknader: true }));
  });

  it.each<[string, readonly Spoersmaalssvar[]]>([
    ['mangler et påkrevd svar', [{ nr: 1, tekst: 'Bra' }]],
    ['svarer på noe som ikke er spurt om', [...SVAR, { nr: 4, tekst: 'x' }]],
    ['svarer to ganger', [...SVAR, { nr: 1, tekst: 'x' }]],
    ['svarer ja på et tekstspørsmål', [{ nr: 1, tekst: 'Bra', ja: true }, { nr: 2, ja: true }]],
    ['svarer med tekst på et ja/nei-spørsmål', [{ nr: 1, tekst: 'Bra' }, { nr: 2, tekst: 'ja' }]],
    ['velger noe som ikke er et valg', [...SVAR, { nr: 3, valg: 'C' }]],
  ])('som %s, avvises', (_, feil) => {
    ute().naar(svar('nes', { svar: feil }), siste()).avvises('svarene-kan-ikke-tas-imot');
  });

  it('sier alt som mangler, på én gang', () => {
    const meldinger = () => {
      try {
        return ute().naar(svar('nes', { svar: [] }), siste()).hendelser();
      } catch (feil) {
        return feil instanceof Rejection ? feil.errors.map((e) => e.melding) : feil;
      }
    };
    expect(meldinger()).toEqual(['Spørsmål 1 må besvares: «Hva mener dere?»', 'Spørsmål 2 må besvares: «Ja?»']);
  });

  it('kan skrives som kladd først, der det som mangler kan vente, og leveres som den er', () => {
    const kladd = { type: 'LagreInnspillskladd' as const, data: { mottakerId: 'nes', svar: [SVAR[0]!] } };
    const lagret: InnspillHendelse = { type: 'InnspillKladdLagret', data: { mottakerId: 'nes', svar: [...SVAR] } };
    ute().naar(kladd, siste()).gir({ type: 'InnspillKladdLagret', data: { mottakerId: 'nes', svar: [SVAR[0]!] } });
    ute().naar({ ...kladd, data: { mottakerId: 'nes', svar: [{ nr: 9, tekst: 'x' }] } }, siste()).avvises('svarene-kan-ikke-tas-imot');
    ute().naar(kladd, fakta(SEKRETARIAT)).avvises('ikke-for-denne-parten');
    ute(lagret).naar(svar('nes', { svar: undefined }), siste()).gir(avgitt('nes', 1));
    ute(lagret, avgitt('nes', 1)).naar(svar('nes', { svar: undefined }), siste()).avvises('svar-mangler');
  });
});

describe('En mottaker', () => {
  const kvitter = { type: 'KvitterInnspill' as const, data: { mottakerId: 'nes', maate: 'i-saksgang' as const } };
  const varsle = (dato: string) => ({ type: 'VarsleInnspill' as const, data: { mottakerId: 'nes', maate: 'i-saksgang' as const, dato } });

  it('kvitterer én gang', () => {
    const kvittert: InnspillHendelse = { type: 'InnspillMottakKvittert', data: { mottakerId: 'nes', maate: 'i-saksgang', rolle: 'postmottak' } };
    ute().naar(kvitter, siste()).gir(kvittert);
    ute(kvittert).naar(kvitter, siste()).avvises('alt-kvittert');
  });

  it('varsler en dag som kommer, så lenge den ikke har svart', () => {
    ute().naar(varsle('2026-01-20'), siste()).gir(varslet('nes', '2026-01-20'));
    ute().naar(varsle('2026-01-14'), siste()).avvises('dato-er-passert');
    ute().naar(varsle('2037-01-14'), siste()).avvises('dato-for-langt-fram');
    ute(avgitt('nes', 1)).naar(varsle('2026-01-20'), siste()).avvises('allerede-svart');
  });

  it('gjør ingenting med en runde som ikke er sendt', () => {
    gitt(innspillDecider).naar(kvitter, siste()).avvises('finnes-ikke');
  });
});
