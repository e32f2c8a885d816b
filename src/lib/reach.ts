/** A node of a tree over words. Most nodes end a path: nothing comes after them, so they need no map. */
export interface Branch<Node> {
  next?: Map<string, Node>;
}

/** The node at the end of a path, with whatever was missing on the way made. */
export function reach<Node extends Branch<Node>>(root: Node, path: Iterable<string>, make: () => Node): Node {
  let at = root;
  for (const word of path) {
    at.next ??= new Map();
    const next = at.next.get(word) ?? make();
    at.next.set(word, next);
    at = next;
  }
  return at;
}
