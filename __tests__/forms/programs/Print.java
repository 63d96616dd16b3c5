import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.io.PrintStream;
import java.io.StringWriter;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;

/** Prints each line of a file in the ways in which Java's programs do: INDEX, FORM, TEXT, tab-separated. */
public class Print {
  interface Form {
    String write(String value) throws Exception;
  }

  record Named(String name, Form form) {}

  static final Gson GSON = new Gson();
  static final Gson PLAIN_GSON = new GsonBuilder().disableHtmlEscaping().create();

  static final List<Named> FORMS =
      List.of(
          new Named("java Properties", Print::properties),
          new Named("java URLEncoder", v -> URLEncoder.encode(v, StandardCharsets.UTF_8)),
          new Named("java URI with a password", v -> new URI("https", "deployer:" + v, "db.example", 5432, "/x", null, null).toString()),
          new Named("java URI with a password, ASCII", v -> new URI("https", "deployer:" + v, "db.example", 5432, "/x", null, null).toASCIIString()),
          new Named("java URI with a path", v -> new URI("https", "a.example", "/" + v, null).toString()),
          new Named("java URI with a query", v -> new URI("https", null, "a.example", -1, "/", v, null).toString()),
          new Named("java URI with a fragment", v -> new URI("https", "a.example", "/", v).toString()),
          new Named("java Base64", v -> Base64.getEncoder().encodeToString(v.getBytes(StandardCharsets.UTF_8))),
          new Named("java Base64, URL", v -> Base64.getUrlEncoder().encodeToString(v.getBytes(StandardCharsets.UTF_8))),
          new Named("java Gson", GSON::toJson),
          new Named("java Gson, disableHtmlEscaping", PLAIN_GSON::toJson),
          new Named("java Arrays.toString of bytes", v -> Arrays.toString(v.getBytes(StandardCharsets.UTF_8))),
          new Named("java HexFormat", v -> HexFormat.of().formatHex(v.getBytes(StandardCharsets.UTF_8))));

  static String properties(String value) throws Exception {
    Properties properties = new Properties();
    properties.setProperty("value", value);
    StringWriter out = new StringWriter();
    properties.store(out, null);
    return out.toString().lines().filter(line -> !line.startsWith("#")).findFirst().orElseThrow();
  }

  public static void main(String[] arguments) throws Exception {
    PrintStream out = new PrintStream(new java.io.BufferedOutputStream(System.out, 1 << 16), false, "UTF-8");
    List<String> values = Files.readAllLines(Path.of(arguments[0]));
    for (int index = 0; index < values.size(); index++) {
      for (Named each : FORMS) {
        out.print(index + "\t" + each.name() + "\t" + each.form().write(values.get(index)) + "\n");
      }
    }
    out.flush();
  }
}
