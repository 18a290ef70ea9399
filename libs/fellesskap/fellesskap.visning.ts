import { type MedlemskapRad } from './medlemskap.projection';
import { type OrganRad } from './organ.projection';
import { type PartRad } from './part.projection';
import { type PersonRad } from './person.projection';
import { type RolleRad } from './rolle.projection';

/** Rows as the API shows them. */
export const visPart = ({ part_id, navn, slag, organisasjonsnummer }: PartRad) => ({ id: part_id, navn, slag, organisasjonsnummer });

export const visOrgan = ({ organ_id, navn, kortnavn, slag, overordnet, nummerformat, beslutningsform, moeteformer, tidligere_navn, nedlagt, etterfoelger, innlevering, faste_punkter, krever_moete, mandat, mandatversjon, tak, sammensetning, opphav, maalform }: OrganRad) => ({
  id: organ_id, navn, kortnavn, slag, overordnet, nummerformat, beslutningsform, moeteformer, tidligereNavn: tidligere_navn, nedlagt, etterfoelger, innlevering, fastePunkter: faste_punkter, kreverMoete: krever_moete, mandat, mandatversjon, tak, sammensetning, opphav, maalform,
});

export const visPerson = ({ person_id, navn, epost, issuer, sub }: PersonRad) => ({
  id: person_id, navn, epost, innlogging: issuer === null || sub === null ? null : { issuer, sub },
});

export const visMedlemskap = ({ medlemskap_id, organ_id, person_id, verv, rettigheter, representerer, vara_for, fra, til }: MedlemskapRad) => ({
  id: medlemskap_id, organId: organ_id, personId: person_id, verv, rettigheter, representerer, varaFor: vara_for, fra, til,
});

export const visRolle = ({ tildeling_id, person_id, rolle, part_id, fra, til, grunnlag, slutt }: RolleRad) => ({
  id: tildeling_id, personId: person_id, rolle, partId: part_id, fra, til, grunnlag, trukket: slutt,
});
