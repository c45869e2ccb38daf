"""Points in the chat: what I have, what I can have for it, my vouchers, and the merchant's counter."""
