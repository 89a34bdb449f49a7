import type { Line } from './line.ts'

/**
 * Makes a reading of a line that is done once, when it is first asked for: what it finds is kept with the line, so that
 * after a keystroke one line is read anew. For those who look at the whole draft, too: what a line says of itself is read
 * so, the rest is asked of that.
 */
export function onceALine<Fact>(read: (line: Line) => readonly Fact[]): (line: Line) => readonly Fact[] {
  return (line) => {
    const known = line.facts.get(read) as readonly Fact[] | undefined
    if (known) return known
    const facts = read(line)
    line.facts.set(read, facts)
    return facts
  }
}

/** Makes something out of a list of a pack, a draft or the like once, and keeps it as long as that is kept. */
export function onceFor<Key extends object, Made>(make: (key: Key) => Made): (key: Key) => Made {
  const known = new WeakMap<Key, Made>()
  return (key) => {
    const before = known.get(key)
    if (before !== undefined) return before
    const made = make(key)
    known.set(key, made)
    return made
  }
}
