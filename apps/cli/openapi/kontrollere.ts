import ts from 'typescript';

/** A method of a controller that answers a request. */
export interface Handler {
  /** As the document's operationId. */
  readonly id: string;
  readonly leser: boolean;
  /** Awaited. */
  readonly svar: ts.Type;
}

/** One program of all our sources, as tsconfig.json has it. */
export function lesProgram(rot: string): ts.Program {
  const fil = `${rot}/tsconfig.json`;
  const { config } = ts.readConfigFile(fil, (sti) => ts.sys.readFile(sti)) as { config: object };
  const { fileNames, options } = ts.parseJsonConfigFileContent({ ...config, include: ['apps', 'libs'] }, ts.sys, rot);
  return ts.createProgram(fileNames.filter((f) => !f.endsWith('.spec.ts')), { ...options, noEmit: true });
}

const SPOERRING = 'Get';
const METODER = new Set([SPOERRING, 'Post', 'Put', 'Delete']);

/** Every route's handler, in the order of their ids. */
export function finnHandlere(program: ts.Program): readonly Handler[] {
  const checker = program.getTypeChecker();
  const klasser = program.getSourceFiles().filter((f) => f.fileName.endsWith('.controller.ts')).flatMap((f) => f.statements.filter(ts.isClassDeclaration)).filter((k) => dekoratorer(k).includes('Controller'));
  return klasser.flatMap((klasse) => klasse.members.filter(ts.isMethodDeclaration).flatMap((metode) => {
    const slag = dekoratorer(metode).find((d) => METODER.has(d));
    const signatur = checker.getSignatureFromDeclaration(metode);
    if (slag === undefined || !signatur) return [];
    const svar = signatur.getReturnType();
    return [{ id: operasjonsId(klasse.name?.text ?? '', metode.name.getText()), leser: slag === SPOERRING, svar: checker.getAwaitedType(svar) ?? svar }];
  })).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The same as openApi() gives. */
const operasjonsId = (klasse: string, metode: string): string => `${klasse.replace(/Controller$/, '')}_${metode}`;

function dekoratorer(node: ts.ClassDeclaration | ts.MethodDeclaration): readonly string[] {
  return (ts.getDecorators(node) ?? []).map(({ expression }) => (ts.isCallExpression(expression) ? expression.expression : expression).getText());
}
