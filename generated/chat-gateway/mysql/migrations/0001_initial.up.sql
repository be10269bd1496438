-- Colonnade migration 0001 initial: up, mysql. Generated from schema/chat-gateway; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- create table sessions
-- probe: SELECT count(*) FROM information_schema.tables WHERE table_schema = database() AND table_name = 'sessions' -> '1'
CREATE TABLE `sessions` (
  `id`         varchar(255) NOT NULL,
  `name`       varchar(255),
  `user_id`    varchar(255) NOT NULL,
  `agent_id`   varchar(255),
  `created_at` datetime(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
  `updated_at` datetime(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3) ON UPDATE CURRENT_TIMESTAMP(3),
  PRIMARY KEY (`id`)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin COMMENT = 'A user''s conversation with an agent.';

-- create table chat_messages
-- probe: SELECT count(*) FROM information_schema.tables WHERE table_schema = database() AND table_name = 'chat_messages' -> '1'
CREATE TABLE `chat_messages` (
  `id`          varchar(255) NOT NULL,
  `session_id`  varchar(255) NOT NULL,
  `message`     longtext NOT NULL,
  `sender_type` varchar(50),
  `sender_name` varchar(255),
  `created_at`  datetime(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
  PRIMARY KEY (`id`),
  CONSTRAINT `fk_chat_messages_session_id` FOREIGN KEY (`session_id`) REFERENCES `sessions` (`id`) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin COMMENT = 'One message of a conversation.';
