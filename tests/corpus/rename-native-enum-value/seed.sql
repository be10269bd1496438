insert into messages (id, visibility) values (1, 'public'), (2, 'secret'), (3, 'secret');
insert into messages (id) values (4);
insert into replies (id, message_id, body) values (10, 2, 'secret'), (11, 4, '');
