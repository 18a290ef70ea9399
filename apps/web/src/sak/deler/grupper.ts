/** Kinds of what has happened, as the timeline is filtered by. */
export const GRUPPER = ['gang', 'papirene', 'vedtakene', 'partene', 'fristene', 'annet'] as const;
export type Gruppe = (typeof GRUPPER)[number];

const AV_TYPE: readonly (readonly [RegExp, Gruppe])[] = [
  [/^(?:Saksframlegg|Utkast|Dokumentversjon|Vedlegg)/, 'papirene'],
  [/^(?:SakBehandlet|SakVedtatt|SakSattPaaSaksliste|SakTattOpp|SakTattAv|Inhabilitet|Habilitet|Behandling|Vedtak|Moete|Saksliste|Votering|Punkt|Saksnummer|Referat|Raad)/, 'vedtakene'],
  [/^(?:Part|Avtale|SakSendt|SakSignert|Signatur|Innspill)/, 'partene'],
  [/^(?:Frist|Forpliktelse|Tiltak|Stegfrist|Paaminnelse|Svarfrist)/, 'fristene'],
  [/^Sak(?:Meldt|Ventet|Forberedt|Returnert|Trukket|Avsluttet|Suspendert|Gjenopptatt|Gjenaapnet|Flyttet|Migrer)/, 'gang'],
];

export const gruppeFor = (type: string): Gruppe => AV_TYPE.find(([moenster]) => moenster.test(type))?.[1] ?? 'annet';
