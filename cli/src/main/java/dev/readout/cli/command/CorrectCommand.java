package dev.readout.cli.command;

import dev.readout.cli.terminal.Terminal;
import dev.readout.model.vocabulary.Act;
import dev.readout.model.vocabulary.ActorKind;
import dev.readout.model.vocabulary.Stance;
import dev.readout.model.vocabulary.StatementForm;
import dev.readout.record.keep.Corrector;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code readout correct}: puts right what was read wrongly. */
@Command(
    name = "correct",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Put right what was read wrongly, by the ids that answers print. Each correction is an entry of"
          + " a log with who, when and why; texts and readouts stay as they are, a rebuild keeps the"
          + " corrections, and 'undo' takes one back."
    },
    synopsisSubcommandLabel = "COMMAND",
    commandListHeading = "%nCommands:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  readout correct speaker d5f7595104b79.s4 'Einar Thor' --why 'he speaks here'",
      "  readout correct act d5f7595104b79.s4 deny --why 'it rejects the report'",
      "  readout correct merge e12 e40 --why 'the same person'",
      "  readout corrections"
    })
final class CorrectCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  private CorrectCommand() {}

  static CommandLine withSubcommands(Terminal terminal) {
    return new CommandLine(new CorrectCommand())
        .addSubcommand(new Speaker(terminal))
        .addSubcommand(new OfAct(terminal))
        .addSubcommand(new OfStance(terminal))
        .addSubcommand(new Reject(terminal))
        .addSubcommand(new Add(terminal))
        .addSubcommand(new Merge(terminal))
        .addSubcommand(new Split(terminal))
        .addSubcommand(new Undo(terminal));
  }

  @Override
  public Integer call() {
    CommandLine line = Objects.requireNonNull(spec).commandLine();
    line.usage(line.getErr());
    return ExitCode.WRONG_USE;
  }

  private static final String STATEMENT = "The statement, such as d5f7595104b79.s4.";
  private static final String SPEAKER =
      "The speaker: an entity's id such as e12, or a name; who is in no article yet is new.";

  /** {@code readout correct speaker}. */
  @Command(
      name = "speaker",
      mixinStandardHelpOptions = true,
      description = "Somebody else makes the statement.")
  static final class Speaker extends Correcting {
    @Parameters(index = "0", paramLabel = "ID", description = STATEMENT)
    private String id = "";

    @Parameters(index = "1", paramLabel = "NAME", description = SPEAKER)
    private String name = "";

    @Mixin private KindOption kind = new KindOption();

    Speaker(Terminal terminal) {
      super(terminal);
    }

    @Override
    int correct(Corrector corrector) {
      return corrector.speaker(id, name, kind.kind(), author());
    }
  }

  /** {@code readout correct act}. */
  @Command(
      name = "act",
      mixinStandardHelpOptions = true,
      description = "The statement is another act.")
  static final class OfAct extends Correcting {
    @Parameters(index = "0", paramLabel = "ID", description = STATEMENT)
    private String id = "";

    @Parameters(index = "1", paramLabel = "ACT", description = "deny, accuse, promise, ...")
    private String act = "";

    OfAct(Terminal terminal) {
      super(terminal);
    }

    @Override
    int correct(Corrector corrector) {
      return corrector.act(id, term("ACT", Act.class, act), author());
    }
  }

  /** {@code readout correct stance}. */
  @Command(
      name = "stance",
      mixinStandardHelpOptions = true,
      description = "A holder stands elsewhere to the claim.")
  static final class OfStance extends Correcting {
    @Parameters(index = "0", paramLabel = "CLAIM", description = "Such as d5f7595104b79.c1.")
    private String claim = "";

    @Parameters(index = "1", paramLabel = "HOLDER", description = "As 'readout claim' prints it.")
    private String holder = "";

    @Parameters(index = "2", paramLabel = "STANCE", description = "affirm, deny, dispute, ...")
    private String stance = "";

    OfStance(Terminal terminal) {
      super(terminal);
    }

    @Override
    int correct(Corrector corrector) {
      return corrector.stance(claim, holder, term("STANCE", Stance.class, stance), author());
    }
  }

  /** {@code readout correct reject}. */
  @Command(
      name = "reject",
      mixinStandardHelpOptions = true,
      description = "It is no statement; with it goes what rests on it alone.")
  static final class Reject extends Correcting {
    @Parameters(paramLabel = "ID", description = STATEMENT)
    private String id = "";

    Reject(Terminal terminal) {
      super(terminal);
    }

    @Override
    int correct(Corrector corrector) {
      return corrector.reject(id, author());
    }
  }

  /** {@code readout correct add}. */
  @Command(
      name = "add",
      mixinStandardHelpOptions = true,
      description = "A statement that was not read.")
  static final class Add extends Correcting {
    @Parameters(
        index = "0",
        paramLabel = "PASSAGE",
        description = "Its content, such as d5f7595104b79:10-50, in code points.")
    private String passage = "";

    @Parameters(index = "1", paramLabel = "NAME", description = SPEAKER)
    private String name = "";

    @Mixin private KindOption kind = new KindOption();

    @Option(names = "--act", paramLabel = "ACT", description = "assert by default.")
    private String act = Act.ASSERT.label();

    @Option(names = "--form", paramLabel = "FORM", description = "indirect by default.")
    private String form = StatementForm.INDIRECT.label();

    Add(Terminal terminal) {
      super(terminal);
    }

    @Override
    int correct(Corrector corrector) {
      return corrector.add(
          passage,
          name,
          kind.kind(),
          term("--act", Act.class, act),
          term("--form", StatementForm.class, form),
          author());
    }
  }

  /** {@code readout correct merge}. */
  @Command(
      name = "merge",
      mixinStandardHelpOptions = true,
      description = "Two are one; the first keeps its id.")
  static final class Merge extends Correcting {
    @Parameters(index = "0", paramLabel = "ENTITY", description = "Such as e12, or a name.")
    private String into = "";

    @Parameters(index = "1", paramLabel = "ENTITY", description = "The same under another name.")
    private String from = "";

    Merge(Terminal terminal) {
      super(terminal);
    }

    @Override
    int correct(Corrector corrector) {
      return corrector.merge(into, from, author());
    }
  }

  /** {@code readout correct split}. */
  @Command(
      name = "split",
      mixinStandardHelpOptions = true,
      description = "In some articles it is somebody else than in the rest.")
  static final class Split extends Correcting {
    @Parameters(index = "0", paramLabel = "ENTITY", description = "Such as e12, or a name.")
    private String entity = "";

    @Parameters(
        index = "1..*",
        arity = "1..*",
        paramLabel = "ID",
        description = "Those articles, or anything in them.")
    private List<String> articles = List.of();

    Split(Terminal terminal) {
      super(terminal);
    }

    @Override
    int correct(Corrector corrector) {
      return corrector.split(entity, articles, author());
    }
  }

  /** {@code readout correct undo}. */
  @Command(
      name = "undo",
      mixinStandardHelpOptions = true,
      description = "Take a correction back, by a new entry of the log.")
  static final class Undo extends Correcting {
    @Parameters(paramLabel = "N", description = "Its number in 'readout corrections'.")
    private int number;

    Undo(Terminal terminal) {
      super(terminal);
    }

    @Override
    int correct(Corrector corrector) {
      return corrector.undo(number, author());
    }
  }

  /** {@code --kind}. */
  static final class KindOption {
    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    @Option(
        names = "--kind",
        paramLabel = "KIND",
        description = "Of somebody new: person (by default), organisation, state or group.")
    private String kind = ActorKind.PERSON.label();

    ActorKind kind() {
      return Correcting.term(Objects.requireNonNull(spec), "--kind", ActorKind.class, kind);
    }
  }
}
