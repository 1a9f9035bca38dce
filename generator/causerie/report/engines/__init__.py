"""What can answer the queries: DuckDB in this process, ClickHouse in it or on a server, Spark here or on a cluster."""
