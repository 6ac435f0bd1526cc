// The headers of this target are compiled before it, and that is all it is for.
