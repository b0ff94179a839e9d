"""Django's PostgreSQL backend, with the tenant named in every DELETE and UPDATE."""
