"""What residents propose, and how others join."""
