import { type QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, createRoute, createRouter, lazyRouteComponent, Outlet } from '@tanstack/react-router';
import { Feilside, Laster } from './felles/Tilstand';
import { Problem } from './api/problem';
import { MinSide } from './min-side/MinSide';
import { Skall } from './skall/Skall';
import { UtenSkall } from './skall/UtenSkall';
import { VelgFellesskap } from './skall/VelgFellesskap';

const rot = createRootRouteWithContext<{ klient: QueryClient }>()({ component: Outlet, notFoundComponent: () => <UtenSkall feil={new Problem(404)} /> });
const skall = createRoute({ getParentRoute: () => rot, path: '/$fellesskap', component: Skall, errorComponent: ({ error, reset }) => <UtenSkall feil={error} igjen={reset} /> });
const tekst = (verdi: unknown): string | undefined => (typeof verdi === 'string' || typeof verdi === 'number' ? String(verdi) : undefined);
/** What a list shows stands in the address: it can be sent to somebody, and one comes back to it. */
const soek = (felt: Record<string, unknown>): Record<string, string | undefined> => Object.fromEntries(Object.entries(felt).map(([k, v]) => [k, tekst(v)]));

const under = <const P extends string>(path: P, last: () => Promise<Record<string, unknown>>, navn: string) =>
  createRoute({ getParentRoute: () => skall, path, validateSearch: soek, component: lazyRouteComponent(last as () => Promise<Record<string, () => React.ReactNode>>, navn) });

const sider = [
  createRoute({ getParentRoute: () => skall, path: '/', validateSearch: soek, component: MinSide }),
  under('/saker', () => import('./saker/Saksliste'), 'Saksliste'),
  under('/saker/mine', () => import('./saker/EgneSaker'), 'EgneSaker'),
  under('/saker/ny', () => import('./saker/NySak'), 'NySak'),
  under('/saker/$id', () => import('./sak/Sak'), 'Sak'),
  under('/tavle', () => import('./tavle/Tavle'), 'Tavle'),
  under('/moeter', () => import('./moeter/Moeter'), 'Moeter'),
  under('/moeter/$id', () => import('./moete/Moete'), 'Moete'),
  under('/moeter/$id/leder', () => import('./moete/Moeteleder'), 'Moeteleder'),
  under('/moeter/$id/referat', () => import('./moete/Referat'), 'Referat'),
  under('/avtaler', () => import('./avtaler/Avtaler'), 'Avtaler'),
  under('/avtaler/matrise', () => import('./avtaler/Matrise'), 'Matrise'),
  under('/avtaler/$id', () => import('./avtale/Avtale'), 'Avtale'),
  under('/avtaler/$id/parter/$part', () => import('./avtale/Avtalepart'), 'Avtalepart'),
  under('/innspill', () => import('./innspill/Innspillsrunder'), 'Innspillsrunder'),
  under('/innspill/$id', () => import('./innspill/Innspillsrunde'), 'Innspillsrunde'),
  under('/organer', () => import('./organer/Organer'), 'Organer'),
  under('/organer/$id', () => import('./organer/Organ'), 'Organ'),
  under('/personer', () => import('./personer/Personer'), 'Personer'),
  under('/personer/$id', () => import('./personer/Person'), 'Person'),
  under('/profil', () => import('./personer/MinProfil'), 'MinProfil'),
  under('/oppfoelging', () => import('./oppfoelging/Oppfoelging'), 'Oppfoelging'),
  under('/handlingsplan', () => import('./handlingsplan/Handlingsplan'), 'Handlingsplan'),
  under('/historikk', () => import('./historikk/Historikk'), 'Historikk'),
  under('/hendelser/$id', () => import('./historikk/Hendelse'), 'Hendelse'),
  under('/drift', () => import('./drift/Drift'), 'Drift'),
  under('/drift/prosesser/$noekkel', () => import('./drift/Prosess'), 'Prosess'),
  under('/drift/saksmaler/$id', () => import('./saksmal/Saksmal'), 'Saksmal'),
  under('/statistikk', () => import('./statistikk/Statistikk'), 'Statistikk'),
] as const;

const tre = rot.addChildren([
  createRoute({ getParentRoute: () => rot, path: '/', component: VelgFellesskap }),
  createRoute({ getParentRoute: () => rot, path: '/innlogget-igjen', component: lazyRouteComponent(() => import('./skall/InnloggetIgjen'), 'InnloggetIgjen') }),
  createRoute({ getParentRoute: () => rot, path: '/tilgjengelighet', component: lazyRouteComponent(() => import('./tilgjengelighet/Tilgjengelighet'), 'Tilgjengelighet') }),
  skall.addChildren(sider),
]);

/** Every address of the web. A screen is fetched when it is first needed. */
export function lagRuter(klient: QueryClient) {
  return createRouter({
    routeTree: tre, context: { klient }, defaultPreload: 'intent', scrollRestoration: true, defaultPendingComponent: () => <Laster />, defaultPendingMs: 300,
    defaultErrorComponent: ({ error, reset }) => <Feilside feil={error} igjen={reset} />,
  });
}
