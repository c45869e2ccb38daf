"""Meetings: announced in time, answered, put into calendars, changed and cancelled so that everyone knows."""
