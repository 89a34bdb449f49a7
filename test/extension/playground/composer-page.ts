import { expose, log } from './api.ts'
import { guardDraft } from './discard-guard.ts'
import type { Editor } from './editor.ts'
import { renderFeed } from './feed.ts'
import { trapFocus } from './focus-trap.ts'
import type { Shell } from './shells.ts'

export interface Composer {
  label: string
  editor: Editor
  content: HTMLElement[]
}

/** The two ways out that a composer offers by its own buttons. */
export interface Exits {
  post(): void
  leave(): void
}

interface Session {
  editor: Editor
  end(): void
}

export function startComposerPage(site: string, shell: Shell, compose: (exits: Exits) => Composer): void {
  let session: Session | undefined

  const open = (): void => {
    if (session) return
    const opener = document.activeElement
    const listening = new AbortController()
    const finish = (outcome: 'posted' | 'discarded'): void => {
      session?.end()
      session = undefined
      log.push(outcome)
      if (opener instanceof HTMLElement) opener.focus()
    }
    const composer = compose({ post: () => finish('posted'), leave: () => ask() })
    const surface = shell(composer.label)
    surface.panel.append(...composer.content)
    const lastFocused = trapFocus(surface.panel, listening.signal)
    const ask = guardDraft(surface, lastFocused, () => finish('discarded'), listening.signal)
    surface.panel.focus()
    session = {
      editor: composer.editor,
      end() {
        listening.abort()
        composer.editor.dispose()
        surface.close()
      },
    }
  }

  renderFeed(site, open)
  expose({
    text: () => session?.editor.text() ?? '',
    caret: () => session?.editor.caret() ?? null,
    bold: () => session?.editor.bold() ?? [],
    open,
    isOpen: () => session !== undefined,
  })
  if (new URLSearchParams(location.search).has('open')) open()
}
