-- Colonnade migration 0002 merge_native_enum_values: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossy: "agent_only" of messages.visibility becomes "private"; "draft" of messages.visibility becomes null; "agent_only" of replies.visibility becomes "private"; "draft" of replies.visibility becomes null

-- change column messages.visibility: type visibility becomes text; default 'draft' becomes none, converting its values
ALTER TABLE "messages"
  ALTER COLUMN "visibility" DROP DEFAULT,
  ALTER COLUMN "visibility" TYPE text USING "visibility"::text;

-- change column replies.visibility: type visibility becomes text, converting its values
ALTER TABLE "replies" ALTER COLUMN "visibility" TYPE text USING "visibility"::text;

-- drop enum visibility
DROP TYPE "visibility";

-- create enum visibility (public, internal, private)
CREATE TYPE "visibility" AS ENUM ('public', 'internal', 'private');

-- change column messages.visibility: type text becomes visibility, converting its values
ALTER TABLE "messages"
  ALTER COLUMN "visibility" TYPE visibility USING (CASE WHEN "visibility" = 'agent_only' THEN 'private' WHEN "visibility" = 'draft' THEN NULL ELSE "visibility" END)::visibility;

-- change column replies.visibility: type text becomes visibility, converting its values
ALTER TABLE "replies"
  ALTER COLUMN "visibility" TYPE visibility USING (CASE WHEN "visibility" = 'agent_only' THEN 'private' WHEN "visibility" = 'draft' THEN NULL ELSE "visibility" END)::visibility;

-- change column messages.visibility: default 'draft' becomes 'private'; closed set (public, private, agent_only, draft) becomes (public, internal, private)
ALTER TABLE "messages"
  ALTER COLUMN "visibility" DROP DEFAULT,
  ALTER COLUMN "visibility" SET DEFAULT 'private';
