import { Button, Checkbox, Field, Label, Select, Textfield } from '@digdir/designsystemet-react';
import { type FormEvent } from 'react';
import { useSoek } from '../felles/adresse';
import { kodeord, saksstatuser } from '../felles/koder';
import { useTekster } from '../spraak/maalform';
import { koder as avtalekoder } from '../avtale/koder';
import { type Parameter, useNavn, type Valg } from './bruk';
import { koder } from './koder';
import { historikkord } from './ord';

type Listenavn = Parameters<typeof useNavn>[0];
const LISTER: ReadonlySet<string> = new Set<Listenavn>(['organ', 'part', 'person', 'sak', 'avtale']);

interface Feltprops { readonly p: Parameter; readonly verdi: string }

/** The words of the choices of a parameter: the codes of each have words of their own. */
function useValgord(): Readonly<Record<string, Readonly<Record<string, string>>>> {
  const [k, saker, avtaler] = [useTekster(koder), useTekster(saksstatuser), useTekster(avtalekoder)];
  return { slag: k.slag, organslag: k.organslag, rolle: k.roller, status: { ...avtaler.status, ...saker } };
}

function Navnefelt({ p, verdi }: Feltprops) {
  const t = useTekster(historikkord);
  const valg = useNavn(p.navn as Listenavn, LISTER.has(p.navn));
  if (valg === undefined) return null;
  const navn = t.felt[p.navn as keyof typeof t.felt] ?? p.forklaring;
  return (
    <Field>
      <Label>{navn}</Label>
      <Select name={p.navn} defaultValue={verdi} required={p.paakrevd}>
        <Select.Option value="">{p.paakrevd ? t.velg : t.alle}</Select.Option>
        {valg.map((v) => <Select.Option key={v.id} value={v.id}>{v.navn}</Select.Option>)}
      </Select>
    </Field>
  );
}

function Felt({ p, verdi }: Feltprops) {
  const [t, valgord] = [useTekster(historikkord), useValgord()];
  const navn = t.felt[p.navn as keyof typeof t.felt] ?? p.forklaring;
  if (p.form === 'id') return <Navnefelt p={p} verdi={verdi} />;
  if (p.form === 'ja-nei') return <Checkbox label={navn} name={p.navn} value="true" defaultChecked={verdi === 'true'} />;
  if (p.form === 'valg') {
    return (
      <Field>
        <Label>{navn}</Label>
        <Select name={p.navn} defaultValue={verdi}>
          <Select.Option value="">{t.alle}</Select.Option>
          {p.valg?.map((v) => <Select.Option key={v} value={v}>{kodeord(valgord[p.navn] ?? {}, v)}</Select.Option>)}
        </Select>
      </Field>
    );
  }
  if (p.form === 'tekst') return <Textfield label={navn} name={p.navn} type="search" defaultValue={verdi} {...(p.navn === 'q' && { description: t.hint.q })} />;
  return <Textfield label={navn} name={p.navn} type={p.form === 'maaned' ? 'month' : 'date'} defaultValue={verdi.slice(0, 10)} required={p.paakrevd} />;
}

interface Props {
  readonly parametre: readonly Parameter[];
  readonly knapp: string;
  /** What stands in the address beside the parameters, and stays there. */
  readonly behold: Valg;
  readonly arbeider?: boolean;
  /** The first one stands alone, large; the rest in rows under it. */
  readonly hovedfelt?: boolean;
}

/** A question as a form. What is asked stands in the address, so that the answer can be sent to somebody. */
export function Spoerreskjema({ parametre, knapp, behold, arbeider = false, hovedfelt = false }: Props) {
  const [t, [soek, sett]] = [useTekster(historikkord), useSoek()];
  const tomt = Object.fromEntries(Object.keys(soek).map((felt) => [felt, undefined]));
  const spoer = (hendelse: FormEvent<HTMLFormElement>) => {
    hendelse.preventDefault();
    const gitt = [...new FormData(hendelse.currentTarget)].flatMap(([navn, verdi]) => (typeof verdi === 'string' && verdi.trim() !== '' ? [[navn, verdi.trim()] as const] : []));
    sett({ ...tomt, ...behold, ...Object.fromEntries(gitt), spurt: 'ja' });
  };
  const felt = (p: Parameter) => <Felt key={p.navn} p={p} verdi={soek[p.navn] ?? ''} />;
  const [foerste, ...andre] = parametre;
  return (
    <form className="spoerreskjema ingen-utskrift" onSubmit={spoer} role="search" key={JSON.stringify(behold)}>
      {hovedfelt && foerste && felt(foerste)}
      <div className="spoerrefelt">{(hovedfelt ? andre : parametre).map(felt)}</div>
      <div className="handlinger">
        <Button type="submit" loading={arbeider}>{knapp}</Button>
        {Object.keys(soek).length > Object.keys(behold).length && <Button type="reset" variant="tertiary" onClick={() => sett({ ...tomt, ...behold })}>{t.nullstill}</Button>}
      </div>
    </form>
  );
}
