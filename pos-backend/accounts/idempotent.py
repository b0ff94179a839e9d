import json
from collections.abc import Callable
from functools import partial, wraps
from typing import Any
from uuid import UUID

from django.utils import timezone
from rest_framework.renderers import JSONRenderer
from rest_framework.request import Request
from rest_framework.response import Response

from accounts.views import TenantView
from core.problems import Problem
from tenants.idempotency import Answer, claim_key, keep_answer, request_hash

Handler = Callable[..., Response]


def idempotent(handler: Handler, *, key_is_needed: bool = True) -> Handler:
    """For writes of stock or money: needs an `Idempotency-Key`, and does the same request once.

    A repeated request gets the first answer with `Idempotent-Replayed: true`, after the rights of who
    asks were checked again, in the store that it acted in too.
    """

    @wraps(handler)
    def once(view: TenantView, request: Request, *args: Any, **kwargs: Any) -> Response:
        if not key_is_needed and "Idempotency-Key" not in request.headers:
            return handler(view, request, *args, **kwargs)
        key = _key_of(request)
        asked = request._request
        answer = claim_key(
            key=key,
            request=request_hash(
                method=request.method or "", path=asked.path_info, body=view.body_for_key(request)
            ),
            user_id=view.access.user.pk,
            now=timezone.now(),
        )
        if answer is not None:
            if answer.store_id is not None:
                view.access.store(answer.store_id)
            headers = {"Idempotent-Replayed": "true"}
            body = None if answer.body is None else json.loads(answer.body)
            return Response(body, status=answer.status, headers=headers)
        response = handler(view, request, *args, **kwargs)
        body = JSONRenderer().render(response.data).decode()
        keep_answer(key=key, answer=Answer(response.status_code, body, view.store_id))
        return response

    once.idempotency_key = (  # type: ignore[attr-defined]  # for the schema
        "required" if key_is_needed else "optional"
    )
    return once


# For what moves neither stock nor money, such as a draft: once where the client says so.
idempotent_if_keyed = partial(idempotent, key_is_needed=False)


def _key_of(request: Request) -> UUID:
    given = request.headers.get("Idempotency-Key", "")
    try:
        return UUID(given)
    except ValueError:
        raise Problem(
            "Send an Idempotency-Key header: a UUID that you keep for a retry of this request.",
            code="idempotency_key_required" if not given else "idempotency_key_invalid",
            status=400,
        ) from None
