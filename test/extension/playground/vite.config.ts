import { cpSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig, type Plugin } from 'vite'

const root = import.meta.dirname
const pages = readdirSync(root).filter((name) => name.endsWith('.html'))

/** CKEditor 4 is a script that loads the rest of itself from the folder it lies in. */
const ckeditor4: Plugin = {
  name: 'ckeditor4',
  writeBundle({ dir = '' }) {
    const folder = dirname(fileURLToPath(import.meta.resolve('ckeditor4/ckeditor.js')))
    for (const part of ['ckeditor.js', 'config.js', 'contents.css', 'styles.js', 'lang', 'plugins', 'skins'])
      cpSync(join(folder, part), join(dir, 'ckeditor4', part), { recursive: true })
  },
}

export default defineConfig({
  root,
  base: './',
  plugins: [ckeditor4],
  // Draft.js was written for bundlers that know Node's global.
  define: { global: 'globalThis' },
  build: {
    outDir: '../../../.output/playground',
    emptyOutDir: true,
    // Readable output: a failing browser test points into these files.
    minify: false,
    rolldownOptions: { input: pages.map((name) => join(root, name)) },
  },
})
