import { type Csvkolonner, tilCsv } from './csv';

const kolonner: Csvkolonner<{ tittel: unknown }> = [['tittel', (r) => r.tittel]];
const celle = (tittel: unknown) => tilCsv(kolonner, [{ tittel }]).split('\r\n')[1];

test.each(['=HYPERLINK("http://ondt.invalid")', '+1', '-1+1', '@SUM(A1)', '\t=1'])('en celle som kunne kjøres som formel, får en apostrof foran: %j', (tekst) => {
  expect(celle(tekst)).toMatch(/^"?'/);
});

test('skilletegn, anførselstegn og linjeskift i teksten flytter ikke cellene', () => {
  expect(tilCsv([['a', (r: string) => r], ['b', () => 'slutt']], ['x;"y"\nz']).split('\r\n')[1]).toBe('"x;""y""\nz";slutt');
});

test('tomt blir tomt, ja og nei står på norsk, og lister som JSON', () => {
  expect([celle(null), celle(undefined), celle(true), celle(false), celle([1])]).toEqual(['', '', 'ja', 'nei', '[1]']);
});

test('filen begynner med bytemerke, så regneark leser æ, ø og å', () => {
  expect(tilCsv([['år', () => 'ø']], [{}])).toBe('\uFEFFår\r\nø\r\n');
});

test('overskriftene står på nynorsk for den som leser det, og innholdet som det er', () => {
  expect(tilCsv([['hvem', () => 'hvem'], ['egen', () => 1]], [{}], 'nn').split('\r\n')).toEqual(['\uFEFFkven;egen', 'hvem;1', '']);
});
