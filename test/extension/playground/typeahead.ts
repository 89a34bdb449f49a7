import {
  $createTextNode,
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  BLUR_COMMAND,
  COMMAND_PRIORITY_HIGH,
  KEY_ARROW_DOWN_COMMAND,
  KEY_ARROW_UP_COMMAND,
  KEY_ENTER_COMMAND,
  KEY_ESCAPE_COMMAND,
  KEY_TAB_COMMAND,
  type LexicalCommand,
  type LexicalEditor,
  mergeRegister,
  type NodeKey,
} from 'lexical'
import { type Account, mentionable } from './accounts.ts'
import { log } from './api.ts'
import { $createChipNode } from './chip-node.ts'
import { element } from './dom.ts'

interface Query {
  key: NodeKey
  start: number
  end: number
  letters: string
}

const listId = 'mention-list'
const unfinishedMention = /(?:^|[\s(])@([\p{L}][\p{L}\p{N}._]*)$/u

function $query(): Query | undefined {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return undefined
  const { anchor } = selection
  const node = anchor.getNode()
  if (!$isTextNode(node)) return undefined
  const letters = unfinishedMention.exec(node.getTextContent().slice(0, anchor.offset))?.[1]
  if (letters === undefined) return undefined
  return { key: anchor.key, start: anchor.offset - letters.length - 1, end: anchor.offset, letters }
}

/** All accounts are always offered, the matching ones first, as the real services do with near misses. */
function ranked(letters: string): Account[] {
  const wanted = letters.toLowerCase()
  const matches = ({ handle }: Account) => handle.startsWith(wanted)
  return [...mentionable.filter(matches), ...mentionable.filter((account) => !matches(account))]
}

export function registerTypeahead(editor: LexicalEditor, field: HTMLElement, view: HTMLElement): () => void {
  let list: HTMLElement | undefined
  let offered: Account[] = []
  let active = 0
  let query: Query | undefined
  let dismissed: Query | undefined

  const close = (): void => {
    if (!list) return
    list.remove()
    list = undefined
    for (const name of ['aria-expanded', 'aria-controls', 'aria-activedescendant']) field.removeAttribute(name)
    log.push('typeahead-closed')
  }

  const show = (found: Query): void => {
    if (!list) {
      list = element('ul', { id: listId, role: 'listbox', class: 'typeahead', 'aria-label': 'Akun yang disarankan' })
      // The field keeps focus while an option is clicked.
      list.addEventListener('mousedown', (event) => event.preventDefault())
      view.append(list)
      field.setAttribute('aria-expanded', 'true')
      field.setAttribute('aria-controls', listId)
      active = 0
      log.push('typeahead-open')
    }
    if (query?.letters !== found.letters) active = 0
    query = found
    offered = ranked(found.letters)
    render()
    place(list)
  }

  const place = (shown: HTMLElement): void => {
    const selection = document.getSelection()
    const caret = selection?.rangeCount ? selection.getRangeAt(0).getBoundingClientRect() : undefined
    const { top, bottom } = caret?.height ? caret : field.getBoundingClientRect()
    const { left, width } = view.getBoundingClientRect()
    shown.style.left = `${left}px`
    shown.style.width = `${width}px`
    const fitsBelow = bottom + shown.offsetHeight < innerHeight
    shown.style.top = `${fitsBelow ? bottom : top - shown.offsetHeight}px`
  }

  const render = (): void => {
    const options = offered.map((account, index) => {
      const option = element(
        'li',
        { id: `${listId}-${index}`, role: 'option', 'aria-selected': String(index === active) },
        element('span', { class: 'avatar small', 'aria-hidden': 'true' }),
        element('span', {}, element('b', {}, account.handle), element('small', {}, account.name)),
      )
      option.addEventListener('click', () => pick(account))
      return option
    })
    list?.replaceChildren(...options)
    field.setAttribute('aria-activedescendant', `${listId}-${active}`)
  }

  const pick = (account: Account): void => {
    const picked = query
    if (!picked) return
    log.push(`picked:${account.handle}`)
    editor.update(() => {
      const selection = $getSelection()
      const node = $isRangeSelection(selection) ? selection.anchor.getNode() : null
      if (!$isTextNode(node)) return
      const parts = node.splitText(picked.start, picked.end)
      const typed = parts[picked.start === 0 ? 0 : 1]
      const chip = $createChipNode('mention', `@${account.handle}`)
      const space = $createTextNode(' ')
      typed?.replace(chip)
      chip.insertAfter(space)
      space.selectEnd()
    })
  }

  const move = (step: number): void => {
    active = (active + step + offered.length) % offered.length
    render()
  }

  const pickActive = (): void => {
    const account = offered[active]
    if (account) pick(account)
  }

  const onKey = <Key extends KeyboardEvent | null>(command: LexicalCommand<Key>, act: () => void) =>
    editor.registerCommand(
      command,
      (event) => {
        if (!list) return false
        event?.preventDefault()
        event?.stopPropagation()
        act()
        return true
      },
      COMMAND_PRIORITY_HIGH,
    )

  return mergeRegister(
    close,
    editor.registerUpdateListener(({ editorState }) => {
      const found = editorState.read($query)
      if (!found) dismissed = undefined
      const wasDismissed = found && dismissed && found.key === dismissed.key && found.start === dismissed.start
      if (found && !wasDismissed && field.contains(document.activeElement)) show(found)
      else close()
    }),
    onKey(KEY_ARROW_DOWN_COMMAND, () => move(1)),
    onKey(KEY_ARROW_UP_COMMAND, () => move(-1)),
    onKey(KEY_ENTER_COMMAND, pickActive),
    onKey(KEY_TAB_COMMAND, pickActive),
    onKey(KEY_ESCAPE_COMMAND, () => {
      dismissed = query
      close()
    }),
    editor.registerCommand(
      BLUR_COMMAND,
      () => {
        close()
        return false
      },
      COMMAND_PRIORITY_HIGH,
    ),
  )
}

/** While a field's own list is open, Escape and Tab belong to that list and not to the dialog around it. */
export function hasOpenTypeahead(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[role="textbox"][aria-expanded="true"]') !== null
}
