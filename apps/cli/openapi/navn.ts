import ts from 'typescript';

export interface Typenavn { readonly kort: string; readonly fil: string }

/** The names of our own types. One that is worked out of another, like what zod infers, has lost its alias where it is used: hence the look-up. */
export class Typenavnene {
  private readonly navn = new Map<string, Typenavn>();

  /** @param rot the folder that names of files begin from */
  constructor(program: ts.Program, rot: string) {
    const checker = program.getTypeChecker();
    const egne = program.getSourceFiles().filter((f) => !f.fileName.includes('/node_modules/'));
    for (const fil of egne) {
      for (const setning of fil.statements) {
        if (!ts.isTypeAliasDeclaration(setning) && !ts.isInterfaceDeclaration(setning)) continue;
        const symbol = checker.getSymbolAtLocation(setning.name);
        if (!symbol || setning.typeParameters) continue;
        const noekkel = noekkelTil(checker.getDeclaredTypeOfSymbol(symbol));
        if (noekkel !== undefined && !this.navn.has(noekkel)) this.navn.set(noekkel, { kort: symbol.name, fil: fil.fileName.slice(rot.length + 1) });
      }
    }
  }

  til(type: ts.Type): readonly [noekkel: string, Typenavn] | undefined {
    const noekkel = noekkelTil(type);
    const funnet = noekkel === undefined ? undefined : this.navn.get(noekkel);
    return noekkel !== undefined && funnet ? [noekkel, funnet] : undefined;
  }
}

/** The same for a union with undefined as without; undefined for what needs no name. */
function noekkelTil(type: ts.Type): string | undefined {
  if (type.isUnion()) {
    const deler = type.types.filter((t) => (t.flags & ts.TypeFlags.Undefined) === 0);
    return deler.length > 1 ? deler.map(idTil).sort((a, b) => a - b).join('|') : deler[0] && noekkelTil(deler[0]);
  }
  return type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection) ? String(idTil(type)) : undefined;
}

/** The compiler's own number of a type. */
const idTil = (type: ts.Type): number => (type as ts.Type & { id: number }).id;
