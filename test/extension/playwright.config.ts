import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.e2e.ts',
  projects: [
    { name: 'playground', testIgnore: ['conformance/**', 'wordpress/**'] },
    { name: 'chromium', testMatch: 'conformance/*.e2e.ts', use: { browserName: 'chromium' } },
    { name: 'firefox', testMatch: 'conformance/*.e2e.ts', use: { browserName: 'firefox' } },
    { name: 'wordpress', testMatch: 'wordpress/*.e2e.ts', timeout: 120_000 },
  ],
  outputDir: '../../test-results',
  globalSetup: './global-setup.ts',
  workers: 1,
  forbidOnly: true,
  timeout: 30_000,
  reporter: [['list']],
})
