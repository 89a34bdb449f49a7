import { parseArgs } from 'node:util'
import { buildAll, hasDisplay, launch, OUTPUT } from '../browser.ts'
import { createSite, KINDS, type Kind, PASSWORD, USER } from './site.ts'
import { logIn, newPost, write } from './writing.ts'

/** `npm run wordpress -- [KIND]`: a WordPress with the extension and a draft in it; without a display, a picture of it. */

const TITLE = 'Loket Kelurahan Sukamaju Libur'
const LINES = [
  'Dengan ini kami sampaikan bahwa loket tutup pada Senin, 23 Maret 2026.',
  'Silahkan mengurus *KTP* dan KK mulai Selasa, pukul 08.00–14.00 WIB.',
  '- Fotokopi surat ijin',
  'Kartu keluarga',
]

try {
  const { positionals } = parseArgs({ allowPositionals: true })
  const kind = (positionals[0] ?? 'current') as Kind
  if (!KINDS.includes(kind)) throw new Error(`There is no WordPress “${kind}”. There are: ${KINDS.join(', ')}.`)
  await buildAll()
  const site = await createSite(kind)
  const isHeadless = !hasDisplay()
  const context = await launch({ headless: isHeadless, viewport: isHeadless ? { width: 1366, height: 768 } : null })
  try {
    const page = context.pages()[0] ?? (await context.newPage())
    await logIn(page, site)
    await write(await newPost(page, site), TITLE, LINES)
    await page.locator('lugas-ui .chip').waitFor()
    console.log(`WordPress ${site.version} (${kind}): ${site.origin}/wp-admin/ (${USER}, ${PASSWORD})`)
    if (isHeadless) {
      const path = `${OUTPUT}/wordpress-${kind}.png`
      await page.locator('lugas-ui .chip').click()
      await page.locator('lugas-ui button.row', { hasText: 'ijin' }).waitFor()
      await page.screenshot({ path })
      console.log(`Tangkapan layar: ${path}`)
    } else {
      console.log('Tutup perambannya untuk selesai.')
      await context.waitForEvent('close', { timeout: 0 })
    }
  } finally {
    await context.close()
    site.close()
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 2
}
