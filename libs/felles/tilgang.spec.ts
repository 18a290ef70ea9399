import { Rejection } from '#eventsourcing';
import {
  harRolle, krevAdministrator, krevForPart, krevOrganledelse, krevSaksinnmelder, krevSekretariat, krevSystem, ROLLER, type Rolle, SYSTEM, type Tilgang, type Verv, VERV,
} from '#felles';
import { medRolle, medVerv, UTEN_ROLLE } from './tilgang.testdata';

/** The rejection's code, or undefined when the guard lets through. */
function svar(vakt: () => unknown): string | undefined {
  try {
    vakt();
    return undefined;
  } catch (avvist) {
    if (!(avvist instanceof Rejection)) throw avvist;
    expect(avvist.kind).toBe('forbudt');
    return avvist.code;
  }
}

/** Which of these roles the guard lets through. */
const slipperGjennom = (vakt: (tilgang: Tilgang) => unknown): Rolle[] => ROLLER.filter((rolle) => svar(() => vakt(medRolle('noen', rolle))) === undefined);

describe('Roller', () => {
  it('en administrator er ikke sekretariat, og omvendt', () => {
    expect(slipperGjennom(krevAdministrator)).toEqual(['administrator']);
    expect(slipperGjennom(krevSekretariat)).toEqual(['sekretariat']);
  });
  it('den som hører til en part eller et organ, kan melde sak; revisor og administrator gjør det ikke', () => {
    expect(slipperGjennom(krevSaksinnmelder)).toEqual(['sekretariat', 'saksinnmelder', 'postmottak', 'signatar']);
    expect(svar(() => krevSaksinnmelder(medVerv('noen', 'observatoer', 'ssu', 'ssu')))).toBeUndefined();
  });
  it('den uten rolle slipper ingen steder til, og får vite hva som mangler', () => {
    expect(svar(() => krevAdministrator(UTEN_ROLLE))).toBe('krever-administrator');
    expect(svar(() => krevSekretariat(UTEN_ROLLE))).toBe('krever-sekretariat');
    expect(svar(() => krevSaksinnmelder(UTEN_ROLLE))).toBe('krever-tilknytning');
    expect(svar(() => krevOrganledelse(UTEN_ROLLE, 'ssu'))).toBe('krever-organledelse');
  });
  it('en av rollene er nok', () => {
    expect(harRolle(medRolle('noen', 'revisor'), 'sekretariat', 'revisor')).toBe(true);
    expect(harRolle(medRolle('noen', 'revisor'), 'sekretariat')).toBe(false);
  });
});

describe('Systemet', () => {
  it('handler på et tidligere vedtak og trenger ingen rolle', () => {
    for (const vakt of [krevSystem, krevAdministrator, krevSekretariat, krevSaksinnmelder, (t: Tilgang) => krevOrganledelse(t, 'ssu')]) expect(svar(() => vakt(SYSTEM))).toBeUndefined();
  });
  it('det som skjer av seg selv, gjør ingen for hånd, uansett rolle', () => {
    expect(svar(() => krevSystem(medRolle('noen', ...ROLLER)))).toBe('bare-systemet');
  });
  it('svarer og signerer aldri for en part', () => {
    expect(svar(() => krevForPart(SYSTEM, 'signatar', 'nes'))).toBe('mangler-fullmakt');
  });
});

describe('Organets ledelse', () => {
  it('er leder, nestleder og sekretær i organet selv', () => {
    const ledere = VERV.filter((verv: Verv) => svar(() => krevOrganledelse(medVerv('noen', verv, 'ssu', 'ssu'), 'ssu')) === undefined);
    expect(ledere).toEqual(['leder', 'nestleder', 'sekretaer']);
    expect(svar(() => krevOrganledelse(medVerv('noen', 'leder', 'ou-nes', 'ou'), 'ssu'))).toBe('krever-organledelse');
  });
  it('kan være sekretariatet for dem alle', () => {
    expect(slipperGjennom((t) => krevOrganledelse(t, 'ssu'))).toEqual(['sekretariat']);
  });
});

describe('På vegne av en part', () => {
  const svarerForNes: Tilgang = { person: 'kari', roller: [{ id: 'r1', rolle: 'postmottak', partId: 'nes' }], medlemskap: [] };

  it('tildelingen som gir retten, blir grunnlaget', () => {
    expect(krevForPart(svarerForNes, 'postmottak', 'nes')).toEqual({ id: 'r1', rolle: 'postmottak', partId: 'nes' });
  });
  it('postmottaket signerer ikke, og svarer ikke for en annen part', () => {
    expect(svar(() => krevForPart(svarerForNes, 'signatar', 'nes'))).toBe('mangler-fullmakt');
    expect(svar(() => krevForPart(svarerForNes, 'postmottak', 'vik'))).toBe('ikke-for-denne-parten');
  });
  it('en rolle uten part gjelder ingen part', () => {
    expect(svar(() => krevForPart(medRolle('noen', 'signatar', 'postmottak'), 'signatar', 'nes'))).toBe('mangler-fullmakt');
  });
});
