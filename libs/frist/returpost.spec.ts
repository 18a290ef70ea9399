import { lesReturmelding } from './returpost';

const ID = '<6f0c0c52-0000-5000-8000-000000000001@paaminnelse.saksgang>';

interface Valg { readonly mottakere?: string; readonly tredje?: string; readonly linjeskift?: string; readonly koding?: string }
const POSTFIX = 'Final-Recipient: rfc822; post@nord.eksempel.no\nOriginal-Recipient: rfc822;post@nord.eksempel.no\nAction: failed\nStatus: 5.1.1\nRemote-MTA: dns; mx.eksempel.no\nDiagnostic-Code: smtp; 550 5.1.1 <post@nord.eksempel.no>:\n    Recipient address rejected: User unknown';

/** As Postfix writes it; Exchange puts the headers alone in the third part. */
function melding({ mottakere = POSTFIX, tredje = `Content-Type: message/rfc822\n\nFrom: Saksgang <saksgang@eksempel.no>\nMessage-ID:\n ${ID}\nSubject: x\n\nHei`, linjeskift = '\n', koding }: Valg = {}): string {
  const rapport = `Reporting-MTA: dns; mail.eksempel.no\nArrival-Date: Mon, 20 Apr 2026 08:00:00 +0200\n\n${mottakere}`;
  const kropp = koding === 'base64' ? Buffer.from(rapport).toString('base64') : rapport;
  return `Return-Path: <>\nFrom: MAILER-DAEMON@mail.eksempel.no\nSubject: Undelivered Mail Returned to Sender\nContent-Type: multipart/report; report-type=delivery-status;\n boundary="GRENSE/1"\nMIME-Version: 1.0\n\nThis is a MIME-encapsulated message.\n\n--GRENSE/1\nContent-Type: text/plain\n\nI'm sorry\n\n--GRENSE/1\nContent-Description: Delivery report\nContent-Type: message/delivery-status${koding ? `\nContent-Transfer-Encoding: ${koding}` : ''}\n\n${kropp}\n\n--GRENSE/1\n${tredje}\n\n--GRENSE/1--\n`.replaceAll('\n', linjeskift);
}
const avvist = { messageId: ID, linjer: [{ adresse: 'post@nord.eksempel.no', handling: 'failed', status: '5.1.1' }] };

describe('Returmeldinger fra postsystemer (RFC 3464)', () => {
  it.each<[string, Valg]>([
    ['som Postfix skriver dem', {}],
    ['med linjeskift som på nettet', { linjeskift: '\r\n' }],
    ['med bare hodene av det opprinnelige brevet', { tredje: `Content-Type: text/rfc822-headers; charset=utf-8\n\nMessage-Id: ${ID}\nSubject: x` }],
    ['kodet i base64', { koding: 'base64' }],
    ['med store bokstaver i adressen', { mottakere: 'Final-Recipient: RFC822; <Post@Nord.eksempel.no>\nAction: Failed\nStatus: 5.1.1 (bad destination)' }],
  ])('leses %s', (_hvordan, valg) => {
    expect(lesReturmelding(melding(valg))).toEqual(avvist);
  });

  it('har en linje for hver mottaker, også den som bare er forsinket', () => {
    const mottakere = `${POSTFIX}\n\nFinal-Recipient: rfc822;treg@eksempel.no\nAction: delayed\nStatus: 4.4.1`;
    expect(lesReturmelding(melding({ mottakere }))?.linjer.map((l) => [l.adresse, l.handling])).toEqual([['post@nord.eksempel.no', 'failed'], ['treg@eksempel.no', 'delayed']]);
  });

  it('uten det opprinnelige brevets hoder sier ikke hvilket brev det gjelder', () => {
    expect(lesReturmelding(melding({ tredje: 'Content-Type: text/plain\n\nBorte' }))?.messageId).toBeUndefined();
  });

  it.each(['', 'Hei', 'Subject: Re: møtet\n\nHei\n', 'Content-Type: multipart/report; boundary=x\n\n--x\n\n--x--', 'Content-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: message/delivery-status\n\nA: b\n\nAction: failed\n--x--', ':\n:\n\n:'])('alt annet er ingen returmelding: %j', (brev) => {
    expect(lesReturmelding(brev)).toBeUndefined();
  });

  it('et brev laget for å ta tid, leses før testen gir opp', () => {
    for (const tull of ['\n ', ': ', '--x\n', '=0', 'a:b\n\n']) expect(lesReturmelding(`Content-Type: multipart/report; boundary=x\n\n${tull.repeat(100_000)}`)).toBeUndefined();
    expect(lesReturmelding(`Content-Type: multipart/report;${'boundary;'.repeat(50_000)}\n\n`)).toBeUndefined();
  });
});
