"""Finding proposals: by words, number, state, and near one's home."""
