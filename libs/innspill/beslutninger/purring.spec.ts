import { gitt } from '../../eventsourcing/gitt';
import { innspillDecider } from '../innspill.decider';
import { type InnspillHendelse } from '../innspill.events';
import { avgitt, fakta, foreslaatt, postmottak, SAK, SEKRETARIAT, sendt, varslet } from '../innspill.testdata';

const IDAG = '2026-02-05';
const valg = { tid: `${IDAG}T09:00:00.000Z` };
const purr = (mottakere?: string[]) => ({ type: 'PurrInnspill' as const, data: { mottakere } });
const purret = (mottakere: string[], dag = IDAG): InnspillHendelse => ({ type: 'InnspillPurringBestilt', data: { mottakere, dag } });
const naar = (mottakere: string[] | undefined, endring: object, ...historie: InnspillHendelse[]) => gitt(innspillDecider, sendt, ...historie).naar(purr(mottakere), { ...fakta(SEKRETARIAT), ...endring }, valg);

describe('Purring i en innspillsrunde', () => {
  it('går nøyaktig til dem det ventes svar fra, og som verken har svart eller varslet en dag som ikke er kommet', () => {
    naar(undefined, {}).gir(purret(['ufab', 'nes']));
    naar(undefined, {}, avgitt('nes', 1)).gir(purret(['ufab']));
    naar(undefined, {}, avgitt('nes', 1, { ingenMerknader: true })).gir(purret(['ufab']));
    naar(undefined, {}, varslet('nes', '2026-02-06')).gir(purret(['ufab']));
    naar(undefined, {}, varslet('nes', IDAG)).gir(purret(['ufab']));
    naar(undefined, {}, varslet('nes', '2026-02-04')).gir(purret(['ufab', 'nes']));
    naar(['nes', 'nes'], {}).gir(purret(['nes']));
  });

  it('går aldri to ganger samme dag til samme mottaker, verken etter en purring, en annen påminnelse eller spørsmålet selv', () => {
    naar(undefined, {}, purret(['nes'])).gir(purret(['ufab']));
    naar(undefined, { minnetIDag: ['ufab'] }).gir(purret(['nes']));
    naar(undefined, {}, purret(['ufab', 'nes'])).avvises('ingen-aa-purre');
    naar(undefined, {}, purret(['ufab', 'nes'], '2026-02-04')).gir(purret(['ufab', 'nes']));
    gitt(innspillDecider, sendt).naar(purr(), fakta(SEKRETARIAT)).avvises('ingen-aa-purre');
  });

  it.each<[string, string[] | undefined, object, InnspillHendelse[], string]>([
    ['en som har svart', ['nes'], {}, [avgitt('nes', 1)], 'mottakeren-skal-ikke-purres'],
    ['en som bare er invitert', ['vik'], {}, [], 'mottakeren-skal-ikke-purres'],
    ['en som er purret i dag', ['nes'], {}, [purret(['nes'])], 'mottakeren-skal-ikke-purres'],
    ['en som ikke er spurt', ['os'], {}, [], 'ikke-blant-mottakerne'],
    ['noen i en sak som står stille', undefined, { sak: { ...SAK, suspendert: true } }, [], 'sak-er-suspendert'],
    ['noen når alle har svart', undefined, {}, [avgitt('nes', 1), avgitt('ufab', 1)], 'ingen-aa-purre'],
    ['noen, av andre enn sekretariatet', undefined, { tilgang: postmottak('nes') }, [], 'krever-sekretariat'],
  ])('kan ikke gå til %s', (_, mottakere, endring, historie, kode) => {
    naar(mottakere, endring, ...historie).avvises(kode);
  });

  it('gjelder bare en runde som er sendt og ikke er slutt', () => {
    gitt(innspillDecider, foreslaatt).naar(purr(), fakta(SEKRETARIAT), valg).avvises('runden-er-ikke-sendt');
    naar(undefined, {}, { type: 'InnspillsrundeTrukket', data: { sakId: 's1', tittel: 'Utkastet', begrunnelse: 'x', mottakere: [] } }).avvises('runden-er-trukket');
  });
});
