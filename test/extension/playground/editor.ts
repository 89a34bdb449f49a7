import type { EditorReading } from './api.ts'

/** A caption editor of either kind, as the composer around it sees it. */
export interface Editor extends EditorReading {
  /** What the composer places: the field with its placeholder and popups. */
  readonly view: HTMLElement
  insert(text: string): void
  onChange(listener: () => void): void
  dispose(): void
}

export interface EditorWords {
  label: string
  placeholder: string
}
