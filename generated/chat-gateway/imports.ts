/** What types.ts names of other modules. Generated from schema/chat-gateway; do not edit. */
export type {
  ChildrenOptions,
  Comparison,
  FindOptions,
  MatchOptions,
  Page,
  PageOptions,
  StreamOptions,
  TextComparison,
  Where,
} from "colonnade/runtime";
