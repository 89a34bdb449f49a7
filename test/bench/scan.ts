/** What everything is measured against: a look at every code unit, and nothing else. */
export function scan(text: string): number {
  let sum = 0
  for (let at = 0; at < text.length; at++) sum += text.charCodeAt(at)
  return sum
}
