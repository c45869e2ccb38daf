"""Acting for others: consent, who looks on, and every act with its slip."""
