/** The positions of classes, members and what was said about them; a path is looked up only when a diagnostic needs it. */
import type { Span, Spans } from "../../diagnostics/diagnostic.ts";
import type { Call } from "./arguments.ts";
import type { OwnedMember } from "./classes.ts";
import { spanOf } from "./context.ts";
import type { Detail, Value } from "./values.ts";

/** By class, or by the name of a script. */
export type Places = Map<string, OwnerPlaces>;

export interface OwnerPlaces {
  readonly at: Span;
  details: Detail | undefined;
  readonly members: ReadonlyMap<string, OwnedMember>;
  /** What the members are, as far as they are evaluated. */
  readonly values: ReadonlyMap<string, Value>;
}

export function memberPlace(places: OwnerPlaces | undefined, property: string): Span | undefined {
  const owned = places?.members.get(property);
  return owned && spanOf(owned.owner.module, owned.member.place);
}

/** Adds the place of a call's first argument, or of its name where it has none. */
export function withDetail(previous: Detail | undefined, name: string, call: Call): Detail {
  return { name, at: call.args[0]?.at ?? call.nameAt, previous };
}

/** The newest place of that name. */
export function detailAt(details: Detail | undefined, name: string): Span | undefined {
  for (let detail = details; detail; detail = detail.previous) if (detail.name === name) return detail.at;
  return undefined;
}

/** `Class`, `Class.member`, `Class#detail`, `Class.member#detail`. */
export function spansOf(places: Places): Spans {
  return {
    get(path) {
      const [subject = "", detail] = path.split("#", 2);
      const dot = subject.indexOf(".");
      const owner = places.get(dot === -1 ? subject : subject.slice(0, dot));
      if (dot === -1) return detail === undefined ? owner?.at : detailAt(owner?.details, detail);
      const property = subject.slice(dot + 1);
      if (detail === undefined) return memberPlace(owner, property);
      const value = owner?.values.get(property);
      return value && "details" in value ? detailAt(value.details, detail) : undefined;
    },
  };
}
