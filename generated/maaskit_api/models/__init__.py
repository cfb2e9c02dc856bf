"""Every model of the description. A class is imported when it is first named (PEP 562)."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .account_notification import AccountNotification as AccountNotification
    from .audio_duration_usage import AudioDurationUsage as AudioDurationUsage
    from .audio_error_event import AudioErrorEvent as AudioErrorEvent
    from .audio_language import AudioLanguage as AudioLanguage
    from .audio_logprob import AudioLogprob as AudioLogprob
    from .audio_segment import AudioSegment as AudioSegment
    from .audio_speech_delta_event import AudioSpeechDeltaEvent as AudioSpeechDeltaEvent
    from .audio_speech_done_event import AudioSpeechDoneEvent as AudioSpeechDoneEvent
    from .audio_speech_request import AudioSpeechRequest as AudioSpeechRequest
    from .audio_speech_request import AudioSpeechRequestParam as AudioSpeechRequestParam
    from .audio_token_details import AudioTokenDetails as AudioTokenDetails
    from .audio_token_usage import AudioTokenUsage as AudioTokenUsage
    from .audio_transcript_delta_event import AudioTranscriptDeltaEvent as AudioTranscriptDeltaEvent
    from .audio_transcript_done_event import AudioTranscriptDoneEvent as AudioTranscriptDoneEvent
    from .audio_transcript_segment_event import AudioTranscriptSegmentEvent as AudioTranscriptSegmentEvent
    from .audio_transcription import AudioTranscription as AudioTranscription
    from .audio_transcription_request import AudioTranscriptionRequest as AudioTranscriptionRequest
    from .audio_transcription_request import AudioTranscriptionRequestParam as AudioTranscriptionRequestParam
    from .audio_translation import AudioTranslation as AudioTranslation
    from .audio_translation_request import AudioTranslationRequest as AudioTranslationRequest
    from .audio_translation_request import AudioTranslationRequestParam as AudioTranslationRequestParam
    from .audio_voice import AudioVoice as AudioVoice
    from .audio_voice import AudioVoiceParam as AudioVoiceParam
    from .audio_word import AudioWord as AudioWord
    from .avatar_new_voice import AvatarNewVoice as AvatarNewVoice
    from .avatar_new_voice import AvatarNewVoiceParam as AvatarNewVoiceParam
    from .avatar_request import AvatarRequest as AvatarRequest
    from .avatar_request import AvatarRequestParam as AvatarRequestParam
    from .avatar_submitted import AvatarSubmitted as AvatarSubmitted
    from .avatar_task import AvatarTask as AvatarTask
    from .avatar_task_data import AvatarTaskData as AvatarTaskData
    from .avatar_voice import AvatarVoice as AvatarVoice
    from .avatar_voice_choice import AvatarVoiceChoice as AvatarVoiceChoice
    from .avatar_voice_choice import AvatarVoiceChoiceParam as AvatarVoiceChoiceParam
    from .avatar_voices import AvatarVoices as AvatarVoices
    from .avatar_voices_response import AvatarVoicesResponse as AvatarVoicesResponse
    from .avatar_work import AvatarWork as AvatarWork
    from .avatar_work_details import AvatarWorkDetails as AvatarWorkDetails
    from .chat_allowed_tool_list import ChatAllowedToolList as ChatAllowedToolList
    from .chat_allowed_tool_list import ChatAllowedToolListParam as ChatAllowedToolListParam
    from .chat_allowed_tools import ChatAllowedTools as ChatAllowedTools
    from .chat_allowed_tools import ChatAllowedToolsParam as ChatAllowedToolsParam
    from .chat_annotation import ChatAnnotation as ChatAnnotation
    from .chat_annotation import ChatAnnotationParam as ChatAnnotationParam
    from .chat_audio_options import ChatAudioOptions as ChatAudioOptions
    from .chat_audio_options import ChatAudioOptionsParam as ChatAudioOptionsParam
    from .chat_audio_part import ChatAudioPart as ChatAudioPart
    from .chat_audio_part import ChatAudioPartParam as ChatAudioPartParam
    from .chat_audio_reply import ChatAudioReply as ChatAudioReply
    from .chat_audio_reply import ChatAudioReplyParam as ChatAudioReplyParam
    from .chat_audio_url_part import ChatAudioUrlPart as ChatAudioUrlPart
    from .chat_audio_url_part import ChatAudioUrlPartParam as ChatAudioUrlPartParam
    from .chat_choice import ChatChoice as ChatChoice
    from .chat_chunk_choice import ChatChunkChoice as ChatChunkChoice
    from .chat_completion import ChatCompletion as ChatCompletion
    from .chat_completion_chunk import ChatCompletionChunk as ChatCompletionChunk
    from .chat_completion_request import ChatCompletionRequest as ChatCompletionRequest
    from .chat_completion_request import ChatCompletionRequestParam as ChatCompletionRequestParam
    from .chat_custom_call import ChatCustomCall as ChatCustomCall
    from .chat_custom_call import ChatCustomCallParam as ChatCustomCallParam
    from .chat_custom_choice import ChatCustomChoice as ChatCustomChoice
    from .chat_custom_choice import ChatCustomChoiceParam as ChatCustomChoiceParam
    from .chat_custom_delta import ChatCustomDelta as ChatCustomDelta
    from .chat_custom_tool import ChatCustomTool as ChatCustomTool
    from .chat_custom_tool import ChatCustomToolParam as ChatCustomToolParam
    from .chat_delta import ChatDelta as ChatDelta
    from .chat_file import ChatFile as ChatFile
    from .chat_file import ChatFileParam as ChatFileParam
    from .chat_file_part import ChatFilePart as ChatFilePart
    from .chat_file_part import ChatFilePartParam as ChatFilePartParam
    from .chat_function import ChatFunction as ChatFunction
    from .chat_function import ChatFunctionParam as ChatFunctionParam
    from .chat_function_call import ChatFunctionCall as ChatFunctionCall
    from .chat_function_call import ChatFunctionCallParam as ChatFunctionCallParam
    from .chat_function_call_name import ChatFunctionCallName as ChatFunctionCallName
    from .chat_function_call_name import ChatFunctionCallNameParam as ChatFunctionCallNameParam
    from .chat_function_choice import ChatFunctionChoice as ChatFunctionChoice
    from .chat_function_choice import ChatFunctionChoiceParam as ChatFunctionChoiceParam
    from .chat_function_delta import ChatFunctionDelta as ChatFunctionDelta
    from .chat_image_part import ChatImagePart as ChatImagePart
    from .chat_image_part import ChatImagePartParam as ChatImagePartParam
    from .chat_image_url import ChatImageUrl as ChatImageUrl
    from .chat_image_url import ChatImageUrlParam as ChatImageUrlParam
    from .chat_input_audio import ChatInputAudio as ChatInputAudio
    from .chat_input_audio import ChatInputAudioParam as ChatInputAudioParam
    from .chat_json_format import ChatJsonFormat as ChatJsonFormat
    from .chat_json_format import ChatJsonFormatParam as ChatJsonFormatParam
    from .chat_json_schema import ChatJsonSchema as ChatJsonSchema
    from .chat_json_schema import ChatJsonSchemaParam as ChatJsonSchemaParam
    from .chat_json_schema_format import ChatJsonSchemaFormat as ChatJsonSchemaFormat
    from .chat_json_schema_format import ChatJsonSchemaFormatParam as ChatJsonSchemaFormatParam
    from .chat_logprobs import ChatLogprobs as ChatLogprobs
    from .chat_media_url import ChatMediaUrl as ChatMediaUrl
    from .chat_media_url import ChatMediaUrlParam as ChatMediaUrlParam
    from .chat_message import ChatMessage as ChatMessage
    from .chat_message import ChatMessageParam as ChatMessageParam
    from .chat_prediction import ChatPrediction as ChatPrediction
    from .chat_prediction import ChatPredictionParam as ChatPredictionParam
    from .chat_refusal_part import ChatRefusalPart as ChatRefusalPart
    from .chat_refusal_part import ChatRefusalPartParam as ChatRefusalPartParam
    from .chat_reply import ChatReply as ChatReply
    from .chat_stream_options import ChatStreamOptions as ChatStreamOptions
    from .chat_stream_options import ChatStreamOptionsParam as ChatStreamOptionsParam
    from .chat_text_format import ChatTextFormat as ChatTextFormat
    from .chat_text_format import ChatTextFormatParam as ChatTextFormatParam
    from .chat_text_part import ChatTextPart as ChatTextPart
    from .chat_text_part import ChatTextPartParam as ChatTextPartParam
    from .chat_thinking import ChatThinking as ChatThinking
    from .chat_thinking import ChatThinkingParam as ChatThinkingParam
    from .chat_tool import ChatTool as ChatTool
    from .chat_tool import ChatToolParam as ChatToolParam
    from .chat_tool_call import ChatToolCall as ChatToolCall
    from .chat_tool_call import ChatToolCallParam as ChatToolCallParam
    from .chat_tool_call_delta import ChatToolCallDelta as ChatToolCallDelta
    from .chat_tool_name import ChatToolName as ChatToolName
    from .chat_tool_name import ChatToolNameParam as ChatToolNameParam
    from .chat_url_citation import ChatUrlCitation as ChatUrlCitation
    from .chat_url_citation import ChatUrlCitationParam as ChatUrlCitationParam
    from .chat_video_part import ChatVideoPart as ChatVideoPart
    from .chat_video_part import ChatVideoPartParam as ChatVideoPartParam
    from .chat_web_search_options import ChatWebSearchOptions as ChatWebSearchOptions
    from .chat_web_search_options import ChatWebSearchOptionsParam as ChatWebSearchOptionsParam
    from .cogvideox_error import CogvideoxError as CogvideoxError
    from .cogvideox_request import CogvideoxRequest as CogvideoxRequest
    from .cogvideox_request import CogvideoxRequestParam as CogvideoxRequestParam
    from .cogvideox_submitted import CogvideoxSubmitted as CogvideoxSubmitted
    from .cogvideox_task import CogvideoxTask as CogvideoxTask
    from .cogvideox_tasks_request import CogvideoxTasksRequest as CogvideoxTasksRequest
    from .cogvideox_tasks_request import CogvideoxTasksRequestParam as CogvideoxTasksRequestParam
    from .cogvideox_tasks_wrapped import CogvideoxTasksWrapped as CogvideoxTasksWrapped
    from .cogvideox_video import CogvideoxVideo as CogvideoxVideo
    from .completion import Completion as Completion
    from .completion_choice import CompletionChoice as CompletionChoice
    from .completion_logprobs import CompletionLogprobs as CompletionLogprobs
    from .completion_stream_options import CompletionStreamOptions as CompletionStreamOptions
    from .completion_stream_options import CompletionStreamOptionsParam as CompletionStreamOptionsParam
    from .completions_request import CompletionsRequest as CompletionsRequest
    from .completions_request import CompletionsRequestParam as CompletionsRequestParam
    from .docmee_content_request import DocmeeContentRequest as DocmeeContentRequest
    from .docmee_content_request import DocmeeContentRequestParam as DocmeeContentRequestParam
    from .docmee_event import DocmeeEvent as DocmeeEvent
    from .docmee_outline import DocmeeOutline as DocmeeOutline
    from .docmee_outline_request import DocmeeOutlineRequest as DocmeeOutlineRequest
    from .docmee_outline_request import DocmeeOutlineRequestParam as DocmeeOutlineRequestParam
    from .docmee_pptx import DocmeePptx as DocmeePptx
    from .docmee_pptx_data import DocmeePptxData as DocmeePptxData
    from .docmee_pptx_request import DocmeePptxRequest as DocmeePptxRequest
    from .docmee_pptx_request import DocmeePptxRequestParam as DocmeePptxRequestParam
    from .docmee_pptx_response import DocmeePptxResponse as DocmeePptxResponse
    from .docmee_progress import DocmeeProgress as DocmeeProgress
    from .docmee_progress_response import DocmeeProgressResponse as DocmeeProgressResponse
    from .embedding import Embedding as Embedding
    from .embeddings_request import EmbeddingsRequest as EmbeddingsRequest
    from .embeddings_request import EmbeddingsRequestParam as EmbeddingsRequestParam
    from .embeddings_response import EmbeddingsResponse as EmbeddingsResponse
    from .embeddings_usage import EmbeddingsUsage as EmbeddingsUsage
    from .file_create_request import FileCreateRequest as FileCreateRequest
    from .file_create_request import FileCreateRequestParam as FileCreateRequestParam
    from .file_object import FileObject as FileObject
    from .flux_details import FluxDetails as FluxDetails
    from .flux_request import FluxRequest as FluxRequest
    from .flux_request import FluxRequestParam as FluxRequestParam
    from .flux_result import FluxResult as FluxResult
    from .flux_submitted import FluxSubmitted as FluxSubmitted
    from .flux_task import FluxTask as FluxTask
    from .gateway_error import GatewayError as GatewayError
    from .gateway_error_detail import GatewayErrorDetail as GatewayErrorDetail
    from .gemini_candidate import GeminiCandidate as GeminiCandidate
    from .gemini_content import GeminiContent as GeminiContent
    from .gemini_content import GeminiContentParam as GeminiContentParam
    from .gemini_file_data import GeminiFileData as GeminiFileData
    from .gemini_file_data import GeminiFileDataParam as GeminiFileDataParam
    from .gemini_function_call import GeminiFunctionCall as GeminiFunctionCall
    from .gemini_function_call import GeminiFunctionCallParam as GeminiFunctionCallParam
    from .gemini_function_calling_config import GeminiFunctionCallingConfig as GeminiFunctionCallingConfig
    from .gemini_function_calling_config import GeminiFunctionCallingConfigParam as GeminiFunctionCallingConfigParam
    from .gemini_function_declaration import GeminiFunctionDeclaration as GeminiFunctionDeclaration
    from .gemini_function_declaration import GeminiFunctionDeclarationParam as GeminiFunctionDeclarationParam
    from .gemini_function_response import GeminiFunctionResponse as GeminiFunctionResponse
    from .gemini_function_response import GeminiFunctionResponseParam as GeminiFunctionResponseParam
    from .gemini_generation_config import GeminiGenerationConfig as GeminiGenerationConfig
    from .gemini_generation_config import GeminiGenerationConfigParam as GeminiGenerationConfigParam
    from .gemini_image_config import GeminiImageConfig as GeminiImageConfig
    from .gemini_image_config import GeminiImageConfigParam as GeminiImageConfigParam
    from .gemini_inline_data import GeminiInlineData as GeminiInlineData
    from .gemini_inline_data import GeminiInlineDataParam as GeminiInlineDataParam
    from .gemini_modality_tokens import GeminiModalityTokens as GeminiModalityTokens
    from .gemini_part import GeminiPart as GeminiPart
    from .gemini_part import GeminiPartParam as GeminiPartParam
    from .gemini_prompt_feedback import GeminiPromptFeedback as GeminiPromptFeedback
    from .gemini_request import GeminiRequest as GeminiRequest
    from .gemini_request import GeminiRequestParam as GeminiRequestParam
    from .gemini_response import GeminiResponse as GeminiResponse
    from .gemini_safety_rating import GeminiSafetyRating as GeminiSafetyRating
    from .gemini_safety_setting import GeminiSafetySetting as GeminiSafetySetting
    from .gemini_safety_setting import GeminiSafetySettingParam as GeminiSafetySettingParam
    from .gemini_thinking_config import GeminiThinkingConfig as GeminiThinkingConfig
    from .gemini_thinking_config import GeminiThinkingConfigParam as GeminiThinkingConfigParam
    from .gemini_tool import GeminiTool as GeminiTool
    from .gemini_tool import GeminiToolParam as GeminiToolParam
    from .gemini_tool_config import GeminiToolConfig as GeminiToolConfig
    from .gemini_tool_config import GeminiToolConfigParam as GeminiToolConfigParam
    from .gemini_usage import GeminiUsage as GeminiUsage
    from .ideogram_color import IdeogramColor as IdeogramColor
    from .ideogram_color import IdeogramColorParam as IdeogramColorParam
    from .ideogram_color_palette import IdeogramColorPalette as IdeogramColorPalette
    from .ideogram_color_palette import IdeogramColorPaletteParam as IdeogramColorPaletteParam
    from .ideogram_describe_request import IdeogramDescribeRequest as IdeogramDescribeRequest
    from .ideogram_describe_request import IdeogramDescribeRequestParam as IdeogramDescribeRequestParam
    from .ideogram_description import IdeogramDescription as IdeogramDescription
    from .ideogram_descriptions import IdeogramDescriptions as IdeogramDescriptions
    from .ideogram_edit_request import IdeogramEditRequest as IdeogramEditRequest
    from .ideogram_edit_request import IdeogramEditRequestParam as IdeogramEditRequestParam
    from .ideogram_generate_request import IdeogramGenerateRequest as IdeogramGenerateRequest
    from .ideogram_generate_request import IdeogramGenerateRequestParam as IdeogramGenerateRequestParam
    from .ideogram_image import IdeogramImage as IdeogramImage
    from .ideogram_image_request import IdeogramImageRequest as IdeogramImageRequest
    from .ideogram_image_request import IdeogramImageRequestParam as IdeogramImageRequestParam
    from .ideogram_images import IdeogramImages as IdeogramImages
    from .ideogram_remix_options import IdeogramRemixOptions as IdeogramRemixOptions
    from .ideogram_remix_options import IdeogramRemixOptionsParam as IdeogramRemixOptionsParam
    from .ideogram_remix_request import IdeogramRemixRequest as IdeogramRemixRequest
    from .ideogram_remix_request import IdeogramRemixRequestParam as IdeogramRemixRequestParam
    from .ideogram_upscale_options import IdeogramUpscaleOptions as IdeogramUpscaleOptions
    from .ideogram_upscale_options import IdeogramUpscaleOptionsParam as IdeogramUpscaleOptionsParam
    from .ideogram_upscale_request import IdeogramUpscaleRequest as IdeogramUpscaleRequest
    from .ideogram_upscale_request import IdeogramUpscaleRequestParam as IdeogramUpscaleRequestParam
    from .ideogram_v3_edit_request import IdeogramV3EditRequest as IdeogramV3EditRequest
    from .ideogram_v3_edit_request import IdeogramV3EditRequestParam as IdeogramV3EditRequestParam
    from .ideogram_v3_generate_request import IdeogramV3GenerateRequest as IdeogramV3GenerateRequest
    from .ideogram_v3_generate_request import IdeogramV3GenerateRequestParam as IdeogramV3GenerateRequestParam
    from .ideogram_v3_remix_request import IdeogramV3RemixRequest as IdeogramV3RemixRequest
    from .ideogram_v3_remix_request import IdeogramV3RemixRequestParam as IdeogramV3RemixRequestParam
    from .image_item import ImageItem as ImageItem
    from .image_item_error import ImageItemError as ImageItemError
    from .image_task import ImageTask as ImageTask
    from .image_task_data import ImageTaskData as ImageTaskData
    from .image_task_submitted import ImageTaskSubmitted as ImageTaskSubmitted
    from .images_completed_event import ImagesCompletedEvent as ImagesCompletedEvent
    from .images_edit_completed_event import ImagesEditCompletedEvent as ImagesEditCompletedEvent
    from .images_edit_partial_image_event import ImagesEditPartialImageEvent as ImagesEditPartialImageEvent
    from .images_edit_request import ImagesEditRequest as ImagesEditRequest
    from .images_edit_request import ImagesEditRequestParam as ImagesEditRequestParam
    from .images_error_event import ImagesErrorEvent as ImagesErrorEvent
    from .images_generate_request import ImagesGenerateRequest as ImagesGenerateRequest
    from .images_generate_request import ImagesGenerateRequestParam as ImagesGenerateRequestParam
    from .images_partial_failed_event import ImagesPartialFailedEvent as ImagesPartialFailedEvent
    from .images_partial_image_event import ImagesPartialImageEvent as ImagesPartialImageEvent
    from .images_partial_succeeded_event import ImagesPartialSucceededEvent as ImagesPartialSucceededEvent
    from .images_prompt_options import ImagesPromptOptions as ImagesPromptOptions
    from .images_prompt_options import ImagesPromptOptionsParam as ImagesPromptOptionsParam
    from .images_response import ImagesResponse as ImagesResponse
    from .images_sequence_options import ImagesSequenceOptions as ImagesSequenceOptions
    from .images_sequence_options import ImagesSequenceOptionsParam as ImagesSequenceOptionsParam
    from .images_token_details import ImagesTokenDetails as ImagesTokenDetails
    from .images_usage import ImagesUsage as ImagesUsage
    from .kling_audio import KlingAudio as KlingAudio
    from .kling_camera_config import KlingCameraConfig as KlingCameraConfig
    from .kling_camera_config import KlingCameraConfigParam as KlingCameraConfigParam
    from .kling_camera_control import KlingCameraControl as KlingCameraControl
    from .kling_camera_control import KlingCameraControlParam as KlingCameraControlParam
    from .kling_dynamic_mask import KlingDynamicMask as KlingDynamicMask
    from .kling_dynamic_mask import KlingDynamicMaskParam as KlingDynamicMaskParam
    from .kling_effects_input import KlingEffectsInput as KlingEffectsInput
    from .kling_effects_input import KlingEffectsInputParam as KlingEffectsInputParam
    from .kling_effects_request import KlingEffectsRequest as KlingEffectsRequest
    from .kling_effects_request import KlingEffectsRequestParam as KlingEffectsRequestParam
    from .kling_element import KlingElement as KlingElement
    from .kling_element_create_request import KlingElementCreateRequest as KlingElementCreateRequest
    from .kling_element_create_request import KlingElementCreateRequestParam as KlingElementCreateRequestParam
    from .kling_element_created import KlingElementCreated as KlingElementCreated
    from .kling_element_list import KlingElementList as KlingElementList
    from .kling_element_reference import KlingElementReference as KlingElementReference
    from .kling_element_reference import KlingElementReferenceParam as KlingElementReferenceParam
    from .kling_element_tag import KlingElementTag as KlingElementTag
    from .kling_element_tag_input import KlingElementTagInput as KlingElementTagInput
    from .kling_element_tag_input import KlingElementTagInputParam as KlingElementTagInputParam
    from .kling_element_view import KlingElementView as KlingElementView
    from .kling_element_view_input import KlingElementViewInput as KlingElementViewInput
    from .kling_element_view_input import KlingElementViewInputParam as KlingElementViewInputParam
    from .kling_extend_video_request import KlingExtendVideoRequest as KlingExtendVideoRequest
    from .kling_extend_video_request import KlingExtendVideoRequestParam as KlingExtendVideoRequestParam
    from .kling_image import KlingImage as KlingImage
    from .kling_image_expand_request import KlingImageExpandRequest as KlingImageExpandRequest
    from .kling_image_expand_request import KlingImageExpandRequestParam as KlingImageExpandRequestParam
    from .kling_image_generate_request import KlingImageGenerateRequest as KlingImageGenerateRequest
    from .kling_image_generate_request import KlingImageGenerateRequestParam as KlingImageGenerateRequestParam
    from .kling_image_to_video_request import KlingImageToVideoRequest as KlingImageToVideoRequest
    from .kling_image_to_video_request import KlingImageToVideoRequestParam as KlingImageToVideoRequestParam
    from .kling_lip_sync_input import KlingLipSyncInput as KlingLipSyncInput
    from .kling_lip_sync_input import KlingLipSyncInputParam as KlingLipSyncInputParam
    from .kling_lip_sync_request import KlingLipSyncRequest as KlingLipSyncRequest
    from .kling_lip_sync_request import KlingLipSyncRequestParam as KlingLipSyncRequestParam
    from .kling_multi_image_to_image_request import KlingMultiImageToImageRequest as KlingMultiImageToImageRequest
    from .kling_multi_image_to_image_request import (
        KlingMultiImageToImageRequestParam as KlingMultiImageToImageRequestParam,
    )
    from .kling_multi_image_to_video_request import KlingMultiImageToVideoRequest as KlingMultiImageToVideoRequest
    from .kling_multi_image_to_video_request import (
        KlingMultiImageToVideoRequestParam as KlingMultiImageToVideoRequestParam,
    )
    from .kling_omni_image import KlingOmniImage as KlingOmniImage
    from .kling_omni_image import KlingOmniImageParam as KlingOmniImageParam
    from .kling_omni_video import KlingOmniVideo as KlingOmniVideo
    from .kling_omni_video import KlingOmniVideoParam as KlingOmniVideoParam
    from .kling_omni_video_request import KlingOmniVideoRequest as KlingOmniVideoRequest
    from .kling_omni_video_request import KlingOmniVideoRequestParam as KlingOmniVideoRequestParam
    from .kling_parent_video import KlingParentVideo as KlingParentVideo
    from .kling_point import KlingPoint as KlingPoint
    from .kling_point import KlingPointParam as KlingPointParam
    from .kling_reference_image import KlingReferenceImage as KlingReferenceImage
    from .kling_reference_image import KlingReferenceImageParam as KlingReferenceImageParam
    from .kling_shot import KlingShot as KlingShot
    from .kling_shot import KlingShotParam as KlingShotParam
    from .kling_subject_image import KlingSubjectImage as KlingSubjectImage
    from .kling_subject_image import KlingSubjectImageParam as KlingSubjectImageParam
    from .kling_task import KlingTask as KlingTask
    from .kling_task_data import KlingTaskData as KlingTaskData
    from .kling_task_info import KlingTaskInfo as KlingTaskInfo
    from .kling_task_list import KlingTaskList as KlingTaskList
    from .kling_task_receipt import KlingTaskReceipt as KlingTaskReceipt
    from .kling_task_result import KlingTaskResult as KlingTaskResult
    from .kling_task_submitted import KlingTaskSubmitted as KlingTaskSubmitted
    from .kling_text_to_audio_request import KlingTextToAudioRequest as KlingTextToAudioRequest
    from .kling_text_to_audio_request import KlingTextToAudioRequestParam as KlingTextToAudioRequestParam
    from .kling_text_to_video_request import KlingTextToVideoRequest as KlingTextToVideoRequest
    from .kling_text_to_video_request import KlingTextToVideoRequestParam as KlingTextToVideoRequestParam
    from .kling_video import KlingVideo as KlingVideo
    from .kling_video_to_audio_request import KlingVideoToAudioRequest as KlingVideoToAudioRequest
    from .kling_video_to_audio_request import KlingVideoToAudioRequestParam as KlingVideoToAudioRequestParam
    from .kling_virtual_try_on_request import KlingVirtualTryOnRequest as KlingVirtualTryOnRequest
    from .kling_virtual_try_on_request import KlingVirtualTryOnRequestParam as KlingVirtualTryOnRequestParam
    from .kling_voice_reference import KlingVoiceReference as KlingVoiceReference
    from .kling_voice_reference import KlingVoiceReferenceParam as KlingVoiceReferenceParam
    from .kling_watermark_info import KlingWatermarkInfo as KlingWatermarkInfo
    from .kling_watermark_info import KlingWatermarkInfoParam as KlingWatermarkInfoParam
    from .luma_artifact import LumaArtifact as LumaArtifact
    from .luma_compatible_video_request import LumaCompatibleVideoRequest as LumaCompatibleVideoRequest
    from .luma_compatible_video_request import LumaCompatibleVideoRequestParam as LumaCompatibleVideoRequestParam
    from .luma_download import LumaDownload as LumaDownload
    from .luma_extend_request import LumaExtendRequest as LumaExtendRequest
    from .luma_extend_request import LumaExtendRequestParam as LumaExtendRequestParam
    from .luma_generation import LumaGeneration as LumaGeneration
    from .luma_palette import LumaPalette as LumaPalette
    from .luma_picture import LumaPicture as LumaPicture
    from .luma_quick_video_request import LumaQuickVideoRequest as LumaQuickVideoRequest
    from .luma_quick_video_request import LumaQuickVideoRequestParam as LumaQuickVideoRequestParam
    from .luma_raw_video import LumaRawVideo as LumaRawVideo
    from .luma_request_echo import LumaRequestEcho as LumaRequestEcho
    from .luma_task import LumaTask as LumaTask
    from .luma_tasks import LumaTasks as LumaTasks
    from .luma_tasks_request import LumaTasksRequest as LumaTasksRequest
    from .luma_tasks_request import LumaTasksRequestParam as LumaTasksRequestParam
    from .luma_video import LumaVideo as LumaVideo
    from .luma_video_request import LumaVideoRequest as LumaVideoRequest
    from .luma_video_request import LumaVideoRequestParam as LumaVideoRequestParam
    from .midjourney_account_filter import MidjourneyAccountFilter as MidjourneyAccountFilter
    from .midjourney_account_filter import MidjourneyAccountFilterParam as MidjourneyAccountFilterParam
    from .midjourney_action_request import MidjourneyActionRequest as MidjourneyActionRequest
    from .midjourney_action_request import MidjourneyActionRequestParam as MidjourneyActionRequestParam
    from .midjourney_blend_request import MidjourneyBlendRequest as MidjourneyBlendRequest
    from .midjourney_blend_request import MidjourneyBlendRequestParam as MidjourneyBlendRequestParam
    from .midjourney_button import MidjourneyButton as MidjourneyButton
    from .midjourney_change_request import MidjourneyChangeRequest as MidjourneyChangeRequest
    from .midjourney_change_request import MidjourneyChangeRequestParam as MidjourneyChangeRequestParam
    from .midjourney_channel_filter import MidjourneyChannelFilter as MidjourneyChannelFilter
    from .midjourney_channel_filter import MidjourneyChannelFilterParam as MidjourneyChannelFilterParam
    from .midjourney_describe_request import MidjourneyDescribeRequest as MidjourneyDescribeRequest
    from .midjourney_describe_request import MidjourneyDescribeRequestParam as MidjourneyDescribeRequestParam
    from .midjourney_imagine_request import MidjourneyImagineRequest as MidjourneyImagineRequest
    from .midjourney_imagine_request import MidjourneyImagineRequestParam as MidjourneyImagineRequestParam
    from .midjourney_modal_request import MidjourneyModalRequest as MidjourneyModalRequest
    from .midjourney_modal_request import MidjourneyModalRequestParam as MidjourneyModalRequestParam
    from .midjourney_seed import MidjourneySeed as MidjourneySeed
    from .midjourney_shorten_request import MidjourneyShortenRequest as MidjourneyShortenRequest
    from .midjourney_shorten_request import MidjourneyShortenRequestParam as MidjourneyShortenRequestParam
    from .midjourney_simple_change_request import MidjourneySimpleChangeRequest as MidjourneySimpleChangeRequest
    from .midjourney_simple_change_request import (
        MidjourneySimpleChangeRequestParam as MidjourneySimpleChangeRequestParam,
    )
    from .midjourney_submitted import MidjourneySubmitted as MidjourneySubmitted
    from .midjourney_submitted_properties import MidjourneySubmittedProperties as MidjourneySubmittedProperties
    from .midjourney_swap_face_request import MidjourneySwapFaceRequest as MidjourneySwapFaceRequest
    from .midjourney_swap_face_request import MidjourneySwapFaceRequestParam as MidjourneySwapFaceRequestParam
    from .midjourney_task import MidjourneyTask as MidjourneyTask
    from .midjourney_task_properties import MidjourneyTaskProperties as MidjourneyTaskProperties
    from .midjourney_tasks_request import MidjourneyTasksRequest as MidjourneyTasksRequest
    from .midjourney_tasks_request import MidjourneyTasksRequestParam as MidjourneyTasksRequestParam
    from .midjourney_upload_request import MidjourneyUploadRequest as MidjourneyUploadRequest
    from .midjourney_upload_request import MidjourneyUploadRequestParam as MidjourneyUploadRequestParam
    from .midjourney_uploaded import MidjourneyUploaded as MidjourneyUploaded
    from .midjourney_video import MidjourneyVideo as MidjourneyVideo
    from .minimax_base_resp import MinimaxBaseResp as MinimaxBaseResp
    from .minimax_challenge import MinimaxChallenge as MinimaxChallenge
    from .minimax_file import MinimaxFile as MinimaxFile
    from .minimax_file_response import MinimaxFileResponse as MinimaxFileResponse
    from .minimax_relayed_video_answer import MinimaxRelayedVideoAnswer as MinimaxRelayedVideoAnswer
    from .minimax_relayed_video_task import MinimaxRelayedVideoTask as MinimaxRelayedVideoTask
    from .minimax_relayed_video_task_data import MinimaxRelayedVideoTaskData as MinimaxRelayedVideoTaskData
    from .minimax_subject import MinimaxSubject as MinimaxSubject
    from .minimax_subject import MinimaxSubjectParam as MinimaxSubjectParam
    from .minimax_video_request import MinimaxVideoRequest as MinimaxVideoRequest
    from .minimax_video_request import MinimaxVideoRequestParam as MinimaxVideoRequestParam
    from .minimax_video_submitted import MinimaxVideoSubmitted as MinimaxVideoSubmitted
    from .minimax_video_task import MinimaxVideoTask as MinimaxVideoTask
    from .model_info import ModelInfo as ModelInfo
    from .model_permission import ModelPermission as ModelPermission
    from .models_response import ModelsResponse as ModelsResponse
    from .pika_options import PikaOptions as PikaOptions
    from .pika_options import PikaOptionsParam as PikaOptionsParam
    from .pika_parameters import PikaParameters as PikaParameters
    from .pika_parameters import PikaParametersParam as PikaParametersParam
    from .pika_task import PikaTask as PikaTask
    from .pika_video import PikaVideo as PikaVideo
    from .pika_video_request import PikaVideoRequest as PikaVideoRequest
    from .pika_video_request import PikaVideoRequestParam as PikaVideoRequestParam
    from .pika_video_submitted import PikaVideoSubmitted as PikaVideoSubmitted
    from .pixverse_character import PixverseCharacter as PixverseCharacter
    from .pixverse_character_request import PixverseCharacterRequest as PixverseCharacterRequest
    from .pixverse_character_request import PixverseCharacterRequestParam as PixverseCharacterRequestParam
    from .pixverse_character_response import PixverseCharacterResponse as PixverseCharacterResponse
    from .pixverse_motion_scale import PixverseMotionScale as PixverseMotionScale
    from .pixverse_motion_scale import PixverseMotionScaleParam as PixverseMotionScaleParam
    from .pixverse_pro_request import PixverseProRequest as PixverseProRequest
    from .pixverse_pro_request import PixverseProRequestParam as PixverseProRequestParam
    from .pixverse_pro_submitted import PixverseProSubmitted as PixverseProSubmitted
    from .pixverse_pro_task import PixverseProTask as PixverseProTask
    from .pixverse_pro_task_data import PixverseProTaskData as PixverseProTaskData
    from .pixverse_pro_task_id import PixverseProTaskId as PixverseProTaskId
    from .pixverse_queue import PixverseQueue as PixverseQueue
    from .pixverse_task import PixverseTask as PixverseTask
    from .pixverse_video import PixverseVideo as PixverseVideo
    from .pixverse_video_id import PixverseVideoId as PixverseVideoId
    from .pixverse_video_request import PixverseVideoRequest as PixverseVideoRequest
    from .pixverse_video_request import PixverseVideoRequestParam as PixverseVideoRequestParam
    from .pixverse_video_submitted import PixverseVideoSubmitted as PixverseVideoSubmitted
    from .platform_subscription import PlatformSubscription as PlatformSubscription
    from .platform_token import PlatformToken as PlatformToken
    from .platform_token_create_response import PlatformTokenCreateResponse as PlatformTokenCreateResponse
    from .platform_token_page import PlatformTokenPage as PlatformTokenPage
    from .platform_token_request import PlatformTokenRequest as PlatformTokenRequest
    from .platform_token_request import PlatformTokenRequestParam as PlatformTokenRequestParam
    from .platform_token_usage import PlatformTokenUsage as PlatformTokenUsage
    from .platform_token_usage_response import PlatformTokenUsageResponse as PlatformTokenUsageResponse
    from .platform_tokens_response import PlatformTokensResponse as PlatformTokensResponse
    from .platform_usage import PlatformUsage as PlatformUsage
    from .platform_user import PlatformUser as PlatformUser
    from .platform_user_response import PlatformUserResponse as PlatformUserResponse
    from .realtime_arguments_delta_event import RealtimeArgumentsDeltaEvent as RealtimeArgumentsDeltaEvent
    from .realtime_arguments_done_event import RealtimeArgumentsDoneEvent as RealtimeArgumentsDoneEvent
    from .realtime_audio_append_event import RealtimeAudioAppendEvent as RealtimeAudioAppendEvent
    from .realtime_audio_append_event import RealtimeAudioAppendEventParam as RealtimeAudioAppendEventParam
    from .realtime_audio_clear_event import RealtimeAudioClearEvent as RealtimeAudioClearEvent
    from .realtime_audio_clear_event import RealtimeAudioClearEventParam as RealtimeAudioClearEventParam
    from .realtime_audio_cleared_event import RealtimeAudioClearedEvent as RealtimeAudioClearedEvent
    from .realtime_audio_commit_event import RealtimeAudioCommitEvent as RealtimeAudioCommitEvent
    from .realtime_audio_commit_event import RealtimeAudioCommitEventParam as RealtimeAudioCommitEventParam
    from .realtime_audio_committed_event import RealtimeAudioCommittedEvent as RealtimeAudioCommittedEvent
    from .realtime_audio_delta_event import RealtimeAudioDeltaEvent as RealtimeAudioDeltaEvent
    from .realtime_audio_done_event import RealtimeAudioDoneEvent as RealtimeAudioDoneEvent
    from .realtime_content_part import RealtimeContentPart as RealtimeContentPart
    from .realtime_content_part import RealtimeContentPartParam as RealtimeContentPartParam
    from .realtime_content_part_added_event import RealtimeContentPartAddedEvent as RealtimeContentPartAddedEvent
    from .realtime_content_part_done_event import RealtimeContentPartDoneEvent as RealtimeContentPartDoneEvent
    from .realtime_error_detail import RealtimeErrorDetail as RealtimeErrorDetail
    from .realtime_error_event import RealtimeErrorEvent as RealtimeErrorEvent
    from .realtime_input_token_details import RealtimeInputTokenDetails as RealtimeInputTokenDetails
    from .realtime_item import RealtimeItem as RealtimeItem
    from .realtime_item import RealtimeItemParam as RealtimeItemParam
    from .realtime_item_create_event import RealtimeItemCreateEvent as RealtimeItemCreateEvent
    from .realtime_item_create_event import RealtimeItemCreateEventParam as RealtimeItemCreateEventParam
    from .realtime_item_created_event import RealtimeItemCreatedEvent as RealtimeItemCreatedEvent
    from .realtime_item_delete_event import RealtimeItemDeleteEvent as RealtimeItemDeleteEvent
    from .realtime_item_delete_event import RealtimeItemDeleteEventParam as RealtimeItemDeleteEventParam
    from .realtime_item_deleted_event import RealtimeItemDeletedEvent as RealtimeItemDeletedEvent
    from .realtime_item_truncate_event import RealtimeItemTruncateEvent as RealtimeItemTruncateEvent
    from .realtime_item_truncate_event import RealtimeItemTruncateEventParam as RealtimeItemTruncateEventParam
    from .realtime_item_truncated_event import RealtimeItemTruncatedEvent as RealtimeItemTruncatedEvent
    from .realtime_named_tool import RealtimeNamedTool as RealtimeNamedTool
    from .realtime_named_tool import RealtimeNamedToolParam as RealtimeNamedToolParam
    from .realtime_output_item_added_event import RealtimeOutputItemAddedEvent as RealtimeOutputItemAddedEvent
    from .realtime_output_item_done_event import RealtimeOutputItemDoneEvent as RealtimeOutputItemDoneEvent
    from .realtime_output_token_details import RealtimeOutputTokenDetails as RealtimeOutputTokenDetails
    from .realtime_rate_limit import RealtimeRateLimit as RealtimeRateLimit
    from .realtime_rate_limits_event import RealtimeRateLimitsEvent as RealtimeRateLimitsEvent
    from .realtime_response import RealtimeResponse as RealtimeResponse
    from .realtime_response_cancel_event import RealtimeResponseCancelEvent as RealtimeResponseCancelEvent
    from .realtime_response_cancel_event import RealtimeResponseCancelEventParam as RealtimeResponseCancelEventParam
    from .realtime_response_config import RealtimeResponseConfig as RealtimeResponseConfig
    from .realtime_response_config import RealtimeResponseConfigParam as RealtimeResponseConfigParam
    from .realtime_response_create_event import RealtimeResponseCreateEvent as RealtimeResponseCreateEvent
    from .realtime_response_create_event import RealtimeResponseCreateEventParam as RealtimeResponseCreateEventParam
    from .realtime_response_created_event import RealtimeResponseCreatedEvent as RealtimeResponseCreatedEvent
    from .realtime_response_done_event import RealtimeResponseDoneEvent as RealtimeResponseDoneEvent
    from .realtime_session import RealtimeSession as RealtimeSession
    from .realtime_session_config import RealtimeSessionConfig as RealtimeSessionConfig
    from .realtime_session_config import RealtimeSessionConfigParam as RealtimeSessionConfigParam
    from .realtime_session_created_event import RealtimeSessionCreatedEvent as RealtimeSessionCreatedEvent
    from .realtime_session_update_event import RealtimeSessionUpdateEvent as RealtimeSessionUpdateEvent
    from .realtime_session_update_event import RealtimeSessionUpdateEventParam as RealtimeSessionUpdateEventParam
    from .realtime_session_updated_event import RealtimeSessionUpdatedEvent as RealtimeSessionUpdatedEvent
    from .realtime_speech_started_event import RealtimeSpeechStartedEvent as RealtimeSpeechStartedEvent
    from .realtime_speech_stopped_event import RealtimeSpeechStoppedEvent as RealtimeSpeechStoppedEvent
    from .realtime_status_details import RealtimeStatusDetails as RealtimeStatusDetails
    from .realtime_status_error import RealtimeStatusError as RealtimeStatusError
    from .realtime_text_delta_event import RealtimeTextDeltaEvent as RealtimeTextDeltaEvent
    from .realtime_text_done_event import RealtimeTextDoneEvent as RealtimeTextDoneEvent
    from .realtime_tool import RealtimeTool as RealtimeTool
    from .realtime_tool import RealtimeToolParam as RealtimeToolParam
    from .realtime_transcript_delta_event import RealtimeTranscriptDeltaEvent as RealtimeTranscriptDeltaEvent
    from .realtime_transcript_done_event import RealtimeTranscriptDoneEvent as RealtimeTranscriptDoneEvent
    from .realtime_transcription_completed_event import (
        RealtimeTranscriptionCompletedEvent as RealtimeTranscriptionCompletedEvent,
    )
    from .realtime_transcription_config import RealtimeTranscriptionConfig as RealtimeTranscriptionConfig
    from .realtime_transcription_config import RealtimeTranscriptionConfigParam as RealtimeTranscriptionConfigParam
    from .realtime_transcription_failed_event import (
        RealtimeTranscriptionFailedEvent as RealtimeTranscriptionFailedEvent,
    )
    from .realtime_turn_detection import RealtimeTurnDetection as RealtimeTurnDetection
    from .realtime_turn_detection import RealtimeTurnDetectionParam as RealtimeTurnDetectionParam
    from .realtime_usage import RealtimeUsage as RealtimeUsage
    from .recraft_color import RecraftColor as RecraftColor
    from .recraft_color import RecraftColorParam as RecraftColorParam
    from .recraft_controls import RecraftControls as RecraftControls
    from .recraft_controls import RecraftControlsParam as RecraftControlsParam
    from .recraft_file_request import RecraftFileRequest as RecraftFileRequest
    from .recraft_file_request import RecraftFileRequestParam as RecraftFileRequestParam
    from .recraft_generate_request import RecraftGenerateRequest as RecraftGenerateRequest
    from .recraft_generate_request import RecraftGenerateRequestParam as RecraftGenerateRequestParam
    from .recraft_image import RecraftImage as RecraftImage
    from .recraft_images import RecraftImages as RecraftImages
    from .recraft_processed_image import RecraftProcessedImage as RecraftProcessedImage
    from .recraft_style import RecraftStyle as RecraftStyle
    from .recraft_style_request import RecraftStyleRequest as RecraftStyleRequest
    from .recraft_style_request import RecraftStyleRequestParam as RecraftStyleRequestParam
    from .recraft_text_layout import RecraftTextLayout as RecraftTextLayout
    from .recraft_text_layout import RecraftTextLayoutParam as RecraftTextLayoutParam
    from .recraft_vectorized_image import RecraftVectorizedImage as RecraftVectorizedImage
    from .replicate_animate_diff_input import ReplicateAnimateDiffInput as ReplicateAnimateDiffInput
    from .replicate_animate_diff_input import ReplicateAnimateDiffInputParam as ReplicateAnimateDiffInputParam
    from .replicate_flux_11_pro_input import ReplicateFlux11ProInput as ReplicateFlux11ProInput
    from .replicate_flux_11_pro_input import ReplicateFlux11ProInputParam as ReplicateFlux11ProInputParam
    from .replicate_flux_11_pro_ultra_input import ReplicateFlux11ProUltraInput as ReplicateFlux11ProUltraInput
    from .replicate_flux_11_pro_ultra_input import (
        ReplicateFlux11ProUltraInputParam as ReplicateFlux11ProUltraInputParam,
    )
    from .replicate_flux_dev_input import ReplicateFluxDevInput as ReplicateFluxDevInput
    from .replicate_flux_dev_input import ReplicateFluxDevInputParam as ReplicateFluxDevInputParam
    from .replicate_flux_dev_lora_input import ReplicateFluxDevLoraInput as ReplicateFluxDevLoraInput
    from .replicate_flux_dev_lora_input import ReplicateFluxDevLoraInputParam as ReplicateFluxDevLoraInputParam
    from .replicate_flux_pro_input import ReplicateFluxProInput as ReplicateFluxProInput
    from .replicate_flux_pro_input import ReplicateFluxProInputParam as ReplicateFluxProInputParam
    from .replicate_flux_schnell_input import ReplicateFluxSchnellInput as ReplicateFluxSchnellInput
    from .replicate_flux_schnell_input import ReplicateFluxSchnellInputParam as ReplicateFluxSchnellInputParam
    from .replicate_flux_schnell_lora_input import ReplicateFluxSchnellLoraInput as ReplicateFluxSchnellLoraInput
    from .replicate_flux_schnell_lora_input import (
        ReplicateFluxSchnellLoraInputParam as ReplicateFluxSchnellLoraInputParam,
    )
    from .replicate_ideogram_v2_turbo_input import ReplicateIdeogramV2TurboInput as ReplicateIdeogramV2TurboInput
    from .replicate_ideogram_v2_turbo_input import (
        ReplicateIdeogramV2TurboInputParam as ReplicateIdeogramV2TurboInputParam,
    )
    from .replicate_metrics import ReplicateMetrics as ReplicateMetrics
    from .replicate_model_request import ReplicateModelRequest as ReplicateModelRequest
    from .replicate_model_request import ReplicateModelRequestParam as ReplicateModelRequestParam
    from .replicate_object_removal_input import ReplicateObjectRemovalInput as ReplicateObjectRemovalInput
    from .replicate_object_removal_input import ReplicateObjectRemovalInputParam as ReplicateObjectRemovalInputParam
    from .replicate_prediction import ReplicatePrediction as ReplicatePrediction
    from .replicate_recraft_v3_input import ReplicateRecraftV3Input as ReplicateRecraftV3Input
    from .replicate_recraft_v3_input import ReplicateRecraftV3InputParam as ReplicateRecraftV3InputParam
    from .replicate_recraft_v3_svg_input import ReplicateRecraftV3SvgInput as ReplicateRecraftV3SvgInput
    from .replicate_recraft_v3_svg_input import ReplicateRecraftV3SvgInputParam as ReplicateRecraftV3SvgInputParam
    from .replicate_rembg_input import ReplicateRembgInput as ReplicateRembgInput
    from .replicate_rembg_input import ReplicateRembgInputParam as ReplicateRembgInputParam
    from .replicate_sdxl_input import ReplicateSdxlInput as ReplicateSdxlInput
    from .replicate_sdxl_input import ReplicateSdxlInputParam as ReplicateSdxlInputParam
    from .replicate_stable_diffusion_animation_input import (
        ReplicateStableDiffusionAnimationInput as ReplicateStableDiffusionAnimationInput,
    )
    from .replicate_stable_diffusion_animation_input import (
        ReplicateStableDiffusionAnimationInputParam as ReplicateStableDiffusionAnimationInputParam,
    )
    from .replicate_stable_diffusion_img_2_img_input import (
        ReplicateStableDiffusionImg2ImgInput as ReplicateStableDiffusionImg2ImgInput,
    )
    from .replicate_stable_diffusion_img_2_img_input import (
        ReplicateStableDiffusionImg2ImgInputParam as ReplicateStableDiffusionImg2ImgInputParam,
    )
    from .replicate_stable_diffusion_inpainting_input import (
        ReplicateStableDiffusionInpaintingInput as ReplicateStableDiffusionInpaintingInput,
    )
    from .replicate_stable_diffusion_inpainting_input import (
        ReplicateStableDiffusionInpaintingInputParam as ReplicateStableDiffusionInpaintingInputParam,
    )
    from .replicate_stable_diffusion_input import ReplicateStableDiffusionInput as ReplicateStableDiffusionInput
    from .replicate_stable_diffusion_input import (
        ReplicateStableDiffusionInputParam as ReplicateStableDiffusionInputParam,
    )
    from .replicate_urls import ReplicateUrls as ReplicateUrls
    from .replicate_version_request import ReplicateVersionRequest as ReplicateVersionRequest
    from .replicate_version_request import ReplicateVersionRequestParam as ReplicateVersionRequestParam
    from .replicate_video_01_input import ReplicateVideo01Input as ReplicateVideo01Input
    from .replicate_video_01_input import ReplicateVideo01InputParam as ReplicateVideo01InputParam
    from .replicate_video_01_live_input import ReplicateVideo01LiveInput as ReplicateVideo01LiveInput
    from .replicate_video_01_live_input import ReplicateVideo01LiveInputParam as ReplicateVideo01LiveInputParam
    from .rerank_document import RerankDocument as RerankDocument
    from .rerank_document import RerankDocumentParam as RerankDocumentParam
    from .rerank_request import RerankRequest as RerankRequest
    from .rerank_request import RerankRequestParam as RerankRequestParam
    from .rerank_response import RerankResponse as RerankResponse
    from .rerank_result import RerankResult as RerankResult
    from .rerank_usage import RerankUsage as RerankUsage
    from .responses_annotation import ResponsesAnnotation as ResponsesAnnotation
    from .responses_annotation import ResponsesAnnotationParam as ResponsesAnnotationParam
    from .responses_audio_data import ResponsesAudioData as ResponsesAudioData
    from .responses_audio_data import ResponsesAudioDataParam as ResponsesAudioDataParam
    from .responses_audio_delta_event import ResponsesAudioDeltaEvent as ResponsesAudioDeltaEvent
    from .responses_audio_done_event import ResponsesAudioDoneEvent as ResponsesAudioDoneEvent
    from .responses_audio_transcript_delta_event import (
        ResponsesAudioTranscriptDeltaEvent as ResponsesAudioTranscriptDeltaEvent,
    )
    from .responses_audio_transcript_done_event import (
        ResponsesAudioTranscriptDoneEvent as ResponsesAudioTranscriptDoneEvent,
    )
    from .responses_code_interpreter_call_code_delta_event import (
        ResponsesCodeInterpreterCallCodeDeltaEvent as ResponsesCodeInterpreterCallCodeDeltaEvent,
    )
    from .responses_code_interpreter_call_code_done_event import (
        ResponsesCodeInterpreterCallCodeDoneEvent as ResponsesCodeInterpreterCallCodeDoneEvent,
    )
    from .responses_code_interpreter_call_completed_event import (
        ResponsesCodeInterpreterCallCompletedEvent as ResponsesCodeInterpreterCallCompletedEvent,
    )
    from .responses_code_interpreter_call_in_progress_event import (
        ResponsesCodeInterpreterCallInProgressEvent as ResponsesCodeInterpreterCallInProgressEvent,
    )
    from .responses_code_interpreter_call_interpreting_event import (
        ResponsesCodeInterpreterCallInterpretingEvent as ResponsesCodeInterpreterCallInterpretingEvent,
    )
    from .responses_code_interpreter_tool import ResponsesCodeInterpreterTool as ResponsesCodeInterpreterTool
    from .responses_code_interpreter_tool import ResponsesCodeInterpreterToolParam as ResponsesCodeInterpreterToolParam
    from .responses_completed_event import ResponsesCompletedEvent as ResponsesCompletedEvent
    from .responses_content_part_added_event import ResponsesContentPartAddedEvent as ResponsesContentPartAddedEvent
    from .responses_content_part_done_event import ResponsesContentPartDoneEvent as ResponsesContentPartDoneEvent
    from .responses_conversation import ResponsesConversation as ResponsesConversation
    from .responses_conversation import ResponsesConversationParam as ResponsesConversationParam
    from .responses_created_event import ResponsesCreatedEvent as ResponsesCreatedEvent
    from .responses_custom_tool import ResponsesCustomTool as ResponsesCustomTool
    from .responses_custom_tool import ResponsesCustomToolParam as ResponsesCustomToolParam
    from .responses_custom_tool_call_input_delta_event import (
        ResponsesCustomToolCallInputDeltaEvent as ResponsesCustomToolCallInputDeltaEvent,
    )
    from .responses_custom_tool_call_input_done_event import (
        ResponsesCustomToolCallInputDoneEvent as ResponsesCustomToolCallInputDoneEvent,
    )
    from .responses_error import ResponsesError as ResponsesError
    from .responses_error_event import ResponsesErrorEvent as ResponsesErrorEvent
    from .responses_failed_event import ResponsesFailedEvent as ResponsesFailedEvent
    from .responses_file_search_call_completed_event import (
        ResponsesFileSearchCallCompletedEvent as ResponsesFileSearchCallCompletedEvent,
    )
    from .responses_file_search_call_in_progress_event import (
        ResponsesFileSearchCallInProgressEvent as ResponsesFileSearchCallInProgressEvent,
    )
    from .responses_file_search_call_searching_event import (
        ResponsesFileSearchCallSearchingEvent as ResponsesFileSearchCallSearchingEvent,
    )
    from .responses_file_search_tool import ResponsesFileSearchTool as ResponsesFileSearchTool
    from .responses_file_search_tool import ResponsesFileSearchToolParam as ResponsesFileSearchToolParam
    from .responses_format_json_object import ResponsesFormatJsonObject as ResponsesFormatJsonObject
    from .responses_format_json_object import ResponsesFormatJsonObjectParam as ResponsesFormatJsonObjectParam
    from .responses_format_json_schema import ResponsesFormatJsonSchema as ResponsesFormatJsonSchema
    from .responses_format_json_schema import ResponsesFormatJsonSchemaParam as ResponsesFormatJsonSchemaParam
    from .responses_format_text import ResponsesFormatText as ResponsesFormatText
    from .responses_format_text import ResponsesFormatTextParam as ResponsesFormatTextParam
    from .responses_function_call import ResponsesFunctionCall as ResponsesFunctionCall
    from .responses_function_call import ResponsesFunctionCallParam as ResponsesFunctionCallParam
    from .responses_function_call_arguments_delta_event import (
        ResponsesFunctionCallArgumentsDeltaEvent as ResponsesFunctionCallArgumentsDeltaEvent,
    )
    from .responses_function_call_arguments_done_event import (
        ResponsesFunctionCallArgumentsDoneEvent as ResponsesFunctionCallArgumentsDoneEvent,
    )
    from .responses_function_call_output import ResponsesFunctionCallOutput as ResponsesFunctionCallOutput
    from .responses_function_call_output import ResponsesFunctionCallOutputParam as ResponsesFunctionCallOutputParam
    from .responses_function_tool import ResponsesFunctionTool as ResponsesFunctionTool
    from .responses_function_tool import ResponsesFunctionToolParam as ResponsesFunctionToolParam
    from .responses_image_generation_call import ResponsesImageGenerationCall as ResponsesImageGenerationCall
    from .responses_image_generation_call import ResponsesImageGenerationCallParam as ResponsesImageGenerationCallParam
    from .responses_image_generation_call_completed_event import (
        ResponsesImageGenerationCallCompletedEvent as ResponsesImageGenerationCallCompletedEvent,
    )
    from .responses_image_generation_call_generating_event import (
        ResponsesImageGenerationCallGeneratingEvent as ResponsesImageGenerationCallGeneratingEvent,
    )
    from .responses_image_generation_call_in_progress_event import (
        ResponsesImageGenerationCallInProgressEvent as ResponsesImageGenerationCallInProgressEvent,
    )
    from .responses_image_generation_call_partial_image_event import (
        ResponsesImageGenerationCallPartialImageEvent as ResponsesImageGenerationCallPartialImageEvent,
    )
    from .responses_image_generation_tool import ResponsesImageGenerationTool as ResponsesImageGenerationTool
    from .responses_image_generation_tool import ResponsesImageGenerationToolParam as ResponsesImageGenerationToolParam
    from .responses_in_progress_event import ResponsesInProgressEvent as ResponsesInProgressEvent
    from .responses_incomplete_details import ResponsesIncompleteDetails as ResponsesIncompleteDetails
    from .responses_incomplete_event import ResponsesIncompleteEvent as ResponsesIncompleteEvent
    from .responses_input_audio import ResponsesInputAudio as ResponsesInputAudio
    from .responses_input_audio import ResponsesInputAudioParam as ResponsesInputAudioParam
    from .responses_input_file import ResponsesInputFile as ResponsesInputFile
    from .responses_input_file import ResponsesInputFileParam as ResponsesInputFileParam
    from .responses_input_image import ResponsesInputImage as ResponsesInputImage
    from .responses_input_image import ResponsesInputImageParam as ResponsesInputImageParam
    from .responses_input_message import ResponsesInputMessage as ResponsesInputMessage
    from .responses_input_message import ResponsesInputMessageParam as ResponsesInputMessageParam
    from .responses_input_text import ResponsesInputText as ResponsesInputText
    from .responses_input_text import ResponsesInputTextParam as ResponsesInputTextParam
    from .responses_input_tokens_details import ResponsesInputTokensDetails as ResponsesInputTokensDetails
    from .responses_item_reference import ResponsesItemReference as ResponsesItemReference
    from .responses_item_reference import ResponsesItemReferenceParam as ResponsesItemReferenceParam
    from .responses_logprob import ResponsesLogprob as ResponsesLogprob
    from .responses_logprob import ResponsesLogprobParam as ResponsesLogprobParam
    from .responses_mcp_call_arguments_delta_event import (
        ResponsesMcpCallArgumentsDeltaEvent as ResponsesMcpCallArgumentsDeltaEvent,
    )
    from .responses_mcp_call_arguments_done_event import (
        ResponsesMcpCallArgumentsDoneEvent as ResponsesMcpCallArgumentsDoneEvent,
    )
    from .responses_mcp_call_completed_event import ResponsesMcpCallCompletedEvent as ResponsesMcpCallCompletedEvent
    from .responses_mcp_call_failed_event import ResponsesMcpCallFailedEvent as ResponsesMcpCallFailedEvent
    from .responses_mcp_call_in_progress_event import ResponsesMcpCallInProgressEvent as ResponsesMcpCallInProgressEvent
    from .responses_mcp_list_tools_completed_event import (
        ResponsesMcpListToolsCompletedEvent as ResponsesMcpListToolsCompletedEvent,
    )
    from .responses_mcp_list_tools_failed_event import (
        ResponsesMcpListToolsFailedEvent as ResponsesMcpListToolsFailedEvent,
    )
    from .responses_mcp_list_tools_in_progress_event import (
        ResponsesMcpListToolsInProgressEvent as ResponsesMcpListToolsInProgressEvent,
    )
    from .responses_mcp_tool import ResponsesMcpTool as ResponsesMcpTool
    from .responses_mcp_tool import ResponsesMcpToolParam as ResponsesMcpToolParam
    from .responses_message import ResponsesMessage as ResponsesMessage
    from .responses_named_tool_choice import ResponsesNamedToolChoice as ResponsesNamedToolChoice
    from .responses_named_tool_choice import ResponsesNamedToolChoiceParam as ResponsesNamedToolChoiceParam
    from .responses_other_content import ResponsesOtherContent as ResponsesOtherContent
    from .responses_other_content import ResponsesOtherContentParam as ResponsesOtherContentParam
    from .responses_other_item import ResponsesOtherItem as ResponsesOtherItem
    from .responses_other_item import ResponsesOtherItemParam as ResponsesOtherItemParam
    from .responses_other_tool import ResponsesOtherTool as ResponsesOtherTool
    from .responses_other_tool import ResponsesOtherToolParam as ResponsesOtherToolParam
    from .responses_output_item_added_event import ResponsesOutputItemAddedEvent as ResponsesOutputItemAddedEvent
    from .responses_output_item_done_event import ResponsesOutputItemDoneEvent as ResponsesOutputItemDoneEvent
    from .responses_output_text import ResponsesOutputText as ResponsesOutputText
    from .responses_output_text import ResponsesOutputTextParam as ResponsesOutputTextParam
    from .responses_output_text_annotation_added_event import (
        ResponsesOutputTextAnnotationAddedEvent as ResponsesOutputTextAnnotationAddedEvent,
    )
    from .responses_output_text_delta_event import ResponsesOutputTextDeltaEvent as ResponsesOutputTextDeltaEvent
    from .responses_output_text_done_event import ResponsesOutputTextDoneEvent as ResponsesOutputTextDoneEvent
    from .responses_output_tokens_details import ResponsesOutputTokensDetails as ResponsesOutputTokensDetails
    from .responses_prompt import ResponsesPrompt as ResponsesPrompt
    from .responses_prompt import ResponsesPromptParam as ResponsesPromptParam
    from .responses_queued_event import ResponsesQueuedEvent as ResponsesQueuedEvent
    from .responses_reasoning import ResponsesReasoning as ResponsesReasoning
    from .responses_reasoning import ResponsesReasoningParam as ResponsesReasoningParam
    from .responses_reasoning_item import ResponsesReasoningItem as ResponsesReasoningItem
    from .responses_reasoning_item import ResponsesReasoningItemParam as ResponsesReasoningItemParam
    from .responses_reasoning_summary_part_added_event import (
        ResponsesReasoningSummaryPartAddedEvent as ResponsesReasoningSummaryPartAddedEvent,
    )
    from .responses_reasoning_summary_part_done_event import (
        ResponsesReasoningSummaryPartDoneEvent as ResponsesReasoningSummaryPartDoneEvent,
    )
    from .responses_reasoning_summary_text_delta_event import (
        ResponsesReasoningSummaryTextDeltaEvent as ResponsesReasoningSummaryTextDeltaEvent,
    )
    from .responses_reasoning_summary_text_done_event import (
        ResponsesReasoningSummaryTextDoneEvent as ResponsesReasoningSummaryTextDoneEvent,
    )
    from .responses_reasoning_text import ResponsesReasoningText as ResponsesReasoningText
    from .responses_reasoning_text import ResponsesReasoningTextParam as ResponsesReasoningTextParam
    from .responses_reasoning_text_delta_event import (
        ResponsesReasoningTextDeltaEvent as ResponsesReasoningTextDeltaEvent,
    )
    from .responses_reasoning_text_done_event import ResponsesReasoningTextDoneEvent as ResponsesReasoningTextDoneEvent
    from .responses_refusal import ResponsesRefusal as ResponsesRefusal
    from .responses_refusal import ResponsesRefusalParam as ResponsesRefusalParam
    from .responses_refusal_delta_event import ResponsesRefusalDeltaEvent as ResponsesRefusalDeltaEvent
    from .responses_refusal_done_event import ResponsesRefusalDoneEvent as ResponsesRefusalDoneEvent
    from .responses_request import ResponsesRequest as ResponsesRequest
    from .responses_request import ResponsesRequestParam as ResponsesRequestParam
    from .responses_response import ResponsesResponse as ResponsesResponse
    from .responses_stream_options import ResponsesStreamOptions as ResponsesStreamOptions
    from .responses_stream_options import ResponsesStreamOptionsParam as ResponsesStreamOptionsParam
    from .responses_summary_text import ResponsesSummaryText as ResponsesSummaryText
    from .responses_summary_text import ResponsesSummaryTextParam as ResponsesSummaryTextParam
    from .responses_text_config import ResponsesTextConfig as ResponsesTextConfig
    from .responses_text_config import ResponsesTextConfigParam as ResponsesTextConfigParam
    from .responses_top_logprob import ResponsesTopLogprob as ResponsesTopLogprob
    from .responses_top_logprob import ResponsesTopLogprobParam as ResponsesTopLogprobParam
    from .responses_usage import ResponsesUsage as ResponsesUsage
    from .responses_user_location import ResponsesUserLocation as ResponsesUserLocation
    from .responses_user_location import ResponsesUserLocationParam as ResponsesUserLocationParam
    from .responses_web_search_action import ResponsesWebSearchAction as ResponsesWebSearchAction
    from .responses_web_search_action import ResponsesWebSearchActionParam as ResponsesWebSearchActionParam
    from .responses_web_search_call import ResponsesWebSearchCall as ResponsesWebSearchCall
    from .responses_web_search_call import ResponsesWebSearchCallParam as ResponsesWebSearchCallParam
    from .responses_web_search_call_completed_event import (
        ResponsesWebSearchCallCompletedEvent as ResponsesWebSearchCallCompletedEvent,
    )
    from .responses_web_search_call_in_progress_event import (
        ResponsesWebSearchCallInProgressEvent as ResponsesWebSearchCallInProgressEvent,
    )
    from .responses_web_search_call_searching_event import (
        ResponsesWebSearchCallSearchingEvent as ResponsesWebSearchCallSearchingEvent,
    )
    from .responses_web_search_filters import ResponsesWebSearchFilters as ResponsesWebSearchFilters
    from .responses_web_search_filters import ResponsesWebSearchFiltersParam as ResponsesWebSearchFiltersParam
    from .responses_web_search_preview_tool import ResponsesWebSearchPreviewTool as ResponsesWebSearchPreviewTool
    from .responses_web_search_preview_tool import (
        ResponsesWebSearchPreviewToolParam as ResponsesWebSearchPreviewToolParam,
    )
    from .responses_web_search_source import ResponsesWebSearchSource as ResponsesWebSearchSource
    from .responses_web_search_source import ResponsesWebSearchSourceParam as ResponsesWebSearchSourceParam
    from .responses_web_search_tool import ResponsesWebSearchTool as ResponsesWebSearchTool
    from .responses_web_search_tool import ResponsesWebSearchToolParam as ResponsesWebSearchToolParam
    from .runway_act_one_options import RunwayActOneOptions as RunwayActOneOptions
    from .runway_act_one_options import RunwayActOneOptionsParam as RunwayActOneOptionsParam
    from .runway_act_one_request import RunwayActOneRequest as RunwayActOneRequest
    from .runway_act_one_request import RunwayActOneRequestParam as RunwayActOneRequestParam
    from .runway_motion import RunwayMotion as RunwayMotion
    from .runway_motion import RunwayMotionParam as RunwayMotionParam
    from .runway_notified_video_request import RunwayNotifiedVideoRequest as RunwayNotifiedVideoRequest
    from .runway_notified_video_request import RunwayNotifiedVideoRequestParam as RunwayNotifiedVideoRequestParam
    from .runway_restyle_options import RunwayRestyleOptions as RunwayRestyleOptions
    from .runway_restyle_options import RunwayRestyleOptionsParam as RunwayRestyleOptionsParam
    from .runway_restyle_request import RunwayRestyleRequest as RunwayRestyleRequest
    from .runway_restyle_request import RunwayRestyleRequestParam as RunwayRestyleRequestParam
    from .runway_task import RunwayTask as RunwayTask
    from .runway_task_data import RunwayTaskData as RunwayTaskData
    from .runway_task_request import RunwayTaskRequest as RunwayTaskRequest
    from .runway_task_request import RunwayTaskRequestParam as RunwayTaskRequestParam
    from .runway_video_options import RunwayVideoOptions as RunwayVideoOptions
    from .runway_video_options import RunwayVideoOptionsParam as RunwayVideoOptionsParam
    from .runway_video_request import RunwayVideoRequest as RunwayVideoRequest
    from .runway_video_request import RunwayVideoRequestParam as RunwayVideoRequestParam
    from .runwayml_cost import RunwaymlCost as RunwaymlCost
    from .runwayml_image_to_video_request import RunwaymlImageToVideoRequest as RunwaymlImageToVideoRequest
    from .runwayml_image_to_video_request import RunwaymlImageToVideoRequestParam as RunwaymlImageToVideoRequestParam
    from .runwayml_prompt_image import RunwaymlPromptImage as RunwaymlPromptImage
    from .runwayml_prompt_image import RunwaymlPromptImageParam as RunwaymlPromptImageParam
    from .runwayml_task import RunwaymlTask as RunwaymlTask
    from .runwayml_task_submitted import RunwaymlTaskSubmitted as RunwaymlTaskSubmitted
    from .sora_character import SoraCharacter as SoraCharacter
    from .sora_character_request import SoraCharacterRequest as SoraCharacterRequest
    from .sora_character_request import SoraCharacterRequestParam as SoraCharacterRequestParam
    from .sora_video_request import SoraVideoRequest as SoraVideoRequest
    from .sora_video_request import SoraVideoRequestParam as SoraVideoRequestParam
    from .sora_video_submitted import SoraVideoSubmitted as SoraVideoSubmitted
    from .sora_video_task import SoraVideoTask as SoraVideoTask
    from .sora_video_task_data import SoraVideoTaskData as SoraVideoTaskData
    from .sora_web_encodings import SoraWebEncodings as SoraWebEncodings
    from .sora_web_file import SoraWebFile as SoraWebFile
    from .sora_web_generation import SoraWebGeneration as SoraWebGeneration
    from .sora_web_task import SoraWebTask as SoraWebTask
    from .suno_aligned_word import SunoAlignedWord as SunoAlignedWord
    from .suno_clip import SunoClip as SunoClip
    from .suno_clip_batch import SunoClipBatch as SunoClipBatch
    from .suno_clip_history import SunoClipHistory as SunoClipHistory
    from .suno_clip_metadata import SunoClipMetadata as SunoClipMetadata
    from .suno_concat_request import SunoConcatRequest as SunoConcatRequest
    from .suno_concat_request import SunoConcatRequestParam as SunoConcatRequestParam
    from .suno_lyrics import SunoLyrics as SunoLyrics
    from .suno_lyrics_request import SunoLyricsRequest as SunoLyricsRequest
    from .suno_lyrics_request import SunoLyricsRequestParam as SunoLyricsRequestParam
    from .suno_lyrics_submitted import SunoLyricsSubmitted as SunoLyricsSubmitted
    from .suno_midi import SunoMidi as SunoMidi
    from .suno_midi_instrument import SunoMidiInstrument as SunoMidiInstrument
    from .suno_midi_note import SunoMidiNote as SunoMidiNote
    from .suno_mp_4 import SunoMp4 as SunoMp4
    from .suno_mp_4_file import SunoMp4File as SunoMp4File
    from .suno_music_controls import SunoMusicControls as SunoMusicControls
    from .suno_music_controls import SunoMusicControlsParam as SunoMusicControlsParam
    from .suno_music_request import SunoMusicRequest as SunoMusicRequest
    from .suno_music_request import SunoMusicRequestParam as SunoMusicRequestParam
    from .suno_music_sliders import SunoMusicSliders as SunoMusicSliders
    from .suno_music_sliders import SunoMusicSlidersParam as SunoMusicSlidersParam
    from .suno_persona import SunoPersona as SunoPersona
    from .suno_persona_clip import SunoPersonaClip as SunoPersonaClip
    from .suno_persona_request import SunoPersonaRequest as SunoPersonaRequest
    from .suno_persona_request import SunoPersonaRequestParam as SunoPersonaRequestParam
    from .suno_persona_response import SunoPersonaResponse as SunoPersonaResponse
    from .suno_tags import SunoTags as SunoTags
    from .suno_tags_request import SunoTagsRequest as SunoTagsRequest
    from .suno_tags_request import SunoTagsRequestParam as SunoTagsRequestParam
    from .suno_task import SunoTask as SunoTask
    from .suno_task_response import SunoTaskResponse as SunoTaskResponse
    from .suno_task_submitted import SunoTaskSubmitted as SunoTaskSubmitted
    from .suno_tasks_request import SunoTasksRequest as SunoTasksRequest
    from .suno_tasks_request import SunoTasksRequestParam as SunoTasksRequestParam
    from .suno_tasks_response import SunoTasksResponse as SunoTasksResponse
    from .suno_timing import SunoTiming as SunoTiming
    from .suno_upload import SunoUpload as SunoUpload
    from .suno_upload_finish_request import SunoUploadFinishRequest as SunoUploadFinishRequest
    from .suno_upload_finish_request import SunoUploadFinishRequestParam as SunoUploadFinishRequestParam
    from .suno_upload_from_url_request import SunoUploadFromUrlRequest as SunoUploadFromUrlRequest
    from .suno_upload_from_url_request import SunoUploadFromUrlRequestParam as SunoUploadFromUrlRequestParam
    from .suno_upload_from_url_submitted import SunoUploadFromUrlSubmitted as SunoUploadFromUrlSubmitted
    from .suno_upload_request import SunoUploadRequest as SunoUploadRequest
    from .suno_upload_request import SunoUploadRequestParam as SunoUploadRequestParam
    from .suno_upload_status import SunoUploadStatus as SunoUploadStatus
    from .suno_uploaded_clip import SunoUploadedClip as SunoUploadedClip
    from .suno_v1_concat_request import SunoV1ConcatRequest as SunoV1ConcatRequest
    from .suno_v1_concat_request import SunoV1ConcatRequestParam as SunoV1ConcatRequestParam
    from .suno_v1_lyrics_request import SunoV1LyricsRequest as SunoV1LyricsRequest
    from .suno_v1_lyrics_request import SunoV1LyricsRequestParam as SunoV1LyricsRequestParam
    from .suno_wav import SunoWav as SunoWav
    from .suno_wav_file import SunoWavFile as SunoWavFile
    from .token_logprob import TokenLogprob as TokenLogprob
    from .top_logprob import TopLogprob as TopLogprob
    from .usage import Usage as Usage
    from .usage_completion_details import UsageCompletionDetails as UsageCompletionDetails
    from .usage_prompt_details import UsagePromptDetails as UsagePromptDetails
    from .video import Video as Video
    from .video_content_link import VideoContentLink as VideoContentLink
    from .video_error import VideoError as VideoError
    from .video_generation_data import VideoGenerationData as VideoGenerationData
    from .video_generation_request import VideoGenerationRequest as VideoGenerationRequest
    from .video_generation_request import VideoGenerationRequestParam as VideoGenerationRequestParam
    from .video_generation_submitted import VideoGenerationSubmitted as VideoGenerationSubmitted
    from .video_generation_task import VideoGenerationTask as VideoGenerationTask
    from .video_usage import VideoUsage as VideoUsage
    from .videos_create_request import VideosCreateRequest as VideosCreateRequest
    from .videos_create_request import VideosCreateRequestParam as VideosCreateRequestParam
    from .videos_remix_request import VideosRemixRequest as VideosRemixRequest
    from .videos_remix_request import VideosRemixRequestParam as VideosRemixRequestParam
    from .viggle_image import ViggleImage as ViggleImage
    from .viggle_image_response import ViggleImageResponse as ViggleImageResponse
    from .viggle_tag import ViggleTag as ViggleTag
    from .viggle_tags_response import ViggleTagsResponse as ViggleTagsResponse
    from .viggle_task import ViggleTask as ViggleTask
    from .viggle_task_id import ViggleTaskId as ViggleTaskId
    from .viggle_task_request import ViggleTaskRequest as ViggleTaskRequest
    from .viggle_task_request import ViggleTaskRequestParam as ViggleTaskRequestParam
    from .viggle_task_submitted import ViggleTaskSubmitted as ViggleTaskSubmitted
    from .viggle_tasks_request import ViggleTasksRequest as ViggleTasksRequest
    from .viggle_tasks_request import ViggleTasksRequestParam as ViggleTasksRequestParam
    from .viggle_tasks_response import ViggleTasksResponse as ViggleTasksResponse
    from .viggle_template import ViggleTemplate as ViggleTemplate
    from .viggle_templates_response import ViggleTemplatesResponse as ViggleTemplatesResponse
    from .viggle_upload_request import ViggleUploadRequest as ViggleUploadRequest
    from .viggle_upload_request import ViggleUploadRequestParam as ViggleUploadRequestParam
    from .viggle_video import ViggleVideo as ViggleVideo
    from .viggle_video_response import ViggleVideoResponse as ViggleVideoResponse

_MODULES = {
    "AccountNotification": "account_notification",
    "AudioDurationUsage": "audio_duration_usage",
    "AudioErrorEvent": "audio_error_event",
    "AudioLanguage": "audio_language",
    "AudioLogprob": "audio_logprob",
    "AudioSegment": "audio_segment",
    "AudioSpeechDeltaEvent": "audio_speech_delta_event",
    "AudioSpeechDoneEvent": "audio_speech_done_event",
    "AudioSpeechRequest": "audio_speech_request",
    "AudioSpeechRequestParam": "audio_speech_request",
    "AudioTokenDetails": "audio_token_details",
    "AudioTokenUsage": "audio_token_usage",
    "AudioTranscriptDeltaEvent": "audio_transcript_delta_event",
    "AudioTranscriptDoneEvent": "audio_transcript_done_event",
    "AudioTranscription": "audio_transcription",
    "AudioTranscriptionRequest": "audio_transcription_request",
    "AudioTranscriptionRequestParam": "audio_transcription_request",
    "AudioTranscriptSegmentEvent": "audio_transcript_segment_event",
    "AudioTranslation": "audio_translation",
    "AudioTranslationRequest": "audio_translation_request",
    "AudioTranslationRequestParam": "audio_translation_request",
    "AudioVoice": "audio_voice",
    "AudioVoiceParam": "audio_voice",
    "AudioWord": "audio_word",
    "AvatarNewVoice": "avatar_new_voice",
    "AvatarNewVoiceParam": "avatar_new_voice",
    "AvatarRequest": "avatar_request",
    "AvatarRequestParam": "avatar_request",
    "AvatarSubmitted": "avatar_submitted",
    "AvatarTask": "avatar_task",
    "AvatarTaskData": "avatar_task_data",
    "AvatarVoice": "avatar_voice",
    "AvatarVoiceChoice": "avatar_voice_choice",
    "AvatarVoiceChoiceParam": "avatar_voice_choice",
    "AvatarVoices": "avatar_voices",
    "AvatarVoicesResponse": "avatar_voices_response",
    "AvatarWork": "avatar_work",
    "AvatarWorkDetails": "avatar_work_details",
    "ChatAllowedToolList": "chat_allowed_tool_list",
    "ChatAllowedToolListParam": "chat_allowed_tool_list",
    "ChatAllowedTools": "chat_allowed_tools",
    "ChatAllowedToolsParam": "chat_allowed_tools",
    "ChatAnnotation": "chat_annotation",
    "ChatAnnotationParam": "chat_annotation",
    "ChatAudioOptions": "chat_audio_options",
    "ChatAudioOptionsParam": "chat_audio_options",
    "ChatAudioPart": "chat_audio_part",
    "ChatAudioPartParam": "chat_audio_part",
    "ChatAudioReply": "chat_audio_reply",
    "ChatAudioReplyParam": "chat_audio_reply",
    "ChatAudioUrlPart": "chat_audio_url_part",
    "ChatAudioUrlPartParam": "chat_audio_url_part",
    "ChatChoice": "chat_choice",
    "ChatChunkChoice": "chat_chunk_choice",
    "ChatCompletion": "chat_completion",
    "ChatCompletionChunk": "chat_completion_chunk",
    "ChatCompletionRequest": "chat_completion_request",
    "ChatCompletionRequestParam": "chat_completion_request",
    "ChatCustomCall": "chat_custom_call",
    "ChatCustomCallParam": "chat_custom_call",
    "ChatCustomChoice": "chat_custom_choice",
    "ChatCustomChoiceParam": "chat_custom_choice",
    "ChatCustomDelta": "chat_custom_delta",
    "ChatCustomTool": "chat_custom_tool",
    "ChatCustomToolParam": "chat_custom_tool",
    "ChatDelta": "chat_delta",
    "ChatFile": "chat_file",
    "ChatFileParam": "chat_file",
    "ChatFilePart": "chat_file_part",
    "ChatFilePartParam": "chat_file_part",
    "ChatFunction": "chat_function",
    "ChatFunctionParam": "chat_function",
    "ChatFunctionCall": "chat_function_call",
    "ChatFunctionCallParam": "chat_function_call",
    "ChatFunctionCallName": "chat_function_call_name",
    "ChatFunctionCallNameParam": "chat_function_call_name",
    "ChatFunctionChoice": "chat_function_choice",
    "ChatFunctionChoiceParam": "chat_function_choice",
    "ChatFunctionDelta": "chat_function_delta",
    "ChatImagePart": "chat_image_part",
    "ChatImagePartParam": "chat_image_part",
    "ChatImageUrl": "chat_image_url",
    "ChatImageUrlParam": "chat_image_url",
    "ChatInputAudio": "chat_input_audio",
    "ChatInputAudioParam": "chat_input_audio",
    "ChatJsonFormat": "chat_json_format",
    "ChatJsonFormatParam": "chat_json_format",
    "ChatJsonSchema": "chat_json_schema",
    "ChatJsonSchemaParam": "chat_json_schema",
    "ChatJsonSchemaFormat": "chat_json_schema_format",
    "ChatJsonSchemaFormatParam": "chat_json_schema_format",
    "ChatLogprobs": "chat_logprobs",
    "ChatMediaUrl": "chat_media_url",
    "ChatMediaUrlParam": "chat_media_url",
    "ChatMessage": "chat_message",
    "ChatMessageParam": "chat_message",
    "ChatPrediction": "chat_prediction",
    "ChatPredictionParam": "chat_prediction",
    "ChatRefusalPart": "chat_refusal_part",
    "ChatRefusalPartParam": "chat_refusal_part",
    "ChatReply": "chat_reply",
    "ChatStreamOptions": "chat_stream_options",
    "ChatStreamOptionsParam": "chat_stream_options",
    "ChatTextFormat": "chat_text_format",
    "ChatTextFormatParam": "chat_text_format",
    "ChatTextPart": "chat_text_part",
    "ChatTextPartParam": "chat_text_part",
    "ChatThinking": "chat_thinking",
    "ChatThinkingParam": "chat_thinking",
    "ChatTool": "chat_tool",
    "ChatToolParam": "chat_tool",
    "ChatToolCall": "chat_tool_call",
    "ChatToolCallParam": "chat_tool_call",
    "ChatToolCallDelta": "chat_tool_call_delta",
    "ChatToolName": "chat_tool_name",
    "ChatToolNameParam": "chat_tool_name",
    "ChatUrlCitation": "chat_url_citation",
    "ChatUrlCitationParam": "chat_url_citation",
    "ChatVideoPart": "chat_video_part",
    "ChatVideoPartParam": "chat_video_part",
    "ChatWebSearchOptions": "chat_web_search_options",
    "ChatWebSearchOptionsParam": "chat_web_search_options",
    "CogvideoxError": "cogvideox_error",
    "CogvideoxRequest": "cogvideox_request",
    "CogvideoxRequestParam": "cogvideox_request",
    "CogvideoxSubmitted": "cogvideox_submitted",
    "CogvideoxTask": "cogvideox_task",
    "CogvideoxTasksRequest": "cogvideox_tasks_request",
    "CogvideoxTasksRequestParam": "cogvideox_tasks_request",
    "CogvideoxTasksWrapped": "cogvideox_tasks_wrapped",
    "CogvideoxVideo": "cogvideox_video",
    "Completion": "completion",
    "CompletionChoice": "completion_choice",
    "CompletionLogprobs": "completion_logprobs",
    "CompletionsRequest": "completions_request",
    "CompletionsRequestParam": "completions_request",
    "CompletionStreamOptions": "completion_stream_options",
    "CompletionStreamOptionsParam": "completion_stream_options",
    "DocmeeContentRequest": "docmee_content_request",
    "DocmeeContentRequestParam": "docmee_content_request",
    "DocmeeEvent": "docmee_event",
    "DocmeeOutline": "docmee_outline",
    "DocmeeOutlineRequest": "docmee_outline_request",
    "DocmeeOutlineRequestParam": "docmee_outline_request",
    "DocmeePptx": "docmee_pptx",
    "DocmeePptxData": "docmee_pptx_data",
    "DocmeePptxRequest": "docmee_pptx_request",
    "DocmeePptxRequestParam": "docmee_pptx_request",
    "DocmeePptxResponse": "docmee_pptx_response",
    "DocmeeProgress": "docmee_progress",
    "DocmeeProgressResponse": "docmee_progress_response",
    "Embedding": "embedding",
    "EmbeddingsRequest": "embeddings_request",
    "EmbeddingsRequestParam": "embeddings_request",
    "EmbeddingsResponse": "embeddings_response",
    "EmbeddingsUsage": "embeddings_usage",
    "FileCreateRequest": "file_create_request",
    "FileCreateRequestParam": "file_create_request",
    "FileObject": "file_object",
    "FluxDetails": "flux_details",
    "FluxRequest": "flux_request",
    "FluxRequestParam": "flux_request",
    "FluxResult": "flux_result",
    "FluxSubmitted": "flux_submitted",
    "FluxTask": "flux_task",
    "GatewayError": "gateway_error",
    "GatewayErrorDetail": "gateway_error_detail",
    "GeminiCandidate": "gemini_candidate",
    "GeminiContent": "gemini_content",
    "GeminiContentParam": "gemini_content",
    "GeminiFileData": "gemini_file_data",
    "GeminiFileDataParam": "gemini_file_data",
    "GeminiFunctionCall": "gemini_function_call",
    "GeminiFunctionCallParam": "gemini_function_call",
    "GeminiFunctionCallingConfig": "gemini_function_calling_config",
    "GeminiFunctionCallingConfigParam": "gemini_function_calling_config",
    "GeminiFunctionDeclaration": "gemini_function_declaration",
    "GeminiFunctionDeclarationParam": "gemini_function_declaration",
    "GeminiFunctionResponse": "gemini_function_response",
    "GeminiFunctionResponseParam": "gemini_function_response",
    "GeminiGenerationConfig": "gemini_generation_config",
    "GeminiGenerationConfigParam": "gemini_generation_config",
    "GeminiImageConfig": "gemini_image_config",
    "GeminiImageConfigParam": "gemini_image_config",
    "GeminiInlineData": "gemini_inline_data",
    "GeminiInlineDataParam": "gemini_inline_data",
    "GeminiModalityTokens": "gemini_modality_tokens",
    "GeminiPart": "gemini_part",
    "GeminiPartParam": "gemini_part",
    "GeminiPromptFeedback": "gemini_prompt_feedback",
    "GeminiRequest": "gemini_request",
    "GeminiRequestParam": "gemini_request",
    "GeminiResponse": "gemini_response",
    "GeminiSafetyRating": "gemini_safety_rating",
    "GeminiSafetySetting": "gemini_safety_setting",
    "GeminiSafetySettingParam": "gemini_safety_setting",
    "GeminiThinkingConfig": "gemini_thinking_config",
    "GeminiThinkingConfigParam": "gemini_thinking_config",
    "GeminiTool": "gemini_tool",
    "GeminiToolParam": "gemini_tool",
    "GeminiToolConfig": "gemini_tool_config",
    "GeminiToolConfigParam": "gemini_tool_config",
    "GeminiUsage": "gemini_usage",
    "IdeogramColor": "ideogram_color",
    "IdeogramColorParam": "ideogram_color",
    "IdeogramColorPalette": "ideogram_color_palette",
    "IdeogramColorPaletteParam": "ideogram_color_palette",
    "IdeogramDescribeRequest": "ideogram_describe_request",
    "IdeogramDescribeRequestParam": "ideogram_describe_request",
    "IdeogramDescription": "ideogram_description",
    "IdeogramDescriptions": "ideogram_descriptions",
    "IdeogramEditRequest": "ideogram_edit_request",
    "IdeogramEditRequestParam": "ideogram_edit_request",
    "IdeogramGenerateRequest": "ideogram_generate_request",
    "IdeogramGenerateRequestParam": "ideogram_generate_request",
    "IdeogramImage": "ideogram_image",
    "IdeogramImageRequest": "ideogram_image_request",
    "IdeogramImageRequestParam": "ideogram_image_request",
    "IdeogramImages": "ideogram_images",
    "IdeogramRemixOptions": "ideogram_remix_options",
    "IdeogramRemixOptionsParam": "ideogram_remix_options",
    "IdeogramRemixRequest": "ideogram_remix_request",
    "IdeogramRemixRequestParam": "ideogram_remix_request",
    "IdeogramUpscaleOptions": "ideogram_upscale_options",
    "IdeogramUpscaleOptionsParam": "ideogram_upscale_options",
    "IdeogramUpscaleRequest": "ideogram_upscale_request",
    "IdeogramUpscaleRequestParam": "ideogram_upscale_request",
    "IdeogramV3EditRequest": "ideogram_v3_edit_request",
    "IdeogramV3EditRequestParam": "ideogram_v3_edit_request",
    "IdeogramV3GenerateRequest": "ideogram_v3_generate_request",
    "IdeogramV3GenerateRequestParam": "ideogram_v3_generate_request",
    "IdeogramV3RemixRequest": "ideogram_v3_remix_request",
    "IdeogramV3RemixRequestParam": "ideogram_v3_remix_request",
    "ImageItem": "image_item",
    "ImageItemError": "image_item_error",
    "ImagesCompletedEvent": "images_completed_event",
    "ImagesEditCompletedEvent": "images_edit_completed_event",
    "ImagesEditPartialImageEvent": "images_edit_partial_image_event",
    "ImagesEditRequest": "images_edit_request",
    "ImagesEditRequestParam": "images_edit_request",
    "ImagesErrorEvent": "images_error_event",
    "ImagesGenerateRequest": "images_generate_request",
    "ImagesGenerateRequestParam": "images_generate_request",
    "ImagesPartialFailedEvent": "images_partial_failed_event",
    "ImagesPartialImageEvent": "images_partial_image_event",
    "ImagesPartialSucceededEvent": "images_partial_succeeded_event",
    "ImagesPromptOptions": "images_prompt_options",
    "ImagesPromptOptionsParam": "images_prompt_options",
    "ImagesResponse": "images_response",
    "ImagesSequenceOptions": "images_sequence_options",
    "ImagesSequenceOptionsParam": "images_sequence_options",
    "ImagesTokenDetails": "images_token_details",
    "ImagesUsage": "images_usage",
    "ImageTask": "image_task",
    "ImageTaskData": "image_task_data",
    "ImageTaskSubmitted": "image_task_submitted",
    "KlingAudio": "kling_audio",
    "KlingCameraConfig": "kling_camera_config",
    "KlingCameraConfigParam": "kling_camera_config",
    "KlingCameraControl": "kling_camera_control",
    "KlingCameraControlParam": "kling_camera_control",
    "KlingDynamicMask": "kling_dynamic_mask",
    "KlingDynamicMaskParam": "kling_dynamic_mask",
    "KlingEffectsInput": "kling_effects_input",
    "KlingEffectsInputParam": "kling_effects_input",
    "KlingEffectsRequest": "kling_effects_request",
    "KlingEffectsRequestParam": "kling_effects_request",
    "KlingElement": "kling_element",
    "KlingElementCreated": "kling_element_created",
    "KlingElementCreateRequest": "kling_element_create_request",
    "KlingElementCreateRequestParam": "kling_element_create_request",
    "KlingElementList": "kling_element_list",
    "KlingElementReference": "kling_element_reference",
    "KlingElementReferenceParam": "kling_element_reference",
    "KlingElementTag": "kling_element_tag",
    "KlingElementTagInput": "kling_element_tag_input",
    "KlingElementTagInputParam": "kling_element_tag_input",
    "KlingElementView": "kling_element_view",
    "KlingElementViewInput": "kling_element_view_input",
    "KlingElementViewInputParam": "kling_element_view_input",
    "KlingExtendVideoRequest": "kling_extend_video_request",
    "KlingExtendVideoRequestParam": "kling_extend_video_request",
    "KlingImage": "kling_image",
    "KlingImageExpandRequest": "kling_image_expand_request",
    "KlingImageExpandRequestParam": "kling_image_expand_request",
    "KlingImageGenerateRequest": "kling_image_generate_request",
    "KlingImageGenerateRequestParam": "kling_image_generate_request",
    "KlingImageToVideoRequest": "kling_image_to_video_request",
    "KlingImageToVideoRequestParam": "kling_image_to_video_request",
    "KlingLipSyncInput": "kling_lip_sync_input",
    "KlingLipSyncInputParam": "kling_lip_sync_input",
    "KlingLipSyncRequest": "kling_lip_sync_request",
    "KlingLipSyncRequestParam": "kling_lip_sync_request",
    "KlingMultiImageToImageRequest": "kling_multi_image_to_image_request",
    "KlingMultiImageToImageRequestParam": "kling_multi_image_to_image_request",
    "KlingMultiImageToVideoRequest": "kling_multi_image_to_video_request",
    "KlingMultiImageToVideoRequestParam": "kling_multi_image_to_video_request",
    "KlingOmniImage": "kling_omni_image",
    "KlingOmniImageParam": "kling_omni_image",
    "KlingOmniVideo": "kling_omni_video",
    "KlingOmniVideoParam": "kling_omni_video",
    "KlingOmniVideoRequest": "kling_omni_video_request",
    "KlingOmniVideoRequestParam": "kling_omni_video_request",
    "KlingParentVideo": "kling_parent_video",
    "KlingPoint": "kling_point",
    "KlingPointParam": "kling_point",
    "KlingReferenceImage": "kling_reference_image",
    "KlingReferenceImageParam": "kling_reference_image",
    "KlingShot": "kling_shot",
    "KlingShotParam": "kling_shot",
    "KlingSubjectImage": "kling_subject_image",
    "KlingSubjectImageParam": "kling_subject_image",
    "KlingTask": "kling_task",
    "KlingTaskData": "kling_task_data",
    "KlingTaskInfo": "kling_task_info",
    "KlingTaskList": "kling_task_list",
    "KlingTaskReceipt": "kling_task_receipt",
    "KlingTaskResult": "kling_task_result",
    "KlingTaskSubmitted": "kling_task_submitted",
    "KlingTextToAudioRequest": "kling_text_to_audio_request",
    "KlingTextToAudioRequestParam": "kling_text_to_audio_request",
    "KlingTextToVideoRequest": "kling_text_to_video_request",
    "KlingTextToVideoRequestParam": "kling_text_to_video_request",
    "KlingVideo": "kling_video",
    "KlingVideoToAudioRequest": "kling_video_to_audio_request",
    "KlingVideoToAudioRequestParam": "kling_video_to_audio_request",
    "KlingVirtualTryOnRequest": "kling_virtual_try_on_request",
    "KlingVirtualTryOnRequestParam": "kling_virtual_try_on_request",
    "KlingVoiceReference": "kling_voice_reference",
    "KlingVoiceReferenceParam": "kling_voice_reference",
    "KlingWatermarkInfo": "kling_watermark_info",
    "KlingWatermarkInfoParam": "kling_watermark_info",
    "LumaArtifact": "luma_artifact",
    "LumaCompatibleVideoRequest": "luma_compatible_video_request",
    "LumaCompatibleVideoRequestParam": "luma_compatible_video_request",
    "LumaDownload": "luma_download",
    "LumaExtendRequest": "luma_extend_request",
    "LumaExtendRequestParam": "luma_extend_request",
    "LumaGeneration": "luma_generation",
    "LumaPalette": "luma_palette",
    "LumaPicture": "luma_picture",
    "LumaQuickVideoRequest": "luma_quick_video_request",
    "LumaQuickVideoRequestParam": "luma_quick_video_request",
    "LumaRawVideo": "luma_raw_video",
    "LumaRequestEcho": "luma_request_echo",
    "LumaTask": "luma_task",
    "LumaTasks": "luma_tasks",
    "LumaTasksRequest": "luma_tasks_request",
    "LumaTasksRequestParam": "luma_tasks_request",
    "LumaVideo": "luma_video",
    "LumaVideoRequest": "luma_video_request",
    "LumaVideoRequestParam": "luma_video_request",
    "MidjourneyAccountFilter": "midjourney_account_filter",
    "MidjourneyAccountFilterParam": "midjourney_account_filter",
    "MidjourneyActionRequest": "midjourney_action_request",
    "MidjourneyActionRequestParam": "midjourney_action_request",
    "MidjourneyBlendRequest": "midjourney_blend_request",
    "MidjourneyBlendRequestParam": "midjourney_blend_request",
    "MidjourneyButton": "midjourney_button",
    "MidjourneyChangeRequest": "midjourney_change_request",
    "MidjourneyChangeRequestParam": "midjourney_change_request",
    "MidjourneyChannelFilter": "midjourney_channel_filter",
    "MidjourneyChannelFilterParam": "midjourney_channel_filter",
    "MidjourneyDescribeRequest": "midjourney_describe_request",
    "MidjourneyDescribeRequestParam": "midjourney_describe_request",
    "MidjourneyImagineRequest": "midjourney_imagine_request",
    "MidjourneyImagineRequestParam": "midjourney_imagine_request",
    "MidjourneyModalRequest": "midjourney_modal_request",
    "MidjourneyModalRequestParam": "midjourney_modal_request",
    "MidjourneySeed": "midjourney_seed",
    "MidjourneyShortenRequest": "midjourney_shorten_request",
    "MidjourneyShortenRequestParam": "midjourney_shorten_request",
    "MidjourneySimpleChangeRequest": "midjourney_simple_change_request",
    "MidjourneySimpleChangeRequestParam": "midjourney_simple_change_request",
    "MidjourneySubmitted": "midjourney_submitted",
    "MidjourneySubmittedProperties": "midjourney_submitted_properties",
    "MidjourneySwapFaceRequest": "midjourney_swap_face_request",
    "MidjourneySwapFaceRequestParam": "midjourney_swap_face_request",
    "MidjourneyTask": "midjourney_task",
    "MidjourneyTaskProperties": "midjourney_task_properties",
    "MidjourneyTasksRequest": "midjourney_tasks_request",
    "MidjourneyTasksRequestParam": "midjourney_tasks_request",
    "MidjourneyUploaded": "midjourney_uploaded",
    "MidjourneyUploadRequest": "midjourney_upload_request",
    "MidjourneyUploadRequestParam": "midjourney_upload_request",
    "MidjourneyVideo": "midjourney_video",
    "MinimaxBaseResp": "minimax_base_resp",
    "MinimaxChallenge": "minimax_challenge",
    "MinimaxFile": "minimax_file",
    "MinimaxFileResponse": "minimax_file_response",
    "MinimaxRelayedVideoAnswer": "minimax_relayed_video_answer",
    "MinimaxRelayedVideoTask": "minimax_relayed_video_task",
    "MinimaxRelayedVideoTaskData": "minimax_relayed_video_task_data",
    "MinimaxSubject": "minimax_subject",
    "MinimaxSubjectParam": "minimax_subject",
    "MinimaxVideoRequest": "minimax_video_request",
    "MinimaxVideoRequestParam": "minimax_video_request",
    "MinimaxVideoSubmitted": "minimax_video_submitted",
    "MinimaxVideoTask": "minimax_video_task",
    "ModelInfo": "model_info",
    "ModelPermission": "model_permission",
    "ModelsResponse": "models_response",
    "PikaOptions": "pika_options",
    "PikaOptionsParam": "pika_options",
    "PikaParameters": "pika_parameters",
    "PikaParametersParam": "pika_parameters",
    "PikaTask": "pika_task",
    "PikaVideo": "pika_video",
    "PikaVideoRequest": "pika_video_request",
    "PikaVideoRequestParam": "pika_video_request",
    "PikaVideoSubmitted": "pika_video_submitted",
    "PixverseCharacter": "pixverse_character",
    "PixverseCharacterRequest": "pixverse_character_request",
    "PixverseCharacterRequestParam": "pixverse_character_request",
    "PixverseCharacterResponse": "pixverse_character_response",
    "PixverseMotionScale": "pixverse_motion_scale",
    "PixverseMotionScaleParam": "pixverse_motion_scale",
    "PixverseProRequest": "pixverse_pro_request",
    "PixverseProRequestParam": "pixverse_pro_request",
    "PixverseProSubmitted": "pixverse_pro_submitted",
    "PixverseProTask": "pixverse_pro_task",
    "PixverseProTaskData": "pixverse_pro_task_data",
    "PixverseProTaskId": "pixverse_pro_task_id",
    "PixverseQueue": "pixverse_queue",
    "PixverseTask": "pixverse_task",
    "PixverseVideo": "pixverse_video",
    "PixverseVideoId": "pixverse_video_id",
    "PixverseVideoRequest": "pixverse_video_request",
    "PixverseVideoRequestParam": "pixverse_video_request",
    "PixverseVideoSubmitted": "pixverse_video_submitted",
    "PlatformSubscription": "platform_subscription",
    "PlatformToken": "platform_token",
    "PlatformTokenCreateResponse": "platform_token_create_response",
    "PlatformTokenPage": "platform_token_page",
    "PlatformTokenRequest": "platform_token_request",
    "PlatformTokenRequestParam": "platform_token_request",
    "PlatformTokensResponse": "platform_tokens_response",
    "PlatformTokenUsage": "platform_token_usage",
    "PlatformTokenUsageResponse": "platform_token_usage_response",
    "PlatformUsage": "platform_usage",
    "PlatformUser": "platform_user",
    "PlatformUserResponse": "platform_user_response",
    "RealtimeArgumentsDeltaEvent": "realtime_arguments_delta_event",
    "RealtimeArgumentsDoneEvent": "realtime_arguments_done_event",
    "RealtimeAudioAppendEvent": "realtime_audio_append_event",
    "RealtimeAudioAppendEventParam": "realtime_audio_append_event",
    "RealtimeAudioClearedEvent": "realtime_audio_cleared_event",
    "RealtimeAudioClearEvent": "realtime_audio_clear_event",
    "RealtimeAudioClearEventParam": "realtime_audio_clear_event",
    "RealtimeAudioCommitEvent": "realtime_audio_commit_event",
    "RealtimeAudioCommitEventParam": "realtime_audio_commit_event",
    "RealtimeAudioCommittedEvent": "realtime_audio_committed_event",
    "RealtimeAudioDeltaEvent": "realtime_audio_delta_event",
    "RealtimeAudioDoneEvent": "realtime_audio_done_event",
    "RealtimeContentPart": "realtime_content_part",
    "RealtimeContentPartParam": "realtime_content_part",
    "RealtimeContentPartAddedEvent": "realtime_content_part_added_event",
    "RealtimeContentPartDoneEvent": "realtime_content_part_done_event",
    "RealtimeErrorDetail": "realtime_error_detail",
    "RealtimeErrorEvent": "realtime_error_event",
    "RealtimeInputTokenDetails": "realtime_input_token_details",
    "RealtimeItem": "realtime_item",
    "RealtimeItemParam": "realtime_item",
    "RealtimeItemCreatedEvent": "realtime_item_created_event",
    "RealtimeItemCreateEvent": "realtime_item_create_event",
    "RealtimeItemCreateEventParam": "realtime_item_create_event",
    "RealtimeItemDeletedEvent": "realtime_item_deleted_event",
    "RealtimeItemDeleteEvent": "realtime_item_delete_event",
    "RealtimeItemDeleteEventParam": "realtime_item_delete_event",
    "RealtimeItemTruncatedEvent": "realtime_item_truncated_event",
    "RealtimeItemTruncateEvent": "realtime_item_truncate_event",
    "RealtimeItemTruncateEventParam": "realtime_item_truncate_event",
    "RealtimeNamedTool": "realtime_named_tool",
    "RealtimeNamedToolParam": "realtime_named_tool",
    "RealtimeOutputItemAddedEvent": "realtime_output_item_added_event",
    "RealtimeOutputItemDoneEvent": "realtime_output_item_done_event",
    "RealtimeOutputTokenDetails": "realtime_output_token_details",
    "RealtimeRateLimit": "realtime_rate_limit",
    "RealtimeRateLimitsEvent": "realtime_rate_limits_event",
    "RealtimeResponse": "realtime_response",
    "RealtimeResponseCancelEvent": "realtime_response_cancel_event",
    "RealtimeResponseCancelEventParam": "realtime_response_cancel_event",
    "RealtimeResponseConfig": "realtime_response_config",
    "RealtimeResponseConfigParam": "realtime_response_config",
    "RealtimeResponseCreatedEvent": "realtime_response_created_event",
    "RealtimeResponseCreateEvent": "realtime_response_create_event",
    "RealtimeResponseCreateEventParam": "realtime_response_create_event",
    "RealtimeResponseDoneEvent": "realtime_response_done_event",
    "RealtimeSession": "realtime_session",
    "RealtimeSessionConfig": "realtime_session_config",
    "RealtimeSessionConfigParam": "realtime_session_config",
    "RealtimeSessionCreatedEvent": "realtime_session_created_event",
    "RealtimeSessionUpdatedEvent": "realtime_session_updated_event",
    "RealtimeSessionUpdateEvent": "realtime_session_update_event",
    "RealtimeSessionUpdateEventParam": "realtime_session_update_event",
    "RealtimeSpeechStartedEvent": "realtime_speech_started_event",
    "RealtimeSpeechStoppedEvent": "realtime_speech_stopped_event",
    "RealtimeStatusDetails": "realtime_status_details",
    "RealtimeStatusError": "realtime_status_error",
    "RealtimeTextDeltaEvent": "realtime_text_delta_event",
    "RealtimeTextDoneEvent": "realtime_text_done_event",
    "RealtimeTool": "realtime_tool",
    "RealtimeToolParam": "realtime_tool",
    "RealtimeTranscriptDeltaEvent": "realtime_transcript_delta_event",
    "RealtimeTranscriptDoneEvent": "realtime_transcript_done_event",
    "RealtimeTranscriptionCompletedEvent": "realtime_transcription_completed_event",
    "RealtimeTranscriptionConfig": "realtime_transcription_config",
    "RealtimeTranscriptionConfigParam": "realtime_transcription_config",
    "RealtimeTranscriptionFailedEvent": "realtime_transcription_failed_event",
    "RealtimeTurnDetection": "realtime_turn_detection",
    "RealtimeTurnDetectionParam": "realtime_turn_detection",
    "RealtimeUsage": "realtime_usage",
    "RecraftColor": "recraft_color",
    "RecraftColorParam": "recraft_color",
    "RecraftControls": "recraft_controls",
    "RecraftControlsParam": "recraft_controls",
    "RecraftFileRequest": "recraft_file_request",
    "RecraftFileRequestParam": "recraft_file_request",
    "RecraftGenerateRequest": "recraft_generate_request",
    "RecraftGenerateRequestParam": "recraft_generate_request",
    "RecraftImage": "recraft_image",
    "RecraftImages": "recraft_images",
    "RecraftProcessedImage": "recraft_processed_image",
    "RecraftStyle": "recraft_style",
    "RecraftStyleRequest": "recraft_style_request",
    "RecraftStyleRequestParam": "recraft_style_request",
    "RecraftTextLayout": "recraft_text_layout",
    "RecraftTextLayoutParam": "recraft_text_layout",
    "RecraftVectorizedImage": "recraft_vectorized_image",
    "ReplicateAnimateDiffInput": "replicate_animate_diff_input",
    "ReplicateAnimateDiffInputParam": "replicate_animate_diff_input",
    "ReplicateFlux11ProInput": "replicate_flux_11_pro_input",
    "ReplicateFlux11ProInputParam": "replicate_flux_11_pro_input",
    "ReplicateFlux11ProUltraInput": "replicate_flux_11_pro_ultra_input",
    "ReplicateFlux11ProUltraInputParam": "replicate_flux_11_pro_ultra_input",
    "ReplicateFluxDevInput": "replicate_flux_dev_input",
    "ReplicateFluxDevInputParam": "replicate_flux_dev_input",
    "ReplicateFluxDevLoraInput": "replicate_flux_dev_lora_input",
    "ReplicateFluxDevLoraInputParam": "replicate_flux_dev_lora_input",
    "ReplicateFluxProInput": "replicate_flux_pro_input",
    "ReplicateFluxProInputParam": "replicate_flux_pro_input",
    "ReplicateFluxSchnellInput": "replicate_flux_schnell_input",
    "ReplicateFluxSchnellInputParam": "replicate_flux_schnell_input",
    "ReplicateFluxSchnellLoraInput": "replicate_flux_schnell_lora_input",
    "ReplicateFluxSchnellLoraInputParam": "replicate_flux_schnell_lora_input",
    "ReplicateIdeogramV2TurboInput": "replicate_ideogram_v2_turbo_input",
    "ReplicateIdeogramV2TurboInputParam": "replicate_ideogram_v2_turbo_input",
    "ReplicateMetrics": "replicate_metrics",
    "ReplicateModelRequest": "replicate_model_request",
    "ReplicateModelRequestParam": "replicate_model_request",
    "ReplicateObjectRemovalInput": "replicate_object_removal_input",
    "ReplicateObjectRemovalInputParam": "replicate_object_removal_input",
    "ReplicatePrediction": "replicate_prediction",
    "ReplicateRecraftV3Input": "replicate_recraft_v3_input",
    "ReplicateRecraftV3InputParam": "replicate_recraft_v3_input",
    "ReplicateRecraftV3SvgInput": "replicate_recraft_v3_svg_input",
    "ReplicateRecraftV3SvgInputParam": "replicate_recraft_v3_svg_input",
    "ReplicateRembgInput": "replicate_rembg_input",
    "ReplicateRembgInputParam": "replicate_rembg_input",
    "ReplicateSdxlInput": "replicate_sdxl_input",
    "ReplicateSdxlInputParam": "replicate_sdxl_input",
    "ReplicateStableDiffusionAnimationInput": "replicate_stable_diffusion_animation_input",
    "ReplicateStableDiffusionAnimationInputParam": "replicate_stable_diffusion_animation_input",
    "ReplicateStableDiffusionImg2ImgInput": "replicate_stable_diffusion_img_2_img_input",
    "ReplicateStableDiffusionImg2ImgInputParam": "replicate_stable_diffusion_img_2_img_input",
    "ReplicateStableDiffusionInpaintingInput": "replicate_stable_diffusion_inpainting_input",
    "ReplicateStableDiffusionInpaintingInputParam": "replicate_stable_diffusion_inpainting_input",
    "ReplicateStableDiffusionInput": "replicate_stable_diffusion_input",
    "ReplicateStableDiffusionInputParam": "replicate_stable_diffusion_input",
    "ReplicateUrls": "replicate_urls",
    "ReplicateVersionRequest": "replicate_version_request",
    "ReplicateVersionRequestParam": "replicate_version_request",
    "ReplicateVideo01Input": "replicate_video_01_input",
    "ReplicateVideo01InputParam": "replicate_video_01_input",
    "ReplicateVideo01LiveInput": "replicate_video_01_live_input",
    "ReplicateVideo01LiveInputParam": "replicate_video_01_live_input",
    "RerankDocument": "rerank_document",
    "RerankDocumentParam": "rerank_document",
    "RerankRequest": "rerank_request",
    "RerankRequestParam": "rerank_request",
    "RerankResponse": "rerank_response",
    "RerankResult": "rerank_result",
    "RerankUsage": "rerank_usage",
    "ResponsesAnnotation": "responses_annotation",
    "ResponsesAnnotationParam": "responses_annotation",
    "ResponsesAudioData": "responses_audio_data",
    "ResponsesAudioDataParam": "responses_audio_data",
    "ResponsesAudioDeltaEvent": "responses_audio_delta_event",
    "ResponsesAudioDoneEvent": "responses_audio_done_event",
    "ResponsesAudioTranscriptDeltaEvent": "responses_audio_transcript_delta_event",
    "ResponsesAudioTranscriptDoneEvent": "responses_audio_transcript_done_event",
    "ResponsesCodeInterpreterCallCodeDeltaEvent": "responses_code_interpreter_call_code_delta_event",
    "ResponsesCodeInterpreterCallCodeDoneEvent": "responses_code_interpreter_call_code_done_event",
    "ResponsesCodeInterpreterCallCompletedEvent": "responses_code_interpreter_call_completed_event",
    "ResponsesCodeInterpreterCallInProgressEvent": "responses_code_interpreter_call_in_progress_event",
    "ResponsesCodeInterpreterCallInterpretingEvent": "responses_code_interpreter_call_interpreting_event",
    "ResponsesCodeInterpreterTool": "responses_code_interpreter_tool",
    "ResponsesCodeInterpreterToolParam": "responses_code_interpreter_tool",
    "ResponsesCompletedEvent": "responses_completed_event",
    "ResponsesContentPartAddedEvent": "responses_content_part_added_event",
    "ResponsesContentPartDoneEvent": "responses_content_part_done_event",
    "ResponsesConversation": "responses_conversation",
    "ResponsesConversationParam": "responses_conversation",
    "ResponsesCreatedEvent": "responses_created_event",
    "ResponsesCustomTool": "responses_custom_tool",
    "ResponsesCustomToolParam": "responses_custom_tool",
    "ResponsesCustomToolCallInputDeltaEvent": "responses_custom_tool_call_input_delta_event",
    "ResponsesCustomToolCallInputDoneEvent": "responses_custom_tool_call_input_done_event",
    "ResponsesError": "responses_error",
    "ResponsesErrorEvent": "responses_error_event",
    "ResponsesFailedEvent": "responses_failed_event",
    "ResponsesFileSearchCallCompletedEvent": "responses_file_search_call_completed_event",
    "ResponsesFileSearchCallInProgressEvent": "responses_file_search_call_in_progress_event",
    "ResponsesFileSearchCallSearchingEvent": "responses_file_search_call_searching_event",
    "ResponsesFileSearchTool": "responses_file_search_tool",
    "ResponsesFileSearchToolParam": "responses_file_search_tool",
    "ResponsesFormatJsonObject": "responses_format_json_object",
    "ResponsesFormatJsonObjectParam": "responses_format_json_object",
    "ResponsesFormatJsonSchema": "responses_format_json_schema",
    "ResponsesFormatJsonSchemaParam": "responses_format_json_schema",
    "ResponsesFormatText": "responses_format_text",
    "ResponsesFormatTextParam": "responses_format_text",
    "ResponsesFunctionCall": "responses_function_call",
    "ResponsesFunctionCallParam": "responses_function_call",
    "ResponsesFunctionCallArgumentsDeltaEvent": "responses_function_call_arguments_delta_event",
    "ResponsesFunctionCallArgumentsDoneEvent": "responses_function_call_arguments_done_event",
    "ResponsesFunctionCallOutput": "responses_function_call_output",
    "ResponsesFunctionCallOutputParam": "responses_function_call_output",
    "ResponsesFunctionTool": "responses_function_tool",
    "ResponsesFunctionToolParam": "responses_function_tool",
    "ResponsesImageGenerationCall": "responses_image_generation_call",
    "ResponsesImageGenerationCallParam": "responses_image_generation_call",
    "ResponsesImageGenerationCallCompletedEvent": "responses_image_generation_call_completed_event",
    "ResponsesImageGenerationCallGeneratingEvent": "responses_image_generation_call_generating_event",
    "ResponsesImageGenerationCallInProgressEvent": "responses_image_generation_call_in_progress_event",
    "ResponsesImageGenerationCallPartialImageEvent": "responses_image_generation_call_partial_image_event",
    "ResponsesImageGenerationTool": "responses_image_generation_tool",
    "ResponsesImageGenerationToolParam": "responses_image_generation_tool",
    "ResponsesIncompleteDetails": "responses_incomplete_details",
    "ResponsesIncompleteEvent": "responses_incomplete_event",
    "ResponsesInProgressEvent": "responses_in_progress_event",
    "ResponsesInputAudio": "responses_input_audio",
    "ResponsesInputAudioParam": "responses_input_audio",
    "ResponsesInputFile": "responses_input_file",
    "ResponsesInputFileParam": "responses_input_file",
    "ResponsesInputImage": "responses_input_image",
    "ResponsesInputImageParam": "responses_input_image",
    "ResponsesInputMessage": "responses_input_message",
    "ResponsesInputMessageParam": "responses_input_message",
    "ResponsesInputText": "responses_input_text",
    "ResponsesInputTextParam": "responses_input_text",
    "ResponsesInputTokensDetails": "responses_input_tokens_details",
    "ResponsesItemReference": "responses_item_reference",
    "ResponsesItemReferenceParam": "responses_item_reference",
    "ResponsesLogprob": "responses_logprob",
    "ResponsesLogprobParam": "responses_logprob",
    "ResponsesMcpCallArgumentsDeltaEvent": "responses_mcp_call_arguments_delta_event",
    "ResponsesMcpCallArgumentsDoneEvent": "responses_mcp_call_arguments_done_event",
    "ResponsesMcpCallCompletedEvent": "responses_mcp_call_completed_event",
    "ResponsesMcpCallFailedEvent": "responses_mcp_call_failed_event",
    "ResponsesMcpCallInProgressEvent": "responses_mcp_call_in_progress_event",
    "ResponsesMcpListToolsCompletedEvent": "responses_mcp_list_tools_completed_event",
    "ResponsesMcpListToolsFailedEvent": "responses_mcp_list_tools_failed_event",
    "ResponsesMcpListToolsInProgressEvent": "responses_mcp_list_tools_in_progress_event",
    "ResponsesMcpTool": "responses_mcp_tool",
    "ResponsesMcpToolParam": "responses_mcp_tool",
    "ResponsesMessage": "responses_message",
    "ResponsesNamedToolChoice": "responses_named_tool_choice",
    "ResponsesNamedToolChoiceParam": "responses_named_tool_choice",
    "ResponsesOtherContent": "responses_other_content",
    "ResponsesOtherContentParam": "responses_other_content",
    "ResponsesOtherItem": "responses_other_item",
    "ResponsesOtherItemParam": "responses_other_item",
    "ResponsesOtherTool": "responses_other_tool",
    "ResponsesOtherToolParam": "responses_other_tool",
    "ResponsesOutputItemAddedEvent": "responses_output_item_added_event",
    "ResponsesOutputItemDoneEvent": "responses_output_item_done_event",
    "ResponsesOutputText": "responses_output_text",
    "ResponsesOutputTextParam": "responses_output_text",
    "ResponsesOutputTextAnnotationAddedEvent": "responses_output_text_annotation_added_event",
    "ResponsesOutputTextDeltaEvent": "responses_output_text_delta_event",
    "ResponsesOutputTextDoneEvent": "responses_output_text_done_event",
    "ResponsesOutputTokensDetails": "responses_output_tokens_details",
    "ResponsesPrompt": "responses_prompt",
    "ResponsesPromptParam": "responses_prompt",
    "ResponsesQueuedEvent": "responses_queued_event",
    "ResponsesReasoning": "responses_reasoning",
    "ResponsesReasoningParam": "responses_reasoning",
    "ResponsesReasoningItem": "responses_reasoning_item",
    "ResponsesReasoningItemParam": "responses_reasoning_item",
    "ResponsesReasoningSummaryPartAddedEvent": "responses_reasoning_summary_part_added_event",
    "ResponsesReasoningSummaryPartDoneEvent": "responses_reasoning_summary_part_done_event",
    "ResponsesReasoningSummaryTextDeltaEvent": "responses_reasoning_summary_text_delta_event",
    "ResponsesReasoningSummaryTextDoneEvent": "responses_reasoning_summary_text_done_event",
    "ResponsesReasoningText": "responses_reasoning_text",
    "ResponsesReasoningTextParam": "responses_reasoning_text",
    "ResponsesReasoningTextDeltaEvent": "responses_reasoning_text_delta_event",
    "ResponsesReasoningTextDoneEvent": "responses_reasoning_text_done_event",
    "ResponsesRefusal": "responses_refusal",
    "ResponsesRefusalParam": "responses_refusal",
    "ResponsesRefusalDeltaEvent": "responses_refusal_delta_event",
    "ResponsesRefusalDoneEvent": "responses_refusal_done_event",
    "ResponsesRequest": "responses_request",
    "ResponsesRequestParam": "responses_request",
    "ResponsesResponse": "responses_response",
    "ResponsesStreamOptions": "responses_stream_options",
    "ResponsesStreamOptionsParam": "responses_stream_options",
    "ResponsesSummaryText": "responses_summary_text",
    "ResponsesSummaryTextParam": "responses_summary_text",
    "ResponsesTextConfig": "responses_text_config",
    "ResponsesTextConfigParam": "responses_text_config",
    "ResponsesTopLogprob": "responses_top_logprob",
    "ResponsesTopLogprobParam": "responses_top_logprob",
    "ResponsesUsage": "responses_usage",
    "ResponsesUserLocation": "responses_user_location",
    "ResponsesUserLocationParam": "responses_user_location",
    "ResponsesWebSearchAction": "responses_web_search_action",
    "ResponsesWebSearchActionParam": "responses_web_search_action",
    "ResponsesWebSearchCall": "responses_web_search_call",
    "ResponsesWebSearchCallParam": "responses_web_search_call",
    "ResponsesWebSearchCallCompletedEvent": "responses_web_search_call_completed_event",
    "ResponsesWebSearchCallInProgressEvent": "responses_web_search_call_in_progress_event",
    "ResponsesWebSearchCallSearchingEvent": "responses_web_search_call_searching_event",
    "ResponsesWebSearchFilters": "responses_web_search_filters",
    "ResponsesWebSearchFiltersParam": "responses_web_search_filters",
    "ResponsesWebSearchPreviewTool": "responses_web_search_preview_tool",
    "ResponsesWebSearchPreviewToolParam": "responses_web_search_preview_tool",
    "ResponsesWebSearchSource": "responses_web_search_source",
    "ResponsesWebSearchSourceParam": "responses_web_search_source",
    "ResponsesWebSearchTool": "responses_web_search_tool",
    "ResponsesWebSearchToolParam": "responses_web_search_tool",
    "RunwayActOneOptions": "runway_act_one_options",
    "RunwayActOneOptionsParam": "runway_act_one_options",
    "RunwayActOneRequest": "runway_act_one_request",
    "RunwayActOneRequestParam": "runway_act_one_request",
    "RunwaymlCost": "runwayml_cost",
    "RunwaymlImageToVideoRequest": "runwayml_image_to_video_request",
    "RunwaymlImageToVideoRequestParam": "runwayml_image_to_video_request",
    "RunwaymlPromptImage": "runwayml_prompt_image",
    "RunwaymlPromptImageParam": "runwayml_prompt_image",
    "RunwaymlTask": "runwayml_task",
    "RunwaymlTaskSubmitted": "runwayml_task_submitted",
    "RunwayMotion": "runway_motion",
    "RunwayMotionParam": "runway_motion",
    "RunwayNotifiedVideoRequest": "runway_notified_video_request",
    "RunwayNotifiedVideoRequestParam": "runway_notified_video_request",
    "RunwayRestyleOptions": "runway_restyle_options",
    "RunwayRestyleOptionsParam": "runway_restyle_options",
    "RunwayRestyleRequest": "runway_restyle_request",
    "RunwayRestyleRequestParam": "runway_restyle_request",
    "RunwayTask": "runway_task",
    "RunwayTaskData": "runway_task_data",
    "RunwayTaskRequest": "runway_task_request",
    "RunwayTaskRequestParam": "runway_task_request",
    "RunwayVideoOptions": "runway_video_options",
    "RunwayVideoOptionsParam": "runway_video_options",
    "RunwayVideoRequest": "runway_video_request",
    "RunwayVideoRequestParam": "runway_video_request",
    "SoraCharacter": "sora_character",
    "SoraCharacterRequest": "sora_character_request",
    "SoraCharacterRequestParam": "sora_character_request",
    "SoraVideoRequest": "sora_video_request",
    "SoraVideoRequestParam": "sora_video_request",
    "SoraVideoSubmitted": "sora_video_submitted",
    "SoraVideoTask": "sora_video_task",
    "SoraVideoTaskData": "sora_video_task_data",
    "SoraWebEncodings": "sora_web_encodings",
    "SoraWebFile": "sora_web_file",
    "SoraWebGeneration": "sora_web_generation",
    "SoraWebTask": "sora_web_task",
    "SunoAlignedWord": "suno_aligned_word",
    "SunoClip": "suno_clip",
    "SunoClipBatch": "suno_clip_batch",
    "SunoClipHistory": "suno_clip_history",
    "SunoClipMetadata": "suno_clip_metadata",
    "SunoConcatRequest": "suno_concat_request",
    "SunoConcatRequestParam": "suno_concat_request",
    "SunoLyrics": "suno_lyrics",
    "SunoLyricsRequest": "suno_lyrics_request",
    "SunoLyricsRequestParam": "suno_lyrics_request",
    "SunoLyricsSubmitted": "suno_lyrics_submitted",
    "SunoMidi": "suno_midi",
    "SunoMidiInstrument": "suno_midi_instrument",
    "SunoMidiNote": "suno_midi_note",
    "SunoMp4": "suno_mp_4",
    "SunoMp4File": "suno_mp_4_file",
    "SunoMusicControls": "suno_music_controls",
    "SunoMusicControlsParam": "suno_music_controls",
    "SunoMusicRequest": "suno_music_request",
    "SunoMusicRequestParam": "suno_music_request",
    "SunoMusicSliders": "suno_music_sliders",
    "SunoMusicSlidersParam": "suno_music_sliders",
    "SunoPersona": "suno_persona",
    "SunoPersonaClip": "suno_persona_clip",
    "SunoPersonaRequest": "suno_persona_request",
    "SunoPersonaRequestParam": "suno_persona_request",
    "SunoPersonaResponse": "suno_persona_response",
    "SunoTags": "suno_tags",
    "SunoTagsRequest": "suno_tags_request",
    "SunoTagsRequestParam": "suno_tags_request",
    "SunoTask": "suno_task",
    "SunoTaskResponse": "suno_task_response",
    "SunoTasksRequest": "suno_tasks_request",
    "SunoTasksRequestParam": "suno_tasks_request",
    "SunoTasksResponse": "suno_tasks_response",
    "SunoTaskSubmitted": "suno_task_submitted",
    "SunoTiming": "suno_timing",
    "SunoUpload": "suno_upload",
    "SunoUploadedClip": "suno_uploaded_clip",
    "SunoUploadFinishRequest": "suno_upload_finish_request",
    "SunoUploadFinishRequestParam": "suno_upload_finish_request",
    "SunoUploadFromUrlRequest": "suno_upload_from_url_request",
    "SunoUploadFromUrlRequestParam": "suno_upload_from_url_request",
    "SunoUploadFromUrlSubmitted": "suno_upload_from_url_submitted",
    "SunoUploadRequest": "suno_upload_request",
    "SunoUploadRequestParam": "suno_upload_request",
    "SunoUploadStatus": "suno_upload_status",
    "SunoV1ConcatRequest": "suno_v1_concat_request",
    "SunoV1ConcatRequestParam": "suno_v1_concat_request",
    "SunoV1LyricsRequest": "suno_v1_lyrics_request",
    "SunoV1LyricsRequestParam": "suno_v1_lyrics_request",
    "SunoWav": "suno_wav",
    "SunoWavFile": "suno_wav_file",
    "TokenLogprob": "token_logprob",
    "TopLogprob": "top_logprob",
    "Usage": "usage",
    "UsageCompletionDetails": "usage_completion_details",
    "UsagePromptDetails": "usage_prompt_details",
    "Video": "video",
    "VideoContentLink": "video_content_link",
    "VideoError": "video_error",
    "VideoGenerationData": "video_generation_data",
    "VideoGenerationRequest": "video_generation_request",
    "VideoGenerationRequestParam": "video_generation_request",
    "VideoGenerationSubmitted": "video_generation_submitted",
    "VideoGenerationTask": "video_generation_task",
    "VideosCreateRequest": "videos_create_request",
    "VideosCreateRequestParam": "videos_create_request",
    "VideosRemixRequest": "videos_remix_request",
    "VideosRemixRequestParam": "videos_remix_request",
    "VideoUsage": "video_usage",
    "ViggleImage": "viggle_image",
    "ViggleImageResponse": "viggle_image_response",
    "ViggleTag": "viggle_tag",
    "ViggleTagsResponse": "viggle_tags_response",
    "ViggleTask": "viggle_task",
    "ViggleTaskId": "viggle_task_id",
    "ViggleTaskRequest": "viggle_task_request",
    "ViggleTaskRequestParam": "viggle_task_request",
    "ViggleTasksRequest": "viggle_tasks_request",
    "ViggleTasksRequestParam": "viggle_tasks_request",
    "ViggleTasksResponse": "viggle_tasks_response",
    "ViggleTaskSubmitted": "viggle_task_submitted",
    "ViggleTemplate": "viggle_template",
    "ViggleTemplatesResponse": "viggle_templates_response",
    "ViggleUploadRequest": "viggle_upload_request",
    "ViggleUploadRequestParam": "viggle_upload_request",
    "ViggleVideo": "viggle_video",
    "ViggleVideoResponse": "viggle_video_response",
}

__all__ = tuple(_MODULES)  # pyright: ignore[reportUnsupportedDunderAll]


if not TYPE_CHECKING:  # or every misspelt name would pass as Any

    def __getattr__(name: str) -> Any:
        try:
            module = _MODULES[name]
        except KeyError:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}") from None
        value = globals()[name] = getattr(import_module(f".{module}", __name__), name)
        return value


def __dir__() -> list[str]:
    return sorted(_MODULES)
