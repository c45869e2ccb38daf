"""Fields of work 责任田: for which homes somebody in office answers, whom to visit there, who serves them."""
