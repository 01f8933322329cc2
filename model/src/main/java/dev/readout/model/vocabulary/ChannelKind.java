package dev.readout.model.vocabulary;

/** Through what a statement was made. */
public enum ChannelKind implements Term {
  PRESS_CONFERENCE,
  INTERVIEW,
  SOCIAL_POST,
  BROADCAST,
  STATEMENT,
  SPEECH,
  MEETING,
  CALL,
  DOCUMENT,
  SPOKESPERSON
}
