insert into messages (id, body, visibility) values (1, 'It''s', 'public'), (2, '', 'hidden');
insert into replies (id, message_id) values (10, 1), (11, 2);
