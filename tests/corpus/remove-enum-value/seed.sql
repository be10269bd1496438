insert into messages (id, visibility) values (1, 'public'), (2, 'private');
insert into replies (id, message_id, body) values (10, 2, 'kept'), (11, 1, '');
