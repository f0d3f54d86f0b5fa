#!/bin/sh
# Makes the two users: the owner changes tables, the application's user only reads and writes rows.
set -eu
psql -v ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres \
     -v owner_password="$KTD_OWNER_PASSWORD" -v app_password="$KTD_APP_PASSWORD" <<'SQL'
create role ktd_owner login password :'owner_password';
create role ktd_app login password :'app_password';
alter role ktd_app set statement_timeout = '30s';
alter role ktd_app set lock_timeout = '10s';
alter role ktd_app set idle_in_transaction_session_timeout = '60s';
create database khoithidua owner ktd_owner;
revoke all on database khoithidua from public;
grant connect on database khoithidua to ktd_app;
SQL
