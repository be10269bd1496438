insert into msgs (id, body, sender) values (1, 'It''s', 'ada'), (2, '', ''), (3, '🙂 "q"', 'x');
insert into replies (id, msg_id) values (10, 1), (11, 3);
