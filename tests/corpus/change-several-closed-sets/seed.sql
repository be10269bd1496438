insert into tickets (id, state, sort, level, title) values (1, 'open', 'bug', '1', 'It''s'), (2, 'closed', 'wish', null, ''), (3, 'closed', 'task', '2', '🙂 ');
insert into notes (id, ticket_id, sort) values (10, 1, 'bug'), (11, 2, 'wish');
insert into notes (id, ticket_id) values (12, 3);
