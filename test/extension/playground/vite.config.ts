import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig } from 'vite'

const root = import.meta.dirname
const pages = readdirSync(root).filter((name) => name.endsWith('.html'))

export default defineConfig({
  root,
  base: './',
  build: {
    outDir: '../../../.output/playground',
    emptyOutDir: true,
    // Readable output: a failing browser test points into these files.
    minify: false,
    rolldownOptions: { input: pages.map((name) => join(root, name)) },
  },
})
