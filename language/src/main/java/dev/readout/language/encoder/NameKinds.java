package dev.readout.language.encoder;

import dev.readout.language.Name;
import dev.readout.language.encoder.Tags.Stretch;
import dev.readout.model.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The encoder's names, whose kinds are those of the GUM corpus, as ours. */
final class NameKinds {

  private final List<Name.@Nullable Type> types = new ArrayList<>();

  NameKinds(Kinds kinds) {
    for (String name : kinds.names()) {
      types.add(type(name));
    }
  }

  /** Days and months are names in GUM, but name no one and nothing. */
  private static Name.@Nullable Type type(String kind) {
    return switch (kind) {
      case "person" -> Name.Type.PERSON;
      case "organization" -> Name.Type.ORGANISATION;
      case "place" -> Name.Type.PLACE;
      case "time" -> null;
      default -> Name.Type.OTHER;
    };
  }

  List<Name> names(List<Stretch> stretches, List<Span> words) {
    List<Name> names = new ArrayList<>();
    for (Stretch stretch : stretches) {
      Name.Type type = types.get(stretch.kind());
      if (type != null) {
        Span last = words.get(stretch.end() - 1);
        names.add(new Name(words.get(stretch.first()).union(last), type));
      }
    }
    return names;
  }
}
