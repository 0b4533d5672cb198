package dev.casebook.spark;

/**
 * A document of an archive, or a line that may hold one. It stays within a task.
 *
 * @param file the file it is in
 * @param line the line at which it begins, from 1
 * @param bytes its bytes as they are, with the line end; cut off somewhere beyond the limit that
 *     checks have
 */
@SuppressWarnings("ArrayRecordComponent") // handed over, never compared
record Document(ArchiveFile file, long line, byte[] bytes) {}
