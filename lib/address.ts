/** Web and mail addresses as browsers read them; no URL class, because it refuses what scams write. */
export interface Address {
  /** Small letters, without `www.`; '' if there is none. */
  readonly host: string
  /** Whether a name and @ stand before the host: "https://sukamaju.go.id@lain.com" leads to lain.com. */
  readonly hasUser: boolean
  readonly path: string
}

/** Longest host that the standards allow (RFC 1035), and as much again for a user before it. */
const LONGEST_HOST = 506

/** Takes an address apart. @param text of a token of kind url, domain or email, as the draft has it */
export function readAddress(text: string): Address {
  const address = asBrowsersRead(text)
  const scheme = /^https?:\/\//.exec(address)?.[0].length ?? 0
  let end = scheme
  while (end < address.length && end < scheme + LONGEST_HOST && !'/?#\\'.includes(address[end] as string)) end++
  const authority = address.slice(scheme, end)
  const at = authority.lastIndexOf('@')
  // An emoji or a mark without a space behind the host is not part of it.
  const host = /^(\[[\da-f:.]*\]|[\p{L}\p{N}._-]*)/u.exec(authority.slice(at + 1))?.[0] ?? ''
  const pathEnd = address.slice(end).search(/[?#]/)
  return {
    host: host.replace(/^www\./, '').replace(/\.$/, ''),
    hasUser: at >= 0,
    path: pathEnd < 0 ? address.slice(end) : address.slice(end, end + pathEnd),
  }
}

/** Not the token's normal form: that folds look-alike letters, which is the very thing to be seen here. */
const asBrowsersRead = (text: string) =>
  text
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .normalize('NFKC')
    .toLowerCase()

/** ".xyz" and "xyz" are the same to a list of hosts. */
export const withoutDots = (list: Iterable<string>): ReadonlySet<string> =>
  new Set(Array.from(list, (item) => item.replace(/^\./, '')))

/** Whether the host is one of these, or ends in one behind a dot; asks once a label. */
export function isHostIn(host: string, hosts: ReadonlySet<string>): boolean {
  for (let at = 0; at >= 0; at = host.indexOf('.', at) + 1 || -1) if (hosts.has(host.slice(at))) return true
  return false
}
