/** Strings that have broken programs: a fixed list, and as many more as are wanted, drawn from a seed. */
import fc from "fast-check";

/** What ends a string, a name, a comment or a statement somewhere, and what stands behind it. */
const injections: readonly string[] = [
  "'",
  "''",
  '"',
  '""',
  "`",
  "'; drop table words; --",
  "' or '1'='1",
  "' or 1=1 -- ",
  '" or ""="',
  "`; delete from people; #",
  "') ; delete from messages where ('1'='1",
  "1; update people set score = 0",
  "\\'; delete from words; --",
  "\\",
  "\\\\",
  "\\' or 1=1 #",
  "a\\",
  "'/*",
  "*/'",
  "/*! select 1 */",
  "/**/",
  "-- ",
  "--",
  "#",
  ";",
  "';'",
  "$$; select 1; $$",
  "$tag$ quoted $tag$",
  "E'\\x27'",
  "x'27'",
  "0x27",
  "char(39)",
  "'||(select 1)||'",
  "' union select null, null --",
  "; attach database 'x' as y; --",
  "'; copy people to program 'true'; --",
  "' into outfile '/tmp/x",
  "load_file('/etc/passwd')",
  "pg_sleep(0)",
  "%27",
  "&#39;",
  "\u2019 or 1=1",
  "\uff07 or 1=1",
  "\u02bc",
  "\u00bf'",
];

/** What a text with parameters, a pattern or a template would take for one of its own. */
const markers: readonly string[] = [
  "?",
  "??",
  "$1",
  "$1$2",
  "$0",
  "$&",
  "$`",
  "$'",
  ":x",
  ":word",
  "\\:x",
  "@x",
  "@@version",
  "{0}",
  "{{x}}",
  `$\{x}`,
  "%s",
  "%d%n",
  "%",
  "%%",
  "_",
  "\\%",
  "\\_",
  "[a-z]",
  "[^a]",
  "*",
  "a*b?c",
  "^$",
  ".*",
  "(?:)",
  "~",
  "!",
  "|",
  "||",
  "::text",
  "=",
  "<=>",
];

/** What looks like a value of another type. */
const lookAlikes: readonly string[] = [
  "",
  " ",
  "  ",
  "null",
  "NULL",
  "undefined",
  "true",
  "FALSE",
  "t",
  "0",
  "-0",
  "1",
  "01",
  "1.0",
  "1e3",
  "1e400",
  "0x1F",
  "NaN",
  "Infinity",
  "-Infinity",
  "9007199254740993",
  "18446744073709551616",
  "-9223372036854775809",
  "1,5",
  "١٢٣",
  "2024-02-29",
  "2024-02-30",
  "0000-00-00",
  "2024-02-29 12:34:56.789",
  "2024-02-29T12:34:56.789Z",
  "infinity",
  "now",
  "today",
  "{}",
  "[]",
  '{"a":1}',
  '["a", "b"]',
  '"quoted"',
  "{a,b}",
  '{"a","b"}',
  "{NULL}",
  "(1,2)",
  "\\x2741",
  "\\u0027",
  "00000000-0000-0000-0000-000000000000",
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "prototype",
  "length",
  "then",
  "glad",
  "open",
];

/** What is seen otherwise than it is, or not at all. */
const unseen: readonly string[] = [
  " a",
  "a ",
  "\ta\t",
  "\n",
  "\r\n",
  "\r",
  "a\u00a0",
  "\u3000",
  "\u0001",
  "\u0008\u001b[31m",
  "\u001a",
  "\u007f",
  "\u0080\u0085\u009f",
  "\ufeff",
  "\ufeffa",
  "\u200b",
  "a\u200db",
  "\u202eabc",
  "\u2066a\u2069",
  "\u2028",
  "\u2029",
  "\u00ad",
  "\ufffd",
  "\ufffe",
  "\uffff",
  "\u{10ffff}",
  "\u{1f600}",
  "👩‍👩‍👧‍👦",
  "🇩🇪",
  "é",
  "e\u0301",
  "\u1e9b\u0323",
  "Å",
  "\u212b",
  "ﬁ",
  "ß",
  "SS",
  "ı",
  "İ",
  "i\u0307",
  "Σς",
  "שלום",
  "مرحبا",
  "あ゙",
  "한국",
  "\u1112\u1161\u11ab",
  "𝒳",
  "a\u0300\u0301\u0302\u0303\u0304\u0305\u0306\u0307\u0308\u0309",
  // Bytes that end in a backslash or a quote in GBK, Shift-JIS and Big5.
  "\u00bf\u005c\u0027",
  "\u00bf\u0027",
  "縗",
  "ソ",
  "表'",
  "功\\'",
];

/** Outside the common domain: every slot refuses them in the same words. */
const outside: readonly string[] = [
  "\0",
  "a\0b",
  "'\0; drop table words; --",
  "\ud800",
  "\udc00",
  "\udc00\ud800",
  "a\ud83d",
  "\ude00b",
  "\ud800\ud800\udc00",
];

const long: readonly string[] = ["x".repeat(5_000), "'".repeat(3_000), "\\".repeat(3_000), "😀'\\".repeat(1_000)];

const fixed: readonly string[] = [...injections, ...markers, ...lookAlikes, ...unseen, ...outside, ...long];

const fragments = [...injections, ...markers, ...lookAlikes, ...unseen];

const drawn: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.array(fc.constantFrom(...fragments), { minLength: 2, maxLength: 6 }).map(joined) },
  { weight: 2, arbitrary: fc.string({ unit: "binary", minLength: 1, maxLength: 60 }) },
  { weight: 2, arbitrary: fc.string({ unit: "grapheme", minLength: 1, maxLength: 60 }) },
  {
    weight: 1,
    arbitrary: fc.string({ unit: fc.constantFrom(..."'\"`\\;-#/*%_$?:@ \n\0"), minLength: 1, maxLength: 30 }),
  },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.integer({ min: 0xd7f0, max: 0xe010 }), { minLength: 1, maxLength: 4 })
      .map((units) => String.fromCharCode(...units)),
  },
);

function joined(parts: readonly string[]): string {
  return parts.join("");
}

/** So many, no two alike: the fixed list, or what a seed draws of it, and then what it draws besides. */
export function hostileStrings(count: number, seed: number): readonly string[] {
  if (count <= fixed.length) {
    const half = Math.ceil(count / 2);
    const [some = []] = fc.sample(fc.shuffledSubarray([...fixed], { minLength: half, maxLength: half }), {
      seed,
      numRuns: 1,
    });
    return [...new Set([...some, ...fc.sample(drawn, { seed, numRuns: count - half })])];
  }
  const found = new Set(fixed);
  for (const each of fc.sample(drawn, { seed, numRuns: 2 * count })) if (found.size < count) found.add(each);
  return [...found];
}

/** Whether the common domain has it: no NUL, and surrogates in pairs only. */
export function isInDomain(text: string): boolean {
  return !text.includes("\0") && text.isWellFormed();
}

/** As many characters of it as a column takes. */
export function shortened(text: string, characters: number): string {
  return text.length <= characters ? text : [...text].slice(0, characters).join("");
}
