"""Fetching a page once: http(s) only, with limits on size, time and redirects, and never from inside a private network.

A name is looked up once for each redirect; every address that it has must be a public one, and the connection goes to
the address that was checked, so that a name which changes its mind between two look-ups (DNS rebinding) gains nothing.
"""

import io
import socket
import ssl
import time
import zlib
from functools import partial
from http.client import HTTPConnection, HTTPException, HTTPResponse
from ipaddress import IPv4Address, IPv6Address, ip_address
from typing import TYPE_CHECKING
from urllib.parse import SplitResult, quote, urljoin, urlsplit, urlunsplit

from compare.problem import InputError, Problem
from compare.read.raw import Raw
from compare.record import Record

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

MOST_BYTES = 6_000_000
SECONDS = 20.0
REDIRECTS = 5
_CHUNK = 65_536
_FORMS = {
    "text/html": ".html", "application/xhtml+xml": ".html", "text/plain": ".txt", "text/markdown": ".md",
    "application/pdf": ".pdf", "": "",
}  # fmt: skip
_HEADERS = {
    "User-Agent": "claimdiff", "Accept": "text/html, text/plain, application/pdf;q=0.9", "Accept-Encoding": "identity",
}  # fmt: skip
_REFUSALS = {
    401: "wants a login", 402: "wants to be paid", 403: "refuses to give it to a program", 404: "has no such page",
    410: "no longer has the page", 429: "asks to wait", 451: "may not show it here",
}  # fmt: skip


class _RefusedError(Exception):
    """Why a page is not read: a code and words for a person."""

    def __init__(self, code: str, why: str) -> None:
        super().__init__(why)
        self.code = code


class _Limits(Record):
    """What one fetch may do. until: a moment of time.monotonic()."""

    until: float
    allow_private: bool

    def left(self) -> float:
        """Seconds that are left; raises TimeoutError when there are none."""
        seconds = self.until - time.monotonic()
        if seconds <= 0:
            raise TimeoutError
        return seconds


def fetched(url: str, allow_private: bool = False, seconds: float = SECONDS) -> Raw:
    """The page at an address, after its redirects. Raises InputError with the reason where there is none to be had."""
    limits = _Limits(time.monotonic() + seconds, allow_private)
    at = url
    try:
        for _ in range(REDIRECTS + 1):
            found = _visited(at, limits)
            if isinstance(found, Raw):
                return found._replace(name=url)
            at = urljoin(at, found)
        raise _RefusedError("redirects", f"sends on more than {REDIRECTS} times")
    except _RefusedError as refused:
        raise _problem(url, refused.code, str(refused)) from None
    except TimeoutError:
        raise _problem(url, "too-slow", f"did not answer in full within {seconds:g} seconds") from None
    except ssl.SSLError as error:
        raise _problem(url, "unsafe", f"cannot show who it is ({error.reason or 'TLS error'})") from None
    except (OSError, HTTPException, ValueError) as error:
        raise _problem(url, "unreachable", f"cannot be reached ({_reason(error)})") from None


def _problem(url: str, code: str, why: str) -> InputError:
    advice = "Save the page in a browser and give the file, or its text as .txt"
    return InputError(Problem(url, code, f"the site {why}. {advice}"))


def _reason(error: Exception) -> str:
    return (getattr(error, "strerror", None) or str(error) or type(error).__name__).splitlines()[0][:120]


def _visited(url: str, limits: _Limits) -> Raw | str:
    """The page, or where it says that it has gone."""
    parts = _checked(url)
    connection = _Connection(parts, _public(parts, limits), limits)
    try:
        connection.request("GET", _target(parts), headers=_HEADERS)
        with connection.getresponse() as answer:
            return _answered(answer, url)
    finally:
        connection.close()


def _answered(answer: HTTPResponse, url: str) -> Raw | str:
    """The page in an answer, or where it sends on to."""
    if 300 <= answer.status < 400 and (location := answer.getheader("Location")):
        return location
    if answer.status != 200:
        why = _REFUSALS.get(answer.status, "is out of order" if answer.status >= 500 else "does not give the page")
        raise _RefusedError("refused", f"{why} (HTTP {answer.status})")
    form, charset = _kind(answer)
    return Raw(_body(answer), url, form, charset, url)


def _checked(url: str) -> SplitResult:
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https"):
        raise _RefusedError("address", f"leads to {parts.scheme or 'nowhere'}:, and only http and https are fetched")
    if not parts.hostname or parts.username is not None or len(url) > 4000:
        raise _RefusedError("address", "has an address that is not a plain one (a host, no name or password in it)")
    return parts


def _target(parts: SplitResult) -> str:
    safe = "/%:=&?~#+!$,;'@()*[]"
    return urlunsplit(("", "", quote(parts.path or "/", safe=safe), quote(parts.query, safe=safe), ""))


def _public(parts: SplitResult, limits: _Limits) -> str:
    """The address to connect to; raises where any address of the name is not a public one."""
    assert parts.hostname is not None  # noqa: S101 - `_checked` saw to it
    port = parts.port or (443 if parts.scheme == "https" else 80)
    found = [str(entry[4][0]) for entry in socket.getaddrinfo(parts.hostname, port, type=socket.SOCK_STREAM)]
    limits.left()
    if not limits.allow_private and not all(is_public(ip) for ip in found):
        raise _RefusedError("private", "is inside a private network (--allow-private fetches from it all the same)")
    return found[0]


def is_public(ip: str) -> bool:
    """Whether an address is one that anybody on the internet has, also where one of IPv4 is wrapped in one of IPv6."""
    address = ip_address(ip.partition("%")[0])
    inner = _inner(address) or address
    return all(one.is_global and not one.is_multicast for one in (address, inner))


def _inner(address: IPv4Address | IPv6Address) -> IPv4Address | None:
    """The IPv4 address that an IPv6 address carries (mapped, 6to4, NAT64)."""
    if isinstance(address, IPv4Address):
        return None
    if address.packed.startswith(bytes.fromhex("0064ff9b")):
        return IPv4Address(address.packed[-4:])
    return address.ipv4_mapped or address.sixtofour


class _Connection(HTTPConnection):
    """A connection to the address that was checked, whose every wait counts against one clock."""

    def __init__(self, parts: SplitResult, ip: str, limits: _Limits) -> None:
        port = parts.port or (443 if parts.scheme == "https" else 80)
        super().__init__(parts.hostname or "", port)
        self._ip, self._limits, self._secure = ip, limits, parts.scheme == "https"
        self.response_class = partial(_Response, limits=limits)  # type: ignore[assignment]  # called as a class would be

    def connect(self) -> None:
        """Connect, not by name but by address; TLS still asks for the name."""
        plain = socket.create_connection((self._ip, self.port), timeout=self._limits.left())
        self.sock = plain
        if self._secure:
            self.sock = ssl.create_default_context().wrap_socket(plain, server_hostname=self.host)


class _Response(HTTPResponse):
    """An answer that is read through the clock, so that one byte a second cannot go on for ever."""

    def __init__(self, sock: socket.socket, method: str | None = None, *, limits: _Limits) -> None:
        super().__init__(sock, method=method)
        self.fp = io.BufferedReader(_Timed(sock, limits, self.fp))


class _Timed(io.RawIOBase):
    """The receiving side of a socket; each wait ends when the time of the whole fetch does."""

    def __init__(self, sock: socket.socket, limits: _Limits, inner: io.BufferedReader) -> None:
        super().__init__()
        self._sock, self._limits, self._inner = sock, limits, inner

    def readable(self) -> bool:
        """It is."""
        return True

    def readinto(self, buffer: "WriteableBuffer") -> int:
        """What has come, as soon as anything has."""
        self._sock.settimeout(self._limits.left())
        return self._sock.recv_into(buffer)

    def close(self) -> None:
        """Close the socket's own reader too, which keeps the socket open."""
        self._inner.close()
        super().close()


def _kind(answer: HTTPResponse) -> tuple[str, str | None]:
    """The form and charset that the server declares; raises for pictures, data and the like."""
    kind = answer.headers.get_content_type() if answer.getheader("Content-Type") else ""
    if kind not in _FORMS:
        raise _RefusedError("not-an-article", f"gives {kind}, which is no article")
    return _FORMS[kind], answer.headers.get_content_charset()


def _body(answer: HTTPResponse) -> bytes:
    """All bytes of an answer, unpacked if the server packed them unasked."""
    declared = int(length) if (length := answer.getheader("Content-Length") or "").isdigit() else None
    unpack = zlib.decompressobj(47) if answer.getheader("Content-Encoding", "identity") in ("gzip", "deflate") else None
    found, got = bytearray(), 0
    while chunk := answer.read(_CHUNK):
        got += len(chunk)
        found += _unpacked(unpack, chunk) if unpack else chunk
        if len(found) > MOST_BYTES:
            raise _RefusedError("too-large", f"sends over {MOST_BYTES // 1_000_000} MB, which is no article")
    if declared is not None and got < declared:
        raise _RefusedError("cut-off", f"broke off after {got} of {declared} bytes")
    return bytes(found)


def _unpacked(unpack: "zlib._Decompress", chunk: bytes) -> bytes:
    try:
        return unpack.decompress(chunk, MOST_BYTES + 1)
    except zlib.error:
        raise _RefusedError("unreadable", "sends packed data that is damaged") from None
