/**
 * A schema file's syntax as far as it is static: plain JSON, so that it can be cached. What TypeScript allows beyond it is
 * kept as `Unsupported` with its place, and becomes a diagnostic when something needs it. Offsets are UTF-16.
 */

/** Raise it when the shape below or what the reader makes of a source changes: cached trees of other versions are ignored. */
export const syntaxVersion = 5;

/** Expressions nest no deeper; the reader and the evaluator may recurse. */
export const maxDepth = 200;

export interface Place {
  readonly start: number;
  readonly end: number;
}

export interface SyntaxTree {
  readonly imports: readonly Import[];
  readonly exports: readonly Export[];
  readonly declarations: readonly Declaration[];
  /** Statements that a schema may not contain. */
  readonly refused: readonly Refused[];
  /** TypeScript's own complaints; where there are any, the rest is not to be used. */
  readonly errors: readonly SourceError[];
}

export interface SourceError extends Place {
  readonly message: string;
}

export interface Refused extends Place {
  /** `effect`: running the file would do something. `form`: harmless, but not what a schema is written in. */
  readonly why: "effect" | "form" | "depth";
  /** In words, with article: `an if statement`. */
  readonly what: string;
  readonly hint?: string;
  /** Names that it would have declared, so that their use is not a second mistake. */
  readonly names?: readonly string[];
}

/** An import, with no names where it is only for its effect. */
export interface Import {
  readonly from: string;
  readonly fromPlace: Place;
  readonly typeOnly: boolean;
  readonly names: readonly ImportedName[];
}

/** `name` is `*` for a namespace and `default` for the default export; `as` stands for it in this file. */
export interface ImportedName extends Place {
  readonly name: string;
  readonly as: string;
  readonly typeOnly?: true;
}

/** `export { name as as }`, with `from` of another file; `export *` has the name `*` and no `as`. */
export interface Export extends Place {
  readonly from?: string;
  readonly fromPlace?: Place;
  readonly typeOnly: boolean;
  readonly name: string;
  readonly as?: string;
}

export type Declaration = ConstDeclaration | ClassDeclaration | TypeDeclaration;

export interface ConstDeclaration {
  readonly kind: "const";
  readonly name: string;
  readonly place: Place;
  readonly exported: boolean;
  readonly value: Expression;
}

export interface TypeDeclaration {
  readonly kind: "type";
  readonly name: string;
  readonly exported: boolean;
}

export interface ClassDeclaration {
  readonly kind: "class";
  readonly name: string;
  readonly place: Place;
  readonly exported: boolean;
  /** `export default class`. */
  readonly isDefault?: true;
  readonly abstract: boolean;
  readonly extends?: Expression;
  readonly doc?: string;
  readonly members: readonly Member[];
  readonly refused: readonly Refused[];
}

export interface Member {
  readonly name: string;
  readonly place: Place;
  readonly static?: true;
  readonly value?: Expression;
  readonly doc?: string;
}

export type Expression = Place &
  (
    | { readonly kind: "string"; readonly value: string }
    | { readonly kind: "number"; readonly value: number }
    | { readonly kind: "bigint"; readonly digits: string }
    | { readonly kind: "boolean"; readonly value: boolean }
    | { readonly kind: "null" }
    | { readonly kind: "this" }
    | { readonly kind: "name"; readonly name: string }
    /** `object.name`; `at` is where the name starts. */
    | { readonly kind: "member"; readonly object: Expression; readonly name: string; readonly at: number }
    | { readonly kind: "element"; readonly object: Expression; readonly index: Expression }
    | { readonly kind: "negative"; readonly operand: Expression }
    /** `texts` has one more than `values`; with `tag` the texts are raw unless their escapes are valid. */
    | {
        readonly kind: "template";
        readonly tag?: Expression;
        readonly texts: readonly string[];
        readonly values: readonly Expression[];
      }
    | { readonly kind: "array"; readonly items: readonly Item[] }
    | { readonly kind: "object"; readonly properties: readonly Property[] }
    | { readonly kind: "arrow"; readonly parameters: readonly Parameter[]; readonly body: Expression }
    | {
        readonly kind: "call";
        readonly callee: Expression;
        readonly types?: readonly TypeArgument[];
        readonly arguments: readonly Item[];
      }
    | { readonly kind: "unsupported"; readonly what: string; readonly hint?: string }
  );

export type ExpressionOf<K extends Expression["kind"]> = Extract<Expression, { kind: K }>;

/** An element of an array or an argument of a call. */
export interface Item {
  readonly spread?: true;
  readonly value: Expression;
}

/** A property of an object literal; a spread has no name. */
export type Property =
  | { readonly name: string; readonly place: Place; readonly value: Expression }
  | { readonly name?: undefined; readonly value: Expression };

/** A parameter of an arrow function: a name, or `{ key: name }` taken from an object. */
export interface Parameter {
  readonly name?: string;
  readonly pick?: readonly {
    readonly key: string;
    readonly name: string;
    readonly place: Place;
    readonly default?: Expression;
  }[];
  readonly default?: Expression;
  readonly rest?: true;
}

export interface TypeArgument extends Place {
  readonly text: string;
  /** Names in it that are declared elsewhere; places are offsets into `text`. */
  readonly names: readonly TypeName[];
}

/** `path` is `Metadata`, or `types.Metadata` of a namespace import; `value` when `typeof` asks for a value. */
export interface TypeName extends Place {
  readonly path: readonly string[];
  readonly value?: true;
}
