import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '@digdir/designsystemet-css';
import '@digdir/designsystemet-css/theme';
import './stil/grunn.css';
import { Problem } from './api/problem';
import { lagRuter } from './ruter';
import { enGang } from './felles/enGang';
import { barePaaPlassen } from './felles/filslipp';
import { MaalformGir } from './spraak/maalform';
import { lystPaaPapir } from './stil/utskrift';

/** A wait is over in a moment, and a lost network comes back; a "no" does not change by being asked again. */
const igjen = (antall: number, feil: unknown): boolean => feil instanceof Problem && (feil.status === 503 || feil.status === 0) && antall < 3;

const klient = new QueryClient({ defaultOptions: { queries: { staleTime: 10_000, retry: igjen, retryDelay: 1_000, throwOnError: (_feil, sporring) => sporring.state.data === undefined } } });
const ruter = lagRuter(klient);

declare module '@tanstack/react-router' {
  interface Register { router: typeof ruter }
}

lystPaaPapir();
enGang();
barePaaPlassen();

const rot = document.getElementById('rot');
if (!rot) throw new Error('index.html mangler #rot');
createRoot(rot).render(
  <StrictMode>
    <QueryClientProvider client={klient}>
      <MaalformGir>
        <RouterProvider router={ruter} />
      </MaalformGir>
    </QueryClientProvider>
  </StrictMode>,
);
