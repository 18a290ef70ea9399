import { type AvtaleHendelse } from '../avtale.events';
import { type Avtaleforvaltning, type Overleveringsinnslag } from '../forvaltning.tilstand';
import { type Data } from './felles';

/** @returns what the event changes, for the agreement itself and for the register of them */
export function forvalt(f: Avtaleforvaltning, { type, data }: AvtaleHendelse, tid: string): Partial<Avtaleforvaltning> {
  switch (type) {
    case 'AvtaleOpprettet': {
      const { navn: _n, slag: _s, kreverSignatur: _k, kreverGodkjenningFoerSignatur: _g, nyVersjonRegel: _r, ...opplysninger } = data;
      return { opplysninger };
    }
    case 'AvtaleopplysningerEndret': return { opplysninger: data.opplysninger };
    case 'AvtaleSendtTilPartene': return { partsnavn: { ...f.partsnavn, ...Object.fromEntries(data.parter.map((p) => [p.partId, p.navn])) } };
    case 'AvtaleTraadteIKraft': return { bundet: { ...f.bundet, ...nyligBundet(f, data) } };
    case 'BindingerEndret': {
      const staar = Object.entries(f.bundet).filter(([partId]) => !data.opphoert.includes(partId));
      return { bundet: Object.fromEntries([...staar, ...data.bindinger.map((b) => [b.partId, b.fra] as const)]) };
    }
    case 'AvtaleErstattet': return { erstattet: data, ...((data.delvis?.gjenstaar ?? []).length === 0 && { underRevisjon: undefined }) };
    case 'AvtaleTattTilRevisjon': return { underRevisjon: { siden: data.dato, sakId: data.sakId, begrunnelse: data.begrunnelse } };
    case 'AvtalerevisjonFrafalt': return { underRevisjon: undefined };
    case 'PartSaOppAvtalen': {
      const { dato, virkningsdato, begrunnelse } = data;
      return { oppsigelser: { ...f.oppsigelser, [data.partId]: { dato, virkningsdato, begrunnelse, trukket: false } } };
    }
    case 'PartTrakkOppsigelsen': {
      const oppsigelse = f.oppsigelser[data.partId];
      return oppsigelse ? { oppsigelser: { ...f.oppsigelser, [data.partId]: { ...oppsigelse, trukket: true } } } : {};
    }
    case 'AvtaleGjennomgaatt': return { gjennomganger: [...f.gjennomganger, data] };
    case 'OverleveringsstegUtfoert': {
      const { dato, registrertAv, utfoertAv, kvittering, rettelse } = data;
      return { overlevering: medInnslag(f, data.steg, { dato, registrert: tid, registrertAv, utfoertAv, kvittering, rettelse }) };
    }
    case 'OverleveringsstegIkkeAktuelt':
      return { overlevering: medInnslag(f, data.steg, { dato: data.dato, registrert: tid, registrertAv: data.registrertAv, ikkeAktuelt: data.begrunnelse }) };
    default: return {};
  }
}

/** Older events say one day for all, and no names where it was everybody. */
function nyligBundet({ partsnavn }: Avtaleforvaltning, { dato, parter, bindinger }: Data<'AvtaleTraadteIKraft'>): Readonly<Record<string, string>> {
  const nye = bindinger ?? (parter ?? Object.keys(partsnavn)).map((partId) => ({ partId, fra: dato }));
  return Object.fromEntries(nye.map((b) => [b.partId, b.fra]));
}

const medInnslag = ({ overlevering }: Avtaleforvaltning, steg: string, innslag: Overleveringsinnslag) => ({ ...overlevering, [steg]: [...(overlevering[steg] ?? []), innslag] });
