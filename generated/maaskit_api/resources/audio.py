"""`client.audio`."""
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from maaskit._resource import AsyncResource, Resource

if TYPE_CHECKING:
    from typing import Unpack

    from maaskit import AsyncStream, BinaryContent, Stream

    from .. import models
    from ..params.audio import (
        AudioSpeechCreateParams,
        AudioTranscriptionsCreateParams,
        AudioTranslationsCreateParams,
    )


class AudioSpeech(Resource):
    """`client.audio.speech`."""

    def create(self, **params: Unpack[AudioSpeechCreateParams]) -> BinaryContent:
        """Turn text into speech.

        Speaks a text. The answer is the sound itself, in the format that was asked for (mp3 by default); it may
        arrive in pieces, so it can be played while it comes.

        Args:
            model (str, required): Speech model. One of `tts-1`, `tts-1-hd`, `gpt-4o-mini-tts`.
            input (str, required): The text to speak. At most 4096 characters.
            voice (str | AudioVoice, required): Name of a voice, or a custom voice of OpenAI's by id. One of
                `alloy`, `ash`, `ballad`, `coral`, `echo`, `fable`, `onyx`, `nova`, `sage`, `shimmer`, `verse`,
                `marin`, `cedar`.
            response_format (str): File format of the sound; the answer's content type follows it. One of `mp3`,
                `opus`, `aac`, `flac`, `wav`, `pcm`; default `mp3`.
            speed (float): 0.25 to 4; default `1`.
            instructions (str): How to speak, e.g. tone and pace; read by gpt-4o-mini-tts.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.
            maaskit.SubmitOutcomeUnknown: The answer was lost after the request was sent; it may have been charged
                and is not sent again.

        Gateways: gptbest, ecovai.

        Provenance: sibling, checked 2026-11-22; rows: 音频接口 (002), TTS文本转语音 (003).
        """
        return self._call("audio.speech.create", params)

    def stream(
        self, **params: Unpack[AudioSpeechCreateParams]
    ) -> Stream[models.AudioSpeechDeltaEvent | models.AudioSpeechDoneEvent | models.AudioErrorEvent]:
        """Turn text into speech, as a stream of events.

        Speaks a text. The answer is the sound itself, in the format that was asked for (mp3 by default); it may
        arrive in pieces, so it can be played while it comes.

        Args:
            model (str, required): Speech model. One of `tts-1`, `tts-1-hd`, `gpt-4o-mini-tts`.
            input (str, required): The text to speak. At most 4096 characters.
            voice (str | AudioVoice, required): Name of a voice, or a custom voice of OpenAI's by id. One of
                `alloy`, `ash`, `ballad`, `coral`, `echo`, `fable`, `onyx`, `nova`, `sage`, `shimmer`, `verse`,
                `marin`, `cedar`.
            response_format (str): File format of the sound; the answer's content type follows it. One of `mp3`,
                `opus`, `aac`, `flac`, `wav`, `pcm`; default `mp3`.
            speed (float): 0.25 to 4; default `1`.
            instructions (str): How to speak, e.g. tone and pace; read by gpt-4o-mini-tts.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.
            maaskit.SubmitOutcomeUnknown: The answer was lost after the request was sent; it may have been charged
                and is not sent again.
            maaskit.StreamError: While reading: the stream broke off, or carried an error.

        Gateways: gptbest, ecovai.

        Provenance: sibling, checked 2026-11-22; rows: 音频接口 (002), TTS文本转语音 (003).
        """
        return self._stream("audio.speech.create", params)


class AudioTranscriptions(Resource):
    """`client.audio.transcriptions`."""

    def create(self, **params: Unpack[AudioTranscriptionsCreateParams]) -> models.AudioTranscription:
        """Turn speech into text.

        Writes down a recording in the language that is spoken. `response_format` chooses between JSON (plain, or
        verbose with times) and plain text (text, or subtitles as srt and vtt).

        Args:
            file (FileInput, required): The recording as flac, mp3, mp4, mpeg, mpga, m4a, ogg, wav or webm, up to 25
                MB.
            model (str, required): Recognition model. One of `whisper-1`, `gpt-4o-transcribe`,
                `gpt-4o-mini-transcribe`, `gpt-4o-transcribe-diarize`.
            language (str): Spoken language as a two-letter code (ISO 639-1), e.g. zh; helps accuracy and speed.
            prompt (str): Text that sets the style or goes before the recording, in the spoken language.
            response_format (str): `text`, `srt` and `vtt` answer plain text, the others JSON; the gpt-4o models
                answer json only, the diarizing one also text and diarized_json. One of `json`, `text`, `srt`,
                `verbose_json`, `vtt`, `diarized_json`; default `json`.
            temperature (float): Randomness; 0 lets the model choose by itself. 0 to 1; default `0`.
            timestamp_granularities (Sequence[str]): Which times to report, with response_format verbose_json; words
                take longer.
            include (Sequence[str | str]): Further data, with response_format json and the gpt-4o models.
            chunking_strategy (str): `auto` cuts long recordings by voice activity; needed by the diarizing model
                over 30 seconds. OpenAI's SDK sends the detailed form as parts named `chunking_strategy[type]`,
                `chunking_strategy[threshold]` and so on.
            known_speaker_names (Sequence[str]): Names of speakers, for the diarizing model. At most 4 entries.
            known_speaker_references (Sequence[str | LocalFile]): A recording of 2 to 10 seconds of each named
                speaker, as a data URI. At most 4 entries; local files are accepted.
            keywords (Sequence[str]): Words to expect, for gpt-transcribe.
            languages (Sequence[str]): Languages that may occur (ISO 639-1), for gpt-transcribe.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.
            maaskit.SubmitOutcomeUnknown: The answer was lost after the request was sent; it may have been charged
                and is not sent again.

        Gateways: gptbest, ecovai.

        Provenance: sibling, checked 2026-11-22; rows: 创建转录 (003), 音频接口 (002).
        """
        return self._call("audio.transcriptions.create", params)

    def stream(
        self, **params: Unpack[AudioTranscriptionsCreateParams]
    ) -> Stream[
        models.AudioTranscriptDeltaEvent
        | models.AudioTranscriptSegmentEvent
        | models.AudioTranscriptDoneEvent
        | models.AudioErrorEvent
    ]:
        """Turn speech into text, as a stream of events.

        Writes down a recording in the language that is spoken. `response_format` chooses between JSON (plain, or
        verbose with times) and plain text (text, or subtitles as srt and vtt).

        Args:
            file (FileInput, required): The recording as flac, mp3, mp4, mpeg, mpga, m4a, ogg, wav or webm, up to 25
                MB.
            model (str, required): Recognition model. One of `whisper-1`, `gpt-4o-transcribe`,
                `gpt-4o-mini-transcribe`, `gpt-4o-transcribe-diarize`.
            language (str): Spoken language as a two-letter code (ISO 639-1), e.g. zh; helps accuracy and speed.
            prompt (str): Text that sets the style or goes before the recording, in the spoken language.
            response_format (str): `text`, `srt` and `vtt` answer plain text, the others JSON; the gpt-4o models
                answer json only, the diarizing one also text and diarized_json. One of `json`, `text`, `srt`,
                `verbose_json`, `vtt`, `diarized_json`; default `json`.
            temperature (float): Randomness; 0 lets the model choose by itself. 0 to 1; default `0`.
            timestamp_granularities (Sequence[str]): Which times to report, with response_format verbose_json; words
                take longer.
            include (Sequence[str | str]): Further data, with response_format json and the gpt-4o models.
            chunking_strategy (str): `auto` cuts long recordings by voice activity; needed by the diarizing model
                over 30 seconds. OpenAI's SDK sends the detailed form as parts named `chunking_strategy[type]`,
                `chunking_strategy[threshold]` and so on.
            known_speaker_names (Sequence[str]): Names of speakers, for the diarizing model. At most 4 entries.
            known_speaker_references (Sequence[str | LocalFile]): A recording of 2 to 10 seconds of each named
                speaker, as a data URI. At most 4 entries; local files are accepted.
            keywords (Sequence[str]): Words to expect, for gpt-transcribe.
            languages (Sequence[str]): Languages that may occur (ISO 639-1), for gpt-transcribe.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.
            maaskit.SubmitOutcomeUnknown: The answer was lost after the request was sent; it may have been charged
                and is not sent again.
            maaskit.StreamError: While reading: the stream broke off, or carried an error.

        Gateways: gptbest, ecovai.

        Provenance: sibling, checked 2026-11-22; rows: 创建转录 (003), 音频接口 (002).
        """
        return self._stream("audio.transcriptions.create", params)


class AudioTranslations(Resource):
    """`client.audio.translations`."""

    def create(self, **params: Unpack[AudioTranslationsCreateParams]) -> models.AudioTranslation:
        """Turn speech into English text.

        Writes down in English what is said in any language. `response_format` chooses between JSON and plain text
        as for `audio.transcriptions.create`.

        Args:
            file (FileInput, required): The recording as flac, mp3, mp4, mpeg, mpga, m4a, ogg, wav or webm, up to 25
                MB.
            model (str, required): Recognition model. One of `whisper-1`.
            prompt (str): English text that sets the style or goes before the recording.
            response_format (str): `text`, `srt` and `vtt` answer plain text, the others JSON. One of `json`,
                `text`, `srt`, `verbose_json`, `vtt`; default `json`.
            temperature (float): Randomness; 0 lets the model choose by itself. 0 to 1; default `0`.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.
            maaskit.SubmitOutcomeUnknown: The answer was lost after the request was sent; it may have been charged
                and is not sent again.

        Gateways: gptbest, ecovai.

        Provenance: sibling, checked 2026-11-22; rows: 创建翻译 (003), 音频接口 (002).
        """
        return self._call("audio.translations.create", params)


class Audio(Resource):
    """`client.audio`."""

    @cached_property
    def speech(self) -> AudioSpeech:
        return AudioSpeech(self._client)

    @cached_property
    def transcriptions(self) -> AudioTranscriptions:
        return AudioTranscriptions(self._client)

    @cached_property
    def translations(self) -> AudioTranslations:
        return AudioTranslations(self._client)


class AsyncAudioSpeech(AsyncResource):
    """`client.audio.speech`, to be awaited."""

    async def create(self, **params: Unpack[AudioSpeechCreateParams]) -> BinaryContent:
        """Turn text into speech.

        Speaks a text. The answer is the sound itself, in the format that was asked for (mp3 by default); it may
        arrive in pieces, so it can be played while it comes.

        Args:
            model (str, required): Speech model. One of `tts-1`, `tts-1-hd`, `gpt-4o-mini-tts`.
            input (str, required): The text to speak. At most 4096 characters.
            voice (str | AudioVoice, required): Name of a voice, or a custom voice of OpenAI's by id. One of
                `alloy`, `ash`, `ballad`, `coral`, `echo`, `fable`, `onyx`, `nova`, `sage`, `shimmer`, `verse`,
                `marin`, `cedar`.
            response_format (str): File format of the sound; the answer's content type follows it. One of `mp3`,
                `opus`, `aac`, `flac`, `wav`, `pcm`; default `mp3`.
            speed (float): 0.25 to 4; default `1`.
            instructions (str): How to speak, e.g. tone and pace; read by gpt-4o-mini-tts.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.
            maaskit.SubmitOutcomeUnknown: The answer was lost after the request was sent; it may have been charged
                and is not sent again.

        Gateways: gptbest, ecovai.

        Provenance: sibling, checked 2026-11-22; rows: 音频接口 (002), TTS文本转语音 (003).
        """
        return await self._call("audio.speech.create", params)

    def stream(
        self, **params: Unpack[AudioSpeechCreateParams]
    ) -> AsyncStream[models.AudioSpeechDeltaEvent | models.AudioSpeechDoneEvent | models.AudioErrorEvent]:
        """Turn text into speech, as a stream of events.

        Speaks a text. The answer is the sound itself, in the format that was asked for (mp3 by default); it may
        arrive in pieces, so it can be played while it comes.

        Args:
            model (str, required): Speech model. One of `tts-1`, `tts-1-hd`, `gpt-4o-mini-tts`.
            input (str, required): The text to speak. At most 4096 characters.
            voice (str | AudioVoice, required): Name of a voice, or a custom voice of OpenAI's by id. One of
                `alloy`, `ash`, `ballad`, `coral`, `echo`, `fable`, `onyx`, `nova`, `sage`, `shimmer`, `verse`,
                `marin`, `cedar`.
            response_format (str): File format of the sound; the answer's content type follows it. One of `mp3`,
                `opus`, `aac`, `flac`, `wav`, `pcm`; default `mp3`.
            speed (float): 0.25 to 4; default `1`.
            instructions (str): How to speak, e.g. tone and pace; read by gpt-4o-mini-tts.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.
            maaskit.SubmitOutcomeUnknown: The answer was lost after the request was sent; it may have been charged
                and is not sent again.
            maaskit.StreamError: While reading: the stream broke off, or carried an error.

        Gateways: gptbest, ecovai.

        Provenance: sibling, checked 2026-11-22; rows: 音频接口 (002), TTS文本转语音 (003).
        """
        return self._stream("audio.speech.create", params)


class AsyncAudioTranscriptions(AsyncResource):
    """`client.audio.transcriptions`, to be awaited."""

    async def create(self, **params: Unpack[AudioTranscriptionsCreateParams]) -> models.AudioTranscription:
        """Turn speech into text.

        Writes down a recording in the language that is spoken. `response_format` chooses between JSON (plain, or
        verbose with times) and plain text (text, or subtitles as srt and vtt).

        Args:
            file (FileInput, required): The recording as flac, mp3, mp4, mpeg, mpga, m4a, ogg, wav or webm, up to 25
                MB.
            model (str, required): Recognition model. One of `whisper-1`, `gpt-4o-transcribe`,
                `gpt-4o-mini-transcribe`, `gpt-4o-transcribe-diarize`.
            language (str): Spoken language as a two-letter code (ISO 639-1), e.g. zh; helps accuracy and speed.
            prompt (str): Text that sets the style or goes before the recording, in the spoken language.
            response_format (str): `text`, `srt` and `vtt` answer plain text, the others JSON; the gpt-4o models
                answer json only, the diarizing one also text and diarized_json. One of `json`, `text`, `srt`,
                `verbose_json`, `vtt`, `diarized_json`; default `json`.
            temperature (float): Randomness; 0 lets the model choose by itself. 0 to 1; default `0`.
            timestamp_granularities (Sequence[str]): Which times to report, with response_format verbose_json; words
                take longer.
            include (Sequence[str | str]): Further data, with response_format json and the gpt-4o models.
            chunking_strategy (str): `auto` cuts long recordings by voice activity; needed by the diarizing model
                over 30 seconds. OpenAI's SDK sends the detailed form as parts named `chunking_strategy[type]`,
                `chunking_strategy[threshold]` and so on.
            known_speaker_names (Sequence[str]): Names of speakers, for the diarizing model. At most 4 entries.
            known_speaker_references (Sequence[str | LocalFile]): A recording of 2 to 10 seconds of each named
                speaker, as a data URI. At most 4 entries; local files are accepted.
            keywords (Sequence[str]): Words to expect, for gpt-transcribe.
            languages (Sequence[str]): Languages that may occur (ISO 639-1), for gpt-transcribe.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.
            maaskit.SubmitOutcomeUnknown: The answer was lost after the request was sent; it may have been charged
                and is not sent again.

        Gateways: gptbest, ecovai.

        Provenance: sibling, checked 2026-11-22; rows: 创建转录 (003), 音频接口 (002).
        """
        return await self._call("audio.transcriptions.create", params)

    def stream(
        self, **params: Unpack[AudioTranscriptionsCreateParams]
    ) -> AsyncStream[
        models.AudioTranscriptDeltaEvent
        | models.AudioTranscriptSegmentEvent
        | models.AudioTranscriptDoneEvent
        | models.AudioErrorEvent
    ]:
        """Turn speech into text, as a stream of events.

        Writes down a recording in the language that is spoken. `response_format` chooses between JSON (plain, or
        verbose with times) and plain text (text, or subtitles as srt and vtt).

        Args:
            file (FileInput, required): The recording as flac, mp3, mp4, mpeg, mpga, m4a, ogg, wav or webm, up to 25
                MB.
            model (str, required): Recognition model. One of `whisper-1`, `gpt-4o-transcribe`,
                `gpt-4o-mini-transcribe`, `gpt-4o-transcribe-diarize`.
            language (str): Spoken language as a two-letter code (ISO 639-1), e.g. zh; helps accuracy and speed.
            prompt (str): Text that sets the style or goes before the recording, in the spoken language.
            response_format (str): `text`, `srt` and `vtt` answer plain text, the others JSON; the gpt-4o models
                answer json only, the diarizing one also text and diarized_json. One of `json`, `text`, `srt`,
                `verbose_json`, `vtt`, `diarized_json`; default `json`.
            temperature (float): Randomness; 0 lets the model choose by itself. 0 to 1; default `0`.
            timestamp_granularities (Sequence[str]): Which times to report, with response_format verbose_json; words
                take longer.
            include (Sequence[str | str]): Further data, with response_format json and the gpt-4o models.
            chunking_strategy (str): `auto` cuts long recordings by voice activity; needed by the diarizing model
                over 30 seconds. OpenAI's SDK sends the detailed form as parts named `chunking_strategy[type]`,
                `chunking_strategy[threshold]` and so on.
            known_speaker_names (Sequence[str]): Names of speakers, for the diarizing model. At most 4 entries.
            known_speaker_references (Sequence[str | LocalFile]): A recording of 2 to 10 seconds of each named
                speaker, as a data URI. At most 4 entries; local files are accepted.
            keywords (Sequence[str]): Words to expect, for gpt-transcribe.
            languages (Sequence[str]): Languages that may occur (ISO 639-1), for gpt-transcribe.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.
            maaskit.SubmitOutcomeUnknown: The answer was lost after the request was sent; it may have been charged
                and is not sent again.
            maaskit.StreamError: While reading: the stream broke off, or carried an error.

        Gateways: gptbest, ecovai.

        Provenance: sibling, checked 2026-11-22; rows: 创建转录 (003), 音频接口 (002).
        """
        return self._stream("audio.transcriptions.create", params)


class AsyncAudioTranslations(AsyncResource):
    """`client.audio.translations`, to be awaited."""

    async def create(self, **params: Unpack[AudioTranslationsCreateParams]) -> models.AudioTranslation:
        """Turn speech into English text.

        Writes down in English what is said in any language. `response_format` chooses between JSON and plain text
        as for `audio.transcriptions.create`.

        Args:
            file (FileInput, required): The recording as flac, mp3, mp4, mpeg, mpga, m4a, ogg, wav or webm, up to 25
                MB.
            model (str, required): Recognition model. One of `whisper-1`.
            prompt (str): English text that sets the style or goes before the recording.
            response_format (str): `text`, `srt` and `vtt` answer plain text, the others JSON. One of `json`,
                `text`, `srt`, `verbose_json`, `vtt`; default `json`.
            temperature (float): Randomness; 0 lets the model choose by itself. 0 to 1; default `0`.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.
            maaskit.SubmitOutcomeUnknown: The answer was lost after the request was sent; it may have been charged
                and is not sent again.

        Gateways: gptbest, ecovai.

        Provenance: sibling, checked 2026-11-22; rows: 创建翻译 (003), 音频接口 (002).
        """
        return await self._call("audio.translations.create", params)


class AsyncAudio(AsyncResource):
    """`client.audio`, to be awaited."""

    @cached_property
    def speech(self) -> AsyncAudioSpeech:
        return AsyncAudioSpeech(self._client)

    @cached_property
    def transcriptions(self) -> AsyncAudioTranscriptions:
        return AsyncAudioTranscriptions(self._client)

    @cached_property
    def translations(self) -> AsyncAudioTranslations:
        return AsyncAudioTranslations(self._client)
