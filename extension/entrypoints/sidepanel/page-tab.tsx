import { browser } from 'wxt/browser'
import type { Locale } from '../../../lib/types.ts'
import type { Article } from '../../article.ts'
import { today } from '../../session/today.ts'
import { type JudgedPage, PageCheckView } from '../../view/panel/page.tsx'
import type { ReadingState } from '../../view/panel/reading.tsx'
import type { PanelReviewer } from './reviewer.ts'
import { useAnswer } from './use-answer.ts'
import type { TabText } from './use-tab-text.ts'

interface PageTabProps {
  readonly page: TabText<Article>
  readonly reviewer: PanelReviewer | undefined
}

/** The scores of the page that the panel was asked to judge. */
export function PageTab({ page: { text, set, again }, reviewer }: PageTabProps) {
  const article = text === null || 'state' in text ? null : text
  const judged = useAnswer(async () => {
    if (!article || !reviewer) return null
    const locale = browser.i18n.getMessage('locale') as Locale
    return { article, check: await reviewer.judge(article, { locale, today: today() }) }
  }, [article, reviewer])
  const shownOf = (read: Article): JudgedPage | ReadingState =>
    judged?.article === read ? { ...read, check: judged.check } : { state: 'reading' }
  return (
    <PageCheckView
      page={text === null || 'state' in text ? text : shownOf(text)}
      onCancel={() => set(null)}
      onAgain={again}
    />
  )
}
