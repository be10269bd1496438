/** Changes of two branches that all survive, whichever of them goes first. */
import type { Branches } from "./support.ts";

export const text = (name: string) => `  ${name} = text().nullable();`;
export const tableOf = (name: string, members = "") =>
  `export class ${name} extends Table {\n  id = id();\n${members}\n}\n`;
const kept = `  changedAt = timestamp().defaultNow().updatedNow();`;
export const closed = (...values: readonly string[]) =>
  `  state = oneOf(${values.map((value) => JSON.stringify(value)).join(", ")}).default("a");`;

const view = `export class Titles extends View {
  title = text({ max: 200 });
  query = select({ p: Posts }, ({ p }) => sql\`select \${p.title} from \${p}\`);
}
`;

/** Branches whose changes all survive: afterwards the output is current, and nothing is left to be said. */
export const together: Readonly<Record<string, Branches & { readonly moves?: readonly string[] }>> = {
  "a column each, in one table": {
    theirs: { posts: text("words") },
    ours: { posts: text("rating") },
    merged: { posts: `${text("words")}\n${text("rating")}` },
  },
  "columns of a table that is kept current by a trigger": {
    base: { posts: kept },
    theirs: { posts: `${text("words")}\n${kept}` },
    ours: [{ posts: `${kept}\n${text("rating")}` }, { posts: `${kept}\n${text("rating")}\n${text("hint")}` }],
    merged: { posts: `${text("words")}\n${kept}\n${text("rating")}\n${text("hint")}` },
    moves: ["3 ours → 4", "4 ours_2 → 5"],
  },
  "values of one closed set": {
    base: { posts: closed("a", "b") },
    theirs: { posts: closed("a", "b", "c") },
    ours: { posts: closed("a", "b", "d", "e'f") },
    merged: { posts: closed("a", "b", "c", "d", "e'f") },
    moves: ["3 ours → 4"],
  },
  "values of one native set": {
    base: { posts: closed("a", "b").replace(".default", '.asEnum("state").default') },
    theirs: { posts: closed("a", "b", "c").replace(".default", '.asEnum("state").default') },
    ours: { posts: closed("a", "b", "d").replace(".default", '.asEnum("state").default') },
    merged: { posts: closed("a", "b", "c", "d").replace(".default", '.asEnum("state").default') },
    moves: ["3 ours → 4"],
  },
  "a table each": {
    theirs: { more: tableOf("Tags") },
    ours: { more: tableOf("Votes", "  postId = references(() => Posts);") },
    merged: { more: tableOf("Tags") + tableOf("Votes", "  postId = references(() => Posts);") },
  },
  "they rename the table, we add a column to it": {
    theirs: { posts: `  static options = { name: "articles", renamedFrom: "posts" };` },
    ours: {
      posts: `${text("rating")}\n  rated = index(this.rating).named("idx_rated");`.replace("text()", "integer()"),
    },
    merged: {
      posts: `  static options = { name: "articles", renamedFrom: "posts" };\n${text("rating").replace("text()", "integer()")}\n  rated = index(this.rating).named("idx_rated");`,
    },
  },
  "they rename a column, we index it": {
    base: { posts: '  words = text({ max: 50 }).default("");' },
    theirs: { posts: '  body = text({ max: 50 }).default("").renamedFrom("words");' },
    ours: { posts: '  words = text({ max: 50 }).default("");\n  wording = index(this.words).named("idx_wording");' },
    merged: {
      posts:
        '  body = text({ max: 50 }).default("").renamedFrom("words");\n  wording = index(this.body).named("idx_wording");',
    },
    moves: ["3 ours → 4"],
  },
  "we rename the table, they add a column and a check": {
    base: { posts: kept },
    theirs: { posts: `${kept}\n  rating = integer().default(0).check((r) => sql\`\${r} >= 0\`);` },
    ours: { posts: `  static options = { name: "articles", renamedFrom: "posts" };\n${kept}` },
    merged: {
      posts: `  static options = { name: "articles", renamedFrom: "posts" };\n${kept}\n  rating = integer().default(0).check((r) => sql\`\${r} >= 0\`);`,
    },
    moves: ["3 ours → 4"],
  },
  "its default by us, whether it may be null by them": {
    base: { posts: "  rating = integer().default(0);" },
    theirs: { posts: "  rating = integer().default(0).nullable();" },
    ours: { posts: "  rating = integer().default(1);" },
    merged: { posts: "  rating = integer().default(1).nullable();" },
    moves: ["3 ours → 4"],
  },
  "a comment, which the merged schema settles": {
    base: { posts: "  /** One. */\n  words = text().nullable();" },
    theirs: { posts: `  /** Two. */\n  words = text().nullable();\n${text("extra")}` },
    ours: { posts: `  /** Three. */\n  words = text().nullable();\n${text("hint")}` },
    merged: { posts: `  /** Two or three. */\n  words = text().nullable();\n${text("extra")}\n${text("hint")}` },
    moves: ["3 ours → 4"],
  },
  "both drop the same column, and we one more": {
    base: { posts: `${text("words")}\n${text("hint")}`, more: `export const mayLose = ["posts"];` },
    theirs: { posts: text("hint"), more: `export const mayLose = ["posts.words"];` },
    ours: { more: `export const mayLose = ["posts.words", "posts.hint"];` },
    merged: { more: `export const mayLose = ["posts.words", "posts.hint"];` },
    moves: ["3 ours → 4"],
  },
  "both make the very same change": {
    theirs: { posts: text("words") },
    ours: [{ posts: text("words") }, { posts: `${text("words")}\n${text("hint")}` }],
    merged: { posts: `${text("words")}\n${text("hint")}` },
    moves: ["2 ours → gone", "3 ours_2 → 3"],
  },
  "a view of ours reads a table of theirs that grew": {
    theirs: { posts: text("words") },
    ours: { more: view },
    merged: { posts: text("words"), more: view },
  },
};
