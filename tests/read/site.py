"""A small site on loopback that behaves and misbehaves, one path each."""

import gzip
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from tests.read.page import pages

STORY = next(page for page in pages() if page.name == "bare")


class _Site(BaseHTTPRequestHandler):
    """Each path is one habit of the web."""

    def do_GET(self) -> None:
        """Answer as the path says; a reader that hangs up is no mistake of the site."""
        with suppress(OSError):
            name = self.path.strip("/").partition("/")[0].partition("?")[0].replace("-", "_")
            getattr(self, f"_{name}", self._none)()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base class's word
        """Say nothing."""

    def _send(self, data: bytes, kind: str = "text/html; charset=utf-8", code: int = 200, **headers: str) -> None:
        self.send_response(code)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", headers.pop("length", str(len(data))))
        for header, value in headers.items():
            self.send_header(header.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(data)

    def _none(self) -> None:
        self._send(b"not here", code=404)

    def _story(self) -> None:
        self._send(STORY.data)

    def _windows(self) -> None:
        self._send(STORY.data.replace("“".encode(), b'"'), "text/html; charset=windows-1252")

    def _plain(self) -> None:
        self._send(b"Two died in the harbour\n\nTwo people died on Tuesday.\n", "text/plain; charset=utf-8")

    def _picture(self) -> None:
        self._send(b"\x89PNG", "image/png")

    def _packed(self) -> None:
        self._send(gzip.compress(STORY.data), Content_Encoding="gzip")

    def _bomb(self) -> None:
        self._send(gzip.compress(b" " * 50_000_000), Content_Encoding="gzip")

    def _torn(self) -> None:
        self._send(gzip.compress(STORY.data)[:20] + b"\xff" * 90, Content_Encoding="gzip")

    def _moved(self) -> None:
        self._send(b"", code=302, Location="/story")

    def _loop(self) -> None:
        self._send(b"", code=302, Location="/loop")

    def _inside(self) -> None:
        self._send(b"", code=302, Location="http://10.0.0.1/secret")

    def _file(self) -> None:
        self._send(b"", code=302, Location="file:///etc/hostname")

    def _wall(self) -> None:
        self._send(b"pay", code=402)

    def _broken(self) -> None:
        self._send(b"oh", code=500)

    def _cut(self) -> None:
        self._send(STORY.data[:300], length=str(len(STORY.data)))
        self.close_connection = True

    def _drip(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.end_headers()
        for _ in range(200):
            self.wfile.write(b"<p>")
            time.sleep(0.05)

    def _drip_head(self) -> None:
        for _ in range(200):
            self.wfile.write(b"H")
            time.sleep(0.05)

    def _endless(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.end_headers()
        for _ in range(1000):
            self.wfile.write(b"<p>more" * 10_000)

    def _nonsense(self) -> None:
        self.wfile.write(b"\x00\x01\x02 this is no answer\r\n\r\n")


@contextmanager
def site() -> Iterator[str]:
    """The address of the site while it runs."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Site)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()
