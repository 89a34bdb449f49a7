import type { ComponentChildren } from 'preact'
import { type StringKey, t } from '../strings.ts'

interface TabsProps<Id extends string> {
  readonly tabs: readonly { readonly id: Id; readonly title: StringKey }[]
  readonly chosen: Id
  readonly onChoose: (id: Id) => void
  readonly children: ComponentChildren
}

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 }

/** What the panel can show, one at a time; the arrow keys go from one to the next. */
export function Tabs<Id extends string>({ tabs, chosen, onChoose, children }: TabsProps<Id>) {
  const step = ({ key, currentTarget }: KeyboardEvent & { readonly currentTarget: HTMLElement }) => {
    const by = STEPS[key]
    if (by === undefined) return
    const next = (tabs.findIndex(({ id }) => id === chosen) + by + tabs.length) % tabs.length
    onChoose((tabs[next] as { readonly id: Id }).id)
    ;(currentTarget.children[next] as HTMLElement).focus()
  }
  return (
    <>
      <div class="tabs" role="tablist" onKeyDown={step}>
        {tabs.map(({ id, title }) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`tab-${id}`}
            aria-selected={id === chosen}
            aria-controls="shown"
            tabIndex={id === chosen ? 0 : -1}
            onClick={() => onChoose(id)}
          >
            {t(title)}
          </button>
        ))}
      </div>
      <div id="shown" role="tabpanel" aria-labelledby={`tab-${chosen}`}>
        {children}
      </div>
    </>
  )
}
