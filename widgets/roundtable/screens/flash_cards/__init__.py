"""Flash cards: terms that come back before they are forgotten."""
