"""What the rules see of a document: the values that could be read, with their pointers."""

from dataclasses import dataclass

from structure import escaped


@dataclass(frozen=True)
class At:
    """A value and where it is."""

    node: object
    pointer: str

    @property
    def value(self):
        return self.node.value

    def below(self, node, key):
        return At(node, f"{self.pointer}/{escaped(str(key))}")

    def member(self, key):
        """The member of an object, or None if it is absent or could not be read."""
        node = self.node.members().get(key)
        return self.below(node, key) if node and not node.fault else None

    def text(self, key):
        member = self.member(key)
        return member.value if member else None

    def items(self, key):
        """The items of a list that could be read."""
        member = self.member(key)
        items = enumerate(member.value) if member else ()
        return [member.below(node, index) for index, node in items if not node.fault]

    def lacks(self, key):
        """Whether an object has no such member: not one that could not be read, nor one by an
        unknown key that may be meant for it."""
        return key not in self.node.members() and self.is_closed()

    def is_closed(self):
        return not self.node.has_unknown and self.node.end >= 0

    def is_whole(self, key):
        """Whether all items of a list could be read; a list that is lacking has none."""
        node = self.node.members().get(key)
        if node is None:
            return self.lacks(key)
        return not node.fault and node.end >= 0 and not any(item.fault for item in node.value)
