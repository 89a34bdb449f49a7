/** The host of an address; '' where there is none. */
export const hostOf = (url: string | undefined): string => parse(url)?.host ?? ''

/** Whether an address is of this host, at any port unless `host` names one. */
export function isOf(url: string | undefined, host: string): boolean {
  const address = parse(url)
  const meant = host.toLowerCase()
  return address !== undefined && (address.host === meant || address.hostname === meant)
}

/** The path of an address; '' where there is none. */
export const pathOf = (url: string | undefined): string => parse(url)?.pathname ?? ''

/**
 * The match pattern of all pages of an address's host, at any port (Firefox knows none in patterns); `undefined` where no
 * extension may work, or where nobody writes posts.
 */
export function patternOf(url: string | undefined): string | undefined {
  const { protocol, hostname } = parse(url) ?? { protocol: '', hostname: '' }
  return /^https?:$/.test(protocol) && !isStore(hostname) ? `${protocol}//${hostname}/*` : undefined
}

/** Browsers keep extensions away from the pages that extensions come from. */
const STORES = ['chromewebstore.google.com', 'addons.mozilla.org', 'microsoftedge.microsoft.com']
const isStore = (hostname: string) => STORES.includes(hostname)

/** Address of the page that the user sees, of which this frame may be a part: on, off and choices are about that. */
export function siteUrl(): string {
  const { ancestorOrigins } = location
  const outermost = ancestorOrigins?.[ancestorOrigins.length - 1]
  if (outermost) return outermost
  try {
    // Firefox may have no `ancestorOrigins`; it lets frames of one site, also empty ones, see each other.
    return window.top?.location.href ?? location.href
  } catch {
    return location.href
  }
}

function parse(url: string | undefined): URL | undefined {
  return url === undefined ? undefined : (URL.parse(url) ?? undefined)
}
