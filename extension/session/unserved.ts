import { autoUpdate } from '@floating-ui/dom'
import { h } from 'preact'
import { familyOf } from '../editors/index.ts'
import type { Post } from '../editors/post.ts'
import { Unserved } from '../view/chip.tsx'
import { createHost } from './host.ts'
import { layOutChip } from './layout.ts'
import { isLight, type Session } from './session.ts'

/** Says in the chip that editors of this family are not served; reads nothing and marks nothing. */
export function startUnserved(post: Post, frameSignal: AbortSignal): Session {
  const { root } = post
  const stopped = new AbortController()
  const signal = AbortSignal.any([frameSignal, stopped.signal])
  // What has the focus may be a small and invisible field.
  const area = root.closest<HTMLElement>(familyOf(root).selector) ?? root
  const host = createHost(area, signal)
  let stopTracking: (() => void) | undefined

  const place = () => {
    if (root.isConnected) layOutChip(host.view, [area])
    else stopped.abort()
  }
  const blur = () => {
    stopTracking?.()
    stopTracking = undefined
    host.render(null)
  }
  signal.addEventListener('abort', blur)

  return {
    post,
    get isOver() {
      return signal.aborted
    },
    focus() {
      host.mount()
      const isDark = isLight(getComputedStyle(area).color)
      host.render(h('div', { class: isDark ? 'app dark' : 'app' }, h(Unserved, {})))
      stopTracking ??= autoUpdate(area, host.element, place)
    },
    blur,
    command() {},
    capture: () => false,
    reviewWith() {},
    lastApply: null,
    view: () => 'unserved',
    async obey() {},
    end: () => stopped.abort(),
  }
}
