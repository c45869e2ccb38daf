"""Everything that reacts: to words and taps, to a moment, to a fact."""
