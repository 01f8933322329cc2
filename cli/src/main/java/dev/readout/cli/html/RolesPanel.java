package dev.readout.cli.html;

import dev.readout.cli.view.ArticleView;
import dev.readout.model.Role;
import dev.readout.server.markup.Markup;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Who is what, as the article has it. */
final class RolesPanel implements Panel.Section {

  @Override
  public void write(ArticleView article, Keys keys, Markup page) throws IOException {
    List<Role> roles = article.readout().roles();
    if (roles.isEmpty()) {
      return;
    }
    Panel.open(page, "roles", "Who is who");
    page.open("dl");
    for (String holder : article.roleHolders()) {
      String shown =
          IntStream.range(0, roles.size())
              .filter(i -> roles.get(i).actor().equals(holder))
              .mapToObj(i -> keys.key("role", i))
              .collect(Collectors.joining(" "));
      page.line().open("div", "class", "item", "tabindex", "0", "data-show", shown);
      page.element("dt", article.name(holder));
      for (String role : article.roles(holder).stream().map(article::role).distinct().toList()) {
        page.element("dd", role);
      }
      page.close();
    }
    page.close().close();
  }
}
