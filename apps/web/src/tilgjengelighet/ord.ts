import { tekster } from '../spraak/maalform';

export const tilgjengelighetsord = tekster(
  {
    tittel: 'Tilgjengelighetserklæring', ingress: 'Saksgang skal kunne brukes av alle. Her står det hva vi har prøvd, hva vi vet ikke er godt nok, og hvem du sier fra til.', dato: 'Erklæringen er gjort', tilbake: 'Til forsiden',
    status: { tittel: 'Hvor godt kravene er oppfylt', avsnitt: 'Saksgang er laget etter WCAG 2.2 på nivå AA, som også dekker kravene i forskrift om universell utforming av IKT. Etter egne prøver er kravene oppfylt, med unntakene som står under. Ingen utenfra har prøvd løsningen ennå.' },
    proevd: {
      tittel: 'Hva som er prøvd, og hvordan',
      punkter: [
        'Fem arbeidsdager gjøres fra ende til annen i en ekte nettleser hver gang noe endres: av en saksinnmelder, en koordinator, en sekretær, en som signerer og en revisor.',
        'Hver av dem gjøres fire ganger: på bokmål, på nynorsk, bare med tastatur, og på en skjerm så smal som en telefon.',
        'På sidene på veien leter verktøyet axe etter brudd på WCAG 2.0, 2.1 og 2.2 på nivå A og AA. Ett funn stopper endringen.',
        'Lyst og mørkt fargevalg og redusert bevegelse følger det du har valgt på maskinen din. På papir er sidene alltid lyse.',
      ],
    },
    mangler: {
      tittel: 'Det vi vet ikke er godt nok',
      punkter: [
        'Løsningen er ikke prøvd av folk som bruker skjermleser, forstørring eller talestyring til daglig. Automatiske prøver finner bare en del av feilene.',
        'Dokumenter i PDF har rekkefølge og overskrifter, men er ikke merket etter PDF/UA. De samme dokumentene finnes som nettside og som DOCX.',
        'Vedlegg er slik de ble lastet opp: vi retter ikke andres dokumenter.',
        'Brede tabeller må rulles sidelengs på smale skjermer. De kan rulles med tastatur.',
        'Noe av teksten i historikk og frister, som begrunnelser og forklaringer, står i den målformen den ble skrevet i.',
      ],
    },
    si: { tittel: 'Si fra', avsnitt: 'Møter du noe du ikke får brukt, så si fra til sekretariatet i helsefellesskapet ditt. Fortell hvilken side det var, hva du ville gjøre, og hva du bruker for å lese skjermen. Kommer du ikke videre, kan du klage til Tilsynet for universell utforming av IKT.', tilsyn: 'Tilsynet for universell utforming av IKT (uutilsynet.no)' },
  },
  {
    tittel: 'Tilgjengeerklæring', ingress: 'Saksgang skal kunne brukast av alle. Her står det kva vi har prøvd, kva vi veit ikkje er godt nok, og kven du seier frå til.', dato: 'Erklæringa er gjord', tilbake: 'Til framsida',
    status: { tittel: 'Kor godt krava er oppfylte', avsnitt: 'Saksgang er laga etter WCAG 2.2 på nivå AA, som også dekkjer krava i forskrift om universell utforming av IKT. Etter eigne prøver er krava oppfylte, med unntaka som står under. Ingen utanfrå har prøvd løysinga enno.' },
    proevd: {
      tittel: 'Kva som er prøvd, og korleis',
      punkter: [
        'Fem arbeidsdagar blir gjorde frå ende til annan i ein ekte nettlesar kvar gong noko blir endra: av ein saksinnmeldar, ein koordinator, ein sekretær, ein som signerer og ein revisor.',
        'Kvar av dei blir gjord fire gonger: på bokmål, på nynorsk, berre med tastatur, og på ein skjerm så smal som ein telefon.',
        'På sidene på vegen leitar verktøyet axe etter brot på WCAG 2.0, 2.1 og 2.2 på nivå A og AA. Eitt funn stoppar endringa.',
        'Lyst og mørkt fargeval og redusert rørsle følgjer det du har valt på maskina di. På papir er sidene alltid lyse.',
      ],
    },
    mangler: {
      tittel: 'Det vi veit ikkje er godt nok',
      punkter: [
        'Løysinga er ikkje prøvd av folk som bruker skjermlesar, forstørring eller talestyring til dagleg. Automatiske prøver finn berre ein del av feila.',
        'Dokument i PDF har rekkjefølgje og overskrifter, men er ikkje merkte etter PDF/UA. Dei same dokumenta finst som nettside og som DOCX.',
        'Vedlegg er slik dei vart lasta opp: vi rettar ikkje dokumenta til andre.',
        'Breie tabellar må rullast sidelengs på smale skjermar. Dei kan rullast med tastatur.',
        'Noko av teksten i historikk og fristar, som grunngivingar og forklaringar, står i den målforma han vart skriven i.',
      ],
    },
    si: { tittel: 'Sei frå', avsnitt: 'Møter du noko du ikkje får brukt, så sei frå til sekretariatet i helsefellesskapet ditt. Fortel kva side det var, kva du ville gjere, og kva du bruker for å lese skjermen. Kjem du ikkje vidare, kan du klage til Tilsynet for universell utforming av IKT.', tilsyn: 'Tilsynet for universell utforming av IKT (uutilsynet.no)' },
  },
);
