import type { Surface } from '../../lib/types.ts'

/** Sites on which posts have comments below them and messages pages of their own; loopback plays them. */
const SOCIAL = /(^|\.)(instagram|facebook|threads)\.(com|net)$|^(127\.0\.0\.1|localhost)$/
/** Paths of the messages of Instagram, of Facebook, and of Business Suite. */
const MESSAGES = /^\/(direct|messages|latest\/inbox)(\/|$)/
const ARTICLE = 'article, [role="article"]'
const DIALOG = 'dialog, [role="dialog"]'

/** What is written in a field, told by where it stands and never by labels, which are translated. */
export function surfaceOf(field: Element, { hostname, pathname }: Location): Surface {
  // One-line inputs hold titles, captions and alternative texts, which nobody asks for when and where.
  if (field.localName === 'input') return 'title'
  if (!SOCIAL.test(hostname)) return 'post'
  if (field.closest(ARTICLE)) return 'comment'
  // A post can be written, and changed, in a dialog over anything.
  return MESSAGES.test(pathname) && !field.closest(DIALOG) ? 'message' : 'post'
}
