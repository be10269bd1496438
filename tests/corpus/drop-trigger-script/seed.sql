insert into messages (id, body) values (1, 'It''s'), (2, '');
update messages set body = 'changed' where id = 2;
