package io.github.imagefixtures.internal.report;

import io.github.imagefixtures.internal.json.Escaper;
import io.github.imagefixtures.internal.request.OtherCall;
import io.github.imagefixtures.internal.request.RequestPath;
import io.github.imagefixtures.internal.rules.ImageIds;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Suggests Java source that makes a test expect a request. */
final class SnippetSuggestion {
  private static final List<String> SHORT_FORMS = List.of("GET", "POST", "PUT", "DELETE", "PATCH");

  private static final String API = "/client/v4/";

  private SnippetSuggestion() {}

  /** Returns a declaration of the image with this id, with an unused name. */
  static String declaration(String id, Collection<String> takenNames) {
    String name = freeName(id, takenNames);
    return String.format(
        Locale.ROOT, "@ImageFixture(name = %s, id = %s)", Escaper.quote(name), Escaper.quote(id));
  }

  private static String freeName(String id, Collection<String> taken) {
    String last = id.substring(id.lastIndexOf('/') + 1);
    int end = last.lastIndexOf('.');
    String found = identifier(end > 0 ? last.substring(0, end) : last);
    // The suffix avoids Java keywords: "default" is a likely id.
    boolean usable = ImageIds.isCustom(id) && !found.isEmpty();
    String name = usable ? found + "Image" : "image";
    int number = 2;
    String free = name;
    while (taken.contains(free)) {
      free = name + number++;
    }
    return free;
  }

  /** Returns the ASCII letters and digits of a text as a camel-case identifier; may be empty. */
  private static String identifier(String text) {
    StringBuilder identifier = new StringBuilder();
    boolean wordBegins = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean fits = c < 0x80 && Character.isLetterOrDigit(c);
      if (fits && !(identifier.isEmpty() && Character.isDigit(c))) {
        boolean upper = wordBegins && !identifier.isEmpty();
        char first = identifier.isEmpty() ? Character.toLowerCase(c) : c;
        identifier.append(upper ? Character.toUpperCase(c) : first);
      }
      wordBegins = !fits;
    }
    return identifier.toString();
  }

  /** Returns a WireMock stub for a request, with a response of the form that the API sends. */
  static String stub(String method, String path, RequestPath target) {
    String literal = Escaper.quote(path);
    String argument =
        target
            .account()
            .map(id -> literal.replace("/" + id, "/\" + api.accountId() + \""))
            .orElse(literal)
            .replace(" + \"\"", "");
    String url = "urlPathEqualTo(" + argument + ")";
    String call =
        SHORT_FORMS.contains(method)
            ? method.toLowerCase(Locale.ROOT) + "(" + url + ")"
            : "request(" + Escaper.quote(method) + ", " + url + ")";
    return "api.stubFor("
        + call
        + "\n    .willReturn("
        + response(OtherCall.of(method, path), path.startsWith(API) || target.account().isPresent())
        + "));";
  }

  private static String response(Optional<OtherCall> call, boolean ofTheApi) {
    if (call.isPresent() && call.get().result().isEmpty()) {
      return "ok().withHeader(\"Content-Type\", \"image/png\").withBody(new byte[0])";
    }
    if (!ofTheApi) {
      return "okJson(\"{}\")";
    }
    String envelope =
        "{\"success\": true, \"errors\": [], \"messages\": [],\n \"result\": "
            + call.flatMap(OtherCall::result).orElse("{}").replace("\n", "\n ")
            + "}";
    return "okJson(\"\"\"\n" + envelope.indent(8) + "        \"\"\")";
  }
}
