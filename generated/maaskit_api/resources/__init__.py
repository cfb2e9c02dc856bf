"""The resource tree: `client.chat.completions.create(...)`. A family is imported when it is first used."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .audio import AsyncAudio, Audio
    from .avatar import AsyncAvatar, Avatar
    from .bfl import AsyncBfl, Bfl
    from .chat import AsyncChat, Chat
    from .cogvideox import AsyncCogvideox, Cogvideox
    from .completions import AsyncCompletions, Completions
    from .docmee import AsyncDocmee, Docmee
    from .embeddings import AsyncEmbeddings, Embeddings
    from .files import AsyncFiles, Files
    from .flux import AsyncFlux, Flux
    from .gemini import AsyncGemini, Gemini
    from .ideogram import AsyncIdeogram, Ideogram
    from .images import AsyncImages, Images
    from .kling import AsyncKling, Kling
    from .luma import AsyncLuma, Luma
    from .midjourney import AsyncMidjourney, Midjourney
    from .minimax import AsyncMinimax, Minimax
    from .models import AsyncModels, Models
    from .pika import AsyncPika, Pika
    from .pixverse import AsyncPixverse, Pixverse
    from .platform import AsyncPlatform, Platform
    from .recraft import AsyncRecraft, Recraft
    from .replicate import AsyncReplicate, Replicate
    from .rerank import AsyncRerank, Rerank
    from .responses import AsyncResponses, Responses
    from .runway import AsyncRunway, Runway
    from .runwayml import AsyncRunwayml, Runwayml
    from .sora import AsyncSora, Sora
    from .suno import AsyncSuno, Suno
    from .video import AsyncVideo, Video
    from .videos import AsyncVideos, Videos
    from .viggle import AsyncViggle, Viggle

__all__ = ["AsyncResources", "Resources"]


class Resources:
    """The families of calls."""

    @cached_property
    def audio(self) -> Audio:
        from .audio import Audio

        return Audio(self)

    @cached_property
    def avatar(self) -> Avatar:
        from .avatar import Avatar

        return Avatar(self)

    @cached_property
    def bfl(self) -> Bfl:
        from .bfl import Bfl

        return Bfl(self)

    @cached_property
    def chat(self) -> Chat:
        from .chat import Chat

        return Chat(self)

    @cached_property
    def cogvideox(self) -> Cogvideox:
        from .cogvideox import Cogvideox

        return Cogvideox(self)

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
    def flux(self) -> Flux:
        from .flux import Flux

        return Flux(self)

    @cached_property
    def gemini(self) -> Gemini:
        from .gemini import Gemini

        return Gemini(self)

    @cached_property
    def ideogram(self) -> Ideogram:
        from .ideogram import Ideogram

        return Ideogram(self)

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
    def midjourney(self) -> Midjourney:
        from .midjourney import Midjourney

        return Midjourney(self)

    @cached_property
    def minimax(self) -> Minimax:
        from .minimax import Minimax

        return Minimax(self)

    @cached_property
    def models(self) -> Models:
        from .models import Models

        return Models(self)

    @cached_property
    def pika(self) -> Pika:
        from .pika import Pika

        return Pika(self)

    @cached_property
    def pixverse(self) -> Pixverse:
        from .pixverse import Pixverse

        return Pixverse(self)

    @cached_property
    def platform(self) -> Platform:
        from .platform import Platform

        return Platform(self)

    @cached_property
    def recraft(self) -> Recraft:
        from .recraft import Recraft

        return Recraft(self)

    @cached_property
    def replicate(self) -> Replicate:
        from .replicate import Replicate

        return Replicate(self)

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

    @cached_property
    def viggle(self) -> Viggle:
        from .viggle import Viggle

        return Viggle(self)


class AsyncResources:
    """The families of calls, to be awaited."""

    @cached_property
    def audio(self) -> AsyncAudio:
        from .audio import AsyncAudio

        return AsyncAudio(self)

    @cached_property
    def avatar(self) -> AsyncAvatar:
        from .avatar import AsyncAvatar

        return AsyncAvatar(self)

    @cached_property
    def bfl(self) -> AsyncBfl:
        from .bfl import AsyncBfl

        return AsyncBfl(self)

    @cached_property
    def chat(self) -> AsyncChat:
        from .chat import AsyncChat

        return AsyncChat(self)

    @cached_property
    def cogvideox(self) -> AsyncCogvideox:
        from .cogvideox import AsyncCogvideox

        return AsyncCogvideox(self)

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
    def flux(self) -> AsyncFlux:
        from .flux import AsyncFlux

        return AsyncFlux(self)

    @cached_property
    def gemini(self) -> AsyncGemini:
        from .gemini import AsyncGemini

        return AsyncGemini(self)

    @cached_property
    def ideogram(self) -> AsyncIdeogram:
        from .ideogram import AsyncIdeogram

        return AsyncIdeogram(self)

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
    def midjourney(self) -> AsyncMidjourney:
        from .midjourney import AsyncMidjourney

        return AsyncMidjourney(self)

    @cached_property
    def minimax(self) -> AsyncMinimax:
        from .minimax import AsyncMinimax

        return AsyncMinimax(self)

    @cached_property
    def models(self) -> AsyncModels:
        from .models import AsyncModels

        return AsyncModels(self)

    @cached_property
    def pika(self) -> AsyncPika:
        from .pika import AsyncPika

        return AsyncPika(self)

    @cached_property
    def pixverse(self) -> AsyncPixverse:
        from .pixverse import AsyncPixverse

        return AsyncPixverse(self)

    @cached_property
    def platform(self) -> AsyncPlatform:
        from .platform import AsyncPlatform

        return AsyncPlatform(self)

    @cached_property
    def recraft(self) -> AsyncRecraft:
        from .recraft import AsyncRecraft

        return AsyncRecraft(self)

    @cached_property
    def replicate(self) -> AsyncReplicate:
        from .replicate import AsyncReplicate

        return AsyncReplicate(self)

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

    @cached_property
    def viggle(self) -> AsyncViggle:
        from .viggle import AsyncViggle

        return AsyncViggle(self)
