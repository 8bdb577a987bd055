"""A case consultation on a screen that a team watches: choosing, seats, one step after the other, and the end.

`screen.py` puts the mixins together; each is a thing that people do: `opening`,
`seating`, `stepping`, `noting`, `pooling`, `weighing`, `recommending`,
`promising`, `closing`. A part plugs in like this: it is a mixin over
`MeetingBase` with handlers marked by `on`, it adds its places to `TOOLS` in
`base.py`, and the template of a place has the place's name. `self.go(place)`
leads there, `entered(place)` is told, and `self.put(sitting)` takes over what
was noted and is the only way to change it.
"""
