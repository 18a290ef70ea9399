import ts from 'typescript';

/** A JSON schema (draft 2020-12, as OpenAPI 3.1 uses it). */
export interface Skjema { [felt: string]: unknown }

/** Gives a reference to a type that has a name, and makes its schema the first time; undefined for the others. */
type Navngitt = (type: ts.Type, lag: () => Skjema) => Skjema | undefined;

const STRENG = ts.TypeFlags.StringLike | ts.TypeFlags.BigIntLike | ts.TypeFlags.TemplateLiteral;
const UTELATT = ts.TypeFlags.Undefined | ts.TypeFlags.Void | ts.TypeFlags.ESSymbolLike;
const UKJENT = ts.TypeFlags.Any | ts.TypeFlags.Unknown;

/** What JSON.stringify makes of a value of a TypeScript type. What it leaves out (undefined, functions, symbols) is no property, or an optional one. */
export class Typeskjema {
  private readonly paaVei = new Set<ts.Type>();

  constructor(
    private readonly checker: ts.TypeChecker,
    private readonly navngitt: Navngitt,
  ) {}

  av(type: ts.Type): Skjema {
    const [eneste, flere] = deler(type).filter((t) => this.kanSkrives(t));
    if (type.isUnion() && eneste && !flere) return this.av(eneste);
    return this.navngitt(type, () => this.utenNavn(type)) ?? this.utenNavn(type);
  }

  /** An object of some of a type's properties. */
  objekt(type: ts.Type, med: (navn: string) => boolean = () => true): Skjema {
    const felt = this.checker.getPropertiesOfType(type).filter((f) => med(f.name)).map((f) => [f, this.checker.getTypeOfSymbol(f)] as const);
    const skrives = felt.filter(([, t]) => this.kanSkrives(t)).sort(([a], [b]) => (a.name < b.name ? -1 : 1));
    const required = skrives.filter(([f, t]) => (f.flags & ts.SymbolFlags.Optional) === 0 && !deler(t).some((d) => d.flags & (UTELATT | UKJENT))).map(([f]) => f.name);
    const indeks = this.checker.getIndexInfoOfType(type, ts.IndexKind.String);
    return {
      type: 'object',
      ...(skrives.length > 0 && { properties: Object.fromEntries(skrives.map(([f, t]) => [f.name, this.av(t)])) }),
      ...(required.length > 0 && { required }),
      ...(indeks && { additionalProperties: this.av(indeks.type) }),
    };
  }

  private utenNavn(type: ts.Type): Skjema {
    if (this.paaVei.has(type)) return {};
    this.paaVei.add(type);
    try {
      return enkelt(type) ?? (type.isUnion() ? this.union(type) : this.sammensatt(type));
    } finally {
      this.paaVei.delete(type);
    }
  }

  private union(type: ts.UnionType): Skjema {
    const skrives = type.types.filter((t) => this.kanSkrives(t));
    if (skrives.some((t) => t.flags & UKJENT)) return {};
    const utenNull = skrives.filter((t) => (t.flags & ts.TypeFlags.Null) === 0);
    if (utenNull.length > 1 && utenNull.length < skrives.length) {
      const navngitt = this.navngitt(this.checker.getNonNullableType(type), () => this.union(this.checker.getNonNullableType(type) as ts.UnionType));
      if (navngitt) return samlet([navngitt, { type: 'null' }]);
    }
    const verdier = skrives.flatMap((t) => (t.isStringLiteral() || t.isNumberLiteral() ? [t.value] : []));
    const andre = skrives.filter((t) => !t.isLiteral()).map((t) => this.av(t));
    const sannhet = (v: boolean) => andre.some((s) => s['const'] === v);
    const begge = sannhet(true) && sannhet(false);
    const ulike = unike([
      ...(verdier.length > 0 ? [utvalg(verdier)] : []),
      ...andre.map((s) => (begge && typeof s['const'] === 'boolean' ? { type: 'boolean' } : s)),
    ]);
    return samlet(ulike);
  }

  private sammensatt(type: ts.Type): Skjema {
    if (type.flags & ts.TypeFlags.TypeParameter) return this.av(this.checker.getBaseConstraintOfType(type) ?? this.checker.getUnknownType());
    if (type.isIntersection() && type.types.some((t) => t.flags & STRENG)) return { type: 'string' };
    if (this.checker.isTupleType(type)) return this.tuppel(type as ts.TupleTypeReference);
    if (this.checker.isArrayType(type)) return { type: 'array', items: this.element((type as ts.TypeReference)) };
    if (type.symbol?.name === 'Date') return { type: 'string', format: 'date-time' };
    const toJSON = type.getProperty('toJSON');
    const somJson = toJSON && this.checker.getTypeOfSymbol(toJSON).getCallSignatures()[0];
    if (somJson) return this.av(somJson.getReturnType());
    return this.objekt(type);
  }

  private element(type: ts.TypeReference): Skjema {
    const [element] = this.checker.getTypeArguments(type);
    return element === undefined || element.flags & ts.TypeFlags.Never ? {} : this.av(element);
  }

  private tuppel(type: ts.TupleTypeReference): Skjema {
    const deltyper = this.checker.getTypeArguments(type);
    const { elementFlags, minLength, hasRestElement } = type.target;
    const faste = deltyper.filter((_, i) => ((elementFlags[i] ?? 0) & ts.ElementFlags.Variable) === 0).map((t) => this.av(t));
    const resten = deltyper.filter((_, i) => (elementFlags[i] ?? 0) & ts.ElementFlags.Variable).map((t) => this.av(t));
    return { type: 'array', ...(faste.length > 0 && { prefixItems: faste }), ...(hasRestElement ? { items: samlet(unike(resten)) } : { maxItems: faste.length }), minItems: minLength };
  }

  private kanSkrives(type: ts.Type): boolean {
    if (type.flags & UTELATT) return false;
    if (type.isUnion()) return type.types.some((t) => this.kanSkrives(t));
    return type.getCallSignatures().length === 0;
  }
}

const deler = (type: ts.Type): readonly ts.Type[] => (type.isUnion() ? type.types : [type]);
const utvalg = (verdier: readonly (string | number)[]): Skjema => ({ ...(verdier.every((v) => typeof v === 'string') && { type: 'string' }), enum: [...verdier].sort() });

function enkelt(type: ts.Type): Skjema | undefined {
  if (type.flags & UKJENT) return {};
  if (type.flags & ts.TypeFlags.Null) return { type: 'null' };
  if (type.isStringLiteral() || type.isNumberLiteral()) return utvalg([type.value]);
  if (type.flags & ts.TypeFlags.BooleanLiteral) return { type: 'boolean', const: (type as ts.Type & { intrinsicName: string }).intrinsicName === 'true' };
  if (type.flags & ts.TypeFlags.Boolean) return { type: 'boolean' };
  if (type.flags & STRENG) return { type: 'string' };
  if (type.flags & ts.TypeFlags.NumberLike) return { type: 'number' };
  if (type.flags & ts.TypeFlags.NonPrimitive) return { type: 'object' };
  if (type.flags & ts.TypeFlags.Never) return { not: {} };
  return undefined;
}

function unike(skjemaer: readonly Skjema[]): readonly Skjema[] {
  return [...new Map(skjemaer.map((s) => [JSON.stringify(s), s])).entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, s]) => s);
}

function samlet(skjemaer: readonly Skjema[]): Skjema {
  const [foerste, andre] = skjemaer;
  if (!foerste) return {};
  return andre ? { anyOf: skjemaer } : foerste;
}
