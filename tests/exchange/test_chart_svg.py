"""Out of what matplotlib writes stay shapes and places, and nothing else."""

from __future__ import annotations

import pytest

from roundtable.exchange.chart_svg import Bar, Drawing, Place, read_drawing

WRITTEN = """<?xml version="1.0" encoding="utf-8" standalone="no"?>
<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN"
  "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
<svg xmlns:xlink="http://www.w3.org/1999/xlink" width="360pt" height="65pt" viewBox="0 0 360 65"
 xmlns="http://www.w3.org/2000/svg" version="1.1">
 <metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><date>2026-01-01</date></rdf:RDF></metadata>
 <defs><style type="text/css">*{stroke-linejoin: round; stroke-linecap: butt}</style></defs>
 <g id="figure_1"><g id="patch_1"><path d="M 0 65 L 360 65 L 360 0 z" style="fill: #ffffff"/></g><g id="axes_1">
  <g id="bar-0"><path d="M 0 21.512345
L 242 21.512345
L 242 38.5
L 0 38.5
z
" clip-path="url(#p12ab)" style="fill: #1f77b4"/></g>
  <g id="label-0"><text style="font-size: 10px; font-family: 'DejaVu Sans'; text-anchor: start" x="0" y="15.000001"
   transform="rotate(-0 0 15)">x</text></g>
  <g id="value-second-0"><text style="font-size: 10px; text-anchor: end" x="250.06" y="-3e-05">x</text></g>
  <g id="bar-no"><path d="M 0 0 url(javascript:alert(1))" style="fill: red"/></g>
  <g id="bar-<"/>
 </g></g>
</svg>""".replace('<g id="bar-<"/>', '<g id="bar-&lt;"><path d="M 0 0"/></g>')


def test_shapes_and_places_that_were_asked_for_stay() -> None:
    assert read_drawing(WRITTEN) == Drawing(
        "0 0 360 65",
        (Bar("0", "M 0 21.5 L 242 21.5 L 242 38.5 L 0 38.5 z"),),
        (Place("label", "0", "0", "15", "start"), Place("value", "second-0", "250.1", "-3e-05", "end")),
    )


@pytest.mark.parametrize("gone", ["2026", "style", "fill", "clip", "font", "DejaVu", "patch", "javascript"])
def test_nothing_else_stays(gone: str) -> None:
    assert gone not in repr(read_drawing(WRITTEN))
