import { type EditorReading, expose, log } from './api.ts'
import { readEditable } from './editable-reading.ts'

function find<Type extends Element>(selector: string): Type {
  const found = document.querySelector<Type>(selector)
  if (!found) throw new Error(`article.html has no ${selector}`)
  return found
}

const body = find<HTMLElement>('#body')
const form = find<HTMLFormElement>('form')

const plainField = (field: HTMLInputElement | HTMLTextAreaElement): EditorReading => ({
  text: () => field.value,
  caret: () => (field.selectionStart === field.selectionEnd ? field.selectionStart : null),
  bold: () => [],
})

const readings = new Map<EventTarget, EditorReading>([
  [body, readEditable(body)],
  ...['title', 'excerpt'].map((name): [EventTarget, EditorReading] => {
    const field = find<HTMLInputElement | HTMLTextAreaElement>(`[name="${name}"]`)
    return [field, plainField(field)]
  }),
])
let reading = readEditable(body)

document.addEventListener('focusin', ({ target }) => {
  reading = (target && readings.get(target)) ?? reading
})

document.execCommand('defaultParagraphSeparator', false, 'p')
const bold = find<HTMLButtonElement>('#bold')
bold.addEventListener('mousedown', (event) => event.preventDefault())
bold.addEventListener('click', () => document.execCommand('bold'))

form.addEventListener('submit', (event) => {
  event.preventDefault()
  log.push('posted')
})

expose({
  text: () => reading.text(),
  caret: () => reading.caret(),
  bold: () => reading.bold(),
  open() {},
  isOpen: () => true,
})
