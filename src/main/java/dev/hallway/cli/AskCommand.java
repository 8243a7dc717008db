package dev.hallway.cli;

import dev.hallway.answer.Answer;
import dev.hallway.answer.Answers;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
    name = "ask",
    mixinStandardHelpOptions = true,
    description = "Answer a question in plain English.",
    footer = {
      "",
      "It knows questions like these:",
      "  what relates to eBPF           what's related to podman?",
      "  talks about Nix since 2020     who speaks about WebAssembly",
      "  which devrooms are about Python",
      "  talks by Daniel Stenberg       talks like fosdem-2023/14120",
      "  what should I see at FOSDEM 2026 about Rust",
      "  plan for FOSDEM 2026 with eBPF and Nix",
      "  what should I watch before fosdem-2023/14120",
      "  how did Rust and Go develop over the years",
      "  what is new since 2022         what is new around eBPF since 2022",
    })
final class AskCommand extends QuestionCommand {
  @Parameters(arity = "1..*", paramLabel = "<question>", description = "The question.")
  private List<String> words = List.of();

  @Override
  Answer answer(Answers answers) {
    return answers.ask(String.join(" ", words));
  }
}
