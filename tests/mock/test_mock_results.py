"""The result files of jobs: each its own, whole and in part, gone in time, and as bad as was ordered."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import httpx
import pytest
from timeless import Jobs

import maaskit_mock._media as media
import maaskit_mock._variants as variants


def video(jobs: Jobs, outcome: str | None = None) -> str:
    """The URL of a finished clip."""
    return str(jobs.finished(outcome)["videos"][0]["url"])


def cut(jobs: Jobs, url: str) -> tuple[httpx.Response, bytes]:
    """An answer that breaks off, and what came of it."""
    got = b""
    with jobs.http.stream("GET", url) as response:
        try:
            for piece in response.iter_raw():
                got += piece
        except httpx.RemoteProtocolError:
            return response, got
    raise AssertionError("it did not break off")


def test_every_job_has_files_of_its_own(jobs: Jobs) -> None:
    answers = [jobs.finished()["videos"][0] for _ in range(2)]
    urls = [one[name] for one in answers for name in ("url", "cover")]
    files = [jobs.http.get(url).content for url in urls]
    assert len(set(urls)) == len(set(files)) == 4
    assert [jobs.http.get(url).content for url in urls] == files
    assert files[0][4:8] == b"ftyp"
    assert files[1].startswith(b"\x89PNG")
    assert [row["downloads"] for row in jobs.rows()] == [{"a/one.mp4": 2, "a/one.png": 2}] * 2


def test_headers_and_ranges(jobs: Jobs) -> None:
    url = video(jobs)
    whole = jobs.http.get(url)
    size = len(whole.content)
    assert whole.headers["accept-ranges"] == "bytes"
    assert whole.headers["content-disposition"] == 'attachment; filename="one.mp4"'
    tag, modified = whole.headers["etag"], whole.headers["last-modified"]

    def part(**headers: str) -> httpx.Response:
        return jobs.http.get(url, headers={name.replace("_", "-"): value for name, value in headers.items()})

    assert part(range="bytes=10-").content == whole.content[10:]
    assert part(range="bytes=10-19", if_range=tag).content == whole.content[10:20]
    assert part(range="bytes=10-19", if_range=modified).status_code == 206
    assert part(range="bytes=-4").headers["content-range"] == f"bytes {size - 4}-{size - 1}/{size}"
    for other in ('"other"', "Sat, 01 Jan 2000 00:00:00 GMT", "nonsense"):
        again = part(range="bytes=10-19", if_range=other)
        assert (again.status_code, again.content) == (200, whole.content)
    outside = part(range=f"bytes={size}-")
    assert (outside.status_code, outside.headers["content-range"]) == (416, f"bytes */{size}")
    before = jobs.rows()[0]["downloads"]
    head = jobs.http.head(url)
    assert jobs.rows()[0]["downloads"] == before  # nothing was fetched
    assert (head.headers["content-length"], head.headers["etag"], head.content) == (str(size), tag, b"")
    assert "content-disposition" not in jobs.http.get(url.replace("one.mp4", "one.png")).headers


def test_urls_expire(jobs: Jobs) -> None:
    url = video(jobs)
    jobs.advance(59)
    assert jobs.http.get(url).status_code == 200
    jobs.advance(1)
    late = jobs.http.get(url)
    assert (late.status_code, late.headers["content-type"]) == (403, "application/xml")
    assert b"<Code>AccessDenied</Code>" in late.content
    assert jobs.show(jobs.rows()[0]["id"])["videos"][0]["url"] == url


def test_urls_expire_when_the_answer_says_so(jobs: Jobs) -> None:
    show = jobs.submit("shows")["id"]
    jobs.advance(5 + 3599)
    assert jobs.http.get(f"/v1/shows/{show}/content").status_code == 200
    jobs.advance(1)
    late = jobs.http.get(f"/v1/shows/{show}/content")
    assert (late.status_code, late.json()["error"]["code"]) == (404, "result_expired"), "in the gateway's own shape"


def test_urls_of_no_job(jobs: Jobs, timeless_url: str) -> None:
    url = video(jobs)
    for number in ("99999", "9" * 5000):
        gone = jobs.http.get(f"/_media/tasks/{number}/x.mp4")
        assert (gone.status_code, b"NoSuchKey" in gone.content) == (404, True)
    assert jobs.http.get("/_media/tasks/x.mp4").content == media.data("mp4")  # a URL of some example
    jobs.http.delete("/_mock/tasks")
    assert jobs.http.get(url).status_code == 404


def test_expired_at_once(jobs: Jobs) -> None:
    assert jobs.http.get(video(jobs, "expire-results")).status_code == 403
    assert jobs.http.get(video(jobs, "expire-results;status=404")).status_code == 404


def test_cut_download(jobs: Jobs) -> None:
    url = video(jobs, "cut-download")
    response, got = cut(jobs, url)
    assert response.status_code == 200
    assert 0 < len(got) < int(response.headers["content-length"])
    rest = jobs.http.get(url, headers={"Range": f"bytes={len(got)}-", "If-Range": response.headers["etag"]})
    assert rest.status_code == 206
    assert got + rest.content == jobs.http.get(url).content
    cover = url.replace("one.mp4", "one.png")
    with pytest.raises(httpx.RemoteProtocolError):
        jobs.http.get(cover)


def test_wrong_length(jobs: Jobs) -> None:
    url = video(jobs, "wrong-length;bytes=7")
    for _ in range(2):
        response, got = cut(jobs, url)
        assert int(response.headers["content-length"]) == len(got) + 7


def test_hostile_name(jobs: Jobs) -> None:
    name = jobs.http.get(video(jobs, "hostile-name")).headers["content-disposition"]
    assert 'filename="../' in name
    assert "filename*=UTF-8''..%2F" in name


def test_twists_of_a_file_that_is_an_answer(jobs: Jobs) -> None:
    show = jobs.submit("shows", "cut-download, hostile-name")["id"]
    jobs.advance(5)
    with pytest.raises(httpx.RemoteProtocolError):
        jobs.http.get(f"/v1/shows/{show}/content")
    assert "../" in jobs.http.get(f"/v1/shows/{show}/content").headers["content-disposition"]


def test_big_files(jobs: Jobs) -> None:
    url, size = video(jobs), 5_000_000
    big = jobs.http.get(url, headers={"X-Mock-Size": str(size)})
    assert len(big.content) == size == int(big.headers["content-length"])
    assert big.content == jobs.http.get(f"{url}?mock-size={size}").content
    small = jobs.http.get(url)
    assert big.content.startswith(small.content)
    assert big.headers["etag"] != small.headers["etag"]
    for start, end in ((0, 10), (65530, 65550), (1_048_570, 2_200_000), (size - 5, size)):
        headers = {"X-Mock-Size": str(size), "Range": f"bytes={start}-{end - 1}", "If-Range": big.headers["etag"]}
        part = jobs.http.get(url, headers=headers)
        assert (part.status_code, part.content) == (206, big.content[start:end])
    blocks = [big.content[at : at + 65536] for at in range(65536, size, 65536)]
    assert len(set(blocks)) == len(blocks)
    for wrong in ("x", "-1", "9" * 30):
        assert jobs.http.get(url, headers={"X-Mock-Size": wrong}).status_code == 400
    with pytest.raises(httpx.RemoteProtocolError):
        jobs.http.get(url, headers={"X-Mock-Size": str(size), "X-Mock-Fault": "cut-stream"})


def test_a_huge_file_is_never_in_memory(jobs: Jobs) -> None:
    url = video(jobs, "huge-result")
    count = 0
    with jobs.http.stream("GET", url) as response:
        assert response.headers["content-length"] == "300000000"
        for piece in response.iter_raw():
            count += len(piece)
            if count > 20_000_000:  # the client goes away
                break
    rest = jobs.http.get(url, headers={"Range": "bytes=299999990-"}).content
    assert len(rest) == 10
    jobs.http.timeout = httpx.Timeout(1)
    assert jobs.rows()[0]["downloads"]["a/one.mp4"] == 2


@pytest.mark.parametrize("kind", media.KINDS)
def test_variants(kind: str) -> None:
    files = [variants.data(kind, mark) for mark in ("a", "b")]
    assert files[0] != files[1] != media.data(kind)
    assert files[0] == variants.data(kind, "a")


needs_ffmpeg = pytest.mark.skipif(
    shutil.which("ffmpeg") is None, reason="ffmpeg, the judge of these files, is no package that pip installs"
)


@needs_ffmpeg
@pytest.mark.parametrize(
    "kind", ["png", "jpg", "webp", "gif", "wav", "mp3", "flac", "opus", "aac", "m4a", "mp4", "webm"]
)
def test_ffmpeg_reads_variants(tmp_path: Path, kind: str) -> None:
    file = tmp_path / f"file.{kind}"
    file.write_bytes(variants.data(kind, "a"))
    found = subprocess.run(["ffmpeg", "-v", "error", "-i", file, "-f", "null", "-"], capture_output=True, check=False)
    assert (found.returncode, found.stderr) == (0, b"")


@needs_ffmpeg
def test_ffmpeg_reads_big_files(jobs: Jobs, tmp_path: Path) -> None:
    file = tmp_path / "file.mp4"
    file.write_bytes(jobs.http.get(video(jobs), headers={"X-Mock-Size": "3000000"}).content)
    found = subprocess.run(["ffmpeg", "-v", "error", "-i", file, "-f", "null", "-"], capture_output=True, check=False)
    assert (found.returncode, found.stderr) == (0, b"")
