/** What a helper kind is: the methods that a table gets of it, declared for every dialect and written for each. */
import type { Module } from "../module.ts";
import type { TablePlan } from "../plan.ts";

/** `type` turns an interface of types.ts into how the file at hand names it. */
export type HelperKind = (plan: TablePlan, type: TypeName) => readonly Method[];

export type TypeName = (name: string) => string;

export interface Method {
  readonly name: string;
  /** One sentence or two for the interface. */
  readonly doc: string;
  /** `<T extends MessagesRow>` */
  readonly typeParameters?: string;
  readonly parameters: readonly Parameter[];
  /** What its promise resolves to, or what it gives one after the other. */
  readonly result: string;
  /** It gives an AsyncIterable. */
  readonly isStream?: boolean;
  /** The body hands on what a function of the runtime gives, which does the waiting and whose type is the method's. */
  readonly isHandedOn?: boolean;
  /** The body's lines; constants go into the module. */
  write(module: Module): readonly string[];
}

export interface Parameter {
  readonly name: string;
  readonly type: string;
  /** An optional one is `name?: type` in the interface; with a default, `name = default` in the class. */
  readonly optional?: boolean;
  readonly default?: string;
}
