//! Mirrors `survey.yaml`: what is written, with the place of every value.
