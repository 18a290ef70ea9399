import { type CommandsOf, decider, derivedId, type FieldError, Rejection, ugyldig, ugyldigTilstand, vakt } from '#eventsourcing';
import { krevSekretariat as harRolle, type Tilgang } from '#felles';
import { type Malfelt, saksmalHendelser, type SaksmalHendelse } from './saksmal.events';

export type SaksmalKommandoer = CommandsOf<{
  OpprettSaksmal: { sakstype: string; organId?: string | undefined; navn: string; felt: readonly Malfelt[]; begrunnelse: string };
  EndreSaksmal: { navn: string; felt: readonly Malfelt[]; begrunnelse: string };
  OpphevSaksmal: { begrunnelse: string };
}>;

export interface SaksmalFakta {
  readonly tilgang: Tilgang;
  /** For OpprettSaksmal: whether a process takes such saker, and whether the body is there and in work. */
  readonly harProsess?: boolean | undefined;
  readonly organFinnes?: boolean | undefined;
}

export interface Saksmalversjon {
  readonly versjon: number;
  readonly navn: string;
  readonly felt: readonly Malfelt[];
  /** When, by whom and why. */
  readonly fastsatt: string;
  readonly fastsattAv: string;
  readonly begrunnelse: string | undefined;
}

export interface Saksmal {
  readonly sakstype: string;
  readonly organId: string | undefined;
  /** Every one, oldest first; none is ever changed. */
  readonly versjoner: readonly Saksmalversjon[];
  readonly opphevet: { readonly tid: string; readonly av: string; readonly begrunnelse: string | undefined } | undefined;
}

export const INGEN_SAKSMAL: Saksmal = { sakstype: '', organId: undefined, versjoner: [], opphevet: undefined };

/** One form for one kind of sak, of the whole helsefellesskap or of one body. @param tenant id of the helsefellesskap */
export const saksmalId = (tenant: string, sakstype: string, organId?: string): string => derivedId('saksmal', tenant, sakstype, organId ?? '');

const krevSekretariat = vakt('krev-rolle', harRolle);

const krevRom = vakt('krev-ny-saksmal', (mal: Saksmal): void => {
  if (mal.versjoner.length > 0 && !mal.opphevet) throw ugyldigTilstand('saksmal-finnes-alt', 'Det finnes alt en saksmal for denne sakstypen her: endre den');
});

const krevIKraft = vakt('krev-saksmal', (mal: Saksmal): Saksmalversjon => {
  const siste = mal.versjoner.at(-1);
  if (!siste || mal.opphevet) throw ugyldigTilstand('saksmal-er-opphevet', 'Saksmalen er opphevet');
  return siste;
});

const krevKjent = vakt('krev-kjent', ({ harProsess, organFinnes }: SaksmalFakta): void => {
  if (!harProsess) throw ugyldig('sakstype-uten-prosess', 'Det finnes ingen prosess for denne sakstypen', '#/sakstype');
  if (!organFinnes) throw ugyldig('organ-finnes-ikke', 'Organet finnes ikke, eller er nedlagt', '#/organId');
});

/** All that is wrong with the fields, at once. */
const krevFelter = vakt('krev-felter', (felter: readonly Malfelt[]): void => {
  const feil: FieldError[] = felter.flatMap(({ noekkel, slag }, nr) => {
    const her = (kode: string, melding: string) => [{ pointer: `#/felt/${nr}/noekkel`, kode, melding }];
    if (felter.findIndex((f) => f.noekkel === noekkel) < nr) return her('felt-to-ganger', `Feltet «${noekkel}» står to ganger`);
    const erSeksjon = slag === 'seksjon';
    if (erSeksjon && felter.some((f) => f.slag !== 'seksjon' && f.slag === noekkel)) return her('felt-to-ganger', `«${noekkel}» er navnet på et annet felt`);
    if (erSeksjon && !/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(noekkel)) return her('feil-noekkel', `Nøkkelen «${noekkel}» skal ha små bokstaver, sifre og bindestrek, og begynne med en bokstav`);
    return erSeksjon || noekkel === slag ? [] : her('feil-noekkel', `Et felt av slaget ${slag} har nøkkelen «${slag}»`);
  });
  if (!felter.some((f) => f.slag === 'tittel' && f.paakrevd)) feil.push({ pointer: '#/felt', kode: 'uten-tittel', melding: 'Saksmalen må ha feltet tittel, og det må være påkrevd' });
  if (feil.length > 0) throw new Rejection('ugyldig', 'ugyldig-saksmal', feil.map((f) => f.melding).join('. '), feil);
});

/** A form that the secretariat makes and changes; a sak stays on the version that it was reported with. */
export const saksmalDecider = decider<SaksmalKommandoer, Saksmal, typeof saksmalHendelser, SaksmalFakta>({
  catalogue: saksmalHendelser,
  initial: INGEN_SAKSMAL,
  creates: ['OpprettSaksmal'],
  decide(kommando, mal, fakta): SaksmalHendelse[] {
    krevSekretariat(fakta.tilgang);
    const versjon = mal.versjoner.length + 1;
    switch (kommando.type) {
      case 'OpprettSaksmal': {
        const { sakstype, organId, navn, felt } = kommando.data;
        krevRom(mal);
        krevKjent(fakta);
        krevFelter(felt);
        return [{ type: 'SaksmalFastsatt', data: { sakstype, organId, versjon, navn, felt: [...felt] } }];
      }
      case 'EndreSaksmal': {
        const { navn, felt } = kommando.data;
        const siste = krevIKraft(mal);
        krevFelter(felt);
        if (navn === siste.navn && likeFelter(felt, siste.felt)) return [];
        return [{ type: 'SaksmalFastsatt', data: { sakstype: mal.sakstype, organId: mal.organId, versjon, navn, felt: [...felt] } }];
      }
      case 'OpphevSaksmal':
        return [{ type: 'SaksmalOpphevet', data: { versjon: krevIKraft(mal).versjon } }];
    }
  },
  evolve: (mal, hendelse, { registrert, actor, reason }): Saksmal => {
    switch (hendelse.type) {
      case 'SaksmalFastsatt': {
        const { sakstype, organId, versjon, navn, felt } = hendelse.data;
        return { sakstype, organId, opphevet: undefined, versjoner: [...mal.versjoner, { versjon, navn, felt, fastsatt: registrert, fastsattAv: actor.person, begrunnelse: reason }] };
      }
      case 'SaksmalOpphevet': return { ...mal, opphevet: { tid: registrert, av: actor.person, begrunnelse: reason } };
    }
  },
});

const kanonisk = (felter: readonly Malfelt[]): string => JSON.stringify(felter.map((f) => [f.noekkel, f.slag, f.ledetekst, f.hjelp, f.paakrevd]));
const likeFelter = (a: readonly Malfelt[], b: readonly Malfelt[]): boolean => kanonisk(a) === kanonisk(b);
