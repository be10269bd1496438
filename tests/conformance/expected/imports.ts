/** What types.ts names of other modules. Generated from tests/helpers/fixture.ts; do not edit. */
export type {
  ChildrenOptions,
  Comparison,
  DeletedOptions,
  Equality,
  FindOptions,
  ListOptions,
  MatchOptions,
  Page,
  PageOptions,
  StreamOptions,
  TextComparison,
  Where,
} from "colonnade/runtime";
export type { Note } from "../schema/notes.ts";
