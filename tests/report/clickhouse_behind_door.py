"""``python -m tests.report.clickhouse_behind_door FOLDER`` prints its port and answers as a ClickHouse server does."""

import sys
from http.server import BaseHTTPRequestHandler, HTTPServer
from importlib import import_module
from pathlib import Path
from urllib.parse import parse_qsl, urlsplit

OWN = {"query", "database"}


class Answer(BaseHTTPRequestHandler):
    """A statement comes in, its answer goes out; the data of an INSERT is the body."""

    session = import_module("chdb.session").Session(f"{sys.argv[1]}/clickhouse")

    def do_POST(self) -> None:
        told = dict(parse_qsl(urlsplit(self.path).query))
        body = self.body()
        statement = told["query"] if "query" in told else body.decode()
        try:
            for name in told.keys() - OWN:
                self.session.query(f"SET {name} = {told[name]}")
            self.session.query(f"USE {told.get('database', 'default')}")
            answer = str(self.session.query(self.from_file(statement, body), "TSV"))
        except RuntimeError as refusal:
            self.reply(500, str(refusal))
        else:
            self.reply(200, answer)

    def from_file(self, statement: str, body: bytes) -> str:
        """The statement, reading what it inserts from a file: chDB has no stream of data beside a statement."""
        if not statement.startswith("INSERT"):
            return statement
        file = Path(sys.argv[1]) / "body.parquet"
        file.write_bytes(body)
        table = statement.split()[2]
        columns = str(
            self.session.query(f"SELECT name FROM system.columns WHERE table = '{table}' ORDER BY position", "TSV")
        )
        return f"INSERT INTO {table} SELECT {', '.join(columns.split())} FROM file('{file}', Parquet)"

    def body(self) -> bytes:
        """The request's body, which comes in chunks where its length is not known."""
        if "Content-Length" in self.headers:
            return self.rfile.read(int(self.headers["Content-Length"]))
        found = b""
        while size := int(self.rfile.readline(), 16):
            found += self.rfile.read(size)
            self.rfile.readline()
        self.rfile.readline()
        return found

    def reply(self, status: int, text: str) -> None:
        self.send_response(status)
        self.send_header("Content-Length", str(len(text.encode())))
        self.end_headers()
        self.wfile.write(text.encode())

    def log_message(self, *_: object) -> None:
        """Says nothing."""


if __name__ == "__main__":
    server = HTTPServer(("127.0.0.1", 0), Answer)
    sys.stdout.write(f"{server.server_port}\n")
    sys.stdout.flush()
    server.serve_forever()
