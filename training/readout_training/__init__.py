"""Training of Readout's encoder: data, model, training loop, decoding, export."""
