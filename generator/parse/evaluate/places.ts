/** The positions of classes, members and what was said about them; a path is looked up only when a diagnostic needs it. */
import type { Span, Spans } from "../../diagnostics/diagnostic.ts";
import type { Call } from "./arguments.ts";
import type { Detail } from "./values.ts";

/** By class, or by the name of a script. */
export type Places = Map<string, OwnerPlaces>;

export interface OwnerPlaces {
  at: Span;
  details: Detail | undefined;
  readonly members: Map<string, { readonly at: Span; readonly details: Detail | undefined }>;
}

export function ownerPlaces(places: Places, name: string, at: Span): OwnerPlaces {
  const owner: OwnerPlaces = { at, details: undefined, members: new Map() };
  places.set(name, owner);
  return owner;
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
      const found = dot === -1 ? owner : owner?.members.get(subject.slice(dot + 1));
      return detail === undefined ? found?.at : detailAt(found?.details, detail);
    },
  };
}
