"""Kling's elements: their ids are beyond what a float holds, and go into the next call digit by digit."""

from __future__ import annotations

import json

import maaskit_mock
from maaskit import Client
from maaskit._request import build, options_of
from maaskit_api.operations import OPERATIONS

BEYOND_FLOATS = 2**53


def test_the_id_of_an_element_is_sent_as_it_came() -> None:
    with maaskit_mock.running() as url, Client(gateway="haoee", base_url=url, api_key="k") as client:
        made = client.kling.elements.create(
            element_name="brass diver",
            element_description="a small diver made of brass with a round helmet",
            element_frontal_image="https://example.com/diver-front.png",
            element_refer_list=[{"image_url": "https://example.com/diver-side.png"}],
            tag_list=[{"tag_id": "o_104"}],
        ).data
        listed = client.kling.elements.list(page_num=1).data
    assert made is not None
    assert made.element_id == 823000000000000131 != int(float(made.element_id))
    assert listed
    assert all(one.element_id != int(float(one.element_id)) > BEYOND_FLOATS for one in listed)
    own, options = options_of({"prompt": "it dives", "element_list": [{"element_id": made.element_id}]})
    content = build(OPERATIONS["kling.videos.image_to_video"], own, options).content
    assert isinstance(content, bytes)
    assert json.loads(content)["element_list"] == [{"element_id": 823000000000000131}]
