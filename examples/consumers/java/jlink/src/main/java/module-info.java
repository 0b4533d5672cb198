/** A check of digests that runs without a JDK. */
module org.example.image {
  requires dev.casebook.rules;
}
