package dev.readout.language.gazetteer;

import dev.readout.language.resource.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The international organisations that news speaks of. Immutable; load it once. */
public final class InternationalOrganisations {

  private final List<InternationalOrganisation> all = new ArrayList<>();
  private final NameIndex<InternationalOrganisation> names = new NameIndex<>();

  private InternationalOrganisations() {
    String table = "international-organisations.tsv";
    for (List<String> row : Table.load(InternationalOrganisations.class, table, 3).rows()) {
      InternationalOrganisation organisation =
          new InternationalOrganisation(
              row.get(0), InternationalOrganisation.Kind.of(row.get(1)), Cells.list(row.get(2)));
      all.add(organisation);
      names.add(organisation.name(), organisation);
      organisation.otherNames().forEach(name -> names.add(name, organisation));
    }
  }

  /** The organisations as the table on the class path has them. */
  public static InternationalOrganisations load() {
    return new InternationalOrganisations();
  }

  /** All of them, by name. */
  public List<InternationalOrganisation> all() {
    return List.copyOf(all);
  }

  /** The organisation that words name, without {@code the} before them. */
  public Optional<InternationalOrganisation> byName(String words) {
    return names.find(words).stream().findFirst();
  }
}
