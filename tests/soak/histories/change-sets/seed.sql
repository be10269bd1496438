insert into tickets (id, state, sort, level, title, updated_at) values (1, 'open', 'bug', '1', 'It''s', '1969-07-20 20:17:40.123'), (2, 'closed', 'wish', null, '', '2024-02-29 23:59:59.999'), (3, 'closed', 'task', '2', '🙂 ', '2000-01-01 00:00:00.000');
insert into notes (id, ticket_id, sort) values (10, 1, 'bug'), (11, 2, 'wish');
insert into notes (id, ticket_id) values (12, 3);
