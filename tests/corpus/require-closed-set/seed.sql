insert into tickets (id, state, sort) values (1, 'open', null), (2, 'closed', 'bug'), (3, null, 'wish'), (4, null, null);
insert into notes (id, ticket_id) values (10, 3), (11, 2);
