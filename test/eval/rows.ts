import { readFileSync } from 'node:fs'

/** Shares from 0 to 1 by name, in the order in which they are shown. */
export type Figures = Record<string, number>

/**
 * The rows of a file with one JSON object a line.
 * @throws Error with the number of the first line that is no object with these fields
 */
export function readRows<Row>(file: string, fields: Readonly<Record<string, 'string' | 'number'>>): Row[] {
  const rows: Row[] = []
  for (const [index, line] of readFileSync(file, 'utf8').split('\n').entries()) {
    if (line.trim() === '') continue
    let row: Record<string, unknown> | null = null
    try {
      row = JSON.parse(line)
    } catch {}
    if (!row || Object.keys(fields).some((field) => typeof row[field] !== fields[field])) {
      throw new Error(
        `Line ${index + 1} of “${file}” is no JSON object with the fields ${Object.keys(fields).join(', ')}.`,
      )
    }
    rows.push(row as Row)
  }
  return rows
}
