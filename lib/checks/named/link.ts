import { type Address, isHostIn, readAddress, withoutDots } from '../../address.ts'
import type { NamedCheck, NamedFound } from './named.ts'
import { textAt } from './row.ts'

/**
 * Addresses of the kinds that scams use, or that hide where they lead.
 *
 * Marks the address. Suggests nothing. Slot `reason`, the first of these that holds:
 * - `look-alike`: poses as .go.id ("bansos-go-id.com", "bansos.go.id.cek.com"), or a part of it reads like a service word of six
 *   letters or more but is one letter off, or like any with 0, 1, 3, 4, 5, rn or vv for another letter ("kernensos.com", "bans0s.net")
 * - `ip-address`: numbers instead of a name
 * - `punycode`: letters outside a–z, which can look like others
 * - `user-at-host`: "https://sukamaju.go.id@lain.com" leads to lain.com
 * - `service-word`: a public service on an address that is not official
 * - `cheap`: a top-level domain that costs next to nothing
 * - `shortener`: the target is hidden
 * - `apk`: a program for Android
 *
 * Lists: `official` (host endings such as go.id, or whole hosts), `shorteners` (hosts), `service-words`, `cheap`
 * (top-level domains). Source: patterns (a) to (g) of rules-editorial §7.4, counted in the Mafindo archives.
 */
export const link: NamedCheck = {
  lists: ['official', 'shorteners', 'service-words', 'cheap'],
  slots: ['reason'],
  find({ lines, list }) {
    const lists: Lists = {
      official: withoutDots(list('official')),
      shorteners: withoutDots(list('shorteners')),
      serviceWords: list('service-words'),
      cheap: withoutDots(list('cheap')),
    }
    const found: NamedFound[] = []
    for (const placed of lines) {
      if (placed.line.tally.links === 0) continue
      placed.line.tokens.forEach(({ kind }, at) => {
        if (kind !== 'url' && kind !== 'domain') return
        const reason = reasonOf(readAddress(textAt(placed.line, at)), lists)
        if (reason) found.push({ placed, first: at, last: at + 1, suggestions: [], slots: { reason } })
      })
    }
    return found
  },
}

interface Lists {
  readonly official: ReadonlySet<string>
  readonly shorteners: ReadonlySet<string>
  readonly serviceWords: ReadonlySet<string>
  readonly cheap: ReadonlySet<string>
}

function reasonOf({ host, hasUser, path }: Address, lists: Lists): string | undefined {
  if (host === '') return undefined
  const isOfficial = isHostIn(host, lists.official)
  if (!isOfficial && (isLookAlike(host) || resembles(host, lists.serviceWords))) return 'look-alike'
  if (/^(\d{1,3}(\.\d{1,3}){3}|\d{6,10}|\[.*)$/.test(host)) return 'ip-address'
  if (isInternational(host)) return 'punycode'
  if (hasUser) return 'user-at-host'
  if (!isOfficial && hasServiceWord(host, lists.serviceWords)) return 'service-word'
  if (!isOfficial && lists.cheap.has(host.slice(host.lastIndexOf('.') + 1))) return 'cheap'
  if (lists.shorteners.has(host)) return 'shortener'
  return path.endsWith('.apk') ? 'apk' : undefined
}

const LOOK_ALIKES = ['go-id', 'goid', 'gov-id', '.go.id.']
const isLookAlike = (host: string) => LOOK_ALIKES.some((part) => `.${host}`.includes(part))

const isInternational = (host: string) =>
  host.split('.').some((label) => label.startsWith('xn--')) || /[^\x20-\x7e]/.test(host)

/** What passes for another letter in an address. */
const CONFUSED: readonly (readonly [string, string])[] = [
  ['0', 'o'],
  ['1', 'l'],
  ['3', 'e'],
  ['4', 'a'],
  ['5', 's'],
  ['rn', 'm'],
  ['vv', 'w'],
]
const unconfused = (part: string) => CONFUSED.reduce((text, [seen, meant]) => text.replaceAll(seen, meant), part)

/** One letter more, less or another makes a shorter word an ordinary one. */
const LONG_WORD = 6

/** Whether a part of the host reads like a service word and is none. */
function resembles(host: string, serviceWords: ReadonlySet<string>): boolean {
  const parts = host.split(/[.\-_]/).filter((part) => !serviceWords.has(part))
  for (const word of serviceWords) {
    if (parts.some((part) => unconfused(part) === word || (word.length >= LONG_WORD && isOneOff(part, word))))
      return true
  }
  return false
}

/** Whether one letter more, one less or another one in its place makes the first word the second. */
function isOneOff(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false
  let at = 0
  while (at < one.length && one[at] === other[at]) at++
  const longer = one.length - other.length
  return one.slice(at + Number(longer >= 0)) === other.slice(at + Number(longer <= 0))
}

/** Words so short also stand inside others ("pln" in "explnd"); they must be a part of their own. */
const SHORT_WORD = 3

function hasServiceWord(host: string, serviceWords: ReadonlySet<string>): boolean {
  const parts = new Set(host.split(/[.\-_]/))
  for (const word of serviceWords) if (word.length > SHORT_WORD ? host.includes(word) : parts.has(word)) return true
  return false
}
