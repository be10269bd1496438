/** The printer: exactly the form of docs and goldens, whatever stands in the line. */
import assert from "node:assert/strict";
import { stripVTControlCharacters } from "node:util";
import picocolors from "picocolors";
import { suite } from "uvu";
import type { Diagnostic } from "../../generator/diagnostics/diagnostic.ts";
import { locate, sortDiagnostics } from "../../generator/diagnostics/locate.ts";
import { printDiagnostics, summary } from "../../generator/diagnostics/print.ts";
import { didYouMean, editDistance, nearest } from "../../generator/diagnostics/suggest.ts";

const test = suite("print");

/** Prints a mistake at the text between `«` and `»`. */
function framed(marked: string, more: Partial<Diagnostic> = {}): readonly string[] {
  const start = marked.indexOf("«");
  const end = marked.indexOf("»") - 1;
  const text = marked.replace(/[«»]/g, "");
  const diagnostic: Diagnostic = {
    code: "C006",
    severity: "error",
    message: "wrong",
    span: { file: "a.ts", start, end },
    ...more,
  };
  return printDiagnostics([diagnostic], new Map([["a.ts", text]])).split("\n");
}

test("the form of a diagnostic", () => {
  const posts = "export class Posts extends Table {\n  authorId = text();\n}\n";
  const users = "export class Users extends Table {\n  id = id();\n}\n";
  const at = posts.indexOf("text()");
  const text = printDiagnostics(
    [
      {
        code: "C012",
        severity: "error",
        message: "foreign key type does not match the column it references",
        span: { file: "schema/posts.ts", start: at, end: at + 6 },
        label: "this column is text",
        related: [
          {
            span: { file: "schema/users.ts", start: users.indexOf("id"), end: users.indexOf("id") + 2 },
            message: "`users.id` is bigint",
          },
        ],
        hint: "declare `authorId` as bigint()",
      },
      { code: "C007", severity: "warning", message: "no place" },
    ],
    new Map([
      ["schema/posts.ts", posts],
      ["schema/users.ts", users],
    ]),
  );
  assert.equal(
    text,
    `error[C012]: foreign key type does not match the column it references
 --> schema/posts.ts:2:14
2 |   authorId = text();
  |              ^^^^^^ this column is text
  ::: schema/users.ts:2:3 \`users.id\` is bigint
hint: declare \`authorId\` as bigint()

warning[C007]: no place
`,
  );
});

test("tabs are widened, and the caret with them", () => {
  assert.deepEqual(framed("\t\ta = «b»;").slice(2, 4), ["1 |         a = b;", "  |             ^"]);
  assert.deepEqual(framed("ab\tc = «d»;").slice(2, 4), ["1 | ab  c = d;", "  |         ^"]);
});

test("line ends of Windows and old Macs", () => {
  assert.deepEqual(framed("one\r\ntwo «x»\r\nthree").slice(1, 4), [" --> a.ts:2:5", "2 | two x", "  |     ^"]);
  assert.deepEqual(framed("one\rtwo «x»\rthree").slice(1, 4), [" --> a.ts:2:5", "2 | two x", "  |     ^"]);
});

test("wide characters, emoji and combining marks count as a terminal shows them", () => {
  assert.deepEqual(framed('a = "日本"; «b»').slice(2, 4), ['1 | a = "日本"; b', "  |             ^"]);
  assert.deepEqual(framed('a = «"日本"»;').slice(2, 4), ['1 | a = "日本";', "  |     ^^^^^^"]);
  assert.deepEqual(framed('"👩‍👩‍👧" «b»').slice(2, 4), ['1 | "👩‍👩‍👧" b', "  |      ^"]);
  assert.deepEqual(framed('"e\u0301" «b»').slice(2, 4), ['1 | "e\u0301" b', "  |     ^"]);
});

test("columns count UTF-16 units, as editors do", () => {
  assert.equal(framed('"👍" «b»')[1], " --> a.ts:1:6");
});

test("a long line is cut around the caret", () => {
  const [, , source = "", caret = ""] = framed(`${"a".repeat(300)}«bbb»${"c".repeat(300)}`);
  assert.ok(source.length <= 106 && source.startsWith("1 | …") && source.endsWith("…"), source);
  assert.equal(source.slice(caret.indexOf("^"), caret.lastIndexOf("^") + 1), "bbb");
  const [, , all = "", under = ""] = framed(`x = «${"b".repeat(300)}»;`);
  assert.ok(all.length <= 106 && under.length <= 106 && all.endsWith("…"));
});

test("a span over several lines is marked to the end of the first", () => {
  assert.deepEqual(framed("a = «{\n  b,\n}»;").slice(2, 4), ["1 | a = {", "  |     ^"]);
});

test("an empty span and the end of the file have a caret", () => {
  assert.deepEqual(framed("ab«»").slice(2, 4), ["1 | ab", "  |   ^"]);
  assert.deepEqual(framed("ab\n«»").slice(1, 4), [" --> a.ts:2:1", "2 | ", "  | ^"]);
});

test("a whole file, and one whose text is not known, are named only", () => {
  assert.deepEqual(framed("ab", { span: { file: "a.ts", start: 0, end: 0 } }).slice(1), [" --> a.ts", ""]);
  assert.deepEqual(framed("ab", { span: { file: "b.ts", start: 1, end: 2 } }).slice(1), [" --> b.ts", ""]);
});

test("control characters and turned writing reach no terminal", () => {
  const text = framed("\u001b[31m «x»\u0007 \u202e", { message: "a\u001b[2Jb\nc", hint: "\u2066d" }).join("\n");
  for (const character of "\u001b\u0007\u202e\u2066") assert.ok(!text.includes(character));
  assert.match(text, /error\[C006\]: a�\[2Jb�c/);
});

test("ten thousand mistakes in one file are printed at once", () => {
  const text = "  a = text();\n".repeat(10_000);
  const all = Array.from({ length: 10_000 }, (_, n): Diagnostic => {
    const span = { file: "a.ts", start: n * 14 + 6, end: n * 14 + 12 };
    return { code: "C006", severity: "error", message: "wrong", span };
  });
  const started = performance.now();
  assert.match(printDiagnostics(all, new Map([["a.ts", text]])), / --> a\.ts:10000:7\n10000 \| {3}a = text\(\);\n/);
  assert.ok(performance.now() - started < 5000);
});

test("colours only when asked", () => {
  const diagnostic: Diagnostic = {
    code: "C006",
    severity: "error",
    message: "wrong",
    span: { file: "a.ts", start: 1, end: 2 },
  };
  const sources = new Map([["a.ts", "abc"]]);
  const coloured = printDiagnostics([diagnostic], sources, picocolors.createColors(true));
  assert.ok(coloured.includes("\u001b[31m"));
  assert.equal(stripVTControlCharacters(coloured), printDiagnostics([diagnostic], sources));
});

test("the summary counts by severity", () => {
  const of = (severity: Diagnostic["severity"]): Diagnostic => ({ code: "C006", severity, message: "m" });
  assert.equal(summary([]), "");
  assert.equal(summary([of("error")]), "1 error");
  assert.equal(summary([of("notice"), of("error"), of("warning"), of("error")]), "2 errors, 1 warning, 1 notice");
});

test("a problem stands at its detail, else at its member, else at its class", () => {
  const span = (start: number) => ({ file: "a.ts", start, end: start + 1 });
  const spans = new Map([
    ["A", span(1)],
    ["A.b", span(2)],
    ["A.b#default", span(3)],
  ]);
  const at = (path: string) => locate({ code: "C019", message: "m", at: path }, spans).span?.start;
  assert.deepEqual(["A.b#default", "A.b#check", "A.c#type", "A#options", "B", ""].map(at), [
    3,
    2,
    1,
    1,
    undefined,
    undefined,
  ]);
  const { severity, related } = locate(
    {
      code: "C015",
      message: "m",
      at: "A",
      related: [
        { at: "A.b", message: "r" },
        { at: "X", message: "s" },
      ],
    },
    spans,
  );
  assert.deepEqual([severity, related], ["warning", [{ span: span(2), message: "r" }]]);
});

test("diagnostics come in the order of the source", () => {
  const of = (file: string, start: number): Diagnostic => ({
    code: "C006",
    severity: "error",
    message: "m",
    span: { file, start, end: start },
  });
  const none: Diagnostic = { code: "C007", severity: "error", message: "m" };
  const sorted = sortDiagnostics([of("b", 1), of("a", 9), none, of("a", 10)]);
  assert.deepEqual(sorted, [none, of("a", 9), of("a", 10), of("b", 1)]);
});

test("the nearest name is meant, if it is near", () => {
  const names = ["nullable", "named", "native", "unique", "default"];
  assert.equal(nearest("nulable", names), "nullable");
  assert.equal(nearest("NULLABLE", names), "nullable");
  assert.equal(nearest("defualt", names), "default");
  assert.equal(nearest("x", names), undefined);
  assert.equal(nearest("cascade", names), undefined);
  assert.equal(didYouMean("uniqe", names), "did you mean `unique`?");
  assert.equal(editDistance("ab", "ba", 5), 1);
  assert.equal(editDistance("kitten", "sitting", 9), 3);
  assert.equal(editDistance("a".repeat(5000), "b".repeat(5000), 3), 3);
});

test.run();
