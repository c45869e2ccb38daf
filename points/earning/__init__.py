"""What earns points under the by-laws."""
