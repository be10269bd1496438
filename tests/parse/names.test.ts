/** Names: snake_case, derived names, and the shortening of long ones. */
import assert from "node:assert/strict";
import fc from "fast-check";
import { suite } from "uvu";
import * as names from "../../generator/schema/names.ts";

const test = suite("names");

const spellings: { readonly [typescript: string]: string } = {
  id: "id",
  sessionId: "session_id",
  AgentMemory: "agent_memory",
  encryptedJWT: "encrypted_jwt",
  HTTPServer: "http_server",
  HTTPServer2: "http_server2",
  line2Text: "line2_text",
  already_snake: "already_snake",
  Öffnung: "öffnung",
  größeÄndern: "größe_ändern",
  __proto__: "__proto__",
  $ref: "$ref",
};

for (const [typescript, database] of Object.entries(spellings)) {
  test(`${typescript} becomes ${database}`, () => assert.equal(names.snakeCase(typescript), database));
}

test("ASCII names are spelled by the same rule as others", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[A-Za-z0-9_$]{0,20}$/), (name) => {
      assert.equal(`${names.snakeCase(name)}中`, names.snakeCase(`${name}中`));
    }),
  );
});

test("names of constraints", () => {
  assert.equal(names.primaryKeyName("messages"), "pk_messages");
  assert.equal(names.foreignKeyName("messages", ["session_id"]), "fk_messages_session_id");
  assert.equal(names.uniqueName("t", ["a", "b"]), "uq_t_a_b");
  assert.equal(names.indexName("t", ["a", "b"]), "idx_t_a_b");
  assert.equal(names.checkName("t", "a"), "ck_t_a");
  assert.equal(names.checkName("t", "a", 2), "ck_t_a_2");
  assert.equal(names.valuesCheckName("t", "a"), "ck_t_a__values");
  assert.equal(names.typeCheckName("t", "a"), "ck_t_a__type");
  assert.equal(names.triggerName("t", "a"), "trg_t_a");
  assert.equal(names.touchFunctionName("updated_at"), "colonnade_touch_updated_at");
  assert.equal(names.nullUniqueName("uq_t_a", ["b"]), "uq_t_a_null_b");
  assert.equal(names.propertyName("AgentMemory"), "agentMemory");
});

test("a derived name over 63 bytes keeps 54 and tells itself apart by its hash", () => {
  assert.equal(names.shorten("x".repeat(63)), "x".repeat(63));
  assert.match(names.shorten("x".repeat(64)), /^x{54}_[0-9a-f]{8}$/);
  assert.notEqual(names.shorten(`${"x".repeat(64)}a`), names.shorten(`${"x".repeat(64)}b`));
});

test("a shortened name fits, is whole characters, and stays as it is", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 120 }), (name) => {
      const short = names.shorten(name);
      assert.ok(Buffer.byteLength(short) <= names.maxNameBytes);
      assert.ok(!short.includes("\ufffd") || name.includes("\ufffd"));
      assert.equal(names.shorten(short), short);
    }),
  );
});

test.run();
