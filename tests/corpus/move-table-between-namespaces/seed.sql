insert into chat.messages (id, body, size) values (1, 'it''s', -1);
insert into chat.messages (id, body, size) values (2, '', 2147483647);
insert into chat.likes (id, message_id) values (1, 2);
