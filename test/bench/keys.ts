import { measure, type Runner } from './clock.ts'
import { type Figures, showTable } from './figures.ts'
import { freshReviewer, review } from './lugas.ts'
import { indonesian, newTexts, scanning } from './runners.ts'
import { createRandom, type Write } from './texts.ts'

const LENGTH = 2_200
const CAPTIONS = 20
/** In each caption. */
const KEYSTROKES = 50

/** One more letter at any place of a caption, and all of it reviewed again, by a reviewer that knows it from before. */
export async function keys(): Promise<Figures> {
  const took = await measure(CAPTIONS, {
    scan: scanning(newTexts(indonesian, LENGTH, 1), LENGTH),
    inLines: typing(indonesian),
    inOneLine: typing((length) => indonesian(length).replace(/\s/g, ' ')),
  })
  showTable(`One of ${CAPTIONS * KEYSTROKES} keystrokes in ${LENGTH} characters`, ['ms', '× scan'], {
    'bare scan': [took.scan, 1],
    'Lugas, caption in lines': [took.inLines, took.inLines / took.scan],
    'Lugas, caption without line breaks': [took.inOneLine, took.inOneLine / took.scan],
  })
  return { 'caption.key/scan': took.inLines / took.scan, 'one-line.key/scan': took.inOneLine / took.scan }
}

function typing(write: Write): Runner {
  const random = createRandom(2)
  const letter = () => String.fromCharCode(97 + Math.floor(random() * 26))
  return {
    prepare: () => {
      const reviewer = freshReviewer()
      let text = write(LENGTH)
      review(reviewer, text)
      return Array.from({ length: KEYSTROKES }, () => {
        const at = Math.floor(random() * text.length)
        const typed = flat(text.slice(0, at) + letter() + text.slice(at))
        text = typed
        return () => review(reviewer, typed)
      })
    },
    warm: 20,
  }
}

/** The same text as one flat string, as one from a page is. */
const flat = (text: string): string => Buffer.from(text, 'utf16le').toString('utf16le')
