"""The second look: small rules that read a plan when somebody asks for it."""
