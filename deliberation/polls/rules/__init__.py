"""Rules of decision: shares, quorum, majority; exact."""
