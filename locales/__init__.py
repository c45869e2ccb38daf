"""The words of the house: one folder of Fluent texts per language, one file per feature."""
