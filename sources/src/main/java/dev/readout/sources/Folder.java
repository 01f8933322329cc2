package dev.readout.sources;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * The files of a folder and of the folders within it, sorted by name at each level. Hidden files
 * and folders are left out; links to folders are not followed, so that there is no going round.
 */
final class Folder {

  /** Hands a file on, or a folder that cannot be listed. */
  interface Visitor {
    void file(Path file);

    void unreadable(Path folder, IOException failure);
  }

  private Folder() {}

  /** Visits the files; false where there are none. */
  static boolean visit(Path folder, Visitor visitor) {
    List<Path> entries = new ArrayList<>();
    try (DirectoryStream<Path> listed = Files.newDirectoryStream(folder)) {
      listed.forEach(entries::add);
    } catch (DirectoryIteratorException e) {
      visitor.unreadable(folder, Objects.requireNonNull(e.getCause()));
      return true;
    } catch (IOException e) {
      visitor.unreadable(folder, e);
      return true;
    }
    entries.sort(Comparator.comparing(entry -> String.valueOf(entry.getFileName())));
    boolean any = false;
    for (Path entry : entries) {
      if (String.valueOf(entry.getFileName()).startsWith(".")) {
        continue;
      }
      if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
        any |= visit(entry, visitor);
      } else if (Files.isRegularFile(entry)) {
        visitor.file(entry);
        any = true;
      }
    }
    return any;
  }
}
