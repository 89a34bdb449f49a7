import { test as base } from '@playwright/test'
import { atDesk, type BrowserName } from '../conformance/browsers.ts'
import { eventually } from '../conformance/eventually.ts'
import { type Desk, Writer } from '../conformance/writer.ts'
import { OWN } from '../house.ts'
import { OwnPage } from '../own-pages.ts'
import { editors } from '../playground/editors/index.ts'
import { takesPolicy, underPolicy } from './policy.ts'

/** What an office sets for all its browsers, by the policies that they read when they start. */

const EDITOR = editors.find(({ name }) => name === 'textarea') as (typeof editors)[number]
const SITES = ['cms.sukamaju.example']
const POLICY = { packs: [JSON.stringify(OWN)], sites: SITES, offSites: ['localhost'] }

const test = base.extend<object, { desk: Desk }>({
  desk: [
    ({ browserName }, use) => {
      const name = browserName as BrowserName
      return underPolicy(name, POLICY, (program) => atDesk(name, use, program))
    },
    { scope: 'worker' },
  ],
})

// biome-ignore lint/suspicious/noSkippedTests: Only where the system leaves no choice.
test.skip(
  ({ browserName }) => !takesPolicy(browserName as BrowserName),
  'A browser alone cannot have a policy here: that takes unshare, mount and the folder of policies.',
)

test('its packs are in force, and the page of rules names them and the sites that it wants', async ({ desk }) => {
  const writer = await Writer.open(desk, EDITOR)
  await writer.focus()
  await writer.type('Silahkan datang ke kantor wali. ')
  await eventually(async () => (await writer.marks()).warning, ['kantor wali'], 'marks')
  const options = await OwnPage.open(desk, 'options.html')
  const said = [
    await options.say('optPolicyPacks', `${OWN.title[(await options.say('locale')) as 'id' | 'en']} ${OWN.version}`),
    await options.say('optPolicySites', SITES.join(', ')),
  ]
  await eventually(() => options.texts('#policy ~ p'), said, 'what is said of the policy')
  await options.close()
  await writer.close()
})

test('a site that it bars stays off, at any port', async ({ desk }) => {
  const barred = await Writer.open({ ...desk, origin: desk.origin.replace('127.0.0.1', 'localhost') }, EDITOR)
  await barred.press()
  await barred.type('Silahkan datang ke kantor wali. ')
  const popup = await OwnPage.open(desk, 'popup.html', barred.page)
  await eventually(() => popup.texts('#app > .hint'), [await popup.say('siteBarred')], 'what the popup says')
  await popup.close()
  // Where Lugas works it has come by now, and so it would have there.
  const served = await Writer.open(desk, EDITOR)
  await served.focus()
  await eventually(() => barred.uiCount(), 0, 'interfaces on the barred site')
  await served.close()
  await barred.close()
})
