import { ORGANSLAG } from '#felles';
import { BINDINGSSLAG } from './binder.spoerring';
import { UBESVARTSLAG } from './ikke-svart.spoerring';
import { SOEKESLAG } from './soek.spoerring';

interface Parameter {
  readonly navn: string;
  readonly form: 'id' | 'dag' | 'dag-eller-tidspunkt' | 'tekst' | 'valg' | 'ja-nei' | 'maaned';
  readonly paakrevd: boolean;
  readonly forklaring: string;
  readonly valg?: readonly string[];
}

/** A question that is answered in one call. */
export interface Spoersmaal {
  readonly id: string;
  readonly spoersmaal: string;
  /** After the address of the helsefellesskap, with what is always asked. */
  readonly rute: string;
  readonly parametre: readonly Parameter[];
  readonly svar: readonly ['application/json', 'text/csv'];
}

const parameter = (navn: string, form: Parameter['form'], forklaring: string, mer: Partial<Parameter> = {}): Parameter => ({ navn, form, paakrevd: false, forklaring, ...mer });
const PAAKREVD = { paakrevd: true };
const FRA = parameter('fra', 'dag', 'Første dag i perioden');
const TIL = parameter('til', 'dag', 'Siste dag i perioden, medregnet; høyst ti år etter den første');
const ORGAN = parameter('organ', 'id', 'Organet som vedtok');
const SVAR = ['application/json', 'text/csv'] as const;

/** The ready questions of an audit. Their routes give pages: `antall` and `etter` as in all lists. */
export const SPOERSMAAL: readonly Spoersmaal[] = [
  {
    id: 'binder', spoersmaal: 'Hva binder en part i en periode?', rute: '/spoersmaal/binder', svar: SVAR,
    parametre: [parameter('part', 'id', 'Parten', PAAKREVD), FRA, TIL, parameter('slag', 'valg', 'Bare dette slaget', { valg: BINDINGSSLAG })],
  },
  {
    id: 'ikke-svart', spoersmaal: 'Hvem har ikke svart, og hvor lenge har vi ventet?', rute: '/spoersmaal/ikke-svart', svar: SVAR,
    parametre: [
      parameter('part', 'id', 'Bare denne parten'), parameter('sak', 'id', 'Bare det som er sendt ut i denne saken'), parameter('slag', 'valg', 'Bare dette slaget', { valg: UBESVARTSLAG }),
      parameter('overFrist', 'ja-nei', 'true: bare dem som er over fristen, eller over dagen de selv varslet'),
    ],
  },
  {
    id: 'tilbakevirkende', spoersmaal: 'Hvilke vedtak virker fra før de ble fattet?', rute: '/vedtak?tilbakevirkende=true', svar: SVAR,
    parametre: [ORGAN, parameter('organslag', 'valg', 'Alle organer av dette slaget', { valg: ORGANSLAG }), FRA, TIL],
  },
  {
    id: 'signaturrett', spoersmaal: 'Hvem kunne signere for en part en dag, slik det var kjent da og slik vi vet det nå?', rute: '/spoersmaal/signaturrett', svar: SVAR,
    parametre: [
      parameter('part', 'id', 'Parten', PAAKREVD), parameter('dato', 'dag-eller-tidspunkt', 'Når det gjaldt; en dag er til den er slutt', PAAKREVD),
      parameter('kjentPer', 'dag-eller-tidspunkt', 'Hva som regnes som kjent da; utelatt er det dagen selv'),
    ],
  },
  {
    id: 'vedtak', spoersmaal: 'Hvilke vedtak har et organ gjort, med en tekst og i en periode?', rute: '/vedtak', svar: SVAR,
    parametre: [ORGAN, parameter('q', 'tekst', 'Ord som står i vedtaket, i alle bøyninger; "en frase", -uten, or'), FRA, TIL],
  },
  {
    id: 'sendt-til-partene', spoersmaal: 'Hvilke saker ble sendt til partene, og hvor langt er hver kommet?', rute: '/utsendelser', svar: SVAR,
    parametre: [ORGAN, parameter('part', 'id', 'Bare det som ble sendt denne parten'), FRA, TIL],
  },
  {
    id: 'lovet', spoersmaal: 'Hvilke saker har vedtak lovet, til hvilket organ og når?', rute: '/ventede', svar: SVAR,
    parametre: [
      parameter('organ', 'id', 'Organet som skal få saken'), parameter('organslag', 'valg', 'Alle organer av dette slaget', { valg: ORGANSLAG }), parameter('maaned', 'maaned', 'Måneden den skal opp, som 2026-06'),
      parameter('venter', 'ja-nei', 'true: bare dem ingen har meldt ennå'),
    ],
  },
  {
    id: 'saksgrunnlag', spoersmaal: 'Hvilke vedtak viser til saksgrunnlaget?', rute: '/vedtak?visertilSaksgrunnlag=true', svar: SVAR,
    parametre: [ORGAN, FRA, TIL],
  },
  {
    id: 'uten-dato', spoersmaal: 'Hvilke forpliktelser hadde ingen dato?', rute: '/forpliktelser?uten=dato', svar: SVAR,
    parametre: [parameter('organ', 'id', 'Organet som vedtok'), parameter('per', 'dag', 'Slik det var kjent ved slutten av denne dagen')],
  },
  {
    id: 'vara', spoersmaal: 'Hvem møtte som vara for hvem?', rute: '/spoersmaal/vara', svar: SVAR,
    parametre: [parameter('organ', 'id', 'Organet som hadde møtet'), parameter('person', 'id', 'Den som møtte, eller den det ble møtt for'), FRA, TIL],
  },
  {
    id: 'soek', spoersmaal: 'Hva er registrert om dette, i saker, vedtak, avtaler og hendelser?', rute: '/soek', svar: SVAR,
    parametre: [
      parameter('q', 'tekst', 'Ord i alle bøyninger; "en frase", -uten, or'), parameter('organ', 'id', 'Organet det gjelder'), parameter('part', 'id', 'Parten det gjelder'),
      parameter('person', 'id', 'Den som gjorde det, eller som det gjelder'), FRA, TIL, parameter('per', 'dag-eller-tidspunkt', 'Bare det som var kjent da'), parameter('slag', 'valg', 'Bare dette slaget', { valg: SOEKESLAG }),
    ],
  },
];
