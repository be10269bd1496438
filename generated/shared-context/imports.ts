/** What types.ts names of other modules. Generated from schema/shared-context; do not edit. */
export type {
  ChildrenOptions,
  Comparison,
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
export type {
  AuditMetadata,
  MemoryMetadata,
  MessageMetadata,
  SessionMetadata,
} from "../../schema/shared-context/metadata.ts";
