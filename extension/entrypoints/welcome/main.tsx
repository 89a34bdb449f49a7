import { render } from 'preact'
import { browser } from 'wxt/browser'
import { CATEGORIES } from '../../../lib/types.ts'
import { offHosts, setSite } from '../../settings.ts'
import { hostOf, patternOf } from '../../site.ts'
import { csvOf, eraseTrend, lastWeeks, meansOf, mondayOf, readTrend, watchTrend } from '../../trend.ts'
import { categoryName } from '../../view/scores.tsx'
import { t } from '../../view/strings.ts'
import type { Added } from '../../view/welcome/add-site.tsx'
import type { Site } from '../../view/welcome/sites.tsx'
import type { TrendProps } from '../../view/welcome/trend.tsx'
import type { TryProps } from '../../view/welcome/try.tsx'
import { Welcome } from '../../view/welcome/welcome.tsx'

const root = document.querySelector('#app') as HTMLElement
const locale = t('locale')
document.documentElement.lang = locale
document.title = t('welcomeTitle')

/** Half a year. */
const SHOWN_WEEKS = 26

async function show(): Promise<void> {
  const [keys, sites, trend] = await Promise.all([commandKeys(), allSites(), trendProps()])
  render(<Welcome keys={keys} sites={{ sites, onAdd: add }} trend={trend} />, root)
}

async function commandKeys(): Promise<TryProps> {
  const commands = await browser.commands.getAll()
  const keysOf = (command: string) => commands.find(({ name }) => name === command)?.shortcut ?? ''
  return { nextKeys: keysOf('next-finding'), listKeys: keysOf('open-list') }
}

async function trendProps(): Promise<TrendProps> {
  const trend = await readTrend()
  const date = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' })
  const weeks = lastWeeks(SHOWN_WEEKS, new Date()).map((key) => {
    const week = trend[key]
    return { from: date.format(mondayOf(key)), posts: week?.count ?? 0, means: week && meansOf(week) }
  })
  const titles = [t('trendWeek'), t('trendPosts'), ...CATEGORIES.map(categoryName)]
  return { weeks, csv: csvOf(trend, titles), onErase: () => void eraseTrend() }
}

/** The sites of the manifest, those that the user added, and those that were switched off, which may be a part of either. */
async function allSites(): Promise<Site[]> {
  const { host_permissions: own = [] } = browser.runtime.getManifest() as { host_permissions?: string[] }
  const { origins: granted = [] } = await browser.permissions.getAll()
  const added = granted.filter((origin) => !own.includes(origin))
  const off = await offHosts()
  const change = (act: () => Promise<unknown>) => () => void act().then(show)
  const known = [...own, ...added].map((origin): Site => {
    const isOpen = granted.includes(origin)
    const permission = { origins: [origin] }
    const ask = isOpen ? browser.permissions.remove : browser.permissions.request
    const canChange = !isOpen || added.includes(origin)
    const onChange = canChange ? change(() => ask(permission)) : undefined
    return { host: hostIn(origin), state: isOpen ? 'on' : 'closed', onChange }
  })
  const switchedOff = off.map(
    (host): Site => ({ host, state: 'off', onChange: change(() => setSite(`https://${host}`, true)) }),
  )
  return [...known.filter(({ host }) => !off.includes(host)), ...switchedOff]
}

/** `https://*.instagram.com/*` → `instagram.com` */
const hostIn = (pattern: string): string => pattern.replace(/^[^/]*\/\/(\*\.)?/, '').replace(/\/\*$/, '')

/** People copy addresses with and without their beginning. */
function add(address: string): Promise<Added> | undefined {
  const trimmed = address.trim()
  const url = /^https?:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`
  const origin = /[\s@]/.test(trimmed) ? undefined : patternOf(url)
  if (!origin || !/\.|^localhost/.test(hostOf(url))) return undefined
  // Asked for within the press, or browsers refuse.
  const answered = browser.permissions.request({ origins: [origin] }).catch(() => false)
  return answered.then(async (isAllowed) => {
    await show()
    return { host: hostOf(url), isAllowed }
  })
}

/** What pages of sites get from the background, in the same order. */
function startLugas(): void {
  for (const src of ['/listener.js', '/session.js', '/detector.js'])
    document.head.append(Object.assign(document.createElement('script'), { src, async: false }))
}

await show()
if (location.hash) document.querySelector(location.hash)?.scrollIntoView()
else document.querySelector<HTMLElement>('#composer')?.focus({ preventScroll: true })
startLugas()
watchTrend(show)
browser.permissions.onAdded.addListener(show)
browser.permissions.onRemoved.addListener(show)
