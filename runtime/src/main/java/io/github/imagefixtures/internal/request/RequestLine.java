package io.github.imagefixtures.internal.request;

import java.util.List;

/** A request in one line, of bounded length and without credentials. */
public final class RequestLine {
  private RequestLine() {}

  /** Method, path and body; the body alone where only that was captured. */
  public static String of(ReceivedUpdate request) {
    return request.path().isEmpty() ? body(request) : address(request) + " " + body(request);
  }

  /** Method and path. */
  public static String address(ReceivedUpdate request) {
    return request.method()
        + " "
        + Display.shortened(CredentialMasker.mask(request.path(), List.of(request)));
  }

  /** The body: JSON as it came, anything else in quotes. */
  public static String body(ReceivedUpdate request) {
    String body = CredentialMasker.mask(request.body(), List.of(request));
    if (body.isEmpty()) {
      return "(no body)";
    }
    return request.content().object().isPresent() && body.indexOf('\n') < 0
        ? Display.shortened(body)
        : Display.quoted(body);
  }
}
