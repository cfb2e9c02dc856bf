"""The resource tree: `client.chat.completions.create(...)`. A family is imported when it is first used."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .audio import AsyncAudio, Audio
    from .chat import AsyncChat, Chat
    from .completions import AsyncCompletions, Completions
    from .docmee import AsyncDocmee, Docmee
    from .embeddings import AsyncEmbeddings, Embeddings
    from .files import AsyncFiles, Files
    from .gemini import AsyncGemini, Gemini
    from .images import AsyncImages, Images
    from .kling import AsyncKling, Kling
    from .luma import AsyncLuma, Luma
    from .minimax import AsyncMinimax, Minimax
    from .models import AsyncModels, Models
    from .platform import AsyncPlatform, Platform
    from .rerank import AsyncRerank, Rerank
    from .responses import AsyncResponses, Responses
    from .runway import AsyncRunway, Runway
    from .runwayml import AsyncRunwayml, Runwayml
    from .sora import AsyncSora, Sora
    from .suno import AsyncSuno, Suno
    from .video import AsyncVideo, Video
    from .videos import AsyncVideos, Videos

__all__ = ["AsyncResources", "Resources"]


class Resources:
    """The families of calls."""

    @cached_property
    def audio(self) -> Audio:
        from .audio import Audio

        return Audio(self)

    @cached_property
    def chat(self) -> Chat:
        from .chat import Chat

        return Chat(self)

    @cached_property
    def completions(self) -> Completions:
        from .completions import Completions

        return Completions(self)

    @cached_property
    def docmee(self) -> Docmee:
        from .docmee import Docmee

        return Docmee(self)

    @cached_property
    def embeddings(self) -> Embeddings:
        from .embeddings import Embeddings

        return Embeddings(self)

    @cached_property
    def files(self) -> Files:
        from .files import Files

        return Files(self)

    @cached_property
    def gemini(self) -> Gemini:
        from .gemini import Gemini

        return Gemini(self)

    @cached_property
    def images(self) -> Images:
        from .images import Images

        return Images(self)

    @cached_property
    def kling(self) -> Kling:
        from .kling import Kling

        return Kling(self)

    @cached_property
    def luma(self) -> Luma:
        from .luma import Luma

        return Luma(self)

    @cached_property
    def minimax(self) -> Minimax:
        from .minimax import Minimax

        return Minimax(self)

    @cached_property
    def models(self) -> Models:
        from .models import Models

        return Models(self)

    @cached_property
    def platform(self) -> Platform:
        from .platform import Platform

        return Platform(self)

    @cached_property
    def rerank(self) -> Rerank:
        from .rerank import Rerank

        return Rerank(self)

    @cached_property
    def responses(self) -> Responses:
        from .responses import Responses

        return Responses(self)

    @cached_property
    def runway(self) -> Runway:
        from .runway import Runway

        return Runway(self)

    @cached_property
    def runwayml(self) -> Runwayml:
        from .runwayml import Runwayml

        return Runwayml(self)

    @cached_property
    def sora(self) -> Sora:
        from .sora import Sora

        return Sora(self)

    @cached_property
    def suno(self) -> Suno:
        from .suno import Suno

        return Suno(self)

    @cached_property
    def video(self) -> Video:
        from .video import Video

        return Video(self)

    @cached_property
    def videos(self) -> Videos:
        from .videos import Videos

        return Videos(self)


class AsyncResources:
    """The families of calls, to be awaited."""

    @cached_property
    def audio(self) -> AsyncAudio:
        from .audio import AsyncAudio

        return AsyncAudio(self)

    @cached_property
    def chat(self) -> AsyncChat:
        from .chat import AsyncChat

        return AsyncChat(self)

    @cached_property
    def completions(self) -> AsyncCompletions:
        from .completions import AsyncCompletions

        return AsyncCompletions(self)

    @cached_property
    def docmee(self) -> AsyncDocmee:
        from .docmee import AsyncDocmee

        return AsyncDocmee(self)

    @cached_property
    def embeddings(self) -> AsyncEmbeddings:
        from .embeddings import AsyncEmbeddings

        return AsyncEmbeddings(self)

    @cached_property
    def files(self) -> AsyncFiles:
        from .files import AsyncFiles

        return AsyncFiles(self)

    @cached_property
    def gemini(self) -> AsyncGemini:
        from .gemini import AsyncGemini

        return AsyncGemini(self)

    @cached_property
    def images(self) -> AsyncImages:
        from .images import AsyncImages

        return AsyncImages(self)

    @cached_property
    def kling(self) -> AsyncKling:
        from .kling import AsyncKling

        return AsyncKling(self)

    @cached_property
    def luma(self) -> AsyncLuma:
        from .luma import AsyncLuma

        return AsyncLuma(self)

    @cached_property
    def minimax(self) -> AsyncMinimax:
        from .minimax import AsyncMinimax

        return AsyncMinimax(self)

    @cached_property
    def models(self) -> AsyncModels:
        from .models import AsyncModels

        return AsyncModels(self)

    @cached_property
    def platform(self) -> AsyncPlatform:
        from .platform import AsyncPlatform

        return AsyncPlatform(self)

    @cached_property
    def rerank(self) -> AsyncRerank:
        from .rerank import AsyncRerank

        return AsyncRerank(self)

    @cached_property
    def responses(self) -> AsyncResponses:
        from .responses import AsyncResponses

        return AsyncResponses(self)

    @cached_property
    def runway(self) -> AsyncRunway:
        from .runway import AsyncRunway

        return AsyncRunway(self)

    @cached_property
    def runwayml(self) -> AsyncRunwayml:
        from .runwayml import AsyncRunwayml

        return AsyncRunwayml(self)

    @cached_property
    def sora(self) -> AsyncSora:
        from .sora import AsyncSora

        return AsyncSora(self)

    @cached_property
    def suno(self) -> AsyncSuno:
        from .suno import AsyncSuno

        return AsyncSuno(self)

    @cached_property
    def video(self) -> AsyncVideo:
        from .video import AsyncVideo

        return AsyncVideo(self)

    @cached_property
    def videos(self) -> AsyncVideos:
        from .videos import AsyncVideos

        return AsyncVideos(self)
