"""A proxy that hangs up on its client when the server has done the work, or while it is at it."""

import http.client
import socket
import struct
from collections import defaultdict
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, field
from socketserver import BaseRequestHandler, ThreadingTCPServer
from threading import Lock, Thread
from typing import Any

HOST = "127.0.0.1"
# How a client asks for it: nothing of the answer, half of it, or no waiting for it at all.
CUTS = ("silent", "half", "at once")
PATIENCE = 60.0


@dataclass
class Proxy:
    """`answers` are the server's own, by idempotency key, also those that no client got to see."""

    port: int
    upstream: int
    answers: dict[str, list[bytes]] = field(default_factory=lambda: defaultdict(list))
    cuts: int = 0
    lock: Lock = field(default_factory=Lock)

    def note(self, key: str, answer: bytes, *, cut: bool) -> None:
        with self.lock:
            self.answers[key].append(answer)
            self.cuts += cut


class _Server(ThreadingTCPServer):
    request_queue_size = 128
    proxy: Proxy


class _Handler(BaseRequestHandler):
    server: _Server

    def handle(self) -> None:
        asked = _message(self.request)
        if asked is None:
            return
        head = _headers(asked)
        how, proxy = head.get("x-cut", ""), self.server.proxy
        with socket.create_connection((HOST, proxy.upstream), timeout=PATIENCE) as upstream:
            upstream.sendall(asked)
            if how == "at once":
                _hang_up(self.request)
            answer = _to_the_end(upstream)
        proxy.note(head.get("idempotency-key", ""), answer, cut=bool(how))
        with suppress(OSError):
            match how:
                case "":
                    self.request.sendall(answer)
                case "half":
                    self.request.sendall(answer[: len(answer) // 2])
                case "silent":
                    _hang_up(self.request)


@contextmanager
def proxy_before(upstream: int) -> Iterator[Proxy]:
    """Runs until every connection has ended, so that all answers are known then."""
    with _Server((HOST, 0), _Handler) as server:
        server.proxy = Proxy(server.server_address[1], upstream)
        serving = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
        serving.start()
        try:
            yield server.proxy
        finally:
            server.shutdown()
            serving.join()


@dataclass(frozen=True, slots=True)
class Answer:
    status: int
    replayed: bool
    body: bytes


def ask(port: int, path: str, body: bytes, headers: dict[str, str], *, cut: str) -> Answer | None:
    """None where the answer did not arrive."""
    with closing(http.client.HTTPConnection(HOST, port, timeout=PATIENCE)) as link:
        try:
            link.request(
                "POST",
                path,
                body,
                {
                    **headers,
                    "Content-Type": "application/json",
                    "Connection": "close",
                    **({"X-Cut": cut} if cut else {}),
                },
            )
            response = link.getresponse()
            return Answer(
                response.status, "Idempotent-Replayed" in response.headers, response.read()
            )
        except (OSError, http.client.HTTPException):
            return None


def body_of(answer: bytes) -> bytes:
    return answer.partition(b"\r\n\r\n")[2]


def _message(source: Any) -> bytes | None:
    """One request with its body; None where the client thought better of it."""
    said = b""
    while b"\r\n\r\n" not in said:
        if not (part := source.recv(65536)):
            return None
        said += part
    end = said.index(b"\r\n\r\n") + 4 + int(_headers(said).get("content-length", 0))
    while len(said) < end:
        if not (part := source.recv(65536)):
            return None
        said += part
    return said


def _headers(message: bytes) -> dict[str, str]:
    lines = message.partition(b"\r\n\r\n")[0].decode("latin-1").split("\r\n")[1:]
    pairs = (line.partition(":") for line in lines)
    return {name.lower(): value.strip() for name, _, value in pairs}


def _to_the_end(source: socket.socket) -> bytes:
    parts = []
    while part := source.recv(65536):
        parts.append(part)
    return b"".join(parts)


def _hang_up(link: Any) -> None:
    """With a reset, as a network that went away."""
    link.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    link.close()
