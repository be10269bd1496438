-- Colonnade migration 0002 merge_native_enum_values: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossy: "agent_only" of messages.visibility stays "private"; "draft" of messages.visibility stays null; "agent_only" of replies.visibility stays "private"; "draft" of replies.visibility stays null

-- guard: visibility of messages is none of "public", "private", "agent_only", "draft"
SELECT "id", count(*) OVER ()
  FROM "messages"
  WHERE "visibility"::text NOT IN ('public', 'private', 'agent_only', 'draft')
  ORDER BY "id"
  LIMIT 3;

-- guard: visibility of replies is none of "public", "private", "agent_only", "draft"
SELECT "id", count(*) OVER ()
  FROM "replies"
  WHERE "visibility"::text NOT IN ('public', 'private', 'agent_only', 'draft')
  ORDER BY "id"
  LIMIT 3;

-- change column messages.visibility: type visibility becomes text; default 'private' becomes none, converting its values
ALTER TABLE "messages"
  ALTER COLUMN "visibility" DROP DEFAULT,
  ALTER COLUMN "visibility" TYPE text USING "visibility"::text;

-- change column replies.visibility: type visibility becomes text, converting its values
ALTER TABLE "replies" ALTER COLUMN "visibility" TYPE text USING "visibility"::text;

-- drop enum visibility
DROP TYPE "visibility";

-- create enum visibility (public, private, agent_only, draft)
CREATE TYPE "visibility" AS ENUM ('public', 'private', 'agent_only', 'draft');

-- change column messages.visibility: type text becomes visibility, converting its values
ALTER TABLE "messages" ALTER COLUMN "visibility" TYPE visibility USING "visibility"::visibility;

-- change column replies.visibility: type text becomes visibility, converting its values
ALTER TABLE "replies" ALTER COLUMN "visibility" TYPE visibility USING "visibility"::visibility;

-- change column messages.visibility: default 'private' becomes 'draft'; closed set (public, internal, private) becomes (public, private, agent_only, draft)
ALTER TABLE "messages"
  ALTER COLUMN "visibility" DROP DEFAULT,
  ALTER COLUMN "visibility" SET DEFAULT 'draft';
