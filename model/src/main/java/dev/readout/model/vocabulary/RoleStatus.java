package dev.readout.model.vocabulary;

/** How a role stood when the text was written. */
public enum RoleStatus implements Term {
  CURRENT,
  FORMER,
  ACTING,
  DESIGNATE
}
