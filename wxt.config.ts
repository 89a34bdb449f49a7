import preact from '@preact/preset-vite'
import type { Plugin } from 'vite'
import { defineConfig } from 'wxt'
import { aboutModule, pagePacks, pageRulesModule } from './lib/cli/packs.ts'

/** The composers that Lugas serves without asking. */
const HOSTS = [
  'https://*.instagram.com/*',
  'https://www.facebook.com/*',
  'https://web.facebook.com/*',
  'https://m.facebook.com/*',
  'https://business.facebook.com/*',
  'https://*.threads.com/*',
  'https://*.threads.net/*',
  'https://x.com/*',
]
/** A CMS is added by its user, one site at a time. */
const OPTIONAL_HOSTS = ['https://*/*', 'http://*/*']
const LOOPBACK = ['http://127.0.0.1/*', 'http://localhost/*']

/** What `extension/rules.ts` and `extension/about.ts` declare is made of `rules/`. */
const rules: Plugin = {
  name: 'lugas-rules',
  enforce: 'pre',
  load(id) {
    if (id.endsWith('/extension/rules.ts')) return pageRulesModule()
    return id.endsWith('/extension/about.ts') ? aboutModule() : undefined
  },
}

export default defineConfig({
  srcDir: 'extension',
  publicDir: 'extension/public',
  outDir: '.output',
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  hooks: {
    'build:publicAssets': (_, files) => void files.push({ relativeDest: 'packs.json', contents: pagePacks() }),
  },
  vite: () => ({ plugins: [preact(), rules], worker: { plugins: () => [rules] } }),
  manifest: ({ mode, browser }) => {
    const hosts = mode === 'test' ? [...HOSTS, ...LOOPBACK] : HOSTS
    return {
      name: '__MSG_name__',
      description: '__MSG_description__',
      default_locale: 'id',
      permissions: ['storage', 'scripting', 'activeTab'],
      host_permissions: hosts,
      optional_host_permissions: OPTIONAL_HOSTS,
      content_scripts: [
        {
          matches: hosts,
          js: ['listener.js'],
          run_at: 'document_start',
          all_frames: true,
          match_about_blank: true,
          match_origin_as_fallback: true,
        },
      ],
      action: { default_title: '__MSG_name__' },
      commands: {
        'next-finding': { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_commandNext__' },
        'open-list': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_commandList__' },
      },
      // Firefox knows of no schema: it takes what its policies hold.
      ...(browser !== 'firefox' && {
        storage: { managed_schema: 'managed-schema.json' },
        // The first with light-dark(), which all colours are written with.
        minimum_chrome_version: '123',
      }),
      ...(browser === 'firefox' && {
        browser_specific_settings: {
          gecko: {
            id: 'lugas@lugas.id',
            strict_min_version: '140.0',
            data_collection_permissions: { required: ['none'] },
          },
        },
      }),
    }
  },
})
