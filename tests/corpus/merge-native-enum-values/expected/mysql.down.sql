-- Colonnade migration 0002 merge_native_enum_values: down, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: "agent_only" of messages.visibility stays "private"; "draft" of messages.visibility stays null; "agent_only" of replies.visibility stays "private"; "draft" of replies.visibility stays null

-- guard: visibility of messages is none of "public", "private", "agent_only", "draft"
SELECT `id`, count(*) OVER ()
  FROM `messages`
  WHERE cast(`visibility` AS char) NOT IN ('public', 'private', 'agent_only', 'draft')
  ORDER BY `id`
  LIMIT 3;

-- guard: visibility of replies is none of "public", "private", "agent_only", "draft"
SELECT `id`, count(*) OVER ()
  FROM `replies`
  WHERE cast(`visibility` AS char) NOT IN ('public', 'private', 'agent_only', 'draft')
  ORDER BY `id`
  LIMIT 3;

-- change column messages.visibility: type enum('public','internal','private') becomes enum('public','private','agent_only','draft'); default 'private' becomes 'draft'; closed set (public, internal, private) becomes (public, private, agent_only, draft)
ALTER TABLE `messages`
  MODIFY COLUMN `visibility` enum('public','private','agent_only','draft') DEFAULT 'draft';

-- change column replies.visibility: type enum('public','internal','private') becomes enum('public','private','agent_only','draft'); closed set (public, internal, private) becomes (public, private, agent_only, draft)
ALTER TABLE `replies` MODIFY COLUMN `visibility` enum('public','private','agent_only','draft');
