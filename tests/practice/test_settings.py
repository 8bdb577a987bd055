"""Settings from a browser: what fits is taken, everything else stays at its default."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roundtable.practice.settings import Device, Settings
from tests.practice.test_restoring import JSON

IDS = st.from_regex(r"[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}", fullmatch=True)
VALID = st.builds(
    Settings,
    country=st.none() | st.from_regex("[a-z]{2}", fullmatch=True),
    device=st.sampled_from(Device),
    ask_before=st.frozensets(IDS, max_size=8),
)
NEARLY = st.fixed_dictionaries(
    {},
    optional={
        "country": st.sampled_from(["gb", "GB", "gbr", "g1", "gb\n"]) | JSON,
        "device": st.sampled_from(["own", "shared", "unknown", "mine"]) | JSON,
        "ask_before": st.lists(IDS | st.text() | JSON, max_size=80) | JSON,
    },
)


@given(data=JSON | NEARLY)
def test_settings_take_anything_and_keep_only_what_fits(data: Any) -> None:
    settings = Settings.from_data(data)
    assert settings.country is None or (len(settings.country) == 2 and settings.country.islower())
    assert settings.device in set(Device)
    assert len(settings.ask_before) <= 60
    assert all(0 < len(topic) <= 60 for topic in settings.ask_before)
    assert Settings.from_data(json.loads(json.dumps(settings.to_data()))) == settings


@given(settings=VALID)
def test_settings_come_back_as_they_were(settings: Settings) -> None:
    assert Settings.from_data(json.loads(json.dumps(settings.to_data()))) == settings


@pytest.mark.parametrize("data", [None, [], "own", 7, {}])
def test_settings_without_answers_treat_the_device_as_unknown(data: object) -> None:
    assert Settings.from_data(data) == Settings(None, Device.UNKNOWN, frozenset())


def test_settings_keep_one_good_answer_beside_bad_ones() -> None:
    assert Settings.from_data({"country": "UK", "device": "own", "ask_before": [1, "grief", "Not an id"]}) == Settings(
        None, Device.OWN, frozenset({"grief"})
    )


def test_settings_keep_topics_of_60_letters_and_no_longer_ones() -> None:
    assert Settings.from_data({"ask_before": ["x" * 60, "y" * 61]}).ask_before == {"x" * 60}


def test_settings_keep_60_topics_and_no_more() -> None:
    assert len(Settings.from_data({"ask_before": [f"topic-{number}" for number in range(70)]}).ask_before) == 60
