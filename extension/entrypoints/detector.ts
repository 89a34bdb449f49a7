import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { detect } from '../detect.ts'
import { thisFrame } from '../session/frame.ts'

/** Tells languages by their letters: injected into a frame when a review was shown that marks a sentence no listed word is in. */
export default defineUnlistedScript(() => {
  const frame = thisFrame()
  if (frame) frame.detect = detect
})
