"""What the local server answers, and what it refuses."""

from http.client import HTTPConnection, HTTPResponse

import pytest

from tests.dev.conftest import LocalServer


def ask(server: LocalServer, path: str, method: str = "GET", **headers: str) -> tuple[HTTPResponse, str]:
    """The answer to a request whose path is sent as it is, and its body."""
    connection = HTTPConnection("127.0.0.1", server.port, timeout=5)
    connection.request(method, path, headers=headers)
    answer = connection.getresponse()
    body = answer.read().decode()
    connection.close()
    return answer, body


def test_built_files_are_served_as_they_are(server: LocalServer) -> None:
    answer, body = ask(server, "/causerie.js")
    assert (answer.status, body) == (200, "window.loaded = true")
    assert answer.headers.get_content_type() == "text/javascript"


def test_a_page_gets_the_dev_client_and_its_file_does_not(server: LocalServer) -> None:
    before = (server.out / "index.html").read_bytes()
    _, body = ask(server, "/")
    assert body.count('<script src="/causerie-dev/live.js"') == 1
    assert body.endswith("</script></body>")
    assert (server.out / "index.html").read_bytes() == before


def test_a_page_without_a_written_body_gets_the_dev_client_too(server: LocalServer) -> None:
    assert '<script src="/causerie-dev/live.js"' in ask(server, "/hello/")[1]


def test_a_conversations_page_is_found_without_its_slash(server: LocalServer) -> None:
    answer, _ = ask(server, "/hello")
    assert answer.status == 307
    assert answer.headers["Location"].endswith("/hello/")


@pytest.mark.parametrize("path", ["/", "/causerie.js", "/pricing", "/causerie-dev/live.js"])
def test_nothing_is_cached(server: LocalServer, path: str) -> None:
    assert ask(server, path)[0].headers["Cache-Control"] == "no-store"


def test_a_path_that_is_not_built_gets_a_stand_in_page(server: LocalServer) -> None:
    answer, body = ask(server, "/pricing?plan=pro")
    assert answer.status == 200
    assert '<script async src="/causerie.js"' in body
    assert "Acme &lt;&amp; friends&gt;" in body
    assert '<a href="/plans/example">' in body
    assert 'href="#talk"' in body
    assert 'id="news"' in body
    assert 'data-causerie="hello"' in body


def test_a_path_is_text_on_its_stand_in_page(server: LocalServer) -> None:
    assert "<script>alert" not in ask(server, "/%3Cscript%3Ealert(1)%3C/script%3E")[1]


def test_a_file_that_is_not_built_is_not_found(server: LocalServer) -> None:
    assert ask(server, "/parts/gone.js")[0].status == 404


@pytest.mark.parametrize(
    "path",
    [
        "/../secret.txt",
        "/%2e%2e/secret.txt",
        "/..%2fsecret.txt",
        "/hello/../../secret.txt",
        "//secret.txt",
        "/..\\secret.txt",
    ],
)
def test_nothing_outside_the_folder_is_served(server: LocalServer, path: str) -> None:
    assert ask(server, path)[1] != "secret"


def test_a_link_out_of_the_folder_is_not_followed(server: LocalServer) -> None:
    (server.out / "leak.txt").symlink_to(server.out.parent / "secret.txt")
    answer, body = ask(server, "/leak.txt")
    assert (answer.status, "secret" in body) == (404, False)


@pytest.mark.parametrize("path", ["/", "/pricing", "/%00", "/" + "a" * 5000])
def test_odd_paths_get_an_answer(server: LocalServer, path: str) -> None:
    assert ask(server, path)[0].status in {200, 404}


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "PATCH", "OPTIONS"])
def test_only_reading_is_allowed(server: LocalServer, method: str) -> None:
    for path in ("/", "/pricing", "/causerie-dev/live.js"):
        assert ask(server, path, method)[0].status == 405


def test_head_has_the_headers_without_the_body(server: LocalServer) -> None:
    answer, body = ask(server, "/pricing", "HEAD")
    assert (answer.status, body) == (200, "")


@pytest.mark.parametrize("host", ["evil.example", "evil.example:8000", "127.0.0.1.evil.example", ""])
def test_a_strange_host_name_is_refused(server: LocalServer, host: str) -> None:
    assert ask(server, "/", Host=host)[0].status == 400


@pytest.mark.parametrize("host", ["localhost", "localhost:8000", "127.0.0.1:9", "[::1]:8000"])
def test_the_names_of_this_machine_are_answered(server: LocalServer, host: str) -> None:
    assert ask(server, "/", Host=host)[0].status == 200


def test_pages_of_other_local_servers_may_load_the_sdk(server: LocalServer) -> None:
    own, _ = ask(server, "/causerie.js", Origin="http://localhost:3000")
    strange, _ = ask(server, "/causerie.js", Origin="https://evil.example")
    assert own.headers["Access-Control-Allow-Origin"] == "http://localhost:3000"
    assert "Access-Control-Allow-Origin" not in strange.headers
