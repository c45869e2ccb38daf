"""What is printed or drawn: codes to scan, papers, posters, wording of calendars."""
