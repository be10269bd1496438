-- Colonnade migration 0002 write_through_view: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- run the author's SQL that drops insert_body
DROP TRIGGER insert_body ON bodies;
DROP FUNCTION insert_body();

-- drop view bodies
DROP VIEW "bodies";

-- create view bodies
CREATE VIEW "bodies" ("id", "body") AS
SELECT
  "m"."id",
  "m"."body"
FROM "messages" AS "m"
WHERE "m"."body" <> '';

-- run the author's SQL that creates insert_body
CREATE FUNCTION insert_body() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
  INSERT INTO messages (body) VALUES (new.body);
  RETURN new;
END $$;
CREATE TRIGGER insert_body INSTEAD OF INSERT ON bodies FOR EACH ROW EXECUTE FUNCTION insert_body();
