insert into tickets (id, severity) values (1, 'minor'), (2, 'major');
insert into tickets (id) values (3);
insert into notes (id, ticket_id, severity) values (10, 1, 'major'), (11, 2, 'minor');
