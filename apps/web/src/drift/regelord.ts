import { tekster } from '../spraak/maalform';

export const regelord = tekster(
  {
    tittel: 'Når det minnes om frister', ingress: 'Gjelder påminnelser som ikke er sendt ennå. En avtale som ble sendt med egne dager, beholder dem.', slag: 'Frist', dagene: 'Minnes før fristen', etterpaa: 'Når fristen er ute', innstilt: 'Sist endret', endre: 'Endre', endreFor: (slag: string) => `Endre regelen for ${slag.toLowerCase()}`, ingen: 'Ingen påminnelser', ikkeVidere: 'Sies ikke videre', aldri: 'Aldri',
    dager: (dager: readonly number[]) => `${dager.join(', ')} ${dager.length === 1 && dager[0] === 1 ? 'dag' : 'dager'}`, videre: (dager: number, til: string) => (dager === 0 ? `Sies samme dag til ${til}` : `Sies etter ${dager} ${dager === 1 ? 'dag' : 'dager'} til ${til}`),
    dagerFoer: 'Dager før fristen', dagerFoerRaad: 'Høyst fem, skilt med komma, for eksempel 14, 3. Tom: ingen påminnelser.', dagerEtter: 'Dager etter fristen', dagerEtterRaad: 'Tom: det sies ikke videre.', mottaker: 'Hvem får vite det?', begrunnelse: 'Begrunnelse',
    mottakere: { leder: 'lederen', nestleder: 'nestlederen', 'partens-ledelse': 'ledelsen hos parten', sekretariat: 'sekretariatet' },
    fristslag: {
      svarfrist: 'Svar fra partene', 'ny-sak': 'Ny sak som er lovet', oppdrag: 'Oppdrag', 'sendes-til-innspill': 'Innspill', frist: 'Annen frist i et vedtak', stegfrist: 'Steg i prosessen', raad: 'Råd', samling: 'Samling av råd', 'skriftlig-svar': 'Svar i skriftlig behandling', referatkommentar: 'Kommentarer til referat', tiltak: 'Tiltak i handlingsplanen', avtalegjennomgang: 'Gjennomgang av avtale', avtaleutloep: 'Avtale som utløper', avtaleoppsigelse: 'Oppsigelse som virker', avtaleoverlevering: 'Overlevering av avtale',
    },
  },
  {
    tittel: 'Når det blir minna om fristar', ingress: 'Gjeld påminningar som ikkje er sende enno. Ein avtale som vart send med eigne dagar, held på dei.', slag: 'Frist', dagene: 'Blir minna før fristen', etterpaa: 'Når fristen er ute', innstilt: 'Sist endra', endre: 'Endre', endreFor: (slag) => `Endre regelen for ${slag.toLowerCase()}`, ingen: 'Ingen påminningar', ikkeVidere: 'Blir ikkje sagt vidare', aldri: 'Aldri',
    dager: (dager) => `${dager.join(', ')} ${dager.length === 1 && dager[0] === 1 ? 'dag' : 'dagar'}`, videre: (dager, til) => (dager === 0 ? `Blir sagt same dag til ${til}` : `Blir sagt etter ${dager} ${dager === 1 ? 'dag' : 'dagar'} til ${til}`),
    dagerFoer: 'Dagar før fristen', dagerFoerRaad: 'Høgst fem, skilde med komma, til dømes 14, 3. Tom: ingen påminningar.', dagerEtter: 'Dagar etter fristen', dagerEtterRaad: 'Tom: det blir ikkje sagt vidare.', mottaker: 'Kven får vite det?', begrunnelse: 'Grunngiving',
    mottakere: { leder: 'leiaren', nestleder: 'nestleiaren', 'partens-ledelse': 'leiinga hos parten', sekretariat: 'sekretariatet' },
    fristslag: {
      svarfrist: 'Svar frå partane', 'ny-sak': 'Ny sak som er lova', oppdrag: 'Oppdrag', 'sendes-til-innspill': 'Innspel', frist: 'Annan frist i eit vedtak', stegfrist: 'Steg i prosessen', raad: 'Råd', samling: 'Samling av råd', 'skriftlig-svar': 'Svar i skriftleg behandling', referatkommentar: 'Kommentarar til referat', tiltak: 'Tiltak i handlingsplanen', avtalegjennomgang: 'Gjennomgang av avtale', avtaleutloep: 'Avtale som går ut', avtaleoppsigelse: 'Oppseiing som verkar', avtaleoverlevering: 'Overlevering av avtale',
    },
  },
);
