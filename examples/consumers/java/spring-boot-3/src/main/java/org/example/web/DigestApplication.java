package org.example.web;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class DigestApplication {
  public static void main(String... arguments) {
    SpringApplication.run(DigestApplication.class, arguments);
  }
}
