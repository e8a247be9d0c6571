//! Numbers, percentages and lists as each language writes them.
