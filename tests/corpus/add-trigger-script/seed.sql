insert into messages (id, body) values (1, 'It''s'), (2, '');
insert into log (id, message_id, said) values (10, 1, 'x');
