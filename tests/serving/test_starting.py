"""How `roundtable serve` starts, and what it says when it cannot."""

from __future__ import annotations

import json
import socket
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from roundtable.cli import main
from roundtable.errors import ServeError
from roundtable.serving.addresses import normal_base_url
from tests.browser.servers import find_free_port
from tests.serving.asking import START_PAGE, get

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.browser.servers import Server


@pytest.fixture
def refused(capsys: pytest.CaptureFixture[str]) -> Callable[..., str]:
    """What the command says on its way out with exit code 1."""

    def run(*options: str) -> str:
        assert main(["serve", "--no-browser", "--port", str(find_free_port()), *options]) == 1
        said = capsys.readouterr()
        assert said.out == ""
        return said.err

    return run


def test_a_taken_port_ends_with_a_sentence_and_a_way_out() -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        line = [sys.executable, "-m", "roundtable", "serve", "--no-browser", "--port", str(port)]
        ended = subprocess.run(line, capture_output=True, text=True, timeout=30, check=False)
    assert ended.returncode == 1
    assert f"Port {port} on 127.0.0.1 is not free" in ended.stderr
    assert f"--port {port + 1}" in ended.stderr
    assert "Traceback" not in ended.stderr


@pytest.mark.parametrize("host", ["203.0.113.7", "no such host", "training.invalid", "::1::"])
def test_a_host_that_is_not_here_ends_with_a_sentence(refused: Callable[..., str], host: str) -> None:
    assert host in refused("--host", host)


def test_a_content_folder_that_is_not_there_ends_with_a_sentence(refused: Callable[..., str], tmp_path: Path) -> None:
    said = refused("--content", str(tmp_path / "nowhere"))
    assert "There is no folder" in said
    assert "nowhere" in said


def test_a_content_folder_that_is_a_file_ends_with_a_sentence(refused: Callable[..., str], tmp_path: Path) -> None:
    (tmp_path / "case.yaml").write_text("id: case")
    assert "There is no folder" in refused("--content", str(tmp_path / "case.yaml"))


@pytest.mark.parametrize("base", ["https://example.org/x", "/a b/", "/{x}/", "/x?y=1", "/<b>/"])
def test_a_base_url_that_is_no_path_ends_with_a_sentence(refused: Callable[..., str], base: str) -> None:
    assert "is not a path" in refused("--base-url", base)


@pytest.mark.parametrize(
    ("given", "normal"), [("", "/"), ("/", "/"), ("x", "/x/"), ("/x/y", "/x/y/"), ("//x//", "/x/")]
)
def test_a_base_url_gets_its_slashes(given: str, normal: str) -> None:
    assert normal_base_url(given) == normal


@pytest.mark.parametrize("base", ["/../", "/a/../b/", "/./"])
def test_a_base_url_that_climbs_is_refused(base: str) -> None:
    with pytest.raises(ServeError):
        normal_base_url(base)


@pytest.mark.parametrize("port", ["0", "65536", "-1", "eight", "80.5", "²", "8866 "])
def test_a_port_that_is_none_is_refused_with_a_sentence(capsys: pytest.CaptureFixture[str], port: str) -> None:
    with pytest.raises(SystemExit):
        main(["serve", f"--port={port}"])
    assert "a port is a number from 1 to 65535" in capsys.readouterr().err


@pytest.mark.parametrize("most", ["0", "-3", "many"])
def test_a_cap_below_one_is_refused_with_a_sentence(capsys: pytest.CaptureFixture[str], most: str) -> None:
    with pytest.raises(SystemExit):
        main(["serve", f"--max-visitors={most}"])
    assert "a whole number from 1" in capsys.readouterr().err


def test_the_address_is_printed_and_the_log_stays_quiet(serve: Callable[..., Server]) -> None:
    server = serve(base_url="/training/")
    get(server, START_PAGE)
    assert server.written().splitlines() == [f"Roundtable is at {server.url}", "Stop it with Ctrl+C."]


def test_a_config_file_that_lies_about_weakens_nothing(
    serve: Callable[..., Server], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    weak = {"VoilaConfiguration": {"strip_sources": False, "allow_template_override": "YES", "template": "lab"}}
    for name in ("voila", "jupyter_server_config", "jupyter_config"):
        (tmp_path / f"{name}.json").write_text(json.dumps(weak))
    monkeypatch.setenv("JUPYTER_CONFIG_DIR", str(tmp_path))
    text = get(serve(), f"{START_PAGE}?template=lab").text
    assert 'data-roundtable="page"' in text
    assert "from roundtable import pages" not in text
