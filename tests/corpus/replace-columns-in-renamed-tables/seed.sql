insert into msgs (id, body, note) values (1, 'it''s', '');
insert into msgs (id, body, note) values (2, '', 'é "x" ');
insert into replies (id, msg_id, body, note) values (1, 2, 'b', 'n');
