import { type Saksgang, startSaksgang } from '../support/saksgang';
import { punkt, Referatscene } from './referatloep.oppsett';

const PLATTFORM = 'referat-plattform';

jest.setTimeout(120_000);

let saksgang: Saksgang;
let scene: Referatscene;

beforeAll(async () => {
  saksgang = await startSaksgang({ plattformadmin: PLATTFORM, naa: '2026-01-15T09:00:00.000Z' });
  scene = await Referatscene.ny(saksgang, 'referatbygda', PLATTFORM);
});
afterAll(() => saksgang?.stopp());

describe('et referat', () => {
  test('lages av møtet og leses som nettside', async () => {
    const { moete } = await scene.hold('2026-02-03', 'SSU februar', [{ tittel: 'Vaktrom <script>alert(1)</script>', vedtak: { punkter: [punkt(1, 'Saken tas til orientering.')], protokoll: ['{{7*7}} & "sitat"'] } }]);
    await scene.sekretariat.post(`/moeter/${moete}/referat/utkast`);
    const { type, hoder, bytes } = await scene.sekretariat.fil(`/moeter/${moete}/referat/dokument`);
    const html = bytes.toString();
    expect(type).toBe('text/html; charset=utf-8');
    expect(hoder.get('content-security-policy')).toContain("default-src 'none'");
    if (process.env.VIS) process.stdout.write(html);
    expect(html).toContain('<h2>01/26: Vaktrom &lt;script&gt;alert(1)&lt;/script&gt;</h2>');
    expect(html).toContain('<p>{{7*7}} &amp; &quot;sitat&quot;</p>');
    expect(html).toContain('Čáŋŋa Šæøå');
  });
});
