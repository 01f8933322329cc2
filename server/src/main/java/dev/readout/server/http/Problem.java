package dev.readout.server.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.http.HttpStatus;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What went wrong, as RFC 9457 (Problem Details for HTTP APIs) has it.
 *
 * @param detail for whoever sent the request: what is wrong and what would be right
 */
record Problem(HttpStatus status, String detail) {

  static final String TYPE = "application/problem+json";

  private static final ObjectMapper MAPPER = new ObjectMapper();

  String json() {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("type", "about:blank");
    object.put("title", status.getMessage());
    object.put("status", status.getCode());
    object.put("detail", detail);
    try {
      return MAPPER.writeValueAsString(object);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("strings and numbers are always JSON", e);
    }
  }
}
