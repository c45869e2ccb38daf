"""Acting for others 代办: who may, one mode for every screen, a slip for every act, and undoing it."""
