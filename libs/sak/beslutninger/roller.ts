import { forbudt, ugyldigTilstand, vakt } from '#eventsourcing';
import * as felles from '#felles';
import { type Tilgang } from '#felles';
import { erAvsluttet, type Sak } from '../sak.tilstand';

export const krevSystem = vakt('krev-system', felles.krevSystem);
export const krevSekretariat = vakt('krev-rolle', felles.krevSekretariat);
export const krevSaksinnmelder = vakt('krev-rolle', felles.krevSaksinnmelder);

export const krevOperatoer = vakt('krev-rolle', (tilgang: Tilgang): void => {
  if (!felles.harRolle(tilgang, 'sekretariat', 'administrator')) throw forbudt('krever-operatoer', 'Bare sekretariatet eller en administrator kan gjøre dette');
});

export const krevEierEllerSekretariat = vakt('krev-rolle', (sak: Sak, tilgang: Tilgang): void => {
  if (sak.meldtAv !== tilgang.person && !felles.harRolle(tilgang, 'sekretariat')) throw forbudt('krever-saksinnmelder', 'Bare den som meldte saken eller sekretariatet kan gjøre dette');
});

export const krevAapen = vakt('krev-aapen', (sak: Sak): void => {
  if (erAvsluttet(sak)) throw ugyldigTilstand('sak-er-avsluttet', 'Saken er avsluttet');
});
