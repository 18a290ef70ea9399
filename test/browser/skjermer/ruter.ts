import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { ROT } from '../../../apps/local/parts/rot';

const FIL = join(ROT, 'apps', 'web', 'src', 'ruter.tsx');
/** What stands around pages and is none. */
const RAMMER = new Set(['/$fellesskap']);

/** Every address that ruter.tsx has a page for, as it is written there: `/$fellesskap/saker/$id`. @throws when a route is written in a way that is not known here */
export function ruterIWeben(): readonly string[] {
  const kilde = ts.createSourceFile(FIL, readFileSync(FIL, 'utf8'), ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const stier: string[] = [];
  const besoek = (node: ts.Node): void => {
    if (ts.isCallExpression(node)) stier.push(...stiAv(node));
    ts.forEachChild(node, besoek);
  };
  besoek(kilde);
  return stier.sort();
}

function stiAv(kall: ts.CallExpression): readonly string[] {
  const navn = kall.expression.getText();
  const [foerste] = kall.arguments;
  if (navn === 'under' && foerste && ts.isStringLiteral(foerste)) return [`/$fellesskap${foerste.text}`];
  if (navn !== 'under' && navn !== 'createRoute') return [];
  const felt: readonly ts.ObjectLiteralElementLike[] = foerste && ts.isObjectLiteralExpression(foerste) ? [...foerste.properties] : [];
  const uttrykk = (n: string): ts.Expression | undefined => felt.find((f): f is ts.PropertyAssignment => ts.isPropertyAssignment(f) && f.name.getText() === n)?.initializer;
  const sti = uttrykk('path');
  const forelder = /=> (?<navn>\w+)$/.exec(uttrykk('getParentRoute')?.getText() ?? '')?.groups?.['navn'];
  // The helper itself: its calls are what counts.
  if (felt.some((f) => ts.isShorthandPropertyAssignment(f) && f.name.text === 'path')) return [];
  if (!sti || !ts.isStringLiteral(sti) || (forelder !== 'rot' && forelder !== 'skall')) throw new Error(`ruter.tsx har en rute som testen ikke kan lese: ${kall.getText().slice(0, 120)}`);
  if (forelder === 'rot') return RAMMER.has(sti.text) ? [] : [sti.text];
  return [`/$fellesskap${sti.text}`.replace(/\/$/, '')];
}
