import type { Frame, Page } from '@playwright/test'
import { PASSWORD, type Site, USER } from './site.ts'

/** What one writes a post with: the screen of a new post, its title and where its text goes. */
export interface Writing {
  readonly page: Page
  readonly site: Site
  /** The page itself, or the frame that holds the text. */
  readonly canvas: Frame
}

export async function logIn(page: Page, { origin }: Site): Promise<void> {
  const form = { log: USER, pwd: PASSWORD }
  const response = await page.request.post(`${origin}/wp-login.php`, { form, maxRedirects: 0 })
  if (response.status() !== 302) throw new Error(`${origin} let nobody in: ${response.status()}`)
}

const FRAMES = { classic: '#content_ifr', current: '[name="editor-canvas"]' } as const

/** A new post, with the caret in its title. */
export async function newPost(page: Page, site: Site): Promise<Writing> {
  await page.goto(`${site.origin}/wp-admin/post-new.php`)
  if (site.kind === 'debian') return writing(page, site, page.mainFrame())
  const frame = await page.waitForSelector(FRAMES[site.kind])
  const canvas = await frame.contentFrame()
  if (!canvas) throw new Error(`${FRAMES[site.kind]} is no frame.`)
  if (site.kind === 'classic') await canvas.waitForSelector('body.mce-content-body')
  return writing(page, site, canvas)
}

async function writing(page: Page, site: Site, canvas: Frame): Promise<Writing> {
  const title = site.kind === 'classic' ? page.locator('#title') : canvas.locator('.editor-post-title__input')
  await title.click()
  return { page, site, canvas }
}

/** Makes a list of what follows in both editors. */
const ITEM = '- '

/** Types a title and lines; `*` stands around what is bold, `- ` before the first of a list's items. */
export async function write({ page, site, canvas }: Writing, title: string, lines: readonly string[]): Promise<void> {
  const { keyboard } = page
  await keyboard.type(title)
  if (site.kind === 'classic') await canvas.locator('body').click()
  else await keyboard.press('Enter')
  for (const [n, line] of lines.entries()) {
    if (n > 0) await keyboard.press('Enter')
    const isItem = line.startsWith(ITEM)
    if (isItem) {
      await keyboard.type(ITEM)
      await canvas.waitForSelector(
        '[contenteditable="true"] li, li [contenteditable="true"], li[contenteditable="true"]',
      )
    }
    const text = isItem ? line.slice(ITEM.length) : line
    for (const [i, run] of text.split('*').entries()) {
      if (i > 0) await keyboard.press('Control+b')
      await keyboard.type(run)
    }
  }
}

export interface Saved {
  readonly title: string
  readonly content: string
}

/** Saves the draft as its writer would, and asks the REST interface what is there now. */
export async function save({ page, site }: Writing): Promise<Saved> {
  const id = await (site.kind === 'classic' ? saveClassic(page) : saveBlocks(page))
  const nonce = await (await page.request.get(`${site.origin}/wp-admin/admin-ajax.php?action=rest-nonce`)).text()
  const response = await page.request.get(`${site.origin}/?rest_route=/wp/v2/posts/${id}&context=edit`, {
    headers: { 'X-WP-Nonce': nonce },
  })
  const { title, content } = (await response.json()) as Record<keyof Saved, { raw: string }>
  return { title: title.raw, content: content.raw }
}

async function saveClassic(page: Page): Promise<number> {
  await Promise.all([page.waitForURL('**/post.php?post=*'), page.click('#save-post')])
  return Number(await page.inputValue('#post_ID'))
}

async function saveBlocks(page: Page): Promise<number> {
  await page.getByRole('button', { name: 'Save draft' }).click()
  return page.evaluate(async () => {
    const { data } = (window as unknown as { wp: { data: Data } }).wp
    const editor = data.select('core/editor')
    await new Promise<void>((resolve) => {
      const look = () => {
        if (editor.isSavingPost() || editor.isEditedPostDirty()) return
        stop()
        resolve()
      }
      const stop = data.subscribe(look)
      look()
    })
    return editor.getCurrentPostId()
  })
}

/** What we ask of the block editor's store. */
interface Data {
  select(store: 'core/editor'): {
    isSavingPost(): boolean
    isEditedPostDirty(): boolean
    getCurrentPostId(): number
  }
  subscribe(listener: () => void): () => void
}

/** Paragraphs of HTML in place of all that is there. */
export async function setBlocks({ page }: Writing, paragraphs: readonly string[]): Promise<void> {
  await page.evaluate((contents) => {
    const { wp } = window as unknown as { wp: { blocks: Blocks; data: { dispatch(store: string): BlockEditor } } }
    const blocks = contents.map((content) => wp.blocks.createBlock('core/paragraph', { content }))
    wp.data.dispatch('core/block-editor').resetBlocks(blocks)
  }, paragraphs)
}

interface Blocks {
  createBlock(name: string, attributes: { readonly content: string }): unknown
}

interface BlockEditor {
  resetBlocks(blocks: readonly unknown[]): void
}
