insert into messages (id, body) values (1, 'It''s'), (2, '');
insert into replies (id, message_id) values (10, 1);
