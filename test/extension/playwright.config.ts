import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.e2e.ts',
  projects: [
    // One site on one port; first, so that the other worker has something to do beside it.
    { name: 'wordpress', testMatch: 'wordpress/*.e2e.ts', workers: 1, timeout: 120_000 },
    { name: 'playground', testIgnore: ['conformance/**', 'firefox/**', 'policy/**', 'wordpress/**'] },
    {
      name: 'chromium',
      testMatch: ['conformance/*.e2e.ts', 'policy/*.e2e.ts'],
      fullyParallel: true,
      use: { browserName: 'chromium' },
    },
    {
      name: 'firefox',
      testMatch: ['conformance/*.e2e.ts', 'policy/*.e2e.ts', 'firefox/*.e2e.ts'],
      fullyParallel: true,
      use: { browserName: 'firefox' },
    },
  ],
  outputDir: '../../test-results',
  globalSetup: './global-setup.ts',
  // Tests wait more than they work.
  workers: 2,
  forbidOnly: true,
  timeout: 30_000,
  reporter: [['list']],
})
