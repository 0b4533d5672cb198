package dev.casebook.cli.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.cli.shell.LineBlocks.Block;
import dev.casebook.json.text.ByteLines;
import dev.casebook.json.text.LineEnds;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Blocks hold the lines that are there, with their numbers. */
class LineBlocksTest {
  private static final long NO_LIMIT = Long.MAX_VALUE;

  /** Archives of a few blocks: lines of many lengths, of which some are longer than a block. */
  @Provide
  Arbitrary<byte[]> archives() {
    Arbitrary<String> lines =
        Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.integers().between(0, 50)),
                Tuple.of(4, Arbitraries.integers().between(0, 90_000)),
                Tuple.of(1, Arbitraries.integers().between(250_000, 600_000)))
            .map("x"::repeat);
    Arbitrary<String> ends = Arbitraries.of("\n", "\n", "\r\n", "\n\n", "\r");
    return Combinators.combine(lines, ends)
        .as(String::concat)
        .list()
        .ofMaxSize(40)
        .map(parts -> String.join("", parts).getBytes(StandardCharsets.US_ASCII));
  }

  @Property(tries = 200)
  void holdTheSameLinesAsAreReadOneByOne(@ForAll("archives") byte[] archive) throws IOException {
    List<String> lines = new ArrayList<>();
    for (Block block : blocks(new ByteArrayInputStream(archive), NO_LIMIT)) {
      int number = block.firstLine();
      for (int start = block.start(); start < block.end(); number++) {
        int end = LineEnds.indexOf(block.bytes(), start, block.end());
        lines.add(number + " " + (end - start));
        start = Math.min(end + 1, block.end());
      }
    }

    assertThat(lines).isEqualTo(oneByOne(archive));
  }

  private static List<String> oneByOne(byte[] archive) throws IOException {
    List<String> lines = new ArrayList<>();
    try (ByteLines reader = new ByteLines(new ByteArrayInputStream(archive), NO_LIMIT)) {
      int start = 0;
      for (Optional<ByteLines.Line> l = reader.next(); l.isPresent(); l = reader.next()) {
        int end = start + l.get().to() - l.get().from();
        end += end < archive.length && archive[end] == '\r' && l.get().whole() ? 1 : 0;
        lines.add(l.get().number() + " " + (end - start));
        start = end + 1;
      }
    }
    return lines;
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 100, 300_000, 700_000})
  void keepsTheBeginningOfALineThatIsTooLongAndGoesOn(int limit) throws IOException {
    String archive = "a\n" + "x".repeat(2_000_000) + "\nb\n" + "y".repeat(2_000_000);

    List<Block> blocks =
        blocks(new ByteArrayInputStream(archive.getBytes(StandardCharsets.US_ASCII)), limit);

    assertThat(blocks).extracting(Block::firstLine).containsExactly(1, 2, 3, 4);
    assertThat(blocks)
        .extracting(block -> (char) block.bytes()[block.start()])
        .containsExactly('a', 'x', 'b', 'y');
    int kept = blocks.get(1).end() - blocks.get(1).start();
    assertThat(kept).isGreaterThan(limit + 1).isLessThan(1_000_000);
  }

  @Test
  void aStreamOfNothingHasNoBlock() throws IOException {
    assertThat(blocks(InputStream.nullInputStream(), NO_LIMIT)).isEmpty();
  }

  private static List<Block> blocks(InputStream in, long limit) throws IOException {
    List<Block> blocks = new ArrayList<>();
    try (LineBlocks reader = new LineBlocks(in, limit)) {
      for (Optional<Block> block = reader.next(); block.isPresent(); block = reader.next()) {
        Block found = block.get();
        byte[] lines = Arrays.copyOfRange(found.bytes(), found.start(), found.end());
        blocks.add(new Block(found.firstLine(), lines, 0, lines.length));
      }
    }
    return blocks;
  }
}
