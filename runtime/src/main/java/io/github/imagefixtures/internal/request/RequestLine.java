package io.github.imagefixtures.internal.request;

/** Formats a request as one line of bounded length, without credentials. */
public final class RequestLine {
  private RequestLine() {}

  /** Returns method, path and body, or the body if only the body is known. */
  public static String of(ReceivedUpdate request) {
    return request.path().isEmpty() ? body(request) : address(request) + " " + body(request);
  }

  /** Returns method and path. */
  public static String address(ReceivedUpdate request) {
    return request.method()
        + " "
        + Display.shortened(Display.printable(CredentialMasker.mask(request.path(), request)));
  }

  /** Returns the body: a JSON object as it was sent, anything else quoted. */
  public static String body(ReceivedUpdate request) {
    String body = CredentialMasker.mask(request.body(), request);
    if (body.isEmpty()) {
      return "(no body)";
    }
    return request.content().object().isPresent() && body.indexOf('\n') < 0
        ? Display.printable(Display.shortened(body))
        : Display.quoted(body);
  }
}
