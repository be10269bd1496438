insert into messages (id, body, draft) values (1, 'It''s', ''), (2, '', '🙂');
update messages set body = 'changed' where id = 2;
