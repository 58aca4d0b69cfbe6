create table receipt (
    id uuid primary key,
    logged timestamp with time zone default current_timestamp not null,
    content varchar not null
);
