/** What every playground page offers to the browser tests as `window.playground`. */
export interface Playground extends EditorReading {
  open(): void
  isOpen(): boolean
  /**
   * 'discard-asked', 'discarded', 'posted', 'typeahead-open', 'typeahead-closed', 'picked:HANDLE', and 'escape' for
   * every Escape keydown that reached a bubble listener on the document.
   */
  readonly log: string[]
}

export interface EditorReading {
  /** The editor's own model, not its DOM: '\n' between paragraphs and for line breaks, chips as their visible text. */
  text(): string
  /** Offset in `text()`, from the editor's own selection; null without a collapsed selection. */
  caret(): number | null
  /** The texts of the bold runs in the model. */
  bold(): string[]
}

declare global {
  interface Window {
    playground: Playground
  }
}

export const log: string[] = []

export function expose(page: Omit<Playground, 'log'>): void {
  window.playground = { ...page, log }
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') log.push('escape')
  })
}
