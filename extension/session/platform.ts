import type { Platform } from '../../lib/types.ts'

const PLATFORMS: Readonly<Record<string, Platform>> = {
  'instagram.com': 'instagram',
  'facebook.com': 'facebook',
  'threads.com': 'threads',
  'threads.net': 'threads',
  'x.com': 'x',
  'tiktok.com': 'tiktok',
  'youtube.com': 'youtube',
  'whatsapp.com': 'whatsapp',
}

/**
 * The platform that a field is for. On loopback, where only the test build runs, the page's name says it.
 * @param field asked only where one site writes for several platforms
 */
export function platformOf(field: Element, { hostname, pathname }: Location): Platform | undefined {
  const isLoopback = hostname === '127.0.0.1' || hostname === 'localhost'
  if (hostname === 'business.facebook.com' || (isLoopback && pathname.includes('business')))
    return businessPlatform(field)
  if (isLoopback) return /instagram|facebook/.exec(pathname)?.[0] as Platform | undefined
  return PLATFORMS[hostname.split('.').slice(-2).join('.')]
}

/**
 * Business Suite writes for Facebook, Instagram or both: the nearest thing around the field whose label names one of them
 * says which. Where it is both, or none is named, Instagram's bounds are narrower in everything than Facebook's.
 */
function businessPlatform(field: Element): Platform {
  for (let element: Element | null = field; element; element = element.parentElement) {
    const label = labelOf(element)
    const isFacebook = /facebook/i.test(label)
    const isInstagram = /instagram/i.test(label)
    if (isFacebook || isInstagram) return isInstagram ? 'instagram' : 'facebook'
  }
  return 'instagram'
}

function labelOf(element: Element): string {
  const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? []
  const texts = ids.map((id) => element.ownerDocument.getElementById(id)?.textContent ?? '')
  return [element.getAttribute('aria-label') ?? '', ...texts].join(' ')
}
