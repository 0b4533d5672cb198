"""What the rules see of a document: the values that could be read, with their pointers."""

from dataclasses import dataclass

from structure import escaped


@dataclass(frozen=True)
class At:
    """A value and where it is."""

    node: object
    pointer: str

    def member(self, key):
        """The member of an object, or None if it is absent or was not read."""
        if self.node.kind != "object":
            return None
        node = self.node.members().get(key)
        return At(node, f"{self.pointer}/{escaped(key)}") if node and is_read(node) else None

    def has(self, key):
        """Whether the object has the key, whatever its value."""
        return key in self.node.members()

    def text(self, key):
        member = self.member(key)
        return member.node.value if member else None

    def items(self, key):
        """The items of a list that could be read."""
        member = self.member(key)
        return member.all() if member else []

    def all(self):
        items = (At(node, f"{self.pointer}/{index}") for index, node in enumerate(self.node.value))
        return [item for item in items if is_read(item.node)]

    def is_whole(self, key):
        """Whether a list is absent, or it and all of its items could be read."""
        if not self.has(key):
            return True
        member = self.member(key)
        return member is not None and len(member.all()) == len(member.node.value)


def is_read(node):
    return node.readable
