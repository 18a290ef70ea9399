// Laget av npm run openapi; endres ikke for hånd.
export interface paths {
    "/api/v1/meg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Helsefellesskapene jeg hører til nå
         * @description Der jeg har en rolle eller et verv, etter navn.
         */
        get: operations["Meg_meg"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/fellesskap": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Fellesskap_opprett"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Fellesskap_hent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/meg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Fellesskap_meg"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/personer/{id}/maalform": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Velg målformen en person leser og får brev i
         * @description Personen selv eller en administrator. Uten valg: bokmål i brev, og på skjermen det nettleseren ber om.
         */
        put: operations["Fellesskap_velgMaalform"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/parter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Struktur_parter"];
        put?: never;
        post: operations["Struktur_registrerPart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/parter/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Struktur_part"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/organer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Struktur_organer"];
        put?: never;
        post: operations["Struktur_opprettOrgan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/organer/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Struktur_organ"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/organer/{id}/omdoeping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Struktur_omdoep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/organer/{id}/innleveringsfrist": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Bestem hvor lenge før møtene sakspapirene skal være levert
         * @description Gjelder møter som planlegges fra nå av; hele dagen teller. Organets ledelse eller sekretariatet.
         */
        put: operations["Struktur_innstillInnlevering"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/organer/{id}/faste-punkter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Bestem hva sakslisten begynner med, som «Godkjenning av innkalling og saksliste»
         * @description Gjelder møter som planlegges fra nå av. Punktene er ikke saker: de får ikke nummer, og det fattes ikke vedtak i dem. Organets ledelse eller sekretariatet.
         */
        put: operations["Struktur_innstillFastePunkter"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/organer/{id}/skriftlig-behandling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Bestem hvor mange medlemmer som kan kreve at en sak tas i møte i stedet for skriftlig
         * @description Utelatt: ingen kan. Gjelder saker som sendes ut fra nå av. Organets ledelse eller sekretariatet.
         */
        put: operations["Struktur_innstillSkriftligBehandling"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/organer/{id}/maalform": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Bestem målformen i organets referater og innkallinger
         * @description Gjelder det som lages fra nå av, der ingen ber om en annen. Organets ledelse eller sekretariatet.
         */
        put: operations["Struktur_innstillMaalform"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/organer/{id}/nedleggelse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Struktur_leggNed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/personer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Personer_personer"];
        put?: never;
        post: operations["Personer_registrer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/personnavn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Navnene på dem som er registrert
         * @description For alle som har en rolle eller et verv. E-post og innlogging står i `/personer`.
         */
        get: operations["Personer_navn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/personer/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Personer_person"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/personer/{id}/innlogging": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Personer_knyttInnlogging"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/organer/{id}/medlemskap": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Personer_medlemmer"];
        put?: never;
        /**
         * Oppnevn et medlem
         * @description Blir organet større enn vedtaket som etablerte det sier, står det i `varsler`; medlemmet er oppnevnt likevel.
         */
        post: operations["Personer_oppnevn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/organer/{id}/sammensetning": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Hvor mange organet har fra hver gruppe, mot taket i vedtaket som etablerte det
         * @description Slik det er i dag. Taket er «inntil»: det varsler, og stopper ingen.
         */
        get: operations["Personer_sammensetning"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/organer/{id}/medlemskap/{medlemskap}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Personer_medlemskap"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/medlemskap": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Personer_alleMedlemskap"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/medlemskap/{id}/fratreden": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Personer_fratre"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/roller": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Personer_roller"];
        put?: never;
        post: operations["Personer_tildel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/roller/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Personer_rolle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/roller/{id}/tilbaketrekking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Personer_trekk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/signaturretter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Signaturrett_list"];
        put?: never;
        /**
         * Gi en annen rett til å signere for parten
         * @description Innenfor din egen fullmakt: den faller sammen med den, og kan ikke gis videre.
         */
        post: operations["Signaturrett_deleger"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/signaturretter/{id}/tilbaketrekking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Signaturrett_trekk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/kalender": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Kalender_hent"];
        /**
         * Innstill kalenderen
         * @description Hele innstillingen: inneklemte dager, hvilke måneder årstidene varer, og perioder hvert år som teller som fri (`MM-DD` til `MM-DD`, begge medregnet, gjerne over nyttår). Helligdagene er alltid fri. Alle frister regnes på nytt fra regelen.
         */
        put: operations["Kalender_innstill"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/paaminnelsesregler": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Paaminnelsesregel_regler"];
        /**
         * Bestem når det minnes om et slag frister
         * @description `dagerFoer` er dager før fristen, høyst fem. `eskalering` sier hvem som får vite det når fristen er gått ut: den første i `til` som noen svarer til. Gjelder påminnelser som ikke er sendt; en avtale som ble sendt med egne dager, beholder dem. Bare for administratorer.
         */
        put: operations["Paaminnelsesregel_innstill"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/personer/{id}/varsling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Paaminnelsesregel_varsling"];
        /**
         * Velg hvordan en person får påminnelser
         * @description `enkeltvis`: ett brev for hver. `samlet`: ett brev hver dag klokken 09, med alle. Personen selv eller en administrator.
         */
        put: operations["Paaminnelsesregel_varsle"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/prosessskjema": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Prosess_skjema"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/prosesser": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Prosess_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/prosesser/{noekkel}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Prosess_hent"];
        put: operations["Prosess_publiser"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/prosesser/{noekkel}/proeve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hva en publisering ville gjøre
         * @description Skriver ingenting. Det som er galt, sies som ved publiseringen. Ellers: nummeret versjonen ville få, hva som er endret siden den som gjelder (`iOrd`: i setninger), og den som SVG i `tegning`. Er ingenting endret, er `versjon` den som gjelder.
         */
        post: operations["Prosess_proev"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/prosesser/{noekkel}/versjoner": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Prosessversjon_versjoner"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/prosesser/{noekkel}/versjoner/{versjon}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Prosessversjon_versjon"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/prosesser/{noekkel}/versjoner/{versjon}/endringer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Hva som ble endret
         * @description Steg, overganger og frister som er lagt til, fjernet og endret siden versjonen `fra`, felt for felt og i ord.
         */
        get: operations["Prosessversjon_endringer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/prosesser/{noekkel}/versjoner/{versjon}/diagram": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Prosessen som diagram
         * @description SVG; med `Accept: application/json` eller `text/plain` det samme i tekst, for den som ikke ser tegningen.
         */
        get: operations["Prosessversjon_diagram"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/saker": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Sak_list"];
        put?: never;
        post: operations["Sak_meld"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/saker/{id}/innmelding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Sak_meldPaaNytt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/saker/{id}/formelle-saker": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Sak_meldFormell"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/saker/{id}/saksframlegg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Sak_endre"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/saker/{id}/forberedelse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Sak_forbered"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/saker/{id}/retur": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Sak_returner"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/saker/{id}/tilbaketrekking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Sak_trekk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/saker/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Sak_hent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/saker/{id}/utsendelser": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Avtalene som er vedtatt sendt til partene, og hva som mangler før hver av dem kan sendes
         * @description `dokumentversjon` er den vedtaket låste, eller den nyeste når ingen er låst. `mangler` er det utsendelsen må oppgi, `hindring` det som må ryddes av veien først.
         */
        get: operations["Utsendelse_hent"];
        put?: never;
        post: operations["Sakpart_sendTilPartene"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/saker/{id}/lukkede-punkter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Sakpart_lukkPunkt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/saker/{id}/saksnumre": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Sakpart_registrerSaksnummer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/saker/{id}/lenker": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sakene som denne viser til, og de som viser til den */
        get: operations["Sakpart_lenker"];
        put?: never;
        post: operations["Sakpart_lenk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/saker/{id}/rettelser": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Sakpart_rett"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/saker/{id}/suspensjon": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Suspender saken
         * @description Det som ellers ville ha skjedd av seg selv, venter og står i sakens `suspensjon.holdt` til saken gjenopptas. Svarfristene i avtaler som er ute hos partene, står stille, og ingen minnes om dem eller om noe annet saken har frist for: påminnelser som forfaller, venter også der.
         */
        post: operations["Operatoer_suspender"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/saker/{id}/gjenopptakelse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Gjenoppta saken
         * @description Velg `utfoer` eller `dropp` for alt som forfalt imens; ingenting skjer av seg selv, og ingenting blir borte. Frister som ikke følger et møte, går ut så mange dager senere som saken sto stille.
         */
        post: operations["Operatoer_gjenoppta"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/saker/{id}/flytting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Flytt saken til et annet steg
         * @description Forbi veiene i prosessen. Gir aldri saken et vedtak, og avslutter den ikke.
         */
        post: operations["Operatoer_flytt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/saker/{id}/raad": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Be organer om råd
         * @description Sender saken ned eller ut med et mandat, og om ønskelig en frist. Organene ventes det på fra nå av; sakens rute viser hvem som har svart («2 av 4») og hva. Et råd er aldri et vedtak. Med `somUndersaker` får hvert organ en sak for seg med mandatet som tekst: `undersak` i ruten sier hvilken, og svaret kommer tilbake av seg selv.
         */
        post: operations["Raad_bestill"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/saker/{id}/uenigheter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reis uenighet om en sak eller et vedtak
         * @description En uenighetsprotokoll fra en part eller et medlem. Den blir en sak for seg, med nivåene og fristene i prosessen for sakstypen («uenighet» om ikke annet sies), og begynner på det laveste.
         */
        post: operations["Uenighet_reis"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/saker/{id}/nivaautfall": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Før hva det ble av uenigheten på nivået den ligger på
         * @description `loest`: de er blitt enige. `sendt-videre`: neste nivå har den, med sin frist. `avgjort`: nivået har bestemt.
         */
        post: operations["Uenighet_avgjoer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/saksmaler": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Saksmal_list"];
        put?: never;
        /** Lag en saksmal for en sakstype, for hele helsefellesskapet eller for ett organ */
        post: operations["Saksmal_opprett"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/saksmaler/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Saksmal_hent"];
        put: operations["Saksmal_endre"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/saksmaler/{id}/oppheving": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Saksmal_opphev"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/saksmaler/gjeldende": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Feltene som en ny sak av sakstypen skal fylle ut
         * @description Saksmalen til organet, ellers til helsefellesskapet, ellers det som alltid gjelder. Uten `tilOrgan` gjelder organet som etter prosessen vedtar, når det bare er ett. `melding` er ordrett det avvisningen sier når feltet er tomt, og `sted` er pekeren den har.
         */
        get: operations["Saksmal_gjeldende"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/saksmaler/{id}/versjoner": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Saksmal_versjoner"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/saksmaler/{id}/versjoner/{versjon}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Saksmal_versjon"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/saksmaler/{id}/versjoner/{versjon}/endringer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Hva som ble endret
         * @description Felt som er lagt til, fjernet og endret siden versjonen `fra`, som data og i ord.
         */
        get: operations["Saksmal_endringer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/saker/{id}/saksframlegg/{versjon}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** En versjon av saksframlegget, slik den ble sendt inn */
        get: operations["Framlegg_versjon"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/saker/{id}/saksframlegg/{versjon}/endringer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Hva som ble endret i saksframlegget */
        get: operations["Framlegg_endringer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/saker/{id}/utkast": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Utkastet til neste versjon, med forskjellen fra den som organene har
         * @description Bare for den som meldte saken, og sekretariatet. `mangler` er det som saksmalen krever før utkastet kan sendes inn; `foreldet` sier at saken har fått en nyere versjon siden utkastet ble lagret.
         */
        get: operations["Framlegg_hent"];
        /**
         * Lagre et utkast til neste versjon av saksframlegget
         * @description Organene ser fortsatt den versjonen de har fått, til utkastet sendes inn. Et utkast kan mangle det det vil.
         */
        put: operations["Framlegg_lagre"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/saker/{id}/utkast/innsending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send inn utkastet: det blir neste versjon, og organene ser den fra nå */
        post: operations["Framlegg_sendInn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/vedlegg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send inn en fil, som et saksframlegg siden kan vise til med hashen
         * @description Filen er hele innholdet. Den dømmes etter det som er i den, og lagres én gang uansett hvor mange ganger den sendes. Når svaret kommer, er den på disken.
         */
        post: operations["Vedlegg_taImot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/vedlegg/regler": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Hva som tas imot: hvor stor en fil kan være, og hva navnet kan slutte på
         * @description `skannede` gjelder det som er signert på papir. Innholdet dømmes når filen kommer.
         */
        get: operations["Vedlegg_regler"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/vedlegg/{hash}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Filen, som noe å ta vare på */
        get: operations["Vedlegg_hent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/moeter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Moete_list"];
        put?: never;
        post: operations["Moete_planlegg"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/moeter/{id}/flytting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Moete_flytt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/moeter/{id}/forlengelse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Moete_forleng"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/moeter/{id}/videolenke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Moete_settVideolenke"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/moeter/{id}/avlysning": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Moete_avlys"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/moeter/{id}/saksliste": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Moete_settPaaSaksliste"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/moeter/{id}/saksliste/{behandling}/tid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Moete_settSakstid"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/moeter/{id}/saksliste/{behandling}/fjerning": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Moete_taAvSaksliste"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/moeter/{id}/sakslisteversjoner": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sakslistene som er sendt ut, og hvor mye som var nytt i hver */
        get: operations["Saksliste_list"];
        put?: never;
        post: operations["Moete_fastsettSaksliste"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/moeter/{id}/utsending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Moete_sendInnkalling"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/moeter/{id}/opptak": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Moete_taOpp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/moeter/{id}/aapning": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Moete_aapne"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/moeter/{id}/fremmoete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Moete_registrerFremmoete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/moeter/{id}/vedtak": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Moete_registrerVedtak"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/moeter/{id}/heving": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Moete_hev"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/nummerserier": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Moete_aapneNummerserie"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/moeter/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Moete_hent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/moeter/{id}/ankomster": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * En deltaker kom, eller kom tilbake
         * @description Manntallet endres fra saken møtet er kommet til, ikke for det som alt er behandlet.
         */
        post: operations["Moetegang_meldAnkomst"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/moeter/{id}/avganger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** En deltaker gikk */
        post: operations["Moetegang_meldAvgang"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/moeter/{id}/inhabilitet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * En deltaker er inhabil i en sak, eller er funnet habil
         * @description Den inhabile er ute av manntallet for den saken, og nevnt i referatet; en vara kan møte for saken. Den som organet fant habil, deltar, og er nevnt i referatet.
         */
        post: operations["Moetegang_inhabil"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/moeter/{id}/inhabilitet/tilbaketrekking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Trekk tilbake det som er ført om en deltakers habilitet
         * @description Det som er ført feil, før det er stemt eller vedtatt i saken.
         */
        post: operations["Moetegang_trekkVurdering"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/moeter/{id}/voteringer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Åpne en votering
         * @description De som har stemmerett nå, utgjør manntallet: én stemme hver.
         */
        post: operations["Moetegang_aapneVotering"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/moeter/{id}/voteringer/{votering}/stemmer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Avgi en stemme
         * @description Sin egen; organets ledelse fører også stemmene til dem som sitter i møtet.
         */
        post: operations["Moetegang_stem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/moeter/{id}/voteringer/{votering}/rettelser": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rett en stemme som er ført feil
         * @description Så lenge voteringen er åpen, og bare en stemme som en annen enn medlemmet førte.
         */
        post: operations["Moetegang_rettStemme"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/moeter/{id}/voteringer/{votering}/avbrudd": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bryt av en votering
         * @description Den teller ikke, og kan holdes på nytt.
         */
        post: operations["Moetegang_avbrytVotering"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/moeter/{id}/voteringer/{votering}/lukking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lukk en votering
         * @description Stemmene telles; den som ikke har stemt, føres som avstående.
         */
        post: operations["Moetegang_lukkVotering"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/moeter/{id}/moeteleder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Møtelederens bilde
         * @description Saken møtet er kommet til, hvem som er til stede med stemmerett, forslagene, voteringene, og hva som kommer. `sett` er den samme saken, eller den `sak` nevner: en annen på sakslisten, behandlet eller ikke.
         */
        get: operations["Moetegang_moeteleder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/organer/{id}/moeteplan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Årets møter i et organ, med dagen papirene skal være levert
         * @description `opphav` er vedtaket som planla møtet, og `flyttetVed` det som sist flyttet det. Avlyste møter står med `status` `avlyst`.
         */
        get: operations["Moeteplan_aaret"];
        put?: never;
        /**
         * Planlegg alle møtene i et år på én gang
         * @description Alle eller ingen: svaret sier alt som er galt på én gang, med sted i `errors`. `varsler` nevner dager som er fridager; de planlegges likevel. Møtene kommer til av seg selv rett etter, med id-ene i `moeter`. `form` og `innlevering` gjelder møter som ikke sier noe annet.
         */
        post: operations["Moeteplan_fastsett"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/organer/{id}/moeteplan/forslag": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Forslag til møteplan etter året før
         * @description De samme møtene 52 uker senere, altså på samme ukedag; avlyste og skriftlige er ikke med. `moeter` kan sendes som det står til `POST …/moeteplan`.
         */
        get: operations["Moeteplan_forslag"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/moeter/{id}/sirkulasjon": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sakene som er til skriftlig behandling, papirene de gjelder, hvem som har svart hva, og opptellingen */
        get: operations["Sirkulasjon_hent"];
        put?: never;
        /**
         * Send sakene til medlemmene for skriftlig behandling
         * @description Sakslisten må være fastsatt; papirene fryses som de er. Medlemmene svarer innen fristen, og hele dagen teller. Utfallet føres med `POST …/vedtak` når fristen er ute eller alle har svart.
         */
        post: operations["Sirkulasjon_start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/moeter/{id}/sirkulasjon/fravaer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Før et medlem som fraværende, og hvilken vara som svarer */
        post: operations["Sirkulasjon_meldFravaer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/moeter/{id}/sirkulasjon/svar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Svar i en sak: ja, nei eller krever møte, gjerne med merknad
         * @description Sitt eget, én gang i hver sak; organets ledelse fører også svar som er kommet på annen måte. Et svar etter fristen tas vare på, merkes og telles ikke.
         */
        post: operations["Sirkulasjon_svar"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/moeter/{id}/delegasjon": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Avgjør sakene etter delegasjon
         * @description Organets ledelse eller sekretariatet, med det som gir dem rett til det. Utfallet føres deretter med `POST …/vedtak`.
         */
        post: operations["Sirkulasjon_deleger"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/moeter/{id}/referat/utkast": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Referat_lagUtkast"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/moeter/{id}/referat/kommentarrunder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Referat_sendTilKommentar"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/moeter/{id}/referat/kommentarer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Referat_kommenter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/moeter/{id}/referat/kommentarer/{kommentar}/svar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Referat_besvar"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/moeter/{id}/referat/ingen-merknader": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Si at du ikke har merknader til utkastet
         * @description Et svar som andre: den som har svart, minnes ikke om fristen.
         */
        post: operations["Referat_ingenMerknader"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/moeter/{id}/referat/ferdigstilling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Referat_ferdigstill"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/moeter/{id}/referat/publisering": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Referat_publiser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/moeter/{id}/referat/rettelser": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Referat_rett"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/moeter/{id}/referat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Hvor referatet står, kommentarene, og det referatet er laget av */
        get: operations["Referat_hent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/moeter/{id}/referat/dokument": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Referatet som nettside, PDF eller Word-fil, også før det er publisert */
        get: operations["Referat_dokument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/referater/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Et publisert referat, med rettelser og godkjenning */
        get: operations["Referat_publisert"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/offentlig/referater/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Et publisert referat i den offentlige utgaven
         * @description Uten innlogging, på en adresse som aldri endres. Rettelser, godkjenning og det som er gjort om siden, står sammen med den gamle teksten. Det som er unntatt offentlighet, er ikke med; hjemmelen står der. `ETag` er den samme så lenge det som står der, er det.
         */
        get: operations["OffentligReferat_hent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/referater": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Publiserte referater, det nyeste møtet først */
        get: operations["Referatliste_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/moeter/{id}/saksliste/{behandling}/sammenligning": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Hva som ble endret fra forslaget
         * @description `endret` er sant når vedtaket ikke er likt noe forslag: da står forslagene også i referatet. `forskjell` er ordene i punktet, med det som gikk ut og det som kom inn.
         */
        get: operations["Sammenligning_sammenligning"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/avtaler/signaturmatrise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Parter × avtaler: hvem har signert
         * @description Avtalen der noen har ventet lengst, står først, og i den parten som har ventet lengst.
         */
        get: operations["Signaturmatrise_matrise"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/avtaler/til-signering": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Det du kan signere nå
         * @description For partene du har fullmakt for, når det er deres tur. Den eldste først.
         */
        get: operations["Signaturmatrise_mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/avtaler": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Avtale_list"];
        put?: never;
        post: operations["Avtale_opprett"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/avtaler/{id}/versjoner": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Avtale_registrerVersjon"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/avtaler/{id}/svarfrist": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Avtale_endreSvarfrist"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/avtaler/{id}/suspensjon": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Avtale_suspender"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/avtaler/{id}/gjenopptakelse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Avtale_gjenoppta"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/avtaler/{id}/tilbaketrekking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Avtale_trekk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/avtaler/{id}/i-kraft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Avtale_settIKraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/avtaler/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Avtale_hent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/avtaler/{id}/versjoner/{versjon}/tekst": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Avtale_tekst"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/avtaler/{id}/parter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Avtalepart_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/avtaler/{id}/parter/{partId}/svarfrist": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Avtalepart_svarfrist"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/avtaler/{id}/parter/{partId}/suspensjon": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Avtalepart_suspender"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/avtaler/{id}/parter/{partId}/gjenopptakelse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Avtalepart_gjenoppta"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/avtaler/{id}/parter/{partId}/mottak": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Avtalepart_mottak"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/avtaler/{id}/parter/{partId}/varsel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Avtalepart_varsel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/avtaler/{id}/parter/{partId}/svar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Avtalepart_svar"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/avtaler/{id}/opplysninger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Avtaleforvaltning_endre"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/avtaler/{id}/navn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Avtaleforvaltning_rettNavn"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/avtaler/{id}/ikraft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Avtaleforvaltning_ikraft"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/avtaler/{id}/revisjon": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Avtaleforvaltning_taTilRevisjon"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/avtaler/{id}/revisjon/frafall": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Avtaleforvaltning_frafall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/avtaler/{id}/parter/{partId}/oppsigelse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Avtaleforvaltning_siOpp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/avtaler/{id}/parter/{partId}/oppsigelse/tilbaketrekking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Avtaleforvaltning_trekkOppsigelse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/avtaler/{id}/gjennomganger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Avtaleforvaltning_gjennomgaa"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/avtaler/{id}/overlevering": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Avtaleforvaltning_overlevering"];
        put?: never;
        post: operations["Avtaleforvaltning_utfoer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/avtaler/{id}/overlevering/ikke-aktuelt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Avtaleforvaltning_utelat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/avtaler/{id}/parter/{partId}/behandlingsplan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Organene hos parten som skal behandle saken, i rekkefølge
         * @description Det siste avgjør; dagen det møtes, er dagen parten har varslet. En ny plan avløser den forrige, og det som er behandlet, står.
         */
        post: operations["Egenbehandling_plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/avtaler/{id}/parter/{partId}/behandlinger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Et organ hos parten har innstilt
         * @description En innstilling er ikke partens svar: det registreres med `svar`.
         */
        post: operations["Egenbehandling_behandling"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/avtaler/{id}/parter/{partId}/utsettelser": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Parten utsetter behandlingen til en ny dag
         * @description Den nye dagen er varslet: parten minnes først når den er passert.
         */
        post: operations["Egenbehandling_utsett"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/avtaler/{id}/parter/{partId}/svarrettelser": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rett et svar som er ført feil
         * @description Det som sto, blir stående i `tidligereSvar`.
         */
        post: operations["Egenbehandling_rett"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/avtaler/{id}/parter/{partId}/lovlighetskontroll": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Noen har krevd lovlighetskontroll av partens vedtak
         * @description Vedtaket står mens kontrollen pågår.
         */
        post: operations["Egenbehandling_krevKontroll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/avtaler/{id}/parter/{partId}/lovlighetskontroll/utfall": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Vedtaket er stadfestet eller opphevet
         * @description Opphevet: godkjenningen faller, og en signatur står uten grunnlag. Det som alt er i kraft, er i kraft. Parten kan vedta på nytt.
         */
        post: operations["Egenbehandling_avgjoerKontroll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/parter/{id}/vedtak": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ett vedtak hos parten som svarer på flere avtaler
         * @description Alle avtalene prøves først: går det ikke på én, gjøres det ikke på noen. Blir noe avbrutt underveis, fullføres det av samme kommando med samme Idempotency-Key. Vedtaket har én id, som står på hver avtale.
         */
        post: operations["Partsvedtak_vedta"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/parter/{id}/vedtak/{vedtakId}/lovlighetskontroll": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Noen har krevd lovlighetskontroll av et vedtak som svarer på flere avtaler
         * @description Alle avtalene prøves først: går det ikke på én, gjøres det ikke på noen. Blir noe avbrutt underveis, fullføres det av samme kommando med samme Idempotency-Key.
         */
        post: operations["Partsvedtak_krevKontroll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/parter/{id}/vedtak/{vedtakId}/lovlighetskontroll/utfall": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Vedtaket er stadfestet eller opphevet, for alle avtalene det svarer på
         * @description Alle avtalene prøves først: går det ikke på én, gjøres det ikke på noen. Blir noe avbrutt underveis, fullføres det av samme kommando med samme Idempotency-Key.
         */
        post: operations["Partsvedtak_avgjoerKontroll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/avtaler/{id}/parter/{partId}/signering": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Det parten skal signere
         * @description Ordene på bokmål eller nynorsk etter Accept-Language, teksten det gjelder med hash, hvem som har tur, og hvilke av dine fullmakter som gjelder.
         */
        get: operations["Signatur_signering"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/avtaler/{id}/parter/{partId}/signatur": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Signer for parten, eller før inn det som er signert utenfor
         * @description Oppgi versjon og hash av teksten du fikk vist: en annen tekst kan ikke signeres.
         */
        post: operations["Signatur_signer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/avtaler/{id}/parter/{partId}/signeringsavslag": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Parten signerer ikke denne versjonen
         * @description De andres signaturer står til en ny versjon sendes: se omstart.
         */
        post: operations["Signatur_avslaa"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/avtaler/{id}/omstart": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Hva som skjer med svar og signaturer om en ny versjon sendes
         * @description `fingeravtrykk` følger med når den sendes fra saken: er noe endret siden, sendes den ikke.
         */
        get: operations["Signatur_omstart"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/avtaler/{id}/signaturer/{signatur}/bevis": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Signatur_bevis"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/avtaler/{id}/signaturer/{signatur}/kontroll": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Signatur_kontroll"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/avtaler/{id}/signaturer/{signatur}/vedlegg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Signatur_vedlegg"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/avtaler/{id}/signaturer/{signatur}/bekreftelse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** En annen enn den som førte inn underskriften, har sett papiret */
        post: operations["Signatur_bekreft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/avtaler/{id}/signaturer/{signatur}/bestridelse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Underskriften er ikke det den er ført inn som
         * @description Den blir stående, merket, og en ny kan føres inn.
         */
        post: operations["Signatur_bestrid"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/avtaler/{id}/tavle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Partene i siste runde, eller i den det spørres etter: den som har ventet lengst, først
         * @description Fem kolonner: `planlagt` dag, partens eget `saksnummer`, `vedtak`, `signatur` og `levering`. `neste` er det parten har igjen, `telling` hvor mange av hvor mange, `kvitteringer` om utsendelsen har nådd alle.
         */
        get: operations["Tavle_hent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/avtaler/{id}/muligheter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Hva du kan gjøre med avtalen nå, og hvorfor ikke resten
         * @description De samme reglene dømmer handlingen når den kommer. Innholdet i den dømmes først da.
         */
        get: operations["Avtalemuligheter_forAvtalen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/avtaler/{id}/parter/{partId}/muligheter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Hva du kan gjøre for parten nå, og hvorfor ikke resten
         * @description `her` er det du gjør som parten selv, `utenfra` det du kan føre inn av det parten har gjort utenfor Saksgang. De samme reglene dømmer handlingen når den kommer. Innholdet i den dømmes først da.
         */
        get: operations["Avtalemuligheter_forParten"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/saker/{id}/dossier": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Alt om en sak
         * @description En zip med en PDF for mennesker, hendelsene og tilstanden for maskiner, filene, og et manifest med sjekksummer. Samme tilstand gir samme byte. `Saksgang-Manifest` er sjekksummen av manifestet. Uttaket står i historikken, med grunnen hvis den oppgis.
         */
        get: operations["Dossier_sak"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/avtaler/{id}/dossier": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Alt om en avtale
         * @description En zip med en PDF for mennesker, hendelsene og tilstanden for maskiner, filene, og et manifest med sjekksummer. Samme tilstand gir samme byte. `Saksgang-Manifest` er sjekksummen av manifestet. Uttaket står i historikken, med grunnen hvis den oppgis.
         */
        get: operations["Dossier_avtale"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/dossierer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Les inn et dossier fra et annet system
         * @description Hele dossieret dømmes før noe lagres. Når svaret kommer, er det mottatt; hendelsene skrives inn av seg selv like etter, med den opprinnelige tiden og den som gjorde det. De setter ikke noe i gang. Det samme dossieret to ganger gjør ingenting.
         */
        post: operations["Dossier_lesInn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/dossierer/regler": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Hva som tas imot: hvor stort et dossier kan være, og hva navnet kan slutte på
         * @description Innholdet dømmes når det kommer.
         */
        get: operations["Dossier_regler"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/innspill": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Innspillsrunder
         * @description Også de et vedtak har bestilt, og som ingen har sendt ennå (`foreslaatt`). `dager` er dagene fristen gir nå, etter møteplanen.
         */
        get: operations["InnspillLesing_list"];
        put?: never;
        /**
         * Be om innspill i en sak
         * @description Sender til alle mottakerne med én gang. Det et vedtak har bestilt, ligger alt som et forslag: send det med `innspill/{id}/utsendelse`, eller si i `utkast` om det settes til side eller beholdes ved siden av (422 `utkast-maa-velges`).
         */
        post: operations["Innspill_start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/innspill/{id}/utsendelse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send innspillsrunden som et vedtak har bestilt */
        post: operations["Innspill_utsendelse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/innspill/{id}/frist": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Gi innspillsrunden en annen frist
         * @description Det som er kommet for sent, er for sent også etter en forlengelse.
         */
        put: operations["Innspill_endreFrist"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/innspill/{id}/tilbaketrekking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Innspill_trekk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/innspill/{id}/sammenstilling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sammenstillingen som nettside, PDF eller Word-fil
         * @description PDF-en er den som ligger i arkivet, med hashen som står på runden og saken. Før runden er slutt, er papiret foreløpig, og sier det.
         */
        get: operations["InnspillLesing_papir"];
        put?: never;
        /**
         * Sammenstill innspillene, og avslutt runden
         * @description Lager papiret av alle svar som er kommet, med hash, og legger PDF-en i arkivet, der et saksframlegg kan vise til den. Saken får vite det, og punktet som ventet på innspillene, lukkes.
         */
        post: operations["Innspill_sammenstill"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/innspill/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Innspill_hent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/innspill/{id}/mottakere/{mottaker}/kvittering": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Innspillsmottaker_kvitter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/innspill/{id}/mottakere/{mottaker}/varsel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Si når svaret kommer
         * @description Den som har varslet en dag, minnes etter den dagen, ikke før.
         */
        post: operations["Innspillsmottaker_varsle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/innspill/{id}/mottakere/{mottaker}/kladd": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Lagre en kladd
         * @description Ses bare av mottakerens egne. Det som mangler, kan fylles ut siden.
         */
        put: operations["Innspillsmottaker_kladd"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/innspill/{id}/mottakere/{mottaker}/svar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Svar på spørsmålene
         * @description Uten `svar` leveres kladden. Til fristen går ut, tar et nytt svar det forriges plass; etterpå står det ved siden av, som tillegg. Det som kommer for sent, tas imot og er merket for alltid; det som kommer etter sammenstillingen, står ved siden av den.
         */
        post: operations["Innspillsmottaker_svar"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/innspill/{id}/mottakere/{mottaker}/ingen-merknader": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Si at mottakeren ikke har merknader
         * @description Et svar som andre: den som har svart, minnes ikke.
         */
        post: operations["Innspillsmottaker_ingenMerknader"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/avvik": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Det som skulle ha skjedd av seg selv, men ikke gjorde det
         * @description Nyeste først. For sekretariat, administrator og revisor.
         */
        get: operations["Avvik_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/avvik/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Avvik_hent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/avvik/{id}/nytt-forsoek": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Prøv igjen nå */
        post: operations["Avvik_nyttForsoek"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/avvik/{id}/overhopping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** La det være: det som venter bak, går videre */
        post: operations["Avvik_hoppOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/avvik/{id}/loesning": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Det er ordnet for hånd */
        post: operations["Avvik_loes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/paaminnelser/returpost": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lever en returmelding fra postsystemet
         * @description Hele brevet slik det kom (RFC 3464, multipart/report). Påminnelsene som var i det, får en hendelse, og det blir en oppgave i avvikslisten. For sekretariat og administrator; arbeideren leser selv postkassen i `RETURPOST_DIR`.
         */
        post: operations["Returpost_lever"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/avtaler/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Registeret over avtalene
         * @description Én rad per avtale, etter navn: slag, hva den ligger under, partene, gyldighet, hva den erstatter og er erstattet av, hvem som er bundet fra og til når, og hva registeret ikke sier. `per` gir dem som er i kraft den dagen; med `part` dem som binder parten da.
         */
        get: operations["Avtaleregister_register"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/avtaler/register/tre": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Avtaleregister_tre"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/endringer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Det som skjer, etter hvert som det skjer
         * @description Server-sent events: én melding per hendelse når oversiktene har den, med posisjonen som `id`. `fra` kommer først og sier hvor man begynner. `Last-Event-ID`, eller `etter` der hodet mangler, fortsetter der man slapp; `reset` kommer i stedet for `fra` og betyr at alt må leses på nytt. `forsinkelse` sier hvor mange sekunder oversiktene ligger etter, og 0 når det er over. `slutt` kommer når man ikke lenger har tilgang.
         */
        get: operations["Endringer_foelg"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/historikk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Hvem gjorde hva, når og hvorfor
         * @description Nyeste først; bla bakover med `etter`. `fra` og `til` er dager i norsk tid, begge medregnet. `setning` sier det i klartekst, på nynorsk med `maalform=nn`.
         */
        get: operations["Historikk_historikk"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/saker/{id}/historikk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Alt som har skjedd med en sak
         * @description Sakens egne hendelser, de som nevner den, og avtalene den sendte ut. Nyeste først; bla bakover med `etter`. `fra` og `til` er dager i norsk tid, begge medregnet. `setning` sier det i klartekst, på nynorsk med `maalform=nn`. `endringer` er feltene hver hendelse endret, før og etter.
         */
        get: operations["Historikk_forSak"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/moeter/{id}/historikk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Alt som har skjedd med et møte
         * @description Nyeste først; bla bakover med `etter`. `fra` og `til` er dager i norsk tid, begge medregnet. `setning` sier det i klartekst, på nynorsk med `maalform=nn`. `endringer` er feltene hver hendelse endret, før og etter.
         */
        get: operations["Historikk_forMoete"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/avtaler/{id}/historikk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Alt som har skjedd med en avtale
         * @description Nyeste først; bla bakover med `etter`. `fra` og `til` er dager i norsk tid, begge medregnet. `setning` sier det i klartekst, på nynorsk med `maalform=nn`. `endringer` er feltene hver hendelse endret, før og etter.
         */
        get: operations["Historikk_forAvtale"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/innspill/{id}/historikk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Alt som har skjedd med en innspillsrunde
         * @description Nyeste først; bla bakover med `etter`. `fra` og `til` er dager i norsk tid, begge medregnet. `setning` sier det i klartekst, på nynorsk med `maalform=nn`. `endringer` er feltene hver hendelse endret, før og etter.
         */
        get: operations["Historikk_forInnspill"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/hendelser/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * En hendelse, hvorfor den skjedde, og hva den førte til
         * @description `aarsaker` er kjeden av årsaker bakover, den første først. `vei` går helt tilbake til at saken ble meldt, også forbi det et menneske gjorde: `grunnlag` er det handlingen bygde på. `foelger` er det hendelsen utløste, og det som fulgte av det igjen; er det mer enn 100, er `flereFoelger` sann, og resten står i `foelger`-listen. `endringer` er feltene hendelsen endret. `maalform=nn` gir setningene på nynorsk.
         */
        get: operations["Hendelse_hendelse"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/hendelser/{id}/foelger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Alt en hendelse førte til
         * @description I rekkefølgen det skjedde. `ledd` 1 er det hendelsen selv utløste, 2 det som fulgte av det; `hvorfor.aarsak` sier hva det fulgte av. `dybde` er hvor mange ledd, 10 når det er utelatt.
         */
        get: operations["Hendelse_foelger"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/nytt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Det andre har gjort siden man sist sa at alt var lest
         * @description Nyeste først. Med `alle=true` også det man gjorde selv, og det som fulgte av seg selv.
         */
        get: operations["Nytt_nytt"];
        /**
         * Si at alt er lest til og med en hendelse
         * @description Står ikke i historikken. Merket går aldri bakover.
         */
        put: operations["Nytt_lest"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/paaminnelser/kommende": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Påminnelser som kommer
         * @description Den neste først. `mottakere` er dem brevet ville gått til nå; navn og adresse vises for sekretariat, administrator, parten og mottakeren selv, ellers `null`. Når brevet ikke ville nådd noen, sier `advarsel` hvorfor. `eskalering`: brevet går til en annen fordi fristen er gått ut. `tilstand` `samlet` venter på dagens samlebrev.
         */
        get: operations["Paaminnelse_kommende"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/paaminnelser/logg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Påminnelser som er sendt, prøvd igjen, avvist og kommet i retur
         * @description Den siste først. `utfall`: `besluttet` (skal sendes), `eskalert`, `proevd-igjen`, `samlet` (kommer i mottakerens samlebrev), `sendt`, `avvist` (postkassen sa nei for godt, eller ingen tar imot), `i-retur` (sendt, men kom tilbake).
         */
        get: operations["Paaminnelse_logg"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/vedtak": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Vedtak, punkt for punkt
         * @description Én rad per vedtakspunkt; punkt 0 er en behandling uten punkter. Siste møte først. `part` gir det som er sendt parten, med svaret dens. `tilbakevirkende=true` gir vedtak som virker fra før de ble fattet.
         */
        get: operations["Vedtak_vedtak"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/utsendelser": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Det som er sendt til partene
         * @description Hvilken tekst, til hvem, når, og hvor mange som har kommet hvor langt. `fra` og `til` er dagen det ble sendt. Siste først.
         */
        get: operations["Vedtak_utsendelser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/ventede": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Saker som et vedtak har lovet
         * @description Til hvilket organ, med hvilken frist og fra hvilken sak og hvilket punkt. `organ` gir også det som er lovet alle organer av samme slag. `maaned` følger møtet når fristen er et møte som er flyttet. `venter=true` gir dem ingen har meldt ennå.
         */
        get: operations["Vedtak_ventede"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/saker/{id}/tilstand": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * En sak slik den var på et tidspunkt
         * @description `per` er en dag (til den er slutt i Norge) eller et tidspunkt: slik det var kjent da, alt som var registrert, og ikke noe av det som kom siden. `gjelderPer` sammen med `kjentPer` skiller de to aksene: hva som gjaldt da, og når det var kjent; utelatt er nå. `gjelderPer` alene er altså slik det gjaldt, rettet med alt vi vet i dag. 404 når det ikke var kjent ennå.
         */
        get: operations["Tilstand_sak"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/moeter/{id}/tilstand": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Et møte slik det var på et tidspunkt
         * @description `per` er en dag (til den er slutt i Norge) eller et tidspunkt: slik det var kjent da, alt som var registrert, og ikke noe av det som kom siden. `gjelderPer` sammen med `kjentPer` skiller de to aksene: hva som gjaldt da, og når det var kjent; utelatt er nå. `gjelderPer` alene er altså slik det gjaldt, rettet med alt vi vet i dag. 404 når det ikke var kjent ennå.
         */
        get: operations["Tilstand_moete"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/avtaler/{id}/tilstand": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * En avtale slik den var på et tidspunkt, med hvor mange som hadde svart i hver runde
         * @description `per` er en dag (til den er slutt i Norge) eller et tidspunkt: slik det var kjent da, alt som var registrert, og ikke noe av det som kom siden. `gjelderPer` sammen med `kjentPer` skiller de to aksene: hva som gjaldt da, og når det var kjent; utelatt er nå. `gjelderPer` alene er altså slik det gjaldt, rettet med alt vi vet i dag. 404 når det ikke var kjent ennå.
         */
        get: operations["Tilstand_avtale"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/innspill/{id}/tilstand": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * En innspillsrunde slik den var på et tidspunkt
         * @description `per` er en dag (til den er slutt i Norge) eller et tidspunkt: slik det var kjent da, alt som var registrert, og ikke noe av det som kom siden. `gjelderPer` sammen med `kjentPer` skiller de to aksene: hva som gjaldt da, og når det var kjent; utelatt er nå. `gjelderPer` alene er altså slik det gjaldt, rettet med alt vi vet i dag. 404 når det ikke var kjent ennå.
         */
        get: operations["Tilstand_innspill"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/organer/{id}/tilstand": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Et organ og medlemmene slik de var på et tidspunkt
         * @description `per` er en dag (til den er slutt i Norge) eller et tidspunkt: slik det var kjent da, alt som var registrert, og ikke noe av det som kom siden. `gjelderPer` sammen med `kjentPer` skiller de to aksene: hva som gjaldt da, og når det var kjent; utelatt er nå. `gjelderPer` alene er altså slik det gjaldt, rettet med alt vi vet i dag. 404 når det ikke var kjent ennå.
         */
        get: operations["Tilstand_organ"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/tilstand/saker": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sakene slik de var på et tidspunkt
         * @description Den eldste først. `per` er en dag (til den er slutt i Norge) eller et tidspunkt: slik det var kjent da, alt som var registrert, og ikke noe av det som kom siden. `gjelderPer` sammen med `kjentPer` skiller de to aksene: hva som gjaldt da, og når det var kjent; utelatt er nå. `gjelderPer` alene er altså slik det gjaldt, rettet med alt vi vet i dag. `q` er ord i det som var kjent da, i alle bøyninger; `part`, `organ` og `sak` er det hendelsene nevnte til da, og `status` er statusen da.
         */
        get: operations["Tilstandsliste_saker"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/tilstand/avtaler": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Avtalene slik de var på et tidspunkt
         * @description Den eldste først; status er den dagen. `per` er en dag (til den er slutt i Norge) eller et tidspunkt: slik det var kjent da, alt som var registrert, og ikke noe av det som kom siden. `gjelderPer` sammen med `kjentPer` skiller de to aksene: hva som gjaldt da, og når det var kjent; utelatt er nå. `gjelderPer` alene er altså slik det gjaldt, rettet med alt vi vet i dag. `q` er ord i det som var kjent da, i alle bøyninger; `part`, `organ` og `sak` er det hendelsene nevnte til da, og `status` er statusen da.
         */
        get: operations["Tilstandsliste_avtaler"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/tilstand/moeter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Møtene slik de var planlagt på et tidspunkt
         * @description Det som ble planlagt først, først. `per` er en dag (til den er slutt i Norge) eller et tidspunkt: slik det var kjent da, alt som var registrert, og ikke noe av det som kom siden. `gjelderPer` sammen med `kjentPer` skiller de to aksene: hva som gjaldt da, og når det var kjent; utelatt er nå. `gjelderPer` alene er altså slik det gjaldt, rettet med alt vi vet i dag. `q` er ord i det som var kjent da, i alle bøyninger; `part`, `organ` og `sak` er det hendelsene nevnte til da, og `status` er statusen da.
         */
        get: operations["Tilstandsliste_moeter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/tilstand/organer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Organene med medlemmene de hadde på et tidspunkt
         * @description Etter navn; organer som var nedlagt da, er ikke med. `per` er en dag (til den er slutt i Norge) eller et tidspunkt: slik det var kjent da, alt som var registrert, og ikke noe av det som kom siden. `gjelderPer` sammen med `kjentPer` skiller de to aksene: hva som gjaldt da, og når det var kjent; utelatt er nå. `gjelderPer` alene er altså slik det gjaldt, rettet med alt vi vet i dag.
         */
        get: operations["Tilstandsliste_organer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/tilstand/roller": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Rollene og fullmaktene som gjaldt på et tidspunkt
         * @description Etter første dag. `per` er en dag (til den er slutt i Norge) eller et tidspunkt: slik det var kjent da, alt som var registrert, og ikke noe av det som kom siden. `gjelderPer` sammen med `kjentPer` skiller de to aksene: hva som gjaldt da, og når det var kjent; utelatt er nå. `gjelderPer` alene er altså slik det gjaldt, rettet med alt vi vet i dag.
         */
        get: operations["Tilstandsliste_roller"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/saker/{id}/forskjell": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Hva som er endret i en sak mellom to tidspunkter
         * @description Hvert felt som var et annet i `fra` enn i `til`, med hva det var, hva det ble, og hendelsene som gjorde det, i rekkefølge. `fra` og `til` er dager (til de er slutt i Norge) eller tidspunkter for registrering; uten `til`: til nå. Var ingenting kjent i `fra`, er alt nytt. 404 når ingenting var kjent i `til`.
         */
        get: operations["Forskjell_sak"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/avtaler/{id}/forskjell": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Hva som er endret i en avtale mellom to tidspunkter
         * @description Hvert felt som var et annet i `fra` enn i `til`, med hva det var, hva det ble, og hendelsene som gjorde det, i rekkefølge. `fra` og `til` er dager (til de er slutt i Norge) eller tidspunkter for registrering; uten `til`: til nå. Var ingenting kjent i `fra`, er alt nytt. 404 når ingenting var kjent i `til`.
         */
        get: operations["Forskjell_avtale"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/moeter/{id}/forskjell": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Hva som er endret i et møte mellom to tidspunkter
         * @description Hvert felt som var et annet i `fra` enn i `til`, med hva det var, hva det ble, og hendelsene som gjorde det, i rekkefølge. `fra` og `til` er dager (til de er slutt i Norge) eller tidspunkter for registrering; uten `til`: til nå. Var ingenting kjent i `fra`, er alt nytt. 404 når ingenting var kjent i `til`.
         */
        get: operations["Forskjell_moete"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/innspill/{id}/forskjell": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Hva som er endret i en innspillsrunde mellom to tidspunkter
         * @description Hvert felt som var et annet i `fra` enn i `til`, med hva det var, hva det ble, og hendelsene som gjorde det, i rekkefølge. `fra` og `til` er dager (til de er slutt i Norge) eller tidspunkter for registrering; uten `til`: til nå. Var ingenting kjent i `fra`, er alt nytt. 404 når ingenting var kjent i `til`.
         */
        get: operations["Forskjell_innspill"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/organer/{id}/forskjell": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Hva som er endret i et organ og medlemmene mellom to tidspunkter
         * @description Hvert felt som var et annet i `fra` enn i `til`, med hva det var, hva det ble, og hendelsene som gjorde det, i rekkefølge. `fra` og `til` er dager (til de er slutt i Norge) eller tidspunkter for registrering; uten `til`: til nå. Var ingenting kjent i `fra`, er alt nytt. 404 når ingenting var kjent i `til`.
         */
        get: operations["Forskjell_organ"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/soek": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Søk i saker, vedtak, avtaler og hendelser
         * @description `q` er ord i alle bøyninger, "en frase", -uten, or; enhver tekst er et gyldig spørsmål. Beste treff først, så det siste; uten `q` det siste først. En sak eller avtale står én gang. `organ` og `part` er det hendelsen gjelder eller ble gjort på vegne av, `person` den som gjorde det, eller som det gjelder. `fra` og `til` er dager det ble registrert; `per` gir bare det som var kjent da. `hendelseId` er hendelsen treffet kommer av, og `lenke` er adressen til den. Det som gjelder saker som er unntatt offentlighet, kommer bare til sekretariatet, administratorer, revisorer, medlemmer i organene og den som meldte saken.
         */
        get: operations["Soek_finn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/spoersmaal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Spørsmålene som er klare til å stilles, med ruter og parametre */
        get: operations["Spoersmaal_alle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/spoersmaal/binder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Alt som binder en part i en periode
         * @description Avtaler som gjelder for parten (`avtale`), endelige vedtak i organer der noen representerer den (`vedtak`), det den selv har godkjent (`godkjenning`) og signert (`signatur`), og det den står som ansvarlig for (`forpliktelse`). Uten `til` binder det fortsatt. Det siste først. 404 for en ukjent part.
         */
        get: operations["Spoersmaal_binder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/spoersmaal/ikke-svart": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Hvem som ikke har svart, og hvor lenge vi har ventet
         * @description De tause, og de som bare har varslet når de skal behandle det (`varslet`). Dager som fristen sto stille, er ikke regnet med. Den som har ventet lengst, først.
         */
        get: operations["Spoersmaal_ikkeSvart"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/spoersmaal/signaturrett": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Hvem som kunne signere for en part en dag
         * @description Alle fullmakter som gjaldt da: `kjentDa` etter det som var registrert den gangen (eller per `kjentPer`), `kjentNaa` etter det som er registrert nå. 404 for en ukjent part.
         */
        get: operations["Spoersmaal_signaturrett"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/spoersmaal/vara": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Hvem som møtte som vara for hvem
         * @description Slik det ble ført i møtet: siste opprop, og dem som kom etter det. `fra` og `til` er møtedagen; `person` er den som møtte, eller den det ble møtt for. Siste møte først.
         */
        get: operations["Spoersmaal_vara"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/min-side": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Det du må gjøre, og det du venter på
         * @description `gjoer` er alt som venter på deg, organene du leder og partene du svarer eller signerer for: det som er forfalt først, så etter dag, og til slut det ingen dag følger av. `slag` sier hva som skal gjøres, `gjelder` hva det er med. `venter` er sakene dine som er hos andre, og for sekretariatet rundene der noen ikke har svart. `moeter` er møtene i organene dine de neste seks ukene. `aapneAvvik` er for sekretariat og administrator, ellers `null`.
         */
        get: operations["MinSide_hent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/tavle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sakene som er under arbeid, etter steg, organ eller part
         * @description En sak står i det steget som har den nå: også når et organ bare har fått den på sakslisten. `etter=organ` gir organene som har saken, så den kan stå i flere; `etter=part` parten den er meldt for. `noekkel` er `null` for dem som ikke hører til noen; den kolonnen heter `uten` i spørsmålet. Hver kolonne viser de 20 som sist ble endret, og `antall` sier hvor mange den har; `kolonne` gir inntil 500 i én av dem.
         */
        get: operations["Sakstavle_hent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/forpliktelser": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Frister og forpliktelser
         * @description Det et endelig vedtak setter i gang med en frist, svarfristen i hver runde av en avtale, og fristene som prosessen starter i et steg (`stegfrist`, `raad`, `samling`). `frist` er regelen slik den ble sagt; `dager` følger av den og møteplanen slik den er nå, og `forklaring` sier hvordan. `endringer` sier når og hvorfor dagen ble en annen, `historikk` hva som er sagt om den siden, av hvem og hvorfor. `suspendert` sier siden når saken er suspendert: gjenopptas den, går fristen ut så mange dager senere, når den ikke følger et møte. `fra` og `til` gjelder dagen fristen går ut. `uten=dato` gir dem ingen dag følger av, `uten=ansvarlig` dem ingen er nevnt for; `mangler` sier det for hver, og om svaret var at det ikke er kjent. `etterspoerres=true` gir dem noen fortsatt må svare for. `forfalt=true` er åpne etter dagen sin. `per` gir det vedtak hadde satt i gang slik det var kjent ved slutten av den dagen: etter når ting ble registrert. `kanSvare` sier om leseren selv kan si hvor langt det er kommet. Første frist først, de uten dag sist.
         */
        get: operations["Forpliktelse_forpliktelser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/saker/{id}/forpliktelser/{forpliktelseId}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Si hvor langt noe et vedtak har bestilt, er kommet
         * @description `forpliktelseId` er `id` i `forpliktelser` og `handlingsplan`. Sekretariatet eller den som har ansvaret. `utfoert` krever `bevis`; `aapen` åpner igjen det som var utført, bortfalt eller lukket med punktet. Er alt punktet satte i gang over, lukkes punktet av seg selv. Fristen flyttes med `saker/{id}/frister/{fristId}`.
         */
        put: operations["Forpliktelse_oppdater"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/saker/{id}/forpliktelser/{forpliktelseId}/ansvarlig": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Si hvem som har ansvaret for noe et vedtak har bestilt
         * @description Navnet på en part, et organ eller en person her, eller sekretariatet; den får påminnelsene. Uten `ansvarlig`: det er spurt, og ikke kjent. Det kan sies senere.
         */
        put: operations["Forpliktelse_tildel"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/handlingsplan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Handlingsplanen
         * @description Tiltakene som vedtak har satt på den, i den rekkefølgen de ble vedtatt: hva, hvem, frist (regelen og dagene den gir), status med historie og bevis, og punktet det kom fra. `organ` vedtok det. `fraAar` og `tilAar` gir dem som var vedtatt innen `tilAar` og ikke var over før `fraAar`. `per` gir planen slik den var kjent ved slutten av den dagen: etter når ting ble registrert, ikke etter når de skal ha skjedd. `uten` gir dem der ansvarlig eller dato ikke er oppgitt.
         */
        get: operations["Handlingsplan_handlingsplan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/handlingsplan/dokument": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Handlingsplanen som dokument
         * @description Med de samme spørsmålene som `handlingsplan`, og `format`: `pdf`, `docx` eller `html`. `maalform` er `nb` eller `nn`; ellers organets, og for alle organer leserens.
         */
        get: operations["Handlingsplan_dokument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/fristendringer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Frister som har fått en annen dag
         * @description Ett element for hvert møte som er flyttet, avlyst, eller planlagt så en frist fikk en dag; hver gang kalenderen er innstilt; og hver gang en frist er flyttet, alle i en sak er forlenget eller en suspendert sak er gjenopptatt: det siste først. I `varsler` har hver mottaker ett varsel, med gammel og ny dag for alle sine åpne frister som flyttet seg. Det sendes én gang, til dem navnet i vedtaket gjelder: `utsending.tilstand` er `sendt`, eller `ikke-sendbar` når ingen her har det navnet.
         */
        get: operations["Fristendring_fristendringer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/saker/{id}/frister/{fristId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Gi en frist fra et vedtak en ny regel
         * @description `fristId` er `id` i `forpliktelser`. `If-Match` er sakens revisjon. Svarfristen i en avtale flyttes med `avtaler/{id}/svarfrist`. Den gamle regelen står i historien.
         */
        put: operations["Saksfrist_endre"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/saker/{id}/frister": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Forleng alle frister i saken
         * @description Så mange dager til for alle åpne frister som har en dag, også svarfristene i avtaler som er sendt fra saken, for hver part som ikke har svart. `If-Match` er sakens revisjon.
         */
        put: operations["Saksfrist_forleng"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/prosesser/{noekkel}/migreringer/proeve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hva en migrering ville gjøre, sak for sak
         * @description Skriver ingenting. For hver åpne sak på versjonen: hvor den står og hva som kan gjøres med den, før og etter, og i `problemer` alt som står i veien. En side om gangen: send `neste` som `etter`.
         */
        post: operations["Migrering_proev"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/prosesser/{noekkel}/migreringer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Migrering_list"];
        put?: never;
        /**
         * Migrer sakene
         * @description Sakene tas i puljer av seg selv, hver sak helt eller ikke i det hele tatt. Følg med på migreringen og dens `saker`. En sak som ikke kunne migreres, blir på versjonen sin; bestill igjen når det som sto i veien, er borte.
         */
        post: operations["Migrering_bestill"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/prosesser/{noekkel}/migreringer/{id}/angring": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Før sakene tilbake
         * @description De som ikke har gått videre siden, går tilbake til versjonen de kom fra; de andre blir, og det står hvorfor.
         */
        post: operations["Migrering_angre"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/prosesser/{noekkel}/migreringer/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Migrering_hent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/prosesser/{noekkel}/migreringer/{id}/saker": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Hvordan det gikk, sak for sak
         * @description `foer`, `etter` og `problemer` som i prøven.
         */
        get: operations["Migrering_saker"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/saker/{id}/muligheter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Hva du kan gjøre med saken nå, og hvorfor ikke resten
         * @description For hver kommando og hvert steg: om den slipper gjennom vaktene, og ellers hvilken `vakt` som stanser den og hva den mangler. De samme vaktene dømmer kommandoen når den kommer. Innholdet i kommandoen dømmes først da.
         */
        get: operations["Muligheter_muligheter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/saker/{id}/rute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Veien saken har gått, hvor den står, og hva som gjenstår
         * @description `gaatt` er stegene i rekkefølge med når, organ og hendelse. `gjenstaar` er stegene framover i prosessen; dagene følger av møteplanen slik den er nå: `fastsatt` når saken står på en saksliste, ellers organets neste planlagte møte. `behandlinger` teller organene i et felles steg: «2 av 4». `raad` er alle organer som er spurt eller har gitt råd, med mandat, frist og svar; `nedsendt` er dem vedtaket satte i gang. Et organ som fikk en `undersak`, svarer i den; `frafalt` sier hvorfor den er slutt uten svar, og den telles ikke. `frister` er fristene som løper nå, også i undersaker som ventes på, med dagene de følger av.
         */
        get: operations["Muligheter_rute"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/saker/{id}/diagram": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Saken i sin prosess
         * @description Veien saken har gått, hvor den står, og hva som gjenstår med dager fra møteplanen. SVG; med `Accept: application/json` eller `text/plain` det samme i tekst, for den som ikke ser tegningen.
         */
        get: operations["Saksdiagram_sak"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/prosesser/{noekkel}/versjoner/{versjon}/saksdiagram": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Hvor mange saker som står i hvert steg
         * @description Sakene som følger denne versjonen. SVG; med `Accept: application/json` eller `text/plain` det samme i tekst, for den som ikke ser tegningen.
         */
        get: operations["Saksdiagram_antall"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/egne-saker": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Saker du har meldt, selv eller for en part eller et organ du hører til, og de som kom av det et organ du sitter i, behandlet
         * @description Sist endret først. `vedtak` er det siste et besluttende organ kom til, `raad` hvor mange organer som har svart og `svar` hva de svarte, `neste` neste steg med dagen møteplanen gir, `frist` den neste fristen.
         */
        get: operations["EgneSaker_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/parter/{id}/post": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Hva som venter hos parten, og om posten til den kommer fram
         * @description `venter` er avtalene som parten har noe igjen å gjøre med, den nærmeste fristen først. `retur` er den siste påminnelsen som ble avvist eller kom i retur, om ingen er sendt etter den. For sekretariat, administrator, revisor og parten selv.
         */
        get: operations["Partspost_hent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/organer/{id}/moeter.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Organets møter som kalender
         * @description Et flyttet møte har samme UID og høyere SEQUENCE; et avlyst blir stående, merket avlyst.
         */
        get: operations["Moetekalender_organ"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/personer/{id}/kalenderadresse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Moetekalender_adresse"];
        put?: never;
        /**
         * Få en hemmelig adresse til egne møter
         * @description For kalenderprogrammer. Den som har adressen, ser møtene: en ny gjør den gamle ugyldig. Bare for deg selv.
         */
        post: operations["Moetekalender_giAdresse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/kalender/{adresse}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Møtene til den adressen ble gitt til
         * @description Uten innlogging. Møtene i organene personen er medlem av nå.
         */
        get: operations["Moetekalender_person"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/moeter/{id}/beroerte": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Hvem som må få vite at møtet flyttes, avlyses eller forlenges
         * @description Organets medlemmer på møtedagen med varaer for seg, de som har meldt sakene på sakslisten (på et avlyst møte: de som sto der), og dagene møtet har hatt. De som har en frist som følger møtet, varsles av seg selv.
         */
        get: operations["Moeteberoerte_hent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/organer/{id}/koe": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sakene som venter på organet, med den nærmeste fristen og den eldste saken først
         * @description `klar` kan behandles. `paa-vei` kan settes på en saksliste, men `mangler` sier hva som må gjøres før den behandles. `ventet` er lovet organet, og ingen har meldt den ennå. De samme reglene dømmer når saken settes på sakslisten, og listen er hel: det som er klart, kan ikke falle utenfor.
         */
        get: operations["Koe_hent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/moeter/{id}/lovede-saker": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sakene som vedtak har lovet til dette møtet, og som ingen har meldt ennå: «ventet»
         * @description Hver med hvem som skal melde den, og punktet som lovet den. Følger møteplanen: flyttes møtet, følger saken. `forfalt` skulle ha vært meldt til et tidligere møte. Når saken meldes, går den i køen og settes på sakslisten som andre.
         */
        get: operations["LovedeSaker_hent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/moeter/{id}/sakslisteversjoner/{versjon}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * En saksliste slik den ble sendt ut, og hva som er nytt eller endret siden den forrige
         * @description `endringer` har saker som er nye, tatt av eller flyttet, og papirer som er andre enn sist, med vedleggene som kom til eller falt bort. `meldinger` er vedtak mellom møter som listen fortalte om; de som kom etterpå, er i den neste. `etterFristen` er papirer som ble sendt ut etter innleveringsfristen; `forSen` sier hvem som slapp en sak til for sent, og hvorfor.
         */
        get: operations["Saksliste_hent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/moeter/{id}/innkalling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Innkallingen med innholdsside og saksframlegg, og som zip også med alle vedlegg
         * @description Av en saksliste som er sendt ut, med papirene og tiden den ble sendt med, og det som var nytt i den, først. I den offentlige utgaven er det som er unntatt offentlighet, verken med eller nevnt ved navn; bare hjemmelen står der.
         */
        get: operations["Innkalling_hent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/innkurv/innspill": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Det dere er bedt om innspill til
         * @description For partene du er postmottak for og organene du sitter i: ubesvart, nyest først; med `alle=true` også det som er besvart eller slutt.
         */
        get: operations["InnspillLesing_innkurv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/innspill/{id}/matrise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Hvem som har svart, hvem som har varslet, og hvem som er tause
         * @description De det ventes på først, den som har ventet lengst øverst. Den som bare er invitert, mangler ikke. `tause` er nettopp de som minnes.
         */
        get: operations["InnspillLesing_matrise"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/innspill/{id}/innspill": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Svarene, spørsmål for spørsmål
         * @description Hver linje har avsenderen og hendelsen som registrerte den. Som sammenstillingen, også før den er laget; det som kom etter den, står for seg i `etterSammenstillingen`.
         */
        get: operations["InnspillLesing_innspill"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/innspill/{id}/vedlegg/{hash}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** En fil som fulgte med da det ble bedt om innspill */
        get: operations["InnspillLesing_vedlegg"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/innspill/{id}/purreliste": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Nøyaktig de det ventes svar fra som ikke har svart, hvor lenge de har vært tause, og hva hver av dem får om det purres nå
         * @description Den som bare er invitert, står ikke her; den som har varslet en dag, først når dagen er passert (`grunn`). `kanPurres` er usann for den som alt er spurt eller minnet i dag, og mens saken er suspendert. `brev` er null når ingen tar imot post for mottakeren.
         */
        get: operations["Innspillspurring_liste"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/innspill/{id}/purringer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Purr de tause nå, alle eller noen
         * @description Brevet er det `purreliste` viser. Den som bare er invitert, har svart, eller har varslet en dag som ikke er kommet, kan ikke purres.
         */
        post: operations["Innspillspurring_purr"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/virkninger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Det endelige vedtak har satt i gang
         * @description Ett element for hver virkning av hvert punkt; punkt 0 er utenfor punktene. `gjoer` sier hva som skjer av seg selv, og `oppsto` hva det ble, med id. `oppsto=<id>` finner vedtaket bak et organ, et møte, en sak eller et tiltak; `dokument=<hash>` finner vedtakene som gjelder nettopp den versjonen av et saksframlegg eller en fil. `nyeVersjoner` er kommet etter vedtaket, med saken som venter der organet ville ha dem tilbake. `omgjort` sier at virkningen hviler på et vedtak som er gjort om.
         */
        get: operations["Virkning_virkninger"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/saker/{id}/dokumentversjoner": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Registrer en ny versjon av et dokument som et vedtak i saken godkjente
         * @description Sier vedtaket at nye versjoner skal godkjennes på nytt, kommer den av seg selv tilbake til organet som en sak som venter.
         */
        post: operations["Virkning_nyVersjon"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/avtaler/{id}/purreliste": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Nøyaktig de som ikke har svart, hvor lenge de har vært tause, og hva hver av dem får om det purres nå
         * @description Den som har varslet en dag, står her først når dagen er passert (`grunn`). `kanPurres` er usann for den som alt er minnet i dag, eller har fristen suspendert. `brev` er null når ingen tar imot post for parten.
         */
        get: operations["Purring_liste"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/avtaler/{id}/purringer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Purr de tause nå, alle eller noen
         * @description Brevet er det `purreliste` viser. Den som har svart, eller varslet en dag som ikke er kommet, kan ikke purres.
         */
        post: operations["Purring_purr"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/avtaler/{id}/signaturer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Alle signaturer av avtalen, også fra tidligere runder og bestridte
         * @description `signertAvNavn` er den som signerte, `foertInnAv` den som førte inn det som er signert utenfor Saksgang.
         */
        get: operations["Signaturliste_hent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/statistikk/gjennomloep": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Hvor lang tid hvert steg tar, for hvert organ
         * @description Dager fra steget før var tatt, til dette var det; `meldt-til-vedtak` og `meldt-til-avsluttet` måler hele veien. `fra` og `til` er dagen steget ble tatt. Det som er ført inn etterpå med eldre datoer, er ikke målt. `per` er en dag: tallene slik de var kjent da den var slutt, og de samme tallene når det spørres igjen. Utelatt er det i dag. Dager er kalenderdager.
         */
        get: operations["Statistikk_gjennomloep"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/statistikk/veier": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Hvor lang tid det tar fram til vedtak, etter hvilke slag organer som ga råd først
         * @description `endret` er de som ble vedtatt med andre ord enn foreslått. `fra` og `til` er dagen vedtaket ble gjort. `per` er en dag: tallene slik de var kjent da den var slutt, og de samme tallene når det spørres igjen. Utelatt er det i dag. Dager er kalenderdager.
         */
        get: operations["Statistikk_veier"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/statistikk/utfall": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Hva det ble til: vedtakspunkter etter organ og utfall
         * @description Et råd er ikke endelig. En behandling uten punkter teller som ett. `fra` og `til` er dagen organet behandlet det. `per` er en dag: tallene slik de var kjent da den var slutt, og de samme tallene når det spørres igjen. Utelatt er det i dag. Dager er kalenderdager.
         */
        get: operations["Statistikk_utfall"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/statistikk/svartid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Hvor fort partene og organene svarer
         * @description Avtaler som er sendt til behandling, og innspill: dager fra det ble sendt til det første svaret var registrert. Fristen er den som gjaldt sist for den som ble spurt. `venter` er det som ikke er besvart, `overFristen` dem av dem som er over den. `fra` og `til` er dagen det ble sendt. `per` er en dag: tallene slik de var kjent da den var slutt, og de samme tallene når det spørres igjen. Utelatt er det i dag. Dager er kalenderdager.
         */
        get: operations["Statistikk_svartid"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{fellesskap}/statistikk/oppfoelging": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Om det vedtakene satte i gang, ble gjort i tide
         * @description Etter organet som vedtok det. Hver forpliktelse teller i ett av tallene: utført innen eller etter fristen, forfalt, åpen eller bortfalt, og for seg det ingen dag følger av. `fra` og `til` er dagen det ble vedtatt. `per` er en dag: tallene slik de var kjent da den var slutt, og de samme tallene når det spørres igjen. Utelatt er det i dag. Dager er kalenderdager.
         */
        get: operations["Statistikk_oppfoelging"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Feltfeil: {
            /** @example #/frist */
            pointer: string;
            /** @example dato-finnes-ikke */
            kode: string;
            /** @example Datoen finnes ikke i kalenderen */
            melding: string;
        };
        Problemsvar: {
            /**
             * Format: uri-reference
             * @example /problem/ugyldig-verdi
             */
            type: string;
            /** @example Noen felt har ugyldig verdi */
            title: string;
            /** @example 422 */
            status: number;
            /** @description Regelens stabile kode */
            kode?: string;
            /** @description Hva som mangler, i en setning */
            detail?: string;
            /** @description Revisjonen nå (412) */
            revisjon?: number;
            errors?: components["schemas"]["Feltfeil"][];
            traceId: string;
        };
        FoersteAdministratorDto: {
            navn: string;
            epost: string;
        };
        OpprettFellesskapDto: {
            navn: string;
            slug: string;
            administrator: components["schemas"]["FoersteAdministratorDto"];
        };
        Utfall: {
            /** Format: uuid */
            id: string;
            revisjon: number;
            varsler?: components["schemas"]["Feltfeil"][];
        };
        MaalformvalgDto: {
            /** @enum {string} */
            maalform: "nb" | "nn";
        };
        RegistrerPartDto: {
            navn: string;
            /** @enum {string} */
            slag: "kommune" | "sykehus" | "annet";
            /** @example 974760673 */
            organisasjonsnummer: string;
        };
        OpprettOrganDto: {
            navn: string;
            kortnavn: string;
            /** @enum {string} */
            slag: "partnerskapsmoete" | "ssu" | "ou" | "lsu" | "fsu" | "ufab" | "underutvalg" | "arbeidsgruppe" | "au" | "sekretariat" | "annet";
            /** Format: uuid */
            overordnet?: string;
            nummerformat: string;
            /** @enum {string} */
            beslutningsform: "konsensus" | "avstemning";
            moeteformer: ("fysisk" | "digital" | "hybrid" | "skriftlig")[];
        };
        OmdoepOrganDto: {
            navn: string;
            kortnavn: string;
            /**
             * Format: date
             * @example 2026-03-15
             */
            fra: string;
            begrunnelse: string;
        };
        InnstillInnleveringDto: {
            antall: number;
            /** @enum {string} */
            enhet: "dager" | "arbeidsdager";
            begrunnelse: string;
        };
        FastePunkterDto: {
            titler: string[];
            begrunnelse: string;
        };
        SkriftligBehandlingDto: {
            kreverMoete?: number;
            begrunnelse: string;
        };
        OrganMaalformDto: {
            /** @enum {string} */
            maalform: "nb" | "nn";
            begrunnelse: string;
        };
        LeggNedOrganDto: {
            /**
             * Format: date
             * @example 2026-03-15
             */
            til: string;
            /** Format: uuid */
            etterfoelger?: string;
            begrunnelse: string;
        };
        InnloggingDto: {
            sub: string;
            issuer?: string;
        };
        RegistrerPersonDto: {
            navn: string;
            epost: string;
            innlogging?: components["schemas"]["InnloggingDto"];
        };
        RettigheterDto: {
            moete: boolean;
            tale: boolean;
            forslag: boolean;
            stemme: boolean;
        };
        RepresentererDto: {
            /** Format: uuid */
            partId?: string;
            /** Format: uuid */
            organId?: string;
            gruppe?: string;
        };
        OppnevnMedlemDto: {
            /** Format: uuid */
            personId: string;
            /** @enum {string} */
            verv: "leder" | "nestleder" | "medlem" | "vara" | "observatoer" | "sekretaer";
            rettigheter: components["schemas"]["RettigheterDto"];
            representerer?: components["schemas"]["RepresentererDto"];
            /** Format: uuid */
            varaFor?: string;
            /**
             * Format: date
             * @example 2026-03-15
             */
            fra: string;
            /**
             * Format: date
             * @example 2026-03-15
             */
            til?: string;
        };
        MeldFratredenDto: {
            /**
             * Format: date
             * @example 2026-03-15
             */
            til: string;
            begrunnelse: string;
        };
        TildelRolleDto: {
            /** Format: uuid */
            personId: string;
            /** @enum {string} */
            rolle: "administrator" | "sekretariat" | "saksinnmelder" | "postmottak" | "signatar" | "revisor";
            /** Format: uuid */
            partId?: string;
            /**
             * Format: date
             * @example 2026-03-15
             */
            fra: string;
            /**
             * Format: date
             * @example 2026-03-15
             */
            til?: string;
            grunnlag: string;
        };
        TrekkRolleDto: {
            /**
             * Format: date
             * @example 2026-03-15
             */
            til?: string;
            begrunnelse: string;
        };
        DelegerSignaturrettDto: {
            /** Format: uuid */
            personId: string;
            /** Format: uuid */
            partId: string;
            avtaler?: string[];
            /**
             * Format: date
             * @example 2026-03-15
             */
            fra: string;
            /**
             * Format: date
             * @example 2026-03-15
             */
            til: string;
            grunnlag: string;
        };
        TrekkSignaturrettDto: {
            begrunnelse: string;
        };
        FriperiodeDto: {
            fra: string;
            til: string;
            navn: string;
        };
        SesongDto: {
            /** @enum {string} */
            presisjon: "sesong";
            /** @enum {string} */
            sesong: "vaar" | "sommer" | "hoest" | "vinter";
            aar: number;
        };
        SesongerDto: {
            vaar: components["schemas"]["SesongDto"];
            sommer: components["schemas"]["SesongDto"];
            hoest: components["schemas"]["SesongDto"];
            vinter: components["schemas"]["SesongDto"];
        };
        InnstillKalenderDto: {
            inneklemteDagerErFri: boolean;
            friperioder: components["schemas"]["FriperiodeDto"][];
            sesonger?: components["schemas"]["SesongerDto"];
            begrunnelse: string;
        };
        EskaleringDto: {
            dagerEtter: number;
            til: ("nestleder" | "leder" | "partens-ledelse" | "sekretariat")[];
        };
        InnstillPaaminnelserDto: {
            /** @enum {string} */
            slag: "svarfrist" | "ny-sak" | "oppdrag" | "sendes-til-innspill" | "frist" | "stegfrist" | "raad" | "samling" | "skriftlig-svar" | "referatkommentar" | "tiltak" | "avtalegjennomgang" | "avtaleutloep" | "avtaleoppsigelse" | "avtaleoverlevering";
            dagerFoer: number[];
            eskalering?: components["schemas"]["EskaleringDto"];
            begrunnelse: string;
        };
        InnstillVarslingDto: {
            /** @enum {string} */
            form: "enkeltvis" | "samlet";
        };
        PubliserProsessDto: {
            definisjon: {
                [key: string]: unknown;
            };
            aarsak?: string;
        };
        ProsessproeveDto: {
            definisjon: {
                [key: string]: unknown;
            };
        };
        SaksinnmelderDto: {
            /** Format: uuid */
            part?: string;
            /** Format: uuid */
            organ?: string;
        };
        ForslagDto: {
            alternativ: string;
            punkter: string[];
        };
        VedleggDto: {
            navn: string;
            hash: string;
            unntattOffentlighet?: boolean;
            hjemmel?: string;
        };
        SeksjonDto: {
            noekkel: string;
            tekst: string;
        };
        SaksframleggDto: {
            beskrivelse: string;
            forslag: components["schemas"]["ForslagDto"][];
            vedlegg?: components["schemas"]["VedleggDto"][];
            unntattOffentlighet?: boolean;
            hjemmel?: string;
            offentligTittel?: string;
            seksjoner?: components["schemas"]["SeksjonDto"][];
        };
        MeldSakDto: {
            tittel: string;
            sakstype: string;
            /** Format: uuid */
            tilOrgan?: string;
            paaVegneAv?: components["schemas"]["SaksinnmelderDto"];
            saksframlegg: components["schemas"]["SaksframleggDto"];
        };
        ManglersvarDto: {
            mangel: string;
            svar: string;
        };
        MeldPaaNyttDto: {
            tittel: string;
            sakstype: string;
            /** Format: uuid */
            tilOrgan?: string;
            paaVegneAv?: components["schemas"]["SaksinnmelderDto"];
            saksframlegg: components["schemas"]["SaksframleggDto"];
            besvarteMangler?: string[];
            manglersvar?: components["schemas"]["ManglersvarDto"][];
        };
        FormellSakDto: {
            tittel: string;
            sakstype: string;
            /** Format: uuid */
            tilOrgan?: string;
            paaVegneAv?: components["schemas"]["SaksinnmelderDto"];
            saksframlegg: components["schemas"]["SaksframleggDto"];
            /** Format: uuid */
            behandlingId: string;
        };
        ForberedelseDto: {
            merknad?: string;
        };
        ReturDto: {
            mangler: string[];
            begrunnelse: string;
        };
        BegrunnelseDto: {
            begrunnelse: string;
        };
        AlleSignertDto: {
            /** @enum {string} */
            regel: "alle-signert";
        };
        AntallDto: {
            /** @enum {string} */
            regel: "antall";
            antall: number;
        };
        ParvisDto: {
            /** @enum {string} */
            regel: "parvis";
        };
        FastDatoDto: {
            /** @enum {string} */
            regel: "fast-dato";
            /**
             * Format: date
             * @example 2026-03-15
             */
            dato: string;
        };
        BetingelseDto: {
            /** @enum {string} */
            regel: "betingelse";
            betingelse: string;
        };
        DokumentversjonDto: {
            versjon: number;
            hash: string;
        };
        SigneringsgruppeDto: {
            parter: string[];
        };
        UtsendelseDto: {
            /** Format: uuid */
            behandlingId: string;
            punkt: number;
            /** Format: uuid */
            avtaleId: string;
            dokumentversjon?: components["schemas"]["DokumentversjonDto"];
            parter?: string[];
            organisasjonsnumre?: string[];
            /**
             * Format: date
             * @example 2026-03-15
             */
            svarfrist?: string;
            ikrafttredelse?: components["schemas"]["AlleSignertDto"] | components["schemas"]["AntallDto"] | components["schemas"]["ParvisDto"] | components["schemas"]["FastDatoDto"] | components["schemas"]["BetingelseDto"];
            paaminnelser?: number[];
            rekkefoelge?: components["schemas"]["SigneringsgruppeDto"][];
            /** Format: uuid */
            fingeravtrykk?: string;
            utenBrev?: boolean;
        };
        LukkPunktDto: {
            begrunnelse: string;
            /** Format: uuid */
            behandlingId: string;
            punkt: number;
        };
        SaksnummerDto: {
            saksnummer: string;
            organ: string;
            aar: number;
        };
        LenkeDto: {
            /** @enum {string} */
            forhold: "oppfoelger" | "beslektet" | "duplikat" | "erstatter" | "gir-ny-sak" | "tiltak-i" | "godkjenner-referat-fra" | "evaluerer" | "viser-til" | "undersak" | "undersak-av" | "uenighet" | "uenighet-om";
            /** Format: uuid */
            tilSak?: string;
            nummer?: string;
            tekst?: string;
        };
        RettelseDto: {
            begrunnelse: string;
            gjelder: string;
            opprinnelig: string;
            rettet: string;
            /** Format: uuid */
            behandlingId?: string;
        };
        ForfaltValgDto: {
            nr: number;
            /** @enum {string} */
            valg: "utfoer" | "dropp";
        };
        GjenopptakelseDto: {
            begrunnelse: string;
            valg?: components["schemas"]["ForfaltValgDto"][];
        };
        FlyttingDto: {
            begrunnelse: string;
            steg: string;
        };
        DagDto: {
            /** @enum {string} */
            presisjon: "dag";
            /**
             * Format: date
             * @example 2026-03-15
             */
            dato: string;
        };
        MoeteDto: {
            /** @enum {string} */
            presisjon: "moete";
            /** Format: uuid */
            moeteId: string;
        };
        MaanedDto: {
            /** @enum {string} */
            presisjon: "maaned";
            maaned: string;
        };
        NesteRundeDto: {
            /** @enum {string} */
            presisjon: "neste-runde";
            /** @enum {string} */
            organslag: "partnerskapsmoete" | "ssu" | "ou" | "lsu" | "fsu" | "ufab" | "underutvalg" | "arbeidsgruppe" | "au" | "sekretariat" | "annet";
        };
        RaadDto: {
            organer: string[];
            mandat: string;
            frist?: components["schemas"]["DagDto"] | components["schemas"]["MoeteDto"] | components["schemas"]["MaanedDto"] | components["schemas"]["SesongDto"] | components["schemas"]["NesteRundeDto"];
            somUndersaker?: boolean;
        };
        UenighetDto: {
            begrunnelse: string;
            paaVegneAv: components["schemas"]["SaksinnmelderDto"];
            /** Format: uuid */
            behandlingId?: string;
            punkt?: number;
            sakstype?: string;
        };
        NivaautfallDto: {
            /** @enum {string} */
            utfall: "loest" | "sendt-videre" | "avgjort";
            begrunnelse: string;
        };
        MalfeltDto: {
            noekkel: string;
            /** @enum {string} */
            slag: "tittel" | "eier" | "beskrivelse" | "forslag" | "vedlegg" | "seksjon";
            ledetekst: string;
            hjelp?: string;
            paakrevd: boolean;
        };
        OpprettSaksmalDto: {
            navn: string;
            felt: components["schemas"]["MalfeltDto"][];
            begrunnelse: string;
            sakstype: string;
            /** Format: uuid */
            organId?: string;
        };
        EndreSaksmalDto: {
            navn: string;
            felt: components["schemas"]["MalfeltDto"][];
            begrunnelse: string;
        };
        TidOgStedDto: {
            /**
             * Format: date
             * @example 2026-03-15
             */
            dato: string;
            /** @example 09:30 */
            start?: string;
            /** @example 09:30 */
            slutt?: string;
            sted?: string;
        };
        InnleveringDto: {
            antall: number;
            /** @enum {string} */
            enhet: "dager" | "arbeidsdager";
        };
        PlanleggMoeteDto: {
            /** Format: uuid */
            organId: string;
            tittel: string;
            naar: components["schemas"]["TidOgStedDto"];
            /** @enum {string} */
            form: "fysisk" | "digital" | "hybrid" | "skriftlig";
            vertskap?: string;
            innlevering?: components["schemas"]["InnleveringDto"];
            videolenke?: string;
        };
        NyTidDto: {
            /**
             * Format: date
             * @example 2026-03-15
             */
            dato?: string;
            /** @example 09:30 */
            start?: string;
            /** @example 09:30 */
            slutt?: string;
            sted?: string;
        };
        FlyttMoeteDto: {
            begrunnelse: string;
            til: components["schemas"]["NyTidDto"];
        };
        ForlengMoeteDto: {
            /** @example 09:30 */
            slutt: string;
            begrunnelse: string;
        };
        VideolenkeDto: {
            videolenke: string;
            /** @enum {string} */
            form?: "fysisk" | "digital" | "hybrid" | "skriftlig";
        };
        SakslistepostDto: {
            /** Format: uuid */
            sakId: string;
            raadgivende?: boolean;
            dispensasjon?: string;
            minutter?: number;
        };
        SakstidDto: {
            minutter: number;
        };
        SakslisteversjonDto: {
            rekkefoelge?: string[];
        };
        UtsendingDto: {
            varaer?: string[];
        };
        OpptakDto: {
            begrunnelse: string;
            /** Format: uuid */
            sakId: string;
            /** @enum {string} */
            opptak: "hastesak" | "eventuelt";
        };
        DeltakerDto: {
            /** Format: uuid */
            personId: string;
            /** @enum {string} */
            status: "til-stede" | "forfall" | "fravaer";
            /** Format: uuid */
            varaFor?: string;
            /** Format: uuid */
            fraSak?: string;
            /** Format: uuid */
            tilSak?: string;
            ute?: string[];
            gruppe?: string;
            funksjon?: string;
            organisasjon?: string;
            representerer?: string;
            /** @enum {string} */
            oppgave?: "moeteleder" | "referent";
            /** @enum {string} */
            rolle?: "observatoer" | "sekretaer" | "gjest";
            saker?: string[];
        };
        FremmoeteDto: {
            deltakere: components["schemas"]["DeltakerDto"][];
            referent?: string;
        };
        UtenInnholdDto: {
            /** @enum {string} */
            slag: "godkjenner-innkalling" | "godkjenner-saksliste" | "til-orientering";
        };
        GodkjennerReferatDto: {
            /** @enum {string} */
            slag: "godkjenner-referat";
            /** Format: uuid */
            moeteId?: string;
        };
        VersjonDto: {
            versjon: number;
            hash: string;
        };
        GodkjennerDokumentDto: {
            /** @enum {string} */
            slag: "godkjenner-dokument";
            dokument: string;
            dokumentversjon?: components["schemas"]["VersjonDto"];
            vedlegg?: string;
        };
        KreverNyGodkjenningDto: {
            /** @enum {string} */
            slag: "krever-ny-godkjenning";
            dokument: string;
        };
        GruppetakDto: {
            gruppe: string;
            inntil: number;
            /** @enum {string} */
            partsslag?: "kommune" | "sykehus" | "annet";
        };
        EtablererOrganDto: {
            /** @enum {string} */
            slag: "etablerer-organ";
            /** @enum {string} */
            organslag: "partnerskapsmoete" | "ssu" | "ou" | "lsu" | "fsu" | "ufab" | "underutvalg" | "arbeidsgruppe" | "au" | "sekretariat" | "annet";
            navn: string;
            kortnavn?: string;
            mandat?: string;
            tak?: string;
            sammensetning?: components["schemas"]["GruppetakDto"][];
        };
        MoeteIMaanedDto: {
            /** @enum {string} */
            presisjon: "moete-i-maaned";
            /** Format: uuid */
            organId: string;
            maaned: string;
        };
        AvstandDto: {
            /** @enum {string} */
            presisjon: "avstand";
            antall: number;
            /** @enum {string} */
            enhet: "dager" | "arbeidsdager";
            /** @enum {string} */
            retning: "foer" | "etter";
            /** Format: uuid */
            moeteId: string;
        };
        FraFristDto: {
            /** @enum {string} */
            slag: "frist";
            punkt: number;
            nr: number;
        };
        FraForpliktelseDto: {
            /** @enum {string} */
            slag: "forpliktelse";
            /** Format: uuid */
            forpliktelseId: string;
        };
        FraHendelseDto: {
            /** @enum {string} */
            slag: "hendelse";
            /** @enum {string} */
            hendelse: "vedtatt" | "sendt-til-partene" | "signert";
        };
        AvstandFraDto: {
            /** @enum {string} */
            presisjon: "avstand-fra";
            antall: number;
            /** @enum {string} */
            enhet: "dager" | "arbeidsdager";
            /** @enum {string} */
            retning: "foer" | "etter";
            fra: components["schemas"]["FraFristDto"] | components["schemas"]["FraForpliktelseDto"] | components["schemas"]["FraHendelseDto"];
        };
        VedBehovDto: {
            /** @enum {string} */
            presisjon: "ved-behov";
        };
        IkkeOppgittDto: {
            /** @enum {string} */
            presisjon: "ikke-oppgitt";
            merknad?: string;
        };
        SendesTilInnspillDto: {
            /** @enum {string} */
            slag: "sendes-til-innspill";
            til: string;
            frist: components["schemas"]["DagDto"] | components["schemas"]["MoeteDto"] | components["schemas"]["MoeteIMaanedDto"] | components["schemas"]["MaanedDto"] | components["schemas"]["SesongDto"] | components["schemas"]["NesteRundeDto"] | components["schemas"]["AvstandDto"] | components["schemas"]["AvstandFraDto"] | components["schemas"]["VedBehovDto"] | components["schemas"]["IkkeOppgittDto"];
            frivillig: boolean;
        };
        OrganvalgDto: {
            /** Format: uuid */
            id?: string;
            /** @enum {string} */
            slag: "partnerskapsmoete" | "ssu" | "ou" | "lsu" | "fsu" | "ufab" | "underutvalg" | "arbeidsgruppe" | "au" | "sekretariat" | "annet";
        };
        NySakDto: {
            /** @enum {string} */
            slag: "ny-sak";
            tittel: string;
            organ: components["schemas"]["OrganvalgDto"];
            frist: components["schemas"]["DagDto"] | components["schemas"]["MoeteDto"] | components["schemas"]["MoeteIMaanedDto"] | components["schemas"]["MaanedDto"] | components["schemas"]["SesongDto"] | components["schemas"]["NesteRundeDto"] | components["schemas"]["AvstandDto"] | components["schemas"]["AvstandFraDto"] | components["schemas"]["VedBehovDto"] | components["schemas"]["IkkeOppgittDto"];
            ansvarlig?: string;
            bindende: boolean;
        };
        OppdragDto: {
            /** @enum {string} */
            slag: "oppdrag";
            hva: string;
            ansvarlig?: string;
            frist: components["schemas"]["DagDto"] | components["schemas"]["MoeteDto"] | components["schemas"]["MoeteIMaanedDto"] | components["schemas"]["MaanedDto"] | components["schemas"]["SesongDto"] | components["schemas"]["NesteRundeDto"] | components["schemas"]["AvstandDto"] | components["schemas"]["AvstandFraDto"] | components["schemas"]["VedBehovDto"] | components["schemas"]["IkkeOppgittDto"];
            bindende: boolean;
        };
        TiltakDto: {
            /** @enum {string} */
            slag: "tiltak";
            hva: string;
            handlingsplan?: string;
            ansvarlig?: string;
            frist?: components["schemas"]["DagDto"] | components["schemas"]["MoeteDto"] | components["schemas"]["MoeteIMaanedDto"] | components["schemas"]["MaanedDto"] | components["schemas"]["SesongDto"] | components["schemas"]["NesteRundeDto"] | components["schemas"]["AvstandDto"] | components["schemas"]["AvstandFraDto"] | components["schemas"]["VedBehovDto"] | components["schemas"]["IkkeOppgittDto"];
        };
        GodkjennerAvtaleDto: {
            /** @enum {string} */
            slag: "godkjenner-avtale";
            /** Format: uuid */
            avtaleId: string;
            dokumentversjon?: components["schemas"]["VersjonDto"];
        };
        SendesTilPartene: {
            /** @enum {string} */
            slag: "sendes-til-partene";
            /** Format: uuid */
            avtaleId: string;
        };
        PlanlagtMoeteDto: {
            /**
             * Format: date
             * @example 2026-03-15
             */
            dato: string;
            /** @example 09:30 */
            start?: string;
            /** @example 09:30 */
            slutt?: string;
            sted?: string;
            tittel?: string;
            /** @enum {string} */
            form?: "fysisk" | "digital" | "hybrid" | "skriftlig";
            vertskap?: string;
            videolenke?: string;
        };
        FastsetterMoeteplanDto: {
            /** @enum {string} */
            slag: "fastsetter-moeteplan";
            aar: number;
            moeter?: string[];
            /** Format: uuid */
            organId?: string;
            nye?: components["schemas"]["PlanlagtMoeteDto"][];
        };
        FlytterMoeteDto: {
            /** @enum {string} */
            slag: "flytter-moete";
            /** Format: uuid */
            moeteId: string;
            /**
             * Format: date
             * @example 2026-03-15
             */
            dato: string;
            /** @example 09:30 */
            start?: string;
            /** @example 09:30 */
            slutt?: string;
            sted?: string;
            vertskap?: string;
        };
        FristvirkningDto: {
            /** @enum {string} */
            slag: "frist";
            hva: string;
            frist: components["schemas"]["DagDto"] | components["schemas"]["MoeteDto"] | components["schemas"]["MoeteIMaanedDto"] | components["schemas"]["MaanedDto"] | components["schemas"]["SesongDto"] | components["schemas"]["NesteRundeDto"] | components["schemas"]["AvstandDto"] | components["schemas"]["AvstandFraDto"] | components["schemas"]["VedBehovDto"] | components["schemas"]["IkkeOppgittDto"];
        };
        VirkerFraDto: {
            /** @enum {string} */
            slag: "virker-fra";
            /**
             * Format: date
             * @example 2026-03-15
             */
            dato: string;
        };
        VelgerAlternativDto: {
            /** @enum {string} */
            slag: "velger-alternativ";
            alternativ: string;
        };
        OmgjoerVedtakDto: {
            /** @enum {string} */
            slag: "omgjoer-vedtak";
            /** Format: uuid */
            sakId: string;
            /** Format: uuid */
            behandlingId: string;
            punkt: number;
            /** @enum {string} */
            hva: "trukket" | "endret";
            begrunnelse: string;
        };
        UtsettelseDto: {
            begrunnelse: string;
            /** Format: uuid */
            tilMoeteId?: string;
            nyeOpplysninger?: boolean;
        };
        FraForslagDto: {
            alternativ: string;
            punkt: number;
        };
        VedtakspunktDto: {
            nr: number;
            tekst: string;
            /** @enum {string} */
            klasse: "VEDTATT_ENDRET" | "VEDTATT" | "GODKJENT" | "ALTERNATIV_VALGT" | "TILSLUTNING" | "IKKE_GODKJENT" | "UTSATT" | "TIL_ORIENTERING" | "BESTILLING" | "UTEN_VEDTAK";
            virkninger: (components["schemas"]["UtenInnholdDto"] | components["schemas"]["UtenInnholdDto"] | components["schemas"]["UtenInnholdDto"] | components["schemas"]["GodkjennerReferatDto"] | components["schemas"]["GodkjennerDokumentDto"] | components["schemas"]["KreverNyGodkjenningDto"] | components["schemas"]["EtablererOrganDto"] | components["schemas"]["SendesTilInnspillDto"] | components["schemas"]["NySakDto"] | components["schemas"]["OppdragDto"] | components["schemas"]["TiltakDto"] | components["schemas"]["GodkjennerAvtaleDto"] | components["schemas"]["SendesTilPartene"] | components["schemas"]["FastsetterMoeteplanDto"] | components["schemas"]["FlytterMoeteDto"] | components["schemas"]["FristvirkningDto"] | components["schemas"]["VirkerFraDto"] | components["schemas"]["VelgerAlternativDto"] | components["schemas"]["OmgjoerVedtakDto"])[];
            /**
             * Format: date
             * @example 2026-03-15
             */
            gjelderFra?: string;
            /**
             * Format: date
             * @example 2026-03-15
             */
            gjelderTil?: string;
            fraForslag?: components["schemas"]["FraForslagDto"];
            /** Format: uuid */
            voteringId?: string;
        };
        InnlederDto: {
            /** Format: uuid */
            personId?: string;
            funksjon?: string;
            organisasjon?: string;
        };
        DissensDto: {
            /** Format: uuid */
            personId: string;
            tekst: string;
        };
        VedtakDto: {
            /** Format: uuid */
            behandlingId: string;
            /** @enum {string} */
            utfall?: "VEDTATT_ENDRET" | "VEDTATT" | "GODKJENT" | "ALTERNATIV_VALGT" | "TILSLUTNING" | "IKKE_GODKJENT" | "UTSATT" | "TIL_ORIENTERING" | "BESTILLING" | "UTEN_VEDTAK";
            utsettelse?: components["schemas"]["UtsettelseDto"];
            punkter: components["schemas"]["VedtakspunktDto"][];
            utenforPunkt?: (components["schemas"]["UtenInnholdDto"] | components["schemas"]["UtenInnholdDto"] | components["schemas"]["UtenInnholdDto"] | components["schemas"]["GodkjennerReferatDto"] | components["schemas"]["GodkjennerDokumentDto"] | components["schemas"]["KreverNyGodkjenningDto"] | components["schemas"]["EtablererOrganDto"] | components["schemas"]["SendesTilInnspillDto"] | components["schemas"]["NySakDto"] | components["schemas"]["OppdragDto"] | components["schemas"]["TiltakDto"] | components["schemas"]["GodkjennerAvtaleDto"] | components["schemas"]["SendesTilPartene"] | components["schemas"]["FastsetterMoeteplanDto"] | components["schemas"]["FlytterMoeteDto"] | components["schemas"]["FristvirkningDto"] | components["schemas"]["VirkerFraDto"] | components["schemas"]["VelgerAlternativDto"] | components["schemas"]["OmgjoerVedtakDto"])[];
            forslagIMoetet?: components["schemas"]["ForslagDto"][];
            visertilSaksgrunnlag?: boolean;
            protokoll?: string[];
            fra?: string;
            innledere?: components["schemas"]["InnlederDto"][];
            dissenser?: components["schemas"]["DissensDto"][];
        };
        NummerserieDto: {
            /** Format: uuid */
            organId: string;
            aar: number;
            foerste: number;
        };
        AnkomstDto: {
            /** Format: uuid */
            personId: string;
            /** Format: uuid */
            fraSak?: string;
            /** Format: uuid */
            tilSak?: string;
            /** Format: uuid */
            varaFor?: string;
        };
        AvgangDto: {
            /** Format: uuid */
            personId: string;
            /** Format: uuid */
            tilSak?: string;
        };
        InhabilitetDto: {
            /** Format: uuid */
            behandlingId: string;
            /** Format: uuid */
            personId: string;
            grunn: string;
            /** @enum {string} */
            vurdering?: "inhabil" | "habil";
        };
        HabilitetstrekkDto: {
            /** Format: uuid */
            behandlingId: string;
            /** Format: uuid */
            personId: string;
            begrunnelse: string;
        };
        VoteringDto: {
            /** Format: uuid */
            behandlingId: string;
            gjelder: string;
            valg: string[];
        };
        StemmeDto: {
            valg: string;
            /** Format: uuid */
            personId?: string;
        };
        StemmerettingDto: {
            /** Format: uuid */
            personId: string;
            valg: string;
            begrunnelse: string;
        };
        PlanlagtMedInnleveringDto: {
            /**
             * Format: date
             * @example 2026-03-15
             */
            dato: string;
            /** @example 09:30 */
            start?: string;
            /** @example 09:30 */
            slutt?: string;
            sted?: string;
            tittel?: string;
            /** @enum {string} */
            form?: "fysisk" | "digital" | "hybrid" | "skriftlig";
            vertskap?: string;
            videolenke?: string;
            innlevering?: components["schemas"]["InnleveringDto"];
        };
        FastsettMoeteplanDto: {
            aar: number;
            moeter: components["schemas"]["PlanlagtMedInnleveringDto"][];
            /** @enum {string} */
            form?: "fysisk" | "digital" | "hybrid" | "skriftlig";
            innlevering?: components["schemas"]["InnleveringDto"];
        };
        SirkulasjonDto: {
            /**
             * Format: date
             * @example 2026-03-15
             */
            frist?: string;
        };
        SirkulasjonsfravaerDto: {
            /** Format: uuid */
            personId: string;
            /** Format: uuid */
            varaId?: string;
        };
        SirkulasjonssvarDto: {
            /** Format: uuid */
            behandlingId: string;
            /** @enum {string} */
            svar: "ja" | "nei" | "krever-moete";
            merknad?: string;
            /** Format: uuid */
            personId?: string;
            /** Format: uuid */
            varaFor?: string;
        };
        DelegasjonDto: {
            grunnlag: string;
        };
        ReferatutkastDto: {
            /** @enum {string} */
            maalform?: "nb" | "nn";
        };
        KommentarrundeDto: {
            /**
             * Format: date
             * @example 2026-03-15
             */
            frist: string;
            mottakere?: string[];
        };
        ReferatkommentarDto: {
            tekst: string;
            /** Format: uuid */
            behandlingId?: string;
            /** Format: uuid */
            fra?: string;
        };
        EndringDto: {
            /** Format: uuid */
            behandlingId: string;
            gammel?: string;
            ny: string;
        };
        KommentarsvarDto: {
            /** @enum {string} */
            utfall: "tatt-til-foelge" | "delvis-tatt-til-foelge" | "ikke-tatt-til-foelge";
            svar: string;
            endring?: components["schemas"]["EndringDto"];
        };
        IngenMerknaderDto: {
            /** Format: uuid */
            fra?: string;
        };
        FerdigstillingDto: {
            innholdshash: string;
        };
        ReferatrettelseDto: {
            /** Format: uuid */
            behandlingId?: string;
            opprinnelig: string;
            rettet: string;
            begrunnelse: string;
        };
        AlleHarSignertDto: {
            /** @enum {string} */
            regel: "alle-signert";
        };
        SaaMangeHarSignertDto: {
            /** @enum {string} */
            regel: "antall";
            antall: number;
        };
        ParForParDto: {
            /** @enum {string} */
            regel: "parvis";
        };
        PaaFastDatoDto: {
            /** @enum {string} */
            regel: "fast-dato";
            /**
             * Format: date
             * @example 2026-03-15
             */
            dato: string;
        };
        NaarVilkaaretErOppfyltDto: {
            /** @enum {string} */
            regel: "betingelse";
            betingelse: string;
        };
        OverleveringsstegDto: {
            noekkel: string;
            navn: string;
        };
        OverleveringDto: {
            steg?: components["schemas"]["OverleveringsstegDto"][];
            innenDager?: number;
        };
        OpprettAvtaleDto: {
            /** Format: uuid */
            overordnet?: string;
            /** Format: uuid */
            erstatter?: string;
            parter?: string[];
            /** @enum {string} */
            form?: "felles" | "par";
            /**
             * Format: date
             * @example 2026-03-15
             */
            gyldigFra?: string;
            /**
             * Format: date
             * @example 2026-03-15
             */
            gyldigTil?: string;
            loepende?: boolean;
            ikrafttredelse?: components["schemas"]["AlleHarSignertDto"] | components["schemas"]["SaaMangeHarSignertDto"] | components["schemas"]["ParForParDto"] | components["schemas"]["PaaFastDatoDto"] | components["schemas"]["NaarVilkaaretErOppfyltDto"];
            revisjonMaaneder?: number;
            oppsigelseMaaneder?: number;
            /** Format: uuid */
            eier?: string;
            overlevering?: components["schemas"]["OverleveringDto"];
            navn: string;
            /** @enum {string} */
            slag: "overordnet" | "tjenesteavtale" | "saeravtale" | "lokal" | "partsvedtak";
            kreverSignatur: boolean;
            kreverGodkjenningFoerSignatur: boolean;
            /** @enum {string} */
            nyVersjonRegel?: "alle-paa-nytt" | "bare-endret-vedlegg";
        };
        EndretVedleggDto: {
            vedlegg: string;
            parter: string[];
        };
        AvtaleversjonDto: {
            tekst: string;
            endring?: string;
            endretVedlegg?: components["schemas"]["EndretVedleggDto"];
        };
        SvarfristDto: {
            /**
             * Format: date
             * @example 2026-03-15
             */
            svarfrist: string;
            begrunnelse: string;
        };
        SuspensjonDto: {
            begrunnelse: string;
        };
        PaaminnelsesvalgDto: {
            /** Format: uuid */
            paaminnelseId: string;
            /** @enum {string} */
            valg: "utfoer" | "dropp";
        };
        GjenopptaSvarfristDto: {
            begrunnelse: string;
            valg?: components["schemas"]["PaaminnelsesvalgDto"][];
        };
        TilbaketrekkingDto: {
            begrunnelse: string;
        };
        IkraftDto: {
            /**
             * Format: date
             * @example 2026-03-15
             */
            dato: string;
            begrunnelse: string;
        };
        MottakDto: {
            /** @enum {string} */
            maate?: "i-saksgang" | "registrert-utenfra";
            begrunnelse?: string;
            /**
             * Format: date
             * @example 2026-03-15
             */
            dato: string;
        };
        PartsvarselDto: {
            /** @enum {string} */
            maate?: "i-saksgang" | "registrert-utenfra";
            begrunnelse?: string;
            /**
             * Format: date
             * @example 2026-03-15
             */
            dato: string;
            organ?: string;
        };
        PartssvarDto: {
            /** @enum {string} */
            maate?: "i-saksgang" | "registrert-utenfra";
            begrunnelse?: string;
            /** @enum {string} */
            svar: "ja" | "ja-med-forbehold" | "ja-ved-likelydende" | "nei";
            aarsak?: string;
            /**
             * Format: date
             * @example 2026-03-15
             */
            dato: string;
            organ?: string;
            saksnummer?: string;
        };
        EndreOpplysningerDto: {
            /** Format: uuid */
            overordnet?: string;
            /** Format: uuid */
            erstatter?: string;
            parter?: string[];
            /** @enum {string} */
            form?: "felles" | "par";
            /**
             * Format: date
             * @example 2026-03-15
             */
            gyldigFra?: string;
            /**
             * Format: date
             * @example 2026-03-15
             */
            gyldigTil?: string;
            loepende?: boolean;
            ikrafttredelse?: components["schemas"]["AlleHarSignertDto"] | components["schemas"]["SaaMangeHarSignertDto"] | components["schemas"]["ParForParDto"] | components["schemas"]["PaaFastDatoDto"] | components["schemas"]["NaarVilkaaretErOppfyltDto"];
            revisjonMaaneder?: number;
            oppsigelseMaaneder?: number;
            /** Format: uuid */
            eier?: string;
            overlevering?: components["schemas"]["OverleveringDto"];
            begrunnelse: string;
        };
        RettAvtalenavnDto: {
            navn?: string;
            /** @enum {string} */
            slag?: "overordnet" | "tjenesteavtale" | "saeravtale" | "lokal" | "partsvedtak";
            begrunnelse: string;
        };
        RevisjonDto: {
            /** Format: uuid */
            sakId?: string;
            begrunnelse: string;
        };
        RevisjonsfrafallDto: {
            begrunnelse: string;
        };
        OppsigelseDto: {
            begrunnelse: string;
            /** @enum {string} */
            maate?: "i-saksgang" | "registrert-utenfra";
            mottattSom?: string;
            /**
             * Format: date
             * @example 2026-03-15
             */
            dato: string;
            /**
             * Format: date
             * @example 2026-03-15
             */
            virkningsdato?: string;
        };
        TrekkOppsigelseDto: {
            begrunnelse: string;
            /** @enum {string} */
            maate?: "i-saksgang" | "registrert-utenfra";
            mottattSom?: string;
        };
        GjennomgangDto: {
            /**
             * Format: date
             * @example 2026-03-15
             */
            dato: string;
            merknad: string;
        };
        OverleveringsinnslagDto: {
            steg: string;
            /**
             * Format: date
             * @example 2026-03-15
             */
            dato: string;
            referanse?: string;
            url?: string;
            hash?: string;
            utfoertAv?: string;
            rettelse?: string;
        };
        IkkeAktueltDto: {
            steg: string;
            begrunnelse: string;
        };
        LeddDto: {
            organ: string;
            /**
             * Format: date
             * @example 2026-03-15
             */
            dato?: string;
            saksnummer?: string;
        };
        BehandlingsplanDto: {
            /** @enum {string} */
            maate?: "i-saksgang" | "registrert-utenfra";
            begrunnelse?: string;
            ledd: components["schemas"]["LeddDto"][];
        };
        LeddbehandlingDto: {
            /** @enum {string} */
            maate?: "i-saksgang" | "registrert-utenfra";
            begrunnelse?: string;
            organ: string;
            /**
             * Format: date
             * @example 2026-03-15
             */
            dato: string;
            saksnummer?: string;
            innstilling?: string;
        };
        PartsutsettelseDto: {
            /** @enum {string} */
            maate?: "i-saksgang" | "registrert-utenfra";
            begrunnelse?: string;
            /**
             * Format: date
             * @example 2026-03-15
             */
            dato: string;
            aarsak: string;
            organ?: string;
        };
        SvarrettelseDto: {
            /** @enum {string} */
            svar: "ja" | "ja-med-forbehold" | "ja-ved-likelydende" | "nei";
            /**
             * Format: date
             * @example 2026-03-15
             */
            dato: string;
            aarsak?: string;
            organ?: string;
            saksnummer?: string;
            begrunnelse: string;
        };
        LovlighetskontrollDto: {
            /** @enum {string} */
            maate?: "i-saksgang" | "registrert-utenfra";
            begrunnelse?: string;
            /**
             * Format: date
             * @example 2026-03-15
             */
            dato: string;
            krevdAv: string;
            aarsak: string;
        };
        KontrollutfallDto: {
            /** @enum {string} */
            maate?: "i-saksgang" | "registrert-utenfra";
            begrunnelse?: string;
            /**
             * Format: date
             * @example 2026-03-15
             */
            dato: string;
            /** @enum {string} */
            utfall: "stadfestet" | "opphevet";
            avgjortAv: string;
        };
        AvtalesvarDto: {
            /** Format: uuid */
            avtaleId: string;
            /** @enum {string} */
            svar: "ja" | "ja-med-forbehold" | "ja-ved-likelydende" | "nei";
            aarsak?: string;
        };
        PartsvedtakDto: {
            /** @enum {string} */
            maate?: "i-saksgang" | "registrert-utenfra";
            begrunnelse?: string;
            /**
             * Format: date
             * @example 2026-03-15
             */
            dato: string;
            organ: string;
            saksnummer?: string;
            dokument?: string;
            avtaler: components["schemas"]["AvtalesvarDto"][];
        };
        SignaturDto: {
            /** @enum {string} */
            maate?: "i-saksgang" | "registrert-utenfra";
            begrunnelse?: string;
            versjon: number;
            hash: string;
            /**
             * Format: date
             * @example 2026-03-15
             */
            signertDato: string;
            /** @enum {string} */
            maalform?: "nb" | "nn";
            /** Format: uuid */
            person?: string;
            signertAv?: string;
            stilling?: string;
            vedlegg?: string;
        };
        SigneringsavslagDto: {
            /** @enum {string} */
            maate?: "i-saksgang" | "registrert-utenfra";
            begrunnelse?: string;
            /**
             * Format: date
             * @example 2026-03-15
             */
            dato: string;
            aarsak: string;
        };
        BestridelseDto: {
            aarsak: string;
        };
        MottakerDto: {
            /** @enum {string} */
            slag: "part" | "organ";
            /** Format: uuid */
            id: string;
            forventet?: boolean;
        };
        SpoersmaalDto: {
            tekst: string;
            /** @enum {string} */
            slag: "fritekst" | "ja-nei" | "valg";
            valg?: string[];
            paakrevd?: boolean;
        };
        UtkastvalgDto: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            valg: "tilside" | "behold";
            begrunnelse?: string;
        };
        NyRundeDto: {
            tittel: string;
            mottakere: components["schemas"]["MottakerDto"][];
            spoersmaal: components["schemas"]["SpoersmaalDto"][];
            frist: components["schemas"]["DagDto"] | components["schemas"]["MoeteDto"] | components["schemas"]["MoeteIMaanedDto"] | components["schemas"]["MaanedDto"] | components["schemas"]["SesongDto"] | components["schemas"]["NesteRundeDto"] | components["schemas"]["AvstandDto"] | components["schemas"]["AvstandFraDto"] | components["schemas"]["VedBehovDto"] | components["schemas"]["IkkeOppgittDto"];
            frivillig?: boolean;
            paaminnelser?: number[];
            framlegg?: number;
            vedlegg?: components["schemas"]["VedleggDto"][];
            utkast?: components["schemas"]["UtkastvalgDto"][];
            /** Format: uuid */
            sakId: string;
            /** Format: uuid */
            behandlingId?: string;
            punkt?: number;
        };
        InnspillsutsendelseDto: {
            tittel: string;
            mottakere: components["schemas"]["MottakerDto"][];
            spoersmaal: components["schemas"]["SpoersmaalDto"][];
            frist: components["schemas"]["DagDto"] | components["schemas"]["MoeteDto"] | components["schemas"]["MoeteIMaanedDto"] | components["schemas"]["MaanedDto"] | components["schemas"]["SesongDto"] | components["schemas"]["NesteRundeDto"] | components["schemas"]["AvstandDto"] | components["schemas"]["AvstandFraDto"] | components["schemas"]["VedBehovDto"] | components["schemas"]["IkkeOppgittDto"];
            frivillig?: boolean;
            paaminnelser?: number[];
            framlegg?: number;
            vedlegg?: components["schemas"]["VedleggDto"][];
        };
        InnspillsfristDto: {
            frist: components["schemas"]["DagDto"] | components["schemas"]["MoeteDto"] | components["schemas"]["MoeteIMaanedDto"] | components["schemas"]["MaanedDto"] | components["schemas"]["SesongDto"] | components["schemas"]["NesteRundeDto"] | components["schemas"]["AvstandDto"] | components["schemas"]["AvstandFraDto"] | components["schemas"]["VedBehovDto"] | components["schemas"]["IkkeOppgittDto"];
            begrunnelse: string;
        };
        SammenstillingDto: {
            /** @enum {string} */
            maalform?: "nb" | "nn";
        };
        RegistreringDto: {
            /** @enum {string} */
            maate?: "i-saksgang" | "registrert-utenfra";
            begrunnelse?: string;
        };
        VarselDto: {
            /** @enum {string} */
            maate?: "i-saksgang" | "registrert-utenfra";
            begrunnelse?: string;
            /**
             * Format: date
             * @example 2026-03-15
             */
            dato: string;
        };
        SpoersmaalssvarDto: {
            nr: number;
            tekst?: string;
            ja?: boolean;
            valg?: string;
        };
        KladdDto: {
            svar: components["schemas"]["SpoersmaalssvarDto"][];
        };
        SvarDto: {
            /** @enum {string} */
            maate?: "i-saksgang" | "registrert-utenfra";
            begrunnelse?: string;
            svar?: components["schemas"]["SpoersmaalssvarDto"][];
        };
        AvvikbegrunnelseDto: {
            begrunnelse: string;
        };
        ReturpostDto: {
            melding: string;
        };
        LestDto: {
            posisjon: number;
        };
        DokumentbevisDto: {
            /** @enum {string} */
            slag: "dokument";
            hash: string;
            navn: string;
        };
        SaksbevisDto: {
            /** @enum {string} */
            slag: "sak";
            /** Format: uuid */
            sakId: string;
        };
        HendelsesbevisDto: {
            /** @enum {string} */
            slag: "hendelse";
            /** Format: uuid */
            hendelseId: string;
        };
        NotatbevisDto: {
            /** @enum {string} */
            slag: "notat";
            tekst: string;
        };
        ForpliktelsesstatusDto: {
            /** @enum {string} */
            status: "aapen" | "paabegynt" | "forsinket" | "utfoert" | "bortfalt";
            bevis?: (components["schemas"]["DokumentbevisDto"] | components["schemas"]["SaksbevisDto"] | components["schemas"]["HendelsesbevisDto"] | components["schemas"]["NotatbevisDto"])[];
            begrunnelse: string;
        };
        AnsvarligDto: {
            ansvarlig?: string;
            begrunnelse: string;
        };
        EndreFristDto: {
            frist: components["schemas"]["DagDto"] | components["schemas"]["MoeteDto"] | components["schemas"]["MoeteIMaanedDto"] | components["schemas"]["MaanedDto"] | components["schemas"]["SesongDto"] | components["schemas"]["NesteRundeDto"] | components["schemas"]["AvstandDto"] | components["schemas"]["AvstandFraDto"] | components["schemas"]["VedBehovDto"] | components["schemas"]["IkkeOppgittDto"];
            begrunnelse: string;
        };
        ForlengFristerDto: {
            dager: number;
            begrunnelse: string;
        };
        StegparDto: {
            fra: string;
            til: string;
        };
        MigreringsproeveDto: {
            fra: number;
            til: number;
            avbildning: components["schemas"]["StegparDto"][];
            antall?: number;
            /** Format: uuid */
            etter?: string;
        };
        MigreringDto: {
            fra: number;
            til: number;
            avbildning: components["schemas"]["StegparDto"][];
            begrunnelse: string;
        };
        AngringDto: {
            begrunnelse: string;
        };
        InnspillspurringDto: {
            mottakere?: string[];
            begrunnelse?: string;
        };
        NyDokumentversjonDto: {
            dokument: string;
            navn: string;
            hash: string;
        };
        PurringDto: {
            parter?: string[];
            begrunnelse?: string;
        };
        AvtaleIkrafttredelse: {
            antall: number;
            /** @enum {string} */
            regel: "antall";
        } | {
            betingelse: string;
            /** @enum {string} */
            regel: "betingelse";
        } | {
            dato: string;
            /** @enum {string} */
            regel: "fast-dato";
        } | {
            /** @enum {string} */
            regel: "alle-signert";
        } | {
            /** @enum {string} */
            regel: "parvis";
        };
        /** @enum {string} */
        AvtaleMangel: "avklart-forbehold" | "godkjenning" | "nytt-svar-etter-nei" | "signatur" | "svar" | "vilje";
        AvtalePart: {
            /** @constant */
            aapnet?: true;
            /** @constant */
            beholdt?: true;
            bestridt?: boolean;
            kontroll?: {
                dato: string;
                utfall?: components["schemas"]["Kontrollutfall"];
            };
            ledd?: components["schemas"]["Ledd"][];
            /** @constant */
            likelydende?: true;
            mottatt?: string;
            navn: string;
            partId: string;
            purret?: string;
            signatur?: number;
            signaturUtenGrunnlag?: string;
            signertDato?: string;
            stansetDager?: number;
            stansetSiden?: string;
            svar?: components["schemas"]["Svar"];
            svarDato?: string;
            svaret?: {
                aarsak?: string;
                organ?: string;
                saksnummerHosPart?: string;
            };
            svarfrist?: string;
            /** @constant */
            utenGrunnlag?: true;
            varslet?: string;
            vedtakId?: string;
            vilIkkeSignere?: string;
        };
        /** @enum {string} */
        Avtaleform: "felles" | "par";
        /** @enum {string} */
        Avtalehandling: "gjennomgang" | "gjenopptakelse" | "i-kraft" | "navn" | "ny-versjon" | "overlevering" | "purring" | "revisjon" | "revisjon-frafall" | "slag" | "suspensjon" | "svarfrist" | "tilbaketrekking";
        Avtalepart: {
            navn: string;
            partId: string;
            slag: components["schemas"]["Partsslag"];
        };
        /** @enum {string} */
        Avtaleslag: "lokal" | "overordnet" | "partsvedtak" | "saeravtale" | "tjenesteavtale";
        /** @enum {string} */
        Avtalestatus: "delvis-signert" | "erstattet" | "i-kraft" | "opphoert" | "sendt" | "signert" | "utkast" | "utloept";
        /** @enum {string} */
        Avvikskilde: "jobb" | "lesemodell" | "paaminnelse" | "reaksjon" | "vakthund" | "vedtak";
        /** @enum {string} */
        Avvikstilstand: "aapent" | "hoppet-over" | "loest" | "proeves";
        Behandling: {
            behandlingId: string;
            dato: string;
            dissenser?: {
                personId: string;
                tekst: string;
            }[];
            endelig: boolean;
            forslag: components["schemas"]["Forslag"][];
            fra?: string;
            innledere?: components["schemas"]["Innleder"][];
            mellomMoeter?: components["schemas"]["MellomMoeter"];
            moeteId: string;
            /** @enum {string} */
            opptak: "eventuelt" | "hastesak" | "saksliste";
            organ: components["schemas"]["Organref"];
            protokoll: string[];
            punkter: components["schemas"]["Vedtakspunkt"][];
            saksgrunnlag?: components["schemas"]["Dokumentversjon"];
            saksnummer?: string;
            utenforPunkt: components["schemas"]["Virkning"][];
            utfall: components["schemas"]["Utfallsklasse"];
            utsettelse?: components["schemas"]["Utsettelse"];
            visertilSaksgrunnlag: boolean;
        };
        BerammetBehandling: {
            behandlingId: string;
            endelig: boolean;
            frafalt: boolean;
            moeteId: string;
            /** @enum {string} */
            opptak: "eventuelt" | "hastesak" | "saksliste";
            organ: components["schemas"]["Organref"];
            resultat?: components["schemas"]["Behandling"];
            saksnummer?: string;
        };
        /** @enum {string} */
        Beslutningsform: "avstemning" | "konsensus";
        Bestilling: {
            etterVedtak: boolean;
            frist?: components["schemas"]["Frist"];
            mandat: string;
            nr: number;
            organer: components["schemas"]["Organref"][];
            tid: string;
            undersaker?: components["schemas"]["Undersaker"];
        };
        Bevis: {
            hash: string;
            navn: string;
            /** @enum {string} */
            slag: "dokument";
        } | {
            hendelseId: string;
            /** @enum {string} */
            slag: "hendelse";
        } | {
            sakId: string;
            /** @enum {string} */
            slag: "sak";
        } | {
            /** @enum {string} */
            slag: "notat";
            tekst: string;
        };
        Binding: {
            avtaleId: string;
            runde: number;
            signertDato: null | string;
            svarDato: null | string;
            tilstand: string;
            trukket: boolean;
        };
        Bindingsvisning: {
            avtaleId: null | string;
            behandlingId: null | string;
            fra: string;
            hash: null | string;
            hendelseId: null | string;
            hva: string;
            id: string;
            merknad: null | string;
            punkt: null | number;
            sakId: null | string;
            saksnummer: null | string;
            /** @enum {string} */
            slag: "avtale" | "forpliktelse" | "godkjenning" | "signatur" | "vedtak";
            til: null | string;
            versjon: null | number;
        };
        /** @enum {string} */
        Brukerkommando: "BestillRaad" | "EndreFrist" | "EndreSaksframlegg" | "FlyttSak" | "ForberedSak" | "ForlengFrister" | "GjenopptaSak" | "LenkSak" | "LukkPunkt" | "MeldSak" | "OppdaterForpliktelse" | "RegistrerDokumentversjon" | "RegistrerSaksnummer" | "RettSak" | "ReturnerSak" | "SendTilPartene" | "SuspenderSak" | "TildelForpliktelse" | "TrekkSak";
        Dager: null | {
            forklaring: string;
            fra: null | string;
            til: null | string;
        };
        Deltaker: {
            fraSak?: string;
            funksjon?: string;
            gruppe?: string;
            /** @enum {string} */
            oppgave?: "moeteleder" | "referent";
            organisasjon?: string;
            personId: string;
            plassFor?: string;
            representerer?: string;
            rettigheter?: {
                forslag: boolean;
                moete: boolean;
                stemme: boolean;
                tale: boolean;
            };
            rolle?: components["schemas"]["ReferatRolle"];
            saker?: string[];
            /** @enum {string} */
            status: "forfall" | "fravaer" | "til-stede";
            stemmerett: boolean;
            tilSak?: string;
            ute?: string[];
            varaFor?: string;
        };
        Delvis: {
            gjenstaar: string[];
            parter: {
                fra: string;
                partId: string;
            }[];
        };
        Diagramtekst: {
            sammendrag: string;
            steg: components["schemas"]["Stegtekst"][];
            tittel: string;
        };
        Dokument: null | {
            hash: string;
            versjon: number;
        };
        Dokumentversjon: {
            hash: string;
            versjon: number;
        };
        EndretVedlegg: {
            parter: string[];
            vedlegg: string;
        };
        /** @enum {string} */
        Enhet: "arbeidsdager" | "dager";
        Eskalering: {
            dagerEtter: number;
            til: components["schemas"]["Eskaleringsmottaker"][];
        };
        /** @enum {string} */
        Eskaleringsmottaker: "leder" | "nestleder" | "partens-ledelse" | "sekretariat";
        /** @enum {string} */
        FellesRolle: "administrator" | "postmottak" | "revisor" | "saksinnmelder" | "sekretariat" | "signatar";
        FellesVedtak: {
            avtaler: string[];
            dokument?: string;
            id: string;
        };
        /** @enum {string} */
        Feltslag: "beskrivelse" | "eier" | "forslag" | "seksjon" | "tittel" | "vedlegg";
        FieldError: {
            kode: string;
            melding: string;
            pointer: string;
        };
        Fil: {
            hash: string;
            navn: string;
        };
        /** @enum {string} */
        Filtilstand: "hel" | "mangler" | "skadet";
        Foelge: {
            data?: unknown;
            foelger: components["schemas"]["Foelge"][];
            hendelseId: string;
            hva: {
                sakId: null | string;
                stroem: {
                    id: string;
                    kategori: string;
                    revisjon: number;
                };
                type: string;
                utdrag: string;
            };
            hvem: {
                grunnlag: string;
                navn: null | string;
                organ: null | string;
                paaVegneAv: string[];
                part: null | string;
                person: string;
            };
            hvorfor: {
                aarsak: null | {
                    hendelseId: string;
                    type: null | string;
                } | "";
                begrunnelse: null | string;
            };
            korrelasjon: string;
            ledd: number;
            naar: string;
            posisjon: number;
            setning: string;
        };
        ForSen: {
            begrunnelse: string;
            frist: string;
            innlevert: string;
            tillattAv: string;
        };
        ForklartEndring: {
            etter?: unknown;
            felt: string;
            foer?: unknown;
            hendelser: string[];
        };
        /** @enum {string} */
        Forpliktelsesstatus: "aapen" | "bortfalt" | "forsinket" | "paabegynt" | "utfoert";
        Forpliktelsesvisning: {
            ansvarlig: null | string;
            avtaleId: null | string;
            behandlingId: null | string;
            bevis: components["schemas"]["Bevis"][];
            bindende: boolean;
            dager: null | {
                fra: string;
                til: string;
            };
            endringer: components["schemas"]["SaksflytEndring"][];
            forfalt: boolean;
            forklaring: string;
            frist: components["schemas"]["Frist"];
            hendelseId: string;
            historikk: ({
                ansvarlig: null | string;
                av: string;
                begrunnelse: string;
                hendelseId: string;
                naar: string;
            } | {
                av: string;
                begrunnelse: string;
                bevis: components["schemas"]["Bevis"][];
                hendelseId: string;
                naar: string;
                status: components["schemas"]["Forpliktelsesstatus"];
            })[];
            hva: string;
            id: string;
            kanSvare: boolean;
            lukket: null | string;
            mangler: components["schemas"]["SaksflytMangel"][];
            moeteId: null | string;
            nr: null | number;
            omgjort: null | {
                begrunnelse: null | string;
                /** @enum {string} */
                hva: "endret" | "trukket";
                ved: null | Record<string, never>;
            };
            organ: null | {
                id: string;
                navn: null | string;
            };
            punkt: null | number;
            sakId: string;
            saksnummer: null | string;
            satt: string;
            /** @enum {string} */
            slag: "frist" | "innspillsrunde" | "ny-sak" | "oppdrag" | "raad" | "samling" | "sendes-til-innspill" | "stegfrist" | "svarfrist" | "tiltak";
            status: components["schemas"]["Visstatus"] | null;
            steg: null | string;
            stegfrist: null | string;
            suspendert: null | {
                begrunnelse: null | string;
                siden: string;
            } | string;
            tittel: null | string;
            ubesvart: number;
            unntak: components["schemas"]["Unntak"][];
        };
        Forslag: {
            alternativ: string;
            fremsattAv?: string;
            punkter: string[];
        };
        Framleggsforskjell: {
            beskrivelse: components["schemas"]["Tekstforskjell"] | null;
            endret: boolean;
            forslag: {
                alternativ: string;
                etter: null | string;
                foer: null | string;
                forskjell: components["schemas"]["Ordloep"][];
                punkt: number;
            }[];
            seksjoner: {
                etter: null | string;
                foer: null | string;
                forskjell: components["schemas"]["Ordloep"][];
                noekkel: string;
            }[];
            vedlegg: {
                endret: {
                    etter: components["schemas"]["SakVedlegg"];
                    foer: components["schemas"]["SakVedlegg"];
                }[];
                fjernet: components["schemas"]["SakVedlegg"][];
                lagtTil: components["schemas"]["SakVedlegg"][];
            };
        };
        Frist: {
            aar: number;
            /** @enum {string} */
            presisjon: "sesong";
            sesong: components["schemas"]["Sesong"];
        } | {
            antall: number;
            enhet: components["schemas"]["Enhet"];
            fra: components["schemas"]["Fristanker"];
            /** @enum {string} */
            presisjon: "avstand-fra";
            /** @enum {string} */
            retning: "etter" | "foer";
        } | {
            antall: number;
            enhet: components["schemas"]["Enhet"];
            moeteId: string;
            /** @enum {string} */
            presisjon: "avstand";
            /** @enum {string} */
            retning: "etter" | "foer";
        } | {
            dato: string;
            /** @enum {string} */
            presisjon: "dag";
        } | {
            maaned: string;
            organId: string;
            /** @enum {string} */
            presisjon: "moete-i-maaned";
        } | {
            maaned: string;
            /** @enum {string} */
            presisjon: "maaned";
        } | {
            merknad?: string;
            /** @enum {string} */
            presisjon: "ikke-oppgitt";
        } | {
            moeteId: string;
            /** @enum {string} */
            presisjon: "moete";
        } | {
            organslag: components["schemas"]["Organslag"];
            /** @enum {string} */
            presisjon: "neste-runde";
        } | {
            /** @enum {string} */
            presisjon: "ved-behov";
        };
        /** @enum {string} */
        FristMottakerslag: "organ" | "part" | "partene" | "person" | "sekretariat" | "ukjent";
        Fristanker: {
            dato: string;
            hva: string;
            /** @enum {string} */
            slag: "dag";
        } | {
            forpliktelseId: string;
            /** @enum {string} */
            slag: "forpliktelse";
        } | {
            hendelse: components["schemas"]["Fristhendelse"];
            /** @enum {string} */
            slag: "hendelse";
        } | {
            nr: number;
            punkt: number;
            /** @enum {string} */
            slag: "frist";
        };
        /** @enum {string} */
        Fristhendelse: "sendt-til-partene" | "signert" | "vedtatt";
        /** @enum {string} */
        Fristslag: "avtalegjennomgang" | "avtaleoppsigelse" | "avtaleoverlevering" | "avtaleutloep" | "frist" | "ny-sak" | "oppdrag" | "raad" | "referatkommentar" | "samling" | "sendes-til-innspill" | "skriftlig-svar" | "stegfrist" | "svarfrist" | "tiltak";
        Gjelder: {
            id: string;
            slag: components["schemas"]["Gjelderslag"];
        };
        /** @enum {string} */
        Gjelderslag: "avtale" | "sak";
        Gjennomloepslinje: {
            antall: number;
            lengst: null | number;
            median: null | number;
            organ: null | {
                id: string;
                navn: string;
            };
            steg: components["schemas"]["MaaltSteg"];
        };
        Gjoeremaal: {
            antall?: number;
            dag: null | string;
            forfalt: boolean;
            gjelder: components["schemas"]["Gjoeremaalslenke"];
            paaVegneAv: null | string;
            siden: null | string;
            slag: components["schemas"]["Gjoeremaalslag"];
            tittel: string;
        };
        /** @enum {string} */
        Gjoeremaalslag: "avklar" | "avklar-forbehold" | "forbered-sak" | "gi-innspill" | "gi-raad" | "kommenter-referat" | "oppfyll" | "rett-sak" | "send-innspill" | "sett-paa-saksliste" | "signer-avtale" | "svar-avtale" | "svar-skriftlig";
        Gjoeremaalslenke: {
            id: string;
            partId?: string;
            /** @enum {string} */
            slag: "avtale" | "innspill" | "moete" | "organ" | "sak";
        };
        Godkjenning: {
            behandlingId: string;
            /** @enum {string} */
            hva: "innkalling" | "saksliste";
            moeteId?: string;
            punkt: number;
            sakId: string;
            saksnummer?: string;
        };
        Gren: {
            id: string;
            navn: string;
            slag: components["schemas"]["Avtaleslag"];
            status: string;
            under: unknown;
        };
        /** @enum {string} */
        Grunnstatus: "avsluttet" | "behandlet" | "forberedt" | "ikke-godkjent" | "meldt" | "returnert" | "sendt" | "signert" | "trukket" | "utsatt" | "vedtatt" | "ventet";
        Gruppe: {
            antall: number;
            gruppe: string;
            inntil: number;
            overTaket: boolean;
            partsslag?: components["schemas"]["Partsslag"];
        };
        Gruppetak: {
            gruppe: string;
            inntil: number;
            partsslag?: components["schemas"]["Partsslag"];
        };
        Hendelsesvisning: {
            data?: unknown;
            hendelseId: string;
            hva: {
                sakId: null | string;
                stroem: {
                    id: string;
                    kategori: string;
                    revisjon: number;
                };
                type: string;
                utdrag: string;
            };
            hvem: {
                grunnlag: string;
                navn: null | string;
                organ: null | string;
                paaVegneAv: string[];
                part: null | string;
                person: string;
            };
            hvorfor: {
                aarsak: null | {
                    hendelseId: string;
                    type: null | string;
                } | "";
                begrunnelse: null | string;
            };
            korrelasjon: string;
            naar: string;
            posisjon: number;
            setning: string;
        };
        Hindring: {
            kode: string;
            melding: string;
        };
        HoldtPaaminnelse: {
            paaminnelseId: string;
            part: string;
            partId: string;
            tid: string;
            trinn: number;
        };
        Inhabilitet: {
            behandlingId: string;
            grunn: string;
            personId: string;
            sakId: string;
        };
        /** @enum {string} */
        Inndeling: "organ" | "part" | "steg";
        Innleder: {
            funksjon?: string;
            organisasjon?: string;
            personId?: string;
        };
        Innlevering: {
            antall: number;
            enhet: components["schemas"]["Enhet"];
        };
        Innleveringsdag: {
            dato: string;
            forklaring: string;
        };
        InnsendtSaksframlegg: {
            beskrivelse: string;
            forslag: components["schemas"]["Forslag"][];
            hash: string;
            hjemmel?: string;
            offentligTittel?: string;
            seksjoner?: {
                noekkel: string;
                tekst: string;
            }[];
            /** @constant */
            unntattOffentlighet?: true;
            vedlegg: components["schemas"]["SakVedlegg"][];
        };
        /** @enum {string} */
        InnspillMottakerslag: "organ" | "part";
        InnspillSpoersmaal: {
            nr: number;
            paakrevd: boolean;
            slag: components["schemas"]["Spoersmaalsslag"];
            tekst: string;
            valg?: string[];
        };
        Innspillsopphav: {
            behandlingId: string;
            forpliktelseId?: string;
            punkt: number;
            virkning?: number;
        };
        InnsynEndring: {
            etter?: unknown;
            felt: string;
            foer?: unknown;
        };
        InnsynRettelse: {
            gjelder: string;
            hendelseId: string;
            opprinnelig: string;
            registrert: string;
            rettet: string;
        };
        InnsynSpoersmaal: {
            id: string;
            parametre: components["schemas"]["Parameter"][];
            rute: string;
            spoersmaal: string;
            svar: [
                "application/json",
                "text/csv"
            ];
        };
        Kalendervalg: {
            friperioder: components["schemas"]["Periode"][];
            inneklemteDagerErFri: boolean;
        };
        Koefrist: null | {
            dato: string;
            forklaring: string;
        };
        Kommentar: {
            behandlingId?: string;
            besvart?: {
                endring?: components["schemas"]["ReferatEndring"];
                svar: string;
                utfall: components["schemas"]["Kommentarutfall"];
            };
            forSent: boolean;
            fra: string;
            kommentarId: string;
            mottatt: string;
            tekst: string;
        };
        /** @enum {string} */
        Kommentarutfall: "delvis-tatt-til-foelge" | "ikke-tatt-til-foelge" | "tatt-til-foelge";
        Kontrollsvar: {
            bevis: components["schemas"]["Filtilstand"] | null;
            bevisStemmer: boolean | null;
            tekst: components["schemas"]["Filtilstand"];
            vedlegg: components["schemas"]["Filtilstand"] | null;
        };
        /** @enum {string} */
        Kontrollutfall: "opphevet" | "stadfestet";
        Kort: {
            endret: string;
            id: string;
            organer: string[];
            part: null | string;
            referanse: null | string;
            saksnummer: null | string;
            sakstype: null | string;
            status: components["schemas"]["Saksstatus"];
            steg: null | {
                id: string;
                navn: string;
                utfoert: boolean;
            };
            tittel: string;
        };
        Ledd: {
            behandlet?: string;
            dato?: string;
            organ: string;
            saksnummer?: string;
        };
        LovetSak: {
            ansvarlig: null | string;
            bindende: boolean;
            forfalt: boolean;
            frist: {
                dato: string;
                forklaring: string;
            };
            opphav: {
                punkt: null | number;
                sakId: string;
                saksnummer: null | string;
            };
            sakId: string;
            tittel: string;
        };
        /** @enum {string} */
        Maalform: "nb" | "nn";
        /** @enum {string} */
        MaaltSteg: "avsluttet" | "besluttende" | "forberedelse" | "meldt-til-avsluttet" | "meldt-til-vedtak" | "partene" | "raadgivende" | "signering";
        /** @enum {string} */
        Maate: "i-saksgang" | "registrert-utenfra";
        Matriselinje: {
            antallSvar: number;
            forSent: boolean;
            forventet: boolean;
            ingenMerknader: boolean;
            kvittert: null | string;
            mangler: boolean;
            mottakerId: string;
            navn: string;
            slag: components["schemas"]["InnspillMottakerslag"];
            svart: null | string;
            tilstand: components["schemas"]["Mottakertilstand"];
            varslet: null | string;
            venterSiden: null | string;
        };
        Melding: {
            behandlingId: string;
            dato: string;
            fraMoeteId: string;
            /** @enum {string} */
            maate: "delegasjon" | "sirkulasjon";
            sakId: string;
            saksnummer?: string;
            tittel: string;
            utfall: components["schemas"]["Utfallsklasse"];
        };
        MellomMoeter: {
            av: string;
            grunnlag: string;
            /** @enum {string} */
            maate: "delegasjon";
        } | {
            frist: string;
            /** @enum {string} */
            maate: "sirkulasjon";
            opptelling: components["schemas"]["Opptelling"];
        };
        Migreringsproblem: {
            kode: string;
            melding: string;
        };
        /** @enum {string} */
        Moeteform: "digital" | "fysisk" | "hybrid" | "skriftlig";
        /** @enum {string} */
        Mottakertilstand: "ikke-svart" | "svart" | "varslet";
        Mulighet: {
            kode?: string;
            kommando: components["schemas"]["Brukerkommando"];
            mangler: string[];
            tillatt: boolean;
            vakt?: string;
        };
        Navngitt: {
            navn: string;
            partId: string;
        };
        /** @enum {string} */
        Nivaautfall: "avgjort" | "loest" | "sendt-videre";
        NotertInnspillsrunde: {
            behandlingId?: string;
            dokument?: {
                hash: string;
                innholdshash: string;
                navn: string;
            };
            innspillId: string;
            punkt?: number;
            /** @enum {string} */
            status: "sammenstilt" | "sendt" | "trukket";
            tittel: string;
            virkning?: number;
        };
        NyGodkjenning: {
            behandlingId: string;
            dokument: string;
            organ: {
                id: string;
                slag: components["schemas"]["Organslag"];
            };
            punkt: number;
        };
        NyVersjon: {
            hash: string;
            navn: null | string;
            registrert: string;
            venterSakId: null | string;
        };
        Nytt: {
            elementer: components["schemas"]["Hendelsesvisning"][];
            lestTil: null | {
                naar: string;
                posisjon: number;
            };
            neste?: string;
        };
        /** @enum {string} */
        Nyversjonsregel: "alle-paa-nytt" | "bare-endret-vedlegg";
        Omstart: {
            endretVedlegg: string[];
            fingeravtrykk: string;
            fra: {
                hash: string;
                runde: number;
                versjon: number;
            };
            parter: components["schemas"]["OmstartPart"][];
            regel: components["schemas"]["Nyversjonsregel"];
            til: {
                hash: string;
                versjon: number;
            };
        };
        OmstartPart: {
            maa: ("godkjenne" | "signere")[];
            navn: string;
            partId: string;
            signertDato?: string;
            svar?: components["schemas"]["Svar"];
            vilIkkeSignere?: string;
        };
        Oppfoelging: {
            ansvarlig?: null | string;
            gjenaapnet: boolean;
            status: components["schemas"]["Forpliktelsesstatus"];
        };
        Oppfoelgingslinje: {
            aapne: number;
            aapneUtenDag: number;
            antall: number;
            bortfalt: number;
            etterFristen: number;
            forfalt: number;
            innenFristen: number;
            organ: null | {
                id: string;
                navn: string;
            };
            utfoertUtenDag: number;
        };
        Oppsigelse: {
            begrunnelse: string;
            dato: string;
            trukket: boolean;
            virkningsdato: string;
        };
        Oppstaatt: {
            id: string;
            /** @enum {string} */
            slag: "avtale" | "dokument" | "forpliktelse" | "innspill" | "moete" | "organ" | "referat" | "sak" | "tiltak" | "vedtak";
        };
        Opptelling: {
            forSent: number;
            ikkeSvart: number;
            ja: number;
            kreverMoete: number;
            nei: number;
        };
        Ordloep: {
            /** @enum {string} */
            merke?: "fjernet" | "tilfoeyd";
            tekst: string;
        };
        Organref: {
            id: string;
            navn: string;
            slag: components["schemas"]["Organslag"];
        };
        /** @enum {string} */
        Organslag: "annet" | "arbeidsgruppe" | "au" | "fsu" | "lsu" | "ou" | "partnerskapsmoete" | "sekretariat" | "ssu" | "ufab" | "underutvalg";
        Overleveringsinnslag: {
            dato: string;
            ikkeAktuelt?: string;
            kvittering?: {
                hash?: string;
                referanse?: string;
                url?: string;
            };
            registrert: string;
            registrertAv: string;
            rettelse?: string;
            utfoertAv?: string;
        };
        Par: {
            fra?: string;
            kommune: string;
            mangler: string[];
            sykehus: string;
            til?: string;
        };
        Parameter: {
            forklaring: string;
            /** @enum {string} */
            form: "dag" | "dag-eller-tidspunkt" | "id" | "ja-nei" | "maaned" | "tekst" | "valg";
            navn: string;
            paakrevd: boolean;
            valg?: string[];
        };
        Partsbinding: {
            fra: string;
            grunn?: components["schemas"]["Sluttgrunn"];
            navn: string;
            partId: string;
            til?: string;
        };
        /** @enum {string} */
        Partshandling: "behandling" | "behandlingsplan" | "gjenopptakelse" | "kontrollutfall" | "lovlighetskontroll" | "mottak" | "oppsigelse" | "oppsigelse-tilbaketrekking" | "signatur" | "signeringsavslag" | "suspensjon" | "svar" | "svarfrist" | "svarrettelse" | "utsettelse" | "varsel";
        Partsmangel: {
            dager: number;
            mangler: components["schemas"]["AvtaleMangel"];
            navn: string;
            partId: string;
            siden: string;
            tekst: string;
        };
        /** @enum {string} */
        Partsslag: "annet" | "kommune" | "sykehus";
        /** @enum {string} */
        Partstilstand: "avslag" | "forbehold" | "godkjent" | "ikke-svart" | "signert" | "varslet";
        Periode: {
            fra: string;
            navn: string;
            til: string;
        };
        PlanlagtMoete: {
            dato: string;
            form?: components["schemas"]["Moeteform"];
            slutt?: string;
            start?: string;
            sted?: string;
            tittel?: string;
            vertskap?: string;
            videolenke?: string;
        };
        Plassbilde: {
            frister: components["schemas"]["Stegfrist"][];
            kanTil: {
                id: string;
                navn: string;
            }[];
            kommandoer: string[];
            oppgaver: {
                organ: string;
                steg: string;
                svart: boolean;
            }[];
            status: string;
            steg?: {
                id: string;
                navn: string;
            };
            utfoert: boolean;
            versjon: number;
        };
        Proevelinje: {
            etter: components["schemas"]["Plassbilde"] | null;
            foer: components["schemas"]["Plassbilde"];
            problemer: components["schemas"]["Migreringsproblem"][];
            referanse: null | string;
            revisjon: number;
            sakId: string;
            tittel: string;
        };
        ProsessFeltendring: {
            etter?: unknown;
            felt: string;
            foer?: unknown;
        };
        Prosessdefinisjon: {
            navn: string;
            noekkel: string;
            overganger: ({
                fra: string;
                til: string;
            } & {
                [key: string]: unknown;
            })[];
            sakstyper: string[];
            steg: components["schemas"]["Steg"][];
        } & {
            [key: string]: unknown;
        };
        Prosessref: {
            hash: string;
            id: string;
            noekkel: string;
            versjon: number;
        };
        Punktsammenligning: {
            endret: boolean;
            foreslaatt?: string;
            forskjell?: components["schemas"]["Ordloep"][];
            fraForslag?: {
                alternativ: string;
                punkt: number;
            };
            nr: number;
            vedtatt: string;
        };
        Punkttilstand: {
            behandlingId: string;
            /** @constant */
            gjenaapnet?: true;
            lukket: boolean;
            nr: number;
            virkninger: components["schemas"]["Virkning"][];
        };
        Raadsvar: {
            behandlingId: string;
            dato: string;
            moeteId: string;
            punkter: {
                klasse: components["schemas"]["Utfallsklasse"];
                nr: number;
                tekst: string;
            }[];
            saksnummer?: string;
            utfall: components["schemas"]["Utfallsklasse"];
        };
        Ref: {
            behandlingId: string;
            sakId: string;
            tittel: string;
        };
        ReferatEndring: {
            behandlingId: string;
            gammel?: string;
            ny: string;
        };
        ReferatOmgjoering: {
            begrunnelse?: string;
            behandlingId: string;
            dato?: string;
            /** @enum {string} */
            hva: "endret" | "trukket";
            organ?: string;
            punkt: number;
            sakId: string;
            saksnummer?: string;
            tekst?: string;
        };
        ReferatOpphav: {
            maalform: components["schemas"]["Maalform"];
            malversjon: number;
            moeteRevisjon: number;
            posisjon: string;
        };
        ReferatRettelse: {
            begrunnelse?: string;
            behandlingId?: string;
            opprinnelig: string;
            rettelse: number;
            rettet: string;
            tid: string;
        };
        /** @enum {string} */
        ReferatRolle: "gjest" | "leder" | "medlem" | "nestleder" | "observatoer" | "sekretaer" | "vara";
        ReferatVedlegg: {
            hash?: string;
            navn: string;
        };
        Referatdeltaker: {
            fraSak?: string;
            funksjon?: string;
            gruppe?: string;
            navn: string;
            /** @enum {string} */
            oppgave?: "moeteleder" | "referent";
            organisasjon?: string;
            personId: string;
            representerer?: string;
            rettigheter?: components["schemas"]["Rettigheter"];
            rolle?: components["schemas"]["ReferatRolle"];
            saker?: string[];
            /** @enum {string} */
            status: "forfall" | "fravaer" | "til-stede";
            stemmerett: boolean;
            tilSak?: string;
            ute?: string[];
            varaFor?: {
                navn: string;
                personId: string;
            };
        };
        Referatgrunnlag: {
            deltakere: components["schemas"]["Referatdeltaker"][];
            form: components["schemas"]["Moeteform"];
            helsefellesskap?: string;
            hevet: boolean;
            meldinger?: components["schemas"]["Referatmelding"][];
            moeteId: string;
            moeteRevisjon: number;
            naar: {
                dato: string;
                slutt?: string;
                start?: string;
                sted?: string;
            };
            navn?: components["schemas"]["Referatnavn"];
            organ: components["schemas"]["Organref"];
            referent?: string;
            saker: components["schemas"]["Referatsak"][];
            tittel: string;
            vertskap?: string;
        };
        Referatmelding: {
            dato: string;
            /** @enum {string} */
            maate: "delegasjon" | "sirkulasjon";
            sakId: string;
            saksnummer?: string;
            tittel: string;
            utfall: components["schemas"]["Utfallsklasse"];
        };
        Referatnavn: {
            avtaler: {
                [key: string]: string;
            };
            moeter: {
                [key: string]: {
                    dato: string;
                    organ: string;
                };
            };
            organer: {
                [key: string]: string;
            };
        };
        Referatsak: {
            avbrutte?: {
                gjelder: string;
                grunn: string;
            }[];
            begrunnelse?: string;
            behandling?: components["schemas"]["Behandling"];
            behandlingId: string;
            delegasjon?: {
                grunnlag: string;
                navn: string;
            };
            dissenser?: {
                navn: string;
                tekst: string;
            }[];
            endelig: boolean;
            foer?: {
                dato: string;
                organ: string;
                saksnummer?: string;
                utfall: components["schemas"]["Utfallsklasse"];
            }[];
            fremsatt?: {
                alternativ: string;
                navn: string;
            }[];
            habile?: {
                grunn: string;
                navn: string;
            }[];
            inhabile?: {
                grunn: string;
                navn: string;
            }[];
            innledere: {
                funksjon?: string;
                navn?: string;
                organisasjon?: string;
            }[];
            lenker?: string[];
            omgjoer?: components["schemas"]["ReferatOmgjoering"][];
            /** @enum {string} */
            opptak: "eventuelt" | "hastesak" | "saksliste";
            rettelser: components["schemas"]["Sakskorreksjon"][];
            sakId: string;
            saksnummer?: string;
            skriftlig?: {
                frist: string;
                svar: components["schemas"]["Referatsvar"][];
            };
            tittel: string;
            vedlegg?: components["schemas"]["ReferatVedlegg"][];
            voteringer?: components["schemas"]["Referatvotering"][];
        };
        /** @enum {string} */
        Referatstatus: "ferdig" | "ingen" | "publisert" | "til-kommentar" | "utkast";
        Referatsvar: {
            forSent?: boolean;
            merknad?: string;
            navn: string;
            representerer?: string;
            svar?: components["schemas"]["Sirkulasjonssvar"];
            varaFor?: string;
        };
        Referatvotering: {
            gjelder: string;
            resultat: {
                antall: number;
                valg: string;
            }[];
            stemmer: {
                navn: string;
                representerer?: string;
                valg?: string;
                varaFor?: string;
            }[];
        };
        Registervisning: {
            bindinger: components["schemas"]["Partsbinding"][];
            eier: null | string;
            erstatter: null | {
                id: string;
                navn: null | string;
            } | "";
            erstattetAv: null | {
                fra: null | string;
                id: string;
                navn: null | string;
            } | "";
            form: components["schemas"]["Avtaleform"] | null;
            frister: {
                dato?: string;
                hva: string;
                /** @enum {string} */
                slag: "avtalegjennomgang" | "avtaleoppsigelse" | "avtaleoverlevering" | "avtaleutloep";
            }[];
            gyldigFra: null | string;
            gyldigTil: null | string;
            id: string;
            ikraftFra: null | string;
            ikrafttredelse: components["schemas"]["AvtaleIkrafttredelse"] | null;
            loepende: boolean;
            mangler: string[];
            navn: string;
            nesteGjennomgang: null | string;
            oppsigelseMaaneder: null | number;
            overleveringMangler: string[];
            overordnet: null | {
                id: string;
                navn: null | string;
            } | "";
            parter: {
                navn: string;
                partId: string;
            }[];
            revisjonMaaneder: null | number;
            sistGjennomgaatt: null | string;
            sisteDag: null | string;
            slag: components["schemas"]["Avtaleslag"];
            status: components["schemas"]["Avtalestatus"];
            underRevisjon: null | {
                begrunnelse: string;
                sakId?: string;
                siden: string;
            };
            versjoner: {
                endring?: string;
                hash: string;
                registrert: string;
                versjon: number;
            }[];
        };
        Representerer: {
            gruppe?: string;
            organId?: string;
            partId?: string;
        };
        Rettigheter: {
            forslag: boolean;
            moete: boolean;
            stemme: boolean;
            tale: boolean;
        };
        Retur: {
            begrunnelse?: string;
            besvart?: string;
            mangler: {
                besvart: boolean;
                mangel: string;
                svar?: string;
            }[];
            tid: string;
        };
        Rolletildeling: {
            avtaler?: string[];
            delegertAv?: string;
            id: string;
            partId?: string;
            rolle: components["schemas"]["FellesRolle"];
        };
        /** @enum {string} */
        Rundestatus: "foreslaatt" | "ingen" | "sammenstilt" | "sendt" | "trukket";
        Rutefristlinje: {
            ansvarlig: null | string;
            dager: null | {
                fra: string;
                til: string;
            };
            forklaring: string;
            forpliktelseId: string;
            frist: Record<string, never>;
            hva: string;
            sakId: string;
            slag: string;
            steg: null | string;
        };
        SakFeltendring: {
            etter: boolean | null | string;
            /** @enum {string} */
            felt: "hjelp" | "ledetekst" | "paakrevd" | "slag";
            foer: boolean | null | string;
            noekkel: string;
        };
        SakIkrafttredelse: {
            antall: number;
            /** @enum {string} */
            regel: "antall";
        } | {
            betingelse: string;
            /** @enum {string} */
            regel: "betingelse";
        } | {
            dato: string;
            /** @enum {string} */
            regel: "fast-dato";
        } | {
            /** @enum {string} */
            regel: "alle-signert";
        } | {
            /** @enum {string} */
            regel: "parvis";
        };
        SakOmgjoering: {
            begrunnelse: string;
            behandlingId: string;
            /** @enum {string} */
            hva: "endret" | "trukket";
            punkt: number;
            ved: {
                behandlingId: string;
                punkt: number;
                sakId: string;
                saksnummer?: string;
            };
        };
        SakOpphav: {
            behandlingId?: string;
            /** @enum {string} */
            forhold: "eventuelt" | "uenighet" | "undersak" | "vedtakspunkt";
            punkt?: number;
            sakId: string;
        };
        SakPart: {
            navn: string;
            partId: string;
        };
        SakVedlegg: {
            hash: string;
            hjemmel?: string;
            navn: string;
            /** @constant */
            unntattOffentlighet?: true;
        };
        SaksflytEndring: {
            forklaring: string;
            fra: null | string;
            hendelseId: string;
            naar: string;
            til: null | string;
        };
        SaksflytMangel: {
            /** @enum {string} */
            felt: "ansvarlig" | "dato";
            ikkeKjent: boolean;
        };
        Saksframlegg: {
            beskrivelse: string;
            forslag: components["schemas"]["Forslag"][];
            hash: string;
            hjemmel?: string;
            offentligTittel?: string;
            seksjoner?: {
                ledetekst: string;
                noekkel: string;
                tekst: string;
            }[];
            /** @constant */
            unntattOffentlighet?: true;
            vedlegg: components["schemas"]["SakVedlegg"][];
            versjon: number;
        };
        Saksgrunnlag: {
            forslag: components["schemas"]["Forslag"][];
            hash: string;
            versjon: number;
        };
        Saksinnmelder: {
            organ?: string;
            part?: string;
            person: string;
        };
        Sakskorreksjon: {
            gjelder: string;
            opprinnelig: string;
            rettet: string;
        };
        Sakslistepost: {
            behandlet: boolean;
            behandlingId: string;
            endelig: boolean;
            forSen?: components["schemas"]["ForSen"];
            minutter?: number;
            /** @enum {string} */
            opptak: "eventuelt" | "hastesak" | "saksliste";
            opptatt: boolean;
            organ: components["schemas"]["Organref"];
            prosess?: {
                id: string;
                versjon: number;
            };
            sakId: string;
            saksgrunnlag?: components["schemas"]["Saksgrunnlag"];
            saksnummer?: string;
            tittel: string;
        };
        Saksmalref: {
            id: string;
            versjon: number;
        };
        Saksmigrering: {
            angret: boolean;
            avbildning: {
                fra: string;
                til: string;
            }[];
            fra: components["schemas"]["Prosessref"];
            migreringId: string;
            tid: string;
            til: components["schemas"]["Prosessref"];
        };
        /** @enum {string} */
        Saksstatus: "avsluttet" | "behandlet" | "berammet" | "forberedt" | "ikke-godkjent" | "meldt" | "returnert" | "sendt" | "signert" | "trukket" | "utsatt" | "vedtatt" | "ventet";
        Sammenstilling: {
            fil: {
                hash: string;
                navn: string;
                stoerrelse: number;
            };
            frist: string;
            innholdshash: string;
            maalform?: components["schemas"]["Maalform"];
            mal: number;
        };
        /** @enum {string} */
        Sesong: "hoest" | "sommer" | "vaar" | "vinter";
        Sesonger: {
            hoest: {
                fra: number;
                til: number;
            };
            sommer: {
                fra: number;
                til: number;
            };
            vaar: {
                fra: number;
                til: number;
            };
            vinter: {
                fra: number;
                til: number;
            };
        };
        Signatur: {
            bevis?: string;
            delegertAv?: string;
            fullmakt?: string;
            hash: string;
            maate: components["schemas"]["Maate"];
            nr: number;
            partId: string;
            person?: string;
            registrert: string;
            registrertAv?: string;
            runde: number;
            signertAv?: string;
            signertDato: string;
            /** @enum {string} */
            status: "bekreftet" | "bestridt" | "registrert";
            stilling?: string;
            vedlegg?: string;
            versjon: number;
        };
        Signaturcelle: {
            bekreftet: boolean;
            maate: components["schemas"]["Maate"] | null;
            navn: string;
            partId: string;
            siden: null | string;
            signatur: null | number;
            signert: null | string;
            tilstand: components["schemas"]["Signaturtilstand"];
        };
        Signaturrettvisning: {
            avtaler: string[] | null;
            delegasjonId: null | string;
            delegertAv: null | string;
            fra: string;
            grunnlag: string;
            hendelseId: string;
            kjentDa: boolean;
            kjentNaa: boolean;
            person: {
                id: string;
                navn: null | string;
            };
            registrert: string;
            til: null | string;
            tildelingId: string;
            trukket: null | string;
        };
        /** @enum {string} */
        Signaturtilstand: "bestridt" | "ikke-godkjent" | "ikke-tur" | "signert" | "venter" | "vil-ikke";
        Sirkulasjon: {
            borte?: string[];
            frist: string;
            kreverMoete?: number;
            saker: {
                behandlingId: string;
                sakId: string;
                saksgrunnlag: components["schemas"]["Dokumentversjon"];
            }[];
            spurte: components["schemas"]["Spurt"][];
            svar: components["schemas"]["Skriftligsvar"][];
        };
        /** @enum {string} */
        Sirkulasjonssvar: "ja" | "krever-moete" | "nei";
        Skriftligsvar: {
            behandlingId: string;
            forSent: boolean;
            merknad?: string;
            mottatt: string;
            personId: string;
            representerer?: string;
            svar: components["schemas"]["Sirkulasjonssvar"];
            varaFor?: string;
        };
        /** @enum {string} */
        Sluttgrunn: "erstattet" | "motparten-sa-opp" | "oppsagt" | "utloept";
        /** @enum {string} */
        Soekeslag: "avtale" | "hendelse" | "sak" | "vedtak";
        Soeketreff: {
            dato: string;
            hendelseId: string;
            hvem: {
                navn: null | string;
                person: string;
            };
            lenke: string;
            posisjon: number;
            rang: number;
            sakId: null | string;
            setning: string;
            slag: components["schemas"]["Soekeslag"];
            stroem: {
                id: string;
                kategori: string;
            };
            tittel: string;
            type: string;
            utdrag: string;
        };
        /** @enum {string} */
        Spoersmaalsslag: "fritekst" | "ja-nei" | "valg";
        Spoersmaalssvar: {
            ja?: boolean;
            nr: number;
            tekst?: string;
            valg?: string;
        };
        Spurt: {
            personId: string;
            representerer?: string;
            varaFor?: string;
        };
        Steg: {
            id: string;
            navn: string;
            organslag?: components["schemas"]["Organslag"][];
            parallell?: {
                antall?: number;
                /** @enum {string} */
                join: "alle" | "antall" | "frist";
            } & {
                [key: string]: unknown;
            };
            slag: components["schemas"]["Stegslag"];
            valgfri?: boolean;
        } & {
            [key: string]: unknown;
        };
        Stegfrist: {
            ansvarlig?: string;
            behandlingId?: string;
            bestilling?: {
                nr: number;
                organ: string;
            };
            frist: components["schemas"]["Frist"];
            hva: string;
            nr: number;
            paaminnelser: number[];
            satt: string;
            slag: string;
            steg: string;
        };
        Stegpar: {
            fra: string;
            til: string;
        };
        /** @enum {string} */
        Stegslag: "avsluttet" | "besluttende" | "forberedelse" | "meldt" | "partene" | "raadgivende" | "signering";
        Stegstand: {
            innslag: components["schemas"]["Overleveringsinnslag"][];
            navn: string;
            noekkel: string;
            /** @enum {string} */
            tilstand: "ikke-aktuelt" | "mangler" | "utfoert";
        };
        Stegtekst: {
            frister: string[];
            iOrd: string;
            id: string;
            merke?: string;
            navn: string;
            slag: components["schemas"]["Stegslag"];
            til: {
                iOrd: string;
                id: string;
                navn: string;
                tilbake: boolean;
            }[];
            valgfri: boolean;
        };
        Suspensjon: {
            grunn: components["schemas"]["Suspensjonsgrunn"];
            partId?: string;
        };
        /** @enum {string} */
        Suspensjonsgrunn: "parten" | "runden" | "saken";
        /** @enum {string} */
        Svar: "avslag" | "forbehold" | "godkjent";
        Svartidslinje: {
            antall: number;
            etterFristen: number;
            hvem: {
                id: string;
                navn: string;
                organ: boolean;
            };
            innenFristen: number;
            lengst: null | number;
            median: null | number;
            overFristen: number;
            spurt: number;
            venter: number;
        };
        Tekstforskjell: {
            etter: null | string;
            foer: null | string;
            forskjell: components["schemas"]["Ordloep"][];
        };
        TidOgSted: {
            dato: string;
            slutt?: string;
            start?: string;
            sted?: string;
        };
        Tidligere: {
            aarsak: null | string;
            dato: string;
            hendelseId: string;
            naar: string;
            organ: null | string;
            saksnummer: null | string;
            /** @enum {string} */
            slag: "endret" | "opphevet" | "rettet";
            svar: string;
        };
        TidligereNavn: {
            kortnavn: string;
            navn: string;
            til: string;
        };
        Tiltaksvisning: {
            ansvarlig: null | string;
            behandlingId: null | string;
            bevis: components["schemas"]["Bevis"][];
            dager: null | {
                fra: string;
                til: string;
            };
            endringer: components["schemas"]["SaksflytEndring"][];
            forfalt: boolean;
            forklaring: string;
            frist: components["schemas"]["Frist"];
            handlingsplan: null | string;
            historikk: ({
                ansvarlig: null | string;
                av: string;
                begrunnelse: string;
                hendelseId: string;
                naar: string;
            } | {
                av: string;
                begrunnelse: string;
                bevis: components["schemas"]["Bevis"][];
                hendelseId: string;
                naar: string;
                status: components["schemas"]["Forpliktelsesstatus"];
            })[];
            hva: string;
            id: string;
            kanSvare: boolean;
            lukket: null | string;
            mangler: components["schemas"]["SaksflytMangel"][];
            moeteId: null | string;
            omgjort: null | {
                begrunnelse: null | string;
                /** @enum {string} */
                hva: "endret" | "trukket";
                ved: null | Record<string, never>;
            };
            organ: null | {
                id: string;
                navn: null | string;
            };
            punkt: null | number;
            sakId: string;
            saksnummer: null | string;
            satt: string;
            status: components["schemas"]["Visstatus"];
            tittel: null | string;
        };
        Ubesvartvisning: {
            frist: null | string;
            hendelseId: null | string;
            hva: string;
            id: string;
            paaminnelser: {
                sendt: number;
                sist: null | string;
            };
            part: {
                id: string;
                navn: string;
            };
            sakId: null | string;
            sendt: string;
            slag: string;
            varslet: null | string;
            ventet: {
                dager: number;
                dagerOverFrist: number;
                stansetDager: number;
                stansetSiden: null | string;
            };
        };
        Uenighet: {
            behandlingId?: string;
            nivaa: string;
            punkt?: number;
            sakId: string;
            utfall?: components["schemas"]["Nivaautfall"];
        };
        Uenighetsnivaa: {
            begrunnelse?: string;
            fra: string;
            navn: string;
            steg: string;
            til?: string;
            utfall?: components["schemas"]["Nivaautfall"];
        };
        Undersak: {
            frafalt?: string;
            nr: number;
            organ: components["schemas"]["Organref"];
            sakId: string;
            svar?: components["schemas"]["Raadsvar"];
        };
        Undersaker: {
            behandlingId?: string;
            organ?: string;
            referanse: string;
            saker: {
                organ: string;
                sakId: string;
            }[];
            tittel: string;
        };
        Unntak: {
            begrunnelse: string;
            hendelseId: string;
            partId: string;
            til: string;
        };
        /** @enum {string} */
        Utfallsklasse: "ALTERNATIV_VALGT" | "BESTILLING" | "GODKJENT" | "IKKE_GODKJENT" | "TILSLUTNING" | "TIL_ORIENTERING" | "UTEN_VEDTAK" | "UTSATT" | "VEDTATT" | "VEDTATT_ENDRET";
        Utfallslinje: {
            antall: number;
            endelig: boolean;
            klasse: components["schemas"]["Utfallsklasse"];
            organ: {
                id: string;
                navn: string;
            };
        };
        Utkast: {
            endringer: components["schemas"]["ReferatEndring"][];
            innholdshash: string;
            laget: string;
            opphav: components["schemas"]["ReferatOpphav"];
            utkast: number;
        };
        Utsatt: {
            aarsak: string;
            fra: null | string;
            organ: null | string;
            registrert: string;
            til: string;
        };
        Utsendelsesvisning: {
            avtaleId: string;
            behandlingId: string;
            dokumentversjon: {
                hash: string;
                versjon: number;
            };
            hendelseId: null | string;
            ikrafttredelse: components["schemas"]["SakIkrafttredelse"];
            organ: null | {
                id: string;
                navn: null | string;
                slag: components["schemas"]["Organslag"] | null;
            } | "";
            parter: components["schemas"]["SakPart"][];
            partsstatus: {
                [key: string]: number;
            };
            punkt: number;
            sakId: string;
            saksnummer: null | string;
            sendt: string;
            svarfrist: string;
            tittel: null | string;
            vedtatt: null | string;
        };
        Utsending: {
            avtaleId: string;
            hash: string;
            parter: {
                navn: string;
                partId: string;
            }[];
            sendt: string;
            svarfrist: string;
            versjon: number;
        };
        Utsendt: {
            av: string;
            mottakere: string[];
            sendt: string;
            versjon: number;
        };
        Utsettelse: {
            begrunnelse: string;
            nyeOpplysninger: boolean;
            tilMoeteId?: string;
        };
        Varavisning: {
            hendelseId: string;
            moete: {
                dato: string;
                id: string;
                tittel: string;
            };
            organ: {
                id: string;
                navn: string;
            };
            person: {
                id: string;
                navn: null | string;
            };
            varaFor: {
                id: string;
                navn: null | string;
            };
        };
        /** @enum {string} */
        Varslingsform: "enkeltvis" | "samlet";
        Vedleggsendring: {
            borte: components["schemas"]["Fil"][];
            nye: components["schemas"]["Fil"][];
        };
        Vedtakspunkt: {
            avvikerFraForslag: boolean;
            fraForslag?: {
                alternativ: string;
                punkt: number;
            };
            gjelderFra?: string;
            gjelderTil?: string;
            klasse: components["schemas"]["Utfallsklasse"];
            nr: number;
            tekst: string;
            virkninger: components["schemas"]["Virkning"][];
            voteringId?: string;
        };
        Vedtaksref: {
            behandlingId: string;
            moeteId?: string;
            punkt: number;
            sakId: string;
            saksnummer?: string;
        };
        Vedtaksvisning: {
            avvikerFraForslag: boolean;
            behandlingId: string;
            bindinger?: components["schemas"]["Binding"][];
            dato: string;
            endelig: boolean;
            forslag: components["schemas"]["Forslag"][];
            gjelderFra: null | string;
            hendelseId: string;
            klasse: components["schemas"]["Utfallsklasse"];
            moeteId: string;
            opptak: string;
            organ: {
                id: string;
                navn: string;
                slag: components["schemas"]["Organslag"];
            };
            punkt: number;
            registrert: string;
            rettelser: components["schemas"]["InnsynRettelse"][];
            sakId: string;
            saksgrunnlag: null | {
                hash: null | string;
                versjon: number;
            };
            saksnummer: null | string;
            saksstatus: components["schemas"]["Saksstatus"] | null;
            sendtTilPartene: components["schemas"]["Utsending"][];
            tekst: string;
            tilbakevirkende: boolean;
            tittel: null | string;
            utenforPunkt: components["schemas"]["Virkning"][];
            utfall: components["schemas"]["Utfallsklasse"];
            virkninger: components["schemas"]["Virkning"][];
            visertilSaksgrunnlag: boolean;
        };
        Veilinje: {
            antall: number;
            endret: number;
            lengst: null | number;
            median: null | number;
            raad: components["schemas"]["Organslag"][];
        };
        Ventende: {
            dag: null | string;
            id: string;
            ikkeSvart: number;
            mottakere: number;
            /** @enum {string} */
            slag: "avtale" | "innspill";
            tittel: string;
        };
        Ventevisning: {
            ansvarlig: null | string;
            bindende: boolean;
            frist: components["schemas"]["Frist"];
            hendelseId: null | string;
            lovet: string;
            maaned: null | string;
            meldt: null | string;
            moetedato: null | string;
            opphav: {
                behandlingId: null | string;
                dato: null | string;
                forhold: string;
                organ: null | string;
                punkt: null | number;
                sakId: string;
                saksnummer: null | string;
                tittel: null | string;
            };
            organ: {
                id: null | string;
                navn: null | string;
                slag: components["schemas"]["Organslag"];
            };
            sakId: string;
            saksstatus: components["schemas"]["Saksstatus"] | null;
            status: string;
            tittel: string;
        };
        /** @enum {string} */
        Verv: "leder" | "medlem" | "nestleder" | "observatoer" | "sekretaer" | "vara";
        Virkning: {
            aar: number;
            moeter: string[];
            nye?: components["schemas"]["PlanlagtMoete"][];
            organId?: string;
            /** @enum {string} */
            slag: "fastsetter-moeteplan";
        } | {
            alternativ: string;
            /** @enum {string} */
            slag: "velger-alternativ";
        } | {
            ansvarlig?: string;
            bindende: boolean;
            frist: components["schemas"]["Frist"];
            hva: string;
            /** @enum {string} */
            slag: "oppdrag";
        } | {
            ansvarlig?: string;
            bindende: boolean;
            frist: components["schemas"]["Frist"];
            organ: {
                id?: string;
                slag: components["schemas"]["Organslag"];
            };
            /** @enum {string} */
            slag: "ny-sak";
            tittel: string;
        } | {
            ansvarlig?: string;
            frist?: components["schemas"]["Frist"];
            handlingsplan?: string;
            hva: string;
            /** @enum {string} */
            slag: "tiltak";
        } | {
            avtaleId: string;
            dokumentversjon?: components["schemas"]["Dokumentversjon"];
            /** @enum {string} */
            slag: "godkjenner-avtale";
        } | {
            avtaleId: string;
            dokumentversjon?: components["schemas"]["Dokumentversjon"];
            /** @enum {string} */
            slag: "sendes-til-partene";
        } | {
            begrunnelse: string;
            behandlingId: string;
            /** @enum {string} */
            hva: "endret" | "trukket";
            punkt: number;
            sakId: string;
            /** @enum {string} */
            slag: "omgjoer-vedtak";
        } | {
            dato: string;
            moeteId: string;
            /** @enum {string} */
            slag: "flytter-moete";
            slutt?: string;
            start?: string;
            sted?: string;
            vertskap?: string;
        } | {
            dato: string;
            /** @enum {string} */
            slag: "virker-fra";
        } | {
            dokument: string;
            dokumentversjon?: components["schemas"]["Dokumentversjon"];
            /** @enum {string} */
            slag: "godkjenner-dokument";
            vedlegg?: string;
        } | {
            dokument: string;
            /** @enum {string} */
            slag: "krever-ny-godkjenning";
        } | {
            frist: components["schemas"]["Frist"];
            frivillig: boolean;
            /** @enum {string} */
            slag: "sendes-til-innspill";
            til: string;
        } | {
            frist: components["schemas"]["Frist"];
            hva: string;
            /** @enum {string} */
            slag: "frist";
        } | {
            kortnavn?: string;
            mandat?: string;
            mandatversjon?: components["schemas"]["Dokumentversjon"];
            navn: string;
            organslag: components["schemas"]["Organslag"];
            sammensetning?: components["schemas"]["Gruppetak"][];
            /** @enum {string} */
            slag: "etablerer-organ";
            tak?: string;
        } | {
            moeteId?: string;
            /** @enum {string} */
            slag: "godkjenner-referat";
        } | {
            /** @enum {string} */
            slag: "godkjenner-innkalling";
        } | {
            /** @enum {string} */
            slag: "godkjenner-saksliste";
        } | {
            /** @enum {string} */
            slag: "til-orientering";
        };
        /** @enum {string} */
        Visstatus: "aapen" | "bortfalt" | "forsinket" | "lukket-med-punktet" | "paabegynt" | "utfoert";
        Votering: {
            avbrutt?: string;
            behandlingId: string;
            foert?: string[];
            gjelder: string;
            manntall: {
                personId: string;
                representerer?: string;
                varaFor?: string;
            }[];
            resultat?: {
                antall: number;
                valg: string;
            }[];
            stemmer: {
                [key: string]: string;
            };
            valg: string[];
            voteringId: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    Meg_meg: {
        parameters: {
            query?: never;
            header?: {
                /** @description Saksgang-Posisjon fra din egen kommando: svaret venter til den er med */
                "Saksgang-Etter"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        fellesskap: {
                            id: string;
                            navn: string;
                            slug: string;
                        }[];
                        plattformadmin: boolean;
                    };
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Fellesskap_opprett: {
        parameters: {
            query?: never;
            header: {
                /** @description Ny UUID for hver kommando; den samme når kommandoen sendes igjen */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpprettFellesskapDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    /** @description Revisjonen etter kommandoen */
                    ETag?: string;
                    /** @description Sendes som Saksgang-Etter i neste lesing */
                    "Saksgang-Posisjon"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utfall"] & {
                        personId: string;
                        slug: string;
                    };
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Fellesskap_hent: {
        parameters: {
            query?: never;
            header?: {
                /** @description Saksgang-Posisjon fra din egen kommando: svaret venter til den er med */
                "Saksgang-Etter"?: string;
            };
            path: {
                fellesskap: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        navn: string;
                        opprettet: string;
                        slug: string;
                    };
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Fellesskap_meg: {
        parameters: {
            query?: never;
            header?: {
                /** @description Saksgang-Posisjon fra din egen kommando: svaret venter til den er med */
                "Saksgang-Etter"?: string;
            };
            path: {
                fellesskap: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        epost: string;
                        id: string;
                        maalform: components["schemas"]["Maalform"] | null;
                        medlemskap: {
                            id: string;
                            organ?: string;
                            organId: string;
                            organslag: components["schemas"]["Organslag"];
                            rettigheter: components["schemas"]["Rettigheter"];
                            verv: components["schemas"]["Verv"];
                        }[];
                        navn: string;
                        roller: components["schemas"]["Rolletildeling"][];
                    };
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Fellesskap_velgMaalform: {
        parameters: {
            query?: never;
            header: {
                /** @description Ny UUID for hver kommando; den samme når kommandoen sendes igjen */
                "Idempotency-Key": string;
            };
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MaalformvalgDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description Revisjonen etter kommandoen */
                    ETag?: string;
                    /** @description Sendes som Saksgang-Etter i neste lesing */
                    "Saksgang-Posisjon"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utfall"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Struktur_parter: {
        parameters: {
            query?: {
                antall?: number;
                /** @description neste fra forrige side */
                etter?: string;
            };
            header?: {
                /** @description Saksgang-Posisjon fra din egen kommando: svaret venter til den er med */
                "Saksgang-Etter"?: string;
            };
            path: {
                fellesskap: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        elementer: {
                            id: string;
                            navn: string;
                            organisasjonsnummer: string;
                            slag: components["schemas"]["Partsslag"];
                        }[];
                        neste?: string;
                    };
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Struktur_registrerPart: {
        parameters: {
            query?: never;
            header: {
                /** @description Ny UUID for hver kommando; den samme når kommandoen sendes igjen */
                "Idempotency-Key": string;
            };
            path: {
                fellesskap: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegistrerPartDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    /** @description Revisjonen etter kommandoen */
                    ETag?: string;
                    /** @description Sendes som Saksgang-Etter i neste lesing */
                    "Saksgang-Posisjon"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utfall"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Struktur_part: {
        parameters: {
            query?: never;
            header?: {
                /** @description Saksgang-Posisjon fra din egen kommando: svaret venter til den er med */
                "Saksgang-Etter"?: string;
            };
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        navn: string;
                        organisasjonsnummer: string;
                        slag: components["schemas"]["Partsslag"];
                    };
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Struktur_organer: {
        parameters: {
            query?: {
                antall?: number;
                /** @description neste fra forrige side */
                etter?: string;
            };
            header?: {
                /** @description Saksgang-Posisjon fra din egen kommando: svaret venter til den er med */
                "Saksgang-Etter"?: string;
            };
            path: {
                fellesskap: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        elementer: {
                            beslutningsform: components["schemas"]["Beslutningsform"];
                            etterfoelger: null | string;
                            fastePunkter: string[];
                            id: string;
                            innlevering: components["schemas"]["Innlevering"] | null;
                            kortnavn: string;
                            kreverMoete: null | number;
                            maalform: components["schemas"]["Maalform"];
                            mandat: null | string;
                            mandatversjon: components["schemas"]["Dokumentversjon"] | null;
                            moeteformer: components["schemas"]["Moeteform"][];
                            navn: string;
                            nedlagt: null | string;
                            nummerformat: string;
                            opphav: components["schemas"]["Vedtaksref"] | null;
                            overordnet: null | string;
                            sammensetning: components["schemas"]["Gruppetak"][];
                            slag: components["schemas"]["Organslag"];
                            tak: null | string;
                            tidligereNavn: components["schemas"]["TidligereNavn"][];
                        }[];
                        neste?: string;
                    };
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Struktur_opprettOrgan: {
        parameters: {
            query?: never;
            header: {
                /** @description Ny UUID for hver kommando; den samme når kommandoen sendes igjen */
                "Idempotency-Key": string;
            };
            path: {
                fellesskap: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpprettOrganDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    /** @description Revisjonen etter kommandoen */
                    ETag?: string;
                    /** @description Sendes som Saksgang-Etter i neste lesing */
                    "Saksgang-Posisjon"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utfall"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Struktur_organ: {
        parameters: {
            query?: never;
            header?: {
                /** @description Saksgang-Posisjon fra din egen kommando: svaret venter til den er med */
                "Saksgang-Etter"?: string;
            };
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        beslutningsform: components["schemas"]["Beslutningsform"];
                        etterfoelger: null | string;
                        fastePunkter: string[];
                        id: string;
                        innlevering: components["schemas"]["Innlevering"] | null;
                        kortnavn: string;
                        kreverMoete: null | number;
                        maalform: components["schemas"]["Maalform"];
                        mandat: null | string;
                        mandatversjon: components["schemas"]["Dokumentversjon"] | null;
                        moeteformer: components["schemas"]["Moeteform"][];
                        navn: string;
                        nedlagt: null | string;
                        nummerformat: string;
                        opphav: components["schemas"]["Vedtaksref"] | null;
                        overordnet: null | string;
                        sammensetning: components["schemas"]["Gruppetak"][];
                        slag: components["schemas"]["Organslag"];
                        tak: null | string;
                        tidligereNavn: components["schemas"]["TidligereNavn"][];
                    };
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Struktur_omdoep: {
        parameters: {
            query?: never;
            header: {
                /** @description Ny UUID for hver kommando; den samme når kommandoen sendes igjen */
                "Idempotency-Key": string;
            };
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OmdoepOrganDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description Revisjonen etter kommandoen */
                    ETag?: string;
                    /** @description Sendes som Saksgang-Etter i neste lesing */
                    "Saksgang-Posisjon"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utfall"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Struktur_innstillInnlevering: {
        parameters: {
            query?: never;
            header: {
                /** @description Ny UUID for hver kommando; den samme når kommandoen sendes igjen */
                "Idempotency-Key": string;
            };
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InnstillInnleveringDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description Revisjonen etter kommandoen */
                    ETag?: string;
                    /** @description Sendes som Saksgang-Etter i neste lesing */
                    "Saksgang-Posisjon"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utfall"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Struktur_innstillFastePunkter: {
        parameters: {
            query?: never;
            header: {
                /** @description Ny UUID for hver kommando; den samme når kommandoen sendes igjen */
                "Idempotency-Key": string;
            };
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FastePunkterDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description Revisjonen etter kommandoen */
                    ETag?: string;
                    /** @description Sendes som Saksgang-Etter i neste lesing */
                    "Saksgang-Posisjon"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utfall"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Struktur_innstillSkriftligBehandling: {
        parameters: {
            query?: never;
            header: {
                /** @description Ny UUID for hver kommando; den samme når kommandoen sendes igjen */
                "Idempotency-Key": string;
            };
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SkriftligBehandlingDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description Revisjonen etter kommandoen */
                    ETag?: string;
                    /** @description Sendes som Saksgang-Etter i neste lesing */
                    "Saksgang-Posisjon"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utfall"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Struktur_innstillMaalform: {
        parameters: {
            query?: never;
            header: {
                /** @description Ny UUID for hver kommando; den samme når kommandoen sendes igjen */
                "Idempotency-Key": string;
            };
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganMaalformDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description Revisjonen etter kommandoen */
                    ETag?: string;
                    /** @description Sendes som Saksgang-Etter i neste lesing */
                    "Saksgang-Posisjon"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utfall"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Struktur_leggNed: {
        parameters: {
            query?: never;
            header: {
                /** @description Ny UUID for hver kommando; den samme når kommandoen sendes igjen */
                "Idempotency-Key": string;
            };
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LeggNedOrganDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description Revisjonen etter kommandoen */
                    ETag?: string;
                    /** @description Sendes som Saksgang-Etter i neste lesing */
                    "Saksgang-Posisjon"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utfall"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Personer_personer: {
        parameters: {
            query?: {
                antall?: number;
                /** @description neste fra forrige side */
                etter?: string;
            };
            header?: {
                /** @description Saksgang-Posisjon fra din egen kommando: svaret venter til den er med */
                "Saksgang-Etter"?: string;
            };
            path: {
                fellesskap: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        elementer: {
                            epost: string;
                            id: string;
                            innlogging: null | {
                                issuer: string;
                                sub: string;
                            };
                            navn: string;
                        }[];
                        neste?: string;
                    };
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Personer_registrer: {
        parameters: {
            query?: never;
            header: {
                /** @description Ny UUID for hver kommando; den samme når kommandoen sendes igjen */
                "Idempotency-Key": string;
            };
            path: {
                fellesskap: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegistrerPersonDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    /** @description Revisjonen etter kommandoen */
                    ETag?: string;
                    /** @description Sendes som Saksgang-Etter i neste lesing */
                    "Saksgang-Posisjon"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utfall"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Personer_navn: {
        parameters: {
            query?: {
                antall?: number;
                /** @description neste fra forrige side */
                etter?: string;
            };
            header?: {
                /** @description Saksgang-Posisjon fra din egen kommando: svaret venter til den er med */
                "Saksgang-Etter"?: string;
            };
            path: {
                fellesskap: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        elementer: {
                            id: string;
                            navn: string;
                        }[];
                        neste?: string;
                    };
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Personer_person: {
        parameters: {
            query?: never;
            header?: {
                /** @description Saksgang-Posisjon fra din egen kommando: svaret venter til den er med */
                "Saksgang-Etter"?: string;
            };
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        epost: string;
                        id: string;
                        innlogging: null | {
                            issuer: string;
                            sub: string;
                        };
                        navn: string;
                    };
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Personer_knyttInnlogging: {
        parameters: {
            query?: never;
            header: {
                /** @description Ny UUID for hver kommando; den samme når kommandoen sendes igjen */
                "Idempotency-Key": string;
            };
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InnloggingDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description Revisjonen etter kommandoen */
                    ETag?: string;
                    /** @description Sendes som Saksgang-Etter i neste lesing */
                    "Saksgang-Posisjon"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utfall"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Personer_medlemmer: {
        parameters: {
            query?: {
                tidspunkt?: string;
            };
            header?: {
                /** @description Saksgang-Posisjon fra din egen kommando: svaret venter til den er med */
                "Saksgang-Etter"?: string;
            };
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        elementer: {
                            fra: string;
                            id: string;
                            navn: string;
                            personId: string;
                            representerer: components["schemas"]["Representerer"] | null;
                            rettigheter: components["schemas"]["Rettigheter"];
                            til: null | string;
                            varaFor: null | string;
                            verv: components["schemas"]["Verv"];
                        }[];
                    };
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Personer_oppnevn: {
        parameters: {
            query?: never;
            header: {
                /** @description Ny UUID for hver kommando; den samme når kommandoen sendes igjen */
                "Idempotency-Key": string;
            };
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OppnevnMedlemDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    /** @description Revisjonen etter kommandoen */
                    ETag?: string;
                    /** @description Sendes som Saksgang-Etter i neste lesing */
                    "Saksgang-Posisjon"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utfall"] & {
                        varsler?: components["schemas"]["FieldError"][];
                    };
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Personer_sammensetning: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        grupper: components["schemas"]["Gruppe"][];
                        tak: null | string;
                        utenGruppe: number;
                    };
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Personer_medlemskap: {
        parameters: {
            query?: never;
            header?: {
                /** @description Saksgang-Posisjon fra din egen kommando: svaret venter til den er med */
                "Saksgang-Etter"?: string;
            };
            path: {
                fellesskap: string;
                id: string;
                medlemskap: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        fra: string;
                        id: string;
                        organId: string;
                        personId: string;
                        representerer: components["schemas"]["Representerer"] | null;
                        rettigheter: components["schemas"]["Rettigheter"];
                        til: null | string;
                        varaFor: null | string;
                        verv: components["schemas"]["Verv"];
                    };
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Personer_alleMedlemskap: {
        parameters: {
            query?: {
                organ?: string;
                person?: string;
                antall?: number;
                /** @description neste fra forrige side */
                etter?: string;
            };
            header?: {
                /** @description Saksgang-Posisjon fra din egen kommando: svaret venter til den er med */
                "Saksgang-Etter"?: string;
            };
            path: {
                fellesskap: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        elementer: {
                            fra: string;
                            id: string;
                            organId: string;
                            personId: string;
                            representerer: components["schemas"]["Representerer"] | null;
                            rettigheter: components["schemas"]["Rettigheter"];
                            til: null | string;
                            varaFor: null | string;
                            verv: components["schemas"]["Verv"];
                        }[];
                        neste?: string;
                    };
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Personer_fratre: {
        parameters: {
            query?: never;
            header: {
                /** @description Ny UUID for hver kommando; den samme når kommandoen sendes igjen */
                "Idempotency-Key": string;
            };
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MeldFratredenDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description Revisjonen etter kommandoen */
                    ETag?: string;
                    /** @description Sendes som Saksgang-Etter i neste lesing */
                    "Saksgang-Posisjon"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utfall"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Personer_roller: {
        parameters: {
            query?: {
                person?: string;
                part?: string;
                antall?: number;
                /** @description neste fra forrige side */
                etter?: string;
            };
            header?: {
                /** @description Saksgang-Posisjon fra din egen kommando: svaret venter til den er med */
                "Saksgang-Etter"?: string;
            };
            path: {
                fellesskap: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        elementer: {
                            fra: string;
                            grunnlag: string;
                            id: string;
                            partId: null | string;
                            personId: string;
                            rolle: components["schemas"]["FellesRolle"];
                            til: null | string;
                            trukket: null | string;
                        }[];
                        neste?: string;
                    };
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Personer_tildel: {
        parameters: {
            query?: never;
            header: {
                /** @description Ny UUID for hver kommando; den samme når kommandoen sendes igjen */
                "Idempotency-Key": string;
            };
            path: {
                fellesskap: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TildelRolleDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    /** @description Revisjonen etter kommandoen */
                    ETag?: string;
                    /** @description Sendes som Saksgang-Etter i neste lesing */
                    "Saksgang-Posisjon"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utfall"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Personer_rolle: {
        parameters: {
            query?: never;
            header?: {
                /** @description Saksgang-Posisjon fra din egen kommando: svaret venter til den er med */
                "Saksgang-Etter"?: string;
            };
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        fra: string;
                        grunnlag: string;
                        id: string;
                        partId: null | string;
                        personId: string;
                        rolle: components["schemas"]["FellesRolle"];
                        til: null | string;
                        trukket: null | string;
                    };
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Personer_trekk: {
        parameters: {
            query?: never;
            header: {
                /** @description Ny UUID for hver kommando; den samme når kommandoen sendes igjen */
                "Idempotency-Key": string;
            };
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TrekkRolleDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description Revisjonen etter kommandoen */
                    ETag?: string;
                    /** @description Sendes som Saksgang-Etter i neste lesing */
                    "Saksgang-Posisjon"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utfall"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Signaturrett_list: {
        parameters: {
            query?: {
                person?: string;
                part?: string;
                antall?: number;
                /** @description neste fra forrige side */
                etter?: string;
            };
            header?: {
                /** @description Saksgang-Posisjon fra din egen kommando: svaret venter til den er med */
                "Saksgang-Etter"?: string;
            };
            path: {
                fellesskap: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        elementer: {
                            avtaler: string[] | null;
                            fra: string;
                            giver: string;
                            grunnlag: string;
                            id: string;
                            partId: string;
                            personId: string;
                            til: string;
                            tildelingId: string;
                            trukket: null | string;
                        }[];
                        neste?: string;
                    };
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Signaturrett_deleger: {
        parameters: {
            query?: never;
            header: {
                /** @description Ny UUID for hver kommando; den samme når kommandoen sendes igjen */
                "Idempotency-Key": string;
            };
            path: {
                fellesskap: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DelegerSignaturrettDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    /** @description Revisjonen etter kommandoen */
                    ETag?: string;
                    /** @description Sendes som Saksgang-Etter i neste lesing */
                    "Saksgang-Posisjon"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utfall"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Signaturrett_trekk: {
        parameters: {
            query?: never;
            header: {
                /** @description Ny UUID for hver kommando; den samme når kommandoen sendes igjen */
                "Idempotency-Key": string;
            };
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TrekkSignaturrettDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description Revisjonen etter kommandoen */
                    ETag?: string;
                    /** @description Sendes som Saksgang-Etter i neste lesing */
                    "Saksgang-Posisjon"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utfall"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Kalender_hent: {
        parameters: {
            query?: never;
            header?: {
                /** @description Saksgang-Posisjon fra din egen kommando: svaret venter til den er med */
                "Saksgang-Etter"?: string;
            };
            path: {
                fellesskap: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        friperioder: components["schemas"]["Periode"][];
                        hendelseId: string;
                        inneklemteDagerErFri: boolean;
                        innstilt: string;
                        sesonger: components["schemas"]["Sesonger"];
                    } | {
                        friperioder: unknown[];
                        hendelseId: null;
                        inneklemteDagerErFri: boolean;
                        innstilt: null;
                        sesonger: components["schemas"]["Sesonger"];
                    };
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Kalender_innstill: {
        parameters: {
            query?: never;
            header: {
                /** @description Ny UUID for hver kommando; den samme når kommandoen sendes igjen */
                "Idempotency-Key": string;
            };
            path: {
                fellesskap: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InnstillKalenderDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description Revisjonen etter kommandoen */
                    ETag?: string;
                    /** @description Sendes som Saksgang-Etter i neste lesing */
                    "Saksgang-Posisjon"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utfall"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Paaminnelsesregel_regler: {
        parameters: {
            query?: never;
            header?: {
                /** @description Saksgang-Posisjon fra din egen kommando: svaret venter til den er med */
                "Saksgang-Etter"?: string;
            };
            path: {
                fellesskap: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        elementer: {
                            dagerFoer: number[];
                            eskalering: components["schemas"]["Eskalering"] | null;
                            innstilt: null | {
                                av: string;
                                begrunnelse: string;
                                hendelseId: string;
                                naar: string;
                            };
                            slag: components["schemas"]["Fristslag"];
                        }[];
                    };
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Paaminnelsesregel_innstill: {
        parameters: {
            query?: never;
            header: {
                /** @description Ny UUID for hver kommando; den samme når kommandoen sendes igjen */
                "Idempotency-Key": string;
            };
            path: {
                fellesskap: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InnstillPaaminnelserDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description Revisjonen etter kommandoen */
                    ETag?: string;
                    /** @description Sendes som Saksgang-Etter i neste lesing */
                    "Saksgang-Posisjon"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utfall"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Paaminnelsesregel_varsling: {
        parameters: {
            query?: never;
            header?: {
                /** @description Saksgang-Posisjon fra din egen kommando: svaret venter til den er med */
                "Saksgang-Etter"?: string;
            };
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        form: components["schemas"]["Varslingsform"];
                        valgt: null | string;
                        valgtAv: null | string;
                    };
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Paaminnelsesregel_varsle: {
        parameters: {
            query?: never;
            header: {
                /** @description Ny UUID for hver kommando; den samme når kommandoen sendes igjen */
                "Idempotency-Key": string;
            };
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InnstillVarslingDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description Revisjonen etter kommandoen */
                    ETag?: string;
                    /** @description Sendes som Saksgang-Etter i neste lesing */
                    "Saksgang-Posisjon"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utfall"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Prosess_skjema: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                fellesskap: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Prosess_list: {
        parameters: {
            query?: {
                antall?: number;
                /** @description neste fra forrige side */
                etter?: string;
            };
            header?: {
                /** @description Saksgang-Posisjon fra din egen kommando: svaret venter til den er med */
                "Saksgang-Etter"?: string;
            };
            path: {
                fellesskap: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        elementer: {
                            hash: string;
                            navn: string;
                            noekkel: string;
                            publisert: string;
                            sakstyper: string[];
                            versjon: number;
                        }[];
                        neste?: string;
                    };
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Prosess_hent: {
        parameters: {
            query?: never;
            header?: {
                /** @description Saksgang-Posisjon fra din egen kommando: svaret venter til den er med */
                "Saksgang-Etter"?: string;
            };
            path: {
                fellesskap: string;
                noekkel: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        definisjon: components["schemas"]["Prosessdefinisjon"];
                        hash: string;
                        id: string;
                        noekkel: string;
                        publisert: string;
                        revisjon: number;
                        versjon: number;
                    };
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Prosess_publiser: {
        parameters: {
            query?: never;
            header: {
                "if-match": string;
                /** @description Revisjonen du så; kreves når prosessen finnes fra før */
                "If-Match"?: string;
                /** @description Ny UUID for hver kommando; den samme når kommandoen sendes igjen */
                "Idempotency-Key": string;
            };
            path: {
                fellesskap: string;
                noekkel: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PubliserProsessDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description Revisjonen etter kommandoen */
                    ETag?: string;
                    /** @description Sendes som Saksgang-Etter i neste lesing */
                    "Saksgang-Posisjon"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utfall"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Prosess_proev: {
        parameters: {
            query?: never;
            header: {
                /** @description Ny UUID for hver kommando; den samme når kommandoen sendes igjen */
                "Idempotency-Key": string;
            };
            path: {
                fellesskap: string;
                noekkel: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProsessproeveDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description Revisjonen etter kommandoen */
                    ETag?: string;
                    /** @description Sendes som Saksgang-Etter i neste lesing */
                    "Saksgang-Posisjon"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utfall"] & {
                        annet: components["schemas"]["ProsessFeltendring"][];
                        frister: {
                            endret: {
                                felter: components["schemas"]["ProsessFeltendring"][];
                                iOrd: string;
                                slag: string;
                                steg: string;
                            }[];
                            fjernet: {
                                iOrd: string;
                                slag: string;
                                steg: string;
                            }[];
                            lagtTil: {
                                iOrd: string;
                                slag: string;
                                steg: string;
                            }[];
                        };
                        iOrd: string[];
                        overganger: {
                            endret: {
                                felter: components["schemas"]["ProsessFeltendring"][];
                                fra: string;
                                til: string;
                            }[];
                            fjernet: {
                                fra: string;
                                til: string;
                            }[];
                            lagtTil: {
                                fra: string;
                                til: string;
                            }[];
                        };
                        steg: {
                            endret: {
                                felter: components["schemas"]["ProsessFeltendring"][];
                                id: string;
                                navn: string;
                            }[];
                            fjernet: {
                                id: string;
                                navn: string;
                            }[];
                            lagtTil: {
                                id: string;
                                navn: string;
                            }[];
                        };
                        tegning: string;
                        versjon: number;
                    };
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Prosessversjon_versjoner: {
        parameters: {
            query?: {
                antall?: number;
                /** @description neste fra forrige side */
                etter?: string;
            };
            header?: {
                /** @description Saksgang-Posisjon fra din egen kommando: svaret venter til den er med */
                "Saksgang-Etter"?: string;
            };
            path: {
                fellesskap: string;
                noekkel: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        elementer: {
                            aarsak: null | string;
                            hash: string;
                            publisert: string;
                            publisertAv: string;
                            versjon: number;
                        }[];
                        neste?: string;
                    };
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Prosessversjon_versjon: {
        parameters: {
            query?: never;
            header?: {
                /** @description Saksgang-Posisjon fra din egen kommando: svaret venter til den er med */
                "Saksgang-Etter"?: string;
            };
            path: {
                fellesskap: string;
                noekkel: string;
                versjon: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        aarsak: null | string;
                        definisjon: components["schemas"]["Prosessdefinisjon"];
                        hash: string;
                        id: string;
                        noekkel: string;
                        publisert: string;
                        publisertAv: string;
                        versjon: number;
                    };
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Prosessversjon_endringer: {
        parameters: {
            query?: {
                /** @description Versjonen det sammenlignes med; den forrige når den ikke er oppgitt */
                fra?: number;
            };
            header?: {
                /** @description Saksgang-Posisjon fra din egen kommando: svaret venter til den er med */
                "Saksgang-Etter"?: string;
            };
            path: {
                fellesskap: string;
                noekkel: string;
                versjon: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        annet: components["schemas"]["ProsessFeltendring"][];
                        fra: null | {
                            aarsak: null | string;
                            hash: string;
                            publisert: string;
                            publisertAv: string;
                            versjon: number;
                        };
                        frister: {
                            endret: {
                                felter: components["schemas"]["ProsessFeltendring"][];
                                iOrd: string;
                                slag: string;
                                steg: string;
                            }[];
                            fjernet: {
                                iOrd: string;
                                slag: string;
                                steg: string;
                            }[];
                            lagtTil: {
                                iOrd: string;
                                slag: string;
                                steg: string;
                            }[];
                        };
                        iOrd: string[];
                        noekkel: string;
                        overganger: {
                            endret: {
                                felter: components["schemas"]["ProsessFeltendring"][];
                                fra: string;
                                til: string;
                            }[];
                            fjernet: {
                                fra: string;
                                til: string;
                            }[];
                            lagtTil: {
                                fra: string;
                                til: string;
                            }[];
                        };
                        steg: {
                            endret: {
                                felter: components["schemas"]["ProsessFeltendring"][];
                                id: string;
                                navn: string;
                            }[];
                            fjernet: {
                                id: string;
                                navn: string;
                            }[];
                            lagtTil: {
                                id: string;
                                navn: string;
                            }[];
                        };
                        til: {
                            aarsak: null | string;
                            hash: string;
                            publisert: string;
                            publisertAv: string;
                            versjon: number;
                        };
                    };
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Prosessversjon_diagram: {
        parameters: {
            query?: never;
            header?: {
                /** @description Saksgang-Posisjon fra din egen kommando: svaret venter til den er med */
                "Saksgang-Etter"?: string;
            };
            path: {
                fellesskap: string;
                noekkel: string;
                versjon: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Tegningen, eller det den sier som data eller ren tekst */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/svg+xml": string;
                    "application/json": components["schemas"]["Diagramtekst"];
                    "text/plain": string;
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Sak_list: {
        parameters: {
            query?: {
                status?: "ventet" | "meldt" | "returnert" | "trukket" | "forberedt" | "berammet" | "behandlet" | "vedtatt" | "ikke-godkjent" | "utsatt" | "sendt" | "signert" | "avsluttet";
                mine?: "ja";
                q?: string;
                sakstype?: string;
                organ?: string;
                part?: string;
                nummer?: string;
                antall?: number;
                /** @description neste fra forrige side */
                etter?: string;
            };
            header?: {
                /** @description Saksgang-Posisjon fra din egen kommando: svaret venter til den er med */
                "Saksgang-Etter"?: string;
            };
            path: {
                fellesskap: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        elementer: {
                            aar: number;
                            organ: string;
                            sakId: string;
                            saksnummer: string;
                        }[];
                    } | {
                        elementer: {
                            endret: string;
                            id: string;
                            meldt: null | string;
                            meldtAv: null | string;
                            organId: null | string;
                            partId: null | string;
                            referanse: null | string;
                            revisjon: number;
                            saksnumre: string[];
                            sakstype: null | string;
                            status: components["schemas"]["Saksstatus"];
                            tittel: string;
                        }[];
                        neste?: string;
                    };
                    "text/csv": string;
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Sak_meld: {
        parameters: {
            query?: never;
            header: {
                /** @description Ny UUID for hver kommando; den samme når kommandoen sendes igjen */
                "Idempotency-Key": string;
            };
            path: {
                fellesskap: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MeldSakDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    /** @description Revisjonen etter kommandoen */
                    ETag?: string;
                    /** @description Sendes som Saksgang-Etter i neste lesing */
                    "Saksgang-Posisjon"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utfall"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Sak_meldPaaNytt: {
        parameters: {
            query?: never;
            header: {
                /** @description Ny UUID for hver kommando; den samme når kommandoen sendes igjen */
                "Idempotency-Key": string;
            };
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MeldPaaNyttDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description Revisjonen etter kommandoen */
                    ETag?: string;
                    /** @description Sendes som Saksgang-Etter i neste lesing */
                    "Saksgang-Posisjon"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utfall"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Sak_meldFormell: {
        parameters: {
            query?: never;
            header: {
                /** @description Ny UUID for hver kommando; den samme når kommandoen sendes igjen */
                "Idempotency-Key": string;
            };
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FormellSakDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    /** @description Revisjonen etter kommandoen */
                    ETag?: string;
                    /** @description Sendes som Saksgang-Etter i neste lesing */
                    "Saksgang-Posisjon"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utfall"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Sak_endre: {
        parameters: {
            query?: never;
            header: {
                /** @description Ny UUID for hver kommando; den samme når kommandoen sendes igjen */
                "Idempotency-Key": string;
                /** @description Revisjonen du så, slik ETag oppga den */
                "If-Match": string;
            };
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaksframleggDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description Revisjonen etter kommandoen */
                    ETag?: string;
                    /** @description Sendes som Saksgang-Etter i neste lesing */
                    "Saksgang-Posisjon"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utfall"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Sak_forbered: {
        parameters: {
            query?: never;
            header: {
                /** @description Ny UUID for hver kommando; den samme når kommandoen sendes igjen */
                "Idempotency-Key": string;
            };
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ForberedelseDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description Revisjonen etter kommandoen */
                    ETag?: string;
                    /** @description Sendes som Saksgang-Etter i neste lesing */
                    "Saksgang-Posisjon"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utfall"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Sak_returner: {
        parameters: {
            query?: never;
            header: {
                /** @description Ny UUID for hver kommando; den samme når kommandoen sendes igjen */
                "Idempotency-Key": string;
            };
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description Revisjonen etter kommandoen */
                    ETag?: string;
                    /** @description Sendes som Saksgang-Etter i neste lesing */
                    "Saksgang-Posisjon"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utfall"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Sak_trekk: {
        parameters: {
            query?: never;
            header: {
                /** @description Ny UUID for hver kommando; den samme når kommandoen sendes igjen */
                "Idempotency-Key": string;
            };
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BegrunnelseDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description Revisjonen etter kommandoen */
                    ETag?: string;
                    /** @description Sendes som Saksgang-Etter i neste lesing */
                    "Saksgang-Posisjon"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utfall"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Sak_hent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        antallStegfrister: number;
                        behandlinger: components["schemas"]["BerammetBehandling"][];
                        bestilling?: {
                            frist?: components["schemas"]["Frist"];
                            lukket: boolean;
                            nr: number;
                            organ: components["schemas"]["Organref"];
                            referanse: string;
                            sakId: string;
                        };
                        bestillinger: components["schemas"]["Bestilling"][];
                        dokumentversjoner: {
                            dokument: string;
                            hash: string;
                            navn: string;
                            nr: number;
                            nyGodkjenning: components["schemas"]["NyGodkjenning"][];
                        }[];
                        frister: {
                            [key: string]: components["schemas"]["Frist"];
                        };
                        grunnstatus?: components["schemas"]["Grunnstatus"];
                        id: string;
                        innspillsrunder: components["schemas"]["NotertInnspillsrunde"][];
                        ledetid: null | {
                            dager: number;
                            stansetDager: number;
                        };
                        lenker: {
                            forhold: string;
                            tekst?: string;
                            tilSak?: string;
                        }[];
                        mangler: string[];
                        meldtAv?: string;
                        migreringer: components["schemas"]["Saksmigrering"][];
                        nivaaer: components["schemas"]["Uenighetsnivaa"][];
                        numre: {
                            aar: number;
                            organ: string;
                            saksnummer: string;
                        }[];
                        omgjoeringer: components["schemas"]["SakOmgjoering"][];
                        oppfoelging: {
                            [key: string]: components["schemas"]["Oppfoelging"];
                        };
                        opphav?: components["schemas"]["SakOpphav"];
                        prosess?: components["schemas"]["Prosessref"];
                        punkter: components["schemas"]["Punkttilstand"][];
                        referanse?: string;
                        rettelser: {
                            behandlingId?: string;
                            gjelder: string;
                            opprinnelig: string;
                            rettet: string;
                        }[];
                        returer: components["schemas"]["Retur"][];
                        revisjon: number;
                        saksframlegg?: components["schemas"]["Saksframlegg"];
                        saksinnmelder?: components["schemas"]["Saksinnmelder"];
                        saksmal?: components["schemas"]["Saksmalref"];
                        sakstype: string;
                        signert: boolean;
                        status?: components["schemas"]["Saksstatus"];
                        stegfrister: components["schemas"]["Stegfrist"][];
                        suspensjon?: {
                            holdt: {
                                /** @enum {string} */
                                handling: "BerammBehandling" | "FrafallBehandling" | "LukkRaad" | "LukkSamling" | "NoterInnspillsrunde" | "RegistrerAvtaleSignert" | "RegistrerBehandling" | "SendFristpaaminnelse" | "SendPaaminnelse";
                                nr: number;
                                tekst: string;
                                tid: string;
                            }[];
                            siden: string;
                        };
                        tilOrgan?: string;
                        tittel: string;
                        uenigheter: components["schemas"]["Uenighet"][];
                        undersaker: components["schemas"]["Undersak"][];
                        utsatt?: {
                            begrunnelse: string;
                            endelig: boolean;
                            nyeOpplysninger: boolean;
                            organId: string;
                            tilMoeteId?: string;
                            versjon: number;
                        };
                        utsendelser: {
                            avtaleId: string;
                            behandlingId: string;
                            dokumentversjon: components["schemas"]["Dokumentversjon"];
                            punkt: number;
                            signert: boolean;
                        }[];
                        venterPaa: string[];
                        ventet?: {
                            ansvarlig?: string;
                            forpliktelseId?: string;
                            frist: components["schemas"]["Frist"];
                        };
                    };
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Utsendelse_hent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        elementer: {
                            avtale: null | string;
                            avtaleId: string;
                            behandlingId: string;
                            dokumentversjon: components["schemas"]["Dokumentversjon"] | null;
                            hindring: components["schemas"]["Hindring"] | null;
                            lukket: boolean;
                            mangler: {
                                felt: string;
                                melding: string;
                            }[];
                            punkt: number;
                            sendt: boolean;
                        }[];
                    };
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Sakpart_sendTilPartene: {
        parameters: {
            query?: never;
            header: {
                /** @description Ny UUID for hver kommando; den samme når kommandoen sendes igjen */
                "Idempotency-Key": string;
            };
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UtsendelseDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description Revisjonen etter kommandoen */
                    ETag?: string;
                    /** @description Sendes som Saksgang-Etter i neste lesing */
                    "Saksgang-Posisjon"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utfall"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Sakpart_lukkPunkt: {
        parameters: {
            query?: never;
            header: {
                /** @description Ny UUID for hver kommando; den samme når kommandoen sendes igjen */
                "Idempotency-Key": string;
            };
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LukkPunktDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description Revisjonen etter kommandoen */
                    ETag?: string;
                    /** @description Sendes som Saksgang-Etter i neste lesing */
                    "Saksgang-Posisjon"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utfall"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Sakpart_registrerSaksnummer: {
        parameters: {
            query?: never;
            header: {
                /** @description Ny UUID for hver kommando; den samme når kommandoen sendes igjen */
                "Idempotency-Key": string;
            };
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaksnummerDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description Revisjonen etter kommandoen */
                    ETag?: string;
                    /** @description Sendes som Saksgang-Etter i neste lesing */
                    "Saksgang-Posisjon"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utfall"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Sakpart_lenker: {
        parameters: {
            query?: never;
            header?: {
                /** @description Saksgang-Posisjon fra din egen kommando: svaret venter til den er med */
                "Saksgang-Etter"?: string;
            };
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        inn: {
                            forhold: string;
                            referanse: null | string;
                            sakId: string;
                            saksnumre: string[];
                            status: components["schemas"]["Saksstatus"];
                            tekst: null | string;
                            tittel: string;
                        }[];
                        ut: {
                            forhold: string;
                            referanse: null | string;
                            sakId: string;
                            saksnumre: string[];
                            status: components["schemas"]["Saksstatus"];
                            tekst: null | string;
                            tittel: string;
                        }[];
                    };
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Sakpart_lenk: {
        parameters: {
            query?: never;
            header: {
                /** @description Ny UUID for hver kommando; den samme når kommandoen sendes igjen */
                "Idempotency-Key": string;
            };
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LenkeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description Revisjonen etter kommandoen */
                    ETag?: string;
                    /** @description Sendes som Saksgang-Etter i neste lesing */
                    "Saksgang-Posisjon"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utfall"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Sakpart_rett: {
        parameters: {
            query?: never;
            header: {
                /** @description Ny UUID for hver kommando; den samme når kommandoen sendes igjen */
                "Idempotency-Key": string;
            };
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RettelseDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description Revisjonen etter kommandoen */
                    ETag?: string;
                    /** @description Sendes som Saksgang-Etter i neste lesing */
                    "Saksgang-Posisjon"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utfall"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Operatoer_suspender: {
        parameters: {
            query?: never;
            header: {
                /** @description Ny UUID for hver kommando; den samme når kommandoen sendes igjen */
                "Idempotency-Key": string;
            };
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BegrunnelseDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description Revisjonen etter kommandoen */
                    ETag?: string;
                    /** @description Sendes som Saksgang-Etter i neste lesing */
                    "Saksgang-Posisjon"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utfall"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Operatoer_gjenoppta: {
        parameters: {
            query?: never;
            header: {
                /** @description Ny UUID for hver kommando; den samme når kommandoen sendes igjen */
                "Idempotency-Key": string;
            };
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GjenopptakelseDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description Revisjonen etter kommandoen */
                    ETag?: string;
                    /** @description Sendes som Saksgang-Etter i neste lesing */
                    "Saksgang-Posisjon"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utfall"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Operatoer_flytt: {
        parameters: {
            query?: never;
            header: {
                /** @description Ny UUID for hver kommando; den samme når kommandoen sendes igjen */
                "Idempotency-Key": string;
            };
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FlyttingDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description Revisjonen etter kommandoen */
                    ETag?: string;
                    /** @description Sendes som Saksgang-Etter i neste lesing */
                    "Saksgang-Posisjon"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utfall"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Raad_bestill: {
        parameters: {
            query?: never;
            header: {
                /** @description Ny UUID for hver kommando; den samme når kommandoen sendes igjen */
                "Idempotency-Key": string;
            };
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RaadDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description Revisjonen etter kommandoen */
                    ETag?: string;
                    /** @description Sendes som Saksgang-Etter i neste lesing */
                    "Saksgang-Posisjon"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utfall"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Uenighet_reis: {
        parameters: {
            query?: never;
            header: {
                /** @description Ny UUID for hver kommando; den samme når kommandoen sendes igjen */
                "Idempotency-Key": string;
            };
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UenighetDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    /** @description Revisjonen etter kommandoen */
                    ETag?: string;
                    /** @description Sendes som Saksgang-Etter i neste lesing */
                    "Saksgang-Posisjon"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utfall"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Uenighet_avgjoer: {
        parameters: {
            query?: never;
            header: {
                /** @description Ny UUID for hver kommando; den samme når kommandoen sendes igjen */
                "Idempotency-Key": string;
            };
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NivaautfallDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description Revisjonen etter kommandoen */
                    ETag?: string;
                    /** @description Sendes som Saksgang-Etter i neste lesing */
                    "Saksgang-Posisjon"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utfall"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Saksmal_list: {
        parameters: {
            query?: {
                sakstype?: string;
                organ?: string;
                antall?: number;
                /** @description neste fra forrige side */
                etter?: string;
            };
            header?: {
                /** @description Saksgang-Posisjon fra din egen kommando: svaret venter til den er med */
                "Saksgang-Etter"?: string;
            };
            path: {
                fellesskap: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        elementer: {
                            endret: string;
                            id: string;
                            navn: string;
                            opphevet: boolean;
                            organId: null | string;
                            sakstype: string;
                            versjon: number;
                        }[];
                        neste?: string;
                    };
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Saksmal_opprett: {
        parameters: {
            query?: never;
            header: {
                /** @description Ny UUID for hver kommando; den samme når kommandoen sendes igjen */
                "Idempotency-Key": string;
            };
            path: {
                fellesskap: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpprettSaksmalDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    /** @description Revisjonen etter kommandoen */
                    ETag?: string;
                    /** @description Sendes som Saksgang-Etter i neste lesing */
                    "Saksgang-Posisjon"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utfall"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Saksmal_hent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        begrunnelse?: string;
                        fastsatt: string;
                        fastsattAv: string;
                        felt: {
                            hjelp?: string;
                            ledetekst: string;
                            melding: null | string;
                            noekkel: string;
                            paakrevd: boolean;
                            slag: components["schemas"]["Feltslag"];
                            sted: string;
                        }[];
                        id: string;
                        navn: string;
                        opphevet: null | {
                            av: string;
                            begrunnelse?: string;
                            tid: string;
                        };
                        organId: null | string;
                        revisjon: number;
                        sakstype: string;
                        versjon: number;
                    };
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Saksmal_endre: {
        parameters: {
            query?: never;
            header: {
                /** @description Ny UUID for hver kommando; den samme når kommandoen sendes igjen */
                "Idempotency-Key": string;
                /** @description Revisjonen du så, slik ETag oppga den */
                "If-Match": string;
            };
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndreSaksmalDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description Revisjonen etter kommandoen */
                    ETag?: string;
                    /** @description Sendes som Saksgang-Etter i neste lesing */
                    "Saksgang-Posisjon"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utfall"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Saksmal_opphev: {
        parameters: {
            query?: never;
            header: {
                /** @description Ny UUID for hver kommando; den samme når kommandoen sendes igjen */
                "Idempotency-Key": string;
            };
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BegrunnelseDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description Revisjonen etter kommandoen */
                    ETag?: string;
                    /** @description Sendes som Saksgang-Etter i neste lesing */
                    "Saksgang-Posisjon"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utfall"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Saksmal_gjeldende: {
        parameters: {
            query: {
                sakstype: string;
                tilOrgan?: string;
                uten?: boolean;
            };
            header?: {
                /** @description Saksgang-Posisjon fra din egen kommando: svaret venter til den er med */
                "Saksgang-Etter"?: string;
            };
            path: {
                fellesskap: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        felt: {
                            hjelp?: string;
                            ledetekst: string;
                            melding: null | string;
                            noekkel: string;
                            paakrevd: boolean;
                            slag: components["schemas"]["Feltslag"];
                            sted: string;
                        }[];
                        id: null | string;
                        sakstype: string;
                        versjon: null | number;
                    };
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Saksmal_versjoner: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        elementer: {
                            begrunnelse?: string;
                            fastsatt: string;
                            fastsattAv: string;
                            felt: {
                                hjelp?: string;
                                ledetekst: string;
                                melding: null | string;
                                noekkel: string;
                                paakrevd: boolean;
                                slag: components["schemas"]["Feltslag"];
                                sted: string;
                            }[];
                            navn: string;
                            versjon: number;
                        }[];
                    };
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Saksmal_versjon: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                fellesskap: string;
                id: string;
                versjon: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        begrunnelse?: string;
                        fastsatt: string;
                        fastsattAv: string;
                        felt: {
                            hjelp?: string;
                            ledetekst: string;
                            melding: null | string;
                            noekkel: string;
                            paakrevd: boolean;
                            slag: components["schemas"]["Feltslag"];
                            sted: string;
                        }[];
                        id: string;
                        navn: string;
                        organId: null | string;
                        sakstype: string;
                        versjon: number;
                    };
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Saksmal_endringer: {
        parameters: {
            query?: {
                /** @description Versjonen det sammenlignes med; den forrige når den ikke er oppgitt */
                fra?: number;
            };
            header?: never;
            path: {
                fellesskap: string;
                id: string;
                versjon: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        endret: components["schemas"]["SakFeltendring"][];
                        fjernet: string[];
                        fra: null | number;
                        iOrd: string[];
                        id: string;
                        lagtTil: string[];
                        navn: null | {
                            etter: string;
                            foer: string;
                        };
                        rekkefoelge: boolean;
                        til: number;
                    };
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Framlegg_versjon: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                fellesskap: string;
                id: string;
                versjon: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Saksframlegg"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Framlegg_endringer: {
        parameters: {
            query?: {
                /** @description Versjonen det sammenlignes med; den forrige når den ikke er oppgitt */
                fra?: number;
            };
            header?: never;
            path: {
                fellesskap: string;
                id: string;
                versjon: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        beskrivelse: components["schemas"]["Tekstforskjell"] | null;
                        endret: boolean;
                        forslag: {
                            alternativ: string;
                            etter: null | string;
                            foer: null | string;
                            forskjell: components["schemas"]["Ordloep"][];
                            punkt: number;
                        }[];
                        fra: null | number;
                        seksjoner: {
                            etter: null | string;
                            foer: null | string;
                            forskjell: components["schemas"]["Ordloep"][];
                            noekkel: string;
                        }[];
                        til: number;
                        vedlegg: {
                            endret: {
                                etter: components["schemas"]["SakVedlegg"];
                                foer: components["schemas"]["SakVedlegg"];
                            }[];
                            fjernet: components["schemas"]["SakVedlegg"][];
                            lagtTil: components["schemas"]["SakVedlegg"][];
                        };
                    };
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Framlegg_hent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        foreldet: boolean;
                        forskjell: components["schemas"]["Framleggsforskjell"];
                        gjeldendeVersjon: null | number;
                        lagret: string;
                        lagretAv: string;
                        mangler: components["schemas"]["FieldError"][];
                        nr: number;
                        paaVersjon: number;
                        revisjon: number;
                        saksframlegg: components["schemas"]["InnsendtSaksframlegg"];
                    };
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Framlegg_lagre: {
        parameters: {
            query?: never;
            header: {
                "if-match": string;
                /** @description Revisjonen av utkastet du så; kreves når det finnes et fra før */
                "If-Match"?: string;
                /** @description Ny UUID for hver kommando; den samme når kommandoen sendes igjen */
                "Idempotency-Key": string;
            };
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaksframleggDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description Revisjonen etter kommandoen */
                    ETag?: string;
                    /** @description Sendes som Saksgang-Etter i neste lesing */
                    "Saksgang-Posisjon"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utfall"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Framlegg_sendInn: {
        parameters: {
            query?: never;
            header: {
                /** @description Ny UUID for hver kommando; den samme når kommandoen sendes igjen */
                "Idempotency-Key": string;
            };
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    /** @description Revisjonen etter kommandoen */
                    ETag?: string;
                    /** @description Sendes som Saksgang-Etter i neste lesing */
                    "Saksgang-Posisjon"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utfall"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Vedlegg_taImot: {
        parameters: {
            query: {
                navn: string;
            };
            header: {
                /** @description Ny UUID for hver kommando; den samme når kommandoen sendes igjen */
                "Idempotency-Key": string;
            };
            path: {
                fellesskap: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            201: {
                headers: {
                    /** @description Revisjonen etter kommandoen */
                    ETag?: string;
                    /** @description Sendes som Saksgang-Etter i neste lesing */
                    "Saksgang-Posisjon"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utfall"] & {
                        filtype: string;
                        hash: string;
                        medietype: string;
                        stoerrelse: number;
                    };
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Vedlegg_regler: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                fellesskap: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        endelser: string[];
                        maksBytes: number;
                        skannede: string[];
                    };
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Vedlegg_hent: {
        parameters: {
            query?: never;
            header?: {
                /** @description Saksgang-Posisjon fra din egen kommando: svaret venter til den er med */
                "Saksgang-Etter"?: string;
            };
            path: {
                fellesskap: string;
                hash: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Moete_list: {
        parameters: {
            query?: {
                organ?: string;
                fra?: string;
                til?: string;
                antall?: number;
                /** @description neste fra forrige side */
                etter?: string;
            };
            header?: {
                /** @description Saksgang-Posisjon fra din egen kommando: svaret venter til den er med */
                "Saksgang-Etter"?: string;
            };
            path: {
                fellesskap: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        elementer: {
                            antallSaker: number;
                            dato: string;
                            flyttetVed: components["schemas"]["Vedtaksref"] | null;
                            form: components["schemas"]["Moeteform"];
                            id: string;
                            innleveringsfrist: components["schemas"]["Innleveringsdag"] | null;
                            opphav: components["schemas"]["Vedtaksref"] | null;
                            organ: {
                                id: string;
                                navn: string;
                                slag: components["schemas"]["Organslag"];
                            };
                            revisjon: number;
                            slutt: null | string;
                            start: null | string;
                            /** @enum {string} */
                            status: "aapnet" | "avlyst" | "hevet" | "planlagt";
                            sted: null | string;
                            tittel: string;
                            vertskap: null | string;
                            videolenke: null | string;
                        }[];
                        neste?: string;
                    };
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Moete_planlegg: {
        parameters: {
            query?: never;
            header: {
                /** @description Ny UUID for hver kommando; den samme når kommandoen sendes igjen */
                "Idempotency-Key": string;
            };
            path: {
                fellesskap: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanleggMoeteDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    /** @description Revisjonen etter kommandoen */
                    ETag?: string;
                    /** @description Sendes som Saksgang-Etter i neste lesing */
                    "Saksgang-Posisjon"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utfall"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Moete_flytt: {
        parameters: {
            query?: never;
            header: {
                /** @description Ny UUID for hver kommando; den samme når kommandoen sendes igjen */
                "Idempotency-Key": string;
                /** @description Revisjonen du så, slik ETag oppga den */
                "If-Match": string;
            };
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FlyttMoeteDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description Revisjonen etter kommandoen */
                    ETag?: string;
                    /** @description Sendes som Saksgang-Etter i neste lesing */
                    "Saksgang-Posisjon"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utfall"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Moete_forleng: {
        parameters: {
            query?: never;
            header: {
                /** @description Ny UUID for hver kommando; den samme når kommandoen sendes igjen */
                "Idempotency-Key": string;
            };
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ForlengMoeteDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description Revisjonen etter kommandoen */
                    ETag?: string;
                    /** @description Sendes som Saksgang-Etter i neste lesing */
                    "Saksgang-Posisjon"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utfall"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Moete_settVideolenke: {
        parameters: {
            query?: never;
            header: {
                /** @description Ny UUID for hver kommando; den samme når kommandoen sendes igjen */
                "Idempotency-Key": string;
            };
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VideolenkeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description Revisjonen etter kommandoen */
                    ETag?: string;
                    /** @description Sendes som Saksgang-Etter i neste lesing */
                    "Saksgang-Posisjon"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utfall"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Moete_avlys: {
        parameters: {
            query?: never;
            header: {
                /** @description Ny UUID for hver kommando; den samme når kommandoen sendes igjen */
                "Idempotency-Key": string;
            };
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BegrunnelseDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description Revisjonen etter kommandoen */
                    ETag?: string;
                    /** @description Sendes som Saksgang-Etter i neste lesing */
                    "Saksgang-Posisjon"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utfall"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Moete_settPaaSaksliste: {
        parameters: {
            query?: never;
            header: {
                /** @description Ny UUID for hver kommando; den samme når kommandoen sendes igjen */
                "Idempotency-Key": string;
            };
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SakslistepostDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description Revisjonen etter kommandoen */
                    ETag?: string;
                    /** @description Sendes som Saksgang-Etter i neste lesing */
                    "Saksgang-Posisjon"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utfall"] & {
                        behandlingId: string;
                    };
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Moete_settSakstid: {
        parameters: {
            query?: never;
            header: {
                /** @description Ny UUID for hver kommando; den samme når kommandoen sendes igjen */
                "Idempotency-Key": string;
            };
            path: {
                fellesskap: string;
                id: string;
                behandling: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SakstidDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description Revisjonen etter kommandoen */
                    ETag?: string;
                    /** @description Sendes som Saksgang-Etter i neste lesing */
                    "Saksgang-Posisjon"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utfall"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Moete_taAvSaksliste: {
        parameters: {
            query?: never;
            header: {
                /** @description Ny UUID for hver kommando; den samme når kommandoen sendes igjen */
                "Idempotency-Key": string;
            };
            path: {
                fellesskap: string;
                id: string;
                behandling: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BegrunnelseDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description Revisjonen etter kommandoen */
                    ETag?: string;
                    /** @description Sendes som Saksgang-Etter i neste lesing */
                    "Saksgang-Posisjon"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utfall"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Saksliste_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        elementer: {
                            antallSaker: number;
                            endringer: {
                                endredePapirer: number;
                                flyttet: number;
                                nye: number;
                                tattAv: number;
                            };
                            fastsatt: string;
                            versjon: number;
                        }[];
                    };
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Moete_fastsettSaksliste: {
        parameters: {
            query?: never;
            header: {
                /** @description Ny UUID for hver kommando; den samme når kommandoen sendes igjen */
                "Idempotency-Key": string;
                /** @description Revisjonen du så, slik ETag oppga den */
                "If-Match"?: string;
            };
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SakslisteversjonDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description Revisjonen etter kommandoen */
                    ETag?: string;
                    /** @description Sendes som Saksgang-Etter i neste lesing */
                    "Saksgang-Posisjon"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utfall"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Moete_sendInnkalling: {
        parameters: {
            query?: never;
            header: {
                /** @description Ny UUID for hver kommando; den samme når kommandoen sendes igjen */
                "Idempotency-Key": string;
            };
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UtsendingDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description Revisjonen etter kommandoen */
                    ETag?: string;
                    /** @description Sendes som Saksgang-Etter i neste lesing */
                    "Saksgang-Posisjon"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utfall"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Moete_taOpp: {
        parameters: {
            query?: never;
            header: {
                /** @description Ny UUID for hver kommando; den samme når kommandoen sendes igjen */
                "Idempotency-Key": string;
            };
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpptakDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description Revisjonen etter kommandoen */
                    ETag?: string;
                    /** @description Sendes som Saksgang-Etter i neste lesing */
                    "Saksgang-Posisjon"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utfall"] & {
                        behandlingId: string;
                    };
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Moete_aapne: {
        parameters: {
            query?: never;
            header: {
                /** @description Ny UUID for hver kommando; den samme når kommandoen sendes igjen */
                "Idempotency-Key": string;
            };
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    /** @description Revisjonen etter kommandoen */
                    ETag?: string;
                    /** @description Sendes som Saksgang-Etter i neste lesing */
                    "Saksgang-Posisjon"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utfall"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Moete_registrerFremmoete: {
        parameters: {
            query?: never;
            header: {
                /** @description Ny UUID for hver kommando; den samme når kommandoen sendes igjen */
                "Idempotency-Key": string;
                /** @description Revisjonen du så, slik ETag oppga den */
                "If-Match"?: string;
            };
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FremmoeteDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description Revisjonen etter kommandoen */
                    ETag?: string;
                    /** @description Sendes som Saksgang-Etter i neste lesing */
                    "Saksgang-Posisjon"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utfall"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Moete_registrerVedtak: {
        parameters: {
            query?: never;
            header: {
                /** @description Ny UUID for hver kommando; den samme når kommandoen sendes igjen */
                "Idempotency-Key": string;
            };
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VedtakDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description Revisjonen etter kommandoen */
                    ETag?: string;
                    /** @description Sendes som Saksgang-Etter i neste lesing */
                    "Saksgang-Posisjon"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utfall"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Moete_hev: {
        parameters: {
            query?: never;
            header: {
                /** @description Ny UUID for hver kommando; den samme når kommandoen sendes igjen */
                "Idempotency-Key": string;
            };
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    /** @description Revisjonen etter kommandoen */
                    ETag?: string;
                    /** @description Sendes som Saksgang-Etter i neste lesing */
                    "Saksgang-Posisjon"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utfall"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Moete_aapneNummerserie: {
        parameters: {
            query?: never;
            header: {
                /** @description Ny UUID for hver kommando; den samme når kommandoen sendes igjen */
                "Idempotency-Key": string;
            };
            path: {
                fellesskap: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NummerserieDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description Revisjonen etter kommandoen */
                    ETag?: string;
                    /** @description Sendes som Saksgang-Etter i neste lesing */
                    "Saksgang-Posisjon"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utfall"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Moete_hent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        beslutningsform: components["schemas"]["Beslutningsform"];
                        delegasjon?: {
                            av: string;
                            grunnlag: string;
                        };
                        deltakere: components["schemas"]["Deltaker"][];
                        fastePunkter: string[];
                        flyttetVed?: components["schemas"]["Vedtaksref"];
                        form: components["schemas"]["Moeteform"];
                        frigjort: {
                            behandlingId: string;
                            sakId: string;
                            saksnummer?: string;
                            tittel: string;
                        }[];
                        godkjent: components["schemas"]["Godkjenning"][];
                        habile: components["schemas"]["Inhabilitet"][];
                        id: string;
                        inhabile: components["schemas"]["Inhabilitet"][];
                        innkallinger: components["schemas"]["Utsendt"][];
                        innlevering?: components["schemas"]["Innlevering"];
                        innleveringsfrist: components["schemas"]["Innleveringsdag"] | null;
                        meldinger: components["schemas"]["Melding"][];
                        naar: components["schemas"]["TidOgSted"];
                        navn: {
                            [key: string]: string;
                        };
                        nummerformat: string;
                        opphav?: components["schemas"]["Vedtaksref"];
                        organ: components["schemas"]["Organref"];
                        referent?: string;
                        revisjon: number;
                        saksliste: components["schemas"]["Sakslistepost"][];
                        sakslisteversjon: number;
                        sirkulasjon?: components["schemas"]["Sirkulasjon"];
                        /** @enum {string} */
                        status: "aapnet" | "avlyst" | "hevet" | "planlagt";
                        tidsbudsjett: {
                            moetet: null | number;
                            satt: number;
                            utenTid: number;
                            varsel: null | string;
                        };
                        tittel: string;
                        vertskap?: string;
                        videolenke?: string;
                        voteringer: components["schemas"]["Votering"][];
                    };
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Moetegang_meldAnkomst: {
        parameters: {
            query?: never;
            header: {
                /** @description Ny UUID for hver kommando; den samme når kommandoen sendes igjen */
                "Idempotency-Key": string;
            };
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnkomstDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description Revisjonen etter kommandoen */
                    ETag?: string;
                    /** @description Sendes som Saksgang-Etter i neste lesing */
                    "Saksgang-Posisjon"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utfall"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Moetegang_meldAvgang: {
        parameters: {
            query?: never;
            header: {
                /** @description Ny UUID for hver kommando; den samme når kommandoen sendes igjen */
                "Idempotency-Key": string;
            };
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AvgangDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description Revisjonen etter kommandoen */
                    ETag?: string;
                    /** @description Sendes som Saksgang-Etter i neste lesing */
                    "Saksgang-Posisjon"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utfall"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Moetegang_inhabil: {
        parameters: {
            query?: never;
            header: {
                /** @description Ny UUID for hver kommando; den samme når kommandoen sendes igjen */
                "Idempotency-Key": string;
            };
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InhabilitetDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description Revisjonen etter kommandoen */
                    ETag?: string;
                    /** @description Sendes som Saksgang-Etter i neste lesing */
                    "Saksgang-Posisjon"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utfall"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Moetegang_trekkVurdering: {
        parameters: {
            query?: never;
            header: {
                /** @description Ny UUID for hver kommando; den samme når kommandoen sendes igjen */
                "Idempotency-Key": string;
            };
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HabilitetstrekkDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description Revisjonen etter kommandoen */
                    ETag?: string;
                    /** @description Sendes som Saksgang-Etter i neste lesing */
                    "Saksgang-Posisjon"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utfall"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Moetegang_aapneVotering: {
        parameters: {
            query?: never;
            header: {
                /** @description Ny UUID for hver kommando; den samme når kommandoen sendes igjen */
                "Idempotency-Key": string;
            };
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VoteringDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description Revisjonen etter kommandoen */
                    ETag?: string;
                    /** @description Sendes som Saksgang-Etter i neste lesing */
                    "Saksgang-Posisjon"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utfall"] & {
                        voteringId: string;
                    };
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Moetegang_stem: {
        parameters: {
            query?: never;
            header: {
                /** @description Ny UUID for hver kommando; den samme når kommandoen sendes igjen */
                "Idempotency-Key": string;
            };
            path: {
                fellesskap: string;
                id: string;
                votering: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StemmeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description Revisjonen etter kommandoen */
                    ETag?: string;
                    /** @description Sendes som Saksgang-Etter i neste lesing */
                    "Saksgang-Posisjon"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utfall"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Moetegang_rettStemme: {
        parameters: {
            query?: never;
            header: {
                /** @description Ny UUID for hver kommando; den samme når kommandoen sendes igjen */
                "Idempotency-Key": string;
            };
            path: {
                fellesskap: string;
                id: string;
                votering: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StemmerettingDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description Revisjonen etter kommandoen */
                    ETag?: string;
                    /** @description Sendes som Saksgang-Etter i neste lesing */
                    "Saksgang-Posisjon"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utfall"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Moetegang_avbrytVotering: {
        parameters: {
            query?: never;
            header: {
                /** @description Ny UUID for hver kommando; den samme når kommandoen sendes igjen */
                "Idempotency-Key": string;
            };
            path: {
                fellesskap: string;
                id: string;
                votering: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BegrunnelseDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description Revisjonen etter kommandoen */
                    ETag?: string;
                    /** @description Sendes som Saksgang-Etter i neste lesing */
                    "Saksgang-Posisjon"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utfall"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Moetegang_lukkVotering: {
        parameters: {
            query?: never;
            header: {
                /** @description Ny UUID for hver kommando; den samme når kommandoen sendes igjen */
                "Idempotency-Key": string;
            };
            path: {
                fellesskap: string;
                id: string;
                votering: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    /** @description Revisjonen etter kommandoen */
                    ETag?: string;
                    /** @description Sendes som Saksgang-Etter i neste lesing */
                    "Saksgang-Posisjon"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utfall"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Moetegang_moeteleder: {
        parameters: {
            query?: {
                sak?: string;
            };
            header?: never;
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        antallSaker: number;
                        behandlet: number;
                        beslutningsform: components["schemas"]["Beslutningsform"];
                        form: components["schemas"]["Moeteform"];
                        fremmoete: {
                            fraSak: null | string;
                            navn: null | string;
                            personId: string;
                            rolle: components["schemas"]["ReferatRolle"] | null;
                            /** @enum {string} */
                            status: "forfall" | "fravaer" | "til-stede";
                            tilSak: null | string;
                            varaFor: null | string;
                        }[];
                        gjenstaar: {
                            behandlet: boolean;
                            behandlingId: string;
                            endelig: boolean;
                            /** @enum {string} */
                            opptak: "eventuelt" | "hastesak" | "saksliste";
                            sakId: string;
                            saksnummer: null | string;
                            tittel: string;
                        }[];
                        id: string;
                        naa: null | {
                            behandlet: boolean;
                            behandlingId: string;
                            endelig: boolean;
                            forslag: components["schemas"]["Forslag"][];
                            habile: {
                                grunn: string;
                                navn: null | string;
                                personId: string;
                            }[];
                            inhabile: {
                                grunn: string;
                                navn: null | string;
                                personId: string;
                            }[];
                            /** @enum {string} */
                            opptak: "eventuelt" | "hastesak" | "saksliste";
                            sakId: string;
                            saksnummer: null | string;
                            stemmeberettigede: number;
                            tilStede: {
                                forslagsrett: boolean;
                                navn: null | string;
                                oppgave: null | ("moeteleder" | "referent");
                                personId: string;
                                rolle: components["schemas"]["ReferatRolle"] | null;
                                stemmerett: boolean;
                                talerett: boolean;
                                varaFor: null | string;
                                varaForNavn: null | string;
                            }[];
                            tittel: string;
                            voteringer: {
                                aapen: boolean;
                                avbrutt: null | string;
                                gjelder: string;
                                gjenstaar: string[];
                                manntall: number;
                                stemmer: {
                                    foert: boolean;
                                    navn: null | string;
                                    personId: string;
                                    valg: null | string;
                                }[];
                                stemt: number;
                                stilling: {
                                    antall: number;
                                    valg: string;
                                }[];
                                valg: string[];
                                voteringId: string;
                            }[];
                        };
                        neste: null | {
                            behandlet: boolean;
                            behandlingId: string;
                            endelig: boolean;
                            /** @enum {string} */
                            opptak: "eventuelt" | "hastesak" | "saksliste";
                            sakId: string;
                            saksnummer: null | string;
                            tittel: string;
                        };
                        organ: components["schemas"]["Organref"];
                        revisjon: number;
                        saker: {
                            behandlet: boolean;
                            behandlingId: string;
                            endelig: boolean;
                            /** @enum {string} */
                            opptak: "eventuelt" | "hastesak" | "saksliste";
                            sakId: string;
                            saksnummer: null | string;
                            tittel: string;
                        }[];
                        sett: null | {
                            behandlet: boolean;
                            behandlingId: string;
                            endelig: boolean;
                            forslag: components["schemas"]["Forslag"][];
                            habile: {
                                grunn: string;
                                navn: null | string;
                                personId: string;
                            }[];
                            inhabile: {
                                grunn: string;
                                navn: null | string;
                                personId: string;
                            }[];
                            /** @enum {string} */
                            opptak: "eventuelt" | "hastesak" | "saksliste";
                            sakId: string;
                            saksnummer: null | string;
                            stemmeberettigede: number;
                            tilStede: {
                                forslagsrett: boolean;
                                navn: null | string;
                                oppgave: null | ("moeteleder" | "referent");
                                personId: string;
                                rolle: components["schemas"]["ReferatRolle"] | null;
                                stemmerett: boolean;
                                talerett: boolean;
                                varaFor: null | string;
                                varaForNavn: null | string;
                            }[];
                            tittel: string;
                            voteringer: {
                                aapen: boolean;
                                avbrutt: null | string;
                                gjelder: string;
                                gjenstaar: string[];
                                manntall: number;
                                stemmer: {
                                    foert: boolean;
                                    navn: null | string;
                                    personId: string;
                                    valg: null | string;
                                }[];
                                stemt: number;
                                stilling: {
                                    antall: number;
                                    valg: string;
                                }[];
                                valg: string[];
                                voteringId: string;
                            }[];
                        };
                        /** @enum {string} */
                        status: "aapnet" | "avlyst" | "hevet" | "planlagt";
                        tittel: string;
                    };
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Moeteplan_aaret: {
        parameters: {
            query: {
                aar: number;
            };
            header?: {
                /** @description Saksgang-Posisjon fra din egen kommando: svaret venter til den er med */
                "Saksgang-Etter"?: string;
            };
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        aar: number;
                        elementer: {
                            antallSaker: number;
                            dato: string;
                            flyttetVed: components["schemas"]["Vedtaksref"] | null;
                            form: components["schemas"]["Moeteform"];
                            id: string;
                            innleveringsfrist: components["schemas"]["Innleveringsdag"] | null;
                            opphav: components["schemas"]["Vedtaksref"] | null;
                            organ: {
                                id: string;
                                navn: string;
                                slag: components["schemas"]["Organslag"];
                            };
                            revisjon: number;
                            slutt: null | string;
                            start: null | string;
                            /** @enum {string} */
                            status: "aapnet" | "avlyst" | "hevet" | "planlagt";
                            sted: null | string;
                            tittel: string;
                            vertskap: null | string;
                            videolenke: null | string;
                        }[];
                    };
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Moeteplan_fastsett: {
        parameters: {
            query?: never;
            header: {
                /** @description Ny UUID for hver kommando; den samme når kommandoen sendes igjen */
                "Idempotency-Key": string;
            };
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FastsettMoeteplanDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description Revisjonen etter kommandoen */
                    ETag?: string;
                    /** @description Sendes som Saksgang-Etter i neste lesing */
                    "Saksgang-Posisjon"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utfall"] & {
                        moeter: {
                            dato: string;
                            id: string;
                        }[];
                        varsler: components["schemas"]["FieldError"][];
                    };
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Moeteplan_forslag: {
        parameters: {
            query: {
                aar: number;
            };
            header?: {
                /** @description Saksgang-Posisjon fra din egen kommando: svaret venter til den er med */
                "Saksgang-Etter"?: string;
            };
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        aar: number;
                        moeter: {
                            dato: string;
                            form: components["schemas"]["Moeteform"];
                            slutt?: string;
                            start?: string;
                            sted?: string;
                        }[];
                        varsler: components["schemas"]["FieldError"][];
                    };
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Sirkulasjon_hent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        borte: string[];
                        delegasjon: null | {
                            av: string;
                            grunnlag: string;
                        };
                        frist: null | string;
                        id: string;
                        kreverMoete: null | number;
                        revisjon: number;
                        saker: {
                            avgjort: boolean;
                            behandlingId: string;
                            ikkeSvart: string[];
                            opptelling: components["schemas"]["Opptelling"];
                            sakId: string;
                            saksgrunnlag: components["schemas"]["Dokumentversjon"];
                            saksnummer: null | string;
                            svar: components["schemas"]["Skriftligsvar"][];
                            tittel: string;
                        }[];
                        spurte: components["schemas"]["Spurt"][];
                        /** @enum {string} */
                        status: "aapnet" | "avlyst" | "hevet" | "planlagt";
                    };
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Sirkulasjon_start: {
        parameters: {
            query?: never;
            header: {
                /** @description Ny UUID for hver kommando; den samme når kommandoen sendes igjen */
                "Idempotency-Key": string;
            };
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SirkulasjonDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description Revisjonen etter kommandoen */
                    ETag?: string;
                    /** @description Sendes som Saksgang-Etter i neste lesing */
                    "Saksgang-Posisjon"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utfall"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Sirkulasjon_meldFravaer: {
        parameters: {
            query?: never;
            header: {
                /** @description Ny UUID for hver kommando; den samme når kommandoen sendes igjen */
                "Idempotency-Key": string;
            };
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SirkulasjonsfravaerDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description Revisjonen etter kommandoen */
                    ETag?: string;
                    /** @description Sendes som Saksgang-Etter i neste lesing */
                    "Saksgang-Posisjon"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utfall"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Sirkulasjon_svar: {
        parameters: {
            query?: never;
            header: {
                /** @description Ny UUID for hver kommando; den samme når kommandoen sendes igjen */
                "Idempotency-Key": string;
            };
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SirkulasjonssvarDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description Revisjonen etter kommandoen */
                    ETag?: string;
                    /** @description Sendes som Saksgang-Etter i neste lesing */
                    "Saksgang-Posisjon"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utfall"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Sirkulasjon_deleger: {
        parameters: {
            query?: never;
            header: {
                /** @description Ny UUID for hver kommando; den samme når kommandoen sendes igjen */
                "Idempotency-Key": string;
            };
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DelegasjonDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description Revisjonen etter kommandoen */
                    ETag?: string;
                    /** @description Sendes som Saksgang-Etter i neste lesing */
                    "Saksgang-Posisjon"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utfall"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Referat_lagUtkast: {
        parameters: {
            query?: never;
            header: {
                /** @description Ny UUID for hver kommando; den samme når kommandoen sendes igjen */
                "Idempotency-Key": string;
            };
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReferatutkastDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description Revisjonen etter kommandoen */
                    ETag?: string;
                    /** @description Sendes som Saksgang-Etter i neste lesing */
                    "Saksgang-Posisjon"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utfall"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Referat_sendTilKommentar: {
        parameters: {
            query?: never;
            header: {
                /** @description Ny UUID for hver kommando; den samme når kommandoen sendes igjen */
                "Idempotency-Key": string;
            };
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KommentarrundeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description Revisjonen etter kommandoen */
                    ETag?: string;
                    /** @description Sendes som Saksgang-Etter i neste lesing */
                    "Saksgang-Posisjon"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utfall"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Referat_kommenter: {
        parameters: {
            query?: never;
            header: {
                /** @description Ny UUID for hver kommando; den samme når kommandoen sendes igjen */
                "Idempotency-Key": string;
            };
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReferatkommentarDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description Revisjonen etter kommandoen */
                    ETag?: string;
                    /** @description Sendes som Saksgang-Etter i neste lesing */
                    "Saksgang-Posisjon"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utfall"] & {
                        kommentarId: string;
                    };
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Referat_besvar: {
        parameters: {
            query?: never;
            header: {
                /** @description Ny UUID for hver kommando; den samme når kommandoen sendes igjen */
                "Idempotency-Key": string;
            };
            path: {
                fellesskap: string;
                id: string;
                kommentar: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KommentarsvarDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description Revisjonen etter kommandoen */
                    ETag?: string;
                    /** @description Sendes som Saksgang-Etter i neste lesing */
                    "Saksgang-Posisjon"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utfall"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Referat_ingenMerknader: {
        parameters: {
            query?: never;
            header: {
                /** @description Ny UUID for hver kommando; den samme når kommandoen sendes igjen */
                "Idempotency-Key": string;
            };
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IngenMerknaderDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description Revisjonen etter kommandoen */
                    ETag?: string;
                    /** @description Sendes som Saksgang-Etter i neste lesing */
                    "Saksgang-Posisjon"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utfall"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Referat_ferdigstill: {
        parameters: {
            query?: never;
            header: {
                /** @description Ny UUID for hver kommando; den samme når kommandoen sendes igjen */
                "Idempotency-Key": string;
            };
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FerdigstillingDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description Revisjonen etter kommandoen */
                    ETag?: string;
                    /** @description Sendes som Saksgang-Etter i neste lesing */
                    "Saksgang-Posisjon"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utfall"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Referat_publiser: {
        parameters: {
            query?: never;
            header: {
                /** @description Ny UUID for hver kommando; den samme når kommandoen sendes igjen */
                "Idempotency-Key": string;
            };
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    /** @description Revisjonen etter kommandoen */
                    ETag?: string;
                    /** @description Sendes som Saksgang-Etter i neste lesing */
                    "Saksgang-Posisjon"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utfall"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Referat_rett: {
        parameters: {
            query?: never;
            header: {
                /** @description Ny UUID for hver kommando; den samme når kommandoen sendes igjen */
                "Idempotency-Key": string;
            };
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReferatrettelseDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description Revisjonen etter kommandoen */
                    ETag?: string;
                    /** @description Sendes som Saksgang-Etter i neste lesing */
                    "Saksgang-Posisjon"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utfall"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Referat_hent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        endringer: components["schemas"]["ReferatEndring"][];
                        ferdigstilt?: string;
                        godkjenninger: {
                            behandlingId: string;
                            dato: string;
                            moeteId: string;
                            organ: components["schemas"]["Organref"];
                            punkt: number;
                            sakId: string;
                            saksnummer?: string;
                        }[];
                        id: string;
                        innhold: components["schemas"]["Referatgrunnlag"];
                        innholdshash: string;
                        kanLagesLikt: boolean;
                        kommentarer: components["schemas"]["Kommentar"][];
                        offentligAdresse: null | string;
                        omgjort: {
                            behandlingId: string;
                            nr: number;
                            tekst: string;
                            ved: components["schemas"]["ReferatOmgjoering"];
                        }[];
                        publisert?: string;
                        rettelser: components["schemas"]["ReferatRettelse"][];
                        revisjon: number;
                        runder: {
                            frist: string;
                            mottakere: string[];
                            utkast: number;
                        }[];
                        status: components["schemas"]["Referatstatus"];
                        utenMerknader: {
                            forSent: boolean;
                            fra: string;
                            mottatt: string;
                            runde: number;
                        }[];
                        utkast: components["schemas"]["Utkast"][];
                    };
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Referat_dokument: {
        parameters: {
            query?: {
                format?: "html" | "pdf" | "docx";
                sak?: string;
                maalform?: "nb" | "nn";
            };
            header?: never;
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                    "application/pdf": string;
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Referat_publisert: {
        parameters: {
            query?: {
                format?: "html" | "pdf" | "docx";
                sak?: string;
                maalform?: "nb" | "nn";
            };
            header?: never;
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                    "application/pdf": string;
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    OffentligReferat_hent: {
        parameters: {
            query?: {
                format?: "html" | "pdf" | "docx";
                sak?: string;
                maalform?: "nb" | "nn";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                    "application/pdf": string;
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Referatliste_list: {
        parameters: {
            query?: {
                organ?: string;
                fra?: string;
                til?: string;
                antall?: number;
                /** @description neste fra forrige side */
                etter?: string;
            };
            header?: {
                /** @description Saksgang-Posisjon fra din egen kommando: svaret venter til den er med */
                "Saksgang-Etter"?: string;
            };
            path: {
                fellesskap: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        elementer: {
                            dato: null | string;
                            godkjent: null | string;
                            id: string;
                            organ: {
                                id: null | string;
                                navn: null | string;
                                slag: components["schemas"]["Organslag"] | null;
                            };
                            publisert: null | string;
                            rettelser: number;
                            tittel: null | string;
                        }[];
                        neste?: string;
                    };
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Sammenligning_sammenligning: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                fellesskap: string;
                id: string;
                behandling: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        behandlet: boolean;
                        behandlingId: string;
                        bortfalt?: {
                            alternativ: string;
                            punkt: number;
                            tekst: string;
                        }[];
                        endret?: boolean;
                        forslag?: components["schemas"]["Forslag"][];
                        punkter?: components["schemas"]["Punktsammenligning"][];
                        saksnummer?: string;
                        tittel: string;
                        utfall?: components["schemas"]["Utfallsklasse"];
                        vedtatt?: components["schemas"]["Vedtakspunkt"][];
                    };
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Signaturmatrise_matrise: {
        parameters: {
            query?: {
                part?: string;
                sak?: string;
                status?: "venter" | "signert";
                antall?: number;
                /** @description neste fra forrige side */
                etter?: string;
            };
            header?: {
                /** @description Saksgang-Posisjon fra din egen kommando: svaret venter til den er med */
                "Saksgang-Etter"?: string;
            };
            path: {
                fellesskap: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        elementer: {
                            avtaleId: string;
                            celler: components["schemas"]["Signaturcelle"][];
                            eldste: null | string;
                            navn: string;
                            parter: number;
                            runde: number;
                            sakId: null | string;
                            signert: number;
                            slag: components["schemas"]["Avtaleslag"];
                            versjon: number;
                        }[];
                        neste?: string;
                    };
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Signaturmatrise_mine: {
        parameters: {
            query?: never;
            header?: {
                /** @description Saksgang-Posisjon fra din egen kommando: svaret venter til den er med */
                "Saksgang-Etter"?: string;
            };
            path: {
                fellesskap: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        elementer: {
                            avtale: string;
                            avtaleId: string;
                            navn: string;
                            partId: string;
                            runde: number;
                            sakId: null | string;
                            siden: null | string;
                            tilstand: components["schemas"]["Signaturtilstand"];
                            versjon: number;
                        }[];
                    };
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Avtale_list: {
        parameters: {
            query?: {
                status?: "utkast" | "sendt" | "delvis-signert" | "signert" | "i-kraft" | "erstattet" | "utloept" | "opphoert";
                slag?: "overordnet" | "tjenesteavtale" | "saeravtale" | "lokal" | "partsvedtak";
                part?: string;
                sak?: string;
                antall?: number;
                /** @description neste fra forrige side */
                etter?: string;
            };
            header?: {
                /** @description Saksgang-Posisjon fra din egen kommando: svaret venter til den er med */
                "Saksgang-Etter"?: string;
            };
            path: {
                fellesskap: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        elementer: {
                            antallParter: number;
                            avslag: number;
                            endret: string;
                            erstattetFra: null | string;
                            ferdigSignert: null | string;
                            forbehold: number;
                            godkjent: number;
                            hash: null | string;
                            id: string;
                            ikraftFra: null | string;
                            kreverSignatur: boolean;
                            navn: string;
                            overordnet: null | string;
                            revisjon: number;
                            runde: number;
                            sakId: null | string;
                            signert: number;
                            slag: components["schemas"]["Avtaleslag"];
                            status: components["schemas"]["Avtalestatus"];
                            svarfrist: null | string;
                            versjon: number;
                        }[];
                        neste?: string;
                    };
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Avtale_opprett: {
        parameters: {
            query?: never;
            header: {
                /** @description Ny UUID for hver kommando; den samme når kommandoen sendes igjen */
                "Idempotency-Key": string;
            };
            path: {
                fellesskap: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpprettAvtaleDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    /** @description Revisjonen etter kommandoen */
                    ETag?: string;
                    /** @description Sendes som Saksgang-Etter i neste lesing */
                    "Saksgang-Posisjon"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utfall"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Avtale_registrerVersjon: {
        parameters: {
            query?: never;
            header: {
                /** @description Ny UUID for hver kommando; den samme når kommandoen sendes igjen */
                "Idempotency-Key": string;
            };
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AvtaleversjonDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description Revisjonen etter kommandoen */
                    ETag?: string;
                    /** @description Sendes som Saksgang-Etter i neste lesing */
                    "Saksgang-Posisjon"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utfall"] & {
                        hash: string;
                    };
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Avtale_endreSvarfrist: {
        parameters: {
            query?: never;
            header: {
                /** @description Ny UUID for hver kommando; den samme når kommandoen sendes igjen */
                "Idempotency-Key": string;
                /** @description Revisjonen du så, slik ETag oppga den */
                "If-Match": string;
            };
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SvarfristDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description Revisjonen etter kommandoen */
                    ETag?: string;
                    /** @description Sendes som Saksgang-Etter i neste lesing */
                    "Saksgang-Posisjon"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utfall"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Avtale_suspender: {
        parameters: {
            query?: never;
            header: {
                /** @description Ny UUID for hver kommando; den samme når kommandoen sendes igjen */
                "Idempotency-Key": string;
            };
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SuspensjonDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description Revisjonen etter kommandoen */
                    ETag?: string;
                    /** @description Sendes som Saksgang-Etter i neste lesing */
                    "Saksgang-Posisjon"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utfall"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Avtale_gjenoppta: {
        parameters: {
            query?: never;
            header: {
                /** @description Ny UUID for hver kommando; den samme når kommandoen sendes igjen */
                "Idempotency-Key": string;
            };
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GjenopptaSvarfristDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description Revisjonen etter kommandoen */
                    ETag?: string;
                    /** @description Sendes som Saksgang-Etter i neste lesing */
                    "Saksgang-Posisjon"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utfall"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Avtale_trekk: {
        parameters: {
            query?: never;
            header: {
                /** @description Ny UUID for hver kommando; den samme når kommandoen sendes igjen */
                "Idempotency-Key": string;
            };
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TilbaketrekkingDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description Revisjonen etter kommandoen */
                    ETag?: string;
                    /** @description Sendes som Saksgang-Etter i neste lesing */
                    "Saksgang-Posisjon"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utfall"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Avtale_settIKraft: {
        parameters: {
            query?: never;
            header: {
                /** @description Ny UUID for hver kommando; den samme når kommandoen sendes igjen */
                "Idempotency-Key": string;
            };
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IkraftDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description Revisjonen etter kommandoen */
                    ETag?: string;
                    /** @description Sendes som Saksgang-Etter i neste lesing */
                    "Saksgang-Posisjon"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utfall"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Avtale_hent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        bindinger: components["schemas"]["Partsbinding"][];
                        eier?: string;
                        erstatter?: string;
                        erstattet?: {
                            avAvtaleId: string;
                            dato: string;
                            delvis?: components["schemas"]["Delvis"];
                        };
                        ferdigRunde?: number;
                        ferdigSignert?: string;
                        form?: components["schemas"]["Avtaleform"];
                        gjennomganger: {
                            dato: string;
                            merknad: string;
                        }[];
                        gyldigFra?: string;
                        gyldigTil?: string;
                        iKraft: {
                            dato: string;
                            parter?: string[];
                        }[];
                        id: string;
                        ikrafttredelse?: components["schemas"]["AvtaleIkrafttredelse"];
                        kreverGodkjenningFoerSignatur: boolean;
                        kreverSignatur: boolean;
                        /** @constant */
                        loepende?: true;
                        navn: string;
                        nyVersjonRegel: components["schemas"]["Nyversjonsregel"];
                        oppsigelseMaaneder?: number;
                        oppsigelser: {
                            [key: string]: components["schemas"]["Oppsigelse"];
                        };
                        overlevering?: {
                            [key: string]: components["schemas"]["Overleveringsinnslag"][];
                        } | {
                            innenDager?: number;
                            steg?: {
                                navn: string;
                                noekkel: string;
                            }[];
                        };
                        overordnet?: string;
                        parter?: components["schemas"]["Avtalepart"][];
                        revisjon: number;
                        revisjonMaaneder?: number;
                        runder: {
                            droppet: {
                                fristDato?: string;
                                partId: string;
                                trinn: number;
                            }[];
                            eskalering?: components["schemas"]["Eskalering"];
                            etterRegel: boolean;
                            hash: string;
                            holdt: components["schemas"]["HoldtPaaminnelse"][];
                            ikrafttredelse: components["schemas"]["AvtaleIkrafttredelse"];
                            kalender?: components["schemas"]["Kalendervalg"];
                            nr: number;
                            paaminnelser: number[];
                            parter: components["schemas"]["AvtalePart"][];
                            regel?: string;
                            rekkefoelge?: string[][];
                            sakId: string;
                            sendt: string;
                            sendtTid: string;
                            stansetSiden?: string;
                            suspensjoner: components["schemas"]["Suspensjon"][];
                            svarfrist: string;
                            telling: {
                                avslag: number;
                                forbehold: number;
                                godkjent: number;
                                ikkeSvart: number;
                                parter: number;
                                signert: number;
                                varslet: number;
                            };
                            tidligstIKraft?: string;
                            trukket: boolean;
                            tur?: {
                                plass: number;
                                siden: string;
                            };
                            varsles: boolean;
                            versjon: number;
                        }[];
                        signaturer: components["schemas"]["Signatur"][];
                        slag: components["schemas"]["Avtaleslag"];
                        status: components["schemas"]["Avtalestatus"];
                        underRevisjon?: {
                            begrunnelse: string;
                            sakId?: string;
                            siden: string;
                        };
                        venterPaa: string[];
                        versjoner: {
                            endretVedlegg?: components["schemas"]["EndretVedlegg"];
                            endring?: string;
                            hash: string;
                            registrert: string;
                            versjon: number;
                        }[];
                        vilkaarOppfylt?: string;
                    };
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Avtale_tekst: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                fellesskap: string;
                id: string;
                versjon: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Avtalepart_list: {
        parameters: {
            query?: {
                runde?: number;
            };
            header?: {
                /** @description Saksgang-Posisjon fra din egen kommando: svaret venter til den er med */
                "Saksgang-Etter"?: string;
            };
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        elementer: {
                            kontroll: null | {
                                aarsak: string;
                                avgjort: null | string;
                                avgjortAv: null | string;
                                krevd: string;
                                krevdAv: string;
                                paagaar: boolean;
                                utfall: components["schemas"]["Kontrollutfall"] | null;
                                vedtak?: components["schemas"]["FellesVedtak"] | null;
                            };
                            ledd: {
                                behandlet: null | string;
                                innstilling: null | string;
                                organ: string;
                                planlagt: null | string;
                                saksnummer: null | string;
                                utfall: null | ("innstilling" | "vedtak");
                            }[];
                            ledetid: {
                                dager: number;
                                stansetDager: number;
                            };
                            levering: {
                                aapnet: null | {
                                    naar: string;
                                    person: string;
                                };
                                feilet: null | string;
                                kvittering: null | {
                                    naar: string;
                                    /** @enum {string} */
                                    slag: "aapnet" | "levert" | "notert" | "svart";
                                };
                                levert: null | {
                                    brev: {
                                        messageId: string;
                                        person: string;
                                    }[];
                                    naar: string;
                                };
                                notert: null | {
                                    dato: null | string;
                                    maate: components["schemas"]["Maate"];
                                    merknad: null | string;
                                };
                                retur: null | {
                                    naar: string;
                                    status: string;
                                };
                                sendt: string;
                            };
                            likelydende: null | {
                                oppfylt: boolean;
                                venterPaa: components["schemas"]["Navngitt"][];
                            };
                            mottatt: null | string;
                            navn: string;
                            paaminnelser: {
                                eskalert: null | string;
                                feilet: null | string;
                                iRetur: null | string;
                                sendt: number;
                                sist: null | string;
                            };
                            partId: string;
                            runde: number;
                            sendt: string;
                            signatur: null | {
                                dato: string;
                                fullmakt: null | string;
                                maate: components["schemas"]["Maate"] | null;
                                person: null | string;
                                registrert: null | string;
                                stilling: null | string;
                            };
                            signaturUtenGrunnlag: null | string;
                            suspendertSiden: null | string;
                            svar: null | {
                                aarsak: null | string;
                                dato: string;
                                maate: components["schemas"]["Maate"] | null;
                                person: null | string;
                                registrert: null | string;
                                saksnummer: null | string;
                            };
                            svarfrist: string;
                            tidligereSvar: components["schemas"]["Tidligere"][];
                            tilstand: components["schemas"]["Partstilstand"];
                            trukket: boolean;
                            utsatt: components["schemas"]["Utsatt"][];
                            varslet: null | {
                                dato: string;
                                organ: null | string;
                            };
                            vedtak: components["schemas"]["FellesVedtak"] | null;
                            vedtaksorgan: null | string;
                            vilIkkeSignere: null | string;
                        }[];
                        kvitteringer: {
                            komplett: boolean;
                            kvittert: number;
                            mangler: components["schemas"]["Navngitt"][];
                            naar: null | string;
                            parter: number;
                        };
                        runde: number;
                        telling: {
                            avslag: number;
                            forbehold: number;
                            godkjent: number;
                            ikkeSvart: number;
                            parter: number;
                            signert: number;
                            varslet: number;
                        };
                    };
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Avtalepart_svarfrist: {
        parameters: {
            query?: never;
            header: {
                /** @description Ny UUID for hver kommando; den samme når kommandoen sendes igjen */
                "Idempotency-Key": string;
                /** @description Revisjonen du så, slik ETag oppga den */
                "If-Match": string;
            };
            path: {
                fellesskap: string;
                id: string;
                partId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SvarfristDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description Revisjonen etter kommandoen */
                    ETag?: string;
                    /** @description Sendes som Saksgang-Etter i neste lesing */
                    "Saksgang-Posisjon"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utfall"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Avtalepart_suspender: {
        parameters: {
            query?: never;
            header: {
                /** @description Ny UUID for hver kommando; den samme når kommandoen sendes igjen */
                "Idempotency-Key": string;
            };
            path: {
                fellesskap: string;
                id: string;
                partId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SuspensjonDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description Revisjonen etter kommandoen */
                    ETag?: string;
                    /** @description Sendes som Saksgang-Etter i neste lesing */
                    "Saksgang-Posisjon"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utfall"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Avtalepart_gjenoppta: {
        parameters: {
            query?: never;
            header: {
                /** @description Ny UUID for hver kommando; den samme når kommandoen sendes igjen */
                "Idempotency-Key": string;
            };
            path: {
                fellesskap: string;
                id: string;
                partId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GjenopptaSvarfristDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description Revisjonen etter kommandoen */
                    ETag?: string;
                    /** @description Sendes som Saksgang-Etter i neste lesing */
                    "Saksgang-Posisjon"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utfall"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Avtalepart_mottak: {
        parameters: {
            query?: never;
            header: {
                /** @description Ny UUID for hver kommando; den samme når kommandoen sendes igjen */
                "Idempotency-Key": string;
            };
            path: {
                fellesskap: string;
                id: string;
                partId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MottakDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description Revisjonen etter kommandoen */
                    ETag?: string;
                    /** @description Sendes som Saksgang-Etter i neste lesing */
                    "Saksgang-Posisjon"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utfall"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Avtalepart_varsel: {
        parameters: {
            query?: never;
            header: {
                /** @description Ny UUID for hver kommando; den samme når kommandoen sendes igjen */
                "Idempotency-Key": string;
            };
            path: {
                fellesskap: string;
                id: string;
                partId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PartsvarselDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description Revisjonen etter kommandoen */
                    ETag?: string;
                    /** @description Sendes som Saksgang-Etter i neste lesing */
                    "Saksgang-Posisjon"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utfall"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Avtalepart_svar: {
        parameters: {
            query?: never;
            header: {
                /** @description Ny UUID for hver kommando; den samme når kommandoen sendes igjen */
                "Idempotency-Key": string;
            };
            path: {
                fellesskap: string;
                id: string;
                partId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PartssvarDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description Revisjonen etter kommandoen */
                    ETag?: string;
                    /** @description Sendes som Saksgang-Etter i neste lesing */
                    "Saksgang-Posisjon"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utfall"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Avtaleforvaltning_endre: {
        parameters: {
            query?: never;
            header: {
                /** @description Ny UUID for hver kommando; den samme når kommandoen sendes igjen */
                "Idempotency-Key": string;
                /** @description Revisjonen du så, slik ETag oppga den */
                "If-Match": string;
            };
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndreOpplysningerDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description Revisjonen etter kommandoen */
                    ETag?: string;
                    /** @description Sendes som Saksgang-Etter i neste lesing */
                    "Saksgang-Posisjon"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utfall"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Avtaleforvaltning_rettNavn: {
        parameters: {
            query?: never;
            header: {
                /** @description Ny UUID for hver kommando; den samme når kommandoen sendes igjen */
                "Idempotency-Key": string;
                /** @description Revisjonen du så, slik ETag oppga den */
                "If-Match": string;
            };
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RettAvtalenavnDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description Revisjonen etter kommandoen */
                    ETag?: string;
                    /** @description Sendes som Saksgang-Etter i neste lesing */
                    "Saksgang-Posisjon"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utfall"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Avtaleforvaltning_ikraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        avtaleId: string;
                        dag: string;
                        erstattet: null | {
                            avAvtaleId: string;
                            dato: string;
                            delvis?: components["schemas"]["Delvis"] | null;
                            heltFra: null | string;
                        };
                        gyldigFra: null | string;
                        gyldigTil: null | string;
                        iKraftFra: null | string;
                        mangler: components["schemas"]["Partsmangel"][];
                        par: components["schemas"]["Par"][];
                        parter: {
                            bundet: boolean;
                            fra: string;
                            grunn?: components["schemas"]["Sluttgrunn"];
                            navn: string;
                            overfor: string[];
                            partId: string;
                            til?: string;
                        }[];
                        regel: null | {
                            antall: number;
                            /** @enum {string} */
                            regel: "antall";
                            tekst: string;
                        } | {
                            betingelse: string;
                            /** @enum {string} */
                            regel: "betingelse";
                            tekst: string;
                        } | {
                            dato: string;
                            /** @enum {string} */
                            regel: "fast-dato";
                            tekst: string;
                        } | {
                            /** @enum {string} */
                            regel: "alle-signert";
                            tekst: string;
                        } | {
                            /** @enum {string} */
                            regel: "parvis";
                            tekst: string;
                        };
                        status: components["schemas"]["Avtalestatus"];
                        underRevisjon: null | {
                            begrunnelse: string;
                            sakId?: string;
                            siden: string;
                        };
                        vilkaar: null | string;
                    };
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Avtaleforvaltning_taTilRevisjon: {
        parameters: {
            query?: never;
            header: {
                /** @description Ny UUID for hver kommando; den samme når kommandoen sendes igjen */
                "Idempotency-Key": string;
            };
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevisjonDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description Revisjonen etter kommandoen */
                    ETag?: string;
                    /** @description Sendes som Saksgang-Etter i neste lesing */
                    "Saksgang-Posisjon"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utfall"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Avtaleforvaltning_frafall: {
        parameters: {
            query?: never;
            header: {
                /** @description Ny UUID for hver kommando; den samme når kommandoen sendes igjen */
                "Idempotency-Key": string;
            };
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevisjonsfrafallDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description Revisjonen etter kommandoen */
                    ETag?: string;
                    /** @description Sendes som Saksgang-Etter i neste lesing */
                    "Saksgang-Posisjon"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utfall"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Avtaleforvaltning_siOpp: {
        parameters: {
            query?: never;
            header: {
                /** @description Ny UUID for hver kommando; den samme når kommandoen sendes igjen */
                "Idempotency-Key": string;
            };
            path: {
                fellesskap: string;
                id: string;
                partId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OppsigelseDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description Revisjonen etter kommandoen */
                    ETag?: string;
                    /** @description Sendes som Saksgang-Etter i neste lesing */
                    "Saksgang-Posisjon"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utfall"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Avtaleforvaltning_trekkOppsigelse: {
        parameters: {
            query?: never;
            header: {
                /** @description Ny UUID for hver kommando; den samme når kommandoen sendes igjen */
                "Idempotency-Key": string;
            };
            path: {
                fellesskap: string;
                id: string;
                partId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TrekkOppsigelseDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description Revisjonen etter kommandoen */
                    ETag?: string;
                    /** @description Sendes som Saksgang-Etter i neste lesing */
                    "Saksgang-Posisjon"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utfall"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Avtaleforvaltning_gjennomgaa: {
        parameters: {
            query?: never;
            header: {
                /** @description Ny UUID for hver kommando; den samme når kommandoen sendes igjen */
                "Idempotency-Key": string;
            };
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GjennomgangDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description Revisjonen etter kommandoen */
                    ETag?: string;
                    /** @description Sendes som Saksgang-Etter i neste lesing */
                    "Saksgang-Posisjon"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utfall"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Avtaleforvaltning_overlevering: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        avtaleId: string;
                        frist: null | string;
                        mangler: string[];
                        steg: components["schemas"]["Stegstand"][];
                    };
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Avtaleforvaltning_utfoer: {
        parameters: {
            query?: never;
            header: {
                /** @description Ny UUID for hver kommando; den samme når kommandoen sendes igjen */
                "Idempotency-Key": string;
            };
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OverleveringsinnslagDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description Revisjonen etter kommandoen */
                    ETag?: string;
                    /** @description Sendes som Saksgang-Etter i neste lesing */
                    "Saksgang-Posisjon"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utfall"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Avtaleforvaltning_utelat: {
        parameters: {
            query?: never;
            header: {
                /** @description Ny UUID for hver kommando; den samme når kommandoen sendes igjen */
                "Idempotency-Key": string;
            };
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IkkeAktueltDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description Revisjonen etter kommandoen */
                    ETag?: string;
                    /** @description Sendes som Saksgang-Etter i neste lesing */
                    "Saksgang-Posisjon"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utfall"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Egenbehandling_plan: {
        parameters: {
            query?: never;
            header: {
                /** @description Ny UUID for hver kommando; den samme når kommandoen sendes igjen */
                "Idempotency-Key": string;
            };
            path: {
                fellesskap: string;
                id: string;
                partId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BehandlingsplanDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description Revisjonen etter kommandoen */
                    ETag?: string;
                    /** @description Sendes som Saksgang-Etter i neste lesing */
                    "Saksgang-Posisjon"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utfall"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Egenbehandling_behandling: {
        parameters: {
            query?: never;
            header: {
                /** @description Ny UUID for hver kommando; den samme når kommandoen sendes igjen */
                "Idempotency-Key": string;
            };
            path: {
                fellesskap: string;
                id: string;
                partId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LeddbehandlingDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description Revisjonen etter kommandoen */
                    ETag?: string;
                    /** @description Sendes som Saksgang-Etter i neste lesing */
                    "Saksgang-Posisjon"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utfall"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Egenbehandling_utsett: {
        parameters: {
            query?: never;
            header: {
                /** @description Ny UUID for hver kommando; den samme når kommandoen sendes igjen */
                "Idempotency-Key": string;
            };
            path: {
                fellesskap: string;
                id: string;
                partId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PartsutsettelseDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description Revisjonen etter kommandoen */
                    ETag?: string;
                    /** @description Sendes som Saksgang-Etter i neste lesing */
                    "Saksgang-Posisjon"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utfall"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Egenbehandling_rett: {
        parameters: {
            query?: never;
            header: {
                /** @description Ny UUID for hver kommando; den samme når kommandoen sendes igjen */
                "Idempotency-Key": string;
            };
            path: {
                fellesskap: string;
                id: string;
                partId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SvarrettelseDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description Revisjonen etter kommandoen */
                    ETag?: string;
                    /** @description Sendes som Saksgang-Etter i neste lesing */
                    "Saksgang-Posisjon"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utfall"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Egenbehandling_krevKontroll: {
        parameters: {
            query?: never;
            header: {
                /** @description Ny UUID for hver kommando; den samme når kommandoen sendes igjen */
                "Idempotency-Key": string;
            };
            path: {
                fellesskap: string;
                id: string;
                partId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LovlighetskontrollDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description Revisjonen etter kommandoen */
                    ETag?: string;
                    /** @description Sendes som Saksgang-Etter i neste lesing */
                    "Saksgang-Posisjon"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utfall"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Egenbehandling_avgjoerKontroll: {
        parameters: {
            query?: never;
            header: {
                /** @description Ny UUID for hver kommando; den samme når kommandoen sendes igjen */
                "Idempotency-Key": string;
            };
            path: {
                fellesskap: string;
                id: string;
                partId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KontrollutfallDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description Revisjonen etter kommandoen */
                    ETag?: string;
                    /** @description Sendes som Saksgang-Etter i neste lesing */
                    "Saksgang-Posisjon"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utfall"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Partsvedtak_vedta: {
        parameters: {
            query?: never;
            header: {
                /** @description Ny UUID for hver kommando; den samme når kommandoen sendes igjen */
                "Idempotency-Key": string;
            };
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PartsvedtakDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description Revisjonen etter kommandoen */
                    ETag?: string;
                    /** @description Sendes som Saksgang-Etter i neste lesing */
                    "Saksgang-Posisjon"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utfall"] & {
                        avtaler: string[];
                        vedtakId: string;
                    };
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Partsvedtak_krevKontroll: {
        parameters: {
            query?: never;
            header: {
                /** @description Ny UUID for hver kommando; den samme når kommandoen sendes igjen */
                "Idempotency-Key": string;
            };
            path: {
                fellesskap: string;
                id: string;
                vedtakId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LovlighetskontrollDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description Revisjonen etter kommandoen */
                    ETag?: string;
                    /** @description Sendes som Saksgang-Etter i neste lesing */
                    "Saksgang-Posisjon"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utfall"] & {
                        avtaler: string[];
                        vedtakId: string;
                    };
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Partsvedtak_avgjoerKontroll: {
        parameters: {
            query?: never;
            header: {
                /** @description Ny UUID for hver kommando; den samme når kommandoen sendes igjen */
                "Idempotency-Key": string;
            };
            path: {
                fellesskap: string;
                id: string;
                vedtakId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KontrollutfallDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description Revisjonen etter kommandoen */
                    ETag?: string;
                    /** @description Sendes som Saksgang-Etter i neste lesing */
                    "Saksgang-Posisjon"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utfall"] & {
                        avtaler: string[];
                        vedtakId: string;
                    };
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Signatur_signering: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                fellesskap: string;
                id: string;
                partId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        avtaleId: string;
                        bestridt: boolean;
                        dinTur: boolean;
                        erklaering: string;
                        fullmakter: components["schemas"]["Rolletildeling"][];
                        hash: string;
                        maalform: components["schemas"]["Maalform"];
                        navn: string;
                        paaTur: {
                            navn: string;
                            partId: string;
                        }[];
                        partId: string;
                        rekkefoelge: string[][] | null;
                        runde: number;
                        signert: null | string;
                        trukket: boolean;
                        versjon: number;
                        vilIkkeSignere: null | string;
                    };
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Signatur_signer: {
        parameters: {
            query?: never;
            header: {
                /** @description Ny UUID for hver kommando; den samme når kommandoen sendes igjen */
                "Idempotency-Key": string;
            };
            path: {
                fellesskap: string;
                id: string;
                partId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignaturDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description Revisjonen etter kommandoen */
                    ETag?: string;
                    /** @description Sendes som Saksgang-Etter i neste lesing */
                    "Saksgang-Posisjon"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utfall"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Signatur_avslaa: {
        parameters: {
            query?: never;
            header: {
                /** @description Ny UUID for hver kommando; den samme når kommandoen sendes igjen */
                "Idempotency-Key": string;
            };
            path: {
                fellesskap: string;
                id: string;
                partId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SigneringsavslagDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description Revisjonen etter kommandoen */
                    ETag?: string;
                    /** @description Sendes som Saksgang-Etter i neste lesing */
                    "Saksgang-Posisjon"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utfall"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Signatur_omstart: {
        parameters: {
            query?: {
                versjon?: number;
            };
            header?: never;
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        hindring: components["schemas"]["Hindring"] | null;
                        omstart: components["schemas"]["Omstart"] | null;
                    };
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Signatur_bevis: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                fellesskap: string;
                id: string;
                signatur: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Signatur_kontroll: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                fellesskap: string;
                id: string;
                signatur: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Kontrollsvar"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Signatur_vedlegg: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                fellesskap: string;
                id: string;
                signatur: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Signatur_bekreft: {
        parameters: {
            query?: never;
            header: {
                /** @description Ny UUID for hver kommando; den samme når kommandoen sendes igjen */
                "Idempotency-Key": string;
            };
            path: {
                fellesskap: string;
                id: string;
                signatur: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    /** @description Revisjonen etter kommandoen */
                    ETag?: string;
                    /** @description Sendes som Saksgang-Etter i neste lesing */
                    "Saksgang-Posisjon"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utfall"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Signatur_bestrid: {
        parameters: {
            query?: never;
            header: {
                /** @description Ny UUID for hver kommando; den samme når kommandoen sendes igjen */
                "Idempotency-Key": string;
            };
            path: {
                fellesskap: string;
                id: string;
                signatur: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BestridelseDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description Revisjonen etter kommandoen */
                    ETag?: string;
                    /** @description Sendes som Saksgang-Etter i neste lesing */
                    "Saksgang-Posisjon"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utfall"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Tavle_hent: {
        parameters: {
            query?: {
                runde?: number;
            };
            header?: {
                /** @description Saksgang-Posisjon fra din egen kommando: svaret venter til den er med */
                "Saksgang-Etter"?: string;
            };
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        elementer: {
                            dager: null | number;
                            levering: {
                                feilet: null | string;
                                kvittering: null | {
                                    naar: string;
                                    /** @enum {string} */
                                    slag: "aapnet" | "levert" | "notert" | "svart";
                                };
                                retur: null | {
                                    naar: string;
                                    status: string;
                                };
                            };
                            navn: string;
                            neste: null | string;
                            partId: string;
                            planlagt: null | string;
                            saksnummer: null | string;
                            signatur: null | {
                                dato: string;
                            };
                            signaturUtenGrunnlag: null | string;
                            /** @enum {string} */
                            tilstand: "avslag" | "forbehold" | "godkjent" | "ikke-svart" | "signert" | "varslet" | "vil-ikke-signere";
                            vedtak: null | {
                                dato: string;
                                organ: null | string;
                                /** @enum {string} */
                                svar: "avslag" | "forbehold" | "godkjent" | "ikke-svart" | "varslet";
                                underKontroll: boolean;
                            };
                            venterSiden: null | string;
                            vilIkkeSignere: null | string;
                        }[];
                        kvitteringer: {
                            komplett: boolean;
                            kvittert: number;
                            mangler: components["schemas"]["Navngitt"][];
                            naar: null | string;
                            parter: number;
                        };
                        runde: number;
                        telling: {
                            ferdige: number;
                            levert: number;
                            parter: number;
                            signert: number;
                            svart: number;
                            tause: number;
                            varslet: number;
                        };
                    };
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Avtalemuligheter_forAvtalen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        avtaleId: string;
                        handlinger: {
                            handling: components["schemas"]["Avtalehandling"];
                            kode: null | string;
                            melding: null | string;
                            tillatt: boolean;
                        }[];
                        revisjon: number;
                    };
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Avtalemuligheter_forParten: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                fellesskap: string;
                id: string;
                partId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        avtaleId: string;
                        her: {
                            handling: components["schemas"]["Partshandling"];
                            kode: null | string;
                            melding: null | string;
                            tillatt: boolean;
                        }[];
                        partId: string;
                        revisjon: number;
                        utenfra: {
                            handling: components["schemas"]["Partshandling"];
                            kode: null | string;
                            melding: null | string;
                            tillatt: boolean;
                        }[];
                    };
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Dossier_sak: {
        parameters: {
            query?: {
                grunn?: string;
            };
            header?: {
                /** @description Saksgang-Posisjon fra din egen kommando: svaret venter til den er med */
                "Saksgang-Etter"?: string;
            };
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Dossier_avtale: {
        parameters: {
            query?: {
                grunn?: string;
            };
            header?: never;
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Dossier_lesInn: {
        parameters: {
            query?: never;
            header: {
                /** @description Ny UUID for hver kommando; den samme når kommandoen sendes igjen */
                "Idempotency-Key": string;
            };
            path: {
                fellesskap: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            201: {
                headers: {
                    /** @description Revisjonen etter kommandoen */
                    ETag?: string;
                    /** @description Sendes som Saksgang-Etter i neste lesing */
                    "Saksgang-Posisjon"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utfall"] & {
                        filer: number;
                        gjelder: components["schemas"]["Gjelder"];
                        hendelser: number;
                        mangler: number;
                    };
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Dossier_regler: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                fellesskap: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        endelser: string[];
                        maksBytes: number;
                    };
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    InnspillLesing_list: {
        parameters: {
            query?: {
                sak?: string;
                status?: "foreslaatt" | "sendt" | "sammenstilt" | "trukket";
                antall?: number;
                /** @description neste fra forrige side */
                etter?: string;
            };
            header?: {
                /** @description Saksgang-Posisjon fra din egen kommando: svaret venter til den er med */
                "Saksgang-Etter"?: string;
            };
            path: {
                fellesskap: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        elementer: {
                            avsluttet: null | string;
                            behandlingId: null | string;
                            bestilt: null | string;
                            dager: components["schemas"]["Dager"];
                            frist: components["schemas"]["Frist"];
                            id: string;
                            punkt: null | number;
                            sakId: string;
                            sammenstilling: components["schemas"]["Sammenstilling"] | null;
                            sendt: null | string;
                            /** @enum {string} */
                            status: "foreslaatt" | "sammenstilt" | "sendt" | "trukket";
                            til: null | string;
                            tittel: string;
                            virkning: null | number;
                        }[];
                        neste?: string;
                    };
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Innspill_start: {
        parameters: {
            query?: never;
            header: {
                /** @description Ny UUID for hver kommando; den samme når kommandoen sendes igjen */
                "Idempotency-Key": string;
            };
            path: {
                fellesskap: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NyRundeDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    /** @description Revisjonen etter kommandoen */
                    ETag?: string;
                    /** @description Sendes som Saksgang-Etter i neste lesing */
                    "Saksgang-Posisjon"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utfall"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Innspill_utsendelse: {
        parameters: {
            query?: never;
            header: {
                /** @description Ny UUID for hver kommando; den samme når kommandoen sendes igjen */
                "Idempotency-Key": string;
            };
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InnspillsutsendelseDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description Revisjonen etter kommandoen */
                    ETag?: string;
                    /** @description Sendes som Saksgang-Etter i neste lesing */
                    "Saksgang-Posisjon"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utfall"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Innspill_endreFrist: {
        parameters: {
            query?: never;
            header: {
                /** @description Ny UUID for hver kommando; den samme når kommandoen sendes igjen */
                "Idempotency-Key": string;
                /** @description Revisjonen du så, slik ETag oppga den */
                "If-Match": string;
            };
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InnspillsfristDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description Revisjonen etter kommandoen */
                    ETag?: string;
                    /** @description Sendes som Saksgang-Etter i neste lesing */
                    "Saksgang-Posisjon"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utfall"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Innspill_trekk: {
        parameters: {
            query?: never;
            header: {
                /** @description Ny UUID for hver kommando; den samme når kommandoen sendes igjen */
                "Idempotency-Key": string;
            };
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BegrunnelseDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description Revisjonen etter kommandoen */
                    ETag?: string;
                    /** @description Sendes som Saksgang-Etter i neste lesing */
                    "Saksgang-Posisjon"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utfall"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    InnspillLesing_papir: {
        parameters: {
            query?: {
                format?: "html" | "pdf" | "docx";
                maalform?: "nb" | "nn";
            };
            header?: never;
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                    "application/pdf": string;
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Innspill_sammenstill: {
        parameters: {
            query?: never;
            header: {
                /** @description Ny UUID for hver kommando; den samme når kommandoen sendes igjen */
                "Idempotency-Key": string;
            };
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SammenstillingDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description Revisjonen etter kommandoen */
                    ETag?: string;
                    /** @description Sendes som Saksgang-Etter i neste lesing */
                    "Saksgang-Posisjon"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utfall"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Innspill_hent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        avsluttet?: string;
                        bestilt?: {
                            frist: components["schemas"]["Frist"];
                            frivillig: boolean;
                            til: string;
                        };
                        framlegg?: components["schemas"]["Dokumentversjon"];
                        frist: components["schemas"]["Frist"];
                        fristendringer: {
                            begrunnelse: string;
                            fra: components["schemas"]["Frist"];
                            tid: string;
                            til: components["schemas"]["Frist"];
                        }[];
                        id: string;
                        mottakere: {
                            duKanSvare: boolean;
                            forventet: boolean;
                            kladd?: components["schemas"]["Spoersmaalssvar"][];
                            kvittert?: string;
                            mottakerId: string;
                            navn: string;
                            purret?: string;
                            slag: components["schemas"]["InnspillMottakerslag"];
                            svar: {
                                begrunnelse?: string;
                                dato: string;
                                erstattet: boolean;
                                /** @constant */
                                etterSammenstillingen?: true;
                                forSent: boolean;
                                fristDag?: string;
                                hendelseId: string;
                                ingenMerknader: boolean;
                                maate: components["schemas"]["Maate"];
                                rolle: string;
                                svar: components["schemas"]["Spoersmaalssvar"][];
                                svarNr: number;
                                tid: string;
                                tillegg: boolean;
                            }[];
                            varslet?: string;
                        }[];
                        opphav?: components["schemas"]["Innspillsopphav"];
                        paaminnelser: number[];
                        revisjon: number;
                        sakId: string;
                        sammenstilling?: components["schemas"]["Sammenstilling"];
                        sendt?: string;
                        spoersmaal: components["schemas"]["InnspillSpoersmaal"][];
                        status: components["schemas"]["Rundestatus"];
                        tittel: string;
                        trukketFordi?: string;
                        vedlegg: {
                            hash: string;
                            navn: string;
                        }[];
                    };
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Innspillsmottaker_kvitter: {
        parameters: {
            query?: never;
            header: {
                /** @description Ny UUID for hver kommando; den samme når kommandoen sendes igjen */
                "Idempotency-Key": string;
            };
            path: {
                fellesskap: string;
                id: string;
                mottaker: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegistreringDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description Revisjonen etter kommandoen */
                    ETag?: string;
                    /** @description Sendes som Saksgang-Etter i neste lesing */
                    "Saksgang-Posisjon"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utfall"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Innspillsmottaker_varsle: {
        parameters: {
            query?: never;
            header: {
                /** @description Ny UUID for hver kommando; den samme når kommandoen sendes igjen */
                "Idempotency-Key": string;
            };
            path: {
                fellesskap: string;
                id: string;
                mottaker: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VarselDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description Revisjonen etter kommandoen */
                    ETag?: string;
                    /** @description Sendes som Saksgang-Etter i neste lesing */
                    "Saksgang-Posisjon"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utfall"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Innspillsmottaker_kladd: {
        parameters: {
            query?: never;
            header: {
                /** @description Ny UUID for hver kommando; den samme når kommandoen sendes igjen */
                "Idempotency-Key": string;
                /** @description Revisjonen du så, slik ETag oppga den */
                "If-Match"?: string;
            };
            path: {
                fellesskap: string;
                id: string;
                mottaker: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KladdDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description Revisjonen etter kommandoen */
                    ETag?: string;
                    /** @description Sendes som Saksgang-Etter i neste lesing */
                    "Saksgang-Posisjon"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utfall"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Innspillsmottaker_svar: {
        parameters: {
            query?: never;
            header: {
                /** @description Ny UUID for hver kommando; den samme når kommandoen sendes igjen */
                "Idempotency-Key": string;
            };
            path: {
                fellesskap: string;
                id: string;
                mottaker: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SvarDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description Revisjonen etter kommandoen */
                    ETag?: string;
                    /** @description Sendes som Saksgang-Etter i neste lesing */
                    "Saksgang-Posisjon"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utfall"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Innspillsmottaker_ingenMerknader: {
        parameters: {
            query?: never;
            header: {
                /** @description Ny UUID for hver kommando; den samme når kommandoen sendes igjen */
                "Idempotency-Key": string;
            };
            path: {
                fellesskap: string;
                id: string;
                mottaker: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegistreringDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description Revisjonen etter kommandoen */
                    ETag?: string;
                    /** @description Sendes som Saksgang-Etter i neste lesing */
                    "Saksgang-Posisjon"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utfall"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Avvik_list: {
        parameters: {
            query?: {
                tilstand?: "aapent" | "proeves" | "hoppet-over" | "loest";
                kilde?: "reaksjon" | "lesemodell" | "paaminnelse" | "vakthund" | "jobb" | "vedtak";
                sak?: string;
                antall?: number;
                /** @description neste fra forrige side */
                etter?: string;
            };
            header?: {
                /** @description Saksgang-Posisjon fra din egen kommando: svaret venter til den er med */
                "Saksgang-Etter"?: string;
            };
            path: {
                fellesskap: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        elementer: {
                            avgjoerelse: null | {
                                av: null | string;
                                begrunnelse: null | string;
                                naar: string;
                            };
                            foerst: string;
                            forsoek: number;
                            hendelse: null | {
                                hendelseId: string;
                                posisjon: string;
                                type: string;
                            };
                            id: string;
                            kilde: components["schemas"]["Avvikskilde"];
                            kode: string;
                            kommando: null | {
                                id: string;
                                kategori: string;
                                type: string;
                            };
                            melding: string;
                            navn: string;
                            registrert: string;
                            sakId: null | string;
                            sist: string;
                            stroem: null | {
                                id: string;
                                kategori: string;
                            };
                            tilstand: components["schemas"]["Avvikstilstand"];
                        }[];
                        neste?: string;
                    };
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Avvik_hent: {
        parameters: {
            query?: never;
            header?: {
                /** @description Saksgang-Posisjon fra din egen kommando: svaret venter til den er med */
                "Saksgang-Etter"?: string;
            };
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        avgjoerelse: null | {
                            av: null | string;
                            begrunnelse: null | string;
                            naar: string;
                        };
                        foerst: string;
                        forsoek: number;
                        hendelse: null | {
                            hendelseId: string;
                            posisjon: string;
                            type: string;
                        };
                        id: string;
                        kilde: components["schemas"]["Avvikskilde"];
                        kode: string;
                        kommando: null | {
                            id: string;
                            kategori: string;
                            type: string;
                        };
                        melding: string;
                        navn: string;
                        registrert: string;
                        sakId: null | string;
                        sist: string;
                        stroem: null | {
                            id: string;
                            kategori: string;
                        };
                        tilstand: components["schemas"]["Avvikstilstand"];
                    };
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Avvik_nyttForsoek: {
        parameters: {
            query?: never;
            header: {
                /** @description Ny UUID for hver kommando; den samme når kommandoen sendes igjen */
                "Idempotency-Key": string;
            };
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AvvikbegrunnelseDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description Revisjonen etter kommandoen */
                    ETag?: string;
                    /** @description Sendes som Saksgang-Etter i neste lesing */
                    "Saksgang-Posisjon"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utfall"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Avvik_hoppOver: {
        parameters: {
            query?: never;
            header: {
                /** @description Ny UUID for hver kommando; den samme når kommandoen sendes igjen */
                "Idempotency-Key": string;
            };
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AvvikbegrunnelseDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description Revisjonen etter kommandoen */
                    ETag?: string;
                    /** @description Sendes som Saksgang-Etter i neste lesing */
                    "Saksgang-Posisjon"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utfall"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Avvik_loes: {
        parameters: {
            query?: never;
            header: {
                /** @description Ny UUID for hver kommando; den samme når kommandoen sendes igjen */
                "Idempotency-Key": string;
            };
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AvvikbegrunnelseDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description Revisjonen etter kommandoen */
                    ETag?: string;
                    /** @description Sendes som Saksgang-Etter i neste lesing */
                    "Saksgang-Posisjon"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utfall"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Returpost_lever: {
        parameters: {
            query?: never;
            header: {
                /** @description Ny UUID for hver kommando; den samme når kommandoen sendes igjen */
                "Idempotency-Key": string;
            };
            path: {
                fellesskap: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturpostDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description Revisjonen etter kommandoen */
                    ETag?: string;
                    /** @description Sendes som Saksgang-Etter i neste lesing */
                    "Saksgang-Posisjon"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utfall"] & {
                        paaminnelser: number;
                    };
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Avtaleregister_register: {
        parameters: {
            query?: {
                slag?: "overordnet" | "tjenesteavtale" | "saeravtale" | "lokal" | "partsvedtak";
                part?: string;
                status?: "utkast" | "sendt" | "delvis-signert" | "signert" | "i-kraft" | "erstattet" | "utloept" | "opphoert";
                underRevisjon?: boolean;
                per?: string;
                overordnet?: string;
                antall?: number;
                /** @description neste fra forrige side */
                etter?: string;
            };
            header?: {
                /** @description Saksgang-Posisjon fra din egen kommando: svaret venter til den er med */
                "Saksgang-Etter"?: string;
            };
            path: {
                fellesskap: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        elementer: components["schemas"]["Registervisning"][];
                        neste?: string;
                    };
                    "text/csv": string;
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Avtaleregister_tre: {
        parameters: {
            query?: never;
            header?: {
                /** @description Saksgang-Posisjon fra din egen kommando: svaret venter til den er med */
                "Saksgang-Etter"?: string;
            };
            path: {
                fellesskap: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        elementer: components["schemas"]["Gren"][];
                    };
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Endringer_foelg: {
        parameters: {
            query?: {
                etter?: number;
            };
            header?: never;
            path: {
                fellesskap: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Historikk_historikk: {
        parameters: {
            query?: {
                fra?: string;
                til?: string;
                sak?: string;
                aktoer?: string;
                part?: string;
                type?: string;
                q?: string;
                maalform?: "nb" | "nn";
                antall?: number;
                /** @description neste fra forrige side */
                etter?: string;
            };
            header?: {
                /** @description Saksgang-Posisjon fra din egen kommando: svaret venter til den er med */
                "Saksgang-Etter"?: string;
            };
            path: {
                fellesskap: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        elementer: components["schemas"]["Hendelsesvisning"][];
                        neste?: string;
                    };
                    "text/csv": string;
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Historikk_forSak: {
        parameters: {
            query?: {
                maalform?: "nb" | "nn";
                antall?: number;
                /** @description neste fra forrige side */
                etter?: string;
            };
            header?: {
                /** @description Saksgang-Posisjon fra din egen kommando: svaret venter til den er med */
                "Saksgang-Etter"?: string;
            };
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        elementer: components["schemas"]["Hendelsesvisning"][];
                        neste?: string;
                    };
                    "text/csv": string;
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Historikk_forMoete: {
        parameters: {
            query?: {
                maalform?: "nb" | "nn";
                antall?: number;
                /** @description neste fra forrige side */
                etter?: string;
            };
            header?: {
                /** @description Saksgang-Posisjon fra din egen kommando: svaret venter til den er med */
                "Saksgang-Etter"?: string;
            };
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        elementer: components["schemas"]["Hendelsesvisning"][];
                        neste?: string;
                    };
                    "text/csv": string;
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Historikk_forAvtale: {
        parameters: {
            query?: {
                maalform?: "nb" | "nn";
                antall?: number;
                /** @description neste fra forrige side */
                etter?: string;
            };
            header?: {
                /** @description Saksgang-Posisjon fra din egen kommando: svaret venter til den er med */
                "Saksgang-Etter"?: string;
            };
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        elementer: components["schemas"]["Hendelsesvisning"][];
                        neste?: string;
                    };
                    "text/csv": string;
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Historikk_forInnspill: {
        parameters: {
            query?: {
                maalform?: "nb" | "nn";
                antall?: number;
                /** @description neste fra forrige side */
                etter?: string;
            };
            header?: {
                /** @description Saksgang-Posisjon fra din egen kommando: svaret venter til den er med */
                "Saksgang-Etter"?: string;
            };
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        elementer: components["schemas"]["Hendelsesvisning"][];
                        neste?: string;
                    };
                    "text/csv": string;
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Hendelse_hendelse: {
        parameters: {
            query?: {
                maalform?: "nb" | "nn";
            };
            header?: {
                /** @description Saksgang-Posisjon fra din egen kommando: svaret venter til den er med */
                "Saksgang-Etter"?: string;
            };
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        aarsaker: components["schemas"]["Hendelsesvisning"][];
                        data?: unknown;
                        endringer: components["schemas"]["InnsynEndring"][] | null;
                        flereFoelger: boolean;
                        foelger: components["schemas"]["Foelge"][];
                        hendelseId: string;
                        hva: {
                            sakId: null | string;
                            stroem: {
                                id: string;
                                kategori: string;
                                revisjon: number;
                            };
                            type: string;
                            utdrag: string;
                        };
                        hvem: {
                            grunnlag: string;
                            navn: null | string;
                            organ: null | string;
                            paaVegneAv: string[];
                            part: null | string;
                            person: string;
                        };
                        hvorfor: {
                            aarsak: null | {
                                hendelseId: string;
                                type: null | string;
                            } | "";
                            begrunnelse: null | string;
                        };
                        korrelasjon: string;
                        naar: string;
                        posisjon: number;
                        setning: string;
                        vei: {
                            data?: unknown;
                            hendelseId: string;
                            hva: {
                                sakId: null | string;
                                stroem: {
                                    id: string;
                                    kategori: string;
                                    revisjon: number;
                                };
                                type: string;
                                utdrag: string;
                            };
                            hvem: {
                                grunnlag: string;
                                navn: null | string;
                                organ: null | string;
                                paaVegneAv: string[];
                                part: null | string;
                                person: string;
                            };
                            hvorfor: {
                                aarsak: null | {
                                    hendelseId: string;
                                    type: null | string;
                                } | "";
                                begrunnelse: null | string;
                            };
                            korrelasjon: string;
                            /** @enum {string} */
                            leder?: "aarsak" | "grunnlag";
                            naar: string;
                            posisjon: number;
                            setning: string;
                        }[];
                    };
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Hendelse_foelger: {
        parameters: {
            query?: {
                maalform?: "nb" | "nn";
                dybde?: number;
                antall?: number;
                /** @description neste fra forrige side */
                etter?: string;
            };
            header?: {
                /** @description Saksgang-Posisjon fra din egen kommando: svaret venter til den er med */
                "Saksgang-Etter"?: string;
            };
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        elementer: {
                            data?: unknown;
                            hendelseId: string;
                            hva: {
                                sakId: null | string;
                                stroem: {
                                    id: string;
                                    kategori: string;
                                    revisjon: number;
                                };
                                type: string;
                                utdrag: string;
                            };
                            hvem: {
                                grunnlag: string;
                                navn: null | string;
                                organ: null | string;
                                paaVegneAv: string[];
                                part: null | string;
                                person: string;
                            };
                            hvorfor: {
                                aarsak: null | {
                                    hendelseId: string;
                                    type: null | string;
                                } | "";
                                begrunnelse: null | string;
                            };
                            korrelasjon: string;
                            ledd: number;
                            naar: string;
                            posisjon: number;
                            setning: string;
                        }[];
                        neste?: string;
                    };
                    "text/csv": string;
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Nytt_nytt: {
        parameters: {
            query?: {
                maalform?: "nb" | "nn";
                alle?: boolean;
                antall?: number;
                /** @description neste fra forrige side */
                etter?: string;
            };
            header?: {
                /** @description Saksgang-Posisjon fra din egen kommando: svaret venter til den er med */
                "Saksgang-Etter"?: string;
            };
            path: {
                fellesskap: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Nytt"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Nytt_lest: {
        parameters: {
            query?: never;
            header: {
                /** @description Ny UUID for hver kommando; den samme når kommandoen sendes igjen */
                "Idempotency-Key": string;
            };
            path: {
                fellesskap: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LestDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description Revisjonen etter kommandoen */
                    ETag?: string;
                    /** @description Sendes som Saksgang-Etter i neste lesing */
                    "Saksgang-Posisjon"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utfall"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Paaminnelse_kommende: {
        parameters: {
            query?: {
                sak?: string;
                part?: string;
                antall?: number;
                /** @description neste fra forrige side */
                etter?: string;
            };
            header?: {
                /** @description Saksgang-Posisjon fra din egen kommando: svaret venter til den er med */
                "Saksgang-Etter"?: string;
            };
            path: {
                fellesskap: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        elementer: {
                            aarsak?: {
                                hendelseId: string;
                                registrert: string;
                                type: string;
                            };
                            advarsel: null | string;
                            antallMottakere: number;
                            avtaleId: null | string;
                            eskalering: boolean;
                            frist: null | string;
                            fristId: string;
                            gjelder: string;
                            id: string;
                            messageId: string;
                            mottaker: {
                                navn: string;
                                slag: components["schemas"]["FristMottakerslag"];
                            };
                            mottakere: {
                                epost: string;
                                form: components["schemas"]["Varslingsform"];
                                navn: string;
                                personId: string;
                            }[] | null;
                            naar: null | string;
                            part: null | {
                                id: null | string;
                                navn: null | string;
                            };
                            regel: string;
                            rolle: string;
                            sakId: null | string;
                            slag: components["schemas"]["Fristslag"];
                            /** @enum {string} */
                            tilstand: "besluttet" | "bortfalt" | "feilet" | "holdt" | "planlagt" | "samlet" | "sendt";
                        }[];
                        neste?: string;
                    };
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Paaminnelse_logg: {
        parameters: {
            query?: {
                sak?: string;
                part?: string;
                antall?: number;
                /** @description neste fra forrige side */
                etter?: string;
            };
            header?: {
                /** @description Saksgang-Posisjon fra din egen kommando: svaret venter til den er med */
                "Saksgang-Etter"?: string;
            };
            path: {
                fellesskap: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        elementer: {
                            aarsak?: {
                                hendelseId: string;
                                registrert: string;
                                type: string;
                            };
                            avtaleId: null | string;
                            eskalering: boolean;
                            forsoek: null | number;
                            gjelder: null | string;
                            hendelseId: string;
                            kode: null | string;
                            messageId: null | string;
                            mottaker: {
                                navn: null | string;
                                slag: components["schemas"]["FristMottakerslag"] | null;
                            };
                            mottakere: string[] | null;
                            naar: string;
                            paaminnelseId: string;
                            part: null | {
                                id: null | string;
                                navn: null | string;
                            };
                            posisjon: number;
                            sakId: null | string;
                            utfall: string;
                        }[];
                        neste?: string;
                    };
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Vedtak_vedtak: {
        parameters: {
            query?: {
                fra?: string;
                til?: string;
                sak?: string;
                organ?: string;
                organslag?: "partnerskapsmoete" | "ssu" | "ou" | "lsu" | "fsu" | "ufab" | "underutvalg" | "arbeidsgruppe" | "au" | "sekretariat" | "annet";
                part?: string;
                avtale?: string;
                q?: string;
                klasse?: "VEDTATT_ENDRET" | "VEDTATT" | "GODKJENT" | "ALTERNATIV_VALGT" | "TILSLUTNING" | "IKKE_GODKJENT" | "UTSATT" | "TIL_ORIENTERING" | "BESTILLING" | "UTEN_VEDTAK";
                virkning?: "godkjenner-innkalling" | "godkjenner-saksliste" | "godkjenner-referat" | "godkjenner-dokument" | "krever-ny-godkjenning" | "etablerer-organ" | "sendes-til-innspill" | "ny-sak" | "oppdrag" | "tiltak" | "godkjenner-avtale" | "sendes-til-partene" | "fastsetter-moeteplan" | "flytter-moete" | "frist" | "virker-fra" | "velger-alternativ" | "til-orientering" | "omgjoer-vedtak";
                tilbakevirkende?: boolean;
                endelig?: boolean;
                sendt?: boolean;
                visertilSaksgrunnlag?: boolean;
                antall?: number;
                /** @description neste fra forrige side */
                etter?: string;
            };
            header?: {
                /** @description Saksgang-Posisjon fra din egen kommando: svaret venter til den er med */
                "Saksgang-Etter"?: string;
            };
            path: {
                fellesskap: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        elementer: components["schemas"]["Vedtaksvisning"][];
                        neste?: string;
                    };
                    "text/csv": string;
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Vedtak_utsendelser: {
        parameters: {
            query?: {
                fra?: string;
                til?: string;
                organ?: string;
                organslag?: "partnerskapsmoete" | "ssu" | "ou" | "lsu" | "fsu" | "ufab" | "underutvalg" | "arbeidsgruppe" | "au" | "sekretariat" | "annet";
                part?: string;
                avtale?: string;
                antall?: number;
                /** @description neste fra forrige side */
                etter?: string;
            };
            header?: {
                /** @description Saksgang-Posisjon fra din egen kommando: svaret venter til den er med */
                "Saksgang-Etter"?: string;
            };
            path: {
                fellesskap: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        elementer: components["schemas"]["Utsendelsesvisning"][];
                        neste?: string;
                    };
                    "text/csv": string;
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Vedtak_ventede: {
        parameters: {
            query?: {
                organ?: string;
                organslag?: "partnerskapsmoete" | "ssu" | "ou" | "lsu" | "fsu" | "ufab" | "underutvalg" | "arbeidsgruppe" | "au" | "sekretariat" | "annet";
                maaned?: string;
                presisjon?: "dag" | "moete" | "moete-i-maaned" | "maaned" | "sesong" | "neste-runde" | "avstand" | "avstand-fra" | "ved-behov" | "ikke-oppgitt";
                venter?: boolean;
                antall?: number;
                /** @description neste fra forrige side */
                etter?: string;
            };
            header?: {
                /** @description Saksgang-Posisjon fra din egen kommando: svaret venter til den er med */
                "Saksgang-Etter"?: string;
            };
            path: {
                fellesskap: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        elementer: components["schemas"]["Ventevisning"][];
                        neste?: string;
                    };
                    "text/csv": string;
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Tilstand_sak: {
        parameters: {
            query?: {
                per?: string;
                gjelderPer?: string;
                kjentPer?: string;
            };
            header?: never;
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        gjelderPer: string;
                        id: string;
                        kjentPer: string;
                        per: string;
                        registrert: string;
                        revisjon: number;
                        tilstand?: unknown;
                    };
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Tilstand_moete: {
        parameters: {
            query?: {
                per?: string;
                gjelderPer?: string;
                kjentPer?: string;
            };
            header?: never;
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        gjelderPer: string;
                        id: string;
                        kjentPer: string;
                        per: string;
                        registrert: string;
                        revisjon: number;
                        tilstand?: unknown;
                    };
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Tilstand_avtale: {
        parameters: {
            query?: {
                per?: string;
                gjelderPer?: string;
                kjentPer?: string;
            };
            header?: never;
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        gjelderPer: string;
                        id: string;
                        kjentPer: string;
                        per: string;
                        registrert: string;
                        revisjon: number;
                        tilstand?: unknown;
                    };
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Tilstand_innspill: {
        parameters: {
            query?: {
                per?: string;
                gjelderPer?: string;
                kjentPer?: string;
            };
            header?: never;
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        gjelderPer: string;
                        id: string;
                        kjentPer: string;
                        per: string;
                        registrert: string;
                        revisjon: number;
                        tilstand?: unknown;
                    };
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Tilstand_organ: {
        parameters: {
            query?: {
                per?: string;
                gjelderPer?: string;
                kjentPer?: string;
            };
            header?: never;
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        gjelderPer: string;
                        id: string;
                        kjentPer: string;
                        per: string;
                        registrert: string;
                        revisjon: number;
                        tilstand?: unknown;
                    };
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Tilstandsliste_saker: {
        parameters: {
            query?: {
                per?: string;
                gjelderPer?: string;
                kjentPer?: string;
                q?: string;
                status?: "ventet" | "meldt" | "returnert" | "trukket" | "forberedt" | "berammet" | "behandlet" | "vedtatt" | "ikke-godkjent" | "utsatt" | "sendt" | "signert" | "avsluttet";
                sakstype?: string;
                organ?: string;
                part?: string;
                antall?: number;
                /** @description neste fra forrige side */
                etter?: string;
            };
            header?: {
                /** @description Saksgang-Posisjon fra din egen kommando: svaret venter til den er med */
                "Saksgang-Etter"?: string;
            };
            path: {
                fellesskap: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        elementer: {
                            endret: string;
                            id: string;
                            meldt: null | string;
                            meldtAv: null | string;
                            organId: null | string;
                            partId: null | string;
                            posisjon: number;
                            referanse: null | string;
                            revisjon: number;
                            saksnumre: string[];
                            sakstype: null | string;
                            status: components["schemas"]["Saksstatus"];
                            tittel: string;
                        }[];
                        neste?: string;
                    };
                    "text/csv": string;
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Tilstandsliste_avtaler: {
        parameters: {
            query?: {
                per?: string;
                gjelderPer?: string;
                kjentPer?: string;
                q?: string;
                status?: "utkast" | "sendt" | "delvis-signert" | "signert" | "i-kraft" | "erstattet" | "utloept" | "opphoert";
                slag?: "overordnet" | "tjenesteavtale" | "saeravtale" | "lokal" | "partsvedtak";
                part?: string;
                sak?: string;
                antall?: number;
                /** @description neste fra forrige side */
                etter?: string;
            };
            header?: {
                /** @description Saksgang-Posisjon fra din egen kommando: svaret venter til den er med */
                "Saksgang-Etter"?: string;
            };
            path: {
                fellesskap: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        elementer: {
                            antallParter: number;
                            avslag: number;
                            endret: string;
                            erstattetFra: null | string;
                            ferdigSignert: null | string;
                            forbehold: number;
                            godkjent: number;
                            hash: null | string;
                            id: string;
                            ikraftFra: null | string;
                            kreverSignatur: boolean;
                            navn: string;
                            overordnet: null | string;
                            posisjon: number;
                            revisjon: number;
                            runde: number;
                            sakId: null | string;
                            signert: number;
                            slag: components["schemas"]["Avtaleslag"];
                            status: components["schemas"]["Avtalestatus"];
                            svarfrist: null | string;
                            versjon: number;
                        }[];
                        neste?: string;
                    };
                    "text/csv": string;
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Tilstandsliste_moeter: {
        parameters: {
            query?: {
                per?: string;
                gjelderPer?: string;
                kjentPer?: string;
                q?: string;
                organ?: string;
                antall?: number;
                /** @description neste fra forrige side */
                etter?: string;
            };
            header?: {
                /** @description Saksgang-Posisjon fra din egen kommando: svaret venter til den er med */
                "Saksgang-Etter"?: string;
            };
            path: {
                fellesskap: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        elementer: {
                            antallSaker: number;
                            dato: string;
                            flyttetVed: components["schemas"]["Vedtaksref"] | null;
                            form: components["schemas"]["Moeteform"];
                            id: string;
                            innleveringsfrist: components["schemas"]["Innleveringsdag"] | null;
                            opphav: components["schemas"]["Vedtaksref"] | null;
                            organ: {
                                id: string;
                                navn: string;
                                slag: components["schemas"]["Organslag"];
                            };
                            posisjon: number;
                            revisjon: number;
                            slutt: null | string;
                            start: null | string;
                            /** @enum {string} */
                            status: "aapnet" | "avlyst" | "hevet" | "planlagt";
                            sted: null | string;
                            tittel: string;
                            vertskap: null | string;
                            videolenke: null | string;
                        }[];
                        neste?: string;
                    };
                    "text/csv": string;
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Tilstandsliste_organer: {
        parameters: {
            query?: {
                per?: string;
                gjelderPer?: string;
                kjentPer?: string;
                antall?: number;
                /** @description neste fra forrige side */
                etter?: string;
            };
            header?: {
                /** @description Saksgang-Posisjon fra din egen kommando: svaret venter til den er med */
                "Saksgang-Etter"?: string;
            };
            path: {
                fellesskap: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        elementer: {
                            beslutningsform: components["schemas"]["Beslutningsform"];
                            etterfoelger: null | string;
                            fastePunkter: string[];
                            id: string;
                            innlevering: components["schemas"]["Innlevering"] | null;
                            kortnavn: string;
                            kreverMoete: null | number;
                            maalform: components["schemas"]["Maalform"];
                            mandat: null | string;
                            mandatversjon: components["schemas"]["Dokumentversjon"] | null;
                            medlemskap: {
                                fra: string;
                                id: string;
                                navn: null | string;
                                organId: string;
                                personId: string;
                                representerer: components["schemas"]["Representerer"] | null;
                                rettigheter: components["schemas"]["Rettigheter"];
                                til: null | string;
                                varaFor: null | string;
                                verv: components["schemas"]["Verv"];
                            }[];
                            moeteformer: components["schemas"]["Moeteform"][];
                            navn: string;
                            nedlagt: null | string;
                            nummerformat: string;
                            opphav: components["schemas"]["Vedtaksref"] | null;
                            overordnet: null | string;
                            sammensetning: components["schemas"]["Gruppetak"][];
                            slag: components["schemas"]["Organslag"];
                            tak: null | string;
                            tidligereNavn: components["schemas"]["TidligereNavn"][];
                        }[];
                        neste?: string;
                    };
                    "text/csv": string;
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Tilstandsliste_roller: {
        parameters: {
            query?: {
                per?: string;
                gjelderPer?: string;
                kjentPer?: string;
                rolle?: "administrator" | "sekretariat" | "saksinnmelder" | "postmottak" | "signatar" | "revisor";
                part?: string;
                person?: string;
                antall?: number;
                /** @description neste fra forrige side */
                etter?: string;
            };
            header?: {
                /** @description Saksgang-Posisjon fra din egen kommando: svaret venter til den er med */
                "Saksgang-Etter"?: string;
            };
            path: {
                fellesskap: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        elementer: {
                            fra: string;
                            grunnlag: string;
                            id: string;
                            navn: null | string;
                            partId: null | string;
                            personId: string;
                            rolle: components["schemas"]["FellesRolle"];
                            til: null | string;
                            trukket: null | string;
                        }[];
                        neste?: string;
                    };
                    "text/csv": string;
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Forskjell_sak: {
        parameters: {
            query: {
                fra: string;
                til?: string;
            };
            header?: never;
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        elementer: components["schemas"]["ForklartEndring"][];
                        fra: string;
                        fraRevisjon: number;
                        id: string;
                        til: string;
                        tilRevisjon: number;
                    };
                    "text/csv": string;
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Forskjell_avtale: {
        parameters: {
            query: {
                fra: string;
                til?: string;
            };
            header?: never;
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        elementer: components["schemas"]["ForklartEndring"][];
                        fra: string;
                        fraRevisjon: number;
                        id: string;
                        til: string;
                        tilRevisjon: number;
                    };
                    "text/csv": string;
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Forskjell_moete: {
        parameters: {
            query: {
                fra: string;
                til?: string;
            };
            header?: never;
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        elementer: components["schemas"]["ForklartEndring"][];
                        fra: string;
                        fraRevisjon: number;
                        id: string;
                        til: string;
                        tilRevisjon: number;
                    };
                    "text/csv": string;
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Forskjell_innspill: {
        parameters: {
            query: {
                fra: string;
                til?: string;
            };
            header?: never;
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        elementer: components["schemas"]["ForklartEndring"][];
                        fra: string;
                        fraRevisjon: number;
                        id: string;
                        til: string;
                        tilRevisjon: number;
                    };
                    "text/csv": string;
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Forskjell_organ: {
        parameters: {
            query: {
                fra: string;
                til?: string;
            };
            header?: never;
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        elementer: components["schemas"]["ForklartEndring"][];
                        fra: string;
                        fraRevisjon: number;
                        id: string;
                        til: string;
                        tilRevisjon: number;
                    };
                    "text/csv": string;
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Soek_finn: {
        parameters: {
            query?: {
                fra?: string;
                til?: string;
                q?: string;
                organ?: string;
                part?: string;
                person?: string;
                slag?: "sak" | "vedtak" | "avtale" | "hendelse";
                per?: string;
                maalform?: "nb" | "nn";
                antall?: number;
                /** @description neste fra forrige side */
                etter?: string;
            };
            header?: {
                /** @description Saksgang-Posisjon fra din egen kommando: svaret venter til den er med */
                "Saksgang-Etter"?: string;
            };
            path: {
                fellesskap: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        elementer: components["schemas"]["Soeketreff"][];
                        neste?: string;
                    };
                    "text/csv": string;
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Spoersmaal_alle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                fellesskap: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        elementer: components["schemas"]["InnsynSpoersmaal"][];
                    };
                    "text/csv": string;
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Spoersmaal_binder: {
        parameters: {
            query: {
                fra?: string;
                til?: string;
                part: string;
                slag?: "avtale" | "vedtak" | "godkjenning" | "signatur" | "forpliktelse";
                antall?: number;
                /** @description neste fra forrige side */
                etter?: string;
            };
            header?: {
                /** @description Saksgang-Posisjon fra din egen kommando: svaret venter til den er med */
                "Saksgang-Etter"?: string;
            };
            path: {
                fellesskap: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        elementer: components["schemas"]["Bindingsvisning"][];
                        neste?: string;
                    };
                    "text/csv": string;
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Spoersmaal_ikkeSvart: {
        parameters: {
            query?: {
                part?: string;
                sak?: string;
                slag?: "avtale" | "innspill";
                overFrist?: boolean;
                antall?: number;
                /** @description neste fra forrige side */
                etter?: string;
            };
            header?: {
                /** @description Saksgang-Posisjon fra din egen kommando: svaret venter til den er med */
                "Saksgang-Etter"?: string;
            };
            path: {
                fellesskap: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        elementer: components["schemas"]["Ubesvartvisning"][];
                        neste?: string;
                    };
                    "text/csv": string;
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Spoersmaal_signaturrett: {
        parameters: {
            query: {
                part: string;
                dato: string;
                kjentPer?: string;
            };
            header?: {
                /** @description Saksgang-Posisjon fra din egen kommando: svaret venter til den er med */
                "Saksgang-Etter"?: string;
            };
            path: {
                fellesskap: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        elementer: components["schemas"]["Signaturrettvisning"][];
                        gjelderPer: string;
                        kjentPer: string;
                        part: string;
                    };
                    "text/csv": string;
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Spoersmaal_vara: {
        parameters: {
            query?: {
                fra?: string;
                til?: string;
                organ?: string;
                person?: string;
                antall?: number;
                /** @description neste fra forrige side */
                etter?: string;
            };
            header?: {
                /** @description Saksgang-Posisjon fra din egen kommando: svaret venter til den er med */
                "Saksgang-Etter"?: string;
            };
            path: {
                fellesskap: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        elementer: components["schemas"]["Varavisning"][];
                        neste?: string;
                    };
                    "text/csv": string;
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    MinSide_hent: {
        parameters: {
            query?: never;
            header?: {
                /** @description Saksgang-Posisjon fra din egen kommando: svaret venter til den er med */
                "Saksgang-Etter"?: string;
            };
            path: {
                fellesskap: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        aapneAvvik: null | number;
                        antallGjoer: number;
                        gjoer: components["schemas"]["Gjoeremaal"][];
                        idag: string;
                        moeter: {
                            antallSaker: number;
                            dato: string;
                            form: components["schemas"]["Moeteform"];
                            id: string;
                            organ: {
                                id: string;
                                navn: string;
                            };
                            start: null | string;
                            /** @enum {string} */
                            status: "aapnet" | "avlyst" | "hevet" | "planlagt";
                            sted: null | string;
                            tittel: string;
                        }[];
                        venter: {
                            runder: components["schemas"]["Ventende"][];
                            saker: {
                                endret: string;
                                id: string;
                                organer: string[];
                                referanse: null | string;
                                status: components["schemas"]["Saksstatus"];
                                steg: null | {
                                    navn: string;
                                    utfoert: boolean;
                                };
                                tittel: string;
                            }[];
                        };
                    };
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Sakstavle_hent: {
        parameters: {
            query?: {
                etter?: "steg" | "organ" | "part";
                kolonne?: string;
            };
            header?: {
                /** @description Saksgang-Posisjon fra din egen kommando: svaret venter til den er med */
                "Saksgang-Etter"?: string;
            };
            path: {
                fellesskap: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        antall: number;
                        etter: components["schemas"]["Inndeling"];
                        kolonner: {
                            antall: number;
                            elementer: components["schemas"]["Kort"][];
                            navn: null | string;
                            noekkel: null | string;
                        }[];
                    };
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Forpliktelse_forpliktelser: {
        parameters: {
            query?: {
                fra?: string;
                til?: string;
                per?: string;
                uten?: "dato" | "ansvarlig";
                etterspoerres?: boolean;
                ansvarlig?: string;
                part?: string;
                organ?: string;
                sak?: string;
                status?: "aapen" | "paabegynt" | "forsinket" | "utfoert" | "bortfalt";
                lukket?: boolean;
                forfalt?: boolean;
                slag?: "ny-sak" | "oppdrag" | "tiltak" | "sendes-til-innspill" | "frist" | "svarfrist" | "innspillsrunde" | "stegfrist" | "raad" | "samling";
                antall?: number;
                /** @description neste fra forrige side */
                etter?: string;
            };
            header?: {
                /** @description Saksgang-Posisjon fra din egen kommando: svaret venter til den er med */
                "Saksgang-Etter"?: string;
            };
            path: {
                fellesskap: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        elementer: components["schemas"]["Forpliktelsesvisning"][];
                        neste?: string;
                        per: {
                            dag: string;
                            kjentFoer: string;
                            posisjon: number;
                        };
                    } | {
                        elementer: components["schemas"]["Forpliktelsesvisning"][];
                        neste?: string;
                    };
                    "text/csv": string;
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Forpliktelse_oppdater: {
        parameters: {
            query?: never;
            header: {
                /** @description Ny UUID for hver kommando; den samme når kommandoen sendes igjen */
                "Idempotency-Key": string;
            };
            path: {
                fellesskap: string;
                id: string;
                forpliktelseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ForpliktelsesstatusDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description Revisjonen etter kommandoen */
                    ETag?: string;
                    /** @description Sendes som Saksgang-Etter i neste lesing */
                    "Saksgang-Posisjon"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utfall"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Forpliktelse_tildel: {
        parameters: {
            query?: never;
            header: {
                /** @description Ny UUID for hver kommando; den samme når kommandoen sendes igjen */
                "Idempotency-Key": string;
            };
            path: {
                fellesskap: string;
                id: string;
                forpliktelseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnsvarligDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description Revisjonen etter kommandoen */
                    ETag?: string;
                    /** @description Sendes som Saksgang-Etter i neste lesing */
                    "Saksgang-Posisjon"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utfall"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Handlingsplan_handlingsplan: {
        parameters: {
            query?: {
                fra?: string;
                til?: string;
                per?: string;
                uten?: "dato" | "ansvarlig";
                etterspoerres?: boolean;
                ansvarlig?: string;
                part?: string;
                organ?: string;
                sak?: string;
                status?: "aapen" | "paabegynt" | "forsinket" | "utfoert" | "bortfalt";
                lukket?: boolean;
                forfalt?: boolean;
                handlingsplan?: string;
                fraAar?: number;
                tilAar?: number;
                antall?: number;
                /** @description neste fra forrige side */
                etter?: string;
            };
            header?: {
                /** @description Saksgang-Posisjon fra din egen kommando: svaret venter til den er med */
                "Saksgang-Etter"?: string;
            };
            path: {
                fellesskap: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        elementer: components["schemas"]["Tiltaksvisning"][];
                        neste?: string;
                        per: {
                            dag: string;
                            kjentFoer: string;
                            posisjon: number;
                        };
                    } | {
                        elementer: components["schemas"]["Tiltaksvisning"][];
                        neste?: string;
                    };
                    "text/csv": string;
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Handlingsplan_dokument: {
        parameters: {
            query?: {
                fra?: string;
                til?: string;
                per?: string;
                uten?: "dato" | "ansvarlig";
                etterspoerres?: boolean;
                ansvarlig?: string;
                part?: string;
                organ?: string;
                sak?: string;
                status?: "aapen" | "paabegynt" | "forsinket" | "utfoert" | "bortfalt";
                lukket?: boolean;
                forfalt?: boolean;
                handlingsplan?: string;
                fraAar?: number;
                tilAar?: number;
                format?: "pdf" | "docx" | "html";
                maalform?: "nb" | "nn";
            };
            header?: {
                /** @description Saksgang-Posisjon fra din egen kommando: svaret venter til den er med */
                "Saksgang-Etter"?: string;
            };
            path: {
                fellesskap: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                    "text/html": string;
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Fristendring_fristendringer: {
        parameters: {
            query?: {
                antall?: number;
                /** @description neste fra forrige side */
                etter?: string;
            };
            header?: {
                /** @description Saksgang-Posisjon fra din egen kommando: svaret venter til den er med */
                "Saksgang-Etter"?: string;
            };
            path: {
                fellesskap: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        elementer: {
                            forklaring: string;
                            hendelseId: string;
                            moete: null | {
                                fra: null | string;
                                id: string;
                                organ: string;
                                til: null | string;
                            };
                            naar: string;
                            posisjon: number;
                            /** @enum {string} */
                            slag: "frist-endret" | "frister-forlenget" | "kalender-innstilt" | "moete-avlyst" | "moete-flyttet" | "moete-planlagt" | "sak-gjenopptatt" | "svarfrist-endret";
                            varsler: {
                                frister: {
                                    forklaring: string;
                                    forpliktelseId: string;
                                    fra: null | string;
                                    hva: string;
                                    sakId: string;
                                    til: null | string;
                                }[];
                                id: string;
                                mottaker: null | string;
                                utsending: null | {
                                    aarsak: null | string;
                                    sendt: null | string;
                                    /** @enum {string} */
                                    tilstand: "besluttet" | "feilet" | "ikke-sendbar" | "planlagt" | "sendt";
                                };
                            }[];
                        }[];
                        neste?: string;
                    };
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Saksfrist_endre: {
        parameters: {
            query?: never;
            header: {
                /** @description Ny UUID for hver kommando; den samme når kommandoen sendes igjen */
                "Idempotency-Key": string;
                /** @description Revisjonen du så, slik ETag oppga den */
                "If-Match": string;
            };
            path: {
                fellesskap: string;
                id: string;
                fristId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndreFristDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description Revisjonen etter kommandoen */
                    ETag?: string;
                    /** @description Sendes som Saksgang-Etter i neste lesing */
                    "Saksgang-Posisjon"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utfall"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Saksfrist_forleng: {
        parameters: {
            query?: never;
            header: {
                /** @description Ny UUID for hver kommando; den samme når kommandoen sendes igjen */
                "Idempotency-Key": string;
                /** @description Revisjonen du så, slik ETag oppga den */
                "If-Match": string;
            };
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ForlengFristerDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description Revisjonen etter kommandoen */
                    ETag?: string;
                    /** @description Sendes som Saksgang-Etter i neste lesing */
                    "Saksgang-Posisjon"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utfall"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Migrering_proev: {
        parameters: {
            query?: never;
            header: {
                /** @description Ny UUID for hver kommando; den samme når kommandoen sendes igjen */
                "Idempotency-Key": string;
            };
            path: {
                fellesskap: string;
                noekkel: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MigreringsproeveDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description Revisjonen etter kommandoen */
                    ETag?: string;
                    /** @description Sendes som Saksgang-Etter i neste lesing */
                    "Saksgang-Posisjon"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utfall"] & {
                        elementer: components["schemas"]["Proevelinje"][];
                        neste?: string;
                        sammendrag: {
                            avvises: number;
                            migreres: number;
                            saker: number;
                        };
                    };
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Migrering_list: {
        parameters: {
            query?: {
                antall?: number;
                /** @description neste fra forrige side */
                etter?: string;
            };
            header?: {
                /** @description Saksgang-Posisjon fra din egen kommando: svaret venter til den er med */
                "Saksgang-Etter"?: string;
            };
            path: {
                fellesskap: string;
                noekkel: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        elementer: {
                            antall: number;
                            avbildning: components["schemas"]["Stegpar"][];
                            begrunnelse: null | string;
                            bestilt: string;
                            bestiltAv: string;
                            fra: number;
                            id: string;
                            til: number;
                            /** @enum {string} */
                            tilstand: "angres" | "angret" | "ferdig" | "paagaar";
                        }[];
                        neste?: string;
                    };
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Migrering_bestill: {
        parameters: {
            query?: never;
            header: {
                /** @description Ny UUID for hver kommando; den samme når kommandoen sendes igjen */
                "Idempotency-Key": string;
            };
            path: {
                fellesskap: string;
                noekkel: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MigreringDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    /** @description Revisjonen etter kommandoen */
                    ETag?: string;
                    /** @description Sendes som Saksgang-Etter i neste lesing */
                    "Saksgang-Posisjon"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utfall"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Migrering_angre: {
        parameters: {
            query?: never;
            header: {
                /** @description Ny UUID for hver kommando; den samme når kommandoen sendes igjen */
                "Idempotency-Key": string;
            };
            path: {
                fellesskap: string;
                noekkel: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AngringDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description Revisjonen etter kommandoen */
                    ETag?: string;
                    /** @description Sendes som Saksgang-Etter i neste lesing */
                    "Saksgang-Posisjon"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utfall"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Migrering_hent: {
        parameters: {
            query?: never;
            header?: {
                /** @description Saksgang-Posisjon fra din egen kommando: svaret venter til den er med */
                "Saksgang-Etter"?: string;
            };
            path: {
                fellesskap: string;
                noekkel: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        antall: number;
                        avbildning: components["schemas"]["Stegpar"][];
                        begrunnelse: null | string;
                        bestilt: string;
                        bestiltAv: string;
                        fra: number;
                        id: string;
                        til: number;
                        /** @enum {string} */
                        tilstand: "angres" | "angret" | "ferdig" | "paagaar";
                        utfall: {
                            angret?: number;
                            avvist?: number;
                            "ikke-angret"?: number;
                            migrert?: number;
                        };
                    };
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Migrering_saker: {
        parameters: {
            query?: {
                utfall?: "migrert" | "avvist" | "angret" | "ikke-angret";
                antall?: number;
                /** @description neste fra forrige side */
                etter?: string;
            };
            header?: {
                /** @description Saksgang-Posisjon fra din egen kommando: svaret venter til den er med */
                "Saksgang-Etter"?: string;
            };
            path: {
                fellesskap: string;
                noekkel: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        elementer: {
                            etter: components["schemas"]["Plassbilde"] | null;
                            foer: components["schemas"]["Plassbilde"] | null;
                            problemer: components["schemas"]["Migreringsproblem"][];
                            referanse: null | string;
                            sakId: string;
                            tid: string;
                            tittel: string;
                            /** @enum {string} */
                            utfall: "angret" | "avvist" | "ikke-angret" | "migrert";
                        }[];
                        neste?: string;
                    };
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Muligheter_muligheter: {
        parameters: {
            query?: never;
            header?: {
                /** @description Saksgang-Posisjon fra din egen kommando: svaret venter til den er med */
                "Saksgang-Etter"?: string;
            };
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        kommandoer: components["schemas"]["Mulighet"][];
                        revisjon: number;
                        sakId: string;
                        steg: {
                            kode?: string;
                            mangler: string[];
                            navn: string;
                            slag: string;
                            steg: string;
                            tillatt: boolean;
                            vakt?: string;
                        }[];
                    };
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Muligheter_rute: {
        parameters: {
            query?: never;
            header?: {
                /** @description Saksgang-Posisjon fra din egen kommando: svaret venter til den er med */
                "Saksgang-Etter"?: string;
            };
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        frister: components["schemas"]["Rutefristlinje"][];
                        gaatt: {
                            avvik: boolean;
                            dato: string;
                            /** @enum {string} */
                            hendelse: "AvtaleSignertForSak" | "BehandlingBerammet" | "BehandlingFrafalt" | "BestillingLukket" | "DokumentversjonRegistrert" | "ForpliktelseOppdatert" | "ForpliktelseTildelt" | "FristEndret" | "FristerForlenget" | "HandlingHoldtTilbake" | "InnspillsrundeNotert" | "NyBehandlingBestilt" | "PunktGjenaapnet" | "PunktLukket" | "RaadBestilt" | "RaadBesvart" | "RaadFrafalt" | "SakAvsluttet" | "SakBehandletIOU" | "SakFlyttetTilSteg" | "SakForberedt" | "SakGjenaapnet" | "SakGjenopptatt" | "SakLenket" | "SakMeldt" | "SakMigreringAngret" | "SakMigreringAvvist" | "SakMigrert" | "SakRettet" | "SakReturnert" | "SakSendtTilPartene" | "SakSignert" | "SakSuspendert" | "SakTrukket" | "SakVedtattISSU" | "SakVentet" | "SaksframleggEndret" | "SaksnummerRegistrert" | "SamlingUtloept" | "StegfristAvsluttet" | "StegfristStartet" | "TiltakOppdatert" | "UenighetNotert" | "UenighetTilNivaa" | "UenighetUtfall" | "VedtakOmgjort";
                            naar: string;
                            navn: string;
                            organ: components["schemas"]["Organref"] | null;
                            saksnummer: null | string;
                            steg: string;
                            utfall: null | string;
                        }[];
                        gjenstaar: {
                            behandlinger?: {
                                av: number;
                                mangler: string[];
                                svart: number;
                                tekst: string;
                            };
                            moeter: {
                                dato: string;
                                fastsatt: boolean;
                                moeteId: string;
                                organ: {
                                    id: string;
                                    navn: string;
                                    slag: string;
                                };
                            }[];
                            navn: string;
                            slag: string;
                            steg: string;
                            valgfri: boolean;
                        }[];
                        nedsendt: null | {
                            av: number;
                            behandlinger: {
                                behandlingId: null | string;
                                bestilling: null | number;
                                dato: null | string;
                                etterVedtak: boolean;
                                frafalt: null | string;
                                frist: components["schemas"]["Frist"] | null;
                                mandat: null | string;
                                moeteId: null | string;
                                organ: components["schemas"]["Organref"];
                                punkter: string[];
                                spurt: string;
                                svart: boolean;
                                undersak: null | string;
                                utfall: components["schemas"]["Utfallsklasse"] | null;
                            }[];
                            svart: number;
                            tekst: string;
                        };
                        prosess?: components["schemas"]["Prosessref"];
                        raad: null | {
                            av: number;
                            behandlinger: {
                                behandlingId: null | string;
                                bestilling: null | number;
                                dato: null | string;
                                etterVedtak: boolean;
                                frafalt: null | string;
                                frist: components["schemas"]["Frist"] | null;
                                mandat: null | string;
                                moeteId: null | string;
                                organ: components["schemas"]["Organref"];
                                punkter: string[];
                                spurt: string;
                                svart: boolean;
                                undersak: null | string;
                                utfall: components["schemas"]["Utfallsklasse"] | null;
                            }[];
                            svart: number;
                            tekst: string;
                        };
                        revisjon: number;
                        sakId: string;
                        staarI: null | {
                            behandlinger?: {
                                av: number;
                                mangler: string[];
                                svart: number;
                                tekst: string;
                            };
                            navn: string;
                            steg: string;
                            suspendert: boolean;
                            utfoert: boolean;
                        };
                    } | {
                        frister: components["schemas"]["Rutefristlinje"][];
                        gaatt: {
                            avvik: boolean;
                            dato: string;
                            /** @enum {string} */
                            hendelse: "AvtaleSignertForSak" | "BehandlingBerammet" | "BehandlingFrafalt" | "BestillingLukket" | "DokumentversjonRegistrert" | "ForpliktelseOppdatert" | "ForpliktelseTildelt" | "FristEndret" | "FristerForlenget" | "HandlingHoldtTilbake" | "InnspillsrundeNotert" | "NyBehandlingBestilt" | "PunktGjenaapnet" | "PunktLukket" | "RaadBestilt" | "RaadBesvart" | "RaadFrafalt" | "SakAvsluttet" | "SakBehandletIOU" | "SakFlyttetTilSteg" | "SakForberedt" | "SakGjenaapnet" | "SakGjenopptatt" | "SakLenket" | "SakMeldt" | "SakMigreringAngret" | "SakMigreringAvvist" | "SakMigrert" | "SakRettet" | "SakReturnert" | "SakSendtTilPartene" | "SakSignert" | "SakSuspendert" | "SakTrukket" | "SakVedtattISSU" | "SakVentet" | "SaksframleggEndret" | "SaksnummerRegistrert" | "SamlingUtloept" | "StegfristAvsluttet" | "StegfristStartet" | "TiltakOppdatert" | "UenighetNotert" | "UenighetTilNivaa" | "UenighetUtfall" | "VedtakOmgjort";
                            naar: string;
                            navn: string;
                            organ: components["schemas"]["Organref"] | null;
                            saksnummer: null | string;
                            steg: string;
                            utfall: null | string;
                        }[];
                        gjenstaar: {
                            behandlinger?: {
                                av: number;
                                mangler: string[];
                                svart: number;
                                tekst: string;
                            };
                            moeter: {
                                dato: string;
                                fastsatt: boolean;
                                moeteId: string;
                                organ: {
                                    id: string;
                                    navn: string;
                                    slag: string;
                                };
                            }[];
                            navn: string;
                            slag: string;
                            steg: string;
                            valgfri: boolean;
                        }[];
                        nedsendt: null | {
                            av: number;
                            behandlinger: {
                                behandlingId: null | string;
                                bestilling: null | number;
                                dato: null | string;
                                etterVedtak: boolean;
                                frafalt: null | string;
                                frist: components["schemas"]["Frist"] | null;
                                mandat: null | string;
                                moeteId: null | string;
                                organ: components["schemas"]["Organref"];
                                punkter: string[];
                                spurt: string;
                                svart: boolean;
                                undersak: null | string;
                                utfall: components["schemas"]["Utfallsklasse"] | null;
                            }[];
                            svart: number;
                            tekst: string;
                        };
                        prosess: components["schemas"]["Prosessref"] | null;
                        raad: null | {
                            av: number;
                            behandlinger: {
                                behandlingId: null | string;
                                bestilling: null | number;
                                dato: null | string;
                                etterVedtak: boolean;
                                frafalt: null | string;
                                frist: components["schemas"]["Frist"] | null;
                                mandat: null | string;
                                moeteId: null | string;
                                organ: components["schemas"]["Organref"];
                                punkter: string[];
                                spurt: string;
                                svart: boolean;
                                undersak: null | string;
                                utfall: components["schemas"]["Utfallsklasse"] | null;
                            }[];
                            svart: number;
                            tekst: string;
                        };
                        revisjon: number;
                        sakId: string;
                        staarI: null | {
                            behandlinger?: {
                                av: number;
                                mangler: string[];
                                svart: number;
                                tekst: string;
                            };
                            navn: string;
                            steg: string;
                            suspendert: boolean;
                            utfoert: boolean;
                        };
                    };
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Saksdiagram_sak: {
        parameters: {
            query?: never;
            header?: {
                /** @description Saksgang-Posisjon fra din egen kommando: svaret venter til den er med */
                "Saksgang-Etter"?: string;
            };
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Tegningen, eller det den sier som data eller ren tekst */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/svg+xml": string;
                    "application/json": components["schemas"]["Diagramtekst"];
                    "text/plain": string;
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Saksdiagram_antall: {
        parameters: {
            query?: never;
            header?: {
                /** @description Saksgang-Posisjon fra din egen kommando: svaret venter til den er med */
                "Saksgang-Etter"?: string;
            };
            path: {
                fellesskap: string;
                noekkel: string;
                versjon: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Tegningen, eller det den sier som data eller ren tekst */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/svg+xml": string;
                    "application/json": components["schemas"]["Diagramtekst"];
                    "text/plain": string;
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    EgneSaker_list: {
        parameters: {
            query?: {
                antall?: number;
                /** @description neste fra forrige side */
                etter?: string;
            };
            header?: {
                /** @description Saksgang-Posisjon fra din egen kommando: svaret venter til den er med */
                "Saksgang-Etter"?: string;
            };
            path: {
                fellesskap: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        elementer: {
                            endret: string;
                            frist: null | {
                                dager: null | {
                                    fra: string;
                                    til: string;
                                };
                                forklaring: string;
                                hva: string;
                            };
                            id: string;
                            neste: null | {
                                dato: null | string;
                                fastsatt: boolean;
                                navn: string;
                                steg: string;
                            };
                            raad: null | string;
                            referanse: null | string;
                            sakstype: null | string;
                            staarI: null | {
                                navn: string;
                                steg: string;
                                utfoert: boolean;
                            };
                            status: components["schemas"]["Saksstatus"];
                            svar: {
                                dato: null | string;
                                organ: string;
                                punkter: string[];
                                utfall: components["schemas"]["Utfallsklasse"] | null;
                            }[];
                            tittel: string;
                            vedtak: null | {
                                dato: string;
                                organ: components["schemas"]["Organref"];
                                punkter: string[];
                                saksnummer: null | string;
                                utfall: components["schemas"]["Utfallsklasse"];
                            };
                        }[];
                        neste?: string;
                    };
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Partspost_hent: {
        parameters: {
            query?: never;
            header?: {
                /** @description Saksgang-Posisjon fra din egen kommando: svaret venter til den er med */
                "Saksgang-Etter"?: string;
            };
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        antallRetur: number;
                        navn: string;
                        partId: string;
                        retur: null | {
                            hendelseId: string;
                            kode: string;
                            mottakere: string[] | null;
                            naar: string;
                            /** @enum {string} */
                            slag: "avvist" | "i-retur";
                        };
                        sistSendt: null | string;
                        venter: {
                            avtale: string;
                            avtaleId: string;
                            dagerIgjen: number;
                            ledd: {
                                behandlet: null | string;
                                organ: string;
                                planlagt: null | string;
                                saksnummer: null | string;
                            }[];
                            neste: string;
                            planlagt: null | string;
                            runde: number;
                            svarfrist: string;
                            tilstand: components["schemas"]["Partstilstand"];
                            underKontroll: boolean;
                        }[];
                    };
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Moetekalender_organ: {
        parameters: {
            query?: never;
            header?: {
                /** @description Saksgang-Posisjon fra din egen kommando: svaret venter til den er med */
                "Saksgang-Etter"?: string;
            };
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description iCalendar */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Moetekalender_adresse: {
        parameters: {
            query?: never;
            header?: {
                /** @description Saksgang-Posisjon fra din egen kommando: svaret venter til den er med */
                "Saksgang-Etter"?: string;
            };
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        adresse: null | string;
                        gitt: null | string;
                    };
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Moetekalender_giAdresse: {
        parameters: {
            query?: never;
            header: {
                /** @description Ny UUID for hver kommando; den samme når kommandoen sendes igjen */
                "Idempotency-Key": string;
            };
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    /** @description Revisjonen etter kommandoen */
                    ETag?: string;
                    /** @description Sendes som Saksgang-Etter i neste lesing */
                    "Saksgang-Posisjon"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utfall"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Moetekalender_person: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                adresse: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description iCalendar */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Moeteberoerte_hent: {
        parameters: {
            query?: never;
            header?: {
                /** @description Saksgang-Posisjon fra din egen kommando: svaret venter til den er med */
                "Saksgang-Etter"?: string;
            };
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        dager: {
                            dato: null | string;
                            fra: string;
                        }[];
                        medlemmer: {
                            navn: string;
                            personId: string;
                            verv: components["schemas"]["Verv"];
                        }[];
                        moete: {
                            id: string;
                            naar: components["schemas"]["TidOgSted"];
                            organ: components["schemas"]["Organref"];
                        };
                        saker: {
                            meldtAv: null | {
                                navn: string;
                                personId: string;
                            };
                            sakId: string;
                            saksnummer: null | string;
                            tittel: string;
                        }[];
                        varaer: {
                            navn: string;
                            personId: string;
                            verv: components["schemas"]["Verv"];
                        }[];
                    };
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Koe_hent: {
        parameters: {
            query?: never;
            header?: {
                /** @description Saksgang-Posisjon fra din egen kommando: svaret venter til den er med */
                "Saksgang-Etter"?: string;
            };
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        elementer: ({
                            ansvarlig: null | string;
                            bindende: boolean;
                            endelig: null;
                            frist: components["schemas"]["Koefrist"];
                            mangler: string[];
                            opphav: {
                                punkt: null | number;
                                sakId: string;
                                saksnummer: null | string;
                            };
                            referanse: null;
                            returer: unknown[];
                            sakId: string;
                            sakstype: null;
                            siden: string;
                            steg: null;
                            /** @enum {string} */
                            tilstand: "ventet";
                            tittel: string;
                            utsatt: boolean;
                        } | {
                            endelig: boolean;
                            frist: components["schemas"]["Koefrist"];
                            mangler: string[];
                            referanse: null | string;
                            returer: components["schemas"]["Retur"][];
                            sakId: string;
                            sakstype: string;
                            siden: string;
                            steg: {
                                id: string;
                                navn: string;
                            };
                            /** @enum {string} */
                            tilstand: "klar" | "paa-vei";
                            tittel: string;
                            utsatt: boolean;
                        })[];
                        organ: components["schemas"]["Organref"];
                    };
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    LovedeSaker_hent: {
        parameters: {
            query?: never;
            header?: {
                /** @description Saksgang-Posisjon fra din egen kommando: svaret venter til den er med */
                "Saksgang-Etter"?: string;
            };
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        elementer: components["schemas"]["LovetSak"][];
                    };
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Saksliste_hent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                fellesskap: string;
                id: string;
                versjon: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        endringer: {
                            endredePapirer: {
                                behandlingId: string;
                                etterFristen: boolean;
                                fra: components["schemas"]["Dokument"];
                                sakId: string;
                                til: components["schemas"]["Dokument"];
                                tittel: string;
                                vedlegg: components["schemas"]["Vedleggsendring"];
                            }[];
                            flyttet: {
                                behandlingId: string;
                                fra: number;
                                sakId: string;
                                til: number;
                                tittel: string;
                            }[];
                            meldinger: components["schemas"]["Melding"][];
                            nye: components["schemas"]["Ref"][];
                            tattAv: components["schemas"]["Ref"][];
                        };
                        fastePunkter: string[];
                        fastsatt: string;
                        meldinger: components["schemas"]["Melding"][];
                        saker: {
                            behandlingId: string;
                            dokumentversjon: null | {
                                hash: string;
                                versjon: number;
                            };
                            forSen?: components["schemas"]["ForSen"];
                            minutter?: number;
                            sakId: string;
                            saksnummer: null | string;
                            tittel: string;
                        }[];
                        tidsbudsjett: {
                            moetet: null | number;
                            satt: number;
                            utenTid: number;
                            varsel: null | string;
                        };
                        versjon: number;
                    };
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Innkalling_hent: {
        parameters: {
            query?: {
                format?: "pdf" | "html" | "zip";
                utgave?: "full" | "offentlig";
                maalform?: "nb" | "nn";
                versjon?: string;
            };
            header?: {
                /** @description Saksgang-Posisjon fra din egen kommando: svaret venter til den er med */
                "Saksgang-Etter"?: string;
            };
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "text/html": string;
                    "application/zip": string;
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    InnspillLesing_innkurv: {
        parameters: {
            query?: {
                alle?: boolean;
            };
            header?: {
                /** @description Saksgang-Posisjon fra din egen kommando: svaret venter til den er med */
                "Saksgang-Etter"?: string;
            };
            path: {
                fellesskap: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        elementer: {
                            antallSvar: number;
                            dager: components["schemas"]["Dager"];
                            forSent: boolean;
                            forventet: boolean;
                            frist: components["schemas"]["Frist"];
                            ingenMerknader: boolean;
                            innspillId: string;
                            kvittert: null | string;
                            mangler: boolean;
                            mottakerId: string;
                            navn: string;
                            sakId: string;
                            slag: components["schemas"]["InnspillMottakerslag"];
                            /** @enum {string} */
                            status: "foreslaatt" | "sammenstilt" | "sendt" | "trukket";
                            svarsted: string;
                            svart: null | string;
                            tilstand: components["schemas"]["Mottakertilstand"];
                            tittel: string;
                            varslet: null | string;
                            venterSiden: null | string;
                        }[];
                    };
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    InnspillLesing_matrise: {
        parameters: {
            query?: never;
            header?: {
                /** @description Saksgang-Posisjon fra din egen kommando: svaret venter til den er med */
                "Saksgang-Etter"?: string;
            };
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        elementer: components["schemas"]["Matriselinje"][];
                        runde: {
                            avsluttet: null | string;
                            behandlingId: null | string;
                            bestilt: null | string;
                            dager: components["schemas"]["Dager"];
                            frist: components["schemas"]["Frist"];
                            id: string;
                            punkt: null | number;
                            sakId: string;
                            sammenstilling: components["schemas"]["Sammenstilling"] | null;
                            sendt: null | string;
                            /** @enum {string} */
                            status: "foreslaatt" | "sammenstilt" | "sendt" | "trukket";
                            til: null | string;
                            tittel: string;
                            virkning: null | number;
                        };
                        telling: {
                            forSent: number;
                            frivilligUtenSvar: number;
                            mottakere: number;
                            svart: number;
                            tause: number;
                            varslet: number;
                        };
                    };
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    InnspillLesing_innspill: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        etterSammenstillingen: {
                            forSent: boolean;
                            hendelseId: string;
                            ingenMerknader: boolean;
                            mottakerId: string;
                            mottatt: string;
                            navn: string;
                            svar: components["schemas"]["Spoersmaalssvar"][];
                            svarNr: number;
                            tillegg: boolean;
                        }[];
                        ikkeSvart: {
                            forventet: boolean;
                            mottakerId: string;
                            navn: string;
                            varslet: null | string;
                        }[];
                        ingenMerknader: {
                            forSent: boolean;
                            hendelseId: string;
                            mottakerId: string;
                            mottatt: string;
                            navn: string;
                            svarNr: number;
                            tillegg: boolean;
                        }[];
                        sammenstilling: components["schemas"]["Sammenstilling"] | null;
                        spoersmaal: {
                            nr: number;
                            paakrevd: boolean;
                            slag: components["schemas"]["Spoersmaalsslag"];
                            svar: {
                                forSent: boolean;
                                hendelseId: string;
                                ja?: boolean;
                                mottakerId: string;
                                mottatt: string;
                                navn: string;
                                svarNr: number;
                                tekst?: string;
                                tillegg: boolean;
                                valg?: string;
                            }[];
                            tekst: string;
                            valg?: string[];
                        }[];
                    };
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    InnspillLesing_vedlegg: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                fellesskap: string;
                id: string;
                hash: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Innspillspurring_liste: {
        parameters: {
            query?: never;
            header?: {
                /** @description Saksgang-Posisjon fra din egen kommando: svaret venter til den er med */
                "Saksgang-Etter"?: string;
            };
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        mottakere: number;
                        svarfrist: null | string;
                        tause: {
                            brev: null | {
                                emne: string;
                                tekst: string;
                                til: {
                                    epost?: string;
                                    navn: string;
                                }[];
                            };
                            dager: number;
                            dagerOverFrist: number;
                            grunn: string;
                            kanPurres: boolean;
                            mottakerId: string;
                            navn: string;
                            paaminnet: {
                                antall: number;
                                sist: null | string;
                            };
                            siden: string;
                            slag: components["schemas"]["InnspillMottakerslag"];
                            svarfrist: null | string;
                            varslet: null | string;
                        }[];
                        tittel: string;
                    };
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Innspillspurring_purr: {
        parameters: {
            query?: never;
            header: {
                /** @description Ny UUID for hver kommando; den samme når kommandoen sendes igjen */
                "Idempotency-Key": string;
            };
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InnspillspurringDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description Revisjonen etter kommandoen */
                    ETag?: string;
                    /** @description Sendes som Saksgang-Etter i neste lesing */
                    "Saksgang-Posisjon"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utfall"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Virkning_virkninger: {
        parameters: {
            query?: {
                sak?: string;
                behandling?: string;
                organ?: string;
                slag?: "godkjenner-innkalling" | "godkjenner-saksliste" | "godkjenner-referat" | "godkjenner-dokument" | "krever-ny-godkjenning" | "etablerer-organ" | "sendes-til-innspill" | "ny-sak" | "oppdrag" | "tiltak" | "godkjenner-avtale" | "sendes-til-partene" | "fastsetter-moeteplan" | "flytter-moete" | "frist" | "virker-fra" | "velger-alternativ" | "til-orientering" | "omgjoer-vedtak";
                oppsto?: string;
                dokument?: string;
                antall?: number;
                /** @description neste fra forrige side */
                etter?: string;
            };
            header?: {
                /** @description Saksgang-Posisjon fra din egen kommando: svaret venter til den er med */
                "Saksgang-Etter"?: string;
            };
            path: {
                fellesskap: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        elementer: {
                            behandlingId: string;
                            dato: string;
                            gjoer: string;
                            moeteId: string;
                            nr: number;
                            nyeVersjoner: components["schemas"]["NyVersjon"][];
                            omgjort: null | {
                                begrunnelse: null | string;
                                /** @enum {string} */
                                hva: "endret" | "trukket";
                                ved: null | Record<string, never>;
                            };
                            oppsto: components["schemas"]["Oppstaatt"][];
                            organ: {
                                id: string;
                                navn: string;
                            };
                            punkt: number;
                            sakId: string;
                            saksnummer: null | string;
                            /** @enum {string} */
                            slag: "etablerer-organ" | "fastsetter-moeteplan" | "flytter-moete" | "frist" | "godkjenner-avtale" | "godkjenner-dokument" | "godkjenner-innkalling" | "godkjenner-referat" | "godkjenner-saksliste" | "krever-ny-godkjenning" | "ny-sak" | "omgjoer-vedtak" | "oppdrag" | "sendes-til-innspill" | "sendes-til-partene" | "til-orientering" | "tiltak" | "velger-alternativ" | "virker-fra";
                            virkning: components["schemas"]["Virkning"];
                        }[];
                        neste?: string;
                    };
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Virkning_nyVersjon: {
        parameters: {
            query?: never;
            header: {
                /** @description Ny UUID for hver kommando; den samme når kommandoen sendes igjen */
                "Idempotency-Key": string;
            };
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NyDokumentversjonDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description Revisjonen etter kommandoen */
                    ETag?: string;
                    /** @description Sendes som Saksgang-Etter i neste lesing */
                    "Saksgang-Posisjon"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utfall"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Purring_liste: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        parter: number;
                        runde: null | number;
                        svarfrist: null | string;
                        tause: {
                            brev: null | {
                                emne: string;
                                tekst: string;
                                til: {
                                    epost?: string;
                                    navn: string;
                                }[];
                            };
                            dager: number;
                            dagerOverFrist: number;
                            /** @enum {string} */
                            grunn: "ikke-svart" | "varslet-dag-passert" | "vedtaket-er-opphevet";
                            kanPurres: boolean;
                            navn: string;
                            paaminnet: {
                                antall: number;
                                sist: null | string;
                            };
                            partId: string;
                            siden: string;
                            svarfrist: string;
                            varslet: null | string;
                        }[];
                    };
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Purring_purr: {
        parameters: {
            query?: never;
            header: {
                /** @description Ny UUID for hver kommando; den samme når kommandoen sendes igjen */
                "Idempotency-Key": string;
            };
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PurringDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description Revisjonen etter kommandoen */
                    ETag?: string;
                    /** @description Sendes som Saksgang-Etter i neste lesing */
                    "Saksgang-Posisjon"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utfall"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Signaturliste_hent: {
        parameters: {
            query?: never;
            header?: {
                /** @description Saksgang-Posisjon fra din egen kommando: svaret venter til den er med */
                "Saksgang-Etter"?: string;
            };
            path: {
                fellesskap: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        elementer: {
                            bevis?: string;
                            delegertAv?: string;
                            foertInnAv: null | string;
                            fullmakt?: string;
                            hash: string;
                            maate: components["schemas"]["Maate"];
                            nr: number;
                            part?: string;
                            partId: string;
                            person?: string;
                            registrert: string;
                            registrertAv?: string;
                            runde: number;
                            signertAv?: string;
                            signertAvNavn: null | string;
                            signertDato: string;
                            /** @enum {string} */
                            status: "bekreftet" | "bestridt" | "registrert";
                            stilling?: string;
                            teller: boolean;
                            vedlegg?: string;
                            versjon: number;
                        }[];
                    };
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Statistikk_gjennomloep: {
        parameters: {
            query?: {
                fra?: string;
                til?: string;
                per?: string;
            };
            header?: {
                /** @description Saksgang-Posisjon fra din egen kommando: svaret venter til den er med */
                "Saksgang-Etter"?: string;
            };
            path: {
                fellesskap: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        elementer: components["schemas"]["Gjennomloepslinje"][];
                        per: string;
                    };
                    "text/csv": string;
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Statistikk_veier: {
        parameters: {
            query?: {
                fra?: string;
                til?: string;
                per?: string;
            };
            header?: {
                /** @description Saksgang-Posisjon fra din egen kommando: svaret venter til den er med */
                "Saksgang-Etter"?: string;
            };
            path: {
                fellesskap: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        elementer: components["schemas"]["Veilinje"][];
                        per: string;
                    };
                    "text/csv": string;
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Statistikk_utfall: {
        parameters: {
            query?: {
                fra?: string;
                til?: string;
                per?: string;
            };
            header?: {
                /** @description Saksgang-Posisjon fra din egen kommando: svaret venter til den er med */
                "Saksgang-Etter"?: string;
            };
            path: {
                fellesskap: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        elementer: components["schemas"]["Utfallslinje"][];
                        per: string;
                    };
                    "text/csv": string;
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Statistikk_svartid: {
        parameters: {
            query?: {
                fra?: string;
                til?: string;
                per?: string;
            };
            header?: {
                /** @description Saksgang-Posisjon fra din egen kommando: svaret venter til den er med */
                "Saksgang-Etter"?: string;
            };
            path: {
                fellesskap: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        elementer: components["schemas"]["Svartidslinje"][];
                        per: string;
                    };
                    "text/csv": string;
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
    Statistikk_oppfoelging: {
        parameters: {
            query?: {
                fra?: string;
                til?: string;
                per?: string;
            };
            header?: {
                /** @description Saksgang-Posisjon fra din egen kommando: svaret venter til den er med */
                "Saksgang-Etter"?: string;
            };
            path: {
                fellesskap: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        elementer: components["schemas"]["Oppfoelgingslinje"][];
                        per: string;
                    };
                    "text/csv": string;
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problemsvar"];
                };
            };
        };
    };
}
