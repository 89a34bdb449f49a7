import { Readability } from '@mozilla/readability'
import { hostOf, pathOf } from './site.ts'

/** What a published page, or the preview of one, has to say. */
export interface Article {
  readonly kind: 'article'
  /** As readers see it over the text. */
  readonly title: string
  /** The standfirst, else the first paragraph. */
  readonly lead: string
  /** What follows the lead: paragraphs, a blank line between them. */
  readonly body: string
  readonly host: string
}

/**
 * Why there is no article: `none` a page of something else, `login` one that wants a name and password first, `pdf` a document
 * in the browser's viewer, `closed` a page that lets no extension in.
 */
export interface NoArticle {
  readonly kind: 'none' | 'login' | 'pdf' | 'closed'
}

export type PageText = Article | NoArticle

/** Title, lead and body as one text, as the source of a draft is compared. */
export const wholeOf = ({ title, lead, body }: Article): string => joined([title, lead, body])

/** Lead and body. */
export const storyOf = ({ lead, body }: Article): string => joined([lead, body])

/** Fewer words are a teaser or a notice. A short official announcement has some sixty. */
const FEWEST_WORDS = 40
/** From this share of letters in links on, a page leads elsewhere: a front page, a list of news. */
const MOST_LINKED = 0.5
/** Shorter lines are datelines, bylines and labels. */
const FEWEST_IN_LEAD = 8
/** Names by which themes call the paragraph between headline and text. */
const STANDFIRST =
  '.standfirst, .lead, .lede, .subtitle, .subheadline, .article-subtitle, .entry-subtitle, .post-subtitle'

const PDF = 'embed[type="application/pdf"], object[type="application/pdf"], iframe[src$=".pdf"]'
const LOGIN = /\/(log-?in|sign-?in|masuk|auth)\b/i

/**
 * The article of a page, found as browsers find it for their reading view. Nothing of the page is loaded or run.
 * @param page a document of our own, which is taken apart
 * @param address of the page that it is a copy of
 */
export function articleOf(page: Document, address: string): PageText {
  const isShort = wordsIn(page.body) < FEWEST_WORDS
  if (isShort && page.querySelector(PDF)) return { kind: 'pdf' }
  const isLogin = page.querySelector('input[type="password"]') !== null || LOGIN.test(pathOf(address))
  const headings = [...page.querySelectorAll('h1')].map(lineOf)
  const standfirst = [...page.querySelectorAll(STANDFIRST)].map(lineOf).find(isLead)
  const found = new Readability<Element>(page, { serializer: (node) => node as Element }).parse()
  const content = found?.content
  if (!content || wordsIn(content) < FEWEST_WORDS || linkedShare(content) > MOST_LINKED)
    return { kind: isLogin ? 'login' : 'none' }

  const title = titleOf(oneLine(found.title ?? ''), headings)
  const lines = linesOf(content).filter((line) => line !== title)
  const lead = standfirst ?? lines.find(isLead) ?? ''
  const body = joined(lines.filter((line) => line !== lead))
  return { kind: 'article', title, lead, body, host: hostOf(address) }
}

/** The heading that says what the page calls itself, whose name has often lost or gained some words. */
function titleOf(name: string, headings: readonly string[]): string {
  const own = new Set(wordsOf(name.toLowerCase()))
  const share = (heading: string) => {
    const words = wordsOf(heading.toLowerCase())
    return words.filter((word) => own.has(word)).length / Math.max(words.length, own.size)
  }
  return headings.find((heading) => share(heading) >= 0.5) ?? name
}

const BLOCK =
  /^(address|article|aside|blockquote|br|dd|div|dl|dt|figcaption|figure|footer|h[1-6]|header|hr|li|main|ol|p|pre|section|table|tbody|tr|ul)$/
const CELL = /^t[dh]$/
const UNREAD = /^(script|style|noscript|template|svg|button|select|textarea)$/

/** The lines that readers see, in order; none is empty. */
function linesOf(element: Element): string[] {
  const parts: string[] = []
  const walk = (node: Node) => {
    if (node.nodeType === 3) parts.push((node.nodeValue ?? '').replace(/\s+/g, ' '))
    const name = node.nodeName.toLowerCase()
    if (UNREAD.test(name)) return
    const edge = BLOCK.test(name) ? '\n' : CELL.test(name) ? ' ' : ''
    parts.push(edge)
    node.childNodes.forEach(walk)
    parts.push(edge)
  }
  walk(element)
  return parts.join('').split('\n').map(oneLine).filter(Boolean)
}

const lineOf = (element: Element): string => linesOf(element).join(' ')

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

const isLead = (line: string): boolean => wordsOf(line).length >= FEWEST_IN_LEAD

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? []

const wordsIn = (element: Element | null): number => wordsOf(element?.textContent ?? '').length

function linkedShare(element: Element): number {
  const lengthOf = (one: Element) => lineOf(one).length
  const linked = [...element.querySelectorAll('a')].reduce((sum, link) => sum + lengthOf(link), 0)
  return linked / Math.max(lengthOf(element), 1)
}

const joined = (parts: readonly string[]): string => parts.filter(Boolean).join('\n\n')
