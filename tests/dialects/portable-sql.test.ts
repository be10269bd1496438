// biome-ignore-all lint/suspicious/noTemplateCurlyInString: schemas are texts here
/** Portable SQL says the same in every dialect, and what it cannot say is refused with a word on what to do. */

import assert from "node:assert/strict";
import { test } from "uvu";
import { writeExpression } from "../../generator/dialects/expression.ts";
import { dialects } from "../../generator/dialects/registry.ts";
import { type DialectName, dialectNames } from "../../generator/schema/schema.ts";
import { type Engine, matrix } from "../support/matrix.ts";
import { projectionOf, projectionWithProblems, schemaOf, withDatabase } from "./support.ts";

const checked = (sql: string) => `
export class Users extends Table {
  id = id();
  email = text({ max: 100 });
  nick = text({ max: 20 }).nullable();
  visits = integer();
  active = boolean();
  sane = check(sql\`${sql}\`);
}`;

async function check(name: DialectName, sql: string): Promise<string> {
  const { catalog } = await projectionOf(name, checked(sql));
  const found = catalog.tables[0]?.checks.find((each) => each.name === "ck_users_sane");
  return writeExpression(dialects[name].quote, found?.expression ?? []);
}

test("words, functions and operators are spelled for each dialect, in single spaces", async () => {
  const sql = "length( trim(${this.email}) )>0\n  and (${this.visits} != -1 or not ${this.active})";
  assert.equal(await check("sqlite", sql), `length(trim("email")) > 0 AND ("visits" <> -1 OR NOT "active")`);
  assert.equal(await check("postgres", sql), `char_length(trim("email")) > 0 AND ("visits" <> -1 OR NOT "active")`);
  assert.equal(await check("mysql", sql), "char_length(trim(`email`)) > 0 AND (`visits` <> -1 OR NOT `active`)");
  assert.equal(await check("mariadb", sql), await check("mysql", sql));
});

test("values and strings are literals of the dialect", async () => {
  const sql = "${this.email} <> 'it''s \\\\' and ${this.nick} in ('a', ${\"b'\"}) and ${this.active} = ${true}";
  assert.equal(await check("sqlite", sql), `"email" <> 'it''s \\' AND "nick" IN ('a', 'b''') AND "active" = TRUE`);
  assert.equal(await check("postgres", sql), `"email" <> E'it''s \\\\' AND "nick" IN ('a', 'b''') AND "active" = TRUE`);
  assert.equal(await check("mysql", sql), "`email` <> 'it''s \\\\' AND `nick` IN ('a', 'b''') AND `active` = TRUE");
});

test("no sign makes a comment of what follows", async () => {
  assert.equal(await check("sqlite", "- - ${this.visits} < -${-5} - -1"), '- -"visits" < -(-5) - -1');
});

const refused: readonly (readonly [sql: string, message: string])[] = [
  ["email <> ''", "`email` is not portable SQL"],
  ["${this.visits} << 2 > 1", "`<<` is not portable SQL"],
  ["\"email\" <> ''", "a quoted name is not portable"],
  ["${this.email} || 'x' = 'y'", "`||` joins text in some dialects and means `or` in MySQL"],
  ["${this.visits} / 2 > 1", "`/` divides whole numbers differently from dialect to dialect"],
  ["${this.email}::text = ''", "`::` casts in PostgreSQL only"],
  ["char_length(${this.email}) > 1", "`char_length` is not portable SQL"],
  ["now() > '2020-01-01'", "`now()` changes with time, which a check cannot"],
  ["count(${this.id}) > 1", "`count` counts over many rows, which a check cannot do"],
  ["exists (select 1)", "`exists` reads other rows, which a check cannot do"],
  ["${this.nick} is distinct from 'a'", "portable SQL has `is` only before `null`, `true` and `false`"],
  [
    "${this.nick} like ${this.email}",
    "`like` means the same everywhere only with a literal pattern that has no backslash",
  ],
  ["${this.visits} > 1 -- yes", "a comment cannot stand in portable SQL"],
  ["(${this.visits} > 1", "a bracket is left open in this SQL"],
  ["${this.visits} > 1)", "a bracket is closed that was not opened"],
  ["${this.email} <> '", "a quote is left open in this SQL"],
  ["coalesce(${this.nick}) = ''", "`coalesce` takes 2 or more arguments, and has 1"],
  ["${this.visits} = ?", "a placeholder has no value here"],
  ["${this.visits} = 1;", "one expression is wanted, without a `;`"],
];

for (const [sql, message] of refused) {
  test(`refused: ${sql}`, async () => {
    const { problems } = await projectionWithProblems("sqlite", checked(sql));
    const [first] = problems.filter(({ code }) => code === "C022");
    assert.equal(first?.message, message);
    assert.equal(first?.at.split("#")[0], "Users.sane");
    assert.ok(first?.hint);
  });
}

test("a variant is taken as it stands", async () => {
  const text = `
export class Users extends Table {
  id = id();
  email = text({ max: 100 });
  sane = check(variants({ sqlite: sql\`  \${this.email} GLOB '*@*' /* mine */ \`, postgres: sql\`\${this.email} ~ '@'\` }));
}`;
  const sqlite = await projectionOf("sqlite", text);
  const [made] = sqlite.catalog.tables[0]?.checks.filter(({ name }) => name === "ck_users_sane") ?? [];
  assert.deepEqual(made?.expression, [{ column: "email" }, " GLOB '*@*' /* mine */"]);
  const { problems } = await projectionWithProblems("mysql", text);
  assert.deepEqual(
    problems.map(({ code, message }) => [code, message]),
    [["C022", "this SQL has no variant for MySQL"]],
  );
});

test("a view's query has a line for each clause and column", async () => {
  const text = `
export class Users extends Table { id = id(); email = text({ max: 100 }); }
export class Posts extends Table { id = id(); author = references(() => Users); title = text(); }
export class Active extends View {
  email = text();
  posts = bigint({ as: "number" });
  query = select({ u: Users, p: Posts }, ({ u, p }) => sql\`
    select distinct \${u.email} , count( \${p.id} ) as Posts from \${u} left outer join \${p} on \${p.author} = \${u.id}
    where exists (select 1 from \${p}) group by \${u.email} order by posts desc limit 10\`);
}`;
  const { catalog } = await projectionOf("postgres", text);
  assert.equal(
    writeExpression(dialects.postgres.quote, catalog.views[0]?.query ?? []),
    `SELECT DISTINCT
  "u"."email",
  count("p"."id") AS "Posts"
FROM "users" AS "u"
LEFT OUTER JOIN "posts" AS "p" ON "p"."author" = "u"."id"
WHERE EXISTS (SELECT 1 FROM "posts" AS "p")
GROUP BY "u"."email"
ORDER BY "Posts" DESC
LIMIT 10`,
  );
  assert.deepEqual(catalog.views[0]?.dependsOn, [{ name: "posts" }, { name: "users" }]);
});

test("the same text gives the same parts, however it is spaced", async () => {
  const [a, b] = [
    await schemaOf(checked("${this.visits}>0 and ${this.active}")),
    await schemaOf(checked("${this.visits}  >\n0   AND ${this.active}")),
  ];
  for (const name of dialectNames) {
    const { floor, project } = dialects[name];
    assert.deepEqual(project(a, floor).catalog, project(b, floor).catalog);
  }
});

test.run();

/** Each expression, whether it holds for the row ('Ada@x.org', null, 3, true). */
const meanings: readonly (readonly [sql: string, holds: boolean])[] = [
  ["length(${this.email}) = 9", true],
  ["lower(${this.email}) = 'ada@x.org'", true],
  ["upper(${this.email}) = 'ADA@X.ORG'", true],
  ["${this.email} = 'ada@x.org'", false],
  ["${this.email} like 'Ada%'", true],
  ["${this.email} like 'ada%'", false],
  ["${this.email} not like '_da@_.org'", false],
  ["${this.email} like '%*%'", false],
  ["concat(${this.email}, ${this.nick}, '!') = 'Ada@x.org!'", true],
  ["replace(substr(${this.email}, 1, 3), 'A', 'a') = 'ada'", true],
  ["coalesce(${this.nick}, ${this.email}) = 'Ada@x.org'", true],
  ["nullif(${this.visits}, 3) is null", true],
  ["abs(-${this.visits}) % 2 = 1", true],
  ["${this.visits} between 1 and 3 and ${this.active}", true],
  ["case when ${this.visits} > 2 then ${this.active} else false end", true],
  ["${this.active}", true],
  ["(not ${this.active})", false],
  ["${this.nick} is null and ${this.active} is true", true],
  ["${this.visits} in (1, 2)", false],
  ["round(${this.visits} * 1.5) = 5", true],
];

matrix("portable SQL means the same", (run, engine: Engine) => {
  run("as a check", async () => {
    for (const [sql, holds] of meanings) {
      await withDatabase(engine, checked(sql), async (raw) => {
        const insert = () => raw.run("insert into users (email, visits, active) values ('Ada@x.org', 3, true)");
        if (holds) await insert();
        else await assert.rejects(insert, /check|constraint/i, sql);
      });
    }
  });

  run("as a generated column and an index, where the dialect has them", async () => {
    const text = `
export class Users extends Table {
  id = id();
  email = text({ max: 100 });
  nick = text({ max: 20 }).nullable();
  label = text({ max: 130 }).generated(() => sql\`concat(lower(\${this.email}), ' ', \${this.nick})\`, { stored: true });
  size = integer().generated(() => sql\`length(\${this.email})\`, { stored: true });
  byLabel = index(this.label);
}`;
    await withDatabase(engine, text, async (raw) => {
      await raw.run("insert into users (email) values ('Ada')");
      const [row] = await raw.rows("select label, size from users");
      assert.deepEqual(row?.map(String), ["ada ", "3"]);
    });
  });
});
