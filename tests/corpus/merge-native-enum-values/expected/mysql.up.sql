-- Colonnade migration 0002 merge_native_enum_values: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: "agent_only" of messages.visibility becomes "private"; "draft" of messages.visibility becomes null; "agent_only" of replies.visibility becomes "private"; "draft" of replies.visibility becomes null

-- change column messages.visibility: type enum('public','private','agent_only','draft') becomes enum('public','private','agent_only','draft','internal'); default 'draft' becomes 'private'; closed set (public, private, agent_only, draft) becomes (public, internal, private)
ALTER TABLE `messages`
  MODIFY COLUMN `visibility` enum('public','private','agent_only','draft','internal') DEFAULT 'private';

-- rewrite visibility in the rows of messages
-- batch: 10000 rows of `messages` by `id`
UPDATE `messages`
  SET `visibility` = CASE WHEN `visibility` = 'agent_only' THEN 'private' WHEN `visibility` = 'draft' THEN NULL ELSE `visibility` END
  WHERE (`visibility` IN ('agent_only', 'draft')) AND /* each batch */ TRUE;

-- change column messages.visibility: type enum('public','private','agent_only','draft','internal') becomes enum('public','internal','private')
ALTER TABLE `messages`
  MODIFY COLUMN `visibility` enum('public','internal','private') DEFAULT 'private';

-- change column replies.visibility: type enum('public','private','agent_only','draft') becomes enum('public','private','agent_only','draft','internal'); closed set (public, private, agent_only, draft) becomes (public, internal, private)
ALTER TABLE `replies`
  MODIFY COLUMN `visibility` enum('public','private','agent_only','draft','internal');

-- rewrite visibility in the rows of replies
-- batch: 10000 rows of `replies` by `id`
UPDATE `replies`
  SET `visibility` = CASE WHEN `visibility` = 'agent_only' THEN 'private' WHEN `visibility` = 'draft' THEN NULL ELSE `visibility` END
  WHERE (`visibility` IN ('agent_only', 'draft')) AND /* each batch */ TRUE;

-- change column replies.visibility: type enum('public','private','agent_only','draft','internal') becomes enum('public','internal','private')
ALTER TABLE `replies` MODIFY COLUMN `visibility` enum('public','internal','private');
