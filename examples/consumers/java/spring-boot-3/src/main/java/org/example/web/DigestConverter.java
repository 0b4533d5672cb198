package org.example.web;

import dev.casebook.json.DigestJson;
import dev.casebook.json.DigestJsonException;
import dev.casebook.model.Digest;
import java.io.IOException;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;

/** Reads and writes digests as Casebook does: Spring Boot 3 has Jackson 2, and its mapper no module. */
@Component
class DigestConverter extends AbstractHttpMessageConverter<Digest> {
  DigestConverter() {
    super(MediaType.APPLICATION_JSON);
  }

  @Override
  protected boolean supports(Class<?> type) {
    return Digest.class.isAssignableFrom(type);
  }

  @Override
  protected Digest readInternal(Class<? extends Digest> type, HttpInputMessage input)
      throws IOException {
    try {
      return DigestJson.read(input.getBody());
    } catch (DigestJsonException e) {
      throw new HttpMessageNotReadableException(e.getMessage(), e, input);
    }
  }

  @Override
  protected void writeInternal(Digest digest, HttpOutputMessage output) throws IOException {
    DigestJson.write(digest, output.getBody());
  }
}
