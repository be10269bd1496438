insert into messages (id, title, visibility) values (1, 'It''s public', 'public'), (2, 'secret', 'secret'), (3, '🤫 "quoted" ', 'secret'), (4, '', 'public');
insert into replies (id, message_id, body) values (10, 2, 'secret'), (11, 2, ''), (12, 4, 'ok');
