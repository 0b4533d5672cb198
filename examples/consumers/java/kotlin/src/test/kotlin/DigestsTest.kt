package org.example.kotlin

import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Test

class DigestsTest {
    @Test
    fun `a source may have no publisher`() {
        assertEquals(listOf("Lumen"), publishers(digest("Lumen")))
        assertEquals(listOf<String>(), publishers(digest(null)))
    }

    @Test
    fun `a digest has no findings`() {
        assertEquals(listOf<String>(), findings(digest(null)))
    }
}
