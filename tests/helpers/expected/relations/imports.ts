/** What types.ts names of other modules. Generated from tests/helpers/fixture.ts; do not edit. */
export type {
  ChildrenOptions,
  Comparison,
  DeletedOptions,
  FindOptions,
  ListOptions,
  MatchOptions,
  Page,
  PageOptions,
  StreamOptions,
  TextComparison,
  Where,
} from "colonnade/runtime";
