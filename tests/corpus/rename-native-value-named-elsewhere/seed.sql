insert into messages (id, title, visibility) values (1, 'secret', 'secret'), (2, '', 'public'), (3, 'hidden', 'draft'), (4, 'secret', 'public');
insert into messages (id, title) values (5, 'by default');
insert into replies (id, message_id) values (10, 1), (11, 5);
