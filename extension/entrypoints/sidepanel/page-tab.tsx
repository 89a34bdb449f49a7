import { browser } from 'wxt/browser'
import { createReviewer } from '../../../lib/index.ts'
import type { Locale } from '../../../lib/types.ts'
import type { Article } from '../../article.ts'
import { checkPage } from '../../page-check.ts'
import { languages, packs } from '../../rules.ts'
import { today } from '../../session/today.ts'
import { type JudgedPage, PageCheckView } from '../../view/panel/page.tsx'
import type { TabText } from './use-tab-text.ts'

export function judgedPage(article: Article): JudgedPage {
  const locale = browser.i18n.getMessage('locale') as Locale
  const reviewer = createReviewer({ packs, languages })
  const { title, host } = article
  return { title, host, check: checkPage(article, reviewer, { locale, today: today() }) }
}

/** The scores of the page that the panel was asked to judge. */
export function PageTab({ page: { text, set, again } }: { readonly page: TabText<JudgedPage> }) {
  return <PageCheckView page={text} onCancel={() => set(null)} onAgain={again} />
}
