import { avtaleErstatter } from '#avtale';
import { type Projection, type Reaction } from '#eventsourcing';
import { endringsvarsel } from '#frist';
import { moeteReaksjoner } from '#moete';
import { avtaleTilSak, fristpaaminnelseVenterISaken, paaminnelseVenterISaken, sakTilAvtale, suspensjonTilAvtale } from './avtaleloep.reactions';
import { forpliktelse } from './forpliktelse.projection';
import { fristforskyvning, fristhendelse, moetedag } from './fristhistorikk.projection';
import { avtaleTilFristendring, innkallingTilBrev, innspillTilFristendring, kalenderTilAvtale, kalenderTilFristendring, moeteTilFristendring, sakTilFristendring } from './fristendring.reactions';
import { fristvarsel } from './fristvarsel.projection';
import { innspillSetterUtkastTilSide, innspillTilSak, sakTrekkerInnspill } from './innspill.reactions';
import { opphavFaarLenke } from './lenker.reactions';
import { loefter } from './loefter.reactions';
import { migreringTilSak } from './migrering.reactions';
import { moeteTilSak } from './moete-til-sak.reactions';
import { importert } from './importert.projection';
import { paaminnelse } from './paaminnelse.projection';
import { samlepost } from './samlepost.projection';
import { partspost } from './partspost.projection';
import { punktlukking } from './punktlukking.projection';
import { vedtakGodkjennerReferat } from './referat.reactions';
import { sakTilMoete } from './sak-til-moete.reactions';
import { dokumentversjon } from './dokumentversjon.projection';
import { svarrunde } from './svarrunde.projection';
import { uenighetTilSak } from './uenighet.reactions';
import { undersaker } from './undersak.reactions';
import { vedleggsfil } from './vedleggsfil.projection';
import { omgjoering, virkningsrad } from './virkning.projection';
import { vedtakBerOmInnspill, vedtakSkaper, vedtakVirker } from './vedtak-virker.reactions';

export { paaminnelse };
export { SamlingModule } from './samlingssveip';
export { RyddingModule } from './vedleggsrydding';
export { OffentlighetFraSakene } from './fakta/offentlighet';
export { SaksflytApiModule, SaksflytModule } from './saksflyt.module';

/** Read models across contexts. */
export const saksflytProjeksjoner = [
  paaminnelse, samlepost, partspost, fristvarsel, forpliktelse, punktlukking, moetedag, fristhendelse, fristforskyvning, endringsvarsel, svarrunde, vedleggsfil, virkningsrad, omgjoering, dokumentversjon, importert,
] as readonly Projection[];

/** Everything that happens by itself, in the order in which it is tried for one event. */
export const reaksjoner: readonly Reaction[] = [...moeteReaksjoner, moeteTilSak, sakTilMoete, vedtakVirker, sakTilAvtale, suspensjonTilAvtale, paaminnelseVenterISaken, fristpaaminnelseVenterISaken, avtaleTilSak, avtaleErstatter, opphavFaarLenke, undersaker, uenighetTilSak, migreringTilSak,
  vedtakSkaper, vedtakGodkjennerReferat, moeteTilFristendring, innkallingTilBrev, kalenderTilFristendring, sakTilFristendring, avtaleTilFristendring, kalenderTilAvtale, vedtakBerOmInnspill, innspillTilSak, innspillSetterUtkastTilSide, innspillTilFristendring, loefter, sakTrekkerInnspill,
];
export { default as saksflytNynorsk } from './nynorsk.json';
