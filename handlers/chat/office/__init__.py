"""The office menu 工作台, and who holds which office until when."""
