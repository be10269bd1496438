insert into tickets (id, state, former) values (1, 'open', 'closed'), (2, 'closed', null), (3, 'closed', 'open');
insert into notes (id, ticket_id) values (10, 1), (11, 2);
