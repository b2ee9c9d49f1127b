"""claims.yaml, the person's own list: read with positions, checked, and edited by splice, never rewritten."""
