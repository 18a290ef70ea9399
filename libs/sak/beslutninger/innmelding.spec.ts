import { gitt } from '../../eventsourcing/gitt';
import { INNMELDER, medRolle, medVerv, SEKRETARIAT, SYSTEMET, UTEN_ROLLE } from '../../felles/tilgang.testdata';
import { sakDecider } from '../sak.decider';
import { type Opphav } from '../sak.events';
import { type SakKommando } from '../sak.kommandoer';
import {
  avsluttet, behandlet, behandling, berammet, fakta, forberedt, frafalt, hash, klar, meldSak, meldt, nyttFramlegg, opphav, ouNes, prosess, punkt, returnert, ssu, trukket, vedtatt, ventet,
} from '../sak.testdata';

const innmelderen = { actor: { person: 'innmelderen', grunnlag: 'rolle:saksinnmelder' } };
const sekretaeren = { actor: { person: 'sekretaeren', grunnlag: 'rolle:sekretariat' } };
const endre = (saksframlegg = nyttFramlegg({ hash: hash('2') })) => ({ type: 'EndreSaksframlegg', data: { saksframlegg } }) as const;
const returner = (...mangler: string[]) => ({ type: 'ReturnerSak', data: { mangler, begrunnelse: 'Må fylles ut' } }) as const;
const trekk = { type: 'TrekkSak', data: { begrunnelse: 'Løst på annen måte' } } as const;
const forbered = { type: 'ForberedSak', data: {} } as const;

function avvisning(beslutt: () => unknown): unknown {
  try {
    return beslutt();
  } catch (avvist) {
    return avvist;
  }
}

describe('Å melde en sak', () => {
  it('en sak som meldes, får referanse, første versjon av saksframlegget og prosessen som gjelder', () => {
    gitt(sakDecider).naar(meldSak(), fakta(INNMELDER), innmelderen).gir(meldt());
  });
  it('den som hører til et organ, kan melde sak på vegne av det', () => {
    const paaVegneAvOrgan = meldSak({ saksinnmelder: { organ: 'ou-nes' } });
    gitt(sakDecider).naar(paaVegneAvOrgan, fakta(medVerv('innmelderen', 'medlem', 'ou-nes', 'ou')), innmelderen).gir(meldt({ saksinnmelder: { organ: 'ou-nes', person: 'innmelderen' } }));
  });
  it('ingen melder sak på vegne av en part eller et organ som de ikke hører til', () => {
    gitt(sakDecider).naar(meldSak({ saksinnmelder: { part: 'vik' } }), fakta(INNMELDER)).avvises('ikke-for-denne-parten');
    gitt(sakDecider).naar(meldSak({ saksinnmelder: { organ: 'ou-nes' } }), fakta(INNMELDER)).avvises('ikke-for-dette-organet');
    gitt(sakDecider).naar(meldSak({ saksinnmelder: { organ: 'ou-vik' } }), fakta(medVerv('innmelderen', 'leder', 'ou-nes', 'ou'))).avvises('ikke-for-dette-organet');
  });
  it('sekretariatet melder det som en part har sendt på papir', () => {
    gitt(sakDecider).naar(meldSak({ saksinnmelder: { part: 'vik' } }), fakta(SEKRETARIAT), sekretaeren).gir(meldt({ saksinnmelder: { part: 'vik', person: 'sekretaeren' } }));
  });
  it('den som ikke hører til noen part eller noe organ, kan ikke melde sak', () => {
    gitt(sakDecider).naar(meldSak(), fakta(UTEN_ROLLE)).avvises('krever-tilknytning');
  });
  it('en sak uten forslag til vedtak kan ikke meldes', () => {
    gitt(sakDecider).naar(meldSak({ saksframlegg: nyttFramlegg({ forslag: [] }) }), fakta(INNMELDER)).avvises('mangler-opplysninger');
    gitt(sakDecider).naar(meldSak({ saksframlegg: nyttFramlegg({ forslag: [{ alternativ: '1', punkter: [] }] }) }), fakta(INNMELDER)).avvises('mangler-opplysninger');
  });
  it.each(['orientering', 'eventuelt', 'droefting'])('en sak av typen %s trenger ikke forslag til vedtak', (sakstype) => {
    const hendelser = gitt(sakDecider).naar(meldSak({ sakstype, saksframlegg: nyttFramlegg({ forslag: [] }) }), fakta(INNMELDER)).hendelser();
    expect(hendelser.map((e) => e.type)).toEqual(['SakMeldt']);
  });
  it('alt som mangler, sies på én gang, felt for felt', () => {
    const naa = gitt(sakDecider).naar(meldSak({ tittel: '', saksframlegg: nyttFramlegg({ beskrivelse: '', forslag: [] }) }), fakta(INNMELDER));
    const felt = ['#/tittel', '#/saksframlegg/beskrivelse', '#/saksframlegg/forslag'].map((pointer) => ({ pointer, kode: 'mangler' }));
    expect(avvisning(naa.hendelser)).toMatchObject({ code: 'mangler-opplysninger', errors: felt });
  });
  it('en sakstype som ingen prosess gjelder for, kan ikke meldes', () => {
    gitt(sakDecider).naar(meldSak(), fakta(INNMELDER, { prosess: undefined })).avvises('sakstype-uten-prosess');
  });
  it.each([['meldt', [meldt()]], ['forberedt', klar], ['trukket', [meldt(), trukket]], ['vedtatt', vedtatt()]])('en sak som er %s, kan ikke meldes på nytt', (_, historie) => {
    gitt(sakDecider, ...historie).naar(meldSak(), fakta(INNMELDER)).avvises('sak-er-alt-meldt');
  });
});

describe('En lovet sak', () => {
  const vent: SakKommando<'VentSak'>['data'] = { tittel: 'Evaluering', organ: { slag: 'ssu' }, frist: { presisjon: 'maaned', maaned: '2026-06' }, bindende: true, opphav };

  it('et vedtak kan love en sak før noen har skrevet den', () => {
    gitt(sakDecider).naar({ type: 'VentSak', data: vent }, fakta(SYSTEMET)).gir(ventet);
    expect(gitt(sakDecider, ventet).state.status).toBe('ventet');
  });
  it('bare systemet kan love en sak', () => {
    gitt(sakDecider).naar({ type: 'VentSak', data: vent }, fakta()).avvises('bare-systemet');
  });
  it('en sak som finnes, kan ikke loves', () => {
    gitt(sakDecider, meldt()).naar({ type: 'VentSak', data: vent }, fakta(SYSTEMET)).avvises('sak-finnes-alt');
  });
  it('en lovet sak blir meldt og husker hvor den kom fra', () => {
    const naa = gitt(sakDecider, ventet);
    naa.naar(meldSak(), fakta(INNMELDER), innmelderen).gir(meldt());
    expect(gitt(sakDecider, ventet, meldt()).state).toMatchObject({ status: 'meldt', opphav, meldtAv: 'innmelderen' });
  });
  it('en lovet sak har ikke noe saksframlegg å endre og kan ikke forberedes', () => {
    gitt(sakDecider, ventet).naar(endre(), fakta()).avvises('sak-er-ikke-meldt');
    gitt(sakDecider, ventet).naar(forbered, fakta()).avvises('sak-er-ikke-meldt');
  });
});

describe('Å returnere en sak', () => {
  it.each([['meldt', [meldt()]], ['forberedt', klar]])('en sak som er %s, kan returneres med det som mangler', (_, historie) => {
    gitt(sakDecider, ...historie).naar(returner('økonomi', 'høring'), fakta()).gir(returnert('økonomi', 'høring'));
  });
  it('den som returnerer, må si hva som mangler', () => {
    gitt(sakDecider, meldt()).naar(returner(), fakta()).avvises('mangler-er-ikke-oppgitt');
  });
  it('bare sekretariatet kan returnere', () => {
    gitt(sakDecider, meldt()).naar(returner('økonomi'), fakta(INNMELDER)).avvises('krever-sekretariat');
  });
  it.each([['lovet', [ventet]], ['berammet', [...klar, berammet('b1', ssu)]], ['vedtatt', vedtatt()]])('en sak som er %s, kan ikke returneres', (_, historie) => {
    gitt(sakDecider, ...historie).naar(returner('økonomi'), fakta()).avvises('sak-kan-ikke-returneres');
  });
  it('ny innsending må svare på alt som ble etterspurt', () => {
    const naa = gitt(sakDecider, meldt(), returnert('økonomi', 'høring'));
    naa.naar(meldSak({ besvarteMangler: ['økonomi'] }), fakta(INNMELDER)).avvises('mangler-ikke-besvart');
    naa.naar(meldSak({ besvarteMangler: ['høring', 'økonomi'] }), fakta(INNMELDER), innmelderen).gir(
      meldt({ besvarteMangler: ['høring', 'økonomi'], saksframlegg: { ...nyttFramlegg(), versjon: 2 } }),
    );
  });
  it('saken er ferdig med det som manglet, når den er meldt igjen', () => {
    const { state } = gitt(sakDecider, meldt(), returnert('økonomi'), meldt({ besvarteMangler: ['økonomi'] }));
    expect(state).toMatchObject({ status: 'meldt', mangler: [] });
  });
  it('bare den som meldte saken, eller sekretariatet kan sende den inn igjen, og den forblir innmelderens', () => {
    const naa = gitt(sakDecider, meldt(), returnert('økonomi'));
    const paaNytt = meldSak({ besvarteMangler: ['økonomi'] });
    naa.naar(paaNytt, fakta(medRolle('naboen', 'saksinnmelder'))).avvises('krever-saksinnmelder');
    naa.naar(paaNytt, fakta(SEKRETARIAT), sekretaeren).gir(meldt({ besvarteMangler: ['økonomi'], saksframlegg: { ...nyttFramlegg(), versjon: 2 } }));
  });
  it('saken blir på prosessversjonen den begynte på, men en ny sakstype følger sin egen prosess', () => {
    const nyere = { ...prosess, versjon: 2, hash: hash('8') };
    const naa = gitt(sakDecider, meldt(), returnert('økonomi'));
    const prosessEtter = (sakstype: string) =>
      naa.naar(meldSak({ sakstype, besvarteMangler: ['økonomi'] }), fakta(INNMELDER, { prosess: nyere }), innmelderen).hendelser().map((e) => (e.data as { prosess: unknown }).prosess);
    expect(prosessEtter('vedtak')).toEqual([prosess]);
    expect(prosessEtter('avtale')).toEqual([nyere]);
  });
});

describe('En formell sak fra Eventuelt', () => {
  const fraEventuelt: Opphav = { sakId: 'morsak', behandlingId: 'b0', forhold: 'eventuelt' };

  it('meldes når behandlingen den kom fra, ble tatt opp under Eventuelt', () => {
    gitt(sakDecider).naar(meldSak({ opphav: fraEventuelt }), fakta(INNMELDER, { opphavsopptak: 'eventuelt' }), innmelderen).gir(meldt({ opphav: fraEventuelt }));
  });
  it.each(['saksliste', 'hastesak'] as const)('meldes ikke fra en sak som sto i møtet som %s', (opphavsopptak) => {
    gitt(sakDecider).naar(meldSak({ opphav: fraEventuelt }), fakta(INNMELDER, { opphavsopptak }), innmelderen).avvises('ikke-tatt-opp-under-eventuelt');
  });
  it('meldes ikke fra en behandling som ikke finnes', () => {
    gitt(sakDecider).naar(meldSak({ opphav: fraEventuelt }), fakta(INNMELDER), innmelderen).avvises('finnes-ikke');
  });
});

describe('Saksframlegget', () => {
  it('en endring er en ny versjon, og de tidligere består', () => {
    gitt(sakDecider, meldt()).naar(endre(), fakta(INNMELDER)).gir({ type: 'SaksframleggEndret', data: { saksframlegg: { ...nyttFramlegg({ hash: hash('2') }), versjon: 2 } } });
    const toEndringer = [2, 3].map((versjon) => ({ type: 'SaksframleggEndret' as const, data: { saksframlegg: { ...nyttFramlegg(), versjon } } }));
    expect(gitt(sakDecider, meldt(), ...toEndringer).state.saksframlegg?.versjon).toBe(3);
  });
  it('forslaget til vedtak kan ikke endres bort', () => {
    gitt(sakDecider, meldt()).naar(endre(nyttFramlegg({ forslag: [] })), fakta(INNMELDER)).avvises('mangler-opplysninger');
  });
  it('andre enn innmelderen og sekretariatet kan ikke endre det', () => {
    gitt(sakDecider, meldt()).naar(endre(), fakta(medRolle('naboen', 'saksinnmelder'))).avvises('krever-saksinnmelder');
  });
  it.each([['trukket', [meldt(), trukket]], ['avsluttet', [...vedtatt(), avsluttet]]])('det kan ikke endres når saken er %s', (_, historie) => {
    gitt(sakDecider, ...historie).naar(endre(), fakta()).avvises('sak-er-avsluttet');
  });
});

describe('Å forberede en sak', () => {
  it('forberedelsen gjelder versjonen som ligger der', () => {
    gitt(sakDecider, meldt()).naar({ type: 'ForberedSak', data: { merknad: 'Prioriteres' } }, fakta()).gir({
      type: 'SakForberedt', data: { dokumentversjon: { versjon: 1, hash: hash('1') }, merknad: 'Prioriteres' },
    });
  });
  it('bare sekretariatet forbereder saker', () => {
    gitt(sakDecider, meldt()).naar(forbered, fakta(INNMELDER)).avvises('krever-sekretariat');
  });
  it.each([['returnert', [meldt(), returnert('økonomi')]], ['forberedt', klar], ['trukket', [meldt(), trukket]]])('en sak som er %s, kan ikke forberedes', (_, historie) => {
    gitt(sakDecider, ...historie).naar(forbered, fakta()).avvises('sak-er-ikke-meldt');
  });
});

describe('Å trekke en sak', () => {
  const resultat = (utfall: 'UTSATT' | 'IKKE_GODKJENT') => [...klar, berammet('b1', ssu), behandlet(behandling('b1', ssu, { utfall, punkter: [punkt(1, [], utfall)] }))];

  it.each([['meldt', [meldt()]], ['forberedt', [meldt(), forberedt]], ['utsatt', resultat('UTSATT')], ['ikke godkjent', resultat('IKKE_GODKJENT')]])('innmelderen kan trekke en sak som er %s', (_, historie) => {
    gitt(sakDecider, ...historie).naar(trekk, fakta(INNMELDER)).gir(trukket);
  });
  it('en sak som trekkes, faller fra der den står på sakslisten, og sier hvilke møter det gjelder', () => {
    gitt(sakDecider, ...klar, berammet('b1', ouNes), berammet('b2', ssu)).naar(trekk, fakta(INNMELDER)).gir(frafalt('b1', 'moete-ou-nes'), frafalt('b2', 'moete-ssu'), trukket);
  });
  it('en vedtatt sak kan ikke trekkes', () => {
    gitt(sakDecider, ...vedtatt()).naar(trekk, fakta()).avvises('sak-er-vedtatt');
  });
  it('en sak kan ikke trekkes to ganger', () => {
    gitt(sakDecider, meldt(), trukket).naar(trekk, fakta()).avvises('sak-er-avsluttet');
  });
  it('en annens sak kan ikke trekkes, og en lovet sak bare av sekretariatet', () => {
    gitt(sakDecider, meldt()).naar(trekk, fakta(medRolle('naboen', 'saksinnmelder'))).avvises('krever-saksinnmelder');
    gitt(sakDecider, ventet).naar(trekk, fakta(INNMELDER)).avvises('krever-saksinnmelder');
    gitt(sakDecider, ventet).naar(trekk, fakta()).gir(trukket);
  });
});
