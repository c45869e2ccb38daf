"""Who sees whom calls reached, who marks it, and who asks for more."""

from residents.offices.powers import Power
from residents.permits import at_the_desk, having, on_the_committee

may_see = having(Power.REACH)
"""Committee, desk and supervisors see the whole, building leaders their buildings."""

sees_the_whole = on_the_committee | at_the_desk | having(Power.SUPERVISE)

may_call_again = on_the_committee
"""Who puts the card up again and asks leaders to go to the doors."""

hangs_anywhere = on_the_committee | at_the_desk
