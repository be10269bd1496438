insert into tickets (id, state, sort) values (1, 'open', 'bug'), (2, 'closed', 'wish');
insert into notes (id, ticket_id) values (10, 1);
