-- Colonnade migration 0001 initial: down, postgres. Generated from schema/chat-gateway; do not edit.
-- parent: none
-- mode: transaction
-- data: lossy: all rows of chat_messages; all rows of sessions

-- drop table chat_messages
DROP TABLE "chat_messages";

-- drop table sessions
DROP TABLE "sessions";

-- drop function colonnade_touch_updated_at
DROP FUNCTION "colonnade_touch_updated_at"();
