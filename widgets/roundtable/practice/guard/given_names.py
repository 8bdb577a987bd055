"""Names that people are given, in small letters and without accents: enough to recognise most lists of staff.

`ALSO_WORDS` are also words, places or months, and need more beside them.
"""

from __future__ import annotations

from roundtable.practice.guard.given_a_to_k import GIVEN_A_TO_K
from roundtable.practice.guard.given_l_to_z import GIVEN_L_TO_Z
from roundtable.practice.guard.lists import listed

GIVEN = GIVEN_A_TO_K | GIVEN_L_TO_Z

ALSO_WORDS = listed(
    """
adelaide al alba alexa ali amber angel angus apple april aria art ash ashanti asia aspen asuncion august aurora austin
autumn baker basil beau bella bentley bill bishop blessing blue bo bob bobby bode bola brittany bronte brook brooke
brooklyn bud buddy cadence candy carmine carolina carson carter cash chad chance chandler charity charlotte chase
chastity chelsea cherry cheyenne china chip christian chuck chuy clay cliff clinton clover cole colt comfort concepcion
cooper coral crystal daisy dakota dale dallas dawn dean del dell denny denver destiny devon diamond dick don dot drew
duc duke dusty earl ebony ed eddy eden emerald emery emmett ernest essex eve faith fanny fanta favour fern flora
florence florin forest fortune frank gale garret gay gene geneva georgia german gift ginger givemore glory goodness
grace grant griffin guy happy harmony harper harrison harsh haven hazel heath heather heaven herb holly homer hope
hosea houston hudson hung hunter innocent iona iris isla israel ivory ivy jackson jade jan jasmine jay jericho
jessamine jesus jewel joaquim job jordan joy juliet july june junior justice kashmir kaya kele kent kenya kimberley
king kingston kiowa kit kris lam lance lane lanny laurel lee lei levi liberty lily lima lincoln logan london lorenzo
lorne lourdes lovemore lucky luz madison mai major marina mark marsh marvel mason mato max maxim may medina melody
mercedes mercy mere merlin milan miles miller ming miracle missy misty mo montana myra myrtle nan nana nelson nick norm
nova odessa ola olive opal ora oran orlando page paige paris park parker pat patience patty paz peace pearl pele penny
phoenix pierce pinky pip piper poppy porter praise precious preston price prince princess prudence queen raj raven ray
reed reg regina remember rex rhett rich rick river rob robin rocky rod roman rose rosemary rowan royal ruby rusty ryder
sage sakura sal salam salem samba sandy santa santiago santo savannah sawyer scarlett scout serenity shelby sherry
shona sierra sina skip sky skye sol sonny spencer stan star sterling stone storm sue summer sunny sydney tab tai tan
tane tanner tate taylor tel temperance tiger trent trinidad trinity troy tucker tui ty una urban valentine van verity
vernon victor victoria viola violet virgil virginia wade walker ward warren wendy west will willow win windy winter
wolf woody wren zara
"""
)
