import { tekster } from '../spraak/maalform';

export const fortidsord = tekster(
  {
    avtalen: 'Avtalen slik den var', aapne: 'Se avtalen slik den var en annen dag', slikVar: (dag: string) => `Slik avtalen var ${dag}`, fantesIkke: (dag: string) => `Avtalen var ikke kjent ${dag}`, versjon: 'Versjon', sendt: 'Sendt', svarfrist: 'Svarfrist', iKraft: 'I kraft fra', ikkeSendt: 'Avtalen var ikke sendt til noen part.', trukket: 'Utsendelsen var trukket.',
    partene: 'Hvor partene sto', part: 'Part', tilstand: 'Sto slik', varslet: 'Varslet dag', svarte: 'Svarte', signerte: 'Signerte',
    tall: { parter: 'parter', svart: 'hadde svart', varslet: 'hadde varslet en dag', tause: 'hadde ikke sagt noe', signert: 'hadde signert' },
  },
  {
    avtalen: 'Avtalen slik han var', aapne: 'Sjå avtalen slik han var ein annan dag', slikVar: (dag) => `Slik avtalen var ${dag}`, fantesIkke: (dag) => `Avtalen var ikkje kjend ${dag}`, versjon: 'Versjon', sendt: 'Send', svarfrist: 'Svarfrist', iKraft: 'I kraft frå', ikkeSendt: 'Avtalen var ikkje send til nokon part.', trukket: 'Utsendinga var trekt.',
    partene: 'Kvar partane stod', part: 'Part', tilstand: 'Stod slik', varslet: 'Varsla dag', svarte: 'Svarte', signerte: 'Signerte',
    tall: { parter: 'partar', svart: 'hadde svart', varslet: 'hadde varsla ein dag', tause: 'hadde ikkje sagt noko', signert: 'hadde signert' },
  },
);
