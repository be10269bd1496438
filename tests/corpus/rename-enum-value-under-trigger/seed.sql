insert into messages (id, body, visibility) values (1, 'It''s', 'public'), (2, '', 'secret');
update messages set body = 'changed' where id = 2;
