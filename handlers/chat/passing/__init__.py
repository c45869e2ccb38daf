"""What could not be sent to people without an account, for whoever tells them: 请转告."""
