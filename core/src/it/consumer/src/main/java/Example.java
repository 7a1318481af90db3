import io.github.hanfacts.*;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.*;
import java.util.*;

public class Example {
  public static void main(String[] args) throws Exception {
    System.setOut(new PrintStream(args[0], StandardCharsets.UTF_8));
    /* the example of README.md */
  }
}
