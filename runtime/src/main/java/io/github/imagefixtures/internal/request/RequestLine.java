package io.github.imagefixtures.internal.request;

/** A request in one line, of bounded length and without credentials. */
public final class RequestLine {
  private RequestLine() {}

  /** Method, path and body; the body alone where only that was captured. */
  public static String of(ReceivedUpdate request) {
    return request.path().isEmpty() ? body(request) : address(request) + " " + body(request);
  }

  /** Method and path. */
  public static String address(ReceivedUpdate request) {
    return request.method() + " " + Display.shortened(Masked.path(request));
  }

  /** The body: JSON as it came, anything else in quotes. */
  public static String body(ReceivedUpdate request) {
    String body = Masked.body(request);
    if (body.isEmpty()) {
      return "(no body)";
    }
    return request.content().object().isPresent() && body.indexOf('\n') < 0
        ? Display.shortened(body)
        : Display.quoted(body);
  }
}
