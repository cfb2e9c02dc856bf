from .request import HttpRequest


def sample(request: HttpRequest) -> str:
    return ""
