package org.example.web;

import dev.casebook.model.Digest;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes digests, keeps them, and returns them. */
@RestController
class DigestController {
  private final Map<String, Digest> digests = new ConcurrentHashMap<>();

  @PostMapping("/digests")
  Digest add(@RequestBody Digest digest) {
    digests.put(digest.id(), digest);
    return digest;
  }

  @GetMapping("/digests/{id}")
  ResponseEntity<Digest> digest(@PathVariable String id) {
    return ResponseEntity.ofNullable(digests.get(id));
  }
}
