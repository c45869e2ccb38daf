"""What points are given for: rewards on the shelf, vouchers in the hand."""
